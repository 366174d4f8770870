import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, isoDay } from '../../base/day.ts'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { boardingPass } from './boarding-pass.ts'
import { passDays } from './pass-days.ts'
import { airport, flightDate, flightNumber, passengerName } from './printed-flight.ts'

const paperOf = (text: string) => ({ ...marked('').paper, pages: typedPages(text, 'plain-text') })
const read = (text: string) => {
  const paper = paperOf(text)
  expect(boardingPass.recognise(paper)).toBe(true)
  const result = boardingPass.read(paper)
  expect(faults(paper, result)).toEqual([])
  expect([...new Set(result.claims.map((c) => c.event.replace(/#.*/, '')))].filter((e) => e === 'departure' || e === 'admission')).toEqual([])
  return { claims: shown(result.claims).map((s) => s.replace(/ «.*/, '')), problems: result.problems.map((p) => `${p.type} ${p.field ?? ''}`.trim()) }
}
const CODE = 'M1EXAMPLE/LUIS        EABC123 MIAGUAAA 1234 326Y012A0025 100'
const ISSUED = 'M1EXAMPLE/LUIS        EABC123 MIAGUAAA 1234 034Y023D0099 13A>5181WM7034BAA              '

test('a barcode with the last digit of a year gives both decades, and a person says which', () => {
  expect(read(ISSUED)).toEqual({
    claims: [
      'person#1 person.name = EXAMPLE / LUIS (surname-first)', 'travel#1 travel.booking = ABC123', 'travel#1 travel.carrier = AA',
      'travel#1 travel.date = 2017-02-03', 'travel#1 travel.date = 2027-02-03', 'travel#1 travel.flight = 1234', 'travel#1 travel.from = port: MIA', 'travel#1 travel.status = checked-in', 'travel#1 travel.to = port: GUA',
    ].sort(),
    problems: ['AmbiguousDate travel.issued'],
  })
})

test('without a year at all nothing is claimed of the day', () => {
  const { claims, problems } = read(CODE)
  expect(claims.filter((c) => c.includes('date'))).toEqual([])
  expect(problems).toEqual(['AmbiguousDate travel.date'])
})

test('the printed date settles the barcode’s year when it is the same day, and stands beside it when it is another', () => {
  const printed = (date: string) => read(`BOARDING PASS\nName of passenger: Example, Luis\nFlight: AA1234    Date: ${date}\nFrom: MIA   To: Guatemala City (GUA)\nSeat: 12A\n${ISSUED}`)
  const same = printed('03FEB17')
  expect(same.claims.filter((c) => /date|issued/.test(c))).toEqual(['travel#1 travel.date = 2017-02-03', 'travel#1 travel.date = 2017-02-03', 'travel#1 travel.issued = 2017-02-03'])
  expect(same.claims.filter((c) => /\.to|name/.test(c))).toEqual(['person#1 person.name = EXAMPLE / LUIS (surname-first)', 'person#1 person.name = Example / Luis (surname-first)', 'travel#1 travel.to = city: Guatemala City; port: GUA', 'travel#1 travel.to = port: GUA'])
  expect(printed('04FEB17').claims.filter((c) => c.includes('date'))).toEqual(['travel#1 travel.date = 2017-02-03', 'travel#1 travel.date = 2017-02-04', 'travel#1 travel.date = 2027-02-03'])
  expect(printed('03 FEB').problems).toContain('AmbiguousDate travel.date')
  expect(printed('31FEB17').problems).toContain('ImpossibleDate travel.date')
})

test('the day of issue is never the day of the flight', () => {
  const { claims } = read('BOARDING PASS\nFlight: AA1234   From: MIA   To: GUA\nDate of issue: 20FEB17\nDate: 03MAR17')
  expect(claims.filter((c) => /date|issued/.test(c))).toEqual(['travel#1 travel.date = 2017-03-03', 'travel#1 travel.issued = 2017-02-20'])
  expect(read('PASE DE ABORDAR\nVuelo: AA1234   Origen: MIA   Destino: GUA\nFecha de emisión: 20FEB17').claims.filter((c) => c.includes('date'))).toEqual([])
})

test('two legs, a rail station, a booking of seven letters, a missing E, short items, empty sizes', () => {
  const two = read('M2EXAMPLE/LUZ         EAB12C3 YULFRAAC 0834 365J003A0027 10F>5081WW1325BAC DEF456 FRAGVALH 3664 001C012C0002 100')
  expect(two.claims.filter((c) => /travel#2/.test(c))).toEqual([
    'travel#2 travel.booking = DEF456', 'travel#2 travel.carrier = LH', 'travel#2 travel.date = 2012-01-01', 'travel#2 travel.date = 2022-01-01', 'travel#2 travel.flight = 3664',
    'travel#2 travel.from = port: FRA', 'travel#2 travel.status = checked-in', 'travel#2 travel.to = port: GVA',
  ])
  expect(read('M1EXAMPLE/LUZ         EABCDEFGMRSLGWEZY8724 99  3C  506  10Axxxxxxxxxx').claims.slice(1, 3)).toEqual(['travel#1 travel.booking = ABCDEFG', 'travel#1 travel.carrier = EZY'])
  for (const text of ['M1EXAMPLE/LUZ          ABC123 XHJFRALH 3489 129M092H0002 100', 'M1EXAMPLE/LUZ         ABC123 XHJFRALH 3489 129M092H0002 100', 'M1EXAMPLE/LUZ         EABC123 XHJFRALH 3489 129M']) {
    expect(read(text).claims.filter((c) => /from|flight/.test(c))).toEqual(['travel#1 travel.flight = 3489', 'travel#1 travel.from = port: XHJ'])
  }
  expect(read('M2EXAMPLE/LUZ         EABC123 TXLBRUSN 2588 034Y023D0999 300').problems).toEqual(['AmbiguousDate travel.date', 'MalformedData'])
})

test('a name with a title glued to it is no given name', () => {
  const { claims, problems } = read(CODE.replace('EXAMPLE/LUIS        ', 'EXAMPLE/LUISMR      '))
  expect([claims.some((c) => c.includes('name')), problems]).toEqual([false, ['UnknownWording person.name', 'AmbiguousDate travel.date']])
  expect(passengerName('DRAGON/KONQI DR')).toEqual({ surname: 'DRAGON', given: 'KONQI' })
  expect(passengerName('Example, Mr. Luis Alberto')).toEqual({ surname: 'Example', given: 'Luis Alberto' })
})

test('days of the year, dates, flights and airports as they are printed', () => {
  expect(passDays(326, '1325').map((d) => `${isoDay(d.issued)} ${isoDay(d.flown)}`)).toEqual(['2011-11-21 2011-11-22', '2021-11-21 2021-11-22'])
  expect(passDays(1, '4366').map((d) => isoDay(d.flown))).toEqual(['2025-01-01']) // 2014 has no day 366
  const date = (t: string) => { const d = flightDate(t); return d.type === 'day' ? isoDay(d.day) : d.type }
  expect(['06MAR18', '06 MAR 2018', 'Tue, 6 Mar 2018', '6 ene. 2018', '06MAR', '31APR18', 'gate', '03/06/2018', '25/03/2018', '03/25/2018', '4/4/2018', '25.13.2018'].map(date)).toEqual(['2018-03-06', '2018-03-06', '2018-03-06', '2018-01-06', 'no-year', 'impossible', 'not-a-date', 'either-order', '2018-03-25', '2018-03-25', '2018-04-04', 'impossible'])
  expect(['AA 1234', 'LH2724', 'AC 0834', 'EZY8724', '1234', 'Gate 12'].map((t) => JSON.stringify(flightNumber(t) ?? null))).toEqual(['{"carrier":"AA","flight":"1234"}', '{"carrier":"LH","flight":"2724"}', '{"carrier":"AC","flight":"834"}', '{"carrier":"EZY","flight":"8724"}', 'null', 'null'])
  expect(['MIA', 'Miami (MIA)', 'Vienna International', '12A'].map((t) => JSON.stringify(airport(t) ?? null))).toEqual(['{"port":"MIA"}', '{"city":"Miami","port":"MIA"}', '{"city":"Vienna International"}', 'null'])
  expect(day('2017-02-03')).toBeTypeOf('number')
})

test('other text that begins alike, forms, letters and tickets are no boarding passes', () => {
  for (const text of ['M1', 'M1 EXAMPLE/LUIS LIVES AT 12 EXAMPLE ST, TEL 555-0100 AND SO ON AND ON', 'BOARDING PASS required at the gate', 'IATA Barcoded Boarding Pass\npassengerName: EXAMPLE/LUZ\noperatingCarrierDesignator: XE\nflightNumber: 12\nDate of flight: 2018-01-01', 'ELECTRONIC TICKET RECEIPT\nBOARDING PASS\nFlight AA 1\nDate 01JAN20\nFrom MIA', `Form I-589, Application for Asylum\n${CODE}`]) {
    expect(boardingPass.recognise(paperOf(text))).toBe(false)
  }
})

test('every quote is really there, whatever the pass says', () => {
  const part = fc.constantFrom(CODE, ISSUED, ISSUED.slice(0, 70), 'BOARDING PASS', 'Flight: ', 'AA 1', 'Date ', '06MAR18', '31FEB18', 'From ', 'MIA', 'To ', '\n', '  ', '\f', 'M3EXAMPLE/LUZ         E')
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: part }, fc.string({ unit: 'grapheme' })), { maxLength: 20 }), (parts) => {
    const paper = paperOf(parts.join(''))
    expect(faults(paper, boardingPass.read(paper))).toEqual([])
  }))
})

