import { day } from '@proofline/engine'
import { expect, test } from 'vitest'
import { isOutside, typedDate } from './typed-date.ts'

test('a whole date is that day', () => {
  expect(typedDate({ day: '9', month: '7', year: '2019' }, false)).toEqual({ type: 'date', day: day('2019-07-09'), precision: 'exact' })
  expect(typedDate({ day: '29', month: '2', year: '2020' }, false)).toMatchObject({ type: 'date' })
})
test('a day that does not exist is refused', () => {
  expect(typedDate({ day: '30', month: '2', year: '2023' }, false).type).toBe('impossible')
  expect(typedDate({ day: '29', month: '2', year: '2023' }, false).type).toBe('impossible')
  expect(typedDate({ day: '0', month: '1', year: '2023' }, false).type).toBe('impossible')
  expect(typedDate({ day: 'x', month: '1', year: '2023' }, false).type).toBe('impossible')
})
test('what is missing is said; two-digit years are not guessed', () => {
  expect(typedDate({ day: '', month: '', year: '' }, false).type).toBe('incomplete')
  expect(typedDate({ day: '1', month: '', year: '2019' }, true).type).toBe('incomplete')
  expect(typedDate({ day: '1', month: '2', year: '19' }, false).type).toBe('year')
  expect(typedDate({ day: '1', month: '2', year: '1492' }, false).type).toBe('year')
})
test('a memory may know only the month or only the year', () => {
  expect(typedDate({ day: '', month: '7', year: '2019' }, true)).toEqual({ type: 'date', day: day('2019-07-01'), precision: 'month' })
  expect(typedDate({ day: '', month: '', year: '2019' }, true)).toEqual({ type: 'date', day: day('2019-01-01'), precision: 'year' })
  expect(typedDate({ day: '', month: '7', year: '2019' }, false).type).toBe('incomplete')
})
test('a memory outside the two days it must lie between is noticed, a month that overlaps is not', () => {
  const between = [day('2019-03-10'), day('2019-08-02')] as const
  expect(isOutside({ day: day('2019-03-09'), precision: 'exact' }, between)).toBe(true)
  expect(isOutside({ day: day('2019-03-10'), precision: 'exact' }, between)).toBe(false)
  expect(isOutside({ day: day('2019-03-01'), precision: 'month' }, between)).toBe(false)
  expect(isOutside({ day: day('2019-09-01'), precision: 'month' }, between)).toBe(true)
  expect(isOutside({ day: day('2019-01-01'), precision: 'year' }, between)).toBe(false)
})
