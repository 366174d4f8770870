/**
 * The common frame of USCIS notices (papers catalogue, section 3): a two-row table with labels above their values,
 * a right column of `Label: value`, and the names. Read by place, because text extraction joins the label row and
 * then the value row, and a blank `Priority Date` must stay blank.
 */
import type { Paper } from '../../papers/paper.ts'
import { type Line, type Piece, allLines, cells, linesOf, piece } from '../kit/lines.ts'
import { receipt } from '../kit/values.ts'
import { DATE, isNear, like } from './prose.ts'

export type BoxKey =
  | 'receipt' | 'caseType' | 'received' | 'priority' | 'applicant' | 'petitioner' | 'applicantOrPetitioner' | 'beneficiary'
  | 'noticeDate' | 'page' | 'account' | 'aNumber' | 'code' | 'serviceCenter' | 'noAccount'

/** One box of the table. `value` is absent when the box is blank. */
export interface Box {
  readonly key: BoxKey
  /** As printed. */
  readonly label: string
  readonly labelAt: Piece
  readonly value?: Piece
  /** The A-number printed after a person's label. */
  readonly aNumber?: Piece
}
/** A value of the right column, over one or two lines. */
export interface Side {
  readonly label: string
  readonly pieces: readonly Piece[]
  /** The pieces joined on one line. */
  readonly text: string
}
export interface Frame {
  readonly boxes: ReadonlyMap<BoxKey, readonly Box[]>
  readonly sides: { readonly noticeType?: Side; readonly amount?: Side; readonly section?: Side; readonly class?: Side; readonly consulate?: Side }
  /** Lines that are part of the table's label rows: never an address. */
  readonly labelLines: ReadonlySet<Line>
}

const BOXES: readonly (readonly [BoxKey, readonly string[]])[] = [
  ['receipt', ['Application/Petition/Request Number', 'Application/Petition/Request Number(s)', 'Application/Petition Number', 'Receipt Number', 'Receipt Numbers', 'Application Number', 'Receipt #', 'Receipt No.']],
  ['caseType', ['Case Type', 'Form Type', 'Application Type']],
  ['received', ['Received Date', 'Date Received', 'Receipt Date']],
  ['priority', ['Priority Date']],
  ['applicantOrPetitioner', ['Applicant/Petitioner', 'Petitioner/Applicant']],
  ['applicant', ['Applicant']],
  ['petitioner', ['Petitioner']],
  ['beneficiary', ['Beneficiary']],
  ['noticeDate', ['Notice Date', 'Date of Notice']],
  ['account', ['USCIS Online Account Number', 'Online Account Number']],
  ['noAccount', ['Account Number']],
  // A camera takes the sign # for letters.
  ['aNumber', ['USCIS A#', 'USCIS At', 'USCIS Att', 'USCIS Af', 'USCIS A4', 'USCIS AH', 'USCIS Alien Number', 'Alien Number', 'Alien Registration Number', 'A-Number', 'A Number', 'A-file Number', 'A#']],
  ['serviceCenter', ['Service Center']],
  ['code', ['Code']],
  ['page', ['Page']],
]
const LABELS = BOXES.map(([key, names]) => ({
  key, pattern: new RegExp(`^${`(?:${names.map(like).join('|')})`}(?=\\s|:|$)\\s*(:?)\\s*`, 'i'),
}))
const PERSON: readonly BoxKey[] = ['applicant', 'petitioner', 'applicantOrPetitioner', 'beneficiary']
const A_NUMBER = /^A?[\s-]?\d{1,3}[\s-]?\d{3}[\s-]?\d{2,3}$/i

/** The part of a value that its kind allows; a name or a text is the whole cell. */
const STRICT: Partial<Record<BoxKey, RegExp>> = {
  receipt: /^[A-Z]{3}[\s*-]?(?:\d[\s*-]?){9}\d\b/i, received: new RegExp(`^${DATE}\\b`, 'i'), priority: new RegExp(`^${DATE}\\b`, 'i'),
  noticeDate: new RegExp(`^${DATE}\\b`, 'i'),
}

