import { type LineRecogniser, wasmRecogniser } from '../ocr/tesseract.ts'
import { wasmVariant } from '../ocr/wasm-variant.ts'
import { hasNative, nativeRecogniser } from './native.ts'
import { partsOnDisk } from './tesseract-parts.ts'

/**
 * The wasm module, which reads the same words on every machine; the installed `tesseract` where wasm has no vectors (it would
 * take five times as long) or where it is asked for (docs/decisions/2026-11-22-tesseract-core.md).
 */
export function nodeRecogniser(): LineRecogniser {
  const isWanted = process.env['PROOFLINE_RECOGNISER'] === 'native' || wasmVariant() === 'lstm'
  return isWanted && hasNative() ? nativeRecogniser() : wasmRecogniser(partsOnDisk)
}
