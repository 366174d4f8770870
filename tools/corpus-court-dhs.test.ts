import { readPaper } from '@proofline/engine'
import { openFile } from '@proofline/pages'
import { nodePdfEngine } from '@proofline/pages/node'
import { afterAll, expect, test } from 'vitest'
import { notReserved } from '../examples/reserved.ts'
import { faults } from '../engine/src/readers/kit/faults.ts'
import { openBook } from './examples/book.ts'
import { chanceOf } from './corpus/chance.ts'
import { compared } from './corpus/compare.ts'
import { courtDhsKinds } from './corpus/kinds/court-dhs.ts'
import { invented } from './corpus/person.ts'

const pdf = nodePdfEngine()
afterAll(() => pdf.close())
const SEEDS = process.env['SLOW'] ? 40 : 3

const cases = Object.entries(courtDhsKinds).flatMap(([name, kind]) => Array.from({ length: kind.layouts }, (_, layout) => [name, layout, kind] as const))

test.each(cases)('%s, layout %i: all that is printed is read, and nothing else that decides', async (name, layout, kind) => {
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const chance = chanceOf(`${name}/${layout}/${seed}`)
    const who = invented(chance.apart('who'))
    const book = await openBook(`${name} ${layout} ${seed}`)
    const truth = kind.draw(book, { who, chance, layout })
    const bytes = await book.bytes()
    const opened = await openFile({ name: 'paper.pdf', size: bytes.length, bytes: () => Promise.resolve(bytes) }, { pdf })
    if (opened.type !== 'Paper') throw new Error('refused')
    const reading = readPaper(opened.paper)
    const text = opened.paper.pages.map((p) => p.text).join('\n')
    expect([seed, reading.reader?.replace(/@\d+$/, '')]).toEqual([seed, kind.reader])
    expect(faults(opened.paper, reading)).toEqual([])
    expect(notReserved(text)).toEqual([])
    const bad = compared(truth, reading, false).filter((c) => c.outcome !== 'right' && (c.truth !== undefined || c.deciding))
    expect({ seed, bad, problems: bad.length > 0 ? reading.problems.map((p) => `${p.type} ${p.field}`) : [] }).toEqual({ seed, bad: [], problems: [] })
  }
})
