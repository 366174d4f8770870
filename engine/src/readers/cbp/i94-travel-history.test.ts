import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { i94Recent } from './i94-recent.ts'
import { i94TravelHistory } from './i94-travel-history.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i94TravelHistory.recognise(paper)).toBe(true)
  expect(i94Recent.recognise(paper)).toBe(false)
  const result = i94TravelHistory.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`)
}

const ROWS = `1 {admission.date=2019-07-15|2019-07-15} Arrival {admission.place=port: BOS|BOS}
2 {departure.date=2018-12-04|2018-12-04} Departure {departure.place=port: MIA|MIA}
3 {admission.date@admission#2=2018-11-19|2018-11-19} Arrival {admission.place@admission#2=port: MIAX|MIAX}
4 {departure.date@departure#2=2016-02-29|2016-02-29} Departure`

test('reads rows parted by spaces, one arrival or departure each, in reading order', () => {
  expect(check(`I-94/I-95 Official Website - Travel History Results\nFor: LUIS EXAMPLE ROJAS\n  DATE  TYPE  LOCATION\n${ROWS}\n`)).toEqual([])
})

test('reads rows copied with tabs or commas, with or without quotes and row numbers', () => {
  check(`Travel History Results\n${ROWS.replaceAll(' Arrival ', '\tArrival\t').replaceAll(' Departure', '\tDEPARTURE\t')}`)
  check(`Travel History Results\n"1","{admission.date=2019-07-15|2019-07-15}","Arrival","{admission.place=port: BOS|BOS}"\n{departure.date=2018-12-04|2018-12-04}, Departure, {departure.place=port: 2401|2401}`)
})

test('reads the table of a printed page with proportional type', () => {
  const paper = placed(grid([
    [[36, 'Travel History Results']], [[36, 'For: LUIS EXAMPLE ROJAS']], [[80, 'Date'], [200, 'Type'], [300, 'Location']],
    [[36, '1'], [80, '2019-07-15'], [200, 'Arrival'], [300, 'BOS']], [[36, '2'], [80, '2018-12-04'], [200, 'Departure'], [300, 'MIA']],
  ]))
  const result = i94TravelHistory.read(paper)
  expect(shown(result.claims).map((s) => s.replace(/ p\d.*/, ''))).toEqual([
    'admission#1 admission.date = 2019-07-15 «2019-07-15»', 'admission#1 admission.place = port: BOS «BOS»',
    'departure#1 departure.date = 2018-12-04 «2018-12-04»', 'departure#1 departure.place = port: MIA «MIA»',
  ])
  expect(faults(paper, result)).toEqual([])
})

test('the name in the heading is no proof of a name, and a row says nothing about manner', () => {
  const { paper } = marked('Travel History Results\nFor: LUIS EXAMPLE ROJAS\n1 2019-07-15 Arrival BOS')
  expect(new Set(i94TravelHistory.read(paper).claims.map((c) => c.field))).toEqual(new Set(['admission.date', 'admission.place']))
})

test('an impossible date, a date in another shape, a lost type and a long place become problems', () => {
  expect(check(`Travel History Results
1  2019-02-30  Arrival  {admission.place=port: BOS|BOS}
2  8/22/2017  Departure
3  2017-08-22  Arr1vol  MIA
4  {admission.date@admission#2=2016-01-05|2016-01-05}  Arrival  Unavailable at this time`)).toEqual([
    'ImpossibleDate admission.date 2019-02-30', 'UnreadableDate departure.date 8/22/2017', 'UnknownWording  3  2017-08-22  Arr1vol  MIA',
    'UnreadableValue admission.place Unavailable at this time',
  ])
})

test('a history without rows says that it found none', () => {
  expect(check('Travel History Results\nNo record found')).toEqual(['MissingField admission.date '])
})

test('every quote is really there, whatever the page says', () => {
  const part = fc.constantFrom('Travel History Results\n', '1', '2019-07-15', '2019-02-30', ' Arrival ', ',Departure,', 'MIA', '\n', '\t', '"', '   ', '\f')
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: part }, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    i94TravelHistory.recognise(paper)
    expect(faults(paper, i94TravelHistory.read(paper))).toEqual([])
  }))
})

test('the invented case A, when its papers are here', (ctx) => {
  const samples = new URL('../../../../../shared/samples/synthetic-case-A/', import.meta.url)
  if (!existsSync(samples)) return ctx.skip('the shared samples are not on this machine')
  const { paper } = marked(readFileSync(new URL('i94-travel-history.txt', samples), 'utf8'))
  expect(i94TravelHistory.recognise(paper)).toBe(true)
  const result = i94TravelHistory.read(paper)
  expect([result.problems, faults(paper, result)]).toEqual([[], []])
  const answers = JSON.parse(readFileSync(new URL('answers.json', samples), 'utf8'))
  const entry = answers.contradictions.find((c: { field: string }) => c.field === 'last_entry_date')
  expect(shown(result.claims)[0]).toContain(`admission#1 admission.date = ${entry.travel_history}`)
  expect(result.claims.map((c) => c.event)).toEqual(['admission#1', 'admission#1', 'departure#1', 'departure#1', 'admission#2', 'admission#2'])
})
