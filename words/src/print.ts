/** Prints sentences and days. Days are integers since 1970-01-01, as in the engine; no clock, no zone. */

export type Lang = 'en' | 'es'
export const LANGS: readonly Lang[] = ['en', 'es']

/** One sentence in every language, written together. Blanks are `{name}`; `{name|one|other}` picks by number. */
export type Message = Readonly<Record<Lang, string>>
export type Param = number | string | { readonly day: number } | { readonly days: number } | { readonly month: number }
export type Params = Readonly<Record<string, Param>>

const MONTHS: Record<Lang, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
}
const MONTHS_LONG: Record<Lang, readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
}
const WEEKDAYS: Record<Lang, readonly string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
}

function parts(day: number): { y: number; m: number; d: number } {
  const date = new Date(day * 86_400_000)
  return { y: date.getUTCFullYear(), m: date.getUTCMonth(), d: date.getUTCDate() }
}

// A no-break space keeps a date on one line.
const NBSP = '\u00a0'

/** `22 Aug 2017`, `22 ago 2017`. Never broken over two lines. */
export function printDay(lang: Lang, day: number): string {
  const { y, m, d } = parts(day)
  return `${d}${NBSP}${MONTHS[lang][m]}${NBSP}${y}`
}
/** `August 2017`, `agosto de 2017`. */
export function printMonth(lang: Lang, day: number): string {
  const { y, m } = parts(day)
  return lang === 'en' ? `${MONTHS_LONG.en[m]} ${y}` : `${MONTHS_LONG.es[m]} de ${y}`
}
/** `22 Aug`, for axes where the year stands elsewhere. */
export function printDayShort(lang: Lang, day: number): string {
  const { m, d } = parts(day)
  return `${d}${NBSP}${MONTHS[lang][m]}`
}
/** `Tuesday`, `martes`. */
export const printWeekday = (lang: Lang, day: number): string => WEEKDAYS[lang][(((day + 4) % 7) + 7) % 7]!
/** `6 days`, `1 día`. */
export const printDays = (lang: Lang, n: number): string =>
  `${n}${NBSP}${lang === 'en' ? (n === 1 ? 'day' : 'days') : n === 1 ? 'día' : 'días'}`

function printParam(lang: Lang, p: Param): string {
  if (typeof p === 'number' || typeof p === 'string') return String(p)
  if ('month' in p) return printMonth(lang, p.month)
  return 'day' in p ? printDay(lang, p.day) : printDays(lang, p.days)
}

/** Fills the blanks of a message. A blank with no value throws: a sentence with a hole must never be shown. */
export function fill(lang: Lang, message: Message, params: Params = {}): string {
  return message[lang].replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, other?: string) => {
    const p = params[name]
    if (p === undefined) throw new Error(`a sentence has no value for its blank ${name}`)
    if (one === undefined) return printParam(lang, p)
    const n = typeof p === 'object' && 'days' in p ? p.days : Number(p)
    return n === 1 ? one : other!
  })
}

/** The names of the blanks of a text, for the test that both languages have the same ones. */
export const blanksOf = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map((m) => m[1]!))].sort()
