import { expect, test } from 'vitest'
import { typedPages } from '../papers/text-page.ts'
import { readPaper } from './read-paper.ts'

const I94 = `I-94/I-95 Official Website - Get Most Recent Response
Most Recent I-94
Admission (I-94) Record Number: 990002146A3
Most Recent Date of Entry: 2022 September 12
C1xxx of Admixxxxx: B2
Admit Until Date: 03/11/2023
Birth Date: 05/26/1990`
const paper = (text: string, origin: 'ocr' | 'pdf-text') => ({ id: 'ab'.repeat(32), name: 'x', mediaType: 'image/jpeg', pages: typedPages(text, origin) })
const missing = (text: string, origin: 'ocr' | 'pdf-text'): unknown => readPaper(paper(text, origin)).problems.filter((p) => p.type === 'MissingField').map((p) => p.field)

test('what a kind always prints is asked for when a camera lost its label', () => {
  expect(missing(I94, 'ocr')).toEqual(['admission.class'])
  expect(missing(I94.replace('C1xxx of Admixxxxx', 'Class of Admission'), 'ocr')).toEqual([])
})
test('printed text is not doubted: there a label that is not there was not printed', () => {
  expect(missing(I94, 'pdf-text')).toEqual([])
})
test('a paper nobody knows has nothing missing', () => {
  expect(readPaper(paper('a letter from a neighbour', 'ocr')).problems).toEqual([])
})
