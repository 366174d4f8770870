/**
 * What the holder says about claims, applied. Nothing is edited: a statement adds claims or sets claims aside, and
 * withdrawing it gives back exactly what was there before.
 */
import type { Claim, Problem, Source } from '../claims/claim.ts'
import type { Statement } from '../claims/statement.ts'
import { type ValueType, fieldSpec } from '../claims/vocabulary.ts'
import { type Located, SAID, byText, mentionKey } from './mention.ts'
import { isSound } from './sound.ts'
import { type Told, tellsThatCount, toldClaim } from './told.ts'

export interface Links {
  /** Pairs of mention keys said to be one event. */
  readonly same: readonly (readonly [string, string])[]
  /** Pairs of mention keys said to be different events. */
  readonly apart: readonly (readonly [string, string])[]
}

export interface Applied {
  /** Claims facts may be made of. */
  readonly live: readonly Located[]
  /** Every claim, stated ones included. */
  readonly claims: ReadonlyMap<string, Claim>
  /** Claim id → id of the statement that took it out, `malformed`, or `unsure`. */
  readonly setAside: ReadonlyMap<string, string>
  readonly links: Links
  /** Answers to questions no paper answers, which count. */
  readonly told: readonly Told[]
  /** Papers the holder says are theirs. */
  readonly mine: ReadonlySet<string>
  readonly problems: readonly { readonly paper: string; readonly problem: Problem }[]
}

/** Why a claim makes no fact yet: nobody has looked whether it was read right. */
export const UNSURE = 'unsure'

type Of<K extends Statement['kind']> = Extract<Statement, { kind: K }>

const inTime = (a: Statement, b: Statement): number => a.saidOn - b.saidOn || byText(a.id, b.id)

/** One statement per id, oldest first. */
export function statementsInOrder(all: readonly Statement[]): Statement[] {
  const byId = new Map<string, Statement>()
  for (const s of [...all].sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b)))) if (!byId.has(s.id)) byId.set(s.id, s)
  return [...byId.values()].sort(inTime)
}

/** Statement id → the withdrawal that holds against it. Withdrawals that only withdraw each other hold nothing. */
function withdrawn(all: readonly Statement[]): Map<string, string> {
  const against = new Map<string, Of<'withdraw'>[]>()
  for (const s of all) if (s.kind === 'withdraw') against.set(s.statement, [...(against.get(s.statement) ?? []), s])
  const standing = new Set<string>()
  const out = new Map<string, string>()
  for (let changed = true; changed; ) {
    changed = false
    for (const s of all) {
      if (standing.has(s.id) || out.has(s.id)) continue
      const attackers = against.get(s.id) ?? []
      const winner = attackers.find((a) => standing.has(a.id))
      if (winner) out.set(s.id, winner.id)
      else if (attackers.every((a) => out.has(a.id))) standing.add(s.id)
      else continue
      changed = true
    }
  }
  return out
}

/** Statements that were not taken back, oldest first. */
export function activeStatements(statements: readonly Statement[]): Statement[] {
  const all = statementsInOrder(statements)
  const gone = withdrawn(all)
  return all.filter((s) => !gone.has(s.id))
}

const stated = (s: Of<'misread'> | Of<'remember'>, event: string, field: Claim['field'], source: Source): Claim => ({
  id: `said:${s.id}`, event, field, precision: s.precision, source, generatedBy: 'statement', saidOn: s.saidOn,
  ...(s.value !== undefined && s.precision !== 'unknown' ? { value: s.value } : {}),
})

/**
 * `wait`: facts are made without readings that are not sure. `use`: as if each were right, to see what it would decide.
 */
export type Unsure = 'wait' | 'use'

export function applyStatements(located: readonly Located[], statements: readonly Statement[], unsure: Unsure = 'wait'): Applied {
  const all = statementsInOrder(statements)
  const gone = withdrawn(all)
  const byClaim = new Map(located.map((l) => [l.claim.id, l]))
  const setAside = new Map<string, string>()
  const problems: { paper: string; problem: Problem }[] = []
  for (const { claim, paper } of located) {
    if (isSound(claim)) continue
    setAside.set(claim.id, 'malformed')
    problems.push({ paper, problem: { type: 'MalformedData', ...(claim.quote ? { quote: claim.quote } : {}) } })
  }
  remember(all, gone, byClaim, setAside)
  misread(all, gone, byClaim, setAside)
  const active = all.filter((s) => !gone.has(s.id))
  const mine = notMine(active, byClaim, setAside)
  if (unsure === 'wait') waitForALook(active, byClaim, setAside)
  const tells = all.filter((s) => s.kind === 'tell')
  const told = tellsThatCount(tells, gone, setAside)
  return {
    live: [...byClaim.values()].filter((l) => !setAside.has(l.claim.id)),
    claims: new Map([...[...byClaim.values()].map((l) => l.claim), ...tells.map(toldClaim)].map((c) => [c.id, c] as const).sort(([a], [b]) => byText(a, b))),
    setAside, links: links(active, byClaim), told, mine, problems,
  }
}

function remember(all: readonly Statement[], gone: ReadonlyMap<string, string>, byClaim: Map<string, Located>, setAside: Map<string, string>): void {
  for (const s of all) {
    if (s.kind !== 'remember') continue
    const claim = stated(s, s.event, s.field, s.by)
    byClaim.set(claim.id, { claim, paper: SAID })
    if (gone.has(s.id)) setAside.set(claim.id, gone.get(s.id)!)
    else if (!isSound(claim)) setAside.set(claim.id, 'malformed')
  }
}

