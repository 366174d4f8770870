/** Everyday papers that show where somebody was: a lease, a bill, letters, a record of a school, of a visit, of benefits. */
import { type Day, isoDay } from '@proofline/engine'
import type { Sheet } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import type { CorpusKind } from '../kind.ts'
import { type Invented, digits, printed, someDay } from '../person.ts'
import { LOOKS, columns, fullName, lines, says } from './civil-words.ts'

const LEFT = 54
const span = (chance: Chance): readonly [Day, Day] => {
  const from = someDay(chance, 2012, 2022)
  return [from, from + chance.int(60, 900)]
}
const head = (sheet: Sheet, texts: readonly string[]): void => texts.forEach((t, i) => sheet.text(LEFT, 48 + i * 15, t, { font: i === 0 ? 'serif-bold' : 'serif', size: i === 0 ? 14 : 10 }))
const homeOf = (who: Invented): string => who.address.join(', ')

export const lease: CorpusKind = {
  reader: 'any/presence', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const look = LOOKS[layout]!
    const [from, until] = span(chance)
    const signed = printed.us(from - chance.int(3, 20))
    sheet.textCentred(50, layout === 0 ? 'RESIDENTIAL LEASE AGREEMENT' : 'APARTMENT RENTAL CONTRACT', { font: 'serif-bold', size: 14 })
    if (layout === 0) {
      const y = lines(sheet, LEFT, 90, look, [['Landlord:', 'EXAMPLE HOMES LLC'], ['Tenant:', fullName(who)], ['Premises:', homeOf(who)], ['Monthly Rent:', '$1,250.00'], ['Security Deposit:', '$1,250.00'], ['Lease Start Date:', printed.us(from)], ['Lease End Date:', printed.us(until)]])
      sheet.wrap(LEFT, y + 10, 500, 'Rent is due on the first day of each month. A late fee applies after the fifth. Tenant shall keep the premises clean. Landlord shall make repairs.', { font: 'serif', size: 10 })
    } else {
      let y = lines(sheet, LEFT, 90, look, [['Lessor:', 'SAM EXAMPLE'], ['Tenant Name:', fullName(who)], ['Property Address:', homeOf(who)]])
      y = sheet.wrap(LEFT, y + 10, 500, `1. TERM. The lease term shall be for the period commencing on ${printed.long(from)} and ending on ${printed.long(until)}. 2. RENT. The tenant shall pay the landlord $1,250 a month.`, { font: 'serif', size: 10.5 })
      sheet.text(LEFT, y + 20, `Signed this day: ${signed}`, { size: 10 })
    }
    return says(['presence.kind', 'lease'], ['presence.from', isoDay(from)], ['presence.until', isoDay(until)], ['person.name', `${fullName(who)} /`], ['presence.issuer', layout === 0 ? 'EXAMPLE HOMES LLC' : 'SAM EXAMPLE'])
  },
}

export const utilityBill: CorpusKind = {
  reader: 'any/presence', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const look = LOOKS[layout]!
    const from = someDay(chance, 2012, 2024)
    const until = from + 30
    const issued = until + 3
    head(sheet, layout === 0 ? ['EXAMPLE ELECTRIC COMPANY', 'Your power, every day'] : ['CITY OF EXAMPLE WATER DEPARTMENT', 'PO Box 99, Example'])
    if (layout === 0) {
      const y = columns(sheet, 110, look, [[LEFT, 'Account Number', `99${digits(chance, 6)}`], [230, 'Bill Date', printed.us(issued)], [400, 'Due Date', printed.us(issued + 20)]])
      const z = lines(sheet, LEFT, y + 6, look, [['Customer Name:', fullName(who)], ['Service Address:', homeOf(who)], ['Billing Period:', `${printed.us(from)} - ${printed.us(until)}`], ['Amount Due:', '$84.11']])
      sheet.text(LEFT, z + 20, `Meter 99001   Usage 412 kWh   Next Meter Read: ${printed.us(until + 31)}`, { size: 9 })
    } else {
      const y = lines(sheet, LEFT, 110, look, [['Account No.', `99${digits(chance, 6)}`], ['Account Name:', fullName(who)], ['Service Address:', homeOf(who)], ['Statement Date:', printed.long(issued)], ['Service Period:', `${printed.long(from)} to ${printed.long(until)}`], ['Total Due:', '$31.40'], ['Date Due:', printed.long(issued + 20)]])
      sheet.text(LEFT, y + 20, 'Water meter 99002. Sewer is billed with water. Past due after thirty days.', { size: 9 })
    }
    return says(['presence.kind', 'utility'], ['presence.date', isoDay(issued)], ['presence.from', isoDay(from)], ['presence.until', isoDay(until)], ['person.name', `${fullName(who)} /`], ['presence.issuer', layout === 0 ? 'EXAMPLE ELECTRIC COMPANY' : 'CITY OF EXAMPLE WATER DEPARTMENT'])
  },
}

