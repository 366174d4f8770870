import type { Day } from '../base/day.ts'
import type { Quote } from '../papers/paper.ts'
import type { FieldName } from './vocabulary.ts'

/** Who said it. `DHS` when the component is not named on the paper. */
export type Source =
  | 'CBP' | 'ICE' | 'USCIS' | 'DHS' | 'EOIR' | 'BIA' | 'DOS' | 'DOL' | 'SSA' | 'IRS' | 'issuing-state' | 'registry'
  | 'court' | 'school' | 'employer' | 'carrier' | 'provider' | 'third-party' | 'holder' | 'representative'

/** How exactly the paper says it; section 24.2 of the papers catalogue. */
export type Precision = 'exact' | 'about' | 'month' | 'year' | 'unknown' | 'default-suspect'

/** A clock time as printed; `local` is the place of the event. */
export interface DayTime {
  readonly day: Day
  readonly time: string | null
  readonly zone: 'local' | 'utc'
}
/** The parts of a name as printed, and how we know which part is which. */
export interface Name {
  readonly surname: string
  readonly given: string
  readonly middle?: string
  readonly order: 'mrz' | 'labelled' | 'surname-first' | 'given-first' | 'unknown'
  readonly truncated?: boolean
}
/** Only the parts that are printed; never filled in. */
export interface Place {
  readonly city?: string
  readonly state?: string
  readonly country?: string
  readonly port?: string
  readonly feature?: string
}
export interface Address {
  readonly lines: readonly string[]
  readonly city?: string
  readonly state?: string
  readonly zip?: string
  readonly country?: string
  readonly inCareOf?: string
}

/**
 * The normalised value, by the field's type: `day` a Day; `day/ds` a Day or 'D/S'; `daytime` a DayTime;
 * `name` a Name; `place` a Place; `address` an Address; `money` cents and `count` a number; `flag` a boolean;
 * all others a string.
 */
export type ClaimValue = number | string | boolean | DayTime | Name | Place | Address

/**
 * What one source says about one thing. Never edited, never deleted: a correction is another claim.
 * A machine claim always has a quote; a claim from a statement has `saidOn` and no quote.
 */
export interface Claim {
  /** Stable for the same words of the same paper and field, whichever reader version found them. */
  readonly id: string
  /** The event inside its paper: `admission#1`. Joining events across papers is the work of facts. */
  readonly event: string
  readonly field: FieldName
  /** Absent exactly when `precision` is `unknown`. */
  readonly value?: ClaimValue
  readonly precision: Precision
  readonly quote?: Quote
  /** The label that named the value, as printed: "Most Recent Date of Entry". */
  readonly label?: string
  readonly source: Source
  /** Reader id with version (`cbp/i94-recent@1`), or `statement`. */
  readonly generatedBy: string
  readonly saidOn?: Day
  /** The words were read from a picture and may be others. Facts wait for a person to look. */
  readonly doubt?: Doubt
}

/** Why a reading from a picture is not sure. */
export interface Doubt {
  /** `faint`: the words are hard to make out. `two-looks`: two looks at the same ink gave different words. */
  readonly reason: 'faint' | 'two-looks'
  /** The quoted words as other looks read them, best first; may be empty. */
  readonly rivals: readonly string[]
}

export const claimId = (field: FieldName, event: string, quote: Quote): string =>
  `${quote.paper.slice(0, 16)}:${quote.page}:${quote.start}-${quote.end}:${event}:${field}`

/** Something in a paper a person should look at. Returned beside the claims; never stops them. */
export interface Problem {
  readonly type:
    | 'UnreadableDate' | 'ImpossibleDate' | 'MissingField' | 'UnreadableValue' | 'CheckDigitFailed' | 'AmbiguousDate'
    | 'UnknownWording' | 'AnotherPerson' | 'NewerVersion' | 'WithheldAnswer' | 'MalformedData' | 'PageNotRead'
  readonly field?: FieldName
  readonly quote?: Quote
  /** Short codes and counts for the sentence; never the text of the paper. */
  readonly params?: Readonly<Record<string, string | number>>
}
