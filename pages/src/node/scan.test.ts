import { afterAll, expect, test, vi } from 'vitest'
import { type Claim, type Paper, readPaper } from '@proofline/engine'
import { blankLike, familyPaper, png, scanPdf, scanned, upsideDown } from '../../test/scan.ts'
import { openFile } from '../open.ts'
import type { OpenOptions, Opened } from '../opened.ts'
import { shrunk } from '../picture/resample.ts'
import { nodePdfEngine } from './index.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Scanned papers of invented people, made here from their PDFs, all the way from bytes to claims. */
const engine = nodePdfEngine()
afterAll(() => engine.close())

const NOTICE = 'beatriz/papers/i485-receipt.pdf'
const open = (bytes: Uint8Array, options: OpenOptions = {}): Promise<Opened> =>
  openFile({ name: 'scan', size: bytes.length, bytes: async () => bytes }, { pdf: engine }, options)
function paperIn(opened: Opened): Paper {
  if (opened.type !== 'Paper') throw new Error(opened.refusal.type)
  return opened.paper
}
const said = (claims: readonly Claim[]): string[] => claims.map((c) => `${c.field}=${JSON.stringify(c.value)}`).sort()
const DECIDING = ['filing.receipt', 'filing.received', 'notice.date', 'person.aNumber', 'filing.priority']
const deciding = (claims: readonly Claim[]): string[] => said(claims.filter((c) => DECIDING.includes(c.field)))

test('a scanned notice says what its PDF says, each page in its place, blank ones kept', async () => {
  const [notice] = await scanned(familyPaper(NOTICE), 200)
  const bytes = await scanPdf([notice!, blankLike(notice!), upsideDown(notice!)], 200)
  const steps: number[][] = []
  const paper = paperIn(await open(bytes, { onPage: (done, of) => steps.push([done, of]) }))
  expect(steps).toEqual([[1, 3], [2, 3], [3, 3]])
  expect(paper.pages.map((p) => [p.number, p.origin, p.width, p.height])).toEqual([[1, 'ocr', 612, 792], [2, 'none', 612, 792], [3, 'ocr', expect.closeTo(612, 0), expect.closeTo(792, 0)]])
  for (const page of paper.pages) for (const w of page.words) expect(page.text.slice(w.start, w.end)).toBe(w.text)

  const fromText = readPaper(paperIn(await open(familyPaper(NOTICE))))
  const first = readPaper({ ...paper, pages: paper.pages.slice(0, 1) })
  expect(first.reader).toBe(fromText.reader)
  expect(said(first.claims).filter((c) => !said(fromText.claims).includes(c))).toEqual([])
  expect(deciding(first.claims)).toEqual(deciding(fromText.claims))
  // The third page lay upside down: it reads the same, and says how it was turned.
  const third = readPaper({ ...paper, pages: paper.pages.slice(2) })
  expect(deciding(third.claims)).toEqual(deciding(fromText.claims))
  const [a, b, c, d, e, f] = paper.pages[2]!.toPicture!
  expect([a! * 100 + b! * 50 + c!, d! * 100 + e! * 50 + f!]).toEqual([expect.closeTo(512, 0), expect.closeTo(742, 0)])
})

test('words of a scan stand where the words of its PDF stand', async () => {
  const [printed] = paperIn(await open(familyPaper(NOTICE))).pages
  const [seen] = paperIn(await open(await scanPdf(await scanned(familyPaper(NOTICE), 200), 200))).pages
  for (const text of ['Receipt', '09/14/2020', '03/18/2019', '09/22/2020', 'CLIFTON']) {
    const [a, b] = [printed!, seen!].map((p) => p.words.find((w) => w.text === text)!.box)
    expect(Math.abs(a!.x - b!.x), text).toBeLessThan(3)
    expect(Math.abs(a!.y + a!.height - b!.y - b!.height), text).toBeLessThan(3)
  }
  const columns = (page: typeof printed) => page!.text.split('\n').find((l) => l.includes('09/14/2020'))!.split(/ {2,}/)
  expect(columns(seen)).toEqual(columns(printed))
})

test('a picture of a notice is read like a scan; one too small to read has no words and says so', async () => {
  const [notice] = await scanned(familyPaper(NOTICE), 200)
  const photo = paperIn(await open(png(notice!)))
  expect(photo).toMatchObject({ mediaType: 'image/png', pages: [{ number: 1, origin: 'ocr' }] })
  expect(photo.pages[0]!.text).toContain('09/14/2020')
  const tiny = await open(png(shrunk(notice!, 3)))
  expect(tiny).toMatchObject({ notRead: { type: 'NoText' }, paper: { pages: [{ origin: 'none', words: [], trouble: 'too-small' }] } })
})

test('what is not a picture inside, and kinds that cannot be read here, are kept and say so', async () => {
  const broken = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 17, 8, 0x0b, 0xb8, 0x08, 0x98, 3)
  expect(await open(broken)).toMatchObject({ notRead: { type: 'Broken' }, paper: { pages: [{ width: 2200, height: 3000, origin: 'none' }] } })
  expect(await open(new TextEncoder().encode('\0\0\0\x18ftypheic\0\0\0\0'))).toMatchObject({ notRead: { type: 'Picture' }, paper: { pages: [] } })
})

test('reading stops when asked to, in the middle of a page', async () => {
  const [notice] = await scanned(familyPaper(NOTICE), 200)
  const bytes = await scanPdf(Array.from({ length: 6 }, () => notice!), 200)
  const stop = new AbortController()
  const opened = await open(bytes, { signal: stop.signal, onPage: (done) => done === 1 && stop.abort() })
  expect(opened).toMatchObject({ type: 'Refused', refusal: { type: 'Stopped' } })
  expect(paperIn(await open(await scanPdf([blankLike(notice!)], 200))).pages).toHaveLength(1)
})

test('a page that takes too long is left without words, and the file is read to its end', async () => {
  const [notice] = await scanned(familyPaper(NOTICE), 200)
  const hurried = nodePdfEngine({ lookers: 1, lookSecondsMax: 0.05 })
  const read = await hurried.open(await scanPdf([notice!, notice!], 200), {})
  await hurried.close()
  expect(read).toMatchObject({ type: 'Pages', pages: [{ number: 1, origin: 'none', trouble: 'too-slow' }, { number: 2, origin: 'none', trouble: 'too-slow' }] })
})
