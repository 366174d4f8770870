/** Papers of schools, labor certifications and pay stubs. */
import { type Day, addDays, toYmd } from '@proofline/engine'
import type { Book, Sheet } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import type { CorpusKind, Truth } from '../kind.ts'
import { iso, later } from '../known/define.ts'
import { type Invented, digits, printed, someDay } from '../person.ts'
import { EMPLOYERS, FACES, type Face, LEFT, RIGHT, SCHOOLS, bare, boxes, given, hidden, money, pairs, says } from './money-school-sheet.ts'

const sevis = (chance: Chance): string => `N0099${digits(chance, 6)}`
const LEVELS = ["BACHELOR'S", "MASTER'S", 'DOCTORATE', 'ASSOCIATE', 'LANGUAGE TRAINING'] as const
const MAJORS = ['Computer Science 11.0701', 'Civil Engineering, General 14.0801', 'Nursing Science 51.3808', 'English Language 23.0101'] as const
const REASONS = ['INITIAL ATTENDANCE', 'CONTINUED ATTENDANCE', 'TRANSFER PENDING', 'C.O.S. REQUESTED'] as const

function i20Head(sheet: Sheet, first: string): void {
  sheet.text(LEFT, 36, 'Department of Homeland Security', { size: 8.5 })
  sheet.text(LEFT, 47, 'U.S. Immigration and Customs Enforcement', { size: 8.5 })
  sheet.textEndingAt(RIGHT, 36, 'I-20, Certificate of Eligibility for Nonimmigrant Student Status', { font: 'sans-bold', size: 9 })
  sheet.textEndingAt(RIGHT, 47, 'OMB NO. 1653-0038', { size: 7.5 })
  sheet.text(LEFT, 70, first, { font: 'sans-bold', size: 11 })
}

