import type { Page } from '@proofline/engine'
import { PICTURE_PIXELS_MAX } from '../limits.ts'
import type { NotRead } from '../opened.ts'
import type { Answer, Ask } from '../pdf/protocol.ts'
import type { Rgba } from '../picture/raster.ts'
import type { PageMakeup, PdfPictures, PdfRaster } from './pdf-raster.ts'
import { type Eyes, readPicture } from './read-picture.ts'

/** What looking at pictures needs of the platform it runs on. */
export interface LookParts {
  raster(): Promise<PdfRaster>
  readonly eyes: Eyes
  /** A photo or scan as pixels, turned as its camera says; or why not. */
  decode(bytes: Uint8Array, mediaType: string): Promise<Rgba | NotRead>
  /** Whether to be replaced after this page. */
  retire(): boolean
}

/** A page that is mostly a picture, with hardly a word of its own, is a scan. */
const SCAN_SHARE = 0.4
const SCAN_LETTERS_MAX = 300
/** Scans are read at their own resolution, as far as more of it helps; drawn pages at this one. */
const DPI_MAX = 300
const DPI_MIN = 60

export const isScan = ({ pictureShare, shown, hidden }: PageMakeup): boolean =>
  pictureShare >= SCAN_SHARE && (hidden >= shown || shown < SCAN_LETTERS_MAX)

export const dpiFor = ({ pictureDpi, pictureShare }: PageMakeup): number =>
  pictureDpi === undefined || pictureShare < SCAN_SHARE ? DPI_MAX : Math.max(DPI_MIN, Math.min(DPI_MAX, pictureDpi))

/** The helper's side of looking at pages and pictures. It holds the file asked about last. */
export interface LookServer {
  look(ask: Ask & { type: 'look' }): Promise<Answer>
  lookAtPicture(ask: Ask & { type: 'lookAtPicture' }): Promise<Answer>
  /** A page of a PDF, or a whole picture, as pixels: how it is stored, before anything is set straight. */
  stored(bytes: Uint8Array | undefined, mediaType: string, page: number, dpi: number): Promise<Rgba | NotRead>
}

export function lookServer(parts: LookParts): LookServer {
  let open: PdfPictures | undefined
  const fileOf = async (bytes: Uint8Array | undefined): Promise<PdfPictures | undefined> => {
    if (bytes === undefined) return open
    open?.close()
    open = (await parts.raster()).open(bytes)
    return open
  }
  const looked = (page?: Page): Answer => ({ type: 'looked', ...(page ? { page } : {}), retire: parts.retire() })

  return {
    look: async ({ bytes, page: number, unlessText }) => {
      const file = await fileOf(bytes)
      const makeup = file?.makeup(number)
      if (!file || !makeup || makeup.pixelsMax > PICTURE_PIXELS_MAX) return unlessText ? looked() : looked(nothingOn(number, makeup))
      if (unlessText && !isScan(makeup)) return looked()
      const dpi = dpiFor(makeup)
      const rgba = file.draw(number, dpi)
      if (!rgba) return unlessText ? looked() : looked(nothingOn(number, makeup))
      const { width, height } = makeup
      const page = await readPicture({ rgba, number, dpi, points: { width, height } }, parts.eyes)
      // What is printed on a scan nobody can read is better than nothing.
      return unlessText && page.words.length === 0 && makeup.shown > 0 ? looked() : looked(page)
    },
    lookAtPicture: async ({ bytes, mediaType }) => {
      const rgba = await parts.decode(bytes, mediaType)
      if ('type' in rgba) return { type: 'notRead', notRead: rgba }
      return looked(await readPicture({ rgba, number: 1 }, parts.eyes))
    },
    stored: async (bytes, mediaType, page, dpi) => {
      if (mediaType !== 'application/pdf') return bytes ? parts.decode(bytes, mediaType) : { type: 'Broken' }
      return (await fileOf(bytes))?.draw(page, dpi) ?? { type: 'Broken' }
    },
  }
}

const nothingOn = (number: number, makeup: PageMakeup | undefined): Page =>
  ({ number, width: makeup?.width ?? 612, height: makeup?.height ?? 792, text: '', words: [], origin: 'none' })
