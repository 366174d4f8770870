import { type Contradiction, contradictionJson } from '@proofline/engine'
import { say } from '@proofline/words'
import type { Answered, Context } from '../main.ts'
import { claimText, paperName, resultText, ruleName, sayOr, sourceName } from '../people.ts'
import { type Session, openSession } from '../session.ts'
import { bold, dim, lit, para, safe } from '../terminal.ts'

export const CONTRADICTIONS_SCHEMA = 'proofline-contradictions/1'

export async function contradictions(inputs: readonly string[], c: Context): Promise<Answered> {
  const s = await openSession(inputs, c.lang, c.today)
  if (c.json) {
    return { data: { schema: CONTRADICTIONS_SCHEMA, contradictions: s.record.contradictions.map((x) => contradictionJson(s.record, x, s.loaded.names, s.look.outcomes)) } }
  }
  if (s.record.contradictions.length === 0) return { text: say(c.lang, 'cli.noContradictions') }
  return { text: s.record.contradictions.map((x) => contradictionText(s, x)).join('\n\n') }
}

/** Who says what, in their own words, and what it changes. */
export function contradictionText(s: Session, x: Contradiction): string {
  const { lang, record, loaded } = s
  const lines = [`${bold('≠')} ${bold(sayOr(lang, `contradiction.${x.kind}.${x.fields[0]}`, sayOr(lang, `contradiction.${x.fields[0]}`, say(lang, 'contradiction.other'))))}`]
  for (const side of x.sides) {
    const claims = side.claims.map((id) => record.claims.get(id)).filter((k) => k !== undefined)
    const face = claims.find((k) => k.quote) ?? claims[0]
    if (!face) continue
    lines.push(`  ${bold(safe(claimText(lang, face)))}  ${sourceName(lang, face.source)}, ${paperName(lang, face.generatedBy)}`)
    if (face.quote) lines.push(`    ${lit(safe(face.quote.exact))} ${dim(`${safe(loaded.names.get(face.quote.paper) ?? '')}, p. ${face.quote.page}`)}`)
  }
  const contest = x.contest === undefined ? undefined : record.contests[x.contest]!.id
  const changed = contest === undefined ? [] : s.look.outcomes.filter((o) => o.matters.includes(contest))
  if (changed.length === 0) lines.push(para(say(lang, 'contradiction.nothing.title'), 2))
  for (const o of changed) lines.push(para(`→ ${ruleName(lang, o.rule)}: ${o.branches.map((b) => resultText(lang, o.rule, b.result)).join(` ${say(lang, 'result.or')} `)}`, 2))
  return lines.join('\n')
}
