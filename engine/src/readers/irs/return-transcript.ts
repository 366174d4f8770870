import { cents, formDate, sayFormDay } from '../kit/form-fields.ts'
import { gather } from '../kit/gather.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { ANY_AMOUNT, T, claimAmount, claimCycle, claimReturnLines, claimTaxForm, taxYearOf, transcriptOf } from './transcript.ts'
import { taxPaperOf } from './which.ts'

/**
 * Tax return transcript (papers catalogue 15, unconfirmed): most lines of the return as it was filed. The received day is
 * printed as the due day for returns that came early: `about`.
 */
export const returnTranscript: Reader = {
  id: 'irs/return-transcript@1',
  source: 'IRS',
  recognise: (paper) => taxPaperOf(paper) === 'return',
  read(paper): ReadResult {
    const g = gather(paper, returnTranscript)
    const form = transcriptOf(paper)
    claimTaxForm(g, form)
    const year = taxYearOf(g, form, 'tax.year')
    if (year) g.claim('tax#1', 'tax.year', year.at, year.year, { label: year.label })
    sayFormDay(g, 'tax#1', 'tax.filed', form.value(T.received, { how: 'beside' }), formDate, { precision: 'about' })
    claimCycle(g, form.value(T.cycle, { how: 'beside' })?.at)
    claimReturnLines(g, form)
    claimAmount(g, 'tax.withheld', form.value(T.withheld, { how: 'beside', accept: ANY_AMOUNT }))
    // Refunds are printed as credits, with a minus.
    claimAmount(g, 'tax.refund', form.value(T.refund, { how: 'beside', accept: ANY_AMOUNT }), (text) => {
      const value = cents(text)
      return value === undefined ? undefined : Math.abs(value)
    })
    return g.result()
  },
}
