import { type Day, addDays, later } from '../../base/day.ts'
import { tpsNotice } from '../../facts/keys.ts'
import { lines, notApplicable, onDay, otherKind, say, unsettled, window } from '../answers.ts'
import { answersOf, endAs } from '../each.ts'
import type { Window } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { i94Days } from '../work-permit/i94-days.ts'
import { examples } from './late-initial.examples.ts'
import { LATE_DAYS } from './numbers.ts'
import { qualifyingFiling, qualifyingGrant } from './qualifying.ts'

const LATE = cite('8 CFR 244.2(f)(2), (g)')

/**
 * Asking for the first time after the first window: for those who had a status or a waiting request while it was open,
 * until 60 days after that came to its end. While it lasts there is no last day. Never rolls.
 */
export const lateInitial = rule<Window>({
  id: 'tps/late-initial', rulebook: 'TPS-1', per: 'tpsNotice', kind: 'Window', safe: 'earliest', irreversible: true, authority: [LATE],
  staleAfter: STALE.volatile, law: [LATE_DAYS], radar: ['tps'], examples,
  eval(r) {
    const kind = r.get(tpsNotice.kind)
    if (kind === 'termination' || (kind === 'extension' && r.maybe(tpsNotice.registrationTo) === undefined)) return otherKind()
    const last = r.get(tpsNotice.registrationTo)
    const first = r.get(tpsNotice.registrationFrom)
    if (last < first) return unsettled('endsBeforeItBegins')
    const opens = addDays(last, 1)
    const filings = r.each(qualifyingFiling)
    const grants = r.each(qualifyingGrant)
    const stays = r.each(i94Days)
    const had = [...answersOf(filings), ...answersOf(grants), ...answersOf(stays)].map((x) => x.value[0]!)
      .filter((s) => s.from <= last && (s.to === undefined || s.to >= first))
    if (had.some((s) => s.to === undefined)) {
      return window({ opens, say: say('tps.lateInitial.open', { opens: onDay(opens) }), steps: lines(say('tps.lateInitial.step.lasts'), say('tps.lateInitial.step.extension')) })
    }
    const unknown = endAs(filings, grants, stays)
    if (unknown) return unknown
    if (had.length === 0) return notApplicable('nothingAllows', LATE)
    const ended = had.reduce<Day>((end, s) => later(end, s.to!), first)
    const days = r.law(LATE_DAYS, ended).value
    const raw = addDays(ended, days)
    if (raw < opens) return notApplicable('insideTheWindow', LATE)
    return window({
      opens, raw, due: raw, say: say('tps.lateInitial.window', { opens: onDay(opens), raw: onDay(raw) }),
      steps: lines(say('tps.lateInitial.step.ended', { ended: onDay(ended), days: { days }, raw: onDay(raw) }), say('tps.lateInitial.step.extension')),
    })
  },
})
