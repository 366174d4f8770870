import { isoDay, valueJson } from '@proofline/engine'
import { say } from '@proofline/words'
import type { Answered, Context } from '../main.ts'
import { type Item, load } from '../load.ts'
import { claimText, paperName, sayOr } from '../people.ts'
import { bold, dim, lit, para, safe } from '../terminal.ts'

export const READ_SCHEMA = 'proofline-read/1'

/** The one state a paper ended in, as in the app. */
const stateOf = (x: Item): string =>
  x.reader === undefined ? (x.notRead || x.paper.pages.every((p) => p.words.length === 0) ? 'not-read' : 'unknown') : x.problems.length > 0 || x.claims.length === 0 ? 'needs-you' : 'understood'

export async function read(inputs: readonly string[], c: Context): Promise<Answered> {
  const loaded = await load(inputs, c.lang)
  if (c.json) {
    return { data: {
      schema: READ_SCHEMA,
      papers: loaded.items.map((x) => ({
        id: x.paper.id, name: x.paper.name, mediaType: x.paper.mediaType, pages: x.paper.pages.length, state: stateOf(x),
        ...(x.reader ? { reader: x.reader } : {}), ...(x.notRead ? { notRead: x.notRead.type } : {}),
        claims: x.claims.map((k) => ({ id: k.id, event: k.event, field: k.field, value: valueJson(k), precision: k.precision, source: k.source, ...(k.label ? { label: k.label } : {}), ...(k.saidOn === undefined ? {} : { saidOn: isoDay(k.saidOn) }), quote: k.quote ? { page: k.quote.page, exact: k.quote.exact, start: k.quote.start, end: k.quote.end } : null })),
        problems: x.problems.map((p) => ({ type: p.type, ...(p.field ? { field: p.field } : {}), ...(p.quote ? { quote: { page: p.quote.page, exact: p.quote.exact, start: p.quote.start, end: p.quote.end } } : {}) })),
      })),
      refused: loaded.refused.map((r) => ({ name: r.name, why: r.refusal.type })), duplicates: loaded.duplicates,
    } }
  }
  const lines: string[] = []
  for (const x of loaded.items) {
    lines.push(`${bold(paperName(c.lang, x.reader))}  ${dim(safe(x.paper.name))}`)
    const state = stateOf(x)
    lines.push(para(`${say(c.lang, `state.${state}`)}${x.notRead ? `. ${sayOr(c.lang, `notRead.${x.notRead.type}`, x.notRead.type, { pages: 0, pagesMax: 0, seconds: 0, ...('pages' in x.notRead ? x.notRead : {}) } as Record<string, number>)}` : ''}`, 2))
    for (const k of x.claims) lines.push(`  ${sayOr(c.lang, `field.${k.field}`, k.field)}: ${safe(claimText(c.lang, k))}  ${k.quote ? `${dim(`p. ${k.quote.page}`)} ${lit(safe(k.quote.exact).slice(0, 70))}` : ''}`)
    for (const p of x.problems) lines.push(`  ! ${sayOr(c.lang, `problem.${p.type}`, p.type)}${p.field ? ` (${sayOr(c.lang, `field.${p.field}`, p.field)})` : ''}${p.quote ? ` ${lit(safe(p.quote.exact).slice(0, 60))}` : ''}`)
    lines.push('')
  }
  for (const r of loaded.refused) lines.push(`${bold(safe(r.name))}: ${say(c.lang, `refused.${r.refusal.type}`, r.refusal.type === 'TooLarge' ? { mb: Math.round(r.refusal.bytesMax / 1048576) } : {})}`)
  for (const d of loaded.duplicates) lines.push(`${bold(safe(d.name))}: ${say(c.lang, 'add.duplicate', { of: safe(d.of) })}`)
  return { text: lines.join('\n') }
}
