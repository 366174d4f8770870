import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { allReaders } from '../index.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { LOOK_ALIKES } from './look-alikes.ts'
import { presence } from './presence.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(presence.recognise(paper)).toBe(true)
  const result = presence.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result
}
const unmarked = (text: string): string => text.replaceAll(/\{[^|{}]*\|([^{}]*)\}/g, '$1').replaceAll(/\{[^|{}]*\|([^{}]*)\}/g, '$1')
const said = (problems: readonly { type: string; field?: string }[]): string[] => problems.map((p) => `${p.type} ${p.field}`)
const home = (printed: string, shownAs: string): string => `{presence.address=${shownAs}&residence.address=${shownAs}|${printed}}`
const HOME = 'lines: 9 EXAMPLE ST APT 2, CHELSEA, MA 02150; city: CHELSEA; state: MA; zip: 02150'

const LEASE = `
RESIDENTIAL {presence.kind=lease|LEASE} AGREEMENT
Landlord: {presence.issuer=EXAMPLE HOMES LLC|EXAMPLE HOMES LLC}
Tenant: {person.name=MARISOL EXAMPLE ROJAS /  (given-first)|MARISOL EXAMPLE ROJAS}
Premises: ${home('9 EXAMPLE ST APT 2, CHELSEA, MA 02150', HOME)}
Monthly Rent: $1,200      Security Deposit: $1,200
Lease Start Date: {presence.from=2019-03-01|03/01/2019}      Lease End Date: {presence.until=2020-02-29|02/29/2020}
Signed on 02/20/2019`

describe('presence', () => {
  test('a lease: its days, premises, tenant and landlord', () => {
    expect(check(LEASE).problems).toEqual([])
  })
  test('a lease whose term stands in a sentence', () => {
    check(LEASE.replace(/Lease Start Date.*/, 'The lease term is 12 months commencing on {presence.from=2019-03-01|March 1, 2019} and ending on {presence.until=2020-02-29|February 29, 2020}.'))
  })
  test('an electric bill: the period of service and the bill’s day, never the day to pay', () => {
    expect(check(`
{presence.issuer=EXAMPLE ELECTRIC COMPANY|EXAMPLE {presence.kind=utility|ELECTRIC} COMPANY}
Account Number: 9900123      Bill Date: {presence.date=2021-04-05|04/05/2021}      Due Date: 04/25/2021
Customer Name: {person.name=MARISOL EXAMPLE ROJAS /  (given-first)|MARISOL EXAMPLE ROJAS}
Service Address: ${home('9 EXAMPLE ST APT 2, CHELSEA, MA 02150', HOME)}
Billing Period: {presence.from=2021-03-01|03/01/2021} - {presence.until=2021-03-31|03/31/2021}      Meter 99001, 412 kWh
Amount Due: $64.20`).problems).toEqual([])
  })
  test('a shelter’s letter: when it was written, and from when to when somebody stayed', () => {
    expect(check(`
{presence.issuer=EXAMPLE FAMILY SHELTER|EXAMPLE FAMILY {presence.kind=shelter|SHELTER}}
9 EXAMPLE AVENUE, BOSTON, MA 02118
{presence.date=2022-10-03|October 3, 2022}
To Whom It May Concern:
Re: {person.name=MARISOL EXAMPLE ROJAS /  (given-first)|MARISOL EXAMPLE ROJAS}
This letter is to confirm that she resided at our shelter from {presence.from=2022-02-01|February 1, 2022} to {presence.until=2022-09-15|September 15, 2022}.`).problems).toEqual([])
  })
  test('a church’s letter: a month is a month', () => {
    check(`
{presence.issuer=SAINT EXAMPLE CHURCH|SAINT EXAMPLE {presence.kind=church|CHURCH}}
DENVER, CO 80202
Date: {presence.date=2023-06-12|June 12, 2023}
Dear Officer,
Ms. Example has been a member of our congregation since {month:presence.from=2019-03-01|March 2019}.`)
  })
  test('a school: enrolled since, from its letter', () => {
    check(`
{presence.issuer=EXAMPLE HIGH SCHOOL|EXAMPLE HIGH {presence.kind=school|SCHOOL}}
OMAHA, NE 68102
Enrollment Verification
Date: {presence.date=2023-06-12|06/12/2023}
Student Name: {person.name=MATEO EXAMPLE ROJAS /  (given-first)|MATEO EXAMPLE ROJAS}      Date of Birth: 05/12/2008
Enrollment Date: {presence.from=2021-08-16|08/16/2021}      Grade: 10`)
  })
  test('a transcript: entry and graduation, not the day it was printed', () => {
    check(`
{presence.issuer=EXAMPLE COLLEGE|EXAMPLE {presence.kind=school|COLLEGE}}
Official Transcript
Student Name: {person.name=MATEO EXAMPLE ROJAS /  (given-first)|MATEO EXAMPLE ROJAS}      Date Printed: 06/20/2023
Date Enrolled: {presence.from=2019-08-26|August 26, 2019}      Date of Graduation: {presence.until=2023-05-20|May 20, 2023}
Course      Grade      Credits`)
  })
  test('a visit to a doctor: the day of the visit, nothing about health', () => {
    check(`
{presence.issuer=EXAMPLE HEALTH CENTER|EXAMPLE HEALTH CENTER}
HOUSTON, TX 77002
After {presence.kind=medical|Visit} Summary
Patient Name: {person.name=MARISOL EXAMPLE ROJAS /  (given-first)|MARISOL EXAMPLE ROJAS}      DOB: 05/12/1988
Date of Visit: {presence.date=2022-11-08|11/08/2022}      Next Appointment: 12/08/2022
Provider: DR. SAM EXAMPLE      Diagnosis: a cold`)
  })
  test('a letter about benefits: its day and the size of the household', () => {
    check(`
{presence.issuer=DEPARTMENT OF HUMAN SERVICES|DEPARTMENT OF HUMAN SERVICES}
NEWARK, NJ 07102
Notice Date: {presence.date=2022-11-08|11/08/2022}      Case Number: 99001
You are approved for {presence.kind=benefit|SNAP} benefits from 12/01/2022.
Household Size: {presence.householdSize=3|3}`)
  })
  test('in Spanish, numbers that may be two days are a question; words are not', () => {
    const letter = (day: string): string => `
{presence.issuer=ESCUELA EJEMPLO|ESCUELA EJEMPLO}
{presence.kind=school|Constancia} de Estudios
Nombre del alumno: {person.name=MATEO EXAMPLE ROJAS /  (given-first)|MATEO EXAMPLE ROJAS}
El alumno está inscrito en tercer grado.
Fecha de inscripción: ${day}`
    check(letter('{presence.from=2019-08-05|5 de agosto de 2019}'))
    expect(said(presence.read(marked(unmarked(letter('05/08/2019'))).paper).problems)).toEqual(['AmbiguousDate presence.from'])
  })
  test('an impossible day is a problem; without any day there is nothing but the question', () => {
    expect(said(check(LEASE.replace('{presence.from=2019-03-01|03/01/2019}', '02/30/2019')).problems)).toEqual(['ImpossibleDate presence.from'])
    const none = presence.read(marked(unmarked(LEASE).replace(/Lease Start Date.*/, '')).paper)
    expect([none.claims, said(none.problems)]).toEqual([[], ['MissingField presence.date']])
  })
})

