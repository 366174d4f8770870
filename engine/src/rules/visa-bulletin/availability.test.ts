import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../base/day.ts'
import type { BulletinCell, Chart } from '../../facts/bulletins.ts'
import { availableSpans, firstAvailable } from './availability.ts'

const cells = (chart: Chart, rows: Readonly<Record<string, string>>): BulletinCell[] => Object.entries(rows).map(([month, cutoff]) => ({
  month: day(`${month}-01`), chart, category: 'F2A', area: 'all', claims: [],
  cutoff: cutoff === 'C' ? 'current' : cutoff === 'U' ? 'unavailable' : day(cutoff),
}))
const spans = (rows: Readonly<Record<string, string>>, priority: string, chart: Chart = 'final-action'): string[] =>
  availableSpans(cells(chart, rows), day(priority)).map((s) => `${s.gapBefore ? '?' : ''}${isoDay(s.from)}..${s.until === undefined ? '' : isoDay(s.until)}${s.gapAfter ? '?' : ''}`)
const first = (rows: Readonly<Record<string, string>>, priority: string, since: string): string => {
  const f = firstAvailable(cells('final-action', rows), day(priority), day(since))
  return f ? isoDay(f.on) + (f.gap ? ` not known: ${f.gap.months} from ${isoDay(f.gap.first)} to ${isoDay(f.gap.last)}` : '') : 'never'
}

describe('when a visa is available', () => {
  it('takes only priority dates strictly before the cut-off day', () => {
    expect(spans({ '2024-01': '2012-12-01', '2024-02': '2013-01-01' }, '2012-12-31')).toEqual(['2024-02-01..'])
    expect(spans({ '2024-01': '2012-12-01', '2024-02': '2013-01-01' }, '2013-01-01')).toEqual([])
  })
  it('takes all with C and none with U', () => {
    expect(spans({ '2023-12': 'U', '2024-01': 'C', '2024-02': 'U', '2024-03': 'C' }, '2020-05-05')).toEqual(['2024-01-01..2024-01-31', '2024-03-01..'])
  })
  it('ends a span on the last day before it retrogressed, in a leap year too', () => {
    expect(spans({ '2024-01': '2020-01-01', '2024-02': '2020-07-01', '2024-03': '2020-01-01' }, '2020-05-05')).toEqual(['2024-02-01..2024-02-29'])
  })
  it('does not guess over months that are not known', () => {
    expect(spans({ '2024-01': 'C', '2024-03': 'C' }, '2020-05-05')).toEqual(['?2024-01-01..2024-01-31?', '?2024-03-01..'])
    expect(spans({ '2024-01': 'C', '2024-03': 'U' }, '2020-05-05')).toEqual(['?2024-01-01..2024-01-31?'])
    expect(spans({ '2023-12': 'U', '2024-02': 'C' }, '2020-05-05')).toEqual(['?2024-02-01..'])
    expect(spans({ '2023-12': 'U', '2024-01': 'C' }, '2020-05-05')).toEqual(['2024-01-01..'])
  })
  it('misses nothing before the priority date, nor before there were two charts', () => {
    expect(spans({ '2024-01': 'C' }, '2024-01-01')).toEqual(['2024-01-01..'])
    expect(spans({ '2024-02': 'C' }, '2024-01-31')).toEqual(['?2024-02-01..'])
    expect(spans({ '2015-10': 'C' }, '2010-01-01', 'dates-for-filing')).toEqual(['2015-10-01..'])
    expect(spans({ '2015-10': 'C' }, '2010-01-01')).toEqual(['?2015-10-01..'])
  })
  it('runs over a new year', () => {
    expect(spans({ '2023-11': 'U', '2023-12': 'C', '2024-01': 'C', '2024-02': 'U' }, '2020-05-05')).toEqual(['2023-12-01..2024-01-31'])
  })
})

describe('the first day on which it is available, from a day on', () => {
  const rows = { '2024-01': 'U', '2024-02': 'C', '2024-03': 'U', '2024-04': 'C' }
  it('is the later of that day and the first of the month', () => {
    expect([first(rows, '2020-01-01', '2024-01-10'), first(rows, '2020-01-01', '2024-02-01'), first(rows, '2020-01-01', '2024-02-29')])
      .toEqual(['2024-02-01', '2024-02-01', '2024-02-29'])
    expect([first(rows, '2020-01-01', '2024-03-01'), first(rows, '2020-01-01', '2025-01-15')]).toEqual(['2024-04-01', '2025-01-15'])
  })
  it('names the unknown months only where they lie after that day', () => {
    expect(first({ '2024-02': 'C' }, '2020-01-01', '2023-11-30')).toBe('2024-02-01 not known: 3 from 2023-11-01 to 2024-01-01')
    expect(first({ '2024-02': 'C' }, '2020-01-01', '2024-02-10')).toBe('2024-02-10')
    expect(first({ '2024-02': 'U' }, '2020-01-01', '2024-02-10')).toBe('never')
  })
  it('sees an unknown month that is not just before the span', () => {
    expect(first({ '2024-01': 'C', '2024-03': 'U', '2024-04': 'C' }, '2020-01-01', '2024-02-10')).toBe('2024-04-01 not known: 1 from 2024-02-01 to 2024-02-01')
    expect(first({ '2024-01': 'U', '2024-03': 'U', '2024-05': 'C' }, '2020-01-01', '2024-01-10')).toBe('2024-05-01 not known: 2 from 2024-02-01 to 2024-04-01')
  })
  it('misses no filing chart before October 2015', () => {
    const on = (chart: Chart) => firstAvailable(cells(chart, { '2015-11': 'C' }), day('2010-01-01'), day('2015-08-20'))?.gap?.months
    expect([on('dates-for-filing'), on('final-action')]).toEqual([1, 3])
  })
})
