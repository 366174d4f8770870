import type { Page, Paper, Quote } from '../../papers/paper.ts'
import { quote } from '../../papers/text-page.ts'
import { linesOf } from '../kit/lines.ts'

/** A piece of a boarding pass's barcode: its letters without filling blanks, and where they stand. */
export interface BcbpPart {
  readonly text: string
  readonly quote: Quote
}
export interface BcbpLeg {
  readonly booking?: BcbpPart
  readonly from: BcbpPart
  readonly to: BcbpPart
  readonly carrier: BcbpPart
  readonly flight: BcbpPart
  /** Day of the year, three digits or fewer. */
  readonly day: BcbpPart
  /** From the carrier to the day: the leg's other words for the same day. */
  readonly flightAndDay: BcbpPart
  readonly status?: BcbpPart
}
/** A barcoded boarding pass (IATA Resolution 792): what every leg says, and the day of issue when it is there. */
export interface Bcbp {
  readonly name: BcbpPart
  readonly legs: readonly BcbpLeg[]
  /** Last digit of the year and day of the year: `7034`. */
  readonly issued?: BcbpPart
  /** More legs are announced than could be read. */
  readonly cut: boolean
}

const NAME_END = 22
// The places of a leg: booking 7, from 3, to 3, carrier 3, flight 5, day 3, class 1, seat 4, sequence 5, status 1, size 2.
const LEG = { from: 7, to: 10, carrier: 13, flight: 16, day: 21, class: 24, status: 34, size: 35, end: 37 } as const
const LEG_LEAST = 24
const PLACES = /^[A-Z]{6}$/
const CARRIER = /^(?:[A-Z]{3}|[A-Z0-9]{2} )$/
const FLIGHT = /^ ?\d{1,5}[A-Z]? *$/
const DAY = /^(?: *[1-9]\d{0,2} *|0\d\d)$/

/** Every boarding pass of a paper, wherever one line holds a barcode's content; none for other text. */
export function findBcbp(paper: Paper): Bcbp[] {
  return paper.pages.flatMap((page) => linesOf(page).flatMap((line) => {
    if (!/^M[1-9]/.test(line.text)) return []
    const end = page.text.indexOf('\n', line.start)
    return bcbpAt(paper, page, line.start, end < 0 ? page.text.length : end) ?? []
  }))
}

function bcbpAt(paper: Paper, page: Page, start: number, end: number): Bcbp | undefined {
  const text = page.text.slice(start, end)
  const name = text.slice(2, NAME_END)
  if (!/^[A-Z][A-Z '-]*(?:\/[A-Z '-]*)?$/.test(name)) return undefined
  const part = (from: number, to: number): BcbpPart => {
    const raw = text.slice(from, to)
    return { text: raw.trim(), quote: quote(paper.id, page, start + from, start + Math.min(to, text.length)) }
  }
  // Some passes leave the E for electronic ticket out, with a blank or with nothing in its place.
  const first = [NAME_END + 1, NAME_END].find((at) => isLeg(text, at))
  if (first === undefined || (first === NAME_END + 1 && !/[E L]/.test(text[NAME_END]!))) return undefined
  const count = Number(text[1])
  const legs: BcbpLeg[] = []
  let at: number = first
  let issued: BcbpPart | undefined
  for (let i = 0; i < count && isLeg(text, at); i += 1) {
    legs.push(legAt(text, at, part))
    const size = Number.parseInt(text.slice(at + LEG.size, at + LEG.end), 16)
    if (i === 0) issued = issueDay(text, at + LEG.end, part)
    // A size of nothing, or none at all: there is no way to the next leg.
    if (Number.isNaN(size)) break
    at += LEG.end + size
  }
  return { name: part(2, NAME_END), legs, ...(issued ? { issued } : {}), cut: legs.length < count }
}

function isLeg(text: string, at: number): boolean {
  return text.length >= at + LEG_LEAST && /^[A-Z0-9]{5,7} {0,2}$/.test(text.slice(at, at + LEG.from)) && PLACES.test(text.slice(at + LEG.from, at + LEG.carrier)) &&
    CARRIER.test(text.slice(at + LEG.carrier, at + LEG.flight)) && FLIGHT.test(text.slice(at + LEG.flight, at + LEG.day)) && DAY.test(text.slice(at + LEG.day, at + LEG.class))
}

function legAt(text: string, at: number, part: (from: number, to: number) => BcbpPart): BcbpLeg {
  const status = text.slice(at + LEG.status, at + LEG.size)
  return {
    booking: part(at, at + LEG.from), from: part(at + LEG.from, at + LEG.to), to: part(at + LEG.to, at + LEG.carrier), carrier: part(at + LEG.carrier, at + LEG.flight),
    flight: part(at + LEG.flight, at + LEG.day), day: part(at + LEG.day, at + LEG.class), flightAndDay: part(at + LEG.carrier, at + LEG.class),
    ...(/\d/.test(status) ? { status: part(at + LEG.status, at + LEG.size) } : {}),
  }
}

/** `>`, version, size 2, description, two sources, then the day of issue. Some passes say that the part is empty and print it all the same. */
function issueDay(text: string, at: number, part: (from: number, to: number) => BcbpPart): BcbpPart | undefined {
  if (text[at] !== '>' || !/^\d[0-9A-F]{2}/.test(text.slice(at + 1, at + 4))) return undefined
  const size = Number.parseInt(text.slice(at + 2, at + 4), 16)
  return size >= 7 && /^\d{4}$/.test(text.slice(at + 7, at + 11)) ? part(at + 7, at + 11) : undefined
}
