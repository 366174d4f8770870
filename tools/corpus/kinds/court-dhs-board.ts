/** Papers of the Board of Immigration Appeals and what courts send back when something is filed. */
import type { Book, Sheet } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import type { CorpusKind, Truth } from '../kind.ts'
import { dashed, iso, later, mailed, nameOf, spaced, surnameFirst, truths } from '../known/define.ts'
import { type Invented, digits, printed, someDay } from '../person.ts'
import { LEFT, LOOKS, type Look, RIGHT, faxLine, foot, pair, prose } from './court-dhs-sheet.ts'

const CITIES = ['Newark, NJ', 'San Antonio, TX', 'Boston, MA'] as const
const CLERK = ['5107 Leesburg Pike, Suite 2000', 'Falls Church, Virginia 22041'] as const
const natural = (who: Invented): string => `${who.given} ${who.surname}`

/** The head of a letter of the Board's clerk; gives the next base line. */
function clerkHead(sheet: Sheet, l: Look, isLeft: boolean): number {
  const lines = ['U.S. Department of Justice', 'Executive Office for Immigration Review', 'Board of Immigration Appeals', 'Office of the Clerk']
  lines.forEach((line, i) => (isLeft ? void sheet.text(LEFT, 46 + i * 13, line, i === 2 ? { ...l.print, font: l.bold.font ?? 'serif-bold' } : l.print) : sheet.textCentred(46 + i * 13, line, l.print)))
  CLERK.forEach((line, i) => sheet.textEndingAt(RIGHT, 110 + i * 11, line, l.small))
  return 150
}

function caseLine(sheet: Sheet, y: number, l: Look, who: Invented, layout: number): number {
  pair(sheet, LEFT, y, l, 'Name:', surnameFirst(who))
  if (layout === 0) pair(sheet, 360, y, l, 'A-Number:', `A${dashed(who.aNumber)}`)
  else {
    pair(sheet, LEFT, y + 15, l, 'File Number:', spaced(who.aNumber))
    return y + 32
  }
  return y + 17
}

const OUTCOMES = [
  { order: 'The appeal is dismissed.', kind: 'dismissal', decision: 'dismissed' },
  { order: 'The record is remanded to the Immigration Court for further proceedings consistent with the foregoing opinion.', kind: 'remand', decision: 'remanded' },
  { order: 'The appeal is sustained, and the removal proceedings are terminated.', kind: 'termination', decision: 'sustained' },
] as const

export const boardDecision: CorpusKind = {
  reader: 'eoir/bia-decision', layouts: 3,
  draw(book, { who, chance, layout }) {
    const l = LOOKS[0]!
    const heard = someDay(chance, 2015, 2023)
    const decided = later(heard, chance, 200, 1400)
    const mailedOn = later(decided, chance, 0, 3)
    const outcome = chance.pick(OUTCOMES)
    const days = outcome.kind === 'dismissal' && chance.happens(0.3) ? chance.pick([30, 60]) : undefined
    const withLetter = layout !== 1 && chance.happens(0.6)
    if (withLetter) coverLetter(book, who, mailedOn)
    const sheet = book.sheet()
    let y = layout === 2 ? newCaption(sheet, l, who, decided) : oldCaption(sheet, l, who, decided, chance, layout)
    y = prose(sheet, y, l, `The respondent, a native and citizen of ${who.country.name}, appeals from the Immigration Judge's decision dated ${printed.long(heard)}, denying the application for asylum. The Department of Homeland Security opposes it and asks for summary affirmance. We review findings of fact for clear error. 8 C.F.R. 1003.1(d)(3)(i).`)
    y = prose(sheet, y + 2, l, 'If the respondent fails to depart within the time given, the order of removal will become effective. The record reflects that the respondent entered on an unknown date and filed on time.')
    y = prose(sheet, y + 4, l, `ORDER: ${outcome.order}`)
    if (days) y = prose(sheet, y + 2, l, `FURTHER ORDER: Pursuant to the Immigration Judge's order and conditioned upon compliance with the statute, the respondent is permitted to voluntarily depart the United States, without expense to the Government, within ${days} days from the date of this order.`)
    sheet.line(320, y + 50, 520, y + 50)
    sheet.text(380, y + 62, 'FOR THE BOARD', l.print)
    return truths({
      'person.aNumber': who.aNumber, 'order.by': 'bia', 'order.kind': days ? 'voluntary-departure' : outcome.kind, 'order.date': iso(decided), 'appeal.decided': iso(decided), 'appeal.decision': outcome.decision, 'appeal.body': 'bia',
      ...(days ? { 'order.departDays': String(days) } : {}), ...(withLetter ? { 'order.served': iso(mailedOn), 'person.name': nameOf(who) } : {}),
    })
  },
}

