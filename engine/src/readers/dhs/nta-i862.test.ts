import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { noticeToAppear } from './nta-i862.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(noticeToAppear.recognise(paper)).toBe(true)
  const result = noticeToAppear.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return { ...result, problems: result.problems.map((p) => `${p.type} ${p.field ?? p.params?.['page']} ${p.quote?.exact ?? ''}`.trim()) }
}

const HEAD = `U.S. Department of Homeland Security                                             Notice to Appear
In removal proceedings under section 240 of the Immigration and Nationality Act:
Subject ID: 990000031      FINS: 9990000310      File No: 000-000-131
DOB: 02/29/1988            Event No: XMI9900000031
In the Matter of:
Respondent: EXAMPLE ROJAS, LUIS                                           currently residing at:
`
/** A small notice with the given allegations; only what a test is about. */
const notice = (allegations: string, rest = '') => `${HEAD}
The Department of Homeland Security alleges that you:
${allegations}
On the basis of the foregoing, it is charged that you are subject to removal.
${rest}`
const FIELDS = /admission|person\.(?:nationality|birthCountry)/
const alleged = (allegations: string) => {
  const { paper, expected } = marked(notice(allegations))
  const { claims, problems } = noticeToAppear.read(paper)
  expect(shown(claims.filter((c) => FIELDS.test(c.field)))).toEqual(expected.sort())
  return problems.filter((p) => p.field && FIELDS.test(p.field)).map((p) => `${p.type} ${p.field} ${p.quote?.exact.replace(/\s+/g, ' ')}`)
}

test('reads a whole notice of three pages and quotes the exact words', () => {
  const { claims, problems } = check(`U.S. Department of Homeland Security                    Notice to Appear
In removal proceedings under section 240 of the Immigration and Nationality Act:
Subject ID: {person.subjectId|990000031}      FINS: {person.fins|9990000310}      File No: {person.aNumber=000000131|A 000-000-131}
DOB: {person.birthDate=1988-02-29|02/29/1988}            Event No: {nta.eventNo|XMI9900000031}
In the Matter of:
Respondent: {person.name=EXAMPLE ROJAS / LUIS (surname-first)|EXAMPLE ROJAS, LUIS}                 currently residing at:
{residence.address=lines: c/o EXAMPLE SHELTER / 9 EXAMPLE ST / NEW BEDFORD, MA 02740; city: NEW BEDFORD; state: MA; zip: 02740; inCareOf: EXAMPLE SHELTER|c/o EXAMPLE SHELTER
9 EXAMPLE ST
NEW BEDFORD, MA 02740}                                    (508) 555-0131
(Number, street, city, state and ZIP code)                (Area code and phone number)
[ ] 1. You are an arriving alien.
{nta.category=present|[X] 2. You are an alien present in the United States who has not been admitted or paroled}.
[ ] 3. You have been admitted to the United States, but are removable for the reasons stated below.
The Department of Homeland Security alleges that you:
{nta.allegation|1. You are not a citizen or national of the United States;}
{nta.allegation|2. You are a native of {person.birthCountry=GTM|GUATEMALA} and a citizen of {person.nationality=GTM|GUATEMALA};}
{nta.allegation|3. You arrived in the United States {~admission.place=city: Hidalgo; state: TX|at or near Hidalgo,
Texas}, {~admission.date=2019-06-02|on or about June 2,
2019};}
{nta.allegation|4) You were {admission.manner=without-inspection|not then admitted or paroled after inspection by an
Immigration Officer}.}
On the basis of the foregoing, it is charged that you are subject to removal from the United States pursuant to the
following provision(s) of law:
{nta.charge|212(a)(6)(A)(i)} of the Immigration and Nationality Act, as amended, in that you are an alien present in the United
States without being admitted or paroled, see also section 212(a)(9)(B)(i) of the Act.
Section {nta.charge=212(a)(7)(A)(i)(I)|212(a)(7)(A)(i)
(I)} of the Act.
{nta.credibleFear=true|[X] This notice is being issued after an asylum officer has found} that the respondent has demonstrated a credible fear.
YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice at:
{nta.court=city: BOSTON; state: MA; feature: 15 EXAMPLE STREET, ROOM 320, BOSTON, MA 02203&hearing.court=city: BOSTON; state: MA; feature: 15 EXAMPLE STREET, ROOM 320, BOSTON, MA 02203|15 EXAMPLE STREET, ROOM 320, BOSTON, MA 02203}
(Complete Address of Immigration Court, including Room Number, if any)
{nta.hearingAt=2020-03-18T08:30&hearing.at=2020-03-18T08:30|on March 18, 2020 at 08:30 A.M.} to show why you should not be removed from the
United States based on the charge(s) set forth above.
Date: {nta.issued=2019-06-04&residence.seenOn=2019-06-04|June 4, 2019}        {nta.place=city: MCALLEN; state: TX|MCALLEN, TEXAS} (City and State)
DHS {nta.form=I-862|Form I-862} (6/19)                                Page 1 of 3
\fNotice to Respondent
If you believe you are a United States citizen, contact the ICE Law Enforcement Support Center.
DHS Form I-862 (6/19)                                Page 2 of 3
\fCertificate of Service
This Notice To Appear was served on the respondent by me on {nta.served=2019-06-04|June 4, 2019}, in the following manner and in compliance with
section 239(a)(1) of the Act.
{nta.service=personal|[X] in person}  [ ] by certified mail, returned receipt # ____ requested  [ ] by regular mail
`)
  expect(problems).toEqual([])
  // Page 2 tells everybody whom to call at ICE: that says nothing about who issued this notice.
  expect(new Set(claims.map((c) => c.source))).toEqual(new Set(['DHS']))
  expect(claims.find((c) => c.field === 'residence.address')?.quote?.boxes).toHaveLength(3)
})

