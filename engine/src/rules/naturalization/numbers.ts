/** Dated numbers of naturalization, each with its reference. They hold on the day of the trip, of filing, or of the notice. */
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'

const GENERAL = cite('INA 316(a)')
const SPOUSE = cite('INA 319(a)')
const RESIDENCE_CHAPTER = cite('USCIS Policy Manual vol. 12 part D ch. 3', 'secondary')
const PRESENCE_CHAPTER = cite('USCIS Policy Manual vol. 12 part D ch. 4', 'secondary')
/** Described by the rulebook as counsel's open question 15. */
const CURE_CHAPTER = cite('USCIS Policy Manual vol. 12 part D ch. 3 (2020 update), on waiting after a long trip')
const CURE_RULE = cite('8 CFR 316.5(c)(1)(ii)', 'secondary')

/** Years of residence asked for, of anyone and of a citizen's husband or wife. */
export const PERIOD_YEARS = {
  general: lawValue('naturalization.period-years', 'years', always(5, GENERAL)),
  spouse: lawValue('naturalization.period-years-spouse', 'years', always(3, SPOUSE)),
} as const
/** Calendar days before the anniversary on which an application may already be filed. */
export const DAYS_EARLY = lawValue('naturalization.days-early', 'days', always(90, cite('INA 334(a); 8 CFR 334.2(b)')))
export const AGE_TO_FILE = lawValue('naturalization.age-to-file', 'years', always(18, cite('INA 334(b)')))

/** Most days of one trip that raise no question: "more than 6 months" is more than these. */
export const DAYS_WITHOUT_QUESTION = lawValue('naturalization.days-without-question', 'days', always(180, RESIDENCE_CHAPTER))
/** "1 year" of one trip, in days. */
export const DAYS_OF_A_BREAK = lawValue('naturalization.days-of-a-break', 'days', always(365, RESIDENCE_CHAPTER))

/** Years after coming back, plus one day, before filing after a trip of a year or more. */
export const CURE_YEARS = {
  general: lawValue('naturalization.cure-years', 'years', always(4, CURE_RULE)),
  spouse: lawValue('naturalization.cure-years-spouse', 'years', always(2, CURE_RULE)),
} as const
/** Months after coming back, plus one day, after an unexplained trip of more than six months. */
export const CURE_MONTHS = {
  general: lawValue('naturalization.cure-months', 'months', always(54, CURE_CHAPTER)),
  spouse: lawValue('naturalization.cure-months-spouse', 'months', always(30, CURE_CHAPTER)),
} as const
/** Days in the country that those years must hold: 30 months, or 18. */
export const PRESENCE_DAYS = {
  general: lawValue('naturalization.presence-days', 'days', always(913, PRESENCE_CHAPTER)),
  spouse: lawValue('naturalization.presence-days-spouse', 'days', always(548, PRESENCE_CHAPTER)),
} as const
/** Months of living in the State, or in the agency's district, before filing. */
export const MONTHS_IN_STATE = lawValue('naturalization.months-in-state', 'months', always(3, cite('INA 316(a)(1); 8 CFR 316.2(a)(5)')))
/** To ask for a hearing (N-336) after a denial. */
export const HEARING_DAYS = lawValue('naturalization.hearing-days', 'days', always(30, cite('INA 336(a); 8 CFR 336.2')))
/** After the interview, in which the agency must decide. */
export const DECISION_DAYS = lawValue('naturalization.decision-days', 'days', always(120, cite('INA 336(b)')))
