/** Dated values about the age of children, each with its reference. */
import { day } from '../../base/day.ts'
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'

const MANUAL = 'USCIS Policy Manual vol. 7 part A ch. 7'
const UNTIL_2023 = cite(`${MANUAL}, before Feb. 14, 2023`, 'secondary')
const FEBRUARY_2023 = cite(`${MANUAL}, policy of Feb. 14, 2023`, 'secondary')
const AUGUST_2025 = cite('USCIS policy alert of Aug. 8, 2025, eff. Aug. 15, 2025', 'secondary')

/** A child is younger than this; on the birthday itself no longer. */
export const CHILD_AGE = lawValue('cspa.child-age', 'years', always(21, cite('INA 101(b)(1), 8 USC 1101(b)(1)')))
/** Within which residence must be sought once a visa is available. */
export const SEEK_YEARS = lawValue('cspa.seek-years', 'years', always(1, cite('INA 203(h)(1)(A), 8 USC 1153(h)(1)(A)')))
/** Within which the petition I-730 for a child is filed. */
export const FOLLOW_YEARS = lawValue('cspa.follow-years', 'years', always(2, cite('8 CFR 207.7(d), 208.21(c)')))
/** Which chart of the Visa Bulletin decides, by the day the green-card application was decided. */
export const CHART_BY_DECISION = lawValue('cspa.chart-by-decision', 'text',
  { value: 'final-action', from: null, until: day('2023-02-13'), authority: UNTIL_2023 },
  { value: 'designated', from: day('2023-02-14'), until: day('2025-08-14'), authority: FEBRUARY_2023 },
  { value: 'by-filing-day', from: day('2025-08-15'), until: null, authority: AUGUST_2025 })
/** The same by the day it was filed, for those decided later or not yet. */
export const CHART_BY_FILING = lawValue('cspa.chart-by-filing', 'text',
  { value: 'designated', from: null, until: day('2025-08-14'), authority: FEBRUARY_2023 },
  { value: 'final-action', from: day('2025-08-15'), until: null, authority: AUGUST_2025 })
/** The Child Status Protection Act: an asylum case must have been pending on this day or later. */
export const ACT_FROM = day('2002-08-06')
