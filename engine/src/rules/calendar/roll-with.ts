import { type Day, weekday } from '../../base/day.ts'
import { closedReason, isClosed, roll } from '../../base/calendar.ts'
import { onDay, say } from '../answers.ts'
import { observedDays } from '../readings.ts'
import type { Say } from '../result.ts'
import { type Reader, cite } from '../rule.ts'

/** What lets a last day on a closed day move to the next business day (CAL-1). */
export const ROLL_AUTHORITY = [
  cite('Monsalvo Velázquez v. Bondi, No. 23-929 (U.S. Apr. 22, 2025)', 'official'),
  cite('5 USC 6103(a), (b)'),
] as const

/**
 * The first business day on or after `raw`. Asks how observed holidays count only where that changes the day, so
 * a rule that uses this lists `observedDays` among its readings.
 */
export function rollWith(r: Reader, raw: Day): Day {
  if (!isClosed(raw)) return raw
  const closed = roll(raw, 'closed')
  const open = roll(raw, 'open')
  if (closed === open) return closed
  return r.reading(observedDays) === 'closed' ? closed : open
}

/** Why the last day moved, as a line of reasoning; nothing when it did not move. */
export function rollSteps(raw: Day, due: Day): readonly Say[] {
  if (raw === due) return []
  const reason = closedReason(raw) ?? 'saturday'
  return [say(`calendar.roll.step.${reason}`, { raw: onDay(raw), due: onDay(due) })]
}

/** That only what goes on paper gets the next open day: said where the last day moved and nothing says that it goes on paper. */
export const onPaperOnlySteps = (raw: Day, due: Day, channel: string | undefined): readonly Say[] =>
  raw === due || channel === 'on-paper' ? [] : [say('calendar.roll.step.onPaperOnly', { raw: onDay(raw) })]

/** Why a period that ends on a closed day did not move. */
export function closedSteps(raw: Day): readonly Say[] {
  if (!isClosed(raw)) return []
  return [say(weekday(raw) === 0 || weekday(raw) === 6 ? 'calendar.roll.step.noRollWeekend' : 'calendar.roll.step.noRollHoliday', { raw: onDay(raw) })]
}
