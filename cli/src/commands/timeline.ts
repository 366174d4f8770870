import { isoDay, quotesJson } from '@proofline/engine'
import { printDay, printMonth, say } from '@proofline/words'
import type { Answered, Context } from '../main.ts'
import { sayOr, sourceName } from '../people.ts'
import { openSession } from '../session.ts'
import { bold, dim, lit, safe } from '../terminal.ts'

export const TIMELINE_SCHEMA = 'proofline-timeline/1'
const SHAPES = { holder: '◇', representative: '◇' } as const

export async function timeline(inputs: readonly string[], c: Context): Promise<Answered> {
  const { record, loaded } = await openSession(inputs, c.lang, c.today)
  if (c.json) {
    return { data: {
      schema: TIMELINE_SCHEMA,
      items: record.timeline.map((t) => ({
        event: t.event, kind: t.kind, field: t.field, ...(t.day === undefined ? {} : { day: isoDay(t.day) }), ...(t.until === undefined ? {} : { until: isoDay(t.until) }),
        precision: t.precision, source: t.source, ...(t.contest === undefined ? {} : { contest: record.contests[t.contest]!.id }), quotes: quotesJson(record, t.claims, loaded.names),
      })),
      findings: record.findings.map((f) => ({ type: f.type, ...(f.from === undefined ? {} : { from: isoDay(f.from) }), ...(f.until === undefined ? {} : { until: isoDay(f.until) }), quotes: quotesJson(record, f.claims, loaded.names) })),
    } }
  }
  const lines: string[] = []
  for (const t of record.timeline) {
    const day = t.day === undefined ? say(c.lang, 'value.unknown') : t.precision === 'month' ? printMonth(c.lang, t.day) : printDay(c.lang, t.day)
    const about = t.precision === 'about' ? `${say(c.lang, 'result.about')} ` : ''
    const until = t.until === undefined ? '' : ` – ${printDay(c.lang, t.until)}`
    const shape = t.source in SHAPES ? SHAPES[t.source as keyof typeof SHAPES] : '■'
    const words = t.claims.map((id) => record.claims.get(id)?.quote).find((q) => q !== undefined)
    lines.push(`${bold(`${about}${day}${until}`)}  ${shape} ${sourceName(c.lang, t.source)}: ${sayOr(c.lang, `field.${t.field}`, t.field)}${t.contest === undefined ? '' : ` ${bold('≠')}`}`)
    if (words) lines.push(`    ${lit(safe(words.exact).slice(0, 90))} ${dim(`${safe(loaded.names.get(words.paper) ?? '')}, p. ${words.page}`)}`)
  }
  for (const f of record.findings) lines.push(`${bold('!')} ${sayOr(c.lang, `finding.${f.type}`, f.type, { from: f.from === undefined ? '' : printDay(c.lang, f.from), until: f.until === undefined ? '' : printDay(c.lang, f.until) })}`)
  return { text: lines.join('\n') }
}
