import { type Day, addDays, day } from '../../base/day.ts'
import type { BulletinCell, Chart } from '../../facts/bulletins.ts'
import { petition, today } from '../../facts/keys.ts'
import { inMonth, lines, notApplicable, otherKind, say, unsettled, value } from '../answers.ts'
import type { Say, Unsettled, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { isAvailable, monthAfter, monthOf } from './availability.ts'
import { chargeability } from './chargeability.ts'
import { areaStep, cellStep } from './chart-state.ts'
import { examples } from './chart-for-filing.examples.ts'
import { BULLETIN, PREFERENCES, petitionRow, visaTypeOf } from './petition-row.ts'
import { priorityDateCurrent } from './priority-date-current.ts'

const STEM = 'visaBulletin.chartForFiling'
const TWO_CHARTS_FROM = day('2015-10-01')
const DESIGNATION = cite('USCIS, When to File, monthly', 'secondary')
const CONSULAR = cite('INA 203(g); 9 FAM 503')

/**
 * Whether residence may be asked for inside the country by the charts of one month (PD-1): that of the filing day, else the one running
 * today. The chart USCIS named for the month counts; a date the Final Action Dates reach may always be filed. Approval always needs
 * the Final Action Dates.
 */
export const chartForFiling = rule<Value<'may-file' | 'may-not-file'>>({
  id: 'visa-bulletin/chart-for-filing', rulebook: 'PD-1', per: 'petition', kind: 'Value', shown: true, safe: 'none',
  authority: [PREFERENCES, cite('8 CFR 245.1(g)(1)'), DESIGNATION, BULLETIN], staleAfter: STALE.policy, examples,
  eval(r) {
    const found = petitionRow(r)
    if ('end' in found) return found.end
    if (r.bulletins().cells.length === 0) return otherKind()
    if (r.maybe(petition.consular) === true) return notApplicable('consular', CONSULAR)
    if (found.row === 'IR') return value('may-file', { say: say(`${STEM}.value.immediateRelative`) })
    const filed = r.maybe(petition.adjustmentFiled)
    // What is missing for both questions is asked for once, by the rule about the turn.
    if (filed === undefined && r.result(priorityDateCurrent).kind === 'NotEnoughKnown') return otherKind()
    const priority = r.get(petition.priorityDate)
    const country = r.use(chargeability)
    const month = monthFor(r, filed, found.row, country)
    if (month === undefined) return unsettled('monthNotKnown', BULLETIN)
    const bulletins = r.bulletins()
    const inThat = (chart: Chart): BulletinCell | undefined => bulletins.of(chart, found.row, country).find((c) => c.month === month)
    const named = month < TWO_CHARTS_FROM ? 'final-action' : bulletins.designated(month, visaTypeOf(found.row))
    return answer({ month, named, final: inThat('final-action'), filing: inThat('dates-for-filing') }, priority, country)
  },
})

/** The month of the filing; else the known month that runs today; else, when today is not given, the newest known. */
function monthFor(r: Reader, filed: Day | undefined, row: string, country: string): Day | undefined {
  if (filed !== undefined) return monthOf(filed)
  const months = new Set((['final-action', 'dates-for-filing'] as const).flatMap((chart) => r.bulletins().of(chart, row, country).map((c) => c.month)))
  for (const month of [...months].sort((a, b) => b - a)) {
    if (r.before(today, addDays(month, -1)) === true) continue
    return r.before(today, addDays(monthAfter(month), -1)) === false ? undefined : month
  }
  return undefined
}

interface Charts {
  readonly month: Day
  /** The chart that counts for filing; undefined when not known. */
  readonly named: Chart | undefined
  readonly final: BulletinCell | undefined
  readonly filing: BulletinCell | undefined
}

function answer(c: Charts, priority: Day, country: string): Value<'may-file' | 'may-not-file'> | Unsettled {
  const reaches = (cell: BulletinCell | undefined): boolean | undefined => cell && isAvailable(cell.cutoff, priority)
  const [final, filing] = [reaches(c.final), reaches(c.filing)]
  const byFiling = c.named === 'final-action' ? false : c.named === 'dates-for-filing' ? filing : filing === true ? 'notNamed' : filing
  const month = inMonth(c.month)
  const bulletins = [c.final, c.filing].filter((cell) => cell !== undefined)
  if (final === true || byFiling === true) {
    return { ...value('may-file', { say: say(`${STEM}.value.${final === true ? 'byFinal' : 'byFiling'}`, { month }), steps: stepsOf(c, priority, country, final) }), bulletins }
  }
  if (final === undefined || byFiling === undefined) return { ...unsettled('monthNotKnown', BULLETIN), say: say(`${STEM}.unsettled.chartNotKnown`, { month }) }
  if (byFiling === 'notNamed') return { ...unsettled('chartNotNamed', DESIGNATION), say: say(`${STEM}.unsettled.chartNotNamed`, { month }) }
  return { ...value('may-not-file', { say: say(`${STEM}.value.notYet`, { month }), steps: stepsOf(c, priority, country, final) }), bulletins }
}

function stepsOf(c: Charts, priority: Day, country: string, final: boolean | undefined): readonly Say[] {
  return lines(
    areaStep((c.final ?? c.filing)!, country),
    c.month < TWO_CHARTS_FROM ? say(`${STEM}.step.oneChart`) : c.named && say(`${STEM}.step.${c.named === 'final-action' ? 'namedFinal' : 'namedFiling'}`, { month: inMonth(c.month) }),
    c.final && cellStep(STEM, 'final', c.final, priority), c.filing && cellStep(STEM, 'filing', c.filing, priority),
    final === true ? undefined : say(`${STEM}.step.approvalNeedsFinal`),
  )
}
