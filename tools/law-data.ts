// The law as pages for people: each rule's question, short answer, how it is counted, dated values, readings and worked
// examples, in one language. Made from the rules and the words; nothing is written by hand here.
import { type Day, isoDay, parseIsoDay } from '../engine/src/base/day.ts'
import { factByName } from '../engine/src/facts/keys.ts'
import { setup } from '../engine/src/outcomes/example-kit.ts'
import { type Branch, type Outcome, outlook } from '../engine/src/outcomes/outlook.ts'
import type { Example } from '../engine/src/rules/example.ts'
import { standardPack } from '../engine/src/rules/pack.ts'
import type { Result } from '../engine/src/rules/result.ts'
import type { Rule } from '../engine/src/rules/rule.ts'
import { type Told, byReading, conditionText, isReading } from '../cli/src/conditions.ts'
import { factName, factText, lawRowText, resultSentence, ruleName, sayOr, sentence, stemOf } from '../cli/src/people.ts'
import { hasMessage, type Lang, printDay, printMonth, say } from '../words/src/index.ts'

export interface LawPage {
  readonly id: string
  readonly rulebook: string
  readonly name: string
  /** Absent for a step that other rules use. */
  readonly question?: string
  readonly short?: string
  readonly counted?: string
  readonly irreversible: boolean
  readonly values: readonly { readonly id: string; readonly name: string; readonly rows: readonly { readonly text: string; readonly cite: string; readonly inLitigation: boolean }[] }[]
  readonly readings: readonly { readonly id: string; readonly question: string; readonly options: readonly { readonly text: string; readonly cite: string; readonly mark: string; readonly usual: boolean; readonly note: boolean }[] }[]
  readonly changes: readonly string[]
  readonly examples: readonly LawExample[]
  readonly authority: readonly { readonly cite: string; readonly mark: string }[]
  readonly verifiedOn: string
  readonly staleAfter: string
}
export interface LawExample {
  readonly given: readonly { readonly what: string; readonly values: readonly string[] }[]
  readonly answers: readonly { readonly when: string; readonly text: string }[]
  /** The reasoning of the usual answer, one line each. */
  readonly steps: readonly string[]
  /** Where it is from, in English: a case, a chapter, or the arithmetic. */
  readonly from: string
  readonly isOfficial: boolean
}

/** `order[1].date` of two orders is "Order 1 · Date of the order"; of one, just its name. */
function whatOf(lang: Lang, name: string, given: Readonly<Record<string, unknown>>): string {
  const m = /^(\w+)\[(\d+)\]\.(.+)$/.exec(name)
  const plain = m ? `${m[1]}.${m[3]}` : name
  const known = factByName(plain)
  const label = known ? factName(lang, known.name) : plain
  const items = new Set(Object.keys(given).flatMap((k) => (m && k.startsWith(`${m[1]}[`) ? [/\[(\d+)\]/.exec(k)![1]!] : [])))
  return m && items.size > 1 ? `${label} (${m[2]})` : label
}
/** An ISO day of a facts file as the fact holds it. */
function valueText(lang: Lang, name: string, value: unknown): string {
  const fact = factByName(name.replace(/\[\d+\]/, ''))
  if (value === null) return say(lang, 'value.unknown')
  if (typeof value === 'object') return valueText(lang, name, (value as { value: unknown }).value)
  if (fact && fact.type.startsWith('day') && typeof value === 'string' && /^\d{4}-/.test(value)) return printDay(lang, dayOf(value))
  // Kinds of cards and of motions are facts of plain text.
  if (fact?.type === 'text' && typeof value === 'string' && /^[a-z]+(?:-[a-z]+)*$/.test(value)) return sayOr(lang, `code.${value}`, value.replaceAll('-', ' '))
  if (fact && typeof value === 'string' && isCountry(fact.name)) return areaText(lang, value)
  return fact ? factText(lang, fact, value as string | number | boolean) : String(value)
}
/** A country or a column of the bulletin, by its name where it is one of those the examples use. */
const areaText = (lang: Lang, area: string): string => sayOr(lang, `law.area.${area.toLowerCase()}`, area)
const isCountry = (name: string): boolean => name === 'petition.chargeability' || name.endsWith('BirthCountry')
const dayOf = (iso: string): Day => parseIsoDay(iso)!

