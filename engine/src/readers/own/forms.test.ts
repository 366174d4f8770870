import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { ownReaders } from '../lists/own.ts'
import type { Reader } from '../reader.ts'
import { g28 } from './g28.ts'
import { i130 } from './i130.ts'
import { i131 } from './i131.ts'
import { i485 } from './i485.ts'
import { i589 } from './i589.ts'
import { i765 } from './i765.ts'
import { i864 } from './i864.ts'
import { n400 } from './n400.ts'

const FORMS: readonly Reader[] = [i589, i485, n400, g28, i130, i765, i131, i864]
const check = (reader: Reader, text: string) => {
  const { paper, expected } = marked(text)
  expect(ownReaders.filter((r) => r.recognise(paper)).map((r) => r.id)).toEqual([reader.id])
  const result = reader.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field} ${p.quote?.exact}`)
}
const head = (title: string, form: string, part = 'Part 1. Information About You'): string => `${title}
Department of Homeland Security                                        USCIS Form ${form}
U.S. Citizenship and Immigration Services                              OMB No. 1615-0000 Expires 10/31/2027
START HERE - Type or print in black ink.
${part}
`
const foot = (form: string): string => `\n\n\nForm {filing.form|${form}} Edition {filing.edition|10/24/24}                                              Page 1 of 24`

test('I-485: the arrival, how the person came in, the passport, the marriage, the signature', () => {
  expect(check(i485, `${head('Application to Register Permanent Residence or Adjust Status', 'I-485')}1.   Your Current Legal Name (do not provide a nickname)
Family Name (Last Name)              Given Name (First Name)         Middle Name (if applicable)
{person.name=QUISPE / MARISOL (labelled)|QUISPE                               MARISOL}
3.   Date of Birth (mm/dd/yyyy)   {person.birthDate=1991-04-17|04/17/1991}
4.   Do you have an Alien Registration Number (A-Number)?
     Alien Registration Number (A-Number) (if any)   ► A- {person.aNumber=000000123|000000123}
6.   Sex   [ ] Male   {person.sex=F|[X] Female}
8.   Country of Birth
     {person.birthCountry=PER|Peru}
9.   Country of Citizenship or Nationality
     {person.nationality=PER|Peru}
10.  Passport or Travel Document Number Used at Last Arrival
     {passport.number|G99000123}
     Expiration Date of this Passport or Travel Document (mm/dd/yyyy)   {passport.expires=2027-03-04|03/04/2027}
     Country that Issued this Passport or Travel Document
     {passport.issuer=PER|PERU}
     Place of Last Arrival into the United States
     City or Town                        State
     {admission.place=city: Miami; state: FL|Miami                               FL}
     Date of Last Arrival (mm/dd/yyyy)   {admission.date=2019-06-02|06/02/2019}
11.  When I last arrived in the United States:
     {admission.manner=admitted|[X] I was inspected at a port of entry and admitted as} (for example, exchange visitor): VISITOR
     [ ] I was inspected at a port of entry and paroled as (for example, humanitarian parole):
     [ ] I came into the United States without admission or parole.
12.  If you were issued a Form I-94 Arrival-Departure Record Number:
     Form I-94 Arrival-Departure Record Number   {admission.i94|990000123A1}
     Expiration Date of Authorized Stay Shown on Form I-94 (mm/dd/yyyy)   {admission.until=2019-12-01|12/01/2019}
     Immigration Status on Form I-94 (for example, class of admission)   {admission.class=B2|B-2}
14.  Expiration Date of Current Immigration Status (mm/dd/yyyy)   {authorizedStay.until=D/S|D/S}
18.  Current U.S. Physical Address
     Street Number and Name                                   Apt. Ste. Flr. Number
     {residence.address=lines: 12 EXAMPLE ST 4B / Newark, NJ 07102; city: Newark; state: NJ; zip: 07102&residence.kind=physical|12 EXAMPLE ST                                            4B
     City or Town                                State        ZIP Code
     Newark                                      NJ           07102}
