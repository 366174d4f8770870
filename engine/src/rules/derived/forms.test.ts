import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isConditionsForm, isInvestorForm } from '../conditional-residence/petition.ts'
import { isAdjustmentForm, isExtensionForm } from '../unlawful-presence/forms.ts'
import { formNumber, isAsylumForm } from './forms.ts'

test('a form is known however the paper writes its name', () => {
  for (const name of ['I-589', 'I589', 'i 589', '  I-589, Application for Asylum', 'I-589(rev.)']) expect(formNumber(name)).toBe('589')
  for (const name of ['I-129F', 'I-5890', 'I-58', 'Form I-589', 'G-28', '', undefined]) expect(formNumber(name)).toBeUndefined()
})
test('each question about a form is answered as its own pattern answers it, in any order of questions', () => {
  const word = fc.stringMatching(/^[ ]?[iIG][- ]?(129|485|539|589|751|829|58|5890)[F, (]?$/)
  const asks = [
    [isAsylumForm, /^\s*I[-\s]?589\b/i], [isExtensionForm, /^\s*I[-\s]?(539|129)\b/i], [isAdjustmentForm, /^\s*I[-\s]?485\b/i],
    [isConditionsForm, /^\s*I[-\s]?(751|829)\b/i], [isInvestorForm, /^\s*I[-\s]?829\b/i],
  ] as const
  fc.assert(fc.property(fc.array(fc.tuple(word, fc.constantFrom(...asks)), { maxLength: 8 }), (questions) => {
    for (const [name, [is, pattern]] of questions) expect(is(name)).toBe(pattern.test(name))
    expect(isAsylumForm(undefined)).toBe(false)
  }))
})