describe('papers that are something else', () => {
  test.each(Object.entries(LOOK_ALIKES))('nobody knows a %s', (_, text) => {
    expect(allReaders.filter((r) => r.recognise(marked(text).paper)).map((r) => r.id)).toEqual([])
  })
  test('there are enough of them to mean something', () => expect(Object.keys(LOOK_ALIKES).length).toBeGreaterThanOrEqual(45))
})

test('every quote is really there, whatever the page says', () => {
  const words = [...unmarked(LEASE).split('\n'), 'Bill Date: 13/45/2020', 'Due Date', 'from March 2019 to 04/05/2020', 'Service Address:', 'Re:', '\f', '   ', 'since March 2019', 'Household Size: 3', '9 EXAMPLE ST', 'CHELSEA, MA 02150']
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(`Lease Agreement\nlandlord, tenant, rent\n${parts.join('\n')}`, 'plain-text') }
    expect(faults(paper, presence.read(paper))).toEqual([])
  }), { numRuns: 60 })
})

test('what is nobody’s home, nobody’s order and nobody’s one stay', () => {
  const of = (text: string) => { const r = presence.read(marked(text).paper); return [...r.claims.filter((c) => /from|until|date|address/.test(c.field)).map((c) => `${c.field} ${c.quote!.exact}`), ...r.problems.map((p) => `${p.type} ${p.field}`)] }
  expect(of('EXAMPLE CLINIC\nVisit Summary\nPatient Name: ANA EXAMPLE\nDate of Service: 03/04/2024\nService Location: 99 EXAMPLE AVE, TULSA, OK 74101\nProvider: DR EXAMPLE, hospital'))
    .toEqual(['presence.date 03/04/2024', 'presence.address 99 EXAMPLE AVE, TULSA, OK 74101'])
  expect(of('LEASE AGREEMENT\nLandlord: EXAMPLE SA, COL CENTRO CP 06700\nTenant: ANA EXAMPLE\nRent: 500\nLease Start Date: 05/03/2024'))
    .toEqual(['AmbiguousDate presence.from'])
  expect(of('EXAMPLE HIGH SCHOOL\nAttendance Letter\nStudent Name: ANA EXAMPLE\nTo whom it may concern: the student attended this school from September 3, 2018 to June 10, 2019. Her brother attended from September 4, 2020 to June 11, 2021. Grade 9.'))
    .toEqual(['AmbiguousDate presence.from'])
})