export const i20: CorpusKind = {
  reader: 'school/i20', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const id = sevis(chance)
    const from = someDay(chance, 2015, 2025)
    const until = later(from, chance, 200, 1500)
    const earliest = addDays(from, -30)
    const [school, level, major, reason] = [chance.pick(SCHOOLS), chance.pick(LEVELS), chance.pick(MAJORS), chance.pick(REASONS)]
    const i94 = reason === 'INITIAL ATTENDANCE' ? '' : who.i94
    const face: Face = FACES[layout === 0 ? 0 : 2]!
    const day = layout === 0 ? printed.dayMonthLong : chance.pick([printed.dayMonthLong, printed.dayMonth])
    i20Head(sheet, `SEVIS ID: ${id}`)
    const w = (RIGHT - LEFT) / 3
    const [a, b, c] = [LEFT, LEFT + w, LEFT + 2 * w]
    let y = boxes(sheet, 80, face, [[a, w, 'SURNAME/PRIMARY NAME', who.surname], [b, w, 'GIVEN NAME', who.given], [c, w, 'CLASS OF ADMISSION', layout === 0 ? '' : 'F-1']])
    if (layout === 0) sheet.text(c + 50, y + 32, 'F-1', { font: 'sans-bold', size: 26 })
    y = boxes(sheet, y, face, [[a, w, 'PREFERRED NAME', given(who)], [b, w, 'PASSPORT NAME', '']])
    y = boxes(sheet, y, face, [[a, w, 'COUNTRY OF BIRTH', who.country.name], [b, w, 'COUNTRY OF CITIZENSHIP', who.country.name]])
    y = boxes(sheet, y, face, [[a, w, layout === 0 ? 'CITY OF BIRTH' : 'DATE OF BIRTH', layout === 0 ? who.birthCity : day(who.birth)], [b, w, layout === 0 ? 'DATE OF BIRTH' : 'CITY OF BIRTH', layout === 0 ? day(who.birth) : who.birthCity]])
    y = boxes(sheet, y, face, [[a, w, 'FORM ISSUE REASON', reason], [b, w, 'ADMISSION NUMBER', i94], [c, w, 'LEGACY NAME', '']])
    sheet.text(LEFT, y + 13, 'SCHOOL INFORMATION', { font: 'sans-bold', size: 9 })
    y = boxes(sheet, y + 18, face, [[a, w * 1.5, 'SCHOOL NAME', `${school}\n${school}`], [a + w * 1.5, w * 1.5, 'SCHOOL ADDRESS', '1 EXAMPLE PLAZA, BOSTON, MA 02108']], 40)
    y = boxes(sheet, y, face, [[a, w * 1.5, 'SCHOOL OFFICIAL TO CONTACT UPON ARRIVAL', 'Ana Example\nPDSO'], [a + w * 1.5, w * 1.5, 'SCHOOL CODE AND APPROVAL DATE', `BOS214F${digits(chance, 5)}000\n${printed.dayMonthLong(someDay(chance, 2003, 2005))}`]], 40)
    sheet.text(LEFT, y + 13, 'PROGRAM OF STUDY', { font: 'sans-bold', size: 9 })
    y = boxes(sheet, y + 18, face, [[a, w, 'EDUCATION LEVEL', level], [b, w, 'MAJOR 1', major], [c, w, 'MAJOR 2', 'None 00.0000']])
    if (layout === 0) {
      y = boxes(sheet, y, face, [[a, w, 'PROGRAM ENGLISH PROFICIENCY', 'Required'], [b, w, 'ENGLISH PROFICIENCY NOTES', 'Student is proficient'], [c, w, 'EARLIEST ADMISSION DATE', day(earliest)]])
      y = boxes(sheet, y, face, [[a, w, 'START OF CLASSES', day(addDays(from, 4))], [b, w * 2, 'PROGRAM START/END DATE', `${day(from)} - ${day(until)}`]])
    } else {
      y = boxes(sheet, y, face, [[a, w, 'NORMAL PROGRAM LENGTH', '24 Months'], [b, w, 'PROGRAM START DATE', day(from)], [c, w, 'PROGRAM END DATE', day(until)]])
      y = boxes(sheet, y, face, [[a, w, 'PROGRAM ENGLISH PROFICIENCY', 'Not required'], [b, w, 'EARLIEST ADMISSION DATE', day(earliest)], [c, w, 'START OF CLASSES', day(addDays(from, 4))]])
    }
    sheet.text(LEFT, y + 13, 'FINANCIALS', { font: 'sans-bold', size: 9 })
    y = boxes(sheet, y + 18, face, [[a, w * 1.5, 'ESTIMATED AVERAGE COSTS FOR: 12 MONTHS', `Tuition and Fees   $ 31,000`], [a + w * 1.5, w * 1.5, "STUDENT'S FUNDING FOR: 12 MONTHS", 'Personal Funds   $ 52,000']])
    sheet.text(LEFT, y + 13, 'SCHOOL ATTESTATION', { font: 'sans-bold', size: 9 })
    y = sheet.wrap(LEFT, y + 25, RIGHT - LEFT, 'I certify under penalty of perjury that all information provided above was entered before I signed this form and is true and correct. I am a designated school official of the above named school.', { size: 7.5 })
    boxes(sheet, y, face, [[a, w, 'SIGNATURE OF: Ana Example, PDSO', ''], [b, w, 'DATE ISSUED', day(addDays(from, -90))], [c, w, 'PLACE ISSUED', 'Boston, MA']])
    sheet.text(LEFT, 770, 'ICE Form I-20 (12/31/2027)', { size: 7 })
    sheet.textEndingAt(RIGHT, 770, 'Page 1 of 3', { size: 7 })
    return [...says(['program.sevisId', id], ['person.name', `${who.surname} / ${who.given}`], ['person.birthCountry', who.country.code], ['person.nationality', who.country.code], ['person.birthDate', iso(who.birth)], ['program.issueReason', reason],
      ['admission.i94', i94 || undefined], ['program.school', school], ['program.level', level], ['program.major', major], ['program.earliestAdmission', iso(earliest)], ['program.from', iso(from)], ['program.until', iso(until)], ['program.class', 'F1']),
      ...(chance.happens(0.6) ? secondPage(book, { who, chance, face, id, from, until, layout }) : [])]
  },
}

