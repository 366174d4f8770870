import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type Page as Tab, chromium } from 'playwright-core'
import type { Page } from '@proofline/engine'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { familyPaper, png, scanPdf, scanned, upsideDown } from '../../test/scan.ts'
import { latin, noticePage, packedZeros, printedPdf, rawPdf } from '../../test/make-pdf.ts'
import { nodePdfEngine } from '../node/index.ts'

/** The same reading in a real browser, built and served as the app is: strict policy, Worker from a file. */
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const asked: string[] = []
const LOOKS = /^\/assets\/looks\.worker-[\w-]{8}\.js$/
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types proofline"

const here = fileURLToPath(new URL('.', import.meta.url))
const files = new Map<string, Uint8Array>()
let folder: string
let server: Server
let browser: Browser
let tab: Tab

const PAGE = `
import { openFile } from '${here}../index.ts'
import { browserPdfEngine, fileFromBrowser } from '${here}index.ts'
import workerUrl from '${here}pages.worker.ts?worker&url'
import looksUrl from '${here}looks.worker.ts?worker&url'
const policy = trustedTypes.createPolicy('proofline', { createScriptURL: (url) => url })
const makers = {
  reader: () => new Worker(policy.createScriptURL(workerUrl), { type: 'module' }),
  looker: () => new Worker(policy.createScriptURL(looksUrl), { type: 'module' }),
}
const engine = browserPdfEngine(makers, { secondsMax: 100, lookSecondsMax: 100 })
const bytesOf = async (path) => (await fetch(path)).arrayBuffer()
window.read = async (path) => openFile(fileFromBrowser(new File([await bytesOf(path)], path)), { pdf: engine })
window.readFast = async (path) => openFile(fileFromBrowser(new File([await bytesOf(path)], path)), { pdf: browserPdfEngine(makers, { secondsMax: 0.05 }) })
// Draws a page twice and gives the edges of its ink, in points.
window.ink = async (path, number, scale) => {
  const bytes = new Uint8Array(await bytesOf(path))
  await engine.renderPage(bytes, number, scale)
  const drawn = await engine.renderPage(bytes, number, scale)
  return drawn.type === 'Drawn' ? edges(drawn.image, scale) : drawn
}
// The same for a page that was read from a picture, within one box of it.
window.straightInk = async (path, mediaType, page, scale, box) => {
  const bytes = new Uint8Array(await bytesOf(path))
  const drawn = await engine.renderStraight(bytes, mediaType, page, scale)
  return drawn.type === 'Drawn' ? edges(drawn.image, scale, box) : drawn
}
window.mayCompile = () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => true, () => false)
// The edges of the ink, in units of the page; within one box, when told.
const edges = (image, scale, box = { x: 0, y: 0, width: image.width / scale, height: image.height / scale }) => {
  const { width, height } = image
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  let [x0, y0, x1, y1] = [width, height, 0, 0]
  for (let y = Math.max(0, Math.floor(box.y * scale)); y < Math.min(height, (box.y + box.height) * scale); y++) {
    for (let x = Math.max(0, Math.floor(box.x * scale)); x < Math.min(width, (box.x + box.width) * scale); x++) {
      if (data[(y * width + x) * 4] > 128 || data[(y * width + x) * 4 + 3] === 0) continue
      x0 = Math.min(x0, x); x1 = Math.max(x1, x); y0 = Math.min(y0, y); y1 = Math.max(y1, y)
    }
  }
  return { width, height, x0: x0 / scale, y0: y0 / scale, x1: x1 / scale, y1: y1 / scale }
}`

