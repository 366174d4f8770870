/** Lists in columns: which words of a row stand under which printed heading. */
import type { Page } from '../../papers/paper.ts'
import { type Line, type Piece, cells, linesOf, piece } from '../kit/lines.ts'

export interface ListColumn {
  readonly key: string
  readonly label: RegExp
}
interface Head {
  readonly key: string
  readonly x: number
  readonly right: number
  readonly at: Piece
}
export interface ListRow {
  readonly line: Line
  /** What stands under a heading in this row; undefined when the column is blank there or not printed. */
  readonly cell: (key: string) => Piece | undefined
  readonly all: Piece
}
export interface List {
  readonly heads: ReadonlyMap<string, Piece>
  readonly rows: readonly ListRow[]
}

/** Headings are narrow; between two there is room for at most this much of a centred value, in points. */
const REACH = 14
const ROWS_MAX = 600
const OTHER = '?'

/**
 * The rows of a list whose heading has at least the columns `need`. A heading may run over three lines. A page without a
 * heading goes on with the columns of the page before. Undefined where no such heading is printed.
 */
export function listOf(pages: readonly Page[], columns: readonly ListColumn[], need: readonly string[]): List | undefined {
  const rows: ListRow[] = []
  let heads: Head[] | undefined
  for (const page of pages) {
    const lines = linesOf(page)
    const found = headingIn(lines, columns, need)
    if (found) heads = found.heads
    if (!heads) continue
    for (const line of lines.slice(found ? found.after : 0)) {
      if (rows.length >= ROWS_MAX) break
      rows.push(rowOf(line, heads))
    }
  }
  return heads && { heads: new Map(heads.filter((h) => h.key !== OTHER).map((h) => [h.key, h.at])), rows }
}

function headingIn(lines: readonly Line[], columns: readonly ListColumn[], need: readonly string[]): { heads: Head[]; after: number } | undefined {
  for (let i = 0; i < lines.length; i += 1) {
    if (!columns.some((c) => c.label.test(lines[i]!.text))) continue
    const ways = [1, 2, 3].map((count) => ({ count, heads: headsOf(lines.slice(i, i + count), columns) }))
    const good = ways.filter((w) => need.every((key) => w.heads.some((h) => h.key === key)))
    const named = (w: { heads: readonly Head[] }): number => w.heads.filter((h) => h.key !== OTHER).length
    const best = good.sort((a, b) => named(b) - named(a) || a.count - b.count)[0]
    if (best) return { heads: best.heads, after: i + best.count }
  }
  return undefined
}

/** The headings on one line by their words, or on several lines by what stands over one another. */
function headsOf(lines: readonly Line[], columns: readonly ListColumn[]): Head[] {
  const groups = lines.length === 1 ? undefined : grouped(lines)
  const out: Head[] = []
  for (const { key, label } of columns) {
    const taken = (at: Piece): boolean => out.some((h) => at.x < h.right && at.right > h.x)
    if (groups) {
      const g = groups.find((x) => new RegExp(`^(?:${label.source})\\W*$`, label.flags).test(x.text.replace(/\s*\/\s*/g, '/')) && !taken(x.at))
      if (g) out.push({ key, x: g.x, right: g.right, at: { ...g.at, x: g.x, right: g.right } })
      continue
    }
    const at = inCells(lines[0]!, label, taken)
    if (at) out.push({ key, x: at.x, right: at.right, at })
  }
  const free = (x: number, right: number): boolean => !out.some((h) => x < h.right && right > h.x)
  const others = groups ? groups.map((g) => ({ x: g.x, right: g.right, at: g.at })) : freeWords(lines[0]!, free)
  const more = others.filter((o) => free(o.x, o.right)).map((o) => ({ key: OTHER, ...o }))
  return [...out, ...more].sort((a, b) => a.x - b.x)
}

/** A heading inside one cell: `Site` and `Mode` far apart are two headings, though one letter makes `Site Code` of them. */
function inCells(line: Line, label: RegExp, taken: (at: Piece) => boolean): Piece | undefined {
  for (const cell of cells(line)) {
    for (const m of cell.text.matchAll(new RegExp(label.source, `${label.flags}g`))) {
      const at = piece(line, cell.start + m.index, cell.start + m.index + m[0].length)
      if (at && !taken(at)) return at
    }
  }
  return undefined
}

/** Words of a heading nobody asked for: what stands under them belongs to no other column. */
function freeWords(line: Line, free: (x: number, right: number) => boolean): { x: number; right: number; at: Piece }[] {
  return cells(line).flatMap((cell) => {
    const own = line.words.filter((w) => w.start >= cell.start && w.end <= cell.end && free(w.box.x, w.box.x + w.box.width))
    const at = own.length > 0 ? piece(line, own[0]!.start, own.at(-1)!.end) : undefined
    return at ? [{ x: at.x, right: at.right, at }] : []
  })
}

function grouped(lines: readonly Line[]): { text: string; x: number; right: number; at: Piece }[] {
  const out: { text: string; x: number; right: number; at: Piece }[] = []
  for (const c of lines.flatMap(cells)) {
    const over = out.filter((g) => c.x < g.right && c.right > g.x)
    const g = over.length === 1 ? over[0]! : undefined
    if (g) Object.assign(g, { text: `${g.text} ${c.text}`, x: Math.min(g.x, c.x), right: Math.max(g.right, c.right) })
    else out.push({ text: c.text, x: c.x, right: c.right, at: c })
  }
  return out
}

function rowOf(line: Line, heads: readonly Head[]): ListRow {
  const starts = heads.map((h, i) => h.x - Math.min(REACH, i === 0 ? REACH : Math.max(3, (h.x - heads[i - 1]!.right) / 2)))
  return {
    line, all: piece(line, line.start, line.end)!,
    cell(key) {
      const i = heads.findIndex((h) => h.key === key)
      if (i < 0) return undefined
      const own = line.words.filter((w) => w.box.x >= starts[i]! && w.box.x < (starts[i + 1] ?? Number.POSITIVE_INFINITY))
      return own.length > 0 ? piece(line, own[0]!.start, own.at(-1)!.end) : undefined
    },
  }
}
