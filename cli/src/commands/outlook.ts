import { type Branch, type Outcome, claimsOf, dayOf, lastDayOf, outlookJson, why } from '@proofline/engine'
import { printDay, say } from '@proofline/words'
import { aboutText } from '../about.ts'
import { byReading, conditionText, readingsBehind } from '../conditions.ts'
import type { Answered, Context } from '../context.ts'
import { filesBlock, filesJson, strangerNotes } from '../file-words.ts'
import { claimPlace, needLines } from '../proof.ts'
import { resultSentence, resultText, ruleName, sayOr, stopped, unstopped } from '../people.ts'
import { type Session, openSession } from '../session.ts'
import { type Text, bold, dim, flow, heading, quoted, strongIn } from '../terminal.ts'
import { contradictionBlocks } from './contradictions.ts'

export async function outlookCommand(inputs: readonly string[], c: Context): Promise<Answered> {
  const s = await openSession(inputs, c)
  return c.json ? { data: outlookData(s) } : { text: outlookText(s) }
}

/** The engine's outlook, and what became of every file. */
export const outlookData = (s: Session): Record<string, unknown> => ({ ...outlookJson(s.look, s.record, s.names), ...filesJson(s.loaded, s.record) })

const GROUPS = ['cannotUndo', 'ahead', 'counts', 'unknown', 'past'] as const
type Group = (typeof GROUPS)[number]
const NO_ANSWER = new Set(['NotApplicable', 'NotEnoughKnown', 'Unsettled', 'RuleFailed'])

/** Where an outcome stands; undefined when the rule does not apply whatever paper is right. */
export function groupOf(s: Session, o: Outcome): Group | undefined {
  const kinds = o.branches.map((b) => b.result.kind)
  if (kinds.every((k) => k === 'NotApplicable')) return undefined
  if (kinds.every((k) => NO_ANSWER.has(k))) return 'unknown'
  const day = dayOf(o)
  if (day === undefined || kinds.includes('Clock') || kinds.includes('Count')) return 'counts'
  const { today } = s.look
  if (today !== undefined && (lastDayOf(o) ?? day) < today) return 'past'
  return o.rule.irreversible ? 'cannotUndo' : 'ahead'
}

export function outlookText(s: Session): string {
  const { lang, look, loaded } = s
  const groups = new Map<Group, Outcome[]>(GROUPS.map((g) => [g, []]))
  for (const o of look.outcomes) {
    const group = groupOf(s, o)
    if (group) groups.get(group)!.push(o)
  }
  const blocks: string[] = [flow(bold(say(lang, 'cli.outlook.title', { n: loaded.items.length, day: { day: look.today! } })))]
  const strangers = strangerNotes(s)
  if (strangers.length > 0) blocks.push(strangers.join('\n'))
  for (const [group, outcomes] of groups) {
    if (outcomes.length > 0) blocks.push(heading(say(lang, `cli.group.${group}`)), ...outcomes.map((o) => outcomeText(s, o, group)))
  }
  blocks.push(...contradictionBlocks(s), ...filesBlock(s, { strangers: false }))
  if (blocks.length === 1) blocks.push(flow(say(lang, 'cli.outlook.nothing')))
  const hasAnswers = look.outcomes.some((o) => groupOf(s, o) !== undefined)
  blocks.push([...(hasAnswers ? [flow(dim(say(lang, 'cli.outlook.why')))] : []), flow(dim(say(lang, 'welcome.notice')))].join('\n'))
  return blocks.join('\n\n')
}

const LEFT = 15

/** The date on the left, what it is for beside it, and under it what it depends on. */
function outcomeText(s: Session, o: Outcome, group: Group): string {
  const { lang, record, names } = s
  const about = aboutText(lang, record, o.about, names)
  const title: Text[] = [bold(ruleName(lang, o.rule)), ...(about === '' ? [] : [` · ${about}`]), '  ', dim(`[${o.rule.id}]`)]
  const first = leftOf(s, o, group)
  const lines = [flow(title, { indent: LEFT, ...(first === '' ? {} : { first: bold(first) }) })]
  const { usual, other } = byReading(s.look, o)
  if (usual.length > 1 && o.safe.due !== undefined) lines.push(flow(safestText(s, o), { indent: LEFT }))
  for (const b of usual) lines.push(...branchLines(s, o, b, usual.length > 1, group === 'past' ? 0 : 2))
  if (other.length > 0) lines.push(otherReadings(s, o, usual, other))
  if (o.boundary) lines.push(flow(bold(say(lang, 'result.boundary')), { indent: LEFT }))
  if (o.stale) lines.push(flow(say(lang, 'result.stale', { day: { day: o.shelf.verifiedOn } }), { indent: LEFT }))
  if (!o.exact) lines.push(flow(say(lang, 'result.notExact', { checked: o.checked ?? 0 }), { indent: LEFT }))
  lines.push(...needLines(s, o).map((l) => flow(l, { indent: LEFT + 2, first: `${' '.repeat(LEFT)}?` })))
  return lines.join('\n')
}

