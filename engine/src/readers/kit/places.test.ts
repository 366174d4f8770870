import { expect, test } from 'vitest'
import { countryCode, mrzCountry, nationalityCode } from './countries.ts'
import { courtPlace, hasUsAddress, namesState, readAddress, readPlace, stateCode } from './places.ts'
import { clockTime } from './times.ts'

test('a state is its full name or its capital code; Ad and in are no states', () => {
  expect(['FL', 'Massachusetts', 'NEW  YORK', 'Ad', 'in', 'AI', 'ZZ'].map(stateCode)).toEqual(['FL', 'MA', 'NY', undefined, undefined, undefined, undefined])
})

test('a place keeps only what is printed', () => {
  expect(readPlace('Miami, FL')).toEqual({ place: { city: 'Miami', state: 'FL' } })
  expect(readPlace('EL PASO, TEXAS,')).toEqual({ place: { city: 'EL PASO', state: 'TX' } })
  expect(readPlace('Nogales, Ad')).toEqual({ place: { city: 'Nogales' }, doubt: 'unknown-state' })
  expect(readPlace('PDN')).toEqual({ place: { port: 'PDN' } })
  expect(readPlace('Hidalgo')).toEqual({ place: { city: 'Hidalgo' } })
  expect(readPlace('the Rio Grande River')).toEqual({ place: { feature: 'the Rio Grande River' } })
  expect(readPlace('CUSCO, CUSCO, PERU')).toEqual({ place: { city: 'CUSCO', state: 'CUSCO', country: 'PER' } })
  expect(readPlace('EAGLE PASS TX')).toEqual({ place: { city: 'EAGLE PASS', state: 'TX' } })
  expect([readPlace('Tbilisi, Georgia', 'abroad'), readPlace('Atlanta, Georgia')]).toEqual([{ place: { city: 'Tbilisi', country: 'GEO' } }, { place: { city: 'Atlanta', state: 'GA' } }])
  expect(readPlace(' , ')).toBeUndefined()
})

test('an address is parted only where the print parts it', () => {
  expect(readAddress(['9 EXAMPLE AVE APT 2 SPRINGFIELD, MASSACHUSETTS, 01103'])).toEqual({
    lines: ['9 EXAMPLE AVE APT 2 SPRINGFIELD, MASSACHUSETTS, 01103'], state: 'MA', zip: '01103',
  })
  expect(readAddress(['c/o EXAMPLE SHELTER', '9 EXAMPLE ST', 'NEW BEDFORD MA 02740-1234'])).toEqual({
    lines: ['c/o EXAMPLE SHELTER', '9 EXAMPLE ST', 'NEW BEDFORD MA 02740-1234'], city: 'NEW BEDFORD', state: 'MA',
    zip: '02740-1234', inCareOf: 'EXAMPLE SHELTER',
  })
  expect(readAddress(['7 EXAMPLE RD, NEW YORK, NEW YORK 10001'])).toMatchObject({ city: 'NEW YORK', state: 'NY', zip: '10001' })
  expect(courtPlace(['1 EXAMPLE SQUARE, ROOM 7', 'BOSTON, MA 02203'])).toEqual({
    city: 'BOSTON', state: 'MA', feature: '1 EXAMPLE SQUARE, ROOM 7, BOSTON, MA 02203',
  })
})

test('countries by name, by nationality word and by machine-readable code', () => {
  expect(['PERU', 'El  Salvador', 'Côte d’Ivoire', 'Korea, South', 'Atlantis'].map(countryCode)).toEqual(['PER', 'SLV', 'CIV', 'KOR', undefined])
  expect(['PERUANA', 'Mexicana / Mexican', 'Española', 'PER', 'Atlantean'].map(nationalityCode)).toEqual(['PER', 'MEX', 'ESP', 'PER', undefined])
  expect(['D<<', 'PER', 'XXC', 'UTO', 'PFR', '<<<'].map(mrzCountry)).toEqual(['DEU', 'PER', 'XXC', 'UTO', undefined, undefined])
})

test('clock times as courts and officers print them', () => {
  expect(['08:30 A.M.', '8:30am', '1:00 PM', '12:00 AM', '12:15 P.M.', '13:42', '1342', '0830 hours', '8 o’clock', '25:00', '13:00 AM'].map(clockTime)).toEqual([
    '08:30', '08:30', '13:00', '00:00', '12:15', '13:42', '13:42', '08:30', undefined, undefined, undefined,
  ])
})

test('an address of the United States is told from numbers behind two letters', () => {
  expect(['NEWARK, NJ 07102', 'Tulsa OK 74101-0001', 'Student ID 10234', 'CP 06700', 'Calle 9, Madrid DE 28001', 'LOT NO 12345'].map(hasUsAddress)).toEqual([true, true, false, false, false, false])
  expect(['STATE OF NEW JERSEY', 'State of Georgia', 'Tbilisi, Georgia', 'State of Kerala'].map(namesState)).toEqual([true, true, false, false])
})
