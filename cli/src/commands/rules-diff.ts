import {
  type Day, type HolderRecord, type Outcome, type Outlook, type PackChange, type PackData, type PackLaw, buildRecord, outlook, packDiff, packWith, parseIsoDay,
  resultJson, standardPack, unlike,
} from '@proofline/engine'
import { printDay, say } from '@proofline/words'
import { aboutText } from '../about.ts'
import type { Answered, Context } from '../context.ts'
import { EXIT, Refusal } from '../exit.ts'
import { load } from '../load.ts'
import { openPackFile } from '../packs.ts'
import { lawValueText, resultText, ruleName, sayOr } from '../people.ts'
import { RULES_DIFF_SCHEMA } from '../schema-names.ts'
import { bold, dim, flow, heading } from '../terminal.ts'
import { givenFacts } from './rule.ts'

interface Moved {
  readonly id: string
  readonly outcome: Outcome
  readonly before: readonly Record<string, unknown>[]
  readonly after: readonly Record<string, unknown>[]
  readonly texts: readonly [readonly string[], readonly string[]]
}

/** What changed between two rule packs and, given papers or facts, which answers move. */
export async function rulesDiff(words: readonly string[], facts: string | undefined, c: Context): Promise<Answered> {
  const [olderPath, newerPath, ...papers] = words
  if (olderPath === undefined || newerPath === undefined) throw new Refusal(EXIT.usage, 'cli.rulesDiff.two')
  const [older, newer] = [await openPackFile(olderPath), await openPackFile(newerPath)]
  const changes = packDiff(older, newer)
  const given = facts !== undefined ? await givenFacts(facts, c) : papers.length > 0 ? await fromPapers(papers, c) : undefined
  const moved = given && movedIn(given, older, newer, c)
  // Answers can only be compared where this program counts the way both packs say.
  const apart = [...new Set([...unlike(older).rules, ...unlike(newer).rules])].sort()
  if (c.json) {
    return { data: {
      schema: RULES_DIFF_SCHEMA, older: older.pack, newer: newer.pack, changes,
      ...(moved ? { moved: moved.map(({ id, outcome, before, after }) => ({ outcome: id, rule: outcome.rule.id, about: outcome.about, before, after })), notCompared: apart } : {}),
    } }
  }
  return { text: diffText(c, older, newer, changes, moved, given?.record, apart) }
}

/** What the answers are worked out from: facts of a file bring their own day and readings of the law. */
interface Given {
  readonly record: HolderRecord
  readonly today: Day
  readonly fixedReadings?: ReadonlyMap<string, string>
}
async function fromPapers(papers: readonly string[], c: Context): Promise<Given> {
  const loaded = await load(papers, c)
  return { record: buildRecord({ papers: loaded.items, statements: loaded.statements }), today: c.today }
}

function movedIn({ record, ...options }: Given, older: PackData, newer: PackData, c: Context): Moved[] {
  const lookWith = (data: PackData): Outlook => outlook(record, packWith(data), options)
  const [a, b] = [lookWith(older), lookWith(newer)]
  const before = new Map(a.outcomes.map((o) => [o.id, o]))
  return b.outcomes.flatMap((outcome) => {
    const old = before.get(outcome.id)
    const of = (o: Outcome | undefined): Record<string, unknown>[] => (o ? o.branches.map((x) => resultJson(x.result)) : [])
    const [was, is] = [of(old), of(outcome)]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    const text = (o: Outcome | undefined): string[] => (o ? [...new Set(o.branches.map((x) => resultText(c.lang, o.rule, x.result)))] : [])
    return [{ id: outcome.id, outcome, before: was, after: is, texts: [text(old), text(outcome)] as const }]
  })
}

