/**
 * Papers nobody tuned a reader to: the same kinds as the family's, set in other fonts, sizes, columns and generations of
 * wording. They are drawn when a test runs, from the places given here, and are not kept as files.
 */
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { checkDigit } from '../mrz.ts'

const FONTS = {
  h: StandardFonts.Helvetica, hb: StandardFonts.HelveticaBold, t: StandardFonts.TimesRoman, tb: StandardFonts.TimesRomanBold,
  c: StandardFonts.Courier, cb: StandardFonts.CourierBold, z: StandardFonts.ZapfDingbats,
} as const
/** Left edge, base line from the top, words, size (10) and font (`h`). */
export type Printed = readonly [x: number, y: number, words: string, size?: number, font?: string]

export interface Variant {
  readonly name: string
  readonly reader: string
  /** `field=value`: each must be claimed, and no other value for the same field. The value may be its beginning or a part. */
  readonly says: readonly string[]
  /** Fields a person is asked about, because the paper does not say them in words a machine can trust. */
  readonly asks?: readonly string[]
  readonly pages: readonly (readonly Printed[])[]
}

/** Lines under one another. */
export const flow = (x: number, y: number, step: number, lines: readonly string[], size = 10, font = 'h'): Printed[] =>
  lines.map((words, i) => [x, y + i * step, words, size, font])

/** The second line of a passport's strip without a personal number. */
export function stripOf(number: string, nationality: string, birth: string, sex: string, expires: string): string {
  const parts = [number.padEnd(9, '<'), birth, expires].map((part) => part + checkDigit(part))
  const personal = '<'.repeat(14)
  return `${parts[0]}${nationality}${parts[1]}${sex}${parts[2]}${personal}<${checkDigit(parts.join('') + personal + '0')}`
}

export async function draw(variant: Variant): Promise<Uint8Array> {
  const doc = await PDFDocument.create()
  for (const printed of variant.pages) {
    const page = doc.addPage([612, 792])
    for (const [x, y, words, size = 10, font = 'h'] of printed) page.drawText(words, { x, y: 792 - y, size, font: doc.embedStandardFont(FONTS[font as keyof typeof FONTS]) })
  }
  return doc.save()
}
