import { gather } from '../kit/gather.ts'
import { spaced } from '../kit/run.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { allSaid, proseOf, sentenceAt } from '../uscis/prose.ts'
import { taxYearOf, transcriptOf } from './transcript.ts'
import { taxPaperOf } from './which.ts'

const NO_RECORD = spaced('(?:we|irs|the irs|our records) (?:currently )?(?:have|has|had|show|shows) no record of (?:a|any|your)?')
const RETURN = /\breturn\b|\bform\s+1040/i

/**
 * Verification of non-filing (papers catalogue 15, unconfirmed): the tax office has no return of a year. Only the sentence
 * that says so counts; the letter does not say whether a return had to be filed.
 */
export const nonFiling: Reader = {
  id: 'irs/non-filing@1',
  source: 'IRS',
  recognise: (paper) => taxPaperOf(paper) === 'non-filing',
  read(paper): ReadResult {
    const g = gather(paper, nonFiling)
    const year = taxYearOf(g, transcriptOf(paper), 'tax.year')
    if (year) g.claim('tax#1', 'tax.year', year.at, year.year, { label: year.label })
    const prose = proseOf(paper)
    const said = prose.flatMap((run) => allSaid([run], NO_RECORD).map((m) => ({ m, sentence: sentenceAt(run, m) }))).find(({ sentence }) => sentence && RETURN.test(sentence.text))
    if (said) g.claim('tax#1', 'tax.nonFiler', said.m.quote, true)
    else g.problem('MissingField', { field: 'tax.nonFiler' })
    return g.result()
  },
}
