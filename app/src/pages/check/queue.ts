/** What to ask, in which order. Pure; worked out from papers and statements, so it goes on where it was left. */
import { type Claim, type FieldName, type Finding, type HolderRecord, type NextQuestion, type Outlook, type Problem, type Statement, UNSURE, activeStatements, claimsOf, fieldSpec, nextQuestions, why } from '@proofline/engine'
import { isAnswered, problemId, problemsOf } from '../../record/answers.ts'
import type { Item } from '../../record/store.ts'

export type Question =
  /** Is this paper, or this part of it, about the holder at all? */
  | { readonly kind: 'person'; readonly id: string; readonly item: Item; readonly reason: 'both' | 'name' | 'a-number'; readonly problem?: Problem }
  | { readonly kind: 'problem'; readonly id: string; readonly item: Item; readonly problem: Problem }
  | { readonly kind: 'claim'; readonly id: string; readonly item: Item; readonly claim: Claim; readonly because: 'unsure' | 'about' | 'suspect' | 'decides' | 'used' | 'ambiguous'; readonly decides?: boolean }
  /** A paper read from a picture that no reader knows: its title may be what the camera lost. */
  | { readonly kind: 'kind'; readonly id: string; readonly item: Item }
  | { readonly kind: 'departure'; readonly id: string; readonly finding: Finding }
  /** A fact no paper gives: asked when the readings are done. */
  | { readonly kind: 'fact'; readonly id: string; readonly next: NextQuestion }

export interface QueueInput {
  readonly items: readonly Item[]
  readonly record: HolderRecord
  readonly outlook: Outlook
  readonly statements: readonly Statement[]
  /** Questions put off, oldest first: they come after all others. */
  readonly later: readonly string[]
  /** The record and its outlook as if every unsure reading were right; absent when none is unsure. */
  readonly ifRead?: { readonly record: HolderRecord; readonly outlook: Outlook } | undefined
}

export const isDayType = (field: FieldName): boolean => ['day', 'day/ds', 'daytime'].includes(fieldSpec(field).type)
const isAsked = (c: Claim): boolean => c.quote !== undefined && c.generatedBy !== 'statement' && isDayType(c.field)
/** The words themselves are not exact. A notice's exact date that stands for a decision "about" then is read exactly. */
export const isVague = (c: Claim): boolean => c.precision !== 'exact' && (c.precision !== 'about' || /\b(?:about|approx\w*|circa|around)\b/i.test(c.quote?.exact ?? ''))
/** The same printed words, whichever event they tell of. */
const wordsKey = (c: Claim): string => `${c.quote!.paper}:${c.quote!.page}:${c.quote!.start}-${c.quote!.end}`

/** Questions still open, the most important first; those put off last. */
export function questionsOf(input: QueueInput): Question[] {
  const { items, record, statements, later } = input
  const active = activeStatements(statements)
  const all = [...people(input, active), ...unknownKinds(input, active), ...items.flatMap((item) => problemQuestions(item, record, active)), ...unsureQuestions(input, active), ...claimQuestions(input, active), ...missingDepartures(record, active), ...missingFacts(input)]
  const once = [...new Map(all.map((q) => [q.id, q])).values()]
  const put = (q: Question): number => later.indexOf(q.id)
  const inOrder = (a: Question, b: Question): number => put(a) - put(b) || rank(a) - rank(b)
  return once.map((q, i) => ({ q, i })).sort((a, b) => inOrder(a.q, b.q) || a.i - b.i).map(({ q }) => q)
}

function rank(q: Question): number {
  if (q.kind === 'person') return 0
  if (q.kind === 'problem') return q.problem.quote ? 1 : 5
  if (q.kind === 'kind') return 0.7
  if (q.kind === 'departure') return 4.5
  if (q.kind === 'fact') return 7
  // A reading that is not sure waits outside the facts: one that decides something is asked before all others.
  if (q.because === 'unsure') return q.decides ? 0.5 : 5.5
  return { ambiguous: 1, about: 2, suspect: 3, decides: 4, used: 6 }[q.because]
}

function people({ items, record }: QueueInput, active: readonly Statement[]): Question[] {
  const settled = new Set(active.flatMap((s) => ((s.kind === 'mine' || s.kind === 'not-mine') && s.paper !== undefined ? [s.paper] : [])))
  const reasons = new Map(record.problems.filter((p) => p.problem.type === 'AnotherPerson' && !p.problem.quote).map((p) => [p.paper, p.problem.params?.['reason']]))
  for (const h of record.heldBack) if (!reasons.has(h.paper)) reasons.set(h.paper, 'both')
  return items.filter((i) => reasons.has(i.paper.id) && !settled.has(i.paper.id)).map((item) => {
    const reason = reasons.get(item.paper.id)
    return { kind: 'person', id: `person:${item.paper.id}`, item, reason: reason === 'both' || reason === 'a-number' ? reason : 'name' }
  })
}

