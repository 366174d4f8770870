import { type Page, typedPages } from '@proofline/engine'
import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import type { Recogniser } from '../ocr/recogniser.ts'
import { addStrips, withLines } from './add.ts'
import { solve } from './checks.ts'
import { LAYOUTS, holds } from './layouts.ts'
import { readStrips } from './strips.ts'
import { cardLines, digitOf, passportLines, printed } from './test-kit.ts'

// Strips are drawn and looked at pixel by pixel; a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 })

const read = async (lines: readonly string[], how: Parameters<typeof printed>[1]) => (await readStrips(printed(lines, how), undefined))[0]
const textOf = (strip: Awaited<ReturnType<typeof read>>) => strip?.lines.map((l) => l.text)
/** Places that are wrong and not in doubt. */
const silent = (strip: Awaited<ReturnType<typeof read>>, truth: readonly string[]) => strip!.lines.flatMap((l, i) =>
  [...l.text].flatMap((c, p) => (c === truth[i]![p] || l.rivals.some((r) => r[p] !== c) ? [] : [`${i}:${p}`])))

const nobody: Recogniser = { look: async () => [], close: async () => {} }
afterAll(() => nobody.close())

test('reads a passport strip of several sizes, turned, blurred and grainy', async () => {
  const lines = passportLines()
  for (const how of [{ tall: 40 }, { tall: 13 }, { tall: 24, turned: -2.5 }, { tall: 26, blur: 1.5 }, { tall: 20, noise: 40, paper: 160, ink: 70 }]) {
    const strip = await read(lines, how)
    expect([how, strip?.kind, textOf(strip)]).toEqual([how, 'TD3', lines])
    expect(holds(LAYOUTS[0]!.composite!, strip!.lines.map((l) => l.text))).toBe(true)
  }
})

test('reads cards of three lines and the other formats', async () => {
  const number = 'D23145890'
  const person = `${number}${digitOf(number)}UTO740812${digitOf('740812')}F290415${digitOf('290415')}`
  const td2 = `${person}${'<'.repeat(7)}`
  const all: [string, string[]][] = [
    ['TD1', cardLines()],
    ['TD2', ['I<UTOEXAMPLE<ROJAS<<LUZ'.padEnd(36, '<'), td2 + digitOf(td2.slice(0, 10) + td2.slice(13, 20) + td2.slice(21, 35))]],
    ['MRV-A', ['VNUSAEXAMPLE<ROJAS<<LUZ'.padEnd(44, '<'), `${person}B1B2<<<<<<<<<<<<`]],
    ['MRV-B', ['VNUTOEXAMPLE<ROJAS<<LUZ'.padEnd(36, '<'), `${person}B1B2<<<<`]],
  ]
  for (const [kind, lines] of all) {
    const strip = await read(lines, { tall: 24 })
    expect([strip?.kind, textOf(strip)]).toEqual([kind, lines])
  }
})

test('a wrong check digit of the paper itself is read as it is printed', async () => {
  const [one, two] = passportLines() as [string, string]
  const wrong = `${two.slice(0, 9)}${(Number(two[9]) + 1) % 10}${two.slice(10)}`
  const strip = await read([one, wrong], { tall: 30 })
  expect(textOf(strip)).toEqual([one, wrong])
})

test('what cannot be made out is in doubt, never silently another letter', async () => {
  const lines = passportLines({ name: 'HONDO<OQUENDO<<MINA<KXENIA', number: 'DO0Q8B5S2' })
  let readSome = 0
  for (const how of [{ tall: 8.5, noise: 10 }, { tall: 9, blur: 0.6, noise: 25 }, { tall: 11, noise: 70 }, { tall: 10, paper: 110, ink: 70, noise: 8 }, { tall: 13, blur: 1.5 }]) {
    const strip = await read(lines, how)
    if (!strip) continue
    readSome += 1
    expect([how, silent(strip, lines)]).toEqual([how, []])
  }
  expect(readSome).toBeGreaterThan(2)
})

