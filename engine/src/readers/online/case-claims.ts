/**
 * Claims from the bodies of a person's own USCIS account (papers catalogue 12.3): case detail, case status, documents.
 * The account's JSON and the CaseLens export hold the same bodies.
 */
import type { ClaimValue, Precision } from '../../claims/claim.ts'
import { type EventKind, type FieldName, fieldSpec } from '../../claims/vocabulary.ts'
import type { Quote } from '../../papers/paper.ts'
import type { Gather } from '../kit/gather.ts'
import { formId, idText, receipt } from '../kit/values.ts'
import { nameOf } from '../uscis/frame-claims.ts'
import { dayOf, readInstant } from './instant.ts'
import { type Json, type JsonPaper, fieldAt, listAt, textAt } from './json-places.ts'
import { plainText } from './plain-text.ts'

/** Longest list that is read; what is over it is counted in a problem. */
const LIST_MAX = 1000

export interface Case {
  readonly g: Gather
  readonly json: JsonPaper
  /** The name of a new event, numbered in reading order. */
  readonly next: (kind: EventKind) => string
  readonly filing: string
  /** The receipt number the case stands under, with its place. */
  receipt?: { readonly number: string; readonly quote: Quote }
  /** Fields this case's filing has already. */
  readonly has: Set<FieldName>
  /** Names of applicants met so far, over all cases of the paper. */
  readonly applicants: Applicant[]
}
export interface Applicant {
  readonly text: string
  readonly quote: Quote
}

export function counter(): (kind: EventKind) => string {
  const counts = new Map<EventKind, number>()
  return (kind) => {
    const n = (counts.get(kind) ?? 0) + 1
    counts.set(kind, n)
    return `${kind}#${n}`
  }
}

/** Only the part of a reader that field helpers need: where claims go and how values are quoted. */
export type Says = Pick<Case, 'g' | 'json'> & { readonly has?: Set<FieldName> }

/** Claims the value of a key, read by `how`; a value that cannot be read is a problem, a missing one is nothing. */
export function say(c: Says, event: string, field: FieldName, from: Json | undefined, key: string, how: (text: string) => ClaimValue | undefined, more: { precision?: Precision } = {}): boolean {
  const found = fieldAt(from, key)
  const text = textAt(from, key)
  const quote = found && text !== undefined ? c.json.quote(found) : undefined
  if (!quote || text === undefined) return false
  const value = how(text)
  c.g.checked(event, field, quote, value === '' ? undefined : value, { ...more, label: key })
  if (value !== undefined && event.startsWith('filing')) c.has?.add(field)
  return true
}

/** Claims a day or a day and time, as the field's type asks. */
export function sayWhen(c: Says, event: string, field: FieldName, from: Json | undefined, key: string): boolean {
  const found = fieldAt(from, key)
  const leaf = found?.value.kind === 'leaf' ? found.value.value : undefined
  const quote = found && leaf !== undefined && leaf !== null && leaf !== '' ? c.json.quote(found) : undefined
  if (!quote || (typeof leaf !== 'string' && typeof leaf !== 'number')) return false
  const when = readInstant(leaf)
  if (when.type !== 'instant') {
    c.g.problem(when.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at: quote })
    return true
  }
  const spec = fieldSpec(field)
  if (spec.type === 'daytime') c.g.claim(event, field, quote, when.value, { label: key })
  else {
    const { day, precision } = dayOf(when.value)
    c.g.claim(event, field, quote, day, { precision, label: key })
  }
  if (event.startsWith('filing')) c.has?.add(field)
  return true
}

/** Claims true or false; absent stays absent, and null is absent. */
export function sayFlag(c: Says, event: string, field: FieldName, from: Json | undefined, key: string): void {
  const found = fieldAt(from, key)
  const leaf = found?.value.kind === 'leaf' ? found.value.value : undefined
  if (!found || typeof leaf !== 'boolean') return
  c.g.claim(event, field, c.json.quote(found), leaf, { label: key })
  c.has?.add(field)
}

export const oneLine = (text: string): string | undefined => plainText(text) || undefined

/** At most `LIST_MAX` items of a list; a longer list is a problem. */
export function itemsOf(c: Says, items: readonly Json[], list: string): readonly Json[] {
  if (items.length > LIST_MAX) c.g.problem('MalformedData', { params: { list, count: items.length } })
  return items.slice(0, LIST_MAX)
}

/** Claims the case's receipt number on an event of its own kind. */
function sayReceipt(c: Case, event: string, field: FieldName, from: Json | undefined): void {
  if (say(c, event, field, from, 'receiptNumber', receipt)) return
  if (c.receipt) c.g.claim(event, field, c.receipt.quote, c.receipt.number, { label: 'receiptNumber' })
}

