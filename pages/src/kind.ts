/** What a file is, from its content alone: names and extensions lie. */
export type Kind =
  | { readonly type: 'pdf' }
  | { readonly type: 'picture'; readonly mediaType: string }
  | { readonly type: 'unknown'; readonly kind: 'word' | 'zip' | 'other'; readonly mediaType: string }
  /** Perhaps text: `text/decode.ts` has the last word. */
  | { readonly type: 'text' }

/** `%PDF-` may follow up to this many stray bytes, as readers of PDF agree. */
const PDF_HEADER_WITHIN = 1024

const OTHER = (mediaType = 'application/octet-stream'): Kind => ({ type: 'unknown', kind: 'other', mediaType })

export function kindOf(bytes: Uint8Array): Kind {
  const starts = (...signature: (number | undefined)[]): boolean => signature.every((b, i) => b === undefined || bytes[i] === b)
  const ascii = (from: number, to: number): string => latin(bytes.subarray(from, to))
  if (starts(0x89, 0x50, 0x4e, 0x47)) return { type: 'picture', mediaType: 'image/png' }
  if (starts(0xff, 0xd8, 0xff)) return { type: 'picture', mediaType: 'image/jpeg' }
  if (/^GIF8[79]a/.test(ascii(0, 6))) return { type: 'picture', mediaType: 'image/gif' }
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return { type: 'picture', mediaType: 'image/webp' }
  if (starts(0x49, 0x49, 0x2a, 0) || starts(0x4d, 0x4d, 0, 0x2a)) return { type: 'picture', mediaType: 'image/tiff' }
  if (ascii(0, 2) === 'BM' && starts(0x42, 0x4d, undefined, undefined, undefined, undefined, 0, 0, 0, 0)) return { type: 'picture', mediaType: 'image/bmp' }
  if (ascii(4, 8) === 'ftyp') return isoMedia(ascii(8, 12))
  if (ascii(0, PDF_HEADER_WITHIN).includes('%PDF-')) return { type: 'pdf' }
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6)) return zipKind(bytes)
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return oleKind(bytes)
  if (ascii(0, 5) === '{\\rtf') return OTHER('application/rtf')
  return { type: 'text' }
}

/** Phones save photos as HEIC or AVIF; other files of this family are films. */
function isoMedia(brand: string): Kind {
  if (/^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/.test(brand)) return { type: 'picture', mediaType: 'image/heic' }
  if (/^(avif|avis)$/.test(brand)) return { type: 'picture', mediaType: 'image/avif' }
  return OTHER()
}

/** A zip is a Word file when a part of it is stored under `word/`; nothing is unpacked to find out. */
function zipKind(bytes: Uint8Array): Kind {
  // The list of parts stands at the end; names also stand before each part.
  const text = latin(bytes.subarray(0, 4096)) + latin(bytes.subarray(Math.max(0, bytes.length - 64 * 1024)))
  // A part's name stands 30 bytes after its mark, and 46 bytes after its mark in the list.
  return /PK[\s\S]{28}word\/|PK[\s\S]{44}word\//.test(text)
    ? { type: 'unknown', kind: 'word', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }
    : { type: 'unknown', kind: 'zip', mediaType: 'application/zip' }
}

/** Files of Office before 2007 name their main part in UTF-16. */
function oleKind(bytes: Uint8Array): Kind {
  const name = [...'WordDocument'].flatMap((c) => [c.charCodeAt(0), 0])
  const head = bytes.subarray(0, 1024 * 1024)
  for (let i = head.indexOf(name[0]!); i >= 0; i = head.indexOf(name[0]!, i + 1)) {
    if (name.every((b, n) => head[i + n] === b)) return { type: 'unknown', kind: 'word', mediaType: 'application/msword' }
  }
  return OTHER()
}

const latin = (bytes: Uint8Array): string => {
  let out = ''
  for (let i = 0; i < bytes.length; i += 8192) out += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return out
}

/** Width and height of a picture in pixels, from its header; undefined when the header does not say (HEIC, TIFF, broken). */
export function pictureSize(bytes: Uint8Array, mediaType: string): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = (width: number, height: number) => (width > 0 && height > 0 ? { width, height } : undefined)
  try {
    if (mediaType === 'image/png') return size(view.getUint32(16), view.getUint32(20))
    if (mediaType === 'image/gif') return size(view.getUint16(6, true), view.getUint16(8, true))
    if (mediaType === 'image/bmp') return size(Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true)))
    if (mediaType === 'image/jpeg') return jpegSize(view, size)
    if (mediaType === 'image/webp') return webpSize(view, size)
  } catch (e) {
    if (!(e instanceof RangeError)) throw e // a header cut short
  }
  return undefined
}

type Size = (width: number, height: number) => { width: number; height: number } | undefined

function jpegSize(view: DataView, size: Size) {
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1)
    // Frame headers are C0 to CF, except DHT (C4), JPG (C8) and DAC (CC).
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return size(view.getUint16(at + 7), view.getUint16(at + 5))
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

function webpSize(view: DataView, size: Size) {
  const chunk = String.fromCharCode(...[12, 13, 14, 15].map((i) => view.getUint8(i)))
  const u24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  if (chunk === 'VP8X') return size(u24(24) + 1, u24(27) + 1)
  if (chunk === 'VP8 ') return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
  const bits = view.getUint32(21, true)
  return chunk === 'VP8L' ? size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1) : undefined
}
