import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Problem } from '../../claims/claim.ts'
import { typedPages } from '../../papers/text-page.ts'
import { passport } from '../dos/passport-mrz.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { checkDigit } from '../kit/mrz.ts'
import { grid, placed } from '../kit/placed.ts'
import type { Reader } from '../reader.ts'
import { workCard } from './card-ead.ts'
import { residentCard } from './card-prc.ts'

/** What a part of a card does not show is asked about, in a test of its own. */
const odd = (problems: readonly Problem[]) => problems.filter((p) => p.type !== 'MissingField' || p.quote)
const check = (reader: Reader, text: string) => {
  const { paper, expected } = marked(text)
  expect([workCard, residentCard, passport].filter((r) => r.recognise(paper)).map((r) => r.id)).toEqual([reader.id])
  const result = reader.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return odd(result.problems).map((p) => `${p.type} ${p.field ?? p.params?.['check']} ${p.quote?.exact ?? ''}`.trim())
}
/** The strip of a card, with marks around what it must give. */
const stripLines = (type: string, birth: string, country: string, expiry: string, number = '000000131', receipt = 'IOE9900000131') => {
  const one = `${type}USA${number}${checkDigit(number)}${receipt}<<`
  const two = `${birth}${checkDigit(birth)}M${expiry}${checkDigit(expiry)}${country}<<<<<<<<<<<`
  const last = checkDigit(one.slice(5) + two.slice(0, 7) + two.slice(8, 15) + two.slice(18, 29))
  return {
    plain: `${one}\n${two}${last}\nEXAMPLE<ROJAS<<LUIS<<<<<<<<<<<`,
    marked: `${type}USA{person.aNumber|${number}}${one[14]}{card.number=${receipt}|${receipt}<<}
{person.birthDate=1988-02-29|${birth}}${two[6]}{person.sex|M}{card.expires=20${expiry.slice(0, 2)}-${expiry.slice(2, 4)}-${expiry.slice(4)}|${expiry}}${two[14]}{card.country|${country}}<<<<<<<<<<<${last}
{person.name=EXAMPLE ROJAS / LUIS (mrz)|EXAMPLE<ROJAS<<LUIS<<<<<<<<<<<}`,
  }
}

test('reads both sides of a work card; its country is no nationality', () => {
  expect(check(workCard, `
UNITED STATES OF AMERICA   {card.kind=ead|EMPLOYMENT AUTHORIZATION}
Surname {person.name=EXAMPLE ROJAS / LUIS (labelled)|EXAMPLE ROJAS
Given Name LUIS}
USCIS# {person.aNumber=000000131|000-000-131}     Category {card.category|C08}     Card# {card.number|IOE9900000131}
Country of Birth {person.birthCountry=GTM|Guatemala}
Terms and Conditions {card.terms|None}
Date of Birth {person.birthDate=1988-02-29|29 FEB 1988}    Sex {person.sex|M}
Valid From: {card.validFrom=2023-03-02|03/02/23}   Card Expires: {card.expires=2028-03-01|03/01/28}
{card.legend|NOT VALID FOR REENTRY TO U.S.}
${stripLines('IA', '880229', 'GTM', '280301').marked}`)).toEqual([])
})

test('a camera may spoil the number signs of the labels; the numbers stay strict', () => {
  for (const [uscis, card] of [['USCIS!', 'Cardit'], ['USCIS4', 'Card*'], ['USCIS', 'CardH'], ['USCIS #', 'Card #']]) {
    expect(check(workCard, `{card.kind=ead|EMPLOYMENT AUTHORIZATION}
${uscis!.padEnd(14)}Category  ${card}
{person.aNumber=000000131|000-000-131}   {card.category|C08}       {card.number|IOE9900000131}
Card Expires: {card.expires=2028-03-01|03/01/28}`)).toEqual([])
  }
  expect(check(workCard, '{card.kind=ead|EMPLOYMENT AUTHORIZATION}\nUSCIS4 000-0OO-131  Category {card.category|C08}\nCard Expires: {card.expires=2028-03-01|03/01/28}')).toEqual(['UnreadableValue person.aNumber 000-0OO-131'])
})

test('half a name is no name: a surname nobody could read is a problem', () => {
  expect(check(workCard, '{card.kind=ead|EMPLOYMENT AUTHORIZATION}\nGiven Name: JEAN   Category {card.category|C08}\nCard Expires: {card.expires=2028-03-01|03/01/28}')).toEqual(['MissingField person.name JEAN'])
})

test('a card that serves as advance parole is a combo card', () => {
  check(workCard, `EMPLOYMENT AUTHORIZATION CARD
USCIS# {person.aNumber=000000131|000-000-131}   Category {card.category=C09P|C09P}
Card Expires: {card.expires=2026-02-28|02/28/2026}
{card.kind=combo-card&card.legend=SERVES AS I-512 ADVANCE PAROLE|SERVES AS I-512
ADVANCE PAROLE}`)
})

