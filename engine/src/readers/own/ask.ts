/** Answers of a filled form: what stands beside or under an item's words, and which boxes are ticked. */
import { type Piece, cellsOf, piece } from '../kit/lines.ts'
import { ITEM, type Row, isItemStart } from './sheet.ts'

export interface Answer {
  readonly at: Piece
  /** The words of the form that ask for it. */
  readonly label: string
}

/** Print of the form that may follow an item's words in the same line, before the answer. */
const SUFFIX = /^(?:[\s:.,►▶>]|\((?:if\s+(?:any|applicable|known|different|currently|you)[^)]*|mm\/dd\/yyyy|optional|first name|last name|citizenship|a-number|for example[^)]*)\)|if any[,?]*|on or(?:\s+about)?(?![\p{L}])|about(?=\s*\(mm)|(?:▶|►)?\s?A\s?-(?=\s|$))+/iu

/** Words that only the form itself prints; an answer in small letters may still be one word of these. */
const PRINT = /\b(?:number|name|if any|if applicable|mm\/dd|zip code|apt|date|country of|city or town|city, town|province|relationship|status|place of|telephone|signature|select|part \d|item|page|form|information|your|you|provide|complete|type or print|do not|have|were|was|are|the|attach|list|example|citizenship|nationality|birth|gender|sex|yes|street|code|years?|months?|from|include|additional)\b/i
const isPrint = (text: string): boolean => /\p{Ll}{2}/u.test(text) && PRINT.test(text)
/** The rest of an item's words on a line of its own. */
const CONTINUES = /^(?:\(|Divorced, Widowed\)|(?:About|U\.S\.|United States|Travel Document|Document|Expires|Resident)\s?\(mm|[a-z][^\d]*(?:[?):]|\bmm\/dd\/yyyy\)?)$)/
const isContinued = (text: string): boolean => CONTINUES.test(text) || (/^\p{Ll}/u.test(text) && isPrint(text))
const STOP = /^(?:Part\s+(?:\d|[A-G]\b)|NOTE\b|Form\s+[A-Z]-\d)/

/** Nothing is said by these. */
export const isNothing = (text: string): boolean => /^(?:N\s?\/\s?A|NA|NONE|NOT APPLICABLE|DOES NOT APPLY|NO|X|[-–—_./\s]*|A-?|\(\s*\))$/i.test(text.trim())

const anchored = new WeakMap<RegExp, RegExp>()
/** The same pattern at the start of a text alone: far less work than looking everywhere. */
function atStart(label: RegExp, text: string): RegExpExecArray | null {
  let own = anchored.get(label)
  if (!own) anchored.set(label, (own = new RegExp(`^(?:${label.source})`, label.flags.replace('g', ''))))
  return own.exec(text)
}

const global = new WeakMap<RegExp, RegExp>()
function everywhere(label: RegExp): RegExp {
  let own = global.get(label)
  if (!own) global.set(label, (own = new RegExp(label.source, `${label.flags.replace('g', '')}g`)))
  return own
}

// An answer beside its words is no further away; the other column of a page is.
const BESIDE_MAX = 150
const PLACES_MAX = 12
// Longer than the words of any item that are looked for.
const LABEL_MAX = 110

/**
 * The answer to an item among some rows, at the first place where the item is printed: as an item or at the start of a
 * cell before places inside a sentence. `labels` are the other items that may stand near it. Undefined when the item is
 * not printed or left blank: the same words further down ask about somebody else.
 */
export function answerTo(rows: readonly Row[], label: RegExp, labels: readonly RegExp[] = []): Answer | undefined {
  const places: { readonly row: number; readonly found: Place }[] = []
  for (let i = 0; i < rows.length && places.length < PLACES_MAX; i += 1) {
    for (const found of [...brokenPlaces(rows, i, label, labels), ...placesOf(rows[i]!, label, labels)]) places.push({ row: i, found })
    if (places.some((p) => p.found.starts)) break
  }
  const first = places.find((p) => p.found.starts) ?? places[0]
  if (!first) return undefined
  const at = besideOf(rows[first.row]!, first.found, labels) ?? underOf(rows, first.row, first.found, [...labels, label])
  return at && !isNothing(at.text) ? { at, label: first.found.at.text } : undefined
}

interface Place {
  readonly at: Piece
  /** Left edge of the item, its number included. */
  readonly left: number
  /** Where the next item of the row begins. */
  readonly right: number
  /** It begins an item or a cell, and is no part of a sentence. */
  readonly starts: boolean
  /** Rows into which the item's words run on, and where they end there. */
  readonly tails?: ReadonlyMap<Row, number>
}

