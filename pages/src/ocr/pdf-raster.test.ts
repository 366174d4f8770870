import { TextRenderingMode, popGraphicsState, pushGraphicsState, setTextRenderingMode } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { type Pen, latin, printedDoc, rawPdf } from '../../test/make-pdf.ts'
import { blankLike, png } from '../../test/scan.ts'
import { installed } from '../node/tesseract-parts.ts'
import { hasScans } from '../pdf/scans.ts'
import { pdfRaster } from './pdf-raster.ts'
import { dpiFor, isScan } from './serve-look.ts'

/** What pages are made of decides whether their text is believed; here without reading any of them. */
const raster = installed('@hyzyla/pdfium/pdfium.wasm').then(pdfRaster)
const picture = png(blankLike({ width: 1275, height: 1650, data: new Uint8Array(0) }))

interface Made {
  readonly picture?: { readonly width: number; readonly height: number }
  readonly hidden?: boolean
}
async function made(draw: (pen: Pen) => void, { picture: size, hidden }: Made = {}): Promise<Uint8Array> {
  const doc = await printedDoc((pen) => {
    if (hidden) pen.page.pushOperators(pushGraphicsState(), setTextRenderingMode(TextRenderingMode.Invisible))
    draw(pen)
    if (hidden) pen.page.pushOperators(popGraphicsState())
  })
  if (size) doc.getPage(0).drawImage(await doc.embedPng(picture), { x: 0, y: 0, ...size })
  return doc.save({ useObjectStreams: true })
}
const makeup = async (pdf: Uint8Array) => (await raster).open(pdf)!.makeup(1)!
const letter = { width: 612, height: 792 }
const paragraph = ({ text }: Pen): void => {
  for (let i = 0; i < 20; i += 1) text('We have received your application and are processing it.', 50, 700 - i * 15)
}
const stamp = ({ text }: Pen): void => text('(b)(6)  Page 12 of 340', 50, 20)

test.each<[string, (pen: Pen) => void, Made, boolean]>([
  ['a printed page', paragraph, {}, false],
  ['a printed page with a seal', paragraph, { picture: { width: 90, height: 90 } }, false],
  ['print on a background picture', paragraph, { picture: letter }, false],
  ['a scan', () => {}, { picture: letter }, true],
  ['a scan with a page number stamped on', stamp, { picture: letter }, true],
  ['a scan with text laid under it by some other reader', paragraph, { picture: letter, hidden: true }, true],
])('%s: read from its picture or not', async (_, draw, how, expected) => {
  const pdf = await made(draw, how)
  expect(isScan(await makeup(pdf))).toBe(expected)
  expect(hasScans(pdf)).toBe(how.picture !== undefined)
})

test('a scan is drawn at its own resolution, print without a picture at the usual one', async () => {
  expect(dpiFor(await makeup(await made(() => {}, { picture: letter })))).toBeCloseTo(150, 0)
  expect(dpiFor(await makeup(await made(() => {}, { picture: { width: 204, height: 264 } })))).toBe(300)
  expect(dpiFor(await makeup(await made(paragraph)))).toBe(300)
})

test('pages as large as a house, pages that are not there and broken files are not drawn', async () => {
  const { open } = await raster
  const file = open(await made(paragraph))!
  expect(file.draw(1, 100)).toMatchObject({ width: 850, height: 1100 })
  expect(file.draw(1, 1000)).toBeUndefined()
  expect(file.draw(2, 100)).toBeUndefined()
  file.close()
  expect(open(latin('%PDF-1.7\nnothing'))).toBeUndefined()
})

test('a picture that says it has a billion pixels is seen before it is unpacked', async () => {
  const huge = '<< /Type /XObject /Subtype /Image /Width 40000 /Height 40000 /BitsPerComponent 1 /ColorSpace /DeviceGray /Length 4 >>\nstream\n0000\nendstream'
  const pdf = rawPdf({ dict: '', bytes: latin('q 612 0 0 792 0 0 cm /Im1 Do Q') }, { page: '', objects: [huge] })
  const text = Buffer.from(pdf).toString('latin1').replace('/Resources << /Font << /F1 5 0 R >> >>', '/Resources<</XObject<</Im1 6 0 R>>>>  ')
  expect((await makeup(latin(text))).pixelsMax).toBe(1_600_000_000)
})
