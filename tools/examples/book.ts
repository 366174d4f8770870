/**
 * A book of sheets: the few drawing words the paper kinds need, on top of pdf-lib.
 * Points, origin at the top left, `y` is the base line of text. The same calls give the same bytes, always.
 */
import { createHash } from 'node:crypto'
import {
  PDFDocument, PDFHexString, StandardFonts, grayscale, type PDFFont, type PDFPage,
} from '@cantoo/pdf-lib'

const FONTS = {
  sans: StandardFonts.Helvetica, 'sans-bold': StandardFonts.HelveticaBold, 'sans-italic': StandardFonts.HelveticaOblique,
  serif: StandardFonts.TimesRoman, 'serif-bold': StandardFonts.TimesRomanBold,
  typed: StandardFonts.Courier, 'typed-bold': StandardFonts.CourierBold,
} as const
export type FontName = keyof typeof FONTS

export interface Pen {
  readonly font?: FontName
  readonly size?: number
  /** 0 is black, 1 is white. */
  readonly grey?: number
}
export interface Frame {
  readonly fill?: number
  readonly weight?: number
  readonly grey?: number
}

export interface Sheet {
  readonly page: PDFPage
  readonly width: number
  readonly height: number
  /** Draws one line; gives its right edge. */
  text(x: number, y: number, value: string, pen?: Pen): number
  /** Draws one line that ends at `x`. */
  textEndingAt(x: number, y: number, value: string, pen?: Pen): void
  textCentred(y: number, value: string, pen?: Pen): void
  /** Draws words within `width`, breaking at blanks and at "\n"; gives the base line after the last one. */
  wrap(x: number, y: number, width: number, value: string, pen?: Pen & { lead?: number }): number
  /** Width of a line in points. */
  measure(value: string, pen?: Pen): number
  line(x1: number, y1: number, x2: number, y2: number, frame?: Frame): void
  box(x: number, y: number, width: number, height: number, frame?: Frame): void
}

export interface Book {
  readonly doc: PDFDocument
  sheet(width?: number, height?: number): Sheet
  bytes(): Promise<Uint8Array>
}

export const LETTER = { width: 612, height: 792 } as const
/** Every page says so, small and grey, at its head and its foot, in both languages. */
export const SPECIMEN = 'SPECIMEN: an example made for practice, not a real paper / ESPECIMEN: un ejemplo para practicar, no es un papel real'
const FIXED = new Date('2026-01-01T00:00:00Z')

interface Placed {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export async function openBook(title: string): Promise<Book> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  doc.setTitle(title)
  doc.setProducer('Proofline example papers')
  doc.setCreationDate(FIXED)
  doc.setModificationDate(FIXED)
  const id = PDFHexString.of(createHash('sha256').update(title).digest('hex').slice(0, 32))
  doc.context.trailerInfo.ID = doc.context.obj([id, id])
  const fonts = new Map<FontName, PDFFont>()
  const font = (name: FontName): PDFFont => {
    const known = fonts.get(name)
    if (known) return known
    const made = doc.embedStandardFont(FONTS[name])
    fonts.set(name, made)
    return made
  }
  return {
    doc,
    sheet(width = LETTER.width, height = LETTER.height) {
      const sheet = sheetOn(doc.addPage([width, height]), font)
      const size = Math.min(6, (width - 24) / 100)
      for (const y of [11, height - 7]) sheet.textCentred(y, SPECIMEN, { size, grey: 0.62 })
      return sheet
    },
    bytes: () => doc.save({ addDefaultPage: false, updateFieldAppearances: false }),
  }
}

function sheetOn(page: PDFPage, font: (name: FontName) => PDFFont): Sheet {
  const { width, height } = page.getSize()
  const placed: Placed[] = []
  const measure = (value: string, { font: name = 'sans', size = 9 }: Pen = {}): number =>
    font(name).widthOfTextAtSize(value, size)
  /** Two prints over each other would be read as one garbled line, so that is a defect of the definition. */
  const place = (at: Placed): void => {
    if (at.left < 0 || at.right > width || at.top < 0 || at.bottom > height) {
      throw new Error(`text leaves the page at ${Math.round(at.left)},${Math.round(at.bottom)}`)
    }
    const hit = placed.find((o) => at.left < o.right - 0.4 && at.right > o.left + 0.4 && at.top < o.bottom - 0.4 && at.bottom > o.top + 0.4)
    if (hit) throw new Error(`text over text at ${Math.round(at.left)},${Math.round(at.bottom)}`)
    placed.push(at)
  }
  const text = (x: number, y: number, value: string, pen: Pen = {}): number => {
    if (value === '') return x
    const { font: name = 'sans', size = 9, grey = 0 } = pen
    const right = x + measure(value, pen)
    place({ left: x, right, top: y - size * 0.72, bottom: y + size * 0.2 })
    page.drawText(value, { x, y: height - y, size, font: font(name), color: grayscale(grey) })
    return right
  }
  return {
    page, width, height, text, measure,
    textEndingAt: (x, y, value, pen) => void text(x - measure(value, pen), y, value, pen),
    textCentred: (y, value, pen) => void text((width - measure(value, pen)) / 2, y, value, pen),
    wrap(x, y, room, value, pen = {}) {
      const lead = pen.lead ?? (pen.size ?? 9) * 1.25
      let at = y
      for (const line of breakLines(value, room, (part) => measure(part, pen))) {
        text(x, at, line, pen)
        at += lead
      }
      return at
    },
    line(x1, y1, x2, y2, { weight = 0.6, grey = 0.25 } = {}) {
      page.drawLine({ start: { x: x1, y: height - y1 }, end: { x: x2, y: height - y2 }, thickness: weight, color: grayscale(grey) })
    },
    box(x, y, w, h, { fill, weight = 0.6, grey = 0.25 } = {}) {
      page.drawRectangle({
        x, y: height - y - h, width: w, height: h, borderWidth: weight, borderColor: grayscale(grey),
        ...(fill === undefined ? {} : { color: grayscale(fill) }),
      })
    },
  }
}

/** Breaks at "\n" always, and at blanks when a line would be wider than `room`. */
export function breakLines(value: string, room: number, measure: (part: string) => number): string[] {
  const out: string[] = []
  for (const paragraph of value.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && measure(longer) > room) {
        out.push(line)
        line = word
      } else line = longer
    }
    out.push(line)
  }
  return out
}