function problemQuestions(item: Item, record: HolderRecord, active: readonly Statement[]): Question[] {
  const paper = item.paper.id
  if (item.reader === undefined || record.heldBack.some((h) => h.paper === paper)) return []
  return problemsOf(item).filter((p) => !isAnswered(paper, p, active)).flatMap((problem): Question[] => {
    const id = problemId(paper, problem)
    if (problem.type === 'AnotherPerson') return [{ kind: 'person', id, item, reason: 'name', problem }]
    // Where a date was read after all, the question is about that reading.
    const claim = problem.quote ? item.claims.find((c) => c.field === problem.field && isAsked(c) && overlaps(c, problem)) : undefined
    if (!claim) return [{ kind: 'problem', id, item, problem }]
    return isOpen(claim, record, active) ? [{ kind: 'claim', id: claim.id, item, claim, because: 'ambiguous' }] : []
  })
}
const overlaps = (c: Claim, p: Problem): boolean => c.quote!.page === p.quote!.page && c.quote!.start < p.quote!.end && c.quote!.end > p.quote!.start

/** Parts of a large file are corrected in its contents; asking about each letter in it would bury the rest. */
function unknownKinds({ items }: QueueInput, active: readonly Statement[]): Question[] {
  const settled = new Set(active.flatMap((s) => (s.kind === 'kind-of' ? [s.paper] : s.kind === 'not-mine' && s.paper !== undefined ? [s.paper] : [])))
  return items.filter((i) => i.reader === undefined && !i.part && !settled.has(i.paper.id) && i.paper.pages.some((p) => p.origin === 'ocr' && p.words.length > 0))
    .map((item) => ({ kind: 'kind', id: `kind:${item.paper.id}`, item }))
}

const isUnsure = (c: Claim, record: HolderRecord): boolean => record.setAside.get(c.id) === UNSURE

/** Readings from pictures that are not sure, those that would decide most first. The same words are asked once. */
function unsureQuestions({ items, record, outlook, ifRead }: QueueInput, active: readonly Statement[]): Question[] {
  const waiting = [...record.claims.values()].filter((c) => isUnsure(c, record) && c.quote !== undefined && !active.some((s) => s.kind === 'note' && s.claim === c.id))
  if (waiting.length === 0) return []
  const { deciding, used } = standsOn(ifRead ?? { record, outlook })
  const byPaper = new Map(items.map((i) => [i.paper.id, i]))
  const at = (c: Claim): number => Math.min(deciding.get(c.id) ?? Infinity, used.get(c.id) ?? Infinity)
  const once = new Map<string, Claim>()
  for (const c of waiting.toSorted((a, b) => at(a) - at(b))) if (!once.has(`${wordsKey(c)}:${JSON.stringify(c.value)}`)) once.set(`${wordsKey(c)}:${JSON.stringify(c.value)}`, c)
  return [...once.values()].flatMap((claim): Question[] => {
    const item = byPaper.get(claim.quote!.paper)
    return item ? [{ kind: 'claim', id: claim.id, item, claim, because: 'unsure', ...(at(claim) < Infinity ? { decides: true } : {}) }] : []
  })
}

/** Which claims disagreements turn on, and which answers stand on: the place of the first outcome, by claim. */
function standsOn({ record, outlook }: { readonly record: HolderRecord; readonly outlook: Outlook }): { readonly deciding: ReadonlyMap<string, number>; readonly used: ReadonlyMap<string, number> } {
  const deciding = new Map<string, number>()
  const used = new Map<string, number>()
  const note = (map: Map<string, number>, id: string, at: number): void => void map.set(id, Math.min(map.get(id) ?? Infinity, at))
  outlook.outcomes.forEach((o, at) => {
    for (const m of o.matters) for (const option of record.contests.find((c) => c.id === m)?.options ?? []) for (const id of option.claims) note(deciding, id, at)
    for (const b of o.branches) if (b.result.kind !== 'NotApplicable') for (const id of claimsOf(why(outlook, b, o.rule, o.about))) note(used, id, at)
  })
  return { deciding, used }
}

const isOpen = (c: Claim, record: HolderRecord, active: readonly Statement[]): boolean =>
  !record.setAside.has(c.id) && !active.some((s) => 'claim' in s && s.claim === c.id && ['confirm', 'misread', 'not-mine', 'note'].includes(s.kind))

