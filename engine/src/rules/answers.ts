/** Makes results; the only way rules build answers, so that raw, due and actBy always go together. */
import { type Day } from '../base/day.ts'
import { actBy, roll } from '../base/calendar.ts'
import type { FactValue } from '../facts/keys.ts'
import type { Bar, Citation, Clock, Count, Deadline, EligibilityDate, NotApplicable, Say, SayParam, Span, Unsettled, Value, Window } from './result.ts'

/**
 * Lines of reasoning may be given as a function: it runs when somebody first asks for them, which for most results
 * is never. By then the rule has ended, so such a function reads no facts: it only names what the rule found.
 */
type Steps = readonly Say[] | (() => readonly Say[])

interface More {
  readonly say?: Say
  readonly steps?: Steps
  readonly boundary?: boolean
}

/** What all answers share. A result is never spread into another object: `steps` would be left behind. */
class Told {
  readonly say: Say | undefined
  readonly boundary: boolean | undefined
  private told: Steps | undefined
  constructor(more: More) {
    this.say = more.say
    this.boundary = more.boundary
    this.told = more.steps
  }
  get steps(): readonly Say[] | undefined {
    if (typeof this.told === 'function') this.told = this.told()
    return this.told
  }
  toJSON(): Record<string, unknown> {
    const { told: _, ...rest } = this as Record<string, unknown>
    return { ...rest, steps: this.steps }
  }
}

class MadeDeadline extends Told {
  readonly kind = 'Deadline'
  readonly raw: Day
  readonly due: Day
  readonly actBy: Day
  constructor(raw: Day, due: Day, by: Day, more: More) {
    super(more)
    this.raw = raw
    this.due = due
    this.actBy = by
  }
}
class MadeEligibilityDate extends Told {
  readonly kind = 'EligibilityDate'
  readonly raw: Day
  readonly on: Day
  constructor(raw: Day, on: Day, more: More) {
    super(more)
    this.raw = raw
    this.on = on
  }
}
class MadeCount extends Told {
  readonly kind = 'Count'
  readonly days: number
  readonly thresholds: readonly number[]
  constructor(days: number, thresholds: readonly number[], more: More) {
    super(more)
    this.days = days
    this.thresholds = thresholds
  }
}
class MadeValue<T> extends Told {
  readonly kind = 'Value'
  readonly value: T
  readonly margin: number | undefined
  constructor(value: T, margin: number | undefined, more: More) {
    super(more)
    this.value = value
    this.margin = margin
  }
}
class MadeWindow extends Told {
  readonly kind = 'Window'
  readonly opens: Day | undefined
  readonly raw: Day | undefined
  readonly due: Day | undefined
  readonly actBy: Day | undefined
  constructor(opens: Day | undefined, raw: Day | undefined, due: Day | undefined, by: Day | undefined, more: More) {
    super(more)
    this.opens = opens
    this.raw = raw
    this.due = due
    this.actBy = by
  }
}

export const say = (id: string, params?: Readonly<Record<string, SayParam>>): Say => (params ? { id, params } : { id })
/** A blank of a sentence that is a day: `words` prints it with its month name. */
export const onDay = (day: Day): SayParam => ({ day })

/** `due` defaults to the roll over closed days; give it when the period never rolls. */
export const deadline = (o: More & { readonly raw: Day; readonly due?: Day; readonly actBy?: Day }): Deadline =>
  new MadeDeadline(o.raw, o.due ?? roll(o.raw), o.actBy ?? actBy(o.raw), o) as Deadline
export const window = (o: More & { readonly opens?: Day; readonly raw?: Day; readonly due?: Day }): Window =>
  new MadeWindow(o.opens, o.raw, o.raw === undefined ? undefined : (o.due ?? roll(o.raw)), o.raw === undefined ? undefined : actBy(o.raw), o) as Window
export const clock = (o: More & Omit<Clock, 'kind' | keyof More>): Clock => ({ kind: 'Clock', ...o }) as Clock
export const bar = (o: More & Omit<Bar, 'kind' | keyof More>): Bar => ({ kind: 'Bar', ...o }) as Bar
export const eligibleOn = (o: More & { readonly on: Day; readonly raw?: Day }): EligibilityDate =>
  new MadeEligibilityDate(o.raw ?? o.on, o.on, o) as EligibilityDate
const NOTHING: More = {}
export const count = (days: number, thresholds: readonly number[] = [], more: More = NOTHING): Count =>
  // One to three days from the line on either side of it.
  new MadeCount(days, thresholds, { boundary: thresholds.some((t) => Math.abs(days - t) <= 3), ...more }) as Count
export const value = <T extends FactValue | readonly Span[]>(v: T, more: More & { readonly margin?: number } = NOTHING): Value<T> =>
  new MadeValue(v, more.margin, more) as Value<T>
export const notApplicable = (why: string, authority?: Citation): NotApplicable => ({ kind: 'NotApplicable', why, ...(authority ? { authority } : {}) })
/** The rule is about another kind of filing, notice or order: not shown. */
export const otherKind = (): NotApplicable => ({ kind: 'NotApplicable', why: 'otherKind', quiet: true })
export const unsettled = (why: string, ...authorities: Citation[]): Unsettled => ({ kind: 'Unsettled', why, authorities })
