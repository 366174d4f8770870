import { readPaper } from '@proofline/engine'
import { openFile } from '@proofline/pages'
import { nodePdfEngine } from '@proofline/pages/node'
import { afterAll, describe, expect, test } from 'vitest'
import { faults } from '../engine/src/readers/kit/faults.ts'
import { valueText } from '../tools/examples/golden.ts'
import { court } from '../tools/examples/variants/court.ts'
import { draw } from '../tools/examples/variants/draw.ts'
import { identity } from '../tools/examples/variants/identity.ts'
import { notices } from '../tools/examples/variants/notices.ts'
import { notReserved } from './reserved.ts'

const pdf = nodePdfEngine()
afterAll(() => pdf.close())

const VARIANTS = [...notices, ...court, ...identity]

describe('papers in other layouts and wordings', () => {
  test.each(VARIANTS)('$name: everything it says is read, nothing else, and the rest is asked', async (variant) => {
    const bytes = await draw(variant)
    const opened = await openFile({ name: `${variant.name}.pdf`, size: bytes.length, bytes: () => Promise.resolve(bytes) }, { pdf })
    if (opened.type !== 'Paper') throw new Error('refused')
    const reading = readPaper(opened.paper)
    expect(reading.reader?.replace(/@\d+$/, '')).toBe(variant.reader)
    expect(faults(opened.paper, reading)).toEqual([])

    const said = reading.claims.map((c) => [c.field, valueText(c)] as const)
    const wanted = variant.says.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const)
    const missing = wanted.filter(([field, value]) => !said.some(([f, v]) => f === field && v.includes(value)))
    const wrong = said.filter(([field, value]) => wanted.some(([f]) => f === field) && !wanted.some(([f, v]) => f === field && value.includes(v)))
    expect({ missing, wrong }).toEqual({ missing: [], wrong: [] })
    expect(reading.problems.map((p) => p.field)).toEqual(variant.asks ?? [])
  })

  test('only invented people and reserved numbers', () => {
    const words = VARIANTS.flatMap((v) => v.pages.flatMap((page) => page.map(([, , text]) => text)))
    expect(words.filter((text) => notReserved(text).length > 0)).toEqual([])
  })
})