function coverLetter(book: Book, who: Invented, on: number): void {
  const sheet = book.sheet()
  const l = LOOKS[0]!
  let y = clerkHead(sheet, l, true)
  ;[natural(who), ...who.address].forEach((line, i) => sheet.text(LEFT, y + i * 13, line, l.print))
  sheet.text(330, y, 'DHS/ICE Office of Chief Counsel', l.print)
  y += 70
  pair(sheet, LEFT, y, l, 'Name:', surnameFirst(who))
  sheet.text(400, y, `A ${dashed(who.aNumber)}`, l.typed)
  pair(sheet, 400, y + 18, l, 'Date of this notice:', printed.us(on))
  y = prose(sheet, y + 56, l, "Enclosed is a copy of the Board's decision and order in the above-referenced case.")
  sheet.text(340, y + 30, 'Sincerely,', l.print)
  sheet.text(340, y + 70, 'CLERK EXAMPLE, Chief Clerk', l.print)
  sheet.text(LEFT, y + 110, 'Enclosure', l.print)
}

function oldCaption(sheet: Sheet, l: Look, who: Invented, on: number, chance: Chance, layout: number): number {
  sheet.text(LEFT, 46, 'U.S. Department of Justice', l.print)
  sheet.textEndingAt(RIGHT, 46, 'Decision of the Board of Immigration Appeals', { ...l.print, font: 'serif-bold' })
  sheet.text(LEFT, 59, 'Executive Office for Immigration Review', l.print)
  sheet.text(LEFT, 84, 'Falls Church, Virginia 22041', l.print)
  sheet.line(LEFT, 94, RIGHT, 94)
  pair(sheet, LEFT, 114, l, 'File:', `${layout === 0 ? `A${dashed(who.aNumber)}` : spaced(who.aNumber)} - ${chance.pick(CITIES)}`)
  pair(sheet, 380, 114, l, 'Date:', layout === 0 ? printed.stamp(on) : printed.long(on))
  pair(sheet, LEFT, 134, l, 'In re:', natural(who))
  sheet.text(LEFT, 158, 'IN REMOVAL PROCEEDINGS', l.print)
  sheet.text(LEFT, 176, 'APPEAL', l.print)
  sheet.text(LEFT, 194, 'ON BEHALF OF RESPONDENT: Sofia Counsel, Esquire', l.print)
  sheet.text(LEFT, 212, 'APPLICATION: Asylum; withholding of removal; Convention Against Torture', l.print)
  return 240
}

function newCaption(sheet: Sheet, l: Look, who: Invented, on: number): number {
  ;['U.S. Department of Justice', 'Executive Office for Immigration Review', 'Board of Immigration Appeals'].forEach((line, i) => sheet.textCentred(46 + i * 13, line, l.print))
  sheet.line(LEFT, 86, RIGHT, 86)
  sheet.text(LEFT, 106, 'MATTER OF:', l.print)
  sheet.text(LEFT, 124, `${natural(who)}, A${dashed(who.aNumber)}`, l.print)
  sheet.text(LEFT, 137, 'Respondent', l.print)
  sheet.box(436, 96, 100, 42, { weight: 1 })
  sheet.text(462, 112, 'FILED', { font: 'sans-bold', size: 12 })
  sheet.text(450, 129, printed.short(on), { font: 'sans-bold', size: 10 })
  sheet.text(LEFT, 164, 'ON BEHALF OF RESPONDENT: Sofia Counsel, Esquire', l.print)
  sheet.text(LEFT, 182, 'IN REMOVAL PROCEEDINGS', l.print)
  sheet.text(LEFT, 195, 'On Appeal from a Decision of the Immigration Court, Newark, NJ', l.print)
  sheet.text(LEFT, 213, 'Before: Example, Appellate Immigration Judge', l.print)
  return 242
}

