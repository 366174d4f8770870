import { gather } from '../kit/gather.ts'
import type { Reader } from '../reader.ts'
import { claimFrame } from './frame-claims.ts'
import { frameOf } from './frame.ts'
import { claimKind } from './kind-claim.ts'
import { kindOf } from './which.ts'

/**
 * I-797C Receipt Notice (papers catalogue, section 3). The received date is the legal filing date, not the notice
 * date; the priority date is often blank and then stays unsaid.
 */
export const i797cReceipt: Reader = {
  id: 'uscis/i797c-receipt@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'receipt',
  read(paper) {
    const g = gather(paper, i797cReceipt)
    const frame = frameOf(paper)
    claimFrame(g, paper, frame, { needs: ['filing.receipt', 'filing.received', 'notice.date'] })
    const at = claimKind(g, paper, frame, 'receipt', /receipt notice/i)
    if (at) g.claim('filing#1', 'filing.decision', at.quote, 'pending', at.label ? { label: at.label } : {})
    return g.result()
  },
}
