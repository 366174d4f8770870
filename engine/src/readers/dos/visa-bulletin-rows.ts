/** Visa Bulletins as rows of a data file: one cell a row, the columns known by their names in the first row. */
import { type Day, dayIfReal } from '../../base/day.ts'
import { areaOf, categoryOf } from '../../claims/bulletin-names.ts'
import type { Paper } from '../../papers/paper.ts'
import { firstLines } from '../kit/fields.ts'
import type { Gather } from '../kit/gather.ts'
import { type Line, type Piece, allLines, piece, quotePiece } from '../kit/lines.ts'
import type { ReadResult } from '../reader.ts'
import { type ChartName, claimCell } from './visa-bulletin-values.ts'

const NAMES = ['bulletin', 'chart', 'category', 'country', 'status', 'date'] as const
type Name = (typeof NAMES)[number]
/** More rows than four centuries of bulletins would be nobody's file. */
const ROWS_MAX = 200_000
/** Bad rows that are pointed out one by one. */
const WRONG_MAX = 20

/** The fields of a row with their places, quotes dropped; an empty field is undefined. */
function fieldsOf(line: Line): (Piece | undefined)[] {
  const out: (Piece | undefined)[] = []
  let at = line.start
  for (const raw of line.text.split(/[,;]/)) {
    const lead = /^[\s"]*/.exec(raw)![0].length
    const text = raw.slice(lead).replace(/[\s"]+$/, '')
    out.push(text === '' ? undefined : piece(line, at + lead, at + lead + text.length))
    at += raw.length + 1
  }
  return out
}

/** Where each column stands, by its name; undefined unless the first row names them all. */
function columnsOf(paper: Paper): ReadonlyMap<Name, number> | undefined {
  const [head] = firstLines(paper, 1)
  if (!head || !/^["\s]*\w+["\s]*[,;]/.test(head.text)) return undefined
  const names = fieldsOf(head).map((f) => f?.text.toLowerCase())
  return NAMES.every((n) => names.filter((x) => x === n).length === 1) ? new Map(NAMES.map((n) => [n, names.indexOf(n)])) : undefined
}

export const isRows = (paper: Paper): boolean => paper.mediaType === 'text/plain' && columnsOf(paper) !== undefined

const CHARTS: Readonly<Record<string, ChartName>> = { final_action: 'final-action', dates_for_filing: 'dates-for-filing' }

/** Claims every row that makes sense; every other row is a problem. */
export function readRows(g: Gather): ReadResult {
  const columns = columnsOf(g.paper)!
  const rows = allLines(g.paper).slice(1)
  if (rows.length > ROWS_MAX) g.problem('MalformedData', { params: { count: rows.length } })
  let n = 0
  let wrong = 0
  for (const line of rows.slice(0, ROWS_MAX)) {
    // Past some bad rows it is the file that is wrong: a person is told how many, not asked about each.
    if (readRow(wrong < WRONG_MAX ? g : { ...g, problem: () => {} }, line, columns, n + 1)) n += 1
    else wrong += 1
  }
  if (wrong > WRONG_MAX) g.problem('MalformedData', { params: { count: wrong } })
  if (n === 0) g.problem('MissingField', { field: 'bulletin.cutoff' })
  return g.result()
}

function readRow(g: Gather, line: Line, columns: ReadonlyMap<Name, number>, n: number): boolean {
  const fields = fieldsOf(line)
  const of = (name: Name): Piece | undefined => fields[columns.get(name)!]
  const [bulletin, chart, category, country, status] = [of('bulletin'), of('chart'), of('category'), of('country'), of('status')]
  const whole = piece(line, line.start, line.end)
  if (!bulletin || !chart || !category || !country || !status) {
    g.problem('MalformedData', { at: whole })
    return false
  }
  const month = monthOf(bulletin.text)
  const name = CHARTS[chart.text.toLowerCase().replace(/[-\s]/g, '_')]
  const row = categoryOf(category.text)
  const area = areaOf(country.text)
  if (month === undefined || name === undefined || row === undefined || row === 'IR' || row === 'DV' || area === undefined) {
    const [field, at] = month === undefined ? ['bulletin.month', bulletin] as const : name === undefined ? ['bulletin.chart', chart] as const
      : area === undefined ? ['bulletin.area', country] as const : ['bulletin.category', category] as const
    g.problem('UnreadableValue', { field, at })
    return false
  }
  const isDate = /^date$/i.test(status.text)
  const date = of('date')
  // A row that says "current" and gives a day, or "date" and none, says two things.
  if (isDate !== (date !== undefined)) {
    g.problem('UnreadableValue', { field: 'bulletin.cutoff', at: whole })
    return false
  }
  return claimCell(g, n, {
    month, monthAt: quotePiece(g.paper, bulletin), chart: name, chartAt: quotePiece(g.paper, chart), category: row, categoryAt: quotePiece(g.paper, category),
    area, areaAt: quotePiece(g.paper, country), at: date ?? status, label: `${category.text}, ${country.text}`,
  })
}

/** `2015-10`, or with the first day of the month. */
function monthOf(text: string): Day | undefined {
  const m = /^(\d{4})-(\d{2})(?:-01)?$/.exec(text)
  return m ? dayIfReal(Number(m[1]), Number(m[2]), 1) : undefined
}