interface Second { readonly who: Invented; readonly chance: Chance; readonly face: Face; readonly id: string; readonly from: Day; readonly until: Day; readonly layout: number }

function secondPage(book: Book, { who, chance, face, id, from, until, layout }: Second): Truth[] {
  const sheet = book.sheet()
  i20Head(sheet, `SEVIS ID: ${id} (F-1)     NAME: ${given(who)}`)
  sheet.text(LEFT, 96, 'EMPLOYMENT AUTHORIZATIONS', { font: 'sans-bold', size: 9 })
  const columns = layout === 0 ? [LEFT, 170, 260, 340, 430] : [LEFT, 150, 235, 305, 390, 478]
  const put = (y: number, row: readonly string[], isHead = false): void => row.forEach((cell, i) => void sheet.text(columns[i]!, y, cell, { font: isHead ? 'sans-bold' : face.value, size: isHead ? 7.5 : 8.5 }))
  put(112, ['TYPE', 'FULL/PART-TIME', 'STATUS', 'START DATE', 'END DATE', ...(layout === 1 ? ['EMPLOYER'] : [])], true)
  const cptFrom = later(from, chance, 100, 180)
  const cptUntil = later(cptFrom, chance, 60, 90)
  const optFrom = addDays(until, chance.int(5, 50))
  const optUntil = addDays(optFrom, 364)
  const employer = 'Example Labs Inc'
  const day = printed.dayMonthLong
  put(128, ['CPT', 'FULL TIME', 'APPROVED', day(cptFrom), day(cptUntil), ...(layout === 1 ? [employer] : [])])
  put(143, [chance.pick(['OPT', 'POST-COMPLETION OPT']), 'FULL TIME', 'APPROVED', day(optFrom), day(optUntil)])
  put(158, ['STEM OPT', 'FULL TIME', chance.pick(['REQUESTED', 'PENDING']), day(addDays(optUntil, 1)), day(addDays(optUntil, 731))])
  sheet.text(LEFT, 190, 'CHANGE OF STATUS/CAP-GAP EXTENSION', { font: 'sans-bold', size: 9 })
  sheet.text(LEFT, 230, 'AUTHORIZED REDUCED COURSE LOAD', { font: 'sans-bold', size: 9 })
  sheet.text(LEFT, 270, 'CURRENT SESSION DATES', { font: 'sans-bold', size: 9 })
  boxes(sheet, 276, face, [[LEFT, 260, 'CURRENT SESSION START DATE', day(from)], [LEFT + 260, 260, 'CURRENT SESSION END DATE', day(addDays(from, 110))]])
  sheet.text(LEFT, 330, 'TRAVEL ENDORSEMENT', { font: 'sans-bold', size: 9 })
  sheet.wrap(LEFT, 344, RIGHT - LEFT, 'This page, when properly endorsed, may be used for reentry of the student to attend the same school after a temporary absence from the United States. Each endorsement is valid for one year.', { size: 8 })
  const t = [LEFT, 190, 250, 350, 470]
  ;['Designated School Official', 'TITLE', 'SIGNATURE', 'DATE ISSUED', 'PLACE ISSUED'].forEach((cell, i) => sheet.text(t[i]!, 378, cell, { size: 7.5 }))
  const signed = [later(from, chance, 10, 60), later(from, chance, 100, 190)].slice(0, chance.int(1, 2))
  signed.forEach((d, r) => ['Ana Example', 'PDSO', 'X', day(d), 'Boston, MA'].forEach((cell, i) => sheet.text(t[i]!, 398 + r * 26, cell, { size: 9 })))
  sheet.text(LEFT, 770, 'ICE Form I-20 (12/31/2027)', { size: 7 })
  return says(['training.kind', 'cpt'], ['training.from', iso(cptFrom)], ['training.until', iso(cptUntil)], ['training.employer', layout === 1 ? employer : undefined], ['training.kind', 'opt'], ['training.from', iso(optFrom)], ['training.until', iso(optUntil)], ['program.travelSigned', iso(signed.at(-1)!)])
}

