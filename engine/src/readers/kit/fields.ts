import type { Paper, Quote } from '../../papers/paper.ts'
import { quote } from '../../papers/text-page.ts'
import { asSeen } from './as-seen.ts'
import { type Label, findLabels, linesUnder } from './labels.ts'
import { type Line, type Piece, cells, linesOf, piece } from './lines.ts'

/**
 * A pattern for printed label words: any case, any spacing, "." and "'" optional, and in labels of eight letters or
 * more one wrong letter (a printer's or a camera's). Several wordings may be given; longer ones win.
 */
export function labelWords(...wordings: string[]): RegExp {
  const all = [...wordings].sort((a, b) => b.length - a.length).flatMap(variants)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

function variants(words: string): string[] {
  const parts = [...words].map((c) => {
    if (c === ' ') return '[ \\t]*'
    if (c === '.') return '[.,]?'
    return c === "'" ? "['’]?" : asSeen(c)
  })
  const letters = [...words].flatMap((c, i) => (/\p{L}/u.test(c) ? [i] : []))
  if (letters.length < 8) return [parts.join('')]
  return [parts.join(''), ...letters.map((i) => parts.map((p, j) => (j === i ? '[^\\s]' : p)).join(''))]
}

// Longer than any printed label or value of one line; a hostile paper may repeat labels for pages on one line.
const LABEL_MAX = 120
const VALUE_MAX = 400
const PLACES_MAX = 20

/** Does the text begin with one of the labels (punctuation aside)? */
const labelAtStart = (text: string, labels: readonly RegExp[]): boolean =>
  labels.some((l) => {
    const m = l.exec(text.slice(0, LABEL_MAX))
    return m !== null && !/[\p{L}\p{N}]/u.test(text.slice(0, m.index))
  })

/** The first cell under a label, in its column, within `lines` printed lines; never another label. */
function cellUnder(label: Label, labels: readonly RegExp[], lines: number): Piece | undefined {
  const { left, right } = columnOf(label)
  let above = label.line.y
  for (const line of linesUnder(label, lines)) {
    // A label far above the next words has an empty box.
    if (line.y - above > label.line.height * 3.2) return undefined
    above = line.y
    const cell = cells(line).find((c) => c.x >= left && c.x < right)
    if (cell) return labelAtStart(cell.text, labels) ? undefined : cell
  }
  return undefined
}

/** From the label's left edge to the next cell of its line. */
function columnOf(label: Label): { left: number; right: number } {
  const next = cells(label.line).find((c) => c.x > label.right)
  return { left: label.x - 8, right: next ? next.x - 2 : Number.POSITIVE_INFINITY }
}

/**
 * The value of a label wherever the paper's layout puts it: after it in the same cell, in the next cell of the line,
 * or in the cell under it. Never another label's words; undefined when all three are blank.
 */
export function valueOf(label: Label, labels: readonly RegExp[], linesDown = 1): Piece | undefined {
  const { line } = label
  const own = cells(line).find((c) => c.start < label.end && c.end >= label.end)
  const rest = own && own.end > label.end ? cutAtLabel(line, label.end, own.end, labels) : undefined
  if (rest) return rest
  const ownIsCut = own !== undefined && /[^\s:#.]/.test(line.page.text.slice(label.end, own.end))
  const next = ownIsCut ? undefined : cells(line).find((c) => c.start >= label.end && !/^[:#.]+$/.test(c.text))
  const beside = next && !labelAtStart(next.text, labels) ? cutAtLabel(line, next.start, next.end, labels) : undefined
  return beside ?? cellUnder(label, labels, linesDown)
}

function cutAtLabel(line: Line, start: number, end: number, labels: readonly RegExp[]): Piece | undefined {
  const text = line.page.text.slice(start, Math.min(end, start + VALUE_MAX))
  const skip = /^[\s:]*/.exec(text)![0].length
  let to = text.length
  for (const l of labels) {
    const m = l.exec(text.slice(skip))
    if (m && m.index + skip < to) to = m.index + skip
  }
  return piece(line, start + skip, start + to)
}

/** The value of the first label that is printed, with the label's words. `blank` when the label has no value. */
export function fieldOf(paper: Paper, label: RegExp, labels: readonly RegExp[], linesDown = 1): { at: Piece | undefined; label: Label } | undefined {
  const found = findLabels(paper, label)
  for (const l of found.slice(0, PLACES_MAX)) {
    const at = valueOf(l, labels, linesDown)
    if (at) return { at, label: l }
  }
  return found[0] ? { at: undefined, label: found[0] } : undefined
}

/**
 * The pieces in a box under its label, line by line, until the next label of that column. For grids of boxes, where
 * a value never stands beside its label.
 */
export function boxUnder(label: Label, labels: readonly RegExp[], linesMax = 3): Piece[] {
  const { left, right } = columnOf(label)
  const out: Piece[] = []
  let above = label.line.y
  for (const line of linesUnder(label, linesMax)) {
    if (line.y - above > label.line.height * 3.2) break
    above = line.y
    // A cell belongs to the column its left edge stands in; what spills over from the left is the neighbour's.
    const row = cells(line)
    const own = row.filter((c) => c.x >= left && c.x < right)
    const over = own[0] ?? row.find((c) => c.x < left && c.right > left)
    // Beside the first line of a value a small label may stand (`Age: 31`); later lines end at any label.
    const labelled = row.some((c) => labelAtStart(c.text, labels))
    if (over && out.length === 0 ? labelAtStart(over.text, labels) : labelled) break
    const next = own.findIndex((c) => labelAtStart(c.text, labels))
    const last = next < 0 ? own.at(-1) : own[next - 1]
    const at = own[0] && last ? piece(line, own[0].start, last.end) : undefined
    if (at) out.push(at)
  }
  return out
}

/** The words from one piece to another as one quote; undefined when they are not on one page in that order. */
export function spanOf(paper: Paper, from: Piece, to: Piece): Quote | undefined {
  if (from.line.page !== to.line.page) return undefined
  return quote(paper.id, from.line.page, Math.min(from.start, to.start), Math.max(from.end, to.end))
}

/** The first page that has words: titles are looked for there. */
export const firstText = (paper: Paper): string => paper.pages.find((p) => p.words.length > 0)?.text ?? ''
export const firstLines = (paper: Paper, count: number): Line[] => {
  const page = paper.pages.find((p) => p.words.length > 0)
  return page ? linesOf(page).slice(0, count) : []
}
