/** Lines being written: the page itself, or one cell of a table. */
export class Flow {
  readonly lines: string[] = []
  private current = ''
  /** Kept beside `current`: asking a long line how it ends would copy it every time. */
  private endsInSpace = true
  private gap = false

  /** Running text: white space shrinks to one space, except in `pre`. */
  text(text: string, pre: boolean): void {
    if (pre) {
      const [first, ...rest] = text.replace(/\r\n?/g, '\n').split('\n')
      this.current += first
      for (const line of rest) {
        this.break()
        this.current = line
      }
      this.endsInSpace = false
      return
    }
    const shrunk = text.replace(/[ \t\n\r\f]+/g, ' ')
    const added = this.endsInSpace ? shrunk.replace(/^ /, '') : shrunk
    if (added === '') return
    this.current += added
    this.endsInSpace = added.endsWith(' ')
  }

  /** Ends the line even when it is empty (`<br>`). */
  break(): void {
    this.put(this.current)
    this.current = ''
    this.endsInSpace = true
  }

  /** Ends the line if one was begun; `gap` asks for an empty line before what follows. */
  block(gap: boolean): void {
    if (this.current.trim() !== '') this.break()
    this.current = ''
    this.endsInSpace = true
    this.gap ||= gap
  }

  put(line: string): void {
    if (this.gap && this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('')
    this.gap = false
    this.lines.push(line.replaceAll('\u00a0', ' ').trimEnd())
  }

  /** The finished lines, without empty ones at either end. */
  finish(): string[] {
    this.block(false)
    let from = 0
    let to = this.lines.length
    while (from < to && this.lines[from] === '') from += 1
    while (to > from && this.lines[to - 1] === '') to -= 1
    return this.lines.slice(from, to)
  }
}

/** Lines of at most `columns` letters, parted at spaces where possible. */
export function wrap(line: string, columns: number): string[] {
  if (line.length <= columns) return [line]
  const out: string[] = []
  let at = 0
  while (line.length - at > columns) {
    const space = line.slice(at, at + columns + 1).lastIndexOf(' ')
    const end = space > 0 ? at + space : at + columns
    out.push(line.slice(at, end).trimEnd())
    at = end
    while (line[at] === ' ') at += 1
  }
  out.push(line.slice(at))
  return out
}

interface Cell {
  readonly column: number
  readonly span: number
  readonly lines: readonly string[]
}

/** More columns than any printed table has; cells past it start a new row. */
const COLUMNS_MAX = 200
/** Prose in a cell is wrapped here, when it has neighbours. */
const CELL_COLUMNS = 70

/** A table whose columns stay columns: cells stand under each other, two or more spaces apart. */
export class Table {
  private readonly rows: Cell[][] = []
  private row: Cell[] | undefined
  private column = 0
  /** How many further rows each column is taken by a cell that spans rows. */
  private taken: number[] = []

  startRow(): void {
    this.row = []
    this.rows.push(this.row)
    this.column = 0
    this.taken = this.taken.map((n) => n - 1)
  }

  add(lines: readonly string[], colspan: number, rowspan: number): void {
    if (!this.row || this.column >= COLUMNS_MAX) this.startRow()
    while ((this.taken[this.column] ?? 0) > 0) this.column += 1
    const span = Math.max(1, Math.min(colspan || 1, COLUMNS_MAX - this.column))
    for (let c = this.column; c < this.column + span; c += 1) this.taken[c] = Math.max(1, Math.min(rowspan || 1, 10_000))
    this.row!.push({ column: this.column, span, lines })
    this.column += span
  }

  /** The table as lines; one with a single filled column is only layout and stays plain. */
  print(): string[] {
    const filled = new Set(this.rows.flatMap((row) => row.filter((c) => c.lines.length > 0).map((c) => c.column)))
    if (filled.size <= 1) return this.rows.flatMap((row) => row.flatMap((c) => c.lines))
    const rows = this.rows.map((row) => row.map((c) => ({ ...c, lines: c.lines.flatMap((l) => wrap(l, CELL_COLUMNS)) })))
    const starts = columnStarts(rows)
    return rows.flatMap((row) => {
      const height = most(row.map((c) => c.lines.length))
      return Array.from({ length: height }, (_, i) => {
        let line = ''
        for (const cell of row) {
          const text = cell.lines[i] ?? ''
          if (text !== '') line = line.padEnd(starts[cell.column]!) + text
        }
        return line
      })
    })
  }
}

/** The largest of any number of numbers (`Math.max(...)` runs out of stack). */
const most = (numbers: readonly number[]): number => numbers.reduce((max, n) => Math.max(max, n), 0)

/** Where each column starts: two spaces after the widest cell before it; spanning cells widen their last column. */
function columnStarts(rows: readonly (readonly Cell[])[]): number[] {
  const wide = (c: Cell): number => most(c.lines.map((l) => l.length))
  const count = most(rows.map((row) => (row.at(-1)?.column ?? 0) + (row.at(-1)?.span ?? 0)))
  const widths = Array.from({ length: count }, () => 0)
  for (const c of rows.flat()) if (c.span === 1) widths[c.column] = Math.max(widths[c.column]!, wide(c))
  for (const c of rows.flat()) {
    if (c.span === 1) continue
    const room = widths.slice(c.column, c.column + c.span).reduce((sum, w) => sum + (w > 0 ? w + 2 : 0), -2)
    const last = c.column + c.span - 1
    // A heading over the whole table needs no room: nothing stands to its right.
    if (last < count - 1 && wide(c) > room) widths[last] = widths[last]! + wide(c) - Math.max(0, room)
  }
  const starts: number[] = []
  let at = 0
  for (const w of widths) {
    starts.push(at)
    at += w > 0 ? w + 2 : 0
  }
  return starts
}
