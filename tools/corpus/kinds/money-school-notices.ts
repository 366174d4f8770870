/**
 * USCIS notices in two more looks than the example family has: the wide print without boxes, and the one-column page the
 * online account gives. Each carries a back page of advice whose days and numbers are nobody's.
 */
import { type Day, addYears } from '@proofline/engine'
import type { Book, FontName, Sheet } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import type { CorpusKind, Truth } from '../kind.ts'
import { dashed, iso, later, mailed, nameOf, receiptOf, someTime, spaced, surnameFirst, weekdayLater } from '../known/define.ts'
import { type Invented, digits, printed, someDay } from '../person.ts'
import { LEFT, RIGHT, money, says } from './money-school-sheet.ts'

const FORMS = {
  'I-765': 'APPLICATION FOR EMPLOYMENT AUTHORIZATION', 'I-485': 'APPLICATION TO REGISTER PERMANENT RESIDENCE OR ADJUST STATUS', 'I-131': 'APPLICATION FOR TRAVEL DOCUMENT', 'I-751': 'PETITION TO REMOVE CONDITIONS ON RESIDENCE',
  'I-589': 'APPLICATION FOR ASYLUM AND FOR WITHHOLDING OF REMOVAL', 'I-539': 'APPLICATION TO EXTEND/CHANGE NONIMMIGRANT STATUS', 'I-129': 'PETITION FOR A NONIMMIGRANT WORKER', 'N-400': 'APPLICATION FOR NATURALIZATION', 'I-90': 'APPLICATION TO REPLACE PERMANENT RESIDENT CARD',
} as const
type Form = keyof typeof FORMS
const OFFICES = ['USCIS EXAMPLE SERVICE CENTER', 'USCIS EXAMPLE FIELD OFFICE', 'NATIONAL BENEFITS CENTER'] as const

interface Notice {
  readonly letter: string
  readonly type: string
  readonly form: Form
  readonly receipt: string
  readonly received: Day | undefined
  readonly priority?: Day
  readonly notice: Day
  readonly who: Invented
  readonly office: string
  readonly details?: readonly (readonly [string, string])[]
  readonly paragraphs: readonly string[]
  readonly chance: Chance
  readonly layout: number
}

const caseType = (form: Form): string => `${form.replace('-', '')} - ${FORMS[form]}`
const hyphened = (receipt: string): string => receipt.replace(/^(.{3})(..)(...)(.*)$/, '$1-$2-$3-$4')

/** The wide print: a label row, a value row, no boxes; the address left, details right. */
function wide(book: Book, n: Notice): Sheet {
  const sheet = book.sheet()
  const head: FontName = n.chance.pick(['serif-bold', 'sans-bold'])
  sheet.text(LEFT, 34, 'Department of Homeland Security', { font: 'serif', size: 9 })
  sheet.text(LEFT, 45, 'U.S. Citizenship and Immigration Services', { font: 'serif', size: 9 })
  sheet.textEndingAt(RIGHT, 45, `Form ${n.letter}, Notice of Action`, { font: 'serif-bold', size: 13 })
  if (n.letter === 'I-797C') sheet.textCentred(66, 'THIS NOTICE DOES NOT GRANT ANY IMMIGRATION STATUS OR BENEFIT.', { font: 'sans-bold', size: 9.5 })
  const row = (y: number, cells: readonly (readonly [number, string, string])[]): void => cells.forEach(([x, label, value]) => {
    sheet.text(x, y, label, { font: head, size: 8 })
    sheet.text(x, y + 12, value, { font: 'serif', size: 9.5 })
  })
  row(86, [[LEFT, 'Receipt Number', n.chance.happens(0.3) ? hyphened(n.receipt) : n.receipt], [220, 'Case Type', caseType(n.form)]])
  row(114, [[LEFT, 'Received Date', n.received === undefined ? '' : printed.us(n.received)], [136, 'Priority Date', n.priority === undefined ? '' : printed.us(n.priority)], [220, 'Applicant', surnameFirst(n.who)]])
  sheet.text(300, 114, spaced(n.who.aNumber), { font: 'serif', size: 9 })
  row(142, [[LEFT, 'Notice Date', printed.us(n.notice)], [136, 'Page', '1 of 2']])
  const { lines } = mailed(n.who)
  lines.split('\n').forEach((line, i) => sheet.text(LEFT + 18, 196 + i * 12, line, { font: 'serif', size: 10 }))
  ;[['Notice Type', n.type] as const, ...(n.details ?? [])].forEach(([label, value], i) => {
    const end = sheet.text(330, 196 + i * 15, `${label}:`, { font: head, size: 9 })
    sheet.text(end + 4, 196 + i * 15, value, { font: 'serif', size: 9 })
  })
  body(sheet, 270, n.paragraphs, 'serif', 10)
  sheet.text(LEFT, 700, n.office, { font: 'serif', size: 8.5 })
  sheet.text(LEFT, 711, '10 EXAMPLE ROAD', { font: 'serif', size: 8.5 })
  sheet.text(LEFT, 722, 'LINCOLN NE 68508', { font: 'serif', size: 8.5 })
  sheet.text(LEFT, 740, 'USCIS Contact Center: 800-375-5283', { font: 'serif', size: 8 })
  sheet.textEndingAt(RIGHT, 770, `Form ${n.letter}  04/01/19`, { font: 'serif', size: 7 })
  return sheet
}

