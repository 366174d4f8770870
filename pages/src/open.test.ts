import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { latin } from '../test/make-pdf.ts'
import { FILE_BYTES_MAX, TEXT_BYTES_MAX } from './limits.ts'
import { openFile, openText } from './open.ts'
import type { FileInput, NotRead, Opened, PdfEngine, PdfRead } from './opened.ts'

const file = (name: string, content: string | Uint8Array): FileInput => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, size: bytes.length, bytes: async () => bytes }
}
/** An engine that answers the same to every PDF. */
const answers = (read: PdfRead): { pdf: PdfEngine } => ({ pdf: { open: async () => read } })
const NO_PDF: { pdf: PdfEngine } = { pdf: { open: () => Promise.reject(new Error('not a PDF: must not be asked')) } }

const open = (input: FileInput): Promise<Opened> => openFile(input, NO_PDF)
async function notReadOf(content: string | Uint8Array, name = 'paper'): Promise<NotRead['type'] | undefined> {
  const opened = await open(file(name, content))
  if (opened.type !== 'Paper') throw new Error(`refused: ${opened.refusal.type}`)
  return opened.notRead?.type
}
const textOf = (opened: Opened): string => (opened.type === 'Paper' ? opened.paper.pages.map((p) => p.text).join('\f') : 'refused')

test('a paper is known by the SHA-256 of its bytes', async () => {
  const opened = await open(file('i94.txt', 'Most Recent I-94'))
  expect(opened).toMatchObject({ type: 'Paper', paper: { name: 'i94.txt', mediaType: 'text/plain', id: createHash('sha256').update('Most Recent I-94').digest('hex') } })
  expect(opened).not.toHaveProperty('notRead')
})

test('pasted text is the same paper as a file of that text', async () => {
  const [pasted, opened] = [await openText('x', 'Niño: D/S'), await open(file('x', 'Niño: D/S'))]
  expect(pasted).toEqual(opened)
  expect(await openText('x', '{"a":1}')).toEqual(await open(file('x', '{"a":1}')))
})

test('an empty file and empty pasted text are refused', async () => {
  expect(await open(file('empty.pdf', ''))).toEqual({ type: 'Refused', name: 'empty.pdf', refusal: { type: 'Empty' } })
  expect(await openText('pasted', ' \n ')).toMatchObject({ refusal: { type: 'Empty' } })
})

test('a file over 300 MiB is refused before a byte is read', async () => {
  const huge: FileInput = { name: 'huge.pdf', size: FILE_BYTES_MAX + 1, bytes: () => Promise.reject(new Error('was read')) }
  expect(await open(huge)).toEqual({ type: 'Refused', name: 'huge.pdf', refusal: { type: 'TooLarge', bytesMax: FILE_BYTES_MAX, bytes: FILE_BYTES_MAX + 1 } })
  const lying: FileInput = { name: 'lying.pdf', size: 10, bytes: async () => new Uint8Array(FILE_BYTES_MAX + 1) }
  expect(await open(lying)).toMatchObject({ refusal: { type: 'TooLarge' } })
})

test('a file that cannot be opened is unreadable', async () => {
  expect(await open({ name: 'gone.pdf', size: -1, bytes: () => Promise.reject(new Error('gone')) })).toMatchObject({ refusal: { type: 'Unreadable' } })
})

test('stopping refuses the file, before and while it is read', async () => {
  const stop = new AbortController()
  stop.abort()
  expect(await openFile(file('a.txt', 'x'), NO_PDF, { signal: stop.signal })).toMatchObject({ refusal: { type: 'Stopped' } })
  expect(await openFile(file('a.pdf', '%PDF-1.7'), answers({ type: 'Stopped' }))).toMatchObject({ refusal: { type: 'Stopped' } })
})

test('a PDF is known by its content, whatever its name says; a page without words says so only when all lack them', async () => {
  const blank = { number: 2, width: 612, height: 792, text: '', words: [], origin: 'none' as const }
  const page = { number: 1, width: 612, height: 792, text: 'I-94', origin: 'pdf-text' as const, words: [{ text: 'I-94', start: 0, end: 4, box: { x: 0, y: 0, width: 9, height: 9 } }] }
  const some = await openFile(file('photo.jpg', '%PDF-1.7'), answers({ type: 'Pages', pages: [page, blank] }))
  expect(some).toMatchObject({ type: 'Paper', paper: { mediaType: 'application/pdf' } })
  expect(some).not.toHaveProperty('notRead')
  expect(await openFile(file('scan.pdf', '\n%PDF-1.7'), answers({ type: 'Pages', pages: [blank] }))).toMatchObject({ notRead: { type: 'NoText' }, paper: { pages: [blank] } })
  expect(await openFile(file('x.pdf', '%PDF-1.7'), answers({ type: 'NotRead', notRead: { type: 'Encrypted' } }))).toMatchObject({ notRead: { type: 'Encrypted' }, paper: { pages: [] } })
})

const png = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

test('a picture is kept as one page in pixels without words, whatever its name says', async () => {
  expect(await open(file('notice.pdf', png(1700, 2200)))).toMatchObject({
    notRead: { type: 'Picture' }, paper: { mediaType: 'image/png', pages: [{ width: 1700, height: 2200, origin: 'none', words: [] }] },
  })
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 17, 8, 0x0b, 0xb8, 0x08, 0x98, 3)
  expect(await open(file('a.jpg', jpeg))).toMatchObject({ paper: { mediaType: 'image/jpeg', pages: [{ width: 2200, height: 3000 }] } })
  expect(await open(file('a.jpg', jpeg.subarray(0, 10)))).toMatchObject({ notRead: { type: 'Picture' }, paper: { pages: [] } })
  expect(await open(file('a.heic', latin('\0\0\0\x18ftypheic\0\0\0\0')))).toMatchObject({ notRead: { type: 'Picture' }, paper: { mediaType: 'image/heic' } })
})

