/** Days spelled out, numbers of registries and the drawing words civil papers share. */
import { type Day, type FieldName, toYmd } from '@proofline/engine'
import { cuiDigit, curpEnd, matriculaEnd } from '../../../engine/src/readers/civil/registry-numbers.ts'
import type { FontName, Sheet } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import type { Truth } from '../kind.ts'
import { type Invented, digits, printed } from '../person.ts'

export type Tongue = 'es' | 'pt'
const MONTHS = {
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  pt: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
} as const
const SMALL = {
  es: ['', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'veintiuno', 'veintidós', 'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve'],
  pt: ['', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze', 'treze', 'quatorze', 'quinze', 'dezesseis', 'dezessete', 'dezoito', 'dezenove', 'vinte'],
} as const
const TENS = { es: ['', '', 'veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'], pt: ['', '', 'vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'] } as const

function small(n: number, tongue: Tongue): string {
  const known = SMALL[tongue][n]
  if (known !== undefined) return known
  const and = tongue === 'es' ? ' y ' : ' e '
  return `${TENS[tongue][Math.floor(n / 10)]!}${n % 10 === 0 ? '' : and + SMALL[tongue][n % 10]!}`
}
function year(y: number, tongue: Tongue): string {
  const rest = small(y % 100, tongue)
  if (tongue === 'es') return `${y < 2000 ? 'mil novecientos' : 'dos mil'}${rest === '' ? '' : ` ${rest}`}`
  return `${y < 2000 ? 'mil novecentos' : 'dois mil'}${rest === '' ? '' : ` e ${rest}`}`
}
/** `doce de mayo de mil novecientos ochenta y ocho`. */
export function spelled(d: Day, tongue: Tongue): string {
  const ymd = toYmd(d)
  const first = tongue === 'es' ? 'primero' : 'primeiro'
  return `${ymd.day === 1 ? first : small(ymd.day, tongue)} de ${MONTHS[tongue][ymd.month - 1]!} de ${year(ymd.year, tongue)}`
}
/** `12 de mayo de 1988`. */
export const written = (d: Day, tongue: Tongue): string => `${toYmd(d).day} de ${MONTHS[tongue][toYmd(d).month - 1]!} de ${toYmd(d).year}`
/** `14 días del mes de marzo de 2024`. */
export const daysOfMonth = (d: Day): string => `${toYmd(d).day} días del mes de ${MONTHS.es[toYmd(d).month - 1]!} de ${toYmd(d).year}`
export const spelledDays = (d: Day): string => `${small(toYmd(d).day, 'es')} días del mes de ${MONTHS.es[toYmd(d).month - 1]!} de ${year(toYmd(d).year, 'es')}`
export const dayParts = (d: Day): readonly string[] => printed.latin(d).split('/')
export const boldly = (text: string): string => text.toUpperCase()

/** Names come from the invented person, split at the last blank of the surname. */
export function surnames(who: Invented): readonly [string, string] {
  const [first, ...rest] = who.surname.split(' ')
  return [first!, rest.join(' ') || 'MUESTRA']
}
export const partedName = (who: Invented): string => `${surnames(who).join(' ')} / ${who.given}`
export const fullName = (who: Invented): string => `${who.given} ${surnames(who).join(' ')}`

const LETTERS = (text: string): string => text.normalize('NFD').replace(/[^A-Za-z]/g, '').toUpperCase()
export function inventedCurp(who: Invented): string {
  const { year: y, month, day } = toYmd(who.birth)
  const two = (n: number): string => String(n).padStart(2, '0')
  const start = `EX${LETTERS(who.surname)[0]!}${LETTERS(who.given)[0]!}${two(y % 100)}${two(month)}${two(day)}${who.sex === 'F' ? 'M' : 'H'}OCXXX${y < 2000 ? '0' : 'A'}`
  return start + curpEnd(start)
}
export function inventedMatricula(chance: Chance, y: number, book: 1 | 2): string {
  const thirty = `9900010155${y}${book}${digits(chance, 15)}`
  return thirty + matriculaEnd(thirty)
}
export const matriculaPrinted = (id: string): string => [id.slice(0, 6), id.slice(6, 8), id.slice(8, 10), id.slice(10, 14), id.slice(14, 15), id.slice(15, 20), id.slice(20, 23), id.slice(23, 30), id.slice(30)].join(' ')
export function inventedCui(chance: Chance): string {
  for (;;) {
    const eight = `20${digits(chance, 6)}`
    const digit = cuiDigit(eight)
    if (digit !== undefined) return `${eight}${digit}0901`
  }
}

export const says = (...pairs: readonly (readonly [FieldName, string | undefined])[]): Truth[] => pairs.flatMap(([field, value]) => (value === undefined ? [] : [{ field, value }]))

export interface Look {
  readonly label: FontName
  readonly value: FontName
  readonly small: number
  readonly size: number
}
export const LOOKS: readonly Look[] = [
  { label: 'sans', value: 'sans-bold', small: 8, size: 10 }, { label: 'serif-bold', value: 'typed', small: 8.5, size: 10 }, { label: 'sans-bold', value: 'serif', small: 7.5, size: 10.5 },
]
/** Label and value on one line each. Gives the next base line. */
export function lines(sheet: Sheet, x: number, y: number, look: Look, rows: readonly (readonly [string, string])[], column?: number, lead = 17): number {
  rows.forEach(([label, value], i) => {
    const end = sheet.text(x, y + i * lead, label, { font: look.label, size: look.small + 1 })
    if (value !== '') sheet.text(column ?? end + 5, y + i * lead, value, { font: look.value, size: look.size })
  })
  return y + rows.length * lead
}
/** A row of columns: labels over their values, or under them. Gives the next base line. */
export function columns(sheet: Sheet, y: number, look: Look, cells: readonly (readonly [x: number, label: string, value: string])[], under = false): number {
  for (const [x, label, value] of cells) {
    sheet.text(x, under ? y + 11 : y, label, { font: look.label, size: look.small })
    if (value !== '') sheet.text(x, under ? y : y + 13, value, { font: look.value, size: look.size })
  }
  return y + 30
}
