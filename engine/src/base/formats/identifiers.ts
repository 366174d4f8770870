/** Numbers on papers, by their shape (FMT-2, FMT-3). The label decides what a number is, never the shape; no digit is corrected. */
import { tidy } from './tidy.ts'

const SOCIAL_SECURITY = /^\s*\d{3}[-\s]\d{2}[-\s]\d{4}\s*$/

/**
 * `A00012345` → `A000012345`: nine digits, filled up from the left. Undefined for anything else, and
 * for nine digits grouped like a Social Security number.
 */
export function readANumber(printed: string): string | undefined {
  if (SOCIAL_SECURITY.test(printed)) return undefined
  const m = /^A?#?(\d{7,9})$/.exec(tidy(printed))
  return m ? `A${m[1]!.padStart(9, '0')}` : undefined
}

/** Eleven characters: eleven digits (`older`), or nine digits, a letter and a digit (`newer`, since 2019). */
export function readI94Number(printed: string): { readonly text: string; readonly age: 'older' | 'newer' } | undefined {
  const text = tidy(printed)
  return /^\d{11}$/.test(text) ? { text, age: 'older' } : /^\d{9}[A-Z]\d$/.test(text) ? { text, age: 'newer' } : undefined
}

/** `N0012345678`, on I-20 and DS-2019. */
export function readSevisNumber(printed: string): string | undefined {
  const text = tidy(printed)
  return /^N\d{10}$/.test(text) ? text : undefined
}

/** `2025AF00012345`: the year of the lottery, the region, the number as printed. */
export function readDvCaseNumber(printed: string): { readonly text: string; readonly year: number } | undefined {
  const text = tidy(printed)
  return /^\d{4}[A-Z]{2}\d{1,8}$/.test(text) ? { text, year: Number(text.slice(0, 4)) } : undefined
}

/** Twelve digits; never an A-number. */
export function readOnlineAccountNumber(printed: string): string | undefined {
  const text = tidy(printed)
  return /^\d{12}$/.test(text) ? text : undefined
}

/** The number in red on a visa: eight digits or letters, with a digit among them. */
export function readVisaFoilNumber(printed: string): string | undefined {
  const text = tidy(printed)
  return /^[A-Z0-9]{8}$/.test(text) && /\d/.test(text) ? text : undefined
}
