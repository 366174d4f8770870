import { afterAll, describe, expect, test, vi } from 'vitest'
import { scanned } from '../../test/scan.ts'
import { printedPdf } from '../../test/make-pdf.ts'
import { cutOut } from '../ocr/encode.ts'
import { wasmRecogniser } from '../ocr/tesseract.ts'
import type { Gray } from '../picture/raster.ts'
import { hasNative, nativeRecogniser } from './native.ts'
import { partsOnDisk } from './tesseract-parts.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What every recogniser must do, whichever program is behind it. */
const page = printedPdf(({ text }) => {
  text('Most Recent Arrival', 60, 700, 14, 'bold')
  text('Admitted Until:', 60, 670, 12)
  text('2023 March 15', 300, 670, 12)
  text('NIÑO PEÑA, JOSÉ', 60, 600, 12)
}).then((pdf) => scanned(pdf, 200)).then((pages) => pages[0]!)

const KINDS = [
  { name: 'the wasm module', recogniser: wasmRecogniser(partsOnDisk), isHere: true },
  { name: 'the installed program', recogniser: nativeRecogniser(), isHere: hasNative() },
]
afterAll(async () => void (await Promise.all(KINDS.map((kind) => kind.recogniser.close()))))

const white: Gray = { width: 400, height: 300, data: new Uint8Array(120_000).fill(255) }

describe.each(KINDS)('$name', ({ recogniser, isHere }) => {
  test('reads lines from top to bottom, accents too, each word in its place', async (ctx) => {
    if (!isHere) return ctx.skip('no tesseract on this machine')
    const lines = await recogniser.look(await page, { layout: 'page', dpi: 200 })
    const text = lines.map((l) => l.words.map((w) => w.text).join(' '))
    expect(text).toEqual(['Most Recent Arrival', 'Admitted Until: 2023 March 15', 'NIÑO PEÑA, JOSÉ'])
    const jose = lines.at(-1)!.words.at(-1)!
    expect(jose.confidence).toBeGreaterThan(60)
    expect(jose.box.y * 72 / 200).toBeGreaterThan(792 - 600 - 14)
    expect((jose.box.y + jose.box.height) * 72 / 200).toBeLessThan(792 - 600 + 4)
  })
  test('looks at a part only, with boxes in the whole', async (ctx) => {
    if (!isHere) return ctx.skip('no tesseract on this machine')
    const area = { x: 800, y: 300, width: 500, height: 60 }
    const [line] = await recogniser.look(await page, { layout: 'line', area })
    expect(line!.words.map((w) => w.text)).toEqual(['2023', 'March', '15'])
    expect(line!.words[0]!.box.x).toBeGreaterThan(815)
    expect(line!.words[0]!.box.x).toBeLessThan(850)
  })
  test('keeps to a list of letters', async (ctx) => {
    if (!isHere) return ctx.skip('no tesseract on this machine')
    const area = { x: 150, y: 480, width: 700, height: 72 }
    const [line] = await recogniser.look(await page, { layout: 'line', area, letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ<0123456789' })
    expect(line!.words.map((w) => w.text).join('')).toMatch(/^[A-Z0-9<]+$/)
    expect((await recogniser.look(await page, { layout: 'line', area }))[0]!.words.map((w) => w.text).join(' ')).toContain('Ñ')
  })
  test('reads many lines at once, each as by itself', async (ctx) => {
    if (!isHere) return ctx.skip('no tesseract on this machine')
    const gray = await page
    const crops = [{ x: 150, y: 220, width: 500, height: 60 }, { x: 800, y: 300, width: 500, height: 60 }].map((area) => cutOut(gray, area)!.gray)
    const seen = await recogniser.lookAtLines([crops[0]!, { width: 2, height: 2, data: new Uint8Array(4) }, crops[1]!])
    expect(seen.map((lines) => lines.flatMap((l) => l.words.map((w) => w.text)).join(' '))).toEqual(['Most Recent Arrival', '', '2023 March 15'])
  })
  test('finds nothing on white paper, outside the picture, or in a speck', async (ctx) => {
    if (!isHere) return ctx.skip('no tesseract on this machine')
    expect(await recogniser.look(white, { layout: 'page' })).toEqual([])
    expect(await recogniser.look(white, { layout: 'page', area: { x: 500, y: 0, width: 50, height: 50 } })).toEqual([])
    expect(await recogniser.look({ width: 1, height: 1, data: new Uint8Array(1) }, { layout: 'page' })).toEqual([])
  })
})
