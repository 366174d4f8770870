/** Notice to Appear, Form I-862, typed values in Courier (papers catalogue 8.1). Two or three pages. */
import type { Book, Pen, Sheet } from '../book.ts'
import { type Definition, cellsOf } from '../definition.ts'

const LEFT = 42
const RIGHT = 570
const PRINT: Pen = { font: 'serif', size: 10 }
const TYPED: Pen = { font: 'typed', size: 10 }
const SMALL: Pen = { font: 'serif', size: 7.5 }

const CATEGORIES = {
  arriving: 'You are an arriving alien.',
  present: 'You are an alien present in the United States who has not been admitted or paroled.',
  admitted: 'You have been admitted to the United States, but are removable for the reasons stated below.',
} as const

/** A printed label and the typed value right of it. */
function pair(sheet: Sheet, x: number, y: number, label: string, value: string): void {
  sheet.text(sheet.text(x, y, label, PRINT) + 4, y, value, TYPED)
}

function foot(sheet: Sheet, page: number, pages: number, form = 'DHS Form I-862 (6/22)'): void {
  sheet.line(LEFT, 752, RIGHT, 752)
  sheet.text(LEFT, 764, form, SMALL)
  sheet.textEndingAt(RIGHT, 764, `Page ${page} of ${pages}`, SMALL)
}

export function nta(book: Book, d: Definition): void {
  const pages = d.maybe('privacy-page') === 'yes' ? 3 : 2
  first(book.sheet(), d, pages)
  second(book.sheet(), d, pages)
  if (pages === 3) third(book.sheet(), pages)
}

function first(sheet: Sheet, d: Definition, pages: number): void {
  sheet.text(LEFT, 38, 'U.S. Department of Homeland Security', PRINT)
  sheet.textEndingAt(RIGHT, 40, 'Notice to Appear', { font: 'serif-bold', size: 16 })
  sheet.line(LEFT, 48, RIGHT, 48, { weight: 1.2 })
  sheet.text(LEFT, 64, 'In removal proceedings under section 240 of the Immigration and Nationality Act:', { font: 'serif-bold', size: 10 })
  pair(sheet, LEFT, 82, 'Subject ID:', d.one('subject-id'))
  pair(sheet, 214, 82, 'FINS:', d.one('fins'))
  pair(sheet, 400, 82, 'File No:', d.one('a-number'))
  pair(sheet, LEFT, 98, 'DOB:', d.one('birth'))
  pair(sheet, 214, 98, 'Event No:', d.one('event'))
  stamp(sheet, d)
  sheet.text(LEFT, 116, 'In the Matter of:', PRINT)
  pair(sheet, LEFT, 134, 'Respondent:', d.one('respondent'))
  sheet.textEndingAt(RIGHT, 134, 'currently residing at:', PRINT)
  sheet.text(LEFT, 152, d.one('address'), TYPED)
  sheet.textEndingAt(RIGHT, 152, d.one('phone'), TYPED)
  sheet.line(LEFT, 156, RIGHT, 156)
  sheet.text(LEFT, 165, '(Number, street, city, state and ZIP code)', SMALL)
  sheet.textEndingAt(RIGHT, 165, '(Area code and phone number)', SMALL)
  let y = 186
  for (const [key, words] of Object.entries(CATEGORIES)) {
    sheet.text(LEFT, y, d.one('category') === key ? '[X]' : '[ ]', TYPED)
    sheet.text(LEFT + 24, y, words, PRINT)
    y += 15
  }
  y += 6
  sheet.text(LEFT, y, 'The Department of Homeland Security alleges that you:', PRINT)
  y += 17
  for (const allegation of d.all('allegation')) y = sheet.wrap(LEFT, y, RIGHT - LEFT, allegation, { ...TYPED, lead: 13.5 }) + 3
  y += 8
  y = sheet.wrap(LEFT, y, RIGHT - LEFT,
    'On the basis of the foregoing, it is charged that you are subject to removal from the United States pursuant to the following provision(s) of law:', { ...PRINT, lead: 12.5 }) + 5
  for (const charge of d.all('charge')) y = sheet.wrap(LEFT, y, RIGHT - LEFT, charge, { ...TYPED, lead: 13.5 }) + 3
  y += 8
  sheet.text(LEFT, y, d.maybe('credible-fear') === 'yes' ? '[X]' : '[ ]', TYPED)
  y = sheet.wrap(LEFT + 24, y, RIGHT - LEFT - 24,
    'This notice is being issued after an asylum officer has found that the respondent has demonstrated a credible fear of persecution or torture.', { ...PRINT, lead: 12 }) + 8
  sheet.text(LEFT, y, 'YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice at:', PRINT)
  sheet.text(LEFT, y + 17, d.one('court'), TYPED)
  sheet.line(LEFT, y + 21, RIGHT, y + 21)
  sheet.text(LEFT, y + 30, '(Complete Address of Immigration Court, including Room Number, if any)', SMALL)
  const [date = '', time = ''] = cellsOf(d.one('hearing'))
  let x = sheet.text(LEFT, y + 47, 'on', PRINT)
  x = sheet.text(x + 5, y + 47, date, TYPED)
  x = sheet.text(x + 5, y + 47, 'at', PRINT)
  x = sheet.text(x + 5, y + 47, time, TYPED)
  sheet.text(x + 5, y + 47, 'to show why you should not be removed from the', PRINT)
  sheet.text(LEFT, y + 60, 'United States based on the charge(s) set forth above.', PRINT)
  sheet.textEndingAt(RIGHT, y + 88, d.one('officer'), TYPED)
  sheet.line(330, y + 92, RIGHT, y + 92)
  sheet.textEndingAt(RIGHT, y + 101, '(Signature and Title of Issuing Officer)', SMALL)
  pair(sheet, LEFT, y + 122, 'Date:', d.one('issued'))
  sheet.textEndingAt(RIGHT, y + 122, d.one('place'), TYPED)
  sheet.textEndingAt(RIGHT, y + 132, '(City and State)', SMALL)
  foot(sheet, 1, pages)
}