test('a picture of more than 50 megapixels is kept but not opened', async () => {
  expect(await notReadOf(png(50_000, 50_000))).toBe('PageTooBig')
})

test('a zip of papers gives each of them; a zip inside it, and one over budget, are kept closed', async () => {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words)
  const inner = zipSync({ 'a.txt': text('words') })
  const bytes = zipSync({ 'i94.txt': text('Most Recent I-94'), 'more/papers.zip': inner })
  const opened = await openFile({ name: 'all.zip', size: bytes.length, bytes: async () => bytes }, NO_PDF)
  if (opened.type !== 'Archive') throw new Error('not opened as an archive')
  const each = await Promise.all(opened.files.map((f) => openFile(f, NO_PDF)))
  expect(each.map((o) => (o.type === 'Paper' ? [o.paper.name, o.paper.pages[0]?.text, o.notRead?.type] : o.type))).toEqual([['i94.txt', 'Most Recent I-94', undefined], ['more/papers.zip', undefined, 'UnknownKind']])
  const climbing = zipSync({ '../out.txt': text('words') })
  expect((await openFile({ name: 'b.zip', size: climbing.length, bytes: async () => climbing }, NO_PDF))).toMatchObject({ type: 'Paper', notRead: { type: 'UnknownKind', kind: 'zip' } })
})

test('Word files, zips and programs are kept and named', async () => {
  const zip = (part: string): Uint8Array => latin(`PK\x03\x04${'\0'.repeat(26)}${part}${'\0'.repeat(20)}PK\x01\x02${'\0'.repeat(42)}${part}`)
  const kind = async (content: Uint8Array) => (await open(file('x.pdf', content))) as { notRead?: NotRead }
  expect((await kind(zip('word/document.xml'))).notRead).toEqual({ type: 'UnknownKind', kind: 'word' })
  expect((await kind(zip('pass.json'))).notRead).toEqual({ type: 'UnknownKind', kind: 'zip' })
  const ole = latin(`\xd0\xcf\x11\xe0${'\0'.repeat(600)}${[...'WordDocument'].join('\0')}\0`)
  expect((await kind(ole)).notRead).toEqual({ type: 'UnknownKind', kind: 'word' })
  expect((await kind(latin(`\x7fELF${'\0\x01\x02'.repeat(400)}`))).notRead).toEqual({ type: 'UnknownKind', kind: 'other' })
  expect((await kind(latin('{\\rtf1\\ansi Date}'))).notRead).toEqual({ type: 'UnknownKind', kind: 'other' })
})

test('JSON is printed two spaces per level; broken JSON stays as plain text and says so', async () => {
  const good = await open(file('status.txt', '{"receiptNumber":"IOE0999000017"}'))
  expect(good).toMatchObject({ paper: { mediaType: 'application/json', pages: [{ origin: 'json' }] } })
  expect(textOf(good)).toBe('{\n  "receiptNumber": "IOE0999000017"\n}')
  for (const bad of ['{"a":1', '{"a":1,"a":2}', '{"__proto__":{}}']) {
    const opened = await open(file('x.json', bad))
    expect(opened).toMatchObject({ notRead: { type: 'MalformedData', format: 'json' }, paper: { mediaType: 'text/plain', pages: [{ origin: 'plain-text', text: bad }] } })
  }
  expect(await notReadOf('['.repeat(40) + '"a"' + ']'.repeat(40))).toBe('TooDeep')
})

test('XML is printed; the billion laughs stay as plain text', async () => {
  expect(textOf(await open(file('a.xml', '<?xml version="1.0"?><a><b>1991-04-17</b></a>')))).toBe('<?xml version="1.0"?>\n<a>\n  <b>1991-04-17</b>\n</a>')
  const laughs = '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><lolz>&b;</lolz>'
  const opened = await open(file('a.xml', laughs))
  expect(opened).toMatchObject({ notRead: { type: 'MalformedData', format: 'xml' }, paper: { pages: [{ origin: 'plain-text', text: laughs }] } })
})

test('a saved web page gives its words and never its scripts', async () => {
  const opened = await open(file('page.txt', '<!doctype html><title>t</title><h1>Case Was Received</h1><script>alert("run")</script><table><tr><td>Date<td>March 14, 2021</table>'))
  expect(opened).toMatchObject({ paper: { mediaType: 'text/html', pages: [{ origin: 'html' }] } })
  expect(textOf(opened)).toBe('Case Was Received\n\nDate  March 14, 2021')
})

test('text over its budget, over three thousand pages or without words is kept and says so', async () => {
  expect(await notReadOf(new Uint8Array(TEXT_BYTES_MAX + 1).fill(0x61))).toBe('TooMuchMemory')
  expect(await notReadOf('a\n'.repeat(200_000))).toBe('TooManyPages')
  expect(await notReadOf('\n'.repeat(TEXT_BYTES_MAX))).toBe('TooManyPages')
  expect(await notReadOf(`{"picture":"${'A'.repeat(30_000)}"}`)).toBe('PageTooBig')
  expect(await notReadOf('  \n ')).toBe('NoText')
})

test('a paragraph on one line is wrapped at spaces, a wide table row is not', async () => {
  const prose = textOf(await open(file('a.txt', 'word '.repeat(200).trim())))
  expect(prose.split('\n').length).toBeGreaterThan(5)
  expect(prose.replaceAll('\n', ' ')).toBe('word '.repeat(200).trim())
  const row = `Date${' '.repeat(150)}Place${' '.repeat(100)}Status`
  expect(textOf(await open(file('a.txt', row)))).toBe(row)
})
