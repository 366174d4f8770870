import { dayIfReal } from '../../base/day.ts'
import type { PrintedDate } from '../kit/dates.ts'

/**
 * Dates of civil papers in Spanish and Portuguese: the day always stands before the month (papers catalogue 17), in
 * numbers, in words, or both. Accents are never needed: old typewriters and cameras lose them.
 */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const MONTHS: readonly (readonly string[])[] = [
  ['enero', 'janeiro', 'ene'], ['febrero', 'fevereiro', 'feb', 'fev'], ['marzo', 'marco', 'mar'], ['abril', 'abr'], ['mayo', 'maio', 'may', 'mai'],
  ['junio', 'junho', 'jun'], ['julio', 'julho', 'jul'], ['agosto', 'ago'], ['septiembre', 'setiembre', 'setembro', 'sep', 'sept', 'set'],
  ['octubre', 'outubro', 'oct', 'out'], ['noviembre', 'novembro', 'nov'], ['diciembre', 'dezembro', 'dic', 'dez'],
]
const MONTH_OF = new Map(MONTHS.flatMap((names, i) => names.map((n) => [n, i + 1] as const)))

/** 1 to 12 for a Spanish or Portuguese month name or its short form; undefined otherwise. */
export const latinMonth = (name: string): number | undefined => MONTH_OF.get(plain(name).replace(/\.$/, ''))

const UNITS: Readonly<Record<string, number>> = {
  un: 1, uno: 1, una: 1, um: 1, uma: 1, primero: 1, primeiro: 1, dos: 2, dois: 2, duas: 2, tres: 3, cuatro: 4, quatro: 4, cinco: 5, seis: 6, siete: 7, sete: 7,
  ocho: 8, oito: 8, nueve: 9, nove: 9, diez: 10, dez: 10, once: 11, onze: 11, doce: 12, doze: 12, trece: 13, treze: 13, catorce: 14, catorze: 14, quatorze: 14,
  quince: 15, quinze: 15, dieciseis: 16, dezesseis: 16, dezasseis: 16, diecisiete: 17, dezessete: 17, dezassete: 17, dieciocho: 18, dezoito: 18, diecinueve: 19,
  dezenove: 19, dezanove: 19, veintiun: 21, veintiuno: 21, veintiuna: 21, veintidos: 22, veintitres: 23, veinticuatro: 24, veinticinco: 25, veintiseis: 26,
  veintisiete: 27, veintiocho: 28, veintinueve: 29,
}
const TENS: Readonly<Record<string, number>> = {
  diez: 10, veinte: 20, vinte: 20, treinta: 30, trinta: 30, cuarenta: 40, quarenta: 40, cincuenta: 50, cinquenta: 50, sesenta: 60, sessenta: 60, setenta: 70,
  ochenta: 80, oitenta: 80, noventa: 90,
}
const HUNDREDS: Readonly<Record<string, number>> = { cien: 100, cem: 100, ciento: 100, cento: 100, novecientos: 900, novecentos: 900, ochocientos: 800, oitocentos: 800 }

/**
 * A number in words, as dates print it: `doce`, `treinta y uno`, `mil novecientos ochenta y ocho`, `dois mil e quatro`.
 * Undefined for any word too many, too few or in another order.
 */
export function numberInWords(text: string): number | undefined {
  const words = plain(text).trim().split(/[\s,]+/).filter((w) => w !== 'y' && w !== 'e')
  let at = 0
  const take = (table: Readonly<Record<string, number>>): number | undefined => {
    const word = words[at]
    const value = word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined
    if (value !== undefined) at += 1
    return value
  }
  let total = 0
  if (words[0] === 'mil') {
    at = 1
    total = 1000
  } else if (words[1] === 'mil') {
    const thousands = take(UNITS)
    if (thousands === undefined || thousands > 9) return undefined
    at = 2
    total = thousands * 1000
  }
  total += take(HUNDREDS) ?? 0
  const word = words[at]
  if (word !== undefined) {
    const ten = take(TENS)
    // "diez y seis" is an old spelling of sixteen; "veinte y uno" of twenty-one.
    const unit = ten === undefined ? take(UNITS) : at < words.length ? take(UNITS) : 0
    if (unit === undefined || (ten !== undefined && unit > 9)) return undefined
    total += (ten ?? 0) + unit
  }
  return words.length > 0 && at === words.length && total > 0 ? total : undefined
}