/**
 * The new claim says what the paper says, so the paper's source keeps speaking; a correction of a correction names the
 * corrected claim. The last of several corrections of one claim counts.
 */
function misread(all: readonly Statement[], gone: ReadonlyMap<string, string>, byClaim: Map<string, Located>, setAside: Map<string, string>): void {
  let waiting = all.filter((s): s is Of<'misread'> => s.kind === 'misread')
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length
    const ready = waiting.filter((s) => byClaim.has(s.claim) && s.claim !== `said:${s.id}`)
    waiting = waiting.filter((s) => !ready.includes(s))
    for (const s of ready) {
      const old = byClaim.get(s.claim)!
      const claim = { ...stated(s, old.claim.event, old.claim.field, old.claim.source), ...(old.claim.label ? { label: old.claim.label } : {}) }
      byClaim.set(claim.id, { claim, paper: old.paper })
    }
  }
  const counts = new Map<string, Of<'misread'>>()
  const applied = all.filter((s): s is Of<'misread'> => s.kind === 'misread' && !waiting.includes(s))
  for (const s of applied) if (!gone.has(s.id) && isSound(byClaim.get(`said:${s.id}`)!.claim)) counts.set(s.claim, s)
  for (const s of applied) {
    const last = counts.get(s.claim)
    const id = `said:${s.id}`
    if (gone.has(s.id)) setAside.set(id, gone.get(s.id)!)
    else if (last && last !== s) setAside.set(id, last.id)
    else if (!last) setAside.set(id, 'malformed')
    else if ((setAside.get(s.claim) ?? 'malformed') === 'malformed') setAside.set(s.claim, s.id)
  }
  // A correction of a claim that is itself out (withdrawn, replaced) falls with it.
  for (let changed = true; changed; ) {
    changed = false
    for (const s of applied) {
      const why = setAside.get(s.claim)
      if (counts.get(s.claim) !== s || why === undefined || why === s.id || setAside.get(`said:${s.id}`) === why) continue
      setAside.set(`said:${s.id}`, why)
      changed = true
    }
  }
}

// A wrong letter in these makes another day, number or word of a list; in a name or an address it is only a wrong letter.
const DECIDING: ReadonlySet<ValueType> = new Set(['day', 'day/ds', 'day/cu', 'daytime', 'anumber', 'receipt', 'id', 'class', 'code', 'form', 'money', 'count', 'flag', 'country'])

/** A reading from a picture that is not sure makes no fact until somebody has looked at the paper. */
function waitForALook(active: readonly Statement[], byClaim: ReadonlyMap<string, Located>, setAside: Map<string, string>): void {
  const seen = new Set(active.flatMap((s) => (s.kind === 'confirm' ? [s.claim] : [])))
  for (const [id, { claim }] of byClaim) {
    if (claim.doubt && !seen.has(id) && !setAside.has(id) && DECIDING.has(fieldSpec(claim.field).type)) setAside.set(id, UNSURE)
  }
}

function notMine(active: readonly Statement[], byClaim: ReadonlyMap<string, Located>, setAside: Map<string, string>): Set<string> {
  const papers = new Map<string, Of<'mine'> | Of<'not-mine'>>()
  const claims = new Map<string, string>()
  for (const s of active) {
    if (s.kind === 'mine') papers.set(s.paper, s)
    if (s.kind !== 'not-mine') continue
    if (s.paper !== undefined) papers.set(s.paper, s)
    if (s.claim !== undefined) claims.set(s.claim, s.id)
  }
  // The corrected text of a claim that is not mine is not mine either.
  const corrections = active.filter((s) => s.kind === 'misread')
  for (let before = -1; before !== claims.size; ) {
    before = claims.size
    for (const s of corrections) if (claims.has(s.claim)) claims.set(`said:${s.id}`, claims.get(s.claim)!)
  }
  for (const [id, { paper }] of byClaim) {
    const whole = papers.get(paper)
    const why = claims.get(id) ?? (whole?.kind === 'not-mine' ? whole.id : undefined)
    if (why !== undefined) setAside.set(id, why)
  }
  return new Set([...papers].filter(([, s]) => s.kind === 'mine').map(([paper]) => paper))
}

/** The later statement wins where two cannot both hold. */
function links(active: readonly Statement[], byClaim: ReadonlyMap<string, Located>): Links {
  const same: [string, string][] = []
  const apart: [string, string][] = []
  const parent = new Map<string, string>()
  const find = (k: string): string => {
    const up = parent.get(k)
    return up === undefined || up === k ? k : find(up)
  }
  for (const s of [...active].reverse()) {
    if (s.kind !== 'same-event' && s.kind !== 'different-events') continue
    const [a, b] = s.claims.map((id) => byClaim.get(id))
    if (!a || !b || !hasField(a) || !hasField(b)) continue
    const pair: [string, string] = [mentionKey(a), mentionKey(b)]
    if (find(pair[0]) === find(pair[1])) continue
    if (s.kind === 'different-events') {
      apart.push(pair)
      continue
    }
    const joined = new Set([find(pair[0]), find(pair[1])])
    if (apart.some(([x, y]) => joined.has(find(x)) && joined.has(find(y)))) continue
    parent.set(find(pair[0]), find(pair[1]))
    same.push(pair)
  }
  return { same, apart }
}

/** A claim without a known field belongs to no event. */
const hasField = ({ claim }: Located): boolean => isSound({ ...claim, precision: 'unknown' })
