/** A page that is only a picture, as a phone or a copier makes it: no word on it can be read without OCR. */
import { PDFName } from '@cantoo/pdf-lib'
import type { Book } from '../book.ts'

interface Png {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Width, height and the packed rows of a 1-bit grey PNG; throws on any other PNG. */
export function onePixelPng(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const width = view.getUint32(16)
  const height = view.getUint32(20)
  const [depth, colour, , , interlace] = bytes.subarray(24, 29)
  if (depth !== 1 || colour !== 0 || interlace !== 0) throw new Error('scan: the picture must be a 1-bit grey PNG, not interlaced')
  const parts: Uint8Array[] = []
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)))
  }
  return { width, height, data: Buffer.concat(parts) }
}

/** One Letter page filled by the picture, a little askew as copies are. A PDF reads PNG rows as they are, so nothing is decoded here. */
export function scan(book: Book, picture: Uint8Array): void {
  const { width, height, data } = onePixelPng(picture)
  const { context } = book.doc
  const image = context.register(context.stream(data, {
    Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 1, ColorSpace: 'DeviceGray',
    Filter: 'FlateDecode', DecodeParms: { Predictor: 15, Colors: 1, BitsPerComponent: 1, Columns: width },
  }))
  const page = book.doc.addPage([612, 792])
  page.node.setXObject(PDFName.of('Scan'), image)
  const drawing = context.register(context.stream('q 611.9 6.4 -8.3 791.9 4 -3 cm /Scan Do Q'))
  page.node.set(PDFName.of('Contents'), drawing)
}
