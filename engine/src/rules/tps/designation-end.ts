import { type Day, addDays, addMonths } from '../../base/day.ts'
import { tpsNotice } from '../../facts/keys.ts'
import { eligibleOn, lines, notApplicable, onDay, say } from '../answers.ts'
import { answersOf } from '../each.ts'
import type { EligibilityDate, NotApplicable, Say } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './designation-end.examples.ts'
import { DECISION_DAYS, SILENCE_MONTHS, TERMINATION_DAYS } from './numbers.ts'
import { termEnd } from './term-end.ts'
import { soonestEnd, termination } from './termination.ts'

/**
 * The last day of the status of a country, as one notice gives it. Six months more only where somebody looked and found
 * no decision 60 days before the end: a notice that is merely not here is no silence. Another notice that ends it
 * sooner comes first. The safe day is the earliest.
 */
export const designationEnd = rule<EligibilityDate>({
  id: 'tps/designation-end', rulebook: 'TPS-1', per: 'tpsNotice', kind: 'EligibilityDate', safe: 'earliest',
  authority: [cite('INA 244(b)(2)(B), (b)(3)(A), (B), (C), (d)(3)')], staleAfter: STALE.volatile, law: [DECISION_DAYS, SILENCE_MONTHS, TERMINATION_DAYS],
  radar: ['tps'], examples,
  eval(r) {
    const kind = r.get(tpsNotice.kind)
    return kind === 'termination' ? byTermination(r) : byTerm(r)
  },
})

function byTerm(r: Reader): EligibilityDate | NotApplicable {
  const printed = r.get(tpsNotice.effectiveTo)
  if (answersOf(r.each(termEnd)).some((x) => x.value > printed)) return notApplicable('replaced')
  const published = r.maybe(tpsNotice.published)
  const sooner = answersOf(r.each(termination)).map((x) => x.value[0]!)
    .filter((s) => s.to! < printed && (published === undefined || s.from >= published)).toSorted((a, b) => a.to! - b.to!)[0]
  if (sooner !== undefined) {
    return ends(sooner.to!, say('tps.designationEnd.step.printed', { printed: onDay(printed) }), say('tps.designationEnd.warning.endedSooner', { published: onDay(sooner.from), on: onDay(sooner.to!) }))
  }
  const by = addDays(printed, -r.law(DECISION_DAYS, printed).value)
  const longer = addMonths(printed, r.law(SILENCE_MONTHS, printed).value, 'clamp')
  const isSilent = r.maybe(tpsNotice.noDecision) === true
  return ends(isSilent ? longer : printed, say('tps.designationEnd.step.printed', { printed: onDay(printed) }),
    say(isSilent ? 'tps.designationEnd.step.silence' : 'tps.designationEnd.step.ifSilent', { by: onDay(by), longer: onDay(longer) }))
}

function byTermination(r: Reader): EligibilityDate {
  const printed = r.maybe(tpsNotice.effectiveTo)
  const published = printed === undefined ? r.get(tpsNotice.published) : r.maybe(tpsNotice.published)
  const least = published === undefined ? undefined : soonestEnd(r, published)
  if (printed === undefined) return ends(least!, say('tps.designationEnd.step.least', { published: onDay(published!), least: onDay(least!) }))
  return ends(printed, say('tps.designationEnd.step.termination', { printed: onDay(printed) }),
    least !== undefined && printed < least ? say('tps.designationEnd.warning.tooSoon', { least: onDay(least) }) : undefined)
}

const ends = (on: Day, ...steps: readonly (Say | undefined)[]): EligibilityDate =>
  eligibleOn({ on, say: say('tps.designationEnd.eligibleOn', { on: onDay(on) }), steps: lines(...steps) })
