import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { borderCrossings } from './border-crossings.ts'
import { tecsEncounters } from './tecs-encounters.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(tecsEncounters.recognise(paper)).toBe(true)
  expect(borderCrossings.recognise(paper)).toBe(false)
  const result = tecsEncounters.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact.replace(/\s+/g, ' ') ?? ''}`.trim())
}
const HEAD = `U.S. Customs and Border Protection      10/20/2025 09:14
TECS - Person Encounter List
Last Name   First Name   DOB          Doc Type   Doc Number   Carrier Code   Carrier #   I/O   Arr Loc   Dep Loc   Date         Time    Site`

test('one crossing in and one out: date and time of the inspection, ports and flight of the manifest', () => {
  expect(check(`${HEAD}
EXAMPLE     ANA          02/03/1990   P          99000123     {encounter.carrier&admission.carrier|QX             0117}        {encounter.direction=inbound|I}     {admission.place=port: MIA|MIA}       {admission.origin=port: LIM|LIM}       {encounter.at=2017-08-12T18:42|{admission.date=2017-08-12|08/12/2017}   1842}    {encounter.site|A521}
EXAMPLE     ANA          02/03/1990   P          99000123     {encounter.carrier@encounter#2&departure.carrier|QX             0118}        {encounter.direction@encounter#2=outbound|O}     {departure.to=port: LIM|LIM}       {departure.place=port: MIA|MIA}       {encounter.at@encounter#2=2018-02-10T07:05|{departure.date=2018-02-10|02/10/2018}   0705}    {encounter.site@encounter#2|A521}
Page 1 of 1`)).toEqual([])
})

test('the manifest row and the inspection row of one flight are one coming in; another flight is another', () => {
  expect(check(`${HEAD}
EXAMPLE     ANA          02/03/1990   P          99000123     {encounter.carrier&admission.carrier|QX             0117}        {encounter.direction=inbound|I}     {admission.place=port: MIA|MIA}       {admission.origin=port: LIM|LIM}       {encounter.at=2017-08-12T18:42|{admission.date=2017-08-12|08/12/2017}   1842}    {encounter.site|A521}
EXAMPLE     ANA          02/03/1990   P          99000123     {encounter.carrier@encounter#2&admission.carrier@admission#1|QX             0117}        {encounter.direction@encounter#2=inbound|I}     {admission.place@admission#1=port: MIA|MIA}       {admission.origin@admission#1=port: LIM|LIM}       {encounter.at@encounter#2=2017-08-12T19:20|{admission.date@admission#1=2017-08-12|08/12/2017}   1920}    {encounter.site@encounter#2|A521}
EXAMPLE     ANA          02/03/1990   P          99000123     {encounter.carrier@encounter#3&admission.carrier@admission#2|ZZ             0009}        {encounter.direction@encounter#3=inbound|I}     {admission.place@admission#2=port: MIA|MIA}       {admission.origin@admission#2=port: LIM|LIM}       {encounter.at@encounter#3=2019-01-02T12:00|{admission.date@admission#2=2019-01-02|01/02/2019}   1200}    {encounter.site@encounter#3|A521}`)).toEqual([])
})

test('hidden cells are withheld, not blank; a direction nobody can read leaves the encounter alone', () => {
  expect(check(`${HEAD}
EXAMPLE     ANA          02/03/1990   P          99000123                                I     {admission.place=port: MIA|MIA}       {admission.origin=port: LIM|LIM}       {encounter.at=2017-08-12T18:42|{admission.date=2017-08-12|08/12/2017}   1842}    {redaction.exemption=(b)(7)(E)|(b)(7)(E)}
EXAMPLE     ANA          02/03/1990   P          99000123                                ?     MIA       LIM       {encounter.at@encounter#2=2019-03-04|03/04/2019}`.replace('I     {adm', '{encounter.direction=inbound|I}     {adm').replace(HEAD, HEAD.replace('Site', '{redaction.covers|Site}')))).toEqual(['UnreadableValue encounter.direction ?'])
})