/** One cell of a Visa Bulletin, or the chart USCIS named for a month. */
interface ChartRow {
  readonly month: string
  readonly chart: string
  readonly type?: string
  readonly category?: string
  readonly area?: string
  readonly cutoff?: string
}
/** `September 2024, Final Action Dates, F2A, Mexico: 1 Feb 2021`. */
function chartText(lang: Lang, { month, chart, type, category, area, cutoff }: ChartRow): string {
  const whose = type === undefined ? undefined : say(lang, `law.visaType.${type}`)
  const cell = [printMonth(lang, dayOf(`${month}-01`)), say(lang, `code.${chart}`), whose, category, area && areaText(lang, area)].filter(Boolean).join(', ')
  if (cutoff === undefined) return cell
  return `${cell}: ${/^\d{4}-/.test(cutoff) ? printDay(lang, dayOf(cutoff)) : `“${cutoff}”`}`
}

function givenOf(lang: Lang, e: Example): LawExample['given'] {
  const rows: { what: string; values: string[] }[] = []
  const readings = { ...Object.fromEntries(Object.entries(e.given).filter(([name]) => name.startsWith('reading.'))), ...e.readings } as Readonly<Record<string, string>>
  for (const [name, value] of Object.entries(e.given)) {
    if (name.startsWith('reading.')) continue
    if (name === 'visaBulletin' || name === 'chartDesignation') {
      for (const row of value as readonly ChartRow[]) rows.push({ what: say(lang, `law.${name}`), values: [chartText(lang, row)] })
    } else if (typeof value === 'object' && value !== null && 'rivals' in value) {
      rows.push({ what: whatOf(lang, name, e.given), values: (value as { rivals: unknown[] }).rivals.map((v) => valueText(lang, name, v)) })
    } else if (Array.isArray(value) || (typeof value === 'object' && value !== null)) {
      const items = Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : [value as Readonly<Record<string, unknown>>]
      items.forEach((item, i) => {
        for (const [field, v] of Object.entries(item)) rows.push({ what: whatOf(lang, `${name}.${field}`, {}) + (items.length > 1 ? ` (${i + 1})` : ''), values: [valueText(lang, `${name}.${field}`, v)] })
      })
    } else rows.push({ what: whatOf(lang, name, e.given), values: [valueText(lang, name, value)] })
  }
  for (const [id, option] of Object.entries(readings)) rows.push({ what: say(lang, `${id}.question`), values: [say(lang, `${id}.${option}`)] })
  return rows
}

/** The outcome an example is about: of the first item that is not of another kind. */
function outcomeOf(rule: Rule, e: Example): { readonly o: Outcome; readonly look: ReturnType<typeof outlook>; readonly record: Parameters<typeof outlook>[0] } | undefined {
  const { record, today, fixed } = setup(e.given, e.readings)
  const look = outlook(record, standardPack, { today, fixedReadings: fixed, all: true, only: rule.id })
  const isOwn = (o: Outcome): boolean => !o.branches.every(({ result: r }) => r.kind === 'NotApplicable' && r.quiet)
  const o = look.outcomes.find(isOwn) ?? look.outcomes[0]
  return o && { o, look, record }
}
function textOf(lang: Lang, rule: Rule, r: Result): string {
  if (r.kind === 'NotApplicable' && !hasMessage(`${stemOf(rule.id)}.notApplicable.${r.why}`)) return say(lang, 'result.notApplicable')
  if (r.kind === 'NotEnoughKnown') return `${resultSentence(lang, rule, r)} (${r.missing.map((m) => factName(lang, m.fact.name)).join(', ')})`
  return resultSentence(lang, rule, r)
}

