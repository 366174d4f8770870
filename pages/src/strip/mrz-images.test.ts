// Pictures of specimen papers that are not part of the repository: read where they are, nothing of them is kept. The table this
// prints is the report.
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { kindOf } from '../kind.ts'
import { decodePicture } from '../node/decode-picture.ts'
import { nodeRecogniser } from '../node/recogniser.ts'
import { toGray } from '../picture/gray.ts'
import { LAYOUTS, holds } from './layouts.ts'
import { readStrips } from './strips.ts'

const SAMPLES = new URL('../../../../shared/samples/mrz-images/', import.meta.url)
const EXACT_LEAST = 0.9

/**
 * Places where the list of answers, which was written by eye, differs from what the picture prints: a seventh 0, of the same value
 * to every check digit as the filler in the list.
 */
const PRINTED: Readonly<Record<string, { line: number; place: number; letter: string }>> = { '0_pass-lva.jpg': { line: 1, place: 8, letter: '0' } }

const recogniser = nodeRecogniser()
afterAll(() => recogniser.close())

test('the specimen pictures: lines exact, asked, silently wrong', { timeout: 400_000 }, async (ctx) => {
  if (!existsSync(SAMPLES)) return ctx.skip('the shared samples (mrz-images) are not on this machine')
  const truth = JSON.parse(readFileSync(new URL('truth.json', SAMPLES), 'utf8')) as Record<string, { kind: string; lines: string[] }>
  const total = { lines: 0, exact: 0, asked: 0, silent: 0, asTranscribed: 0 }
  const table: string[] = []
  for (const [file, { kind, lines: transcribed }] of Object.entries(truth)) {
    const bytes = new Uint8Array(readFileSync(new URL(file, SAMPLES)))
    const known = kindOf(bytes)
    const rgba = await decodePicture(bytes, known.type === 'picture' ? known.mediaType : '')
    if ('type' in rgba) throw new Error(`${file}: ${rgba.type}`)
    const [strip] = await readStrips(toGray(rgba), recogniser, { turns: true })
    const fixed = PRINTED[file]
    const lines = transcribed.map((l, i) => (fixed?.line === i ? l.slice(0, fixed.place) + fixed.letter + l.slice(fixed.place + 1) : l))
    const found = lines.map((line, i) => resultOf(strip, i, line))
    for (const [i, result] of found.entries()) {
      total.lines += 1
      total[result] += 1
      if (strip?.lines[i]?.text === transcribed[i]) total.asTranscribed += 1
    }
    const open = strip ? strip.lines.filter((l) => l.rivals.length > 0).length : 0
    table.push(`${file.padEnd(20)} ${kind.padEnd(10)} ${(strip?.kind ?? 'none').padEnd(8)} ${found.join(' ').padEnd(18)} ${open} with open letters`)
  }
  console.log([...table, `${total.lines} lines: ${total.exact} exact (${total.asTranscribed} as the list has them), ${total.asked} asked, ${total.silent} silently wrong`].join('\n'))
  expect(total.silent).toBe(0)
  expect(total.exact / total.lines).toBeGreaterThanOrEqual(EXACT_LEAST)
})

/** A wrong letter is asked about when its place has a rival, when the line is faint, or when a check digit over it fails. */
function resultOf(strip: Awaited<ReturnType<typeof readStrips>>[number] | undefined, i: number, truth: string): 'exact' | 'asked' | 'silent' {
  const line = strip?.lines[i]
  if (!strip || !line) return 'asked'
  if (line.text === truth) return 'exact'
  const texts = strip.lines.map((l) => l.text)
  const failed = LAYOUTS.find((l) => l.kind === strip.kind)!.checks.filter((c) => !holds(c, texts))
  const told = (place: number): boolean =>
    line.confidence < 86 || line.rivals.some((r) => r[place] !== line.text[place]) ||
    failed.some((c) => c.over.some(([l, from, to]) => l === i && place >= from && place < to))
  return [...line.text].every((c, p) => c === truth[p] || told(p)) ? 'asked' : 'silent'
}
