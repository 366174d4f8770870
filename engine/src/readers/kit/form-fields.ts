/**
 * Printed forms: a label begins its box, and the value stands after it, beside it or under it. Stricter than `fieldOf`:
 * label words inside a sentence are no label, and a box ends where the next known label of its line begins.
 */
import type { Name, Precision } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Paper, Quote } from '../../papers/paper.ts'
import { quotePieces } from '../uscis/prose.ts'
import { type PrintedDate, anyUsDate, usDate } from './dates.ts'
import { labelWords } from './fields.ts'
import type { Gather } from './gather.ts'
import { type Label, findLabels, linesUnder } from './labels.ts'
import { type Line, type Piece, cells, linesOf, piece } from './lines.ts'
import { readAddress } from './places.ts'

export interface FormValue {
  /** The printed value; absent when the box is blank. */
  readonly at: Piece | undefined
  readonly label: Label
}
export interface Want {
  /** `under` for grids, where what stands right of a label is the next box; `beside` for `Label: value`. Default `any`. */
  readonly how?: 'any' | 'under' | 'beside'
  /** Printed lines to look down; default 1. */
  readonly lines?: number
  /** A value of another shape is passed over for the next place where the label is printed. */
  readonly accept?: RegExp
  /** Only labels printed here count: one block of several on the paper. */
  readonly within?: (label: Label) => boolean
}
export interface Form {
  readonly paper: Paper
  /** The value of a label; without an acceptable one the first value that is there, so that a problem can show it. */
  readonly value: (label: RegExp, want?: Want) => FormValue | undefined
  /** Every printed line of a box under its label, at most `lines`. */
  readonly box: (label: RegExp, lines: number) => { readonly pieces: readonly Piece[]; readonly label: Label } | undefined
}

/**
 * Label words after a first word that must be printed letter by letter: `Employer` and `Employee` are one letter apart, and
 * `labelWords` forgives one.
 */
export const labelAfter = (word: string, ...wordings: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/'s$/, "['’`]?\\s?s")}\\s+${labelWords(...wordings).source}`, 'iu')

