import { describe, expect, test } from 'vitest'
import type { Page } from './paper.ts'
import { isFromPictures, packPages, unpackPages } from './saved-pages.ts'

const page: Page = {
  number: 1, width: 612, height: 792, text: 'Date 08/12/2017\nM1EXAMPLE/ANA ABC', origin: 'ocr', toPicture: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  words: [
    { text: 'Date', start: 0, end: 4, box: { x: 40, y: 40, width: 20, height: 10 }, seen: { confidence: 95 } },
    { text: '08/12/2017', start: 5, end: 15, box: { x: 64, y: 40, width: 60.25, height: 10 }, seen: { confidence: 81, rivals: ['03/12/2017'] } },
    { text: 'M1EXAMPLE/ANA ABC', start: 16, end: 33, box: { x: 64, y: 80, width: 60, height: 20 } },
  ],
  barcodes: [{ format: 'PDF417', start: 16, end: 33 }],
}
const kept = (change: (p: Record<string, unknown>) => unknown): unknown => {
  const data = JSON.parse(JSON.stringify(packPages([page]))) as { pages: Record<string, unknown>[] }
  return { ...data, pages: [change(data.pages[0]!)] }
}

describe('pages kept with a record', () => {
  test('come back as they were', () => {
    expect(unpackPages(JSON.parse(JSON.stringify(packPages([page, { ...page, number: 2, words: [], text: '', barcodes: [], trouble: 'blurred' }]))))).toEqual([page, { ...page, number: 2, words: [], text: '', barcodes: [], trouble: 'blurred' }])
  })
  test('are kept for pictures only', () => {
    expect(isFromPictures([page])).toBe(true)
    expect(isFromPictures([{ ...page, origin: 'pdf-text' }])).toBe(false)
  })
  test('that make no sense are not used', () => {
    const bad: unknown[] = [
      undefined, [], {}, { ...packPages([page]), version: 2 }, kept((p) => ({ ...p, width: 0 })), kept((p) => ({ ...p, number: 2 })), kept((p) => ({ ...p, text: 7 })),
      kept((p) => ({ ...p, words: [[0, 99, 1, 1, 1, 1]] })), kept((p) => ({ ...p, words: [[4, 4, 1, 1, 1, 1]] })), kept((p) => ({ ...p, words: [[0, 4, 1, 1, 1, 'x']] })),
      kept((p) => ({ ...p, words: [[0, 4, 1, 1, 1, 1, 90, 5]] })), kept((p) => ({ ...p, barcodes: [{ format: 'Code39', start: 0, end: 4 }] })),
      kept((p) => ({ ...p, toPicture: [1, 2] })), kept((p) => ({ ...p, trouble: 'odd' })), kept((p) => ({ ...p, origin: 'memory' })), kept(() => null),
    ]
    for (const data of bad) expect(unpackPages(data)).toBeUndefined()
  })
})
