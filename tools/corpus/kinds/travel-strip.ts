/**
 * Strips and codes as ink, not as letters of a font. No font of the OCR-B type is on our machines: strips are stroked with the letters
 * `pages` knows it by (`pages/src/strip/glyphs.ts`), and their text lies under them unseen, as scanners with text do it.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  StandardFonts, TextRenderingMode, concatTransformationMatrix, fill, lineTo, moveTo, popGraphicsState, pushGraphicsState, rectangle, setFillingGrayscaleColor, setLineCap, setLineJoin, setLineWidth,
  setStrokingGrayscaleColor, stroke,
} from '@cantoo/pdf-lib'
import { prepareZXingModule } from 'zxing-wasm/writer'
import { strokesOf } from '../../../pages/src/strip/glyphs.ts'
import type { Sheet } from '../../examples/book.ts'

/** Letters of the drawing are this tall, and stand this far apart when their pitch is ICAO's tenth of an inch (pixels of `glyphs.ts`). */
const DRAWN = { tall: 24, pitch: 23, stroke: 2.9 } as const

/** Draws lines of a strip with OCR-B-like letters; `pitch` is the width of a letter in points, `y` the base line of the first line. */
export function drawStrip(sheet: Sheet, x: number, y: number, lines: readonly string[], { pitch = 7.2, lead = 18 } = {}): void {
  const scale = pitch / DRAWN.pitch
  lines.forEach((line, l) => {
    const base = sheet.height - (y + l * lead)
    // Unseen, for readers of the file's own text; as wide as the ink.
    sheet.page.drawText(line, { x, y: base, size: (pitch / 600) * 1000, font: courier(sheet), renderMode: TextRenderingMode.Invisible })
    sheet.page.pushOperators(pushGraphicsState(), setStrokingGrayscaleColor(0.05), setLineWidth(DRAWN.stroke * scale), setLineCap(1), setLineJoin(1))
    ;[...line].forEach((letter, i) => {
      const [cx, cy] = [x + (i + 0.5) * pitch, base + (DRAWN.tall / 2) * scale * 0.95]
      for (const [a, b] of strokesOf(letter)) sheet.page.pushOperators(moveTo(cx + a.x * scale, cy - a.y * scale), lineTo(cx + b.x * scale, cy - b.y * scale), stroke())
    })
    sheet.page.pushOperators(popGraphicsState())
  })
}

const courier = (sheet: Sheet) => {
  const known = fonts.get(sheet.page.doc)
  if (known) return known
  const made = sheet.page.doc.embedStandardFont(StandardFonts.Courier)
  fonts.set(sheet.page.doc, made)
  return made
}
const fonts = new WeakMap<object, ReturnType<Sheet['page']['doc']['embedStandardFont']>>()

const wasmBinary = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm')).slice().buffer
const writer = await prepareZXingModule({ overrides: { wasmBinary, locateFile: (name: string) => name }, fireImmediately: true })

/** Draws a code with its top left corner at `x`, `y`, `module` points for each of its smallest squares; gives its size in points. */
export function drawCode(sheet: Sheet, x: number, y: number, format: 'PDF417' | 'Aztec' | 'QRCode', text: string, module: number): { width: number; height: number } {
  const { symbol, error } = writer.writeBarcodeFromText(text, { format, options: '', scale: 1, rotate: 0, invert: false, addHRT: false, addQuietZones: false })
  if (error) throw new Error(error)
  const { width, height, data } = symbol
  sheet.page.pushOperators(pushGraphicsState(), concatTransformationMatrix(module, 0, 0, -module, x, sheet.height - y), setFillingGrayscaleColor(0))
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (data[row * width + column] !== 0) continue
      let end = column
      while (end < width && data[row * width + end] === 0) end += 1
      sheet.page.pushOperators(rectangle(column, row, end - column, 1), fill())
      column = end
    }
  }
  sheet.page.pushOperators(popGraphicsState())
  return { width: width * module, height: height * module }
}
