/** Dated numbers of records requests and corrections, each with its reference. */
import { day } from '../../base/day.ts'
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'

/** For an agency to answer a request for records. */
export const ANSWER_DAYS = lawValue('records.answer-days', 'working-days', always(20, cite('5 USC 552(a)(6)(A)(i)')))
/** More of them in unusual circumstances, when the agency writes so. */
export const ANSWER_MORE_DAYS = lawValue('records.answer-more-days', 'working-days', always(10, cite('5 USC 552(a)(6)(B)(i)')))
/** For an agency to decide an appeal. */
export const APPEAL_ANSWER_DAYS = lawValue('records.appeal-answer-days', 'working-days', always(20, cite('5 USC 552(a)(6)(A)(ii)')))
/** To appeal an answer of a part of the Department of Homeland Security; holds on the day of the answer. */
export const APPEAL_DAYS_DHS = lawValue('records.appeal-days-dhs', 'working-days', {
  value: 90, from: day('2016-12-22'), until: null, authority: cite('6 CFR 5.8(a)(1), 81 FR 83625', 'official'),
})
// No agency may give less than these 90 days for requests made after 30 June 2016; what was given before is not known here.
/** To appeal an answer of a part of the Department of Justice. */
export const APPEAL_DAYS_DOJ = lawValue('records.appeal-days-doj', 'days', {
  value: 90, from: day('2016-07-01'), until: null, authority: cite('28 CFR 16.8(a)'),
})
/** The fewest days any agency may give to appeal. */
export const APPEAL_DAYS_LEAST = lawValue('records.appeal-days-least', 'days', {
  value: 90, from: day('2016-07-01'), until: null, authority: cite('5 USC 552(a)(6)(A)(i)(III)(aa); Pub. L. 114-185'),
})
/** For an agency to say that it has a request for a change (Privacy Act). */
export const ACKNOWLEDGMENT_DAYS = lawValue('records.acknowledgment-days', 'working-days', always(10, cite('5 USC 552a(d)(2)(A)')))
/** For an agency to review its refusal. */
export const REVIEW_DAYS = lawValue('records.review-days', 'working-days', always(30, cite('5 USC 552a(d)(3)')))
/** To ask a part of the Department of Homeland Security to review its refusal. */
export const AMENDMENT_APPEAL_DAYS_DHS = lawValue('records.amendment-appeal-days-dhs', 'working-days', always(90, cite('6 CFR 5.26(c)', 'official')))
/** What a replacement of an I-94 costs at least, beside the fee of Form I-102. */
export const I94_FEE = lawValue('records.i94-fee', 'dollars', {
  value: 24, from: day('2026-05-29'), until: null, authority: cite('Pub. L. 119-21; 91 FR 22952', 'secondary'),
})
/** Days after which to ask again about a correction: a habit of this program, not law. */
export const REMINDER_DAYS = lawValue('records.reminder-days', 'days', always(30, cite('product policy (rulebook REC-1)')))
export const SECOND_REMINDER_DAYS = lawValue('records.second-reminder-days', 'days', always(60, cite('product policy (rulebook REC-1)')))