test('an arrival at an unknown place on an unknown date is unknown, not missing', () => {
  expect(alleged(`1. You entered the United States at or near {?admission.place|an unknown place}, on or about {?admission.date|an unknown date};
2. You were {admission.manner=without-inspection|not admitted or paroled}.`)).toEqual([])
})

test('a lawful admission gives its place, day, class and last day, wherever the lines break', () => {
  expect(alleged(`3. {admission.manner=admitted|You were admitted to the
United States} at {admission.place=city: New York; state: NY|New York, New
York} {~admission.date=2016-05-01|on or about May
1, 2016} as a nonimmigrant ({admission.class=F1|F-1}) student with authorization to remain in the United States for a temporary period not to exceed {admission.until=D/S|D/S};`)).toEqual([])
  expect(alleged('3. {admission.manner=admitted|You were admitted to the United States} {~admission.place=port: PDN|at or near PDN} on {admission.date=2016-05-01|05/01/2016} as a {admission.class=B1/B2|B1/B2} visitor not to exceed {admission.until=2016-10-31|October 31, 2016}.')).toEqual([])
})

test('a parole gives manner, section and day', () => {
  expect(alleged('1. {admission.manner=paroled|You were paroled into the United States} {~admission.place=city: San Ysidro; state: CA|at or near San Ysidro, CA}, {~admission.date=2022-11-30|on or about November 30, 2022} pursuant to section {admission.parolePurpose=212(d)(5)(A)|212(d)(5) (A)} of the Act, until {admission.until=2023-11-29|November 29, 2023}.')).toEqual([])
  // Its day stands in words that are not among the standard ones: the manner is claimed, the day is asked for.
  expect(alleged('1. {admission.manner=paroled|You were paroled into the United States} pursuant to section {admission.parolePurpose|212(d)(5)} on or about May 1, 2022.')).toEqual([
    'UnknownWording admission.date 1. You were paroled into the United States pursuant to section 212(d)(5) on or about May 1, 2022.',
  ])
})

test('another day is another arrival; the same day, or none, is the same', () => {
  expect(alleged(`1. You arrived in the United States {~admission.place=city: Roma; state: TX|at or near Roma, TX}, {month:admission.date=2015-03-01|on or about March 2015};
2. {admission.manner@admission#2=admitted|You were admitted to the United States} at {admission.place@admission#2=city: Miami; state: FL|Miami, FL} on {admission.date@admission#2=2017-08-12|August 12, 2017} as a {admission.class@admission#2|B2} visitor;
3. You were {admission.manner@admission#2=without-inspection|not then admitted or paroled}.`)).toEqual([])
})

