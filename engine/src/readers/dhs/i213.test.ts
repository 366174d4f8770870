import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { recordOfDeportable } from './i213.ts'
import { noticeToAppear } from './nta-i862.ts'

const problemsOf = (problems: readonly { type: string; field?: string; quote?: { exact: string } }[]) =>
  problems.map((p) => `${p.type} ${p.field} ${p.quote?.exact.replace(/\s+/g, ' ') ?? ''}`.trim())
const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect([recordOfDeportable, noticeToAppear].map((r) => r.recognise(paper))).toEqual([true, false])
  const result = recordOfDeportable.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return { claims: result.claims, problems: problemsOf(result.problems) }
}

/** A typed row: each text at its column, marks not counted. */
const row = (...cells: readonly (readonly [number, string])[]): string => {
  const printed = (text: string) => text.replace(/\{[^|{}]*\|/g, '').replaceAll('}', '')
  return cells.reduce((line, [column, text]) => line + ' '.repeat(Math.max(2, column - printed(line).length)) + text, '').trimStart()
}
const TOP = `U.S. Department of Homeland Security          Record of Deportable/Inadmissible Alien
${row([0, 'Family Name (CAPS)'], [30, 'First'], [50, 'Middle'], [66, 'Sex'], [72, 'Hair'])}
${row([0, '{person.name=EXAMPLE ROJAS / LUIS (surname-first)|EXAMPLE ROJAS, LUIS}'], [66, 'M'], [72, 'BRO'])}
`
/** A form with only the boxes a test is about. */
const form = (rest: string) => `${TOP}${rest}`
/** One box with its neighbours. */
const lastEntry = (value: string) => form(`${row([0, 'Date, Place, Time, and Manner of Last Entry'], [60, 'Passenger Boarded at'])}
${row([0, value], [60, 'N/A'])}
${row([0, 'Number, Street, City, Province (State) and Country of Permanent Residence'], [80, 'Method of Location/Apprehension'])}
`)
test('a marital status typed under its label, or none where the words are not one of the list', () => {
  const typed = (word: string) => check(form(`${row([0, 'Date, Place, Time, and Manner of Last Entry'], [60, 'Passenger Boarded at'], [84, 'Single/Divorced/Married/Widower/Separated'])}
${row([0, 'See narrative'], [60, 'N/A'], [84, word])}
${row([0, 'Number, Street, City, Province (State) and Country of Permanent Residence'], [80, 'Method of Location/Apprehension'])}
`))
  typed('{person.maritalStatus=married|Married}')
  typed('{person.maritalStatus=widowed|WIDOWER}')
  typed('Not asked')
})

const narrative = (text: string) => lastEntry('') + `Narrative (Outline particulars under which alien was located/apprehended.)\n${text}\n`

test('reads the grid by columns: labels above values, looks and body never read', () => {
  const { problems } = check(`U.S. Department of Homeland Security          Record of Deportable/Inadmissible Alien     Subject ID: {person.subjectId|990000031}
${row([0, 'Family Name (CAPS)'], [30, 'First'], [50, 'Middle'], [66, 'Sex'], [72, 'Hair'], [78, 'Eyes'], [84, 'Cmplxn'])}
${row([0, '{person.name=EXAMPLE ROJAS / LUIS / ALBERTO (labelled)|EXAMPLE ROJAS'], [30, 'LUIS'], [50, 'ALBERTO}'], [66, 'M'], [72, 'BRO'], [78, 'BRO'], [84, 'MED'])}
${row([0, 'Country of Citizenship'], [30, 'Passport Number and Country of Issue'], [72, 'File Number'], [90, 'Height'], [100, 'Weight'])}
${row([0, '{person.nationality=GTM|GUATEMALA}'], [30, '{passport.number|990000031} {passport.issuer=GTM|GUATEMALA}'], [72, '{person.aNumber=000000131|000-000-131}'], [90, '66'], [100, '150'])}
${row([0, 'U.S. Address'], [72, 'Scars and Marks'])}
${row([0, '{residence.address=lines: 9 EXAMPLE ST / NEW BEDFORD, MA 02740; city: NEW BEDFORD; state: MA; zip: 02740|9 EXAMPLE ST'], [72, 'NONE VISIBLE'])}
NEW BEDFORD, MA 02740}
${row([0, 'Date, Place, Time, and Manner of Last Entry'], [60, 'Passenger Boarded at'])}
${row([0, '{admission.at=2019-06-02T13:42|{admission.date=2019-06-02|06/02/2019} 13:42}, {admission.place=port: SEA|SEA}, AIR'], [60, 'N/A'])}
${row([0, 'Number, Street, City, Province (State) and Country of Permanent Residence'], [80, 'Method of Location/Apprehension'])}
${row([0, '1A CALLE, GUATEMALA'], [80, '{encounter.method|ISP 511.2.3}'])}
${row([0, 'Date of Birth'], [30, 'Date of Action'], [48, 'Location Code'], [64, 'At/Near'], [80, 'Date/Hour'])}
${row([0, '{person.birthDate=1988-02-29|02/29/1988}'], [14, 'Age: 31'], [30, '{encounter.actionDate=2019-06-04|06/04/2019}'], [48, 'SEA/SEA'], [64, '{~encounter.place=city: SEATTLE; state: WA|SEATTLE, WA}'], [80, '{encounter.at=2018-01-05T08:30|01/05/2018 0830}'])}
${row([0, 'City, Province (State) and Country of Birth'], [60, 'AR  [X]'])}
{person.birthPlace=city: MIXCO; state: GUATEMALA; country: GTM|MIXCO, GUATEMALA, GUATEMALA}
${row([0, 'NIV Issuing Post and NIV Number'], [36, 'Social Security Account Name'], [70, 'Status at Entry'], [90, 'Status When Found'])}
${row([0, '{visa.post|GUATEMALA} {visa.number|99000031}'], [36, 'N/A'], [70, 'See Narrative'], [90, '{encounter.statusFound|IN TRAVEL}'])}
${row([0, 'Date Visa Issued'], [36, 'Social Security Number'], [70, 'Length of Time Illegally in U.S.'])}
${row([0, '{visa.issued=2016-03-01|03/01/2016}'], [36, 'N/A'], [70, 'AT ENTRY'])}
${row([0, 'Immigration Record'], [36, 'Criminal Record'])}
${row([0, '{encounter.record|POSITIVE - See Narrative}'], [36, 'None known'])}
[ ] Single  [ ] Divorced  [X] {person.maritalStatus=married|Married}  [ ] Widower  [ ] Separated
Disposition: {encounter.disposition|Warrant of Arrest/Notice to Appear}
Form I-213 (Rev. 08/01/07)
\fContinuation Page for Form I-213       Event No: {encounter.eventNo|XMI9900000031}
`)
  expect(problems).toEqual([])
})

test('the last-entry box without inspection and without a time', () => {
  const { problems } = check(lastEntry('{admission.date=2022-09-14|09/14/2022} Unknown Time, {admission.place=port: PDN|PDN}, {admission.manner=without-inspection|WI-Without Inspection}'))
  expect(problems).toEqual([])
  check(lastEntry('{?admission.date|Unknown Date}, {?admission.place|UNKNOWN}, {admission.manner=without-inspection|WI}'))
  check(lastEntry('{admission.date=2022-09-14|09/14/2022}, {admission.place=city: El Paso; state: TX|El Paso, TX}, AFOOT'))
  // WI is Wisconsin too.
  check(lastEntry('{admission.date=2022-09-14|09/14/2022}, {admission.place=city: Milwaukee; state: WI|Milwaukee, WI}, AIR'))
  expect(check(lastEntry('{admission.date=2022-09-14|09/14/2022}, Milwaukee, WI')).problems).toEqual(['UnknownWording admission.manner Milwaukee, WI'])
})

test('see narrative is no claim, and hidden is not the same as empty', () => {
  expect(check(lastEntry('See Narrative')).problems).toEqual([])
  check(form(`${row([0, 'Country of Citizenship'], [40, '{redaction.covers|File Number}'])}
${row([0, '{person.nationality=PER|PERU}'], [40, '{redaction.exemption|(b)(6), (b)(7)(C)}'])}
Date of Action
`))
})

test('the narrative claims for the same entry as the box, in either order of day and place', () => {
  check(lastEntry('{admission.date=2019-06-02|06/02/2019} Unknown Time, {admission.place=port: PDN|PDN}, AFOOT') + `Narrative (Outline particulars)
On June 4, 2019, U.S. Border Patrol Agents encountered SUBJECT in Roma, TX. SUBJECT entered the U.S. illegally by wading the Rio
Grande River {~admission.place=city: Hidalgo; state: TX|at or near Hidalgo, Texas}, {~admission.date=2019-05-30|on or about May 30,
2019}, {admission.manner=without-inspection|without being inspected} by an officer. He was taken to the station on June 5, 2019.
`)
  check(narrative('SUBJECT last {admission.manner=admitted|was admitted to the United States} on {admission.date=2017-08-22|08/22/2017} at {admission.place=city: Miami; state: FL|Miami, FL} as a visitor.'))
  check(narrative('{~admission.date=2019-05-30|On or about May 30, 2019}, SUBJECT illegally entered the United States at {admission.place=city: Roma; state: TX|Roma, TX}.'))
})

test('a day of arrest is never taken for a day of entry', () => {
  for (const text of [
    'SUBJECT entered the United States illegally and was arrested at Roma, TX on June 3, 2022.',
    'SUBJECT entered the United States illegally and on June 3, 2022 agents found him at Roma, TX.',
    'On June 3, 2022, agents apprehended SUBJECT, who had entered the United States illegally.',
    'On June 3, 2022, Officer EXAMPLE stated SUBJECT entered the United States.',
  ]) {
    expect(check(narrative(text)).problems).toEqual([])
  }
})

test('of several entries the one called last counts; without that word a person has to look', () => {
  check(narrative('SUBJECT entered the United States on May 1, 2010 near Roma, TX. SUBJECT most recently entered the United States {~admission.date=2019-05-30|on or about May 30, 2019} {~admission.place=city: Hidalgo|near Hidalgo}.'))
  expect(check(narrative('SUBJECT entered the United States on May 1, 2010. He entered the United States on May 30, 2019.')).problems).toEqual(['UnknownWording admission.date May 1, 2010'])
})

test('impossible dates, unknown countries and odd boxes become problems; the rest is read', () => {
  expect(check(form(`${row([0, 'Country of Citizenship'], [30, 'Passport Number and Country of Issue'], [72, 'File Number'])}
${row([0, 'ATLANTIS'], [30, '{passport.number|990000031} / ATLANTIS'], [72, 'Case No: 12'])}
Date, Place, Time, and Manner of Last Entry
yesterday
${row([0, 'Date of Birth'], [30, 'Date of Action'], [64, 'At/Near'], [80, 'Date/Hour'])}
${row([0, '02/30/1988'], [30, '13/01/2019'], [64, '{~encounter.place=city: Nogales|Nogales, Ad}'], [80, 'soon'])}
`)).problems.sort()).toEqual([
    'ImpossibleDate encounter.actionDate 13/01/2019', 'ImpossibleDate person.birthDate 02/30/1988', 'UnknownWording admission.date yesterday',
    'UnreadableDate encounter.at soon', 'UnreadableValue encounter.place Nogales, Ad', 'UnreadableValue passport.issuer ATLANTIS',
    'UnreadableValue person.aNumber Case No: 12', 'UnreadableValue person.nationality ATLANTIS',
  ])
})

test('reads boxes of a printed form with proportional type', () => {
  const paper = placed(grid([
    [[36, 'U.S. Department of Homeland Security'], [330, 'Record of Deportable/Inadmissible Alien']],
    [[36, 'Family Name (CAPS)'], [160, 'First'], [250, 'Middle'], [330, 'Sex'], [370, 'Hair']],
    [[36, 'EXAMPLE ROJAS'], [160, 'LUIS'], [250, 'NMN'], [330, 'M'], [370, 'BRO']],
    [[36, 'Country of Citizenship'], [190, 'Passport Number and Country of Issue'], [400, 'File Number']],
    [[36, 'GUATEMALA'], [400, 'A000 000 131']],
    [[36, 'Date, Place, Time, and Manner of Last Entry'], [300, 'Passenger Boarded at']],
    [[36, '06/02/2019 Unknown Time, PDN,']],
    [[36, 'WI-Without Inspection']],
    [[36, 'Date of Birth'], [150, 'Date of Action'], [250, 'Location Code'], [340, 'At/Near'], [450, 'Date/Hour']],
    [[36, '02/29/1988'], [150, '06/04/2019'], [250, 'EPT/PDN'], [340, 'El Paso, TX'], [450, '06/02/2019 13:42']],
  ]))
  expect(recordOfDeportable.recognise(paper)).toBe(true)
  const result = recordOfDeportable.read(paper)
  expect([problemsOf(result.problems), faults(paper, result)]).toEqual([[], []])
  expect(shown(result.claims).map((s) => s.replace(/ p\d.*/, ''))).toEqual([
    'admission#1 admission.date = 2019-06-02 «06/02/2019»', 'admission#1 admission.manner = without-inspection «WI-Without Inspection»',
    'admission#1 admission.place = port: PDN «PDN»', 'encounter#1 encounter.actionDate = 2019-06-04 «06/04/2019»',
    'encounter#1 encounter.at = 2019-06-02T13:42 «06/02/2019 13:42»', 'encounter#1 encounter.place = city: El Paso; state: TX (about) «El Paso, TX»',
    'person#1 person.aNumber = 000000131 «A000 000 131»', 'person#1 person.birthDate = 1988-02-29 «02/29/1988»',
    'person#1 person.name = EXAMPLE ROJAS / LUIS (labelled) «EXAMPLE ROJAS LUIS NMN»', 'person#1 person.nationality = GTM «GUATEMALA»',
  ])
})

test('the component is the source only when the head of the form names it', () => {
  expect(check(TOP.replace('U.S. Department of Homeland Security', 'U.S. Immigration and Customs Enforcement') + 'Date of Action\n').claims[0]?.source).toBe('ICE')
  expect(check(`${TOP}Date of Action\n`).claims[0]?.source).toBe('DHS')
})

test('every quote is really there, whatever the page says', () => {
  const part = fc.constantFrom(
    TOP.replace(/\{[^|]*\||\}/g, ''), 'Date, Place, Time, and Manner of Last Entry\n', '06/02/2019 13:42, ', 'SEA, AIR', 'Unknown Time, ', 'WI-Without Inspection', ',,', 'File Number\n', '000-000-131', 'At/Near',
    'Date/Hour   ', '02/30/2019', '\n', '     ', 'Narrative (Outline)\n', 'SUBJECT entered the United States ', 'on or about May 30, 2019', ' at or near Roma, TX', '. ', 'Disposition: ', '(b)(6)', 'U.S. Address\n',
    '[X] Married', 'NIV Issuing Post and NIV Number\n', 'LIMA 99000031', '\f', 'Event No: ', 'See Narrative',
  )
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: part }, fc.string({ unit: 'grapheme' })), { maxLength: 60 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    recordOfDeportable.recognise(paper)
    expect(faults(paper, recordOfDeportable.read(paper))).toEqual([])
  }), { numRuns: 300 })
})