// `1. `, `b `, `12a `, `A.1 `, `(1) ` before a label's words.
// The edge of a box is seen as a bracket or a bar in pictures.
const NUMBER = /^[[({|\]]?\s?[A-Za-z]{0,2}(?:\/[a-z])?[.-]?\s?\d{0,2}[a-z]?[.)]?\s*\*?\s*$/
const PLACES_MAX = 60
const VALUE_MAX = 300

/** A form of these labels: `labels` are all the words its boxes print, also of boxes that are not read. */
export function formOf(paper: Paper, labels: readonly RegExp[]): Form {
  const marks = marksOf(paper, labels)
  const known = new Map<RegExp, Label[]>()
  const at = (label: RegExp): Label[] => {
    const found = known.get(label) ?? findLabels(paper, label).filter((l) => isMark(marks, l) && beginsBox(l, marks)).slice(0, PLACES_MAX)
    known.set(label, found)
    return found
  }
  return {
    paper,
    value(label, want = {}) {
      let odd: FormValue | undefined
      const here = want.within ? at(label).filter(want.within) : at(label)
      for (const l of here) {
        const found = valueAt(l, marks, want)
        if (found && (!want.accept || want.accept.test(found.text))) return { at: found, label: l }
        if (found) odd ??= { at: found, label: l }
      }
      return odd ?? (here[0] ? { at: undefined, label: here[0] } : undefined)
    },
    box(label, lines) {
      for (const l of at(label)) {
        const pieces = under(l, marks, lines)
        if (pieces.length > 0) return { pieces, label: l }
      }
      return undefined
    },
  }
}

type Marks = ReadonlyMap<Line, readonly Label[]>
const NONE: readonly Label[] = []
const on = (marks: Marks, line: Line): readonly Label[] => marks.get(line) ?? NONE

/** Where any label of the form is printed, line by line; a label inside a longer one (`Name` in `Mother's name`) is none. */
function marksOf(paper: Paper, labels: readonly RegExp[]): Marks {
  const out = new Map<Line, Label[]>()
  for (const label of labels.flatMap((l) => findLabels(paper, l))) out.set(label.line, [...(out.get(label.line) ?? []), label])
  for (const [line, all] of out) {
    const whole = all.filter((l) => !all.some((o) => o.start <= l.start && o.end >= l.end && o.end - o.start > l.end - l.start))
    out.set(line, whole.sort((a, b) => a.start - b.start))
  }
  return out
}
const isMark = (marks: Marks, label: Label): boolean => on(marks, label.line).some((m) => m.start === label.start && m.end === label.end)

const cellOf = (label: Label): Piece | undefined => cells(label.line).find((c) => c.start <= label.start && c.end >= label.end)
/** The number of a box, set a little apart from its label: a cell of its own where a picture was read. */
function numberBefore(label: Label): Piece | undefined {
  const row = cells(label.line)
  const before = row[row.findIndex((c) => c.start === label.start) - 1]
  return before && NUMBER.test(before.text) && label.x - before.right < label.line.height * 1.6 ? before : undefined
}

/** Does a cell begin with a label, a number of its box aside? */
const beginsWithLabel = (cell: Piece, marks: Marks): boolean =>
  on(marks, cell.line).some((m) => (m.start >= cell.start && m.start < cell.end && NUMBER.test(cell.line.page.text.slice(cell.start, m.start))) || numberBefore(m)?.start === cell.start)

/** Does the label begin its cell, follow another label, or carry a colon behind another label and its value? */
function beginsBox(label: Label, marks: Marks): boolean {
  const cell = cellOf(label)
  if (!cell) return false
  const { text } = label.line.page
  if (NUMBER.test(text.slice(cell.start, label.start))) return true
  const before = on(marks, label.line).filter((m) => m.start >= cell.start && m.end <= label.start)
  return before.some((m) => NUMBER.test(text.slice(m.end, label.start)) || /^\s*:/.test(text.slice(label.end, label.line.end)))
}

/** Only the first place that has words counts: what stands further off may be another box's. */
function valueAt(label: Label, marks: Marks, { how = 'any', lines = 1, accept }: Want): Piece | undefined {
  if (how !== 'under') {
    const own = cellOf(label)
    const after = own && cutAt(label.line, label.end, own.end, marks)
    if (after) return after
    const next = cells(label.line).find((c) => c.start >= (own?.end ?? label.end) && /[\p{L}\p{N}]/u.test(c.text))
    const more = own && on(marks, label.line).some((m) => m.start >= label.end && m.end <= own.end)
    const beside = next && !more && !beginsWithLabel(next, marks) ? cutAt(label.line, next.start, next.end, marks) : undefined
    // In a grid the next cell may be another box's print; under a `Label   value` row stands the next label, and never a value.
    const below = beside && how === 'any' && accept && !accept.test(beside.text) ? under(label, marks, lines)[0] : undefined
    if (beside) return below && accept?.test(below.text) ? below : beside
  }
  return how === 'beside' ? undefined : under(label, marks, lines)[0]
}

/** A label of one word (`Status`) is often a word of a value: it ends one only where a cell begins or a colon follows. */
const endsValue = (m: Label): boolean =>
  /\s/.test(m.text) || /^\s*:/.test(m.line.page.text.slice(m.end, m.line.end)) || cells(m.line).some((c) => c.start === m.start)

/** The words between two places up to the next label, without the dots and colons before them. */
function cutAt(line: Line, start: number, end: number, marks: Marks): Piece | undefined {
  const text = line.page.text.slice(start, Math.min(end, start + VALUE_MAX))
  const skip = /^[\s:.…_*]*/.exec(text)![0].length
  const next = on(marks, line).find((m) => m.start >= start && endsValue(m))?.start ?? Number.POSITIVE_INFINITY
  const cut = next < start + text.length ? text.slice(0, next - start).replace(/(?:^|\s+)\(?[a-z]?\d{0,2}[a-z]?[.)]?\s*$/i, '') : text
  const found = piece(line, start + skip, start + cut.length)
  return found && /[\p{L}\p{N}]/u.test(found.text) ? found : undefined
}

function under(label: Label, marks: Marks, lines: number): Piece[] {
  const left = leftOf(label)
  const right = rightOf(label, marks)
  const out: Piece[] = []
  let above = label.line
  for (const line of linesUnder(label, lines + 1)) {
    if (line.y - above.y > Math.max(above.height, line.height) * 3.2 || out.length >= lines) break
    const own = cells(line).find((c) => c.x >= left - 8 && c.x < right)
    above = line
    if (own && beginsWithLabel(own, marks)) break
    const at = own && cutAt(line, own.start, own.end, marks)
    if (at) out.push(at)
    else if (out.length > 0 || own) break
  }
  return out
}

/** The left edge of the box: of the number before the label, where it has one. */
function leftOf(label: Label): number {
  const cell = numberBefore(label) ?? cellOf(label)
  return cell && NUMBER.test(label.line.page.text.slice(cell.start, label.start)) ? cell.x : label.x
}

/** The left edge of what stands right of the label: the next cell, or the next label of its own cell. */
function rightOf(label: Label, marks: Marks): number {
  const edges = [...cells(label.line).filter((c) => c.x > label.right), ...on(marks, label.line).filter((m) => m.start >= label.end)].map((c) => c.x)
  return edges.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...edges) - 2
}

interface Say {
  readonly precision?: Precision
}

/** A claim from a form's value; an `UnreadableValue` problem where it is printed and cannot be read. */
export function sayValue<T extends string | number | boolean>(g: Gather, event: string, field: FieldName, found: FormValue | undefined, read: (text: string) => T | undefined, more: Say = {}): T | undefined {
  if (!found?.at) return undefined
  const value = read(found.at.text)
  g.checked(event, field, found.at, value, { ...more, label: found.label.text })
  return value
}

