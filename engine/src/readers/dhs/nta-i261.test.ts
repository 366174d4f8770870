import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { noticeToAppear } from './nta-i862.ts'
import { additionalCharges } from './nta-i261.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(additionalCharges.recognise(paper)).toBe(true)
  expect(noticeToAppear.recognise(paper)).toBe(false)
  const result = additionalCharges.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact.replace(/\s+/g, ' ') ?? ''}`.trim())
}
const TITLE = '{nta.form=I-261|Additional Charges of Inadmissibility/Deportability}'

test('reads the added charges, the added allegations, the day and the service', () => {
  expect(check(`U.S. Department of Homeland Security            ${TITLE}
In: [X] Removal proceedings under section 240 of the Immigration and Nationality Act
    [ ] Deportation proceedings commenced prior to April 1, 1997 under former section 242 of the Immigration and Nationality Act
In the Matter of:
Alien/Respondent: {person.name=EXAMPLE RUIZ / ANA (surname-first)|EXAMPLE RUIZ, ANA}
File No: {person.aNumber=000000171|A000-000-171}          Address: 12 EXAMPLE STREET, TULSA, OK 74101
There is/are hereby lodged against you the additional charge(s) that you are subject to being taken into custody and
deported or removed from the United States pursuant to the following provision(s) of law:
Section {nta.charge=212(a)(7)(A)(i)(I)|212(a)(7)(A)(i)(I)} of the Immigration and Nationality Act, as amended, in that you had no valid visa.
In support of the additional charge(s) there is submitted the following factual allegation(s) [ ] in addition to [X] in lieu of those set forth in the original charging document:
{nta.allegation|1. You are a native of {person.birthCountry=PER|PERU} and a citizen of {person.nationality=PER|PERU};}
{nta.allegation|2. You arrived in the United States {~admission.place=city: Roma; state: TX|at or near Roma, TX}, {~admission.date=2019-06-02|on or about June 2, 2019};}
Dated: {nta.issued=2021-03-04|March 4, 2021}                  (Signature of Service counsel)
Notice to Respondent
Warning: Any statement you make may be used against you.
Certificate of Service
This charging document was served on the respondent by me on {nta.served=2021-03-08|March 8, 2021}, in the following manner and in compliance with 8 CFR 1003.30:
[ ] in person   [ ] by certified mail   {nta.service=mail|[X] by regular mail}
DHS Form I-261 (Rev. 08/01/07)`)).toEqual([])
})

test('what it cannot read it says: no service, an impossible day, no charge', () => {
  expect(check(`Department of Homeland Security
${TITLE.replace('Inadmissibility', 'InadmissibiIity')}
File No: {person.aNumber=000000171|A000-000-171}
pursuant to the following provision(s) of law:
In support of the additional charge(s) there is submitted the following factual allegation(s):
{nta.allegation|1. You entered in a way nobody wrote a form for.}
Dated: February 30, 2021
DHS Form I-261`)).toEqual([
    'MissingField nta.charge provision(s) of law:', 'ImpossibleDate nta.issued February 30, 2021', 'MissingField nta.served',
  ])
})

test('a Notice to Appear and a brief that names the form are other papers', () => {
  for (const text of [
    'U.S. Department of Homeland Security    Notice to Appear\nIn removal proceedings under section 240\nRespondent: EXAMPLE',
    'Department of Homeland Security\nThe government filed Additional Charges of Inadmissibility/Deportability last week, on Form I-261, and later withdrew all of them in court.',
  ]) expect(additionalCharges.recognise(marked(text).paper)).toBe(false)
})
