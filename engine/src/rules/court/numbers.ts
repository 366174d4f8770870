/** Dated numbers of the immigration courts, each with its reference. */
import { day } from '../../base/day.ts'
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'

const MOTIONS = 'INA 240(c)(6)(B); 8 CFR 1003.23(b)(1), 1003.2(b)(2)'
const REOPENING = 'INA 240(c)(7)(C)(i); 8 CFR 1003.23(b)(1), 1003.2(c)(2)'
const FILINGS = cite('EOIR Policy Manual Part II 3.1(b), App. C', 'official')

/** The text of decades, and of the vacating decision. */
export const APPEAL_DAYS = lawValue('court.appeal-days', 'days', always(30, cite('8 CFR 1003.38(b)')))
/** The text as amended; vacated in part on 2026-03-08, still printed. Where the two differ is a reading, never an if. */
export const AMENDED_APPEAL_DAYS = lawValue('court.appeal-days-amended', 'days',
  { value: 30, from: null, until: day('2026-03-08'), authority: cite('8 CFR 1003.38(b)') },
  { value: 10, from: day('2026-03-09'), until: null, inLitigation: true, authority: cite('91 FR (Feb. 6, 2026), FR Doc. 2026-02326, eff. Mar. 9, 2026', 'official') },
)
/** Appeal to the Board from an officer of DHS, such as the denial of a family petition. */
export const OFFICER_APPEAL_DAYS = lawValue('court.officer-appeal-days', 'days', always(30, cite('8 CFR 1003.3(a)(2); Form EOIR-29 instructions', 'secondary')))
/** The same where an approval was taken back. */
export const OFFICER_REVOCATION_DAYS = lawValue('court.officer-revocation-days', 'days', always(15, cite('8 CFR 205.2(d)', 'official')))
/** Added where the decision came by mail. */
export const OFFICER_MAIL_DAYS = lawValue('court.officer-mail-days', 'days', always(3, cite('8 CFR 103.8(b)', 'official')))

export const RECONSIDER_DAYS = lawValue('court.reconsider-days', 'days', always(30, cite(MOTIONS)))
export const REOPEN_DAYS = lawValue('court.reopen-days', 'days', always(90, cite(REOPENING)))
/** Motion to undo an order made in the holder's absence, for exceptional circumstances. */
export const IN_ABSENTIA_DAYS = lawValue('court.in-absentia-days', 'days', always(180, cite('8 USC 1229a(b)(5)(C)(i)')))
export const REVIEW_DAYS = lawValue('court.review-days', 'days', always(30, cite('INA 242(b)(1)')))

/** Days before a hearing at which evidence is given. The month of the change is known, its day is not: the whole month has the longer time. */
export const INDIVIDUAL_FILING_DAYS = lawValue('court.individual-filing-days', 'days',
  { value: 15, from: null, until: day('2025-01-31'), authority: cite('EOIR Policy Manual Part II 3.1(b) before PM 25-21', 'secondary') },
  { value: 30, from: day('2025-02-01'), until: null, authority: FILINGS },
)
export const MASTER_FILING_DAYS = lawValue('court.master-filing-days', 'days', always(15, FILINGS))
/** Least days between being given the Notice to Appear and the first hearing. */
export const FIRST_HEARING_DAYS = lawValue('court.first-hearing-days', 'days', always(10, cite('8 USC 1229(b)(1)')))

export const courtLaw = [
  APPEAL_DAYS, AMENDED_APPEAL_DAYS, OFFICER_APPEAL_DAYS, OFFICER_REVOCATION_DAYS, OFFICER_MAIL_DAYS, RECONSIDER_DAYS, REOPEN_DAYS,
  IN_ABSENTIA_DAYS, REVIEW_DAYS, INDIVIDUAL_FILING_DAYS, MASTER_FILING_DAYS, FIRST_HEARING_DAYS,
] as const