beforeAll(async () => {
  if (!CHROMIUM) return
  const { build } = await import('vite')
  folder = mkdtempSync(join(tmpdir(), 'proofline-browser-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>t</title><script type="module" src="./page.js"></script>')
  writeFileSync(join(folder, 'page.js'), PAGE)
  await build({ root: folder, configFile: false, logLevel: 'error', worker: { format: 'es' }, build: { outDir: join(folder, 'dist') } })
  server = createServer((request, answer) => {
    const path = request.url!.split('?')[0]!
    const file = join(folder, 'dist', path === '/' ? 'index.html' : path)
    const body = files.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined)
    const type = { '.html': 'text/html', '.js': 'text/javascript' }[extname(file)] ?? 'application/octet-stream'
    answer.writeHead(body ? 200 : 404, { 'content-type': type, 'content-security-policy': LOOKS.test(path) ? POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'") : POLICY }).end(body)
  }).listen(0)
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS })
  tab = await browser.newPage()
  tab.on('request', (request) => asked.push(request.url()))
  await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
  await tab.waitForFunction('window.read')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

async function ask(call: 'read' | 'readFast' | 'ink' | 'straightInk', bytes: Uint8Array, ...more: unknown[]): Promise<unknown> {
  const path = `/paper-${files.size}.pdf`
  files.set(path, bytes)
  return tab.evaluate(`window.${call}(${[path, ...more].map((one) => JSON.stringify(one)).join(', ')})`)
}

test('a browser reads the same words in the same places as Node', async (ctx) => {
  if (!CHROMIUM) return ctx.skip('no Chromium on this machine')
  const bytes = await printedPdf(noticePage(1), ({ text }) => text('NIÑO PEÑA, JOSÉ', 50, 700))
  const engine = nodePdfEngine()
  const read = await engine.open(bytes, {})
  await engine.close()
  const opened = (await ask('read', bytes)) as { paper: { pages: unknown } }
  expect(read.type === 'Pages' && read.pages).toEqual(opened.paper.pages)
}, 120_000)

test('a page is drawn, and its ink lies in the box of its word', async (ctx) => {
  if (!CHROMIUM) return ctx.skip('no Chromium on this machine')
  const bytes = await printedPdf(({ text }) => text('Hxg', 100, 500, 40))
  const drawn = (await ask('ink', bytes, 1, 2)) as { width: number; x0: number; y0: number; x1: number; y1: number }
  const { paper } = (await ask('read', bytes)) as { paper: { pages: { words: { box: { x: number; y: number; width: number; height: number } }[] }[] } }
  const { box } = paper.pages[0]!.words[0]!
  expect(drawn.width).toBe(1224)
  for (const [edge, ink] of [[box.x, drawn.x0], [box.x + box.width, drawn.x1]] as const) expect(Math.abs(edge - ink)).toBeLessThan(5)
  expect(drawn.y0).toBeGreaterThan(box.y - 1)
  expect(drawn.y1).toBeLessThan(box.y + box.height + 1)
}, 120_000)

test('bombs and long work end in the Worker, and the next file is read', async (ctx) => {
  if (!CHROMIUM) return ctx.skip('no Chromium on this machine')
  const bomb = rawPdf({ dict: '/Subtype /Image /Filter [/FlateDecode /FlateDecode]', bytes: packedZeros(300 * 1024 * 1024, 2) })
  expect(await ask('read', bomb)).toMatchObject({ type: 'Paper', notRead: { type: 'TooMuchMemory' } })
  const long = rawPdf({ dict: '', bytes: latin(`BT /F1 1 Tf ${'1 0 0 1 10 10 Tm (word) Tj '.repeat(200_000)} ET`) })
  expect(await ask('readFast', long)).toMatchObject({ type: 'Paper', notRead: { type: 'TooSlow', secondsMax: 0.05 } })
  expect(await ask('read', await printedPdf(({ text }) => text('still here', 50, 700)))).toMatchObject({ paper: { pages: [{ text: 'still here' }] } })
}, 120_000)

test('a drawing over 50 megapixels, and a page that is not there, are refused', async (ctx) => {
  if (!CHROMIUM) return ctx.skip('no Chromium on this machine')
  const bytes = await printedPdf(({ text }) => text('x', 50, 700))
  expect(await ask('ink', bytes, 1, 50)).toMatchObject({ type: 'NotRead', notRead: { type: 'PageTooBig' } })
  expect(await ask('ink', bytes, 9, 1)).toMatchObject({ type: 'NotRead', notRead: { type: 'Broken' } })
}, 120_000)

interface ReadPaper { paper: { pages: Page[] } }

test('a scan and a photo are read in their own Worker, which alone may compile wasm; nothing is asked of anybody else', async (ctx) => {
  if (!CHROMIUM) return ctx.skip('no Chromium on this machine')
  expect(asked.some((url) => /tesseract|traineddata|pdfium/.test(url))).toBe(false) // nothing of it before the first picture
  const [notice] = await scanned(familyPaper('beatriz/papers/i485-receipt.pdf'), 200)
  const scan = (await ask('read', await scanPdf([upsideDown(notice!)], 200))) as ReadPaper
  expect(scan.paper.pages[0]).toMatchObject({ origin: 'ocr', text: expect.stringContaining('09/14/2020') })
  const photo = png(notice!)
  const { paper } = (await ask('read', photo)) as ReadPaper
  expect(paper.pages[0]).toMatchObject({ origin: 'ocr', text: expect.stringMatching(/IOE0999004261[^]*09\/14\/2020/) })

  // What is shown for a word is the ink it was read from, upright.
  for (const [mediaType, page, bytes] of [['application/pdf', scan.paper.pages[0]!, await scanPdf([upsideDown(notice!)], 200)], ['image/png', paper.pages[0]!, photo]] as const) {
    const { box } = page.words.find((w) => w.text === '09/14/2020')!
    const room = { x: box.x - 4, y: box.y - 1, width: box.width + 8, height: box.height + 2 }
    const ink = (await ask('straightInk', bytes, mediaType, page, 2, room)) as { x0: number; x1: number }
    expect(Math.abs(ink.x0 - box.x)).toBeLessThan(2)
    expect(Math.abs(ink.x1 - box.x - box.width)).toBeLessThan(2)
  }
  expect(await tab.evaluate('window.mayCompile()')).toBe(false)
  const here = new URL(tab.url()).origin
  expect(asked.filter((url) => new URL(url).origin !== here && !url.startsWith('blob:'))).toEqual([])
}, 240_000)
