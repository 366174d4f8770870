import { type BarcodeReader, barcodeReader } from '../barcode/read.ts'
import { installed } from './tesseract-parts.ts'

/** Reads codes with the module of the installed package. */
export const nodeBarcodes = (): BarcodeReader => barcodeReader(() => installed('zxing-wasm/reader/zxing_reader.wasm'))