test('other wordings about an arrival, impossible dates, an unsure state and unknown countries become problems', () => {
  expect(alleged(`1. You are a native of ATLANTIS and a citizen of {person.nationality=GTM|GUATEMALA};
2. On or about May 1, 2016, you were admitted at Miami, Florida;
3. You arrived in the United States {~admission.place=city: Nogales|at or near Nogales, Ad}, on or about June 31, 2019;
4. You remained in the United States beyond February 21, 2018 without authorization.`)).toEqual([
    'UnreadableValue person.birthCountry ATLANTIS', 'UnknownWording admission.date 2. On or about May 1, 2016, you were admitted at Miami, Florida;',
    'ImpossibleDate admission.date June 31, 2019', 'UnreadableValue admission.place Nogales, Ad',
  ])
})

test('an allegation that runs over a page break is read whole and quoted where it begins', () => {
  const { paper } = marked(notice('1. You arrived in the United States at or near\nDHS Form I-862 (6/19)    Page 1 of 3\n\fHidalgo, TX, on or about June 2, 2019;'))
  const { claims } = noticeToAppear.read(paper)
  expect(shown(claims).filter((s) => /allegation|admission/.test(s)).map((s) => s.replace(/:\d+$/, ''))).toEqual([
    'admission#1 admission.date = 2019-06-02 (about) «on or about June 2, 2019» p2', 'admission#1 admission.place = city: Hidalgo; state: TX (about) «Hidalgo, TX» p2',
    'nta#1 nta.allegation = 1. You arrived in the United States at or near Hidalgo, TX, on or about June 2, 2019; «1. You arrived in the United States at or near» p1',
  ])
})

test('a number at the start of a wrapped line begins no allegation', () => {
  const { claims } = noticeToAppear.read(marked(notice('1. You were ordered to leave under case\n14. of the docket;\n2. You remained.')).paper)
  expect(claims.filter((c) => c.field === 'nta.allegation').map((c) => c.value)).toEqual(['1. You were ordered to leave under case 14. of the docket;', '2. You remained.'])
})

test('each kind of tick is seen, and an unticked form says that the box is missing', () => {
  const box = (line: string) => noticeToAppear.read(marked(`${HEAD}${line}\n`).paper)
  for (const tick of ['[X]', '[ x ]', 'Xx', '☒', '☑ 1.', 'X\n']) {
    expect(box(`${tick} You are an arriving alien.`).claims.find((c) => c.field === 'nta.category')?.value).toBe('arriving')
  }
  expect(box('Xx You have been admitted to the United States but are deportable for the reasons stated').claims.find((c) => c.field === 'nta.category')?.value).toBe('admitted')
  const none = box('[ ] You are an arriving alien.\n☐ You are an alien in the United States who has not been admitted or paroled.')
  expect(none.claims.filter((c) => c.field === 'nta.category')).toEqual([])
  expect(none.problems.map((p) => `${p.type} ${p.field}`)).toContain('MissingField nta.category')
})

test('two ticked boxes are two rival claims, and values typed on printed rules are read', () => {
  const { claims } = noticeToAppear.read(marked(`${HEAD}[X] You are an arriving alien.
[X] You have been admitted to the United States, but are removable for the reasons stated below.
YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice at:
15 EXAMPLE STREET, BOSTON, MA 02203
(Complete Address of Immigration Court)
on ____March 18, 2020____ at ___1:30 P.M.___ to show why you should not be removed
Date: ___June 4, 2019___
This Notice To Appear was served on the respondent by me on ___June 5, 2019___, in the following manner ☒ by regular mail`).paper)
  const value = (field: string) => shown(claims.filter((c) => c.field === field)).map((s) => s.replace(/ p\d.*/, ''))
  expect(value('nta.category').map((s) => s.replace(/ «.*/, ''))).toEqual(['nta#1 nta.category = admitted', 'nta#1 nta.category = arriving'])
  expect(value('hearing.at')).toEqual(['hearing#1 hearing.at = 2020-03-18T13:30 «on ____March 18, 2020____ at ___1:30 P.M.»'])
  expect([...value('nta.issued'), ...value('nta.served')]).toEqual(['nta#1 nta.issued = 2019-06-04 «June 4, 2019»', 'nta#1 nta.served = 2019-06-05 «June 5, 2019»'])
})

