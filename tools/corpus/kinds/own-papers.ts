/** Paper I-94 cards, stamps, travel papers and the case-status page. */
import { type Day, addDays, toYmd } from '@proofline/engine'
import { checkDigit } from '../../../engine/src/readers/kit/mrz.ts'
import type { Sheet } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import type { CorpusKind, Truth } from '../kind.ts'
import { dashed, iso, receiptOf } from '../known/define.ts'
import { type Invented, digits, printed, someDay } from '../person.ts'

type Pair = readonly [Truth['field'], string | undefined]
const says = (...pairs: readonly Pair[]): Truth[] => pairs.flatMap(([field, value]) => (value === undefined ? [] : [{ field, value }]))
const PORTS = ['MIA', 'JFK', 'HOU', 'LAX', 'EWR', 'SFR'] as const
const two = (n: number): string => String(n).padStart(2, '0')

/** A stamp; gives its truths. Ink: no line of it is straight with the print around it. */
function stamp(sheet: Sheet, x: number, y: number, chance: Chance, day: Day, kind: 'admitted' | 'paroled', look: number): Truth[] {
  const port = chance.pick(PORTS)
  const cls = chance.pick(['B2', 'F1', 'H2A'])
  const until = kind === 'admitted' && cls === 'F1' ? 'D/S' : addDays(day, chance.int(80, 360))
  const last = typeof until === 'string' ? until : printed.stamp(until)
  const bold = { font: 'typed-bold', size: 11 } as const
  sheet.text(x, y, look === 0 ? 'U.S. CUSTOMS AND BORDER PROTECTION' : 'DEPARTMENT OF HOMELAND SECURITY', { font: 'sans-bold', size: 8 })
  sheet.text(x, y + 18, kind === 'admitted' ? 'ADMITTED' : 'PAROLED', bold)
  sheet.text(x + 80, y + 18, port, bold)
  sheet.text(x, y + 36, printed.stamp(day), bold)
  if (kind === 'admitted') sheet.text(x, y + 54, `CLASS  ${cls}`, bold)
  sheet.text(x, y + 72, `UNTIL  ${last}`, bold)
  if (kind === 'paroled') sheet.text(x, y + 54, 'PURPOSE: DT', bold)
  return says(['admission.manner', kind], ['admission.place', `port: ${port}`], ['admission.date', iso(day)], ['admission.until', typeof until === 'string' ? until : iso(until)],
    ['admission.class', kind === 'admitted' ? cls : undefined], ['admission.parolePurpose', kind === 'paroled' ? 'DT' : undefined])
}

export const i94Paper: CorpusKind = {
  reader: 'cbp/i94-paper', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const number = `99000${digits(chance, 6)}`
    const someTime = someDay(chance, 2003, 2013)
    const day = someTime > who.birth ? someTime : addDays(who.birth, 400)
    sheet.box(90, 90, 400, 330)
    sheet.text(104, 110, layout === 0 ? 'Departure Number' : 'Departure Number', { size: 8 })
    sheet.text(300, 110, 'OMB No. 1651-0111', { size: 7 })
    sheet.text(104, 128, layout === 0 ? `${number.slice(0, 9)} ${number.slice(9)}` : number, { font: 'typed-bold', size: 12 })
    sheet.text(104, 150, layout === 0 ? 'I-94' : 'Form I-94A', { font: 'sans-bold', size: 9 })
    sheet.text(104, 162, 'Departure Record', { font: 'sans-bold', size: 9 })
    const truth = stamp(sheet, 290, 150, chance, day, chance.pick(['admitted', 'admitted', 'paroled'] as const), layout)
    const { year, month, day: d } = toYmd(who.birth)
    // Born in this century, the card alone does not say so: a question, and no truth is lost by it.
    const birth = `${two(d)} ${two(month)} ${two(year % 100)}`
    const items = [['14. Family Name', who.surname], ['15. First (Given) Name', who.given], ['16. Birth Date (Day/Mo/Yr)', birth], ['17. Country of Citizenship', who.country.name]] as const
    items.forEach(([label, value], i) => {
      const y = 270 + i * 34
      sheet.text(104, y, layout === 0 ? label : label.slice(4), { size: 7.5 })
      sheet.text(layout === 0 ? 104 : 116, y + 14, value, { font: 'typed', size: 11 })
    })
    sheet.text(104, 410, layout === 0 ? 'See Other Side' : 'STAPLE HERE', { size: 7 })
    return [...truth, ...says(['admission.i94', number], ['person.name', `${who.surname} / ${who.given} (labelled)`], ['person.nationality', who.country.code], ['person.birthDate', iso(who.birth)])]
  },
}

