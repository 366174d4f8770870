/** Makes results; the only way rules build answers, so that raw, due and actBy always go together. */
import { type Day } from '../base/day.ts'
import { actBy, roll } from '../base/calendar.ts'
import type { FactValue } from '../facts/keys.ts'
import type { Bar, Citation, Clock, Count, Deadline, EligibilityDate, NotApplicable, Say, SayParam, Span, Unsettled, Value, Window } from './result.ts'

interface More {
  readonly say?: Say
  readonly steps?: readonly Say[]
  readonly boundary?: boolean
}

export const say = (id: string, params?: Readonly<Record<string, SayParam>>): Say => (params ? { id, params } : { id })
/** A blank of a sentence that is a day: `words` prints it with its month name. */
export const onDay = (day: Day): SayParam => ({ day })

/** `due` defaults to the roll over closed days; give it when the period never rolls. */
export const deadline = (o: More & { readonly raw: Day; readonly due?: Day }): Deadline => {
  const { raw, due, ...more } = o
  return { kind: 'Deadline', raw, due: due ?? roll(raw), actBy: actBy(raw), ...more }
}
export const window = (o: More & { readonly opens?: Day; readonly raw?: Day; readonly due?: Day }): Window => {
  const { opens, raw, due, ...more } = o
  return {
    kind: 'Window', ...(opens === undefined ? {} : { opens }),
    ...(raw === undefined ? {} : { raw, due: due ?? roll(raw), actBy: actBy(raw) }), ...more,
  }
}
export const clock = (o: More & Omit<Clock, 'kind' | keyof More>): Clock => ({ kind: 'Clock', ...o })
export const bar = (o: More & Omit<Bar, 'kind' | keyof More>): Bar => ({ kind: 'Bar', ...o })
export const eligibleOn = (o: More & { readonly on: Day; readonly raw?: Day }): EligibilityDate => {
  const { on, raw, ...more } = o
  return { kind: 'EligibilityDate', on, raw: raw ?? on, ...more }
}
export const count = (days: number, thresholds: readonly number[] = [], more: More = {}): Count => ({
  kind: 'Count', days, thresholds,
  // One to three days from the line on either side of it.
  boundary: thresholds.some((t) => Math.abs(days - t) <= 3), ...more,
})
export const value = <T extends FactValue | readonly Span[]>(v: T, more: More & { readonly margin?: number } = {}): Value<T> => ({ kind: 'Value', value: v, ...more })
export const notApplicable = (why: string, authority?: Citation): NotApplicable => ({ kind: 'NotApplicable', why, ...(authority ? { authority } : {}) })
/** The rule is about another kind of filing, notice or order: not shown. */
export const otherKind = (): NotApplicable => ({ kind: 'NotApplicable', why: 'otherKind', quiet: true })
export const unsettled = (why: string, ...authorities: Citation[]): Unsettled => ({ kind: 'Unsettled', why, authorities })
