/** Pages of a PDF as pictures. */
import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { Rgba } from '../../pages/src/picture/raster.ts'

/** Every page of a PDF at some dots per inch. */
export async function rasterised(pdf: Uint8Array, dpi: number): Promise<readonly Rgba[]> {
  const library = await PDFiumLibrary.init()
  try {
    const doc = await library.loadDocument(pdf.slice())
    const out: Rgba[] = []
    for (const page of doc.pages()) {
      const { width, height, data } = await page.render({ scale: dpi / 72, render: 'bitmap' })
      out.push({ width, height, data: opaque(data) })
    }
    doc.destroy()
    return out
  } finally {
    library.destroy()
  }
}

/** What is clear becomes paper. */
function opaque(rgba: Uint8Array): Uint8ClampedArray {
  const out = new Uint8ClampedArray(rgba)
  for (let i = 0; i < rgba.length; i += 4) {
    const clear = 255 - rgba[i + 3]!
    if (clear === 0) continue
    for (let c = 0; c < 3; c += 1) out[i + c] = rgba[i + c]! + clear
    out[i + 3] = 255
  }
  return out
}
