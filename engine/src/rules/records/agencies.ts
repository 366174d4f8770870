/** Which department an agency belongs to: its regulations set the days. */
import type { Day } from '../../base/day.ts'
import { holder, request } from '../../facts/keys.ts'
import { notApplicable } from '../answers.ts'
import type { NotApplicable } from '../result.ts'
import { type Reader, cite } from '../rule.ts'

const DHS: ReadonlySet<string> = new Set(['uscis', 'cbp', 'ice', 'obim'])
const DOJ: ReadonlySet<string> = new Set(['eoir', 'fbi'])

export const isHomelandSecurity = (agency: string | undefined): boolean => agency !== undefined && DHS.has(agency)
export const isJustice = (agency: string | undefined): boolean => agency !== undefined && DOJ.has(agency)

const COVERED = cite('5 USC 552a(a)(2)')

/**
 * The Privacy Act is for US citizens and residents. Gives the end of a rule for anyone else, undefined for them; asks
 * for the status when neither it nor a residence that had begun by `on` is known.
 */
export function notCovered(r: Reader, on: Day): NotApplicable | undefined {
  const status = r.maybe(request.holderStatus)
  if (status === 'other') return notApplicable('notCovered', COVERED)
  if (status !== undefined) return undefined
  const since = r.maybe(holder.residentSince)
  if (since === undefined || since > on) r.get(request.holderStatus)
  return undefined
}
