import type { Paper } from '../../papers/paper.ts'
import { type Gather, gather } from '../kit/gather.ts'
import type { Reader } from '../reader.ts'
import { claimFrame } from './frame-claims.ts'
import { frameOf } from './frame.ts'
import { claimKind } from './kind-claim.ts'
import { firstSaid, proseOf } from './prose.ts'
import { kindOf } from './which.ts'

const OFFICE = String.raw`(?<office>(?:USCIS\s+)?(?:[A-Z][\w.'&-]*\s+){1,5}?(?:(?:Service|SERVICE|Benefits|BENEFITS)\s+(?:Center|CENTER)|(?:Field|FIELD|District|DISTRICT|Asylum|ASYLUM)\s+(?:Office|OFFICE)))`
const WORDS = String.raw`\b(?:[Tt]ransferred|TRANSFERRED|[Rr]elocated|[Ff]orwarded|[Ss]ent)\b[^.]{0,200}?\b(?:to|TO)\b(?:\s+(?:the|our|your|local|following|USCIS|office|location|for|processing|THE)\b){0,7}\s*:?\s+`
const MOVED = new RegExp(`${WORDS}${OFFICE}`)

/**
 * I-797C Transfer Notice (papers catalogue, section 3): the same receipt number at another office. The office is the
 * one the case went to, never the one at the foot of the page.
 */
export const i797cTransfer: Reader = {
  id: 'uscis/i797c-transfer@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'transfer',
  read(paper) {
    const g = gather(paper, i797cTransfer)
    const frame = frameOf(paper)
    claimFrame(g, paper, frame, { without: ['filing.office'], needs: ['filing.receipt', 'notice.date'] })
    claimKind(g, paper, frame, 'transfer', /transfer notice/i)
    claimOffice(g, paper)
    return g.result()
  },
}

function claimOffice(g: Gather, paper: Paper): void {
  const office = firstSaid(proseOf(paper), MOVED)?.group('office')
  if (office) g.claim('filing#1', 'filing.office', office.quote, office.text)
  else g.problem('MissingField', { field: 'filing.office' })
}
