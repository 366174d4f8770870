/** Definitions of example papers made in code instead of read from a file, and the parts many papers share. */
import { type Day, addDays, isoDay, weekday } from '@proofline/engine'
import { type Definition, parseDefinition } from '../../examples/definition.ts'
import { KINDS } from '../../examples/kinds/index.ts'
import type { Book } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import type { Truth } from '../kind.ts'
import { type Invented, digits, printed } from '../person.ts'

export type Values = Readonly<Record<string, string | readonly string[] | undefined>>

/** Draws with one of the example kinds. A list gives a key several times; "\n" in a value makes lines below the key. */
export function drawExample(book: Book, kind: string, values: Values): void {
  const lines = Object.entries({ kind, ...values }).flatMap(([key, value]) =>
    value === undefined ? [] : [value].flat().map((one) => (one.includes('\n') ? `${key}:\n  ${one.split('\n').join('\n  ')}` : `${key}: ${one}`.trimEnd())))
  const definition: Definition = parseDefinition(lines.join('\n'))
  KINDS[kind]!(book, definition)
  const unread = definition.unread()
  if (unread.length > 0) throw new Error(`${kind}: keys nobody reads: ${unread.join(', ')}`)
}

/** `field: value` pairs as truths; a list is several, undefined none. */
export const truths = (values: Readonly<Record<string, string | readonly string[] | undefined>>): Truth[] =>
  Object.entries(values).flatMap(([field, value]) => (value === undefined ? [] : [value].flat().map((one) => ({ field, value: one }) as Truth)))

/** `2017-08-22`, as truths want it. */
export const iso = isoDay
export const later = (d: Day, chance: Chance, from: number, to: number): Day => addDays(d, chance.int(from, to))
/** The same, on a day when courts and offices are open. */
export function weekdayLater(d: Day, chance: Chance, from: number, to: number): Day {
  const at = later(d, chance, from, to)
  return addDays(at, weekday(at) === 6 ? 2 : weekday(at) === 0 ? 1 : 0)
}

/** A-numbers as papers print them. */
export const dashed = (aNumber: string): string => `${aNumber.slice(0, 3)}-${aNumber.slice(3, 6)}-${aNumber.slice(6)}`
export const spaced = (aNumber: string): string => `A${aNumber.slice(0, 3)} ${aNumber.slice(3, 6)} ${aNumber.slice(6)}`
export const nameOf = (who: Invented): string => `${who.surname} / ${who.given}`
export const surnameFirst = (who: Invented): string => `${who.surname}, ${who.given}`
/** `Guatemala` for `GUATEMALA`. */
export const titled = (words: string): string => words.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (c) => c.toUpperCase())

/** Name and address as the head of a letter, and what a reader makes of the address. */
export function mailed(who: Invented, withComma = false): { readonly lines: string; readonly address: string } {
  const [street = '', cityLine = ''] = who.address
  const [, city = '', state = '', zip = ''] = /^(.*), ([A-Z]{2}) (\d{5})$/.exec(cityLine) ?? []
  const last = withComma ? cityLine : `${city} ${state} ${zip}`
  return { lines: `${who.given} ${who.surname}\n${street}\n${last}`, address: `lines: ${street} / ${last}; city: ${city}; state: ${state}; zip: ${zip}` }
}

export const receiptOf = (chance: Chance, prefixes: readonly string[] = ['IOE', 'IOE', 'MSC', 'EAC', 'WAC', 'LIN', 'SRC']): string => {
  const prefix = chance.pick(prefixes)
  return prefix === 'IOE' ? `IOE0999${digits(chance, 6)}` : `${prefix}99${digits(chance, 8)}`
}
/** `2024-03-04T09:30` and its parts as printed. */
export function someTime(chance: Chance): { readonly clock: string; readonly printed: string; readonly padded: string } {
  const [hour, minute] = [chance.int(8, 15), chance.pick(['00', '15', '30', '45'])]
  const twelve = ((hour + 11) % 12) + 1
  const half = hour < 12 ? 'AM' : 'PM'
  return { clock: `${String(hour).padStart(2, '0')}:${minute}`, printed: `${twelve}:${minute} ${half}`, padded: `${String(twelve).padStart(2, '0')}:${minute} ${half}` }
}
export { printed }
