import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../base/day.ts'
import type { BulletinCell } from '../../facts/bulletins.ts'
import type { Span } from '../result.ts'
import { countingSpan, fullYear, spansSince } from './spans.ts'

const cells = (rows: Readonly<Record<string, 'C' | 'U'>>): BulletinCell[] => Object.entries(rows).map(([month, cutoff]) => ({
  month: day(`${month}-01`), chart: 'final-action', category: 'F2A', area: 'all', claims: [], cutoff: cutoff === 'C' ? 'current' : 'unavailable',
}))
const shown = (s: Span): string => `${isoDay(s.from)}..${s.to === undefined ? '' : isoDay(s.to)}`
const since = (rows: Readonly<Record<string, 'C' | 'U'>>, from: string): string => {
  const found = spansSince(cells(rows), day('2020-01-01'), day(from))
  return found.type === 'Gap' ? `? ${isoDay(found.gap.first)}..${isoDay(found.gap.last)}` : found.spans.map(shown).join(' ')
}
const span = (from: string, to?: string): Span => (to === undefined ? { from: day(from) } : { from: day(from), to: day(to) })
const counting = (spans: readonly Span[], sought?: string): string => {
  const found = countingSpan(spans, sought === undefined ? undefined : day(sought))
  return found ? shown(found) : 'none'
}

describe('days on which a visa is available since a petition was approved', () => {
  it('begin with the approval, or with the month', () => {
    expect([since({ '2024-05': 'C' }, '2024-05-20'), since({ '2024-05': 'U', '2024-06': 'C' }, '2024-05-20')]).toEqual(['2024-05-20..', '2024-06-01..'])
  })
  it('leave out what ended before the approval', () => {
    expect(since({ '2024-03': 'C', '2024-04': 'U', '2024-05': 'C' }, '2024-04-30')).toBe('2024-05-01..')
    expect(since({ '2024-04': 'C', '2024-05': 'U' }, '2024-04-30')).toBe('2024-04-30..2024-04-30')
  })
  it('are not told where an earlier month is not known', () => {
    expect(since({ '2024-05': 'U', '2024-08': 'C' }, '2024-05-20')).toBe('? 2024-06-01..2024-07-01')
    expect(since({ '2024-06': 'U' }, '2024-05-20')).toBe('? 2024-05-01..2024-05-01')
    expect(since({}, '2024-05-20')).toBe('? 2024-05-01..2024-05-01')
    expect(since({ '2024-04': 'C' }, '2024-05-20')).toBe('2024-05-20..')
  })
  it('go on as far as known', () => {
    expect(since({ '2024-05': 'C', '2024-07': 'C' }, '2024-05-01')).toBe('2024-05-01..')
    expect(since({ '2024-05': 'C', '2025-07': 'U', '2025-08': 'C' }, '2024-05-01')).toBe('2024-05-01..')
  })
  it('ended where a month within the year shows it, even after one not known', () => {
    expect(since({ '2024-05': 'C', '2024-07': 'U' }, '2024-05-01')).toBe('2024-05-01..2024-05-31')
    expect(since({ '2024-05': 'C', '2024-07': 'U', '2024-08': 'C' }, '2024-05-01')).toBe('2024-05-01..2024-05-31 2024-08-01..')
    expect(since({ '2024-05': 'C', '2024-07': 'U', '2024-09': 'C' }, '2024-05-01')).toBe('? 2024-08-01..2024-08-01')
  })
  it('say nothing of it where no month reaches the priority date', () => {
    expect(since({ '2024-05': 'U', '2024-06': 'U' }, '2024-05-20')).toBe('')
  })
})

describe('the days that count for a child', () => {
  it('are a full year from the first day to the eve of its anniversary', () => {
    expect([isoDay(fullYear(day('2024-11-01'))), isoDay(fullYear(day('2024-02-29')))]).toEqual(['2025-10-31', '2025-02-27'])
  })
  const two = [span('2024-11-01', '2025-05-31'), span('2026-03-01')]
  it('are the first in which residence was sought', () => {
    expect([counting(two), counting(two, '2025-05-31'), counting(two, '2025-06-01'), counting(two, '2024-10-01')])
      .toEqual(['2026-03-01..', '2024-11-01..2025-05-31', '2026-03-01..', '2024-11-01..2025-05-31'])
  })
  it('are the first that lasted a full year', () => {
    expect([counting([span('2024-11-01', '2025-10-31'), span('2026-03-01')]), counting([span('2024-11-01', '2025-10-30'), span('2026-03-01')])])
      .toEqual(['2024-11-01..2025-10-31', '2026-03-01..'])
  })
  it('are none where it stopped within the year and has not begun again', () => {
    expect([counting([span('2024-11-01', '2025-05-31')]), counting([])]).toEqual(['none', 'none'])
  })
})
