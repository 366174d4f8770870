import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { borderCrossings } from './border-crossings.ts'
import { departureConfirmation } from './departure-confirmation.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(borderCrossings.recognise(paper)).toBe(true)
  const result = borderCrossings.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact.replace(/\s+/g, ' ') ?? ''}`.trim())
}

test('each row is one crossing, on its day, at its port', () => {
  expect(check(`U.S. Customs and Border Protection
Border Crossing Information
Crossing Date   Crossing Time   Direction   Port of Entry          Carrier       Document Type
{admission.date=2016-05-02&encounter.at=2016-05-02T14:10|05/02/2016}      14:10           {encounter.direction=inbound|Inbound}     {admission.place=city: San Ysidro; state: CA&encounter.site|San Ysidro, CA}         {encounter.carrier|PEDESTRIAN}    PASSPORT
{departure.date=2016-05-09&encounter.at@encounter#2=2016-05-09|05/09/2016}                      {encounter.direction@encounter#2=outbound|Outbound}    {departure.place=port: PDN&encounter.site@encounter#2|PDN}                    VEHICLE       PASSPORT
Printed 10/20/2025`.replace('{admission.date=2016-05-02&encounter.at=2016-05-02T14:10|05/02/2016}      14:10 ', '{encounter.at=2016-05-02T14:10|{admission.date=2016-05-02|05/02/2016}      14:10} ').replace('PDN}                    VEHICLE', 'PDN}                    {encounter.carrier@encounter#2|VEHICLE}'))).toEqual([])
})

test('a day that is none, and a way nobody can read', () => {
  expect(check(`CBP Border Crossings
Date         Entry/Exit   Site
06/31/2016   Entry        PDN
{encounter.at@encounter#2=2016-07-01|07/01/2016}   maybe        {encounter.site@encounter#2|PDN}`)).toEqual(['ImpossibleDate admission.date 06/31/2016', 'UnreadableValue encounter.direction maybe'])
})

test('a news page about border crossings is not known', () => {
  expect(borderCrossings.recognise(marked('Border Crossings reach a new high, says Customs and Border Protection\nDate of the report and direction of travel').paper)).toBe(false)
})

const confirm = (text: string) => {
  const { paper, expected } = marked(text)
  expect(departureConfirmation.recognise(paper)).toBe(true)
  const result = departureConfirmation.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''}`.trim())
}

test('CBP Home: the day under its plain label; the position is never read', () => {
  expect(confirm(`CBP Home
{departure.proof=app|Departure Confirmed}
Departure Date: {departure.date=2026-01-15|January 15, 2026}
Location: 19.4326, -99.1332
Submitted: 01/16/2026`)).toEqual([])
})

test('a day somebody means to leave on is not read, nor a date without a label', () => {
  expect(confirm('CBP Home\nDeparture Verification\nIntended Departure Date: 01/15/2026')).toEqual(['MissingField departure.date'])
  expect(confirm('CBP Home\nDeparture Verified\n01/15/2026')).toEqual(['MissingField departure.date'])
  expect(departureConfirmation.recognise(marked('CBP Home\nIntent to Depart\nDeparture Date: 01/15/2026').paper)).toBe(false)
})
