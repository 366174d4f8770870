import { expect, test } from 'vitest'
import { eadCategory } from './ead-category.ts'

test.each([
  ['C09', 'C09'], ['C9', 'C09'], ['(c)(9)', 'C09'], ['c 9', 'C09'], ['C09P', 'C09'], ['(c)(10)', 'C10'], ['A12', 'A12'], ['(a)(5)', 'A05'],
  ['C03B', 'C03B'], ['(c)(3)(B)', 'C03B'], ['(c)(3)(i)(C)', 'C03C'], ['C3C', 'C03C'], ['C08', 'C08'], ['*C*08', 'C08'],
])('%s is %s', (printed, category) => {
  expect(eadCategory(printed)).toBe(category)
})
test.each(['CR6', 'E36', 'B01', 'C', 'C00', '', 'F2A', 'C100', 'C3II'])('%s is no category of a work permit', (printed) => {
  expect(eadCategory(printed)).toBeUndefined()
})
