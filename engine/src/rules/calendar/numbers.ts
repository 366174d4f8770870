import type { Day } from '../../base/day.ts'
import type { Citation } from '../result.ts'

/**
 * A number the law sets, with the days between which it is the law. `null` is open: at `from`, older than any case
 * these rules are asked about; at `until`, still the law.
 */
export interface LawNumber {
  readonly value: number
  readonly from: Day | null
  readonly until: Day | null
  readonly authority: Citation
}
