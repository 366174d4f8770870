import type { Day } from '../base/day.ts'
import type { ClaimValue, Precision } from './claim.ts'
import type { FieldName } from './vocabulary.ts'

interface Said {
  readonly id: string
  /** The day it was said, given by the app: the engine has no clock. */
  readonly saidOn: Day
  readonly by: 'holder' | 'representative'
}

/**
 * What the holder says about claims (or a representative, once the holder accepted it). Append-only: undoing a
 * statement is `withdraw`, another statement.
 */
export type Statement = Said &
  (
    /** `blind`: somebody read the paper again without seeing the first reading, and read the same. */
    | { readonly kind: 'confirm'; readonly claim: string; readonly blind?: true }
    /** The paper says otherwise than the machine read; the right text, as the person reads it on the paper. */
    | { readonly kind: 'misread'; readonly claim: string; readonly value?: ClaimValue; readonly precision: Precision }
    | { readonly kind: 'same-event'; readonly claims: readonly [string, string] }
    | { readonly kind: 'different-events'; readonly claims: readonly [string, string] }
    /** Another person's data in my paper: one claim, or a whole paper by its id. */
    | { readonly kind: 'not-mine'; readonly claim?: string; readonly paper?: string }
    /** The paper that looked like another person's is mine after all. */
    | { readonly kind: 'mine'; readonly paper: string }
    /** A fact with no paper. `event` names a new event (`admission#1`); equal names are one event. */
    | { readonly kind: 'remember'; readonly event: string; readonly field: FieldName; readonly value?: ClaimValue; readonly precision: Precision }
    /**
     * A fact (`facts/keys.ts`) no paper gives. `item`: the scope it belongs to, or `child:told#1` for a new one; absent
     * for facts of the record. Without a value the person does not know: it is not asked again.
     */
    | { readonly kind: 'tell'; readonly fact: string; readonly item?: string; readonly value?: number | string | boolean; readonly precision: 'exact' | 'unknown' }
    /** In a file of many papers: a new paper starts on this page, or the one before it goes on. */
    | { readonly kind: 'page-starts'; readonly file: string; readonly page: number; readonly starts: boolean }
    /** What kind of paper this is: a reader's id without its version, or `none` for a kind that is not known. */
    | { readonly kind: 'kind-of'; readonly paper: string; readonly reader: string }
    | { readonly kind: 'note'; readonly claim?: string; readonly text: string }
    | { readonly kind: 'withdraw'; readonly statement: string }
  )