Part 6. Information About Your Marital History
1.   What is your current marital status?
     [ ] Single, Never Married   {person.maritalStatus=married|[X] Married}   [ ] Divorced   [ ] Widowed
Information About Your Current Marriage
     Family Name (Last Name)              Given Name (First Name)         Middle Name (if applicable)
     {marriage.spouse=ROJAS / LUIS / PAZ (labelled)|ROJAS                                LUIS                            PAZ}
     Date of Marriage to Current Spouse (mm/dd/yyyy)   {marriage.date=2022-05-14|05/14/2022}
Information About Prior Marriages
     Date of Marriage (mm/dd/yyyy)   05/05/2010
Part 10. Applicant's Contact Information, Certification, and Signature
     Applicant's Signature
     Date of Signature (mm/dd/yyyy)   {filing.signed=2024-11-05&residence.seenOn=2024-11-05|11/05/2024}
Part 11. Interpreter's Contact Information, Certification, and Signature
     Date of Signature (mm/dd/yyyy)   11/07/2024${foot('I-485')}`)).toEqual([])
})

test('I-485 in two columns, with answers beside and under their items: no answer of the other column', () => {
  const left = 36, right = 318
  const paper = placed([...grid([
    [[130, 'Application to Register Permanent Residence or Adjust Status']],
    [[36, 'Department of Homeland Security'], [420, 'USCIS Form I-485']],
    [[36, 'U.S. Citizenship and Immigration Services'], [420, 'OMB No. 1615-0023']],
    [[left, 'Part 1. Information About You (Person applying']],
    [[left, '1.a. Family Name'], [140, 'TORRES RIVAS'], [right, '15. Passport Number Used at Last Arrival']],
    [[56, '(Last Name)'], [340, 'G99000321']],
    [[left, '1.b. Given Name'], [140, 'OMAR'], [right, '17. Expiration Date of this Passport or Travel Document']],
    [[56, '(First Name)'], [336, '(mm/dd/yyyy)'], [470, '01/02/2030']],
    [[left, '1.c. Middle Name'], [right, '18. Country that Issued this Passport or Travel Document']],
    [[340, 'HONDURAS']],
    [[left, '5. Date of Birth (mm/dd/yyyy)'], [right, '21. Date of Last Arrival (mm/dd/yyyy)'], [480, '07/09/2018']],
    [[left, '7. City or Town of Birth'], [right, '23.b. Expiration Date of Authorized Stay Shown on Form I-94']],
    [[56, 'CHOLOMA'], [340, '(mm/dd/yyyy)'], [470, 'D/S']],
    [[left, '8. Country of Birth'], [right, '23.c. Status on Form I-94'], [480, 'F-1']],
    [[56, 'HONDURAS']],
    [[left, '10. Alien Registration Number (A-Number) (if any)']],
    [[60, 'A-'], [90, '000000321']],
  ]), { x: 36, y: 760, text: 'Form I-485 Edition 07/15/22' }])
  expect(i485.recognise(paper)).toBe(true)
  const result = i485.read(paper)
  expect(faults(paper, result)).toEqual([])
  expect(shown(result.claims).map((s) => s.replace(/ «.*/, ''))).toEqual([
    'admission#1 admission.class = F1', 'admission#1 admission.date = 2018-07-09', 'admission#1 admission.until = D/S',
    'filing#1 filing.edition = 07/15/22', 'filing#1 filing.form = I-485',
    'passport#1 passport.expires = 2030-01-02', 'passport#1 passport.issuer = HND', 'passport#1 passport.number = G99000321',
    'person#1 person.aNumber = 000000321', 'person#1 person.birthCountry = HND', 'person#1 person.name = TORRES RIVAS / OMAR (labelled)',
  ])
  expect(result.problems).toEqual([])
})

const TOP = [[[130, 'Application to Register Permanent Residence or Adjust Status']], [[36, 'Part 1. Information About You (Person applying']]] as const
const FOOT = { x: 36, y: 760, text: 'Form I-485 Edition 07/15/22' }
const fields = (paper: ReturnType<typeof placed>): string[] => shown(i485.read(paper).claims).map((s) => s.replace(/ «.*/, ''))

test('a blank item takes no answer of the other column, and none that stands far away', () => {
  const columns = [...TOP, [[36, '1. Family Name (Last Name)'], [318, '11. Sex']], [[36, '2. Given Name (First Name)'], [318, '12. Country of Birth']], [[36, '3. Middle Name'], [318, '13. Passport Number']], [[318, '14. Expiration Date of this Passport or Travel Document (mm/dd/yyyy)']],
    [[36, '4. Expiration Date of Authorized Stay Shown on Form I-94'], [340, '01/02/2030']]] as const
  expect(fields(placed([...grid(columns), FOOT]))).toEqual(['filing#1 filing.edition = 07/15/22', 'filing#1 filing.form = I-485', 'passport#1 passport.expires = 2030-01-02'])
  const wide = [...TOP, [[36, '1. Family Name (Last Name)'], [200, 'EXAMPLE']], [[36, '5. Date of Birth (mm/dd/yyyy)'], [420, '05/05/2001']]] as const
  expect(fields(placed([...grid(wide), FOOT]))).toEqual(['filing#1 filing.edition = 07/15/22', 'filing#1 filing.form = I-485', 'person#1 person.name = EXAMPLE /  (labelled)'])
})

test('a blank item is not answered by the same item about somebody else, and the preparer’s day is not the holder’s', () => {
  check(i485, `${head('Application to Register Permanent Residence or Adjust Status', 'I-485')}1.a. Family Name (Last Name)     {person.name=QUISPE / MARISOL (labelled)|QUISPE
1.b. Given Name (First Name)     MARISOL}
1.c. Middle Name
Other Names You Have Used
2.a. Family Name (Last Name)     EXAMPLE
2.c. Middle Name                 PAZ
Part 12. Contact Information and Signature of the Person Preparing this Application, if Other Than the Applicant
     Date of Signature (mm/dd/yyyy)   11/07/2024${foot('I-485')}`)
})

test('a given name without a surname is asked about, and no name is made of it', () => {
  expect(check(i131, `${head('Application for Travel Document', 'I-131')}1.a. Family Name (Last Name)