/** The page of the online account: one column, each label over its value or before it. */
function column(book: Book, n: Notice): Sheet {
  const sheet = book.sheet()
  sheet.text(LEFT, 40, 'U.S. Citizenship and Immigration Services', { font: 'sans-bold', size: 12 })
  sheet.text(LEFT, 58, `Form ${n.letter} | Notice of Action`, { size: 11 })
  sheet.line(LEFT, 66, RIGHT, 66, { grey: 0.7 })
  const rows: (readonly [string, string])[] = [
    ['Notice Type:', n.type], ['Notice Date:', printed.us(n.notice)], ['Receipt Number:', n.receipt], ['Case Type:', caseType(n.form)], ...(n.received === undefined ? [] : [['Received Date:', printed.us(n.received)] as const]),
    ...(n.priority === undefined ? [] : [['Priority Date:', printed.us(n.priority)] as const]), ['Applicant:', surnameFirst(n.who)], ['USCIS A#:', dashed(n.who.aNumber)], ...(n.details ?? []).map(([label, value]) => [`${label}:`, value] as const),
  ]
  rows.forEach(([label, value], i) => {
    sheet.text(LEFT, 86 + i * 16, label, { font: 'sans-bold', size: 9.5 })
    sheet.text(170, 86 + i * 16, value, { size: 9.5 })
  })
  const top = 100 + rows.length * 16
  mailed(n.who, true).lines.split('\n').forEach((line, i) => sheet.text(LEFT, top + 10 + i * 13, line, { size: 10 }))
  body(sheet, top + 70, n.paragraphs, 'sans', 10)
  sheet.text(LEFT, 730, n.office, { size: 8 })
  return sheet
}

function body(sheet: Sheet, top: number, paragraphs: readonly string[], font: FontName, size: number): void {
  let y = top
  for (const paragraph of paragraphs) y = sheet.wrap(LEFT, y, RIGHT - LEFT, paragraph, { font, size, lead: size * 1.3 }) + 6
}

/** Advice to everybody. */
function backPage(book: Book, chance: Chance): void {
  const sheet = book.sheet()
  sheet.text(LEFT, 44, 'Please save this notice for your records. Please enclose a copy if you have to write us.', { font: 'sans-bold', size: 9.5 })
  body(sheet, 66, [
    'Processing time: processing times vary by form type. You can check our current processing times at uscis.gov.', 'Address change: if your mailing address changes while your case is pending, you must tell us within 10 days of moving. Use Form AR-11.',
    `Fees changed on ${printed.long(someDay(chance, 2024, 2026))}. Filings postmarked before that day keep the old fee.`, 'Return of original documents: use Form G-884. Customer service: 800-375-5283.',
    'Notice: although this application or petition has been received, USCIS and the U.S. Department of Homeland Security reserve the right to verify this information before and after a decision is made.',
  ], 'sans', 9)
  sheet.text(LEFT, 770, 'Form I-797 Instructions 04/01/19     Page 2 of 2', { size: 7 })
}