function diffText(c: Context, older: PackData, newer: PackData, changes: readonly PackChange[], moved: readonly Moved[] | undefined, record: HolderRecord | undefined, apart: readonly string[]): string {
  const { lang } = c
  const lines = [flow(bold(say(lang, 'cli.rulesDiff.title', { older: older.pack, newer: newer.pack })))]
  if (changes.length === 0) lines.push(flow(say(lang, 'cli.rulesDiff.same')))
  const law = changes.filter((x) => x.type.startsWith('Law'))
  const rest = changes.filter((x) => !x.type.startsWith('Law'))
  if (law.length > 0) lines.push('', heading(say(lang, 'cli.rulesDiff.law')), ...law.flatMap((x) => lawLines(c, x)))
  if (rest.length > 0) lines.push('', heading(say(lang, 'cli.rulesDiff.rules')), ...rest.map((x) => changeLine(c, x)))
  if (!moved || !record) return lines.join('\n')
  lines.push('', heading(say(lang, 'cli.rulesDiff.moved')))
  if (moved.length === 0) lines.push(flow(say(lang, 'cli.rulesDiff.noneMoved')))
  for (const m of moved) {
    const about = aboutText(lang, record, m.outcome.about)
    lines.push(flow([bold(ruleName(lang, m.outcome.rule)), ...(about === '' ? [] : [` · ${about}`]), '  ', dim(`[${m.outcome.rule.id}]`)]))
    lines.push(flow(m.texts[0].length > 0 ? m.texts[0].join(' · ') : say(lang, 'cli.rulesDiff.nothing'), { indent: 4, first: '  -' }), flow(bold(m.texts[1].join(' · ')), { indent: 4, first: '  +' }))
  }
  if (apart.length > 0) lines.push('', flow(say(lang, 'cli.rulesDiff.notCompared', { n: apart.length })), ...apart.map((id) => flow(dim(id), { indent: 4 })))
  return lines.join('\n')
}

const span = ({ lang }: Context, r: PackLaw['rows'][number]): string => {
  const day = (iso: string): string => printDay(lang, parseIsoDay(iso)!)
  if (r.from === null && r.until === null) return say(lang, 'cli.rulesDiff.always')
  if (r.until === null) return say(lang, 'law.from', { from: day(r.from!) })
  return r.from === null ? say(lang, 'law.until', { until: day(r.until) }) : say(lang, 'law.fromUntil', { from: day(r.from), until: day(r.until) })
}
const rowText = (c: Context, law: { readonly id: string; readonly unit: string }, r: PackLaw['rows'][number]): string =>
  `${lawValueText(c.lang, law.unit, r.value, law.id)}, ${span(c, r)}`

function lawLines(c: Context, change: PackChange): string[] {
  if (change.type !== 'LawAdded' && change.type !== 'LawRemoved' && change.type !== 'LawChanged') return []
  const [before, after] = change.type === 'LawChanged' ? [change.before, change.after] : change.type === 'LawAdded' ? [[], change.rows] : [change.rows, []]
  const isIn = (rows: PackLaw['rows'], r: PackLaw['rows'][number]): boolean => rows.some((x) => JSON.stringify(x) === JSON.stringify(r))
  const row = (sign: string, r: PackLaw['rows'][number]): string => flow([rowText(c, change, r), '  ', dim(r.authority.cite)], { indent: 4, hang: 2, first: `  ${sign}` })
  return [
    flow([bold(sayOr(c.lang, `law.${change.id}`, change.id)), '  ', dim(`[${change.id}]`)]),
    ...before.filter((r) => !isIn(after, r)).map((r) => row('-', r)), ...after.filter((r) => !isIn(before, r)).map((r) => row('+', r)),
  ]
}

function changeLine(c: Context, change: PackChange): string {
  const { lang } = c
  const rule = standardPack.rules.find((r) => r.id === change.id)
  const name = rule ? `${ruleName(lang, rule)}  ` : ''
  switch (change.type) {
    case 'RuleAdded': case 'RuleRemoved':
      return flow([bold(say(lang, `cli.rulesDiff.${change.type}`)), ` ${name}`, dim(`[${change.id}]`)], { indent: 4, first: change.type === 'RuleAdded' ? '  +' : '  -' })
    case 'RuleChanged':
      return flow([name, dim(`[${change.id}]`), `: ${change.parts.map((p) => say(lang, `cli.rulesDiff.part.${p}`)).join(', ')}`], { indent: 4, hang: 2, first: '  ~' })
    default:
      return flow([bold(say(lang, `cli.rulesDiff.${change.type}`)), ` ${sayOr(lang, `${change.id}.question`, '')} `, dim(`[${change.id}]`)], { indent: 4, hang: 2, first: change.type === 'ReadingAdded' ? '  +' : change.type === 'ReadingRemoved' ? '  -' : '  ~' })
  }
}
