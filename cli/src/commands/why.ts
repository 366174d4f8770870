import { type Branch, type Day, type FactRead, type Outcome, type Why, bulletinsIn, isoDay, nearest, quotesJson, resultJson, standardPack, why } from '@proofline/engine'
import { hasMessage, printDay, say } from '@proofline/words'
import { aboutText } from '../about.ts'
import { conditionText } from '../conditions.ts'
import type { Answered, Context } from '../context.ts'
import { filesBlock, filesJson } from '../file-words.ts'
import { EXIT, Refusal } from '../exit.ts'
import { capital, claimText, factName, factText, lawRowText, paperName, resultSentence, resultText, ruleName, sayOr, sentence, sourceName, stemOf } from '../people.ts'
import { filePlace, needLines } from '../proof.ts'
import { WHY_SCHEMA } from '../schema-names.ts'
import { type Session, openSession } from '../session.ts'
import { type Text, bold, dim, flow, forTerminal, quoted, safe } from '../terminal.ts'

/** `asylum/one-year-deadline`, or with what it is about: `asylum/clock@IOE0999000017`. */
export async function whyCommand(wanted: string, inputs: readonly string[], c: Context): Promise<Answered> {
  const s = await openSession(inputs, c)
  const found = outcomesNamed(s, wanted)
  return c.json ? { data: whyData(s, found) } : { text: whyText(s, found) }
}

export const whyData = (s: Session, outcomes: readonly Outcome[]): Record<string, unknown> => ({
  schema: WHY_SCHEMA,
  chains: outcomes.flatMap((o) => o.branches.map((b) => ({ outcome: o.id, holds: b.holds, chain: chainJson(s, why(s.look, b, o.rule, o.about)) }))),
  ...filesJson(s.loaded, s.record),
})
export const whyText = (s: Session, outcomes: readonly Outcome[]): string => [...outcomes.map((o) => outcomeChains(s, o)), ...filesBlock(s)].join('\n\n')

/** By rule id, by outcome id, or by rule id and a part of what it is about, as it is shown or stored. */
function outcomesNamed(s: Session, wanted: string): Outcome[] {
  const { outcomes } = s.look
  const at = wanted.indexOf('@')
  const rule = at < 0 ? wanted : wanted.slice(0, at)
  const about = at < 0 ? '' : wanted.slice(at + 1).toLowerCase()
  const exact = outcomes.filter((o) => o.id === wanted)
  const shown = (o: Outcome): string => forTerminal(aboutText(s.lang, s.record, o.about, s.names))
  const found = exact.length > 0 ? exact : outcomes.filter((o) => o.rule.id === rule && [o.about, shown(o)].some((a) => a.toLowerCase().includes(about)))
  if (found.length > 0) return found
  const names = [...new Set(outcomes.map((o) => o.rule.id))]
  const isRule = standardPack.rules.some((r) => r.id === rule)
  throw new Refusal(EXIT.unknown, isRule ? 'cli.noSuchOutcome' : 'cli.unknownOutcome', { id: wanted }, nearest(rule, isRule ? names : [...new Set([...names, ...standardPack.rules.filter((r) => r.shown).map((r) => r.id)])]))
}

function chainJson(s: Session, w: Why): unknown {
  return {
    rule: w.rule.id, about: w.about, value: resultJson(w.result), authority: w.rule.authority.map((a) => a.cite), readings: w.readings,
    facts: w.reads.map((r) => ({
      fact: r.fact.name, scope: r.scope, ...(r.value === undefined ? {} : { value: r.fact.type.startsWith('day') && typeof r.value === 'number' ? isoDay(r.value as Day) : r.value }),
      ...(r.contest ? { contest: r.contest } : {}), ...(r.option ? { option: r.option } : {}), quotes: quotesJson(s.record, r.claims, s.names),
    })),
    uses: w.uses.map((u) => chainJson(s, u)),
  }
}

/** The chain of every branch: date ← rule and citation ← fact ← claim ← the words on page n. */
function outcomeChains(s: Session, o: Outcome): string {
  const { lang, record, names } = s
  const about = aboutText(lang, record, o.about, names)
  const title = flow([bold(ruleName(lang, o.rule)), ...(about === '' ? [] : [` · ${about}`]), '  ', dim(`[${o.rule.id}]`)])
  const question = sayOr(lang, `${stemOf(o.rule.id)}.question`, '')
  const intro = [title, ...(question === '' ? [] : [flow(question)])].join('\n')
  const chains = o.branches.map((b) => branchChain(s, o, b))
  const needs = needLines(s, o).map((l) => flow(l, { indent: 4, first: '  ?' }))
  return [intro, ...chains, ...(needs.length > 0 ? [needs.join('\n')] : [])].join('\n\n')
}

function branchChain(s: Session, o: Outcome, b: Branch): string {
  const { lang } = s
  const w = why(s.look, b, o.rule, o.about)
  const when = conditionText(s, b.holds)
  const lines = [flow([bold(capital(resultText(lang, o.rule, b.result)))], { indent: 2, first: bold('⬡') })]
  if (when !== '') lines.push(flow(when, { indent: 4, first: '  ≠' }))
  if (b.result.kind !== 'Value' && b.result.say && hasMessage(b.result.say.id)) lines.push(flow(sentence(lang, b.result.say), { indent: 4 }))
  for (const step of b.result.steps ?? []) {
    const text = sentence(lang, step)
    if (text !== '') lines.push(flow(text, { indent: 4 }))
  }
  lines.push(...lawLines(s, o, w), ...factLines(s, w, new Set()), ...bulletinLines(s, w))
  return lines.join('\n')
}

