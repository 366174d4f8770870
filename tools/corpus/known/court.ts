/** Court papers about anybody. */
import type { CorpusKind } from '../kind.ts'
import { printed, someDay } from '../person.ts'
import { dashed, drawExample, iso, later, mailed, nameOf, someTime, surnameFirst, truths, weekdayLater } from './define.ts'
import { varied } from './varied.ts'

const COURTS = [['970 EXAMPLE STREET, ROOM 1135\nNEWARK, NJ 07102', 'city: NEWARK; state: NJ'], ['8701 EXAMPLE ROAD, SUITE 400\nSAN ANTONIO, TX 78239', 'city: SAN ANTONIO; state: TX']] as const
const WAYS = { M: 'mail', P: 'personal', E: 'electronic' } as const

export const hearingNotice: CorpusKind = {
  reader: 'eoir/hearing-notice', layouts: 3,
  draw(book, { who, chance, layout }) {
    const own = { who, chance }
    if (layout === 1) return varied(book, own, 'hearing-new', ['residence.seenOn=2026-03-12', 'notice.kind=hearing'])
    if (layout === 2) return varied(book, own, 'hearing-individual', ['residence.seenOn=2026-08-04', 'notice.kind=hearing'])
    const notice = someDay(chance, 2017, 2026)
    const at = weekdayLater(notice, chance, 30, 1200)
    const served = later(notice, chance, 0, 3)
    const time = someTime(chance)
    const kind = chance.pick(['MASTER', 'INDIVIDUAL'])
    const way = chance.pick(['M', 'P', 'E'] as const)
    const [court] = chance.pick(COURTS)
    const { address } = mailed(who, true)
    drawExample(book, 'eoir-hearing-notice', {
      title: chance.pick([undefined, 'NOTICE OF IN-PERSON HEARING']), court, name: surnameFirst(who), 'a-number': dashed(who.aNumber), date: chance.pick([printed.short, printed.us, printed.long])(notice),
      to: `${surnameFirst(who)}\n${who.address.join('\n')}`, 'kind-of-hearing': kind, at: `${chance.pick([printed.short, printed.long])(at)} at ${time.padded.replace('M', '.M.')}`,
      served: `${way} | ${printed.us(served)} | alien dhs`,
    })
    return truths({
      'hearing.at': `${iso(at)}T${time.clock}`, 'hearing.kind': kind.toLowerCase(), 'hearing.status': 'scheduled', 'notice.date': iso(notice), 'notice.kind': 'hearing', 'notice.served': iso(served), 'notice.service': WAYS[way],
      'person.aNumber': who.aNumber, 'person.name': nameOf(who), 'residence.address': address, 'residence.seenOn': iso(notice),
    })
  },
}

export const judgeOrder: CorpusKind = {
  reader: 'eoir/ij-order', layouts: 3,
  draw(book, { who, chance, layout }) {
    if (layout === 1) return varied(book, { who, chance }, 'order-old', [])
    if (layout === 2) return varied(book, { who, chance }, 'order-table', [])
    const date = someDay(chance, 2017, 2026)
    const due = later(date, chance, 30, 33)
    const served = later(date, chance, 0, 4)
    const way = chance.pick(['M', 'P', 'E'] as const)
    const kind = chance.pick(['removal', 'voluntary-departure', 'termination', 'dismissal', 'administrative-closure'] as const)
    const depart = later(date, chance, 60, 120)
    const isInAbsentia = kind === 'removal' && chance.happens(0.3)
    const [holder, dhs] = [chance.pick(['waived', 'reserved']), chance.pick(['waived', 'reserved'])]
    const [court] = chance.pick(COURTS)
    drawExample(book, 'eoir-order', {
      court, name: surnameFirst(who), 'a-number': dashed(who.aNumber), to: `${surnameFirst(who)}\n${who.address.join('\n')}`, date: printed.us(date), oral: chance.pick(['yes', 'no']),
      'in-absentia': isInAbsentia ? 'yes' : 'no', relief: kind === 'removal' && !isInAbsentia ? ['asylum | denied', 'withholding | denied'] : [],
      ...(kind === 'removal' ? { 'removal-to': who.country.name } : {}), ...(kind === 'voluntary-departure' ? { 'depart-by': printed.us(depart) } : {}),
      proceedings: { termination: 'terminated', dismissal: 'dismissed', 'administrative-closure': 'administratively closed', removal: '', 'voluntary-departure': '' }[kind],
      judge: 'JUDGE EXAMPLE', 'appeal-dhs': dhs, 'appeal-respondent': holder, 'appeal-due': printed.us(due), served: `${way} | ${printed.us(served)} | alien dhs`,
    })
    return truths({
      'order.date': iso(date), 'order.kind': kind, 'order.by': 'ij', 'order.served': iso(served), 'order.appealDue': iso(due), 'order.appealHolder': holder, 'order.appealDhs': dhs,
      ...(kind === 'removal' ? { 'order.country': who.country.code } : {}), ...(kind === 'voluntary-departure' ? { 'order.departBy': iso(depart) } : {}),
      'person.aNumber': who.aNumber, 'person.name': nameOf(who),
    })
  },
}

export const caseInformation: CorpusKind = {
  reader: 'eoir/acis', layouts: 2,
  draw(book, { who, chance, layout }) {
    if (layout === 1) return varied(book, { who, chance }, 'acis-new', [])
    const docketed = someDay(chance, 2017, 2025)
    const decided = later(docketed, chance, 100, 900)
    const isDecided = chance.happens(0.6)
    const word = chance.pick(['TERMINATION', 'REMOVAL'])
    const [court] = chance.pick(COURTS)
    drawExample(book, 'eoir-acis', {
      name: surnameFirst(who), 'a-number': dashed(who.aNumber), docketed: printed.us(docketed), 'next-hearing': 'There are no future hearings for this case.\n',
      decision: isDecided ? `The immigration judge ordered ${word}.\nDECISION DATE ${printed.long(decided)}\nDECISION COURT ADDRESS ${court.replaceAll('\n', ', ')}` : 'This case is pending.\n',
      bia: 'No appeal was received for this case.\n', court,
    })
    return truths({
      'person.aNumber': who.aNumber, 'person.name': nameOf(who), 'proceeding.docketed': iso(docketed), 'hearing.status': 'none-listed',
      ...(isDecided ? { 'order.date': iso(decided), 'order.kind': word.toLowerCase(), 'order.by': 'ij' } : {}),
    })
  },
}
