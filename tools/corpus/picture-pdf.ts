/** PDFs that hold nothing but pictures of pages, as copiers, fax servers and scanner apps make them. */
import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import type { Bits } from './damage/copy.ts'

interface Placed {
  /** In points. */
  readonly width: number
  readonly height: number
}
export type PagePicture =
  | (Placed & { readonly type: 'jpeg'; readonly bytes: Uint8Array })
  | (Placed & { readonly type: 'bits'; readonly bits: Bits })

const FIXED = new Date('2026-01-01T00:00:00Z')

/** One page for each picture, filled by it. The same pictures give the same bytes. */
export async function pdfOfPictures(pictures: readonly PagePicture[]): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  doc.setCreationDate(FIXED)
  doc.setModificationDate(FIXED)
  for (const one of pictures) {
    const page = doc.addPage([one.width, one.height])
    if (one.type === 'jpeg') page.drawImage(await doc.embedJpg(one.bytes), { x: 0, y: 0, width: one.width, height: one.height })
    else drawBits(doc, page, one.bits)
  }
  return doc.save({ addDefaultPage: false })
}

function drawBits({ context }: PDFDocument, page: PDFPage, bits: Bits): void {
  const image = context.register(context.stream(deflateSync(bits.rows), {
    Type: 'XObject', Subtype: 'Image', Width: bits.width, Height: bits.height, BitsPerComponent: 1, ColorSpace: 'DeviceGray',
    Filter: 'FlateDecode', Decode: [1, 0],
  }))
  page.node.setXObject(PDFName.of('Fax'), image)
  page.node.set(PDFName.of('Contents'), context.register(context.stream(`q ${page.getWidth()} 0 0 ${page.getHeight()} 0 0 cm /Fax Do Q`)))
}
