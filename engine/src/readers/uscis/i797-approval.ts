import type { Paper, Quote } from '../../papers/paper.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { quotePiece } from '../kit/lines.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type FrameFound, claimFrame } from './frame-claims.ts'
import { type Frame, frameOf } from './frame.ts'
import { type Validity, claimGrant } from './grant.ts'
import { claimKind } from './kind-claim.ts'
import { DATE, DATE_OR_OTHER, firstSaid, proseOf, sayDay } from './prose.ts'
import { kindOf } from './which.ts'

/** `Valid from 10/01/2024 to 09/30/2027`; the tear-off I-94 says UNTIL and is another thing. */
const VALID = new RegExp(String.raw`valid\s+from\s*:?\s*(?=[^\n]{0,12}\d)(?<from>${DATE_OR_OTHER})\s+(?:valid\s+)?(?:to|through|thru)\b\s*:?\s*(?:(?=[^\n]{0,12}\d)(?<until>${DATE_OR_OTHER})|D\s*\/\s*S\b)`, 'i')
const APPROVED_ON = new RegExp(String.raw`(?:(?:was|were|has\s+been)\s+approved\s+(?:on|as\s+of)|approval\s+date|date\s+approved|date\s+of\s+approval)\s*:?\s*(?<date>${DATE})`, 'i')

export interface Approval {
  readonly g: Gather
  readonly frame: Frame
  readonly found: FrameFound
}

/** What every approval says: the frame, that it is approved, when, and for how long. */
export function readApproval(paper: Paper, reader: Reader): Approval {
  const g = gather(paper, reader)
  const frame = frameOf(paper)
  const found = claimFrame(g, paper, frame, { needs: ['filing.receipt', 'notice.date'] })
  const at = claimKind(g, paper, frame, 'approval', /approval notice/i)
  if (at) g.claim('filing#1', 'filing.decision', at.quote, 'approved', at.label ? { label: at.label } : {})
  claimDecided(g, paper, found)
  const valid = firstSaid(proseOf(paper), VALID)
  const validity: Validity = { from: valid?.group('from'), until: valid?.group('until') }
  sayDay(g, 'filing#1', 'filing.validFrom', validity.from)
  sayDay(g, 'filing#1', 'filing.validUntil', validity.until)
  claimGrant(g, paper, frame, found, validity)
  return { g, frame, found }
}

/** The printed approval day; else the notice date, which is near it (`about`). */
function claimDecided(g: Gather, paper: Paper, found: FrameFound): void {
  const said = firstSaid(proseOf(paper), APPROVED_ON)?.group('date')
  if (said) {
    sayDay(g, 'filing#1', 'filing.decided', said)
    return
  }
  const at: Quote | undefined = found.noticeDateAt && quotePiece(paper, found.noticeDateAt)
  if (at && found.noticeDay !== undefined) g.claim('filing#1', 'filing.decided', at, found.noticeDay, { precision: 'about' })
}

/** I-797 Approval Notice without an I-94 (papers catalogue, section 3). */
export const i797Approval: Reader = {
  id: 'uscis/i797-approval@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'approval',
  read: (paper): ReadResult => readApproval(paper, i797Approval).g.result(),
}
