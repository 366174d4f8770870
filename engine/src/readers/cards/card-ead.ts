import type { Paper } from '../../papers/paper.ts'
import { gather } from '../kit/gather.ts'
import { findInRun } from '../kit/run.ts'
import { classCode, receipt } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { LABELS, TITLES, readDay, readField, readPerson, readStrip, sayMissing, usCardKind, usMrz, wordsOf } from './front.ts'

const PAROLE = /SERVES\s+AS\s+I\s*-?\s*512\s+ADVANCE\s+PAROLE/iu
const NO_REENTRY = /NOT\s+VALID\s+FOR\s+REENTRY\s+TO\s+(?:THE\s+)?U\s*\.?\s*S\b\.?/iu

/** The Employment Authorization card, Form I-766, front and back (papers catalogue 7.2). */
export const workCard: Reader = {
  id: 'uscis/card-ead@1',
  source: 'USCIS',
  recognise: (paper) => usCardKind(paper) === 'ead',
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, workCard)
  const words = wordsOf(paper)
  const mrz = usMrz(paper)
  const parole = findInRun(words, PAROLE)
  if (parole) g.claim('card#1', 'card.kind', parole.quote, 'combo-card')
  else g.claim('card#1', 'card.kind', findInRun(words, TITLES.ead)?.quote ?? mrz?.type.quote, 'ead')
  const legend = parole ?? findInRun(words, NO_REENTRY)
  g.claim('card#1', 'card.legend', legend?.quote, legend?.text.replace(/\s+/g, ' '))

  readField(g, 'card#1', 'card.number', LABELS.number, receipt)
  // An unknown category is kept as printed; only its shape is asked for.
  readField(g, 'card#1', 'card.category', LABELS.category, (t) => (/^[A-C]\d{1,2}[A-Z]?$/.test(classCode(t)) ? classCode(t) : undefined))
  readField(g, 'card#1', 'card.terms', LABELS.terms, (t) => t.replace(/\s+/g, ' '))
  const from = readDay(g, 'card#1', 'card.validFrom', LABELS.validFrom)
  readDay(g, 'card#1', 'card.expires', LABELS.expires)
  readPerson(g, from)
  if (mrz) readStrip(g, mrz, from)
  sayMissing(g, 'ead')
  return g.result()
}