test('lines of typing, tables and empty pictures are no strips', async () => {
  const typing = ['THE QUICK BROWN FOX JUMPS OVER THE LAZY DOGS', 'WHILE SEVEN OTHER ANIMALS LOOK AT THEM CALML'].map((l) => l.replaceAll(' ', '-'))
  expect(await read(typing, { tall: 24 })).toBeUndefined()
  expect(await readStrips({ width: 300, height: 200, data: new Uint8Array(60_000).fill(255) }, undefined)).toEqual([])
  expect(await readStrips({ width: 3, height: 2, data: new Uint8Array(6) }, undefined)).toEqual([])
})

test('whatever is in the picture, reading it does not throw', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), fc.uint8Array({ minLength: 1, maxLength: 400 }), async (width, height, grains) => {
    const data = Uint8Array.from({ length: width * height }, (_, i) => grains[i % grains.length]!)
    expect(Array.isArray(await readStrips({ width, height, data }, undefined, { turns: true }))).toBe(true)
  }), { numRuns: 25 })
})

test('the cheapest letters that satisfy every check digit, and none when the looks support none', () => {
  const layout = LAYOUTS[0]!
  const lines = passportLines()
  const as = (place: number, ...letters: string[]) => lines.map((line, l) => [...line].map((c, p) => (l === 1 && p === place ? letters.map((letter, i) => ({ letter, cost: i * 0.02 })) : [{ letter: c, cost: 0 }])))
  expect(solve(layout, as(14, 'B', '8'))).toMatchObject({ cost: 0.02 })
  expect(solve(layout, as(14, '8'))).toMatchObject({ cost: 0 })
  expect(solve(layout, as(14, 'B', '3'))).toBeUndefined()
})

test('in the page, the lines of a strip take the place of the words read there', async () => {
  const gray = printed(passportLines(), { tall: 24 })
  const [typed] = typedPages('PASSPORT\nVALID', 'plain-text')
  const word = (text: string, start: number, y: number) => ({ text, start, end: start + text.length, box: { x: 30, y, width: 400, height: 20 } })
  const page: Page = { ...typed!, width: gray.width / 2, height: gray.height / 2, text: 'PASSPORT\nP<UTQEXAMP', words: [word('PASSPORT', 0, 10), word('P<UTQEXAMP', 9, 88)], origin: 'ocr' }
  const after = await addStrips(page, gray, nobody)
  expect(after.text).toBe(['PASSPORT', ...passportLines()].join('\n'))
  for (const w of after.words) expect(after.text.slice(w.start, w.end)).toBe(w.text)
  expect(after.words[1]!.box.x).toBeGreaterThan(10)
  expect(after.words[1]!.seen!.confidence).toBeGreaterThan(80)
})

test('a strip lying on its side is found when asked for', async () => {
  const g = printed(passportLines(), { tall: 20 })
  const side = { width: g.height, height: g.width, data: new Uint8Array(g.data.length) }
  for (let y = 0; y < g.height; y += 1) for (let x = 0; x < g.width; x += 1) side.data[(g.width - 1 - x) * g.height + y] = g.data[y * g.width + x]!
  expect(await readStrips(side, undefined)).toEqual([])
  const [strip] = await readStrips(side, undefined, { turns: true })
  expect(strip?.lines.map((l) => l.text)).toEqual(passportLines())
  expect(strip!.lines[0]!.box.height).toBeGreaterThan(strip!.lines[0]!.box.width * 10)
})

test('a page keeps its other lines and their gaps when a line is put in', () => {
  const [page] = typedPages('Name     Number\nEXAMPLE  12\nfoot', 'plain-text')
  const after = withLines(page!, [{ text: 'A B', box: { x: 36, y: 36 + 13 * 1.2, width: 60, height: 8 }, replaces: false }])
  expect(after.text).toBe('Name     Number\nEXAMPLE  12\nA B\nfoot')
})
