import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import type { Reader } from '../reader.ts'
import { residentCard } from '../cards/card-prc.ts'
import { ssaCard } from './card.ts'
import { numident } from './numident.ts'

const SSN = ['078', '05', '1120'].join('-')
const check = (reader: Reader, text: string): string[] => {
  const { paper, expected } = marked(text)
  expect(reader.recognise(paper)).toBe(true)
  const result = reader.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.params ? JSON.stringify(p.params) : ''}`.trim())
}
const nine = SSN.replaceAll('-', '')

test('a card with its legend', () => {
  expect(check(ssaCard, `{ssaCard.legend|VALID FOR WORK ONLY WITH
DHS AUTHORIZATION}
SOCIAL SECURITY
{person.ssn=${nine}|${SSN}}
THIS NUMBER HAS BEEN ESTABLISHED FOR
{person.name=LUZ ELENA EXAMPLE RUIZ /  (given-first)|LUZ ELENA
EXAMPLE RUIZ}
03/04/2021
SIGNATURE`)).toEqual([])
})

test('a hidden number gives none, and a number never given is a problem', () => {
  const card = (number: string): string => `SOCIAL SECURITY\n${number}\nTHIS NUMBER HAS BEEN ESTABLISHED FOR\n{person.name=ANA EXAMPLE /  (given-first)|ANA EXAMPLE}\nSIGNATURE\n{ssaCard.legend|NOT VALID FOR EMPLOYMENT}`
  expect(check(ssaCard, card('XXX-XX-1120'))).toEqual([])
  expect(check(ssaCard, card(SSN.replace('078', '000')))).toEqual(['UnreadableValue person.ssn'])
})

test('letters that speak of a card are no card', () => {
  expect(ssaCard.recognise(marked('Social Security Administration\nWe are sending your card. Your number has been established.').paper)).toBe(false)
})

test('a Numident printout: names, birth, parents, and each card with its code', () => {
  expect(check(numident, `SOCIAL SECURITY ADMINISTRATION      NUMIDENT PRINTOUT
SSN: {person.ssn=${nine}|${SSN}}
NAME: {person.name=EXAMPLE RUIZ / LUZ ELENA (surname-first)|EXAMPLE RUIZ, LUZ ELENA}
OTHER NAMES USED: {person.otherName=LUZ RUIZ /  (given-first)|LUZ RUIZ}
DATE OF BIRTH: {person.birthDate=1991-04-17|04/17/1991}
PLACE OF BIRTH: {person.birthPlace=city: CUSCO; country: PER|CUSCO, PERU}
SEX: {person.sex=F|F}
MOTHER'S NAME: {person.parentName=ROSA RUIZ /  (given-first)|ROSA RUIZ}
FATHER'S NAME: {!person.parentName=LNU / JUAN (surname-first)|LNU, JUAN}
CARD ISSUED: {ssaCard.issued=2009-03-02|03/02/2009}    TYPE OF CARD: ORIGINAL
CSP: {ssaCard.citizenshipCode=B|B}
CARD ISSUED: {ssaCard.issued@ssaCard#2=2019-06-10|06/10/2019}    TYPE OF CARD: REPLACEMENT
CSP: {ssaCard.citizenshipCode@ssaCard#2=A|A - U.S. CITIZEN}
XREF SSN: {ssaCard.crossReference=true|${SSN.replace('1120', '1121')}}`)).toEqual([])
})

test('bad printouts: an impossible day leaves its card out; a birthday that stands in for one', () => {
  expect(check(numident, `NUMIDENT
DATE OF BIRTH: {!person.birthDate=1991-07-01|07/01/1991}
PLACE OF BIRTH: {?person.birthPlace|UNK}
OTHER NAMES: NONE
CARD ISSUED: 02/30/2009
CSP: Q
CARD ISSUED: {ssaCard.issued@ssaCard#2=2019-06-10|06/10/2019}
CSP: Q`)).toEqual(['ImpossibleDate ssaCard.issued', 'UnreadableValue ssaCard.citizenshipCode'])
})

test('requests for a printout are none', () => {
  for (const text of ['Form SSA-L669\nRequest for a Numident printout\nName:', 'POMS GN 03325.025 Numident']) expect(numident.recognise(marked(text).paper)).toBe(false)
})

test('every quote is really there, whatever the page says', () => {
  const word = fc.constantFrom('SOCIAL SECURITY\n', SSN, 'THIS NUMBER HAS BEEN ESTABLISHED FOR\n', 'ANA EXAMPLE', 'SIGNATURE', 'NOT VALID FOR EMPLOYMENT', 'NUMIDENT\n', 'NAME:', 'DATE OF BIRTH:', 'CARD ISSUED:', 'CSP:', 'A', '04/17/1991', '\n', '   ', 'XREF:', '\f')
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    for (const reader of [ssaCard, numident]) {
      reader.recognise(paper)
      expect(faults(paper, reader.read(paper))).toEqual([])
    }
  }))
})

test('an application with a blank box of its own does not take the mother’s number', () => {
  const { paper } = marked(`SOCIAL SECURITY ADMINISTRATION\nApplication for a Social Security Card\nNAME: ANA EXAMPLE\nSocial Security Number:\nDATE OF BIRTH: 04/17/1991\nMOTHER'S NAME: LUZ RUIZ EXAMPLE\nMOTHER'S SOCIAL SECURITY NUMBER: ${SSN}`)
  expect(numident.recognise(paper)).toBe(true)
  expect(numident.read(paper).claims.filter((c) => c.field === 'person.ssn')).toEqual([])
})

test('a copy of two cards on one sheet is known by one reader', () => {
  const { paper } = marked(`PERMANENT RESIDENT\nSurname EXAMPLE\nGiven Name ANA\nUSCIS# 000-000-117\nCategory IR6\nCard Expires: 03/01/28\nSOCIAL SECURITY\n${SSN}\nTHIS NUMBER HAS BEEN ESTABLISHED FOR\nANA EXAMPLE`)
  expect([residentCard, ssaCard].filter((r) => r.recognise(paper)).map((r) => r.id)).toEqual([residentCard.id])
})
