import type { Day } from '../../base/day.ts'
import { residence, today } from '../../facts/keys.ts'
import { otherKind } from '../answers.ts'
import { lastArrival } from '../derived/last-arrival.ts'
import { answersOf } from '../each.ts'
import type { NotApplicable } from '../result.ts'
import type { Reader } from '../rule.ts'
import { residenceSince } from './picks.ts'

/**
 * The day of the move to this address. The first address after arriving is no move, and an address already left needs
 * no report any more. Where nothing says whether it was a move, that is asked.
 */
export function moveOf(r: Reader): Day | NotApplicable {
  const moved = r.maybe(residence.moved)
  if (moved === false) return otherKind()
  const from = moved === true ? r.get(residence.from) : r.maybe(residence.from)
  if (from === undefined) return otherKind()
  const to = r.maybe(residence.to)
  if (to !== undefined && r.before(today, to) === false) return otherKind()
  if (moved === true || answersOf(r.each(residenceSince)).some((x) => x.value < from)) return from
  const arrived = r.result(lastArrival)
  if (arrived.kind === 'Value' && from <= arrived.value) return otherKind()
  return r.get(residence.moved) ? from : otherKind()
}
