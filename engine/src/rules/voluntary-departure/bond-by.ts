import { actBy, countWorkingDays } from '../../base/calendar.ts'
import { grant } from '../../facts/keys.ts'
import { deadline, lines, notApplicable, onDay, otherKind, say, unsettled } from '../answers.ts'
import { observedDays } from '../readings.ts'
import type { Deadline } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './bond-by.examples.ts'
import { BOND_WORKING_DAYS } from './numbers.ts'

const BOND = cite('8 CFR 1240.26(c)(3), (4)', 'official')

/**
 * Last day to post the bond for voluntary departure at the end of a case (VD-1): five working days after the order. The
 * day to act by counts observed holidays as open, so that it holds however they are read.
 */
export const bondBy = rule<Deadline>({
  id: 'voluntary-departure/bond-by', rulebook: 'VD-1', per: 'grant', kind: 'Deadline', safe: 'earliest', irreversible: true,
  authority: [BOND, cite('INA 240B(b)(3)')], staleAfter: STALE.settled, readings: [observedDays], law: [BOND_WORKING_DAYS], examples,
  eval(r) {
    if (r.maybe(grant.kind) !== 'voluntary-departure') return otherKind()
    if (r.get(grant.by) !== 'judge-at-end') return otherKind()
    const from = r.get(grant.from)
    const { value: days } = r.law(BOND_WORKING_DAYS, from)
    const closed = countWorkingDays(from, days, 'closed')
    const open = countWorkingDays(from, days, 'open')
    const due = closed === open || r.reading(observedDays) === 'closed' ? closed : open
    const posted = r.maybe(grant.bondPosted)
    if (posted !== undefined && posted < from) return unsettled('postedBeforeOrder')
    if (posted !== undefined && posted <= due) return notApplicable('posted', BOND)
    const last = deadline({
      raw: due, due, say: say('voluntaryDeparture.bondBy.deadline', { due: onDay(due) }),
      steps: lines(
        say('voluntaryDeparture.bondBy.step.counted', { from: onDay(from), days: { days }, due: onDay(due) }),
        posted === undefined ? undefined : say('voluntaryDeparture.bondBy.warning.postedLate', { posted: onDay(posted) }),
        say('voluntaryDeparture.bondBy.step.failure'),
      ),
    })
    return open < due ? { ...last, actBy: actBy(open) } : last
  },
})
