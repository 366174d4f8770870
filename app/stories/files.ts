/** Files people really have, and files meant to do harm. Made on the spot; nothing in them is anybody's. */
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { zipSync } from 'fflate'
import { noticePage, packedZeros, printedDoc, printedPdf, rawPdf } from '../../pages/test/make-pdf.ts'

const MIB = 1024 * 1024

/** A file of 301 MiB on the disk, and where it is: the browser refuses to carry such bytes any other way. */
export function tooLargeFile(): { readonly path: string; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'proofline-large-'))
  const path = join(folder, 'scan of everything.pdf')
  writeFileSync(path, '%PDF-1.7\n')
  truncateSync(path, 301 * MIB)
  return { path, folder }
}

export async function lockedPdf(): Promise<Uint8Array> {
  const doc = await printedDoc(({ text }) => text('Received Date: 08/16/2018', 50, 700))
  doc.encrypt({ userPassword: 'a password', ownerPassword: 'another', permissions: {} })
  return doc.save()
}
/** A picture that would fill 300 MiB, packed twice into a few hundred bytes. */
export const bombPdf = (): Uint8Array => rawPdf({ dict: '/Subtype /Image /Filter [/FlateDecode /FlateDecode]', bytes: packedZeros(300 * MIB, 2) })

export const brokenPdf = (): Uint8Array => new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nthe rest was lost')

export async function pdfOfPages(count: number): Promise<Uint8Array> {
  const doc = await PDFDocument.create()
  for (let i = 0; i < count; i += 1) doc.addPage([612, 792])
  return doc.save()
}
/** Pages full of words: reading them takes long enough to press *Stop*. */
export const longPdf = (count: number): Promise<Uint8Array> => printedPdf(...Array.from({ length: count }, (_, n) => noticePage(n)))

export const wordFile = (): Uint8Array => zipSync({
  '[Content_Types].xml': new TextEncoder().encode('<?xml version="1.0"?><Types/>'),
  'word/document.xml': new TextEncoder().encode('<?xml version="1.0"?><w:document><w:body>a letter</w:body></w:document>'),
})
