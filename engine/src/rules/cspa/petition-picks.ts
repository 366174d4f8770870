/** One fact of one petition, for rules about a child: a rule reads only the items of its own list. Never shown alone. */
import type { Day } from '../../base/day.ts'
import { type Category, categoryOf } from '../../claims/bulletin-names.ts'
import { petition } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples as adjustmentDayExamples } from './adjustment-day.examples.ts'
import { examples as filedOnlineExamples } from './filed-online.examples.ts'
import { examples as filingDayExamples } from './filing-day.examples.ts'
import { examples as naturalizedExamples } from './naturalized-after-filing.examples.ts'
import { examples as petitionerExamples } from './petitioner.examples.ts'

const IMMEDIATE = cite('INA 201(f), 8 USC 1151(f)')
const PREFERENCE = cite('INA 203(h), 8 USC 1153(h)')
const base = { rulebook: 'CSPA-3', per: 'petition', kind: 'Value', safe: 'none', staleAfter: STALE.policy, authority: [IMMEDIATE, PREFERENCE] } as const

/** A labor certification is no petition: its days do not count, and no child hangs on it. */
export const isLaborCertification = (r: Reader): boolean => /^ETA|9089|\bPERM\b|labor cert/i.test(r.maybe(petition.form) ?? '')
/** The row of the Visa Bulletin, in one spelling, or `IR`, or `DV`; undefined when not known. */
export function rowOf(r: Reader): Category | undefined {
  const printed = r.maybe(petition.category)
  return printed === undefined ? undefined : categoryOf(printed)
}

export type Petitioner = 'citizen' | 'resident' | 'other'

/** Who filed, when it was filed: a citizen, a resident, or another (employer, oneself, the lottery). */
export const petitioner = rule<Value<Petitioner>>({
  ...base, id: 'cspa/petitioner', examples: petitionerExamples,
  eval(r) {
    if (isLaborCertification(r)) return otherKind()
    const who = whoFiled(r)
    return value(who, { say: say(`cspa.petitioner.${who}`) })
  },
})

function whoFiled(r: Reader): Petitioner {
  const row = rowOf(r)
  // A resident's petition stays one although the resident became a citizen later.
  if (row === 'F2A' || row === 'F2B') return 'resident'
  const naturalized = r.maybe(petition.petitionerNaturalized)
  if (naturalized !== undefined) return naturalized > r.get(petition.receiptDate) ? 'resident' : 'citizen'
  if (row !== undefined && /^(?:F1|F3|F4|IR)$/.test(row)) return 'citizen'
  return row === undefined ? r.get(petition.petitionerStatus) : 'other'
}

/** The day the petition was received. */
export const filingDay = rule<Value<Day>>({
  ...base, id: 'cspa/filing-day', examples: filingDayExamples,
  eval(r) {
    if (isLaborCertification(r)) return otherKind()
    const on = r.get(petition.receiptDate)
    return value(on, { say: say('cspa.filingDay.value', { value: onDay(on) }) })
  },
})
/** The day the petitioner became a citizen, when that was after filing. */
export const naturalizedAfterFiling = rule<Value<Day>>({
  ...base, id: 'cspa/naturalized-after-filing', examples: naturalizedExamples,
  eval(r) {
    const on = r.maybe(petition.petitionerNaturalized)
    if (on === undefined || isLaborCertification(r) || on <= r.get(petition.receiptDate)) return otherKind()
    return value(on, { say: say('cspa.naturalizedAfterFiling.value', { value: onDay(on) }) })
  },
})
/** Was the petition sent online? */
export const filedOnline = rule<Value<boolean>>({
  ...base, id: 'cspa/filed-online', examples: filedOnlineExamples,
  eval(r) {
    if (isLaborCertification(r)) return otherKind()
    const isOnline = r.get(petition.channel) === 'online'
    return value(isOnline, { say: say(isOnline ? 'cspa.filedOnline.yes' : 'cspa.filedOnline.no') })
  },
})
/** The day the green-card application on this petition was filed. */
export const adjustmentDay = rule<Value<Day>>({
  ...base, id: 'cspa/adjustment-day', rulebook: 'CSPA-1', examples: adjustmentDayExamples,
  eval(r) {
    if (isLaborCertification(r)) return otherKind()
    const on = r.get(petition.adjustmentFiled)
    return value(on, { say: say('cspa.adjustmentDay.value', { value: onDay(on) }) })
  },
})
