/** Court papers in looks the example family does not have: drawn check boxes, a table of day and time. */
import type { Sheet } from '../../examples/book.ts'
import type { CorpusKind } from '../kind.ts'
import { dashed, iso, later, nameOf, someTime, surnameFirst, titled, truths, weekdayLater } from '../known/define.ts'
import { printed, someDay } from '../person.ts'
import { LEFT, LOOKS, type Look, RIGHT, pair, prose } from './court-dhs-sheet.ts'

const COURT = ['970 EXAMPLE STREET, ROOM 1135', 'NEWARK, NJ 07102'] as const

function courtHead(sheet: Sheet, l: Look): number {
  const lines = ['UNITED STATES DEPARTMENT OF JUSTICE', 'EXECUTIVE OFFICE FOR IMMIGRATION REVIEW', 'IMMIGRATION COURT', ...COURT]
  lines.forEach((line, i) => sheet.textCentred(44 + i * 13, line, l.print))
  return 44 + lines.length * 13 + 10
}

/** A box that is drawn, as fillable forms have it: only the cross is text. */
function drawn(sheet: Sheet, x: number, y: number, on: boolean): number {
  sheet.box(x, y - 8, 9, 9, { weight: 0.7 })
  if (on) sheet.text(x + 1.6, y - 0.6, 'X', { font: 'sans-bold', size: 8 })
  return x + 15
}

const RELIEF = ['Asylum', 'Withholding of Removal under INA § 241(b)(3)', 'Deferral of Removal under the Convention Against Torture', 'Cancellation of Removal under INA § 240A(b)'] as const
const HOW = ['granted', 'denied', 'withdrawn without prejudice'] as const

export const drawnOrder: CorpusKind = {
  reader: 'eoir/ij-order', layouts: 1,
  draw(book, { who, chance }) {
    const sheet = book.sheet()
    const l = LOOKS[0]!
    const date = someDay(chance, 2021, 2026)
    const due = later(date, chance, 30, 32)
    const served = later(date, chance, 0, 2)
    const relief = RELIEF.map((what) => ({ what, how: chance.happens(0.5) ? chance.pick(['denied', 'withdrawn without prejudice']) : undefined }))
    const isRemoval = chance.happens(0.7)
    const isAbsent = isRemoval && chance.happens(0.3)
    const [holder, dhs] = [chance.pick(['waived', 'reserved']), chance.pick(['waived', 'reserved'])]
    let y = courtHead(sheet, l)
    pair(sheet, LEFT, y, l, 'Respondent Name:', surnameFirst(who))
    pair(sheet, 370, y, l, 'A-Number:', dashed(who.aNumber))
    pair(sheet, 370, y + 15, l, 'Date:', printed.us(date))
    sheet.textCentred(y + 44, 'ORDER OF THE IMMIGRATION JUDGE', { ...l.bold, size: 12 })
    y += 70
    sheet.text(drawn(sheet, LEFT, y, false), y, 'This is a summary of the oral decision entered on the date above.', l.print)
    y += 24
    sheet.text(LEFT, y, 'II. Applications for Relief', { ...l.print, font: 'serif-bold' })
    for (const row of relief) {
      y += 17
      let x = sheet.text(drawn(sheet, LEFT, y, row.how !== undefined), y, `${row.what} was`, l.print) + 8
      for (const how of HOW) x = sheet.text(drawn(sheet, x, y, row.how === how), y, how, l.print) + 9
    }
    y += 26
    sheet.text(LEFT, y, 'IV. Removal', { ...l.print, font: 'serif-bold' })
    y += 17
    sheet.text(drawn(sheet, LEFT, y, isRemoval), y, `Respondent was ordered removed to ${isRemoval ? titled(who.country.name) : '______________'}.`, l.print)
    y += 17
    sheet.text(drawn(sheet, LEFT, y, isAbsent), y, 'Respondent was ordered removed in absentia.', l.print)
    y += 17
    let x = sheet.text(drawn(sheet, LEFT, y, !isRemoval), y, 'Proceedings were', l.print) + 8
    for (const how of ['dismissed', 'terminated with prejudice', 'administratively closed']) x = sheet.text(drawn(sheet, x, y, !isRemoval && how.startsWith('term')), y, how, l.print) + 9
    y += 44
    for (const [label, value] of [['Appeal: Department of Homeland Security:', dhs], ['Respondent:', holder]] as const) {
      let at = sheet.text(LEFT, y, label, l.print) + 10
      for (const word of ['waived', 'reserved']) at = sheet.text(drawn(sheet, at, y, word === value), y, word, l.print) + 10
      y += 16
    }
    pair(sheet, LEFT, y, l, 'Appeal Due:', printed.us(due))
    y += 40
    sheet.textCentred(y, 'Certificate of Service', { ...l.bold, size: 11 })
    sheet.text(LEFT, y + 18, "Via: [ M ] Mail | [ P ] Personal Service | [ E ] Electronic Service", l.print)
    sheet.text(LEFT, y + 33, "To: [ P ] Noncitizen | [   ] Noncitizen c/o custodial officer | [ E ] Noncitizen's atty/rep. | [ E ] DHS", l.print)
    pair(sheet, LEFT, y + 48, l, 'Date:', `${printed.us(served)}`)
    return truths({
      'person.name': nameOf(who), 'person.aNumber': who.aNumber, 'order.by': 'ij', 'order.date': iso(date), 'order.appealDue': iso(due), 'order.served': iso(served), 'order.service': 'personal', 'order.appealHolder': holder, 'order.appealDhs': dhs,
      'order.kind': isRemoval ? 'removal' : 'termination', ...(isRemoval ? { 'order.country': who.country.code } : {}),
    })
  },
}