interface Draft extends Omit<Notice, 'receipt' | 'received' | 'notice' | 'office' | 'who' | 'chance' | 'layout'> {
  readonly kind: string
  readonly noReceived?: true
  readonly says?: readonly (readonly [Parameters<typeof says>[0][0], string | undefined])[]
  /** This kind reads another office than the one at the foot. */
  readonly noOffice?: true
}
type About = { readonly who: Invented; readonly chance: Chance; readonly layout: number }
interface Days { readonly receipt: string; readonly received: Day; readonly notice: Day }

/** Draws one notice and says what every notice says. */
function notice(book: Book, about: About, draft: (days: Days) => Draft): Truth[] {
  const { who, chance, layout } = about
  const received = someDay(chance, 2014, 2025)
  const days: Days = { receipt: receiptOf(chance), received, notice: later(received, chance, 2, 600) }
  const office = chance.pick(OFFICES)
  const d = draft(days)
  const n: Notice = { ...d, ...days, who, chance, layout, office, received: d.noReceived ? undefined : received }
  ;(layout === 0 ? wide : column)(book, n)
  if (chance.happens(0.5)) backPage(book, chance)
  return says(
    ['filing.receipt', days.receipt], ['filing.form', n.form], ['filing.received', d.noReceived ? undefined : iso(received)], ['filing.priority', n.priority === undefined ? undefined : iso(n.priority)], ['filing.applicant', nameOf(who)],
    ['filing.office', d.noOffice ? undefined : office], ['notice.date', iso(days.notice)], ['notice.kind', d.kind], ['notice.receipt', days.receipt], ['person.aNumber', who.aNumber], ['person.name', nameOf(who)],
    ['residence.address', mailed(who, layout === 1).address], ['residence.seenOn', iso(days.notice)], ...(d.says ?? []),
  )
}
const kindOf = (reader: string, draft: (about: About, days: Days) => Draft): CorpusKind => ({ reader, layouts: 2, draw: (book, about) => notice(book, about, (days) => draft(about, days)) })

const receipt = kindOf('uscis/i797c-receipt', ({ chance }) => {
  const cents = chance.pick([0, 41000, 72500, 144000])
  return {
    letter: 'I-797C', type: 'Receipt Notice', kind: 'receipt', form: chance.pick(['I-765', 'I-485', 'I-131', 'N-400']), details: [['Amount received', `$${money(cents)} U.S.`]], says: [['payment.amount', String(cents)], ['filing.decision', 'pending']],
    paragraphs: ['We have received the application or petition ("your case") listed above. This notice only shows that your case was filed on the "Received Date" listed above. It does NOT grant any immigration status or immigration benefit.', 'Please verify your personal information listed above and immediately notify the USCIS Contact Center if there are any changes.'],
  }
})

const acknowledgement = kindOf('uscis/i589-acknowledgement', (_, { received }) => ({
  letter: 'I-797C', type: 'Acknowledgement of Receipt', kind: 'acknowledgement', form: 'I-589', says: [['filing.decision', 'pending']],
  paragraphs: [`Your completed Form I-589, Application for Asylum and for Withholding of Removal, was received and is pending as of ${printed.long(received)}. You may remain in the United States until your asylum application is decided.`, 'If you wish to leave while your application is pending, you must obtain advance parole.'],
}))

const rejection = kindOf('uscis/i797c-rejection', ({ chance }) => ({
  letter: 'I-797C', type: 'Reject Notice', kind: 'rejection', form: chance.pick(['I-765', 'I-485', 'I-131']), noReceived: true, says: [['filing.decision', 'rejected']],
  paragraphs: ['Your application is being rejected and returned to you for the following reason(s):', 'The check or money order is not in the right amount. Please send the whole package again with the right fee. An application that is rejected does not keep a filing date.'],
}))