/** `stamp: FEB 10 2025 | NEWARK, NJ`: the court's received stamp, on copies that come from the court's file. */
function stamp(sheet: Sheet, d: Definition): void {
  const [date = '', city = ''] = cellsOf(d.maybe('stamp') ?? '')
  if (date === '') return
  const ink: Pen = { font: 'sans-bold', size: 8, grey: 0.25 }
  ;['RECEIVED', date, 'IMMIGRATION COURT', city].forEach((line, i) => sheet.text(448, 94 + i * 9.5, line, ink))
  sheet.box(440, 84, 104, 43, { weight: 1 })
}

const RIGHTS = [
  'Warning: Any statement you make may be used against you in removal proceedings.',
  'Alien Registration: This copy of the Notice to Appear served upon you is evidence of your alien registration while you are in removal proceedings. You are required to carry it with you at all times.',
  'Representation: If you so choose, you may be represented in this proceeding, at no expense to the Government, by an attorney or other individual authorized and qualified to represent persons before the Executive Office for Immigration Review.',
  'Conduct of the hearing: At the time of your hearing, you should bring with you any affidavits or other documents that you desire to have considered in connection with your case. You will have the opportunity to admit or deny any or all of the allegations in the Notice to Appear.',
  'One-Year Asylum Application Deadline: If you believe you may be eligible for asylum, you must file a Form I-589, Application for Asylum and for Withholding of Removal. The Form I-589 must be filed within 1 year of your arrival in the United States.',
  'Failure to appear: You are required to provide the Department of Homeland Security (DHS), in writing, with your full mailing address and telephone number. You must notify the Immigration Court and the DHS immediately by using Form EOIR-33 whenever you change your address or telephone number during the course of this proceeding.',
]

function second(sheet: Sheet, d: Definition, pages: number): void {
  sheet.textCentred(44, 'Notice to Respondent', { font: 'serif-bold', size: 13 })
  let y = 66
  for (const paragraph of RIGHTS) y = sheet.wrap(LEFT, y, RIGHT - LEFT, paragraph, { font: 'serif', size: 9.5, lead: 12 }) + 6
  y += 14
  sheet.line(LEFT, y, RIGHT, y, { weight: 1.2 })
  sheet.textCentred(y + 20, 'Certificate of Service', { font: 'serif-bold', size: 13 })
  let x = sheet.text(LEFT, y + 42, 'This Notice To Appear was served on the respondent by me on', PRINT)
  x = sheet.text(x + 5, y + 42, d.one('served'), TYPED)
  sheet.text(x + 0.5, y + 42, ', in the following manner and in', PRINT)
  sheet.text(LEFT, y + 55, 'compliance with section 239(a)(1) of the Act.', PRINT)
  const ways: [string, string][] = [['personal', 'in person'], ['certified-mail', 'by certified mail, returned receipt # ____ requested'], ['mail', 'by regular mail']]
  let at = LEFT
  for (const [key, words] of ways) {
    at = sheet.text(at, y + 76, d.one('service') === key ? '[X]' : '[ ]', TYPED)
    at = sheet.text(at + 5, y + 76, words, PRINT) + 22
  }
  sheet.text(LEFT, y + 95, '[X]', TYPED)
  sheet.text(LEFT + 24, y + 95, 'Attached is a list of organizations and attorneys which provide free legal services.', PRINT)
  sheet.line(LEFT, y + 138, 270, y + 138)
  sheet.text(LEFT, y + 148, '(Signature of Respondent if Personally Served)', SMALL)
  sheet.line(340, y + 138, RIGHT, y + 138)
  sheet.textEndingAt(RIGHT, y + 148, '(Signature and Title of officer)', SMALL)
  foot(sheet, 2, pages)
}

function third(sheet: Sheet, pages: number): void {
  sheet.textCentred(44, 'Privacy Act Statement', { font: 'serif-bold', size: 13 })
  let y = 68
  for (const paragraph of [
    'Authority: The Department of Homeland Security is authorized to collect the information requested on this form pursuant to the Immigration and Nationality Act.',
    'Purpose: You are being asked to sign and date this Notice to Appear (NTA) as an acknowledgement of personal receipt of this notice.',
    'Disclosure: Providing your signature and the date of your signature is voluntary. There are no effects on you for not doing so.',
  ]) y = sheet.wrap(LEFT, y, RIGHT - LEFT, paragraph, { font: 'serif', size: 9.5, lead: 12.5 }) + 8
  foot(sheet, 3, pages)
}
