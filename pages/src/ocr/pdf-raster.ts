import { PDFiumModule } from '@hyzyla/pdfium'
import { PAGE_SIDE_PT_MAX, PICTURE_PIXELS_MAX } from '../limits.ts'
import type { Rgba } from '../picture/raster.ts'

/** What a page of a PDF is made of, as far as it says whether its print is text or a picture. */
export interface PageMakeup {
  /** Points, as the page is looked at. */
  readonly width: number
  readonly height: number
  /** How much of the page its largest picture covers, 0 to 1. */
  readonly pictureShare: number
  /** Pixels per inch of that picture; undefined when there is none. */
  readonly pictureDpi: number | undefined
  /** Pixels of the picture with most of them. */
  readonly pixelsMax: number
  /** Letters that are drawn, and letters that are only laid over a picture to be searched. */
  readonly shown: number
  readonly hidden: number
}

export interface PdfPictures {
  readonly pages: number
  /** Undefined when the file does not have the page. */
  makeup(page: number): PageMakeup | undefined
  /** The page as it is looked at, on white; undefined when it is not there or would be over the budget. */
  draw(page: number, dpi: number): Rgba | undefined
  close(): void
}

export interface PdfRaster {
  /** Undefined when it cannot be opened. The bytes may be dropped afterwards. */
  open(bytes: Uint8Array): PdfPictures | undefined
}

/** The functions of PDFium we call, as the wasm module names them. */
interface Pdfium {
  readonly HEAPU8: Uint8Array
  readonly HEAP32: Int32Array
  readonly HEAPF32: Float32Array
  readonly wasmExports: { malloc(bytes: number): number; free(at: number): void }
  _FPDF_InitLibraryWithConfig(config: unknown): void
  _FPDF_LoadMemDocument(at: number, bytes: number, password: number): number
  _FPDF_CloseDocument(doc: number): void
  _FPDF_GetPageCount(doc: number): number
  _FPDF_LoadPage(doc: number, index: number): number
  _FPDF_ClosePage(page: number): void
  _FPDF_GetPageWidth(page: number): number
  _FPDF_GetPageHeight(page: number): number
  _FPDFPage_CountObjects(page: number): number
  _FPDFPage_GetObject(page: number, index: number): number
  _FPDFPageObj_GetType(object: number): number
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number
  _FPDFFormObj_CountObjects(form: number): number
  _FPDFFormObj_GetObject(form: number, index: number): number
  _FPDFImageObj_GetImagePixelSize(image: number, width: number, height: number): number
  _FPDFTextObj_GetTextRenderMode(text: number): number
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: number, stride: number): number
  _FPDFBitmap_FillRect(bitmap: number, x: number, y: number, width: number, height: number, colour: number): void
  _FPDFBitmap_GetBuffer(bitmap: number): number
  _FPDFBitmap_GetStride(bitmap: number): number
  _FPDFBitmap_Destroy(bitmap: number): void
  _FPDF_RenderPageBitmap(bitmap: number, page: number, x: number, y: number, width: number, height: number, turn: number, flags: number): void
}

const TEXT = 1
const IMAGE = 3
const FORM = 5
const INVISIBLE = 3
const BGRX = 3
/** Annotations too (stamps, redaction marks), and red before blue. */
const FLAGS = 0x01 | 0x10
const WHITE = 0xffffffff
/** Pages drawn with a hundred thousand strokes are drawings; what they are made of is not worth the time. */
const OBJECTS_MAX = 20_000
const NESTED_MAX = 4

/** PDFium, made ready once. Its memory is its own: a file that breaks it breaks nothing else. */
export async function pdfRaster(wasm: Uint8Array): Promise<PdfRaster> {
  const lib = (await (PDFiumModule as (options: unknown) => Promise<unknown>)({
    wasmBinary: wasm, locateFile: () => '', print: () => {}, printErr: () => {},
  })) as Pdfium
  lib._FPDF_InitLibraryWithConfig({ version: 2, m_pIsolate: null, m_pUserFontPaths: null, m_v8EmbedderSlot: 0, m_pPlatform: null })
  return {
    open: (bytes) => {
      const at = lib.wasmExports.malloc(bytes.length)
      if (at === 0) return undefined
      lib.HEAPU8.set(bytes, at)
      const doc = lib._FPDF_LoadMemDocument(at, bytes.length, 0)
      if (doc === 0) {
        lib.wasmExports.free(at)
        return undefined
      }
      return picturesOf(lib, doc, at)
    },
  }
}

