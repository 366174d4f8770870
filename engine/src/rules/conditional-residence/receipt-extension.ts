import { type Day, addDays, addMonths, earlier } from '../../base/day.ts'
import { filing } from '../../facts/keys.ts'
import { notApplicable, onDay, otherKind, say, unsettled, window } from '../answers.ts'
import type { NotApplicable, Window } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { expiry } from './expiry.ts'
import { AS_PRINTED, RECEIPT_AUTHORITIES, RECEIPT_MONTHS } from './numbers.ts'
import { isConditionsForm, isInvestorForm } from './petition.ts'
import { examples } from './receipt-extension.examples.ts'

/**
 * How long card and receipt together prove residence while a petition to remove the conditions is pending: 48 months
 * after the card ends, or to the day of a denial. Never rolls. Older receipts gave other times: theirs is printed on them.
 */
export const receiptExtension = rule<Window>({
  id: 'conditional-residence/receipt-extension', rulebook: 'CR-1', per: 'filing', kind: 'Window', safe: 'earliest',
  authority: [...RECEIPT_AUTHORITIES, cite('8 CFR 216.4(a)(1)')],
  staleAfter: STALE.policy, radar: ['receipt-48-months'], law: [RECEIPT_MONTHS.marriage, RECEIPT_MONTHS.investor], examples,
  eval(r) {
    const form = r.maybe(filing.form)
    if (!isConditionsForm(form)) return otherKind()
    const decision = r.maybe(filing.decision)
    if (decision === 'rejected') return notApplicable('rejected')
    if (decision === 'approved') return notApplicable('approved')
    const received = r.get(filing.receivedDate)
    const months = r.law(isInvestorForm(form) ? RECEIPT_MONTHS.investor : RECEIPT_MONTHS.marriage, received)
    if (months.value === AS_PRINTED) return unsettled('olderReceipt', months.authority)
    const ended = decision === undefined || decision === 'pending' ? undefined : r.get(filing.decisionDate)
    return extension(r, received, ended, months.value)
  },
})

function extension(r: Reader, received: Day, ended: Day | undefined, months: number): Window | NotApplicable {
  const card = r.use(expiry)
  const full = addMonths(card, months, 'clamp')
  const raw = ended === undefined ? full : earlier(full, ended)
  const opens = addDays(card, 1)
  if (raw < opens) return notApplicable('decidedBefore')
  return window({
    opens, raw, due: raw, say: say('conditionalResidence.receiptExtension.window', { opens: onDay(opens), raw: onDay(raw) }),
    steps: () => [
      say('conditionalResidence.receiptExtension.step.months', { card: onDay(card), months, full: onDay(full) }),
      ...(ended === undefined ? [] : [say('conditionalResidence.receiptExtension.step.decided', { ended: onDay(ended) })]),
      ...(received > card ? [say('conditionalResidence.receiptExtension.step.late')] : []),
    ],
  })
}
