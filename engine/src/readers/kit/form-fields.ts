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
const NUMBER = /^\(?[A-Za-z]{0,2}(?:\/[a-z])?[.-]?\s?\d{0,2}[a-z]?[.)]?\s*\*?\s*$/
const PLACES_MAX = 60
const LABEL_MAX = 120
const VALUE_MAX = 300

/** A form of these labels: `labels` are all the words its boxes print, also of boxes that are not read. */
export function formOf(paper: Paper, labels: readonly RegExp[]): Form {
  const places = (label: RegExp): Label[] => findLabels(paper, label).filter((l) => beginsBox(l, labels)).slice(0, PLACES_MAX)
  const first = new Map<RegExp, Label[]>()
  const at = (label: RegExp): Label[] => {
    const known = first.get(label) ?? places(label)
    first.set(label, known)
    return known
  }
  return {
    paper,
    value(label, want = {}) {
      let odd: FormValue | undefined
      const here = want.within ? at(label).filter(want.within) : at(label)
      for (const l of here) {
        const found = valueAt(l, labels, want)
        if (found && (!want.accept || want.accept.test(found.text))) return { at: found, label: l }
        if (found) odd ??= { at: found, label: l }
      }
      return odd ?? (here[0] ? { at: undefined, label: here[0] } : undefined)
    },
    box(label, lines) {
      for (const l of at(label)) {
        const pieces = under(l, labels, lines)
        if (pieces.length > 0) return { pieces, label: l }
      }
      return undefined
    },
  }
}

const labelStart = (text: string, labels: readonly RegExp[]): boolean =>
  labels.some((l) => {
    const m = l.exec(text.slice(0, LABEL_MAX))
    return m !== null && NUMBER.test(text.slice(0, m.index))
  })

/** Does the label begin its cell, follow another label, or carry a colon? */
function beginsBox(label: Label, labels: readonly RegExp[]): boolean {
  const cell = cells(label.line).find((c) => c.start <= label.start && c.end >= label.end)
  if (!cell) return false
  const { text } = label.line.page
  const before = text.slice(cell.start, label.start)
  if (NUMBER.test(before) || /^\s*:/.test(text.slice(label.end, label.line.end))) return true
  return labels.some((l) => [...before.matchAll(new RegExp(l.source, `${l.flags}g`))].some((m) => NUMBER.test(before.slice(m.index + m[0].length))))
}

/** Only the first place that has words counts: what stands further off may be another box's. */
function valueAt(label: Label, labels: readonly RegExp[], { how = 'any', lines = 1 }: Want): Piece | undefined {
  if (how !== 'under') {
    const row = cells(label.line)
    const own = row.find((c) => c.start < label.end && c.end >= label.end)
    const after = own && cutAt(label.line, label.end, own.end, labels)
    if (after) return after
    const next = row.find((c) => c.start >= (own?.end ?? label.end) && /[\p{L}\p{N}]/u.test(c.text))
    if (own && next && !labelStart(next.text, labels) && !hasLabel(own, label, labels)) return cutAt(label.line, next.start, next.end, labels)
  }
  return how === 'beside' ? undefined : under(label, labels, lines)[0]
}

const hasLabel = (own: Piece, label: Label, labels: readonly RegExp[]): boolean =>
  labels.some((l) => l.test(own.line.page.text.slice(label.end, own.end)))

/** The words between two places up to the next label, without the dots, dollar signs and colons before them. */
function cutAt(line: Line, start: number, end: number, labels: readonly RegExp[]): Piece | undefined {
  const text = line.page.text.slice(start, Math.min(end, start + VALUE_MAX))
  const skip = /^[\s:.…_*]*/.exec(text)![0].length
  const rest = text.slice(skip)
  let to = rest.length
  for (const l of labels) {
    const m = l.exec(rest)
    if (m && m.index < to) to = m.index
  }
  const cut = to < rest.length ? rest.slice(0, to).replace(/(?:^|\s+)\(?[a-z]?\d{0,2}[a-z]?[.)]?\s*$/i, '') : rest
  const found = piece(line, start + skip, start + skip + cut.length)
  return found && /[\p{L}\p{N}]/u.test(found.text) ? found : undefined
}

function under(label: Label, labels: readonly RegExp[], lines: number): Piece[] {
  const left = leftOf(label)
  const right = rightOf(label, labels)
  const out: Piece[] = []
  let above = label.line
  for (const line of linesUnder(label, lines + 1)) {
    if (line.y - above.y > Math.max(above.height, line.height) * 3.2 || out.length >= lines) break
    const own = cells(line).find((c) => c.x >= left - 8 && c.x < right)
    above = line
    if (own && labelStart(own.text, labels)) break
    const at = own && cutAt(line, own.start, own.end, labels)
    if (at) out.push(at)
    else if (out.length > 0 || own) break
  }
  return out
}

/** The left edge of the box: of the number before the label, where it has one. */
function leftOf(label: Label): number {
  const cell = cells(label.line).find((c) => c.start <= label.start && c.end >= label.end)
  return cell && NUMBER.test(label.line.page.text.slice(cell.start, label.start)) ? cell.x : label.x
}

/** The left edge of what stands right of the label: the next cell, or the next label of its own cell. */
function rightOf(label: Label, labels: readonly RegExp[]): number {
  const edges = cells(label.line).filter((c) => c.x > label.right).map((c) => c.x)
  const rest = label.line.page.text.slice(label.end, label.line.end)
  for (const l of labels) {
    const m = l.exec(rest)
    const at = m && piece(label.line, label.end + m.index, label.end + m.index + m[0].length)
    if (at) edges.push(at.x)
  }
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