function picturesOf(lib: Pdfium, doc: number, at: number): PdfPictures {
  const withPage = <T>(number: number, job: (page: number, width: number, height: number) => T): T | undefined => {
    const page = lib._FPDF_LoadPage(doc, number - 1)
    if (page === 0) return undefined
    try {
      const [width, height] = [lib._FPDF_GetPageWidth(page), lib._FPDF_GetPageHeight(page)]
      const isPage = [width, height].every((n) => Number.isFinite(n) && n > 0 && n <= PAGE_SIDE_PT_MAX)
      return isPage ? job(page, width, height) : undefined
    } finally {
      lib._FPDF_ClosePage(page)
    }
  }
  return {
    pages: lib._FPDF_GetPageCount(doc),
    makeup: (number) => withPage(number, (page, width, height) => makeupOf(lib, page, width, height)),
    draw: (number, dpi) => withPage(number, (page, width, height) => drawn(lib, page, Math.round((width * dpi) / 72), Math.round((height * dpi) / 72))),
    close: () => {
      lib._FPDF_CloseDocument(doc)
      lib.wasmExports.free(at)
    },
  }
}

function drawn(lib: Pdfium, page: number, width: number, height: number): Rgba | undefined {
  if (!(width > 0 && height > 0) || width * height > PICTURE_PIXELS_MAX) return undefined
  const bitmap = lib._FPDFBitmap_CreateEx(width, height, BGRX, 0, 0)
  if (bitmap === 0) return undefined
  try {
    lib._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    lib._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS)
    const from = lib._FPDFBitmap_GetBuffer(bitmap)
    if (lib._FPDFBitmap_GetStride(bitmap) !== width * 4) return undefined
    return { width, height, data: lib.HEAPU8.slice(from, from + width * height * 4) }
  } finally {
    lib._FPDFBitmap_Destroy(bitmap)
  }
}

function makeupOf(lib: Pdfium, page: number, width: number, height: number): PageMakeup {
  let left = OBJECTS_MAX
  let shown = 0
  let hidden = 0
  let largest: { share: number; dpi: number } | undefined
  let pixelsMax = 0
  const numbers = lib.wasmExports.malloc(16)
  const look = (object: number, depth: number): void => {
    if (left <= 0) return
    left -= 1
    const type = lib._FPDFPageObj_GetType(object)
    if (type === TEXT) {
      if (lib._FPDFTextObj_GetTextRenderMode(object) === INVISIBLE) hidden += 1
      else shown += 1
    } else if (type === IMAGE) {
      const image = pictureIn(lib, object, numbers, width, height)
      pixelsMax = Math.max(pixelsMax, image?.pixels ?? 0)
      if (image && image.share > (largest?.share ?? 0)) largest = image
    } else if (type === FORM && depth < NESTED_MAX) {
      const count = lib._FPDFFormObj_CountObjects(object)
      for (let i = 0; i < count && left > 0; i += 1) look(lib._FPDFFormObj_GetObject(object, i), depth + 1)
    }
  }
  try {
    const count = lib._FPDFPage_CountObjects(page)
    for (let i = 0; i < count && left > 0; i += 1) look(lib._FPDFPage_GetObject(page, i), 0)
    const letters = lettersOf(lib, page) / Math.max(1, shown + hidden)
    return { width, height, pictureShare: largest?.share ?? 0, pictureDpi: largest?.dpi, pixelsMax, shown: Math.round(shown * letters), hidden: Math.round(hidden * letters) }
  } finally {
    lib.wasmExports.free(numbers)
  }
}

/** How much of the page a picture covers, and its own resolution there. */
function pictureIn(lib: Pdfium, object: number, numbers: number, width: number, height: number): { share: number; dpi: number; pixels: number } | undefined {
  if (lib._FPDFPageObj_GetBounds(object, numbers, numbers + 4, numbers + 8, numbers + 12) === 0) return undefined
  const [left, bottom, right, top] = lib.HEAPF32.subarray(numbers >> 2, (numbers >> 2) + 4)
  const [w, h] = [Math.min(right! - left!, width * 2), Math.min(top! - bottom!, height * 2)]
  if (!(w > 0 && h > 0) || lib._FPDFImageObj_GetImagePixelSize(object, numbers, numbers + 4) === 0) return undefined
  const [across, down] = lib.HEAP32.subarray(numbers >> 2, (numbers >> 2) + 2)
  // A picture may lie on its side: its longer side is along the longer side of its place.
  const dpi = (72 * Math.max(across!, down!)) / Math.max(w, h)
  return { share: Math.min(1, (w * h) / (width * height)), dpi, pixels: across! * down! }
}

function lettersOf(lib: Pdfium, page: number): number {
  const text = lib._FPDFText_LoadPage(page)
  if (text === 0) return 0
  const count = lib._FPDFText_CountChars(text)
  lib._FPDFText_ClosePage(text)
  return Math.max(0, count)
}