export const appealReceipt: CorpusKind = {
  reader: 'eoir/filing-receipt', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const l = LOOKS[layout]!
    const received = someDay(chance, 2016, 2026)
    const sent = later(received, chance, 2, 40)
    let y = clerkHead(sheet, l, layout === 0)
    y = caseLine(sheet, y, l, who, layout)
    pair(sheet, LEFT, y, l, 'Type of Proceeding:', 'Removal')
    pair(sheet, 330, y, l, 'Date of this notice:', printed.us(sent))
    pair(sheet, LEFT, y + 15, l, 'Type of Appeal:', 'Case Appeal')
    pair(sheet, 330, y + 15, l, 'Filed By:', 'Alien')
    sheet.textCentred(y + 46, layout === 0 ? 'FILING RECEIPT FOR APPEAL' : 'Filing Receipt for Appeal', { ...l.bold, size: 12 })
    y = prose(sheet, y + 72, l, `The Board of Immigration Appeals acknowledges receipt of your appeal and fee or fee waiver request (where applicable) on ${printed.us(received)} in the above-referenced case.`)
    y = prose(sheet, y + 4, l, 'PLEASE NOTE: In all future correspondence or filings with the Board, please list the name and alien registration number (A-number) of the case, as indicated above. If you leave the United States after filing this appeal but before the Board issues a decision your appeal will be considered withdrawn.')
    prose(sheet, y + 4, l, 'If you move, you must send the Board your new address on Form EOIR-33/BIA within five days.')
    foot(sheet, 'Proof of service on the opposing party is required for ALL submissions.', 'Userteam: Clerk')
    return truths({ 'person.name': nameOf(who), 'person.aNumber': who.aNumber, 'appeal.received': iso(received), 'appeal.body': 'bia' })
  },
}

export const briefing: CorpusKind = {
  reader: 'eoir/filing-receipt', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const l = LOOKS[layout]!
    const sent = someDay(chance, 2016, 2026)
    const own = later(sent, chance, 20, 24)
    const theirs = layout === 1 ? own : later(own, chance, 20, 24)
    const byDhs = layout === 0 && chance.happens(0.3)
    let y = clerkHead(sheet, l, layout === 1)
    y = caseLine(sheet, y, l, who, layout)
    pair(sheet, LEFT, y, l, 'Date of this notice:', printed.us(sent))
    pair(sheet, 330, y, l, 'Filed By:', byDhs ? 'DHS' : 'Alien')
    sheet.textCentred(y + 34, layout === 0 ? 'NOTICE -- BRIEFING SCHEDULE' : 'Briefing Schedule', { ...l.bold, size: 12 })
    y = prose(sheet, y + 60, l, 'Enclosed is a copy of the transcript of the testimony of record and a copy of the decision of the Immigration Judge.')
    if (layout === 0) {
      y = prose(sheet, y + 4, l, `Appealing party is granted until ${printed.us(own)} to submit a brief to the Board of Immigration Appeals. The brief must be RECEIVED at the Board on or before ${printed.us(own)}.`)
      y = prose(sheet, y + 4, l, `Opposing party is granted until ${printed.us(theirs)} to submit a brief to the Board of Immigration Appeals. The brief must be RECEIVED at the Board on or before ${printed.us(theirs)}.`)
    } else y = prose(sheet, y + 4, l, `Both parties are granted until ${printed.long(own)} to submit a brief to the Board of Immigration Appeals.`)
    prose(sheet, y + 8, l, 'WARNING: If you indicate on the Notice of Appeal (Form EOIR-26) that you will file a brief or statement, you are expected to file a brief or statement in support of your appeal. If you fail to do so, the Board may summarily dismiss your appeal.')
    return truths({
      'person.name': nameOf(who), 'person.aNumber': who.aNumber, 'appeal.body': 'bia', 'appeal.holderBriefDue': iso(byDhs ? theirs : own), 'appeal.dhsBriefDue': iso(byDhs ? own : theirs),
    })
  },
}

