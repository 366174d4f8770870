import { describe, expect, test } from 'vitest'
import type { Name } from '../claims/claim.ts'
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
  test('is in doubt where a part of a name is missing, or something else begins it', () => {
    const page = seenPage('EXAMPLE ROJAS LUIS', {})
    const paper = paperOf(page)
    const quoted = quote(paper.id, page, 0, page.text.length)
    const named = (surname: string, given: string, order: Name['order'], own = paper) =>
      withDoubts(own, [{ id: 'a', event: 'person#1', field: 'person.name', value: { surname, given, order }, precision: 'exact', quote: quoted, source: 'USCIS', generatedBy: 'x@1' }])[0]!.doubt?.reason
    expect([named('EXAMPLE', '', 'labelled'), named('', 'LUIS', 'surname-first'), named('EXAMPLE', '-', 'labelled'), named('— EXAMPLE', 'LUIS', 'labelled'), named('EXAMPLE', '', 'given-first'), named('- LUIS EXAMPLE', '', 'given-first')])
      .toEqual(Array(6).fill('faint'))
    expect([named('EXAMPLE ROJAS', 'LUIS', 'labelled'), named('LUIS EXAMPLE', '', 'given-first'), named("D'EXAMPLE", 'LUIS', 'mrz')]).toEqual([undefined, undefined, undefined])
    const printed = paperOf({ ...page, origin: 'pdf-text' })
    expect(named('EXAMPLE', '', 'labelled', printed)).toBeUndefined()
  })
  test('of a file\'s own text is never in doubt', () => {
    const page = placedPage([{ x: 40, y: 40, text: 'Date 08/12/2017' }])
    const q = quote('cd'.repeat(32), page, 5, 15)
    const claims = [{ id: 'a', event: 'notice#1', field: 'notice.date', value: 1, precision: 'exact', quote: q, source: 'USCIS', generatedBy: 'x@1' }] as const
    expect(doubtOf(paperOf(page), q)).toBeUndefined()
    expect(withDoubts(paperOf(page), claims)).toBe(claims)
  })
})
