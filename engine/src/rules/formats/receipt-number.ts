import { type ReceiptNumber, isVisaCaseNumber, readReceiptNumber, yearBeside } from '../../base/formats/receipt-number.ts'
import { format } from '../../facts/keys.ts'
import { lines, notApplicable, say, value } from '../answers.ts'
import type { Say } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples } from './receipt-number.examples.ts'

/**
 * A receipt number of USCIS in the one way it is compared, and what it says about itself. A fiscal year that does not fit
 * the notice is a hint, never a contradiction. Numbers of the National Visa Center look alike and are told apart.
 */
export const receiptNumber = rule({
  id: 'formats/receipt-number', rulebook: 'FMT-1', kind: 'Value', safe: 'none',
  authority: [cite('USCIS receipt numbers as printed on Forms I-797')], staleAfter: STALE.settled, examples,
  eval(r) {
    const printed = r.get(format.text)
    const found = readReceiptNumber(printed)
    if (found === undefined) return notApplicable(isVisaCaseNumber(printed) ? 'visaCase' : 'notOfThisForm')
    return value(found.text, {
      say: say('formats.receiptNumber.value', { value: found.text }),
      steps: lines(
        say(`formats.receiptNumber.step.${found.office ?? 'unknown'}`), ...datedSteps(r, found),
        found.mayBeVisaCase ? say('formats.receiptNumber.step.mayBeVisaCase') : undefined,
      ),
    })
  },
})

/** The date in the digits, and how it lies beside the notice when its day is given. */
function datedSteps(r: Reader, { dated }: ReceiptNumber): readonly Say[] {
  if (dated === undefined) return []
  const year = String(dated.year).padStart(2, '0')
  const line = say('formats.receiptNumber.step.dated', { year, workday: dated.workday })
  const notice = r.maybe(format.noticeDate)
  if (notice === undefined) return [line]
  const beside = yearBeside(dated.year, notice)
  return [line, say(beside === 'other' ? 'formats.receiptNumber.warning.otherYear' : `formats.receiptNumber.step.${beside}Year`)]
}