/** The one date or count of an outcome: the safe side of it where papers disagree. */
function leftOf({ lang }: Session, o: Outcome, group: Group): string {
  if (group === 'unknown') return ''
  const { safe } = o
  const day = safe.due ?? safe.on ?? safe.opens
  if (o.branches.length === 1) {
    const { result } = o.branches[0]!
    if (result.kind === 'Count' || result.kind === 'Clock') return resultText(lang, o.rule, result)
    if (result.kind === 'Bar') return resultText(lang, o.rule, result)
  }
  if (day !== undefined) return printDay(lang, day)
  const verdicts = new Set(o.branches.map(({ result: r }) => (r.kind === 'Value' ? `verdict.${String(r.value)}` : undefined)))
  const [verdict] = [...verdicts]
  if (verdicts.size === 1 && verdict !== undefined) return sayOr(lang, verdict, '')
  return safe.days === undefined ? '' : say(lang, 'result.days', { days: { days: safe.days } })
}

function safestText({ lang }: Session, o: Outcome): string {
  const { due, actBy } = o.safe
  return [say(lang, 'cli.safest'), ...(actBy !== undefined && actBy !== due ? [stopped(say(lang, 'safest.actBy', { day: { day: actBy } }))] : [])].join(' ')
}

/** A branch: the choice it holds under, its answer, and the words that decide it. */
function branchLines(s: Session, o: Outcome, b: Branch, isOneOfMany: boolean, quotesMax: number): string[] {
  const { lang } = s
  const answer = strongIn(resultSentence(lang, o.rule, b.result), b.result.kind === 'Value' ? '' : resultText(lang, o.rule, b.result))
  // The only answer left holds whatever paper is right.
  const when = isOneOfMany ? conditionText(s, b.holds) : ''
  if (when === '') return [flow(answer, { indent: LEFT })]
  const lines = [flow([`${when}: `, ...answer], { indent: LEFT + 2, first: `${' '.repeat(LEFT)}≠` })]
  for (const id of decidingClaims(s, o, b).slice(0, quotesMax)) {
    const k = s.record.claims.get(id)
    if (k?.quote) lines.push(flow([quoted(k.quote.exact, 110), ' ', dim(claimPlace(s, k))], { indent: LEFT + 4, hang: 2 }))
  }
  return lines
}

/** Claims of this branch that its papers' disagreement turns on. */
function decidingClaims({ record, look }: Session, o: Outcome, b: Branch): string[] {
  const deciding = new Set(b.holds.flat().flatMap((c) =>
    record.contests.find((x) => x.id === c.contest)?.options.filter((x) => c.options.includes(x.id)).flatMap((x) => x.claims) ?? []))
  const inChain = claimsOf(why(look, b, o.rule, o.about)).filter((id) => deciding.has(id))
  // A hearing that nobody lists is decided by a paper whose claim is read as no hearing at all.
  return inChain.length > 0 ? inChain : [...deciding]
}

/** Other answers that only another reading of the law gives. */
function otherReadings(s: Session, o: Outcome, usual: readonly Branch[], other: readonly Branch[]): string {
  const { lang } = s
  const known = new Set(usual.map((b) => resultText(lang, o.rule, b.result)))
  const answers = [...new Set(other.map((b) => unstopped(resultText(lang, o.rule, b.result))))].filter((a) => !known.has(a))
  const how = readingsBehind(lang, other).join(' · ')
  return flow([say(lang, 'cli.otherReading', { answers: answers.join(` ${say(lang, 'result.or')} `) }), ' ', dim(how)], { indent: LEFT + 2, first: `${' '.repeat(LEFT)}§` })
}

