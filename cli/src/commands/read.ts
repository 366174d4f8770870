import { type Claim, type HolderRecord, type Quote, buildRecord, isoDay, valueJson } from '@proofline/engine'
import { type Lang, say } from '@proofline/words'
import type { Answered, Context } from '../context.ts'
import { filesBlock, filesJson, nameOf, notReadText, partJson, problemText, problemsOf, stateOf, unsureOf } from '../file-words.ts'
import { type Item, type Loaded, load } from '../load.ts'
import { capital, claimText, fieldName, paperName } from '../people.ts'
import { pageText } from '../proof.ts'
import { READ_SCHEMA } from '../schema-names.ts'
import { bold, dim, flow, quoted, safe } from '../terminal.ts'

const quoteJson = (q: Quote): Record<string, unknown> => ({ page: q.page, exact: q.exact, start: q.start, end: q.end })

export async function read(inputs: readonly string[], c: Context): Promise<Answered> {
  const loaded = await load(inputs, c)
  const record = buildRecord({ papers: loaded.items, statements: loaded.statements })
  return c.json ? { data: readData(loaded, record) } : { text: readText(c.lang, loaded, record) }
}

export function readData(loaded: Loaded, record: HolderRecord): Record<string, unknown> {
  const { refused, duplicates } = filesJson(loaded, record)
  return {
    schema: READ_SCHEMA,
    papers: loaded.items.map((x) => ({
      id: x.paper.id, name: x.paper.name, ...partJson(x), mediaType: x.paper.mediaType, pages: x.paper.pages.length, state: stateOf(x, record),
      ...(x.reader ? { reader: x.reader } : {}), ...(x.notRead ? { notRead: x.notRead.type } : {}),
      claims: x.claims.map(claimJson),
      problems: problemsOf(x, record).map((p) => ({ type: p.type, ...(p.field ? { field: p.field } : {}), ...(p.quote ? { quote: quoteJson(p.quote) } : {}) })),
    })),
    refused, duplicates,
  }
}

export function readText(lang: Lang, loaded: Loaded, record: HolderRecord): string {
  const blocks = loaded.items.map((x) => {
    const lines = [flow([bold(x.part && x.part.kind !== 'paper' ? say(lang, `contents.kind.${x.part.kind}`, { page: x.part.copyOf ?? 0 }) : capital(paperName(lang, x.reader))), '  ', dim(nameOf(lang, x))])]
    const unsure = new Set(unsureOf(x, record).map((k) => k.id))
    if (stateOf(x, record) !== 'no-paper') lines.push(flow(capital(x.notRead && !x.part ? notReadText(lang, x.notRead) : say(lang, `cli.state.${stateOf(x, record)}.text`)), { indent: 2 }))
    for (const k of withoutHeaders(x.claims)) {
      lines.push(claimLine(lang, k))
      if (unsure.has(k.id)) lines.push(flow(say(lang, k.doubt && k.doubt.rivals.length > 0 ? 'cli.unsure.rivals' : 'cli.unsure', { rivals: safe(k.doubt?.rivals.join(' / ') ?? '') }), { indent: 6, first: bold('  !') }))
    }
    for (const p of problemsOf(x, record)) lines.push(flow(problemText(lang, p), { indent: 4, first: bold('  !') }))
    return lines.join('\n')
  })
  // What a paper's own lines above do not say already: set aside, not opened, the same twice.
  const items = loaded.items.filter((x) => stateOf(x, record) === 'set-aside')
  return [...blocks, ...filesBlock({ lang, loaded: { ...loaded, items }, record })].join('\n\n')
}

/** A table's cells name their row and column themselves; its month and its chart stand over them once. */
function withoutHeaders(claims: readonly Claim[]): readonly Claim[] {
  const above = new Map<string, Claim['value']>()
  return claims.filter((k) => {
    if (k.field === 'bulletin.category' || k.field === 'bulletin.area') return false
    if (k.field !== 'bulletin.month' && k.field !== 'bulletin.chart') return true
    const isNew = above.get(k.field) !== k.value
    above.set(k.field, k.value)
    return isNew
  })
}

const claimLine = (lang: Lang, k: Claim): string =>
  flow([`${k.field === 'bulletin.cutoff' && k.label !== undefined ? safe(k.label) : fieldName(lang, k.field)}: `, bold(capital(claimText(lang, k))), ...(k.quote ? ['  ', quoted(k.quote.exact, 70), ' ', dim(pageText(lang, k.quote))] : [])], { indent: 4, hang: 4 })

const claimJson = (k: Item['claims'][number]): Record<string, unknown> => ({
  id: k.id, event: k.event, field: k.field, value: valueJson(k), precision: k.precision, source: k.source, ...(k.label ? { label: k.label } : {}),
  ...(k.doubt ? { doubt: { reason: k.doubt.reason, rivals: k.doubt.rivals } } : {}),
  ...(k.saidOn === undefined ? {} : { saidOn: isoDay(k.saidOn) }), quote: k.quote ? quoteJson(k.quote) : null,
})
