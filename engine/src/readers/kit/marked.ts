import { isoDay, type Day } from '../../base/day.ts'
import type { Claim, ClaimValue, DayTime, Name, Precision } from '../../claims/claim.ts'
import { type FieldName, eventKindOf, fieldSpec, isFieldName } from '../../claims/vocabulary.ts'
import type { Page, PageOrigin, Paper } from '../../papers/paper.ts'
import { typedPages } from '../../papers/text-page.ts'

/** A test paper and the claims its marks ask for, each in the shape of `show`. */
export interface Marked {
  readonly paper: Paper
  readonly expected: string[]
}

interface Mark {
  readonly event: string
  readonly field: FieldName
  readonly precision: Precision
  /** As `show` prints values; undefined = the printed words themselves. */
  readonly value: string | undefined
  /** Where it starts, counted in printed (non-blank) characters. */
  readonly from: number
}

const PRECISIONS: Record<string, Precision> = { '~': 'about', '?': 'unknown', '!': 'default-suspect' }

// `{`, a precision sign or word, `event#n.`, `field`, `@event#n`; then `=value|`, `&`, or `|`.
const ONE = /([~?!]|(?:about|month|year|unknown|default-suspect|exact):)?(?:(\w+#\d+)\.)?([a-z][A-Za-z]*\.[a-zA-Z0-9]+)(?:@(\w+#\d+))?(?:=([^|{}&]*))?([|&])/y

/**
 * A paper from a text in which the expected answers are marked around the printed words:
 *
 * - `{admission.date=2017-08-22|2017 August 22}`: the event is `admission#1`; days are ISO
 * - `{admission.date@admission#2=...|...}` or `{admission#2.admission.date=...|...}`: another event
 * - `{~admission.date=...|...}` about, `{?admission.date|an unknown date}` unknown, `{!...}` default-suspect,
 *   `{month:...}`, `{year:...}` and so on by name
 * - `{visa.post|LIMA}`: the value is the printed words, white space folded
 * - `{nta.hearingAt=2020-03-18T08:30&hearing.at=2020-03-18T08:30|...}`: several claims on the same words
 * - marks may stand inside marks; a brace that opens no mark (JSON) is left as it is
 *
 * Other values as `show` prints them: names `EXAMPLE ROJAS / LUIS (mrz)`, times `2020-03-18T08:30` (`Z` after
 * UTC, no `T` when no time is printed), places and addresses `city: Miami; state: FL`, flags `true`, money in cents.
 */
export function marked(text: string, more: { origin?: PageOrigin; name?: string; mediaType?: string } = {}): Marked {
  const { plain, marks } = strip(text)
  const paper: Paper = {
    id: madeUpId(plain), name: more.name ?? 'paper.txt', mediaType: more.mediaType ?? 'text/plain',
    pages: typedPages(plain, more.origin ?? 'plain-text'),
  }
  const places = printedPlaces(paper.pages)
  const expected = marks.map(({ mark, to }) => {
    const first = places[mark.from]
    const last = places[to - 1]
    if (!first || !last || first.page !== last.page) throw new Error('marked(): a mark is empty or runs over two pages')
    const exact = first.page.text.slice(first.at, last.at + 1)
    const value = mark.precision === 'unknown' ? undefined : (mark.value ?? exact.replace(/\s+/g, ' '))
    return line(mark.event, mark.field, mark.precision, value, first.page.number, first.at, exact)
  })
  return { paper, expected }
}

/** One line per claim: event, field, precision, value, page and place, and the quoted words. */
export function show(claim: Claim): string {
  const value = claim.value === undefined ? undefined : showValue(claim.field, claim.value)
  const q = claim.quote
  return line(claim.event, claim.field, claim.precision, value, q?.page ?? 0, q?.start ?? 0, q?.exact ?? '')
}

/** All claims as `show` prints them, sorted: compare with `expected.sort()`. */
export const shown = (claims: readonly Claim[]): string[] => claims.map(show).sort()

function line(event: string, field: string, precision: Precision, value: string | undefined, page: number, start: number, exact: string): string {
  const how = precision === 'exact' ? '' : ` (${precision})`
  return `${event} ${field}${value === undefined ? '' : ` = ${value}`}${how} «${exact.replace(/\s+/g, ' ')}» p${page}:${start}`
}

/** A value as marks write it. */
export function showValue(field: FieldName, value: ClaimValue): string {
  if (typeof value === 'number') {
    return ['day', 'day/ds', 'day/cu'].includes(fieldSpec(field).type) ? isoDay(value as Day) : String(value)
  }
  if (typeof value !== 'object') return String(value)
  if ('zone' in value) return showTime(value)
  if ('order' in value) return showName(value)
  return Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .map(([k, v]) => `${k}: ${Array.isArray(v) ? v.join(' / ') : String(v)}`)
    .join('; ')
}

const showTime = (t: DayTime): string => `${isoDay(t.day)}${t.time === null ? '' : `T${t.time}`}${t.zone === 'utc' ? 'Z' : ''}`
const showName = (n: Name): string =>
  `${n.surname} / ${n.given}${n.middle === undefined ? '' : ` / ${n.middle}`} (${n.order}${n.truncated ? ', truncated' : ''})`

/** Takes the marks out of a text; places are counted in printed characters, which layout never changes. */
function strip(text: string): { plain: string; marks: { mark: Mark; to: number }[] } {
  let plain = ''
  let printed = 0
  const marks: { mark: Mark; to: number }[] = []
  const open: (Mark[] | 'brace')[] = []
  for (let i = 0; i < text.length; ) {
    const c = text[i]!
    const found = c === '{' ? readMark(text, i, printed) : undefined
    if (found) {
      open.push(found.marks)
      i = found.end
      continue
    }
    const closed = c === '}' ? open.pop() : undefined
    i += 1
    if (closed && closed !== 'brace') {
      for (const mark of closed) marks.push({ mark, to: printed })
      continue
    }
    if (c === '{') open.push('brace')
    plain += c
    if (!/\s/.test(c)) printed += 1
  }
  if (open.some((o) => o !== 'brace')) throw new Error('marked(): a mark is not closed')
  return { plain, marks }
}

function readMark(text: string, at: number, from: number): { marks: Mark[]; end: number } | undefined {
  const marks: Mark[] = []
  ONE.lastIndex = at + 1
  for (;;) {
    const m = ONE.exec(text)
    if (!m) return undefined
    const field = m[3]!
    if (!isFieldName(field)) throw new Error(`marked(): no such field: ${field}`)
    const sign = m[1]?.replace(':', '') ?? ''
    marks.push({
      field, from, event: m[2] ?? m[4] ?? `${eventKindOf(field)}#1`, value: m[5]?.trim(),
      precision: PRECISIONS[sign] ?? (sign === '' ? 'exact' : (sign as Precision)),
    })
    if (m[6] === '|') return { marks, end: ONE.lastIndex }
  }
}

/** The place of every printed character, in reading order. */
function printedPlaces(pages: readonly Page[]): { page: Page; at: number }[] {
  const out: { page: Page; at: number }[] = []
  for (const page of pages) {
    for (let at = 0; at < page.text.length; at += 1) if (!/\s/.test(page.text[at]!)) out.push({ page, at })
  }
  return out
}

/** Looks like a SHA-256, and differs from text to text; tests need no more. */
function madeUpId(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0
  return h.toString(16).padStart(8, '0').repeat(8)
}