/** Claims the receipt number a case stands under; a body that names another one belongs to another case. */
export function claimReceipt(c: Case, from: Json | undefined): void {
  const found = fieldAt(from, 'receiptNumber')
  const text = textAt(from, 'receiptNumber')
  const quote = found && text !== undefined ? c.json.quote(found) : undefined
  if (!quote || text === undefined) return
  const number = receipt(text)
  if (c.receipt) {
    if (number !== c.receipt.number) c.g.problem('MalformedData', { field: 'filing.receipt', at: quote })
    return
  }
  c.g.checked(c.filing, 'filing.receipt', quote, number, { label: 'receiptNumber' })
  if (number) c.receipt = { number, quote }
  if (number) c.has.add('filing.receipt')
}

/** The body of `/cases/{receipt}`. */
export function claimDetail(c: Case, body: Json | undefined): void {
  claimReceipt(c, body)
  say(c, c.filing, 'filing.form', body, 'formType', formId)
  sayWhen(c, c.filing, 'filing.received', body, 'submissionDate')
  // The record was touched, nothing more: never a status or a decision.
  if (!sayWhen(c, c.filing, 'filing.updated', body, 'updatedAtTimestamp')) sayWhen(c, c.filing, 'filing.updated', body, 'updatedAt')
  sayFlag(c, c.filing, 'filing.closed', body, 'closed')
  sayFlag(c, c.filing, 'filing.actionRequired', body, 'actionRequired')
  if (/^lockbox$/i.test(textAt(body, 'elisChannelType') ?? '')) say(c, c.filing, 'filing.channel', body, 'elisChannelType', () => 'lockbox')
  const name = fieldAt(body, 'applicantName')
  const text = textAt(body, 'applicantName')
  const quote = name && text !== undefined ? c.json.quote(name) : undefined
  if (quote && text !== undefined) {
    c.g.claim(c.filing, 'filing.applicant', quote, nameOf(text), { label: 'applicantName' })
    c.applicants.push({ text, quote })
  }
  if (textAt(body, 'representativeName')) say(c, c.next('representation'), 'representation.name', body, 'representativeName', nameOf)
  for (const event of itemsOf(c, listAt(body, 'events'), 'events')) claimEvent(c, event)
  for (const notice of itemsOf(c, listAt(body, 'notices'), 'notices')) claimNotice(c, notice)
  claimDocuments(c, listAt(body, 'documents'))
}

function claimEvent(c: Case, item: Json): void {
  if (item.kind !== 'object') return
  const event = c.next('caseEvent')
  sayReceipt(c, event, 'caseEvent.receipt', item)
  say(c, event, 'caseEvent.code', item, 'eventCode', oneLine)
  sayWhen(c, event, 'caseEvent.at', item, whenKey(item))
}

/** The printed day, unless an instant of the same day adds the time: an instant after midnight UTC is a day late. */
function whenKey(item: Json): string {
  for (const [day, instant] of [['eventDateTime', 'eventTimestamp'], ['createdAt', 'createdAtTimestamp']] as const) {
    const printed = readInstant(textAt(item, day) ?? '')
    const leaf = fieldAt(item, instant)?.value
    const exact = leaf?.kind === 'leaf' && (typeof leaf.value === 'string' || typeof leaf.value === 'number') ? readInstant(leaf.value) : undefined
    if (exact?.type === 'instant' && (printed.type !== 'instant' || (printed.value.day === exact.value.day && printed.value.time === null))) return instant
    if (textAt(item, day) !== undefined) return day
  }
  return 'createdAt'
}

/** Letters the account names like their printed titles. Other names say nothing: they are open and undocumented. */
const ACTIONS: readonly (readonly [string, RegExp])[] = [
  ['rfe', /^request for (?:additional |initial )?evidence(?: notice)?$/i], ['noid', /^(?:notice of )?intent to deny$/i], ['noir', /^(?:notice of )?intent to revoke$/i],
  ['receipt', /^receipt notice$/i], ['approval', /^approval notice$/i], ['denial', /^(?:denial|decision denied) notice$/i], ['rejection', /^reject(?:ion)? notice$/i],
  ['transfer', /^transfer notice$/i], ['biometrics', /^(?:asc|biometrics?) appointment notice$/i], ['interview', /^interview (?:appointment )?notice$/i],
]
const kindOfAction = (text: string): string | undefined => ACTIONS.find(([, shape]) => shape.test(text.trim().replace(/\s+/g, ' ')))?.[0]

