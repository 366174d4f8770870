/** What is printed on a paper against what the product says of it. Every field is right, asked, missed, or wrong in silence. */
import { type Claim, type FieldName, type PaperReading, type Problem, fieldSpec } from '@proofline/engine'
import { showValue } from '../../engine/src/readers/kit/marked.ts'
import type { Truth } from './kind.ts'

/**
 * - `right`: claimed as printed, without doubt.
 * - `asked`: the product shows a question there. The claim carries a doubt, or two claims of the paper contradict each other
 *   about the same event, or a problem names the field, or another field that the same print answers; or nothing was read and the product says that the page was not.
 * - `missed`: nothing is said about it and nothing is asked. Not a wrong date, but not a good answer either.
 * - `wrong`: another value is claimed as if it were sure. With `truth` absent, the paper does not print such a thing at all.
 */
export type Outcome = 'right' | 'asked' | 'missed' | 'wrong'

export interface Compared {
  readonly field: FieldName
  readonly deciding: boolean
  readonly outcome: Outcome
  readonly truth?: string
  readonly got?: readonly string[]
}

/** Nobody may be wrong in silence about days and numbers: they decide. */
const DECIDING = new Set(['day', 'day/ds', 'day/cu', 'daytime', 'anumber', 'receipt', 'id'])
const decides = (field: FieldName): boolean => DECIDING.has(fieldSpec(field).type)

/** One spelling for what counts as the same: case, blanks and line ends do not; accents, hyphens and how a name was split do not in names. */
export function plain(field: FieldName, value: string): string {
  const folded = value.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase()
  if (fieldSpec(field).type !== 'name') return folded
  return folded.replace(/ \((?:[A-Z-]+)(?:, TRUNCATED)?\)$/, '').normalize('NFD').replace(/\p{M}|['’]/gu, '').replace(/[-\s]+/g, ' ').replace(/ ?\/ ?/g, '/').trim()
}

/** One print answers several fields: a question at one of them is a question about those words, and is not asked twice. */
const SAME_PRINT: readonly (readonly FieldName[])[] = [
  ['nta.hearingAt', 'hearing.at'], ['filing.receipt', 'notice.receipt', 'appointment.receipt', 'authorizedStay.receipt', 'caseEvent.receipt'],
  ['notice.date', 'residence.seenOn', 'filing.decided'], ['nta.issued', 'residence.seenOn'], ['order.date', 'appeal.decided'],
]
const alsoAskedAt = (field: FieldName): readonly FieldName[] => [field, ...SAME_PRINT.filter((g) => g.includes(field)).flat()]

const valueOf = (claim: Claim): string | undefined => (claim.value === undefined ? undefined : plain(claim.field, showValue(claim.field, claim.value)))

/** A problem asks about a claim when it names its field and points at the same words, or at none. */
function asksAbout(problem: Problem, claim: Claim): boolean {
  if (problem.field !== claim.field) return false
  const [p, c] = [problem.quote, claim.quote]
  return !p || !c || (p.page === c.page && p.start < c.end && c.start < p.end)
}

/** `saysUnread`: the product told the person that the file, or a page of it, could not be read. */
export function compared(truths: readonly Truth[], reading: Pick<PaperReading, 'claims' | 'problems'>, saysUnread: boolean): Compared[] {
  const fields = [...new Set([...truths.map((t) => t.field), ...reading.claims.map((c) => c.field)])]
  const isUnread = saysUnread || reading.problems.some((p) => p.type === 'PageNotRead')
  return fields.flatMap((field) => comparedField(field, truths.filter((t) => t.field === field), reading, isUnread))
}

function comparedField(field: FieldName, truths: readonly Truth[], reading: Pick<PaperReading, 'claims' | 'problems'>, isUnread: boolean): Compared[] {
  const deciding = truths.some((t) => t.deciding !== undefined) ? truths.some((t) => t.deciding) : decides(field)
  const wanted = [...new Set(truths.map((t) => plain(field, t.value)))]
  const claims = reading.claims.filter((c) => c.field === field && c.value !== undefined)
  // The right day without its hour is no other day: the hour is missing.
  const isDayAlone = (c: Claim): boolean => fieldSpec(field).type === 'daytime' && wanted.some((w) => w.startsWith(`${valueOf(c)!}T`))
  const strange = claims.filter((c) => !wanted.includes(valueOf(c)!) && !isDayAlone(c))
  const good = claims.filter((c) => wanted.includes(valueOf(c)!))
  const isMany = fieldSpec(field).many === true
  /** Two readings of one event on one paper: the product puts them side by side and asks. */
  const rivals = (a: Claim, b: Claim): boolean => !isMany && a.event === b.event && valueOf(a) !== valueOf(b)
  const isAsked = (c: Claim): boolean => c.doubt !== undefined || reading.problems.some((p) => asksAbout(p, c))
  const silent = [...new Set(strange.filter((c) => !isAsked(c) && !good.some((g) => rivals(c, g))).map((c) => valueOf(c)!))]
  const got = [...new Set(claims.map((c) => valueOf(c)!))]
  const row = (outcome: Outcome, truth?: string): Compared => ({ field, deciding, outcome, ...(truth === undefined ? {} : { truth }), ...(outcome === 'right' ? {} : { got }) })

  const out: Compared[] = []
  for (const value of wanted) {
    const same = good.filter((c) => valueOf(c) === value)
    if (same.length > 0) {
      const isSure = same.some((c) => c.doubt === undefined) && !strange.some((c) => same.some((g) => rivals(c, g)))
      out.push(row(isSure ? 'right' : 'asked', value))
    } else if (silent.length > 0) {
      silent.shift()
      out.push(row('wrong', value))
    } else {
      const asked = isUnread || strange.some(isAsked) || reading.problems.some((p) => p.field !== undefined && alsoAskedAt(field).includes(p.field))
      out.push(row(asked ? 'asked' : 'missed', value))
    }
  }
  // A paper's truth names every day and number on it that may be read; of other things it may leave some out.
  if (deciding) for (const _ of silent) out.push(row('wrong'))
  return out
}
