/** Claims and results in words for the terminal. */
import { type Claim, type ClaimValue, type DayTime, type FactValue, type HolderRecord, type Result, type Rule, type Say, fieldSpec, parseIsoDay } from '@proofline/engine'
import { type Lang, type Params, hasMessage, printDay, printMonth, say } from '@proofline/words'

export const stemOf = (ruleId: string): string =>
  ruleId.split('/').map((p) => p.replace(/-(\w)/g, (_, c: string) => c.toUpperCase())).join('.')
export const sayOr = (lang: Lang, id: string, otherwise: string, params?: Params): string => (hasMessage(id) ? say(lang, id, params) : otherwise)

export const ruleName = (lang: Lang, rule: Rule): string => sayOr(lang, `${stemOf(rule.id)}.name`, rule.id)
export const sourceName = (lang: Lang, source: string): string => sayOr(lang, `source.${source}`, source)
export const paperName = (lang: Lang, reader: string | undefined): string =>
  reader === undefined ? say(lang, 'paper.unknown') : sayOr(lang, `paper.${reader.replace(/@\d+$/, '')}`, reader)
export const sentence = (lang: Lang, s: Say): string => sayOr(lang, s.id, s.id, (s.params ?? {}) as Params)

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
  if (typeof v === 'string') return type === 'code' ? sayOr(lang, `code.${v}`, v) : v
  if (isDayTime(v)) return v.time ? `${printDay(lang, v.day)}, ${v.time}` : printDay(lang, v.day)
  if ('surname' in v) return `${v.surname}, ${v.given}`
  if ('lines' in v) return [...v.lines, v.city, v.state, v.zip].filter(Boolean).join(', ')
  return about + [v.feature, v.city, v.port, v.state, v.country].filter(Boolean).join(', ')
}

export function factText(lang: Lang, type: string, value: FactValue | undefined): string {
  if (value === undefined) return say(lang, 'value.unknown')
  if (typeof value === 'number' && type.startsWith('day')) return printDay(lang, value)
  if (typeof value === 'boolean') return say(lang, value ? 'value.yes' : 'value.no')
  return String(value)
}

/** The answer of a result in a few words: its date or dates, its days, or its sentence. */
export function resultText(lang: Lang, rule: Rule, r: Result): string {
  switch (r.kind) {
    case 'Deadline': return printDay(lang, r.due)
    case 'Window': return [r.opens, r.due].filter((d) => d !== undefined).map((d) => printDay(lang, d)).join(' – ')
    case 'EligibilityDate': return printDay(lang, r.on)
    case 'Bar': return printDay(lang, r.firstClearDay)
    case 'Count': return say(lang, 'result.days', { days: { days: r.days } })
    case 'Clock': return r.elapsed === undefined ? printDay(lang, r.startedOn) : say(lang, 'result.days', { days: { days: r.elapsed } })
    case 'NotApplicable': return sayOr(lang, `${stemOf(rule.id)}.notApplicable.${r.why}`, say(lang, 'result.notApplicable'))
    case 'NotEnoughKnown': return sayOr(lang, `${stemOf(rule.id)}.notEnoughKnown`, say(lang, 'result.notEnoughKnown'))
    case 'Unsettled': return sayOr(lang, `${stemOf(rule.id)}.unsettled.${r.why}`, say(lang, 'result.unsettled'))
    case 'RuleFailed': return say(lang, 'result.failed')
    case 'Value': return r.say ? sentence(lang, r.say) : typeof r.value === 'number' ? String(r.value) : String(r.value)
  }
}

/** "if CBP is right", for one option of a contest; the sentence of a reading of the law. */
export function conditionText(lang: Lang, record: HolderRecord, contest: string, options: readonly string[]): string {
  if (contest.startsWith('reading.')) return options.map((o) => sayOr(lang, `${contest}.${o}`, `${contest}: ${o}`)).join(` ${say(lang, 'result.or')} `)
  const index = record.contests.findIndex((c) => c.id === contest)
  const found = record.contests[index]
  const who = options.map((o) => {
    const option = found?.options.find((x) => x.id === o)
    const claim = option?.claims.map((id) => record.claims.get(id)).find((c) => c !== undefined)
    // Rivals given as plain facts have no paper: they are named by their value.
    if (!claim) return o.split('|').map((part) => { const d = parseIsoDay(part); return d === undefined ? part : printDay(lang, d) }).join(', ')
    const shared = found!.options.filter((x) => x.sources.includes(claim.source)).length > 1
    const bySource = sayOr(lang, `who.${claim.source}`, sourceName(lang, claim.source))
    return shared || claim.source === 'DHS' || claim.source === 'issuing-state' ? sayOr(lang, `who.${claim.generatedBy.replace(/@\d+$/, '')}`, bySource) : bySource
  })
  return say(lang, 'switch.ifRight', { who: [...new Set(who)].join(` ${say(lang, 'result.or')} `) })
}
