import type { Quote } from '../../papers/paper.ts'
import { boxUnder } from '../kit/fields.ts'
import type { Gather } from '../kit/gather.ts'
import { type Label, findLabels } from '../kit/labels.ts'
import { type Piece, cells } from '../kit/lines.ts'
import { type Run, runOf } from '../kit/run.ts'
import { ORDER } from './i213-labels.ts'

/** What stands in a box of the form. */
export interface Box {
  readonly label: Label
  readonly pieces: readonly Piece[]
  readonly run: Run
  /** All its words, white space folded. */
  readonly text: string
  readonly quote: Quote
  /** The box says that it is not known. */
  readonly unknown: boolean
}

// Papers catalogue 1.3: nothing entered, or entered elsewhere.
const NOTHING = /^(?:N\/?A|NONE|see narrative|[-_.]+)\.?$/i
// 1.5: the exemptions released copies print over what they hide.
const EXEMPTIONS = /^(?:\(\s*b\s*\)\s*\(\s*[1-9]\s*\)(?:\s*\(\s*[A-F]\s*\))?[\s,;]*)+$/i

/**
 * Finds boxes by their label. A hidden box becomes a `redaction` claim, which is not the same as an empty one
 * (catalogue 1.1); both come back undefined.
 */
export function boxes(g: Gather): (label: RegExp, linesMax?: number) => Box | undefined {
  let redactions = 0
  return (pattern, linesMax = 1) => {
    for (const label of findLabels(g.paper, pattern)) {
      const under = boxUnder(label, ORDER, linesMax)
      const pieces = under.length > 0 ? under : besideLabel(label)
      const run = runOf(g.paper, pieces)
      const quote = run.quote(0, run.text.length)
      const text = run.text.replace(/\s+/g, ' ').trim()
      if (!quote || NOTHING.test(text)) continue
      if (!EXEMPTIONS.test(text)) return { label, pieces, run, text, quote, unknown: /^UNK(?:NOWN)?\.?$/i.test(text) }
      redactions += 1
      g.claim(`redaction#${redactions}`, 'redaction.exemption', quote, text)
      g.claim(`redaction#${redactions}`, 'redaction.covers', label, label.text.replace(/\s+/g, ' '))
    }
    return undefined
  }
}

/** Some printers put `Label: value` in one box. */
function besideLabel(label: Label): Piece[] {
  const own = cells(label.line).find((c) => c.start <= label.start && c.end > label.end)
  const rest = own && /^\s*:\s*(.+)$/s.exec(label.line.page.text.slice(label.end, own.end))
  if (!own || !rest) return []
  return [{ ...own, start: own.end - rest[1]!.length, text: rest[1]! }]
}
