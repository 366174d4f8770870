import type { Paper } from '../../papers/paper.ts'
import { gather } from '../kit/gather.ts'
import { cells, linesOf, quotePiece } from '../kit/lines.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { claimFrame } from './frame-claims.ts'
import { frameOf } from './frame.ts'
import { firstReadable } from './prose.ts'
import { kindOf } from './which.ts'
import type { Quote } from '../../papers/paper.ts'

/** Where `Form I-797D` stands as a title; undefined where another notice of the family knows the paper. */
export function letteredAt(paper: Paper, letter: 'D' | 'F'): Quote | undefined {
  const page = firstReadable(paper)
  if (!page || kindOf(paper) !== undefined || !/Citizenship\s+(?:and|&)\s+Immigration\s+Services|\bUSCIS\b/i.test(page.text)) return undefined
  const title = new RegExp(`^(?:Form\\s+)?[I1l]\\s?-?\\s?797\\s?${letter}\\b(?:\\s*[,|]?\\s*Notice\\s+of\\s+Action)?$`, 'iu')
  const cell = linesOf(page).slice(0, 30).flatMap(cells).find((c) => title.test(c.text))
  // The number alone is also printed at the foot of other papers: the title stands with the words of a notice.
  return cell && /Notice\s+of\s+Action/i.test(page.text) ? quotePiece(paper, cell) : undefined
}

export function readLettered(paper: Paper, reader: Reader, letter: 'D' | 'F', kind: 'card-enclosed' | 'travel-papers'): ReadResult {
  const g = gather(paper, reader)
  claimFrame(g, paper, frameOf(paper), { needs: ['notice.date'] })
  g.claim('notice#1', 'notice.kind', letteredAt(paper, letter), kind)
  return g.result()
}

/** I-797D, the letter that comes with a card (papers catalogue, section 3). */
export const i797d: Reader = {
  id: 'uscis/i797d@1',
  source: 'USCIS',
  recognise: (paper) => letteredAt(paper, 'D') !== undefined,
  read: (paper) => readLettered(paper, i797d, 'D', 'card-enclosed'),
}
