import {
  type Branch, type Day, type HolderRecord, type Outcome, type Outlook, type PlainProblem, type Rule, type Span, type Why, branchesUnder, nearest,
  isoDay, nonsenseIn, outcomeJson, outlook, recordFromFacts, resultJson, standardPack, today as todayFact, why,
} from '@proofline/engine'
import { type Lang, hasMessage, printDay, say } from '@proofline/words'
import { readFile, stat } from 'node:fs/promises'
import { aboutText } from '../about.ts'
import { type Told, byReading, conditionText, readingsBehind, usualReadings } from '../conditions.ts'
import type { Answered, Context } from '../context.ts'
import { EXIT, Refusal } from '../exit.ts'
import { factName, resultSentence, resultText, ruleName, sayOr, sentence, spansText, stemOf, stopped } from '../people.ts'
import { RULE_SCHEMA } from '../schema-names.ts'
import { bold, dim, flow } from '../terminal.ts'
import { factsOf } from './rules.ts'

const FACTS_BYTES_MAX = 5 * 1024 * 1024

/** A rule by its own id, or all rules of a rulebook id (`ASY-1`). */
function rulesNamed(id: string): readonly Rule[] {
  const exact = standardPack.rules.filter((r) => r.id === id)
  const book = standardPack.rules.filter((r) => r.rulebook.split(/,\s*/).includes(id.toUpperCase()))
  // A rulebook id means the answers a person asks for; its steps have ids of their own.
  const found = exact.length > 0 ? exact : book.some((r) => r.shown) ? book.filter((r) => r.shown) : book
  if (found.length > 0) return found
  const names = [...new Set(standardPack.rules.flatMap((r) => [r.id, r.rulebook]))]
  throw new Refusal(EXIT.unknown, 'cli.unknownRule', { id }, nearest(id, names))
}

/** Evaluates rules on plain facts from a JSON file, so that a lawyer or a script can check the law without any paper. */
export async function ruleCommand(id: string, facts: string | undefined, c: Context): Promise<Answered> {
  const rules = rulesNamed(id)
  if (facts === undefined) throw new Refusal(EXIT.usage, 'cli.noFacts', { facts: [...new Set(rules.flatMap(factsOf))].join(', ') })
  const { record, ...options } = await givenFacts(facts, c)
  const answers = rules.flatMap((r) => {
    const look = outlook(record, c.pack, { ...options, only: r.id })
    return look.outcomes.map((o) => ({ look, o }))
  })
  const otherKind = rules.filter((r) => !answers.some(({ o }) => o.rule.id === r.id))
  if (c.json) {
    return { data: {
      schema: RULE_SCHEMA, outcomes: answers.map(({ look, o }) => ({ ...outcomeJson(look, record, o, new Map()), byDefault: byDefault(look, o) })),
      noneOfThisKind: otherKind.map((r) => r.id),
    } }
  }
  const told: Told = { lang: c.lang, record, names: new Map() }
  const none = otherKind.map((r) => flow([bold(ruleName(c.lang, r)), '  ', dim(`[${r.id}]`), ': ', say(c.lang, r.per === undefined ? 'result.notApplicable' : 'cli.rule.noItem', r.per === undefined ? {} : { list: r.per })]))
  return { text: [...answers.map(({ look, o }) => outcomeText(told, look, o)), ...none].join('\n\n') }
}

/** The record of a file of plain facts, refused by name where it makes no sense. */
export async function givenFacts(path: string, { lang, today }: Context): Promise<{ readonly record: HolderRecord; readonly today: Day; readonly fixedReadings: ReadonlyMap<string, string> }> {
  const plain = recordFromFacts(await factsFile(path))
  if (plain.type === 'BadFacts') throw new Refusal(EXIT.facts, 'cli.badFacts', {}, plain.problems.map((p) => problemText(lang, p)))
  const { record, fixedReadings } = plain
  checkReadings(lang, fixedReadings)
  // `today` in the file is a fact like any other; --on is for when the file does not say.
  const own = record.record.cells[todayFact.slot]?.values[0] as Day | undefined
  refuseNonsense(lang, record, today)
  return { record, today: own ?? today, fixedReadings }
}