const NUMBER_WORD = `(?:${[...new Set([...Object.keys(UNITS), ...Object.keys(TENS)])].join('|')})`
const accents: Readonly<Record<string, string>> = { a: '[aáàâã]', e: '[eéê]', i: '[ií]', o: '[oóôõ]', u: '[uúü]', c: '[cç]', n: '[nñ]' }
const loose = (source: string): string => source.replace(/(?<!\\)[aeioucn]/g, (c) => accents[c] ?? c)
const MONTH_NAME = loose(`(?:${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')})`)
const DAY_WORDS = loose(`(?:${[...Object.keys(UNITS), ...Object.keys(TENS)].join('|')})(?:\\s+(?:y|e)\\s+${NUMBER_WORD})?`)
const YEAR_WORDS = loose(`(?:(?:dos|dois)\\s+)?mil(?:[\\s,]+(?:y|e|novecientos|novecentos|ochocientos|oitocentos|${NUMBER_WORD.slice(3, -1)})(?![\\p{L}]))*`)

/**
 * The words of a printed date, in numbers or in words; not yet a real day. Use with the flags `iu`. White space may be a
 * line break.
 */
export const LATIN_DATE = String.raw`(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{4}-\d{2}-\d{2}|(?:\d{1,2}(?:\s*[º°ª]|o\b|ro\b)?|${DAY_WORDS})(?![\p{L}\d])(?:\s*\(\s*\d{1,2}\s*\))?(?:\s+d[ií]as)?(?:\s*[-/]\s*|\s+(?:del?\s+)?(?:m[eê]s\s+de\s+)?)${MONTH_NAME}\.?(?![\p{L}])(?:\s*[-/,]\s*|\s+)(?:del?\s+)?(?:a[ñn]o\s+(?:de\s+)?|ano\s+de\s+)?(?:\d{4}(?!\d)|\d\.\d{3}(?!\d)|${YEAR_WORDS})(?:\s*\(\s*\d{4}\s*\))?)`

const WHOLE = new RegExp(String.raw`^(?<day>\d{1,2}|${DAY_WORDS})(?:\s*[º°ª]|o|ro)?(?:\s*\(\s*(?<dayToo>\d{1,2})\s*\))?(?:\s+d[ií]as)?(?:\s*[-/]\s*|\s+(?:del?\s+)?(?:m[eê]s\s+de\s+)?)(?<month>${MONTH_NAME})\.?(?:\s*[-/,]\s*|\s+)(?:del?\s+)?(?:a[ñn]o\s+(?:de\s+)?|ano\s+de\s+)?(?<year>\d{4}|\d\.\d{3}|${YEAR_WORDS})(?:\s*\(\s*(?<yearToo>\d{4})\s*\))?$`, 'iu')

const NO_DATE: PrintedDate = { type: 'not-a-date' }
const numberOf = (text: string): number | undefined => (/^\d/.test(text) ? Number(text.replace('.', '')) : numberInWords(text))

function made(year: number | undefined, month: number | undefined, day: number | undefined): PrintedDate {
  if (year === undefined || month === undefined || day === undefined || year < 1800 || year > 2199) return NO_DATE
  const found = dayIfReal(year, month, day)
  return found === undefined ? { type: 'impossible' } : { type: 'day', day: found }
}

/**
 * One printed date and nothing else: `12/05/1988` (12 May), `12 de mayo de 1988`, `doce de maio de mil novecentos e
 * oitenta e oito`, `doce (12) de mayo de 1988`. A number in brackets that says something else makes it no date.
 */
export function latinDate(text: string): PrintedDate {
  const t = text.trim().replace(/\s+/g, ' ').replace(/[.,;:]+$/, '').replace(/^(?:el|no|do|del|dia|día)\s+(?:d[ií]a\s+)?/iu, '')
  const numbers = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})$/.exec(t)
  if (numbers) return made(Number(numbers[4]), Number(numbers[3]), Number(numbers[1]))
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(t)
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const m = WHOLE.exec(t)?.groups
  if (!m) return NO_DATE
  const day = numberOf(m['day']!)
  const year = numberOf(m['year']!)
  if ((m['dayToo'] && Number(m['dayToo']) !== day) || (m['yearToo'] && Number(m['yearToo']) !== year)) return NO_DATE
  return made(year, latinMonth(m['month']!), day)
}
