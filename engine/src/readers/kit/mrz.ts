import type { Name, Precision } from '../../claims/claim.ts'
import { type Day, addYears, dayIfReal } from '../../base/day.ts'
import type { Paper, Quote } from '../../papers/paper.ts'
import { quote } from '../../papers/text-page.ts'
import { type Line, linesOf } from './lines.ts'
import { once } from './once.ts'

/** A printed part of a machine-readable zone. `text` keeps its fillers. */
export interface MrzPart {
  readonly text: string
  readonly quote: Quote
}
export type MrzCheck = 'number' | 'birth' | 'expiry' | 'personal' | 'composite'

/**
 * The formats of ICAO 9303: TD3 (passports, 2 lines of 44), TD2 (older cards, 2 of 36), TD1 (cards, 3 of 30), MRV-A and MRV-B (visas, 2
 * of 44 and 2 of 36, with no check digit over all).
 */
export type MrzKind = 'TD3' | 'TD2' | 'TD1' | 'MRV-A' | 'MRV-B'

/** The parts of a machine-readable zone. */
export interface Mrz {
  readonly kind: MrzKind
  /** `P<`, `IA`, `C1`, `VN`. */
  readonly type: MrzPart
  readonly issuer: MrzPart
  readonly name: MrzPart
  /** The document number; where it is longer than its place (TD1, TD2), the rest of it from the optional part too. */
  readonly number: MrzPart
  readonly nationality: MrzPart
  readonly birth: MrzPart
  readonly sex: MrzPart
  readonly expiry: MrzPart
  /** TD3: the personal number. TD1: the optional data of line 1 (US cards: the receipt number). Visas: what the state wants. */
  readonly optional: MrzPart
  /** Checks whose digit does not hold, with the words they cover. Genuine papers fail too: a problem, no rejection. */
  readonly failed: readonly { readonly check: MrzCheck; readonly at: MrzPart }[]
}

/** A printed line without its blanks, and where each letter stands on the page. */
interface Strip {
  readonly text: string
  readonly part: (start: number, end: number) => MrzPart
}

const LETTERS = /^[A-Z0-9<\u00D1]+$/

function strip(paper: Paper, line: Line, length: number): Strip | undefined {
  const places: number[] = []
  for (let i = line.start; i < line.end; i += 1) if (!/\s/.test(line.page.text[i]!)) places.push(i)
  // Fillers at the end of a name are the first thing a camera loses; data lines must be whole.
  const bare = places.map((i) => line.page.text[i]!).join('')
  if (!LETTERS.test(bare) || bare.length > length) return undefined
  return {
    text: bare.padEnd(length, '<'),
    part(start, end) {
      const last = Math.min(end, places.length) - 1
      const from = places[Math.min(start, last)]!
      return { text: bare.padEnd(length, '<').slice(start, end), quote: quote(paper.id, line.page, from, places[Math.max(last, 0)]! + 1) }
    },
  }
}

const size = (line: Line): number => line.text.replace(/\s/g, '').length

/** A line of a strip, for lists of labels: what stands there is never the value of the label above it. */
export const STRIP_LINE = /[A-Z0-9<]{26,}/

/** A line of data has dates in it. Nothing stricter: a misread letter is a failed check beside the claims, no rejection. */
const isData = (text: string): boolean => (text.match(/\d/g)?.length ?? 0) >= 8

/** The first machine-readable zone of a kind. The old French card (2 lines of 36, a layout of its own) is none of them. */
export const findMrz = (paper: Paper, kind: MrzKind): Mrz | undefined => kept(paper)(kind)
const kept = once((paper: Paper) => {
  const found = new Map<MrzKind, Mrz | undefined>()
  return (kind: MrzKind): Mrz | undefined => {
    if (!found.has(kind)) found.set(kind, stripIn(paper, kind))
    return found.get(kind)
  }
})

