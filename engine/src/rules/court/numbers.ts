/** Dated numbers of the immigration courts, each with its reference. */
import { day } from '../../base/day.ts'
import type { LawNumber } from '../calendar/numbers.ts'
import { cite } from '../rule.ts'

export const APPEAL_DAYS: LawNumber = { value: 30, from: null, until: null, authority: cite('8 CFR 1003.38(b)') }
/** Vacated in part on 2026-03-08; still printed in the regulation. Both texts are a reading, never an if. */
export const SHORT_APPEAL_DAYS: LawNumber = {
  value: 10, from: day('2026-03-09'), until: null,
  authority: cite('91 FR (Feb. 6, 2026), FR Doc. 2026-02326, eff. Mar. 9, 2026', 'official'),
}
/** Motion to undo an order made in the holder's absence, for exceptional circumstances. */
export const IN_ABSENTIA_DAYS: LawNumber = { value: 180, from: null, until: null, authority: cite('8 USC 1229a(b)(5)(C)(i)') }
/** Least days between being given the Notice to Appear and the first hearing. */
export const FIRST_HEARING_DAYS: LawNumber = { value: 10, from: null, until: null, authority: cite('8 USC 1229(b)(1)') }
