import { type Page, pageOf } from '@proofline/engine'
import { pdf } from '../record/pdf.ts'
import type { Item } from '../record/store.ts'

/** Pictures of pages, newest last; a few are enough for one screen. */
const kept = new Map<string, Promise<ImageBitmap | undefined>>()
const KEPT_MAX = 16
/** Pixels per point: sharp on a phone, small enough to hold a screen's worth. */
const SCALE = 2
const PHOTO_WIDTH_MAX = 1600

export const isPhoto = (item: Item): boolean => item.paper.mediaType.startsWith('image/')

/** A photo as it is, no wider than a screen needs; kinds the browser does not know are refused by it. */
const decoded = (item: Item): Promise<ImageBitmap> => {
  const width = item.paper.pages[0]?.width ?? 0
  return createImageBitmap(new Blob([item.bytes as Uint8Array<ArrayBuffer>], { type: item.paper.mediaType }), width > PHOTO_WIDTH_MAX ? { resizeWidth: PHOTO_WIDTH_MAX, resizeQuality: 'high' } : {})
}

const drawn = async (item: Item, page: Page): Promise<ImageBitmap | undefined> => {
  // A page read from a picture is shown as it was read: cut out of its background, straight and upright.
  const isRead = page.origin === 'ocr' || page.toPicture !== undefined
  if (isPhoto(item) && !isRead) return decoded(item)
  const made = await (isRead ? pdf().renderStraight(item.bytes, item.paper.mediaType, page, SCALE) : pdf().renderPage(item.bytes, page.number, SCALE))
  return made.type === 'Drawn' ? made.image : undefined
}

/** The picture of a PDF page or of a photo, or undefined when it cannot be drawn (the words are still shown). */
export function pagePicture(item: Item, page: number): Promise<ImageBitmap | undefined> {
  const key = `${item.paper.id}:${page}`
  const known = kept.get(key)
  if (known) return known
  const sheet = pageOf(item.paper, page)
  const made = (sheet ? drawn(item, sheet) : Promise.resolve(undefined)).catch(() => undefined)
  kept.set(key, made)
  for (const old of kept.keys()) {
    if (kept.size <= KEPT_MAX) break
    kept.delete(old)
  }
  return made
}

/** Forgets every picture of a page, for Leave. */
export function forgetPictures(): void {
  for (const picture of kept.values()) void picture.then((p) => p?.close())
  kept.clear()
}
