import { type Day } from '../../base/day.ts'
import { filing, nta } from '../../facts/keys.ts'
import { lines, onDay, otherKind, say, unsettled, value } from '../answers.ts'
import { departureBar } from '../court/readings.ts'
import { formNumber } from '../derived/forms.ts'
import { isCitizenshipForm } from '../naturalization/application.ts'
import type { NotApplicable, Unsettled, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { isResidentNow } from '../unlawful-presence/resident-now.ts'
import { examples } from './abandonment.examples.ts'
import { type Trip, cameBackExempt, hasPermission, toFeared, tripsOf } from './trips.ts'

type Fate = 'abandoned' | 'presumed-abandoned' | 'withdrawn' | 'defeated' | 'at-risk' | 'kept'
type Kind = 'adjustment' | 'asylum' | 'tps' | 'provisionalWaiver' | 'appeal' | 'motion' | 'citizenship' | 'conditions'

const ADJUSTMENT = cite('8 CFR 245.2(a)(4)(ii)')
const WITH_PAROLE = cite('8 CFR 245.2(a)(4)(ii)(B)')
const BACK_IN_STATUS = cite('8 CFR 245.2(a)(4)(ii)(C)-(D)')
const ASYLUM_FEARED = cite('8 CFR 208.8(b)')
const TPS_TRAVEL = cite('8 CFR 244.15')
const IN_PROCEEDINGS = cite('8 CFR 245.2(a)(4)(i)')

function kindOf(form: string | undefined): Kind | undefined {
  switch (formNumber(form)) {
    case '485': return 'adjustment'
    case '589': return 'asylum'
    case '821': return 'tps'
    case '751': case '829': return 'conditions'
    default:
  }
  if (form === undefined) return undefined
  if (/^\s*I[-\s]?601A\b/i.test(form)) return 'provisionalWaiver'
  if (/^\s*EOIR[-\s]?26\b/i.test(form)) return 'appeal'
  if (/\bmotion\b/i.test(form)) return 'motion'
  return isCitizenshipForm(form) ? 'citizenship' : undefined
}

/**
 * What leaving does, or would do, to one open application, appeal or motion (DEP-1): the first trip that costs it
 * counts, real ones and the one planned alike. No decision in the papers: still open, as far as they show. Where
 * nothing is lost, only a plan gets a line.
 */
export const abandonment = rule<Value<Fate>>({
  id: 'departure/abandonment', rulebook: 'DEP-1', per: 'filing', kind: 'Value', shown: true, safe: 'none', irreversible: true,
  authority: [ADJUSTMENT, IN_PROCEEDINGS, cite('8 CFR 208.8'), cite('8 CFR 1003.4'), cite('8 CFR 212.7(e)'), cite('8 CFR 1003.2(d), 1003.23(b)(1)')],
  staleAfter: STALE.volatile, radar: ['travel-and-parole'], readings: [departureBar], examples,
  eval(r) {
    const kind = kindOf(r.maybe(filing.form))
    if (kind === undefined) return otherKind()
    const decision = r.maybe(filing.decision)
    if (decision !== undefined && decision !== 'pending') return quiet('notOpen')
    // Residents have no such application open, whatever old receipts say.
    if (kind !== 'citizenship' && kind !== 'conditions' && isResidentNow(r)) return quiet('resident')
    const trips = tripsOf(r)
    if (!Array.isArray(trips)) return trips as NotApplicable
    if (trips.length === 0) return quiet('noTrip')
    const received = r.get(filing.receivedDate)
    const since = (trips as readonly Trip[]).filter((t) => t.on >= received)
    if (since.length === 0) return quiet('noTripSince')
    let kept: Value<Fate> | undefined
    for (const trip of since) {
      const fate = fateOf(r, kind, trip, received)
      if (fate.kind !== 'Value' || fate.value !== 'kept') return fate
      kept = fate
    }
    return kept!
  },
})

const quiet = (why: string): NotApplicable => ({ kind: 'NotApplicable', why, quiet: true })

function fateOf(r: Reader, kind: Kind, trip: Trip, received: Day): Value<Fate> | NotApplicable | Unsettled {
  // Which came first on one day, filing or leaving, no paper tells.
  const answer: Tell = (fate, why, ...warnings) =>
    value(fate, {
      boundary: trip.on === received || undefined, quiet: fate === 'kept' && kind !== 'motion' && !trip.isPlan,
      // About a motion courts differ, so both readings say so.
      say: say(`departure.abandonment.${trip.isPlan ? 'plan' : 'left'}.${kind === 'motion' ? 'motion' : fate}`, { on: onDay(trip.on) }),
      steps: lines(say(`departure.abandonment.step.${why}`), ...warnings.map((w) => say(`departure.abandonment.warning.${w}`))),
    })
  switch (kind) {
    case 'appeal': return answer('withdrawn', 'appeal')
    case 'motion': return r.reading(departureBar) === 'invalid' ? answer('kept', 'motionStays') : answer('withdrawn', 'motion')
    case 'provisionalWaiver': return answer('defeated', 'provisionalWaiver')
    case 'citizenship': return answer('kept', 'citizenship')
    case 'conditions': return answer('kept', 'conditions')
    default:
  }
  const allowed = hasPermission(r, trip)
  if (typeof allowed === 'object') return allowed
  if (kind === 'tps') {
    return r.except(() => answer('at-risk', 'tps'), [{ when: () => allowed, then: () => answer('kept', 'tpsPermission', 'comeBack'), authority: TPS_TRAVEL }])
  }
  return kind === 'asylum' ? ofAsylum(r, trip, allowed, answer) : ofAdjustment(r, trip, allowed, answer)
}

type Tell = (fate: Fate, why: string, ...warnings: readonly string[]) => Value<Fate>

function ofAsylum(r: Reader, trip: Trip, allowed: boolean, answer: Tell): Value<Fate> | NotApplicable | Unsettled {
  if (!allowed) return answer('presumed-abandoned', 'asylum')
  const feared = toFeared(r, trip)
  return r.except(() => (feared === undefined ? answer('kept', 'permission', 'feared', 'comeBack') : answer('kept', 'permission', 'comeBack')), [
    { when: () => feared === true, then: () => answer('presumed-abandoned', 'feared'), authority: ASYLUM_FEARED },
  ])
}

/** Leaving gives it up, but not with parole or for some statuses; a case in court takes these exceptions away again. */
function ofAdjustment(r: Reader, trip: Trip, allowed: boolean, answer: Tell): Value<Fate> | NotApplicable | Unsettled {
  const court = r.maybe(nta.filedWithCourtDate)
  const inCourt = court !== undefined && court <= trip.on
  if (allowed && inCourt) return unsettled('inProceedings', IN_PROCEEDINGS, ADJUSTMENT)
  const lost = (): Value<Fate> => answer('abandoned', 'adjustment', 'exempt')
  return r.except(lost, [
    { when: () => allowed, then: () => answer('kept', 'permission', 'comeBack'), authority: WITH_PAROLE },
    { when: () => !allowed && cameBackExempt(r, trip), then: () => answer('kept', 'exempt'), authority: BACK_IN_STATUS },
    { when: () => inCourt, then: lost, authority: IN_PROCEEDINGS },
  ])
}