const CATEGORIES = ['STUDENT MASTERS', 'RESEARCH SCHOLAR', 'PROFESSOR', 'AU PAIR', 'TRAINEE', 'SUMMER WORK/TRAVEL'] as const
const dashes = (d: Day): string => printed.us(d).replaceAll('/', '-')

export const ds2019: CorpusKind = {
  reader: 'school/ds2019', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const face = FACES[layout === 0 ? 0 : 2]!
    const id = sevis(chance)
    const number = `P-${chance.int(1, 4)}-0${digits(chance, 4)}`
    const from = someDay(chance, 2015, 2025)
    const until = later(from, chance, 100, 1000)
    const category = chance.pick(CATEGORIES)
    const rule = chance.pick(['preliminary-subject', 'preliminary-not-subject', undefined] as const)
    sheet.text(LEFT, 40, 'U.S. Department of State', { size: 9 })
    sheet.text(LEFT, 56, 'CERTIFICATE OF ELIGIBILITY FOR EXCHANGE VISITOR STATUS (J-NONIMMIGRANT)', { font: 'sans-bold', size: 9.5 })
    sheet.textEndingAt(RIGHT, 40, 'OMB APPROVAL NO. 1405-0119  EXPIRES: 10-31-2028', { size: 7 })
    const tick = (yes: boolean): string => (yes ? '[X]' : '[ ]')
    const w = (RIGHT - LEFT) / 3
    let y: number
    if (layout === 0) {
      y = pairs(sheet, LEFT, 84, face, [
        ['SEVIS ID:', id], ['1. Surname/Primary Name:', who.surname], ['Given Name:', who.given], ['Gender:', who.sex === 'F' ? 'FEMALE' : 'MALE'], ['Date of Birth (mm-dd-yyyy):', dashes(who.birth)], ['City of Birth:', who.birthCity], ['Country of Birth:', who.country.name],
        ['2. Program Sponsor:', 'EXAMPLE INSTITUTE'], ['Exchange Visitor Program Number:', number], ['Purpose of this form:', 'Begin new program; accompanied by number (0) of immediate family members.'],
      ])
      y = pairs(sheet, LEFT, y + 6, face, [[`3. Form Covers Period: From (mm-dd-yyyy): ${dashes(from)} To (mm-dd-yyyy): ${dashes(until)}`, ''], ['4. Exchange Visitor Category:', category], ['Subject/Field Code:', '11.0701']])
    } else {
      y = boxes(sheet, 70, face, [[LEFT, w, '1. Surname/Primary Name', who.surname], [LEFT + w, w, 'Given Name', who.given], [LEFT + 2 * w, w, 'SEVIS Number', id]])
      y = boxes(sheet, y, face, [[LEFT, w, 'Date of Birth', dashes(who.birth)], [LEFT + w, w, 'City of Birth', who.birthCity], [LEFT + 2 * w, w, 'Country of Birth', who.country.name]])
      y = boxes(sheet, y, face, [[LEFT, w * 2, '2. Program Sponsor', 'EXAMPLE INSTITUTE'], [LEFT + 2 * w, w, 'Exchange Visitor Program Number', number]])
      sheet.text(LEFT, y + 14, `3. Form Covers Period:  From: ${dashes(from)}  To: ${dashes(until)}`, { font: 'serif', size: 10.5 })
      y = boxes(sheet, y + 22, face, [[LEFT, w * 1.5, '4. Exchange Visitor Category', category], [LEFT + w * 1.5, w * 1.5, 'Subject/Field Code', '11.0701']])
    }
    y = sheet.wrap(LEFT, y + 16, RIGHT - LEFT, '5. During the period covered by this form, the total estimated financial support (in U.S. $) is to be provided to the exchange visitor by: Program Sponsor funds: $24,000.00', { size: 8.5 })
    sheet.text(LEFT, y + 10, 'PRELIMINARY ENDORSEMENT OF CONSULAR OR IMMIGRATION OFFICER REGARDING SECTION 212(e)', { font: 'sans-bold', size: 8 })
    sheet.text(LEFT, y + 26, `${tick(rule === 'preliminary-not-subject')} 1. Not subject to the two-year residence requirement.`, { size: 9 })
    sheet.text(LEFT, y + 40, `${tick(rule === 'preliminary-subject')} 2. Subject to the two-year residence requirement based on government financing.`, { size: 9 })
    sheet.text(LEFT, y + 66, 'TRAVEL VALIDATION BY RESPONSIBLE OFFICER (Maximum validation period is 1 year)', { font: 'sans-bold', size: 8 })
    sheet.text(LEFT, y + 82, `Exchange visitor is in good standing at the present time   Date (mm-dd-yyyy): ${dashes(later(from, chance, 20, 90))}`, { size: 8.5 })
    sheet.text(LEFT, 770, 'DS-2019 06-2023', { size: 7 })
    return says(['program.sevisId', id], ['program.number', number.replaceAll('-', '')], ['program.category', category], ['program.from', iso(from)], ['program.until', iso(until)], ['program.twoYear', rule])
  },
}