export const courtFee: CorpusKind = {
  reader: 'eoir/filing-receipt', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const l = LOOKS[layout === 0 ? 1 : 0]!
    const paid = someDay(chance, 2021, 2026)
    const cents = chance.pick([10000, 11000, 14500, 97500])
    const number = `99T${digits(chance, 5)}`
    sheet.text(LEFT, 50, 'Executive Office for Immigration Review', l.bold)
    sheet.text(LEFT, 72, layout === 0 ? 'EOIR Payment Portal' : 'Payment Receipt', { ...l.bold, size: 12 })
    sheet.textEndingAt(RIGHT, 50, `Printed ${printed.us(later(paid, chance, 1, 30))}`, l.small)
    const rows: [string, string][] = [['Name', surnameFirst(who)], ['Alien Number', dashed(who.aNumber)], [layout === 0 ? 'Form Name' : 'Payment For', 'EOIR-42B Application Fee'], [layout === 0 ? 'Payment Amount' : 'Amount Paid', `$${(cents / 100).toFixed(2)}`], ['Payment Date', printed.us(paid)], ['Pay.gov Tracking ID', number]]
    let y = 110
    for (const [label, value] of rows) {
      sheet.text(LEFT, y, `${label}:`, l.print)
      sheet.text(layout === 0 ? 200 : LEFT + sheet.measure(`${label}:`, l.print) + 5, y, value, l.typed)
      y += 18
    }
    prose(sheet, y + 14, l, 'Keep this receipt. It must be filed with the court or the Board together with your application, motion or appeal.')
    return truths({ 'person.name': nameOf(who), 'person.aNumber': who.aNumber, 'payment.amount': String(cents), 'payment.date': iso(paid), 'payment.number': number, 'payment.purpose': 'EOIR-42B Application Fee' })
  },
}

export const addressChange: CorpusKind = {
  reader: 'eoir/filing-receipt', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const l = LOOKS[layout]!
    const on = someDay(chance, 2019, 2026)
    const { address } = mailed(who, true)
    ;['U.S. Department of Justice', 'Executive Office for Immigration Review'].forEach((line, i) => sheet.text(LEFT, 46 + i * 13, line, l.print))
    sheet.textCentred(96, layout === 0 ? 'Change of Address/Contact Information Confirmation' : "Alien's Change of Address Form", { ...l.bold, size: 13 })
    let y = caseLine(sheet, 130, l, who, layout) + 12
    const block = (label: string, lines: readonly string[], x: number): void => {
      sheet.text(x, y, `${label}:`, l.print)
      lines.forEach((line, i) => sheet.text(layout === 0 ? x + 100 : x, y + (layout === 0 ? 0 : 14) + i * 13, line, l.typed))
    }
    block('Old Address', ['77 EXAMPLE ROAD', 'TULSA, OK 74101'], LEFT)
    if (layout === 0) y += 50
    block('New Address', who.address, layout === 0 ? LEFT : 320)
    y = prose(sheet, y + 70, l, layout === 0 ? `Your EOIR-33/IC change of address was submitted on ${printed.us(on)} through the Respondent Access portal.` : 'Form EOIR-33/IC must be sent to the court and to DHS within five days of moving.')
    if (layout === 1) pair(sheet, LEFT, y + 10, l, 'Date Received:', printed.us(on))
    return truths({ 'person.name': nameOf(who), 'person.aNumber': who.aNumber, 'residence.address': address, 'residence.reportedTo': 'EOIR', 'residence.reportedOn': iso(on) })
  },
}

export const appearance: CorpusKind = {
  reader: 'eoir/filing-receipt', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const l = LOOKS[layout]!
    const entered = someDay(chance, 2019, 2026)
    const toBoard = layout === 1
    ;['U.S. Department of Justice', 'Executive Office for Immigration Review', toBoard ? 'Board of Immigration Appeals' : 'Immigration Court'].forEach((line, i) => sheet.text(LEFT, 46 + i * 13, line, l.print))
    sheet.wrap(250, 50, 310, `Notice of Entry of Appearance as Attorney or Representative Before the ${toBoard ? 'Board of Immigration Appeals' : 'Immigration Court'}`, { ...l.bold, size: 11, lead: 14 })
    let y = caseLine(sheet, 120, l, who, layout) + 10
    y = prose(sheet, y, l, 'I hereby enter my appearance as attorney or representative for, and at the request of, the party named above. I have read and understand the statements on the reverse side of this form.') + 8
    pair(sheet, LEFT, y, l, 'Date Signed:', printed.us(later(entered, chance, -4, 0)))
    pair(sheet, 320, y, l, 'Accepted on:', printed.us(entered))
    foot(sheet, `Form EOIR-${toBoard ? '27' : '28'} Revised Sept. 2022`, 'OMB# 1125-0006, expires 09/30/2025')
    return truths({ 'person.name': nameOf(who), 'person.aNumber': who.aNumber, 'representation.form': toBoard ? 'EOIR-27' : 'EOIR-28', 'representation.entered': iso(entered) })
  },
}