/** The answers when every reading of the law is at its default. */
const byDefault = (look: Outlook, o: Outcome): unknown[] => branchesUnder(look, o, usualReadings).map((b) => resultJson(b.result))

/** `-` reads from the terminal or a pipe. */
async function factsFile(path: string): Promise<unknown> {
  let text: string
  try {
    if (path !== '-' && (await stat(path)).size > FACTS_BYTES_MAX) throw new Refusal(EXIT.facts, 'cli.factsNotJson', { path })
    text = path === '-' ? await readAllInput() : await readFile(path, 'utf8')
  } catch (thrown) {
    throw thrown instanceof Refusal ? thrown : new Refusal(EXIT.input, 'cli.noSuchFile', { path })
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown
  } catch {
    throw new Refusal(EXIT.facts, 'cli.factsNotJson', { path })
  }
}
async function readAllInput(): Promise<string> {
  let text = ''
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    text += String(chunk)
    if (text.length > FACTS_BYTES_MAX) throw new Refusal(EXIT.facts, 'cli.factsNotJson', { path: '-' })
  }
  return text
}

function checkReadings(lang: Lang, fixed: ReadonlyMap<string, string>): void {
  const wrong = [...fixed].flatMap(([id, option]) => {
    const reading = standardPack.readings.find((r) => r.id === id)
    if (!reading) return [say(lang, 'facts.UnknownFact', { at: id, nearest: nearest(id, standardPack.readings.map((r) => r.id)).join(', ') })]
    return reading.options.some((o) => o.id === option) ? [] : [say(lang, 'facts.UnknownWord', { at: id, expected: reading.options.map((o) => o.id).join(', ') })]
  })
  if (wrong.length > 0) throw new Refusal(EXIT.facts, 'cli.badFacts', {}, wrong)
}

/** What cannot be, whatever the law: nothing is worked out from it. */
function refuseNonsense(lang: Lang, record: HolderRecord, today: Day): void {
  const nonsense = nonsenseIn(record, today)
  if (nonsense.length > 0) throw new Refusal(EXIT.facts, 'cli.badFacts', {}, nonsense.map((p) => problemText(lang, p)))
}

function problemText(lang: Lang, p: PlainProblem): string {
  switch (p.type) {
    case 'NewerSchema': return say(lang, 'facts.NewerSchema', { schema: p.schema, known: p.known })
    case 'NotInOrder': return p.days
      ? say(lang, 'facts.NotInOrder.days', { first: p.first, second: p.second, from: isoDay(p.days[0]), to: isoDay(p.days[1]) })
      : say(lang, 'facts.NotInOrder', { first: p.first, second: p.second })
    case 'NotBornYet': return say(lang, 'facts.NotBornYet', { at: p.name, other: p.other })
    case 'TooOld': return say(lang, 'facts.TooOld', { at: p.name, years: p.yearsMax, other: p.other })
    case 'FarDay': return say(lang, 'facts.FarDay', { at: p.name, from: String(p.yearMin), to: String(p.yearMax) })
    case 'NotAnObject': return say(lang, 'facts.NotAnObject')
    case 'UnknownFact': return say(lang, 'facts.UnknownFact', { at: p.name, nearest: p.nearest.join(', ') })
    case 'WrongType': return say(lang, 'facts.WrongType', { at: p.name, expected: say(lang, `facts.type.${p.expected}`) })
    case 'ImpossibleDate': return say(lang, 'facts.ImpossibleDate', { at: p.name })
    case 'UnknownWord': return say(lang, 'facts.UnknownWord', { at: p.name, expected: p.words.join(', ') })
    case 'GivenTwice': return say(lang, 'facts.GivenTwice', { at: p.name })
    case 'WhichItem': return say(lang, 'facts.WhichItem', { at: p.name })
    case 'TooManyRivals': return say(lang, 'facts.TooManyRivals', { at: p.name, n: p.optionsMax })
    case 'UnevenRivals': return say(lang, 'facts.UnevenRivals', { at: p.name, contest: p.contest })
  }
}

