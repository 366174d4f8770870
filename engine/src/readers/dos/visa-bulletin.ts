import { type Day, day, dayIfReal } from '../../base/day.ts'
import { areaOf, categoryOf } from '../../claims/bulletin-names.ts'
import type { Paper, Quote } from '../../papers/paper.ts'
import { monthNumber } from '../kit/dates.ts'
import { firstText } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Line, type Piece, allLines, quotePiece } from '../kit/lines.ts'
import { type Run, type RunMatch, findAllInRun, findInRun, runOf } from '../kit/run.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { isRows, readRows } from './visa-bulletin-rows.ts'
import { type Grid, gridsOf } from './visa-bulletin-grid.ts'
import { type ChartName, type ReadCell, claimCell } from './visa-bulletin-values.ts'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const TITLE = new RegExp(`(?:Visa\\s+Bulletin|Immigrant\\s+Numbers)\\s+For\\s+(?<name>${MONTHS})\\s+(?<year>\\d{4})`, 'iu')
/** The heading over a chart. Prose names the charts too, but never with the kind of visa right after. */
const CHART = /(?<chart>final\s+action\s+dates|dates\s+for\s+filing)\s+(?:(?:for|of)\s+)?(?<kind>family|employment)/iu
/** The sentence over each second chart. */
const FILING_INTRO = /chart\s+below\s+reflects\s+dates\s+for\s+filing/iu
/** Until then there was one chart, of final action dates, without that name. */
const TWO_CHARTS_FROM = day('2015-10-01')

/**
 * The State Department's Visa Bulletin (papers catalogue 19): its monthly page, or rows of a data file. Charts are known by the words
 * over them, columns by their headers. It says nothing about the holder.
 */
export const visaBulletin: Reader = {
  id: 'dos/visa-bulletin@1',
  source: 'DOS',
  recognise(paper) {
    if (isRows(paper)) return true
    // Saved and copied web pages begin with pages of menus; on print the title stands on the first page.
    const isWeb = paper.pages[0]?.origin === 'html' || /travel\.state\.gov/i.test(firstText(paper))
    const text = isWeb ? paper.pages.map((p) => p.text).join('\n') : firstText(paper)
    return TITLE.test(text) && /chargeability/iu.test(text) && /final\s+action\s+dates|dates\s+for\s+filing|oversubscribed/iu.test(text)
  },
  read,
}

type Kind = 'family' | 'employment'
interface Chart {
  readonly name: ChartName
  readonly kind: Kind
  readonly at: Quote
  readonly grid: Grid
}
const ROWS: Readonly<Record<Kind, readonly string[]>> = { family: ['F1', 'F2A', 'F2B', 'F3', 'F4'], employment: ['EB1', 'EB2', 'EB3', 'EW', 'EB4', 'SR'] }

function read(paper: Paper): ReadResult {
  const g = gather(paper, visaBulletin)
  if (isRows(paper)) return readRows(g)
  const lines = allLines(paper)
  const month = monthOf(g, runOf(paper, lines), lines)
  if (!month) return g.result()
  const charts = chartsOf(g, lines, month.month)
  for (const kind of ['family', 'employment'] as const) {
    for (const name of month.month < TWO_CHARTS_FROM ? ['final-action'] as const : ['final-action', 'dates-for-filing'] as const) {
      const found = charts.filter((c) => c.kind === kind && c.name === name)
      // Two charts of one name: one of them is not this bulletin's.
      if (found.length > 1) for (const c of found) g.problem('UnknownWording', { field: 'bulletin.chart', at: c.at })
      else if (found.length === 0) g.problem('MissingField', { field: 'bulletin.chart', params: { chart: `${name}/${kind}` } })
    }
  }
  let n = 0
  for (const c of charts) {
    if (charts.some((d) => d !== c && d.kind === c.kind && d.name === c.name)) continue
    for (const cell of cellsOf(g, c, month)) if (claimCell(g, n + 1, cell)) n += 1
  }
  return g.result()
}

interface Month {
  readonly month: Day
  readonly at: Quote
}

/** The month of the title. A line of its own speaks before links to other bulletins; two different months are no answer. */
function monthOf(g: Gather, run: Run, lines: readonly Line[]): Month | undefined {
  const found = titlesIn(run).map((m) => ({
    at: m.quote, month: dayIfReal(Number(m.group('year')?.text), monthNumber(m.group('name')?.text ?? '') ?? 0, 1),
    alone: lines.some((l) => l.text.trim().length === m.text.trim().length && l.page.number === m.quote.page && l.start <= m.quote.start && l.end >= m.quote.end),
  }))
  const titles = found.some((f) => f.alone) ? found.filter((f) => f.alone) : found
  const [first] = titles
  if (!first?.month) {
    g.problem('MissingField', { field: 'bulletin.month' })
    return undefined
  }
  if (titles.some((t) => t.month !== first.month)) {
    g.problem('AmbiguousDate', { field: 'bulletin.month', at: first.at })
    return undefined
  }
  return { month: first.month, at: first.at }
}

