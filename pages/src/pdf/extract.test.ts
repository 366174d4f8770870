import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Page, Word } from '@proofline/engine'
import { degrees, flate, latin, noticePage, packedZeros, printedDoc, printedPdf, rawPdf } from '../../test/make-pdf.ts'
import { nodePdfEngine } from '../node/index.ts'
import type { PdfRead } from '../opened.ts'

vi.setConfig({ testTimeout: 60_000 })

let engine: ReturnType<typeof nodePdfEngine>
beforeAll(() => {
  // Patient: a busy machine must not turn these answers into "too slow".
  engine = nodePdfEngine({ secondsMax: 100 })
})
afterAll(() => engine.close())

const read = (bytes: Uint8Array): Promise<PdfRead> => engine.open(bytes, {})
async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  const result = await read(bytes)
  if (result.type !== 'Pages') throw new Error(JSON.stringify(result))
  for (const page of result.pages) for (const w of page.words) expect(page.text.slice(w.start, w.end)).toBe(w.text)
  return result.pages
}
const word = (page: Page, text: string): Word => page.words.find((w) => w.text === text)!
const notRead = async (bytes: Uint8Array) => {
  const result = await read(bytes)
  return result.type === 'NotRead' ? result.notRead : result.type
}

test('two columns stay apart, and a label stands above its value', async () => {
  const [page] = await pagesOf(await printedPdf(({ text }) => {
    text('Receipt Number', 50, 700, 8)
    text('Received Date', 300, 700, 8)
    text('IOE0999000017', 50, 688)
    text('March 14, 2021', 300, 688)
  }))
  expect(page!.text.split('\n').map((l) => l.replace(/ {2,}/, ' | '))).toEqual(['Receipt Number | Received Date', 'IOE0999000017 | March 14, 2021'])
  expect(word(page!, 'March').box.x).toBeCloseTo(word(page!, 'Received').box.x, 0)
  expect(word(page!, 'March').box.y).toBeGreaterThan(word(page!, 'Received').box.y)
  expect(word(page!, 'March').box).toMatchObject({ x: 300 })
  expect(page).toMatchObject({ number: 1, width: 612, height: 792, origin: 'pdf-text' })
})

test('letters with accents, fake bold and typewriter print are read as printed', async () => {
  const [page] = await pagesOf(await printedPdf(({ text }) => {
    text('NIÑO PEÑA, JOSÉ', 50, 700)
    text('DEPARTMENT OF HOMELAND SECURITY', 50, 680, 12, 'bold')
    text('DEPARTMENT OF HOMELAND SECURITY', 50.3, 680, 12, 'bold')
    text('P<UTOQUISPE<MAMANI<<ANA<LUCIA', 50, 660, 10, 'typewriter')
  }))
  expect(page!.text).toBe('NIÑO PEÑA, JOSÉ\nDEPARTMENT OF HOMELAND SECURITY\nP<UTOQUISPE<MAMANI<<ANA<LUCIA')
})

test('a page turned by 90 degrees is read as it is looked at', async () => {
  const doc = await printedDoc(({ text }) => text('Class of Admission', 100, 500))
  doc.getPage(0).setRotation(degrees(90))
  const [page] = await pagesOf(await doc.save())
  expect(page).toMatchObject({ width: 792, height: 612, text: 'Class of Admission' })
  // Set level on the sheet, so it runs downwards once the sheet is turned.
  expect(word(page!, 'Admission').box.height).toBeGreaterThan(word(page!, 'Admission').box.width)
  expect(word(page!, 'Class').box.x).toBeCloseTo(500, -1)
})

