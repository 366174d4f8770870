import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import type { TesseractParts } from '../ocr/tesseract.ts'
import { wasmVariant } from '../ocr/wasm-variant.ts'

const require = createRequire(import.meta.url)

export type Language = 'eng' | 'spa'
export const LANGUAGES: readonly Language[] = ['eng', 'spa']

/** A file of an installed package. */
export const installed = (path: string): Promise<Uint8Array<ArrayBuffer>> => readFile(require.resolve(path)) as Promise<Uint8Array<ArrayBuffer>>

/** What the recogniser knows about a language: the one file both it and the native program work with. */
export const languageData = async (language: Language): Promise<Uint8Array> =>
  gunzipSync(await installed(`@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`))

/** The recogniser's parts from the installed packages, in the fastest build this machine runs. */
export async function partsOnDisk(): Promise<TesseractParts> {
  const build = `tesseract.js-core/tesseract-core-${wasmVariant()}`
  const [wasm, eng, spa] = await Promise.all([installed(`${build}.wasm`), languageData('eng'), languageData('spa')])
  return { factory: require(`${build}.js`) as TesseractParts['factory'], wasm, data: { eng, spa } }
}
