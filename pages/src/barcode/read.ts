import type { Barcode, Box, Page } from '@proofline/engine'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Gray } from '../picture/raster.ts'
import { shrunk } from '../picture/resample.ts'
import { withLines } from '../strip/add.ts'

/** A code found in a picture, in its pixels. Control letters of its content are blanks. */
export interface FoundBarcode {
  readonly format: Barcode['format']
  readonly text: string
  readonly box: Box
}

export interface BarcodeReader {
  /** Every code in an upright or turned picture. Never throws because of what is in it. */
  read(gray: Gray): Promise<readonly FoundBarcode[]>
}

const FORMATS = ['PDF417', 'Aztec', 'QRCode', 'DataMatrix'] as const
// Codes on whole pages are still over two pixels a module here; larger pictures only take longer.
const SIDE_MAX = 2600
const CODES_MAX = 8
// A full PDF417 holds 1850 letters, a QR code 4296.
const CONTENT_MAX = 4500

// The package asks where its module is even when it is given; its own answer is an address of somebody else.
const NOWHERE = (name: string): string => name

/** Reads codes with the wasm module that `load` gives: from disk in Node, from our own address in a browser, never from elsewhere. */
export function barcodeReader(load: () => Promise<Uint8Array<ArrayBuffer>>): BarcodeReader {
  let ready: Promise<unknown> | undefined
  const start = async (): Promise<unknown> => {
    const wasmBinary = (await load()).slice().buffer
    return prepareZXingModule({ overrides: { wasmBinary, locateFile: NOWHERE }, fireImmediately: true })
  }
  return {
    async read(gray) {
      if (gray.width < 8 || gray.height < 8) return []
      await (ready ??= start())
      const times = Math.ceil(Math.max(gray.width, gray.height) / SIDE_MAX)
      const picture = shrunk(gray, times)
      const found = await readBarcodes(imageOf(picture) as ImageData, { formats: [...FORMATS], tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true, maxNumberOfSymbols: CODES_MAX })
      return found.flatMap(({ isValid, text, format, position: p }) => {
        const content = text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/\s+$/, '')
        if (!isValid || content.trim() === '' || content.length > CONTENT_MAX) return []
        const xs = [p.topLeft.x, p.topRight.x, p.bottomLeft.x, p.bottomRight.x]
        const ys = [p.topLeft.y, p.topRight.y, p.bottomLeft.y, p.bottomRight.y]
        const [x, y] = [Math.min(...xs) * times, Math.min(...ys) * times]
        const known = FORMATS.find((f) => f === format) ?? 'other'
        return [{ format: known, text: content, box: { x, y, width: Math.max(...xs) * times - x, height: Math.max(...ys) * times - y } }]
      })
    },
  }
}

/** What a canvas would give; the module asks for no more. */
function imageOf({ width, height, data }: Gray): { width: number; height: number; data: Uint8ClampedArray } {
  const out = new Uint8ClampedArray(width * height * 4)
  for (let i = 0, at = 0; i < data.length; i += 1, at += 4) {
    out[at] = out[at + 1] = out[at + 2] = data[i]!
    out[at + 3] = 255
  }
  return { width, height, data: out }
}

/**
 * The page with what its barcodes hold: one line and one word each, after all other lines, with the code's own box. `gray` is the
 * upright picture of the page, whatever its size. The page itself when there is no code.
 */
export async function addBarcodes(page: Page, gray: Gray, reader: BarcodeReader): Promise<Page> {
  const codes = await reader.read(gray)
  if (codes.length === 0) return page
  const [x, y] = [page.width / gray.width, page.height / gray.height]
  return withBarcodes({ ...page, origin: page.origin === 'none' ? 'ocr' : page.origin }, codes.map((c) => ({
    ...c, box: { x: c.box.x * x, y: c.box.y * y, width: c.box.width * x, height: c.box.height * y },
  })))
}

/** The page with codes as last lines; what was read of the code's own picture as letters goes. */
export function withBarcodes(page: Page, codes: readonly FoundBarcode[]): Page {
  let out = page
  const barcodes: Barcode[] = [...(page.barcodes ?? [])]
  for (const { format, text, box } of codes) {
    out = withLines(out, [{ text, box, last: true }])
    const word = out.words.at(-1)!
    barcodes.push({ format, start: word.start, end: word.end })
  }
  return { ...out, barcodes }
}
