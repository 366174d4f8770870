/** Drawing words and invented numbers the papers of money, school and work share. */
import type { FieldName } from '@proofline/engine'
import type { FontName, Sheet } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import type { Truth } from '../kind.ts'
import { type Invented, digits } from '../person.ts'

export const LEFT = 44
export const RIGHT = 568

/** Truths from pairs; pairs without a value are not printed. */
export const says = (...pairs: readonly (readonly [FieldName, string | undefined])[]): Truth[] =>
  pairs.flatMap(([field, value]) => (value === undefined ? [] : [{ field, value }]))

export const given = (who: Invented): string => `${who.given} ${who.surname}`
/** A name printed given names first, as readers keep it: nothing says where the surname begins. */
export const wholeName = (who: Invented): string => `${given(who)} /`

/** Made of parts, so that no number of this shape stands in the repository: two that were printed in advertising and are nobody's. */
export const socialSecurity = (chance: Chance): string => chance.pick([['078', '05', '1120'], ['219', '09', '9999']]).join('-')
export const taxpayer = (chance: Chance): string => [`9${digits(chance, 2)}`, chance.pick(['70', '74', '81', '88', '94']), '0000'].join('-')
export const employerNumber = (chance: Chance): string => ['00', `0000${chance.int(100, 999)}`].join('-')
export const bare = (number: string): string => number.replace(/\D/g, '')
export const hidden = (chance: Chance): string => `${chance.pick(['XXX-XX', '***-**'])}-${digits(chance, 4)}`

/** Cents as papers print them. */
export const money = (cents: number): string => (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
export const whole = (dollars: number): string => dollars.toLocaleString('en-US')

export const EMPLOYERS = ['EXAMPLE BAKERY LLC', 'EXAMPLE CLEANING SERVICES INC', 'EXAMPLE ORCHARDS AND GARDENS LLC', 'EXAMPLE ROOFING CO', 'EXAMPLE MARKET NO 4 INC'] as const
export const SCHOOLS = ['Example University', 'Example State College', 'Example Institute of Technology', 'Example Language School'] as const

export interface Face {
  readonly label: FontName
  readonly value: FontName
  readonly labelSize: number
  readonly size: number
}
export const FACES: readonly Face[] = [
  { label: 'sans', value: 'sans', labelSize: 6.5, size: 9.5 }, { label: 'sans-bold', value: 'typed', labelSize: 6.5, size: 9.5 }, { label: 'serif-bold', value: 'serif', labelSize: 7.5, size: 10.5 },
]

/** Boxes side by side: a small label at the top of each, its value under it. Gives the y of their lower edge. */
export function boxes(sheet: Sheet, top: number, face: Face, cells: readonly (readonly [x: number, width: number, label: string, value: string])[], height = 27): number {
  for (const [x, width, label, value] of cells) {
    sheet.box(x, top, width, height, { weight: 0.4 })
    sheet.text(x + 3, top + face.labelSize + 2, label, { font: face.label, size: face.labelSize })
    value.split('\n').forEach((line, i) => sheet.text(x + 5, top + face.labelSize + 5 + face.size + i * (face.size + 1.5), line, { font: face.value, size: face.size }))
  }
  return top + height
}

/** `Label: value` lines under one another; `at` sets the values in a column of their own. Gives the next base line. */
export function pairs(sheet: Sheet, x: number, y: number, face: Face, rows: readonly (readonly [string, string])[], at?: number, lead = 15): number {
  rows.forEach(([label, value], i) => {
    const end = sheet.text(x, y + i * lead, label, { font: face.label, size: face.size })
    if (value !== '') sheet.text(at ?? end + 4, y + i * lead, value, { font: face.value, size: face.size })
  })
  return y + rows.length * lead
}

/** A row of dots from a label to its value, as mainframes print. */
export function dotted(sheet: Sheet, x: number, y: number, width: number, label: string, value: string, size = 9): void {
  const room = Math.max(3, width - label.length - value.length)
  sheet.text(x, y, `${label}${'.'.repeat(room)}${value}`, { font: 'typed', size })
}
