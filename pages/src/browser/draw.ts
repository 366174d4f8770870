import type { PDFDocumentProxy } from 'pdfjs-dist'
import { DECODED_BYTES_MAX, PICTURE_PIXELS_MAX } from '../limits.ts'
import type { NotRead } from '../opened.ts'
import { wasRefused } from '../pdf/allocation-guard.ts'
import { openPdf } from '../pdf/extract.ts'

/** pdf.js asks these for canvases and filters; its own ones need a document, which a Worker does not have. */
class WorkerCanvasFactory {
  create(width: number, height: number): { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D } {
    if (!(width > 0 && height > 0) || width * height > PICTURE_PIXELS_MAX) throw new RangeError('canvas out of budget')
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d')! }
  }
  reset(made: { canvas: OffscreenCanvas }, width: number, height: number): void {
    made.canvas.width = width
    made.canvas.height = height
  }
  destroy(made: { canvas: OffscreenCanvas | null; context: unknown }): void {
    if (made.canvas) made.canvas.width = made.canvas.height = 0
    made.canvas = null
    made.context = null
  }
}
class NoFilters {
  addFilter(): string { return 'none' }
  addHCMFilter(): string { return 'none' }
  addAlphaFilter(): string { return 'none' }
  addLuminosityFilter(): string { return 'none' }
  addKnockoutFilter(): string { return 'none' }
  addHighlightHCMFilter(): string { return 'none' }
  destroy(): void {}
}
/** Fonts, decoders and tables that pdf.js would fetch are not shipped: pages using them are drawn without. */
class NothingFetched {
  fetch(): Promise<never> {
    return Promise.reject(new Error('not shipped'))
  }
}

let open: PDFDocumentProxy | undefined

async function documentOf(bytes: Uint8Array | undefined): Promise<PDFDocumentProxy | NotRead> {
  if (bytes === undefined) return open ?? { type: 'Broken' }
  await open?.loadingTask.destroy().catch(() => {})
  open = undefined
  const doc = await openPdf(bytes, {
    CanvasFactory: WorkerCanvasFactory, FilterFactory: NoFilters, BinaryDataFactory: NothingFetched,
    useSystemFonts: true, isOffscreenCanvasSupported: true, useWasm: false,
  })
  if (!('type' in doc)) open = doc
  return doc
}

/** One page as a picture; without `bytes` a page of the file drawn last. Over 50 megapixels: `PageTooBig`. */
export async function drawPage(bytes: Uint8Array | undefined, number: number, scale: number): Promise<ImageBitmap | NotRead> {
  wasRefused()
  const doc = await documentOf(bytes)
  if ('type' in doc) return doc
  try {
    const page = await doc.getPage(number)
    const viewport = page.getViewport({ scale })
    const width = Math.ceil(viewport.width)
    const height = Math.ceil(viewport.height)
    if (!(width > 0 && height > 0) || width * height > PICTURE_PIXELS_MAX) return { type: 'PageTooBig' }
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')!
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    await page.render({ canvas: null, canvasContext: context as unknown as CanvasRenderingContext2D, viewport }).promise
    page.cleanup()
    return wasRefused() ? { type: 'TooMuchMemory', bytesMax: DECODED_BYTES_MAX } : canvas.transferToImageBitmap()
  } catch {
    return wasRefused() ? { type: 'TooMuchMemory', bytesMax: DECODED_BYTES_MAX } : { type: 'Broken' }
  }
}
