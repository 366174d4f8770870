import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { checkDigit } from '../kit/mrz.ts'
import type { Reader } from '../reader.ts'
import { advanceParole } from './advance-parole.ts'
import { reentryPermit, refugeeTravelDocument } from './travel-document.ts'

const ALL: readonly Reader[] = [advanceParole, reentryPermit, refugeeTravelDocument]
const check = (reader: Reader, text: string) => {
  const { paper, expected } = marked(text)
  expect(ALL.filter((r) => r.recognise(paper)).map((r) => r.id)).toEqual([reader.id])
  const result = reader.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}

test('advance parole: its two days, how often, why, whose', () => {
  expect(check(advanceParole, `U.S. Citizenship and Immigration Services
{card.kind=advance-parole|Authorization for Parole of an Alien
into the United States}
Receipt Number: IOE0999000017
A-Number: {person.aNumber=000000123|A000-000-123}
Name: {person.name=EXAMPLE ROJAS / LUIS (surname-first)|EXAMPLE ROJAS, LUIS}
Date of Birth: {person.birthDate=1988-02-29|02/29/1988}
Date Issued: {card.issued=2024-03-08|03/08/2024}       Date Expires: {card.expires=2025-03-07|MAR 07, 2025}
{card.entries=multiple|MULTIPLE ENTRIES}
Basis: {card.basis|Pending I-485}
Presentation of this authorization will permit the bearer to be paroled under section 212(d)(5).`)).toEqual([])
})

test('advance parole for one entry, worded otherwise; without its last day it says so', () => {
  expect(check(advanceParole, `{card.kind=advance-parole|AUTHORIZATION FOR PAROLE OF A NONCITIZEN INTO THE UNITED STATES}
Document valid until: 02/30/2025
Issue Date: {card.issued=2024-03-08|March 8, 2024}
Valid for {card.entries=one|one (1) entry}`)).toEqual(['ImpossibleDate card.expires 02/30/2025'])
  expect(check(advanceParole, `{card.kind=advance-parole|Authorization for Parole of an Alien into the United States}
Date Issued: {card.issued=2024-03-08|03/08/2024}`)).toEqual(['MissingField card.expires'])
})

test('a re-entry permit and a refugee travel document by their titles; no nationality from either', () => {
  expect(check(reentryPermit, `UNITED STATES OF AMERICA
{card.kind=reentry-permit&passport.kind=reentry-permit|RE-ENTRY PERMIT}
Surname
{person.name=TESFAYE / OMAR (labelled)|TESFAYE
Given Names
OMAR}
Nationality
ERITREA
Date of Birth
{person.birthDate=1990-05-06|06 MAY 1990}
Date of Issue            Date of Expiration
{card.issued=2024-03-08|08 MAR 2024}              {card.expires=2026-03-07|07 MAR 2026}
Document Number
{passport.number|D99000123}`)).toEqual([])
  check(refugeeTravelDocument, `{card.kind=refugee-travel-document&passport.kind=refugee|REFUGEE TRAVEL DOCUMENT}
Surname   {person.name=TESFAYE / OMAR (labelled)|TESFAYE
Given Names   OMAR}
Date of Issue   {card.issued=2024-03-08|08 MAR 2024}
Date of Expiration   {card.expires=2025-03-07|07 MAR 2025}`)
})

test('the strip decides which booklet it is, and says the days again', () => {
  const number = 'D99000123', birth = '900506', expiry = '260307', optional = '<'.repeat(14)
  const data = `${number}${checkDigit(number)}ERI${birth}${checkDigit(birth)}M${expiry}${checkDigit(expiry)}${optional}<`
  const all = checkDigit(data.slice(0, 10) + data.slice(13, 20) + data.slice(21, 43))
  const strip = `PTUSATESFAYE<<OMAR${'<'.repeat(26)}\n${data}${all}`
  const paper = marked(`Date of Issue\n08 MAR 2024\n${strip}`).paper
  expect(ALL.filter((r) => r.recognise(paper)).map((r) => r.id)).toEqual([refugeeTravelDocument.id])
  const result = refugeeTravelDocument.read(paper)
  expect([faults(paper, result), result.problems]).toEqual([[], []])
  expect(shown(result.claims).map((s) => s.replace(/ «.*/s, ''))).toEqual([
    'card#1 card.expires = 2026-03-07', 'card#1 card.issued = 2024-03-08', 'card#1 card.kind = refugee-travel-document', 'passport#1 passport.kind = refugee', 'passport#1 passport.number = D99000123',
    'person#1 person.birthDate = 1990-05-06', 'person#1 person.name = TESFAYE / OMAR (mrz)', 'person#1 person.sex = M',
  ])
})

test('a strip whose letters were misread leaves the title to decide; a strip of another country is no paper of ours', () => {
  const page = (strip: string) => marked(`REENTRY PERMIT\nSurname\nTESFAYE\nGiven Names\nOMAR\nDate of Issue\n08 MAR 2024\n${strip}\nD990001231ERI9005066M2603078<<<<<<<<<<<<<<<0`).paper
  expect(ALL.filter((r) => r.recognise(page(`PKU5ATESFAYE<<OMAR${'<'.repeat(26)}`.replace('5', 'S')))).map((r) => r.id)).toEqual([reentryPermit.id])
  expect(ALL.filter((r) => r.recognise(page(`P<ERITESFAYE<<OMAR${'<'.repeat(26)}`))).map((r) => r.id)).toEqual([])
})

test('half a name is asked about', () => {
  expect(check(reentryPermit, `{card.kind=reentry-permit&passport.kind=reentry-permit|REENTRY PERMIT}
Surname
Given Names
OMAR
Date of Expiration
{card.expires=2026-03-07|07 MAR 2026}`)).toEqual(['MissingField person.name OMAR'])
})

test('notices, forms and letters about these papers are not the papers', () => {
  for (const text of [
    'Form I-797C, Notice of Action\nAuthorization for Parole of an Alien into the United States\nDate Issued: 03/08/2024',
    'Form I-131, Application for Travel Document\nOMB No. 1615-0013\nReentry Permit\nRefugee Travel Document\nSurname\nGiven Names\nDate Issued',
    'Dear Mr. Example,\nYour Refugee Travel Document\nSurname\nGiven Name\nDate of Issue',
    'How to use a Reentry Permit: look at the Date of Expiration.',
  ]) expect([text, ALL.filter((r) => r.recognise(marked(text).paper)).map((r) => r.id)]).toEqual([text, []])
})

test('every quote is really there, whatever the paper says', () => {
  const word = fc.constantFrom('Authorization for Parole of an Alien into the United States\n', 'REENTRY PERMIT\n', 'REFUGEE TRAVEL DOCUMENT\n', 'Date Issued: ', 'Date Expires ', '03/08/2024', '08 MAR 2024', '02/30/2024', 'Surname\n', 'Given Names\n', 'OMAR', '\n', '   ',
    'A-Number: ', 'A000000123', 'one entry', 'MULTIPLE ENTRIES', 'Basis: ', 'Document Number ', 'D99000123', '\f', 'PTUSATESFAYE<<OMAR<<<<<<<<<<<<<<<<<<<<<<<<<<\n', 'D990001231ERI9005066M2603078<<<<<<<<<<<<<<<0\n')
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    expect(ALL.filter((r) => r.recognise(paper)).length).toBeLessThanOrEqual(1)
    for (const reader of ALL) expect(faults(paper, reader.read(paper))).toEqual([])
  }), { numRuns: 150 })
})
