import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day, isoDay, toYmd } from '../day.ts'
import { readClassOfAdmission } from './class-of-admission.ts'
import { fiscalYear } from './fiscal-year.ts'
import { readANumber, readDvCaseNumber, readI94Number, readOnlineAccountNumber, readSevisNumber, readVisaFoilNumber } from './identifiers.ts'
import { readPrintedDate } from './printed-date.ts'
import { isVisaCaseNumber, readReceiptNumber, yearBeside } from './receipt-number.ts'

describe('receipt numbers', () => {
  test.each([['EAC-15-123-45678', 'EAC1512345678'], ['*wac 15 123 45678*', 'WAC1512345678'], ['IOE\u20110912345678', 'IOE0912345678']])('%s is %s', (printed, text) => {
    expect(readReceiptNumber(printed)?.text).toBe(text)
  })
  test.each(['I0E0912345678', '10E0912345678', 'EAC151234567', 'EAC15123456789', 'CDJ2016123456', ''])('%s is none', (printed) => {
    expect(readReceiptNumber(printed)).toBeUndefined()
  })
  test('carry a date only where an office counts them by the day', () => {
    expect(readReceiptNumber('LIN2212345678')?.dated).toEqual({ year: 22, workday: 123 })
    expect(readReceiptNumber('IOE2212345678')?.dated).toBeUndefined()
    expect(readReceiptNumber('ZLA2212345678')).toMatchObject({ office: undefined, dated: undefined, mayBeVisaCase: false })
  })
  test('are told apart from numbers of a consulate by both the letters and the year', () => {
    expect(isVisaCaseNumber('GUZ2025545012')).toBe(true)
    expect(isVisaCaseNumber('GUZ3325545012')).toBe(false)
    // Twenty and a working day begin many real receipts of 2020.
    expect(readReceiptNumber('EAC2012345678')?.office).toBe('vermont')
    expect(readReceiptNumber('ZZZ2012345678')?.mayBeVisaCase).toBe(true)
  })
  test('have a year that lies beside a notice', () => {
    expect(yearBeside(21, day('2020-10-01'))).toBe('same')
    expect(yearBeside(21, day('2020-09-30'))).toBe('other')
    expect(yearBeside(21, day('2026-01-05'))).toBe('later')
    expect(yearBeside(99, day('2000-02-29'))).toBe('later')
    expect(yearBeside(99, day('1999-09-30'))).toBe('same')
  })
})

describe('other numbers', () => {
  test.each([['A00012345', 'A000012345'], ['A 000-123-456', 'A000123456'], ['a# 0001234', 'A000001234'], ['000123456', 'A000123456']])('%s is %s', (printed, text) => {
    expect(readANumber(printed)).toBe(text)
  })
  test.each(['123-45-6789', '123 45 6789', 'A1234567890', 'A12345', 'A00O123456', '12345678901'])('%s is no A-number', (printed) => {
    expect(readANumber(printed)).toBeUndefined()
  })
  test('keep every digit, whichever the first is', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{7,9}$/), (digits) => {
      expect(readANumber(`A${digits}`)).toBe(`A${digits.padStart(9, '0')}`)
    }))
  })
  test('keep their own shapes', () => {
    expect(readI94Number('123 4567 8901')).toEqual({ text: '12345678901', age: 'older' })
    expect(readI94Number('123456789A1')).toEqual({ text: '123456789A1', age: 'newer' })
    expect(readI94Number('12345678AA1')).toBeUndefined()
    expect(readSevisNumber('N00-1234-5678')).toBe('N0012345678')
    expect(readSevisNumber('N001234567')).toBeUndefined()
    expect(readDvCaseNumber('2025AF00012345')).toEqual({ text: '2025AF00012345', year: 2025 })
    expect(readDvCaseNumber('2025AF')).toBeUndefined()
    expect(readOnlineAccountNumber('0123 4567 8901')).toBe('012345678901')
    expect(readOnlineAccountNumber('01234567890')).toBeUndefined()
    expect(readVisaFoilNumber('K1234567')).toBe('K1234567')
    expect(readVisaFoilNumber('PASSPORT')).toBeUndefined()
  })
  test('never take a text apart into another number', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      for (const read of [readANumber, readSevisNumber, readOnlineAccountNumber, readVisaFoilNumber]) {
        const found = read(text)
        if (found !== undefined) expect(read(found)).toBe(found)
      }
    }))
  })
})

