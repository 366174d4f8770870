import { describe, expect, test } from 'vitest'
import type { Page, Paper, Seen } from '../papers/paper.ts'
import { quote } from '../papers/text-page.ts'
import { doubtOf, withDoubts } from './doubt.ts'
import { placedPage } from './kit/placed.ts'

/** A page as a picture reader gives it; what was seen, by word. */
const seenPage = (text: string, seen: Record<string, Seen>): Page => {
  const page = placedPage([{ x: 40, y: 40, text }])
  return { ...page, origin: 'ocr', words: page.words.map((w) => ({ ...w, seen: seen[w.text] ?? { confidence: 96 } })) }
}
const paperOf = (page: Page): Paper => ({ id: 'cd'.repeat(32), name: 'photo.jpg', mediaType: 'image/jpeg', pages: [page] })
const doubt = (text: string, words: string, seen: Record<string, Seen> = {}) => {
  const page = seenPage(text, seen)
  const at = page.text.indexOf(words)
  return doubtOf(paperOf(page), quote('cd'.repeat(32), page, at, at + words.length))
}

describe('a reading from a picture', () => {
  test('is sure when every look agrees and the words are clear', () => {
    expect(doubt('Date of Entry: 08/12/2017', '08/12/2017')).toBeUndefined()
  })
  test('is in doubt where another look gave another digit, with the rival words', () => {
    expect(doubt('on August 12, 2017 at', 'August 12, 2017', { '12,': { confidence: 95, rivals: ['17,'] } }))
      .toEqual({ reason: 'two-looks', rivals: ['August 17, 2017'] })
  })
  test('is not in doubt where another look differs in a point or a comma', () => {
    expect(doubt('on August 12, 2017 at', 'August 12, 2017', { '12,': { confidence: 95, rivals: ['12.'] } })).toBeUndefined()
  })
  test('is in doubt when a digit is faint, while a faint letter of the label beside it does no harm', () => {
    expect(doubt('Date 08/12/2017', '08/12/2017', { '08/12/2017': { confidence: 71 } })).toEqual({ reason: 'faint', rivals: [] })
    expect(doubt('Date 08/12/2017', '08/12/2017', { Date: { confidence: 12 } })).toBeUndefined()
  })
  test('compares only the quoted part of a longer word', () => {
    const seen = { '(A000-000-123)': { confidence: 93, rivals: ['(4000-000-123)'] } }
    expect(doubt('File (A000-000-123) here', '000-000-123', seen)).toBeUndefined()
    expect(doubt('File (A000-000-123) here', 'A000-000-123', seen)).toMatchObject({ rivals: ['4000-000-123'] })
  })
  test('of a file\'s own text is never in doubt', () => {
    const page = placedPage([{ x: 40, y: 40, text: 'Date 08/12/2017' }])
    const q = quote('cd'.repeat(32), page, 5, 15)
    const claims = [{ id: 'a', event: 'notice#1', field: 'notice.date', value: 1, precision: 'exact', quote: q, source: 'USCIS', generatedBy: 'x@1' }] as const
    expect(doubtOf(paperOf(page), q)).toBeUndefined()
    expect(withDoubts(paperOf(page), claims)).toBe(claims)
  })
})