test('a page that says one thing for pages is read in a moment', () => {
  for (const text of ['You entered the United States at or near on or about '.repeat(2000), 'You were admitted to the United States at '.repeat(2000), `X${' '.repeat(60000)}`, '212(a)(6)(A)(i) . '.repeat(3000)]) {
    const { paper } = marked(`${HEAD}alleges that you:\n1. ${text}\nprovision(s) of law: ${text}`)
    // What this guards against takes minutes, and ends by the limit every test has.
    expect(faults(paper, noticeToAppear.read(paper))).toEqual([])
  }
})

test('a hearing with its date or time left open is no hearing', () => {
  const hearing = (when: string) => {
    const { claims, problems } = noticeToAppear.read(marked(`${HEAD}YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice at:\nTBD\n(Complete Address of Immigration Court)\n${when} to show why you should not be removed`).paper)
    return [...shown(claims.filter((c) => /hearing|court/i.test(c.field))).map((s) => s.replace(/ p\d.*/, '')), ...problems.filter((p) => p.field?.startsWith('nta.hearing')).map((p) => `${p.type} ${p.quote?.exact}`)]
  }
  expect(hearing('on a date to be set at a time to be set')).toEqual(['nta#1 nta.court (unknown) «TBD»', 'nta#1 nta.hearingAt (unknown) «on a date to be set at a time to be set»'])
  expect(hearing('on TBD at TBD')).toEqual(['nta#1 nta.court (unknown) «TBD»', 'nta#1 nta.hearingAt (unknown) «on TBD at TBD»'])
  expect(hearing('on March 18, 2020 at a time to be set')[1]).toBe('nta#1 nta.hearingAt = 2020-03-18 «on March 18, 2020 at a time to be set»')
  expect(hearing('on June 31, 2019 at 9:00 AM')).toEqual(['nta#1 nta.court (unknown) «TBD»', 'ImpossibleDate June 31, 2019'])
  expect(hearing('when the court says')).toEqual(['nta#1 nta.court (unknown) «TBD»', 'UnknownWording YOU ARE ORDERED to appear before an immigration judge'])
})

test('the component that issued or served the notice is the source only when it is named there', () => {
  const at = (issuing: string, served = '') => {
    const { claims } = noticeToAppear.read(marked(`${HEAD}on a date to be set at a time to be set to show why you should not be removed\n${issuing}\nCertificate of Service\nThis Notice To Appear was served on the respondent by me on June 4, 2019, in the following manner\n☒ by certified mail\n${served}`).paper)
    return [claims[0]!.source, claims.find((c) => c.field === 'nta.issuedBy')?.value, claims.find((c) => c.field === 'nta.service')?.value]
  }
  expect(at('Date: June 4, 2019')).toEqual(['DHS', undefined, 'certified-mail'])
  expect(at('U.S. Immigration and Customs Enforcement\nDate: June 4, 2019')).toEqual(['ICE', 'U.S. Immigration and Customs Enforcement', 'certified-mail'])
  expect(at('Supervisory Border Patrol Agent\nDate: June 4, 2019')).toEqual(['CBP', 'Border Patrol', 'certified-mail'])
  expect(at('Date: June 4, 2019', 'Officer of ICE')).toEqual(['ICE', undefined, 'certified-mail'])
  expect(at('ICE and CBP\nDate: June 4, 2019')).toEqual(['DHS', undefined, 'certified-mail'])
})

test('a court’s received stamp is said by the court', () => {
  const { claims } = noticeToAppear.read(marked(`RECEIVED\nJUL 22 2019\nIMMIGRATION COURT\n${HEAD}`).paper)
  expect(claims.filter((c) => c.field === 'nta.filed').map((c) => [c.source, c.value, c.quote?.exact])).toEqual([['EOIR', 18099, 'JUL 22 2019']])
})

