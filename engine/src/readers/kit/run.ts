import type { Page, Paper, Quote } from '../../papers/paper.ts'
import { quote } from '../../papers/text-page.ts'

interface Part {
  readonly page: Page
  readonly start: number
  readonly end: number
}
interface Segment extends Part {
  /** Where the part begins in the run's text. */
  readonly at: number
}

/**
 * Words that flow over several lines, boxes or pages as one text, each place of which can be quoted on its page.
 * Long sentences are matched here with `\s+` between words.
 */
export interface Run {
  readonly text: string
  /** The words between two places. Over a page break: their part on the first page. Undefined when blank. */
  readonly quote: (start: number, end: number) => Quote | undefined
}

/** Joins parts (lines, pieces) in the given order with a line break between them. */
export function runOf(paper: Paper, parts: readonly (Part | { readonly line: { readonly page: Page }; readonly start: number; readonly end: number })[]): Run {
  const segments: Segment[] = []
  let text = ''
  for (const p of parts) {
    const page = 'page' in p ? p.page : p.line.page
    if (text !== '') text += '\n'
    segments.push({ page, start: p.start, end: p.end, at: text.length })
    text += page.text.slice(p.start, p.end)
  }
  return {
    text,
    quote(start, end) {
      const trimmed = text.slice(start, end)
      const s = start + trimmed.length - trimmed.trimStart().length
      const e = s + trimmed.trim().length
      if (e <= s) return undefined
      const first = segmentAt(segments, s)
      const last = segmentAt(segments, e - 1)
      if (!first || !last) return undefined
      // Parts in another order than on the page, or on another page: only the first part can be quoted in one piece.
      const together = first.page === last.page && last.start >= first.start
      const to = together ? last.start + (e - last.at) : lastOnPage(segments, first).end
      const q = quote(paper.id, first.page, first.start + (s - first.at), to)
      return q.boxes.length > 0 ? q : undefined
    },
  }
}

/** A part of a run as a run of its own: places count from its beginning. */
export const partOf = (run: Run, start: number, end: number): Run => ({
  text: run.text.slice(start, end),
  quote: (s, e) => run.quote(start + s, start + e),
})

function segmentAt(segments: readonly Segment[], place: number): Segment | undefined {
  return segments.find((s) => place >= s.at && place < s.at + (s.end - s.start))
}

function lastOnPage(segments: readonly Segment[], first: Segment): Segment {
  let last = first
  for (const s of segments.slice(segments.indexOf(first) + 1)) {
    if (s.page !== first.page || s.start < last.start) break
    last = s
  }
  return last
}

/**
 * The words from one group of a match to another as one quote: a date with the "on or about" before it. Undefined when
 * they are not one piece of one page; the later group alone can be quoted then.
 */
export function quoteTogether(run: Run, from: { readonly start: number }, to: { readonly end: number }): Quote | undefined {
  const fold = (text: string): string => text.trim().replace(/\s+/g, ' ')
  const q = run.quote(from.start, to.end)
  return q && fold(q.exact) === fold(run.text.slice(from.start, to.end)) ? q : undefined
}

/** A match of a pattern in a run, with the quote of each group. */
export interface RunMatch {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly quote: Quote
  /** The words of a named group, white space folded, their quote and their places in the run; undefined when it took no part. */
  readonly group: (name: string) => { readonly text: string; readonly quote: Quote; readonly start: number; readonly end: number } | undefined
}

/** The first match of a pattern at or after `from`; undefined when there is none. */
export function findInRun(run: Run, pattern: RegExp, from = 0): RunMatch | undefined {
  const flags = [...new Set(`${pattern.flags.replace('y', '')}dg`)].join('')
  const re = new RegExp(pattern.source, flags)
  re.lastIndex = from
  const m = re.exec(run.text)
  const whole = m ? run.quote(m.index, m.index + m[0].length) : undefined
  if (!m || !whole) return undefined
  return {
    start: m.index, end: m.index + m[0].length, text: m[0], quote: whole,
    group(name) {
      const at = m.indices?.groups?.[name]
      const q = at ? run.quote(at[0], at[1]) : undefined
      return at && q ? { text: run.text.slice(at[0], at[1]).replace(/\s+/g, ' ').trim(), quote: q, start: at[0], end: at[1] } : undefined
    },
  }
}

/** All matches, in order, not overlapping. */
export function findAllInRun(run: Run, pattern: RegExp, from = 0): RunMatch[] {
  const out: RunMatch[] = []
  let at = from
  for (;;) {
    const m = findInRun(run, pattern, at)
    if (!m) return out
    out.push(m)
    at = Math.max(m.end, m.start + 1)
  }
}

/**
 * A pattern for printed words wherever the lines break: a space in `source` stands for any white space, ` ?` for white
 * space or none.
 */
export const spaced = (source: string, flags = 'iu'): RegExp =>
  new RegExp(source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'), flags)
