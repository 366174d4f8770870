/** Cards as people copy them: front above, machine-readable back below, on one sheet (papers catalogue 7.1, 7.2). */
import type { Book, Sheet } from '../book.ts'
import { type Definition } from '../definition.ts'
import { cardMrz } from '../mrz.ts'

const LEFT = 96
const WIDTH = 420
const FACE = 118
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** `1994-08-23` as `23 AUG 1994`. */
export const dayMonthYear = (iso: string): string => `${iso.slice(8, 10)} ${MONTHS[Number(iso.slice(5, 7)) - 1]!} ${iso.slice(0, 4)}`
/** `2027-01-16` as `01/16/27`. */
const cardDate = (iso: string): string => `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(2, 4)}`

/** A label in small print and its value under it. */
function field(sheet: Sheet, x: number, y: number, label: string, value: string, size = 11): void {
  sheet.text(x, y, label, { size: 7, grey: 0.25 })
  sheet.text(x, y + 13, value, { font: 'sans-bold', size })
}

function front(sheet: Sheet, top: number, title: string): void {
  sheet.box(LEFT, top, WIDTH, 262, { fill: 0.985, weight: 1, grey: 0.5 })
  sheet.box(LEFT + 14, top + 52, 88, 112, { fill: 0.9, grey: 0.7 })
  sheet.text(LEFT + 14, top + 22, 'UNITED STATES OF AMERICA', { font: 'sans-bold', size: 9 })
  sheet.text(LEFT + 14, top + 40, title, { font: 'sans-bold', size: 13 })
}

function back(sheet: Sheet, top: number, lines: readonly string[]): void {
  sheet.box(LEFT, top, WIDTH, 262, { fill: 0.985, weight: 1, grey: 0.5 })
  sheet.box(LEFT, top + 26, WIDTH, 40, { fill: 0.3, grey: 0.3 })
  lines.forEach((line, i) => sheet.text(LEFT + 24, top + 178 + i * 26, line, { font: 'typed', size: 20.5 }))
}

function mrzOf(d: Definition, code: 'C1' | 'IA'): string[] {
  const sex = d.one('sex') === 'F' ? 'F' : 'M'
  const lines: string[] = cardMrz({
    code, sex, aNumber: d.one('a-number').replace(/\D/g, ''), receipt: d.one('receipt'), surname: d.one('surname'),
    given: d.one('given'), birth: d.one('birth'), expires: d.one('expires'), country: d.one('country-code'),
  })
  // A worn card: the composite digit reads one higher. Said in the definition, told in the person's truth.
  if (d.maybe('wrong-check-digit') === 'composite') {
    lines[1] = lines[1]!.slice(0, 29) + String((Number(lines[1]![29]) + 1) % 10)
  }
  return lines
}

/** The fields both cards print, right of the picture. */
function person(sheet: Sheet, top: number, d: Definition): void {
  const x = LEFT + FACE
  field(sheet, x, top + 62, 'Surname', d.one('surname'))
  field(sheet, x, top + 90, 'Given Name', d.one('given'))
  field(sheet, x, top + 118, 'USCIS#', d.one('a-number'))
  field(sheet, x + 110, top + 118, 'Category', d.one('category'))
}

export function cardEad(book: Book, d: Definition): void {
  const sheet = book.sheet()
  const top = 70
  const x = LEFT + FACE
  front(sheet, top, 'EMPLOYMENT AUTHORIZATION')
  person(sheet, top, d)
  field(sheet, x + 180, top + 118, 'Card#', d.one('receipt'))
  field(sheet, x, top + 146, 'Country of Birth', d.one('country'))
  field(sheet, x + 180, top + 146, 'Terms and Conditions', d.one('terms'))
  field(sheet, x, top + 174, 'Date of Birth', dayMonthYear(d.one('birth')))
  field(sheet, x + 110, top + 174, 'Sex', d.one('sex'))
  field(sheet, x, top + 202, 'Valid From:', cardDate(d.one('valid-from')))
  field(sheet, x + 110, top + 202, 'Card Expires:', cardDate(d.one('expires')))
  sheet.text(LEFT + 14, top + 248, 'NOT VALID FOR REENTRY TO U.S.', { font: 'sans-bold', size: 10 })
  back(sheet, 370, mrzOf(d, 'IA'))
}

export function cardGreen(book: Book, d: Definition): void {
  const sheet = book.sheet()
  const top = 70
  const x = LEFT + FACE
  front(sheet, top, 'PERMANENT RESIDENT')
  person(sheet, top, d)
  field(sheet, x, top + 146, 'Country of Birth', d.one('country'))
  field(sheet, x, top + 174, 'Date of Birth', dayMonthYear(d.one('birth')))
  field(sheet, x + 110, top + 174, 'Sex', d.one('sex'))
  field(sheet, x, top + 202, 'Card Expires:', cardDate(d.one('expires')))
  field(sheet, x + 110, top + 202, 'Resident Since:', cardDate(d.one('resident-since')))
  back(sheet, 370, mrzOf(d, 'C1'))
}
