/** Every date printed on a page, with the paper's own words for it. Pure; reads only the page. */
import { type Day, type Page, type Word, dayIfReal } from '@proofline/engine'

export interface FoundDate {
  readonly day: Day
  /** As printed: `09/14/2023`. */
  readonly printed: string
  readonly start: number
  readonly end: number
  /** The paper's words beside or above it, such as "Notice Date"; empty when there are none. */
  readonly label: string
  /** Not printed elsewhere: another look at the same ink read this. */
  readonly isRival?: true
}

const ENGLISH = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const SPANISH = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre']

/** 1 to 12 for a month name in English or Spanish, long or short; undefined for other words. */
function monthOf(word: string): number | undefined {
  const w = word.toLowerCase().replace(/\.$/, '')
  if (w.length < 3) return undefined
  for (const names of [ENGLISH, SPANISH]) {
    const at = names.findIndex((n) => n === w || n.slice(0, 3) === w || (w === 'sept' && n.startsWith('sept')) || (w === 'set' && n.startsWith('sept')))
    if (at >= 0) return at + 1
  }
  return undefined
}

/** Two-digit years of cards and stamps: 1940 to 2039 covers living people's papers. */
const fullYear = (y: number): number => (y >= 100 ? y : y >= 40 ? 1900 + y : 2000 + y)

const NAME = '\\p{L}{3,10}\\.?'
type Shape = readonly [RegExp, (g: readonly string[]) => Day | undefined]
const real = (y: number, m: number | undefined, d: number): Day | undefined => (m === undefined ? undefined : dayIfReal(y, m, d))

/** US papers print the month first; where only the other order gives a day, that one is read. */
const numbers = (a: number, b: number, y: number): Day | undefined => real(y, a, b) ?? (a > 12 ? real(y, b, a) : undefined)

const SHAPES: readonly Shape[] = [
  [/(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/gu, (g) => numbers(Number(g[1]), Number(g[3]), fullYear(Number(g[4])))],
  [/(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, (g) => real(Number(g[1]), Number(g[2]), Number(g[3]))],
  [new RegExp(`(?<!\\d)(\\d{4})\\s+(${NAME})\\s+(\\d{1,2})(?!\\d)`, 'gu'), (g) => real(Number(g[1]), monthOf(g[2]!), Number(g[3]))],
  [new RegExp(`(?<!\\p{L})(${NAME})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'gu'), (g) => real(Number(g[3]), monthOf(g[1]!), Number(g[2]))],
  [new RegExp(`(?<![\\d/])(\\d{1,2})[\\s-]+(?:de\\s+)?(${NAME})(?:\\s*/\\s*(${NAME}))?(?:\\s+de)?[\\s-]+(\\d{4}|\\d{2})(?!\\d)`, 'gu'), (g) => real(fullYear(Number(g[4])), (g[3] ? monthOf(g[3]) : undefined) ?? monthOf(g[2]!), Number(g[1]))],
  [/(?<![\dA-Z])(\d{2})([A-Z]{3})(\d{4})(?!\d)/gu, (g) => real(Number(g[3]), monthOf(g[2]!), Number(g[1]))],
]

/** The first date in a few words; undefined when there is none. */
export function dayIn(text: string): Day | undefined {
  for (const [pattern, read] of SHAPES) for (const m of text.matchAll(pattern)) return read(m)
  return undefined
}

/** All dates of a page in reading order; each day once, told by its first place that has a label. */
export function datesOnPage(page: Page): FoundDate[] {
  const found: FoundDate[] = []
  for (const [pattern, read] of SHAPES) {
    for (const m of page.text.matchAll(pattern)) {
      const day = read(m)
      const end = m.index + m[0].length
      if (day === undefined || found.some((f) => m.index < f.end && end > f.start)) continue
      found.push({ day, printed: m[0].replace(/\s+/g, ' '), start: m.index, end, label: labelOf(page, m.index, end) })
    }
  }
  const once = new Map<number, FoundDate>()
  for (const f of found.sort((a, b) => a.start - b.start)) {
    const known = once.get(f.day)
    if (!known || (known.label === '' && f.label !== '')) once.set(f.day, f)
  }
  return [...once.values()].sort((a, b) => a.start - b.start)
}

const LABEL_MAX = 28
/** Wider spaces than this stand between boxes of a form. */
const WIDE = /\s{2,}|\s*[|]\s*/u

/** The words before a date on its line; else those right above it. */
function labelOf(page: Page, start: number, end: number): string {
  const lineStart = page.text.lastIndexOf('\n', start - 1) + 1
  const before = short((page.text.slice(lineStart, start).split(WIDE).filter((s) => s.trim() !== '').at(-1) ?? ''))
  if (before !== '') return before
  return short(above(page, start, end))
}

/** Keeps the last few words, without colons and stray marks, and nothing that is itself a date or a number. */
function short(text: string): string {
  const words = text.replace(/[:;,.()[\]*_#<>"{}]+/gu, ' ').trim().split(/\s+/u).filter((w) => /\p{L}{2}/u.test(w) && !/\d{4}/u.test(w))
  const kept: string[] = []
  for (const w of words.reverse()) {
    if ([w, ...kept].join(' ').length > LABEL_MAX || kept.length === 5) break
    kept.unshift(w)
  }
  return kept.join(' ')
}

/** The words of the nearest printed line above that stand over the date. */
function above(page: Page, start: number, end: number): string {
  const own = page.words.filter((w) => w.start < end && w.end > start)
  if (own.length === 0) return ''
  const left = Math.min(...own.map((w) => w.box.x))
  const right = Math.max(...own.map((w) => w.box.x + w.box.width))
  const top = Math.min(...own.map((w) => w.box.y))
  const height = Math.max(...own.map((w) => w.box.height))
  const over = page.words.filter((w) => {
    const bottom = w.box.y + w.box.height
    return bottom <= top + height * 0.3 && top - bottom < height * 1.6 && w.box.x < right && w.box.x + w.box.width > left - height
  })
  const nearest = Math.max(...over.map((w) => w.box.y))
  const line = over.filter((w) => Math.abs(w.box.y - nearest) < height * 0.6)
  return withNeighbours(page, line).map((w) => w.text).join(' ')
}

/** The whole phrase a label word belongs to: words of its line that stand close to it. */
function withNeighbours(page: Page, line: readonly Word[]): Word[] {
  const out = new Set(line)
  for (let grown = true; grown; ) {
    grown = false
    for (const w of page.words) {
      if (out.has(w)) continue
      const near = [...out].some((o) => Math.abs(o.box.y - w.box.y) < o.box.height * 0.5 && Math.max(o.box.x - (w.box.x + w.box.width), w.box.x - (o.box.x + o.box.width)) < o.box.height * 0.6)
      if (near) grown = Boolean(out.add(w))
    }
  }
  return [...out].sort((a, b) => a.box.x - b.box.x)
}
