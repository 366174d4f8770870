import { type Day, addDays } from '../../base/day.ts'
import type { BulletinCell } from '../../facts/bulletins.ts'
import { holder, petition, today } from '../../facts/keys.ts'
import { inMonth, lines, onDay, otherKind, say, unsettled, value } from '../answers.ts'
import type { Say, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { type Available, gapIn, isAvailable, monthAfter } from './availability.ts'
import { chargeability } from './chargeability.ts'
import { type ChartState, areaStep, cellStep, isNear, stateIn } from './chart-state.ts'
import { examples } from './priority-date-current.examples.ts'
import { BULLETIN, PREFERENCES, petitionRow } from './petition-row.ts'

const STEM = 'visaBulletin.priorityDateCurrent'
type Standing = 'current' | 'filing' | 'waiting'

/**
 * Whether a petition's turn has come (PD-1), by the newest Visa Bulletin known that has begun: `current` when the Final Action Dates
 * reach its priority date, `filing` when only the Dates for Filing do, `waiting` when neither chart known does. Strictly before the
 * cut-off day. Months that are not known are named, never guessed; of a month that is over, the answer says so.
 */
export const priorityDateCurrent = rule<Value<Standing>>({
  id: 'visa-bulletin/priority-date-current', rulebook: 'PD-1', per: 'petition', kind: 'Value', shown: true, safe: 'none',
  authority: [PREFERENCES, cite('INA 245(a)(3)'), cite('8 CFR 245.1(g)(1)'), cite('8 CFR 204.5(d), (e)'), BULLETIN], staleAfter: STALE.policy, examples,
  eval(r) {
    const found = petitionRow(r)
    if ('end' in found) return found.end
    if (found.row === 'IR') return value('current', { say: say(`${STEM}.value.immediateRelative`) })
    const bulletins = r.bulletins()
    if (bulletins.cells.length === 0 && !isWaited(r)) return otherKind()
    const priority = r.get(petition.priorityDate)
    if (r.before(today, addDays(priority, -1)) === true) return unsettled('priorityLater', PREFERENCES)
    const charged = r.result(chargeability)
    const country = charged.kind === 'Value' ? charged.value : r.use(chargeability)
    const finals = bulletins.of('final-action', found.row, country)
    const filings = bulletins.of('dates-for-filing', found.row, country)
    const [final, filing] = ofOneMonth(stateIn(r, finals, priority), stateIn(r, filings, priority))
    const any = final ?? filing
    if (any === undefined) return unsettled('noBulletin', BULLETIN)
    const isPast = isOld(r, any.cell)
    const standing: Standing = final?.isAvailable === true ? 'current' : filing?.isAvailable === true ? 'filing' : 'waiting'
    const answer = value(standing, {
      say: say(`${STEM}.value.${standing}${isPast ? 'Older' : final === undefined ? 'FinalNotKnown' : filing === undefined && standing === 'waiting' ? 'FilingNotKnown' : ''}`, { month: inMonth(any.cell.month), priority: onDay(priority) }),
      boundary: [final, filing].some((s) => s !== undefined && isNear(s.cell, priority)),
      steps: lines(
        charged.kind === 'Value' && charged.say?.id !== 'visaBulletin.chargeability.value.own' ? charged.say : undefined,
        ...(charged.kind === 'Value' ? charged.steps ?? [] : []).filter((s) => !s.id.endsWith('.family')),
        areaStep(any.cell, country),
        ...chartSteps('final', final, finals, priority, isPast), ...chartSteps('filing', filing, filings, priority, isPast),
        final?.isAvailable === false && filing?.isAvailable === true ? say(`${STEM}.step.filingIsNotApproval`) : undefined,
        movedBack(final) !== undefined && final?.isAvailable === false ? say(`${STEM}.step.pendingStays`) : undefined,
        isPast ? say(`${STEM}.step.older`, { month: inMonth(any.cell.month) }) : undefined,
      ),
    })
    return { ...answer, bulletins: [final, filing].flatMap((s) => (s === undefined ? [] : [s.cell])) }
  },
})

/** Someone waits on this petition: its date is known, residence is neither held nor decided. */
const isWaited = (r: Reader): boolean =>
  r.maybe(petition.priorityDate) !== undefined && r.maybe(petition.adjustmentDecided) === undefined && r.maybe(holder.residentSince) === undefined

/** Today is past the newest month known: a newer bulletin is out. */
const isOld = (r: Reader, cell: BulletinCell): boolean => r.before(today, addDays(monthAfter(cell.month), -1)) === false

/** A chart of an earlier month than the other says nothing about the month that is told. */
function ofOneMonth(final: ChartState | undefined, filing: ChartState | undefined): readonly [ChartState | undefined, ChartState | undefined] {
  if (final === undefined || filing === undefined || final.cell.month === filing.cell.month) return [final, filing]
  return final.cell.month > filing.cell.month ? [final, undefined] : [undefined, filing]
}

/** The last time the dates moved back behind this priority date. */
function movedBack(state: ChartState | undefined): (Available & { readonly until: Day }) | undefined {
  for (const span of [...(state?.spans ?? [])].reverse()) if (span.until !== undefined && !span.gapAfter) return { ...span, until: span.until }
  return undefined
}

function chartSteps(which: 'final' | 'filing', state: ChartState | undefined, cells: readonly BulletinCell[], priority: Day, isPast: boolean): readonly Say[] {
  if (state === undefined) return [say(`${STEM}.step.${which}NotKnown`)]
  const { cell, spans, next } = state
  // Of a month that is over nobody says that it still goes on.
  const span = state.isAvailable && !isPast ? spans.at(-1) : undefined
  const back = movedBack(state)
  const gap = gapIn(cells, cells[0]!.month, cell.month)
  return lines(
    cellStep(STEM, which, cell, priority),
    span && say(`${STEM}.step.${which}${span.gapBefore ? 'AtLeastSince' : 'Since'}`, { since: onDay(span.from) }),
    back && say(`${STEM}.step.${which}MovedBack`, { from: onDay(back.from), until: onDay(back.until) }),
    gap && (gap.months === 1 ? say(`${STEM}.step.monthMissing`, { first: inMonth(gap.first) }) : say(`${STEM}.step.monthsMissing`, { months: gap.months, first: inMonth(gap.first), last: inMonth(gap.last) })),
    next && isAvailable(next.cutoff, priority) !== state.isAvailable ? say(`${STEM}.step.${which}Next${state.isAvailable ? 'Ends' : 'Begins'}`, { month: inMonth(next.month) }) : undefined,
  )
}