export const letter: CorpusKind = {
  reader: 'any/presence', layouts: 3,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const [from, until] = span(chance)
    const written = until + chance.int(5, 90)
    const kind = (['shelter', 'church', 'school'] as const)[layout]!
    const house = ['EXAMPLE FAMILY SHELTER', 'SAINT EXAMPLE CHURCH', 'EXAMPLE HIGH SCHOOL'][layout]!
    head(sheet, [house, '9 EXAMPLE AVENUE, BOSTON, MA 02118', 'Telephone 617-555-0134'])
    if (layout === 2) sheet.textCentred(112, 'Enrollment Verification', { font: 'sans-bold', size: 12 })
    const day = layout === 1 ? printed.us(written) : printed.long(written)
    sheet.text(LEFT, 136, layout === 0 ? day : `Date: ${day}`, { font: 'serif', size: 11 })
    sheet.text(LEFT, 160, layout === 1 ? 'Dear Officer:' : 'To Whom It May Concern:', { font: 'serif', size: 11 })
    sheet.text(LEFT, 182, layout === 2 ? `Student Name: ${fullName(who)}` : `Re: ${fullName(who)}`, { font: 'serif', size: 11 })
    const body = [
      `This letter is to confirm that the person named above resided at our shelter from ${printed.long(from)} to ${printed.long(until)}. During this time meals were given. Our house opened in 1985.`,
      `I am the pastor of this congregation since 2003. The person named above has been an active member of our church since ${printed.long(from)} and sings in the choir.`,
      `The student named above attended our school from ${printed.us(from)} through ${printed.us(until)}. Grade 11. This letter was printed from the records of the school district.`,
    ][layout]!
    sheet.wrap(LEFT, 206, 500, body, { font: 'serif', size: 11 })
    sheet.text(LEFT, 320, 'Sincerely, Sam Example, Director', { font: 'serif', size: 11 })
    return says(['presence.kind', kind], ['presence.date', isoDay(written)], ['presence.from', isoDay(from)], ['presence.until', layout === 1 ? undefined : isoDay(until)], ['person.name', `${fullName(who)} /`], ['presence.issuer', house])
  },
}

export const record: CorpusKind = {
  reader: 'any/presence', layouts: 3,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const look = LOOKS[layout]!
    const [from, until] = span(chance)
    if (layout === 0) {
      head(sheet, ['EXAMPLE COLLEGE', 'Office of the Registrar, OMAHA, NE 68102'])
      sheet.textCentred(100, 'OFFICIAL TRANSCRIPT', { font: 'sans-bold', size: 12 })
      const y = columns(sheet, 124, look, [[LEFT, 'Student Name', fullName(who)], [300, 'Date of Birth', printed.us(who.birth)], [440, 'Date Printed', printed.us(until + 40)]])
      const z = columns(sheet, y, look, [[LEFT, 'Date Enrolled', printed.us(from)], [300, 'Date of Graduation', printed.us(until)]])
      ;['Course               Credits   Grade', 'ENGLISH 101          3.0       A', 'HISTORY 110          3.0       B'].forEach((t, i) => sheet.text(LEFT, z + 14 + i * 14, t, { font: 'typed', size: 9 }))
      return says(['presence.kind', 'school'], ['presence.from', isoDay(from)], ['presence.until', isoDay(until)], ['person.name', `${fullName(who)} /`], ['presence.issuer', 'EXAMPLE COLLEGE'])
    }
    if (layout === 1) {
      head(sheet, ['EXAMPLE HEALTH CENTER', 'HOUSTON, TX 77002'])
      sheet.textCentred(100, 'After Visit Summary', { font: 'sans-bold', size: 12 })
      const y = lines(sheet, LEFT, 130, look, [['Patient Name:', fullName(who)], ['DOB:', printed.us(who.birth)], ['Date of Visit:', printed.us(from)], ['Provider:', 'DR. SAM EXAMPLE'], ['Next Appointment:', printed.us(from + 90)]])
      sheet.text(LEFT, y + 10, 'Drink water and rest. Call the clinic with questions.', { size: 9 })
      return says(['presence.kind', 'medical'], ['presence.date', isoDay(from)], ['person.name', `${fullName(who)} /`], ['presence.issuer', 'EXAMPLE HEALTH CENTER'])
    }
    head(sheet, ['DEPARTMENT OF HUMAN SERVICES', 'NEWARK, NJ 07102'])
    const size = chance.int(1, 6)
    const y = lines(sheet, LEFT, 100, look, [['Notice Date:', printed.us(from)], ['Case Number:', `99${digits(chance, 5)}`], ['Case Name:', fullName(who)], ['Household Size:', String(size)]])
    sheet.wrap(LEFT, y + 10, 500, `Your household is eligible for SNAP benefits beginning ${printed.us(from + 20)}. Report changes by ${printed.us(from + 60)}. You may ask for a hearing within 90 days.`, { font: 'serif', size: 10.5 })
    return says(['presence.kind', 'benefit'], ['presence.date', isoDay(from)], ['presence.householdSize', String(size)], ['person.name', `${fullName(who)} /`], ['presence.issuer', 'DEPARTMENT OF HUMAN SERVICES'])
  },
}