export const termination: CorpusKind = {
  reader: 'school/sevis-termination', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const id = sevis(chance)
    const day = someDay(chance, 2016, 2026)
    const reason = chance.pick(['UNAUTHORIZED WITHDRAWAL', 'FAILURE TO ENROLL', 'OTHERWISE FAILING TO MAINTAIN STATUS', 'UNAUTHORIZED EMPLOYMENT'])
    if (layout === 0) {
      sheet.text(LEFT, 60, `${chance.pick(SCHOOLS)}, International Student Office`, { font: 'sans-bold', size: 12 })
      sheet.text(LEFT, 90, `Date: ${printed.long(later(day, chance, 1, 20))}`, { size: 10.5 })
      sheet.text(LEFT, 120, `Dear ${given(who)}:`, { size: 10.5 })
      sheet.text(LEFT, 146, 'RE: Termination of your SEVIS record', { font: 'sans-bold', size: 11 })
      const y = pairs(sheet, LEFT, 172, FACES[0]!, [['SEVIS ID:', id], ['Termination Reason:', reason], ['Termination Date:', printed.long(day)]], undefined, 17)
      sheet.wrap(LEFT, y + 14, RIGHT - LEFT, 'When a record is terminated the student loses on- and/or off-campus employment authorization and cannot re-enter the United States on it. Please come to our office before you travel.', { size: 10.5 })
    } else {
      sheet.text(LEFT, 60, 'Student Information', { font: 'sans-bold', size: 14 })
      sheet.text(LEFT, 78, `Printed ${printed.us(later(day, chance, 1, 200))}`, { size: 8 })
      pairs(sheet, LEFT, 110, FACES[2]!, [['SEVIS ID', id], ['SEVIS Status', 'TERMINATED'], ['Name', given(who)], ['Termination Reason', reason], ['Termination Effective Date', printed.us(day)], ['Program End Date', printed.us(later(day, chance, 100, 600))]], 230, 20)
    }
    return says(['program.sevisId', id], ['program.terminated', iso(day)], ['program.terminationReason', reason])
  },
}

const dayOfYear = (d: Day, chance: Chance, length: number): string => {
  const { year } = toYmd(d)
  let count = 1
  for (let at = d; toYmd(addDays(at, -1) as Day).year === year; at = addDays(at, -1)) count += 1
  return `${String(year).slice(2)}${String(count).padStart(3, '0')}-${digits(chance, length)}`
}
const TITLES = ['Civil Engineer', 'Cook', 'Software Developer', 'Registered Nurse', 'Landscape Laborer'] as const
const SITES = [['BOSTON', 'MA'], ['DENVER', 'CO'], ['OMAHA', 'NE'], ['LOS ANGELES', 'CA']] as const

