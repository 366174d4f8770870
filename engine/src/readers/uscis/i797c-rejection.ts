import { gather } from '../kit/gather.ts'
import type { Reader } from '../reader.ts'
import { claimFrame } from './frame-claims.ts'
import { frameOf } from './frame.ts'
import { claimKind } from './kind-claim.ts'
import { kindOf } from './which.ts'

/**
 * I-797C Reject Notice (papers catalogue, section 3). A rejected filing keeps no filing date (8 CFR 103.2(a)(7)),
 * so no date it prints ever becomes `filing.received`, `filing.priority` or a payment.
 */
export const i797cRejection: Reader = {
  id: 'uscis/i797c-rejection@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'rejection',
  read(paper) {
    const g = gather(paper, i797cRejection)
    const frame = frameOf(paper)
    claimFrame(g, paper, frame, { without: ['filing.received', 'filing.priority', 'payment.amount'], needs: ['notice.date'] })
    const at = claimKind(g, paper, frame, 'rejection', /reject/i)
    if (at) g.claim('filing#1', 'filing.decision', at.quote, 'rejected', at.label ? { label: at.label } : {})
    return g.result()
  },
}
