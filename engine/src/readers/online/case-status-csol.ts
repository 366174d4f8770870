import type { Paper } from '../../papers/paper.ts'
import { gather } from '../kit/gather.ts'
import { formId, receipt } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type Says, oneLine, say } from './case-claims.ts'
import { fieldAt, jsonOf, objectAt, textAt } from './json-places.ts'
import { claimSentenceDay, saysReceived } from './status-sentence.ts'

/** The JSON behind the public case-status page (papers catalogue 12.2), in English and Spanish. */
export const caseStatusCsol: Reader = {
  id: 'uscis/case-status-csol@1',
  source: 'USCIS',
  recognise: (paper) => objectAt(jsonOf(paper).root, 'CaseStatusResponse') !== undefined,
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, caseStatusCsol)
  const json = jsonOf(paper)
  const says: Says = { g, json }
  const body = objectAt(json.root, 'CaseStatusResponse')
  const english = objectAt(body, 'detailsEng')
  const spanish = objectAt(body, 'detailsEs')
  const valid = fieldAt(body, 'isValid')
  if (valid?.value.kind === 'leaf' && valid.value.value === false) {
    g.problem('WithheldAnswer', { at: json.quote(valid) })
    return g.result()
  }
  if (!json.whole) g.problem('MalformedData')
  say(says, 'filing#1', 'filing.receipt', body, 'receiptNumber', receipt)
  if (!say(says, 'filing#1', 'filing.form', english, 'formNum', formId)) say(says, 'filing#1', 'filing.form', spanish, 'formNum', formId)
  say(says, 'filing#1', 'filing.status', english, 'actionCodeText', oneLine)
  const day = claimSentenceDay(says, english, 'actionCodeDesc', 'filing.statusAt', 'filing#1')
  if (day && saysReceived(textAt(english, 'actionCodeDesc') ?? '')) g.claim('filing#1', 'filing.received', day.quote, day.day, { label: 'actionCodeDesc' })
  if (!english && !spanish) return g.result()
  say(says, 'caseEvent#1', 'caseEvent.receipt', body, 'receiptNumber', receipt)
  say(says, 'caseEvent#1', 'caseEvent.code', english, 'actionCode', oneLine)
  if (day) g.claim('caseEvent#1', 'caseEvent.at', day.quote, { day: day.day, time: null, zone: 'local' })
  say(says, 'caseEvent#1', 'caseEvent.text', english, 'actionCodeDesc', oneLine)
  say(says, 'caseEvent#1', 'caseEvent.textEs', spanish, 'actionCodeDesc', oneLine)
  return g.result()
}