export const perm: CorpusKind = {
  reader: 'dol/eta9089', layouts: 2,
  draw(book, { chance, layout }) {
    const sheet = book.sheet()
    const face = FACES[layout === 0 ? 0 : 1]!
    const filed = someDay(chance, 2012, 2025)
    const certified = later(filed, chance, 100, 500)
    const until = addDays(certified, 180)
    const number = layout === 0 ? `A-${dayOfYear(filed, chance, 5)}` : `G-100-${dayOfYear(filed, chance, 6)}`
    const [employer, title, [city, state]] = [chance.pick(EMPLOYERS), chance.pick(TITLES), chance.pick(SITES)]
    sheet.text(LEFT, 34, 'OMB Approval: 1205-0451', { size: 7.5 })
    sheet.text(LEFT, 44, 'Expiration Date: 11/30/2027', { size: 7.5 })
    sheet.textCentred(44, 'Application for Permanent Employment Certification', { font: 'serif-bold', size: 13 })
    sheet.textCentred(58, layout === 0 ? 'ETA Form 9089' : 'Form ETA-9089 - Final Determination', { font: 'serif', size: 10 })
    sheet.textCentred(70, 'U.S. Department of Labor', { font: 'serif', size: 10 })
    const W = RIGHT - LEFT
    sheet.text(LEFT, 96, 'C. Employer Information', { font: 'sans-bold', size: 9 })
    let y = boxes(sheet, 100, face, [[LEFT, W, layout === 0 ? "1. Employer's name" : '1. Legal business name', employer]])
    y = boxes(sheet, y, face, [[LEFT, W, '2. Address 1', '9 EXAMPLE ROAD']])
    y = boxes(sheet, y, face, [[LEFT, W / 4, '3. City', 'NEWARK'], [LEFT + W / 4, W / 4, 'State/Province', 'NJ'], [LEFT + W / 2, W / 4, 'Country', 'USA'], [LEFT + W * 0.75, W / 4, 'Postal code', '07102']])
    sheet.text(LEFT, y + 14, 'H. Job Opportunity Information (Where work will be performed)', { font: 'sans-bold', size: 9 })
    y = boxes(sheet, y + 18, face, [[LEFT, W, '1. Primary worksite (where work is to be performed) address 1', '4 EXAMPLE AVENUE']])
    y = boxes(sheet, y, face, [[LEFT, W / 3, '2. City', city], [LEFT + W / 3, W / 3, 'State/Province', state], [LEFT + (W * 2) / 3, W / 3, 'Postal code', '02108']])
    y = boxes(sheet, y, face, [[LEFT, W, '3. Job Title', title]])
    sheet.text(LEFT, y + 20, 'N. U.S. Government Agency Use Only', { font: 'sans-bold', size: 9 })
    sheet.text(LEFT, y + 36, layout === 0 ? `This certification is valid from ${printed.us(certified)} to ${printed.us(until)}` : `Validity Period: ${printed.us(certified)} to ${printed.us(until)}`, { size: 9.5 })
    sheet.text(LEFT, y + 56, 'Signature of Certifying Officer', { size: 8 })
    sheet.text(380, y + 56, `Date Signed: ${printed.us(certified)}`, { size: 8 })
    if (layout === 0) {
      sheet.text(LEFT, 760, `ETA Case Number: ${number}`, { size: 8.5 })
      sheet.text(300, 760, `Filing Date: ${printed.us(filed)}`, { size: 8.5 })
    } else {
      y = pairs(sheet, LEFT, y + 84, FACES[0]!, [['PERM Case Number:', number], ['Case Status:', 'CERTIFIED'], ['Date Filed:', printed.us(filed)], ['Determination Date:', printed.us(certified)]])
    }
    return says(['labor.form', 'ETA-9089'], ['labor.number', bare(number) === number ? number : number.replaceAll('-', '')], ['labor.filed', iso(filed)], ['labor.from', iso(certified)], ['labor.until', iso(until)], ['labor.employer', employer], ['job.title', title], ['labor.place', `city: ${city}; state: ${state}`])
  },
}

