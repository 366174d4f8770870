import engData from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url'
import spaData from '@tesseract.js-data/spa/4.0.0_best_int/spa.traineddata.gz?url'
import pdfiumWasm from '@hyzyla/pdfium/pdfium.wasm?url'
import { gunzipSync } from 'fflate'
import plainWasm from 'tesseract.js-core/tesseract-core-lstm.wasm?url'
import relaxedWasm from 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm?url'
import simdWasm from 'tesseract.js-core/tesseract-core-simd-lstm.wasm?url'
import zxingWasm from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { barcodeReader } from '../barcode/read.ts'
import { pdfRaster } from '../ocr/pdf-raster.ts'
import type { LookParts } from '../ocr/serve-look.ts'
import { type TesseractParts, wasmRecogniser } from '../ocr/tesseract.ts'
import { type WasmVariant, wasmVariant } from '../ocr/wasm-variant.ts'
import { decodePicture } from './decode-picture.ts'

/** Everything comes from our own address, and only when the first picture does. */
async function ours(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error('a part of the reader is missing')
  return new Uint8Array(await answer.arrayBuffer())
}

const BUILDS: Readonly<Record<WasmVariant, { wasm: string; factory(): Promise<unknown> }>> = {
  'relaxedsimd-lstm': { wasm: relaxedWasm, factory: () => import('tesseract.js-core/tesseract-core-relaxedsimd-lstm.js') },
  'simd-lstm': { wasm: simdWasm, factory: () => import('tesseract.js-core/tesseract-core-simd-lstm.js') },
  lstm: { wasm: plainWasm, factory: () => import('tesseract.js-core/tesseract-core-lstm.js') },
}

async function partsFromHere(): Promise<TesseractParts> {
  const build = BUILDS[wasmVariant()]
  const [module, wasm, eng, spa] = await Promise.all([build.factory(), ours(build.wasm), ours(engData).then(gunzipSync), ours(spaData).then(gunzipSync)])
  return { factory: (module as { default: TesseractParts['factory'] }).default, wasm, data: { eng, spa } }
}

/** Reading pictures in this Worker. */
export function browserLookParts(): LookParts {
  let raster: ReturnType<typeof pdfRaster> | undefined
  return {
    raster: () => (raster ??= ours(pdfiumWasm).then(pdfRaster)),
    eyes: { recogniser: wasmRecogniser(partsFromHere), codes: barcodeReader(() => ours(zxingWasm)) },
    decode: decodePicture,
    retire: () => false,
  }
}