test('reads the back of a work card alone', () => {
  const back = stripLines('IA', '880229', 'GTM', '280301').marked
  expect(check(workCard, `{card.kind=ead|IA}${back.slice(2)}`)).toEqual([])
})

test('reads a work card with small labels above the values', () => {
  const paper = placed(grid([
    [[40, 'UNITED STATES OF AMERICA'], [260, 'EMPLOYMENT AUTHORIZATION']],
    [[150, 'Surname']], [[150, 'EXAMPLE ROJAS']], [[150, 'Given Name']], [[150, 'LUIS']],
    [[150, 'USCIS#'], [260, 'Category'], [350, 'Card#']], [[150, '000-000-131'], [260, 'A05'], [350, 'IOE9900000131']],
    [[150, 'Date of Birth'], [260, 'Sex']], [[150, '29 FEB 1988'], [260, 'M']],
    [[150, 'Valid From:'], [215, '03/02/23']], [[150, 'Card Expires:'], [230, '03/01/28']],
  ], 36, 13))
  expect(workCard.recognise(paper)).toBe(true)
  const result = workCard.read(paper)
  expect(shown(result.claims).map((s) => s.replace(/ «.*/, ''))).toEqual([
    'card#1 card.category = A05', 'card#1 card.expires = 2028-03-01', 'card#1 card.kind = ead', 'card#1 card.number = IOE9900000131',
    'card#1 card.validFrom = 2023-03-02', 'person#1 person.aNumber = 000000131', 'person#1 person.birthDate = 1988-02-29',
    'person#1 person.name = EXAMPLE ROJAS / LUIS (labelled)', 'person#1 person.sex = M',
  ])
  expect([odd(result.problems), faults(paper, result)]).toEqual([[], []])
})

test('reads a green card; resident since is the start of the status', () => {
  expect(check(residentCard, `UNITED STATES OF AMERICA   {card.kind=green-card|PERMANENT RESIDENT}
Surname
{person.name=EXAMPLE ROJAS / LUIS (labelled)|EXAMPLE ROJAS
Given Name
LUIS}
USCIS# {person.aNumber=000000131|000-000-131}   Category {card.category=IR6&status.class=IR6&status.kind=permanent-resident|IR6}
Country of Birth {person.birthCountry=GTM|Guatemala}
Date of Birth {person.birthDate=1988-02-29|29 FEB 1988}  Sex {person.sex|M}
Card Expires: {card.expires=2032-05-06|05/06/32}
Resident Since: {status.from=2022-05-06|05/06/22}
${stripLines('C1', '880229', 'GTM', '320506').marked}`)).toEqual([])
})

test('CR and CF classes are conditional residents; classes we are not sure of get no status', () => {
  const card = (code: string) => residentCard.read(marked(`PERMANENT RESIDENT CARD\nUSCIS# 000-000-131  Category ${code}\nResident Since: 05/06/22`).paper)
  const kind = (code: string) => card(code).claims.find((c) => c.field === 'status.kind')?.value
  expect(['CR1', 'CF2', 'F24', 'RE8', 'SL6', 'T51'].map(kind)).toEqual(['conditional-resident', 'conditional-resident', 'permanent-resident', 'permanent-resident', 'permanent-resident', undefined])
  expect(odd(card('T51').problems).map((p) => p.type)).toEqual(['UnknownWording'])
})

test('a birth date with two-digit year on the 1997 card takes its century from the day of residence', () => {
  const birth = (text: string) => {
    const r = residentCard.read(marked(`PERMANENT RESIDENT CARD\nINS A# 000-000-131\nBirthdate  Category  Sex\n02/28/52   F24       M\n${text}`).paper)
    return shown(r.claims.filter((c) => c.field === 'person.birthDate')).concat(odd(r.problems).map((p) => p.type)).map((s) => s.replace(/ «.*/, ''))
  }
  expect(birth('Resident since 05/06/98')).toEqual(['person#1 person.birthDate = 1952-02-28'])
  expect(birth('')).toEqual(['AmbiguousDate'])
})

test('a small child’s birth year is settled by the first day of the card, and open without it', () => {
  const births = (from: string) => {
    const r = workCard.read(marked(`EMPLOYMENT AUTHORIZATION\nCategory C08\n${from}\n${stripLines('IA', '210515', 'GTM', '280301').plain}`).paper)
    return [...shown(r.claims.filter((c) => c.field === 'person.birthDate')).map((s) => s.replace(/ «.*/, '')), ...odd(r.problems).map((p) => p.type)]
  }
  expect(births('Valid From: 03/02/23')).toEqual(['person#1 person.birthDate = 2021-05-15'])
  expect(births('')).toEqual(['AmbiguousDate'])
})

