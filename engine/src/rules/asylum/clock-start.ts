import { type Day, earlier } from '../../base/day.ts'
import { filing } from '../../facts/keys.ts'
import { notApplicable, otherKind } from '../answers.ts'
import { isAsylumForm } from '../derived/forms.ts'
import { answersOf, endAs } from '../each.ts'
import type { NotApplicable, Span, Unsettled } from '../result.ts'
import { type Reader, cite } from '../rule.ts'
import { clockStoppedDays } from './clock-stopped-days.ts'
import { type Remand, remandOf } from './remand.ts'
import { merged } from './stops.ts'

export interface ClockParts {
  readonly start: Day
  readonly stops: readonly Span[]
  /** The denial ends the counting for good, unless the case was sent back. */
  readonly denied: Day | undefined
  /** Denied and sent back: the clock runs again. `denied` is then undefined. */
  readonly remand: Remand | undefined
  /** The scope of a stop with no day of cure. */
  readonly open: string | undefined
}

const NO_STOPS: readonly Span[] = []
const COMPLETE = cite('8 CFR 208.7(a)(1)', 'official')

/**
 * What the clock of one filing stands on, or why it has no clock. It starts with the day received, or with the
 * earlier day it was lodged with the court. Stops are those of the record: a person has one asylum clock.
 */
export function clockParts(r: Reader): ClockParts | NotApplicable | Unsettled {
  if (!isAsylumForm(r.maybe(filing.form))) return otherKind()
  const decision = r.maybe(filing.decision)
  if (decision === 'rejected') return notApplicable('rejected', COMPLETE)
  if (decision === 'approved') return notApplicable('granted')
  if (decision !== undefined && decision !== 'pending' && decision !== 'denied') return notApplicable('notPending')
  const sentBack = r.maybe(filing.remandedDate)
  const denied = decision === 'denied' && sentBack === undefined ? r.get(filing.decisionDate) : undefined
  const lodged = r.maybe(filing.lodgedDate)
  const received = lodged === undefined ? r.get(filing.receivedDate) : (r.maybe(filing.receivedDate) ?? lodged)
  const start = lodged === undefined ? received : earlier(lodged, received)
  // After a remand the form is open again, whatever the last paper calls it; the days since the denial still matter.
  const remand = sentBack === undefined ? undefined : remandOf(r, sentBack, start)
  if (remand !== undefined && 'kind' in remand) return remand
  const items = r.each(clockStoppedDays)
  if (items.length === 0) return { start, stops: NO_STOPS, denied, remand, open: undefined }
  const unknown = endAs(items)
  if (unknown) return unknown
  const spans = answersOf(items).flatMap((x) => x.value)
  const open = items.find(({ result }) => result.kind === 'Value' && result.value.some((s) => s.to === undefined))?.scope.id
  const stops = merged(spans).filter((s) => s.to === undefined || s.to >= start)
  return { start, stops, denied, remand, open }
}
