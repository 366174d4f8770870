import { describe, expect, test } from 'vitest'
import { alike, isSameInk } from './alike.ts'

describe('look-alikes are set right where the form leaves no choice', () => {
  test.each([
    ['1OE0999004261', 'IOE0999004261'], ['I0E0999004261,', 'IOE0999004261,'], ['l0EO999OO4261', 'IOE0999004261'],
    ['L1N9990000017', 'LIN9990000017'], ['O9/l4/2020', '09/14/2020'], ['A0O0-000-126', 'A000-000-126'],
  ])('%s is %s', (seen, right) => expect(alike(seen)).toBe(right))
  test('forms by their numbers, and by the words before them', () => {
    expect(alike('1-797C,', 'Form')).toBe('I-797C,')
    expect(alike('[-589.')).toBe('I-589.')
    expect(alike('1-94', 'Recent')).toBe('I-94')
    expect(alike('(1-94)')).toBe('(I-94)')
    expect(alike('1485', 'Type', '-')).toBe('I485')
  })
})

describe('anything else stays as it was seen', () => {
  // A month and a year, a telephone number, a count, letters that only resemble figures, a name.
  test.each(['1-94', '1-800-555-0100', '1485', '1OE099900426', 'XOE0999004261', 'S0/12/2017', 'B2', 'IOANA', 'ALL', 'A', 'OIL', '10/O', 'D/S'])('%s', (seen) => expect(alike(seen)).toBe(seen))
  test('figures are never taken for other figures', () => {
    expect(alike('08/12/2O17')).toBe('08/12/2017')
    expect(alike('0B/12/2017')).toBe('0B/12/2017')
    expect(alike('SRC999000S017')).toBe('SRC999000S017')
  })
})

test('a second reading is no other reading when only look-alikes differ and the form decides', () => {
  expect(isSameInk('I-94.', '1-94.')).toBe(true)
  expect(isSameInk('I-797', '[-797')).toBe(true)
  expect(isSameInk('IOE0999004261', 'I0EO999004261')).toBe(true)
  expect(isSameInk('08/12/2017', 'O8/12/2017')).toBe(true)
  // A passport number may hold either; a different figure is a different figure.
  expect(isSameInk('X12O45678', 'X12045678')).toBe(false)
  expect(isSameInk('08/12/2017', '08/17/2017')).toBe(false)
})