function stripIn(paper: Paper, kind: MrzKind): Mrz | undefined {
  for (const page of paper.pages) {
    // Every strip has fillers.
    if (!page.text.includes('<')) continue
    const lines = linesOf(page)
    for (let i = 0; i < lines.length; i += 1) {
      const found = kind === 'TD1' ? td1At(paper, lines, i) : twoLinesAt(paper, lines, i, kind)
      if (found) return found
    }
  }
  return undefined
}

const NAME_LINES = {
  TD3: { length: 44, starts: /^P[A-Z<][A-Z<]{3}[A-Z\u00D1].*<</ }, 'MRV-A': { length: 44, starts: /^V[A-Z<][A-Z<]{3}[A-Z\u00D1].*<</ },
  TD2: { length: 36, starts: /^(?!IDFRA)[ACI][A-Z<][A-Z<]{3}[A-Z\u00D1].*<</ }, 'MRV-B': { length: 36, starts: /^V[A-Z<][A-Z<]{3}[A-Z\u00D1].*<</ },
} as const

function twoLinesAt(paper: Paper, lines: readonly Line[], i: number, kind: Exclude<MrzKind, 'TD1'>): Mrz | undefined {
  const { length, starts } = NAME_LINES[kind]
  const [one, two] = [lines[i], lines[i + 1]]
  if (!one || !two || size(two) !== length || size(one) < length - 4) return undefined
  const a = strip(paper, one, length)
  const b = strip(paper, two, length)
  if (!a || !b || !starts.test(a.text) || !isData(b.text)) return undefined
  const isVisa = kind === 'MRV-A' || kind === 'MRV-B'
  const end = isVisa ? length : kind === 'TD3' ? 42 : 35
  const optional = b.part(28, end)
  const composite = { text: b.text.slice(0, 10) + b.text.slice(13, 20) + b.text.slice(21, length - 1), quote: b.part(0, length).quote }
  const number = kind === 'TD2' ? longNumber(b, [0, 9], 28, 35) : { at: b.part(0, 9), digit: b.text[9]! }
  return {
    kind, type: a.part(0, 2), issuer: a.part(2, 5), name: a.part(5, length), number: number.at, nationality: b.part(10, 13),
    birth: b.part(13, 19), sex: b.part(20, 21), expiry: b.part(21, 27), optional,
    failed: failures([
      ['number', number.at, number.digit], ['birth', b.part(13, 19), b.text[19]!], ['expiry', b.part(21, 27), b.text[27]!],
      // An empty personal number may carry a filler for its digit.
      ...(kind !== 'TD3' || (b.text[42] === '<' && /^<+$/.test(optional.text)) ? [] : [['personal', optional, b.text[42]!] as const]),
      ...(isVisa ? [] : [['composite', composite, b.text[length - 1]!] as const]),
    ]),
  }
}

function td1At(paper: Paper, lines: readonly Line[], i: number): Mrz | undefined {
  const [one, two, three] = [lines[i], lines[i + 1], lines[i + 2]]
  if (!one || !two || !three || size(one) < 28 || size(two) !== 30 || size(three) < 26) return undefined
  const [a, b, c] = [strip(paper, one, 30), strip(paper, two, 30), strip(paper, three, 30)]
  if (!a || !b || !c || !/^[ACI][A-Z0-9<][A-Z<]{3}/.test(a.text) || !isData(b.text) || !/[A-Z]/.test(c.text)) return undefined
  const composite = { text: a.text.slice(5, 30) + b.text.slice(0, 7) + b.text.slice(8, 15) + b.text.slice(18, 29), quote: b.part(0, 30).quote }
  const number = longNumber(a, [5, 14], 15, 30)
  return {
    kind: 'TD1', type: a.part(0, 2), issuer: a.part(2, 5), name: c.part(0, 30), number: number.at, nationality: b.part(15, 18),
    birth: b.part(0, 6), sex: b.part(7, 8), expiry: b.part(8, 14), optional: a.part(15, 30),
    failed: failures([
      ['number', number.at, number.digit], ['birth', b.part(0, 6), b.text[6]!], ['expiry', b.part(8, 14), b.text[14]!],
      ['composite', composite, b.text[29]!],
    ]),
  }
}