test('a stamp set between printed lines is read by itself, and a stamp of somebody else is none', () => {
  const stamped = (...lines: string[]) => {
    const form = grid([
      [[36, 'U.S. Department of Homeland Security'], [420, 'Notice to Appear']], [[36, 'In removal proceedings under section 240']],
      [[36, 'Subject ID:'], [95, '990000031'], [400, 'File No:'], [450, '000-000-131']], [[36, 'DOB:'], [95, '02/29/1988'], [214, 'Event No: XMI9900000031']],
      [[36, 'In the Matter of:']], [[36, 'Respondent: EXAMPLE ROJAS, LUIS'], [430, 'currently residing at:']],
    ], 36, 16)
    const { claims, problems } = noticeToAppear.read(placed([...form, ...lines.map((text, i) => ({ x: 440, y: 76 + i * 9, text, size: 8 }))]))
    return [...shown(claims.filter((c) => c.field === 'nta.filed')), ...problems.flatMap((p) => (p.field === 'nta.filed' ? [p.type] : []))].map((s) => s.replace(/ p\d.*/, ''))
  }
  expect(stamped('RECEIVED', 'FEB 10 2025', 'IMMIGRATION COURT')).toEqual(['nta#1 nta.filed = 2025-02-10 «FEB 10 2025»'])
  expect(stamped('2025 FEB 10 P 3:15', 'EOIR', 'FILED')).toEqual(['nta#1 nta.filed = 2025-02-10 «2025 FEB 10»'])
  expect(stamped('RECEIVED FEB 10 2025', 'IMMIGRATION COURT')).toEqual(['nta#1 nta.filed = 2025-02-10 «FEB 10 2025»'])
  expect(stamped('RECEIVED', 'FEB 31 2025', 'IMMIGRATION COURT')).toEqual(['ImpossibleDate'])
  expect(stamped('RECEIVED', 'FEB 10 2025', 'LAW OFFICE')).toEqual([])
  expect(stamped('RECEIVED', 'IMMIGRATION COURT')).toEqual(['UnreadableDate'])
})

test('a second notice in the same file is left alone, and says so', () => {
  const { problems, claims } = check(`U.S. Department of Homeland Security  {nta.form=I-862|Notice to Appear}
In removal proceedings under section 240
File No: {person.aNumber=000000131|000-000-131}
Respondent: {person.name=EXAMPLE / LUIS (surname-first)|EXAMPLE, LUIS}
\fNotice to Appear\nIn removal proceedings under section 240\nFile No: 000-000-132\nRespondent: EXAMPLE, ROSA\nalleges that you:\n1. You arrived in the United States at or near Roma, TX, on or about June 2, 2019;`)
  expect(problems).toContain('PageNotRead 2')
  expect(claims).toHaveLength(3)
})

test('reads the grid of a printed form with proportional type', () => {
  const paper = placed(grid([
    [[36, 'U.S. Department of Homeland Security'], [420, 'Notice to Appear']],
    [[36, 'In removal proceedings under section 240 of the Immigration and Nationality Act:']],
    [[36, 'Subject ID:'], [95, '990000031'], [230, 'FIN #:'], [270, '9990000310'], [420, 'File No:'], [465, '000-000-131']],
    [[230, 'DOB:'], [270, '02/29/1988'], [420, 'Event No:'], [470, 'XMI9900000031']],
    [[36, 'In the Matter of:']],
    [[36, 'Respondent:'], [110, 'EXAMPLE ROJAS, LUIS'], [420, 'currently residing at:']],
    [[36, '9 EXAMPLE ST, NEW BEDFORD, MASSACHUSETTS 02740'], [420, '(508) 555-0131']],
    [[36, '(Number, street, city, state and ZIP code)'], [420, '(Area code and phone number)']],
    [[36, 'X'], [50, '2. You are an alien present in the United States who has not been admitted or paroled.']],
    [[36, 'The Department of Homeland Security alleges that you:']],
    [[36, '1.'], [50, 'You arrived in the United States at or near HIDALGO, TX,']],
    [[50, 'on or about June 2, 2019;']],
    [[36, 'On the basis of the foregoing, it is charged that you are subject to removal']],
  ]))
  expect(noticeToAppear.recognise(paper)).toBe(true)
  const result = noticeToAppear.read(paper)
  expect(faults(paper, result)).toEqual([])
  expect(shown(result.claims).map((s) => s.replace(/ «.*/, '')).filter((s) => !/allegation|nta.form/.test(s))).toEqual([
    'admission#1 admission.date = 2019-06-02 (about)', 'admission#1 admission.place = city: HIDALGO; state: TX (about)',
    'nta#1 nta.category = present', 'nta#1 nta.eventNo = XMI9900000031', 'person#1 person.aNumber = 000000131', 'person#1 person.birthDate = 1988-02-29',
    'person#1 person.fins = 9990000310', 'person#1 person.name = EXAMPLE ROJAS / LUIS (surname-first)', 'person#1 person.subjectId = 990000031',
    'residence#1 residence.address = lines: 9 EXAMPLE ST, NEW BEDFORD, MASSACHUSETTS 02740; city: NEW BEDFORD; state: MA; zip: 02740',
  ])
})