// An item's words take no more lines than these.
const BROKEN_LINES = 3

const known = new WeakMap<Row, readonly Piece[]>()
function cellsIn(row: Row): readonly Piece[] {
  const before = known.get(row)
  if (before) return before
  const own = cellsOf(row.line, row.line.words.filter((w) => w.start >= row.at.start && w.end <= row.at.end))
  known.set(row, own)
  return own
}

/** Where an item's words begin in a row and run on in the rows under it, as narrow columns break them. */
function brokenPlaces(rows: readonly Row[], from: number, label: RegExp, labels: readonly RegExp[]): Place[] {
  const row = rows[from]!
  const cells = cellsIn(row)
  return cells.flatMap((cell, i): Place[] => {
    const skip = ITEM.exec(cell.text)?.[0].length ?? 0
    let joined = cell.text.slice(skip)
    const tails = new Map<Row, number>()
    for (const next of rows.slice(from + 1, from + 1 + BROKEN_LINES)) {
      if (next.line.page !== row.line.page || next.line.y - row.line.y > row.line.height * 4) break
      const own = cellsIn(next).find((c) => Math.abs(c.x - cell.x) < 24)
      if (!own) continue
      if (isItemStart(own.text) || !/\p{L}/u.test(own.text)) break
      const end = (atStart(label, `${joined} ${own.text}`)?.[0].length ?? 0) - joined.length - 1
      tails.set(next, end > 0 ? own.start + end : own.end)
      if (end > 0) {
        const at = piece(row.line, cell.start + skip, cell.end)
        const before = i > 0 ? cells[i - 1]! : undefined
        const number = before && /^\d{1,2}\s?\.(?:\s?[a-z]\s?\.)?$/.test(before.text) ? before : undefined
        return at ? [{ at, left: (number ?? cell).x, right: nextStart(row, at, labels), starts: true, tails }] : []
      }
      joined = `${joined} ${own.text}`
    }
    return []
  })
}

/** Where an item's words are printed in a row. */
export function placesOf(row: Row, label: RegExp, labels: readonly RegExp[] = []): Place[] {
  const { at, line } = row
  return [...at.text.matchAll(everywhere(label))].flatMap((m): Place[] => {
    const found = piece(line, at.start + m.index, at.start + m.index + m[0].length)
    if (!found) return []
    const before = at.text.slice(0, m.index)
    const number = /(?:^|\s)((?:\d{1,2}\s?\.\s?(?:[a-z]\s?\.)?|[a-k]\s?\.)\s*)$/.exec(before)
    const start = number ? piece(line, at.start + m.index - number[1]!.length, found.end) : undefined
    return [{ at: found, left: (start ?? found).x, right: nextStart(row, found, labels), starts: number !== null || before.trim() === '' || /\s{2,}$/.test(before) }]
  })
}

/** The left edge of the next words of the form in a row. */
function nextStart(row: Row, after: Piece, labels: readonly RegExp[]): number {
  const print = SUFFIX.exec(row.line.page.text.slice(after.end, row.at.end))?.[0].length ?? 0
  const words = row.line.words.filter((w) => w.start >= after.end + print && w.end <= row.at.end)
  for (let i = 0; i < words.length; i += 1) {
    const rest = row.line.page.text.slice(words[i]!.start, Math.min(row.at.end, words[i]!.start + LABEL_MAX))
    if (isItemStart(rest) || labels.some((l) => atStart(l, rest) !== null)) return words[i]!.box.x
  }
  const gap = cellsOf(row.line, words).find((c) => c.x > after.right + 8 && isPrint(c.text) && !CONTINUES.test(c.text))
  return gap ? gap.x : Number.POSITIVE_INFINITY
}

function cut(at: Piece, labels: readonly RegExp[]): Piece | undefined {
  let end = at.text.length
  const item = /\s(?:\d{1,2}\s?\.\s?(?:[a-z]\s?\.)?|[a-k]\s?\.)\s+\p{Lu}\p{Ll}/u.exec(at.text)
  if (item) end = item.index
  // No item's words are in a number or in one short word.
  for (const label of /\p{L}.{5,}/u.test(at.text) ? labels : []) {
    const m = label.exec(at.text)
    if (m && m.index < end) end = m.index
  }
  return end === 0 ? undefined : piece(at.line, at.start, at.start + end)
}

