/** Dated numbers of USCIS requests and notices, each with its reference. */
import type { LawNumber } from '../calendar/numbers.ts'
import { cite } from '../rule.ts'

const LIMITS = cite('8 CFR 103.2(b)(8)(iv)')
const USUAL = cite('USCIS Policy Manual vol. 1 part E ch. 6', 'secondary')

/** Twelve weeks: the most USCIS may give for a request for evidence. */
export const RFE_DAYS_MAX: LawNumber = { value: 84, from: null, until: null, authority: LIMITS }
/** The most USCIS may give for a notice of intent to deny. */
export const NOID_DAYS_MAX: LawNumber = { value: 30, from: null, until: null, authority: LIMITS }
/** What USCIS usually gives when the notice prints no number of days. */
export const RFE_DAYS_USUAL: LawNumber = { value: 84, from: null, until: null, authority: USUAL }
/** The same, for an application to extend or change a stay (I-539). */
export const RFE_I539_DAYS_USUAL: LawNumber = { value: 30, from: null, until: null, authority: USUAL }
export const NOID_DAYS_USUAL: LawNumber = { value: 30, from: null, until: null, authority: USUAL }
export const NOIR_DAYS_USUAL: LawNumber = { value: 30, from: null, until: null, authority: cite('USCIS Policy Manual vol. 1 part E ch. 10', 'secondary') }
/** Added when the notice came by mail. */
export const MAIL_DAYS: LawNumber = { value: 3, from: null, until: null, authority: cite('8 CFR 103.8(b)', 'official') }
