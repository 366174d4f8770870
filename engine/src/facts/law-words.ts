/** Words of papers that name one thing of the law: which preference a petition is in, which status a class of admission is. */
import { type Category, categoryOf } from '../claims/bulletin-names.ts'
import type { FactValue } from './keys.ts'

/**
 * By section of the law. Sections that hold several rows of the Visa Bulletin (203(a)(2), 203(b)(3), (b)(4), (b)(5))
 * name none.
 */
const SECTIONS: readonly (readonly [RegExp, Category])[] = [
  [/201\(b\)/, 'IR'], [/203\(a\)\(1\)/, 'F1'], [/203\(a\)\(2\)\(a\)/, 'F2A'], [/203\(a\)\(2\)\(b\)/, 'F2B'], [/203\(a\)\(3\)/, 'F3'], [/203\(a\)\(4\)/, 'F4'],
  [/203\(b\)\(1\)/, 'EB1'], [/203\(b\)\(2\)/, 'EB2'], [/203\(b\)\(3\)\(a\)\(ii?\)/, 'EB3'], [/203\(b\)\(3\)\(a\)\(iii\)/, 'EW'], [/101\(a\)\(27\)\(j\)/, 'EB4'],
]
/** By symbol of the immigrant visa (9 FAM 502.1-3): letters and the first digit tell the row, but not for all of F2. */
const SYMBOLS: readonly (readonly [RegExp, Category])[] = [
  [/^(?:IR|CR)\d$/, 'IR'], [/^F1[1-3]$/, 'F1'], [/^F2[1-3]$|^FX[1-3]$/, 'F2A'], [/^F2[45]$/, 'F2B'], [/^F3[1-3]$/, 'F3'], [/^F4[1-3]$/, 'F4'],
  [/^E1[1-5]$/, 'EB1'], [/^E2[1-3]$/, 'EB2'], [/^E3[1245]$/, 'EB3'], [/^EW[345]$/, 'EW'], [/^DV[1-3]$/, 'DV'],
]

/** The row of the Visa Bulletin a box of a petition's notice names; undefined when it names none, or several. */
export function preferenceOf(text: string): Category | undefined {
  const plain = text.toLowerCase().replace(/\s/g, '')
  const sections = new Set(SECTIONS.filter(([words]) => words.test(plain)).map(([, row]) => row))
  if (sections.size > 0) return sections.size === 1 ? [...sections][0] : undefined
  const packed = text.toUpperCase().replace(/[\s()-]/g, '')
  return SYMBOLS.find(([words]) => words.test(packed))?.[1] ?? categoryOf(text)
}

const STATUS: Readonly<Record<string, string>> = {
  E1: 'e-1', E2: 'e-2', E3: 'e-3', H1B: 'h-1b', H1B1: 'h-1b1', HSC: 'h-1b1', L1: 'l-1', L1A: 'l-1', L1B: 'l-1', O1: 'o-1', O1A: 'o-1', O1B: 'o-1', TN: 'tn', TN1: 'tn', TN2: 'tn',
}
/** The status a class of admission is, among those rules ask about; `other` for any other class. */
export const statusOf = (cls: FactValue | undefined): string | undefined => (cls === undefined ? undefined : STATUS[String(cls)] ?? 'other')