/** Dates a disagreement turns on, dates that are not exact, and dates an answer stands on. */
function claimQuestions({ items, record, outlook }: QueueInput, active: readonly Statement[]): Question[] {
  const byPaper = new Map(items.map((i) => [i.paper.id, i]))
  const { deciding, used } = standsOn({ record, outlook })
  const eventOf = new Map(record.events.flatMap((e) => e.claims.map((c) => [c.id, e.id] as const)))
  // One paper's word is enough where no other paper says otherwise.
  const saysKey = (c: Claim): string => `${eventOf.get(c.id)}/${c.field}/${JSON.stringify(c.value)}`
  const confirmed = active.flatMap((s) => (s.kind === 'confirm' ? record.claims.get(s.claim) ?? [] : [])).filter((c) => c.quote !== undefined)
  const words = new Set(confirmed.map(wordsKey))
  const says = new Set(confirmed.map(saysKey))
  const asked = [...record.claims.values()].filter((c) => isAsked(c) && isOpen(c, record, active) && !words.has(wordsKey(c)))
  const out = asked.flatMap((claim): { q: Question; at: number }[] => {
    const item = byPaper.get(claim.quote!.paper)
    const at = deciding.get(claim.id) ?? used.get(claim.id)
    const because = claim.precision === 'default-suspect' ? 'suspect' : at === undefined ? undefined : isVague(claim) ? 'about' : deciding.has(claim.id) ? 'decides' : 'used'
    if (because === 'used' && says.has(saysKey(claim))) return []
    return item && because ? [{ q: { kind: 'claim', id: claim.id, item, claim, because }, at: at ?? outlook.outcomes.length }] : []
  })
  const told = new Set<string>()
  return out.sort((a, b) => rank(a.q) - rank(b.q) || a.at - b.at).flatMap(({ q }) => {
    if (q.kind !== 'claim') return []
    const keys = [wordsKey(q.claim), ...(q.because === 'used' ? [saysKey(q.claim)] : [])]
    const again = keys.some((k) => told.has(k))
    for (const k of [wordsKey(q.claim), saysKey(q.claim)]) told.add(k)
    return again ? [] : [q]
  })
}

/**
 * For a second reader: every date read from a paper that an answer stands on, the most important first, that nobody has
 * read a second time without seeing the first reading.
 */
export function secondReadings(input: QueueInput): Extract<Question, { kind: 'claim' }>[] {
  const { items, record } = input
  const active = activeStatements(input.statements)
  const again = new Set(active.flatMap((s) => (s.kind === 'confirm' && s.blind ? [s.claim] : [])))
  const { deciding, used } = standsOn(input.ifRead ?? input)
  const byPaper = new Map(items.map((i) => [i.paper.id, i]))
  const at = (c: Claim): number => Math.min(deciding.get(c.id) ?? Infinity, used.get(c.id) ?? Infinity)
  const read = [...record.claims.values()].filter((c) => isAsked(c) && c.value !== undefined && at(c) < Infinity && (!record.setAside.has(c.id) || isUnsure(c, record)))
  const words = new Set([...again].flatMap((id) => { const c = record.claims.get(id); return c?.quote ? [wordsKey(c)] : [] }))
  const once = new Map<string, Claim>()
  for (const c of read.toSorted((a, b) => at(a) - at(b))) if (!words.has(wordsKey(c)) && !once.has(wordsKey(c))) once.set(wordsKey(c), c)
  return [...once.values()].flatMap((claim) => {
    const item = byPaper.get(claim.quote!.paper)
    return item ? [{ kind: 'claim' as const, id: claim.id, item, claim, because: 'used' as const }] : []
  })
}

export const findingId = (f: Finding): string => `finding:${f.type}:${f.from ?? ''}`
function missingDepartures(record: HolderRecord, active: readonly Statement[]): Question[] {
  return record.findings.filter((f) => f.type === 'ArrivalsWithoutDeparture' && f.from !== undefined && f.until !== undefined)
    .map((finding): Question => ({ kind: 'departure', id: findingId(finding), finding }))
    .filter((q) => !active.some((s) => s.kind === 'note' && s.claim === q.id))
}

/** One that only matters after another answer waits until that answer is there. */
function missingFacts({ record, outlook }: QueueInput): Question[] {
  return nextQuestions(outlook, record).filter((next) => next.after.length === 0).map((next) => ({ kind: 'fact', id: `fact:${next.scope}/${next.fact.name}`, next }))
}
