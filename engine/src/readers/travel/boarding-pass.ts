import { type Day, toYmd } from '../../base/day.ts'
import type { Paper } from '../../papers/paper.ts'
import { dayOfYear } from '../kit/dates.ts'
import { fieldOf, firstText } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { idText } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type Bcbp, type BcbpLeg, findBcbp } from './bcbp.ts'
import { passDays } from './pass-days.ts'
import { ALL_FLIGHT_LABELS, FLIGHT_LABELS, airport, flightDate, flightNumber, isOpen, passengerName } from './printed-flight.ts'
import { TICKET } from './titles.ts'

const TITLE = /BOARDING\s+(?:PASS|CARD)|PASE\s+DE\s+ABORDAR|TARJETA\s+DE\s+EMBARQUE|PASABORDO/iu
// Forms and letters, and what programs print of a code they took apart.
const NOT_PASSES = /\boperatingCarrier|\bForm\s+(?:I|N|G|DS|EOIR)\s*-|Notice\s+(?:of|to)\b|\bDear\s|Application/i

/** A boarding pass, printed or on a phone (papers catalogue 18). It is no proof that anybody boarded. */
export const boardingPass: Reader = {
  id: 'travel/boarding-pass@1',
  source: 'carrier',
  recognise: (paper) => {
    const text = firstText(paper)
    if (!(TITLE.test(text) || paper.pages.some((p) => /^[ \t]*M[1-9]/m.test(p.text))) || NOT_PASSES.test(text) || TICKET.test(text)) return false
    return findBcbp(paper).length > 0 || (TITLE.test(text) && Object.values(FLIGHT_LABELS).filter((l) => l.test(text)).length >= 3)
  },
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, boardingPass)
  const codes = findBcbp(paper)
  const printed = readPrinted(g)
  let event = 0
  for (const code of codes.slice(0, 4)) {
    readCode(g, code, event, printed)
    event += code.legs.length
  }
  return g.result()
}

/** What the pass says in print; gives the day back, which settles the year of the barcode's. */
function readPrinted(g: Gather): Day | undefined {
  const at = (l: RegExp) => fieldOf(g.paper, l, ALL_FLIGHT_LABELS)
  const flight = at(FLIGHT_LABELS.flight)
  if (flight?.at) {
    const read = flightNumber(flight.at.text)
    const label = { label: flight.label.text }
    g.checked('travel#1', 'travel.flight', flight.at, read?.flight, label)
    if (read) g.claim('travel#1', 'travel.carrier', flight.at, read.carrier, label)
  }
  for (const [field, label] of [['travel.from', FLIGHT_LABELS.from], ['travel.to', FLIGHT_LABELS.to]] as const) {
    const found = at(label)
    if (found?.at) g.checked('travel#1', field, found.at, airport(found.at.text), { label: found.label.text })
  }
  const booking = at(FLIGHT_LABELS.booking)
  if (booking?.at) g.checked('travel#1', 'travel.booking', booking.at, /^[A-Z0-9]{5,7}$/.test(idText(booking.at.text)) ? idText(booking.at.text) : undefined, { label: booking.label.text })
  const who = at(FLIGHT_LABELS.passenger)
  if (who?.at) {
    const name = passengerName(who.at.text)
    if (name === 'glued-title' || name === undefined) g.problem('UnknownWording', { field: 'person.name', at: who.at })
    else g.claim('person#1', 'person.name', who.at, { ...name, order: 'surname-first' }, { label: who.label.text })
  }
  const issued = at(FLIGHT_LABELS.issued)
  if (issued?.at) {
    const day = flightDate(issued.at.text)
    if (isOpen(day)) g.problem('AmbiguousDate', { field: 'travel.issued', at: issued.at })
    else g.day('travel#1', 'travel.issued', issued.at, () => day, { label: issued.label.text })
  }
  const date = at(FLIGHT_LABELS.date)
  if (!date?.at) return undefined
  const day = flightDate(date.at.text)
  if (isOpen(day)) g.problem('AmbiguousDate', { field: 'travel.date', at: date.at })
  return isOpen(day) ? undefined : g.day('travel#1', 'travel.date', date.at, () => day, { label: date.label.text })
}

function readCode(g: Gather, code: Bcbp, before: number, printed: Day | undefined): void {
  readCodeName(g, code)
  code.legs.forEach((leg, i) => {
    const event = `travel#${before + i + 1}`
    if (leg.booking && leg.booking.text !== '') g.claim(event, 'travel.booking', leg.booking.quote, leg.booking.text)
    g.claim(event, 'travel.from', leg.from.quote, { port: leg.from.text })
    g.claim(event, 'travel.to', leg.to.quote, { port: leg.to.text })
    g.claim(event, 'travel.carrier', leg.carrier.quote, leg.carrier.text)
    g.claim(event, 'travel.flight', leg.flight.quote, leg.flight.text.replace(/^0+(?=\d)/, ''))
    const status = leg.status && STATUSES[leg.status.text]
    if (leg.status && status) g.claim(event, 'travel.status', leg.status.quote, status)
    readLegDay(g, event, leg, code, i, before === 0 && i === 0 ? printed : undefined)
  })
  if (code.cut) g.problem('MalformedData', { at: code.name.quote })
}

// Passenger status of Resolution 792 (PADIS 4405). The others say what happened at the counter or the gate and are not read.
const STATUSES: Readonly<Record<string, string>> = { 0: 'booked', 1: 'checked-in', 2: 'booked', 3: 'checked-in' }

function readCodeName(g: Gather, { name }: Bcbp): void {
  const read = passengerName(name.text.includes('/') ? name.text : `${name.text}/`)
  // Twenty letters are all there is room for.
  const truncated = name.text.length >= 20
  if (read === undefined || (read === 'glued-title' && !truncated)) return g.problem('UnknownWording', { field: 'person.name', at: name.quote })
  if (read === 'glued-title') return
  g.claim('person#1', 'person.name', name.quote, { ...read, order: 'surname-first', ...(truncated ? { truncated: true } : {}) })
}

/**
 * The barcode has the day of the year and at most the last digit of a year. The printed date settles it when it is the same day; else both
 * decades are claimed and a person says which. With no digit at all nothing is claimed.
 */
function readLegDay(g: Gather, event: string, leg: BcbpLeg, code: Bcbp, index: number, printed: Day | undefined): void {
  const number = Number(leg.day.text)
  if (number > 366) return g.problem('ImpossibleDate', { field: 'travel.date', at: leg.day.quote })
  if (printed !== undefined && dayOfYear(toYmd(printed).year, number) === printed) {
    g.claim(event, 'travel.date', leg.day.quote, printed)
    if (index === 0) claimIssue(g, event, code, passDays(number, code.issued?.text ?? '').filter((d) => d.flown === printed).map((d) => d.issued))
    return
  }
  const days = code.issued ? passDays(number, code.issued.text, index) : []
  if (days.length === 0) return g.problem('AmbiguousDate', { field: 'travel.date', at: leg.day.quote })
  // Two claims on one place would be one claim: the second stands on the flight together with its day.
  days.forEach((d, i) => g.claim(event, 'travel.date', i === 0 ? leg.day.quote : leg.flightAndDay.quote, d.flown))
  if (index === 0) claimIssue(g, event, code, days.map((d) => d.issued))
}

function claimIssue(g: Gather, event: string, { issued }: Bcbp, days: readonly Day[]): void {
  if (!issued) return
  if (days.length === 1) g.claim(event, 'travel.issued', issued.quote, days[0]!)
  else g.problem('AmbiguousDate', { field: 'travel.issued', at: issued.quote })
}
