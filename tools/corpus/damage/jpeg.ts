/** JPEG in Node: the package fetches its own program over the network unless it is handed over. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import decode, { init as initDecode } from '@jsquash/jpeg/decode.js'
import encode, { init as initEncode } from '@jsquash/jpeg/encode.js'
import type { Rgba } from './canvas.ts'

const wasm = (path: string): WebAssembly.Module => new WebAssembly.Module(readFileSync(createRequire(import.meta.url).resolve(path)) as Uint8Array<ArrayBuffer>)
let isReady: Promise<void> | undefined

async function ready(): Promise<void> {
  isReady ??= (async () => {
    await initEncode(wasm('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'))
    await initDecode(wasm('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'))
  })()
  await isReady
}

/** The bytes of a JPEG file, as phones write them: not progressive. `quality` is 1 to 100. */
export async function jpegOf(picture: Rgba, quality: number): Promise<Uint8Array> {
  await ready()
  const { width, height, data } = picture
  return new Uint8Array(await encode({ width, height, data, colorSpace: 'srgb' } as unknown as ImageData, { quality, progressive: false, quant_table: 0 }))
}

/** The picture in a JPEG file. */
export async function jpegBack(bytes: Uint8Array): Promise<Rgba> {
  await ready()
  const { width, height, data } = await decode(bytes.slice().buffer)
  return { width, height, data }
}