const approval = kindOf('uscis/i797-approval', ({ chance }, { notice: day, receipt: number }) => {
  const category = chance.pick(['IR6', 'E36', 'F26', 'SL6'])
  return {
    letter: 'I-797', type: 'Approval Notice', kind: 'approval', form: 'I-485', details: [['Class', category]],
    says: [['filing.decision', 'approved'], ['filing.decided', iso(day)], ['filing.class', category], ['status.kind', 'permanent-resident'], ['status.from', iso(day)], ['status.class', category], ['status.receipt', number]],
    paragraphs: [`This is to notify you that your application for permanent residence has been approved. You are a permanent resident of the United States as of ${printed.long(day)}. It is with great pleasure that we welcome you.`, 'Your new permanent resident card should arrive in about six weeks.'],
  }
})

const abroad = kindOf('uscis/i797b', ({ chance }, { notice: day }) => {
  const from = later(day, chance, 0, 90)
  const until = addYears(from, chance.pick([1, 2, 3]), 'feb-28')
  const category = chance.pick(['H1B', 'H2B', 'L1A', 'O1'])
  return {
    letter: 'I-797B', type: 'Approval Notice', kind: 'approval', form: 'I-129', details: [['Class', category], ['Consulate', 'LIMA']],
    says: [['filing.decision', 'approved'], ['filing.decided', iso(day)], ['filing.class', category], ['filing.validFrom', iso(from)], ['filing.validUntil', iso(until)]],
    paragraphs: [`The above petition has been approved. Valid from ${printed.us(from)} to ${printed.us(until)}.`, 'We have sent the petition to the consulate listed above. This form is not a visa and may not be used in place of a visa. The approval of this petition does not authorize employment by itself.'],
  }
})

const extension = kindOf('uscis/i797-extension', ({ chance }) => {
  const form = chance.pick(['I-751', 'I-90'] as const)
  const months = form === 'I-751' ? 48 : 36
  return {
    letter: 'I-797', type: 'Receipt Notice', kind: 'extension', form, details: [['Amount received', '$750.00 U.S.']], says: [['filing.decision', 'pending'], ['notice.extendsMonths', String(months)], ['card.kind', 'green-card'], ['payment.amount', '75000']],
    paragraphs: [`Your alien registration card is extended ${months} months with this notice: it extends the validity of your Permanent Resident Card (Form I-551) for ${months} months from the expiration date on the front of the card.`, 'You may use this notice with your expired card as evidence of your status and of your authorization to work and travel.'],
  }
})

const request = kindOf('uscis/i797e-request', ({ chance, layout }, { notice: day }) => {
  const isDenial = chance.happens(0.4)
  const count = isDenial ? 30 : chance.pick([30, 60, 84])
  const due = later(day, chance, count, count + 3)
  return {
    letter: 'I-797E', type: isDenial ? 'Notice of Intent to Deny' : 'Request for Evidence', kind: isDenial ? 'noid' : 'rfe', form: chance.pick(['I-485', 'I-751', 'I-765']), says: [['notice.dueDays', String(count)], ['notice.due', layout === 0 ? iso(due) : undefined]],
    paragraphs: ['The documentation you sent is not enough to decide your case. Please send the papers listed on the next page.', `You must submit the requested information within ${count} days of the date of this notice. ${layout === 0 ? `Your response must be received by ${printed.long(due)}.` : 'Failure to do so may result in the denial of your case.'}`, 'PLACE THIS ENTIRE LETTER ON TOP of your response. Submission of evidence without this letter will delay processing.'],
  }
})

