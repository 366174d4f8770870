/**
 * USCIS notices of the Form I-797 family (papers catalogue 3): label row, value row under it, the mailing address on
 * the left, notice type, amount, section and class on the right.
 */
import type { Book, Sheet } from '../book.ts'
import { type Definition, cellsOf } from '../definition.ts'

const LEFT = 36
const RIGHT = 576
const SPLIT = 208
const COLUMN = 330

interface Cell {
  readonly left: number
  readonly right: number
  readonly label: string
  readonly value: string
  /** Printed beside the label: the A-number. */
  readonly beside?: string
}

/** One row of the table; gives the y of its lower rule. */
function row(sheet: Sheet, top: number, cells: readonly Cell[]): number {
  let bottom = top + 32
  for (const { left, right, label, value, beside } of cells) {
    const end = sheet.text(left + 4, top + 10, label, { font: 'sans-bold', size: 7.5 })
    if (beside) sheet.text(end + 12, top + 10, beside, { size: 8.5 })
    bottom = Math.max(bottom, sheet.wrap(left + 4, top + 24, right - left - 8, value, { size: 9.5, lead: 11 }) - 3)
  }
  for (const { left, right } of cells) sheet.box(left, top, right - left, bottom - top)
  return bottom
}

function head(sheet: Sheet, form: string, banner: boolean): number {
  sheet.text(LEFT, 44, 'Department of Homeland Security', { size: 9.5 })
  sheet.text(LEFT, 56, 'U.S. Citizenship and Immigration Services', { size: 9.5 })
  sheet.textEndingAt(RIGHT, 56, `Form ${form}, Notice of Action`, { font: 'serif-bold', size: 14 })
  sheet.line(LEFT, 64, RIGHT, 64, { weight: 1.2 })
  if (!banner) return 72
  sheet.textCentred(80, 'THIS NOTICE DOES NOT GRANT ANY IMMIGRATION STATUS OR BENEFIT.', { font: 'sans-bold', size: 10.5 })
  return 90
}

function foot(sheet: Sheet, d: Definition, form: string, top = 712): void {
  sheet.line(LEFT, top, RIGHT, top)
  sheet.text(LEFT, top + 12, 'Please see the additional information on the back. You will be notified separately about any other cases you filed.', { size: 8 })
  d.lines('office').forEach((line, i) => sheet.text(LEFT, top + 25 + i * 10, line, { size: 8.5 }))
  sheet.text(LEFT, top + 58, 'Customer Service Telephone: 800-375-5283', { size: 8.5 })
  sheet.textEndingAt(RIGHT, top + 58, `Form ${form} 04/01/19`, { size: 7.5 })
}

/** `applicant: A000 000 214 | QUISPE, MARISOL`; the A-number may be blank. */
function party(d: Definition, key: 'applicant' | 'petitioner' | 'beneficiary', left: number, right: number): Cell | undefined {
  const value = d.maybe(key)
  if (value === undefined) return undefined
  const [aNumber = '', name = ''] = cellsOf(value)
  const label = key[0]!.toUpperCase() + key.slice(1)
  return { left, right, label, value: name, ...(aNumber ? { beside: aNumber } : {}) }
}

/** Receipts, approvals, requests, rejections: `form`, `case-type`, `notice-type`, `paragraph` and the rest as printed. */
export function i797(book: Book, d: Definition): void {
  const form = d.one('form')
  const sheet = book.sheet()
  let y = head(sheet, form, d.maybe('banner') !== 'no')
  y = row(sheet, y, [
    { left: LEFT, right: SPLIT, label: 'Receipt Number', value: d.one('receipt') },
    { left: SPLIT, right: RIGHT, label: 'Case Type', value: d.one('case-type') },
  ])
  const first = party(d, 'applicant', SPLIT, RIGHT) ?? party(d, 'petitioner', SPLIT, RIGHT)
  y = row(sheet, y, [
    { left: LEFT, right: 122, label: 'Received Date', value: d.maybe('received') ?? '' },
    { left: 122, right: SPLIT, label: 'Priority Date', value: d.maybe('priority') ?? '' },
    ...(first ? [first] : []),
  ])
  const second = party(d, 'beneficiary', SPLIT, RIGHT)
  const account = d.maybe('account')
  y = row(sheet, y, [
    { left: LEFT, right: 122, label: 'Notice Date', value: d.one('notice-date') },
    { left: 122, right: SPLIT, label: 'Page', value: '1 of 1' },
    second ?? { left: SPLIT, right: RIGHT, label: account ? 'USCIS Online Account Number' : '', value: account ?? '' },
  ])
  const block = y + 26
  d.lines('address').forEach((line, i) => sheet.text(LEFT + 14, block + i * 13, line, { size: 10 }))
  let at = block
  for (const detail of d.all('detail')) {
    const [label = '', value = ''] = cellsOf(detail)
    const end = sheet.text(COLUMN, at, `${label}:`, { font: 'sans-bold', size: 9.5 })
    at = sheet.wrap(end + 4, at, RIGHT - end - 4, value, { size: 9.5, lead: 12 }) + 3
  }
  let body = Math.max(at, block + d.lines('address').length * 13) + 18
  for (const paragraph of d.all('paragraph')) {
    body = sheet.wrap(LEFT, body, RIGHT - LEFT, paragraph, { size: 9.5, lead: 12.5 }) + 6
  }
  if (d.maybe('tear-off') === undefined) return foot(sheet, d, form)
  foot(sheet, d, form, 490)
  tearOff(sheet, d)
}

