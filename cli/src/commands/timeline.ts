import { type Finding, type TimelineItem, isoDay, quotesJson, toYmd } from '@proofline/engine'
import { type Lang, printDay, printMonth, say } from '@proofline/words'
import type { Answered, Context } from '../context.ts'
import { filesBlock, filesJson } from '../file-words.ts'
import { capital, fieldName, sayFirst } from '../people.ts'
import { alsoText, claimPlace } from '../proof.ts'
import { TIMELINE_SCHEMA } from '../schema-names.ts'
import { type Session, openSession } from '../session.ts'
import { bold, dim, flow, heading, quoted } from '../terminal.ts'

const SAID = new Set(['holder', 'representative'])
const LEFT = 15

export async function timeline(inputs: readonly string[], c: Context): Promise<Answered> {
  const s = await openSession(inputs, c)
  return c.json ? { data: timelineData(s) } : { text: timelineText(s) }
}

export function timelineData(s: Session): Record<string, unknown> {
  const { record } = s
  return {
    schema: TIMELINE_SCHEMA,
    items: record.timeline.map((t) => ({
      event: t.event, kind: t.kind, field: t.field, ...(t.day === undefined ? {} : { day: isoDay(t.day) }), ...(t.until === undefined ? {} : { until: isoDay(t.until) }),
      precision: t.precision, source: t.source, ...(t.contest === undefined ? {} : { contest: record.contests[t.contest]!.id }), quotes: quotesJson(record, t.claims, s.names),
    })),
    findings: record.findings.map((f) => ({ type: f.type, ...(f.from === undefined ? {} : { from: isoDay(f.from) }), ...(f.until === undefined ? {} : { until: isoDay(f.until) }), quotes: quotesJson(record, f.claims, s.names) })),
    ...filesJson(s.loaded, record),
  }
}

export function timelineText(s: Session): string {
  const { lang, record } = s
  const blocks = [...yearsText(s)]
  const undated = record.timeline.filter((t) => t.day === undefined)
  if (undated.length > 0) blocks.push(heading(say(lang, 'cli.timeline.undated')), undated.map((t) => itemText(s, t)).join('\n'))
  if (blocks.length === 0) blocks.push(flow(say(lang, 'cli.timeline.empty')))
  if (record.findings.length > 0) blocks.push(heading(say(lang, 'cli.timeline.findings')), record.findings.map((f) => findingText(s, f)).join('\n'))
  blocks.push(...filesBlock(s))
  if (record.timeline.length > 0) blocks.push(flow(dim(say(lang, 'cli.timeline.legend'))))
  return blocks.join('\n\n')
}

/** A heading for each year, its days under it. */
function* yearsText(s: Session): Generator<string> {
  const years = new Map<number, TimelineItem[]>()
  for (const t of s.record.timeline) {
    if (t.day === undefined) continue
    const { year } = toYmd(t.day)
    years.set(year, [...(years.get(year) ?? []), t])
  }
  for (const [year, items] of [...years].sort(([a], [b]) => a - b)) {
    yield heading(String(year))
    yield items.map((t) => itemText(s, t)).join('\n')
  }
}

function itemText(s: Session, t: TimelineItem): string {
  const { lang, record } = s
  const day = t.day === undefined ? '' : t.precision === 'month' ? printMonth(lang, t.day) : t.precision === 'year' ? String(toYmd(t.day).year) : printDay(lang, t.day)
  const what = capital(sayFirst(lang, [`when.${t.field}`]) ?? fieldName(lang, t.field))
  const about = t.precision === 'about' ? [`, ${say(lang, 'cli.timeline.about')}`] : []
  const claims = t.claims.map((id) => record.claims.get(id)).filter((k) => k !== undefined)
  const face = claims.find((k) => k.quote) ?? claims[0]
  const shape = SAID.has(t.source) ? '◇' : '■'
  const lines = [flow([`${shape} `, bold(what), untilText(lang, t, what), ...about, ...(t.contest === undefined ? [] : [' ', bold('≠')])], { indent: LEFT, hang: 2, ...(day === '' ? {} : { first: bold(day) }) })]
  if (face) {
    lines.push(flow([...(face.quote ? [quoted(face.quote.exact, 90), ' '] : []), dim(claimPlace(s, face) + alsoText(lang, claims))], { indent: LEFT + 2 }))
  }
  return lines.join('\n')
}

/** The last day of a span; its name may already end in "until". */
function untilText(lang: Lang, t: TimelineItem, what: string): string {
  if (t.until === undefined || t.until === t.day) return ''
  return /(?:until|hasta)$/.test(what) ? ` ${printDay(lang, t.until)}` : `, ${say(lang, 'cli.until', { day: { day: t.until } })}`
}

function findingText({ lang }: Session, { type, from, until }: Finding): string {
  const text = from !== undefined && until !== undefined ? sayFirst(lang, [`finding.${type}.text`], { from: { day: from }, until: { day: until } }) : undefined
  return flow(text ?? say(lang, `finding.${type}`), { indent: 2, first: bold('!') })
}
