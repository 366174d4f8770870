import {
  FACTS, type Outcome, type Outlook, type PlainProblem, type Rule, branchesUnder, isoDay, nearest, outcomeJson, outlook, recordFromFacts, resultJson,
  standardPack, today as todayFact, why,
} from '@proofline/engine'
import type { Day, HolderRecord, Why } from '@proofline/engine'
import { type Lang, printDay, say } from '@proofline/words'
import { readFile } from 'node:fs/promises'
import { EXIT, Refusal } from '../exit.ts'
import type { Answered, Context } from '../main.ts'
import { conditionText, resultText, ruleName, sayOr, sentence, stemOf } from '../people.ts'
import { bold, dim, para } from '../terminal.ts'

export const RULE_SCHEMA = 'proofline-rule/1'
export const RULES_SCHEMA = 'proofline-rules/1'

/** A rule by its own id, or all rules of a rulebook id (`ASY-1`). */
function rulesNamed(id: string): readonly Rule[] {
  const exact = standardPack.rules.filter((r) => r.id === id)
  const book = standardPack.rules.filter((r) => r.rulebook.split(/,\s*/).includes(id.toUpperCase()))
  // A rulebook id means the answers a person asks for; its steps have ids of their own.
  const found = exact.length > 0 ? exact : book.some((r) => r.shown) ? book.filter((r) => r.shown) : book
  if (found.length === 0) throw new Refusal(EXIT.unknown, 'cli.unknownRule', { id }, nearest(id, standardPack.rules.map((r) => r.id)))
  return found
}

/** Evaluates rules on plain facts from a JSON file, so that a lawyer or a script can check the law without any paper. */
export async function ruleCommand(id: string, facts: string | undefined, c: Context): Promise<Answered> {
  const rules = rulesNamed(id)
  if (facts === undefined) throw new Refusal(EXIT.usage, 'cli.noFacts')
  const given = await jsonFile(facts)
  const plain = recordFromFacts(given)
  if (plain.type === 'BadFacts') throw new Refusal(EXIT.facts, 'cli.badFacts', {}, plain.problems.map((p) => problemText(c.lang, p)))
  checkReadings(c.lang, plain.fixedReadings)
  const { record } = plain
  // `today` in the file is a fact like any other; --on is for when the file does not say.
  const own = record.record.cells[todayFact.slot]?.values[0] as Day | undefined
  const look = outlook(record, standardPack, { ...(own === undefined ? { today: c.today } : { today: own }), all: true, fixedReadings: plain.fixedReadings })
  const outcomes = rules.flatMap((r) => look.outcomes.filter((o) => o.rule.id === r.id))
  const otherKind = rules.filter((r) => !outcomes.some((o) => o.rule.id === r.id))
  if (c.json) return { data: { schema: RULE_SCHEMA, outcomes: outcomes.map((o) => ({ ...outcomeJson(look, record, o, new Map()), byDefault: byDefault(look, o) })), noneOfThisKind: otherKind.map((r) => r.id) } }
  const text = [...outcomes.map((o) => outcomeText(c.lang, look, record, o)), ...otherKind.map((r) => para(`${bold(ruleName(c.lang, r))}: ${say(c.lang, 'result.notApplicable')}`))]
  return { text: text.join('\n\n') }
}

/** The answers when every reading of the law is at its default. */
function byDefault(look: Outlook, o: Outcome): unknown[] {
  const settled = new Map(standardPack.readings.map((r) => [r.id, r.options[0]!.id]))
  return branchesUnder(look, o, settled).map((b) => resultJson(b.result))
}

async function jsonFile(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw new Refusal(EXIT.input, 'cli.noSuchFile', { path })
  }
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Refusal(EXIT.facts, 'cli.factsNotJson', { path })
  }
}

function checkReadings(lang: Lang, fixed: ReadonlyMap<string, string>): void {
  const wrong = [...fixed].flatMap(([id, option]) => {
    const reading = standardPack.readings.find((r) => r.id === id)
    if (!reading) return [say(lang, 'facts.UnknownFact', { at: id, nearest: nearest(id, standardPack.readings.map((r) => r.id)).join(', ') })]
    return reading.options.some((o) => o.id === option) ? [] : [say(lang, 'facts.UnknownWord', { at: id, expected: reading.options.map((o) => o.id).join(', ') })]
  })
  if (wrong.length > 0) throw new Refusal(EXIT.facts, 'cli.badFacts', {}, wrong)
}

