import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAST } from './fuzz/past.ts'
import { type Targets, openTargets } from './fuzz/targets.ts'

/* A little of what `npm run nightly` does for long: damaged input never throws, and every quote is really there. */

let targets: Targets
beforeAll(async () => {
  targets = await openTargets()
}, 120_000)
afterAll(() => targets.close())

test('what once went wrong is right now', async () => {
  for (const { target, seed } of PAST) {
    const found = targets.all.find((t) => t.name === target)
    expect([target, seed, await found!.run(seed)]).toEqual([target, seed, undefined])
  }
})
test('damaged papers of every kind are read, or said to be unread', async () => {
  for (const target of targets.all) {
    for (let n = target.name.startsWith('file-') ? 2 : 60; n > 0; n -= 1) expect([target.name, n, await target.run(`suite/${n}`)]).toEqual([target.name, n, undefined])
  }
}, 120_000)
test('a reader that quotes words which are not there would be noticed', async () => {
  const { faults } = await import('../engine/src/readers/kit/faults.ts')
  const { typedPages } = await import('@proofline/engine')
  const paper = { id: 'ab'.repeat(32), name: 'x', mediaType: 'text/plain', pages: typedPages('Date 01/02/2020', 'plain-text') }
  const quote = { paper: paper.id, page: 1, exact: '01/03/2020', start: 5, end: 15, boxes: [{ x: 0, y: 0, width: 1, height: 1 }] }
  expect(faults(paper, { claims: [{ id: 'a', event: 'notice#1', field: 'notice.date', value: 1, precision: 'exact', quote, source: 'USCIS', generatedBy: 'x@1' }], problems: [] })).toEqual(['notice#1 notice.date: the quote is not on the page'])
})
