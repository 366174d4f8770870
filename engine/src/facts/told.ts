/** Facts the holder tells although no paper has them (decision "An answer no paper gives is told as a fact"). */
import type { Claim } from '../claims/claim.ts'
import type { Statement } from '../claims/statement.ts'
import type { FieldName } from '../claims/vocabulary.ts'
import { type Wide, sourcesOf, uncontested } from './cells.ts'
import type { Workshop } from './contests.ts'
import { type Fact, type FactType, type FactValue, type ListName, factByName } from './keys.ts'
import { byText } from './mention.ts'
import { type ScopeDraft, put, work } from './scope-draft.ts'

export type Tell = Extract<Statement, { kind: 'tell' }>

const FIRST_DAY = -719162 // 0001-01-01
const LAST_DAY = 2932896 // 9999-12-31
const isDay = (v: unknown): boolean => typeof v === 'number' && Number.isInteger(v) && v >= FIRST_DAY && v <= LAST_DAY

/** Whether a value is one this fact can have. */
export function fitsFact(fact: Pick<Fact, 'type' | 'words'>, v: unknown): v is FactValue {
  switch (fact.type) {
    case 'day': return isDay(v)
    case 'day/ds': return isDay(v) || v === 'D/S'
    case 'flag': return typeof v === 'boolean'
    case 'count': return typeof v === 'number' && Number.isInteger(v) && v >= 0
    case 'text': return typeof v === 'string' && v.trim() !== ''
    case 'code': return typeof v === 'string' && fact.words!.includes(v)
  }
}

/** Arrivals and departures are events of their own, remembered as such; stays and absences are worked out from them. */
const CROSSINGS: ReadonlySet<ListName> = new Set<ListName>(['arrival', 'departure', 'stay', 'absence'])
const NEW_ITEM = /^(\w+):told#\d+$/
/** The name of a new item: `newItem('child', 1)` is `child:told#1`. */
export const newItem = (list: ListName, n: number): string => `${list}:told#${n}`

/** The fact a statement tells; undefined when it makes no sense, whatever papers there are. */
export function factTold(s: Pick<Tell, 'fact' | 'item' | 'value' | 'precision'>): Fact | undefined {
  const fact = factByName(s.fact)
  if (!fact || fact.name === 'today' || fact.name !== s.fact) return undefined
  if (s.precision === 'unknown' ? s.value !== undefined : s.precision !== 'exact' || !fitsFact(fact, s.value)) return undefined
  if (!fact.list) return s.item === undefined ? fact : undefined
  if (typeof s.item !== 'string' || !s.item.startsWith(`${fact.list}:`)) return undefined
  return NEW_ITEM.test(s.item) && CROSSINGS.has(fact.list) ? undefined : fact
}

const FIELD: Record<FactType, FieldName> = { day: 'told.day', 'day/ds': 'told.day', flag: 'told.flag', count: 'told.count', code: 'told.word', text: 'told.word' }

/** The claim that stands as its proof. `event` names the fact, for people who look at the claim alone. */
export function toldClaim(s: Tell): Claim {
  const fact = factByName(s.fact)
  return {
    id: `said:${s.id}`, event: `told#${s.fact}`, field: fact ? FIELD[fact.type] : 'told.word', precision: s.precision, source: s.by, generatedBy: 'statement', saidOn: s.saidOn,
    ...(s.value !== undefined && s.precision !== 'unknown' ? { value: s.value } : {}),
  }
}

/** One answer that counts. */
export interface Told {
  readonly statement: Tell
  readonly fact: Fact
  readonly claim: Claim
}

/** The answers that count among all, oldest first: the last one to each question. Notes why another does not. */
export function tellsThatCount(all: readonly Tell[], gone: ReadonlyMap<string, string>, setAside: Map<string, string>): Told[] {
  const last = new Map<string, Told>()
  for (const statement of all) {
    const claim = toldClaim(statement)
    const fact = factTold(statement)
    const why = gone.get(statement.id) ?? (fact ? undefined : 'malformed')
    if (why !== undefined || !fact) {
      setAside.set(claim.id, why!)
      continue
    }
    const key = `${fact.name}\n${statement.item ?? ''}`
    const before = last.get(key)
    if (before) setAside.set(before.claim.id, statement.id)
    last.delete(key)
    last.set(key, { statement, fact, claim })
  }
  return [...last.values()]
}

/**
 * Puts told facts into the scopes, and makes new items for them. An item that is not there (its paper was taken out)
 * leaves the answer aside, so that it counts again when the paper is back.
 */
export function tellScopes(w: Workshop, scopes: ScopeDraft[], told: readonly Told[], setAside: Map<string, string>): void {
  for (const one of [...told].sort((a, b) => byText(a.claim.id, b.claim.id))) {
    const { fact, claim } = one
    const id = one.statement.item ?? 'record'
    let scope = scopes.find((s) => s.id === id) ?? namedByPaper(w, scopes, fact.list, id)
    if (!scope && fact.list && NEW_ITEM.test(id)) {
      scope = { id, list: fact.list, cells: new Map(), events: [] }
      // An item only "I do not know" is said of is none.
      if (claim.value !== undefined) scopes.push(scope)
    }
    if (!scope) setAside.set(claim.id, 'no-such-item')
    else if (claim.value !== undefined) put(scope, fact, beside(w, scope, one))
  }
}

/**
 * An item without a printed number is named by the place of one paper in it. When a new paper joins it, another place
 * may give the name: the item is still the one that place is in, if there is exactly one.
 */
function namedByPaper(w: Workshop, scopes: readonly ScopeDraft[], list: ListName | undefined, id: string): ScopeDraft | undefined {
  const place = id.slice(id.indexOf(':') + 1).replace(/~\d+$/, '')
  const events = new Set(w.around.happenings.filter((h) => h.mentions.some((m) => m.id === place)).map((h) => h.id))
  const found = list === undefined ? [] : scopes.filter((s) => s.list === list && s.events.some((e) => events.has(e)))
  return found.length === 1 ? found[0] : undefined
}

/** The told value alone, as further proof of what papers say, or as its rival. */
function beside(w: Workshop, scope: ScopeDraft, { fact, claim }: Told): Wide | undefined {
  const value = claim.value as FactValue
  const old = scope.cells.get(fact.slot)
  if (!old) return uncontested(value, [claim])
  if (old.drafts.length === 0 && old.values[0] === value) return { ...old, claims: [[...old.claims[0]!, claim.id].sort(byText)] }
  const draft = w.drafts.length
  const proof = [...new Set(old.claims.flat())].sort(byText)
  const papers = w.around.happenings.flatMap((h) => h.claims).filter((c) => proof.includes(c.id))
  const id = `told:${scope.id}/${fact.name}`
  w.drafts.push({
    id, kind: 'values',
    options: [{ id: 'papers', claims: proof, sources: sourcesOf(papers) }, { id: 'told', claims: [claim.id], sources: [claim.source] }],
  })
  w.contradictions.push({
    id, draft, event: scope.events[0] ?? 'record', fields: [claim.field], kind: 'other', weak: false,
    sides: [{ option: 0, claims: papers }, { option: 1, claims: [claim] }],
  })
  const which: Wide = { drafts: [draft], values: [0, 1], claims: [[], []] }
  return work(w, [which, old, uncontested(value, [claim])], ([k, printed, said]) => (k === 0 ? printed : said), ([k]) => [Number(k) + 1])
}
