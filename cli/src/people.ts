/** Claims, facts and results in words for the terminal. */
import { type Address, type Claim, type ClaimValue, type Day, type DayTime, type Fact, type FactValue, type LawContent, type LawRow, type Result, type Rule, type Say, type Span, fieldSpec, parseIsoDay } from '@proofline/engine'
import { type Lang, type Params, hasMessage, printDay, printMonth, say } from '@proofline/words'
import { safe } from './terminal.ts'

/** `asylum/one-year-deadline` → `asylum.oneYearDeadline`: the stem of a rule's sentences. */
export const stemOf = (ruleId: string): string =>
  ruleId.split('/').map((p) => p.replace(/-(\w)/g, (_, c: string) => c.toUpperCase())).join('.')
export const sayOr = (lang: Lang, id: string, otherwise: string, params?: Params): string => (hasMessage(id) ? say(lang, id, params) : otherwise)
/** The first of these sentences that exists. */
export const sayFirst = (lang: Lang, ids: readonly string[], params?: Params): string | undefined => {
  const id = ids.find(hasMessage)
  return id === undefined ? undefined : say(lang, id, params)
}

export const ruleName = (lang: Lang, rule: Rule): string => sayOr(lang, `${stemOf(rule.id)}.name`, rule.id)
export const sourceName = (lang: Lang, source: string): string => sayOr(lang, `source.${source}`, source)
export const readerStem = (reader: string): string => reader.replace(/@\d+$/, '')
export const paperName = (lang: Lang, reader: string | undefined): string => {
  if (reader === undefined) return say(lang, 'paper.unknown')
  return reader === 'statement' ? say(lang, 'cli.statement') : sayOr(lang, `paper.${readerStem(reader)}`, say(lang, 'cli.paper'))
}
/** `30 days`, `C08, C09`: a dated value of the law with its unit; in words of its own where `id` has them (`law.<id>.<value>`). */
export function lawValueText(lang: Lang, unit: string, value: LawContent, id = ''): string {
  const own = `law.${id}.${value === '' ? 'none' : String(value)}`
  if (hasMessage(own)) return say(lang, own)
  if (typeof value === 'number') return sayOr(lang, `law.unit.${unit}`, String(value), { n: value })
  return typeof value === 'string' ? dayText(lang, value) : value.join(', ')
}
const dayText = (lang: Lang, value: string): string => {
  const day = parseIsoDay(value)
  return day === undefined ? value : printDay(lang, day)
}
/** `30 days, from 9 Mar 2026 on`. */
export function lawRowText(lang: Lang, unit: string, row: LawRow, id = ''): string {
  const [from, until] = [row.from === null ? '' : printDay(lang, row.from), row.until === null ? '' : printDay(lang, row.until)]
  const when = from && until ? say(lang, 'law.fromUntil', { from, until }) : from ? say(lang, 'law.from', { from }) : until ? say(lang, 'law.until', { until }) : ''
  return [lawValueText(lang, unit, row.value, id), when].filter(Boolean).join(', ')
}
export const fieldName = (lang: Lang, field: string): string => sayOr(lang, `field.${field}`, field)
export const factName = (lang: Lang, fact: string): string => sayOr(lang, `fact.${fact}`, fact)
export const sentence = (lang: Lang, s: Say): string => sayOr(lang, s.id, '', (s.params ?? {}) as Params)
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
/** The last stop of a sentence is left out where more follows. */
export const unstopped = (text: string): string => text.replace(/\.$/, '')
export const stopped = (text: string): string => (/[.!?…:]$/.test(text) ? text : `${text}.`)

const isDayTime = (v: ClaimValue): v is DayTime => typeof v === 'object' && 'zone' in v

/** A claim's value, dates with month names. */
export function claimText(lang: Lang, c: Pick<Claim, 'field' | 'value' | 'precision'>): string {
  const v = c.value
  if (v === undefined) return say(lang, 'value.unknown')
  const { type } = fieldSpec(c.field)
  const about = c.precision === 'about' ? `${say(lang, 'result.about')} ` : ''
  if (typeof v === 'number') {
    if (type === 'money') return `$${(v / 100).toFixed(2)}`
    if (!type.startsWith('day')) return String(v)
    return about + (c.precision === 'month' ? printMonth(lang, v) : c.precision === 'year' ? printDay(lang, v).slice(-4) : printDay(lang, v))
  }
  if (typeof v === 'boolean') return say(lang, v ? 'value.yes' : 'value.no')
  if (typeof v === 'string') return stringText(lang, type, c.field, v)
  if (isDayTime(v)) return about + (v.time ? `${printDay(lang, v.day)}, ${v.time}` : printDay(lang, v.day))
  if ('surname' in v) return safe([v.surname, v.given].filter(Boolean).join(', '))
  if ('lines' in v) return addressText(v)
  return safe(about + [v.feature, v.city, v.port, v.state, v.country].filter(Boolean).join(', '))
}

