import encodeJpeg, { init } from '@jsquash/jpeg/encode.js'
import { beforeAll, expect, test } from 'vitest'
import { png } from '../../test/scan.ts'
import type { Rgba } from '../picture/raster.ts'
import { decodePicture } from './decode-picture.ts'
import './look-parts.ts'
import { installed } from './tesseract-parts.ts'

beforeAll(async () => init(new WebAssembly.Module(await installed('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'))))

/** A picture twice as wide as high, black on its left half. */
const half: Rgba = { width: 64, height: 32, data: new Uint8ClampedArray(64 * 32 * 4).map((_, i) => (i % 4 === 3 || (i >> 2) % 64 >= 32 ? 255 : 0)) }

async function jpeg(orientation?: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await encodeJpeg(half as ImageData))
  if (orientation === undefined) return bytes
  const exif = Uint8Array.from([
    0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0,
  ])
  return new Uint8Array(Buffer.concat([bytes.subarray(0, 2), exif, bytes.subarray(2)]))
}
/** Where the black half is. */
function blackSide({ width, height, data }: Rgba): string {
  const dark = (x: number, y: number): boolean => data[(y * width + x) * 4]! < 60
  const corners = [dark(2, 2), dark(width - 3, 2), dark(2, height - 3), dark(width - 3, height - 3)]
  return ({ 'true,false,true,false': 'left', 'false,true,false,true': 'right', 'true,true,false,false': 'top', 'false,false,true,true': 'bottom' } as Record<string, string>)[String(corners)] ?? 'nowhere'
}
const decoded = async (bytes: Uint8Array, type = 'image/jpeg'): Promise<string> => {
  const rgba = await decodePicture(bytes, type)
  return 'type' in rgba ? rgba.type : `${rgba.width}x${rgba.height} ${blackSide(rgba)}`
}

test('a photo is turned as its camera was held', async () => {
  expect(await decoded(await jpeg())).toBe('64x32 left')
  expect(await decoded(await jpeg(3))).toBe('64x32 right')
  expect(await decoded(await jpeg(6))).toBe('32x64 top')
  expect(await decoded(await jpeg(8))).toBe('32x64 bottom')
})

test('grey PNGs come as colours; cut and foreign pictures say why not', async () => {
  const gray = { width: 40, height: 20, data: new Uint8Array(800).map((_, i) => (i % 40 < 20 ? 0 : 255)) }
  expect(await decoded(png(gray), 'image/png')).toBe('40x20 left')
  expect(await decoded(png(gray).slice(0, 60), 'image/png')).toBe('Broken')
  expect(await decoded(Uint8Array.of(1, 2, 3), 'image/webp')).toBe('Broken')
  expect(await decoded(Uint8Array.of(1, 2, 3), 'image/tiff')).toBe('Picture')
  const huge = png(gray)
  new DataView(huge.buffer).setUint32(16, 50_000)
  new DataView(huge.buffer).setUint32(20, 50_000)
  expect(await decoded(huge, 'image/png')).toBe('PageTooBig')
})
