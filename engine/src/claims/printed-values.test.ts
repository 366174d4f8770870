import { expect, test } from 'vitest'
import type { FieldName } from './vocabulary.ts'
import { valueFromText } from './printed-values.ts'

const typed: readonly (readonly [FieldName, string, unknown])[] = [
  ['person.aNumber', 'A 000-000-123', '000000123'], ['person.aNumber', '000 000 12', '000000012'.padStart(9, '0')], ['person.aNumber', '12', undefined], ['person.aNumber', 'A000-000-12B', undefined],
  ['filing.receipt', 'ioe 0999 000 123', 'IOE0999000123'], ['filing.receipt', 'IOE09990001', undefined],
  ['filing.form', 'i485', 'I-485'], ['filing.form', 'the form', undefined],
  ['admission.class', 'b-2', 'B2'], ['admission.class', 'B2 and more', undefined],
  ['admission.manner', 'Paroled', 'paroled'], ['admission.manner', 'swam', undefined],
  ['earnings.wages', '$12,345.60', 1_234_560], ['earnings.wages', '12.345,60', undefined], ['earnings.year', '2019', 2019], ['earnings.year', '20l9', undefined],
  ['passport.issuer', 'gtm', 'GTM'], ['passport.issuer', 'Guatemala', undefined],
  ['admission.i94', '9900 0012345', '99000012345'], ['admission.i94', '<script>', undefined],
  ['admission.date', '08/12/2017', undefined], ['person.name', 'ANA', undefined], ['notice.letterId', '   ', undefined],
]
test.each(typed)('%s typed as "%s"', (field, text, value) => {
  expect(valueFromText(field, text)).toBe(value)
})
