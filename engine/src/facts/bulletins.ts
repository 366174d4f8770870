/** The Visa Bulletins a record holds: law data of each month, from papers or by hand; never about the holder. */
import { type Day, day } from '../base/day.ts'
import { areaOf, categoryOf } from '../claims/bulletin-names.ts'

export const CHARTS = ['final-action', 'dates-for-filing'] as const
export type Chart = (typeof CHARTS)[number]
export type VisaType = 'family' | 'employment'

/** One cell of a chart. */
export interface BulletinCell {
  /** First day of the month it is for. */
  readonly month: Day
  readonly chart: Chart
  /** `F1`, `F2A`, `EB2`: see `claims/bulletin-names.ts`. */
  readonly category: string
  /** `all`, `china`, `india`, `mexico`, `philippines`, or another column in lower case with hyphens: `el-salvador-guatemala-honduras`. */
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
  /** Equal for equal contents proved by the same papers. */
  readonly version: string
  private readonly bySeries = new Map<string, BulletinCell[]>()
  private readonly holding = new Map<string, readonly BulletinCell[]>()
  private readonly areas: readonly string[]
  /** The columns each chart of each month is known to have. */
  private readonly columns: ReadonlySet<string>

  constructor(cells: readonly BulletinCell[], designations: readonly ChartDesignation[] = []) {
    this.cells = cells
    this.designations = designations
    this.areas = [...new Set(cells.map((c) => c.area))].sort()
    this.columns = new Set(cells.map((c) => columnKey(c, c.area)))
    for (const cell of [...cells].sort((a, b) => a.month - b.month)) {
      const key = `${cell.chart} ${cell.category} ${cell.area}`
      const series = this.bySeries.get(key)
      if (series) series.push(cell)
      else this.bySeries.set(key, [cell])
    }
    this.version = JSON.stringify([cells.map((c) => [c.month, c.chart, c.category, c.area, c.cutoff, c.claims.length, c.claims[0]]), designations.map((d) => [d.month, d.type, d.chart])])
  }

  /** The cells of exactly this column and row of a chart, oldest month first; empty when none is known. */
  series(chart: Chart, category: string, area: string): readonly BulletinCell[] {
    return this.bySeries.get(`${chart} ${category} ${area}`) ?? NO_CELLS
  }
  /**
   * The cells that hold for a category and a country of chargeability, one a month, oldest month first: the country's own column
   * in months that list it (alone or with others), else that of all other areas; the row of the category, or the one it is part of.
   * A month is left out where the country has a column of its own that is not known. Both names may be written as people write them.
   */
  of(chart: Chart, category: string, country: string): readonly BulletinCell[] {
    const key = `${chart} ${category} ${country}`
    const known = this.holding.get(key)
    if (known) return known
    const cells = this.cellsFor(chart, categoryOf(category) ?? category, areaOf(country) ?? country)
    this.holding.set(key, cells)
    return cells
  }
  private cellsFor(chart: Chart, category: string, country: string): readonly BulletinCell[] {
    const best = new Map<Day, BulletinCell>()
    const own = this.areas.filter((a) => a === country || holds(a, country))
    // Later names overwrite earlier ones: the nearest row wins.
    for (const row of rowsOf(category)) {
      const found = new Map<Day, BulletinCell>()
      for (const cell of this.series(chart, row, 'all')) {
        const listed = country !== 'all' && own.some((a) => this.columns.has(columnKey(cell, a)))
        if (!listed && !hasOwnColumn(country, row, cell.month)) found.set(cell.month, cell)
      }
      for (const area of own) for (const cell of this.series(chart, row, area)) found.set(cell.month, cell)
      for (const [month, cell] of found) best.set(month, cell)
    }
    return [...best.values()].sort((a, b) => a.month - b.month)
  }
  /** The chart USCIS named for a month; undefined when not known. */
  designated(month: Day, type: VisaType): Chart | undefined {
    for (const d of this.designations) if (d.month === month && d.type === type) return d.chart
    return undefined
  }
}
const typeOf = (category: string): VisaType => (category.startsWith('F') ? 'family' : 'employment')
const columnKey = (c: BulletinCell, area: string): string => `${c.month} ${c.chart} ${typeOf(c.category)} ${area}`

/**
 * Countries that have, or once had, a column of their own: data files leave some out, and "all other areas" would be wrong for
 * them. From the bulletins themselves; the spans are wide on purpose, so that a month may be unknown but never wrong.
 */
const OWN_COLUMNS: readonly { readonly countries: readonly string[]; readonly rows: RegExp; readonly from: Day; readonly until: Day }[] = [
  { countries: ['china', 'india', 'mexico', 'philippines'], rows: /./, from: day('1990-01-01'), until: day('9999-12-01') },
  { countries: ['el-salvador', 'guatemala', 'honduras'], rows: /^(?:EB4|SR)$/, from: day('2016-05-01'), until: day('2023-03-01') },
  { countries: ['vietnam'], rows: /^EB5/, from: day('2018-05-01'), until: day('2022-04-01') },
  { countries: ['dominican-republic'], rows: /^F/, from: day('2009-01-01'), until: day('2012-12-01') },
]
const hasOwnColumn = (country: string, row: string, month: Day): boolean =>
  OWN_COLUMNS.some((o) => o.countries.includes(country) && o.rows.test(row) && month >= o.from && month <= o.until)

/** Is a country one of those a shared column names? `el-salvador-guatemala-honduras` holds `honduras`. */
const holds = (area: string, country: string): boolean => `-${area}-`.includes(`-${country}-`)
/** Since May 2022 one row of the fifth preference holds both older ones, by its own label. */
const rowsOf = (category: string): readonly string[] => (category === 'EB5-regional' || category === 'EB5-non-regional' ? ['EB5', category] : [category])
const NO_CELLS: readonly BulletinCell[] = []
export const NO_BULLETINS = new Bulletins([])
