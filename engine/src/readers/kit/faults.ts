import type { Claim, ClaimValue, Precision } from '../../claims/claim.ts'
import { type FieldSpec, type ValueType, eventKindOf, fieldSpec } from '../../claims/vocabulary.ts'
import { type Paper, type Quote, pageOf } from '../../papers/paper.ts'
import type { ReadResult } from '../reader.ts'

const ALLOWED: Record<FieldSpec['precisions'], readonly Precision[]> = {
  D: ['exact', 'about', 'month', 'year', 'unknown', 'default-suspect'],
  P: ['exact', 'about', 'unknown'], V: ['exact', 'unknown', 'default-suspect'], E: ['exact'],
}

const isDay = (v: ClaimValue): boolean => typeof v === 'number' && Number.isInteger(v)
const isText = (v: ClaimValue): boolean => typeof v === 'string' && v.trim() !== '' && !v.includes('\n')
const has = (v: ClaimValue, key: string): boolean => typeof v === 'object' && key in v

/** Does a value have the shape of its type (catalogue 24.1)? */
const SHAPES: Record<ValueType, (v: ClaimValue) => boolean> = {
  day: isDay,
  'day/ds': (v) => isDay(v) || v === 'D/S',
  'day/cu': (v) => isDay(v) || v === 'C' || v === 'U',
  daytime: (v) => typeof v === 'object' && 'zone' in v && isDay(v.day) && (v.time === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(v.time)),
  name: (v) => typeof v === 'object' && 'order' in v && (v.surname + v.given).trim() !== '',
  country: (v) => typeof v === 'string' && /^[A-Z]{3}$/.test(v),
  place: (v) => typeof v === 'object' && !has(v, 'zone') && !has(v, 'order') && !has(v, 'lines') && Object.keys(v).length > 0,
  address: (v) => typeof v === 'object' && 'lines' in v && v.lines.length > 0,
  anumber: (v) => typeof v === 'string' && /^\d{9}$/.test(v),
  receipt: (v) => typeof v === 'string' && /^[A-Z]{3}\d{10}$/.test(v),
  id: (v) => typeof v === 'string' && /^[^\s-]+$/.test(v) && v === v.toUpperCase(),
  form: isText,
  class: (v) => typeof v === 'string' && /^[^\s()-]+$/.test(v) && v === v.toUpperCase(),
  code: isText,
  text: isText,
  money: isDay,
  count: isDay,
  flag: (v) => typeof v === 'boolean',
}

/**
 * What is wrong with a reader's answer, as words for a test: quotes that are not on the page, values of another
 * type, precisions a field does not have, two claims with one id. An empty list for every honest answer.
 */
export function faults(paper: Paper, result: ReadResult): string[] {
  const out: string[] = []
  const ids = new Set<string>()
  for (const claim of result.claims) {
    const wrong = (what: string) => out.push(`${claim.event} ${claim.field}: ${what}`)
    if (ids.has(claim.id)) wrong('two claims with one id')
    ids.add(claim.id)
    if (!claim.quote) wrong('no quote')
    else if (!isOnPage(paper, claim.quote)) wrong('the quote is not on the page')
    if (!claim.event.startsWith(`${eventKindOf(claim.field)}#`)) wrong('an event of another kind')
    out.push(...faultsOfValue(claim))
  }
  for (const p of result.problems) {
    if (p.quote && !isOnPage(paper, p.quote)) out.push(`problem ${p.type}: the quote is not on the page`)
  }
  return out
}

function faultsOfValue(claim: Claim): string[] {
  const spec = fieldSpec(claim.field)
  const at = `${claim.event} ${claim.field}`
  if (!ALLOWED[spec.precisions].includes(claim.precision)) return [`${at}: precision ${claim.precision} is not allowed`]
  if (claim.precision === 'unknown') return claim.value === undefined ? [] : [`${at}: unknown, yet it has a value`]
  if (claim.value === undefined) return [`${at}: no value`]
  if (!SHAPES[spec.type](claim.value)) return [`${at}: not a ${spec.type}`]
  return spec.words && !spec.words.includes(String(claim.value)) ? [`${at}: not a word of its list`] : []
}

function isOnPage(paper: Paper, q: Quote): boolean {
  const page = pageOf(paper, q.page)
  return (
    page !== undefined && q.paper === paper.id && q.exact !== '' && q.boxes.length > 0 &&
    page.text.slice(q.start, q.end) === q.exact && q.exact === q.exact.trim()
  )
}
