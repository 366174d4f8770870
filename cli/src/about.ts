/** What an outcome is about, as a person would say it: never an inner id. */
import { FACTS, type Day, type HolderRecord, type Scope } from '@proofline/engine'
import { type Lang, hasMessage, printDay, say } from '@proofline/words'
import { factText, readerStem } from './people.ts'
import { safe } from './terminal.ts'

const scopeOf = (record: HolderRecord, id: string): Scope | undefined => {
  for (const scopes of record.lists.values()) {
    const found = scopes.find((s) => s.id === id)
    if (found) return found
  }
  return undefined
}

/** All values a fact may have in this item: papers may disagree. */
function valuesOf(scope: Scope, fact: string): string[] {
  const f = FACTS.find((x) => x.name === fact)
  const cell = f && scope.cells[f.slot]
  return f && cell ? [...new Set(cell.values.filter((v) => v !== undefined).map((v) => JSON.stringify(v)))] : []
}
/** `22 Aug 2017 or 12 Aug 2017`; undefined when no paper says a day. */
function days(lang: Lang, scope: Scope, fact: string): string | undefined {
  const all = valuesOf(scope, fact).map((v) => JSON.parse(v) as unknown).filter((v): v is number => typeof v === 'number')
  return all.length === 0 ? undefined : all.map((d) => printDay(lang, d as Day)).join(` ${say(lang, 'result.or')} `)
}
function codeOf(lang: Lang, scope: Scope, fact: string): string | undefined {
  const f = FACTS.find((x) => x.name === fact)
  const [first] = valuesOf(scope, fact)
  return f && first !== undefined ? factText(lang, f, JSON.parse(first) as string) : undefined
}

/** What papers print of the events an item was made from: its receipt number, its form. */
function printed(record: HolderRecord, scope: Scope, field: string): string | undefined {
  for (const id of scope.events ?? []) {
    const claim = record.events.find((e) => e.id === id)?.claims.find((c) => c.field === field && typeof c.value === 'string')
    if (claim) return safe(claim.value as string)
  }
  return undefined
}

const join = (...parts: readonly (string | undefined)[]): string | undefined => parts.filter(Boolean).join(', ') || undefined

function fromTo(lang: Lang, scope: Scope, from: string, to: string): string | undefined {
  const [start, end] = [days(lang, scope, from), days(lang, scope, to)]
  if (start !== undefined && end !== undefined) return say(lang, 'cli.about.fromTo', { from: start, to: end })
  if (start !== undefined) return say(lang, 'cli.about.from', { from: start })
  return end === undefined ? undefined : say(lang, 'cli.about.to', { to: end })
}

function described(lang: Lang, record: HolderRecord, scope: Scope): string | undefined {
  switch (scope.list) {
    case 'filing': return join(codeOf(lang, scope, 'filing.form') ?? printed(record, scope, 'filing.form'), printed(record, scope, 'filing.receipt') ?? days(lang, scope, 'filing.receivedDate'))
    case 'notice': return join(codeOf(lang, scope, 'notice.type'), days(lang, scope, 'notice.noticeDate'), printed(record, scope, 'notice.receipt'))
    case 'order': return join(codeOf(lang, scope, 'order.type'), days(lang, scope, 'order.date'))
    case 'hearing': return days(lang, scope, 'hearing.date')
    case 'stay': return fromTo(lang, scope, 'stay.arrival', 'stay.departure')
    case 'absence': return fromTo(lang, scope, 'absence.departed', 'absence.returned')
    case 'grant': return join(codeOf(lang, scope, 'grant.kind'), fromTo(lang, scope, 'grant.from', 'grant.to'))
    case 'card': return join(codeOf(lang, scope, 'card.category'), fromTo(lang, scope, 'card.validFrom', 'card.validTo'))
    default: return FACTS.filter((f) => f.list === scope.list && f.type.startsWith('day')).map((f) => days(lang, scope, f.name)).find((d) => d !== undefined)
  }
}

/** The paper an item is read from, where nothing else can name it. */
function fromPaper(lang: Lang, record: HolderRecord, scope: Scope, names: ReadonlyMap<string, string>): string | undefined {
  for (const id of scope.events ?? []) {
    const claim = record.events.find((e) => e.id === id)?.claims.find((c) => c.quote)
    if (!claim?.quote) continue
    const paper = `paper.${readerStem(claim.generatedBy)}`
    return join(hasMessage(paper) ? say(lang, paper) : undefined, safe(names.get(claim.quote.paper) ?? ''))
  }
  return undefined
}

/** Empty for the whole record; for plain facts `stay[1]`, as they were given. */
export function aboutText(lang: Lang, record: HolderRecord, about: string, names: ReadonlyMap<string, string> = new Map()): string {
  if (about === 'record') return ''
  const given = /^(\w+):(\d+)$/.exec(about)
  const scope = scopeOf(record, about)
  if (given && record.events.length === 0) return `${given[1]}[${given[2]}]`
  if (!scope) return ''
  const list = record.lists.get(scope.list!) ?? []
  return described(lang, record, scope) ?? fromPaper(lang, record, scope, names) ?? say(lang, 'cli.about.number', { n: list.indexOf(scope) + 1, of: list.length })
}