/** The answer under the usual reading of the law first, then what other readings give, then the law itself. */
function outcomeText(t: Told, look: Outlook, o: Outcome): string {
  const { lang, record } = t
  const about = aboutText(lang, record, o.about)
  const question = sayOr(lang, `${stemOf(o.rule.id)}.question`, '')
  const lines = [flow([bold(ruleName(lang, o.rule)), ...(about === '' ? [] : [` · ${about}`]), '  ', dim(`[${o.rule.id}]`)])]
  if (question !== '') lines.push(flow(question, { indent: 2 }))
  const { usual, other } = byReading(look, o)
  if (other.length > 0) lines.push(flow(dim(say(lang, 'cli.rule.usual')), { indent: 2 }))
  for (const b of usual) lines.push(...branchLines(t, o.rule, b, usual.length === 1 ? '' : conditionText(t, b.holds)))
  if (other.length > 0) lines.push(flow(dim(say(lang, 'cli.rule.otherReadings')), { indent: 2 }))
  for (const b of other) lines.push(...branchLines(t, o.rule, b, papersOnly(t, b)), ...readingsBehind(lang, [b]).map((r) => flow(dim(r), { indent: 6, first: '    §' })))
  if (o.branches.length > 1 && o.safe.due !== undefined) lines.push(flow([`${say(lang, 'switch.safest')}: `, bold(printDay(lang, o.safe.due)), ...(o.safe.actBy === undefined || o.safe.actBy === o.safe.due ? [] : [`. ${stopped(say(lang, 'safest.actBy', { day: { day: o.safe.actBy } }))}`])], { indent: 2 }))
  if (o.boundary) lines.push(flow(bold(say(lang, 'result.boundary')), { indent: 2 }))
  if (o.stale) lines.push(flow(say(lang, 'result.stale', { day: { day: o.shelf.verifiedOn } }), { indent: 2 }))
  for (const n of o.needs) lines.push(flow([bold(n.fact.name), `: ${factName(lang, n.fact.name)}`], { indent: 4, first: '  ?' }))
  for (const a of o.authority) lines.push(flow([a.cite, '  ', dim(say(lang, `mark.${a.mark}`))], { indent: 4, hang: 2, first: '  ←' }))
  const read = [...new Set(o.branches.flatMap((b) => namesRead(why(look, b, o.rule, o.about))))]
  if (read.length > 0) lines.push(flow(dim(say(lang, 'cli.rule.facts', { facts: read.join(', ') })), { indent: 2, hang: 2 }))
  return lines.join('\n')
}

/** The papers' side of a branch's conditions; its readings are shown apart. */
const papersOnly = (t: Told, b: Branch): string =>
  conditionText(t, b.holds.map((h) => h.filter((c) => !c.contest.startsWith('reading.'))))

function branchLines({ lang }: Told, rule: Rule, b: Branch, when: string): string[] {
  const { result } = b
  const short = resultText(lang, rule, result)
  const whole = resultSentence(lang, rule, result)
  const lines = [flow([...(when === '' ? [] : [`${when}: `]), bold(short)], { indent: 4, hang: 2 })]
  if (whole !== short && whole !== stopped(short)) lines.push(flow(whole.replace(`${stopped(short)} `, ''), { indent: 6 }))
  if (result.kind === 'Value' && Array.isArray(result.value)) lines.push(flow(spansText(lang, result.value as readonly Span[]), { indent: 6 }))
  for (const step of result.steps ?? []) if (hasMessage(step.id)) lines.push(flow(sentence(lang, step), { indent: 6 }))
  return lines
}
const namesRead = (w: Why): string[] => [...w.reads.map((r) => r.fact.name), ...w.uses.flatMap(namesRead)]