test('an impossible date, an unknown country and a failed digit become problems; the rest is read', () => {
  const strip = stripLines('IA', '880229', 'GTM', '280301').marked
  expect(check(workCard, `{card.kind=ead|EMPLOYMENT AUTHORIZATION}
USCIS# 000-OOO-131   Category C8?   Card# {card.number|IOE9900000131}
Country of Birth Atlantis
Valid From: 02/30/23   Card Expires: {card.expires=2028-03-01|03/01/28}
${strip.replace(/1(?=\n)/, '1').replace(/<<<<<<<<<<<\d/, (s) => `<<<<<<<<<<<${(Number(s.at(-1)) + 1) % 10}`)}`).sort()).toEqual([
    expect.stringMatching(/^CheckDigitFailed composite/), 'ImpossibleDate card.validFrom 02/30/23', 'UnreadableValue card.category C8?',
    'UnreadableValue person.aNumber 000-OOO-131', 'UnreadableValue person.birthCountry Atlantis',
  ])
})

test('what a card prints and nobody could make out is asked about', () => {
  const missing = (reader: Reader, text: string) => reader.read(marked(text).paper).problems.flatMap((p) => (p.type === 'MissingField' && !p.quote ? [p.field] : []))
  const all = ['person.aNumber', 'person.birthDate', 'card.expires', 'card.number']
  expect(missing(workCard, 'EMPLOYMENT AUTHORIZATION\nCategory C08\nValid From:')).toEqual(all)
  expect(missing(residentCard, 'PERMANENT RESIDENT\nCategory IR6\nResident Since: 05/06/22')).toEqual(all.slice(0, 3))
  expect(missing(residentCard, 'PERMANENT RESIDENT\nUSCIS# 000-0OO-131   Category IR6\nCard Expires: 02/30/32')).toEqual(['person.birthDate'])
  expect(missing(residentCard, stripLines('C1', '880229', 'GTM', '320506').plain)).toEqual(['card.category'])
})

test('notices and forms about cards, and other countries’ cards, are not these cards', () => {
  for (const text of [
    'Form I-797C, Notice of Action\nI765 - APPLICATION FOR EMPLOYMENT AUTHORIZATION\nCategory C08\nValid From 03/02/23\nUSCIS# 000-000-131',
    'Your Permanent Resident Card is on its way.',
    `I<UTO${stripLines('IA', '880229', 'GTM', '280301').plain.slice(5)}`,
  ]) {
    expect([workCard, residentCard].some((r) => r.recognise(marked(text).paper))).toBe(false)
  }
})

test('every quote is really there, whatever the page says', () => {
  const part = fc.constantFrom(
    'EMPLOYMENT AUTHORIZATION\n', 'PERMANENT RESIDENT\n', stripLines('C1', '88<<<<', 'GTM', '320506').plain, stripLines('IA', '880229', 'QQQ', '280301').plain, '\n', '  ',
    'USCIS#', '000-000-131', 'Category ', 'CR1', 'Card Expires:', '03/01/28', 'Resident Since', '02/30/22', 'Surname ', 'Given Name', 'Date of Birth', '02/03/52', 'Sex F', '\f',
  )
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: part }, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    expect([workCard, residentCard, passport].filter((r) => r.recognise(paper)).length).toBeLessThanOrEqual(1)
    for (const reader of [workCard, residentCard]) expect(faults(paper, reader.read(paper))).toEqual([])
  }))
})

test('the invented case A, when its papers are here', (ctx) => {
  const samples = new URL('../../../../../shared/samples/synthetic-case-A/', import.meta.url)
  if (!existsSync(samples)) return ctx.skip('the shared samples are not on this machine')
  const { paper } = marked(readFileSync(new URL('ead-c08.txt', samples), 'utf8'))
  expect(workCard.recognise(paper)).toBe(true)
  const result = workCard.read(paper)
  expect([result.problems, faults(paper, result)]).toEqual([[], []])
  const answers = JSON.parse(readFileSync(new URL('answers.json', samples), 'utf8'))
  // Printed side and strip agree on the last day.
  expect(shown(result.claims).filter((s) => s.includes(`card.expires = ${answers.ead_expired}`))).toHaveLength(2)
  expect([...new Set(result.claims.map((c) => c.field))].sort()).toEqual([
    'card.category', 'card.country', 'card.expires', 'card.kind', 'card.legend', 'card.number', 'card.terms', 'card.validFrom',
    'person.aNumber', 'person.birthCountry', 'person.birthDate', 'person.name', 'person.sex',
  ])
})
