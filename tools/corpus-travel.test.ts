import { readPaper } from '@proofline/engine'
import { openFile } from '@proofline/pages'
import { nodePdfEngine } from '@proofline/pages/node'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBook } from './examples/book.ts'
import { chanceOf } from './corpus/chance.ts'
import { compared } from './corpus/compare.ts'
import { travelKinds } from './corpus/kinds/travel.ts'
import { invented } from './corpus/person.ts'

vi.setConfig({ testTimeout: 120_000 })

let pdf: ReturnType<typeof nodePdfEngine>
beforeAll(() => {
  pdf = nodePdfEngine({ secondsMax: 100 })
})
afterAll(() => pdf.close())

const SEEDS = process.env['SLOW'] ? 25 : 3
const DRAWN = Object.entries(travelKinds).flatMap(([name, kind]) => Array.from({ length: kind.layouts }, (_, layout) => [`${name}, layout ${layout}`, kind, layout] as const))

test.each(DRAWN)('%s: what is printed is read, and nothing that decides is made up', async (name, kind, layout) => {
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const chance = chanceOf(`travel/${name}/${seed}`)
    const book = await openBook(name)
    const truths = kind.draw(book, { who: invented(chance.apart('who')), chance: chance.apart('paper'), layout })
    const bytes = await book.bytes()
    const opened = await openFile({ name: 'paper.pdf', size: bytes.length, bytes: () => Promise.resolve(bytes) }, { pdf })
    if (opened.type === 'Refused') throw new Error('refused')
    const reading = readPaper(opened.paper)
    const off = compared(truths, reading, false).filter((c) => c.outcome !== 'right' && !(c.outcome === 'asked' && c.field === 'person.birthDate'))
    expect([seed, reading.reader?.replace(/@\d+$/, ''), off]).toEqual([seed, kind.reader, []])
  }
})
