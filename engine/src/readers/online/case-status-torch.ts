import type { Paper } from '../../papers/paper.ts'
import { gather } from '../kit/gather.ts'
import { formId, receipt } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type Says, itemsOf, oneLine, say, sayWhen } from './case-claims.ts'
import { type Field, type Json, type JsonPaper, fieldAt, jsonOf, listAt, objectAt, textAt } from './json-places.ts'
import { claimSentenceDay } from './status-sentence.ts'

const REFUSALS = ['400', '401', '403', '404', '422', '429', '503']

/** The place of a refusal ("not recognised", "invalid token"), when the body is one. */
function refusalIn(json: JsonPaper): Field | undefined {
  const root = json.root
  if (root?.kind !== 'object' || fieldAt(root, 'case_status')) return undefined
  const inner = objectAt(root, 'error') ?? root
  const code = fieldAt(inner, 'code')
  const value = code?.value.kind === 'leaf' ? String(code.value.value) : ''
  const said = fieldAt(inner, 'message')
  if (code && REFUSALS.includes(value) && inner.fields.size <= 4 && (said || inner !== root)) return said ?? code
  const errors = fieldAt(root, 'errors')
  return errors?.value.kind === 'list' && errors.value.items.length > 0 && root.fields.size === 1 ? errors : undefined
}

/**
 * The Torch Case Status API (papers catalogue 12.5). Its dates are US local without a zone. A refusal is recognised
 * and gives a problem, never a claim.
 */
export const caseStatusTorch: Reader = {
  id: 'uscis/case-status-torch@1',
  source: 'USCIS',
  recognise: (paper) => objectAt(jsonOf(paper).root, 'case_status') !== undefined || refusalIn(jsonOf(paper)) !== undefined,
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, caseStatusTorch)
  const json = jsonOf(paper)
  const says: Says = { g, json }
  const refusal = refusalIn(json)
  if (refusal) {
    g.problem('WithheldAnswer', { at: json.quote(refusal) })
    return g.result()
  }
  if (!json.whole) g.problem('MalformedData')
  const body = objectAt(json.root, 'case_status')
  say(says, 'filing#1', 'filing.receipt', body, 'receiptNumber', receipt)
  say(says, 'filing#1', 'filing.form', body, 'formType', formId)
  sayWhen(says, 'filing#1', 'filing.received', body, 'submittedDate')
  sayWhen(says, 'filing#1', 'filing.updated', body, 'modifiedDate')
  say(says, 'filing#1', 'filing.status', body, 'current_case_status_text_en', oneLine)
  let count = 0
  // No history (null) is normal.
  for (const item of itemsOf(says, listAt(body, 'hist_case_status'), 'hist_case_status')) {
    if (item.kind !== 'object') continue
    count += 1
    const event = `caseEvent#${count}`
    claimReceipt(says, event, body)
    sayWhen(says, event, 'caseEvent.at', item, 'date')
    say(says, event, 'caseEvent.text', item, 'completed_text_en', oneLine)
    say(says, event, 'caseEvent.textEs', item, 'completed_text_es', oneLine)
  }
  claimCurrent(says, body, `caseEvent#${count + 1}`)
  return g.result()
}

const claimReceipt = (says: Says, event: string, body: Json | undefined): boolean => say(says, event, 'caseEvent.receipt', body, 'receiptNumber', receipt)

/** The sentence of the current status; its first date is the status's day, as on the public page. */
function claimCurrent(says: Says, body: Json | undefined, event: string): void {
  if (!textAt(body, 'current_case_status_desc_en') && !textAt(body, 'current_case_status_desc_es')) return
  claimReceipt(says, event, body)
  const day = claimSentenceDay(says, body, 'current_case_status_desc_en', 'filing.statusAt', 'filing#1')
  if (day) says.g.claim(event, 'caseEvent.at', day.quote, { day: day.day, time: null, zone: 'local' })
  say(says, event, 'caseEvent.text', body, 'current_case_status_desc_en', oneLine)
  say(says, event, 'caseEvent.textEs', body, 'current_case_status_desc_es', oneLine)
}
