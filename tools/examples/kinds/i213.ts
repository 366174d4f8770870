/** Form I-213 with its I-831 continuation page: label in small print, typed value under it (papers catalogue 10). */
import type { Book, Sheet } from '../book.ts'
import { type Definition, cellsOf } from '../definition.ts'

const LEFT = 30
const RIGHT = 582

type Cell = readonly [width: number, label: string, value: string]

/** One row of boxes; widths are parts of 552. Gives the y of its lower edge. */
function row(sheet: Sheet, top: number, cells: readonly Cell[], height = 26): number {
  let x = LEFT
  for (const [width, label, value] of cells) {
    sheet.box(x, top, width, height, { weight: 0.5 })
    sheet.text(x + 3, top + 8, label, { size: 5.6, grey: 0.15 })
    value.split('\n').forEach((line, i) => sheet.text(x + 3, top + 20 + i * 10, line, { font: 'typed', size: 8.5 }))
    x += width
  }
  if (Math.abs(x - RIGHT) > 0.5) throw new Error(`row is ${x - LEFT} wide, not ${RIGHT - LEFT}`)
  return top + height
}

export function i213(book: Book, d: Definition): void {
  const sheet = book.sheet()
  grid(sheet, d)
  sheet.text(LEFT, 772, 'Form I-213 (Rev. 08/01/07)', { font: 'serif', size: 7.5 })
  continuation(book.sheet(), d)
}

function grid(sheet: Sheet, d: Definition): void {
  const v = (key: string): string => d.maybe(key) ?? ''
  sheet.text(LEFT, 32, 'U.S. Department of Homeland Security', { font: 'serif', size: 9.5 })
  sheet.text(LEFT, 46, `Subject ID: ${d.one('subject-id')}`, { font: 'typed', size: 8.5 })
  sheet.textEndingAt(RIGHT, 34, 'Record of Deportable/Inadmissible Alien', { font: 'serif-bold', size: 12.5 })
  const [family = '', first = '', middle = ''] = cellsOf(d.one('name'))
  let y = row(sheet, 54, [
    [150, 'Family Name (CAPS)', family], [110, 'First', first], [100, 'Middle', middle], [34, 'Sex', d.one('sex')],
    [52, 'Hair', 'BLK'], [52, 'Eyes', 'BRO'], [54, 'Cmplxn', 'MED'],
  ])
  y = row(sheet, y, [
    [120, 'Country of Citizenship', d.one('citizenship')], [150, 'Passport Number and Country of Issue', d.one('passport')],
    [112, 'File Number', d.one('a-number')], [50, 'Height', '66'], [50, 'Weight', '160'], [70, 'Occupation', v('occupation')],
  ])
  y = row(sheet, y, [[432, 'U.S. Address', d.one('address')], [120, 'Scars and Marks', 'None Indicated']])
  y = row(sheet, y, [
    [276, 'Date, Place, Time, and Manner of Last Entry', d.one('last-entry')], [116, 'Passenger Boarded at', v('boarded')],
    [160, 'Single/Divorced/Married/Widower/Separated', v('marital')],
  ])
  y = row(sheet, y, [
    [376, 'Number, Street, City, Province (State) and Country of Permanent Residence', v('home')],
    [176, 'Method of Location/Apprehension', d.one('method')],
  ])
  y = row(sheet, y, [
    [92, 'Date of Birth', d.one('birth')], [44, 'Age:', d.one('age')], [92, 'Date of Action', d.one('action-date')], [84, 'Location Code', v('location-code')],
    [110, 'At/Near', d.one('at')], [130, 'Date/Hour', d.one('hour')],
  ])
  y = row(sheet, y, [
    [216, 'City, Province (State) and Country of Birth', d.one('birth-place')], [46, 'AR', ''],
    [200, 'Form: (Type and No.) Lifted/Not Lifted', ''], [90, 'By', ''],
  ])
  y = row(sheet, y, [
    [216, 'NIV Issuing Post and NIV Number', v('visa')], [156, 'Social Security Account Name', ''],
    [90, 'Status at Entry', d.one('status-entry')], [90, 'Status When Found', d.one('status-found')],
  ])
  y = row(sheet, y, [
    [160, 'Date Visa Issued', v('visa-issued')], [160, 'Social Security Number', ''], [232, 'Length of Time Illegally in U.S.', v('illegal-time')],
  ])
  y = row(sheet, y, [[276, 'Immigration Record', d.one('immigration-record')], [276, 'Criminal Record', d.one('criminal-record')]])
  y = row(sheet, y, [
    [276, 'Name, Address, and Nationality of Spouse', v('spouse')], [276, 'Number and Nationality of Minor Children', v('children')],
  ])
  y = row(sheet, y, [[276, "Father's Name, Nationality, and Address, if Known", ''], [276, "Mother's Present and Maiden Names, Nationality, and Address, if Known", '']])
  y = row(sheet, y, [
    [206, 'Monies Due/Property in U.S. Not in Immediate Possession', 'None Claimed'], [86, 'Fingerprinted?', '[X] Yes [ ] No'],
    [120, 'Systems Checks', 'Negative'], [140, 'Charge Code Words(s)', v('charge')],
  ])
  y = row(sheet, y, [[332, 'Name and Address of (Last) (Current) U.S. Employer', ''], [110, 'Type of Employment', ''], [110, 'Salary', '']])
  const narrative = y
  sheet.box(LEFT, narrative, RIGHT - LEFT, 190, { weight: 0.5 })
  sheet.text(LEFT + 3, narrative + 8, 'Narrative (Outline particulars under which alien was located/apprehended. Include details not shown above.)', { size: 5.6, grey: 0.15 })
  sheet.wrap(LEFT + 3, narrative + 22, RIGHT - LEFT - 6, d.one('narrative'), { font: 'typed', size: 8.5, lead: 11 })
  y = narrative + 190
  y = row(sheet, y, [[276, 'Alien has been advised of communication privileges', 'Yes'], [276, 'Examining Officer', 'OFFICER EXAMPLE']])
  row(sheet, y, [[276, 'Distribution', 'FILE'], [276, 'Disposition:', d.one('disposition')]])
}

function continuation(sheet: Sheet, d: Definition): void {
  const [family = '', first = '', middle = ''] = cellsOf(d.one('name'))
  sheet.text(LEFT, 34, 'U.S. Department of Homeland Security', { font: 'serif', size: 9.5 })
  sheet.textEndingAt(RIGHT, 36, 'Continuation Page for Form I-213', { font: 'serif-bold', size: 12.5 })
  const y = row(sheet, 46, [
    [226, "Alien's Name", `${family}, ${first} ${middle}`.trim()], [100, 'File Number', d.one('a-number')], [100, 'Date', d.one('action-date')],
    [126, 'Event No:', d.one('event')],
  ])
  let at = y + 20
  for (const paragraph of d.all('more')) at = sheet.wrap(LEFT + 4, at, RIGHT - LEFT - 8, paragraph, { font: 'typed', size: 9, lead: 12 }) + 10
  sheet.line(LEFT, 740, RIGHT, 740)
  sheet.text(LEFT, 752, 'Form I-831 Continuation Page (Rev. 08/01/07)', { font: 'serif', size: 7.5 })
  sheet.textEndingAt(RIGHT, 752, '2 of 2 Pages', { font: 'serif', size: 7.5 })
}
