/** Values that stand over, on or under ruled lines of DHS forms, with their small caption. */
import type { Paper } from '../../papers/paper.ts'
import { anyUsDate, isEitherOrder } from '../kit/dates.ts'
import type { Gather } from '../kit/gather.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import { type Line, type Piece, cells, linesOf, piece } from '../kit/lines.ts'
import { fieldOf, valueOf } from '../kit/fields.ts'
import { type Label, findLabels } from '../kit/labels.ts'
import { aNumber, namePrecision, surnameFirst } from '../kit/values.ts'

/** Printed dates of DHS forms, for searching inside a cell. */
export const DATE_WORDS = /(?<![\p{L}\d/])(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}|[A-Z]{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+[A-Za-z]{3,9}\.?,?\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})(?![\d/])/u

/** The first thing in a piece that is shaped like a date, as a piece of its own. */
export function dateIn(at: Piece | undefined): Piece | undefined {
  const m = at && DATE_WORDS.exec(at.text)
  return at && m ? piece(at.line, at.start + m.index, at.start + m.index + m[0].length) : undefined
}

/** How many dates stand in some words: two under one label say nothing. */
export const datesIn = (text: string): string[] => [...text.matchAll(new RegExp(DATE_WORDS.source, 'gu'))].map((m) => m[0])

/** The cell on the line over a caption, in the caption's column; rules of underscores are no value. */
export function overCaption(line: Line, caption: Piece): Piece | undefined {
  const lines = linesOf(line.page)
  const above = lines[lines.indexOf(line) - 1]
  if (!above || line.y - above.y > line.height * 2.6) return undefined
  const row = cells(line)
  const own = row.find((c) => c.start <= caption.start && c.end >= caption.end) ?? caption
  const next = row.find((c) => c.x > own.right)
  const before = row.findLast((c) => c.right < own.x)
  const left = before ? (before.right + own.x) / 2 : -1
  const right = next ? (own.right + next.x) / 2 : Number.POSITIVE_INFINITY
  // Over a caption stands what overlaps it, or what lies between its neighbours.
  const found = cells(above).filter((c) => c.x < right && c.right > left && (c.x + c.right) / 2 >= left && (c.x + c.right) / 2 <= right && /[\p{L}\p{N}]/u.test(c.text))
  return found.length === 1 ? found[0] : found.find((c) => c.x < own.right && c.right > own.x)
}

/** The A-number and the name under their own labels; another file's number is never taken. */
export function claimPerson(g: Gather, labels: { readonly file: RegExp; readonly name: RegExp }, all: readonly RegExp[]): void {
  const file = fieldOf(g.paper, labels.file, all)
  const m = file?.at && /^A?[\s#:-]*\d{2,3}[\s-]?\d{3}[\s-]?\d{3}(?![\d-])/i.exec(file.at.text)
  const at = file?.at && m ? piece(file.at.line, file.at.start, file.at.start + m[0].length) : file?.at
  if (file?.at && !/^\W*(?:N\/?A|none)?\W*$/i.test(file.at.text)) g.checked('person#1', 'person.aNumber', at, at && aNumber(at.text), { label: file.label.text })
  for (const label of findLabels(g.paper, labels.name).slice(0, 12)) {
    const at = nameAt(label, all)
    if (!at) continue
    const printed = at.text.replace(/\s+/g, ' ').replace(/^[_\s]+|[_\s]+$/g, '')
    const name = surnameFirst(printed) ?? { surname: printed, given: '', order: 'unknown' as const }
    return g.claim('person#1', 'person.name', at, name, { precision: namePrecision(name), label: label.text })
  }
}

const NAME = /^[\p{L}'’.-]+(?:,?\s+[\p{L}'’.-]+){0,6},?$/u
const NOT_A_NAME = /\b(?:any|officer|the|of|and|alien|removal|department|united|immigration|judge|signature|title|respondent)\b/i

/** A name after `Name:` at the start of its cell, or over the caption `(Full name of alien)`. */
function nameAt(label: Label, all: readonly RegExp[]): Piece | undefined {
  const { page } = label.line
  const before = page.text.slice(Math.max(0, label.start - 2), label.start)
  const caption = before.endsWith('(')
  const plain = /^\s*:/.test(page.text.slice(label.end, label.end + 4)) && (label.start === label.line.start || /\s{2}$/.test(before) || /[.\d]\s$/.test(before))
  const at = caption ? overCaption(label.line, label) : plain ? valueOf(label, all) : undefined
  // A full stop or comma at its end is a speck of the scan; a name that ends at its comma has lost its given names.
  const clean = at && piece(at.line, at.start, at.start + at.text.replace(/(?<=\p{L}{3})[.;:]+$/u, '').length)
  return clean && NAME.test(clean.text) && !clean.text.endsWith(',') && !NOT_A_NAME.test(clean.text) ? clean : undefined
}

/**
 * A day under one plain label: the only date there. Words that hold no date, or two dates, become a problem; a blank or a
 * bare rule is no value.
 */
export function claimDay(g: Gather, event: string, field: FieldName, at: Piece | undefined, label?: string): void {
  if (!at || !/[\p{L}\p{N}]/u.test(at.text)) return
  const found = datesIn(at.text)
  const date = found.length === 1 ? dateIn(at) : undefined
  if (date) g.day(event, field, date, tidyDate, label ? { label } : {})
  else g.problem('UnreadableDate', { field, at })
}
/** `18 March, 2026` and a comma after the month's day are the same date. */
export const tidyDate = (text: string) => anyUsDate(text.replace(/\s+/g, ' ').replace(/^(\d{1,2} \p{L}+)\.?,/u, '$1'))

export const noPages = (paper: Paper): boolean => paper.pages.every((p) => p.words.length === 0)

/** Offices abroad stand among people who write the day first: numbers that may be two days are asked about. Whether they were. */
export function askOrder(g: Gather, field: FieldName, at: Piece): boolean {
  const found = datesIn(at.text)
  const isOpen = found.length === 1 && isEitherOrder(found[0]!)
  if (isOpen) g.problem('AmbiguousDate', { field, at: dateIn(at) })
  return isOpen
}
