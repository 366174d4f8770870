/** Dated numbers of naturalization, each with its reference. */
import type { LawNumber } from '../calendar/numbers.ts'
import { cite } from '../rule.ts'

const OPEN = { from: null, until: null } as const
const RESIDENCE_CHAPTER = cite('USCIS Policy Manual vol. 12 part D ch. 3', 'secondary')
/** Described by the rulebook as counsel's open question 15. */
const CURE_CHAPTER = cite('USCIS Policy Manual vol. 12 part D ch. 3 (2020 update), on waiting after a long trip')

export const YEARS_GENERAL: LawNumber = { value: 5, ...OPEN, authority: cite('INA 316(a)') }
export const YEARS_SPOUSE: LawNumber = { value: 3, ...OPEN, authority: cite('INA 319(a)') }
/** Calendar days before the anniversary on which an application may already be filed. */
export const DAYS_EARLY: LawNumber = { value: 90, ...OPEN, authority: cite('INA 334(a); 8 CFR 334.2(b)') }
export const AGE_TO_FILE: LawNumber = { value: 18, ...OPEN, authority: cite('INA 334(b)') }

/** Most days of one trip that raise no question: "more than 6 months" is more than these. */
export const DAYS_WITHOUT_QUESTION: LawNumber = { value: 180, ...OPEN, authority: RESIDENCE_CHAPTER }
/** "1 year" of one trip, in days. */
export const DAYS_OF_A_BREAK: LawNumber = { value: 365, ...OPEN, authority: RESIDENCE_CHAPTER }

/** Years after coming back, plus one day, before filing after a trip of a year or more. */
export const CURE_YEARS = {
  general: { value: 4, ...OPEN, authority: cite('8 CFR 316.5(c)(1)(ii)', 'secondary') },
  spouse: { value: 2, ...OPEN, authority: cite('8 CFR 316.5(c)(1)(ii)', 'secondary') },
} as const satisfies Record<string, LawNumber>
/** Months after coming back, plus one day, after an unexplained trip of more than six months. */
export const CURE_MONTHS = {
  general: { value: 54, ...OPEN, authority: CURE_CHAPTER }, spouse: { value: 30, ...OPEN, authority: CURE_CHAPTER },
} as const satisfies Record<string, LawNumber>
