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

/** The picture of a PDF page or of a photo, or undefined when it cannot be drawn (the words are still shown). */
export function pagePicture(item: Item, page: number): Promise<ImageBitmap | undefined> {
  const key = `${item.paper.id}:${page}`
  const known = kept.get(key)
  if (known) return known
  const made = (isPhoto(item) ? decoded(item) : pdf().renderPage(item.bytes, page, SCALE).then((drawn) => (drawn.type === 'Drawn' ? drawn.image : undefined))).catch(() => undefined)
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