export const tableNotice: CorpusKind = {
  reader: 'eoir/hearing-notice', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const l = LOOKS[layout]!
    const notice = someDay(chance, 2020, 2026)
    const at = weekdayLater(notice, chance, 20, 1200)
    const served = later(notice, chance, 0, 3)
    const time = someTime(chance)
    const kind = chance.pick(['MASTER', 'INDIVIDUAL'])
    const [title, medium] = chance.pick([['NOTICE OF IN-PERSON HEARING', 'in-person'], ['NOTICE OF INTERNET-BASED HEARING', 'video']] as const)
    let y = courtHead(sheet, l)
    pair(sheet, LEFT, y, l, 'LEAD FILE:', '')
    pair(sheet, 360, y, l, 'DATE:', printed.short(notice))
    pair(sheet, LEFT, y + 16, l, 'FILE:', `A${dashed(who.aNumber)}`)
    pair(sheet, LEFT, y + 32, l, 'RE:', surnameFirst(who))
    sheet.textCentred(y + 64, title, { ...l.bold, size: 12 })
    y = prose(sheet, y + 90, l, `Your case has been scheduled for ${kind === 'MASTER' ? 'a' : 'an'} ${kind} hearing before the immigration court on:`) + 8
    for (const [label, value] of [['Date:', printed.short(at)], ['Time:', time.padded.replace(/([AP])M/, '$1.M.')], ['Court Address:', COURT.join(', ')]] as const) {
      sheet.text(LEFT + 40, y, label, l.print)
      sheet.text(LEFT + 150, y, value, l.typed)
      y += 18
    }
    y = prose(sheet, y + 8, l, 'Representation: You may be represented in these proceedings, at no expense to the Government, by an attorney or other representative of your choice.')
    y = prose(sheet, y + 2, l, 'Failure to Appear: If you fail to appear at your hearing and the Department of Homeland Security establishes by clear, unequivocal, and convincing evidence that written notice of your hearing was provided and that you are removable, you will be ordered removed from the United States.')
    y = prose(sheet, y + 2, l, 'Change of Address: You must notify the court within five days on Form EOIR-33 if your address changes.') + 20
    sheet.line(LEFT, y, RIGHT, y)
    sheet.textCentred(y + 18, 'CERTIFICATE OF SERVICE', { ...l.bold, size: 11 })
    sheet.text(LEFT, y + 38, 'THIS DOCUMENT WAS SERVED BY: MAIL [M] PERSONAL SERVICE [P] ELECTRONIC SERVICE [E]', l.print)
    sheet.text(LEFT, y + 54, 'TO: [M] Noncitizen | [ ] Noncitizen c/o Custodial Officer | [E] Noncitizen ATT/REP | [E] DHS', l.print)
    sheet.text(LEFT, y + 70, `DATE: ${printed.us(served)}   BY: COURT STAFF`, l.print)
    return truths({
      'person.name': nameOf(who), 'person.aNumber': who.aNumber, 'hearing.at': `${iso(at)}T${time.clock}`, 'hearing.kind': kind.toLowerCase(), 'hearing.medium': medium, 'hearing.status': 'scheduled', 'notice.kind': 'hearing', 'notice.date': iso(notice),
      'notice.served': iso(served), 'notice.service': 'mail',
    })
  },
}
