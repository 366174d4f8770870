import type { Paper, Quote } from '../../papers/paper.ts'
import type { Gather } from '../kit/gather.ts'
import { cells, linesOf, quotePiece } from '../kit/lines.ts'
import type { Frame } from './frame.ts'
import { firstReadable, quotePieces } from './prose.ts'

/** Where the notice says what it is: the words after `Notice Type:`, else a title cell that fits the pattern. */
export function kindAt(paper: Paper, frame: Frame, title: RegExp): { quote: Quote; label?: string } | undefined {
  const type = frame.sides.noticeType
  const quote = type && quotePieces(paper, type.pieces)
  if (type && quote) return { quote, label: type.label }
  const page = firstReadable(paper)
  const cell = page && linesOf(page).flatMap(cells).find((c) => title.test(c.text))
  return cell && { quote: quotePiece(paper, cell) }
}

/** Claims `notice.kind` where it is printed, and gives that place back. */
export function claimKind(g: Gather, paper: Paper, frame: Frame, kind: string, title: RegExp): { quote: Quote; label?: string } | undefined {
  const at = kindAt(paper, frame, title)
  if (at) g.claim('notice#1', 'notice.kind', at.quote, kind, at.label ? { label: at.label } : {})
  return at
}
