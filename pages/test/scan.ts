import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Page } from '@proofline/engine'
import { installed } from '../src/node/tesseract-parts.ts'
import { type PdfRaster, pdfRaster } from '../src/ocr/pdf-raster.ts'
import { toGray } from '../src/picture/gray.ts'
import type { Gray } from '../src/picture/raster.ts'

/** Scans for tests, made on the spot from papers of invented people. */

/** A paper of the invented family, as bytes. */
export const familyPaper = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../examples/people/${path}`, import.meta.url))))

let raster: Promise<PdfRaster> | undefined

/** The pages of a PDF as a scanner sees them. */
export async function scanned(pdf: Uint8Array, dpi: number): Promise<Gray[]> {
  const { open } = await (raster ??= installed('@hyzyla/pdfium/pdfium.wasm').then(pdfRaster))
  const file = open(pdf)!
  const pages = Array.from({ length: file.pages }, (_, i) => toGray(file.draw(i + 1, dpi)!))
  file.close()
  return pages
}

/** The picture turned by half. */
export const upsideDown = ({ width, height, data }: Gray): Gray => ({ width, height, data: data.slice().reverse() })

export function png({ width, height, data }: Gray): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y += 1) rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head.set([8, 0, 0, 0, 0], 8) // eight bits, grey
  const chunk = (name: string, body: Uint8Array): Buffer => {
    const part = Buffer.concat([Buffer.from(name, 'latin1'), body])
    const out = Buffer.alloc(part.length + 8)
    out.writeUInt32BE(body.length)
    part.copy(out, 4)
    out.writeUInt32BE(crc32(part), part.length + 4)
    return out
  }
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 1 })), chunk('IEND', new Uint8Array(0))]))
}

/** A PDF of scanned pages: each one picture and no text. */
export async function scanPdf(pages: readonly Gray[], dpi: number): Promise<Uint8Array> {
  const doc = await PDFDocument.create()
  for (const gray of pages) {
    const [width, height] = [(gray.width * 72) / dpi, (gray.height * 72) / dpi]
    doc.addPage([width, height]).drawImage(await doc.embedPng(png(gray)), { x: 0, y: 0, width, height })
  }
  return doc.save()
}

/** A page without its words: blank paper of the same size. */
export const blankLike = ({ width, height }: Gray): Gray => ({ width, height, data: new Uint8Array(width * height).fill(250) })

export const textOf = (pages: readonly Page[]): string => pages.map((p) => p.text).join('\f')
