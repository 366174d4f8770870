/**
 * Nine papers of one invented person, as text: what somebody types off, or copies from a web page. Two of them do not
 * agree on the day she came in (6 March 2021, or about 24 February 2021), and it decides whether she was on time:
 * she asked for asylum on Thursday 3 March 2022. A year after 6 March 2021 is a Sunday, so the last day was Monday
 * 7 March 2022, four days to spare; a year after 24 February 2021 is Thursday 24 February 2022, seven days before.
 * The notice also has a stand-in for her birthday. The last figure of the passport's strip is mistyped, so that paper
 * needs a look.
 */
export interface TypedPaper {
  readonly name: string
  readonly text: string
}

const passport = `ESTADO PLURINACIONAL DE BOLIVIA     PASAPORTE / PASSPORT     SPECIMEN
Tipo/Type P   Codigo/Code BOL   Pasaporte No./Passport No. 990000522
Apellidos/Surnames
TICONA CHOQUE
Nombres/Given names
LUZ MARINA
Nacionalidad/Nationality BOLIVIANA
Fecha de nacimiento/Date of birth 09 NOV/NOV 1988     Sexo/Sex F
Lugar de nacimiento/Place of birth ORURO
Fecha de emision/Date of issue 15 ENE/JAN 2020
Fecha de caducidad/Date of expiry 15 ENE/JAN 2026
P<BOLTICONA<CHOQUE<<LUZ<MARINA<<<<<<<<<<<<<<
9900005223BOL8811097F2601157<<<<<<<<<<<<<<08
`

const i94 = `Get Most Recent I-94
OMB No. 1651-0111   Expiration Date: 05/31/2027
For: LUZ MARINA TICONA CHOQUE
Most Recent I-94

Admission (I-94) Record Number: 990000522A1
Most Recent Date of Entry: 2021 March 06
Class of Admission: B2
Admit Until Date: 09/05/2021
Details provided on the I-94 Information form:
Last/Surname: TICONA CHOQUE
First (Given) Name: LUZ MARINA
Birth Date: 11/09/1988
Document Number: 990000522
Country of Citizenship: Bolivia
`

const travelHistory = `I-94/I-95 Official Website - Travel History Results
Travel History Results
For: LUZ MARINA TICONA CHOQUE
      DATE          TYPE        LOCATION
1     2021-03-06    Arrival     IAD
2     2020-02-20    Departure   IAD
3     2020-02-01    Arrival     IAD
`

const notice = (number: string, form: string, title: string, received: string, noticed: string, kind: string, text: string): string => `Department of Homeland Security
U.S. Citizenship and Immigration Services                             Form I-797C, Notice of Action
THIS NOTICE DOES NOT GRANT ANY IMMIGRATION STATUS OR BENEFIT.
Receipt Number                Case Type
${number}                 ${form} - ${title}
Received Date    Priority Date    Applicant   A000 000 522
${received}                        TICONA CHOQUE, LUZ MARINA
Notice Date      Page
${noticed}       1 of 1
LUZ MARINA TICONA CHOQUE                         Notice Type: ${kind}
77 EXAMPLE STREET APT 4
ARLINGTON VA 22201
${text}
`
const asylumReceipt = notice('ZAR1890000022', 'I589', 'APPLICATION FOR ASYLUM AND FOR WITHHOLDING OF REMOVAL', '03/03/2022', '03/09/2022', 'Acknowledgement of Receipt',
  'Your completed Form I-589 was received and is pending as of 03/03/2022. You may remain in the U.S. until your asylum application is decided.')
const workPermitReceipt = notice('IOE0999005221', 'I765', 'APPLICATION FOR EMPLOYMENT AUTHORIZATION', '08/05/2022', '08/09/2022', 'Receipt Notice',
  'We have received your form and are processing your case.')