const interview = kindOf('uscis/i797c-interview', ({ chance, layout }, { notice: day, receipt: number }) => {
  const at = weekdayLater(day, chance, 14, 70)
  const time = someTime(chance)
  const form = chance.pick(['I-485', 'I-751'] as const)
  return {
    letter: 'I-797C', type: 'Request for Applicant to Appear for Initial Interview', kind: 'interview', form, says: [['appointment.kind', 'interview'], ['appointment.at', `${iso(at)}T${time.clock}`], ['appointment.receipt', number], ['appointment.place', 'city: NEWARK; state: NJ']],
    paragraphs: [
      `You are hereby notified to appear for the interview appointment, as scheduled below, for the completion of your Form ${form} and any supporting applications or petitions. Failure to appear for this interview and/or failure to bring the below listed items will result in the denial of your application.`,
      'PLEASE COME TO: USCIS EXAMPLE FIELD OFFICE, 970 EXAMPLE STREET, ROOM 240, NEWARK NJ 07102', layout === 0 ? `ON: ${printed.us(at)}     AT: ${time.padded}` : `Date and Time: ${printed.us(at)} ${time.padded}`, 'Bring this letter and your passport. If you cannot come, call 800-375-5283 before the appointment.',
    ],
  }
})

const transfer = kindOf('uscis/i797c-transfer', ({ chance }) => ({
  letter: 'I-797C', type: 'Transfer Notice', kind: 'transfer', form: chance.pick(['I-485', 'I-765', 'I-751']), noOffice: true,
  paragraphs: ['This is to advise you that, to speed up processing, we have transferred your case to the following office: Example Field Office. That office will notify you of the decision made on the application or petition.', 'Please follow up with the office to which we transferred the case.'],
}))

/** The I-94 below an approval, for the layout it belongs to. */
const stay: CorpusKind = {
  reader: 'uscis/i797a', layouts: 2,
  draw(book, about) {
    const { who, chance, layout } = about
    const category = chance.pick(['B2', 'H4', 'L2', 'F2'])
    const i94 = `99000${digits(chance, 4)}A${chance.int(1, 9)}`
    let tear: { readonly from: Day; readonly until: Day; readonly receipt: string } | undefined
    const truths = notice(book, { ...about, chance }, ({ notice: day, receipt: number }) => {
      const from = later(day, chance, -60, 60)
      tear = { from, until: later(from, chance, 90, 1000), receipt: number }
      return {
        letter: 'I-797A', type: 'Approval Notice', kind: 'approval', form: 'I-539', details: [['Class', category], ['Valid from', `${printed.us(from)} to ${printed.us(tear.until)}`]],
        says: [['filing.decision', 'approved'], ['filing.decided', iso(day)], ['filing.class', category], ['filing.validFrom', iso(from)], ['filing.validUntil', iso(tear.until)]],
        paragraphs: ['The above application for extension of stay has been approved. The Form I-94 attached below may be kept with your passport.'],
      }
    })
    const sheet = book.doc.getPageCount() > 1 ? undefined : book.sheet()
    const on = sheet ?? book.sheet()
    const rows = layout === 0
      ? [`Receipt# ${tear!.receipt}`, `I-94# ${i94}`, `NAME ${surnameFirst(who)}`, `CLASS ${category}`, `VALID FROM ${printed.us(tear!.from)} UNTIL ${printed.us(tear!.until)}`, 'PETITIONER:']
      : [`Receipt#: ${tear!.receipt}`, `I-94#: ${i94}`, `NAME: ${surnameFirst(who)}`, `CLASS: ${category}`, `VALID FROM: ${printed.us(tear!.from)}  UNTIL: ${printed.us(tear!.until)}`]
    on.text(LEFT, 420, 'PLEASE TEAR OFF FORM I-94 PRINTED BELOW AND STAPLE TO ORIGINAL I-94 IF AVAILABLE', { font: 'sans-bold', size: 8 })
    on.text(LEFT, 440, 'Detach This Half for Personal Records', { font: 'sans-bold', size: 8 })
    rows.forEach((row, i) => on.text(LEFT, 462 + i * 15, row, { font: 'typed', size: 10 }))
    return [...truths, ...says(['authorizedStay.i94', i94], ['authorizedStay.class', category], ['authorizedStay.receipt', tear!.receipt], ['authorizedStay.from', iso(tear!.from)], ['authorizedStay.until', iso(tear!.until)])]
  },
}

