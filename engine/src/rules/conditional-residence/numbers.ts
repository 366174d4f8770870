/** Dated numbers of conditional residence, each with its reference. */
import { type Day, day } from '../../base/day.ts'
import type { LawNumber } from '../calendar/numbers.ts'
import { cite } from '../rule.ts'

const OPEN = { from: null, until: null } as const

/** Residence is on condition when it began before this anniversary of the marriage ("less than 24 months"). */
export const YEARS_MARRIED: LawNumber = { value: 2, ...OPEN, authority: cite('INA 216(h)(1)') }
/** Residence on condition ends this many years after it began. */
export const YEARS_ON_CONDITION: LawNumber = { value: 2, ...OPEN, authority: cite('INA 216(a), (c)(2)') }
/** Calendar days before the end in which the joint petition is filed. */
export const DAYS_TO_FILE: LawNumber = { value: 90, ...OPEN, authority: cite('INA 216(d)(2)') }

export interface Extension extends LawNumber {
  readonly from: Day
}
/** Months by which the receipt lengthens the card, for petitions received from that day on. */
export const RECEIPT_MONTHS = {
  marriage: { value: 48, from: day('2023-01-25'), until: null, authority: cite('USCIS announcement Jan. 2023 (I-751)', 'secondary') },
  investor: { value: 48, from: day('2023-01-11'), until: null, authority: cite('USCIS announcement Jan. 2023 (I-829)', 'secondary') },
} as const satisfies Record<string, Extension>