/** "If it is 22 Aug 2017", "If the I-94 is right", "If the law is read this way: …". */
function whenText(told: Told, b: Branch, withReadings: boolean): string {
  const { lang, record } = told
  const either = ` ${say(lang, 'result.or')} `
  const sides = b.holds.map((h) => [...h].sort((x, y) => Number(isReading(x.contest)) - Number(isReading(y.contest))).filter((c) => withReadings || !isReading(c.contest)).map((c) => {
    const contest = record.contests.find((x) => x.id === c.contest)
    const options = contest?.options.filter((o) => c.options.includes(o.id)) ?? []
    // A rival of one plain fact that names nobody who says so: its value is its name.
    const fact = factByName(c.contest.replace(/^fact:/, '').replace(/\[\d+\]/, ''))
    if (!fact || options.length === 0 || options.some((o) => o.by !== undefined)) return conditionText(told, [[c]])
    const what = options.map((o) => valueText(lang, fact.name, o.id === 'none' ? null : typed(fact.type, o.id)))
    if (fact.type.startsWith('day') && options.every((o) => /^\d/.test(o.id))) return say(lang, 'law.ifItIsDay', { what: what.join(either) })
    return say(lang, 'law.ifItIs', { what: (fact.type === 'code' || fact.type === 'text' ? what.map((w) => `“${w}”`) : what).join(either) })
  }).filter(Boolean).map((text, i) => (i === 0 ? text : `${say(lang, 'cli.and')} ${lower(text)}`)).join(', '))
  return [...new Set(sides)].filter(Boolean).map((text, i) => (i === 0 ? text : `${say(lang, 'result.or')} ${lower(text)}`)).join('; ')
}
const lower = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1)
const typed = (type: string, text: string): unknown => (type === 'flag' ? text === 'true' : type === 'count' ? Number(text) : text)

/** Where an example is from, its ISO days with month names. It is in English in every language. */
const withMonths = (from: string): string => from.replace(/(\d{4}-\d{2}-\d{2})\.\.(?=\d)/g, '$1 to ').replace(/\d{4}-\d{2}-\d{2}/g, (iso) => printDay('en', dayOf(iso)))

function exampleOf(lang: Lang, rule: Rule, e: Example): LawExample | undefined {
  const found = outcomeOf(rule, e)
  if (!found) return undefined
  const { o, look, record } = found
  const told = { lang, record, names: new Map<string, string>() }
  const { usual, other } = byReading(look, o)
  const apart = usual.length > 1
  const answers = [
    ...usual.map((b) => ({ when: apart ? whenText(told, b, false) : '', text: textOf(lang, rule, b.result) })),
    ...other.map((b) => ({ when: whenText(told, b, true), text: textOf(lang, rule, b.result) })),
  ]
  return {
    given: givenOf(lang, e), answers, steps: (usual[0]?.result.steps ?? []).flatMap((s) => (hasMessage(s.id) ? [sentence(lang, s)] : [])),
    from: withMonths(e.from.replace(/^official:\s*/, '')), isOfficial: isOfficial(e),
  }
}

const officialFirst = (a: Example, b: Example): number => Number(isOfficial(b)) - Number(isOfficial(a))
const isOfficial = (e: Example): boolean => e.from.startsWith('official:')

/** One rule for people, in one language. */
export function lawPage(lang: Lang, rule: Rule): LawPage {
  const stem = stemOf(rule.id)
  const one = (part: 'question' | 'short' | 'counted'): Partial<Record<typeof part, string>> => (hasMessage(`${stem}.${part}`) ? { [part]: say(lang, `${stem}.${part}`) } : {})
  return {
    id: rule.id, rulebook: rule.rulebook, name: ruleName(lang, rule), ...one('question'), ...one('short'), ...one('counted'), irreversible: rule.irreversible,
    values: rule.law.map((l) => ({ id: l.id, name: sayOr(lang, `law.${l.id}`, l.id), rows: l.rows.map((r) => ({ text: lawRowText(lang, l.unit, r, l.id), cite: r.authority.cite, inLitigation: r.inLitigation === true })) })),
    readings: rule.readings.map((r) => ({
      id: r.id, question: say(lang, `${r.id}.question`),
      options: r.options.map((x, i) => ({ text: say(lang, `${r.id}.${x.id}`), cite: x.authority.cite, mark: x.authority.mark, usual: i === 0, note: x.note === true })),
    })),
    changes: rule.radar.map((name) => say(lang, `radar.${name}.note`)), examples: rule.examples.toSorted(officialFirst).flatMap((e) => exampleOf(lang, rule, e) ?? []),
    authority: rule.authority.map((a) => ({ cite: a.cite, mark: a.mark })), verifiedOn: isoDay(rule.verifiedOn), staleAfter: isoDay(rule.staleAfter),
  }
}
