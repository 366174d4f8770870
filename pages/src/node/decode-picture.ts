import decodeJpeg, { init as initJpeg } from '@jsquash/jpeg/decode.js'
import decodePng, { init as initPng } from '@jsquash/png/decode.js'
import decodeWebp, { init as initWebp } from '@jsquash/webp/decode.js'
import { pictureSize } from '../kind.ts'
import { PICTURE_PIXELS_MAX } from '../limits.ts'
import type { NotRead } from '../opened.ts'
import type { Rgba } from '../picture/raster.ts'
import { installed } from './tesseract-parts.ts'

/** A decoder with its wasm module, which Node cannot fetch by itself. */
interface Decoder {
  readonly wasm: string
  init(module: WebAssembly.Module): Promise<unknown>
  decode(bytes: ArrayBuffer): Promise<Rgba>
}

const DECODERS: Readonly<Record<string, Decoder>> = {
  // Turned as the camera was held.
  'image/jpeg': { wasm: '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm', init: initJpeg, decode: (bytes) => decodeJpeg(bytes, { preserveOrientation: true }) },
  'image/png': { wasm: '@jsquash/png/codec/pkg/squoosh_png_bg.wasm', init: initPng, decode: decodePng },
  'image/webp': { wasm: '@jsquash/webp/codec/dec/webp_dec.wasm', init: initWebp, decode: decodeWebp },
}

const ready = new Map<string, Promise<unknown>>()

/** A photo or scan as pixels. JPEG, PNG and WebP; other kinds are told apart by `Picture`. Never more pixels than the budget. */
export async function decodePicture(bytes: Uint8Array, mediaType: string): Promise<Rgba | NotRead> {
  const decoder = DECODERS[mediaType]
  if (!decoder) return { type: 'Picture' }
  const size = pictureSize(bytes, mediaType)
  if (!size) return { type: 'Broken' }
  if (size.width * size.height > PICTURE_PIXELS_MAX) return { type: 'PageTooBig' }
  if (!ready.has(mediaType)) ready.set(mediaType, installed(decoder.wasm).then((wasm) => decoder.init(new WebAssembly.Module(wasm))))
  await ready.get(mediaType)
  try {
    const { width, height, data } = await decoder.decode(bytes.slice().buffer as ArrayBuffer)
    return width * height > PICTURE_PIXELS_MAX ? { type: 'PageTooBig' } : { width, height, data }
  } catch {
    return { type: 'Broken' }
  }
}
