/** Which paper of the tax office a paper is: one answer for one paper, so that no two of its readers know the same one. */
import type { Paper } from '../../papers/paper.ts'
import { frontOf, hasTitle } from '../kit/form-fields.ts'
import { once } from '../kit/once.ts'
import { like } from '../uscis/prose.ts'

export type TaxPaper = 'account' | 'return' | 'wage-income' | 'non-filing' | 'itin' | 'w2' | '1099'

const AGENCY = new RegExp(`${like('Internal Revenue Service')}|${like('Department of the Treasury')}|${like('This Product Contains Sensitive Taxpayer Data')}`, 'i')
const title = (...names: string[]): RegExp => new RegExp(`^(?:form\\s+\\S{4,6}\\s+)?(?:${names.map(like).join('|')})(?:\\s+letter)?\\s*$`, 'i')
const TITLES: readonly (readonly [TaxPaper, RegExp])[] = [
  ['non-filing', title('Verification of Non-filing', 'Verification of Nonfiling')],
  ['wage-income', title('Wage and Income Transcript', 'Wage & Income Transcript')],
  ['return', title('Tax Return Transcript', 'Return Transcript')],
  ['account', title('Account Transcript', 'Tax Account Transcript', 'Record of Account', 'Record of Account Transcript')],
]
/** Labels a transcript of the kind prints; a letter that only names a transcript has none. */
const LABELS: Readonly<Record<string, RegExp>> = {
  account: /form\s*number|tax\s*period|transactions|report\s*for\s*tax/i, return: /form\s*number|tax\s*period/i,
  'wage-income': /tax\s*period|ssn\s*provided|taxpayer\s*identification/i, 'non-filing': /tax\s*period|we\s+have\s+no\s+record|no\s+record\s+of/i,
}
const ITIN_CODE = /(?<![A-Z0-9])CP\s?56[567]\s?[A-Z]?(?![A-Z0-9])/
const ITIN = new RegExp(`\\bITIN\\b|${like('Individual Taxpayer Identification Number')}`, 'i')
const W2 = new RegExp(like('Wage and Tax Statement'), 'i')
const W2_LABEL = new RegExp(`${like('Employer identification number')}|${like('Wages, tips, other')}|${like('Social security wages')}`, 'i')
const F1099 = /1099\s?-?\s?(?:NEC|INT|MISC)\b/i
const F1099_LABEL = new RegExp(`payer.?s?\\s+tin|recipient.?s?\\s+(?:tin|name)|${like("PAYER'S name")}|${like('Nonemployee compensation')}|${like('Interest income')}`, 'i')
/** A whole return, its instructions and preparers' worksheets name these forms too. */
const OTHER = /^(?:form\s+)?1040(?:-?(?:SR|NR|X))?\b|^\s*schedule\s+[A-F1-3]\b|^form\s+W-?7\b|^(?:form\s+)?W-?2c\b|^instructions\s+for/i

/** Which paper it is; undefined when it is none of these. */
export const taxPaperOf = once((paper: Paper): TaxPaper | undefined => {
  const front = frontOf(paper)
  if (!front) return undefined
  const { text, lines } = front
  const found = AGENCY.test(text) ? TITLES.find(([kind, t]) => hasTitle(lines.slice(0, 25), t) && LABELS[kind]!.test(text)) : undefined
  if (found) return found[0]
  if (AGENCY.test(text) && ITIN_CODE.test(lines.slice(0, 25).map((l) => l.text).join('\n')) && ITIN.test(text)) return 'itin'
  if (lines.slice(0, 12).some((l) => OTHER.test(l.text.trim()))) return undefined
  const w2 = W2.test(text) && W2_LABEL.test(text) && /W\s?-?\s?2\b/i.test(text)
  const f1099 = F1099.test(text) && F1099_LABEL.test(text)
  return w2 === f1099 ? undefined : w2 ? 'w2' : '1099'
})
