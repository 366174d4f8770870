/**
 * The variants of the example papers (other fonts, columns, wordings) about anybody: names, days and numbers are exchanged
 * wherever they are printed, and in what the variant says of itself. Days all move by the same weeks, so their order and their weekdays stay.
 */
import { StandardFonts } from '@cantoo/pdf-lib'
import { type Day, type FieldName, addDays, addYears, dayIfReal, fieldSpec, isoDay, toYmd } from '@proofline/engine'
import type { Book } from '../../examples/book.ts'
import { court } from '../../examples/variants/court.ts'
import type { Printed, Variant } from '../../examples/variants/draw.ts'
import { identity } from '../../examples/variants/identity.ts'
import { notices } from '../../examples/variants/notices.ts'
import type { Chance } from '../chance.ts'
import type { Truth } from '../kind.ts'
import { type Invented, digits, printed } from '../person.ts'

const FONTS: Readonly<Record<string, StandardFonts>> = {
  h: StandardFonts.Helvetica, hb: StandardFonts.HelveticaBold, t: StandardFonts.TimesRoman, tb: StandardFonts.TimesRomanBold,
  c: StandardFonts.Courier, cb: StandardFonts.CourierBold, z: StandardFonts.ZapfDingbats,
}
const CARDS = new Set(['ead-inline', 'ead-old', 'prc-old'])
const BIRTH = '1990-05-26'
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const monthOf = (word: string): number => MONTHS.findIndex((m) => m.startsWith(word.toLowerCase().slice(0, 3))) + 1
const NAMED = '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'

interface Shape {
  readonly found: RegExp
  /** Year, month, day from the parts found. */
  readonly read: (m: readonly string[]) => readonly [number, number, number]
  readonly print: (d: Day, m: readonly string[]) => string
}
const short = (d: Day): string => { const { year, month, day } = toYmd(d); return `${month}/${day}/${year}` }
const whole = (year: number): number => (year > 30 ? 1900 : 2000) + year
const SHAPES: readonly Shape[] = [
  { found: /\b(\d{4})-(\d\d)-(\d\d)\b/, read: (m) => [Number(m[1]), Number(m[2]), Number(m[3])], print: (d) => isoDay(d) },
  { found: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/, read: (m) => [Number(m[3]), Number(m[1]), Number(m[2])], print: (d, m) => (m[1]!.length === 2 ? printed.us(d) : short(d)) },
  { found: /\b(\d\d)\/(\d\d)\/(\d\d)\b(?!\/)/, read: (m) => [whole(Number(m[3])), Number(m[1]), Number(m[2])], print: (d) => printed.usShort(d) },
  { found: new RegExp(`\\b${NAMED} (\\d{1,2}), (\\d{4})\\b`), read: (m) => [Number(m[3]), monthOf(m[1]!), Number(m[2])], print: (d, m) => (m[1]!.length === 3 && m[1] !== 'May' ? printed.short(d) : printed.long(d)) },
  { found: new RegExp(`\\b(\\d{4}) ${NAMED} (\\d\\d)\\b`), read: (m) => [Number(m[1]), monthOf(m[2]!), Number(m[3])], print: (d) => printed.yearFirst(d) },
  { found: /\b(\d\d) (JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) (\d{4})\b/, read: (m) => [Number(m[3]), monthOf(m[2]!), Number(m[1])], print: (d) => printed.dayMonth(d) },
]
const ANY = new RegExp(SHAPES.map(({ found }) => found.source).join('|'), 'g')

const ALL: readonly Variant[] = [...notices, ...court, ...identity]

/** Exchanges names, days and numbers of the variants' person for those of another. */
function exchange(who: Invented, chance: Chance): (words: string) => string {
  const by = 7 * chance.int(-130, 35)
  const given = who.given.split(' ')[0]!
  // Some of these papers are from 2009: nobody on them was born later.
  const birth = toYmd(who.birth).year > 1990 ? addYears(who.birth, -25, 'feb-28') : who.birth
  const made = new Map<string, string>()
  /** The same old digits become the same new ones everywhere. */
  const digitsFor = (old: string): string => {
    if (!made.has(old)) made.set(old, digits(chance, old.length))
    return made.get(old)!
  }
  const day = (words: string): string => {
    for (const { found, read, print } of SHAPES) {
      const m = found.exec(words)
      if (m?.[0] !== words) continue
      const d = dayIfReal(...read(m))
      return d === undefined ? words : print(isoDay(d) === BIRTH ? birth : addDays(d, by), m)
    }
    return words
  }
  return (words) => words.replace(ANY, day)
    .replaceAll('QUISPE MAMANI', who.surname).replace(/\bROSA\b/g, given)
    .replace(/\b(A?)000([- ]?)000(?:\2)331\b/g, (_, a: string, gap: string) => `${a}000${gap}000${gap}${who.aNumber.slice(6)}`)
    .replace(/\b([A-Z]{3}-?\d\d-?\d{3}-?)(\d{5})\b/g, (_, head: string, end: string) => head + digitsFor(end))
    .replace(/\b99000(\d{4})((?: ?[A-Z]\d)?)\b/g, (_, old: string, end: string) => `99000${digitsFor(old)}${end}`)
}

const OPEN_DAY = new RegExp(`${NAMED} \\d{1,2},$`)

/** Exchanged line by line; a day that begins on one line and ends with the year on the next is exchanged whole. */
function wholeDays(page: readonly Printed[], put: (words: string) => string): Printed[] {
  let rest: string | undefined
  return page.map(([x, y, words, size, font], i) => {
    const next = page[i + 1]?.[2]
    const out = rest ?? words
    rest = undefined
    if (next !== undefined && OPEN_DAY.test(out) && /^\d{4}/.test(next)) {
      const both = put(`${out} ${next}`)
      const cut = both.search(/\b\d{4}\D*$/)
      rest = both.slice(cut)
      return [x, y, both.slice(0, cut - 1), size, font] as Printed
    }
    return [x, y, put(out), size, font] as Printed
  })
}

/** Draws a variant about somebody; `more` is what it also says, in the variant's own words. */
export function varied(book: Book, { who, chance }: { readonly who: Invented; readonly chance: Chance }, name: string, more: readonly string[]): Truth[] {
  const variant = ALL.find((v) => v.name === name)
  if (!variant) throw new Error(`no variant ${name}`)
  const put = exchange(who, chance)
  for (const page of variant.pages) {
    // A card alone on its page, as it is scanned or photographed from near.
    const sheet = CARDS.has(name) ? book.sheet(330, 212) : book.sheet()
    for (const [x, y, words, size = 10, font = 'h'] of wholeDays(page, put)) {
      sheet.page.drawText(words, { x, y: sheet.height - y, size, font: book.doc.embedStandardFont(FONTS[font]!) })
    }
  }
  return [...variant.says, ...more].flatMap((line) => {
    const field = line.slice(0, line.indexOf('=')) as FieldName
    // The variants give places and other longer values in part only.
    if (['place', 'address', 'text'].includes(fieldSpec(field).type)) return []
    return { field, value: put(line.slice(line.indexOf('=') + 1)).replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/, '$1T$2') }
  })
}
