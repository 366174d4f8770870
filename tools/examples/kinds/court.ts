/** Immigration court papers: hearing notice, order of the judge, case information page (papers catalogue 9.1, 9.2, 9.5). */
import type { Book, Pen, Sheet } from '../book.ts'
import { type Definition, cellsOf } from '../definition.ts'

const LEFT = 54
const RIGHT = 570
const TYPED: Pen = { font: 'typed', size: 10 }
const BOLD: Pen = { font: 'typed-bold', size: 10 }
const LEAD = 13.5

function courtHead(sheet: Sheet, d: Definition): number {
  const lines = ['UNITED STATES DEPARTMENT OF JUSTICE', 'EXECUTIVE OFFICE FOR IMMIGRATION REVIEW', 'IMMIGRATION COURT', ...d.lines('court')]
  lines.forEach((line, i) => sheet.textCentred(44 + i * LEAD, line, TYPED))
  return 44 + lines.length * LEAD
}

export function hearingNotice(book: Book, d: Definition): void {
  const sheet = book.sheet()
  let y = courtHead(sheet, d) + 12
  sheet.textCentred(y, d.maybe('title') ?? 'NOTICE OF HEARING IN REMOVAL PROCEEDINGS', BOLD)
  y += 30
  sheet.text(LEFT, y, `RE: ${d.one('name')}`, TYPED)
  y += LEAD
  sheet.text(LEFT, y, `FILE: A${d.one('a-number')}`, TYPED)
  sheet.textEndingAt(RIGHT, y, `DATE: ${d.one('date')}`, TYPED)
  y += 24
  d.lines('to').forEach((line, i) => {
    sheet.text(LEFT, y, `${i === 0 ? 'TO: ' : '    '}${line}`, TYPED)
    y += LEAD
  })
  y += 14
  const kind = d.one('kind-of-hearing')
  for (const line of [
    `Please take notice that the above captioned case has been scheduled for ${kind === 'INDIVIDUAL' ? 'an' : 'a'}`,
    `${kind} hearing before the Immigration Court on ${d.one('at')} at:`,
  ]) {
    sheet.text(LEFT, y, line, TYPED)
    y += LEAD
  }
  y += 6
  for (const line of d.lines('court')) {
    sheet.text(LEFT + 60, y, line, TYPED)
    y += LEAD
  }
  y += 10
  for (const paragraph of [
    'You may be represented in these proceedings, at no expense to the Government, by an attorney or other individual who is authorized and qualified to represent persons before an Immigration Court.',
    'Failure to appear at your hearing except for exceptional circumstances may result in one or more of the following actions: you may be taken into custody by the Department of Homeland Security, or your hearing may be held in your absence. An order of removal will be entered against you if the Department of Homeland Security establishes by clear, unequivocal and convincing evidence that you or your attorney have been provided this notice and you are removable.',
    'IF YOUR ADDRESS IS NOT LISTED ON THE NOTICE TO APPEAR, OR IF IT IS LISTED AND IT IS INCORRECT, YOU MUST SEND FORM EOIR-33 TO THE COURT WITHIN FIVE DAYS OF THIS NOTICE.',
  ]) y = sheet.wrap(LEFT, y, RIGHT - LEFT, paragraph, { ...TYPED, lead: LEAD }) + 8
  y += 8
  sheet.text(LEFT, y, `ALIEN NUMBER: ${d.one('a-number')}`, TYPED)
  y += 14
  sheet.line(LEFT, y, RIGHT, y)
  y += 18
  sheet.text(LEFT, y, 'CERTIFICATE OF SERVICE', BOLD)
  const [way = '', served = '', to = ''] = cellsOf(d.one('served'))
  const mark = (words: string, on: boolean, letter: string): string => `${words} [${on ? letter : ' '}]`
  sheet.text(LEFT, y + LEAD + 2, `THIS DOCUMENT WAS SERVED BY: ${mark('MAIL', way === 'M', 'M')} ${mark('PERSONAL SERVICE', way === 'P', 'P')} ${mark('ELECTRONIC', way === 'E', 'E')}`, TYPED)
  const box = (who: string): string => (to.split(' ').includes(who) ? way : ' ')
  sheet.text(LEFT, y + LEAD * 2 + 2, `TO: [${box('alien')}] ALIEN [ ] ALIEN c/o Custodial Officer [${box('rep')}] ALIEN's ATT/REP [${box('dhs')}] DHS`, TYPED)
  sheet.text(LEFT, y + LEAD * 3 + 2, `DATE: ${served}   BY: COURT STAFF`, TYPED)
}

const APPLICATIONS: [string, string][] = [
  ['asylum', 'Asylum under section 208'], ['withholding', 'Withholding of removal under section 241(b)(3)'],
  ['cat', 'Protection under the Convention Against Torture'], ['cancellation', 'Cancellation of removal under section 240A'],
  ['adjustment', 'Adjustment of status under section 245'],
]
const DECISIONS = ['granted', 'denied', 'withdrawn'] as const

