import type { Page } from '@proofline/engine'
// The worker first: it sets `globalThis.pdfjsWorker`, so that pdf.js never looks for a worker file.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
import { type PDFDocumentProxy, type PDFPageProxy, getDocument } from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import { BATCH_PAGES, DECODED_BYTES_MAX, PAGES_MAX, PAGE_SIDE_PT_MAX, PICTURE_PIXELS_MAX } from '../limits.ts'
import type { NotRead } from '../opened.ts'
import { wasRefused } from './allocation-guard.ts'
import { isBomb } from './bomb.ts'
import { fieldsAsPrint } from './fields.ts'
import { type Printed, layPage } from './lines.ts'
import { hasScans } from './scans.ts'
import { isGarbled } from './text-quality.ts'

export interface ReadOptions {
  /** Where pdf.js finds its tables for Chinese, Japanese and Korean fonts; absent = such text may be missing. */
  readonly cMapUrl?: string
  onScans?(has: boolean): void
  onPage?(done: number, of: number): void
  onBatch(pages: readonly Page[]): void
}

export type PdfSettings = Exclude<Parameters<typeof getDocument>[0], string | URL | ArrayBuffer | ArrayBufferView | undefined>

/** Nothing in a paper may run: no scripts, no XFA, no generated code, no fonts of the machine, nothing fetched. */
export const SAFE: PdfSettings = {
  isEvalSupported: false, enableXfa: false, stopAtErrors: false, disableFontFace: true, useSystemFonts: false,
  useWorkerFetch: false, isOffscreenCanvasSupported: false, maxImageSize: PICTURE_PIXELS_MAX,
  disableAutoFetch: true, disableRange: true, disableStream: true, verbosity: 0,
}

/** Opens a PDF within its budgets. The bytes are used up. */
export async function openPdf(bytes: Uint8Array, settings: PdfSettings = {}): Promise<PDFDocumentProxy | NotRead> {
  if (isBomb(bytes)) return { type: 'TooMuchMemory', bytesMax: DECODED_BYTES_MAX }
  const task = getDocument({ ...SAFE, ...settings, data: bytes })
  try {
    const doc = await task.promise
    if (doc.numPages <= PAGES_MAX) return doc
    const pages = doc.numPages
    await task.destroy()
    return { type: 'TooManyPages', pages, pagesMax: PAGES_MAX }
  } catch (e) {
    await task.destroy().catch(() => {})
    return { type: e instanceof Error && e.name === 'PasswordException' ? 'Encrypted' : 'Broken' }
  }
}

/**
 * Reads every page of a PDF, giving the pages in batches as they are done; undefined when all went well.
 * A page that cannot be read alone becomes a page without words. The bytes are used up.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<NotRead | undefined> {
  wasRefused()
  const has = hasScans(bytes)
  const doc = await openPdf(bytes, options.cMapUrl === undefined ? {} : { cMapUrl: options.cMapUrl })
  if ('type' in doc) return wasRefused() ? { type: 'TooMuchMemory', bytesMax: DECODED_BYTES_MAX } : doc
  options.onScans?.(has)
  try {
    let batch: Page[] = []
    let found = 0
    for (let n = 1; n <= doc.numPages; n += 1) {
      const read = await readPage(doc, n)
      if (wasRefused()) return { type: 'TooMuchMemory', bytesMax: DECODED_BYTES_MAX }
      if (read.width > PAGE_SIDE_PT_MAX || read.height > PAGE_SIDE_PT_MAX) return { type: 'PageTooBig' }
      if (read.found) found += 1
      batch.push(read.page)
      options.onPage?.(n, doc.numPages)
      if (batch.length === BATCH_PAGES || n === doc.numPages) {
        options.onBatch(batch)
        batch = []
      }
    }
    return found > 0 ? undefined : { type: 'Broken' }
  } finally {
    await doc.loadingTask.destroy().catch(() => {})
  }
}

interface OnePage {
  readonly page: Page
  readonly width: number
  readonly height: number
  /** False when the file names the page but does not have it. */
  readonly found: boolean
}

async function readPage(doc: PDFDocumentProxy, number: number): Promise<OnePage> {
  const blank = (width: number, height: number): Page => ({ number, width, height, text: '', words: [], origin: 'none' })
  let page: PDFPageProxy
  try {
    page = await doc.getPage(number)
  } catch {
    return { page: blank(612, 792), width: 612, height: 792, found: false }
  }
  const view = page.getViewport({ scale: 1 })
  const { width, height } = view
  if (![width, height].every((n) => Number.isFinite(n) && n > 0)) return { page: blank(612, 792), width: 612, height: 792, found: true }
  try {
    // Either may be broken in the file without the other.
    const parts = await Promise.allSettled([printOf(page), page.getAnnotations().then(fieldsAsPrint)])
    const print = parts.flatMap((part) => (part.status === 'fulfilled' ? part.value : []))
    const { text, words } = layPage(print, view)
    const readable = words.length > 0 && !isGarbled(text)
    return { page: readable ? { number, width, height, text, words, origin: 'pdf-text' } : blank(width, height), width, height, found: true }
  } catch {
    return { page: blank(width, height), width, height, found: true }
  } finally {
    page.cleanup()
  }
}

async function printOf(page: PDFPageProxy): Promise<Printed[]> {
  const { items, styles } = await page.getTextContent()
  return items.flatMap((item): Printed[] => {
    if (!('str' in item) || item.str === '') return []
    const style = styles[item.fontName]
    return [{
      str: item.str, transform: item.transform as number[], width: item.width, height: item.height, dir: item.dir,
      ...(style ? { ascent: style.ascent, descent: style.descent, vertical: style.vertical, monospace: style.fontFamily === 'monospace' } : {}),
    }]
  })
}
