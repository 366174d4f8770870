import { gather } from '../kit/gather.ts'
import { spaced } from '../kit/run.ts'
import type { Reader } from '../reader.ts'
import { claimFrame } from './frame-claims.ts'
import { boxAt, frameOf } from './frame.ts'
import { claimKind } from './kind-claim.ts'
import { DATE_OR_OTHER, firstSaid, proseOf, sayDay } from './prose.ts'
import { PENDING_AS_OF, kindOf } from './which.ts'

const AS_OF = new RegExp(`${PENDING_AS_OF.source}\\s+(?<date>${DATE_OR_OTHER})`, 'is')
const TITLE = spaced('acknowledge?ment of receipt|receipt notice')

/**
 * Acknowledgement of an asylum application (papers catalogue, section 3). Its "pending as of" day is the asylum
 * filing date and starts the work-permit clock; where the box says another day, both are claimed.
 */
export const i589Acknowledgement: Reader = {
  id: 'uscis/i589-acknowledgement@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'acknowledgement',
  read(paper) {
    const g = gather(paper, i589Acknowledgement)
    const frame = frameOf(paper)
    claimFrame(g, paper, frame, { needs: ['filing.receipt', 'notice.date'] })
    claimKind(g, paper, frame, 'acknowledgement', TITLE)
    const said = firstSaid(proseOf(paper), AS_OF)
    sayDay(g, 'filing#1', 'filing.received', said?.group('date'), { label: 'pending as of' })
    const pending = said?.group('pending')
    if (pending) g.claim('filing#1', 'filing.decision', pending.quote, 'pending')
    if (!said && !boxAt(frame, 'received')?.value) g.problem('MissingField', { field: 'filing.received' })
    return g.result()
  },
}