/** `relief: asylum | denied`; `served: E | 05/14/2024 | rep dhs`. */
export function judgeOrder(book: Book, d: Definition): void {
  const sheet = book.sheet()
  let y = courtHead(sheet, d) + 14
  const two = (left: string, right: string): void => {
    sheet.text(LEFT, y, left, TYPED)
    sheet.text(360, y, right, TYPED)
    y += 15
  }
  two('Respondent Name:', 'A-Number:')
  two(`  ${d.one('name')}`, `  ${d.one('a-number')}`)
  two('To:', 'Riders:')
  two(`  ${d.lines('to')[0] ?? ''}`, `  ${d.maybe('riders') ?? 'None'}`)
  two(`  ${d.lines('to')[1] ?? ''}`, 'In Removal Proceedings')
  two(`  ${d.lines('to')[2] ?? ''}`, 'Initiated by DHS')
  two('', `Date: ${d.one('date')}`)
  y += 8
  sheet.textCentred(y, 'ORDER OF THE IMMIGRATION JUDGE', { font: 'typed-bold', size: 12 })
  y += 24
  const tick = (on: boolean, words: string, x = LEFT): void => {
    sheet.text(x, y, `[${on ? 'X' : ' '}] ${words}`, TYPED)
  }
  tick(d.maybe('oral') === 'yes', 'This is a summary of the oral decision entered on the date above.')
  y += 15
  tick(d.maybe('in-absentia') === 'yes', 'The respondent did not appear. This order is entered in absentia.')
  y += 22
  sheet.text(LEFT, y, 'I. Applications for relief', BOLD)
  y += 16
  const relief = new Map(d.all('relief').map((row) => cellsOf(row) as [string, string]))
  for (const [key, words] of APPLICATIONS) {
    sheet.text(LEFT, y, words, { font: 'typed', size: 9 })
    DECISIONS.forEach((decision, i) => sheet.text(346 + i * 74, y, `[${relief.get(key) === decision ? 'X' : ' '}] ${decision}`, { font: 'typed', size: 9 }))
    sheet.line(LEFT, y + 4, RIGHT, y + 4, { grey: 0.75 })
    y += 15
  }
  y += 8
  sheet.text(LEFT, y, 'II. Order', BOLD)
  y += 16
  const country = d.maybe('removal-to') ?? ''
  tick(country !== '', `The respondent was ordered removed to ${country || '________________'}.`)
  y += 15
  const depart = d.maybe('depart-by') ?? ''
  tick(depart !== '', `Voluntary departure was granted until ${depart || '__________'}.`)
  y += 15
  const end = d.maybe('proceedings') ?? ''
  sheet.text(LEFT, y, 'Proceedings were', TYPED)
  ;['dismissed', 'terminated', 'administratively closed'].forEach((word, i) => tick(end === word, word, 160 + i * 110))
  y += 15
  const reason = d.maybe('other')
  if (reason) y = sheet.wrap(LEFT, y + 4, RIGHT - LEFT, `Other: ${reason}`, { ...TYPED, lead: LEAD })
  y += 34
  sheet.textEndingAt(RIGHT, y, d.one('judge'), TYPED)
  sheet.textEndingAt(RIGHT, y + LEAD, 'Immigration Judge', TYPED)
  y += 40
  appeal(sheet, d, y)
  service(sheet, d, y + 66)
}

function appeal(sheet: Sheet, d: Definition, y: number): void {
  const side = (label: string, value: string, at: number): void => {
    sheet.text(LEFT, at, label, TYPED)
    ;['waived', 'reserved'].forEach((word, i) => sheet.text(330 + i * 100, at, `[${value === word ? 'X' : ' '}] ${word}`, TYPED))
  }
  side('Appeal: Department of Homeland Security:', d.one('appeal-dhs'), y)
  side('        Respondent:', d.one('appeal-respondent'), y + 15)
  sheet.text(LEFT, y + 32, `Appeal Due: ${d.one('appeal-due')}`, TYPED)
}

function service(sheet: Sheet, d: Definition, y: number): void {
  const [way = '', date = '', to = ''] = cellsOf(d.one('served'))
  const box = (who: string): string => (to.split(' ').includes(who) ? way : ' ')
  sheet.line(LEFT, y - 14, RIGHT, y - 14)
  sheet.textCentred(y + 2, 'Certificate of Service', BOLD)
  const ways: [string, string][] = [['M', 'Mail'], ['P', 'Personal Service'], ['E', 'Electronic Service']]
  sheet.text(LEFT, y + 20, `This document was served: Via: ${ways.map(([k, w]) => `[${k === way ? k : ' '}] ${w}`).join(' | ')}`, { font: 'typed', size: 9 })
  sheet.text(LEFT, y + 34, `To: [${box('alien')}] Noncitizen | [ ] Noncitizen c/o custodial officer | [${box('rep')}] Noncitizen's atty/rep. | [${box('dhs')}] DHS`, { font: 'typed', size: 9 })
  sheet.text(LEFT, y + 48, `Date: ${date} By: COURT STAFF`, { font: 'typed', size: 9 })
}

export function acis(book: Book, d: Definition): void {
  const sheet = book.sheet()
  sheet.text(LEFT, 48, 'Automated Case Information', { font: 'sans-bold', size: 16 })
  sheet.line(LEFT, 58, RIGHT, 58, { grey: 0.6 })
  sheet.text(LEFT, 78, `Name: ${d.one('name')} | A-Number: ${d.one('a-number')} | Docket Date: ${d.one('docketed')}`, { size: 10 })
  let y = 96
  const block = (title: string, lines: readonly string[]): void => {
    const height = 30 + lines.length * 14
    sheet.box(LEFT, y, RIGHT - LEFT, height, { grey: 0.75 })
    sheet.text(LEFT + 10, y + 17, title, { font: 'sans-bold', size: 11 })
    lines.forEach((line, i) => sheet.text(LEFT + 10, y + 34 + i * 14, line, { size: 10 }))
    y += height + 12
  }
  block('Next Hearing Information', d.lines('next-hearing'))
  block('Court Decision and Motion Information', d.lines('decision'))
  block('BIA Case Information', d.lines('bia'))
  block('Court Contact Information', d.lines('court'))
  sheet.wrap(LEFT, y + 10, RIGHT - LEFT,
    'This information is for convenience only. The papers served on you by the court are the only official record of your case.', { size: 8.5, grey: 0.3 })
}