function besideOf(row: Row, found: Place, labels: readonly RegExp[]): Piece | undefined {
  const { line, at } = row
  const text = line.page.text.slice(found.at.end, at.end)
  const skip = SUFFIX.exec(text)?.[0].length ?? 0
  const rest = piece(line, found.at.end + skip, at.end)
  if (!rest || isItemStart(rest.text)) return undefined
  const words = line.words.filter((w) => w.start >= rest.start && w.end <= rest.end && w.box.x < found.right - 1)
  const first = cellsOf(line, words)[0]
  const own = words.length > 0 ? piece(line, words[0]!.start, words.at(-1)!.end) : undefined
  if (!first || !own || first.x - Math.max(found.at.right, edgeOf(row, found.at.end + skip)) > BESIDE_MAX) return undefined
  const kept = cut(withoutPrint(own, line), labels)
  return kept && !isPrint(kept.text) && !isItemStart(kept.text) ? kept : undefined
}

/** Right edge of the last print before a place. */
function edgeOf(row: Row, before: number): number {
  const last = row.line.words.filter((w) => w.end <= before && w.start >= row.at.start).at(-1)
  return last ? last.box.x + last.box.width : 0
}

// Wider gaps part two answers, except between the boxes of single letters and digits.
const GAP_MAX = 26

/** The piece up to its first cell that is print of the form, or another answer. */
function withoutPrint(at: Piece, line: Row['line']): Piece {
  const words = line.words.filter((w) => w.start >= at.start && w.end <= at.end)
  const all = cellsOf(line, words)
  const apart = (c: Piece, before: Piece): boolean => c.x - before.right > GAP_MAX && !(c.text.length <= 2 && before.text.length <= 2)
  const print = all.findIndex((c, i) => i > 0 && (isPrint(c.text) || isItemStart(c.text) || apart(c, all[i - 1]!)))
  return print > 0 ? (piece(line, at.start, all[print - 1]!.end) ?? at) : at
}

function underOf(rows: readonly Row[], from: number, found: Place, labels: readonly RegExp[]): Piece | undefined {
  const start = rows[from]!
  const reach = Math.max(40, start.line.height * 3.6)
  for (const row of rows.slice(from + 1)) {
    if (row.line.page !== start.line.page || row.line.y < start.line.y) break
    if (row.line.y - start.line.y > reach) break
    const words = row.line.words.filter((w) => w.start >= row.at.start && w.end <= row.at.end && w.box.x >= found.left - 7 && w.box.x < found.right - 3)
    const own = words.length > 0 ? piece(row.line, words[0]!.start, words.at(-1)!.end) : undefined
    if (!own) continue
    const from = Math.max(own.start, found.tails?.get(row) ?? 0)
    const print = SUFFIX.exec(row.line.page.text.slice(from, own.end))?.[0].length ?? 0
    const rest = piece(row.line, from + print, own.end)
    if (!rest) continue
    const { text } = rest
    if (isItemStart(text) || STOP.test(text) || labels.some((l) => atStart(l, text.slice(0, LABEL_MAX)) !== null)) return undefined
    if (isContinued(text)) {
      const tail = /\(mm\/dd\/yyyy\)\s+(?=\d)/.exec(rest.text)
      if (tail) return piece(row.line, rest.start + tail.index + tail[0].length, rest.end)
      continue
    }
    const kept = cut(withoutPrint(rest, row.line), labels)
    return kept && !isPrint(kept.text) ? kept : undefined
  }
  return undefined
}

const TICK = /(?:\[\s*[X✓✔]{1,2}\s*\]|\(\s*X\s*\)|[☑☒✓✔✗✘]|(?<![\p{L}\p{N}])X{1,2})\s*$/iu

/** The options of a question whose box, left of its words, is ticked. */
export function tickedOf<T>(rows: readonly Row[], options: readonly (readonly [RegExp, T])[]): { readonly at: Piece; readonly option: T }[] {
  const out: { at: Piece; option: T }[] = []
  for (const row of rows) {
    for (const [words, option] of options) {
      for (const { at } of placesOf(row, words)) {
        const tick = TICK.exec(row.line.page.text.slice(row.at.start, at.start))
        const box = tick && piece(row.line, row.at.start + tick.index, at.end)
        if (box && at.x - (box.x + 14) < 22) out.push({ at: box, option })
      }
    }
  }
  return out
}

/** The rows of a question: from the row with its words, `count` rows in all. */
export function rowsFrom(rows: readonly Row[], label: RegExp, count: number): Row[] {
  const at = rows.findIndex((r) => label.test(r.at.text))
  return at < 0 ? [] : rows.slice(at, at + count)
}
