import { readPaper } from '@proofline/engine'
import { openFile } from '@proofline/pages'
import { nodePdfEngine } from '@proofline/pages/node'
import { afterAll, expect, test } from 'vitest'
import { faults } from '../engine/src/readers/kit/faults.ts'
import { openBook } from './examples/book.ts'
import { chanceOf } from './corpus/chance.ts'
import { compared } from './corpus/compare.ts'
import { civilKinds } from './corpus/kinds/civil.ts'
import { invented } from './corpus/person.ts'

const SEEDS = Array.from({ length: Number(process.env['SEEDS'] ?? 3) }, (_, i) => `seed-${i}`)
const pdf = nodePdfEngine()
afterAll(() => pdf.close())

test.each(Object.entries(civilKinds).flatMap(([name, kind]) => Array.from({ length: kind.layouts }, (_, layout) => [name, layout, kind] as const)))('%s, look %i: known, and read as printed', async (name, layout, kind) => {
  for (const seed of SEEDS) {
    const chance = chanceOf(`test/${name}/${layout}/${seed}`)
    const book = await openBook(`${name} ${layout} ${seed}`)
    const truth = kind.draw(book, { who: invented(chance), chance, layout })
    const bytes = await book.bytes()
    const opened = await openFile({ name: 'paper.pdf', size: bytes.length, bytes: () => Promise.resolve(bytes) }, { pdf })
    if (opened.type === 'Refused') throw new Error('refused')
    const reading = readPaper(opened.paper)
    expect([seed, reading.reader?.replace(/@.*/, '')]).toEqual([seed, kind.reader])
    expect(faults(opened.paper, reading)).toEqual([])
    expect([seed, compared(truth, reading, false).filter((c) => c.outcome !== 'right')]).toEqual([seed, []])
  }
}, 120_000)
