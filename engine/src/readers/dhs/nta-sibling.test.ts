import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { noticeSibling } from './nta-sibling.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(noticeSibling.recognise(paper)).toBe(true)
  const result = noticeSibling.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact.replace(/\s+/g, ' ') ?? ''}`.trim())
}

test('expedited removal, Form I-860: the ticked charges, the order that is signed, the service', () => {
  expect(check(`U.S. Department of Homeland Security          {nta.form=I-860|Notice and Order of Expedited Removal}
DETERMINATION OF INADMISSIBILITY
Event Number: XMI9900000001       File No: {person.aNumber=000000172|A000 000 172}
                                  Date: {nta.issued=2023-05-14|May 14, 2023}
In the Matter of: {person.name=EXAMPLE / OMAR (surname-first)|EXAMPLE, OMAR}
Pursuant to section 235(b)(1) of the Immigration and Nationality Act (Act), (8 U.S.C. 1225(b)(1)), the Department of Homeland
Security has determined that you are inadmissible to the United States under section(s) 212(a)
[ ] (6)(C)(i);  [ ] (6)(C)(ii);  {nta.charge=212(a)(7)(A)(i)(I)|[X] (7)(A)(i)(I)};  [ ] (7)(A)(i)(II);  [ ] (7)(B)(i)(I); and/or [ ] (7)(B)(i)(II)
of the Act, as amended, and therefore are subject to removal, in that:
1. You are not a citizen or national of the United States;
     OFFICER ONE, BPA
Name and title of immigration officer (Print)          Signature of immigration officer
{order.kind=expedited-removal&order.by=dhs|ORDER OF REMOVAL UNDER SECTION 235}(b)(1) OF THE ACT
Based upon the determination set forth above and evidence presented, you are found to be inadmissible as charged and ordered removed from the United States.
     OFFICER ONE, BPA
Name and title of immigration officer (Print)          Signature of immigration officer
     OFFICER TWO, SBPA                                   {order.date=2023-05-15|05/15/2023}
Name and title of supervisor (Print)                     Date
CERTIFICATE OF SERVICE
{nta.service=personal|I personally served} the original of this notice upon the above-named person on {nta.served=2023-05-16|05/16/2023}.
DHS Form I-860 (Rev. 08/01/07)`)).toEqual([])
})

test('an order part that nobody signed is no order', () => {
  expect(check(`Department of Homeland Security
{nta.form=I-860|Notice and Order of Expedited Removal}
File No: {person.aNumber=000000172|000-000-172}
Date: {nta.issued=2023-05-14|05/14/2023}
inadmissible to the United States under section(s) 212(a) [ ] (6)(C)(i); [ ] (7)(A)(i)(I); of the Act
ORDER OF REMOVAL UNDER SECTION 235(b)(1) OF THE ACT
You are found to be inadmissible as charged and ordered removed from the United States.

Name and title of immigration officer (Print)          Signature of immigration officer
CERTIFICATE OF SERVICE
I personally served nobody yet.`.replace('I personally served nobody', '{nta.service=personal|I personally served} nobody'))).toEqual([
    'MissingField nta.charge inadmissible to the United States under section(s)', 'MissingField nta.served',
    'MissingField order.date ORDER OF REMOVAL UNDER SECTION 235',
  ])
})

test('reinstatement, Form I-871: dates over their captions, the decision as the order', () => {
  expect(check(`U.S. Department of Homeland Security      {nta.form=I-871|Notice of Intent/Decision to Reinstate Prior Order}
                                         File No. {person.aNumber=000000173|A000-000-173}
                                         Date: {nta.issued=2024-02-01|February 1, 2024}
Name: {person.name=EXAMPLE LIMA / RAUL (surname-first)|EXAMPLE LIMA, RAUL}
In accordance with section 241(a)(5) of the Immigration and Nationality Act (Act) and 8 CFR 241.8, you are hereby notified that the Secretary
of Homeland Security intends to reinstate the order of Removal entered against you.
1. You are an alien subject to a prior order of removal entered on 06/02/2012 at EL PASO, TX.
2. You have been identified as an alien who: [X] was removed on 06/05/2012 pursuant to an order of removal.
3. You illegally reentered the United States on or about 01/29/2024 at or near Roma, TX.
{order.kind=reinstatement&order.by=dhs|Decision, Order, and Officer's Certification}
Having reviewed all available evidence, I have determined that the above-named alien is subject to removal through reinstatement of the prior order.
{order.date=2024-02-02|02/02/2024}          ROMA, TX
(Date)              (Location)              (Signature of authorized deciding official)
Certificate of Service
I served this notice in person on {nta.served=2024-02-02|02/02/2024}.`)).toEqual([])
})

test('referral, Form I-863, and administrative removal, Form I-851', () => {
  expect(check(`U.S. Department of Homeland Security
{nta.form=I-863|Notice of Referral to Immigration Judge}
Date: {nta.issued=2022-09-09|09/09/2022}     A-File: {person.aNumber=000000174|000-000-174}
Name: {person.name=EXAMPLE / LI (surname-first)|EXAMPLE, LI}
[X] 1. The above-named alien has been found inadmissible and has requested a review.
NOTICE TO APPLICANT
Your {nta.hearingAt=2022-09-20T09:00&hearing.at=2022-09-20T09:00|hearing is scheduled on 09/20/2022 (Date) at 9:00 AM.} You are to appear at 99 EXAMPLE STREET.
CERTIFICATE OF SERVICE
The original of this notice was delivered to the above-named applicant by the undersigned on {nta.served=2022-09-10|09/10/2022}.
Delivery was made: {nta.service=personal|[X] in person}  [ ] by certified mail, return receipt requested  [ ] by regular mail`)).toEqual([])
  expect(check(`U.S. Department of Homeland Security     {nta.form=I-851|Notice of Intent to Issue a Final Administrative Removal Order}
In removal proceedings under section 238(b) of the Immigration and Nationality Act
Event Number: XMI9900000001
File Number {person.aNumber=000000175|A 000 000 175}
Pursuant to section 238(b), the Department has determined that you are amenable to administrative removal proceedings.
Charge: You are deportable under section {nta.charge=237(a)(2)(A)(iii)|237(a)(2)(A)(iii)} of the Act, 8 U.S.C. 1227(a)(2)(A)(iii), as amended.
     CHICAGO, ILLINOIS                   {nta.issued=2020-10-05|October 5, 2020} 10:30 AM
(City and State of Issuance)             (Date and Time)
Certificate of Service
I served this Notice of Intent. I have determined that the person served with this document is the individual named on the other side of the form.
     OFFICER THREE                       {nta.served=2020-10-06|October 6, 2020} in person
(Signature and Title of Officer)         (Date and Manner of Service)`)).toEqual([])
})

test('other papers are not known', () => {
  for (const text of [
    'U.S. Department of Homeland Security    Notice to Appear\nIn removal proceedings under section 240\nRespondent: EXAMPLE',
    'Department of Homeland Security\nYou asked for a copy of the Notice of Referral to Immigration Judge.',
    'Notice and Order of Expedited Removal\nA law review article',
  ]) expect(noticeSibling.recognise(marked(text).paper)).toBe(false)
})