/**
 * A document number of more than nine letters: a filler stands for its check digit, and the number goes on in the optional part, its
 * digit last (ICAO 9303 part 5, note j; part 6). Any other number stands in its own place.
 */
function longNumber(line: Strip, [start, end]: readonly [number, number], from: number, to: number): { at: MrzPart; digit: string } {
  const own = { at: line.part(start, end), digit: line.text[end]! }
  const rest = /^[A-Z0-9]+(?=<|$)/.exec(line.text.slice(from, to))?.[0] ?? ''
  if (own.digit !== '<' || own.at.text.endsWith('<') || rest.length < 2) return own
  const at = from + rest.length - 1
  return { at: { text: own.at.text + rest.slice(0, -1), quote: line.part(start, at).quote }, digit: line.text[at]! }
}

const failures = (checks: readonly (readonly [MrzCheck, MrzPart, string])[]) =>
  checks.filter(([, at, digit]) => checkDigit(at.text) !== (digit === '<' ? 0 : Number(digit))).map(([check, at]) => ({ check, at }))

/** ICAO 9303 part 3: digits as themselves, A-Z 10 to 35, fillers 0; weights 7, 3, 1; modulo 10. */
export function checkDigit(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i)
    const value = c >= 48 && c <= 57 ? c - 48 : c >= 65 && c <= 90 ? c - 55 : 0
    sum += value * [7, 3, 1][i % 3]!
  }
  return sum % 10
}

/** `SURNAME<<GIVEN<NAMES`: parts as printed, fillers as spaces. `truncated` when the field has no filler left at its end. */
export function mrzName(text: string): Name | undefined {
  const words = (part: string) => part.replace(/<+/g, ' ').trim()
  const at = text.indexOf('<<')
  const surname = words(at < 0 ? text : text.slice(0, at))
  const given = at < 0 ? '' : words(text.slice(at))
  if (surname === '' && given === '') return undefined
  return { surname, given, order: 'mrz', ...(text.endsWith('<') ? {} : { truncated: true }) }
}

export type MrzDate =
  | { type: 'day'; day: Day; precision: Precision }
  | { type: 'unknown' } | { type: 'impossible' } | { type: 'unreadable' } | { type: 'ambiguous' }

/** What is known about the paper, so that a two-digit year can be completed. */
export type MrzLimit = 'expiry' | { readonly issued: Day } | { readonly expires: Day }

// No passport or card of these kinds is good for longer.
const VALID_YEARS_MAX = 10

/**
 * A `YYMMDD` date. Parts printed `<<` or `00` are unknown: precision `month` or `year`. An expiry is 1980 to 2079. A
 * birth is never after the paper's issue; where only the expiry is known, a year in which the paper may or may not have
 * been issued already is `ambiguous` (a small child, or a person of over ninety).
 */
export function mrzDate(text: string, limit: MrzLimit): MrzDate {
  const [yy, mm, dd] = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6)]
  if (/^<+$/.test(text)) return { type: 'unknown' }
  if (!/^\d\d$/.test(yy) || ![mm, dd].every((p) => /^(?:\d\d|<<)$/.test(p))) return { type: 'unreadable' }
  const known = (part: string) => part !== '<<' && part !== '00'
  const precision: Precision = !known(mm) ? 'year' : known(dd) ? 'exact' : 'month'
  const on = (century: number) => dayIfReal(century + Number(yy), known(mm) ? Number(mm) : 1, precision === 'exact' ? Number(dd) : 1)
  const [early, late] = [on(1900), on(2000)]
  const made = (day: Day | undefined): MrzDate => (day === undefined ? { type: 'impossible' } : { type: 'day', day, precision })
  if (limit === 'expiry') return made(Number(yy) < 80 ? late : early)
  if ('issued' in limit) return made(late !== undefined && late <= limit.issued ? late : early)
  if (late === undefined || late > limit.expires) return made(early)
  return late > addYears(limit.expires, -VALID_YEARS_MAX, 'mar-1') ? { type: 'ambiguous' } : made(late)
}
