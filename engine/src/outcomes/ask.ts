/**
 * What to ask a person next: the missing facts in an order of usefulness. It orders questions, never people: nothing
 * is scored, and nothing is guessed about the answer.
 */
import { type Fact, placeOf } from '../facts/keys.ts'
import { byText } from '../facts/mention.ts'
import type { HolderRecord } from '../facts/record.ts'
import type { Outcome, Outlook } from './outlook.ts'

interface Missing {
  readonly fact: Fact
  /** `record`, or the item it belongs to. */
  readonly scope: string
}

export interface NextQuestion extends Missing {
  /** Outcomes that wait for it, in the order of the outlook; with other facts named in `after`, for those too. */
  readonly settles: readonly string[]
  /** One of them cannot be undone once it is missed. */
  readonly irreversible: boolean
  /** Talk with a representative before answering: the answer itself can hurt. */
  readonly representativeFirst: boolean
  /** It only matters once one of these is answered; empty for questions to begin with. */
  readonly after: readonly Missing[]
}

/** Facts whose answer is an admission: work without permission, fraud, crimes. */
const REPRESENTATIVE_FIRST = new Set(['finding.kind', 'order.aggravatedFelony', 'departure.toFearedCountry', 'leaving.toFearedCountry'])
const needsRepresentative = (fact: Fact): boolean => fact.list === 'unauthorizedWork' || REPRESENTATIVE_FIRST.has(fact.name)

const keyOf = (m: Missing): string => `${m.scope}\n${m.fact.name}`

interface Draft extends Missing {
  readonly first: Outcome[]
  readonly later: Outcome[]
  readonly after: Map<string, Missing>
}

/** For each fact: the outcomes that end at it, and those that only come to it after another fact. */
function drafts(o: Outlook, skip: ReadonlySet<string>): Draft[] {
  const found = new Map<string, Draft>()
  const draft = (m: Missing): Draft => {
    const known = found.get(keyOf(m))
    if (known) return known
    const made: Draft = { fact: m.fact, scope: m.scope, first: [], later: [], after: new Map() }
    found.set(keyOf(m), made)
    return made
  }
  const add = (to: Outcome[], outcome: Outcome): void => void (to.includes(outcome) || to.push(outcome))
  for (const outcome of o.outcomes) {
    for (const { result } of outcome.branches) {
      if (result.kind !== 'NotEnoughKnown') continue
      const [first, ...rest] = result.missing
      // Where the first fact is one the person does not know, what comes after it settles nothing.
      if (!first || skip.has(keyOf(first))) continue
      add(draft(first).first, outcome)
      for (const m of rest) {
        add(draft(m).later, outcome)
        draft(m).after.set(keyOf(first), first)
      }
    }
  }
  return [...found.values()].filter((x) => x.fact.name !== 'today' && !skip.has(keyOf(x)))
}

/** Facts the person said they do not know, as far as that still stands. */
function unknownTold(record: HolderRecord): Set<string> {
  return new Set(record.statements.flatMap((s) =>
    (s.kind === 'tell' && s.precision === 'unknown' && !record.setAside.has(`said:${s.id}`) ? [`${s.item ?? 'record'}\n${s.fact}`] : [])))
}

/**
 * The missing facts, the next question first. First what a deadline that cannot be undone waits for, then what settles
 * most outcomes; what only matters after another answer comes later, and what a representative should hear first comes
 * last. The same record gives the same order. Each fact of each item comes once; one the person does not know, not at all.
 */
export function nextQuestions(o: Outlook, record: HolderRecord): readonly NextQuestion[] {
  const all = drafts(o, unknownTold(record)).map((x) => {
    const waiting = x.first.length > 0 ? x.first : x.later
    return {
      fact: x.fact, scope: x.scope, settles: waiting.map((w) => w.id), irreversible: waiting.some((w) => w.rule.irreversible),
      representativeFirst: needsRepresentative(x.fact), after: x.first.length > 0 ? [] : [...x.after.values()],
    }
  })
  return all.sort((a, b) =>
    Number(a.representativeFirst) - Number(b.representativeFirst) || Number(a.after.length > 0) - Number(b.after.length > 0) ||
    Number(b.irreversible) - Number(a.irreversible) || b.settles.length - a.settles.length || placeOf(a.fact) - placeOf(b.fact) || byText(a.scope, b.scope))
}
