/** Finding what stands with a label on a civil record: beside it, under it, and on some records above it. */
import type { Precision, Source } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Paper, Quote } from '../../papers/paper.ts'
import type { PrintedDate } from '../kit/dates.ts'
import { labelWords, valueOf } from '../kit/fields.ts'
import type { Gather } from '../kit/gather.ts'
import { type Label, findLabels } from '../kit/labels.ts'
import { type Line, type Piece, cells, linesOf, piece, quotePiece } from '../kit/lines.ts'
import type { RunMatch } from '../kit/run.ts'
import { quotePieces } from '../uscis/prose.ts'

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** `labelWords` that reads the same label without its accents: typewriters, fonts and cameras lose them. */
export const latinLabel = (...wordings: string[]): RegExp => labelWords(...new Set([...wordings, ...wordings.map(bare)]))

/** A stretch of a paper, from one printed line to before another: the child's boxes, not the parents'. */
export interface Stretch {
  readonly paper: Paper
  readonly from: number
  readonly to: number
  /** Every label of the paper: none of them is ever a value. */
  readonly labels: readonly RegExp[]
}

/** Lines are counted through the whole paper. */
const places = new WeakMap<Paper, Map<Line, number>>()
export function placeOf(paper: Paper, line: Line): number {
  let all = places.get(paper)
  if (!all) {
    all = new Map(paper.pages.flatMap(linesOf).map((l, i) => [l, i]))
    places.set(paper, all)
  }
  return all.get(line) ?? -1
}

export const whole = (paper: Paper, labels: readonly RegExp[]): Stretch => ({ paper, from: 0, to: Number.POSITIVE_INFINITY, labels })
/** From a heading (or the paper's start) to the next of the given headings. */
export function stretch(paper: Paper, labels: readonly RegExp[], from: Label | undefined, ends: readonly Label[]): Stretch {
  const start = from ? placeOf(paper, from.line) : 0
  const next = ends.map((e) => placeOf(paper, e.line)).filter((p) => p > start)
  return { paper, labels, from: start, to: next.length > 0 ? Math.min(...next) : Number.POSITIVE_INFINITY }
}

export interface Found {
  readonly label: Label
  readonly at: Piece | undefined
}

export const labelsIn = (s: Stretch, label: RegExp): Label[] =>
  findLabels(s.paper, label).filter((l) => placeOf(s.paper, l.line) >= s.from && placeOf(s.paper, l.line) < s.to).slice(0, 20)

/**
 * The value of a label inside a stretch: beside it or under it, first one that has the right look; without one, whatever
 * stands there, so that it can be pointed at. `above`: values of this block stand over their labels.
 */
export function find(s: Stretch, label: RegExp, looksRight: (text: string) => boolean = () => true, above = false): Found | undefined {
  const found = labelsIn(s, label)
  let odd: Found | undefined
  for (const l of found) {
    // The number of the next box (`2. Sex`) is no value of this one: then what stands under it is.
    const at = above ? cellAbove(l, s.labels) : (unnumbered(valueOf(l, s.labels, 2), s.labels) ?? unnumbered(cellUnder(l, s.labels), s.labels))
    if (at && looksRight(at.text)) return { label: l, at }
    const more = at && widened(at, l, s.labels)
    if (more && looksRight(more.text)) return { label: l, at: more }
    if (at && !odd) odd = { label: l, at: more ?? at }
  }
  return odd ?? (found[0] && { label: found[0], at: undefined })
}

/** `find` for a whole name in one box: with the words a wide blank cut off, as long as all of it still looks right. */
export function findWide(s: Stretch, label: RegExp, looksRight: (text: string) => boolean): Found | undefined {
  const found = find(s, label, looksRight)
  const more = found?.at && looksRight(found.at.text) ? widened(found.at, found.label, s.labels) : undefined
  return more && looksRight(more.text) ? { label: found!.label, at: more } : found
}

// A camera sees wide blanks inside a value; blanks between columns are wider still.
const BLANK_MAX = 1.4
/** A value with the words after it that a somewhat wide blank cut off: up to the next label, or the next label's column. */
function widened(at: Piece, label: Label, labels: readonly RegExp[]): Piece | undefined {
  const { line } = at
  const stop = line === label.line ? undefined : cells(label.line).find((c) => c.x > label.right)?.x
  let last = line.words.findIndex((w) => w.end >= at.end)
  for (let next = line.words[last + 1]; next; next = line.words[last + 1]) {
    const before = line.words[last]!
    if (next.box.x - (before.box.x + before.box.width) > line.height * BLANK_MAX || (stop !== undefined && next.box.x >= stop - 2)) break
    if (labels.some((l) => l.exec(line.page.text.slice(next.start, Math.min(line.end, next.start + 120)))?.index === 0)) break
    last += 1
  }
  const end = line.words[last]?.end ?? at.end
  return end > at.end ? piece(line, at.start, end) : undefined
}

