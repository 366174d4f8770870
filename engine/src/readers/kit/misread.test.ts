import { expect, test } from 'vitest'
import { misreadAny, startsMisread } from './misread.ts'

test('one wrong letter in each long word, look-alikes in short ones, lost spaces', () => {
  const title = startsMisread('Notice of Hearing in Removal Proceedings')
  for (const text of ['NOTICE OF HEARING IN REMOVAL PROCEEDINGS', 'NOTlCE 0F HEARlNG IN REM0VAL PR0CEEDINGS', 'NOTICEOFHEARING IN REMOVAL PROCEEDINGS', '* Notice of Hearing\nin Removal Proceedings']) expect([text, title.test(text)]).toEqual([text, true])
  for (const text of ['A NOTICE OF HEARING IN REMOVAL PROCEEDINGS', 'NOTICE OF HEARNG IN REMOVAL PROCEEDINGS', 'NOTICE AT HEARING IN REMOVAL PROCEEDINGS', 'MOTIVE OF HEARING IN REMOVAL PROCEEDINGS']) expect([text, title.test(text)]).toEqual([text, false])
  expect(misreadAny('Department').test('U.S. Departrnent of')).toBe(true)
  expect(misreadAny('File No.').test('Fi1e N0: 1')).toBe(true)
  expect(misreadAny('File No.').test('Pile No: 1')).toBe(false)
  expect(misreadAny('Deportable/Inadmissible').test('DEPORTABLE / lNADMISSIBLE')).toBe(true)
})
