import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Name } from '../claims/claim.ts'
import { compareNames, fold, isAnotherName, nameId } from './names.ts'
import { comparePlaces, placeId } from './places.ts'
import { at, named } from './test-kit.ts'

describe('names', () => {
  test.each<[string, Name, Name, string]>([
    ['the same print', named('TORRES RIVAS', 'MARIA LUZ'), named('TORRES RIVAS', 'MARIA LUZ'), 'same'],
    ['small letters and accents', named('Torres Rivas', 'María Luz'), named('TORRES RIVAS', 'MARIA LUZ'), 'same'],
    ['Ñ kept or folded', named('PEÑA', 'INES'), named('PENA', 'INES'), 'same'],
    ['Ö as O and as OE', named('ÖSTERBERG', 'KAI'), named('OESTERBERG', 'KAI'), 'same'],
    ['Ö stripped', named('ÖSTERBERG', 'KAI'), named('OSTERBERG', 'KAI'), 'same'],
    ['Æ and Þ of the ICAO tables', named('ÆVARSDÓTTIR', 'ÞURÍÐUR ÖSP'), named('AEVARSDOTTIR', 'THURIDUR OESP', 'mrz'), 'same'],
    ['a lost hyphen', named('GARCIA-LOPEZ', 'ANA'), named('GARCIALOPEZ', 'ANA'), 'same'],
    ['a hyphen turned blank', named('GARCIA-LOPEZ', 'ANA'), named('GARCIA LOPEZ', 'ANA'), 'same'],
    ['a lost apostrophe', named("O'BRIEN", 'TOM'), named('OBRIEN', 'TOM'), 'same'],
    ['a machine line that was cut', named('FERNANDEZ DE CORDOBA', 'MARIA GUADALUPE CONCEPCION'), { ...named('FERNANDEZ DE CORDOBA', 'MARIA GUADALUPE CON', 'mrz'), truncated: true }, 'same'],
    ['FNU for a single name', named('ANILKUMAR', ''), named('FNU', 'ANILKUMAR'), 'order'],
    ['FNU beside a single name', named('ANILKUMAR', ''), named('ANILKUMAR', 'FNU'), 'same'],
    ['the first surname drifted to the middle, a given name lost', named('TORRES RIVAS', 'MARIA LUZ'), named('RIVAS', 'MARIA TORRES', 'surname-first'), 'order'],
    ['surname and given name swapped', named('TORRES', 'MARIA'), named('MARIA', 'TORRES', 'surname-first'), 'order'],
    ['another order where nobody says which is the surname', named('TORRES RIVAS', 'MARIA LUZ'), named('RIVAS', 'MARIA LUZ TORRES', 'given-first'), 'same'],
    ['a middle name left out', named('TORRES', 'MARIA LUZ'), named('TORRES', 'MARIA'), 'part'],
    ['a middle name cut to its letter', named('TORRES RIVAS', 'MARIA LUZ'), named('TORRES RIVAS', 'MARIA L.'), 'same'],
    ['given names first, one cut to its letter', named('TORRES RIVAS', 'MARIA LUZ'), named('MARIA L. TORRES RIVAS', '', 'given-first'), 'same'],
    ['another letter', named('TORRES RIVAS', 'MARIA LUZ'), named('TORRES RIVAS', 'MARIA E.'), 'different'],
    ['a sister', named('TORRES RIVAS', 'MARIA LUZ'), named('TORRES RIVAS', 'ELENA'), 'different'],
    ['a married name', named('TORRES RIVAS', 'MARIA LUZ'), named('EXAMPLE', 'MARIA LUZ'), 'different'],
    ['one wrong letter', named('TORRES', 'MARIA'), named('TORREZ', 'MARIA'), 'different'],
  ])('%s', (_, a, b, match) => {
    expect(compareNames(a, b)).toBe(match)
    expect(compareNames(b, a)).toBe(match)
  })

  test('a slip of one letter is no other person, a sister is', () => {
    expect(isAnotherName(named('TORRES', 'MARIA'), named('TORREZ', 'MARIA'))).toBe(false)
    expect(isAnotherName(named('TORRES RIVAS', 'MARIA LUZ'), named('TORRES RIVAS', 'ELENA'))).toBe(true)
    expect(isAnotherName(named('TORRES', 'MARIA'), named('EXAMPLE', 'PAUL'))).toBe(true)
    // A surname moved in with the given names makes a brother or a daughter no more the same person.
    expect(isAnotherName(named('RIVAS', 'MARIA TORRES'), named('TORRES RIVAS', 'PAUL'))).toBe(true)
    expect(isAnotherName(named('RIVAS', 'MARIA TORRES'), named('EXAMPLE TORRES', 'ELENA'))).toBe(true)
    expect(isAnotherName(named('RIVAS', 'MARIA TORRES'), named('TORRES RIVAS', 'MARIA LUZ'))).toBe(false)
    expect(isAnotherName(named('TORRES', 'M.'), named('TORREZ', 'MARIA'))).toBe(false)
  })

  const word = fc.constantFrom('ANA', 'LUZ', 'MARIA', 'TORRES', 'RIVAS', 'PEÑA', "D'ARC", 'LÓPEZ-SANZ', 'FNU', '')
  const name = fc.record({ surname: fc.array(word, { maxLength: 3 }), given: fc.array(word, { maxLength: 3 }), order: fc.constantFrom<Name['order']>('mrz', 'labelled', 'given-first', 'unknown') })
    .map((n): Name => ({ surname: n.surname.join(' '), given: n.given.join(' '), order: n.order }))
  test('comparing is symmetric and every name is the same as itself', () => {
    fc.assert(fc.property(name, name, (a, b) => {
      expect(compareNames(a, b)).toBe(compareNames(b, a))
      expect(compareNames(a, a)).toBe('same')
      expect(isAnotherName(a, b)).toBe(isAnotherName(b, a))
    }))
  })
  test('folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (s) => { expect(fold(fold(s))).toBe(fold(s)) }), { numRuns: 1000 })
    expect(nameId(named('Peña', 'Inés'))).toBe('PENA/INES')
  })
})

describe('places', () => {
  test.each<[string, string, string]>([
    ['MIA', 'Miami, FL', 'same'], ['MIA', 'MIAMI, FLORIDA', 'same'], ['JFK', 'New York, NY', 'same'], ['JFK', 'Jamaica, NY', 'same'], ['PDN', 'El Paso, TX', 'same'],
    ['SYS', 'San Ysidro, CA', 'same'], ['MIA', 'Miami', 'same'], ['Miami', 'Miami, FL', 'same'], ['MIA', 'BOS', 'different'], ['MIA', 'Hidalgo, TX', 'different'],
    ['Nogales, AZ', 'Nogales, TX', 'different'], ['QQQ', 'Miami, FL', 'open'], ['QQQ', 'QQQ', 'same'],
  ])('%s and %s: %s', (a, b, match) => {
    expect(comparePlaces(at(a), at(b))).toBe(match)
    expect(comparePlaces(at(b), at(a))).toBe(match)
  })
  test('a missing part never contradicts, and a known code shows its city', () => {
    expect(comparePlaces({ state: 'TX' }, { city: 'El Paso', state: 'TX' })).toBe('open')
    expect(comparePlaces({ feature: 'the Rio Grande River' }, { city: 'El Paso' })).toBe('open')
    expect(placeId({ port: 'MIA' })).toBe('MIAMI, FL')
    expect(placeId({ port: 'QQQ' })).toBe('QQQ')
  })
})
