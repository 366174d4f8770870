import { type Page, isoDay, typedPages } from '@proofline/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datesOnPage } from './dates-on-page.ts'

const pageOf = (text: string): Page => typedPages(text, 'plain-text')[0]!
const told = (text: string): string[] => datesOnPage(pageOf(text)).map((f) => `${isoDay(f.day)} ${f.label}`.trim())

test('finds the shapes agencies print, in reading order, with the words beside them', () => {
  expect(told(`
Most Recent Date of Entry: 2017 August 22
Admit Until Date: 02/21/2018
Received Date   09/08/2023      Notice Date   September 14, 2023
DOB: 26 MAY 1990
Signed 2024-06-18
Card Expires: 04/08/29
Fecha: 3 de marzo de 2021
Valid 12AUG2019
`)).toEqual([
    '2017-08-22 Most Recent Date of Entry', '2018-02-21 Admit Until Date', '2023-09-08 Received Date', '2023-09-14 Notice Date', '1990-05-26 DOB',
    '2024-06-18 Signed', '2029-04-08 Card Expires', '2021-03-03 Fecha', '2019-08-12 Valid',
  ])
})

test('a date in a box is named by the words above it', () => {
  expect(told(`
Notice Date                Priority Date
09/14/2023                 03/18/2019
`)).toEqual(['2023-09-14 Notice Date', '2019-03-18 Priority Date'])
})

test('a date of two months in one cell is read by its English month', () => {
  expect(told('Date of birth 17 ABR/APR 1991')).toEqual(['1991-04-17 Date of birth'])
})

test('days that do not exist, receipt numbers and A-numbers are no dates', () => {
  expect(told('02/30/2023  IOE0999004261  A000-000-123  13/13/2020  phone 555-01-22')).toEqual([])
})

test('where only day-first gives a day, that is what the paper says', () => {
  expect(told('Issued 25/12/2020')).toEqual(['2020-12-25 Issued'])
})

test('each day is offered once, by the place that has a label', () => {
  expect(told('09/14/2023\nand again\nNotice Date: 09/14/2023')).toEqual(['2023-09-14 Notice Date'])
})

test('every date found is really printed where it says, whatever the page says', () => {
  const piece = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('09/14/2023', ' Aug 12, 2017', '\n', '2017 August 22', ' 17 ABR/APR 1991', '/', '-', '1'))
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
    const page = pageOf(parts.join(''))
    for (const f of datesOnPage(page)) {
      expect(page.text.slice(f.start, f.end).replace(/\s+/g, ' ')).toBe(f.printed)
      expect(f.label.length).toBeLessThanOrEqual(28)
    }
  }))
})
