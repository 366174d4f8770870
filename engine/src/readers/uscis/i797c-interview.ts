import { gather } from '../kit/gather.ts'
import { spaced } from '../kit/run.ts'
import type { Reader } from '../reader.ts'
import { claimNumbers, claimWhen, claimWhere } from './appointment.ts'
import { claimFrame } from './frame-claims.ts'
import { frameOf } from './frame.ts'
import { kindAt } from './kind-claim.ts'
import { firstSaid, proseOf } from './prose.ts'
import { kindOf } from './which.ts'

const TITLE = spaced('request for (?:the )?applicant to appear for (?:\\w+ )?(?:initial )?(?:\\w+ )?interview|interview (?:appointment )?notice|notice of interview')

/** I-797C interview notice (papers catalogue, section 3). Missing it is denial for abandonment (8 CFR 103.2(b)(13)). */
export const i797cInterview: Reader = {
  id: 'uscis/i797c-interview@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'interview',
  read(paper) {
    const g = gather(paper, i797cInterview)
    const frame = frameOf(paper)
    claimFrame(g, paper, frame, { needs: ['filing.receipt', 'notice.date'] })
    const at = firstSaid(proseOf(paper), TITLE)?.quote ?? kindAt(paper, frame, /interview/i)?.quote
    g.claim('notice#1', 'notice.kind', at, 'interview')
    g.claim('appointment#1', 'appointment.kind', at, 'interview')
    claimWhen(g, paper)
    claimWhere(g, paper)
    claimNumbers(g, frame)
    return g.result()
  },
}