/** ASC notices: the number of the case in other words, the appointment in a box or in a row. */
const biometrics: CorpusKind = {
  reader: 'uscis/i797c-biometrics', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const number = receiptOf(chance)
    const day = someDay(chance, 2016, 2026)
    const at = weekdayLater(day, chance, 10, 45)
    const time = someTime(chance)
    const form = chance.pick(['I-765', 'I-485', 'I-589', 'I-90', 'N-400'] as const)
    const code = chance.pick(['1', '2', '3'])
    sheet.text(LEFT, 36, 'Department of Homeland Security', { font: 'serif', size: 9 })
    sheet.text(LEFT, 47, 'U.S. Citizenship and Immigration Services', { font: 'serif', size: 9 })
    sheet.textEndingAt(RIGHT, 47, 'Form I-797C, Notice of Action', { font: 'serif-bold', size: 13 })
    sheet.textCentred(70, 'THIS NOTICE DOES NOT GRANT ANY IMMIGRATION STATUS OR BENEFIT.', { font: 'sans-bold', size: 9 })
    sheet.text(LEFT, 92, 'ASC Appointment Notice', { font: 'sans-bold', size: layout === 0 ? 13 : 11 })
    const put = (x: number, y: number, label: string, value: string): void => {
      sheet.text(x, y, label, { font: 'sans-bold', size: 7.5 })
      sheet.text(x, y + 13, value, { font: layout === 0 ? 'serif' : 'typed', size: 9.5 })
    }
    put(LEFT, 116, 'APPLICATION/PETITION/REQUEST NUMBER', number)
    put(390, 116, 'NOTICE DATE', printed.us(day))
    put(LEFT, 148, 'CASE TYPE', layout === 0 ? caseType(form) : form.replace('-', ''))
    put(440, 148, 'USCIS A#', spaced(who.aNumber))
    put(530, 148, 'CODE', code)
    mailed(who).lines.split('\n').forEach((line, i) => sheet.text(LEFT + 18, 200 + i * 13, line, { font: 'serif', size: 10 }))
    body(sheet, 262, ['To process your application, USCIS must capture your biometrics (fingerprints, photograph, signature).', 'PLEASE APPEAR AT THE BELOW APPLICATION SUPPORT CENTER AT THE DATE AND TIME SPECIFIED. If you are unable to do so, reschedule before your appointment.'], 'serif', 10)
    if (layout === 0) {
      sheet.text(LEFT, 340, 'APPLICATION SUPPORT CENTER', { font: 'sans-bold', size: 8 })
      ;['USCIS EXAMPLE', '44 EXAMPLE PLAZA', 'ELIZABETH NJ 07201'].forEach((line, i) => sheet.text(LEFT, 355 + i * 12, line, { font: 'serif', size: 10 }))
      sheet.text(330, 340, 'Date and Time of Appointment', { font: 'sans-bold', size: 8 })
      sheet.text(330, 355, printed.us(at), { font: 'serif', size: 11 })
      sheet.text(330, 369, time.padded, { font: 'serif', size: 11 })
    } else {
      sheet.text(LEFT, 340, `Date and Time of Appointment: ${printed.us(at)} at ${time.printed}`, { font: 'typed', size: 10 })
      sheet.text(LEFT, 360, 'Application Support Center:', { font: 'typed', size: 10 })
      ;['USCIS EXAMPLE', '44 EXAMPLE PLAZA', 'ELIZABETH NJ 07201'].forEach((line, i) => sheet.text(LEFT, 374 + i * 12, line, { font: 'typed', size: 10 }))
    }
    body(sheet, 440, ['WHEN YOU GO TO THE APPLICATION SUPPORT CENTER, YOU MUST BRING: 1. THIS APPOINTMENT NOTICE and 2. PHOTO IDENTIFICATION.', 'If you have questions regarding this notice, please call the USCIS Contact Center at 800-375-5283.'], 'serif', 9.5)
    return says(['appointment.at', `${iso(at)}T${time.clock}`], ['appointment.kind', 'biometrics'], ['appointment.receipt', number], ['appointment.place', 'city: ELIZABETH; state: NJ'], ['appointment.code', code], ['filing.receipt', number], ['filing.form', form],
      ['notice.date', iso(day)], ['notice.kind', 'biometrics'], ['notice.receipt', number], ['person.aNumber', who.aNumber])
  },
}