const noticeToAppear = `U.S. Department of Homeland Security                                             Notice to Appear
In removal proceedings under section 240 of the Immigration and Nationality Act:
Subject ID: 990000522      FINS: 9990005220      File No: 000-000-522
DOB: 01/01/1988            Event No: WAS9900000522
In the Matter of:
Respondent: TICONA CHOQUE, LUZ MARINA                                                currently residing at:
77 EXAMPLE STREET APT 4 ARLINGTON, VIRGINIA, 22201                                   (703) 555-0152
(Number, street, city, state and ZIP code)                                           (Area code and phone number)
[ ] You are an arriving alien.
[ ] You are an alien present in the United States who has not been admitted or paroled.
[X] You have been admitted to the United States, but are removable for the reasons stated below.
The Department of Homeland Security alleges that you:
1. You are not a citizen or national of the United States;
2. You are a native of BOLIVIA and a citizen of BOLIVIA;
3. You were admitted to the United States at Washington, DC on or about February 24, 2021 as a nonimmigrant B2 visitor with authorization to remain in the United States for a temporary period not to exceed September 5, 2021;
4. You remained in the United States beyond September 5, 2021 without authorization from the Department of Homeland Security.
On the basis of the foregoing, it is charged that you are subject to removal from the United States pursuant to the following provision(s) of law:
Section 237(a)(1)(B) of the Immigration and Nationality Act, as amended.
YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice at:
1901 EXAMPLE STREET SUITE 300 ARLINGTON VA 22202
(Complete Address of Immigration Court, including Room Number, if any)
on a date to be set at a time to be set to show why you should not be removed from the United States based on the charge(s) set forth above.
Date: July 12, 2023                 FAIRFAX, VIRGINIA (City and State)
Certificate of Service
This Notice To Appear was served on the respondent by me on July 12, 2023, in the following manner and in compliance with section 239(a)(1) of the Act.
[ ] in person  [ ] by certified mail, returned receipt requested  [X] by regular mail
DHS Form I-862 (6/22)                                                            Page 1 of 3
`

const hearing = `UNITED STATES DEPARTMENT OF JUSTICE
EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
IMMIGRATION COURT
1901 EXAMPLE STREET, SUITE 300
ARLINGTON, VA 22202
                    NOTICE OF HEARING IN REMOVAL PROCEEDINGS
RE: TICONA CHOQUE, LUZ MARINA
FILE: A000-000-522                                   DATE: Aug 20, 2026
TO: TICONA CHOQUE, LUZ MARINA
    77 EXAMPLE STREET APT 4
    ARLINGTON, VA 22201
Please take notice that the above captioned case has been scheduled for a MASTER hearing before the Immigration Court on Feb 10, 2027 at 09:00 A.M. at:
1901 EXAMPLE STREET, SUITE 300, ARLINGTON, VA 22202
CERTIFICATE OF SERVICE  THIS DOCUMENT WAS SERVED BY: MAIL [M]  PERSONAL SERVICE [P]
TO: [M] ALIEN  [ ] ALIEN c/o Custodial Officer  [ ] ALIEN's ATT/REP  [M] DHS      DATE: 8/20/2026  BY: COURT STAFF
`

const workCard = `UNITED STATES OF AMERICA   EMPLOYMENT AUTHORIZATION     SPECIMEN
Surname TICONA CHOQUE
Given Name LUZ MARINA
USCIS# 000-000-522     Category C08     Card# IOE0999005221
Country of Birth Bolivia
Terms and Conditions None
Date of Birth 09 NOV 1988    Sex F
Valid From: 09/01/26   Card Expires: 08/31/31
NOT VALID FOR REENTRY TO U.S.
`

/** The eight that are chosen as files. */
export const EIGHT: readonly TypedPaper[] = [
  { name: 'pasaporte.txt', text: passport },
  { name: 'i-94.txt', text: i94 },
  { name: 'viajes.txt', text: travelHistory },
  { name: 'recibo asilo.txt', text: asylumReceipt },
  { name: 'recibo permiso.txt', text: workPermitReceipt },
  { name: 'notificación.txt', text: noticeToAppear },
  { name: 'audiencia.txt', text: hearing },
  { name: 'permiso.txt', text: workCard },
]

/** The one that is copied from the court's web page and pasted. */
export const COURT_PAGE = `Automated Case Information
Name: TICONA CHOQUE, LUZ MARINA | A-Number: 000-000-522 | Docket Date: 7/20/2023
Next Hearing Information
There are no future hearings for this case.
Court Decision and Motion Information
This case is pending.
BIA Case Information
No appeal was received for this case.
Court Contact Information
1901 EXAMPLE STREET, SUITE 300
ARLINGTON, VA 22202
`

/** As the browser takes files. */
export const asFiles = (papers: readonly TypedPaper[]): { name: string; mimeType: string; buffer: Buffer }[] =>
  papers.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }))
