import { asSeen } from '../kit/as-seen.ts'
import type { Day } from '../../base/day.ts'
import type { DayTime, Precision } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Page, Paper, Quote } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import type { Gather } from '../kit/gather.ts'
import { type Line, type Piece, allLines, cells, quotePiece } from '../kit/lines.ts'
import { clockTime } from '../kit/times.ts'
import { type Run, type RunMatch, findAllInRun, findInRun, runOf } from '../kit/run.ts'

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
/** The words of a printed date, in any shape US notices use; not yet a real day. Use with the `i` flag. */
export const DATE = String.raw`(?:${MONTH}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})`
/** The words of a clock time: `08:30 A.M.`, `9:05AM`, `13:30`. */
export const TIME = String.raw`\d{1,2}:\d{2}\s*(?:[ap]m\b|[ap]\.\s?m\b\.?)?`
/** The place of a date that may be unreadable: a date, or whatever stands there instead, without its full stop. */
export const DATE_OR_OTHER = String.raw`(?:${DATE}|[^\s.,;]+(?:\/[^\s.,;]+)*)`

/**
 * The running words of a paper: all lines, then the left cells alone, then the right cells alone, because a sentence
 * in one column is cut by the words of the other.
 */
export function proseOf(paper: Paper): readonly Run[] {
  const lines = allLines(paper)
  const columns = lines.map(cells)
  const right = columns.filter((c) => c.length > 1).map((c) => c.at(-1)!)
  return [runOf(paper, lines), runOf(paper, columns.flatMap((c) => c.slice(0, 1))), runOf(paper, right)]
}

/** The first match in the first run that has one. */
export function firstSaid(prose: readonly Run[], pattern: RegExp): RunMatch | undefined {
  for (const run of prose) {
    const found = findInRun(run, pattern)
    if (found) return found
  }
  return undefined
}
/** Every match of the first run that has one. */
export function allSaid(prose: readonly Run[], pattern: RegExp): RunMatch[] {
  for (const run of prose) {
    const found = findAllInRun(run, pattern)
    if (found.length > 0) return found
  }
  return []
}

const END = /(?<=[\p{Ll}\d)\]"”'’][.!?])\s+(?=[\p{Lu}[("“])/u
/** A line of running words: no wide gaps of a table, no `Label:` at its start, not all capitals. */
const isProse = (line: string): boolean =>
  line.trim() !== '' && !/\S {3,}\S/.test(line) && !/^\s*[A-Z][\w ]{2,30}:\s/.test(line) && /\p{Ll}/u.test(line)

/** The words of the same sentence that stand before a place of a run, at most `max` characters. */
export function wordsBefore(run: Run, at: number, max = 200): string {
  const sentence = run.text.slice(Math.max(0, at - max), at).split(END).at(-1)!
  const lines = sentence.split('\n')
  let from = lines.length - 1
  while (from > 0 && isProse(lines[from - 1]!)) from -= 1
  return lines.slice(from).join('\n')
}
function wordsAfter(run: Run, at: number, max: number): string {
  const rest = run.text.slice(at, at + max)
  if (/^[.!?](?=\s|$)/.test(rest)) return rest[0]!
  const sentence = /^[\s\S]*?[\p{Ll}\d)\]"”'’][.!?](?=\s|$)/u.exec(rest)?.[0] ?? rest
  const lines = sentence.split('\n')
  let to = 1
  while (to < lines.length && isProse(lines[to]!)) to += 1
  return lines.slice(0, to).join('\n')
}

/** The sentence a match stands in, at most 400 characters to either side. */
export function sentenceAt(run: Run, at: { readonly start: number; readonly end: number }): { text: string; quote: Quote } | undefined {
  const start = at.start - wordsBefore(run, at.start, 400).length
  const end = at.end + wordsAfter(run, at.end, 400).length
  const quote = run.quote(start, end)
  return quote && { text: run.text.slice(start, end), quote }
}

interface More {
  readonly precision?: Precision
  readonly label?: string
}
type At = { readonly text: string; readonly quote: Quote }

/** Where a piece or a match stands, with its words. */
export const atPiece = (paper: Paper, p: Piece | undefined): At | undefined => p && { text: p.text, quote: quotePiece(paper, p) }

/** Adds a day claim from words anywhere on the paper; a problem when they are no date or no real day. */
export function sayDay(g: Gather, event: string, field: FieldName, at: At | undefined, more: More = {}): Day | undefined {
  if (!at) return undefined
  const found = anyUsDate(at.text.replace(/\s+/g, ' ').replace(/[.,;]$/, ''))
  if (found.type === 'day') {
    g.claim(event, field, at.quote, found.day, more)
    return found.day
  }
  g.problem(found.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at: at.quote })
  return undefined
}

/**
 * Adds a day-and-time claim, local to the place of the event. A bad time leaves the day and becomes a problem;
 * a bad day leaves only the problem.
 */
export function sayDayTime(g: Gather, event: string, field: FieldName, day: string, time: string | undefined, quote: Quote, more: More = {}): DayTime | undefined {
  const found = anyUsDate(day.replace(/\s+/g, ' ').trim())
  if (found.type !== 'day') {
    g.problem(found.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at: quote })
    return undefined
  }
  const clock = time === undefined ? undefined : clockTime(time)
  if (time !== undefined && clock === undefined) g.problem('UnreadableValue', { field, at: quote })
  const value: DayTime = { day: found.day, time: clock ?? null, zone: 'local' }
  g.claim(event, field, quote, value, more)
  return value
}

/** One quote over several lines that lights only the given pieces, though words of another column stand between. */
export function quotePieces(paper: Paper, pieces: readonly Piece[]): Quote | undefined {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last || first.line.page !== last.line.page) return undefined
  const page = first.line.page
  return {
    paper: paper.id, page: page.number, start: first.start, end: last.end, exact: page.text.slice(first.start, last.end),
    boxes: pieces.flatMap((p) => quotePiece(paper, p).boxes),
  }
}

/** The first page that can be read, or undefined. */
export const firstReadable = (paper: Paper): Page | undefined => paper.pages.find((p) => p.words.length > 0)

/**
 * A pattern for a printed label: any case, any spacing, and one wrong letter when it has eight letters or more
 * (scans misread one; a shorter label with a wrong letter may be another word).
 */
export function like(label: string): string {
  const words = label.split(' ').map((w) => [...w].map(asSeen))
  const join = (wrong: number): string => {
    let at = 0
    return words.map((w) => w.map((c) => (at++ === wrong ? '\\S' : c)).join('')).join('\\s*')
  }
  const letters = words.flat().length
  const ways = letters >= 8 ? Array.from({ length: letters }, (_, i) => join(i)) : []
  return `(?:${[join(-1), ...ways].join('|')})`
}

export const isNear = (upper: Line, lower: Line, heights: number): boolean =>
  lower.y - upper.y <= Math.max(upper.height, lower.height) * heights
