/**
 * A person's record as rules see it: scopes with cells, and the contests that decide what a cell holds.
 * Nothing here says which source is right.
 */
import type { Day } from '../base/day.ts'
import type { Claim, Precision, Problem, Source } from '../claims/claim.ts'
import type { Statement } from '../claims/statement.ts'
import type { EventKind, FieldName } from '../claims/vocabulary.ts'
import type { Bulletins } from './bulletins.ts'
import type { FactValue, ListName } from './keys.ts'

/** One way a contest can come out. */
export interface ContestOption {
  /** Stable inside its contest: the normalised value, or the reading's option name. */
  readonly id: string
  /** Claims that say so (their ids); empty for readings of the law and plain rivals. */
  readonly claims: readonly string[]
  readonly sources: readonly Source[]
  /** Shown beside an outcome, but never moves its safe side (rulebook 1.6). */
  readonly note?: true
  /** Who says so, in a plain-facts file's own words (`I-94`). */
  readonly by?: string
}

/**
 * Rival values, rival alignments or rival readings of the law: one choice settles one or several facts.
 * No option carries a probability, and their order means nothing but the catalogue's order of proof.
 */
export interface Contest {
  /** Stable for the same event and fields: `arrival:…/date`, `reading.cal.year-end`. */
  readonly id: string
  readonly kind: 'values' | 'matching' | 'reading'
  /** At most 30 (they are kept as bits); further rivals make the record refuse to be exact. */
  readonly options: readonly ContestOption[]
}

/** What one fact is. Without a contest there is exactly one value; with one, a value (or none) per option. */
export interface Cell {
  /** Index into `HolderRecord.contests`; -1 when nothing is contested. */
  readonly contest: number
  readonly values: readonly (FactValue | undefined)[]
  /** Claim ids per value, in the same order. */
  readonly claims: readonly (readonly string[])[]
  readonly precision?: Precision
}

/** The record itself, or one item of a list. */
export interface Scope {
  /** `record`, or `stay:…`: stable as long as the same papers make it. */
  readonly id: string
  readonly list?: ListName
  /** By `Fact.slot`. */
  readonly cells: readonly (Cell | undefined)[]
  /** Present when a matching contest decides whether this item exists at all; its values are booleans. */
  readonly exists?: Cell
  /** The event this item was built from (see `Event.id`). */
  readonly events?: readonly string[]
}

/** Claims of one happening, from all papers. */
export interface Event {
  readonly id: string
  readonly kind: EventKind
  readonly claims: readonly Claim[]
  /** The field contests inside this event: index into `HolderRecord.contests`. */
  readonly contests: readonly number[]
  /** Present when a matching contest decides whether the event exists at all; its values are booleans. */
  readonly exists?: Cell
  /** The newer event that took this one's place before its day (a hearing set anew). */
  readonly supersededBy?: string
}

export interface ContradictionSide {
  /** The contest option, or undefined for a paper that leaves the thing open ("to be set"). */
  readonly option?: string
  /** All options that hold this side, when the contest settles more than this contradiction; `option` is the first. */
  readonly options?: readonly string[]
  readonly claims: readonly string[]
  readonly sources: readonly Source[]
}

/** Papers disagreeing on one thing. Always shown; whether it changes anything is the outcomes' business. */
export interface Contradiction {
  readonly id: string
  /** Index into contests; undefined when no rule could ever read it as rival values (names). */
  readonly contest?: number
  readonly event: string
  readonly fields: readonly FieldName[]
  readonly kind: 'dates' | 'default-birthday' | 'name-order' | 'name' | 'hearing-listed' | 'one-or-two' | 'other'
  /** "About" a day this near the other value: shown small. */
  readonly weak: boolean
  readonly sides: readonly ContradictionSide[]
}

/** Gaps and impossibilities, shown on the timeline; never contests. */
export interface Finding {
  readonly type:
    | 'ArrivalsWithoutDeparture' | 'DeparturesWithoutArrival' | 'LeftBeforeArriving' | 'PresentWhileAbroad' | 'NoHearingDayInNotice'
    | 'TooManyRivals' | 'AllWorldsImpossible' | 'ClockInsideOneSource' | 'UnknownDate' | 'NotInOrder'
  readonly claims: readonly string[]
  readonly from?: Day
  readonly until?: Day
}

export interface TimelineItem {
  readonly event: string
  readonly kind: EventKind
  readonly field: FieldName
  readonly day?: Day
  /** For spans (passport, stay, card): the last day. */
  readonly until?: Day
  readonly precision: Precision
  readonly source: Source
  readonly claims: readonly string[]
  /** Contest index when other papers say another day. */
  readonly contest?: number
}

export interface HolderRecord {
  readonly events: readonly Event[]
  readonly contests: readonly Contest[]
  readonly record: Scope
  readonly lists: ReadonlyMap<ListName, readonly Scope[]>
  /** Law data of the months the record holds; absent when none. */
  readonly bulletins?: Bulletins
  readonly contradictions: readonly Contradiction[]
  readonly findings: readonly Finding[]
  readonly timeline: readonly TimelineItem[]
  /** Every claim by id, machine and stated; withdrawn and not-mine ones included (see `setAside`). */
  readonly claims: ReadonlyMap<string, Claim>
  /** Claims taken out of the facts: with the statement's id, `another-person` (held back), `malformed`, `unsure` (waits for a look), or `holder` (the holder as one of two who married). */
  readonly setAside: ReadonlyMap<string, string>
  /** Papers whose claims wait until the holder says the paper is theirs. */
  readonly heldBack: readonly { readonly paper: string; readonly reason: 'another-person' }[]
  readonly statements: readonly Statement[]
  readonly problems: readonly { readonly paper: string; readonly problem: Problem }[]
}
