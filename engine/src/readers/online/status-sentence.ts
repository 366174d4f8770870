/** The sentence of the public case-status page: `On May 6, 2024, we received your Form I-485, ...`. */
import type { Day } from '../../base/day.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Quote } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import type { Says } from './case-claims.ts'
import { type Json, fieldAt, textAt } from './json-places.ts'
import { plainText } from './plain-text.ts'

const FIRST = /^\s*(?:as\s+of|on)\s+(?<date>[A-Za-z]+\.?\s+\d{1,2},?\s+\d{4})\b/i
/** Only the filing itself: an answer to a request, a fee or a change of address is also "received". */
const FILED = /^\s*on\s+[A-Za-z]+\.?\s+\d{1,2},?\s+\d{4},?\s+we\s+received\s+your\s+(?:form\s+)?[A-Z]{1,4}-?\d{1,4}[A-Z]?\b/i

export const saysReceived = (sentence: string): boolean => FILED.test(plainText(sentence))

/** Claims the sentence's first date on a field; an impossible one is a problem. Gives the day and its quote. */
export function claimSentenceDay(says: Says, body: Json | undefined, key: string, field: FieldName, event: string): { day: Day; quote: Quote } | undefined {
  const found = fieldAt(body, key)
  const m = FIRST.exec(plainText(textAt(body, key) ?? ''))
  const quote = found && m ? says.json.quote(found) : undefined
  if (!m || !quote) return undefined
  const read = anyUsDate(m.groups!['date']!)
  if (read.type === 'not-a-date') return undefined
  if (read.type === 'impossible') {
    says.g.problem('ImpossibleDate', { field, at: quote })
    return undefined
  }
  says.g.claim(event, field, quote, read.day, { label: key })
  return { day: read.day, quote }
}
