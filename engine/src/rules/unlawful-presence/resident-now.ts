import { holder, today } from '../../facts/keys.ts'
import type { Reader } from '../rule.ts'
import { judgeOrderDay } from './picks.ts'
import { protectedByResidence } from './protected-by-residence.ts'

/**
 * Is the holder a permanent resident now, as far as the papers show? Not once a judge has ordered removal, and not past
 * the end of residence on condition. Where residence itself is contested, the answer follows the world. Used only to
 * leave residents alone with what is no question of theirs.
 */
export function isResidentNow(r: Reader): boolean {
  const held = r.result(protectedByResidence)
  if (held.kind === 'Value') {
    const to = held.value[0]?.to
    return to === undefined || r.before(today, to) === true
  }
  // A card whose first day no paper tells.
  return held.kind === 'NotApplicable' && r.maybe(holder.residentKind) === 'permanent' && r.each(judgeOrderDay).every((o) => o.result.kind === 'NotApplicable')
}
