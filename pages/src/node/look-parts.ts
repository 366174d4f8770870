import { barcodeReader } from '../barcode/read.ts'
import { LOOK_RSS_BYTES_MAX } from '../limits.ts'
import { pdfRaster } from '../ocr/pdf-raster.ts'
import { type LookServer, lookServer } from '../ocr/serve-look.ts'
import { decodePicture } from './decode-picture.ts'
import { nodeRecogniser } from './recogniser.ts'
import { installed } from './tesseract-parts.ts'

// The decoders hand their pixels over as the browser's kind of picture.
;(globalThis as { ImageData?: unknown }).ImageData ??= class {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data
    this.width = width
    this.height = height
  }
}

/** Reading pictures in this process. */
export function nodeLookServer(): LookServer {
  let raster: ReturnType<typeof pdfRaster> | undefined
  return lookServer({
    raster: () => (raster ??= installed('@hyzyla/pdfium/pdfium.wasm').then(pdfRaster)),
    eyes: { recogniser: nodeRecogniser(), codes: barcodeReader(() => installed('zxing-wasm/reader/zxing_reader.wasm')) },
    decode: decodePicture,
    retire: () => process.memoryUsage.rss() > LOOK_RSS_BYTES_MAX * 0.8,
  })
}