export const passportStamp: CorpusKind = {
  reader: 'cbp/passport-stamp', layouts: 2,
  draw(book, { chance, layout }) {
    const sheet = book.sheet()
    sheet.box(120, 120, 330, 440, { grey: 0.8 })
    sheet.text(280, 545, layout === 0 ? '12' : '17', { size: 9, grey: 0.5 })
    if (layout === 1) sheet.text(140, 140, 'VISAS', { font: 'serif', size: 12, grey: 0.5 })
    return stamp(sheet, 170, 230, chance, someDay(chance, 2010, 2024), chance.pick(['admitted', 'admitted', 'paroled'] as const), layout)
  },
}

export const advanceParole: CorpusKind = {
  reader: 'uscis/advance-parole', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const issued = someDay(chance, 2016, 2024)
    const expires = addDays(issued, chance.pick([364, 729]))
    const isOne = chance.happens(0.4)
    sheet.textCentred(60, 'U.S. Citizenship and Immigration Services', { font: 'serif-bold', size: 12 })
    sheet.textCentred(90, layout === 0 ? 'Authorization for Parole of an Alien into the United States' : 'AUTHORIZATION FOR PAROLE OF A NONCITIZEN INTO THE UNITED STATES', { font: 'sans-bold', size: 12 })
    sheet.text(440, 112, layout === 0 ? 'I-512L' : 'Form I-512L (08/01/21)', { size: 8 })
    const day = layout === 0 ? printed.us : printed.stamp
    const rows = [
      ['Name:', `${who.surname}, ${who.given}`], ['A-Number:', `A${dashed(who.aNumber)}`], ['Date of Birth:', printed.us(who.birth)], ['Receipt Number:', receiptOf(chance)],
      [layout === 0 ? 'Date Issued:' : 'Issue Date:', day(issued)], [layout === 0 ? 'Date Expires:' : 'Document valid until:', day(expires)], ['Basis:', 'Pending I-485'],
    ] as const
    rows.forEach(([label, value], i) => {
      sheet.text(layout === 0 ? 70 : 330, 150 + i * 22, label, { font: 'serif-bold', size: 10 })
      sheet.text(layout === 0 ? 200 : 450, 150 + i * 22, value, { font: 'typed', size: 10 })
    })
    if (layout === 1) sheet.box(70, 150, 120, 140)
    sheet.text(70, 330, isOne ? 'VALID FOR ONE ENTRY' : 'VALID FOR MULTIPLE ENTRIES', { font: 'sans-bold', size: 11 })
    sheet.wrap(70, 360, 460, 'Presentation of the original of this document prior to the expiration date allows a Customs and Border Protection Inspector at a port of entry to parole the person named above. Parole is not admission. Section 212(d)(5) of the Act applies.', { font: 'serif', size: 10 })
    return says(['card.kind', 'advance-parole'], ['card.issued', iso(issued)], ['card.expires', iso(expires)], ['card.entries', isOne ? 'one' : 'multiple'], ['card.basis', 'Pending I-485'],
      ['person.aNumber', who.aNumber], ['person.name', `${who.surname}, ${who.given}`.replace(', ', ' / ')], ['person.birthDate', iso(who.birth)])
  },
}

const latin = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’]/g, '').replace(/[\s-]+/g, '<')
const six = (d: Day): string => { const { year, month, day } = toYmd(d); return `${two(year % 100)}${two(month)}${two(day)}` }

function strip(who: Invented, type: 'PR' | 'PT', number: string, expires: Day): readonly [string, string] {
  const name = `${type}USA${latin(who.surname)}<<${latin(who.given)}`.padEnd(44, '<').slice(0, 44)
  const [birth, end] = [six(who.birth), six(expires)]
  const data = `${number}${checkDigit(number)}${who.country.code}${birth}${checkDigit(birth)}${who.sex}${end}${checkDigit(end)}${'<'.repeat(15)}`
  return [name, `${data}${checkDigit(data.slice(0, 10) + data.slice(13, 20) + data.slice(21, 43))}`]
}