function problemText(lang: Lang, p: PlainProblem): string {
  switch (p.type) {
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

function outcomeText(lang: Lang, look: Outlook, record: HolderRecord, o: Outcome): string {
  const lines = [`${bold(ruleName(lang, o.rule))}  ${dim(`${o.rule.id}${o.about === 'record' ? '' : ` · ${o.about}`}`)}`, para(sayOr(lang, `${stemOf(o.rule.id)}.question`, ''), 2)]
  for (const b of o.branches) {
    const when = b.holds.every((h) => h.length === 0) ? '' : `${b.holds.map((h) => h.map((c) => conditionText(lang, record, c.contest, c.options)).join(' + ')).join(` ${say(lang, 'result.or')} `)}: `
    lines.push(para(`${when}${bold(resultText(lang, o.rule, b.result))}`, 2))
    for (const step of b.result.steps ?? []) lines.push(para(sentence(lang, step), 4))
  }
  if (o.branches.length > 1 && o.safe.due !== undefined) lines.push(para(`${say(lang, 'switch.safest')}: ${printDay(lang, o.safe.due)}`, 2))
  for (const n of o.needs) lines.push(para(`? ${n.fact.name}: ${sayOr(lang, `needs.${n.fact.name}`, sayOr(lang, `fact.${n.fact.name}`, ''))}`, 2))
  for (const a of o.authority) lines.push(para(dim(`§ ${a.cite} · ${say(lang, `mark.${a.mark}`)}`), 2))
  const read = [...new Set(o.branches.flatMap((b) => namesRead(why(look, b, o.rule, o.about))))]
  lines.push(para(dim(say(lang, 'cli.rule.facts', { facts: read.join(', ') })), 2))
  return lines.join('\n')
}
const namesRead = (w: Why): string[] => [...w.reads.map((r) => r.fact.name), ...w.uses.flatMap(namesRead)]

/** The facts a rule's own examples give it: what a facts file may hold. */
const factsOf = (r: Rule): string[] => [...new Set(r.examples.flatMap((e) => Object.keys(e.given)).filter((k) => !k.startsWith('reading.')).map((k) => k.replace(/\[\d+\]/, '')))].sort()

/** Every rule: its rulebook id, its law, when it was last compared and until when it can be trusted. */
export function rulesCommand(c: Context): Promise<Answered> {
  const rules = [...standardPack.rules].sort((a, b) => (a.rulebook + a.id < b.rulebook + b.id ? -1 : 1))
  if (c.json) {
    return Promise.resolve({ data: {
      schema: RULES_SCHEMA, version: standardPack.version,
      rules: rules.map((r) => ({
        id: r.id, rulebook: r.rulebook, kind: r.kind, ...(r.per ? { per: r.per } : {}), shown: r.shown, irreversible: r.irreversible,
        authority: r.authority.map((a) => ({ cite: a.cite, mark: a.mark })), effective: r.effective.map((d) => (d === null ? null : isoDay(d))),
        verifiedOn: isoDay(r.verifiedOn), staleAfter: isoDay(r.staleAfter), stale: c.today > r.staleAfter, readings: r.readings.map((x) => x.id), radar: r.radar,
        examples: r.examples.length, facts: factsOf(r),
      })),
      readings: standardPack.readings.map((r) => ({ id: r.id, options: r.options.map((o) => ({ id: o.id, ...(o.note ? { note: true } : {}), authority: o.authority.cite })) })),
      facts: FACTS.map((f) => ({ name: f.name, type: f.type, ...(f.list ? { list: f.list } : {}), ...(f.words ? { words: f.words } : {}), ...(f.also?.length ? { also: f.also } : {}) })),
    } })
  }
  const text = rules.map((r) => `${bold(r.rulebook.padEnd(8))} ${r.id.padEnd(46)} ${r.shown ? ruleName(c.lang, r) : ''}\n${dim(`         ${r.authority.map((a) => a.cite).join(' · ')}\n         ${c.today > r.staleAfter ? say(c.lang, 'cli.rules.stale', { day: { day: r.staleAfter } }) : say(c.lang, 'cli.rules.until', { day: { day: r.staleAfter } })}`)}`)
  return Promise.resolve({ text: text.join('\n') })
}
