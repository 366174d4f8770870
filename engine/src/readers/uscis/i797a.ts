import type { Paper } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import type { Gather } from '../kit/gather.ts'
import { type Label, findLabels } from '../kit/labels.ts'
import { type Line, type Piece, cells, linesOf, piece } from '../kit/lines.ts'
import { classCode, idText, namePrecision, receipt, surnameFirst } from '../kit/values.ts'
import type { Reader } from '../reader.ts'
import { isNameOf } from './address.ts'
import type { FrameFound } from './frame-claims.ts'
import { readApproval } from './i797-approval.ts'
import { I94_LABEL } from './frame.ts'
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
    const tearOffs = findLabels(paper, I94_LABEL)
    if (tearOffs.length === 0) g.problem('MissingField', { field: 'authorizedStay.until' })
    tearOffs.forEach((at, i) => claimStay(g, paper, found, at, tearOffs[i + 1], i + 1))
    return g.result()
  },
}

const LABELS = /(?<![\p{L}\p{N}])(?:receipt\s*[#?*]|[I1l|]\s?-?\s?94\s*[#?*]|name|class|valid\s+from|until|petitioner)(?=\s|:|$)/giu
/** What the half that is given up on leaving prints. Its values look like those of the half the person keeps. */
const OTHER_HALF = /\bdeparture\s+record\b|\b1[4-7]\.\s*(?=[a-z])|\b(?:family|first\s*\(given\))\s+name\b|\bdate\s+of\s+birth\b|\bcountry\s+of\s+citizenship\b/i

/** The part of a line that begins between two places of the page; undefined when no word does. */
function lineWithin(line: Line, left: number, right: number): Line | undefined {
  const words = line.words.filter((w) => w.box.x >= left && w.box.x < right)
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return undefined
  return {
    ...line, words, start: first.start, end: last.end, text: line.page.text.slice(first.start, last.end),
    x: first.box.x, right: Math.max(...words.map((w) => w.box.x + w.box.width)),
  }
}

/**
 * One tear-off: from its receipt number, which may stand just above, to the next tear-off. Only the half with the I-94
 * number: what stands beside it, each with its own lines, is cut off where the other half's labels begin.
 */
function linesOfTearOff(at: Label, next: Label | undefined): Line[] {
  const lines = linesOf(at.line.page)
  const above = lines.slice(Math.max(0, at.index - 2), at.index).findIndex((l) => /receipt\s*[#?*]/i.test(l.text))
  const from = above < 0 ? at.index : Math.max(0, at.index - 2) + above
  const end = next && next.line.page === at.line.page ? next.index : lines.length
  const own = lines.slice(from, Math.min(end, at.index + 14))
  const others = [...lines.slice(Math.max(0, from - 3), from), ...own].flatMap(cells).filter((c) => OTHER_HALF.test(c.text)).map((c) => c.x)
  const left = others.some((x) => x < at.x - 60) ? at.x - 8 : Number.NEGATIVE_INFINITY
  const right = Math.min(Number.POSITIVE_INFINITY, ...others.filter((x) => x > at.right))
  return own.flatMap((line) => lineWithin(line, left, right - 8) ?? [])
}

/** The first cell under a label in its column of the tear-off. */
function cellUnder(lines: readonly Line[], line: Line, at: Piece): Piece | undefined {
  const under = lines[lines.indexOf(line) + 1]
  const beside = cells(line).find((c) => c.x > at.right)
  const cell = under && cells(under).find((c) => c.x >= at.x - 8 && c.x < (beside?.x ?? Number.POSITIVE_INFINITY) - 2)
  return cell && new RegExp(`^(?:${LABELS.source})`, 'i').test(cell.text) ? undefined : cell
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
      const value = right ?? (at && cellUnder(lines, line, at))
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
  checked('authorizedStay.i94', /^[I1l|]\s?-?\s?94/i, (t) => (/^(?:\d{11}|\d{9}[A-Z]\d)$/.test(idText(t)) ? idText(t) : undefined))
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
