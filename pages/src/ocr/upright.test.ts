import { describe, expect, test } from 'vitest'
import type { SeenLine } from './recogniser.ts'
import { isUpright } from './upright.ts'

const word = (text: string, width: number, height: number, confidence = 93) => ({ text, confidence, box: { x: 0, y: 0, width, height } })
const line = (...words: ReturnType<typeof word>[]): SeenLine => ({ words, box: { x: 0, y: 0, width: 1, height: 1 } })

describe('a page is the right way up', () => {
  test('when its words are read surely and run across', () => {
    expect(isUpright([line(word('Automated', 90, 12), word('Case', 40, 12)), line(word('Information', 110, 12))])).toBe(true)
  })
  test('not when they are read surely but run up or down', () => {
    expect(isUpright([line(word('Automated', 12, 90), word('Case', 12, 40)), line(word('Information', 12, 110))])).toBe(false)
  })
  test('not when they are few or unsure', () => {
    expect(isUpright([line(word('Case', 40, 12))])).toBe(false)
    expect(isUpright([line(word('uojewojul', 110, 12, 34), word('asec', 40, 12, 41), word('pajewolny', 90, 12, 20))])).toBe(false)
  })
  test('a stamp set on its side beside upright print does not turn the page', () => {
    expect(isUpright([line(word('Automated', 90, 12), word('Case', 40, 12), word('Information', 110, 12)), line(word('COPY', 12, 40))])).toBe(true)
  })
})
