import { gather } from '../kit/gather.ts'
import { spaced } from '../kit/run.ts'
import type { Reader } from '../reader.ts'
import { claimFrame } from './frame-claims.ts'
import { frameOf } from './frame.ts'
import { kindAt } from './kind-claim.ts'
import { firstSaid, proseOf } from './prose.ts'
import { extension, kindOf } from './which.ts'

const CARD = spaced('(?<card>permanent resident card|green card|(?:form )?I-?551)')

/**
 * A receipt for Form I-751 or I-90 that extends a resident card (papers catalogue, section 3). It acts only together
 * with the expired card; the months are claimed as printed and the end day is never computed here.
 */
export const i797Extension: Reader = {
  id: 'uscis/i797-extension@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'extension',
  read(paper) {
    const g = gather(paper, i797Extension)
    const frame = frameOf(paper)
    claimFrame(g, paper, frame, { needs: ['filing.receipt', 'filing.received', 'notice.date'] })
    const type = kindAt(paper, frame, /receipt notice/i)
    if (type) g.claim('filing#1', 'filing.decision', type.quote, 'pending', type.label ? { label: type.label } : {})
    const extended = extension(paper)
    if (extended) {
      g.claim('notice#1', 'notice.kind', extended.quote, 'extension')
      g.claim('notice#1', 'notice.extendsMonths', extended.quote, extended.months)
    }
    const card = firstSaid(proseOf(paper), CARD)?.group('card')
    if (card) g.claim('card#1', 'card.kind', card.quote, 'green-card')
    return g.result()
  },
}
