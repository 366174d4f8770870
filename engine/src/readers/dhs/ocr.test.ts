/** Papers of DHS as a scanner gives them: one wrong letter in a title or label, boxes half seen, spaces lost. Values stay strict. */
import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import type { Reader } from '../reader.ts'
import { recordOfDeportable } from './i213.ts'
import { noticeToAppear } from './nta-i862.ts'

const check = (reader: Reader, text: string) => {
  const { paper, expected } = marked(text, { origin: 'ocr' })
  expect(reader.recognise(paper)).toBe(true)
  const result = reader.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''}`.trim())
}

const NTA = (box: string, service: string) => `U.S. Departrnent of Homeland Security          {nta.form=I-862|Notice to Appcar}
In removal proceedings under sectlon 240 of the Immigration and Nationality Act:
Fi1e No: {person.aNumber=000000118|000-000-118}          DOB: {person.birthDate=1991-02-03|02/03/1991}
In the Matter of:
Respondcnt: {person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA}
[ ] You are an arriving alien.
{nta.category=present|${box} You are an alien present in the United States who has not been admitted or paroled}.
[] You have been admitted to the United States, but are removable for the reasons stated below.
The Department of Homeland Security al1eges that you:
{nta.allegation|1. You are not a citizen or national of the United States;}
{nta.allegation|2. You arrived in the United States {~admission.place=city: Roma; state: TX|at or near Roma, TX}, {~admission.date=2019-06-02|on or about June 2, 2019};}
{nta.allegation|3. You were {admission.manner=without-inspection|not then admitted or paroled after inspection by an Immigration Officer}.}
On the basis of the foregoing, it is charged that you are subject to removal pursuant to the following provislon(s) of law:
{nta.charge|212(a)(6)(A)(i)} of the Act
YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice at:
{nta.court=city: BOSTON; state: MA; feature: 15 EXAMPLE STREET, BOSTON MA 02203|15 EXAMPLE STREET
BOSTON MA 02203}
(Complete Address of Immigration Court, including Room Number, if any)
{?nta.hearingAt|on a date to be set at a time to be set} to show why you should not be removed
Date: {nta.issued=2019-07-09|July 9, 2019}
Certificate of Service
This Notice To Appear was served on the respondcnt by me on {nta.served=2019-07-09|July 9, 2019}, in the following manner
{nta.service=personal|${service} in person}  [ ] by certified mail  [ ] by regular mail`

test.each(['X]', 'IX]', '[X', '|X|', '(X)', '☒', '[ X ]', '[XJ'])('a Notice to Appear whose box is read as %s', (box) => {
  expect(check(noticeToAppear, NTA(box, box))).toEqual([])
})

test('a Notice to Appear whose title was garbled is known by its other words together', () => {
  const garbled = NTA('[X]', '[X]').replace('{nta.form=I-862|Notice to Appcar}', 'Noti otice to A ear').replace('Certificate of Service', 'DHS {nta.form=I-862|Form I-862} (6/19)\n\fCertificate of Service')
  expect(check(noticeToAppear, garbled)).toEqual([])
  for (const without of ['In removal proceedings under sectlon 240', 'al1eges that you', 'Form I-862']) {
    const { paper } = marked(garbled.replaceAll(/\{[^|{}]*\|([^{}]*)\}/g, '$1').replaceAll(/\{[^|{}]*\|([^{}]*)\}/g, '$1').replace(without, ''), { origin: 'ocr' })
    expect(noticeToAppear.recognise(paper)).toBe(false)
  }
})

test.each(['[]', '[ ]', '|_|', 'LJ', '☐', 'O', '( )'])('a box read as %s is not ticked', (box) => {
  const text = NTA('[ ]', '[X]').replace(/\{nta\.category=present\|\[ \] (You are an alien present[^}]*)\}/, `${box} $1`)
  expect(check(noticeToAppear, text)).toEqual(['MissingField nta.category'])
})

test('a record I-213 with wrong letters in its title and labels', () => {
  expect(check(recordOfDeportable, `U.S. Department of Homeland Security     Record of Deportab1e/Inadmissible Alien
Family Name (CAPS)     First        Middle
{person.name=EXAMPLE / ANA (labelled)|EXAMPLE                ANA}
Country of Citizcnship     Passport Number and Country of Issue     File Nurnber
{person.nationality=PER|PERU}
Date, Place, Time, and Manner of Last Entrv
{admission.date=2019-06-02|06/02/2019} Unknown Time, {admission.place=port: ROM|ROM}, {admission.manner=without-inspection|WI-Without Inspection}
Date of Birth     Date of Actlon     Location Code
{person.birthDate=1991-02-03|02/03/1991}        {encounter.actionDate=2019-06-03|06/03/2019}
Narratlve (Outline particulars under which alien was located)
Subject was found.`)).toEqual([])
})