/** A letter with no table: date, receipt number and decision in words. */
const decision: CorpusKind = {
  reader: 'uscis/decision-letter', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const number = receiptOf(chance)
    const day = someDay(chance, 2015, 2026)
    const form = chance.pick(['I-485', 'I-130', 'I-765', 'I-360'] as const)
    const isDenied = chance.happens(0.7)
    const word = isDenied ? 'denied' : 'revoked'
    sheet.text(LEFT, 40, 'U.S. Department of Homeland Security', { font: 'serif', size: 9.5 })
    sheet.text(LEFT, 52, 'U.S. Citizenship and Immigration Services', { font: 'serif', size: 9.5 })
    sheet.text(LEFT, 64, '970 EXAMPLE STREET', { font: 'serif', size: 9.5 })
    sheet.text(LEFT, 76, 'NEWARK, NJ 07102', { font: 'serif', size: 9.5 })
    if (layout === 0) {
      sheet.text(400, 100, printed.long(day), { font: 'serif', size: 10.5 })
      ;[`${who.given} ${who.surname}`, ...who.address].forEach((line, i) => sheet.text(LEFT, 120 + i * 13, line, { font: 'serif', size: 10.5 }))
      sheet.text(LEFT, 176, `RE: ${number}`, { font: 'serif', size: 10.5 })
      sheet.text(LEFT, 190, `Form: ${form}`, { font: 'serif', size: 10.5 })
      sheet.textCentred(216, 'DECISION', { font: 'serif-bold', size: 13 })
    } else {
      sheet.textCentred(108, isDenied ? 'NOTICE OF DECISION' : 'NOTICE OF REVOCATION', { font: 'sans-bold', size: 13 })
      sheet.text(LEFT, 136, `Date: ${printed.us(day)}`, { size: 10 })
      sheet.text(LEFT, 152, `Receipt Number: ${number}`, { size: 10 })
      sheet.text(LEFT, 168, `Form Type: ${form}`, { size: 10 })
    }
    body(sheet, 246, [
      `Dear ${who.given} ${who.surname}:`, `On ${printed.long(later(day, chance, -700, -100))} you filed Form ${form}. After a careful review of your case, USCIS must inform you that your ${isDenied ? 'application is denied' : 'petition is revoked'} for the following reasons.`.replace('is denied', `is ${word}`).replace('is revoked', `is ${word}`),
      'You have not shown that you meet the requirements. If you disagree with this decision you may file a motion or an appeal on Form I-290B within 33 days of the date of this notice.', 'Sincerely,', 'Field Office Director',
    ], layout === 0 ? 'serif' : 'sans', 10.5)
    return says(['filing.receipt', number], ['filing.form', form], ['filing.decision', word], ['filing.decided', iso(day)], ['notice.date', iso(day)], ['notice.receipt', number], ['notice.kind', isDenied ? 'denial' : 'revocation'])
  },
}

export const noticeKinds: Readonly<Record<string, CorpusKind>> = {
  'notice-receipt': receipt, 'notice-acknowledgement': acknowledgement, 'notice-rejection': rejection, 'notice-approval': approval, 'notice-i797a': stay, 'notice-i797b': abroad, 'notice-extension': extension, 'notice-request': request,
  'notice-interview': interview, 'notice-transfer': transfer, 'notice-biometrics': biometrics, 'notice-decision': decision,
}
