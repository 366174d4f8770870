/** Day, time and place of an appointment: boxes with the value under or beside the label, on one or two lines. */
import type { Paper } from '../../papers/paper.ts'
import type { Gather } from '../kit/gather.ts'
import { type Line, type Piece, allLines, cells, piece } from '../kit/lines.ts'
import { receipt } from '../kit/values.ts'
import { CITY } from './address.ts'
import { type Frame, boxAt, receiptsIn } from './frame.ts'
import { DATE, DATE_OR_OTHER, TIME, isNear, like, quotePieces, sayDayTime } from './prose.ts'

const label = (...names: string[]) => new RegExp(`^(?:${names.join('|')})\\s*(?:\\([a-z]+\\))?\\s*(?::|$|(?=${DATE}|${TIME}))\\s*`, 'i')
const WHEN = label(`${like('Date and Time of Appointment')}`, `${like('Date and Time of Interview')}`, like('Date and Time'), like('Appointment Date'), like('Interview Date'), like('Date of Interview'), like('Date of Appointment'), 'on', 'date')
const CLOCK = label(like('Appointment Time'), like('Interview Time'), 'at', 'time')
const WHERE = label(like('Application Support Center'), like('Please Come To'), like('ASC Address'), like('Place of Interview'), like('Interview Location'), 'location', 'where')
/** "You are hereby notified to appear ... on Tuesday, June 4, 2024 at 9:30 AM". */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/i

interface Found {
  readonly label: Piece
  /** Value pieces, nearest first: the rest of the cell, the cell beside it, then the cells under it. */
  readonly values: readonly Piece[]
}

/** The first label of a kind, from a line on, with the words that may be its value. */
function find(lines: readonly Line[], pattern: RegExp): Found | undefined {
  for (const [i, line] of lines.entries()) {
    const row = cells(line)
    for (const [k, cell] of row.entries()) {
      const m = pattern.exec(cell.text)
      if (!m) continue
      const rest = piece(line, cell.start + m[0].length, cell.end)
      const beside = [row[k + 1]].find((c) => c !== undefined && ![WHEN, CLOCK, WHERE].some((l) => l.test(c.text)))
      const at = piece(line, cell.start, cell.start + m[0].length) ?? cell
      const under = lines.slice(i + 1, i + 7).flatMap((l) => cells(l).filter((c) => Math.abs(c.x - cell.x) < 14 || (rest !== undefined && Math.abs(c.x - rest.x) < 14)))
      return { label: at, values: [rest, rest ? undefined : beside, ...under].filter((p): p is Piece => p !== undefined) }
    }
  }
  return undefined
}

function part(p: Piece, pattern: RegExp): Piece | undefined {
  const m = pattern.exec(p.text)
  return m ? piece(p.line, p.start + m.index, p.start + m.index + m[0].length) : undefined
}

const A_DATE = new RegExp(`(?<![\\d/])${DATE}`, 'i')
const A_TIME = new RegExp(`(?<![\\d:/])${TIME}`, 'i')
const OTHER = new RegExp(`^${DATE_OR_OTHER}`, 'i')

/** Claims day and time, local to the office; one problem when the box is there and cannot be read. */
export function claimWhen(g: Gather, paper: Paper): void {
  const lines = allLines(paper)
  // `ON` and `DATE` are short words: a label without a day beside or under it is not the appointment's.
  const found = findWith(lines, WHEN, A_DATE)
  if (!found) {
    const empty = find(lines, WHEN)
    const odd = empty?.values[0]
    if (odd) g.problem('UnreadableDate', { field: 'appointment.at', at: part(odd, OTHER) ?? odd })
    else g.problem('MissingField', { field: 'appointment.at' })
    return
  }
  const near = found.values.slice(0, 3)
  const day = near.map((v) => part(v, A_DATE)).find((p) => p !== undefined)!
  const here = near.filter((v) => v.line === day.line || v.start > day.end)
  const time = here.map((v) => part(v.line === day.line ? (piece(v.line, day.end, v.end) ?? v) : v, A_TIME)).find((p) => p !== undefined && p.start >= day.end) ?? besideTime(lines)
  const pieces = time && time.line.page === day.line.page && time.start > day.end ? [day, time] : [day]
  const quote = quotePieces(paper, pieces)
  if (quote) sayDayTime(g, 'appointment#1', 'appointment.at', day.text.replace(WEEKDAY, ''), time?.text, quote, { label: found.label.text.replace(/[\s:]+$/, '') })
}

function findWith(lines: readonly Line[], pattern: RegExp, value: RegExp): Found | undefined {
  for (let i = 0; i < lines.length; i += 1) {
    const found = find(lines.slice(i), pattern)
    if (!found) return undefined
    if (found.values.slice(0, 3).some((v) => value.test(v.text))) return found
    i = lines.indexOf(found.label.line)
  }
  return undefined
}

const besideTime = (lines: readonly Line[]): Piece | undefined => {
  const found = findWith(lines, CLOCK, A_TIME)
  return found?.values.slice(0, 2).map((v) => part(v, A_TIME)).find((p) => p !== undefined)
}

/** The city on a line of its own, or at the end of an address on one line. */
const CITY_AT_END = new RegExp(CITY.source.replace('^', '(?:^|,\\s*)'), CITY.flags)

/** Claims the city and state of the office's address, with the whole block as the quote. */
export function claimWhere(g: Gather, paper: Paper): void {
  const found = find(allLines(paper), WHERE)
  if (!found) return
  const end = found.values.findIndex((v) => CITY_AT_END.test(v.text.trim()))
  const block = end < 0 ? [] : found.values.slice(0, end + 1)
  if (block.length === 0 || !isOneBlock(block)) return
  const { city, state } = CITY_AT_END.exec(block.at(-1)!.text.trim())!.groups as { city: string; state: string }
  g.claim('appointment#1', 'appointment.place', quotePieces(paper, block), { city, state }, { label: found.label.text.replace(/[\s:]+$/, '') })
}

const isOneBlock = (pieces: readonly Piece[]): boolean => pieces.every((p, i) => i === 0 || isNear(pieces[i - 1]!.line, p.line, 2.6))

/** One claim for each receipt number the notice lists, and the ASC code. */
export function claimNumbers(g: Gather, frame: Frame): void {
  const seen = new Set<string>()
  for (const at of receiptsIn(frame)) {
    const number = receipt(at.text)!
    if (!seen.has(number)) g.claim('appointment#1', 'appointment.receipt', at, number)
    seen.add(number)
  }
  const code = boxAt(frame, 'code')
  if (!code?.value) return
  if (/^[1-9]$/.test(code.value.text)) g.claim('appointment#1', 'appointment.code', code.value, code.value.text, { label: code.label })
  else g.problem('UnreadableValue', { field: 'appointment.code', at: code.value })
}
