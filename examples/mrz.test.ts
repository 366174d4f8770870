import { expect, test } from 'vitest'
import { cardMrz, checkDigit, passportMrz, visaMrz, wrongCheckDigits } from '../tools/examples/mrz.ts'

test('the check digits are those of the published specimens', () => {
  expect(checkDigit('L898902C3')).toBe('6')
  expect(checkDigit('740812')).toBe('2')
  expect(checkDigit('120415')).toBe('9')
  expect(wrongCheckDigits(['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'])).toEqual([])
  expect(wrongCheckDigits(['IAUSA0000000033LIN1044750079<<', '5808175F1004027COD<<<<<<<<<<<7', 'SPECIMEN<<TEST<VOID<<<<<<<<<<<'])).toEqual([])
})

const person = { surname: 'ÑANDÚ PEÑA', given: "LUZ D'ANGELO", birth: '2001-02-03', sex: 'F', expires: '2031-04-05' } as const

test('lines are as long as their kind asks, accents fold and apostrophes vanish', () => {
  const passport = passportMrz({ ...person, issuer: 'PER', number: '990001', personal: '' })
  expect(passport.map((line) => line.length)).toEqual([44, 44])
  expect(passport[0]).toBe('P<PERNANDU<PENA<<LUZ<DANGELO<<<<<<<<<<<<<<<<'.slice(0, 44))
  expect(visaMrz({ ...person, passport: '990001', nationality: 'PER', optional: 'B3' }).map((line) => line.length)).toEqual([44, 44])
  expect(cardMrz({ ...person, code: 'IA', aNumber: '000000111', receipt: 'IOE0999000111', country: 'PER' }).map((line) => line.length)).toEqual([30, 30, 30])
})

test('one changed character is found by the check digit that covers it', () => {
  const [first, second, third] = cardMrz({ ...person, code: 'C1', aNumber: '000000111', receipt: 'IOE0999000111', country: 'PER' })
  expect(wrongCheckDigits([first, second, third])).toEqual([])
  expect(wrongCheckDigits([first.replace('000000111', '000000112'), second, third])).toEqual(['number', 'all'])
  expect(wrongCheckDigits([first, second.replace('010203', '010204'), third])).toEqual(['birth', 'all'])
  expect(wrongCheckDigits([first, second.replace('310405', '310406'), third])).toEqual(['expires', 'all'])
})

test('a name or number that does not fit is refused, never cut in silence', () => {
  expect(() => passportMrz({ ...person, issuer: 'PER', number: '9900000001', personal: '' })).toThrow('do not fit')
})
