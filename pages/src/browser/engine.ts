import type { Page } from '@proofline/engine'
import { wholeFiles } from '../ocr/whole.ts'
import type { NotRead, OpenOptions, PdfEngine } from '../opened.ts'
import type { Answer } from '../pdf/protocol.ts'
import { type Drawn, type Helper, type HelperEvents, remoteEngine } from '../pdf/remote.ts'

export type DrawnPage =
  | { readonly type: 'Drawn'; readonly image: ImageBitmap }
  | { readonly type: 'NotRead'; readonly notRead: NotRead }
  | { readonly type: 'Stopped' }

export interface BrowserPdfEngine extends PdfEngine {
  /**
   * One page of a PDF as a picture, `scale` pixels per point (1 for the first page). The same `bytes` object asked
   * again is not parsed again. Close the picture when it is no longer shown.
   */
  renderPage(bytes: Uint8Array, pageNumber: number, scale: number, options?: OpenOptions): Promise<DrawnPage>
  /** A page that was read from a picture (of a PDF or a photo), straight and upright as it was read, `scale` pixels per page unit. */
  renderStraight(bytes: Uint8Array, mediaType: string, page: Page, scale: number, options?: OpenOptions): Promise<DrawnPage>
  close(): Promise<void>
}

/** How the Workers are started: `@proofline/pages/browser/worker` and `@proofline/pages/browser/looks`, both module Workers. */
export interface Makers {
  /** Reads the text of PDFs, and draws them. */
  readonly reader: () => Worker
  /** Reads pictures; started when the first one comes. Its response has to allow wasm. */
  readonly looker: () => Worker
}

/** Reads PDFs and pictures in Workers with limits on time; one that hangs is ended and replaced. */
export function browserPdfEngine(makers: Makers, limits: { readonly secondsMax?: number; readonly lookSecondsMax?: number } = {}): BrowserPdfEngine {
  const reader = remoteEngine((events) => startWorker(events, makers.reader), limits)
  const lookers = Array.from({ length: lookersHere() }, () => remoteEngine((events) => startWorker(events, makers.looker), limits))
  // Showing waits for nobody: a crop on screen must not stand behind three hundred pages being read.
  const straightener = remoteEngine((events) => startWorker(events, makers.looker), limits)
  return {
    ...wholeFiles({ reader, lookers }),
    close: async () => void (await Promise.all([reader, ...lookers, straightener].map((r) => r.close()))),
    renderPage: async (bytes, pageNumber, scale, options = {}) => asImage(await reader.draw(bytes, pageNumber, scale, options)),
    renderStraight: async (bytes, mediaType, { number, width, height, toPicture }, scale, options = {}) =>
      asImage(await straightener.straighten(bytes, mediaType, { number, width, height, ...(toPicture ? { toPicture } : {}) }, scale, options)),
  }
}

const asImage = (drawn: Drawn): DrawnPage => (drawn.type === 'Drawn' ? { type: 'Drawn', image: drawn.image as ImageBitmap } : drawn)

/** Two where the device has cores and memory for them, and says so. */
function lookersHere(): number {
  const { hardwareConcurrency = 1, deviceMemory = 0 } = navigator as Navigator & { deviceMemory?: number }
  return hardwareConcurrency >= 4 && deviceMemory >= 8 ? 2 : 1
}

function startWorker(events: HelperEvents, makeWorker: () => Worker): Helper {
  const worker = makeWorker()
  let over = false
  const end = (): void => {
    if (over) return
    over = true
    worker.terminate()
    events.ended()
  }
  worker.addEventListener('message', (event: MessageEvent<Answer>) => {
    if (!over) events.answer(event.data)
  })
  worker.addEventListener('error', end)
  worker.addEventListener('messageerror', end)
  return {
    ask: (question) => worker.postMessage(question), // copied, not handed over: the caller still needs its bytes
    kill: () => {
      over = true
      worker.terminate()
    },
    busy: () => {},
  }
}
