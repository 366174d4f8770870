import { expect, test } from 'vitest'
import { isoDay } from '../../base/day.ts'
import { dayOf, readInstant } from './instant.ts'

const show = (value: string | number): string => {
  const found = readInstant(value)
  if (found.type !== 'instant') return found.type
  const { day, time, zone } = found.value
  return `${isoDay(day)} ${time ?? '-'} ${zone}`
}

test('midnight UTC in any spelling is a bare date', () => {
  for (const text of ['2024-05-06', '2024-05-06T00:00:00Z', '2024-05-06T00:00:00.000Z', '2024-05-06T00:00:00.000+0000', '2024-05-06T00:00Z', '2024-05-06T00:00:00+00:00', '2024-05-06 00:00:00', 1_714_953_600_000]) {
    expect(show(text)).toBe('2024-05-06 - local')
  }
})

test('an instant in UTC stays in UTC; other offsets are local to the place that printed them', () => {
  expect(show('2024-05-06T19:00:00.000Z')).toBe('2024-05-06 19:00 utc')
  expect(show('2024-05-06T19:00:00.000+0000')).toBe('2024-05-06 19:00 utc')
  expect(show('2025-02-11T08:14:09.114-05:00')).toBe('2025-02-11 08:14 local')
  expect(show(1_714_953_600_000 + 19 * 3_600_000)).toBe('2024-05-06 19:00 utc')
})

test('US dates of the status systems are local', () => {
  expect(show('09-05-2023 14:28:34')).toBe('2023-09-05 14:28 local')
  expect(show('09-05-2023 00:00:00')).toBe('2023-09-05 - local')
  expect(show('May 6, 2024')).toBe('2024-05-06 - local')
})

test('what cannot be is impossible; what is no date is none', () => {
  expect(show('02-30-2024 09:00:00')).toBe('impossible')
  expect(show('2024-13-01')).toBe('impossible')
  expect(show('2024-05-06T25:00:00Z')).toBe('impossible')
  expect(show('soon')).toBe('not-a-date')
  expect(show(-1)).toBe('not-a-date')
  expect(show(Number.NaN)).toBe('not-a-date')
})

test('an instant just after midnight UTC may be the day before: its day is about', () => {
  const early = readInstant('2024-05-07T01:12:00Z')
  const late = readInstant('2024-05-07T19:12:00Z')
  expect(early.type === 'instant' && dayOf(early.value).precision).toBe('about')
  expect(late.type === 'instant' && dayOf(late.value).precision).toBe('exact')
})