export const lca: CorpusKind = {
  reader: 'dol/lca9035', layouts: 2,
  draw(book, { chance, layout }) {
    const sheet = book.sheet()
    const face = FACES[layout === 0 ? 0 : 2]!
    const filed = someDay(chance, 2015, 2025)
    const from = later(filed, chance, 30, 180)
    const until = later(from, chance, 700, 1095)
    const number = `I-200-${dayOfYear(filed, chance, 6)}`
    const [employer, title, level, [city, state]] = [chance.pick(EMPLOYERS), chance.pick(TITLES), chance.pick(['I', 'II', 'III', 'IV']), chance.pick(SITES)]
    sheet.text(LEFT, 36, 'OMB Approval: 1205-0310', { size: 7.5 })
    sheet.text(LEFT, 46, 'Expiration Date: 10/31/2027', { size: 7.5 })
    sheet.textCentred(48, 'Labor Condition Application for Nonimmigrant Workers', { font: 'serif-bold', size: 12.5 })
    sheet.textCentred(62, 'Form ETA-9035 & 9035E', { font: 'serif', size: 10 })
    sheet.textCentred(74, 'U.S. Department of Labor', { font: 'serif', size: 10 })
    const W = RIGHT - LEFT
    sheet.text(LEFT, 98, 'B. Temporary Need Information', { font: 'sans-bold', size: 9 })
    let y = boxes(sheet, 102, face, [[LEFT, W, '1. Job Title *', title]])
    y = boxes(sheet, y, face, [[LEFT, W / 2, '2. SOC (ONET/OES) code *', '15-1252'], [LEFT + W / 2, W / 2, '3. SOC (ONET/OES) occupation title *', 'Software Developers']])
    if (layout === 0) y = boxes(sheet, y, face, [[LEFT, W / 2, '5. Begin Date *', printed.us(from)], [LEFT + W / 2, W / 2, '6. End Date *', printed.us(until)]])
    sheet.text(LEFT, y + 14, 'C. Employer Information', { font: 'sans-bold', size: 9 })
    y = boxes(sheet, y + 18, face, [[LEFT, W, '1. Legal business name *', employer]])
    y = boxes(sheet, y, face, [[LEFT, W / 3, '5. City *', 'NEWARK'], [LEFT + W / 3, W / 3, '6. State *', 'NJ'], [LEFT + (W * 2) / 3, W / 3, '7. Postal code *', '07102']])
    sheet.text(LEFT, y + 14, 'F. Employment and Wage Information', { font: 'sans-bold', size: 9 })
    sheet.text(LEFT, y + 28, 'a. Place of Employment 1', { font: 'sans-bold', size: 8.5 })
    y = boxes(sheet, y + 32, face, [[LEFT, W / 3, '5. City *', city], [LEFT + W / 3, W / 3, '6. State/District/Territory *', state], [LEFT + (W * 2) / 3, W / 3, '7. Postal code *', '02108']])
    if (layout === 0) {
      sheet.text(LEFT, y + 16, '13. Wage Level *', { size: 8.5 })
      ;['I', 'II', 'III', 'IV', 'N/A'].forEach((one, i) => sheet.text(LEFT + 100 + i * 70, y + 16, `${one === level ? '[X]' : '[ ]'} ${one}`, { size: 8.5 }))
    } else sheet.text(LEFT, y + 16, `Wage Level: ${level}`, { font: 'serif', size: 10 })
    sheet.text(LEFT, y + 34, 'Wage Rate Paid to Nonimmigrant Workers *  From: $ 92,000.00  Per: Year', { size: 8.5 })
    sheet.text(LEFT, 742, 'FOR DEPARTMENT OF LABOR USE ONLY', { font: 'sans-bold', size: 7.5 })
    const foot: [string, string][] = [['Case Number:', number], ['Case Status:', 'CERTIFIED'], ['Period of Employment:', `${printed.us(from)} to ${printed.us(until)}`]]
    if (layout === 0) foot.reduce((x, [label, value]) => sheet.text(x, 758, `${label} ${value}`, { size: 8.5 }) + 24, LEFT)
    else pairs(sheet, LEFT, y + 70, FACES[2]!, [...foot, ['Date Filed:', printed.us(filed)]])
    return says(['labor.form', 'ETA-9035'], ['labor.number', number.replaceAll('-', '')], ['labor.filed', layout === 1 ? iso(filed) : undefined], ['labor.from', iso(from)], ['labor.until', iso(until)], ['labor.employer', employer], ['job.title', title], ['labor.wageLevel', level], ['labor.place', `city: ${city}; state: ${state}`])
  },
}

