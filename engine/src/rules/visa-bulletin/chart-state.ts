/** Where a priority date stands in one chart, and how that is said. */
import { type Day, addDays } from '../../base/day.ts'
import type { BulletinCell } from '../../facts/bulletins.ts'
import { today } from '../../facts/keys.ts'
import { inMonth, onDay, say } from '../answers.ts'
import type { Say } from '../result.ts'
import type { Reader } from '../rule.ts'
import { type Available, availableSpans, isAvailable, monthAfter } from './availability.ts'

export interface ChartState {
  /** The newest month known that has begun. */
  readonly cell: BulletinCell
  readonly isAvailable: boolean
  /** The months up to that one in which it is available, as far as known. */
  readonly spans: readonly Available[]
  /** The month after it, where that is known already. */
  readonly next: BulletinCell | undefined
}

/** The newest of some cells whose month has begun; the newest of all when today is not given. */
export function newestOf(r: Reader, cells: readonly BulletinCell[]): BulletinCell | undefined {
  for (let i = cells.length - 1; i >= 0; i -= 1) if (r.before(today, addDays(cells[i]!.month, -1)) !== true) return cells[i]
  return undefined
}

/** Undefined when no month of this chart is known that has begun. */
export function stateIn(r: Reader, cells: readonly BulletinCell[], priorityDate: Day): ChartState | undefined {
  const cell = newestOf(r, cells)
  if (!cell) return undefined
  const at = cells.indexOf(cell)
  const next = cells[at + 1]
  return {
    cell, isAvailable: isAvailable(cell.cutoff, priorityDate), spans: availableSpans(cells.slice(0, at + 1), priorityDate),
    next: next?.month === monthAfter(cell.month) ? next : undefined,
  }
}

/** Near the cut-off: three days or less on either side (rulebook 1.6). */
export const isNear = (cell: BulletinCell, priorityDate: Day): boolean => typeof cell.cutoff === 'number' && Math.abs(cell.cutoff - priorityDate) <= 3

/** What one cell says of a priority date: `…step.finalReached`. */
export function cellStep(stem: string, which: 'final' | 'filing', cell: BulletinCell, priorityDate: Day): Say {
  const month = inMonth(cell.month)
  if (cell.cutoff === 'current') return say(`${stem}.step.${which}All`, { month })
  if (cell.cutoff === 'unavailable') return say(`${stem}.step.${which}None`, { month })
  return say(`${stem}.step.${which}${priorityDate < cell.cutoff ? 'Reached' : 'NotYet'}`, { month, cutoff: onDay(cell.cutoff), priority: onDay(priorityDate) })
}

/** The column that counted. */
export function areaStep(cell: BulletinCell, country: string): Say {
  if (cell.area === 'all') return say('visaBulletin.priorityDateCurrent.step.areaAll')
  return say(`visaBulletin.priorityDateCurrent.step.area.${NAMED.has(country) ? country : 'own'}`)
}
const NAMED = new Set(['china', 'india', 'mexico', 'philippines', 'vietnam', 'el-salvador', 'guatemala', 'honduras', 'dominican-republic'])
