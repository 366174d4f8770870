import type { Day } from '../base/day.ts'
import type { BulletinCell } from '../facts/bulletins.ts'
import type { Fact, FactValue } from '../facts/keys.ts'

/** One provision, as people cite it, and how sure we are that its words were compared (rulebook section 0). */
export interface Citation {
  readonly cite: string
  readonly mark: 'official' | 'secondary' | 'unconfirmed'
}

/** A message id of `words/` with its typed blanks. Days are Day numbers; `words` prints them. */
export interface Say {
  readonly id: string
  readonly params?: Readonly<Record<string, SayParam>>
}
/** `month`: any day of a month that is printed without its day. */
export type SayParam = number | string | { readonly day: Day } | { readonly days: number } | { readonly month: Day }

interface Common {
  readonly say?: Say
  /** The reasoning, one line each, in reading order. */
  readonly steps?: readonly Say[]
  /** Three days or less from a legal threshold: see a lawyer (rulebook 1.6). */
  readonly boundary?: boolean
  /** The cells of Visa Bulletins it stands on, with the claims that prove them. */
  readonly bulletins?: readonly BulletinCell[]
}

/** Last day to act. `raw` unrolled, `due` rolled, `actBy` the last business day on or before `raw`. */
export interface Deadline extends Common {
  readonly kind: 'Deadline'
  readonly raw: Day
  readonly due: Day
  readonly actBy: Day
}
/** First to last day. An open end is absent. */
export interface Window extends Common {
  readonly kind: 'Window'
  readonly opens?: Day
  readonly raw?: Day
  readonly due?: Day
  readonly actBy?: Day
}
/** Days counting since a start. `elapsed` counts to `asOf`. */
export interface Clock extends Common {
  readonly kind: 'Clock'
  readonly startedOn: Day
  readonly stopped: number
  readonly elapsed?: number
  readonly asOf?: Day
  readonly frozenOn?: Day
  readonly milestones: readonly { readonly name: string; readonly on: Day }[]
}
export interface Bar extends Common {
  readonly kind: 'Bar'
  readonly ground: string
  readonly from: Day
  /** Both absent when the bar has no end of its own. */
  readonly lastBarredDay?: Day
  readonly firstClearDay?: Day
}
/** Earliest day something may be done; never rolls. */
export interface EligibilityDate extends Common {
  readonly kind: 'EligibilityDate'
  readonly raw: Day
  readonly on: Day
}
export interface Count extends Common {
  readonly kind: 'Count'
  readonly days: number
  readonly thresholds: readonly number[]
}
/** An intermediate result, or a short answer such as `timely`. `margin` in days: > 0 to spare, < 0 too late. */
export interface Value<T extends FactValue | readonly Span[] = FactValue> extends Common {
  readonly kind: 'Value'
  readonly value: T
  readonly margin?: number
  /** Right, but not worth a line on screen. */
  readonly quiet?: boolean
}
/** Days from..to, both included; an open end is absent. */
export interface Span {
  readonly from: Day
  readonly to?: Day
}
export interface NotApplicable extends Common {
  readonly kind: 'NotApplicable'
  readonly why: string
  readonly authority?: Citation
  /** Not worth a line on screen: the rule is about another kind of filing or notice. */
  readonly quiet?: boolean
}
export interface NotEnoughKnown extends Common {
  readonly kind: 'NotEnoughKnown'
  /** The next question first. */
  readonly missing: readonly { readonly fact: Fact; readonly scope: string }[]
}
/** The law is unsettled and no reading gives a safe date, or the facts given make no sense together. */
export interface Unsettled extends Common {
  readonly kind: 'Unsettled'
  readonly why: string
  readonly authorities: readonly Citation[]
}
/** A rule threw: a bug of ours, shown as such; it never hides other outcomes. */
export interface RuleFailed extends Common {
  readonly kind: 'RuleFailed'
  readonly rule: string
}

export type Answer = Deadline | Window | Clock | Bar | EligibilityDate | Count | Value<FactValue | readonly Span[]>
export type Result = Answer | NotApplicable | NotEnoughKnown | Unsettled | RuleFailed
export type ResultKind = Result['kind']

const span = (s: Span): string => `${s.from}..${s.to ?? ''}`

/** Two results are one outcome when this is equal: what is answered, not how it was explained. */
export function resultKey(r: Result): string {
  switch (r.kind) {
    case 'Deadline': return `D${r.raw},${r.due},${r.actBy}`
    case 'Window': return `W${r.opens},${r.raw},${r.due},${r.actBy}`
    case 'Clock': return `K${r.startedOn},${r.stopped},${r.elapsed},${r.asOf},${r.frozenOn},${r.milestones.map((m) => m.on).join()}`
    case 'Bar': return `B${r.ground},${r.from},${r.lastBarredDay},${r.firstClearDay}`
    case 'EligibilityDate': return `E${r.raw},${r.on}`
    case 'Count': return `C${r.days}`
    case 'Value': return `V${Array.isArray(r.value) ? (r.value as readonly Span[]).map(span).join() : String(r.value)},${r.margin}`
    case 'NotApplicable': return `N${r.why}`
    case 'NotEnoughKnown': return `?${r.missing.map((m) => `${m.scope}:${m.fact.name}`).join()}`
    case 'Unsettled': return `U${r.why}`
    case 'RuleFailed': return `!${r.rule}`
  }
}

/** The number a result is ordered by: the day or count it answers. Undefined when it has none. */
export function resultRank(r: Result): number | undefined {
  switch (r.kind) {
    case 'Deadline': return r.due
    case 'Window': return r.due ?? r.opens
    case 'Bar': return r.firstClearDay
    case 'EligibilityDate': return r.on
    case 'Count': return r.days
    case 'Value': return typeof r.value === 'number' ? r.value : typeof r.value === 'boolean' ? Number(r.value) : undefined
    default: return undefined
  }
}
