/** Numbers civil registries print, each with the check its own rules give it. Only ever read under their label. */

/** `ok` with the bare number; `check` when the shape fits and the check digits do not; undefined when it is another shape. */
export type Checked = { readonly type: 'ok' | 'check'; readonly id: string } | undefined

const bare = (text: string): string => text.toUpperCase().replace(/[\s.-]/g, '')
const digitsOf = (id: string): number[] => [...id].map(Number)

const CURP_LETTERS = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'
/** Mexico's CURP: 18 characters, the last a check digit (RENAPO: weights 18 down to 2, modulo 10). */
export function curp(text: string): Checked {
  const id = bare(text)
  if (!/^[A-ZÑ]{4}\d{6}[HMX][A-Z]{2}[A-ZÑ]{3}[A-Z0-9]\d$/.test(id)) return undefined
  const sum = Array.from(id.slice(0, 17)).reduce((s, c, i) => s + CURP_LETTERS.indexOf(c) * (18 - i), 0)
  return { type: (10 - (sum % 10)) % 10 === Number(id[17]) ? 'ok' : 'check', id }
}

/** Guatemala's CUI: 8 digits, a check digit (weights 2 to 9, modulo 11), department and municipality of two digits each. */
export function cui(text: string): Checked {
  const id = bare(text)
  if (!/^\d{13}$/.test(id)) return undefined
  const sum = digitsOf(id.slice(0, 8)).reduce((s, d, i) => s + d * (i + 2), 0)
  return { type: sum % 11 === Number(id[8]) ? 'ok' : 'check', id }
}

/** Honduras: municipality, year of registration and order, 4 + 4 + 5 digits; no check digit. */
export function honduranId(text: string): Checked {
  const id = bare(text)
  return /^\d{4}(?:19|20)\d{2}\d{5}$/.test(id) ? { type: 'ok', id } : undefined
}

function matriculaDigit(digits: string): number {
  let weight = 32 - digits.length
  let sum = 0
  for (const d of digitsOf(digits)) {
    sum += d * weight
    weight = weight === 10 ? 0 : weight + 1
  }
  return sum % 11 > 9 ? 1 : sum % 11
}
/** Brazil's matrícula: 32 digits, the last two check the thirty before them (Provimento CNJ 3/2009, modulo 11). */
export function matricula(text: string): Checked {
  const id = bare(text)
  if (!/^\d{32}$/.test(id)) return undefined
  const first = matriculaDigit(id.slice(0, 30))
  const second = matriculaDigit(id.slice(0, 30) + String(first))
  return { type: id.slice(30) === `${first}${second}` ? 'ok' : 'check', id }
}

/** The check digits that end thirty digits of a matrícula; for papers drawn by tests. */
export function matriculaEnd(thirty: string): string {
  const first = matriculaDigit(thirty)
  return `${first}${matriculaDigit(thirty + String(first))}`
}
/** The check digit that ends 17 characters of a CURP; for papers drawn by tests. */
export const curpEnd = (seventeen: string): string => '0123456789'.split('').find((d) => curp(seventeen + d)?.type === 'ok') ?? '0'
/** The check digit after the first eight digits of a CUI; undefined where modulo 11 leaves ten. */
export const cuiDigit = (eight: string): string | undefined => '0123456789'.split('').find((d) => cui(`${eight}${d}0101`)?.type === 'ok')