1.b. Given Name (First Name)     JOSÉ
4.   Country of Birth     {person.birthCountry=HND|HONDURAS}${foot('I-131')}`)).toEqual(['MissingField person.name JOSÉ'])
})

test('N-400: resident since, every trip by its columns, a trip without its return is asked about', () => {
  expect(check(n400, `${head('Application for Naturalization', 'N-400', 'Part 1. Information About Your Eligibility')}1.   [X] You have been a permanent resident for at least 5 years.
Part 2. Information About You (Person applying for naturalization)
1.   Your Current Legal Name
     Family Name (Last Name)              Given Name (First Name)         Middle Name
     {person.name=QUISPE / MARISOL (labelled)|QUISPE                               MARISOL}
7.   Date of Birth (mm/dd/yyyy)          8.   Date You Became a Permanent Resident (mm/dd/yyyy)
     {person.birthDate=1991-04-17|04/17/1991}                               {status.from=2019-03-08|03/08/2019}
9.   Country of Birth                    10.  Country of Citizenship or Nationality
     {person.birthCountry=PER|Peru}                                     {person.nationality=PER|Peru}
Part 5. Information About Your Marital History
1.   What is your current marital status?
     {person.maritalStatus=single|[X] Single}, Never Married   [ ] Married   [ ] Divorced
