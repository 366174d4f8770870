/** Receipt numbers of USCIS and what they say about themselves (FMT-1). */
import { type Day } from '../day.ts'
import { fiscalYear } from './fiscal-year.ts'
import { tidy } from './tidy.ts'

/** Where the first three letters come from; `online` numbers carry no date. */
export type ReceiptOffice = 'vermont' | 'california' | 'nebraska' | 'texas' | 'national' | 'potomac' | 'online'

const OFFICES: ReadonlyMap<string, ReceiptOffice> = new Map<string, ReceiptOffice>([
  ['EAC', 'vermont'], ['VSC', 'vermont'], ['WAC', 'california'], ['CSC', 'california'], ['LIN', 'nebraska'], ['NSC', 'nebraska'],
  ['SRC', 'texas'], ['TSC', 'texas'], ['MSC', 'national'], ['NBC', 'national'], ['YSC', 'potomac'], ['IOE', 'online'],
])
/** Consulates whose letters begin numbers of the National Visa Center: the ones met most, an open list. */
const POSTS: ReadonlySet<string> = new Set([
  'ABD', 'ACC', 'ADD', 'AMM', 'ANK', 'ATH', 'BGT', 'BMB', 'BNK', 'BNS', 'CDJ', 'CRO', 'DHK', 'FRN', 'GTM', 'GUZ', 'GYQ', 'HAV', 'HCM', 'HNK',
  'ISL', 'JAK', 'KDU', 'KNG', 'LGS', 'LMA', 'LND', 'MDR', 'MNL', 'MTL', 'NRB', 'NWD', 'PHP', 'PTP', 'RDJ', 'SDO', 'SEO', 'SNS', 'TAI', 'TGG', 'YRV',
])
const SHAPE = /^([A-Z]{3})(\d{10})$/

export interface ReceiptNumber {
  /** Three letters and ten digits, nothing between them. */
  readonly text: string
  readonly prefix: string
  /** Undefined for letters we do not know: accepted, since asylum offices and others use their own. */
  readonly office: ReceiptOffice | undefined
  /** Last two digits of the fiscal year, and the working day of the computer; absent where the digits carry no date. */
  readonly dated: { readonly year: number; readonly workday: number } | undefined
  /** Four digits that look like a year follow letters we do not know: it may be a number of the National Visa Center. */
  readonly mayBeVisaCase: boolean
}

/** `EAC-15-123-45678`, `wac 15*123*45678`; undefined for anything else, and for numbers of the National Visa Center. */
export function readReceiptNumber(printed: string): ReceiptNumber | undefined {
  const m = SHAPE.exec(tidy(printed))
  if (m === null || isVisaCaseNumber(printed)) return undefined
  const [text, prefix, digits] = m as unknown as [string, string, string]
  const office = OFFICES.get(prefix)
  const dated = office === undefined || office === 'online' ? undefined : { year: Number(digits.slice(0, 2)), workday: Number(digits.slice(2, 5)) }
  return { text, prefix, office, dated, mayBeVisaCase: office === undefined && isYear(digits) }
}

const isYear = (digits: string): boolean => digits.startsWith('19') || digits.startsWith('20')

/** A number of the National Visa Center has the same shape: the letters of a consulate, then a year of four digits. */
export function isVisaCaseNumber(printed: string): boolean {
  const m = SHAPE.exec(tidy(printed))
  return m !== null && POSTS.has(m[1]!) && isYear(m[2]!)
}

/**
 * How the fiscal year in a receipt number lies beside a notice: the same, `later` when the notice is of a later year, as
 * notices after the first are, else `other`. Only a hint: the number has two digits of the year.
 */
export function yearBeside(year: number, noticeDate: Day): 'same' | 'later' | 'other' {
  const apart = (((fiscalYear(noticeDate) - year) % 100) + 100) % 100
  return apart === 0 ? 'same' : apart <= 50 ? 'later' : 'other'
}