test('another person in the list, an impossible day, a two-digit year', () => {
  expect(check(`${HEAD}
EXAMPLE     ANA          02/03/1990   P          99000123                                I     MIA       LIM       02/30/2017   1842    A521
EXAMPLE     ANA          07/09/1961   P          99000555                                I     MIA       LIM       08/13/2017   1842    A521
EXAMPLE     ANA          02/03/1990   P          99000123                                O     MIA       LIM       08/14/17     1842    A521`)).toEqual([
    'AnotherPerson encounter.at EXAMPLE ANA 07/09/1961 P 99000555 I MIA LIM 08/13/2017 1842 A521',
    'ImpossibleDate admission.date 02/30/2017', 'UnreadableDate departure.date 08/14/17',
  ])
})

test('columns of a PDF with a heading over two lines; two ports run together are not guessed at', () => {
  const paper = placed(grid([
    [[36, 'TECS - Person Encounter List']],
    [[36, 'Last'], [90, 'Carrier'], [140, 'Inbound/'], [200, 'Arrival'], [260, 'Departure'], [330, 'Date'], [400, 'Time'], [450, 'Site']],
    [[36, 'Name'], [90, 'Code'], [140, 'Outbound'], [200, 'Location'], [260, 'Location']],
    [[36, 'EXAMPLE'], [90, 'QX'], [140, 'Inbound'], [200, 'JFK'], [260, 'SJU XYZ'], [330, '03182019'], [400, '0905'], [450, 'JFK']],
  ]))
  const result = tecsEncounters.read(paper)
  expect(tecsEncounters.recognise(paper)).toBe(true)
  expect(result.claims.map((c) => `${c.field} ${c.quote?.exact}`)).toEqual(['encounter.at 03182019     0905', 'encounter.site JFK', 'encounter.carrier QX', 'encounter.direction Inbound', 'admission.date 03182019', 'admission.place JFK', 'admission.carrier QX'].map((s) => expect.stringMatching(new RegExp(`^${s.replace(/\s+/g, '\\s+')}$`))))
  expect(result.problems.map((p) => `${p.type} ${p.field}`)).toEqual(['UnreadableValue admission.origin'])
  expect(faults(paper, result)).toEqual([])
})

test('a list whose heading lost the narrow column is asked about row by row', () => {
  expect(check(`TECS - Person Encounter List
Last Name   First Name   DOB          Arr Loc   Dep Loc   Date         Time
EXAMPLE     ANA          02/03/1990   MIA       LIM       {encounter.at=2017-08-12T18:42|08/12/2017   1842}`)).toEqual(['UnreadableValue encounter.direction EXAMPLE ANA 02/03/1990 MIA LIM 08/12/2017 1842'])
})

test('a list whose date heading cannot be read says that its dates are missing', () => {
  expect(check(`TECS - Person Encounter List
Last Name   First Name   DOB          Doc Type   Cate         Xxme
EXAMPLE     ANA          02/03/1990   P          08/12/2017   1842`)).toEqual(['MissingField encounter.at', 'MissingField admission.date', 'MissingField departure.date'])
})

test('a list of other encounters and a title without a table are not known', () => {
  for (const text of ['Clinic\nPatient Encounter List\nDate   Direction', 'TECS - Person Encounter List\nno records found', 'Travel History Results\nDATE  TYPE  LOCATION\n2017-08-12 Arrival MIA']) {
    expect(tecsEncounters.recognise(marked(text).paper)).toBe(false)
  }
})

test('who was turned back was not admitted', () => {
  const { claims, problems } = tecsEncounters.read(marked(`TECS - Person Encounter List
U.S. Customs and Border Protection
Last Name   First Name   DOB          Date         Time   I/O   Arr Loc   Dep Loc   Site   Result
EXAMPLE     ANA          04/17/1991   08/12/2017   1842   I     MIA       LIM       A123   REFUSED
EXAMPLE     ANA          04/17/1991   08/13/2018   1842   I     MIA       LIM       A123   ADMITTED`).paper)
  expect(claims.flatMap((c) => (c.field === 'admission.date' ? [c.quote!.exact] : []))).toEqual(['08/13/2018'])
  expect(problems.map((p) => `${p.type} ${p.field} ${p.quote!.exact}`)).toEqual(['UnknownWording admission.date REFUSED'])
})
