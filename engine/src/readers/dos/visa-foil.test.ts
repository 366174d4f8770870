import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { checkDigit } from '../kit/mrz.ts'
import { grid, placed } from '../kit/placed.ts'
import { passport } from './passport-mrz.ts'
import { visaFoil } from './visa-foil.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(visaFoil.recognise(paper)).toBe(true)
  const result = visaFoil.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? p.params?.['check']} ${p.quote?.exact}`)
}
const NAME = '{person.name=EXAMPLE ROJAS / LUIS (mrz)|EXAMPLE<ROJAS<<LUIS'
const strip = (first: string, length: number, optional: string, birth = '880229', expiry = '320114') => {
  const number = '990003171'
  return `${first}${NAME}${'<'.repeat(length - first.length - 'EXAMPLE<ROJAS<<LUIS'.length)}}
{visa.passport=990003171|${number}}${checkDigit(number)}{person.nationality|PER}{person.birthDate=1988-02-29|${birth}}${checkDigit(birth)}{person.sex|M}{visa.expires=2032-01-14|${expiry}}${checkDigit(expiry)}${optional}`
}
const plain = (text: string) => text.replace(/\{[^|}]*\|/g, '').replaceAll('}', '')

test('reads a nonimmigrant visa; its last day is the visa’s, never that of a stay', () => {
  expect(check(`VISA     UNITED STATES OF AMERICA     99000317
Issuing Post Name: {visa.post|LIMA}            Control Number: {visa.control|20219900000317}
Surname
{person.name=EXAMPLE ROJAS / LUIS (labelled)|EXAMPLE ROJAS
Given Name
LUIS}
Visa Type /Class: {visa.class=B1/B2|R B1/B2}
Passport Number: {visa.passport|990003171}   Sex: {person.sex|M}   Birth Date: {person.birthDate=1988-02-29|29FEB1988}   Nationality: {person.nationality=PER|PERU}
Entries: {visa.entries|M}   Issue Date: {visa.issued=2022-01-18|18JAN2022}   Expiration Date: {visa.expires=2032-01-14|14JAN2032}
Annotation: {visa.annotation|CLEARANCE RECEIVED}
${strip('VNUSA', 44, 'B3LMA99317<<<<<<')}`)).toEqual([])
})

test('reads an immigrant visa with the small labels above the values', () => {
  const paper = placed(grid([
    [[150, 'Issuing Post Name'], [300, 'IMMIGRANT VISA']], [[150, 'US CONSULATE GENERAL LIMA']],
    [[150, 'Surname'], [300, 'IV Case Number']], [[150, 'EXAMPLE ROJAS'], [300, 'LMA2020990002']],
    [[150, 'Given Name'], [300, 'Registration Number']], [[150, 'LUZ'], [300, '000000131']],
    [[150, 'Birth Date'], [220, 'Birthplace'], [300, 'Gender'], [360, 'IV Category']], [[150, '05FEB1988'], [220, 'GRBR'], [300, 'F'], [360, 'IR1']],
    [[150, 'Passport Number'], [240, 'Nationality'], [300, 'Marital Status']], [[150, '990003171'], [240, 'GRBR'], [300, 'MAR']],
    [[150, 'IV Issue Date'], [240, 'IV Expires On']], [[150, '24JUN2020'], [240, '23DEC2020']],
    [[150, 'UPON ENDORSEMENT SERVES AS TEMPORARY I-551 EVIDENCING PERMANENT RESIDENCE FOR 1 YEAR.']],
  ], 36, 13))
  expect(visaFoil.recognise(paper)).toBe(true)
  const result = visaFoil.read(paper)
  expect(shown(result.claims).map((s) => s.replace(/ «.*/, ''))).toEqual([
    'person#1 person.aNumber = 000000131', 'person#1 person.birthDate = 1988-02-05', 'person#1 person.maritalStatus = married',
    'person#1 person.name = EXAMPLE ROJAS / LUZ (labelled)', 'person#1 person.sex = F', 'visa#1 visa.case = LMA2020990002', 'visa#1 visa.category = IR1',
    'visa#1 visa.expires = 2020-12-23', 'visa#1 visa.issued = 2020-06-24', 'visa#1 visa.passport = 990003171', 'visa#1 visa.post = US CONSULATE GENERAL LIMA',
  ])
  // The code of four letters is neither a city nor a nationality we know.
  expect(result.problems.map((p) => `${p.type} ${p.field}`).sort()).toEqual(['UnreadableValue person.birthPlace', 'UnreadableValue person.nationality'])
  expect(faults(paper, result)).toEqual([])
})

test('reads a strip alone, of both sizes, and reports a digit that does not hold', () => {
  expect(check(strip('VNUSA', 44, 'B3LMA99317<<<<<<'))).toEqual([])
  expect(check(strip('VIUSA', 36, 'LMA99317'))).toEqual([])
  const wrong = plain(strip('VNUSA', 44, 'B3LMA99317<<<<<<')).replace('9900031711', '9900031712').replace(/990003171\d/, (s) => s.slice(0, 9) + ((Number(s[9]) + 3) % 10))
  expect(visaFoil.read(marked(wrong).paper).problems.map((p) => `${p.type} ${p.params?.['check']} ${p.quote?.exact}`)).toEqual(['CheckDigitFailed number 990003171'])
})

test('impossible dates and odd values are problems; the rest is read', () => {
  expect(check(`Issuing Post Name: {visa.post|LIMA}   Control Number: 2021990
