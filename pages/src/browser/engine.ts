import type { NotRead, OpenOptions, PdfEngine } from '../opened.ts'
import type { Answer } from '../pdf/protocol.ts'
import { type Helper, type HelperEvents, remoteEngine } from '../pdf/remote.ts'

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
  close(): Promise<void>
}

/**
 * Reads PDFs in a Worker with a limit on time; one that hangs is ended and replaced. `makeWorker` starts
 * `@proofline/pages/browser/worker` as a module Worker.
 */
export function browserPdfEngine(makeWorker: () => Worker, secondsMax?: number): BrowserPdfEngine {
  const engine = remoteEngine((events) => startWorker(events, makeWorker), { secondsMax })
  return {
    open: engine.open,
    close: engine.close,
    renderPage: async (bytes, pageNumber, scale, options = {}) => {
      const drawn = await engine.draw(bytes, pageNumber, scale, options)
      return drawn.type === 'Drawn' ? { type: 'Drawn', image: drawn.image as ImageBitmap } : drawn
    },
  }
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