/** A day claim from a form's value; a problem where it is printed and is no day. */
export const sayFormDay = (g: Gather, event: string, field: FieldName, found: FormValue | undefined, read: (text: string) => PrintedDate, more: Say = {}): number | undefined =>
  g.day(event, field, found?.at, read, { ...more, ...(found ? { label: found.label.text } : {}) })

const AMOUNT = /^(?<before>-)?\s*\$?\s*(?<minus>-)?\s*(?<whole>\d{1,3}(?:,\d{3})+|\d{1,9})(?<cents>\.\d{2})?(?<after>-)?(?:\s*(?:USD|U\.S\.))?$/i

/** Cents from `$31,844.00`, `31844`, `-$2,100.00` (the sign is kept). Undefined for anything else. */
export function cents(text: string): number | undefined {
  const m = AMOUNT.exec(text.trim())
  if (!m?.groups) return undefined
  const value = Number(m.groups['whole']!.replaceAll(',', '')) * 100 + Number(m.groups['cents']?.slice(1) ?? 0)
  return value > 0 && (m.groups['before'] ?? m.groups['minus'] ?? m.groups['after']) ? -value : value
}
/** Cents of an amount that cannot be below nothing. */
export const plainCents = (text: string): number | undefined => {
  const value = cents(text)
  return value === undefined || value < 0 ? undefined : value
}

/** `05-08-2023`, `Dec. 31, 2022`, `Apr.15, 2023`, and every shape US papers use. */
export function formDate(text: string): PrintedDate {
  const t = text.trim().replace(/\s+/g, ' ')
  const dashed = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(t)
  if (dashed) return usDate(`${dashed[1]}/${dashed[2]}/${dashed[3]}`)
  return anyUsDate(t.replace(/^([A-Za-z]{3,9})\.\s*(?=\d)/, '$1 ').replace(/,(?=\d{4}$)/, ', '))
}

/** Nine digits of a Social Security number as they may be given; undefined for masked ones and for shapes never given. */
export function socialSecurity(text: string): string | undefined {
  const t = text.trim()
  return /^(?!000|666|9)\d{3}([ -]?)(?!00)\d{2}\1(?!0000)\d{4}$/.test(t) ? t.replace(/\D/g, '') : undefined
}
/** Nine digits of a taxpayer number of the kind that begins with 9; undefined otherwise. */
export function taxpayer(text: string): string | undefined {
  const t = text.trim()
  return /^9\d{2}([ -]?)(?:5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])\1\d{4}$/.test(t) ? t.replace(/\D/g, '') : undefined
}
/** `12-3456789` without its hyphen; undefined when digits are hidden. */
export const employerNumber = (text: string): string | undefined => (/^\d{2}-?\d{7}$/.test(text.trim()) ? text.replace(/\D/g, '') : undefined)
/** Digits hidden by X or stars: `XXX-XX-1234`. */
export const isMasked = (text: string): boolean => /[Xx*#•]{2,}/.test(text)

/** A name printed given names first: nothing says where the surname begins, so the whole stands together. */
export const wholeName = (text: string): Name => ({ surname: text.trim().replace(/\s+/g, ' '), given: '', order: 'given-first' })
/** Words that may be a person's name: letters, and no digit. */
export const looksLikeName = (text: string): boolean => /\p{L}{2}/u.test(text) && !/[\d:$@]/.test(text) && text.length <= 80

/** The address in printed lines that end with a ZIP code; undefined otherwise. */
export function addressIn(paper: Paper, pieces: readonly Piece[]): { value: ReturnType<typeof readAddress>; quote: Quote } | undefined {
  const end = pieces.findIndex((p) => /\b\d{5}(?:-\d{4})?$/.test(p.text) && /\p{L}{2}/u.test(p.text))
  const own = end < 0 ? [] : pieces.slice(0, end + 1)
  const value = own.length > 0 && /\d/.test(own[0]!.text) ? readAddress(own.map((p) => p.text)) : undefined
  const quote = quotePieces(paper, own)
  return value?.zip && quote ? { value, quote } : undefined
}

/** The first page with words, its lines, and its text; papers longer than `pagesMax` are releases that are split first. */
export function frontOf(paper: Paper, pagesMax = 30): { text: string; lines: Line[] } | undefined {
  const page = paper.pages.length > pagesMax ? undefined : paper.pages.find((p) => p.words.length > 0)
  return page && { text: page.text, lines: linesOf(page) }
}
/** Does a cell of these lines begin with a title? */
export const hasTitle = (lines: readonly Line[], title: RegExp): boolean => lines.some((l) => title.test(l.text.trim()) || cells(l).some((c) => title.test(c.text)))
