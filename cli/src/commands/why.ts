import { type Day, type Outcome, type Why, isoDay, nearest, quotesJson, resultJson, standardPack, usesOf, why } from '@proofline/engine'
import { printDay, say } from '@proofline/words'
import { EXIT, Refusal } from '../exit.ts'
import type { Answered, Context } from '../main.ts'
import { claimText, conditionText, factText, paperName, resultText, ruleName, sayOr, sentence, sourceName, stemOf } from '../people.ts'
import { type Session, openSession } from '../session.ts'
import { bold, dim, lit, para, safe } from '../terminal.ts'

export const WHY_SCHEMA = 'proofline-why/1'

/** `asylum/one-year-deadline`, or with what it is about: `asylum/clock@filing:…`. */
export async function whyCommand(wanted: string, inputs: readonly string[], c: Context): Promise<Answered> {
  const s = await openSession(inputs, c.lang, c.today)
  const found = s.look.outcomes.filter((o) => o.id === wanted || o.rule.id === wanted)
  if (found.length === 0) {
    const names = [...new Set(s.look.outcomes.map((o) => o.rule.id))]
    throw new Refusal(EXIT.unknown, 'cli.unknownOutcome', { id: wanted }, nearest(wanted, [...names, ...standardPack.rules.map((r) => r.id)]))
  }
  if (c.json) return { data: { schema: WHY_SCHEMA, chains: found.flatMap((o) => o.branches.map((b) => ({ outcome: o.id, holds: b.holds, chain: chainJson(s, why(s.look, b, o.rule, o.about)) }))) } }
  return { text: found.map((o) => outcomeChains(s, o)).join('\n\n') }
}

function chainJson(s: Session, w: Why): unknown {
  return {
    rule: w.rule.id, about: w.about, value: resultJson(w.result), authority: w.rule.authority.map((a) => a.cite), readings: w.readings,
    facts: w.reads.map((r) => ({
      fact: r.fact.name, scope: r.scope, ...(r.value === undefined ? {} : { value: r.fact.type.startsWith('day') && typeof r.value === 'number' ? isoDay(r.value as Day) : r.value }),
      ...(r.contest ? { contest: r.contest } : {}), ...(r.option ? { option: r.option } : {}), quotes: quotesJson(s.record, r.claims, s.loaded.names),
    })),
    uses: w.uses.map((u) => chainJson(s, u)),
  }
}

/** The chain of every branch: date ← rule and citation ← fact ← claim ← the words on page n. */
function outcomeChains(s: Session, o: Outcome): string {
  const { lang } = s
  return o.branches.map((b) => {
    const when = b.holds.every((h) => h.length === 0) ? '' : `  ${b.holds.map((h) => h.map((c) => conditionText(lang, s.record, c.contest, c.options)).join(' + ')).join(` ${say(lang, 'result.or')} `)}`
    const w = why(s.look, b, o.rule, o.about)
    const lines = [`${bold(`⬡ ${resultText(lang, o.rule, b.result)}`)}${when === '' ? '' : dim(when)}`, `│ ${bold(ruleName(lang, o.rule))}`]
    for (const step of b.result.steps ?? []) lines.push(...para(sentence(lang, step), 2).split('\n').map((l) => `│${l.slice(1)}`))
    lines.push('│', `§ ${sayOr(lang, `${stemOf(o.rule.id)}.question`, o.rule.id)}`)
    for (const a of o.rule.authority) lines.push(`│ ${a.cite}  ${dim(say(lang, `mark.${a.mark}`))}`)
    lines.push(`│ ${dim(say(lang, 'why.checked', { day: { day: o.rule.verifiedOn } }))}`)
    if (o.stale) lines.push(`│ ${say(lang, 'result.stale', { day: { day: o.rule.verifiedOn } })}`)
    lines.push(...factLines(s, w, new Set()))
    return lines.join('\n')
  }).join('\n\n')
}

function factLines(s: Session, w: Why, seen: Set<string>): string[] {
  const { lang, record, loaded } = s
  const lines: string[] = []
  for (const r of w.reads) {
    const key = `${r.scope}:${r.fact.name}:${r.claims.join()}`
    if (r.claims.length === 0 || seen.has(key)) continue
    seen.add(key)
    lines.push('│', `${r.contest ? bold('≠') : '•'} ${sayOr(lang, `fact.${r.fact.name}`, r.fact.name)}: ${bold(factText(lang, r.fact.type, r.value))}`)
    for (const rival of r.rivals) {
      const k = rival.claims.map((id) => record.claims.get(id)).find((x) => x !== undefined)
      if (k) lines.push(`│   ${dim(`≠ ${sourceName(lang, k.source)}: ${safe(claimText(lang, k))}`)}`)
    }
    for (const id of r.claims) {
      const k = record.claims.get(id)
      if (!k) continue
      const shape = k.generatedBy === 'statement' ? '◇' : '■'
      lines.push(`│ ${shape} ${sourceName(lang, k.source)}, ${paperName(lang, k.generatedBy)}${k.saidOn === undefined ? '' : `, ${printDay(lang, k.saidOn)}`}`)
      if (k.quote) lines.push(`│   ${lit(safe(k.quote.exact))}  ${dim(`${safe(loaded.names.get(k.quote.paper) ?? '')}, ${say(lang, 'source.page', { page: k.quote.page })}`)}`)
    }
  }
  for (const u of usesOf(w)) lines.push(...factLines(s, u, seen))
  return lines
}
