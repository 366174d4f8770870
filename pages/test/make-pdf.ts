import { deflateSync } from 'node:zlib'
import { PDFDocument, type PDFFont, type PDFPage, StandardFonts, degrees } from '@cantoo/pdf-lib'

/** PDFs for tests, made on the spot with invented people: a printed one with pdf-lib, a hostile one by hand. */

export interface Pen {
  readonly page: PDFPage
  /** Draws text with its baseline's left end at x, y (points, from the bottom left). */
  text(words: string, x: number, y: number, size?: number, font?: 'plain' | 'bold' | 'typewriter'): void
}

/** A PDF of one page per drawing. */
export async function printedPdf(...drawings: ((pen: Pen) => void)[]): Promise<Uint8Array> {
  return (await printedDoc(...drawings)).save()
}

export async function printedDoc(...drawings: ((pen: Pen) => void)[]): Promise<PDFDocument> {
  const doc = await PDFDocument.create()
  const fonts: Record<string, PDFFont> = {
    plain: await doc.embedFont(StandardFonts.Helvetica),
    bold: await doc.embedFont(StandardFonts.HelveticaBold),
    typewriter: await doc.embedFont(StandardFonts.Courier),
  }
  for (const draw of drawings) {
    const page = doc.addPage([612, 792])
    draw({ page, text: (words, x, y, size = 10, font = 'plain') => page.drawText(words, { x, y, size, font: fonts[font]! }) })
  }
  return doc
}

/** A page as a notice is printed: 45 lines with labels, values and dates. */
export function noticePage(n: number): (pen: Pen) => void {
  return ({ text }) => {
    for (let row = 0; row < 45; row += 1) {
      const y = 740 - row * 15
      text(`Received Date ${row + 1}:`, 50, y, 10, 'bold')
      text(`March ${(row % 28) + 1}, 20${10 + (n % 15)}`, 170, y)
      text(`Receipt Number IOE0999${String(n * 45 + row).padStart(6, '0')}`, 330, y)
    }
  }
}

export { degrees }

export interface RawStream {
  /** Entries of the dictionary besides `/Length`, for example `/Filter /FlateDecode`. */
  readonly dict: string
  readonly bytes: Uint8Array
}

/** A one-page PDF whose page content is the given stream; further objects may be added by text. */
export function rawPdf(content: RawStream, more: { readonly page?: string; readonly objects?: readonly string[]; readonly length?: number } = {}): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  const size = (): number => parts.reduce((n, p) => n + p.length, 0)
  const put = (n: number, ...body: (string | Uint8Array)[]): void => {
    offsets[n] = size()
    parts.push(Buffer.from(`${n} 0 obj\n`), ...body.map((b) => Buffer.from(b as Uint8Array)), Buffer.from('\nendobj\n'))
  }
  put(1, '<< /Type /Catalog /Pages 2 0 R >>')
  put(2, `<< /Type /Pages /Kids [3 0 R] /Count ${more.length ?? 1} >>`)
  put(3, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${more.page ?? ''} >>`)
  put(4, `<< ${content.dict} /Length ${content.bytes.length} >>\nstream\n`, content.bytes, '\nendstream')
  put(5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  more.objects?.forEach((object, i) => put(6 + i, object))
  const xref = size()
  const rows = offsets.slice(1).map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(Buffer.from(`xref\n0 ${offsets.length}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(parts))
}

export const flate = (bytes: Uint8Array): Uint8Array => new Uint8Array(deflateSync(bytes, { level: 9 }))
export const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

const zeros = new Map<number, Uint8Array>()

/** Zeros packed by Flate as often as asked. */
export function packedZeros(bytes: number, layers: number): Uint8Array {
  let packed = zeros.get(bytes) ?? flate(new Uint8Array(bytes))
  zeros.set(bytes, packed)
  for (let i = 1; i < layers; i += 1) packed = flate(packed)
  return packed
}
