/** Dated numbers of asylum law, each with its reference. */
import { day } from '../../base/day.ts'
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'

/** The year never starts before this day (ASY-1). */
export const YEAR_STARTS_NO_EARLIER = day('1997-04-01')

const FEE_LAW = cite('Pub. L. 119-21 (July 4, 2025)', 'secondary')
const FEE_RULE = cite('91 FR 22952 (Apr. 29, 2026), FR Doc. 2026-08333', 'secondary')
const FEE_NOT_KNOWN = cite('no amount known when this was last read; rulebook section 7, question 18')

/** On the day the year starts. */
export const YEARS_TO_ASK = lawValue('asylum.years-to-ask', 'years', always(1, cite('8 USC 1158(a)(2)(B)')))

/** Days of the clock before a work permit under (c)(8) may be asked for. On the day the clock starts. */
export const DAYS_TO_FILE = lawValue('asylum.clock-days-to-file', 'days', always(150, cite('8 CFR 208.7(a)(1)', 'official')))
/** Days of the clock before it may be given. */
export const DAYS_TO_GRANT = lawValue('asylum.clock-days-to-grant', 'days', always(180, cite('8 CFR 208.7(a)(1)-(2)', 'official')))

/** A product guess, never law: asking this soon after a circumstance ended is a strong "reasonable period". */
export const STRONG_DAYS = lawValue('asylum.late-strong-days', 'days', always(30, cite('product heuristic (rulebook ASY-1)')))
/** A product guess, never law, near 65 FR 76121, 76123-24: after this many months it is weak. */
export const ARGUABLE_MONTHS = lawValue('asylum.late-arguable-months', 'months', always(6, cite('product heuristic (rulebook ASY-1); 65 FR 76121, 76123-24 (Dec. 6, 2000)')))

/** Stands for "the notice says how much, or how long": no such law is known for that day. */
export const AS_PRINTED = 0
/** Days to pay the annual fee. On the day of the notice. */
export const ANNUAL_FEE_DAYS = lawValue('asylum.annual-fee-days', 'days',
  { value: AS_PRINTED, from: null, until: day('2026-05-28'), authority: FEE_LAW },
  { value: 30, from: day('2026-05-29'), until: null, authority: FEE_RULE })
/** The annual fee by fiscal year (October to September). On the day of the notice. */
export const ANNUAL_FEE = lawValue('asylum.annual-fee', 'dollars',
  { value: AS_PRINTED, from: null, until: day('2025-09-30'), authority: FEE_NOT_KNOWN },
  { value: 102, from: day('2025-10-01'), until: day('2026-09-30'), authority: FEE_LAW },
  { value: AS_PRINTED, from: day('2026-10-01'), until: null, authority: FEE_NOT_KNOWN })
