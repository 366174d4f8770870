/** Each answer is a statement, or a few; their ids come back so that the answer can be undone at once. */
import { type Claim, type ClaimValue, type Day, type FactValue, type FieldName, type Precision, eventKindOf, fieldSpec } from '@proofline/engine'
import { eventAtPlace } from '../../record/answers.ts'
import { stateThat } from '../../record/store.ts'
import type { Question } from './queue.ts'

type Of<K extends Question['kind']> = Extract<Question, { kind: K }>

export const dayOf = (value: ClaimValue | undefined): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'object' && 'zone' in value ? value.day : undefined

/** A day in the shape its field wants; a clock time that was read stays. */
function valueFor(field: FieldName, day: Day, old?: ClaimValue): ClaimValue {
  if (fieldSpec(field).type !== 'daytime') return day
  return typeof old === 'object' && 'zone' in old ? { ...old, day } : { day, time: null, zone: 'local' }
}

const isSame = (a: ClaimValue | undefined, b: ClaimValue | undefined): boolean => JSON.stringify(a) === JSON.stringify(b) || (dayOf(a) !== undefined && dayOf(a) === dayOf(b))
/** All that was read from the same printed words as the claim asked about, itself first: one look answers for all. */
export function readFromTheSame(q: Of<'claim'>): Claim[] {
  const at = q.claim.quote
  const others = q.item.claims.filter((c) => c.id !== q.claim.id && c.quote && at && c.quote.page === at.page && c.quote.start === at.start && c.quote.end === at.end && isSame(c.value, q.claim.value))
  return [q.claim, ...others]
}

/** Twins that were sure need no word of the person. */
const asked = (q: Of<'claim'>): Claim[] => readFromTheSame(q).filter((c) => c.id === q.claim.id || c.doubt)
export const confirm = (q: Of<'claim'>): string[] => asked(q).map((c) => stateThat({ kind: 'confirm', claim: c.id }))
/** Read again by somebody who did not see the first reading, with the same day. */
export const readAlike = (q: Of<'claim'>): string[] => asked(q).map((c) => stateThat({ kind: 'confirm', claim: c.id, blind: true }))
/** The paper says another value than was read; not for days. */
export const readsAs = (q: Of<'claim'>, value: ClaimValue): string[] =>
  isSame(value, q.claim.value) ? confirm(q) : readFromTheSame(q).filter((c) => fieldSpec(c.field).type === fieldSpec(q.claim.field).type).map((c) => stateThat({ kind: 'misread', claim: c.id, value, precision: 'exact' }))
/** What kind of paper it is, by its reader's id; `none` when the person does not know either. */
export const isKind = (q: Of<'kind'>, reader: string): string[] => [stateThat({ kind: 'kind-of', paper: q.item.paper.id, reader })]
export const isNotMine = (q: Of<'claim'>): string[] => [stateThat({ kind: 'not-mine', claim: q.claim.id })]

/** The paper says another day. The reading changes, not what the paper says: "about" stays "about". */
export function readsOtherwise(q: Of<'claim'>, day: Day): string[] {
  if (dayOf(q.claim.value) === day) return confirm(q)
  const days = readFromTheSame(q).filter((c) => ['day', 'day/ds', 'daytime'].includes(fieldSpec(c.field).type))
  return days.map((c) => stateThat({ kind: 'misread', claim: c.id, value: valueFor(c.field, day, c.value), precision: c.precision === 'about' ? 'about' : 'exact' }))
}

/**
 * What the person reads where the machine could not. It is tied to the rest of what the paper tells of the same
 * happening, when there is only one such happening on it.
 */
export function readsThere(q: Of<'problem'>, day: Day): string[] {
  const field = q.problem.field!
  const kind = eventKindOf(field)
  const id = stateThat({ kind: 'remember', event: eventAtPlace(q.item.paper.id, field, q.problem), field, value: valueFor(field, day), precision: 'exact' })
  const others = q.item.claims.filter((c) => eventKindOf(c.field) === kind)
  const beside: Claim | undefined = new Set(others.map((c) => c.event)).size === 1 ? others[0] : undefined
  return beside ? [id, stateThat({ kind: 'same-event', claims: [`said:${id}`, beside.id] })] : [id]
}

/** The person looked and it stays as it is: said, so that it is not asked again. Facts do not change. */
export const looked = (q: Question, text: string): string[] => [stateThat({ kind: 'note', claim: q.id, text })]

export function isMine(q: Of<'person'>, text: string): string[] {
  return q.problem ? looked(q, text) : [stateThat({ kind: 'mine', paper: q.item.paper.id })]
}
/** The whole paper, or only the part that names somebody else. */
export function isAnothers(q: Of<'person'>, text: string): string[] {
  const { problem, item } = q
  if (!problem?.field) return [stateThat({ kind: 'not-mine', paper: item.paper.id })]
  const kind = eventKindOf(problem.field)
  return [...item.claims.filter((c) => eventKindOf(c.field) === kind).map((c) => stateThat({ kind: 'not-mine', claim: c.id })), ...looked(q, text)]
}

export function rememberDeparture(q: Of<'departure'>, day: Day, precision: Precision): string[] {
  return [stateThat({ kind: 'remember', event: `departure#after-${q.finding.from}`, field: 'departure.date', value: day, precision })]
}
/** The fact as the person tells it; without a value they do not know, and are not asked again. */
export function tellFact(q: Of<'fact'>, value: FactValue | undefined): string[] {
  const { fact, scope } = q.next
  return [stateThat({ kind: 'tell', fact: fact.name, ...(scope === 'record' ? {} : { item: scope }), ...(value === undefined ? { precision: 'unknown' } : { value, precision: 'exact' }) })]
}
/** Takes an answer back, the last part first. */
export function undo(ids: readonly string[]): void {
  for (const id of [...ids].reverse()) stateThat({ kind: 'withdraw', statement: id })
}
