/** Pages of a PDF as pictures. */
import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { Rgba } from '../../pages/src/picture/raster.ts'

let library: ReturnType<typeof PDFiumLibrary.init> | undefined

/** Every page of a PDF at some dots per inch; `dpi` may follow from the sizes of the pages in points. */
export async function rasterised(pdf: Uint8Array, dpi: number | ((sizes: readonly { readonly width: number; readonly height: number }[]) => number)): Promise<readonly Rgba[]> {
  library ??= PDFiumLibrary.init()
  const doc = await (await library).loadDocument(pdf.slice())
  try {
    const pages = [...doc.pages()]
    const scale = (typeof dpi === 'number' ? dpi : dpi(pages.map((page) => { const { originalWidth, originalHeight } = page.getOriginalSize(); return { width: originalWidth, height: originalHeight } }))) / 72
    const out: Rgba[] = []
    for (const page of pages) {
      const { width, height, data } = await page.render({ scale, render: 'bitmap' })
      out.push({ width, height, data: opaque(data) })
    }
    return out
  } finally {
    doc.destroy()
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
