/** Letters without the frame's table: date, receipt number and form by their labels only. */
import type { Day } from '../../base/day.ts'
import type { Paper } from '../../papers/paper.ts'
import type { Gather } from '../kit/gather.ts'
import { type Piece, cells, linesOf, piece } from '../kit/lines.ts'
import { formId, receipt } from '../kit/values.ts'
import { type Frame, boxAt } from './frame.ts'
import { DATE, atPiece, firstReadable, firstSaid, proseOf, sayDay } from './prose.ts'

/** The words of a cell that a pattern's `at` group names. */
function within(cell: Piece, pattern: RegExp): Piece | undefined {
  const m = new RegExp(pattern.source, `${pattern.flags}d`).exec(cell.text)
  const at = m?.indices?.groups?.['at']
  return at && piece(cell.line, cell.start + at[0], cell.start + at[1])
}

const top = (paper: Paper, lines: number): Piece[] => {
  const page = firstReadable(paper)
  return page ? linesOf(page).slice(0, lines).flatMap(cells) : []
}

/** Where a letter is dated: the notice-date box, a `Date:` near the top, or a date alone in a cell near the top. */
export function letterDateAt(paper: Paper, frame: Frame): Piece | undefined {
  const boxed = boxAt(frame, 'noticeDate')?.value
  if (boxed) return boxed
  const cellsOfTop = top(paper, 25)
  const labelled = new RegExp(`^(?:date|dated|notice date|date of (?:this )?(?:notice|decision))\\s*:\\s*(?<at>${DATE})`, 'i')
  const alone = new RegExp(`^(?:[A-Z]+DAY,\\s*)?(?<at>${DATE})$`, 'i')
  return firstOf(cellsOfTop, labelled) ?? firstOf(cellsOfTop.slice(0, 40), alone)
}

function firstOf(all: readonly Piece[], pattern: RegExp): Piece | undefined {
  for (const cell of all) {
    const found = within(cell, pattern)
    if (found) return found
  }
  return undefined
}

/** Claims `notice.date`, when the table did not already. */
export function claimLetterDate(g: Gather, paper: Paper, frame: Frame): Day | undefined {
  const at = letterDateAt(paper, frame)
  if (!at) g.problem('MissingField', { field: 'notice.date' })
  return sayDay(g, 'notice#1', 'notice.date', atPiece(paper, at))
}

const RECEIPT_LABEL = /^(?:re|file|receipt(?:\s+(?:no\.?|number|#))?|case(?:\s+(?:no\.?|number))?)\s*:?\s*#?\s*(?<at>[A-Z]{3}[\s*-]?(?:\d[\s*-]?){9}\d)(?!\d)/i
const FORM_LABEL = /^(?:re|form|form type|application|petition)\s*:?\s+(?:form\s+)?(?!I[\s-]{0,2}797)(?<at>[A-Z]{1,4}-?\s?\d{2,4}[A-Z]?)\b/i

/** "On March 2, 2026 you filed Form I-765". */
const FILED = /\byou\s+filed\s+(?:an?\s+|your\s+)?(?:form\s+)?(?<at>[A-Z]{1,2}-?\d{2,4}[A-Z]?)\b/i

/** Claims receipt number and form where the table has none but a label near the top does. */
export function claimLetterNumbers(g: Gather, paper: Paper, frame: Frame): void {
  const all = top(paper, 40)
  if (!boxAt(frame, 'receipt')?.value) {
    const at = firstOf(all, RECEIPT_LABEL)
    const number = at && receipt(at.text)
    if (number) {
      g.claim('filing#1', 'filing.receipt', at, number)
      g.claim('notice#1', 'notice.receipt', at, number)
    } else g.problem('MissingField', { field: 'filing.receipt' })
  }
  if (boxAt(frame, 'caseType')?.value) return
  const labelled = firstOf(all, FORM_LABEL)
  const said = labelled ? undefined : firstSaid(proseOf(paper), FILED)?.group('at')
  const form = formId((labelled ?? said)?.text ?? '')
  if (form) g.claim('filing#1', 'filing.form', labelled ?? said?.quote, form)
}
