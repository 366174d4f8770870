import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { foreignStamp } from './foreign-stamp.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(foreignStamp.recognise(paper)).toBe(true)
  const result = foreignStamp.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field} ${p.quote?.exact}`)
}

test('an entry abroad is a departure from here about that day', () => {
  expect(check(`MIGRACION  {presence.place=country: GTM|GUATEMALA}
{departure.proof=foreign-stamp&presence.kind=stamp|ENTRADA}
{~departure.date=2019-03-12&exact:presence.date=2019-03-12|12 MAR 2019}
AEROPUERTO LA AURORA`)).toEqual([])
})

test('an exit abroad is an arrival about that day, in other spellings of the day', () => {
  expect(check('INM  MEXICO\nSALIDA  {~admission.date=2019-04-02|02 ABR 2019}')).toEqual([])
  expect(check('POLICIA FEDERAL BRASIL\nSAIDA {~admission.date=2019-04-22|22/04/2019}')).toEqual([])
  expect(check('IMMIGRATION JAMAICA\nDEPARTED {~admission.date=2019-04-02|02APR2019}')).toEqual([])
})

test('a day that may be two days, is impossible, is missing or is not alone is a problem', () => {
  const at = (date: string) => check(`INM MEXICO\nSALIDA ${date}`)
  expect([at('02/04/2019'), at('31 ABR 2019'), at('12 MAR 19'), at(''), at('12 MAR 2019 HASTA 12 JUN 2019')]).toEqual([
    ['AmbiguousDate admission.date 02/04/2019'], ['ImpossibleDate admission.date 31 ABR 2019'], ['AmbiguousDate admission.date 12 MAR 19'], ['MissingField admission.date undefined'],
    ['UnknownWording admission.date 12 MAR 2019'],
  ])
})

test('stamps of the United States, of no country, of both directions, and other papers are not this', () => {
  for (const text of [
    'U.S. CUSTOMS AND BORDER PROTECTION\nADMITTED\nMAR 12 2019\nCLASS B2', 'MIGRACION\nENTRADA 12 MAR 2019', 'MIGRACION GUATEMALA ENTRADA SALIDA 12 MAR 2019',
    'Notice of Hearing\nIMMIGRATION COURT MEXICO ENTRY 12 MAR 2019', 'Flight AA 1 DEPARTURE 12 MAR 2019 IMMIGRATION JAMAICA', '',
  ]) expect(foreignStamp.recognise(marked(text).paper)).toBe(false)
})

test('every quote is really there, whatever the stamp says', () => {
  const part = fc.constantFrom('MIGRACION ', 'GUATEMALA', 'ENTRADA', 'SALIDA ', '12 MAR 2019', '31.02.2019', '02/03/2019', '\n', ' ', '\f', 'COSTA RICA')
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: part }, fc.string({ unit: 'grapheme' })), { maxLength: 16 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    foreignStamp.recognise(paper)
    expect(faults(paper, foreignStamp.read(paper))).toEqual([])
  }))
})