/** As printed; parts that no line says already come after. */
function addressText({ lines, city, state, zip }: Address): string {
  const printed = lines.join(', ')
  return safe([printed, ...[city, state, zip].filter((p) => p !== undefined && !printed.includes(p))].filter(Boolean).join(', '))
}

function stringText(lang: Lang, type: string, field: string, v: string): string {
  if (v === 'D/S') return say(lang, 'value.ds')
  if (type === 'anumber' && /^\d{9}$/.test(v)) return `A${v.slice(0, 3)}-${v.slice(3, 6)}-${v.slice(6)}`
  return type === 'code' ? (sayFirst(lang, [`code.${field}.${v}`, `code.${v}`]) ?? v) : safe(v)
}

export function factText(lang: Lang, fact: Pick<Fact, 'name' | 'type'>, value: FactValue | undefined): string {
  if (value === undefined) return say(lang, 'value.unknown')
  if (typeof value === 'number' && fact.type.startsWith('day')) return printDay(lang, value)
  if (typeof value === 'boolean') return say(lang, value ? 'value.yes' : 'value.no')
  if (value === 'D/S') return say(lang, 'value.ds')
  if (fact.type === 'code') return sayFirst(lang, [`fact.${fact.name}.${value}`, `code.${value}`]) ?? String(value)
  return safe(String(value))
}

const spanText = (lang: Lang, s: Span): string =>
  s.to === undefined ? say(lang, 'cli.from', { day: { day: s.from } }) : s.to === s.from ? printDay(lang, s.from) : `${printDay(lang, s.from)} – ${printDay(lang, s.to)}`
/** Stretches of days, in order; a sentence when there are none. */
export const spansText = (lang: Lang, spans: readonly Span[]): string =>
  spans.length === 0 ? say(lang, 'cli.noDays') : spans.map((s) => spanText(lang, s)).join('; ')

function valueText(lang: Lang, rule: Rule, r: Extract<Result, { kind: 'Value' }>): string {
  const { value } = r
  if (r.say && hasMessage(r.say.id)) return sentence(lang, r.say)
  if (Array.isArray(value)) return spansText(lang, value as readonly Span[])
  if (typeof value === 'boolean') return say(lang, value ? 'value.yes' : 'value.no')
  if (typeof value === 'number') return String(value)
  return sayFirst(lang, [`${stemOf(rule.id)}.${String(value)}`, `${stemOf(rule.id)}.value.${String(value)}`, `code.${String(value)}`]) ?? String(value)
}

/** The answer of a result in a few words: its date or dates, its days, or its sentence. */
export function resultText(lang: Lang, rule: Rule, r: Result): string {
  const stem = stemOf(rule.id)
  const or = (id: string, otherwise: string): string => (r.say && hasMessage(r.say.id) ? sentence(lang, r.say) : sayOr(lang, id, otherwise))
  switch (r.kind) {
    case 'Deadline': return printDay(lang, r.due)
    case 'Window': return windowText(lang, r.opens, r.due)
    case 'EligibilityDate': return printDay(lang, r.on)
    case 'Bar': return r.firstClearDay === undefined ? or(`${stem}.bar`, '') : printDay(lang, r.firstClearDay)
    case 'Count': return say(lang, 'result.days', { days: { days: r.days } })
    case 'Clock': return r.elapsed === undefined ? printDay(lang, r.startedOn) : say(lang, 'result.days', { days: { days: r.elapsed } })
    case 'NotApplicable': return or(`${stem}.notApplicable.${r.why}`, say(lang, 'result.notApplicable'))
    case 'NotEnoughKnown': return or(`${stem}.notEnoughKnown`, say(lang, 'result.notEnoughKnown'))
    case 'Unsettled': return or(`${stem}.unsettled.${r.why}`, say(lang, 'result.unsettled'))
    case 'RuleFailed': return say(lang, 'result.failed')
    case 'Value': return valueText(lang, rule, r)
  }
}

function windowText(lang: Lang, opens: Day | undefined, due: Day | undefined): string {
  if (opens !== undefined && due !== undefined) return `${printDay(lang, opens)} – ${printDay(lang, due)}`
  if (opens !== undefined) return say(lang, 'cli.from', { day: { day: opens } })
  return due === undefined ? say(lang, 'value.unknown') : say(lang, 'cli.until', { day: { day: due } })
}

/** The whole sentence of a result: what it means, with its date in it where the sentence has one. */
export function resultSentence(lang: Lang, rule: Rule, r: Result): string {
  const short = resultText(lang, rule, r)
  const own = r.say ? sentence(lang, r.say) : ''
  return own === '' || own === short ? stopped(short) : own.includes(short) || r.kind === 'Clock' || r.kind === 'Window' ? own : `${stopped(short)} ${own}`
}
