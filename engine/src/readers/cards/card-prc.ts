import type { Paper } from '../../papers/paper.ts'
import { fieldOf } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { findInRun } from '../kit/run.ts'
import { classCode } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { ALL, LABELS, TITLES, readDay, readPerson, readStrip, sayMissing, usCardKind, usMrz, wordsOf } from './front.ts'

/** The Permanent Resident Card, Form I-551, front and back (papers catalogue 7.1). */
export const residentCard: Reader = {
  id: 'uscis/card-prc@1',
  source: 'USCIS',
  recognise: (paper) => usCardKind(paper) === 'prc',
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, residentCard)
  const mrz = usMrz(paper)
  g.claim('card#1', 'card.kind', findInRun(wordsOf(paper), TITLES.prc)?.quote ?? mrz?.type.quote, 'green-card')
  readCategory(g)
  // Cards of 1979 to 1989 have no expiration date: whether this is one of them is asked.
  readDay(g, 'card#1', 'card.expires', LABELS.expires)
  const since = readDay(g, 'status#1', 'status.from', LABELS.since)
  readPerson(g, since)
  if (mrz) readStrip(g, mrz, since)
  sayMissing(g, 'prc')
  return g.result()
}

// Spouses and stepchildren of a marriage under two years old: residence on conditions (INA 216).
const CONDITIONAL = /^(?:CR|CF)\d/
// Classes of investors and others that may carry conditions too: a person has to say which (unconfirmed).
const DOUBTFUL = /^(?:CX\d|[CTRI]5\d|[RN][UVWXHRI]\d)/

/**
 * The class tells a conditional resident from a permanent one, and both cards say "permanent resident": without a
 * class nothing is claimed, because the 90 days for Form I-751 hang on it.
 */
function readCategory(g: Gather): void {
  const found = fieldOf(g.paper, LABELS.category, ALL)
  if (!found?.at) return g.problem('MissingField', { field: 'card.category', at: found?.label })
  const code = classCode(found.at.text)
  if (!/^[A-Z][A-Z0-9]{1,3}$/.test(code)) return g.problem('UnreadableValue', { field: 'card.category', at: found.at })
  const label = { label: found.label.text }
  g.claim('card#1', 'card.category', found.at, code, label)
  g.claim('status#1', 'status.class', found.at, code, label)
  if (DOUBTFUL.test(code)) g.problem('UnknownWording', { field: 'status.kind', at: found.at })
  else g.claim('status#1', 'status.kind', found.at, CONDITIONAL.test(code) ? 'conditional-resident' : 'permanent-resident', label)
}
