/** What the rows of CBP's lists of crossings say: dates, times, ports, and which way. */
import type { DayTime } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import { type Day, dayIfReal } from '../../base/day.ts'
import { type PrintedDate, anyUsDate, monthNumber } from '../kit/dates.ts'
import type { Gather } from '../kit/gather.ts'
import type { Piece } from '../kit/lines.ts'
import { readPlace } from '../kit/places.ts'
import { clockTime } from '../kit/times.ts'
import type { List, ListRow } from '../ice/columns.ts'

/** `03/18/2019`, `2019-03-18`, `18MAR2019`, `03182019` under its own heading; two-digit years are nobody's to complete. */
export function listDate(text: string): PrintedDate {
  const t = text.trim()
  const named = /^(\d{1,2})[\s-]?([A-Za-z]{3})[\s-]?(\d{4})$/.exec(t)
  const bare = /^(\d{2})(\d{2})(\d{4})$/.exec(t)
  const made = (y: number, m: number, d: number): PrintedDate => {
    const day = dayIfReal(y, m, d)
    return day === undefined ? { type: 'impossible' } : { type: 'day', day }
  }
  if (named && monthNumber(named[2]!)) return made(Number(named[3]), monthNumber(named[2]!)!, Number(named[1]))
  if (bare) return made(Number(bare[3]), Number(bare[1]), Number(bare[2]))
  return anyUsDate(t)
}

/** Is this row one of the list: a date under its heading, or something like one beside a way that can be read? */
export function isDated(row: ListRow, key = 'date'): boolean {
  const text = row.cell(key)?.text ?? ''
  return /\d{2}/.test(text) && (/^\d/.test(text) || wayOf(row.cell('way')?.text) !== undefined) && !/page|of \d/i.test(text)
}

export type Way = 'inbound' | 'outbound'
/** Two words, or the letters I and O: a scanner's `1` and `0` can be nothing else in this column. */
export function wayOf(text: string | undefined): Way | undefined {
  const t = text?.replace(/[^\p{L}\p{N}|]/gu, '') ?? ''
  if (/^(?:[I1l|]|IN|INB|INBOUND|ENTRY|ARRIVAL)$/i.test(t)) return 'inbound'
  return /^(?:[O0]|OUT|OUTB|OUTBOUND|EXIT|DEPARTURE)$/i.test(t) ? 'outbound' : undefined
}

const EXEMPTION = /^(?:\(?\s*b\s*\)?\s*\(?\s*[1-9]\s*\)?(?:\s*\(?\s*[A-F]\s*\)?)?[\s,;]*)+$/i
const NOTHING = /^(?:N\/?A|NONE|UNK(?:NOWN)?|[-_.*]+)$/i

/** The value of a cell, or undefined where it is blank, withheld or says nothing. */
export function valueIn(row: ListRow, key: string): Piece | undefined {
  const at = row.cell(key)
  return at && !NOTHING.test(at.text) && !EXEMPTION.test(at.text) ? at : undefined
}

const TURNED_BACK = /refus|denied|withdr|returned\b|inadmiss|expedited/i
/** Who was turned back was not admitted: such a row is asked about. */
export function isTurnedBack(g: Gather, row: ListRow): boolean {
  const status = valueIn(row, 'status')
  if (!status || !TURNED_BACK.test(status.text)) return false
  g.problem('UnknownWording', { field: 'admission.date', at: status })
  return true
}

/** One claim for each column in which something is withheld: what is hidden is not the same as what is blank. */
export function claimWithheld(g: Gather, list: List, rows: readonly ListRow[]): void {
  let count = 0
  for (const [key, head] of list.heads) {
    const hidden = rows.map((r) => r.cell(key)).find((c) => c && EXEMPTION.test(c.text) && /b/i.test(c.text) && /\d/.test(c.text))
    if (!hidden) continue
    count += 1
    g.claim(`redaction#${count}`, 'redaction.exemption', hidden, hidden.text.replace(/\s+/g, ''))
    g.claim(`redaction#${count}`, 'redaction.covers', head, head.text.replace(/\s+/g, ' '))
  }
}

/** A port code or place; two words where one code belongs are two columns run together. */
export function claimWhere(g: Gather, event: string, field: FieldName, at: Piece | undefined): void {
  if (!at) return
  const t = at.text.replace(/\s+/g, ' ')
  const codes = t.split(' ').every((w) => /^[A-Z]{3,4}$/.test(w))
  const read = codes && t.includes(' ') ? undefined : readPlace(t)
  g.checked(event, field, at, read && !read.doubt ? read.place : undefined)
}

export const DATE_AND_TIME = /^(?<date>\S+(?:\s[A-Za-z]{3}\s\d{4})?)(?:\s+(?<time>\d{1,2}:?\s?\d{2}(?::\d{2})?(?:\s*[AP]\.?M\.?)?))?$/i

/** A date with words behind it that are no time: the day stands, the time is asked about. */
const DATE_AND_MORE = /^(?<date>\d\S*)\s+(?<time>\S.{0,12})$/

export interface When {
  readonly day: Day
  readonly date: Piece
  readonly at: DayTime
  readonly whole: Piece
}

/** Day and time of a row. A day that is none becomes a problem; a time that is none is left out and said. */
export function whenOf(g: Gather, row: ListRow, field: FieldName): When | undefined {
  const cell = row.cell('date')!
  const m = DATE_AND_TIME.exec(cell.text) ?? DATE_AND_MORE.exec(cell.text)
  const read = m ? listDate(m.groups!['date']!) : listDate(cell.text)
  if (read.type !== 'day') {
    g.problem(read.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at: cell })
    return undefined
  }
  const date: Piece = m ? { ...cell, text: m.groups!['date']!, end: cell.start + m.groups!['date']!.length } : cell
  const beside = valueIn(row, 'time')
  const printed = m?.groups?.['time'] ?? beside?.text
  const time = printed === undefined ? null : clockTime(printed.replace(/:\s/, ':'))
  if (time === undefined) g.problem('UnreadableValue', { field: 'encounter.at', at: beside ?? cell })
  const sameLine = beside && beside.start > cell.start
  const whole: Piece = printed !== undefined && sameLine ? { ...cell, text: cell.line.page.text.slice(cell.start, beside.end), end: beside.end, right: beside.right } : cell
  return { day: read.day, date, at: { day: read.day, time: time ?? null, zone: 'local' }, whole: time === null || time === undefined ? cell : whole }
}
