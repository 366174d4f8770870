/**
 * Numbers and tables of the law apart from the logic that uses them: each value with its reference and the days
 * between which it is the law (rulebook 1.9). Rules ask for the value of the day the law makes decisive (filed,
 * decided or notified on), never of today.
 */
import type { Day } from '../base/day.ts'
import type { Citation } from './result.ts'

export type LawContent = number | string | readonly string[]

/** One value and when it is the law. `null` is open: at `from`, older than any case asked about; at `until`, still the law. */
export interface LawRow<T extends LawContent = LawContent> {
  readonly value: T
  readonly from: Day | null
  /** The last day. */
  readonly until: Day | null
  readonly authority: Citation
  /** Courts are deciding about it. */
  readonly inLitigation?: true
}
/** A dated value. Rows never overlap; between them, or outside, there is no law to apply. */
export interface LawValue<T extends LawContent = LawContent> {
  /** `court.appeal-days`: the area, then what it is. */
  readonly id: string
  readonly unit: 'days' | 'working-days' | 'months' | 'years' | 'dollars' | 'codes' | 'text'
  readonly rows: readonly LawRow<T>[]
}
/** Rows of another rule pack, by id: they stand in for ours when an older or newer pack is applied. */
export type LawRows = ReadonlyMap<string, readonly LawRow[]>

export const lawValue = <T extends LawContent>(id: string, unit: LawValue['unit'], ...rows: readonly LawRow<T>[]): LawValue<T> => ({ id, unit, rows })
/** A value that has been the law for as long as anyone asks about. */
export const always = <T extends LawContent>(value: T, authority: Citation): LawRow<T> => ({ value, from: null, until: null, authority })

/** The row in force on a day; undefined when none is. */
export function lawOn<T extends LawContent>(law: LawValue<T>, on: Day, other?: LawRows): LawRow<T> | undefined {
  const rows = (other?.get(law.id) as readonly LawRow<T>[] | undefined) ?? law.rows
  for (const row of rows) if ((row.from === null || row.from <= on) && (row.until === null || on <= row.until)) return row
  return undefined
}
