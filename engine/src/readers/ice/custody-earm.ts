/** The case summary of ICE's own system: times in detention, bond, and the departure it records. */
import { labelWords, fieldOf } from '../kit/fields.ts'
import type { Gather } from '../kit/gather.ts'
import type { Piece } from '../kit/lines.ts'
import { readPlace } from '../kit/places.ts'
import { claimDay, datesIn } from './captions.ts'
import { type ListColumn, listOf } from './columns.ts'

const NAMES = {
  bookIn: ['Book-In Date/Time', 'Book In Date/Time', 'Book-In Date', 'Book In Date', 'Date Booked In', 'Initial Book-In Date', 'Initial Book In Date'],
  bookOut: ['Book-Out Date/Time', 'Book Out Date/Time', 'Book-Out Date', 'Book Out Date', 'Date Booked Out', 'Final Book-Out Date', 'Release Date'],
  facility: ['Detention Facility', 'Facility Name', 'Facility', 'Detention Location'],
  bond: ['Bond Amount', 'Bond Posted Amount'],
  departed: ['Departed Date', 'Departure Date', 'Date of Departure', 'Removal Date', 'Date Departed'],
  port: ['Port of Departure', 'Departure Port', 'Port of Removal'],
  to: ['Departure Country', 'Country of Removal', 'Departed To'],
  other: ['Release Reason', 'Reason', 'Case Status', 'Case Category', 'Final Order Date', 'Final Order', 'Docket Control Office', 'Officer', 'Status', 'Last Updated', 'Print Date', 'Arrest Date', 'Case Opened'],
} as const
const LABEL = Object.fromEntries(Object.entries(NAMES).map(([key, words]) => [key, labelWords(...words)])) as Record<keyof typeof NAMES, RegExp>
const ALL = Object.values(LABEL)
const COLUMNS: readonly ListColumn[] = (['bookIn', 'bookOut', 'facility', 'other'] as const).map((key) => ({ key, label: LABEL[key] }))

const isBlank = (at: Piece | undefined): boolean => !at || /^\W*(?:N\/?A|none)?\W*$/i.test(at.text)

export function claimDetentions(g: Gather): void {
  const list = listOf(g.paper.pages, COLUMNS, ['bookIn', 'bookOut'])
  const rows = list?.rows.filter((r) => datesIn(r.cell('bookIn')?.text ?? '').length > 0) ?? []
  if (list && rows.length > 0) {
    rows.forEach((row, i) => claimStay(g, `custody#${i + 1}`, row.cell('bookIn'), row.cell('bookOut'), row.cell('facility')))
  } else {
    const at = (label: RegExp) => fieldOf(g.paper, label, ALL)?.at
    claimStay(g, 'custody#1', at(LABEL.bookIn), at(LABEL.bookOut), at(LABEL.facility))
  }
  const bond = fieldOf(g.paper, LABEL.bond, ALL)
  const money = bond?.at && /^\$?\s*(\d{1,3}(?:,\d{3})*|\d+)(\.\d{2})?$/.exec(bond.at.text)
  if (bond?.at && !isBlank(bond.at)) g.checked('custody#1', 'custody.bond', bond.at, money ? Number(money[1]!.replaceAll(',', '')) * 100 + Number((money[2] ?? '.00').slice(1)) : undefined, { label: bond.label.text })
  const departed = fieldOf(g.paper, LABEL.departed, ALL)
  if (isBlank(departed?.at)) return
  claimDay(g, 'departure#1', 'departure.date', departed!.at, departed!.label.text)
  const port = fieldOf(g.paper, LABEL.port, ALL)
  const place = port?.at && !isBlank(port.at) ? readPlace(port.at.text) : undefined
  if (port?.at && place) g.checked('departure#1', 'departure.place', port.at, place.doubt ? undefined : place.place, { label: port.label.text })
}

function claimStay(g: Gather, event: string, from: Piece | undefined, until: Piece | undefined, facility: Piece | undefined): void {
  if (isBlank(from)) return
  g.claim(event, 'custody.kind', from, 'detained')
  claimDay(g, event, 'custody.from', from, 'Book-In Date')
  if (!isBlank(until)) claimDay(g, event, 'custody.until', until, 'Book-Out Date')
  if (facility && !isBlank(facility)) g.claim(event, 'custody.place', facility, { feature: facility.text.replace(/\s+/g, ' ') })
}