Part 8. Time Outside the United States
1.   List below all the trips that you have taken outside the United States during the last 5 years.
Date You Left the         Date You Returned to the      Countries to Which
United States             United States                 You Traveled
(mm/dd/yyyy)              (mm/dd/yyyy)
{departure.date=2023-12-10|12/10/2023}                {admission.date=2024-01-07|01/07/2024}                    {departure.to=country: PER|Peru}
{departure.date@departure#2=2022-07-01|07/01/2022}                {admission.date@admission#2=2022-07-20|07/20/2022}                    Peru, Chile
{departure.date@departure#3=2021-02-03|02/03/2021}                                              {departure.to@departure#3=country: MEX|Mexico}
                          {admission.date@admission#4=2020-05-06|05/06/2020}                    {departure.to@departure#4=country: PER|Peru}
06/31/2019                {admission.date@admission#5=2019-07-02|07/02/2019}                    {departure.to@departure#5=country: PER|Peru}
Part 13. Applicant's Contact Information, Certification, and Signature
     Date of Signature (mm/dd/yyyy)   {filing.signed=2024-11-05|11/05/2024}${foot('N-400')}`)).toEqual([
    'MissingField admission.date 02/03/2021', 'MissingField departure.date 05/06/2020', 'ImpossibleDate departure.date 06/31/2019',
  ])
})

test('I-765: categories that the form itself names are nobody’s', () => {
  const part2 = (boxes: string): string => `${head('Application For Employment Authorization', 'I-765', 'Part 2. Information About You')}27.  Eligibility Category. Enter the appropriate letter and number for your
     eligibility category below (for example,
     (a)(8), (c)(17)(iii)).
     ${boxes}
28.  (c)(3)(C) STEM OPT Eligibility Category. If you entered the
     eligibility category (c)(3)(C) in Item Number 27.`
  const category = (boxes: string) => i765.read(marked(part2(boxes)).paper).claims.flatMap((c) => (c.field === 'filing.category' ? [c.value] : []))
  expect([category('(   ) (   ) (   )'), category('( c ) ( 8 ) (   )'), category('( c ) ( 3 ) ( B )')]).toEqual([[], ['C08'], ['C03B']])
})

test('I-765: on or about stays about, and the category is put together from its boxes', () => {
  expect(check(i765, `${head('Application For Employment Authorization', 'I-765', 'Part 1. Reason for Applying')}1.a. [X] Initial permission to accept employment.
Part 2. Information About You
1.a. Family Name (Last Name)     {person.name=PEÑA SOLÍS / JOSÉ (labelled)|PEÑA SOLÍS
1.b. Given Name (First Name)     JOSÉ}
1.c. Middle Name
Your U.S. Mailing Address
5.b. Street Number and Name      {residence.address=lines: 9 EXAMPLE AVENUE / Omaha, NE 68102; city: Omaha; state: NE; zip: 68102&residence.kind=mailing|9 EXAMPLE AVENUE
5.d. City or Town                Omaha
5.e. State                       NE          5.f. ZIP Code   68102}
8.   Alien Registration Number (A-Number) (if any)
     ► A- {person.aNumber=000000555|000000555}
10.  Sex   {person.sex=M|[X] Male}   [ ] Female
11.  Marital Status   {person.maritalStatus=single|[X] Single}   [ ] Married   [ ] Divorced   [ ] Widowed
18.a. Country of Citizenship or Nationality
     {person.nationality=HND|HONDURAS}
19.c. Country of Birth
     {person.birthCountry=HND|HONDURAS}
20.  Date of Birth (mm/dd/yyyy)   {!person.birthDate=1990-01-01|01/01/1990}
21.a. Form I-94 Arrival-Departure Record Number (if any)
     N/A
21.b. Passport Number of Your Most Recently Issued Passport
     {passport.number|C99000777}
22.  Date of Your Last Arrival Into the United States, On or
     About (mm/dd/yyyy)   {~admission.date=2021-03-04|03/04/2021}
23.  Place of Your Last Arrival Into the United States
     {admission.place=city: Hidalgo; state: TX|Hidalgo, TX}
24.  Immigration Status at Your Last Arrival (for example, B-2 visitor, F-1 student, or no status)
     {admission.manner=without-inspection|EWI}
27.  Eligibility Category. Refer to the Who May File Form I-765 section of the Instructions.
     {filing.category=C08|( c ) ( 8 )} ( )
Part 3. Applicant's Statement, Contact Information, Declaration, Certification, and Signature
7.b. Date of Signature (mm/dd/yyyy)   {filing.signed=2022-01-10&residence.seenOn=2022-01-10|01/10/2022}${foot('I-765')}`)).toEqual([])
})

test('I-131: days of a trip that is only planned are no trip', () => {
  check(i131, `${head('Application for Travel Document', 'I-131')}1.a. Family Name (Last Name)     {person.name=PEÑA / JOSÉ (labelled)|PEÑA
1.b. Given Name (First Name)     JOSÉ}
3.   Alien Registration Number (A-Number)     {person.aNumber=000000555|A000-000-555}
4.   Country of Birth     {person.birthCountry=HND|HONDURAS}
6.   Class of Admission   {admission.class=B2|B2}
8.   Date of Birth (mm/dd/yyyy)   {person.birthDate=1990-05-06|05/06/1990}
Part 4. Information About Your Proposed Travel
1.a. Date of Intended Departure (mm/dd/yyyy)   03/09/2025
1.b. Purpose of trip: VISIT
Part 8. Signature of Applicant
1.b. Date of Signature (mm/dd/yyyy)   {filing.signed=2025-01-10|01/10/2025}${foot('I-131')}`)
})

test('I-130: two people as who they are in it, the holder is neither; their marriage only when it is between them', () => {
  const body = (spouse: string, marriage: string) => `${head('Petition for Alien Relative', 'I-130', 'Part 1. Relationship (You are the Petitioner. Your relative is the Beneficiary)')}1.   I am filing this petition for my (Select only one box):
     ${spouse} Spouse   [ ] Parent   [ ] Brother/Sister   ${spouse === '[X]' ? '[ ]' : '[X]'} Child
Part 2. {relative.role=petitioner|Information About You} (Petitioner)
1.   Alien Registration Number (A-Number) (if any)
     N/A
4.a. Family Name (Last Name)     {filing.petitioner=ROJAS / ANA (labelled)&relative.name=ROJAS / ANA (labelled)|ROJAS
4.b. Given Name (First Name)     ANA}
7.   Country of Birth            {relative.birthCountry=USA|United States}
8.   Date of Birth (mm/dd/yyyy)  {relative.birthDate=1988-02-03|02/03/1988}
18.  Date of Current Marriage (if currently married) (mm/dd/yyyy)   ${marriage}
Part 4. Information About {relative.role@relative#2=beneficiary|Beneficiary}
1.   Alien Registration Number (A-Number) (if any)
     ► A- {relative.aNumber@relative#2=000000777|000000777}
4.a. Family Name (Last Name)     {filing.beneficiary=QUISPE / OMAR (labelled)&relative.name@relative#2=QUISPE / OMAR (labelled)|QUISPE
4.b. Given Name (First Name)     OMAR}
8.   Country of Birth            {relative.birthCountry@relative#2=PER|Peru}
9.   Date of Birth (mm/dd/yyyy)  {relative.birthDate@relative#2=1991-04-17|04/17/1991}
46.c. Date of Arrival (mm/dd/yyyy)   06/02/2019
47.  Passport Number             G99000123
Part 6. Petitioner's Statement, Contact Information, Declaration, and Signature
6.b. Date of Signature (mm/dd/yyyy)   {filing.signed=2023-06-07|06/07/2023}${foot('I-130')}`
  check(i130, body('[X]', '{marriage.date=2022-05-14|05/14/2022}'))
  check(i130, body('[ ]', '05/14/2022'))
})

test('I-864: the sponsor, the household, the income of each tax year', () => {
  check(i864, `${head('Affidavit of Support Under Section 213A of the INA', 'I-864', 'Part 1. Basis for Filing Affidavit of Support')}1.   I, ANA ROJAS, am the sponsor submitting this affidavit of support because
Part 2. Information About the Principal Immigrant
1.a. Family Name (Last Name)     {filing.beneficiary=QUISPE / OMAR (labelled)|QUISPE
1.b. Given Name (First Name)     OMAR}
Part 4. Information About You (Sponsor)
1.a. Family Name (Last Name)     {sponsorship.sponsor=ROJAS / ANA (labelled)&sponsorship.sponsor@sponsorship#2=ROJAS / ANA (labelled)|ROJAS
1.b. Given Name (First Name)     ANA}
Part 5. Sponsor's Household Size
8.   Household Size   {sponsorship.householdSize=3|3}
Part 6. Sponsor's Employment and Income
24.  Tax Year      Total Income
     24.a. Most Recent       {sponsorship.year|2022}    $ {sponsorship.income=5412300|54,123}
     24.b. 2nd Most Recent   {sponsorship.year@sponsorship#2|2021}    $ {sponsorship.income@sponsorship#2=4900050|49,000.50}
     24.c. 3rd Most Recent
Part 8. Sponsor's Contract, Statement, Contact Information, Declaration, Certification, and Signature
6.b. Date of Signature (mm/dd/yyyy)   {sponsorship.signed=2023-06-07|06/07/2023}${foot('I-864')}`)
})

test('G-28: the representative and the client, never one for the other; its own number makes no filing', () => {
  check(g28, `${head('Notice of Entry of Appearance as Attorney or Accredited Representative', 'G-28', 'Part 1. Information About Attorney or Accredited Representative')}2.a. Family Name (Last Name)     {representation.name=COUNSEL / EVA (labelled)|COUNSEL
2.b. Given Name (First Name)     EVA}
Part 3. Notice of Appearance as Attorney or Accredited Representative
{representation.limited=true|[X] limited appearance} at the request of the client
6.a. Family Name (Last Name)     {person.name=QUISPE / OMAR (labelled)|QUISPE
6.b. Given Name (First Name)     OMAR}
9.   Alien Registration Number (A-Number) (if any)   ► A- {person.aNumber=000000777|000000777}
Part 5. Signature of Attorney or Accredited Representative
1.b. Date of Signature (mm/dd/yyyy)   01/10/2022


Form {representation.form|G-28} Edition 09/17/18`)
})

test.each(FORMS.slice(1).map((r) => [r.id, r] as const))('%s: a blank form is recognised and yields nothing', (id, reader) => {
  const form = id.slice(4, -2).replace(/^(\D)/, (c) => `${c.toUpperCase()}-`)
  const titles: Record<string, string> = {
    'I-485': 'Application to Register Permanent Residence or Adjust Status', 'N-400': 'Application for Naturalization', 'G-28': 'Notice of Entry of Appearance as Attorney',
    'I-130': 'Petition for Alien Relative', 'I-765': 'Application For Employment Authorization', 'I-131': 'Application for Travel Document', 'I-864': 'Affidavit of Support Under Section 213A of the INA',
  }
  const items = `1.a. Family Name (Last Name)\n1.b. Given Name (First Name)\n1.c. Middle Name\n5.  Date of Birth (mm/dd/yyyy)\n     Alien Registration Number (A-Number) (if any)\n     ► A-\n8. Country of Birth
21. Date of Last Arrival (mm/dd/yyyy)\n22. Passport Number\nStreet Number and Name   Apt. Ste. Flr.\nCity or Town   State   ZIP Code\n[ ] Male [ ] Female\n24.a. Most Recent\nDate You Left the United States   Date You Returned\nDate of Signature (mm/dd/yyyy)\n`
  const parts = [1, 2, 3, 4].map((n) => `Part ${n}. Information About You and Your Signature\n${items}`).join('')
  const { paper } = marked(`${head(titles[form]!, form)}${parts}\n\nForm ${form} Edition 10/24/24      Page 1 of 9`)
  expect(ownReaders.filter((r) => r.recognise(paper)).map((r) => r.id)).toEqual([id])
  expect(reader.read(paper)).toEqual({ claims: [], problems: [] })
})

test('notices, instructions, supplements and letters that mention a form are not the form', () => {
  for (const text of [
    'U.S. Citizenship and Immigration Services   Form I-797C, Notice of Action\nReceipt Number\nIOE0999000017\nCase Type: I485 - APPLICATION TO REGISTER PERMANENT RESIDENCE OR ADJUST STATUS\nPart 1. What to do\nForm I-797C 04/01/19',
    'Instructions for Application to Register Permanent Residence\nOMB No. 1615-0023\nPart 1. Who may file\nForm I-485 Instructions 10/24/24   Page 1 of 42',
    'Supplement J, Confirmation of Bona Fide Job Offer\nUSCIS Form I-485 Supplement J\nOMB No. 1615-0023\nPart 1. Information About You\nForm I-485 Supplement J Edition 12/13/24',
    'Dear client,\nWe filed your Form I-589, Application for Asylum.\nPart 1. Our fee\nPlease use Form I-589 Edition 03/01/23 and no other.',
    'Contract Between Sponsor and Household Member\nUSCIS Form I-864A\nOMB No. 1615-0075\nPart 1. Information About You\nForm I-864A Edition 10/15/19',
    'U.S. Citizenship and Immigration Services\nNOTICE OF INTENT TO DENY\nYour Application for Asylum, Form I-589\nPart A.I. of your form says',
  ]) expect([text, FORMS.filter((r) => r.recognise(marked(text).paper)).map((r) => r.id)]).toEqual([text, []])
})

test('every quote is really there, whatever the page says, and no form is known twice', () => {
  const word = fc.constantFrom(
    'Form I-485 Edition 10/24/24\n', 'Form I-589 (Rev. 08/25/20)\n', 'Form G-28 Edition 09/17/18\n', 'Application for Naturalization\n', 'OMB No. 1615-0023\n', 'Part 1. Information About You\n',
    'Part A.I. Information About You\n', 'Part 2. Information About You\n', '\nPart 8. Time Outside the United States\n', 'Part D. Your Signature\n', '1.a. Family Name (Last Name)', 'Given Name', '4. Complete Last Name', '5. First Name',
    'Date of Birth (mm/dd/yyyy)', 'Date of Signature', ' 05/06/2019 ', ' 02/30/2019', 'D/S', '[X] ', 'X Male', 'Female', 'Single', 'Date Place Status Date Status Expires', 'c. List each entry into the U.S.\n', 'Date You Left', 'Date You Returned',
    'Street Number and Name', 'City', 'State', 'ZIP Code', '12 EXAMPLE ST', 'Miami, FL', 'Peru', 'A-Number', 'A000000123', '( c ) ( 8 )', 'Eligibility Category', '\n', '   ', '\f', '21. ', 'Most Recent 2022 $ 50,000', 'Your spouse\n', 'Is this child in the U.S.\n',
    'Your Children\n', '1. Alien Registration Number (A-Number) 2. Passport/ID Card Number\n', 'Mailing Address\n', 'Form N-400 Edition 04/01/24\n',
  )
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 45 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    expect(FORMS.filter((r) => r.recognise(paper)).length).toBeLessThanOrEqual(1)
    for (const reader of FORMS) expect(faults(paper, reader.read(paper))).toEqual([])
  }), { numRuns: 120 })
})