const booklet = (reader: string, type: 'PR' | 'PT', title: string, kind: string, passport: string): CorpusKind => ({
  reader, layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const issued = someDay(chance, 2016, 2024)
    const expires = addDays(issued, chance.pick([364, 729]))
    const number = `D99000${digits(chance, 3)}`
    sheet.box(60, 80, 480, 330)
    sheet.text(80, 104, 'UNITED STATES OF AMERICA', { font: 'sans-bold', size: 12 })
    sheet.text(330, 104, title, { font: 'sans-bold', size: 12 })
    const left = [['Surname', who.surname], ['Given Names', who.given], ['Nationality', who.country.name], ['Date of Birth', printed.dayMonth(who.birth)]] as const
    const right = [['Document Number', number], ['Sex', who.sex], ['Date of Issue', printed.dayMonth(issued)], ['Date of Expiration', printed.dayMonth(expires)]] as const
    for (const [x, rows] of [[layout === 0 ? 220 : 80, left], [layout === 0 ? 400 : 300, right]] as const) {
      rows.forEach(([label, value], i) => {
        sheet.text(x, 134 + i * 34, label, { size: 7.5 })
        sheet.text(x, 148 + i * 34, value, { font: 'sans', size: 10.5 })
      })
    }
    if (layout === 0) sheet.box(80, 130, 110, 140)
    const [one, below] = strip(who, type, number, expires)
    sheet.text(70, 372, one, { font: 'typed', size: 17 })
    sheet.text(70, 396, below, { font: 'typed', size: 17 })
    return says(['card.kind', kind], ['card.issued', iso(issued)], ['card.expires', iso(expires)], ['passport.number', number], ['passport.kind', passport], ['person.birthDate', iso(who.birth)], ['person.sex', who.sex],
      ['person.name', `${who.surname} / ${who.given}`], ['person.name', `${latin(who.surname)} / ${latin(who.given)}`.replaceAll('<', ' ')])
  },
})

export const reentryPermit = booklet('uscis/reentry-permit', 'PR', 'REENTRY PERMIT', 'reentry-permit', 'reentry-permit')
export const refugeeTravelDocument = booklet('uscis/refugee-travel-document', 'PT', 'REFUGEE TRAVEL DOCUMENT', 'refugee-travel-document', 'refugee')

const FORMS = [['I-485', 'Application to Register Permanent Residence or Adjust Status'], ['I-765', 'Application for Employment Authorization'], ['I-130', 'Petition for Alien Relative'], ['N-400', 'Application for Naturalization']] as const
const STEPS = [
  ['Case Was Received and A Receipt Notice Was Sent', 'On DAY, we received your Form FORM, NAME, Receipt Number RECEIPT, and sent you the receipt notice that describes how we will process your case.', true],
  ['Case Was Approved', 'On DAY, we approved your Form FORM, NAME, Receipt Number RECEIPT. We will mail your approval notice.', false],
  ['Request for Additional Evidence Was Sent', 'On DAY, we sent a request for additional evidence for your Form FORM, NAME, Receipt Number RECEIPT. The request explains what we need.', false],
  ['Case Was Updated To Show Fingerprints Were Taken', 'As of DAY, the fingerprints for your Form FORM, NAME, Receipt Number RECEIPT, have been taken. We will send you a notice.', false],
] as const

export const caseStatusText: CorpusKind = {
  reader: 'uscis/case-status-text', layouts: 2,
  draw(book, { chance, layout }) {
    const sheet = book.sheet()
    const [form, name] = chance.pick(FORMS)
    const [title, words, isFiling] = chance.pick(STEPS)
    const day = someDay(chance, 2018, 2025)
    const number = receiptOf(chance)
    const text = words.replace('DAY', printed.long(day)).replace('FORM', form).replace('NAME', name).replace('RECEIPT', number)
    const foot = 'If you move, go to the change of address page to give us your new mailing address.'
    if (layout === 0) {
      sheet.text(50, 40, `${printed.us(addDays(day, 40))}, 9:14 AM      Case Status Online - Case Status Search`, { size: 8 })
      sheet.text(60, 110, 'Check Case Status', { font: 'sans', size: 10 })
      sheet.text(60, 150, title, { font: 'sans-bold', size: 16 })
      const y = sheet.wrap(60, 180, 480, `${text} ${foot}`, { size: 11 })
      sheet.text(60, y + 30, 'Enter Another Receipt Number', { size: 10 })
    } else {
      sheet.text(150, 60, 'egov.uscis.gov', { size: 9 })
      const y = sheet.wrap(150, 110, 300, title, { font: 'sans-bold', size: 15 })
      sheet.wrap(150, y + 12, 300, `${text} ${foot}`, { font: 'serif', size: 12 })
    }
    return says(['filing.status', title], ['filing.statusAt', iso(day)], ['filing.form', form], ['filing.receipt', number], ['filing.received', isFiling ? iso(day) : undefined],
      ['caseEvent.receipt', number], ['caseEvent.at', iso(day)], ['caseEvent.text', title])
  },
}
