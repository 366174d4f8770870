import type { Paper } from '../../papers/paper.ts'
import { gather } from '../kit/gather.ts'
import type { Reader } from '../reader.ts'
import { claimApplicants } from './applicants.ts'
import { type Applicant, type Case, claimDetail, claimDocuments, claimStatus, counter } from './case-claims.ts'
import { type Json, type JsonPaper, fieldAt, jsonOf } from './json-places.ts'

type Body = { readonly kind: 'detail' | 'status'; readonly body: Json } | { readonly kind: 'documents'; readonly body: Json }

const has = (body: Json | undefined, ...keys: readonly string[]): boolean => keys.some((k) => fieldAt(body, k) !== undefined)

/** What a body is, by its keys: they are undocumented, so unknown ones are no hindrance. */
function kindOf(body: Json | undefined): Body['kind'] | undefined {
  if (body?.kind === 'object') {
    if (has(body, 'statusTitle', 'currentActionCode', 'historicalCaseStatuses')) return 'status'
    if (has(body, 'receiptNumber') && has(body, 'submissionDate', 'elisChannelType', 'concurrentCases', 'actionRequired', 'evidenceRequests')) return 'detail'
    return undefined
  }
  if (body?.kind !== 'list') return undefined
  const first = body.items[0]
  if (has(first, 'fileName') && has(first, 'contentId', 'sourceType', 'createDate')) return 'documents'
  return undefined
}

/** The bodies of a saved answer: in `data`, or bare when the wrapper was dropped. */
function bodiesOf(json: JsonPaper): Body[] {
  if (fieldAt(json.root, 'kind') || fieldAt(json.root, 'case_status') || fieldAt(json.root, 'CaseStatusResponse')) return []
  const data = fieldAt(json.root, 'data')?.value ?? json.root
  const all = data?.kind === 'list' && kindOf(data) === undefined ? data.items : data ? [data] : []
  return all.flatMap((body) => {
    const kind = kindOf(body)
    return kind ? [{ kind, body }] : []
  })
}

/**
 * The USCIS account's own JSON, saved by hand (papers catalogue 12.3). `{"data": []}` says nothing, even when there
 * are cases, and is not recognised.
 */
export const accountJson: Reader = {
  id: 'uscis/account-json@1',
  source: 'USCIS',
  recognise: (paper) => bodiesOf(jsonOf(paper)).length > 0,
  read,
}

function read(paper: Paper) {
  const g = gather(paper, accountJson)
  const json = jsonOf(paper)
  const next = counter()
  const applicants: Applicant[] = []
  if (!json.whole) g.problem('MalformedData')
  for (const { kind, body } of bodiesOf(json).slice(0, 1000)) {
    const filing = kind === 'documents' ? 'filing#0' : next('filing')
    const c: Case = { g, json, next, filing, has: new Set(), applicants }
    if (kind === 'detail') claimDetail(c, body)
    else if (kind === 'status') claimStatus(c, body)
    else if (body.kind === 'list') claimDocuments(c, body.items)
  }
  claimApplicants(g, applicants)
  return g.result()
}

