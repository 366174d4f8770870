import { expect, test } from 'vitest'
import { LANGS, blanksOf, fill, printDay, printDays } from './print.ts'
import { messageIds, messageOf } from './index.ts'

test('every sentence says the same blanks in every language, and no language is empty', () => {
  const wrong = messageIds().filter((id) => {
    const m = messageOf(id)!
    const first = JSON.stringify(blanksOf(m.en))
    return LANGS.some((l) => m[l].trim() === '' || JSON.stringify(blanksOf(m[l])) !== first)
  })
  expect(wrong).toEqual([])
})
test('dates carry month names and never break over lines', () => {
  expect(printDay('en', 17400)).toBe('22\u00a0Aug\u00a02017')
  expect(printDay('es', 17400)).toBe('22\u00a0ago\u00a02017')
})
test('a blank without a value is refused, and plurals agree', () => {
  const m = { en: 'By {n} {n|day|days}', es: 'Por {n} {n|día|días}' }
  expect(fill('es', m, { n: 1 })).toBe('Por 1 día')
  expect(fill('en', m, { n: 3 })).toBe('By 3 days')
  expect(printDays('es', 1)).toBe('1\u00a0día')
  expect(() => fill('en', m)).toThrow('no value')
})
