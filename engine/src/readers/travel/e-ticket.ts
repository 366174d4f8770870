import type { Paper } from '../../papers/paper.ts'
import { fieldOf, firstText, valueOf } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Label, findLabels } from '../kit/labels.ts'
import { type Line, type Piece, cells, linesOf } from '../kit/lines.ts'
import { findInRun, runOf } from '../kit/run.ts'
import { allLines } from '../kit/lines.ts'
import { idText } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { findBcbp } from './bcbp.ts'
import { ALL_FLIGHT_LABELS, FLIGHT_LABELS, airport, flightDate, flightNumber, isOpen, passengerName } from './printed-flight.ts'
import { TICKET } from './titles.ts'

const NOT_TICKETS = /\bForm\s+(?:I|N|G|DS|EOIR)\s*-|Notice\s+(?:of|to)\b|\bApplication\b/i

/** An airline's ticket or itinerary (papers catalogue 18, unconfirmed): what was booked, no proof that anybody travelled. */
export const eTicket: Reader = {
  id: 'travel/e-ticket@1',
  source: 'carrier',
  recognise: (paper) => {
    const text = firstText(paper)
    return TICKET.test(text) && !NOT_TICKETS.test(text) && findBcbp(paper).length === 0 &&
      FLIGHT_LABELS.flight.test(text) && Object.values(FLIGHT_LABELS).filter((l) => l.test(text)).length >= 3
  },
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, eTicket)
  const at = (l: RegExp) => fieldOf(paper, l, ALL_FLIGHT_LABELS)
  const who = at(FLIGHT_LABELS.passenger)
  const others = passengers(paper)
  // A family travels on one ticket, and nothing says which of them the holder is.
  if (others.length > 1) g.problem('AnotherPerson', { field: 'person.name', at: others[1]! })
  else if (who?.at) {
    const name = passengerName(who.at.text)
    if (name === undefined || name === 'glued-title') g.problem('UnknownWording', { field: 'person.name', at: who.at })
    else g.claim('person#1', 'person.name', who.at, { ...name, order: 'surname-first' }, { label: who.label.text })
  }
  const flights = [...tableFlights(paper), ...blockFlights(paper)]
  const title = findInRun(runOf(paper, allLines(paper)), TICKET)?.quote
  const booking = at(FLIGHT_LABELS.booking)
  const issued = at(FLIGHT_LABELS.issued)
  flights.slice(0, 12).forEach((flight, i) => {
    const event = `travel#${i + 1}`
    claimFlight(g, event, flight)
    g.claim(event, 'travel.status', title, 'booked')
    if (booking?.at) g.checked(event, 'travel.booking', booking.at, /^[A-Z0-9]{5,7}$/.test(idText(booking.at.text)) ? idText(booking.at.text) : undefined, { label: booking.label.text })
    if (issued?.at) claimDay(g, event, 'travel.issued', issued.at, issued.label.text)
  })
  if (flights.length === 0) g.problem('MissingField', { field: 'travel.flight' })
  return g.result()
}

/** The different names under the labels of passengers. */
function passengers(paper: Paper): Piece[] {
  const found = findLabels(paper, FLIGHT_LABELS.passenger).slice(0, 20).flatMap((l) => valueOf(l, ALL_FLIGHT_LABELS) ?? [])
  return [...new Map(found.map((p) => [p.text.replace(/[^\p{L}]/gu, '').toUpperCase(), p])).values()]
}

type Key = 'flight' | 'from' | 'to' | 'date'
const KEYS = ['flight', 'from', 'to', 'date'] as const
type Flight = Partial<Record<Key, { readonly at: Piece; readonly label: string }>>

function claimFlight(g: Gather, event: string, { flight, from, to, date }: Flight): void {
  if (flight) {
    const read = flightNumber(flight.at.text)
    g.checked(event, 'travel.flight', flight.at, read?.flight, { label: flight.label })
    if (read) g.claim(event, 'travel.carrier', flight.at, read.carrier, { label: flight.label })
  }
  if (from) g.checked(event, 'travel.from', from.at, airport(from.at.text), { label: from.label })
  if (to) g.checked(event, 'travel.to', to.at, airport(to.at.text), { label: to.label })
  if (date) claimDay(g, event, 'travel.date', date.at, date.label)
}

function claimDay(g: Gather, event: string, field: 'travel.date' | 'travel.issued', at: Piece, label: string): void {
  const day = flightDate(at.text)
  if (isOpen(day)) g.problem('AmbiguousDate', { field, at })
  else g.day(event, field, at, () => day, { label })
}

/** A heading row with `Flight` and at least two of the other labels, and the rows under it: one flight each. */
function tableHead(line: Line): Map<Key, Piece> | undefined {
  const head = new Map<Key, Piece>()
  for (const cell of cells(line)) {
    const key = KEYS.find((k) => FLIGHT_LABELS[k].exec(cell.text)?.[0] === cell.text)
    if (key && !head.has(key)) head.set(key, cell)
  }
  return head.has('flight') && head.size >= 3 ? head : undefined
}

function tableFlights(paper: Paper): Flight[] {
  return paper.pages.flatMap((page) => {
    const lines = linesOf(page)
    const out: Flight[] = []
    lines.forEach((line, i) => {
      const head = tableHead(line)
      if (!head) return
      const columns = cells(line)
      for (const row of lines.slice(i + 1, i + 13)) {
        const flight: Flight = {}
        for (const [key, label] of head) {
          const next = columns.find((c) => c.x > label.right)
          const cell = cells(row).find((c) => c.x >= label.x - 8 && c.x < (next ? next.x - 2 : Number.POSITIVE_INFINITY))
          if (cell) flight[key] = { at: cell, label: label.text }
        }
        // The table ends where no flight stands in its column.
        if (!flight.flight || !flightNumber(flight.flight.at.text)) break
        out.push(flight)
      }
    })
    return out
  })
}

/** Flights as blocks of labels: each from one `Flight` label to the next. */
function blockFlights(paper: Paper): Flight[] {
  const starts = findLabels(paper, FLIGHT_LABELS.flight).filter((l) => !tableHead(l.line)).flatMap((label) => {
    const at = valueOf(label, ALL_FLIGHT_LABELS)
    return at && flightNumber(at.text) ? [{ label, at }] : []
  })
  return starts.map(({ label, at }, i) => {
    const next = starts[i + 1]?.label
    const flight: Flight = { flight: { at, label: label.text } }
    for (const key of ['from', 'to', 'date'] as const) {
      const own = findLabels(paper, FLIGHT_LABELS[key]).find((l) => isAfter(l, label) && (!next || !isAfter(l, next)))
      const value = own && valueOf(own, ALL_FLIGHT_LABELS)
      if (own && value) flight[key] = { at: value, label: own.text }
    }
    return flight
  })
}

const isAfter = (a: Label, b: Label): boolean =>
  a.line.page.number > b.line.page.number || (a.line.page === b.line.page && (a.index > b.index || (a.index === b.index && a.start >= b.start)))
