import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { boardingPass } from './boarding-pass.ts'
import { eTicket } from './e-ticket.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(eTicket.recognise(paper)).toBe(true)
  const result = eTicket.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field} ${p.quote?.exact}`)
}

test('reads a ticket of two flights in blocks', () => {
  expect(check(`EXAMPLE AIRLINES
{travel.status=booked&travel.status@travel#2=booked|ELECTRONIC TICKET} RECEIPT
Passenger: {person.name=EXAMPLE ROJAS / LUIS (surname-first)|EXAMPLE ROJAS/LUIS MR}
Booking reference: {travel.booking&travel.booking@travel#2|ABC123}      Date of issue: {travel.issued=2018-02-20&travel.issued@travel#2=2018-02-20|20FEB2018}
Ticket number: 001 9900000131

Flight: {travel.flight=1234&travel.carrier=AA|AA 1234}    Class: Y
From: {travel.from=city: Miami; port: MIA|Miami (MIA)}   Departure: 10:05
To: {travel.to=city: Guatemala City; port: GUA|Guatemala City (GUA)}   Arrival: 12:10
Date: {travel.date=2018-03-06|06MAR2018}

Flight: {travel#2.travel.flight=55&travel#2.travel.carrier=AA|AA 0055}    Class: Y
From: {travel#2.travel.from=port: GUA|GUA}   To: {travel#2.travel.to=port: MIA|MIA}
Date: {travel#2.travel.date=2018-03-20|Tue, 20 Mar 2018}
Total fare: USD 450.00`)).toEqual([])
})

test('reads an itinerary with its flights in a table', () => {
  const paper = placed(grid([
    [[36, 'TRAVEL ITINERARY']], [[36, 'Traveler: Example, Luis'], [300, 'Confirmation code: XYZ789']],
    [[36, 'Flight'], [110, 'Date'], [200, 'From'], [300, 'To'], [400, 'Departs']],
    [[36, 'UA 1502'], [110, 'Mar 6, 2018'], [200, 'IAH'], [300, 'SAL'], [400, '9:15 am']],
    [[36, 'UA 1503'], [110, '20 MAR'], [200, 'SAL'], [300, 'IAH'], [400, '1:15 pm']],
    [[36, 'Thank you for flying with us.']],
  ], 36, 16))
  expect(eTicket.recognise(paper)).toBe(true)
  const result = eTicket.read(paper)
  expect(shown(result.claims).map((s) => s.replace(/ «.*/, '')).filter((s) => /date|flight|from/.test(s))).toEqual([
    'travel#1 travel.date = 2018-03-06', 'travel#1 travel.flight = 1502', 'travel#1 travel.from = port: IAH', 'travel#2 travel.flight = 1503', 'travel#2 travel.from = port: SAL',
  ])
  expect(result.problems.map((p) => `${p.type} ${p.field}`)).toEqual(['AmbiguousDate travel.date'])
  expect(faults(paper, result)).toEqual([])
})

test('odd values are problems; the rest is read', () => {
  expect(check(`{travel.status=booked|ELECTRONIC TICKET} RECEIPT
Passenger: LUISMR
Flight: {travel.flight=1&travel.carrier=AA|AA 1}
From: 12   To: {travel.to=port: MIA|MIA}   Date: 31FEB2018`)).toEqual(['UnknownWording person.name LUISMR', 'UnreadableValue travel.from 12', 'ImpossibleDate travel.date 31FEB2018'])
})

test('boarding passes, letters about tickets and forms are no tickets', () => {
  for (const text of [
    'BOARDING PASS\nFlight AA 1\nDate 01JAN2020\nFrom MIA To GUA', 'Your electronic ticket was sent to you by email.', 'Form I-131, Application\nELECTRONIC TICKET\nFlight AA 1\nFrom MIA\nTo GUA',
  ]) expect(eTicket.recognise(marked(text).paper)).toBe(false)
})

test('every quote is really there, whatever the ticket says', () => {
  const part = fc.constantFrom('ELECTRONIC TICKET', 'Flight: ', 'Flight  Date  From  To', 'AA 1', '06MAR18', 'MIA', 'From ', 'To ', 'Date ', 'Passenger: ', 'A/B', '\n', '   ', '\f', 'M1EXAMPLE/LUIS        EABC123 MIAGUAAA 1234 326Y012A0025 100')
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: part }, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    expect([eTicket, boardingPass].filter((r) => r.recognise(paper)).length).toBeLessThanOrEqual(1)
    expect(faults(paper, eTicket.read(paper))).toEqual([])
  }))
})

test('a ticket of two passengers is nobody’s name', () => {
  const of = (names: string) => { const r = eTicket.read(marked(`ELECTRONIC TICKET\n${names}\nFlight: AA 1234   From: MIA  To: LIM   Date: 06 MAR 2018`).paper); return [r.claims.filter((c) => c.field === 'person.name').length, ...r.problems.map((p) => `${p.type} ${p.quote!.exact}`)] }
  expect(of('Passenger: EXAMPLE/LUIS\nPassenger: EXAMPLE/ANA')).toEqual([0, 'AnotherPerson EXAMPLE/ANA'])
  expect(of('Passenger: EXAMPLE/ANA\nPassenger: EXAMPLE/ANA')).toEqual([1])
})