function lawLines({ lang }: Session, o: Outcome, w: Why): string[] {
  const lines = [flow([say(lang, 'cli.why.law')], { indent: 4, first: '  ←' })]
  for (const a of o.rule.authority) lines.push(flow([a.cite, '  ', dim(say(lang, `mark.${a.mark}`))], { indent: 6, hang: 2 }))
  for (const r of w.readings) {
    if (r.option !== undefined && hasMessage(`${r.id}.question`)) lines.push(flow([dim(`${say(lang, `${r.id}.question`)} ${say(lang, `${r.id}.${r.option}`)}`)], { indent: 6, hang: 2 }))
  }
  for (const l of w.laws) lines.push(flow([lawRowText(lang, l.unit, l.row, l.id), '  ', dim(l.row.authority.cite), ...(l.row.inLitigation ? [' ', say(lang, 'law.courts')] : [])], { indent: 6, hang: 2 }))
  for (const name of o.rule.radar) if (hasMessage(`radar.${name}.note`)) lines.push(flow(say(lang, `radar.${name}.note`), { indent: 6, hang: 2 }))
  lines.push(flow([dim(say(lang, 'why.checked', { day: { day: o.shelf.verifiedOn } }))], { indent: 6 }))
  if (o.stale) lines.push(flow(say(lang, 'result.stale', { day: { day: o.shelf.verifiedOn } }), { indent: 6 }))
  return lines
}

/** Facts, each with who says so and the words; then the steps they feed, one level deeper each. */
function factLines(s: Session, w: Why, seen: Set<string>, depth = 0): string[] {
  const lines: string[] = []
  for (const r of w.reads) {
    const key = `${r.scope}:${r.fact.name}:${r.claims.join()}`
    if (r.claims.length === 0 || seen.has(key)) continue
    seen.add(key)
    lines.push(...factProof(s, w, r, depth))
  }
  for (const u of w.uses) {
    const isShown = hasMessage(`${stemOf(u.rule.id)}.name`) && u.result.kind !== 'NotApplicable' && !isPlainFact(u)
    const own = factLines(s, u, seen, isShown ? depth + 1 : depth)
    // A step that rests on no new paper adds nothing a person could check.
    if (own.length > 0 && isShown) lines.push(arrow(depth, [ruleName(s.lang, u.rule), ': ', bold(resultSentence(s.lang, u.rule, u.result)), '  ', dim(u.rule.authority.map((a) => a.cite).join(' · '))]))
    lines.push(...own)
  }
  return lines
}

/** The cells of Visa Bulletins, each with its words; none for a cell given by hand. */
function bulletinLines({ lang, record, names }: Session, w: Why): string[] {
  const proofs = bulletinsIn(w).flatMap((cell) => cell.claims).map((id) => record.claims.get(id)).filter((k) => k?.field === 'bulletin.cutoff')
  return proofs.flatMap((k) => k === undefined ? [] : [
    arrow(0, [`${say(lang, 'why.bulletin')}: ${safe(k.label ?? '')}: `, bold(claimText(lang, k))]), arrow(1, [`${sourceName(lang, k.source)}, ${paperName(lang, k.generatedBy)}`]),
    arrow(2, k.quote ? [quoted(k.quote.exact), '  ', dim(filePlace(lang, names, k.quote))] : [dim(say(lang, 'why.said'))]),
  ])
}

/** A small rule that only hands on a fact it reads: the fact itself says it. */
const isPlainFact = (u: Why): boolean => {
  const { result } = u
  return u.uses.length === 0 && result.kind === 'Value' && u.reads.some((r) => r.value !== undefined && r.value === result.value)
}

const DEPTH_MAX = 4
const arrow = (depth: number, said: readonly Text[], sign = '←'): string => {
  const indent = 4 + 2 * Math.min(depth, DEPTH_MAX)
  return flow(said, { indent, hang: 2, first: `${' '.repeat(indent - 2)}${sign}` })
}

/** One fact: its value, what rivals say, and each claim with its words. */
function factProof(s: Session, w: Why, r: FactRead, depth: number): string[] {
  const { lang, record, names } = s
  const about = r.scope === w.about ? '' : aboutText(lang, record, r.scope, names)
  const lines = [arrow(depth, [`${factName(lang, r.fact.name)}${about === '' ? '' : ` (${about})`}: `, bold(factText(lang, r.fact, r.value)), ...(r.contest ? ['  ', bold('≠')] : [])])]
  const rivals = r.rivals.flatMap((rival) => rival.claims.slice(0, 1)).map((id) => record.claims.get(id)).filter((k) => k !== undefined && !r.claims.includes(k.id))
  for (const k of rivals) lines.push(arrow(depth + 1, [dim(say(lang, 'cli.why.rival', { who: sourceName(lang, k!.source), paper: paperName(lang, k!.generatedBy), value: claimText(lang, k!) }))], '≠'))
  for (const k of r.claims.map((id) => record.claims.get(id)).filter((c) => c !== undefined)) {
    const where = `${sourceName(lang, k.source)}, ${paperName(lang, k.generatedBy)}${k.saidOn === undefined ? '' : `, ${printDay(lang, k.saidOn)}`}`
    lines.push(arrow(depth + 1, [where]), arrow(depth + 2, k.quote ? [quoted(k.quote.exact), '  ', dim(filePlace(lang, names, k.quote))] : [dim(say(lang, 'why.said'))]))
  }
  return withoutRepeats(lines)
}

/** A paper may print one thing twice; the same two lines again prove nothing more. */
function withoutRepeats(lines: readonly string[]): string[] {
  const kept: string[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const [one, two] = [lines[i]!, lines[i + 1]]
    const at = kept.indexOf(one)
    if (two !== undefined && at >= 0 && kept[at + 1] === two) i += 1
    else kept.push(one)
  }
  return kept
}
