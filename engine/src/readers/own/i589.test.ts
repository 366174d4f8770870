import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { i589 } from './i589.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i589.recognise(paper)).toBe(true)
  const result = i589.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field} ${p.quote?.exact}`)
}
const HEAD = `Department of Homeland Security                                    OMB No. 1615-0067; Expires 07/31/2022
U.S. Citizenship and Immigration Services
                                                        I-589, Application for Asylum
START HERE - Type or print in black ink.
Part A.I. Information About You
`
const FOOT = '\n                                                        Form {filing.form|I-589} Edition {filing.edition|03/01/23}   Page 1'

test('reads the person, every entry, the passport and the address', () => {
  expect(check(`${HEAD}1. Alien Registration Number(s) (A-Number) (if any)   2. U.S. Social Security Number (if any)   3. USCIS Online Account Number (if any)
{person.aNumber=000000123|A000-000-123}                                           N/A
4. Complete Last Name                    5. First Name                    6. Middle Name
{person.name=QUISPE HUAMAN / MARISOL / LUZ (labelled)|QUISPE HUAMAN                            MARISOL                          LUZ}
7. What other names have you used (include maiden name and aliases)?
8. Residence in the U.S. (where you physically reside)
Street Number and Name                                        Apt. Number
{residence.address=lines: 12 EXAMPLE ST 4B / NEWARK, NJ 07102; city: NEWARK; state: NJ; zip: 07102&residence.kind=physical|12 EXAMPLE ST                                                 4B
City                     State               Zip Code         Telephone Number
NEWARK                   NJ                  07102}            ( 973 ) 555-0100
9. Mailing Address in the U.S. (if different than the address in Item Number 8)
10. Gender:   [ ] Male   {person.sex=F|[X] Female}    11. Marital Status:  {person.maritalStatus=single|[X] Single}   [ ] Married   [ ] Divorced   [ ] Widowed
12. Date of Birth (mm/dd/yyyy)            13. City and Country of Birth
{person.birthDate=1991-04-17|04/17/1991}                                {person.birthPlace=city: CUSCO; country: PER&person.birthCountry=PER|CUSCO, PERU}
14. Present Nationality (Citizenship)     15. Nationality at Birth        16. Race, Ethnic, or Tribal Group   17. Religion
{person.nationality=PER|PERUVIAN}                                  PERUVIAN
19. Complete 19 a through c.
a. When did you last leave your country? (mm/dd/yyyy)  05/20/2019     b. What is your current I-94 Number, if any?  {admission.i94|990000123A1}
c. List each entry into the U.S. beginning with your most recent entry. List date (mm/dd/yyyy), place, and your status for each entry.
Date {admission.date=2019-06-02|06/02/2019}   Place {admission.place=city: MIAMI; state: FL|MIAMI, FL}    Status {admission.class=B2|B-2}    Date Status Expires {admission.until=2019-12-01|12/01/2019}
Date {admission.date@admission#2=2015-01-15|01/15/2015}   Place {admission.place@admission#2=city: ROMA; state: TX|ROMA, TX}    Status {admission.manner@admission#2=without-inspection|EWI}
Date              Place              Status
20. What country issued your last passport or travel     21. Passport Number {passport.number|G99000123}       22. Expiration Date
    document?                                                                                      (mm/dd/yyyy)
    {passport.issuer=PER|PERU}                                                Travel Document Number                 {passport.expires=2027-03-04|03/04/2027}
23. What is your native language (include dialect, if applicable)? 24. Are you fluent in English?
    SPANISH${FOOT}`)).toEqual([])
})

test('a table of entries with its answers under one row of labels, duration of status, no middle name', () => {
  check(`${HEAD}4. Complete Last Name                    5. First Name                    6. Middle Name
{person.name=EXAMPLE / LUIS (labelled)|EXAMPLE                                  LUIS}                             N/A
19. Complete 19 a through c.
c. List each entry into the U.S. beginning with your most recent entry.
Date              Place                 Status          Date Status Expires
{admission.date=2021-01-05|01/05/2021}        {admission.place=city: Houston; state: TX|Houston, TX}           {admission.class=F1|F-1}             {admission.until=D/S|D/S}
{admission.date@admission#2=2018-08-09|08/09/2018}        {admission.place@admission#2=port: MIA|MIA}                   {admission.class@admission#2=F1|F-1}
20. What country issued your last passport or travel document?${FOOT}`)
})

test('the spouse, the marriage and a child; the day it was signed is no filing date', () => {
  check(`${HEAD}4. Complete Last Name                    5. First Name
{person.name=EXAMPLE / LUIS (labelled)|EXAMPLE                                  LUIS}${FOOT}
\fPart A.II. Information About Your Spouse and Children
{relative.role=spouse|Your spouse}        [ ] I am not married. (Skip to Your Children below.)
1. Alien Registration Number (A-Number)   2. Passport/ID Card Number    3. Date of Birth (mm/dd/yyyy)   4. U.S. Social Security Number
   (if any)                                  (if any)                                                   (if any)
   {relative.aNumber=000000124|000000124}                                                                {relative.birthDate=1988-02-03|02/03/1988}
5. Complete Last Name           6. First Name            7. Middle Name           8. Other names used (include
                                                                                  maiden name and aliases)
{marriage.spouse=ROJAS / ANA (labelled)&relative.name=ROJAS / ANA (labelled)|ROJAS                           ANA}
9. Date of Marriage (mm/dd/yyyy)   10. Place of Marriage           11. City and Country of Birth
{marriage.date=2012-07-08|07/08/2012}                         {marriage.place=city: Cusco; country: PER|Cusco, Peru}                     {relative.birthCountry=PER|Lima, Peru}
12. Nationality (Citizenship)      13. Race, Ethnic, or Tribal Group   14. Gender
{relative.nationality=PER|Peru}                                                                   [ ] Male   [X] Female
Your Children. List all of your children, regardless of age, location, or marital status.
1. Alien Registration Number (A-Number)   2. Passport/ID Card Number    3. Marital Status (Married, Single,   4. U.S. Social Security Number
   (if any)                                  (if any)                      Divorced, Widowed)                    (if any)
                                                                        {relative.maritalStatus@relative#2=single|Single}
5. Complete Last Name           6. First Name            7. Middle Name           8. Date of Birth (mm/dd/yyyy)
{relative.name@relative#2=EXAMPLE / EVA / SOL (labelled)|EXAMPLE                         EVA                      SOL}                      {relative.birthDate@relative#2=2014-09-10|09/10/2014}
13. {relative.role@relative#2=child|Is this child in the U}.S. ?   [X] Yes (Complete Blocks 14 to 21.)   [ ] No (Specify location):
\fPart D. Your Signature
Signature of Applicant (The person in Part. A.I.)
[ signed                                   ]                  {filing.signed=2024-02-09|02/09/2024}
Sign your name so it all appears within the brackets          Date of signature (mm/dd/yyyy)
Part E. Declaration of Person Preparing Form, if Other Than Applicant, Spouse, Parent, or Child
Signature of Preparer                     Date of signature (mm/dd/yyyy)
                                          02/11/2024`)
})

test('a blank form is recognised and yields nothing', () => {
  expect(check(`${HEAD}1. Alien Registration Number(s) (A-Number) (if any)   2. U.S. Social Security Number (if any)
4. Complete Last Name                    5. First Name                    6. Middle Name
7. What other names have you used (include maiden name and aliases)?
12. Date of Birth (mm/dd/yyyy)            13. City and Country of Birth
14. Present Nationality (Citizenship)     15. Nationality at Birth
c. List each entry into the U.S. beginning with your most recent entry.
Date              Place                 Status          Date Status Expires
Date              Place                 Status
20. What country issued your last passport or travel document?
Form I-589 Edition 03/01/23`)).toEqual([])
})

test('impossible dates, strange words and an entry without a date become problems; the rest survives', () => {
  expect(check(`${HEAD}1. Alien Registration Number(s) (A-Number) (if any)
   12-34
12. Date of Birth (mm/dd/yyyy)            13. City and Country of Birth
02/30/1991                                {person.birthPlace=city: CUSCO|CUSCO}
14. Present Nationality (Citizenship)
Inca
c. List each entry into the U.S. beginning with your most recent entry.
Date 6/2019   Place {admission.place=city: MIAMI; state: FL|MIAMI, FL}    Status visitor    Date Status Expires 31/12/2019
Date              Place {admission.place@admission#2=city: ROMA; state: TX|ROMA, TX}    Status
20. What country issued your last passport or travel document?${FOOT}`)).toEqual([
    'UnreadableValue person.aNumber 12-34', 'ImpossibleDate person.birthDate 02/30/1991', 'UnreadableValue person.nationality Inca',
    'UnreadableDate admission.date 6/2019', 'UnreadableValue admission.class visitor', 'ImpossibleDate admission.until 31/12/2019',
    'MissingField admission.date ROMA, TX',
  ])
})

test('a heading a camera misread, or lost, leaves its part where it is', () => {
  for (const heading of ['Part A.l. Information About You', 'Part A,I, Information About You', 'nformation About Yo']) {
    check(`Department of Homeland Security                                    OMB No. 1615-0067; Expires 07/31/2022
                                                        I-589, Application for Asylum
${heading}
4. Complete Last Name                    5. First Name
{person.name=EXAMPLE / LUIS (labelled)|EXAMPLE                                  LUIS}
12. Date of Birth (mm/dd/yyyy)
{person.birthDate=1988-02-29|02/29/1988}
Part A.II. Information About Your Spouse and Children
12. Date of Birth (mm/dd/yyyy)
05/05/1985${FOOT}`)
  }
})
