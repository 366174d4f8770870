import type { Paper } from '../../papers/paper.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { formId } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { claimApplicants } from './applicants.ts'
import { type Applicant, type Case, claimDetail, claimDocuments, claimReceipt, claimStatus, counter, itemsOf, oneLine, say, sayWhen } from './case-claims.ts'
import { type Json, type JsonObject, type JsonPaper, fieldAt, jsonOf, listAt, textAt } from './json-places.ts'

/** The newest version this reader was written for. */
const KNOWN_VERSION = [1, 20, 2]

/**
 * A record saved with the CaseLens userscript (papers catalogue 12.4): USCIS answers as they were when the tool
 * looked, and the changes it saw between looks. Failed, empty and missing answers are three things, and none is a fact.
 */
export const caselensRecord: Reader = {
  id: 'caselens/record@1',
  source: 'USCIS',
  recognise: (paper) => isRecord(jsonOf(paper)),
  read,
}

const isRecord = (json: JsonPaper): boolean =>
  textAt(json.root, 'kind') === 'caselens-record' && fieldAt(json.root, 'cases')?.value.kind === 'list'

function read(paper: Paper): ReadResult {
  const g = gather(paper, caselensRecord)
  const json = jsonOf(paper)
  const next = counter()
  const applicants: Applicant[] = []
  if (!json.whole) g.problem('MalformedData')
  checkVersion(g, json)
  for (const item of itemsOf({ g, json }, listAt(json.root, 'cases'), 'cases')) {
    if (item.kind !== 'object') continue
    readCase({ g, json, next, filing: next('filing'), has: new Set(), applicants }, item)
  }
  claimApplicants(g, applicants)
  return g.result()
}

/** A newer version is read all the same, with a problem. */
function checkVersion(g: Gather, json: JsonPaper): void {
  const field = fieldAt(json.root, 'version')
  const text = textAt(json.root, 'version') ?? ''
  const parts = /^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(text) ? text.split('.').map(Number) : undefined
  const at = field && json.quote(field)
  if (!parts) return field ? g.problem('NewerVersion', { at }) : undefined
  const differs = KNOWN_VERSION.findIndex((n, i) => (parts[i] ?? 0) !== n)
  if (differs >= 0 && (parts[differs] ?? 0) > KNOWN_VERSION[differs]!) g.problem('NewerVersion', { at, params: { version: text } })
}

function readCase(c: Case, item: JsonObject): void {
  claimReceipt(c, item)
  const responses = fieldAt(item, 'uscisResponses')
  if (responses?.value.kind === 'object') {
    claimDetail(c, bodyOf(c, responses.value, 'caseDetail'))
    claimStatus(c, bodyOf(c, responses.value, 'caseStatus'))
    const documents = bodyOf(c, responses.value, 'documents')
    claimDocuments(c, documents?.kind === 'list' ? documents.items : listAt(documents, '__list'))
  } else if (responses) c.g.problem('WithheldAnswer', { at: c.json.quote(responses), params: { part: 'uscisResponses' } })
  claimSummary(c, fieldAt(item, 'lastKnownSummary')?.value)
  for (const change of itemsOf(c, listAt(item, 'changeHistory'), 'changeHistory')) claimChange(c, change)
}

/** One saved answer. `__error`: the request failed, which a person should know; `__empty`: USCIS answered with nothing. */
function bodyOf(c: Case, responses: JsonObject, part: string): Json | undefined {
  const body = fieldAt(responses, part)?.value
  const failed = fieldAt(body, '__error')
  if (failed) {
    c.g.problem('WithheldAnswer', { at: c.json.quote(failed), params: { part } })
    return undefined
  }
  const empty = fieldAt(body, '__empty')?.value
  return empty?.kind === 'leaf' && empty.value === true ? undefined : body
}

/** The tool's own short summary, only for what the answers lack. `formType` is USCIS's word or nothing. */
function claimSummary(c: Case, summary: Json | undefined): void {
  const lacks = (field: Parameters<Case['has']['has']>[0]) => !c.has.has(field)
  if (lacks('filing.status')) {
    say(c, c.filing, 'filing.status', summary, 'status', oneLine)
    if (lacks('filing.statusAt')) sayWhen(c, c.filing, 'filing.statusAt', summary, 'statusAt')
  }
  if (lacks('filing.office')) say(c, c.filing, 'filing.office', summary, 'office', oneLine)
  if (lacks('filing.form')) say(c, c.filing, 'filing.form', summary, 'formType', formId)
  if (lacks('filing.received')) sayWhen(c, c.filing, 'filing.received', summary, 'submissionDate')
  if (lacks('filing.updated')) sayWhen(c, c.filing, 'filing.updated', summary, 'backendAt')
}

/** What the tool saw change, on the day it looked: never the day USCIS acted. */
function claimChange(c: Case, change: Json): void {
  if (change.kind !== 'object') return
  const event = c.next('observation')
  if (c.receipt) c.g.claim(event, 'observation.receipt', c.receipt.quote, c.receipt.number, { label: 'receiptNumber' })
  say(c, event, 'observation.kind', change, 'kind', (t) => t.trim().toLowerCase())
  sayWhen(c, event, 'observation.at', change, 'at')
  say(c, event, 'observation.from', change, 'from', oneLine)
  say(c, event, 'observation.to', change, 'to', oneLine)
}