export const stub: CorpusKind = {
  reader: 'work/pay-stub', layouts: 3,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const face = FACES[layout]!
    const from = someDay(chance, 2015, 2026)
    const until = addDays(from, chance.pick([6, 13, 14]))
    const paid = addDays(until, chance.int(2, 7))
    const employer = chance.pick(EMPLOYERS)
    const rate = chance.int(1200, 4500)
    const print = layout === 2 ? printed.usShort : printed.us
    const span: [string, string][] = [[layout === 0 ? 'Period Beginning:' : 'Pay Begin Date:', print(from)], [layout === 0 ? 'Period Ending:' : 'Pay End Date:', print(until)], [layout === 0 ? 'Pay Date:' : 'Check Date:', print(paid)]]
    sheet.text(layout === 1 ? LEFT : 360, 50, layout === 0 ? 'Earnings Statement' : layout === 1 ? 'PAY STATEMENT' : 'Pay Stub', { font: 'sans-bold', size: 14 })
    if (layout < 2) {
      pairs(sheet, 360, 76, face, span, 460)
      pairs(sheet, LEFT, 76, face, [['Company Name:', employer], ['9 EXAMPLE ROAD', ''], ['NEWARK, NJ 07102', '']])
      pairs(sheet, LEFT, 140, face, [['Employee Name:', given(who)], ['SSN:', hidden(chance)], ['Hire Date:', print(someDay(chance, 2012, 2014))], [layout === 0 ? 'Hourly Rate:' : 'Pay Rate:', `$${money(rate)}`]])
    } else {
      const w = (RIGHT - LEFT) / 4
      const y = boxes(sheet, 70, face, [[LEFT, w * 1.8, 'Employer', employer], [LEFT + w * 1.8, w * 1.2, 'Pay Period', `${print(from)} - ${print(until)}`], [LEFT + 3 * w, w, 'Check Date', print(paid)]])
      boxes(sheet, y, face, [[LEFT, w * 1.8, 'Employee', given(who)], [LEFT + w * 1.8, w * 1.2, 'Pay Rate', money(rate)], [LEFT + 3 * w, w, 'Check No.', digits(chance, 6)]])
    }
    const columns = [LEFT, 200, 300, 400, 490]
    const rows = [['Earnings', 'Hours', 'Rate', 'Current', 'Year to Date'], ['Regular', '80.00', money(rate), money(rate * 80), money(rate * 640)], ['Federal Income Tax', '', '', '-98.00', '-784.00'], ['Social Security', '', '', '-91.76', '-734.08'], ['Gross Pay', '', '', money(rate * 80), money(rate * 640)], ['Net Pay', '', '', money(rate * 78), '']]
    rows.forEach((row, r) => row.forEach((cell, c) => sheet.text(columns[c]!, 240 + r * 16, cell, { font: r === 0 ? 'sans-bold' : face.value, size: 9 })))
    sheet.text(LEFT, 700, 'THIS IS NOT A CHECK', { font: 'sans-bold', size: 11 })
    return says(['presence.kind', 'work'], ['presence.from', iso(from)], ['presence.until', iso(until)], ['presence.issuer', employer], ['job.employer', employer], ['job.wage', String(rate)], ['earnings.year', String(toYmd(paid).year)])
  },
}