/** What may follow a label in its own cell without a colon, where the value itself is not cut. */
const INLINE: Partial<Record<BoxKey, RegExp>> = { caseType: /^[A-Z]{1,4}-?\s?\d{2,4}[A-Z]?(?:\s*[-,]|\s*$)/i, aNumber: A_NUMBER }

interface Open {
  readonly key: BoxKey
  readonly label: Piece
  readonly rest: Piece | undefined
  readonly colon: boolean
}

/** The labels one cell holds, from its left: `Notice Date Page` is two when the gap was lost. */
function labelsOf(cell: Piece): Open[] {
  const out: Open[] = []
  let at = cell.start
  for (;;) {
    const text = cell.line.page.text.slice(at, cell.end)
    const lead = text.length - text.trimStart().length
    const found = LABELS.map((l) => ({ ...l, m: l.pattern.exec(text.slice(lead)) })).find((l) => l.m)
    if (!found?.m) break
    const length = found.m[0].length
    const start = at + lead
    const label = piece(cell.line, start, start + found.m[0].replace(/[\s:]+$/, '').length)
    if (!label) break
    out.push({ key: found.key, label, rest: piece(cell.line, start + length, cell.end), colon: found.m[1] === ':' })
    at = start + length
  }
  return out.map((o, i) => (i < out.length - 1 ? { ...o, rest: undefined } : o))
}

/** Is the word after a label in its own cell a value, or does the label only begin a sentence? */
const isInline = (o: Open): boolean => {
  if (!o.rest) return true
  if (o.colon) return true
  if (PERSON.includes(o.key)) return numberAfter(o.label) !== undefined
  return (STRICT[o.key] ?? INLINE[o.key])?.test(o.rest.text) ?? false
}

/** Reads the table and the right column. Boxes that are not printed are absent; nothing is judged here. */
export function frameOf(paper: Paper): Frame {
  const boxes = new Map<BoxKey, Box[]>()
  const labelLines = new Set<Line>()
  const lines = withoutTearOff(allLines(paper))
  const rows = lines.map((line) => {
    const open = cells(line).map((cell) => ({ cell, labels: labelsOf(cell) }))
    const good = open.map((c) => (c.labels.every(isInline) ? c : { ...c, labels: [] }))
    if (good.some((c) => c.labels.length > 0)) labelLines.add(line)
    return good
  })
  rows.forEach((row, i) => {
    const open = row.flatMap((c) => c.labels)
    const under = valuesUnder(lines, i, open, labelLines)
    row.forEach((c, k) => {
      const next = row[k + 1]
      for (const o of c.labels) {
        const box = boxOf(o, o.rest ? undefined : next && next.labels.length === 0 ? next.cell : undefined, open, under, labelLines)
        boxes.set(o.key, [...(boxes.get(o.key) ?? []), box])
      }
    })
  })
  return { boxes, labelLines, sides: sidesOf(lines) }
}

