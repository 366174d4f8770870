import type { Place } from '../../claims/claim.ts'
import type { Paper } from '../../papers/paper.ts'
import { isoDate } from '../kit/dates.ts'
import { firstText } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Line, allLines, piece } from '../kit/lines.ts'
import type { ReadResult, Reader } from '../reader.ts'

// Rows are copied from the page by hand, so cells are parted by tabs, commas or spaces, sometimes in quotes.
const BETWEEN = `["'\\s,;|]+`
const ROW = new RegExp(`^(?:["'\\s]*\\d{1,3}${BETWEEN})?["'\\s]*(?<date>\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})${BETWEEN}(?<rest>.*)$`)
const CELLS = new RegExp(`^(?<type>[\\p{L}\\d]+)(?:${BETWEEN}(?<place>.*))?$`, 'u')

/**
 * The travel history of i94.cbp.dhs.gov (papers catalogue 4.2): one arrival or departure a row, newest first. The
 * page proves no name and says nothing about how a person came in, so neither is claimed.
 */
export const i94TravelHistory: Reader = {
  id: 'cbp/i94-travel-history@1',
  source: 'CBP',
  recognise(paper) {
    const text = firstText(paper)
    if (/Admission\s*\(?I-?94\)?\s*Record\s*Number/i.test(text)) return false
    return /Travel\s*History\s*Results/i.test(text) || (/I-?94/.test(text) && /Travel\s*History/i.test(text) && /\bDATE\W+TYPE\W+LOCATION\b/i.test(text))
  },
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, i94TravelHistory)
  const count = { admission: 0, departure: 0 }
  for (const line of allLines(paper)) {
    const row = ROW.exec(line.text)
    if (row) readRow(g, line, row, count)
  }
  if (count.admission + count.departure === 0) g.problem('MissingField', { field: 'admission.date' })
  return g.result()
}

function readRow(g: Gather, line: Line, row: RegExpExecArray, count: { admission: number; departure: number }): void {
  const { date, rest } = row.groups as { date: string; rest: string }
  const restAt = line.end - rest.length
  const cells = CELLS.exec(rest.trimEnd())?.groups
  const kind = ({ ARRIVAL: 'admission', DEPARTURE: 'departure' } as const)[cells?.['type']?.toUpperCase() ?? '']
  // Without its type a day is neither an arrival nor a departure: a person has to look.
  if (!kind) return g.problem('UnknownWording', { at: piece(line, line.start, line.end) })
  count[kind] += 1
  const event = `${kind}#${count[kind]}`
  const dateAt = line.start + line.text.indexOf(date)
  g.day(event, `${kind}.date`, piece(line, dateAt, dateAt + date.length), isoDate)

  const text = cells?.['place']?.replace(/["'\s,;|]+$/, '') ?? ''
  if (text === '') return
  const placeAt = restAt + rest.indexOf(text, cells!['type']!.length)
  const at = piece(line, placeAt, placeAt + text.length)
  // A port, airport or site code, some with its name after a dash. A name alone is not understood.
  const code = /^([A-Z0-9]{3,4})(?:\s+[-–]\s+\p{L}.*)?$/u.exec(text)?.[1]
  const place: Place | undefined = code === undefined ? undefined : { port: code }
  if (place) g.claim(event, `${kind}.place`, at, place)
  else g.problem('UnreadableValue', { field: `${kind}.place`, at })
}
