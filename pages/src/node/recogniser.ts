import { type LineRecogniser, wasmRecogniser } from '../ocr/tesseract.ts'
import { hasNative, nativeRecogniser } from './native.ts'
import { partsOnDisk } from './tesseract-parts.ts'

/** The installed `tesseract` where there is one, the wasm module where there is none: both read the same words. */
export const nodeRecogniser = (): LineRecogniser => (hasNative() ? nativeRecogniser() : wasmRecogniser(partsOnDisk))
