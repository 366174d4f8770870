import { expect, test } from 'vitest'
import { isoDay } from '../../base/day.ts'
import { labelWords } from './fields.ts'
import { type Want, cents, employerNumber, formDate, formOf, isMasked, labelAfter, plainCents, socialSecurity, taxpayer } from './form-fields.ts'
import { marked } from './marked.ts'
import { placed } from './placed.ts'

const LABELS = { name: labelWords('Name'), mother: labelWords("Mother's name"), birth: labelWords('Date of birth'), status: labelWords('Status'), reason: labelWords('Reason for it'), wages: labelWords('Wages, tips') }
type Key = keyof typeof LABELS
const value = (text: string, key: Key, want?: Want): string | undefined => formOf(marked(text).paper, Object.values(LABELS)).value(LABELS[key], want)?.at?.text

test('a value stands after its label, beside it, or under it', () => {
  expect(value('Date of birth: 04/17/1991', 'birth')).toBe('04/17/1991')
  expect(value('Date of birth      04/17/1991', 'birth')).toBe('04/17/1991')
  expect(value('Name         Date of birth\nROSA         04/17/1991', 'birth')).toBe('04/17/1991')
  expect(value('[Date of birth      Status\n04/17/1991', 'birth')).toBe('04/17/1991')
  expect(value('3. Date of birth ....... 04/17/1991', 'birth')).toBe('04/17/1991')
})

test('label words inside a sentence are no label', () => {
  expect(value('You must write your date of birth 04/17/1991 here.\nDate of birth: 04/18/1991', 'birth')).toBe('04/18/1991')
  expect(value('Spouse date of birth: 04/17/1991', 'birth')).toBeUndefined()
  expect(value('Name: ROSA Date of birth: 04/17/1991', 'birth')).toBe('04/17/1991')
})

test('a label inside a longer one is none', () => {
  expect(value("Mother's name: ROSA", 'name')).toBeUndefined()
  expect(value("Mother's name: ROSA", 'mother')).toBe('ROSA')
})

test('a blank box takes nothing from its neighbours', () => {
  expect(value('Name            Date of birth\n                04/17/1991', 'name')).toBeUndefined()
  expect(value('Name Date of birth\n     04/17/1991', 'name', { how: 'under' })).toBeUndefined()
  expect(value('Date of birth\nStatus: 04/17/1991', 'birth')).toBeUndefined()
  expect(value('Date of birth\n\n\n\n\n\n04/17/1991', 'birth')).toBeUndefined()
})

test('a label of one word ends a value only where a cell begins or a colon follows', () => {
  expect(value('Reason for it: FAILING TO MAINTAIN STATUS', 'reason')).toBe('FAILING TO MAINTAIN STATUS')
  expect(value('Reason for it: NONE STATUS: ENDED', 'reason')).toBe('NONE')
  expect(value('Name: ROSA Date of birth 04/17/1991', 'name')).toBe('ROSA')
  expect(value('1 Wages, tips 31.00 2 Date of birth', 'wages')).toBe('31.00')
})

test('the number of a box may stand apart from its label', () => {
  const paper = placed([{ x: 40, y: 40, text: 'Name' }, { x: 200, y: 40, text: '1' }, { x: 215, y: 40, text: 'Wages, tips' }, { x: 200, y: 54, text: '31.00' }])
  const form = formOf(paper, Object.values(LABELS))
  expect([form.value(LABELS.name)?.at?.text, form.value(LABELS.wages)?.at?.text]).toEqual([undefined, '31.00'])
})

test('a value of another shape is shown only where there is no better one', () => {
  const accept = /^\d\d\//
  expect(value('Date of birth: soon\nDate of birth: 04/17/1991', 'birth', { accept })).toBe('04/17/1991')
  expect(value('Date of birth: soon', 'birth', { accept })).toBe('soon')
  // What stands under a value that cannot be read is not this label's.
  expect(value('Date of birth: 31 JUNE\n               04/17/1991', 'birth', { accept })).toBe('31 JUNE')
  expect(value('Date of birth     OMB No.\n04/17/1991', 'birth', { accept })).toBe('04/17/1991')
})

test('employer and employee are one letter apart, and two labels', () => {
  const employer = labelAfter("Employer's", 'name')
  expect(employer.test("Employer's name")).toBe(true)
  expect(employer.test('Employers  name')).toBe(true)
  expect(employer.test("Employee's name")).toBe(false)
})

test('amounts, days and numbers: only what is printed in a known shape', () => {
  expect(['$31,844.00', '31844', '-$2,100.50', '$-146.00', '0.00', '3l,844.00', '1,23', '12.5', ''].map(cents)).toEqual([3184400, 3184400, -210050, -14600, 0, undefined, undefined, undefined, undefined])
  expect(plainCents('-$1.00')).toBeUndefined()
  expect(['05-08-2023', 'Dec. 31, 2022', 'Apr.15, 2023', '26 AUGUST 2019'].map((t) => { const d = formDate(t); return d.type === 'day' ? isoDay(d.day) : d.type })).toEqual(['2023-05-08', '2022-12-31', '2023-04-15', '2019-08-26'])
  expect(['02-31-2023', '20231605'].map((t) => formDate(t).type)).toEqual(['impossible', 'not-a-date'])
  const number = (...parts: string[]): string => parts.join('-')
  const nine = (...parts: string[]): string => parts.join('')
  expect([number('078', '05', '1120'), number('000', '05', '1120'), number('900', '70', '0000'), number('078', '00', '1120'), number('078', '05', '1120').replaceAll('-', '')].map(socialSecurity)).toEqual([nine('078', '05', '1120'), undefined, undefined, undefined, nine('078', '05', '1120')])
  expect([number('900', '70', '0000'), number('900', '49', '0000'), number('900', '93', '0000'), number('078', '70', '0000')].map(taxpayer)).toEqual([nine('900', '70', '0000'), undefined, undefined, undefined])
  expect(['00-0000111', 'XX-XXX0111'].map(employerNumber)).toEqual(['000000111', undefined])
  expect(['XXX-XX-1234', '***-**-1234', '12'].map(isMasked)).toEqual([true, true, false])
})
