import type { Page, Paper, Quote, Word } from '../../papers/paper.ts'
import { quote } from '../../papers/text-page.ts'

/** Words that stand on one printed line, left to right. */
export interface Line {
  readonly page: Page
  readonly words: readonly Word[]
  /** The line as `page.text` prints it, from its first word to its last. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly x: number
  readonly y: number
  readonly right: number
  readonly height: number
}

const known = new WeakMap<Page, Line[]>()

/** The lines of a page, top to bottom, as `page.text` breaks them. Kept per page: readers ask for every label. */
export function linesOf(page: Page): Line[] {
  const before = known.get(page)
  if (before) return before
  const lines: Line[] = []
  const inOrder = [...page.words].sort((a, b) => a.start - b.start)
  let at = 0
  let next = 0
  for (const raw of page.text.split('\n')) {
    const start = at
    const end = at + raw.length
    at = end + 1
    const words: Word[] = []
    for (; next < inOrder.length && inOrder[next]!.end <= end; next += 1) {
      if (inOrder[next]!.start >= start) words.push(inOrder[next]!)
    }
    if (words.length === 0) continue
    const first = words[0]!
    const last = words.at(-1)!
    lines.push({
      page, words, start: first.start, end: last.end, text: page.text.slice(first.start, last.end),
      x: Math.min(...words.map((w) => w.box.x)), y: Math.min(...words.map((w) => w.box.y)),
      right: Math.max(...words.map((w) => w.box.x + w.box.width)),
      height: Math.max(...words.map((w) => w.box.height)),
    })
  }
  known.set(page, lines)
  return lines
}

export const allLines = (paper: Paper): Line[] => paper.pages.flatMap(linesOf)

/** A piece of one line: where it starts and ends in `page.text`, and its printed extent. */
export interface Piece {
  readonly line: Line
  readonly text: string
  readonly start: number
  readonly end: number
  readonly x: number
  readonly right: number
}

/** The piece of a line between two places of `page.text`; undefined when no word stands there. */
export function piece(line: Line, start: number, end: number): Piece | undefined {
  const text = line.page.text.slice(start, end)
  const lead = text.length - text.trimStart().length
  const s = start + lead
  const e = s + text.trim().length
  if (e <= s) return undefined
  const boxes = quote('', line.page, s, e).boxes
  if (boxes.length === 0) return undefined
  return { line, text: line.page.text.slice(s, e), start: s, end: e, x: boxes[0]!.x, right: Math.max(...boxes.map((b) => b.x + b.width)) }
}

/** Cells of a line: runs of words parted by a gap of about two characters or more. */
export function cells(line: Line): Piece[] {
  const before = knownCells.get(line)
  if (before) return before
  const found = cellsOf(line, line.words)
  knownCells.set(line, found)
  return found
}
const knownCells = new WeakMap<Line, Piece[]>()

/** In print a gap this many letters wide parts two cells; boxes of a picture end at the ink, which makes gaps wider. */
const PARTED = { print: 1.6, picture: 2.3 } as const

const widthOfLetter = (w: Word): number => w.box.width / Math.max(1, w.text.length)
/** The width of a letter in the words of three letters and more: the middle one; 0 when there are none. */
function letterOf(words: readonly Word[]): number {
  const all = words.filter((w) => w.text.length >= 3).map(widthOfLetter).sort((a, b) => a - b)
  return all[Math.floor(all.length / 2)] ?? 0
}

/** The same for some of a line's words. */
export function cellsOf(line: Line, words: readonly Word[]): Piece[] {
  const out: Piece[] = []
  let from = 0
  const typical = letterOf(words)
  words.forEach((w, i) => {
    const next = words[i + 1]
    // A lone `1` or `I` seen in a picture is as narrow as its ink, and says nothing of how wide a blank is.
    const unit = Math.max(widthOfLetter(w), w.text.length <= 2 ? Math.min(typical, w.box.height) : 0)
    if (!next || next.box.x - (w.box.x + w.box.width) > unit * (line.page.origin === 'ocr' ? PARTED.picture : PARTED.print)) {
      const p = piece(line, words[from]!.start, w.end)
      if (p) out.push(p)
      from = i + 1
    }
  })
  return out
}

export const quotePiece = (paper: Paper, p: Piece): Quote => quote(paper.id, p.line.page, p.start, p.end)
