/** The kinds of machine-readable strips of ICAO 9303, and which letters each place of them may carry. */
export type StripKind = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B' | 'FR-CNI'

/** A check digit (line, place) and the places it counts, in order. */
export interface Check {
  readonly digit: readonly [line: number, place: number]
  readonly over: readonly (readonly [line: number, from: number, to: number])[]
}

export interface Layout {
  readonly kind: StripKind
  readonly lines: number
  readonly letters: number
  /** For each line a class for each place: `L` letters and fillers, `D` digits and fillers, `C` a digit, `S` sex, `A` anything, `N` names, `T` a letter. */
  readonly places: readonly string[]
  readonly checks: readonly Check[]
  /** The check digit over all others, where there is one. */
  readonly composite?: Check
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const DIGITS = '0123456789'
export const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  L: new Set(`${UPPER}<`), N: new Set(`${UPPER}Ñ<`), D: new Set(`${DIGITS}<`), C: new Set(DIGITS), E: new Set(`${DIGITS}<`), S: new Set('MFX<'),
  A: new Set(`${UPPER}${DIGITS}<`), T: new Set('ACIPV'), P: new Set('P'), V: new Set('V'), I: new Set('I'), K: new Set('D'), F: new Set('F'), R: new Set('R'), Q: new Set('A'),
}

const passportLine = (first: string, letters: number): string => `${first}LLLL${'N'.repeat(letters - 5)}`
const check = (line: number, place: number, ...over: (readonly [number, number, number])[]): Check => ({ digit: [line, place], over })
const PERSON = [check(1, 9, [1, 0, 9]), check(1, 19, [1, 13, 19]), check(1, 27, [1, 21, 27])] as const
const DATA = 'AAAAAAAAACLLLDDDDDDCSDDDDDDC'

export const LAYOUTS: readonly Layout[] = [
  {
    kind: 'TD3', lines: 2, letters: 44, places: [passportLine('P', 44), `${DATA}${'A'.repeat(14)}EC`],
    checks: [...PERSON, check(1, 42, [1, 28, 42])], composite: check(1, 43, [1, 0, 10], [1, 13, 20], [1, 21, 43]),
  },
  { kind: 'MRV-A', lines: 2, letters: 44, places: [passportLine('V', 44), `${DATA}${'A'.repeat(16)}`], checks: PERSON },
  {
    kind: 'TD2', lines: 2, letters: 36, places: [passportLine('T', 36), `${DATA}${'A'.repeat(7)}C`],
    checks: PERSON, composite: check(1, 35, [1, 0, 10], [1, 13, 20], [1, 21, 35]),
  },
  { kind: 'MRV-B', lines: 2, letters: 36, places: [passportLine('V', 36), `${DATA}${'A'.repeat(8)}`], checks: PERSON },
  {
    // The French identity card of before 2021: its own layout, with the name in both lines.
    kind: 'FR-CNI', lines: 2, letters: 36, places: [`IKFRQ${'N'.repeat(25)}${'E'.repeat(6)}`, `${'C'.repeat(13)}${'N'.repeat(14)}CCCCCCCSC`],
    checks: [check(1, 12, [1, 0, 12]), check(1, 33, [1, 27, 33])], composite: check(1, 35, [0, 0, 36], [1, 0, 35]),
  },
  {
    kind: 'TD1', lines: 3, letters: 30, places: [`TALLL${'A'.repeat(9)}E${'A'.repeat(15)}`, `DDDDDDCSDDDDDDCLLL${'A'.repeat(11)}C`, 'N'.repeat(30)],
    checks: [check(0, 14, [0, 5, 14]), check(1, 6, [1, 0, 6]), check(1, 14, [1, 8, 14])],
    composite: check(1, 29, [0, 5, 30], [1, 0, 7], [1, 8, 15], [1, 18, 29]),
  },
]

/** Which letters a place may carry. */
export const allowedAt = (layout: Layout, line: number, place: number): ReadonlySet<string> => CLASSES[layout.places[line]![place]!]!

/** ICAO 9303 part 3: digits as themselves, A to Z 10 to 35, fillers (and letters of no value) 0. */
export function valueOf(letter: string): number {
  const c = letter.charCodeAt(0)
  return c >= 48 && c <= 57 ? c - 48 : c >= 65 && c <= 90 ? c - 55 : 0
}

export const WEIGHTS = [7, 3, 1] as const

/** Does a check digit hold? A filler in its place counts as 0. */
export function holds(check: Check, lines: readonly string[]): boolean {
  let sum = 0
  let at = 0
  for (const [line, from, to] of check.over) for (let i = from; i < to; i += 1, at += 1) sum += valueOf(lines[line]![i]!) * WEIGHTS[at % 3]!
  const digit = lines[check.digit[0]]![check.digit[1]]!
  return sum % 10 === (digit === '<' ? 0 : Number(digit))
}