/** More titles than any page of links has are no title. */
const TITLES_MAX = 100
function titlesIn(run: Run): RunMatch[] {
  const out: RunMatch[] = []
  for (let m = findInRun(run, TITLE); m && out.length < TITLES_MAX; m = findInRun(run, TITLE, m.end)) out.push(m)
  return out
}

/** How far above its table a chart's heading stands at most, in lines. */
const HEADING_MAX = 80

/** The charts whose words and headers say what they are; each of the others is a problem. */
function chartsOf(g: Gather, lines: readonly Line[], month: Day): Chart[] {
  const out: Chart[] = []
  let from = 0
  for (const grid of gridsOf(lines)) {
    const between = runOf(g.paper, lines.slice(Math.max(from, grid.from - HEADING_MAX), grid.from))
    from = grid.to + 1
    const chart = chartOf(g.paper, grid, between, month)
    if (chart && grid.isSound) out.push(chart)
    else g.problem('UnknownWording', { field: 'bulletin.chart', at: grid.corner[0] ?? grid.rows[0]!.label[0] ?? grid.rows[0]!.values.find((v) => v !== undefined) })
  }
  return out
}

function chartOf(paper: Paper, grid: Grid, before: Run, month: Day): Chart | undefined {
  const corner = grid.corner.map((p) => p.text).join('').replace(/[^a-z]/gi, '')
  const kind: Kind | undefined = /^family/i.test(corner) ? 'family' : /^employment/i.test(corner) ? 'employment' : undefined
  const heading = findAllInRun(before, CHART).at(-1)
  if (!heading) {
    const at = grid.corner[0]
    return month < TWO_CHARTS_FROM && kind && at ? { name: 'final-action', kind, at: quotePiece(paper, at), grid } : undefined
  }
  const name: ChartName = /^final/i.test(heading.text) ? 'final-action' : 'dates-for-filing'
  const named = heading.group('kind')!.text.toLowerCase() as Kind
  if (kind !== undefined && kind !== named) return undefined
  // A heading that was lost would leave the one before it: the sentence under the heading must fit too.
  if (FILING_INTRO.test(before.text.slice(heading.end)) !== (name === 'dates-for-filing') && FILING_INTRO.test(before.text)) return undefined
  return { name, kind: named, at: heading.quote, grid }
}

const textOf = (pieces: readonly Piece[]): string => pieces.map((p) => p.text).join(' ')

function cellsOf(g: Gather, chart: Chart, month: Month): ReadCell[] {
  const areas = chart.grid.columns.map((header) => areaOf(textOf(header)) ?? areaOf(textOf(header).replace(/-\s+/g, '')))
  const unknown = chart.grid.columns.filter((_, i) => areas[i] === undefined)
  for (const header of unknown) g.problem('UnreadableValue', { field: 'bulletin.area', at: header[0] ?? chart.grid.rows[0]!.label[0] })
  const out: ReadCell[] = []
  const seen = new Set<string>()
  for (const row of chart.grid.rows) {
    const category = categoryOf(textOf(row.label))
    const fits = category !== undefined && (chart.kind === 'family') === category.startsWith('F') && category !== 'IR' && category !== 'DV' && !seen.has(category)
    if (!fits) {
      g.problem('UnreadableValue', { field: 'bulletin.category', at: row.label[0] })
      continue
    }
    seen.add(category)
    row.values.forEach((at, i) => {
      const area = areas[i]
      const header = chart.grid.columns[i]![0]
      // "All areas except those listed" is not known while a listed one is not.
      if (at === undefined || area === undefined || header === undefined || (area === 'all' && unknown.length > 0)) return
      out.push({
        month: month.month, monthAt: month.at, chart: chart.name, chartAt: chart.at, category, categoryAt: quotePiece(g.paper, row.label[0]!),
        area, areaAt: quotePiece(g.paper, header), at, label: `${textOf(row.label)}, ${textOf(chart.grid.columns[i]!)}`,
      })
    })
  }
  const missing = ROWS[chart.kind].filter((c) => !seen.has(c)).length
  if (missing > 0 || !areas.includes('all')) g.problem('MissingField', { field: missing > 0 ? 'bulletin.category' : 'bulletin.area', at: chart.at })
  return out
}