function claimNotice(c: Case, item: Json): void {
  if (item.kind !== 'object') return
  const notice = c.next('notice')
  sayReceipt(c, notice, 'notice.receipt', item)
  sayWhen(c, notice, 'notice.date', item, 'generationDate')
  say(c, notice, 'notice.letterId', item, 'letterId', (t) => idText(t) || undefined)
  const kind = kindOfAction(textAt(item, 'actionType') ?? '')
  if (kind) say(c, notice, 'notice.kind', item, 'actionType', () => kind)
  const found = fieldAt(item, 'appointmentDateTime')
  const quote = found && textAt(item, 'appointmentDateTime') !== undefined ? c.json.quote(found) : undefined
  if (!quote) return
  const appointment = c.next('appointment')
  sayWhen(c, appointment, 'appointment.at', item, 'appointmentDateTime')
  // Fingerprints and interviews cannot be told apart here.
  c.g.claim(appointment, 'appointment.kind', quote, undefined, { precision: 'unknown' })
  sayReceipt(c, appointment, 'appointment.receipt', item)
}

const BY: Readonly<Record<string, string>> = { 'uscis generated': 'uscis', 'applicant provided': 'applicant' }

/** The body of `/cases/{receipt}/documents`; the same document listed twice is claimed once. */
export function claimDocuments(c: Case, items: readonly Json[]): void {
  const seen = new Set<string>()
  for (const item of itemsOf(c, items, 'documents')) {
    if (item.kind !== 'object') continue
    const id = textAt(item, 'contentId') ?? `${textAt(item, 'fileName') ?? ''}|${textAt(item, 'createDate') ?? ''}`
    if (seen.has(id) || !['fileName', 'type', 'createDate'].some((k) => textAt(item, k))) continue
    seen.add(id)
    const paper = c.next('listedPaper')
    if (c.receipt) c.g.claim(paper, 'listedPaper.receipt', c.receipt.quote, c.receipt.number, { label: 'receiptNumber' })
    say(c, paper, 'listedPaper.name', item, 'fileName', oneLine)
    say(c, paper, 'listedPaper.kind', item, 'type', oneLine)
    sayWhen(c, paper, 'listedPaper.created', item, 'createDate')
    say(c, paper, 'listedPaper.by', item, 'sourceType', (t) => BY[t.trim().toLowerCase()])
  }
}

/** The body of `/case_status/{receipt}`. */
export function claimStatus(c: Case, body: Json | undefined): void {
  claimReceipt(c, body)
  if (!c.has.has('filing.form')) say(c, c.filing, 'filing.form', body, 'formType', formId)
  say(c, c.filing, 'filing.status', body, 'statusTitle', oneLine)
  sayWhen(c, c.filing, 'filing.statusAt', body, 'currentActionCodeDate')
  if (!say(c, c.filing, 'filing.office', body, 'jurisdictionDescription', oneLine)) say(c, c.filing, 'filing.office', body, 'jurisdiction', oneLine)
  const history = listAt(body, 'historicalCaseStatuses')
  if (!isInHistory(body, history)) claimCurrent(c, body)
  for (const item of itemsOf(c, history, 'historicalCaseStatuses')) {
    if (item.kind !== 'object') continue
    const event = c.next('caseEvent')
    if (c.receipt) c.g.claim(event, 'caseEvent.receipt', c.receipt.quote, c.receipt.number, { label: 'receiptNumber' })
    say(c, event, 'caseEvent.code', item, 'actionCode', oneLine)
    sayWhen(c, event, 'caseEvent.at', item, 'date')
    say(c, event, 'caseEvent.text', item, 'statusTitle', oneLine)
    say(c, event, 'caseEvent.textEs', item, 'statusTitleSpanish', oneLine)
  }
}

/** The history tells of the current step too: one event, not two. */
function isInHistory(body: Json | undefined, history: readonly Json[]): boolean {
  const code = textAt(body, 'currentActionCode')
  const day = readInstant(textAt(body, 'currentActionCodeDate') ?? '')
  return history.some((h) => {
    const then = readInstant(textAt(h, 'date') ?? '')
    return textAt(h, 'actionCode') === code && then.type === 'instant' && day.type === 'instant' && then.value.day === day.value.day
  })
}

function claimCurrent(c: Case, body: Json | undefined): void {
  const keys = ['currentActionCode', 'currentActionCodeDate', 'statusText', 'statusTextSpanish']
  if (!keys.some((k) => textAt(body, k))) return
  const event = c.next('caseEvent')
  if (c.receipt) c.g.claim(event, 'caseEvent.receipt', c.receipt.quote, c.receipt.number, { label: 'receiptNumber' })
  say(c, event, 'caseEvent.code', body, 'currentActionCode', oneLine)
  sayWhen(c, event, 'caseEvent.at', body, 'currentActionCodeDate')
  say(c, event, 'caseEvent.text', body, 'statusText', oneLine)
  say(c, event, 'caseEvent.textEs', body, 'statusTextSpanish', oneLine)
}
