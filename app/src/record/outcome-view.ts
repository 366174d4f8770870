/** Outcomes as a screen needs them: the one date, the short sentence, what belongs together. No law in here. */
import {
  type Branch, type Contradiction, type Day, type HolderRecord, type Outcome, type Outlook, type Result, type Say,
  branchesUnder, claimsOf, isoDay, standardPack, why,
} from '@proofline/engine'
import type { Params } from '@proofline/words/web'

/** `asylum/one-year-deadline` → `asylum.oneYearDeadline`: the stem of a rule's sentences (rulebook 1.8). */
export const stemOf = (ruleId: string): string =>
  ruleId.split('/').map((part) => part.replace(/-(\w)/g, (_, c: string) => c.toUpperCase())).join('.')

/** The day a result is shown by; undefined when it answers something else than a day. */
export function mainDay(r: Result): Day | undefined {
  switch (r.kind) {
    case 'Deadline': return r.due
    case 'Window': return r.due ?? r.opens
    case 'Bar': return r.firstClearDay
    case 'EligibilityDate': return r.on
    default: return undefined
  }
}
/** A count of days, where that is the answer. */
export const mainDays = (r: Result): number | undefined => (r.kind === 'Count' ? r.days : r.kind === 'Clock' ? r.elapsed : undefined)

/** What two results have in common when they answer the same: their day, their count, or their words. */
const answerOf = (r: Result): string =>
  String(mainDay(r) ?? mainDays(r) ?? JSON.stringify(r.say ?? [r.kind, 'value' in r ? r.value : '', 'why' in r ? r.why : '']))
/** Every answer once, dates first and in order. */
export const answersIn = (branches: readonly Branch[]): Result[] =>
  [...new Map(branches.map((b) => [answerOf(b.result), b.result] as const)).values()].sort((a, b) => (mainDay(a) ?? mainDays(a) ?? Infinity) - (mainDay(b) ?? mainDays(b) ?? Infinity))

export const sayParams = (say: Say): Params => (say.params ?? {}) as Params

/**
 * Rules whose answer is the verdict on another rule's date: shown in one row. The date says until when, the verdict
 * whether what was done was in time.
 */
const VERDICT_OF: Readonly<Record<string, string>> = { 'asylum/one-year-deadline': 'asylum/one-year-timely' }
const VERDICTS = new Set(Object.values(VERDICT_OF))

export const isVerdict = (o: Outcome): boolean => VERDICTS.has(o.rule.id)
/** The verdict that goes with a date, if it applies to anything. */
export const verdictFor = (look: Outlook, o: Outcome): Outcome | undefined =>
  look.outcomes.find((x) => x.rule.id === VERDICT_OF[o.rule.id] && x.branches.some((b) => b.result.kind === 'Value'))

/** Does the contradiction change this outcome, by itself, in some world? */
export const changes = (record: HolderRecord, c: Contradiction, o: Outcome): boolean =>
  c.contest !== undefined && o.matters.includes(record.contests[c.contest]!.id)

export interface ChangeRow {
  readonly outcome: Outcome
  readonly verdict: Outcome | undefined
  readonly flips: boolean
}

/** What a contradiction changes, dates first; then a few outcomes that stand on the same papers and stay the same. */
export function changeRows(look: Outlook, record: HolderRecord, c: Contradiction): ChangeRow[] {
  const shown = look.outcomes.filter((o) => !isVerdict(o) && o.rule.kind !== 'NotApplicable')
  const flips = shown
    .map((outcome) => ({ outcome, verdict: verdictFor(look, outcome), flips: true }))
    .filter(({ outcome, verdict }) => changes(record, c, outcome) || (verdict !== undefined && changes(record, c, verdict)))
  const loose = look.outcomes.filter((o) => isVerdict(o) && changes(record, c, o) && !flips.some((f) => f.verdict === o))
    .map((outcome) => ({ outcome, verdict: undefined, flips: true }))
  const own = new Set(record.events.find((e) => e.id === c.event)?.claims.map((x) => x.id))
  const same = shown
    .filter((o) => o.certain && (mainDay(o.branches[0]!.result) !== undefined || mainDays(o.branches[0]!.result) !== undefined) && !flips.some((f) => f.outcome === o))
    .filter((o) => claimsOf(why(look, o.branches[0]!, o.rule, o.about)).some((id) => own.has(id)))
    .slice(0, 3)
    .map((outcome) => ({ outcome, verdict: undefined, flips: false }))
  return [...flips, ...loose, ...same]
}

/** The law as it is usually read: the first option of every reading. */
const USUAL: ReadonlyMap<string, string> = new Map(standardPack.readings.map((r) => [r.id, r.options[0]!.id]))

/** Branches left when the contradiction is settled one way; `usual` also settles every reading of the law. */
export function under(look: Outlook, record: HolderRecord, c: Contradiction, o: Outcome, option: string, usual = false): Branch[] {
  const settled = new Map(usual ? USUAL : [])
  if (c.contest !== undefined) settled.set(record.contests[c.contest]!.id, option)
  return branchesUnder(look, o, settled)
}
/** The branches of an outcome under the usual reading of the law; the papers still open. */
export const usualBranches = (look: Outlook, o: Outcome): Branch[] => branchesUnder(look, o, USUAL)

export const iso = isoDay
