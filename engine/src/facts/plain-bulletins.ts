/** Visa Bulletins in a file of plain facts: `"visaBulletin": [{ "month": "2024-09", "chart": "final-action", "category": "F2A", "area": "mexico", "cutoff": "2021-11-15" }]`. */
import { type Day, dayIfReal, parseIsoDay } from '../base/day.ts'
import { areaOf, categoryOf } from '../claims/bulletin-names.ts'
import { type BulletinCell, Bulletins, CHARTS, type Chart, type ChartDesignation, type VisaType } from './bulletins.ts'

type Raw = Readonly<Record<string, unknown>>
const isObject = (x: unknown): x is Raw => typeof x === 'object' && x !== null && !Array.isArray(x)
const isChart = (x: unknown): x is Chart => (CHARTS as readonly unknown[]).includes(x)
const isType = (x: unknown): x is VisaType => x === 'family' || x === 'employment'
const isText = (x: unknown): x is string => typeof x === 'string' && x.trim() !== ''

/** `2024-09` or `2024-09-01`: the first day of that month. */
function monthOf(x: unknown): Day | undefined {
  const m = isText(x) ? /^(\d{4})-(\d{2})(?:-01)?$/.exec(x) : null
  return m ? dayIfReal(Number(m[1]), Number(m[2]), 1) : undefined
}
function cutoffOf(x: unknown): BulletinCell['cutoff'] | undefined {
  if (x === 'C') return 'current'
  if (x === 'U') return 'unavailable'
  return isText(x) ? parseIsoDay(x) : undefined
}
function cellOf(x: unknown): BulletinCell | undefined {
  if (!isObject(x)) return undefined
  const { month: m, chart, category: row, area: column, cutoff: c, ...rest } = x
  const [month, cutoff] = [monthOf(m), cutoffOf(c)]
  const category = isText(row) ? categoryOf(row) : undefined
  const area = isText(column) ? areaOf(column) : undefined
  if (month === undefined || cutoff === undefined || !isChart(chart) || category === undefined || area === undefined || Object.keys(rest).length > 0) return undefined
  return { month, chart, category, area, cutoff, claims: [] }
}
function designationOf(x: unknown): ChartDesignation | undefined {
  if (!isObject(x)) return undefined
  const { month: m, type, chart, ...rest } = x
  const month = monthOf(m)
  return month === undefined || !isType(type) || !isChart(chart) || Object.keys(rest).length > 0 ? undefined : { month, type, chart }
}

/** The names of the file's entries that are not facts but law data. */
export const BULLETIN_NAMES: readonly string[] = ['visaBulletin', 'chartDesignation']

/** The bulletins given; `wrong` names each row that makes no sense, as `visaBulletin[2]`. */
export function bulletinsFrom(given: Raw): { readonly bulletins: Bulletins | undefined; readonly wrong: readonly string[] } {
  const wrong: string[] = []
  const rows = <T>(name: string, read: (x: unknown) => T | undefined): T[] => {
    const list = given[name]
    if (list === undefined) return []
    if (!Array.isArray(list)) {
      wrong.push(name)
      return []
    }
    return list.flatMap((x: unknown, i) => {
      const row = read(x)
      if (row === undefined) wrong.push(`${name}[${i + 1}]`)
      return row === undefined ? [] : [row]
    })
  }
  const once = <T>(name: string, read: (x: unknown) => T | undefined, key: (row: T) => string): T[] => {
    const seen = new Set<string>()
    return rows(name, (x) => {
      const row = read(x)
      // A second row for the same cell: nobody can say which of them holds.
      const isNew = row !== undefined && !seen.has(key(row))
      if (row !== undefined) seen.add(key(row))
      return isNew ? row : undefined
    })
  }
  const cells = once('visaBulletin', cellOf, (r) => `${r.month} ${r.chart} ${r.category} ${r.area}`)
  const designations = once('chartDesignation', designationOf, (r) => `${r.month} ${r.type}`)
  return { bulletins: cells.length + designations.length > 0 ? new Bulletins(cells, designations) : undefined, wrong }
}
