/** Typed papers of invented people, for tests of the terminal. */
export const I94 = `Most Recent I-94
Admission (I-94) Record Number: 990000123A1
Most Recent Date of Entry: 2019 July 15
Class of Admission: B-2
Admit Until Date: 01/14/2020
Last/Surname: EXAMPLE ROJAS
First (Given) Name: LUIS
Birth Date: 02/29/1988
Document Number: 990000031
Country of Citizenship: Guatemala
`

/** Served on a day that does not exist, and tells of an arrival on another day that does not. */
export const NTA_JUNE_31 = `U.S. Department of Homeland Security                    Notice to Appear
In removal proceedings under section 240 of the Immigration and Nationality Act:
Subject ID: 990000031      FINS: 9990000310      File No: A 000-000-131
DOB: 02/29/1988            Event No: XMI9900000031
In the Matter of:
Respondent: EXAMPLE ROJAS, LUIS                 currently residing at:
9 EXAMPLE ST
NEW BEDFORD, MA 02740                                    (508) 555-0131
The Department of Homeland Security alleges that you:
1. You are not a citizen or national of the United States;
2. You are a native of GUATEMALA and a citizen of GUATEMALA;
3. You were admitted to the United States at Miami, Florida on or about June 31, 2019 as a nonimmigrant B2 visitor;
On the basis of the foregoing, it is charged that you are subject to removal from the United States.
YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice at:
15 EXAMPLE STREET, ROOM 320, BOSTON, MA 02203
on March 18, 2020 at 08:30 A.M. to show why you should not be removed from the United States.
Date: June 31, 2019        MCALLEN, TEXAS (City and State)
DHS Form I-862 (6/19)
`
/** A file this program reads as JSON, cut off in the middle. */
export const CUT_JSON = '{ "data": { "receiptNumber": "IOE0999000017", "formType": "I-765"'
/** Words that are no immigration paper. */
export const RECIPE = 'Ceviche for four. One kilo of fish, ten limes, two red onions. Cut, mix, wait, eat.\n'
/** The same notice for somebody with another name and another A-number. */
export const STRANGER_NTA = NTA_JUNE_31.replaceAll('EXAMPLE ROJAS, LUIS', 'EXAMPLE POMA, ROSA').replace('000-000-131', '000-000-641').replaceAll('June 31', 'June 30').replace('March 18, 2020', 'May 20, 2020')