test('the shared barcodes, when they are here', (ctx) => {
  const samples = new URL('../../../../../shared/samples/boarding-pass/', import.meta.url)
  if (!existsSync(samples)) return ctx.skip('the shared samples (boarding-pass) are not on this machine')
  for (const name of ['bcbp-easyjet', 'bcbp-iata-resolution792-example1', 'bcbp-iata-resolution792-example2', 'bcbp-iata-resolution792-example4', 'bcbp-issue-date', 'bcbp-minimal', 'bcbp-rail']) {
    const answers = JSON.parse(readFileSync(new URL(`${name}.json`, samples), 'utf8')) as { reservationFor: { flightNumber?: string; departureDay: string; departureAirport: { iataCode: string } }; reservedTicket: { ticketToken: string } }[]
    const { claims } = read(answers[0]!.reservedTicket.ticketToken.replace('aztecCode:', ''))
    // The train's leg is told in other words.
    answers.forEach((a, i) => {
      if (!a.reservationFor.flightNumber) return
      expect(claims).toContain(`travel#${i + 1} travel.flight = ${a.reservationFor.flightNumber.replace(/^0+/, '')}`)
      expect(claims).toContain(`travel#${i + 1} travel.from = port: ${a.reservationFor.departureAirport.iataCode}`)
      const days = claims.filter((c) => c.startsWith(`travel#${i + 1} travel.date`)).map((c) => c.slice(-10))
      if (days.length > 0) expect(days).toContain(a.reservationFor.departureDay)
    })
  }
})
