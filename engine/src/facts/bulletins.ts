/** The Visa Bulletins a record holds: law data of each month, from papers or by hand; never about the holder. */
import type { Day } from '../base/day.ts'

export const CHARTS = ['final-action', 'dates-for-filing'] as const
export type Chart = (typeof CHARTS)[number]
export type VisaType = 'family' | 'employment'

/** One cell of a chart. */
export interface BulletinCell {
  /** First day of the month it is for. */
  readonly month: Day
  readonly chart: Chart
  /** `F1`, `F2A`, `EB-2`, as the bulletin's first column names it. */
  readonly category: string
  /** `all`, `china`, `india`, `mexico`, `philippines`, or another column as printed, in lower case. */
  readonly area: string
  /** Available to priority dates before this day; to all; to none. */
  readonly cutoff: Day | 'current' | 'unavailable'
  /** The claims it was read from; empty when given by hand. */
  readonly claims: readonly string[]
}
/** Which chart USCIS named for filing in a month. */
export interface ChartDesignation {
  readonly month: Day
  readonly type: VisaType
  readonly chart: Chart
}

export class Bulletins {
  readonly cells: readonly BulletinCell[]
  readonly designations: readonly ChartDesignation[]
  /** Equal for equal contents. */
  readonly version: string
  private readonly bySeries = new Map<string, BulletinCell[]>()

  constructor(cells: readonly BulletinCell[], designations: readonly ChartDesignation[] = []) {
    this.cells = cells
    this.designations = designations
    for (const cell of [...cells].sort((a, b) => a.month - b.month)) {
      const key = `${cell.chart} ${cell.category} ${cell.area}`
      const series = this.bySeries.get(key)
      if (series) series.push(cell)
      else this.bySeries.set(key, [cell])
    }
    this.version = JSON.stringify([cells.map((c) => [c.month, c.chart, c.category, c.area, c.cutoff]), designations.map((d) => [d.month, d.type, d.chart])])
  }

  /** The cells of one category and area in one chart, oldest month first; empty when none is known. */
  series(chart: Chart, category: string, area: string): readonly BulletinCell[] {
    return this.bySeries.get(`${chart} ${category} ${area}`) ?? NO_CELLS
  }
  /** The chart USCIS named for a month; undefined when not known. */
  designated(month: Day, type: VisaType): Chart | undefined {
    for (const d of this.designations) if (d.month === month && d.type === type) return d.chart
    return undefined
  }
}
const NO_CELLS: readonly BulletinCell[] = []
export const NO_BULLETINS = new Bulletins([])
