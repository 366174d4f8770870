import type { Paper } from '../../papers/paper.ts'
import { type Line, type Piece, cells, linesOf, piece } from './lines.ts'

/** Where a label is printed. */
export interface Label extends Piece {
  readonly index: number
}

/** Every place of a paper where the label pattern is printed, page by page, top to bottom. */
export function findLabels(paper: Paper, pattern: RegExp): Label[] {
  const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  const out: Label[] = []
  for (const page of paper.pages) {
    linesOf(page).forEach((line, index) => {
      for (const m of line.text.matchAll(global)) {
        const p = piece(line, line.start + m.index, line.start + m.index + m[0].length)
        if (p) out.push({ ...p, index })
      }
    })
  }
  return out
}

export const findLabel = (paper: Paper, pattern: RegExp): Label | undefined => findLabels(paper, pattern)[0]

/**
 * The value right of a label on its line, up to the next known label (or the line's end); the colon is dropped.
 * Undefined when nothing stands there: `valueOf` in fields.ts also looks under the label.
 */
export function valueRight(label: Label, nextLabels: readonly RegExp[] = []): Piece | undefined {
  const { line } = label
  const rest = line.page.text.slice(label.end, line.end)
  const skip = /^\s*[:#]?\s*/.exec(rest)![0].length
  let end = rest.length
  for (const next of nextLabels) {
    const m = next.exec(rest.slice(skip))
    if (m && m.index + skip < end && m.index + skip >= skip) end = m.index + skip
  }
  return piece(line, label.end + skip, label.end + end)
}

/** The column of a label: from its left edge to the next cell of the same line. */
function columnOf(label: Label): { left: number; right: number } {
  const next = cells(label.line).find((c) => c.x > label.right)
  return { left: label.x - 8, right: next ? next.x - 2 : Number.POSITIVE_INFINITY }
}

/** The lines under a label on its page, nearest first. */
export function linesUnder(label: Label, count: number): Line[] {
  return linesOf(label.line.page).slice(label.index + 1, label.index + 1 + count)
}

/**
 * The value under a label in its own column, in the next line (or `within` lines) that has a word in that column.
 * Undefined when the column is blank there: a blank box is not a value.
 */
export function valueUnder(label: Label, within = 1): Piece | undefined {
  const { left, right } = columnOf(label)
  for (const line of linesUnder(label, within)) {
    const words = line.words.filter((w) => w.box.x >= left && w.box.x < right)
    const p = words.length > 0 ? piece(line, words[0]!.start, words.at(-1)!.end) : undefined
    if (p) return p
  }
  return undefined
}