/** `I-94#` of a tear-off, as printed and as cameras see it. */
export const I94_LABEL = /(?<![\p{L}\p{N}])[I1l|]\s?-?\s?94\s*[#?*]/iu

/** The lines above a tear-off I-94: its own `Receipt#`, `CLASS` and `PETITIONER` are not the notice's boxes. */
function withoutTearOff(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((l, i) => I94_LABEL.test(l.text) && lines.slice(i, i + 10).some((x) => /VALID\s+FROM\b/i.test(x.text)))
  if (at < 0) return lines
  const above = lines.slice(Math.max(0, at - 2), at).findIndex((l) => /^\s*receipt\s*[#?*]/i.test(l.text))
  return lines.slice(0, above < 0 ? at : Math.max(0, at - 2) + above)
}

/**
 * The line that holds the values of a label row: the next one, or the one after it where a line of another column, such
 * as a large title, is set between them.
 */
function valuesUnder(lines: readonly Line[], at: number, row: readonly Open[], labelLines: ReadonlySet<Line>): Line | undefined {
  const left = Math.min(...row.map((o) => o.label.x)) - 8
  for (const line of lines.slice(at + 1, at + 3)) {
    if (labelLines.has(line) || cells(line).some((c) => c.right > left)) return line
  }
  return undefined
}

function boxOf(o: Open, beside: Piece | undefined, row: readonly Open[], under: Line | undefined, labelLines: ReadonlySet<Line>): Box {
  const known = { key: o.key, label: o.label.text, labelAt: o.label }
  const after = o.rest ?? beside
  const aNumber = PERSON.includes(o.key) && after ? numberAfter(o.label) : undefined
  if (o.rest && !aNumber) return { ...known, value: strictPart(o.key, o.rest) }
  // The cell right of a label is its value only where the shape says so: it may belong to the right column.
  const right = beside && !aNumber && !beside.text.includes(':') ? beside : undefined
  const strict = STRICT[o.key] ?? INLINE[o.key]
  if (right && (o.colon || strict?.test(right.text))) return { ...known, value: strictPart(o.key, right) }
  const value = under && !labelLines.has(under) && isNear(o.label.line, under, 3.5) ? valueIn(under, o, row) : undefined
  return { ...known, ...(value ? { value } : {}), ...(aNumber ? { aNumber } : {}) }
}

/** The A-number right after a person's label, wherever a camera left gaps in it or saw a dash before it. */
function numberAfter(label: Piece): Piece | undefined {
  const { line } = label
  const m = /^[\s:\u2014\u2013-]*(?<n>A?[\s-]?\d{1,3}[\s-]{0,4}\d{3}[\s-]{0,4}\d{2,3})(?![\d-])/i.exec(line.page.text.slice(label.end, line.end))
  const start = m ? label.end + m[0].length - m.groups!['n']!.length : 0
  return m ? piece(line, start, start + m.groups!['n']!.length) : undefined
}

/** Cells that begin in the column of a label: from a little left of it to the next label of its row. */
function valueIn(under: Line, o: Open, row: readonly Open[]): Piece | undefined {
  const left = o.label.x - 8
  const right = Math.min(...row.map((r) => r.label.x).filter((x) => x > o.label.right), Number.POSITIVE_INFINITY) - 4
  const own = cells(under).flatMap((c) => atColumns(c, row)).filter((c) => c.x >= left && c.x < right)
  const first = own[0]
  const last = own.at(-1)
  const whole = first && last ? piece(under, first.start, last.end) : undefined
  return whole && strictPart(o.key, whole)
}

/** A cell cut where a word starts right under a label: a long value may come as near to the next box as a blank is wide. */
function atColumns(cell: Piece, row: readonly Open[]): Piece[] {
  const cuts = cell.line.words.filter((w) => w.start > cell.start && w.end <= cell.end && row.some((r) => r.label.x > cell.x + 8 && Math.abs(r.label.x - w.box.x) < 4)).map((w) => w.start)
  return [cell.start, ...cuts].flatMap((start, i) => piece(cell.line, start, cuts[i] ?? cell.end) ?? [])
}

/** The date or receipt number a value begins with; the whole value when it does not begin with one. */
function strictPart(key: BoxKey, value: Piece): Piece {
  const m = STRICT[key]?.exec(value.text)
  return (m && piece(value.line, value.start, value.start + m[0].length)) || value
}

const SIDES = {
  noticeType: 'Notice Type', amount: 'Amount Received', section: 'Section', class: 'Class', consulate: 'Consulate',
} as const
type SideKey = keyof typeof SIDES
const ANY_SIDE = new RegExp(`(?<![A-Za-z])(?:${Object.values(SIDES).map(like).join('|')})\\s*:\\s*`, 'gi')

function sidesOf(lines: readonly Line[]): Frame['sides'] {
  const out: Partial<Record<SideKey, Side>> = {}
  lines.forEach((line, i) => {
    for (const cell of cells(line)) {
      const found = [...cell.text.matchAll(ANY_SIDE)]
      found.forEach((m, k) => {
        const key = (Object.keys(SIDES) as SideKey[]).find((s) => new RegExp(`^${like(SIDES[s])}\\s*:`, 'i').test(m[0]))
        const label = piece(line, cell.start + m.index, cell.start + m.index + m[0].replace(/[\s:]+$/, '').length)
        if (!key || !label || out[key]) return
        const own = piece(line, cell.start + m.index + m[0].length, cell.start + (found[k + 1]?.index ?? cell.text.length))
        const side = sideOf(label, own ?? cells(line).find((c) => c.x > cell.right && !c.text.includes(':')), lines[i + 1], key)
        if (side) out[key] = side
      })
    }
  })
  return out
}

/** Values that may need a second line: one that is not finished, or a second line that only goes on. */
const RUNS_ON: readonly SideKey[] = ['section', 'noticeType']

function sideOf(label: Piece, value: Piece | undefined, next: Line | undefined, key: SideKey): Side | undefined {
  const more = next && (!value || RUNS_ON.includes(key)) ? runOn(label, next) : undefined
  if (value && more && !/(?:\b(?:of|for|to|the|an?|and|or|as|in|by|from|with|appear|applicant|initial|additional|intent|appointment)|[,(-])$/i.test(value.text) && !/^(?:[a-z(]|\d+\()/.test(more.text)) {
    return { label: label.text, pieces: [value], text: value.text.replace(/\s+/g, ' ') }
  }
  const pieces = [value, more].filter((p): p is Piece => p !== undefined)
  if (pieces.length === 0) return undefined
  return { label: label.text, pieces, text: pieces.map((p) => p.text).join(' ').replace(/\s+/g, ' ') }
}

/** The second line of a long value: right under it, in its column, and no label itself. */
function runOn(label: Piece, next: Line): Piece | undefined {
  if (!isNear(label.line, next, 1.7) || label.x < label.line.page.width * 0.3) return undefined
  const cell = cells(next).find((c) => c.x >= label.x - 8 && c.x < label.x + 80)
  return cell && !/^[A-Za-z ]{3,24}:/.test(cell.text) ? cell : undefined
}

/** The first box of a kind that has a value, else the first. */
export function boxAt(frame: Frame, ...keys: readonly BoxKey[]): Box | undefined {
  const all = keys.flatMap((k) => frame.boxes.get(k) ?? [])
  return all.find((b) => b.value) ?? all[0]
}

/** Every receipt number under the receipt label: some notices list several, one under another. */
export function receiptsIn(frame: Frame): Piece[] {
  const out: Piece[] = []
  for (const box of frame.boxes.get('receipt') ?? []) {
    if (!box.value) continue
    for (const line of [box.value.line, ...linesBelow(box.value.line, 4)]) {
      if (line !== box.value.line && frame.labelLines.has(line)) break
      const found = cells(line).filter((c) => Math.abs(c.x - box.value!.x) < 12 || line === box.value!.line)
      const before = out.length
      for (const cell of line === box.value.line ? [rowPart(line, box.value)] : found) out.push(...receiptsOf(cell))
      if (out.length === before) break
    }
  }
  return out
}

const rowPart = (line: Line, value: Piece): Piece =>
  cells(line).find((c) => c.start <= value.start && c.end >= value.end) ?? value

function receiptsOf(cell: Piece): Piece[] {
  return [...cell.text.matchAll(/(?<![A-Z0-9])[A-Z]{3}[\s*-]?(?:\d[\s*-]?){9}\d(?!\d)/gi)]
    .map((m) => piece(cell.line, cell.start + m.index, cell.start + m.index + m[0].length))
    .filter((p): p is Piece => p !== undefined && receipt(p.text) !== undefined)
}

function linesBelow(line: Line, count: number): Line[] {
  const all = linesOf(line.page)
  const i = all.indexOf(line)
  return all.slice(i + 1, i + 1 + count)
}
