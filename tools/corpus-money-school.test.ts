import type { Claim } from '@proofline/engine'
import { fieldSpec, readPaper } from '@proofline/engine'
import { openFile } from '@proofline/pages'
import { nodePdfEngine } from '@proofline/pages/node'
import { afterAll, describe, expect, test } from 'vitest'
import { faults } from '../engine/src/readers/kit/faults.ts'
import { showValue } from '../engine/src/readers/kit/marked.ts'
import { openBook } from './examples/book.ts'
import { chanceOf } from './corpus/chance.ts'
import { plain } from './corpus/compare.ts'
import type { CorpusKind, Truth } from './corpus/kind.ts'
import { moneySchoolKinds } from './corpus/kinds/money-school.ts'
import { invented } from './corpus/person.ts'

const pdf = nodePdfEngine()
afterAll(() => pdf.close())

const SEEDS = Array.from({ length: Number(process.env['SEEDS'] ?? 2) }, (_, i) => `kinds-${i}`)
const DECIDES = new Set(['day', 'day/ds', 'daytime', 'anumber', 'receipt', 'id'])

const said = (claims: readonly Claim[]): string[] => claims.flatMap((c) => (c.value === undefined ? [] : [`${c.field}=${plain(c.field, showValue(c.field, c.value))}`]))
const wanted = (truths: readonly Truth[]): string[] => truths.map((t) => `${t.field}=${plain(t.field, t.value)}`)

/** What is wrong with the reading of one drawn paper, as words. */
async function wrong(name: string, kind: CorpusKind, layout: number, seed: string): Promise<string[]> {
  const chance = chanceOf(`${seed}/${name}/${layout}`)
  const book = await openBook(`${name} ${layout} ${seed}`)
  const truths = kind.draw(book, { who: invented(chance.apart('who')), chance, layout })
  const bytes = await book.bytes()
  const opened = await openFile({ name: 'paper.pdf', size: bytes.length, bytes: () => Promise.resolve(bytes) }, { pdf })
  if (opened.type !== 'Paper') return ['not opened']
  const reading = readPaper(opened.paper)
  if (reading.reader?.replace(/@\d+$/, '') !== kind.reader) return [`known as ${reading.reader ?? 'nothing'}`]
  const [claims, right] = [said(reading.claims), wanted(truths)]
  return [
    ...right.filter((t) => !claims.includes(t)).map((t) => `not read: ${t}`),
    ...reading.claims.filter((c) => DECIDES.has(fieldSpec(c.field).type) && c.value !== undefined && !right.includes(said([c])[0]!)).map((c) => `not printed: ${said([c])[0]}`),
    ...faults(opened.paper, reading), ...reading.problems.filter((p) => p.type !== 'UnknownWording').map((p) => `problem ${p.type} ${p.field ?? ''}`),
  ]
}

describe.each(Object.entries(moneySchoolKinds))('%s', (name, kind) => {
  test.each(Array.from({ length: kind.layouts }, (_, i) => i))('layout %i is known and read as it was printed', async (layout) => {
    const found: string[] = []
    for (const seed of SEEDS) found.push(...(await wrong(name, kind, layout, seed)).map((what) => `${seed}: ${what}`))
    expect(found).toEqual([])
  }, 60_000)
})
