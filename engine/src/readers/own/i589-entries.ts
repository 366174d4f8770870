import { labelWords } from '../kit/fields.ts'
import type { Gather } from '../kit/gather.ts'
import { type Piece, piece } from '../kit/lines.ts'
import { type Answer, isNothing, placesOf } from './ask.ts'
import { asPlace, say, sayDay, saySide, sayUntil } from './say.ts'
import { type Row, isItemStart } from './sheet.ts'

const COLUMNS = {
  expires: labelWords('Date Status Expires'),
  date: /^Date(?!\s+Status)(?![\p{L}])/iu,
  place: labelWords('Place'),
  status: /(?<!Date\s{1,9})(?<![\p{L}])Status(?![\p{L}])/iu,
} as const
type Column = keyof typeof COLUMNS

/** The labels of the table in item 19.c, left to right; undefined for any other row. */
function labelsOf(row: Row): (readonly [Column, Piece])[] | undefined {
  const found = (Object.keys(COLUMNS) as Column[]).flatMap((c) => placesOf(row, COLUMNS[c]).slice(0, 1).map((p) => [c, p.at] as const))
  const has = (c: Column): boolean => found.some(([k]) => k === c)
  return has('date') && has('place') && has('status') ? found.sort(([, a], [, b]) => a.start - b.start) : undefined
}

type Entry = Partial<Record<Column, Answer>>

/**
 * The entries of item 19.c, the most recent first: `admission#1`, `#2`... Each value stands after its label or under it;
 * only the first row asks when the status expires.
 */
export function claimEntries(g: Gather, rows: readonly Row[]): void {
  const from = rows.findIndex((r) => /List each entry into the/i.test(r.at.text))
  if (from < 0) return
  const entries: Entry[] = []
  const table = rows.slice(from + 1, from + 16)
  for (let i = 0; i < table.length; i += 1) {
    const row = table[i]!
    if (isItemStart(row.at.text) && /What country issued/i.test(row.at.text)) break
    const labels = labelsOf(row)
    if (!labels) continue
    const beside = valuesBeside(row, labels)
    if (Object.keys(beside).length > 0) entries.push(beside)
    else entries.push(...valuesUnder(table.slice(i + 1), labels))
  }
  entries.forEach((e, i) => {
    const event = `admission#${i + 1}`
    sayDay(g, event, 'admission.date', e.date)
    say(g, event, 'admission.place', e.place, asPlace)
    saySide(g, event, e.status)
    sayUntil(g, event, 'admission.until', e.expires)
    if (!e.date) g.problem('MissingField', { field: 'admission.date', at: (e.place ?? e.status ?? e.expires)?.at })
  })
}

const answer = (at: Piece | undefined, label: Piece): Answer | undefined => (at && !isNothing(at.text) ? { at, label: label.text } : undefined)

function valuesBeside(row: Row, labels: readonly (readonly [Column, Piece])[]): Entry {
  const out: Entry = {}
  labels.forEach(([column, label], i) => {
    const skip = /^[\s:]*/.exec(row.line.page.text.slice(label.end, row.at.end))![0].length
    const found = answer(piece(row.line, label.end + skip, labels[i + 1]?.[1].start ?? row.at.end), label)
    if (found) out[column] = found
  })
  return out
}

/** Rows of values under one row of labels, by column, until the next labels or item. */
function valuesUnder(rows: readonly Row[], labels: readonly (readonly [Column, Piece])[]): Entry[] {
  const out: Entry[] = []
  for (const row of rows) {
    if (labelsOf(row) || isItemStart(row.at.text) || /document\?|Passport Number/i.test(row.at.text)) break
    const entry: Entry = {}
    labels.forEach(([column, label], i) => {
      const right = labels[i + 1]?.[1].x ?? Number.POSITIVE_INFINITY
      const words = row.line.words.filter((w) => w.box.x >= label.x - 10 && w.box.x < right - 4)
      const found = words.length > 0 ? answer(piece(row.line, words[0]!.start, words.at(-1)!.end), label) : undefined
      if (found) entry[column] = found
    })
    if (Object.keys(entry).length > 0) out.push(entry)
  }
  return out
}
