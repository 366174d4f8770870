import type { Day } from '../../base/day.ts'
import type { Paper, Quote } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { cells, linesOf, quotePiece } from '../kit/lines.ts'
import { findAllInRun } from '../kit/run.ts'
import type { Reader } from '../reader.ts'
import { boxAt, frameOf } from './frame.ts'
import { claimANumber, claimFrame } from './frame-claims.ts'
import { claimLetterDate, claimLetterNumbers, letterDateAt } from './letter.ts'
import { firstReadable, proseOf, wordsBefore } from './prose.ts'
import { kindOf } from './which.ts'

type Decision = 'denied' | 'revoked'
const SAID = /\b(?:is|are|was|has\s+been|have\s+been)\s+(?:hereby\s+|therefore\s+)?(?<word>denied|revoked)\b|\bUSCIS\s+(?:hereby\s+|therefore\s+)?(?<act>denies|revokes)\b/i

/**
 * A denial or revocation letter (papers catalogue, section 3). No fixed labels are known: only its date, receipt
 * number and decision are read. A revocation is not a denial: other days to appeal run from it.
 */
export const decisionLetter: Reader = {
  id: 'uscis/decision-letter@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'decision',
  read(paper) {
    const g = gather(paper, decisionLetter)
    const frame = frameOf(paper)
    if (boxAt(frame, 'receipt')?.value || boxAt(frame, 'noticeDate')?.value) claimFrame(g, paper, frame)
    else claimANumber(g, boxAt(frame, 'aNumber')?.value, boxAt(frame, 'aNumber')?.label)
    claimLetterNumbers(g, paper, frame)
    const boxed = boxAt(frame, 'noticeDate')?.value
    const day = boxed ? undefined : claimLetterDate(g, paper, frame)
    const decided = decisionAt(paper, frame.sides.noticeType?.text)
    if (!decided) {
      g.problem('MissingField', { field: 'filing.decision' })
      return g.result()
    }
    g.claim('notice#1', 'notice.kind', decided.quote, decided.decision === 'denied' ? 'denial' : 'revocation')
    g.claim('filing#1', 'filing.decision', decided.quote, decided.decision)
    claimDecided(g, paper, day)
    return g.result()
  },
}

const word = (text: string): Decision | undefined =>
  /revo/i.test(text) ? 'revoked' : /den(?:y|ied|ial|ies)/i.test(text) ? 'denied' : undefined

/** The decision in the title, else in a sentence that states it; "if it is denied" and earlier denials state nothing. */
function decisionAt(paper: Paper, noticeType: string | undefined): { decision: Decision; quote: Quote } | undefined {
  const page = firstReadable(paper)
  const titles = page ? linesOf(page).slice(0, 30).flatMap(cells) : []
  const title = titles.find((c) => /^(?:notice\s+type\s*:|notice\s+of|decision|denial|denied|revo)/i.test(c.text) && word(c.text) && c.text.length < 60)
  const named = title && word(noticeType && /^notice\s+type/i.test(title.text) ? noticeType : title.text)
  if (title && named) return { decision: named, quote: quotePiece(paper, title) }
  for (const run of proseOf(paper)) {
    const said = findAllInRun(run, SAID).find((f) => !/\b(?:if|when|whether|unless|previous(?:ly)?|prior|earlier|may|could)\b/i.test(wordsBefore(run, f.start)))
    const decision = said && word(said.text)
    if (said && decision) return { decision, quote: said.quote }
  }
  return undefined
}

/** A letter's own date stands for the day of the decision, nearly. */
function claimDecided(g: Gather, paper: Paper, day: Day | undefined): void {
  const frame = frameOf(paper)
  const at = letterDateAt(paper, frame)
  const found = at && anyUsDate(at.text)
  const decided = day ?? (found?.type === 'day' ? found.day : undefined)
  if (at && decided !== undefined) g.claim('filing#1', 'filing.decided', at, decided, { precision: 'about' })
}