Visa Type /Class: {visa.class|F1}   Surname: {person.name=ROJAS / LUZ (labelled)|ROJAS   Given Name: LUZ}
Entries: twelve   Issue Date: 31JUN2022   Expiration Date: {visa.expires=2023-01-14|14 JAN 2023}`)).toEqual([
    'UnreadableValue visa.control 2021990', 'UnreadableValue visa.entries twelve', 'ImpossibleDate visa.issued 31JUN2022',
  ])
})

test('visas of other states, passports, forms and letters about visas are not this', () => {
  const foil = plain(strip('VNUSA', 44, 'B3LMA99317<<<<<<'))
  for (const text of [
    foil.replace('VNUSA', 'VNUTO'),
    'Form DS-160 Confirmation\nIssuing Post Name LIMA\nVisa Class B1/B2\nSurname ROJAS\nIssue Date 01JAN2020',
    'Dear Applicant,\nIV Case Number LMA2020990002\nIV Category IR1\nSurname ROJAS\nIssue Date 01JAN2020',
    `P<PEREXAMPLE<ROJAS<<LUIS${'<'.repeat(20)}\n990003171${checkDigit('990003171')}PER8802297M3201142<<<<<<<<<<<<<<02\n${foil}`,
  ]) expect(visaFoil.recognise(marked(text).paper)).toBe(false)
})

test('every quote is really there, whatever the page says', () => {
  const part = fc.constantFrom('Issuing Post Name', 'IV Category ', 'Surname ', 'ROJAS', 'Given Name ', 'IV Issue Date', '24JUN2020', '31FEB2020', 'Annotation ', 'R B1/B2', 'Visa Type /Class: ', '\n', '  ', '\f', plain(strip('VNUSA', 44, 'B3LMA99317<<<<<<')), 'Birthplace GRBR', 'Nationality ')
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: part }, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    expect([visaFoil, passport].filter((r) => r.recognise(paper)).length).toBeLessThanOrEqual(1)
    expect(faults(paper, visaFoil.read(paper))).toEqual([])
  }))
})

test('the transcribed specimen visa, when it is here', (ctx) => {
  const file = new URL('../../../../../shared/samples/mrz-images/truth.json', import.meta.url)
  if (!existsSync(file)) return ctx.skip('the shared samples are not on this machine')
  const { lines } = JSON.parse(readFileSync(file, 'utf8'))['100_visa-usa.jpg']
  const { paper } = marked(lines.join('\n'))
  expect(visaFoil.recognise(paper)).toBe(true)
  expect(shown(visaFoil.read(paper).claims).filter((s) => /expires|birthDate/.test(s)).map((s) => s.replace(/ «.*/, ''))).toEqual(['person#1 person.birthDate = 1965-02-05', 'visa#1 visa.expires = 2004-12-23'])
})
