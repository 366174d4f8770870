import { expect, test } from 'vitest'
import { custody } from '../ice/custody.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { departureVerification } from './departure-verification.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(departureVerification.recognise(paper)).toBe(true)
  expect(custody.recognise(paper)).toBe(false)
  const result = departureVerification.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact.replace(/\s+/g, ' ') ?? ''}`.trim())
}
const WARRANT = `U.S. Department of Homeland Security                Warrant of Removal/Deportation
File No: {person.aNumber=000000181|A000 000 181}
Date: April 2, 2019
To any immigration officer of the United States Department of Homeland Security:
{person.name=EXAMPLE / OMAR (surname-first)|EXAMPLE, OMAR}
(Full name of alien)
who entered the United States at   ROMA, TX   on   06/02/2018
is subject to removal/deportation from the United States, based upon a final order by:
[X] an immigration judge in exclusion, deportation, or removal proceedings
ICE Form I-205 (8/07)                                   Page 1 of 2`

test('an executed warrant, I-205: port, date and manner under one label, and the witness', () => {
  expect(check(`${WARRANT}
\fTo be completed by immigration officer executing the warrant:
Name of alien being removed: EXAMPLE, OMAR
Port, date, and manner of removal: {departure.place=city: LAREDO; state: TX|LAREDO, TX} {departure.date=2019-04-16&departure.manner=removed|04/16/2019} AFOOT
{departure.proof=officer-witnessed|Departure witnessed by}: OFFICER ONE, DO
If actual departure is not witnessed, fully identify source or means of verification of departure:`)).toEqual([])
})

test('a warrant that was not carried out has no departure, and its other dates are not one', () => {
  expect(check(`${WARRANT}
\fName of alien being removed:
Port, date, and manner of removal: ______________________
Departure witnessed by: ______________________`)).toEqual([])
})

test('two dates beside one label, and an impossible one, are asked about', () => {
  expect(check(`${WARRANT}
Port, date, and manner of removal: LAREDO, TX 04/16/2019 or 04/17/2019`)).toEqual(['UnreadableDate departure.date LAREDO, TX 04/16/2019 or 04/17/2019'])
  expect(check(`${WARRANT}
Port, date, and manner of removal: {departure.place=city: LAREDO; state: TX|LAREDO, TX} {departure.manner=removed|02/30/2019} BY AIR`)).toEqual(['ImpossibleDate departure.date 02/30/2019'])
})

test('I-296: the verification in columns, and the ticked length of the bar', () => {
  expect(check(`U.S. Department of Homeland Security     Notice to Alien Ordered Removed/Departure Verification
File No: {person.aNumber=000000182|000-000-182}            Date: 05/10/2023
Alien's full name: {person.name=EXAMPLE SOLIS / MARIA (surname-first)|EXAMPLE SOLIS, MARIA}
you are prohibited from entering, attempting to enter, or being in the United States
{order.barYears=5|[X] for a period of 5 years} from the date of your departure from the United States
[ ] for a period of 10 years from the date of your departure from the United States
[ ] for a period of 20 years from the date of your departure from the United States
[ ] at any time because in addition to having been found inadmissible
Verification of Removal
(Complete this section for file copy only)
Departure Date              Port of Departure            Manner of Departure
{departure.date=2023-05-12&departure.manner=removed|05/12/2023}                  {departure.place=city: HIDALGO; state: TX|HIDALGO, TX}                  AFOOT
OFFICER TWO                 BPA
{departure.proof=officer-witnessed|Signature of Verifying Officer}              Title of Officer
DHS Form I-296 (08/01/07)`)).toEqual([])
})

test('I-210: time to leave, and a departure a consulate saw', () => {
  expect(check(`U.S. Department of Homeland Security
{order.kind=voluntary-departure&order.by=dhs|Voluntary Departure and Verification of Departure}
File No: {person.aNumber=000000183|000-000-183}
Name: {person.name=EXAMPLE / ANA (surname-first)|EXAMPLE, ANA}
You have been granted the privilege of departing from the United States voluntarily on or before {order.departBy=2020-03-01|March 1, 2020}.
Verification of Departure
The above-named person {departure.proof=consulate-verified|appeared before the American Consulate below}.
Date of Departure: {departure.date=2020-02-20&departure.manner=voluntary-departure|02/20/2020}
Port of Departure: {departure.place=city: MIAMI; state: FL|MIAMI, FL}`)).toEqual([])
})

test('a warning without a verification and a letter about a warrant are other papers', () => {
  for (const text of [
    'U.S. Department of Homeland Security\nWarning to Alien Ordered Removed or Deported\nFile No: A000-000-181',
    'Department of Homeland Security\nYour counsel asked whether a Warrant of Removal was ever signed in this case and when.',
    'Verification of Departure\nAirline counter',
  ]) expect(departureVerification.recognise(marked(text).paper)).toBe(false)
})

test('a blank box is no departure, though the day of entry stands right over it', () => {
  for (const label of ['Port, date, and manner of removal:', 'Port, date, and manner of removal', 'Departure Date:', 'Date of Removal']) {
    const { claims, problems } = departureVerification.read(marked(`U.S. Department of Homeland Security
Warrant of Removal/Deportation
To any immigration officer of the United States Department of Homeland Security:
who entered the United States at or near LAREDO, TX on June 2, 2019
${label}
Departure witnessed by:`).paper)
    expect([label, claims.filter((c) => c.field.startsWith('departure.')), problems]).toEqual([label, [], []])
  }
})
