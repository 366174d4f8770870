/** Dated numbers of USCIS requests and decisions, each with its reference. They hold on the day the notice counts from. */
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'

const LIMITS = cite('8 CFR 103.2(b)(8)(iv)')
const USUAL = cite('USCIS Policy Manual vol. 1 part E ch. 6', 'secondary')
const FORM = cite('Form I-290B instructions (8 CFR 103.3(a)(2), 103.5(a)(1), 205.2(d))', 'official')

/** Twelve weeks: the most USCIS may give for a request for evidence. */
export const RFE_DAYS_MAX = lawValue('uscis.rfe-days-max', 'days', always(84, LIMITS))
/** The most USCIS may give for a notice of intent to deny. */
export const NOID_DAYS_MAX = lawValue('uscis.noid-days-max', 'days', always(30, LIMITS))
/** What USCIS usually gives when the notice prints no number of days. */
export const RFE_DAYS_USUAL = lawValue('uscis.rfe-days-usual', 'days', always(84, USUAL))
/** The same, for an application to extend or change a stay (I-539). */
export const RFE_I539_DAYS_USUAL = lawValue('uscis.rfe-i539-days-usual', 'days', always(30, USUAL))
export const NOID_DAYS_USUAL = lawValue('uscis.noid-days-usual', 'days', always(30, USUAL))
export const NOIR_DAYS_USUAL = lawValue('uscis.noir-days-usual', 'days', always(30, cite('USCIS Policy Manual vol. 1 part E ch. 10', 'secondary')))
/** To appeal a denial, or to ask that it be looked at again (I-290B). */
export const APPEAL_DAYS = lawValue('uscis.appeal-days', 'days', always(30, FORM))
/** To appeal that the approval of a petition was taken back. */
export const REVOCATION_APPEAL_DAYS = lawValue('uscis.revocation-appeal-days', 'days', always(15, FORM))
/** Added when a notice came by mail. */
export const MAIL_DAYS = lawValue('uscis.mail-days', 'days', always(3, cite('8 CFR 103.8(b)', 'official')))