/** Without the number of the next box (`MARISOL 2.`); undefined when all of it is a numbered label (`3. SEX`). */
function unnumbered(at: Piece | undefined, labels: readonly RegExp[]): Piece | undefined {
  if (!at || /^\d{1,2}\s?[a-d]?[.)]$/i.test(at.text)) return undefined
  const head = /^\d{1,2}\s?[a-d]?[.)]\s*/i.exec(at.text)?.[0]
  if (head && labels.some((l) => l.exec(at.text.slice(head.length, 120))?.index === 0)) return undefined
  const tail = /\s+\d{1,2}\s?[a-d]?[.)]$/i.exec(at.text)
  return tail ? piece(at.line, at.start, at.start + tail.index) : at
}

/** The cell under a numbered label (`1. Child's Name`), counted from its number; never another label. */
function cellUnder(label: Label, labels: readonly RegExp[]): Piece | undefined {
  const row = cells(label.line)
  const own = row.find((c) => c.start <= label.start && c.end >= label.end)
  if (!own || !/^\d{1,2}\s?[a-d]?[.)]/i.test(own.text)) return undefined
  const right = row.find((c) => c.x > own.x)?.x ?? Number.POSITIVE_INFINITY
  const next = linesOf(label.line.page)[label.index + 1]
  if (!next || next.y - label.line.y > label.line.height * 3.2) return undefined
  const cell = cells(next).find((c) => c.x >= own.x - 8 && c.x < right - 2)
  return cell && labels.some((l) => l.exec(cell.text.slice(0, 120))?.index === 0) ? undefined : cell
}

/** The cell straight over a label, when it is nobody else's label and no other label stands over it. */
export function cellAbove(label: Label, labels: readonly RegExp[]): Piece | undefined {
  const lines = linesOf(label.line.page)
  const over = lines[label.index - 1]
  if (!over || label.line.y - over.y > label.line.height * 3.2) return undefined
  const own = cells(label.line).find((c) => c.start <= label.start && c.end >= label.end) ?? label
  const near = cells(over).filter((c) => c.x < own.right + 6 && c.right > own.x - 6)
  const isLabel = (text: string): boolean => labels.some((l) => l.test(text.slice(0, 120)))
  return near.length === 1 && !isLabel(near[0]!.text) ? near[0] : undefined
}

export interface Words {
  readonly text: string
  readonly quote: Quote
}
export const wordsAt = (paper: Paper, p: Piece | undefined): Words | undefined => p && { text: p.text, quote: quotePiece(paper, p) }

/**
 * A date that begins in one cell and goes on in the lines under it ("doce de mayo de mil novecientos / ochenta y ocho"):
 * the longest reading that is a date. The first cell alone when none is.
 */
export function dateWords(paper: Paper, at: Piece | undefined, read: (text: string) => PrintedDate): Words | undefined {
  if (!at) return undefined
  const lines = linesOf(at.line.page)
  const index = lines.indexOf(at.line)
  const pieces: Piece[] = [at]
  let best: Words | undefined
  for (let i = index; ; i += 1) {
    const text = pieces.map((p) => p.text).join(' ')
    const quote = quotePieces(paper, pieces)
    if (quote && read(text).type !== 'not-a-date') best = { text, quote }
    const next = lines[i + 1]
    const last = pieces.at(-1)!
    if (!next || pieces.length >= 3 || next.y - last.line.y > last.line.height * 2.2) break
    const row = cells(next)
    const under = row.find((c) => Math.abs(c.x - at.x) < 8) ?? (row[0] && row[0].x < at.x + 8 && row[0].right > at.x - 40 ? row[0] : undefined)
    if (!under || /\d{4}|:/.test(last.text)) break
    pieces.push(under)
  }
  return best ?? wordsAt(paper, at)
}

const DATED = /\d{4}|(?<!\p{L})(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu
/** The date a sentence tells, where none stands before it: a date that was misread must not lend its place to the next one. */
export function ownDate(m: RunMatch | undefined): Words | undefined {
  const date = m?.group('date')
  return m && date && !DATED.test(m.text.slice(0, date.start - m.start)) ? date : undefined
}

interface More {
  readonly precision?: Precision
  readonly label?: string
  readonly source?: Source
}
/** Adds a day claim; words that are no date or no real day become a problem beside their label. */
export function claimDay(g: Gather, event: string, field: FieldName, at: Words | undefined, read: (text: string) => PrintedDate, more: More = {}): number | undefined {
  if (!at) return undefined
  const found = read(at.text)
  if (found.type === 'day') {
    g.claim(event, field, at.quote, found.day, more)
    return found.day
  }
  g.problem(found.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at: at.quote })
  return undefined
}

/** Words of a blank box: lines to write on, dashes, "N/A". */
export const isBlank = (text: string): boolean => /^[\s_.\-–—/*]*$/.test(text) || /^(?:n\s*\/\s*a|none|ninguno|ninguna|no\s+consta|xxx+)$/i.test(text.trim())
