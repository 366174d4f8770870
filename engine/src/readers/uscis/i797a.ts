import type { Paper } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import type { Gather } from '../kit/gather.ts'
import { type Label, findLabels, valueUnder } from '../kit/labels.ts'
import { type Line, type Piece, cells, linesOf, piece } from '../kit/lines.ts'
import { classCode, idText, namePrecision, receipt, surnameFirst } from '../kit/values.ts'
import type { Reader } from '../reader.ts'
import { isNameOf } from './address.ts'
import type { FrameFound } from './frame-claims.ts'
import { readApproval } from './i797-approval.ts'
import { DATE_OR_OTHER, atPiece, sayDay } from './prose.ts'
import { kindOf } from './which.ts'

/**
 * I-797A: an approval with a tear-off I-94 at its foot (papers catalogue, section 3). That I-94 replaces the one CBP
 * gave; its end may be ten days after the petition's, which is allowed grace.
 */
export const i797a: Reader = {
  id: 'uscis/i797a@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'i797a',
  read(paper) {
    const { g, found } = readApproval(paper, i797a)
    const tearOffs = findLabels(paper, /I-?\s?94\s*#/i)
    if (tearOffs.length === 0) g.problem('MissingField', { field: 'authorizedStay.until' })
    tearOffs.forEach((at, i) => claimStay(g, paper, found, at, tearOffs[i + 1], i + 1))
    return g.result()
  },
}

const LABELS = /\b(?:receipt\s*#|I-?\s?94\s*#|name|class|valid\s+from|until|petitioner)(?=\s|:|$)/gi

/** The lines of one tear-off: from its receipt number, which may stand just above, to the next tear-off. */
function linesOfTearOff(at: Label, next: Label | undefined): Line[] {
  const lines = linesOf(at.line.page)
  const above = lines.slice(Math.max(0, at.index - 2), at.index).findIndex((l) => /receipt\s*#/i.test(l.text))
  const from = above < 0 ? at.index : Math.max(0, at.index - 2) + above
  const end = next && next.line.page === at.line.page ? next.index : lines.length
  return lines.slice(from, Math.min(end, at.index + 14))
}

/** The value of a label inside the tear-off: right of it up to the next label, else under it. */
function valueOf(lines: readonly Line[], label: RegExp): { value: Piece; label: string } | undefined {
  for (const line of lines) {
    const marks = [...line.text.matchAll(LABELS)]
    for (const [i, m] of marks.entries()) {
      if (!label.test(m[0])) continue
      const start = line.start + m.index + m[0].length
      const skip = /^\s*:?\s*/.exec(line.page.text.slice(start, line.end))![0].length
      const next = line.start + (marks[i + 1]?.index ?? line.text.length)
      // Only the cell: the tear-off stands beside another column on many notices.
      const cell = cells(line).find((c) => c.end > start + skip)
      const end = cell ? Math.min(next, cell.end) : next
      const right = cell && cell.start < next ? piece(line, start + skip, Math.max(start + skip, end)) : undefined
      const at = piece(line, line.start + m.index, start)
      const value = right ?? (at && valueUnder({ ...at, index: linesOf(line.page).indexOf(line) }))
      if (value) return { value, label: m[0].trim() }
    }
  }
  return undefined
}

function claimStay(g: Gather, paper: Paper, found: FrameFound, at: Label, next: Label | undefined, count: number): void {
  const lines = linesOfTearOff(at, next)
  const name = valueOf(lines, /^name/i)
  const printed = name && surnameFirst(name.value.text)
  if (name && found.person && !isNameOf(name.value.text, found.person)) return g.problem('AnotherPerson', { field: 'authorizedStay.i94', at: name.value })
  if (name && printed && !found.person && count === 1) {
    g.claim('person#1', 'person.name', name.value, printed, { precision: namePrecision(printed), label: name.label })
  }
  const stay = `authorizedStay#${count}`
  const checked = (field: 'authorizedStay.receipt' | 'authorizedStay.i94' | 'authorizedStay.class', label: RegExp, read: (t: string) => string | undefined) => {
    const box = valueOf(lines, label)
    const value = box && read(box.value.text)
    if (box && value) g.claim(stay, field, box.value, value, { label: box.label })
    else if (box) g.problem('UnreadableValue', { field, at: box.value })
  }
  checked('authorizedStay.receipt', /^receipt/i, receipt)
  checked('authorizedStay.i94', /^I-?\s?94/i, (t) => (/^(?:\d{11}|\d{9}[A-Z]\d)$/.test(idText(t)) ? idText(t) : undefined))
  checked('authorizedStay.class', /^class/i, (t) => (/^[A-Z]{1,3}[\s-]?\d{0,2}[A-Z]?\d?$/i.test(t.trim()) ? classCode(t) : undefined))
  claimDays(g, paper, stay, lines)
}

function claimDays(g: Gather, paper: Paper, stay: string, lines: readonly Line[]): void {
  const day = (label: RegExp) => valueOf(lines, label)
  const from = day(/^valid/i)
  const fromPart = from && firstToken(from.value)
  sayDay(g, stay, 'authorizedStay.from', atPiece(paper, fromPart), from ? { label: from.label } : {})
  const until = day(/^until/i)
  const untilPart = until && firstToken(until.value)
  if (!untilPart) g.problem('MissingField', { field: 'authorizedStay.until' })
  else if (/^D\s*\/\s*S$/i.test(untilPart.text)) g.claim(stay, 'authorizedStay.until', untilPart, 'D/S', { label: until!.label })
  else sayDay(g, stay, 'authorizedStay.until', atPiece(paper, untilPart), { label: until!.label })
}

/** The date a value begins with; the words as they are when it does not begin with one. */
function firstToken(value: Piece): Piece {
  const m = new RegExp(`^(?:D\\s*/\\s*S|${DATE_OR_OTHER})`, 'i').exec(value.text)
  const cut = m && piece(value.line, value.start, value.start + m[0].length)
  return cut && anyUsDate(value.text).type !== 'day' ? cut : value
}
