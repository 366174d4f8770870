import type { FieldName } from '../../claims/vocabulary.ts'
import type { Paper } from '../../papers/paper.ts'
import { labelWords } from '../kit/fields.ts'
import { type Form, employerNumber, formOf, isMasked, labelAfter, looksLikeName, plainCents, sayValue } from '../kit/form-fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Label, linesUnder } from '../kit/labels.ts'
import { type Line, allLines, cells } from '../kit/lines.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { TRANSCRIPT_LABELS, type TaxYear, taxYearOf, transcriptOf } from './transcript.ts'
import { taxPaperOf } from './which.ts'

const L = {
  ein: labelAfter('Employer', 'Identification Number (EIN)', 'Identification Number'),
  payer: labelWords("Payer's Federal Identification Number (FIN)", "Payer's Federal Identification Number"),
  wages: labelWords('Wages, Tips and Other Compensation', 'Wages, tips, other compensation', 'Nonemployee Compensation', 'Non-Employee Compensation'),
  social: labelWords('Social Security Wages'),
  medicare: labelWords('Medicare Wages and Tips'),
}
const OTHERS = ['Payer', 'Recipient', 'Submission Type', "Recipient's Identification Number", 'Social Security Tax Withheld', 'Medicare Tax Withheld', 'Social Security Tips', 'Federal Income Tax Withheld'].map((w) => labelWords(w))
const LABELS = [...TRANSCRIPT_LABELS, ...Object.values(L), ...OTHERS, labelAfter("Employee's", 'Social Security Number')]

/**
 * Wage and income transcript (papers catalogue 15): one block for each W-2 or 1099 the office received. Names are cut to
 * four letters and numbers are hidden on the copies people get: those give no employer.
 */
export const wageIncomeTranscript: Reader = {
  id: 'irs/wage-income-transcript@1',
  source: 'IRS',
  recognise: (paper) => taxPaperOf(paper) === 'wage-income',
  read(paper): ReadResult {
    const g = gather(paper, wageIncomeTranscript)
    const year = taxYearOf(g, transcriptOf(paper), 'earnings.year')
    const form = formOf(paper, LABELS)
    blocksOf(paper).forEach((block, i) => claimBlock(g, form, block, `earnings#${i + 1}`, year))
    return g.result()
  },
}

const HEADING = /^form\s+(?:W-?2|1099-?(?:NEC|MISC))\b/i
const ANY_HEADING = /^form\s+(?:W-?2|\d{4}(?:-[A-Z]{1,4})?)\b/i

type Block = (label: Label) => boolean

/** One block for each W-2 or 1099 of work, from its heading to the next heading of any form; blocks may run over pages. */
function blocksOf(paper: Paper): Block[] {
  const headings = allLines(paper).filter((l) => ANY_HEADING.test(l.text.trim()))
  const after = (l: Line, page: number, start: number): boolean => page > l.page.number || (page === l.page.number && start > l.start)
  return headings.flatMap((from, i) => {
    const to = headings[i + 1]
    if (!HEADING.test(from.text.trim())) return []
    return [({ line, start }: Label) => after(from, line.page.number, start) && !(to && after(to, line.page.number, start))]
  })
}

const AMOUNTS = [['earnings.wages', L.wages], ['earnings.socialSecurity', L.social], ['earnings.medicare', L.medicare]] as const satisfies readonly (readonly [FieldName, RegExp])[]

function claimBlock(g: Gather, form: Form, within: Block, event: string, year: TaxYear | undefined): void {
  if (year) g.claim(event, 'earnings.year', year.at, year.year, { label: year.label })
  for (const [field, label] of AMOUNTS) sayValue(g, event, field, form.value(label, { how: 'beside', within }), plainCents)
  const ein = form.value(L.ein, { how: 'beside', within }) ?? form.value(L.payer, { how: 'beside', within })
  if (!ein?.at || isMasked(ein.at.text)) return
  sayValue(g, event, 'earnings.ein', ein, employerNumber)
  // The name stands on the line under the number, and is whole where the number is.
  const name = linesUnder(ein.label, 1)[0]
  if (name && within({ ...ein.label, start: name.start }) && looksLikeName(name.text)) g.claim(event, 'earnings.employer', cells(name)[0], cells(name)[0]!.text.replace(/\s+/g, ' '))
}