/** The court's rubber stamp: three or four short lines in a frame, between the print of the page. */
function stamp(sheet: Sheet, x: number, y: number, chance: Chance, on: number, word: string): void {
  const lines = chance.pick([[word, printed.stamp(on), 'IMMIGRATION COURT'], ['EOIR', word, printed.stamp(on), 'NEWARK NJ'], [`${word} ${printed.stamp(on)}`, 'IMMIGRATION COURT']])
  lines.forEach((line, i) => sheet.text(x, y + i * 10, line, { font: 'sans-bold', size: 8.5, grey: 0.25 }))
  sheet.box(x - 6, y - 11, 124, 12 + lines.length * 10, { weight: 1 })
}

const TITLES = [["RESPONDENT'S MOTION TO CONTINUE", undefined], ['FILING OF FORM I-589, APPLICATION FOR ASYLUM', 'I-589'], ["RESPONDENT'S PRE-HEARING STATEMENT", undefined], ['NOTICE OF FILING OF FORM EOIR-42B', 'EOIR-42B']] as const

export const stampedFiling: CorpusKind = {
  reader: 'eoir/court-stamp', layouts: 2,
  draw(book, { who, chance, layout }): Truth[] {
    const sheet = book.sheet()
    const l = LOOKS[layout === 0 ? 0 : 2]!
    const on = someDay(chance, 2016, 2026)
    const hearing = later(on, chance, 10, 300)
    const word = chance.pick(['RECEIVED', 'FILED'])
    if (layout === 1) faxLine(sheet, `${printed.us(later(on, chance, 1, 40))} 14:02 FAX 555-0119`)
    if (layout === 1) {
      sheet.text(LEFT, 50, 'U.S. Department of Justice', l.print)
      sheet.text(LEFT, 63, 'Executive Office for Immigration Review', l.print)
      stamp(sheet, 430, 50, chance, on, word)
      sheet.wrap(LEFT, 112, 330, 'Application for Cancellation of Removal and Adjustment of Status for Certain Nonpermanent Residents', { ...l.bold, size: 12, lead: 15 })
      sheet.text(LEFT, 160, 'PLEASE READ ADVICE AND INSTRUCTIONS BEFORE FILLING IN FORM', l.small)
      pair(sheet, LEFT, 190, l, 'Name:', surnameFirst(who))
      pair(sheet, 330, 190, l, 'Alien Number:', dashed(who.aNumber))
      pair(sheet, LEFT, 214, l, '18. Date of birth:', printed.us(who.birth))
      foot(sheet, 'Form EOIR-42B Revised July 2016', 'OMB# 1125-0001')
      return truths({ 'filing.form': 'EOIR-42B', 'filing.received': iso(on), 'filing.channel': 'court', 'person.name': nameOf(who), 'person.aNumber': who.aNumber })
    }
    const [title, form] = chance.pick(TITLES)
    ;['SOFIA COUNSEL, ESQ.', '1 EXAMPLE PLAZA', 'NEWARK, NJ 07102'].forEach((line, i) => sheet.text(LEFT, 46 + i * 12, line, l.print))
    sheet.text(300, 46, 'NON-DETAINED', l.print)
    stamp(sheet, 440, 100, chance, on, word)
    ;['UNITED STATES DEPARTMENT OF JUSTICE', 'EXECUTIVE OFFICE FOR IMMIGRATION REVIEW', 'IMMIGRATION COURT', 'NEWARK, NEW JERSEY'].forEach((line, i) => sheet.text(LEFT + 60, 160 + i * 14, line, l.print))
    pair(sheet, LEFT, 250, l, 'In the Matter of:', surnameFirst(who))
    pair(sheet, 360, 250, l, 'File No.:', `A${dashed(who.aNumber)}`)
    sheet.text(LEFT, 300, `Immigration Judge: Example          Next Hearing: ${printed.us(hearing)} at 8:30 A.M.`, l.print)
    sheet.textCentred(360, title, { ...l.bold, size: 12 })
    return truths({ ...(form ? { 'filing.form': form } : {}), 'filing.received': iso(on), 'filing.channel': 'court', 'person.name': nameOf(who), 'person.aNumber': who.aNumber })
  },
}