test('100 pages of print come in order, each with its words', async () => {
  const bytes = await printedPdf(...Array.from({ length: 100 }, (_, i) => noticePage(i)))
  const pages = await pagesOf(bytes)
  expect(pages).toHaveLength(100)
  expect(pages.map((p) => p.number)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
  expect(pages[99]!.text).toContain('Receipt Number IOE0999004455')
}, 120_000)

test('what was typed into form fields is read in its place; hidden fields, buttons and barcodes are not', async () => {
  const doc = await printedDoc(({ text }) => text('1. Alien Registration Number', 50, 720))
  const form = doc.getForm()
  const page = doc.getPage(0)
  const field = (name: string, value: string, y: number): void => {
    const made = form.createTextField(name)
    made.setText(value)
    made.addToPage(page, { x: 50, y, width: 200, height: 18 })
  }
  field('form1[0].Pt1_ANumber[0]', '000-000-123', 696)
  field('form1[0].PDF417BarCode1[0]', 'I-589|x|y', 100)
  const box = form.createCheckBox('form1[0].Male[0]')
  box.addToPage(page, { x: 300, y: 696, width: 12, height: 12 })
  box.check()
  form.createCheckBox('form1[0].Female[0]').addToPage(page, { x: 350, y: 696, width: 12, height: 12 })
  const list = form.createDropdown('form1[0].State[0]')
  list.addOptions(['FL', 'NY'])
  list.select('NY')
  list.addToPage(page, { x: 50, y: 650, width: 60, height: 18 })
  const [read1] = await pagesOf(await doc.save())
  expect(read1!.text.split('\n').map((l) => l.replace(/ {2,}/, ' | '))).toEqual(['1. Alien Registration Number', '000-000-123 | X', 'NY'])
  expect(word(read1!, '000-000-123').box.x).toBeGreaterThan(50)
  expect(word(read1!, 'X').box.x).toBeGreaterThan(300)
})

test('a page of nothing but a picture has no words, and the pages around it keep theirs', async () => {
  const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
  const doc = await printedDoc(({ text }) => text('Page one', 50, 700), () => {}, ({ text }) => text('Page three', 50, 700))
  doc.getPage(1).drawImage(await doc.embedPng(pixel), { x: 0, y: 0, width: 612, height: 792 })
  const pages = await pagesOf(await doc.save())
  expect(pages.map((p) => [p.origin, p.text])).toEqual([['pdf-text', 'Page one'], ['none', ''], ['pdf-text', 'Page three']])
})

test('a locked PDF is encrypted; one whose lock is open to readers is read', async () => {
  const locked = await printedDoc(({ text }) => text('D/S', 50, 700))
  locked.encrypt({ userPassword: 'secret', ownerPassword: 'owner', permissions: {} })
  expect(await notRead(await locked.save())).toEqual({ type: 'Encrypted' })
  const open = await printedDoc(({ text }) => text('Admit Until D/S', 50, 700))
  open.encrypt({ userPassword: '', ownerPassword: 'owner', permissions: {} })
  expect((await pagesOf(await open.save()))[0]!.text).toBe('Admit Until D/S')
})

test('a PDF with a wrong table of contents is read all the same', async () => {
  const bytes = Buffer.from(await (await printedDoc(({ text }) => text('Most Recent I-94', 50, 700))).save({ useObjectStreams: false }))
  const at = bytes.lastIndexOf('startxref')
  bytes.write('startxref\n99999999', at, 'latin1')
  expect((await pagesOf(bytes))[0]!.text).toBe('Most Recent I-94')
})

test('a cut PDF, and one that is only a header, are broken', async () => {
  const bytes = await printedPdf(noticePage(1), noticePage(2))
  expect(await notRead(bytes.slice(0, 300))).toEqual({ type: 'Broken' })
  expect(await notRead(latin('%PDF-1.7\n'))).toEqual({ type: 'Broken' })
  expect(await notRead(latin(`%PDF-1.7\n${'x'.repeat(1000)}`))).toEqual({ type: 'Broken' })
})

test('5,000 pages are too many, also when the file only says so', async () => {
  const doc = await printedDoc()
  for (let i = 0; i < 5000; i += 1) doc.addPage([612, 792])
  expect(await notRead(await doc.save())).toEqual({ type: 'TooManyPages', pages: 5000, pagesMax: 3000 })
}, 120_000)

test('a page larger than any sheet is not read', async () => {
  const doc = await printedDoc(({ text }) => text('x', 50, 700))
  doc.addPage([20_000, 20_000])
  expect(await notRead(await doc.save())).toEqual({ type: 'PageTooBig' })
})

test('bombs are refused, and the next file is read as if nothing had been', async () => {
  const bombs = [
    rawPdf({ dict: '/Filter [/FlateDecode /FlateDecode]', bytes: packedZeros(300 * 1024 * 1024, 2) }),
    rawPdf({ dict: '/Filter /FlateDecode', bytes: packedZeros(300 * 1024 * 1024, 1) }),
    // Called a picture, so the look beforehand passes it by: the limit on one buffer stops it.
    rawPdf({ dict: '/Subtype /Image /Filter [/FlateDecode /FlateDecode]', bytes: packedZeros(300 * 1024 * 1024, 2) }),
  ]
  for (const bomb of bombs) expect(await notRead(bomb)).toMatchObject({ type: 'TooMuchMemory' })
  expect((await pagesOf(await printedPdf(({ text }) => text('still here', 50, 700))))[0]!.text).toBe('still here')
}, 120_000)

test('a bomb inside an encrypted PDF is stopped too', async () => {
  const doc = await printedDoc(({ text }) => text('x', 50, 700))
  const stream = doc.context.stream(packedZeros(300 * 1024 * 1024, 2), { Filter: ['FlateDecode', 'FlateDecode'] })
  doc.getPage(0).node.set((await import('@cantoo/pdf-lib')).PDFName.of('Contents'), doc.context.register(stream))
  doc.encrypt({ userPassword: '', ownerPassword: 'owner', permissions: {} })
  const result = await notRead(await doc.save())
  expect(result).toMatchObject({ type: 'TooMuchMemory' })
}, 120_000)

test('print that is only signs without meaning is read from its picture instead', async () => {
  const cmap = '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <e020> endbfrange endcmap end end'
  const bytes = rawPdf({ dict: '/Filter /FlateDecode', bytes: flate(latin('BT /F2 12 Tf 50 700 Td (Secret words) Tj ET')) }, {
    page: '/Resources << /Font << /F2 6 0 R >> >>',
    objects: [`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>`, `<< /Length ${cmap.length} >>\nstream\n${cmap}\nendstream`],
  })
  const text = Buffer.from(bytes).toString('latin1').replace('/Resources << /Font << /F1 5 0 R >> >>', ' '.repeat(38))
  expect((await pagesOf(latin(text)))[0]).toMatchObject({ origin: 'ocr', text: 'Secret words' })
})

test('scripts and opening actions of a PDF change nothing', async () => {
  const bytes = rawPdf({ dict: '', bytes: latin('BT /F1 12 Tf 50 700 Td (Notice) Tj ET') }, {
    page: '/AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >>',
    objects: ['<< /S /Launch /F (/bin/sh) >>'],
  })
  expect((await pagesOf(bytes))[0]!.text).toBe('Notice')
})

const samples = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url))

test('the official blank I-589, encrypted with an empty password, gives its labels', async (ctx) => {
  const path = `${samples}blank-forms/i-589_2022-02.pdf`
  if (!existsSync(path)) return ctx.skip('samples are not on this machine')
  const pages = await pagesOf(new Uint8Array(readFileSync(path)))
  expect(pages).toHaveLength(12)
  expect(pages[0]!.text).toContain('12. Date of Birth (mm/dd/yyyy)')
  expect(pages.every((p) => p.origin === 'pdf-text')).toBe(true)
})

test('the small sample PDFs give their lines', async (ctx) => {
  if (!existsSync(`${samples}ocr-basics`)) return ctx.skip('samples are not on this machine')
  const first = async (name: string) => (await pagesOf(new Uint8Array(readFileSync(`${samples}${name}`))))[0]!.text
  expect(await first('ocr-basics/pdf-with-none.pdf')).toBe('There are no images here\n1')
  expect(await first('ocr-basics/pdf-with-jpg.pdf')).toBe('1')
  expect(await first('boarding-pass/iata-bcbp-demo.pdf')).toContain('Flight: AK 1996')
})
