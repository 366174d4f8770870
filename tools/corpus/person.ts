/** Invented people of the corpus: every identifier is from a reserved range (`examples/reserved.ts`). */
import { type Day, dayIfReal, toYmd } from '@proofline/engine'
import type { Chance } from './chance.ts'

export interface Invented {
  readonly surname: string
  readonly given: string
  readonly sex: 'F' | 'M'
  readonly birth: Day
  readonly country: { readonly code: string; readonly name: string }
  readonly birthCity: string
  /** Nine digits. */
  readonly aNumber: string
  /** `IOE0999000017`. */
  readonly receipt: string
  /** `99000012345`, eleven digits, or the newer form with a letter. */
  readonly i94: string
  readonly passport: string
  /** One or two lines, with the city line last. */
  readonly address: readonly string[]
}

const SURNAMES = ['QUISPE HUAMAN', 'EXAMPLE ROJAS', 'TORRES RIVAS', 'PEÑA SOLÍS', 'MUÑOZ', 'DA SILVA LIMA', 'PIERRE-LOUIS', "O'CASEY", 'NGUYEN', 'KOVALENKO', 'AL-HADDAD', 'CHAVEZ ORTIZ', 'IBARRA LÓPEZ', 'TESFAYE', 'ÁVILA', 'SINGH'] as const
const GIVEN = { F: ['MARISOL', 'LUZ ELENA', 'ANA SOFÍA', 'FATIMA', 'OLENA', 'MARIE CLAIRE', 'ROSA', 'JÚLIA', 'XIOMARA'], M: ['TEODORO', 'JOSÉ LUIS', 'MATEO', 'EDGAR IVÁN', 'DMYTRO', 'JEAN', 'OMAR', 'RAÚL', 'GURPREET'] } as const
const COUNTRIES = [
  ['GTM', 'GUATEMALA', 'QUETZALTENANGO'], ['HND', 'HONDURAS', 'SAN PEDRO SULA'], ['SLV', 'EL SALVADOR', 'SANTA ANA'], ['MEX', 'MEXICO', 'OAXACA'], ['PER', 'PERU', 'CUSCO'], ['BRA', 'BRAZIL', 'BELO HORIZONTE'],
  ['VEN', 'VENEZUELA', 'MARACAIBO'], ['COL', 'COLOMBIA', 'CALI'], ['ECU', 'ECUADOR', 'CUENCA'], ['HTI', 'HAITI', 'JACMEL'], ['UKR', 'UKRAINE', 'LVIV'], ['IND', 'INDIA', 'AMRITSAR'], ['NIC', 'NICARAGUA', 'LEON'], ['CUB', 'CUBA', 'HOLGUIN'],
] as const
const CITIES = ['NEWARK, NJ 07102', 'MIAMI, FL 33130', 'HOUSTON, TX 77002', 'CHELSEA, MA 02150', 'LOS ANGELES, CA 90012', 'DENVER, CO 80202', 'OMAHA, NE 68102'] as const
const STREETS = ['EXAMPLE ST', 'EXAMPLE AVENUE', 'SAMPLE EXAMPLE ROAD', 'EXAMPLE PLAZA'] as const

export function invented(chance: Chance): Invented {
  const sex = chance.pick(['F', 'M'] as const)
  const [code, name, birthCity] = chance.pick(COUNTRIES)
  const flat = chance.happens(0.4) ? ` APT ${chance.int(1, 40)}${chance.pick(['', 'A', 'B'])}` : ''
  return {
    surname: chance.pick(SURNAMES), given: chance.pick(GIVEN[sex]), sex, birth: someDay(chance, 1950, 2012), country: { code, name }, birthCity,
    aNumber: `000000${chance.int(100, 999)}`, receipt: `${chance.pick(['IOE', 'MSC', 'EAC', 'WAC', 'LIN', 'SRC'])}0999${digits(chance, 6)}`,
    i94: chance.happens(0.5) ? `99000${digits(chance, 6)}` : `99000${digits(chance, 4)}${chance.pick(['A', 'B', 'C', 'P'])}${chance.int(1, 9)}`,
    passport: `${chance.pick(['A', 'C', 'G', 'XD'])}99000${digits(chance, 3)}`,
    address: [`${chance.int(1, 9900)} ${chance.pick(STREETS)}${flat}`, chance.pick(CITIES)],
  }
}

export const digits = (chance: Chance, count: number): string => Array.from({ length: count }, () => chance.int(0, 9)).join('')

/** A day of the calendar between two years, both included. */
export function someDay(chance: Chance, fromYear: number, toYear: number): Day {
  for (;;) {
    const found = dayIfReal(chance.int(fromYear, toYear), chance.int(1, 12), chance.int(1, 31))
    if (found !== undefined) return found
  }
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
const two = (n: number): string => String(n).padStart(2, '0')

/** A day as papers print it. */
export const printed = {
  us: (d: Day): string => { const { year, month, day } = toYmd(d); return `${two(month)}/${two(day)}/${year}` },
  usShort: (d: Day): string => { const { year, month, day } = toYmd(d); return `${two(month)}/${two(day)}/${two(year % 100)}` },
  long: (d: Day): string => { const { year, month, day } = toYmd(d); return `${MONTHS[month - 1]} ${day}, ${year}` },
  short: (d: Day): string => { const { year, month, day } = toYmd(d); return `${MONTHS[month - 1]!.slice(0, 3)} ${day}, ${year}` },
  dayMonth: (d: Day): string => { const { year, month, day } = toYmd(d); return `${two(day)} ${MONTHS[month - 1]!.slice(0, 3).toUpperCase()} ${year}` },
  dayMonthLong: (d: Day): string => { const { year, month, day } = toYmd(d); return `${two(day)} ${MONTHS[month - 1]!.toUpperCase()} ${year}` },
  yearFirst: (d: Day): string => { const { year, month, day } = toYmd(d); return `${year} ${MONTHS[month - 1]} ${two(day)}` },
  latin: (d: Day): string => { const { year, month, day } = toYmd(d); return `${two(day)}/${two(month)}/${year}` },
  iso: (d: Day): string => { const { year, month, day } = toYmd(d); return `${year}-${two(month)}-${two(day)}` },
  stamp: (d: Day): string => { const { year, month, day } = toYmd(d); return `${MONTHS[month - 1]!.slice(0, 3).toUpperCase()} ${two(day)} ${year}` },
} as const
