import { type Branch, type Outcome, claimsOf, outlookJson, why } from '@proofline/engine'
import { printDay, say } from '@proofline/words'
import type { Answered, Context } from '../main.ts'
import { conditionText, paperName, resultText, ruleName, sayOr, sentence, sourceName } from '../people.ts'
import { type Session, openSession } from '../session.ts'
import { bold, dim, lit, para, safe } from '../terminal.ts'
import { contradictionText } from './contradictions.ts'

export async function outlookCommand(inputs: readonly string[], c: Context): Promise<Answered> {
  const s = await openSession(inputs, c.lang, c.today)
  return c.json ? { data: outlookJson(s.look, s.record, s.loaded.names) } : { text: outlookText(s) }
}

export function outlookText(s: Session): string {
  const { lang, look, record } = s
  const applies = look.outcomes.filter((o) => !o.branches.every((b) => b.result.kind === 'NotApplicable'))
  const lines = [bold(say(lang, 'cli.outlook.title', { n: s.loaded.items.length, day: { day: look.today! } })), '']
  for (const o of applies) lines.push(outcomeText(s, o), '')
  const flipping = record.contradictions.filter((x) => x.contest !== undefined && look.outcomes.some((o) => o.matters.includes(record.contests[x.contest!]!.id)))
  if (flipping.length > 0) lines.push(bold(say(lang, 'cli.outlook.disagree')), '', ...flipping.flatMap((x) => [contradictionText(s, x), '']))
  const held = record.heldBack.map((h) => s.loaded.names.get(h.paper) ?? h.paper)
  for (const name of held) lines.push(para(`! ${safe(name)}: ${say(lang, 'state.another-person.text')}`), '')
  for (const x of s.loaded.items.filter((i) => i.notRead)) lines.push(para(`! ${safe(x.paper.name)}: ${sayOr(lang, `notRead.${x.notRead!.type}`, x.notRead!.type, { pages: 0, pagesMax: 0, seconds: 0, ...x.notRead } as unknown as Record<string, number>)}`), '')
  for (const r of s.loaded.refused) lines.push(para(`! ${safe(r.name)}: ${say(lang, `refused.${r.refusal.type}`, r.refusal.type === 'TooLarge' ? { mb: Math.round(r.refusal.bytesMax / 1048576) } : {})}`), '')
  lines.push(dim(para(say(lang, 'welcome.notice'))))
  return lines.join('\n')
}

function outcomeText(s: Session, o: Outcome): string {
  const { lang } = s
  const about = o.about === 'record' ? '' : dim(`  ${o.about.slice(o.about.indexOf(':') + 1)}`)
  const lines = [`${o.rule.irreversible ? bold('→|') : ' ·'} ${bold(ruleName(lang, o.rule))}${about}`]
  for (const b of o.branches) lines.push(...branchLines(s, o, b))
  if (o.branches.length > 1 && o.safe.due !== undefined) lines.push(`     ${say(lang, 'switch.safest')}: ${bold(printDay(lang, o.safe.due))}${o.safe.actBy === undefined ? '' : `. ${say(lang, 'safest.actBy', { day: { day: o.safe.actBy } })}`}`)
  if (o.boundary) lines.push(para(say(lang, 'result.boundary'), 5))
  if (o.stale) lines.push(para(say(lang, 'result.stale', { day: { day: o.rule.verifiedOn } }), 5))
  if (!o.exact) lines.push(para(say(lang, 'result.notExact', { checked: o.checked ?? 0 }), 5))
  for (const n of o.needs) lines.push(para(`? ${sayOr(lang, `needs.${n.fact.name}`, sayOr(lang, `fact.${n.fact.name}`, n.fact.name))}`, 5))
  return lines.join('\n')
}

/** A branch: its answer, the choice it holds under, and the words it stands on. */
function branchLines(s: Session, o: Outcome, b: Branch): string[] {
  const { lang, record, look, loaded } = s
  const when = b.holds.every((h) => h.length === 0) ? '' : b.holds.map((h) => h.map((c) => conditionText(lang, record, c.contest, c.options)).join(' + ')).join(` ${say(lang, 'result.or')} `)
  const head = b.result.say && b.result.kind !== 'Value' ? `. ${sentence(lang, b.result.say)}` : ''
  const lines = [para(`${when === '' ? '' : `${when}: `}${bold(resultText(lang, o.rule, b.result))}${head}`, 5)]
  if (o.branches.length === 1) return lines
  const deciding = new Set(b.holds.flat().flatMap((c) => record.contests.find((x) => x.id === c.contest)?.options.filter((x) => c.options.includes(x.id)).flatMap((x) => x.claims) ?? []))
  const ids = claimsOf(why(look, b, o.rule, o.about)).filter((id) => deciding.has(id))
  for (const id of ids.slice(0, 3)) {
    const k = record.claims.get(id)
    if (k?.quote) lines.push(`       ${lit(safe(k.quote.exact).slice(0, 110))} ${dim(`${sourceName(lang, k.source)}, ${paperName(lang, k.generatedBy)}, ${safe(loaded.names.get(k.quote.paper) ?? '')} p. ${k.quote.page}`)}`)
  }
  return lines
}
