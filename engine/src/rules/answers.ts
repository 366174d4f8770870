/** Makes results; the only way rules build answers, so that raw, due and actBy always go together. */
import { type Day } from '../base/day.ts'
import { actBy, roll } from '../base/calendar.ts'
import type { FactValue } from '../facts/keys.ts'
import type { Bar, Citation, Clock, Count, Deadline, EligibilityDate, NotApplicable, NotEnoughKnown, Result, Say, SayParam, Span, Unsettled, Value, Window } from './result.ts'

/** A sentence or lines of reasoning, or how to make them: they are made only when a person reads (see `told`). */
type Later<T> = T | (() => T)

interface More {
  readonly say?: Later<Say | undefined>
  /** A function here must not read: the run is over when it is called. */
  readonly steps?: Later<readonly Say[] | undefined>
  readonly boundary?: boolean | undefined
}

const NOTHING_MORE: More = {}

/**
 * The result with its sentences made. Rules may leave them for later; whoever hands a result to a person calls this.
 * The result itself is changed, so that they are made once.
 */
export function told<R extends Result>(result: R): R {
  const it = result as { say?: Later<Say | undefined>; steps?: Later<readonly Say[] | undefined> }
  if (typeof it.say === 'function') it.say = it.say()
  if (typeof it.steps === 'function') it.steps = it.steps()
  return result
}

export const say = (id: string, params?: Readonly<Record<string, SayParam>>): Say => (params ? { id, params } : { id })
/** A blank of a sentence that is a day: `words` prints it with its month name. */
export const onDay = (day: Day): SayParam => ({ day })
/** A blank that is a month: `September 2017`. */
export const inMonth = (month: Day): SayParam => ({ month })

// Each kind is made with all of its properties in one order, absent ones as undefined: results are made and read far
// more often than anything else, and objects that look alike are quick.

/** The lines of reasoning that are there, in order; undefined leaves one out. */
export function lines(...all: readonly (Say | undefined)[]): readonly Say[] {
  for (const line of all) if (line === undefined) return all.filter((x) => x !== undefined)
  return all as readonly Say[]
}

/** `due` defaults to the roll over closed days; give it when the period never rolls. */
export const deadline = (o: More & { readonly raw: Day; readonly due?: Day }): Deadline =>
  ({ kind: 'Deadline', raw: o.raw, due: o.due ?? roll(o.raw), actBy: actBy(o.raw), say: o.say, steps: o.steps, boundary: o.boundary }) as unknown as Deadline
export const window = (o: More & { readonly opens?: Day; readonly raw?: Day; readonly due?: Day }): Window => {
  const { raw } = o
  const due = raw === undefined ? undefined : (o.due ?? roll(raw))
  return { kind: 'Window', opens: o.opens, raw, due, actBy: raw === undefined ? undefined : actBy(raw), say: o.say, steps: o.steps, boundary: o.boundary } as unknown as Window
}
export const clock = (o: More & Omit<Clock, 'kind' | keyof More>): Clock => ({ kind: 'Clock', ...o }) as unknown as Clock
export const bar = (o: More & Omit<Bar, 'kind' | keyof More>): Bar =>
  ({ kind: 'Bar', ground: o.ground, from: o.from, lastBarredDay: o.lastBarredDay, firstClearDay: o.firstClearDay, say: o.say, steps: o.steps, boundary: o.boundary }) as unknown as Bar
export const eligibleOn = (o: More & { readonly on: Day; readonly raw?: Day }): EligibilityDate =>
  ({ kind: 'EligibilityDate', raw: o.raw ?? o.on, on: o.on, say: o.say, steps: o.steps, boundary: o.boundary }) as unknown as EligibilityDate
function isNear(days: number, thresholds: readonly number[]): boolean {
  for (const t of thresholds) if (Math.abs(days - t) <= 3) return true
  return false
}
export const count = (days: number, thresholds: readonly number[] = [], more: More = NOTHING_MORE): Count => {
  // One to three days from the line on either side of it.
  const boundary = more.boundary ?? isNear(days, thresholds)
  return { kind: 'Count', days, thresholds, boundary, say: more.say, steps: more.steps } as unknown as Count
}
/**
 * Values and all ends without an answer have one shape: rules tell them apart all the time, and what looks alike is
 * told apart quickly. Absent properties are undefined.
 */
const small = (
  kind: 'Value' | 'NotApplicable' | 'NotEnoughKnown' | 'Unsettled', v: unknown, why: string | undefined, authority: Citation | undefined,
  authorities: readonly Citation[] | undefined, missing: NotEnoughKnown['missing'] | undefined, margin: number | undefined, quiet: boolean | undefined,
  sentence: unknown, steps: unknown, boundary: boolean | undefined,
): unknown => ({ kind, value: v, why, authority, authorities, missing, margin, quiet, say: sentence, steps, boundary })

export const value = <T extends FactValue | readonly Span[]>(v: T, more: More & Pick<Value<T>, 'margin' | 'quiet'> = NOTHING_MORE): Value<T> =>
  small('Value', v, undefined, undefined, undefined, undefined, more.margin, more.quiet, more.say, more.steps, more.boundary) as Value<T>
export const notApplicable = (why: string, authority?: Citation): NotApplicable =>
  small('NotApplicable', undefined, why, authority, undefined, undefined, undefined, undefined, undefined, undefined, undefined) as NotApplicable
/** The rule has nothing to do with this person as things are: right, but not worth a line. */
export const quietly = (why: string, authority?: Citation): NotApplicable =>
  small('NotApplicable', undefined, why, authority, undefined, undefined, undefined, true, undefined, undefined, undefined) as NotApplicable
const OTHER_KIND = quietly('otherKind')
/** The rule is about another kind of filing, notice or order: not shown. */
export const otherKind = (): NotApplicable => OTHER_KIND
/** A rule may come out as NotEnoughKnown, but its type speaks of what it may itself conclude; hence NotApplicable. */
export const notEnoughKnown = (missing: NotEnoughKnown['missing']): NotApplicable =>
  small('NotEnoughKnown', undefined, undefined, undefined, undefined, missing, undefined, undefined, undefined, undefined, undefined) as NotApplicable
export const unsettled = (why: string, ...authorities: Citation[]): Unsettled =>
  small('Unsettled', undefined, why, undefined, authorities, undefined, undefined, undefined, undefined, undefined, undefined) as Unsettled
