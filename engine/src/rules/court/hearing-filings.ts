import { actBy, isClosed, roll } from '../../base/calendar.ts'
import { addDays } from '../../base/day.ts'
import { hearing, holder } from '../../facts/keys.ts'
import { deadline, notApplicable, onDay, otherKind, say } from '../answers.ts'
import { backwardRoll } from '../readings.ts'
import type { Deadline, NotApplicable } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './hearing-filings.examples.ts'
import { INDIVIDUAL_FILING_DAYS, MASTER_FILING_DAYS } from './numbers.ts'

const MANUAL = cite('EOIR Policy Manual Part II 3.1(b), App. C', 'official')

/**
 * Last day for the court to receive evidence and briefs before a hearing (EOIR-5), counted back from the hearing: 30
 * days before an individual hearing, 15 before a master hearing. In custody the judge sets the days.
 */
export const hearingFilings = rule<Deadline>({
  id: 'court/hearing-filings', rulebook: 'EOIR-5', per: 'hearing', kind: 'Deadline', safe: 'earliest',
  authority: [MANUAL, cite('8 CFR 1003.31(h)')], staleAfter: STALE.volatile, readings: [backwardRoll], law: [INDIVIDUAL_FILING_DAYS, MASTER_FILING_DAYS],
  radar: ['hearing-filings'], examples,
  eval(r) {
    const status = r.maybe(hearing.status)
    if (status !== undefined && status !== 'scheduled') return noHearing(status)
    const kind = r.get(hearing.kind)
    if (kind !== 'individual' && kind !== 'master') return otherKind()
    if ((r.maybe(hearing.detained) ?? r.maybe(holder.detained)) === true) return notApplicable('detained', MANUAL)
    const on = r.get(hearing.date)
    const days = r.law(kind === 'individual' ? INDIVIDUAL_FILING_DAYS : MASTER_FILING_DAYS, on).value
    const counted = addDays(on, -days)
    const due = !isClosed(counted) ? counted : r.reading(backwardRoll) === 'next-open-day' ? roll(counted) : actBy(counted)
    return deadline({
      // Where the open day before is the last one, nothing was left to move.
      raw: due < counted ? due : counted, due, say: say('court.hearingFilings.deadline', { due: onDay(due) }),
      steps: () => [
        say('court.hearingFilings.step.counted', { on: onDay(on), days: { days }, counted: onDay(counted) }),
        ...(due === counted ? [] : [say(due > counted ? 'court.hearingFilings.step.nextOpen' : 'court.hearingFilings.step.openBefore', { counted: onDay(counted), due: onDay(due) })]),
        say(kind === 'individual' ? 'court.hearingFilings.step.individual' : 'court.hearingFilings.step.master'),
        say('court.hearingFilings.step.judge'),
      ],
    })
  },
})

const noHearing = (status: string): NotApplicable => ({ ...notApplicable(status === 'none-listed' ? 'noneListed' : status), quiet: true })
