/** Dated numbers of Temporary Protected Status, each with its reference. The days of a country are in its notices. */
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'

/** Least days of the first time for asking. */
export const REGISTRATION_DAYS = lawValue('tps.registration-days', 'days', always(180, cite('INA 244(c)(1)(A)(iv); 8 CFR 244.2(f)(1)')))
/** Days left to ask late after the status, or the request, that allowed waiting came to its end. */
export const LATE_DAYS = lawValue('tps.late-days', 'days', always(60, cite('8 CFR 244.2(g)')))
/** Days before the end by which the government decides whether to go on. */
export const DECISION_DAYS = lawValue('tps.decision-days', 'days', always(60, cite('INA 244(b)(3)(A)')))
/** What silence adds. */
export const SILENCE_MONTHS = lawValue('tps.silence-months', 'months', always(6, cite('INA 244(b)(3)(C)')))
/** Least days from the notice to the end. */
export const TERMINATION_DAYS = lawValue('tps.termination-days', 'days', always(60, cite('INA 244(d)(3)')))

export const tpsNumbers = [REGISTRATION_DAYS, LATE_DAYS, DECISION_DAYS, SILENCE_MONTHS, TERMINATION_DAYS] as const
