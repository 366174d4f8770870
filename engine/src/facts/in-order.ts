/**
 * Which days cannot come after which others, whatever the law: a thing cannot end before it begins. One table for plain
 * facts, for what papers say, and for the worlds that never count (rules/coherent.ts).
 */
import type { Day } from '../base/day.ts'
import {
  type Fact, type ListName, absence, arrival, arrivalLast, card, child, circumstance, clockStop, filing, grant, h1b, holder, job, marriage,
  naturalization, notice, opt, order, petition, principal, request, residence, stay, tpsNotice, unauthorizedWork,
} from './keys.ts'
import type { Cell, HolderRecord, Scope } from './record.ts'

type Dated = Fact<Day> | Fact<Day | 'D/S'>
export interface OrderPair {
  readonly id: string
  /** The list both belong to; absent for facts of the record. */
  readonly list?: ListName
  /** Cannot come after `second`. */
  readonly first: Dated
  readonly second: Dated
  /**
   * Worlds in which it does never count, and nothing is answered from it. Not so for a last day that a paper prints:
   * rules take the earlier day there, and a deadline must not go away because of a slip of the pen.
   */
  readonly worlds: boolean
}

const pair = (id: string, first: Dated, second: Dated, worlds = true): OrderPair => ({ id, first, second, worlds, ...(first.list ? { list: first.list } : {}) })
const printed = (id: string, first: Dated, second: Dated): OrderPair => pair(id, first, second, false)

export const ORDER_PAIRS: readonly OrderPair[] = [
  pair('left-after-arriving', stay.arrival, stay.departure), pair('came-back-after-leaving', stay.departure, stay.nextArrival),
  pair('returned-after-departing', absence.departed, absence.returned), pair('card-ends-after-it-begins', card.validFrom, card.validTo),
  pair('decided-after-received', filing.receivedDate, filing.decisionDate), pair('served-after-ordered', order.date, order.served),
  pair('marriage-ends-after-it-begins', marriage.date, marriage.endDate),
  pair('divorced-after-born', child.dob, child.marriageEnded), pair('residence-sought-after-born', child.dob, child.soughtOn),
  pair('petition-approved-after-received', petition.receiptDate, petition.approvalDate), pair('adjustment-decided-after-filed', petition.adjustmentFiled, petition.adjustmentDecided),
  pair('lottery-selected-after-opened', petition.lotteryOpened, petition.lotterySelected),
  pair('job-ends-after-it-begins', job.from, job.to), pair('moved-out-after-moving-in', residence.from, residence.to), pair('training-ends-after-it-begins', opt.start, opt.end),
  pair('request-answered-after-received', request.receivedDate, request.answeredDate), pair('request-goes-on-after-it-stopped', request.stoppedFrom, request.stoppedTo),
  pair('notice-in-force-ends-after-it-begins', tpsNotice.effectiveFrom, tpsNotice.effectiveTo), pair('registration-ends-after-it-begins', tpsNotice.registrationFrom, tpsNotice.registrationTo),
  pair('reregistration-ends-after-it-begins', tpsNotice.reregistrationFrom, tpsNotice.reregistrationTo),
  pair('admitted-until-after-arriving', arrival.date, arrival.admitUntil), pair('stay-given-until-after-arriving', stay.arrival, stay.admitUntil),
  pair('stay-extended-until-after-arriving', stay.arrival, stay.extendedUntil), pair('parole-ends-after-arriving', stay.arrival, stay.paroleEnd),
  pair('received-after-mailed', filing.mailedDate, filing.receivedDate), pair('received-after-lodged', filing.lodgedDate, filing.receivedDate),
  pair('final-after-decided', filing.decisionDate, filing.finalDenial), printed('due-after-notice', notice.noticeDate, notice.statedDue),
  printed('appeal-due-after-order', order.date, order.statedAppealDue), pair('carried-out-after-order', order.date, order.carriedOut),
  pair('grant-ends-after-it-begins', grant.from, grant.to), pair('left-after-grant', grant.from, grant.leftOn), pair('bond-posted-after-grant', grant.from, grant.bondPosted),
  pair('clock-goes-on-after-it-stopped', clockStop.from, clockStop.cured), pair('circumstance-ends-after-it-begins', circumstance.from, circumstance.to),
  pair('work-ends-after-it-begins', unauthorizedWork.from, unauthorizedWork.to),
  pair('retrogressed-after-available', petition.availableOn, petition.retrogressedOn), pair('available-again-after-retrogressed', petition.retrogressedOn, petition.availableAgainOn),
  pair('request-stopped-after-received', request.receivedDate, request.stoppedFrom), pair('appealed-after-answered', request.answeredDate, request.appealReceived),
  pair('principal-granted-after-received', principal.asylumReceived, principal.asylumGranted), pair('principal-interviewed-after-filed', principal.refugeeFiled, principal.refugeeInterview),
  pair('principal-admitted-after-interview', principal.refugeeInterview, principal.refugeeAdmitted),
  pair('examined-after-filed', naturalization.filingDay, naturalization.examinedOn), pair('six-years-end-after-they-begin', h1b.startedOn, h1b.sixYearEnd),
  pair('resident-after-born', holder.dob, holder.residentSince), pair('arrived-after-born', holder.dob, arrivalLast),
]

const days = (c: Cell): (number | undefined)[] => c.values.map((v) => (typeof v === 'number' ? v : undefined))

/** Is every combination of the two facts' values out of order? A side without a day can always be right. */
export function isImpossible(first: Cell, second: Cell): boolean {
  const [a, b] = [days(first), days(second)]
  const isWrong = (x: number | undefined, y: number | undefined): boolean => x !== undefined && y !== undefined && x > y
  if (first.contest >= 0 && first.contest === second.contest) return a.every((x, k) => isWrong(x, b[k]))
  return a.every((x) => b.every((y) => isWrong(x, y)))
}

export interface OutOfOrder {
  readonly scope: Scope
  readonly pair: OrderPair
  readonly first: Cell
  readonly second: Cell
}

/** Pairs of facts of one item that cannot both be right, whichever paper is believed. Items that may not exist are left out. */
export function outOfOrder(record: Pick<HolderRecord, 'record' | 'lists'>): OutOfOrder[] {
  return ORDER_PAIRS.flatMap((p) => (p.list === undefined ? [record.record] : (record.lists.get(p.list) ?? [])).flatMap((scope) => {
    const [first, second] = [scope.cells[p.first.slot], scope.cells[p.second.slot]]
    return first && second && !scope.exists && isImpossible(first, second) ? [{ scope, pair: p, first, second }] : []
  }))
}
