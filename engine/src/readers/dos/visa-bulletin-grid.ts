/** Finds the charts of a Visa Bulletin as grids: rows of cut-offs under headers, matched by where they stand. */
import { type Line, type Piece, cells } from '../kit/lines.ts'
import { isCutoff } from './visa-bulletin-values.ts'

export interface Grid {
  /** Where its header begins and its last row ends, as indexes of the paper's lines. */
  readonly from: number
  readonly to: number
  /** The words over the row labels: `Family- Sponsored`. */
  readonly corner: readonly Piece[]
  /** The printed lines of each column's header, left to right. */
  readonly columns: readonly (readonly Piece[])[]
  readonly rows: readonly Row[]
  /** False when a cell stands over no column or over two, or a row has no label: then nothing may be read from it. */
  readonly isSound: boolean
}
export interface Row {
  /** The printed lines of its label. */
  readonly label: readonly Piece[]
  /** By column; undefined where nothing is printed. */
  readonly values: readonly (Piece | undefined)[]
}

/** Fewer cut-offs in a line are no row of a chart. */
const COLUMNS_MIN = 3
/** The tallest header of a chart, in printed lines. */
const HEADER_MAX = 8
/** What the further lines of a row's label say: all else in the first column comes after the table. */
const LABEL_WORDS = /regional|center|pilot|program|set.?aside|unreserved|rural|unemployment|infrastructure|workers?|religious|targeted|areas?|including|[(%)]/i

const isRow = (cs: readonly Piece[]): boolean => cs.length > COLUMNS_MIN && !isCutoff(cs[0]!.text) && cs.slice(1).filter((c) => isCutoff(c.text)).length >= COLUMNS_MIN
const isBare = (cs: readonly Piece[]): boolean => cs.length >= COLUMNS_MIN && cs.every((c) => isCutoff(c.text))

/** An empty line, or a gap as high as one, between two lines of a page. Over a page break nobody can say. */
function isApart(above: Line, below: Line): boolean {
  if (above.page !== below.page) return false
  return /\n[^\S\n]*\n/.test(above.page.text.slice(above.end, below.start)) || below.y - above.y > Math.max(above.height, below.height) * 3.2
}

interface Column {
  left: number
  right: number
}
const meets = (c: Column, p: Piece): boolean => p.x < c.right && p.right > c.left
/** The column a cell stands in; undefined when it stands in none, or in several. */
function columnAt(columns: readonly Column[], p: Piece): number | undefined {
  const found = columns.flatMap((c, i) => (meets(c, p) ? [i] : []))
  return found.length === 1 ? found[0] : undefined
}

/** All charts of a paper's lines, top to bottom. */
export function gridsOf(lines: readonly Line[]): Grid[] {
  const out: Grid[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const first = cells(lines[i]!)
    if (!isRow(first) && !isBare(first)) continue
    const grid = gridAt(lines, i, (out.at(-1)?.to ?? -1) + 1)
    out.push(grid)
    i = grid.to
  }
  return out
}

function gridAt(lines: readonly Line[], first: number, floor: number): Grid {
  const body = bodyFrom(lines, first)
  const columns = columnsOf(body.rows.map((r) => r.cells))
  let isSound = !body.isBroken && columns.length > 0
  const rows = body.rows.map(({ label, cells: cs }): Row => {
    const values: (Piece | undefined)[] = columns.map(() => undefined)
    for (const c of cs) {
      const at = columnAt(columns, c)
      if (at === undefined || values[at]) isSound = false
      else values[at] = c
    }
    return { label, values }
  })
  const header = headerOver(lines, first, floor, columns)
  return { from: header.from, to: body.to, corner: header.corner, columns: header.columns, rows, isSound: isSound && header.isSound }
}

interface Body {
  readonly rows: { label: Piece[]; readonly cells: readonly Piece[] }[]
  readonly to: number
  readonly isBroken: boolean
}

/** The rows from a line on. A label may run over further lines, which hold nothing else. */
function bodyFrom(lines: readonly Line[], first: number): Body {
  const rows: Body['rows'] = []
  let to = first
  let isBroken = false
  let left = Infinity
  for (let i = first; i < lines.length; i += 1) {
    const cs = cells(lines[i]!)
    if (isRow(cs)) {
      rows.push({ label: [cs[0]!], cells: cs.slice(1) })
      left = Math.min(left, cs[1]!.x)
    } else if (isBare(cs)) {
      // A row whose label stands on another line: no one can tell which label is whose.
      rows.push({ label: [], cells: cs })
      isBroken = true
    } else if (cs.length === 1 && cs[0]!.right <= left && rows.length > 0 && goesOn(lines, i, cs[0]!)) rows.at(-1)!.label.push(cs[0]!)
    else break
    to = i
  }
  return { rows, to, isBroken }
}
const goesOn = (lines: readonly Line[], i: number, cell: Piece): boolean => LABEL_WORDS.test(cell.text) || !isApart(lines[i - 1]!, lines[i]!)

/** The columns by the row with the most cells, widened by all rows that have as many. */
function columnsOf(rows: readonly (readonly Piece[])[]): Column[] {
  const count = rows.reduce((n, r) => Math.max(n, r.length), 0)
  const columns: Column[] = Array.from({ length: count }, () => ({ left: Infinity, right: -Infinity }))
  for (const row of rows.filter((r) => r.length === count)) {
    row.forEach((c, i) => {
      columns[i]!.left = Math.min(columns[i]!.left, c.x)
      columns[i]!.right = Math.max(columns[i]!.right, c.right)
    })
  }
  return columns
}

/** The lines of the header, upwards from the first row, up to an empty line or to words that run over several columns. */
function headerOver(lines: readonly Line[], first: number, floor: number, columns: readonly Column[]): Pick<Grid, 'corner' | 'columns' | 'isSound'> & { readonly from: number } {
  const over: Piece[][] = columns.map(() => [])
  const corner: Piece[] = []
  let isSound = true
  let from = first
  for (let i = first - 1; i >= floor && first - i <= HEADER_MAX && !isApart(lines[i]!, lines[from]!); i -= 1) {
    const cs = cells(lines[i]!)
    if (cs.some((c) => columns.filter((col) => meets(col, c)).length > 1)) break
    for (const c of [...cs].reverse()) {
      const at = columnAt(columns, c)
      if (at !== undefined) over[at]!.unshift(c)
      else if (columns.length > 0 && c.right <= columns[0]!.left) corner.unshift(c)
      else isSound = false
    }
    from = i
  }
  return { from, corner, columns: over, isSound }
}