/** The I-94 at the foot of an I-797A. */
function tearOff(sheet: Sheet, d: Definition): void {
  const top = 570
  sheet.textCentred(top, 'PLEASE TEAR OFF FORM I-94 PRINTED BELOW AND STAPLE TO ORIGINAL I-94 IF AVAILABLE', { font: 'sans-bold', size: 7.5 })
  for (let x = LEFT; x < RIGHT; x += 8) sheet.line(x, top + 6, x + 4, top + 6)
  const [i94 = '', name = '', klass = '', from = '', until = ''] = cellsOf(d.one('tear-off'))
  sheet.text(LEFT, top + 24, 'Detach This Half for Personal Records', { font: 'sans-bold', size: 8 })
  const pairs: [string, string][] = [['Receipt#', d.one('receipt')], ['I-94#', i94], ['NAME', name], ['CLASS', klass]]
  pairs.forEach(([label, value], i) => {
    sheet.text(LEFT, top + 42 + i * 15, label, { font: 'sans-bold', size: 8.5 })
    sheet.text(LEFT + 56, top + 42 + i * 15, value, { font: 'typed', size: 9.5 })
  })
  sheet.text(LEFT, top + 102, `VALID FROM ${from} UNTIL ${until}`, { font: 'typed', size: 9.5 })
  sheet.text(LEFT, top + 120, 'PETITIONER', { font: 'sans-bold', size: 8.5 })
  d.lines('petitioner-address').forEach((line, i) => sheet.text(LEFT + 66, top + 120 + i * 11, line, { font: 'typed', size: 8.5 }))
  sheet.line(318, top + 14, 318, top + 200, { grey: 0.6 })
  const [family = '', first = '', birth = '', country = ''] = cellsOf(d.one('tear-off-person'))
  const boxes: [string, string][] = [
    ['14. Family Name', family], ['15. First (Given) Name', first], ['16. Date of Birth', birth], ['17. Country of Citizenship', country],
  ]
  sheet.text(330, top + 24, 'Departure Record', { font: 'sans-bold', size: 10 })
  boxes.forEach(([label, value], i) => {
    sheet.text(330, top + 44 + i * 30, label, { size: 7 })
    sheet.text(330, top + 57 + i * 30, value, { font: 'typed', size: 10 })
    sheet.line(330, top + 62 + i * 30, RIGHT, top + 62 + i * 30, { grey: 0.6 })
  })
}

/** Biometrics: ASC Appointment Notice. */
export function i797Biometrics(book: Book, d: Definition): void {
  const sheet = book.sheet()
  let y = head(sheet, 'I-797C', true)
  sheet.text(LEFT, y + 14, 'ASC Appointment Notice', { font: 'sans-bold', size: 12 })
  y = row(sheet, y + 22, [
    { left: LEFT, right: 306, label: 'APPLICATION/PETITION/REQUEST NUMBER', value: d.one('receipt') },
    { left: 306, right: RIGHT, label: 'NOTICE DATE', value: d.one('notice-date') },
  ])
  y = row(sheet, y, [
    { left: LEFT, right: 306, label: 'CASE TYPE', value: d.one('case-type') },
    { left: 306, right: 440, label: 'USCIS A#', value: d.one('a-number') },
    { left: 440, right: 500, label: 'CODE', value: d.one('code') },
    { left: 500, right: RIGHT, label: 'PAGE', value: '1 of 1' },
  ])
  y = row(sheet, y, [
    { left: LEFT, right: 306, label: 'SERVICE CENTER', value: d.one('service-center') },
    { left: 306, right: RIGHT, label: '', value: '' },
  ])
  d.lines('address').forEach((line, i) => sheet.text(LEFT + 14, y + 26 + i * 13, line, { size: 10 }))
  y += 26 + d.lines('address').length * 13 + 14
  y = sheet.wrap(LEFT, y, RIGHT - LEFT,
    'To process your application, petition, or request, the U.S. Citizenship and Immigration Services (USCIS) must capture your biometrics.', { size: 9.5, lead: 12.5 })
  y = sheet.wrap(LEFT, y + 4, RIGHT - LEFT,
    'PLEASE APPEAR AT THE BELOW APPLICATION SUPPORT CENTER AT THE DATE AND TIME SPECIFIED.', { font: 'sans-bold', size: 9.5, lead: 12.5 })
  y += 8
  sheet.text(LEFT + 4, y + 10, 'APPLICATION SUPPORT CENTER', { font: 'sans-bold', size: 7.5 })
  d.lines('asc').forEach((line, i) => sheet.text(LEFT + 4, y + 25 + i * 12, line, { size: 9.5 }))
  sheet.text(310, y + 10, 'Date and Time of appointment', { font: 'sans-bold', size: 7.5 })
  sheet.text(310, y + 25, d.one('appointment'), { size: 10.5 })
  sheet.box(LEFT, y, 270, 68)
  sheet.box(306, y, 270, 68)
  sheet.wrap(LEFT, y + 92, RIGHT - LEFT,
    'Bring this notice and a photo identification. If you cannot appear, contact the USCIS Contact Center before the date and time of your appointment.',
    { size: 9.5, lead: 12.5 })
  foot(sheet, d, 'I-797C')
}