test('hearing notices, added charges and letters about a notice are not this paper', () => {
  for (const text of [
    'IMMIGRATION COURT\nNOTICE OF HEARING IN REMOVAL PROCEEDINGS\nIn removal proceedings under section 240\nRespondent: EXAMPLE, LUIS\nNotice to Appear',
    'NOTICE OF INTERNET-BASED HEARING\nNotice to Appear\nalleges that you Respondent:',
    'Additional Charges of Inadmissibility/Deportability\nIn removal proceedings under section 240\nNotice to Appear Respondent:',
    'We may send you a Notice to Appear in removal proceedings.',
  ]) {
    expect(noticeToAppear.recognise(marked(text).paper)).toBe(false)
  }
})

test('every quote is really there, whatever the page says', () => {
  const part = fc.constantFrom(
    HEAD, 'alleges that you:\n', '1. ', '\n2. ', 'You arrived in the United States at or near ', 'El Paso, Texas, ', 'on or about ', 'June 2, 2019', 'June 31, 2019', ';\n',
    'You were admitted to the United States at ', ' as a B2 visitor not to exceed ', 'native of PERU and a citizen of ', 'PERU;', 'On the basis of the foregoing', 'provision(s) of law:\n',
    '212(a)(6)(A)(i)', 'YOU ARE ORDERED to appear before an immigration judge of the Department of Justice at: ', '(Complete Address', 'on a date to be set at TBD to show why', 'Date: ',
    'was served on the respondent by me on ', '[X] in person', 'RECEIVED', 'IMMIGRATION COURT', '\f', '  ', '(Number, street', 'Form I-862', 'ICE', '\nPage 1 of 3\n',
  )
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: part }, fc.string({ unit: 'grapheme' })), { maxLength: 60 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    noticeToAppear.recognise(paper)
    expect(faults(paper, noticeToAppear.read(paper))).toEqual([])
  }), { numRuns: 300 })
})

test('the invented case A, when its papers are here', (ctx) => {
  const samples = new URL('../../../../../shared/samples/synthetic-case-A/', import.meta.url)
  if (!existsSync(samples)) return ctx.skip('the shared samples are not on this machine')
  const { paper } = marked(readFileSync(new URL('nta-i862.txt', samples), 'utf8'))
  expect(noticeToAppear.recognise(paper)).toBe(true)
  const result = noticeToAppear.read(paper)
  expect([result.problems, faults(paper, result)]).toEqual([[], []])
  const answers = JSON.parse(readFileSync(new URL('answers.json', samples), 'utf8'))
  const answer = (field: string) => answers.contradictions.find((c: { field: string }) => c.field === field).nta as string
  const values = shown(result.claims).join('\n')
  expect(values).toContain(`admission.date = ${answer('last_entry_date').slice(0, 10)} (about)`)
  expect(values).toContain(`person.birthDate = ${answer('date_of_birth')} (default-suspect)`)
  expect(values).toContain(`person.name = ${answer('name')} (surname-first)`)
  expect(values).toContain('nta.hearingAt (unknown)')
  expect([...new Set(result.claims.map((c) => c.field))].sort()).toEqual([
    'admission.class', 'admission.date', 'admission.manner', 'admission.place', 'admission.until', 'nta.allegation', 'nta.category', 'nta.charge', 'nta.court',
    'nta.eventNo', 'nta.form', 'nta.hearingAt', 'nta.issued', 'nta.place', 'nta.served', 'nta.service', 'person.aNumber', 'person.birthCountry', 'person.birthDate',
    'person.fins', 'person.name', 'person.nationality', 'person.subjectId', 'residence.address', 'residence.seenOn',
  ])
  expect(result.claims.every((c) => c.source === 'DHS')).toBe(true)
})