describe('classes of admission', () => {
  test.each([['H-1B', 'H1B', 'worker'], ['(b2)', 'B2', 'visitor'], ['cr 6', 'CR6', 'conditional-resident'], ['F-4-8', 'F48', 'resident'], ['EWI', 'EWI', 'without-inspection']])('%s is %s', (printed, text, group) => {
    expect(readClassOfAdmission(printed)).toEqual({ text, group })
  })
  test.each(['q-3', 'XY9', 'AS4', 'F19'])('%s is not known, and stays as printed', (printed) => {
    expect(readClassOfAdmission(` ${printed} `)).toEqual({ text: printed, group: undefined })
  })
  test.each(['D/S', 'DS', '12', 'A VISITOR', ''])('%s is none', (printed) => {
    expect(readClassOfAdmission(printed)).toBeUndefined()
  })
})

test('the fiscal year begins on the first of October', () => {
  expect(['2026-09-30', '2026-10-01', '2025-10-01', '2024-02-29'].map((d) => fiscalYear(day(d)))).toEqual([2026, 2027, 2026, 2024])
})

describe('printed dates', () => {
  const days = (text: string): unknown => {
    const found = readPrintedDate(text)
    return found.type === 'days' ? found.days.map(isoDay) : found.type
  }
  test.each([
    ['08/22/2017', '2017-08-22'], ['22/08/2017', '2017-08-22'], ['5/5/2020', '2020-05-05'], ['22 AUG 2017', '2017-08-22'], ['22AUG2017', '2017-08-22'], ['22-Aug-2017', '2017-08-22'],
    ['JUN 23, 2001', '2001-06-23'], ['JUN 23 2001', '2001-06-23'], ['JUN23 2001', '2001-06-23'], ['2017 August 22', '2017-08-22'], ['2017-08-22', '2017-08-22'], ['Sept. 3, 2019', '2019-09-03'],
    ['17 ABR/APR 1991', '1991-04-17'], ['19 OKT/OCT 1971', '1971-10-19'], ['02/29/2024', '2024-02-29'],
  ])('%s is one day', (text, iso) => {
    expect(days(text)).toEqual([iso])
  })
  test.each([['03/04/2020', ['2020-03-04', '2020-04-03']], ['12.11.2021', ['2021-11-12', '2021-12-11']], ['01-02-2024', ['2024-01-02', '2024-02-01']]])('%s may be two days', (text, both) => {
    expect(days(text)).toEqual(both)
  })
  test.each([
    ['02/30/2020', 'no-such-day'], ['02/29/2023', 'no-such-day'], ['31 JUN 2020', 'no-such-day'], ['13/13/2020', 'no-such-day'],
    ['08/22/17', 'two-digit-year'], ['22 AUG 17', 'two-digit-year'], ['AUG 22, 17', 'two-digit-year'],
    ['D/S', 'not-a-date'], ['22 FOO 2017', 'not-a-date'], ['08/22-2017', 'not-a-date'], ['', 'not-a-date'], ['2017', 'not-a-date'],
  ])('%s is %s', (text, what) => {
    expect(days(text)).toBe(what)
  })
  test('every day of two centuries is among the readings of each shape', () => {
    const NAMES = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
    fc.assert(fc.property(fc.integer({ min: day('1900-01-01'), max: day('2099-12-31') }), (n) => {
      const { year, month, day: d } = toYmd(n as Day)
      const shapes = [`${month}/${d}/${year}`, `${d}/${month}/${year}`, `${d} ${NAMES[month - 1]} ${year}`, `${NAMES[month - 1]} ${d}, ${year}`, `${year} ${NAMES[month - 1]} ${d}`, isoDay(n as Day)]
      for (const text of shapes) expect(readPrintedDate(text)).toMatchObject({ type: 'days' })
      for (const text of shapes) expect(days(text)).toContain(isoDay(n as Day))
    }))
  })
})
