import { describe, expect, test } from 'vitest'
import type { Gray } from '../picture/raster.ts'
import type { ReadLine } from './place-words.ts'
import { findTickBoxes, withTickBoxes } from './tick-boxes.ts'

const SIZE = 40
/** White paper with strokes of ink: rectangles `x, y, width, height`. */
function drawn(strokes: readonly (readonly [number, number, number, number])[], width = 600, height = 120): Gray {
  const data = new Uint8Array(width * height).fill(245)
  for (const [x, y, w, h] of strokes) for (let row = y; row < y + h; row += 1) data.fill(20, row * width + x, row * width + x + w)
  return { width, height, data }
}
type Strokes = readonly (readonly [number, number, number, number])[]
const bracket = (x: number, opens: boolean): Strokes => [[opens ? x : x + 8, 30, 4, 44], [x, 30, 12, 4], [x, 70, 12, 4]]
const square = (x: number): Strokes => [[x, 34, 36, 3], [x, 67, 36, 3], [x, 34, 3, 36], [x + 33, 34, 3, 36]]
const cross = (x: number): Strokes => Array.from({ length: 22 }, (_, i) => [[x + i, 40 + i, 3, 2], [x + 22 - i, 40 + i, 3, 2]] as const).flat()
const text: Strokes = [[300, 40, 6, 30], [312, 40, 20, 6], [312, 52, 20, 6], [312, 64, 20, 6]]
const found = (...strokes: Strokes[]): unknown => findTickBoxes(drawn([...strokes.flat(), ...text]), SIZE).map((b) => [b.box.x, b.ticked])

describe('check boxes by their ink', () => {
  test('empty and ticked, as brackets and as squares', () => {
    expect(found(bracket(50, true), bracket(90, false))).toEqual([[50, false]])
    expect(found(bracket(50, true), cross(64), bracket(96, false))).toEqual([[50, true]])
    expect(found(square(50))).toEqual([[50, false]])
    expect(found(square(50), cross(55))).toEqual([[50, true]])
  })
  test('letters, lone brackets and brackets around words are none', () => {
    expect(found(bracket(50, true))).toEqual([])
    expect(found(bracket(50, true), bracket(250, false))).toEqual([])
    expect(found([[50, 30, 4, 44], [50, 70, 24, 4]])).toEqual([]) // L
    expect(found([[50, 30, 4, 44], [50, 30, 20, 4], [50, 50, 20, 4], [50, 70, 20, 4]], bracket(90, false))).toEqual([]) // E
  })
  test('a speck inside is not decided', () => {
    expect(found(bracket(50, true), [[66, 50, 6, 6]], bracket(90, false))).toEqual([[50, undefined]])
  })
})

describe('check boxes among words', () => {
  const word = (t: string, x: number, confidence = 95) => ({ text: t, confidence, box: { x, y: 40, width: t.length * 20, height: 30 } })
  const line = (...words: ReturnType<typeof word>[]): ReadLine => ({ words, box: { x: 0, y: 40, width: 600, height: 30 } })
  const box = (x: number, ticked: boolean | undefined) => ({ box: { x, y: 32, width: 50, height: 44 }, ticked })
  const shown = (lines: readonly ReadLine[]): unknown => lines[0]!.words.map((w) => (w.rivals ? `${w.text}?${w.rivals.join()}` : w.text))
  test('one that was left out comes back, empty or ticked', () => {
    expect(shown(withTickBoxes([line(word('granted', 60), word('denied', 300))], [box(5, false), box(245, true)]))).toEqual(['[]', 'granted', '[X]', 'denied'])
  })
  test('one that was read as letters gives way to what its ink says', () => {
    expect(shown(withTickBoxes([line(word(']J', 8, 20), word('withdrawn', 60))], [box(5, false)]))).toEqual(['[]', 'withdrawn'])
    expect(shown(withTickBoxes([line(word('IX]', 6), word('denied', 60))], [box(5, true)]))).toEqual(['[X]', 'denied'])
  })
  test('where reading and ink disagree, or the ink is odd, both are kept for a question', () => {
    expect(shown(withTickBoxes([line(word('[X]', 6), word('denied', 60))], [box(5, false)]))).toEqual(['[]?[X]', 'denied'])
    expect(shown(withTickBoxes([line(word('denied', 60))], [box(5, undefined)]))).toEqual(['[]?[X]', 'denied'])
  })
  test('a letter that means something stays', () => {
    expect(shown(withTickBoxes([line(word('[P]', 6), word('Personal', 70))], [box(5, true)]))).toEqual(['[P]', 'Personal'])
  })
  test('a box far from any words is left out', () => {
    expect(shown(withTickBoxes([line(word('words', 560))], [box(5, true)]))).toEqual(['words'])
  })
})
