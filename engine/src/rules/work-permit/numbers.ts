/** Dated numbers and lists of work permits, each with its reference. */
import { day } from '../../base/day.ts'
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'

const FIRST_RULE = cite('8 CFR 274a.13(d); 81 FR 82398 (eff. Jan. 17, 2017)')
const RULE_2022 = cite('87 FR 26614 (May 4, 2022)')
const RULE_2024 = cite('89 FR 24628 (Apr. 8, 2024); made permanent by 89 FR 101208 (Dec. 13, 2024)', 'official')
const RULE_2025 = cite('8 CFR 274a.13(e); 90 FR 48799 (Oct. 30, 2025)', 'official')

/** Most days a renewal in time lengthens a card, by the day the renewal was received (EAD-1). */
export const EXTENSION_DAYS = lawValue('work-permit.extension-days', 'days',
  { value: 0, from: null, until: day('2017-01-16'), authority: cite('8 CFR 274a.13(d), before 81 FR 82398') },
  { value: 180, from: day('2017-01-17'), until: day('2022-05-03'), authority: FIRST_RULE },
  { value: 540, from: day('2022-05-04'), until: day('2023-10-26'), authority: RULE_2022 },
  { value: 180, from: day('2023-10-27'), until: day('2024-04-07'), authority: FIRST_RULE },
  { value: 540, from: day('2024-04-08'), until: day('2025-10-29'), authority: RULE_2024 },
  { value: 0, from: day('2025-10-30'), until: null, authority: RULE_2025 },
)
/** A renewal received then and still waiting on this day got the longer time of that day; empty = no such day. */
export const RAISED_ON = lawValue('work-permit.extension-raised-on', 'text',
  { value: '', from: null, until: day('2017-01-16'), authority: FIRST_RULE },
  { value: '2022-05-04', from: day('2017-01-17'), until: day('2022-05-03'), authority: RULE_2022 },
  { value: '', from: day('2022-05-04'), until: day('2023-10-26'), authority: RULE_2022 },
  { value: '2024-04-08', from: day('2023-10-27'), until: day('2024-04-07'), authority: RULE_2024 },
  { value: '', from: day('2024-04-08'), until: null, authority: RULE_2024 },
)

const LIST = cite('8 CFR 274a.13(d)(1)(iii); USCIS, Automatic Employment Authorization Document Extension')
/** Categories whose cards a renewal lengthens. */
export const EXTENDED_CATEGORIES = lawValue('work-permit.extended-categories', 'codes', always<readonly string[]>(
  ['A03', 'A05', 'A07', 'A08', 'A10', 'A12', 'A17', 'A18', 'C08', 'C09', 'C10', 'C16', 'C19', 'C20', 'C22', 'C24', 'C26', 'C31'], LIST))
/** Of those, the ones that also end with the I-94. */
export const ENDS_WITH_I94 = lawValue('work-permit.ends-with-i94', 'codes', always<readonly string[]>(['A17', 'A18', 'C26'], LIST))

/** Practical training in a field of science: the card of the first training is lengthened (274a.12(b)(6)(iv)). */
export const STEM_EXTENSION_DAYS = lawValue('work-permit.stem-extension-days', 'days', always(180, cite('8 CFR 274a.12(b)(6)(iv)')))

/** Days before the card ends from which a renewal may be filed. */
export const RENEWAL_DAYS_EARLY = lawValue('work-permit.renewal-days-early', 'days', always(180, cite('Instructions for Form I-765')))

const ALERT_2025 = cite('USCIS policy alert (Dec. 4, 2025)', 'secondary')
const ONE_YEAR = cite('Pub. L. 119-21; 91 FR 22952 (Apr. 29, 2026)', 'secondary')
/** Categories whose cards may last no longer than `LONG_CAP_MONTHS`. */
export const LONG_CAP_CATEGORIES = lawValue('work-permit.long-cap-categories', 'codes', always<readonly string[]>(['A03', 'A05', 'A10', 'C08', 'C09', 'C10'], ALERT_2025))
/** By the day the form was decided: one that was pending or came on 2025-12-05 or later falls under the new time. 0: none known. */
export const LONG_CAP_MONTHS = lawValue('work-permit.long-cap', 'months',
  { value: 0, from: null, until: day('2023-09-26'), authority: cite('USCIS policy alert (Sept. 27, 2023)') },
  { value: 60, from: day('2023-09-27'), until: day('2025-12-04'), authority: cite('USCIS policy alert (Sept. 27, 2023)') },
  { value: 18, from: day('2025-12-05'), until: null, authority: ALERT_2025 },
)
/** TPS and parole: one year, or the end of the status where that is sooner. */
export const SHORT_CAP_CATEGORIES = lawValue('work-permit.short-cap-categories', 'codes', always<readonly string[]>(['A04', 'A12', 'C11', 'C19', 'C34'], ONE_YEAR))
export const SHORT_CAP_MONTHS = lawValue('work-permit.short-cap', 'months',
  { value: 0, from: null, until: day('2025-07-21'), authority: ONE_YEAR },
  { value: 12, from: day('2025-07-22'), until: null, authority: ONE_YEAR },
)

export const workPermitNumbers = [
  EXTENSION_DAYS, RAISED_ON, EXTENDED_CATEGORIES, ENDS_WITH_I94, STEM_EXTENSION_DAYS, RENEWAL_DAYS_EARLY,
  LONG_CAP_CATEGORIES, LONG_CAP_MONTHS, SHORT_CAP_CATEGORIES, SHORT_CAP_MONTHS,
] as const
