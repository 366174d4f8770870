import type { Answer, Ask } from './protocol.ts'
import { readPdf } from './extract.ts'

export interface ServeOptions {
  readonly cMapUrl?: string
  /** Whether to be replaced after this file. */
  retire?(): boolean
}

/** The helper's side of a `read` question: answers page by page, then `done` or `notRead`. Never throws. */
export async function serveRead(ask: Ask & { type: 'read' }, answer: (a: Answer) => void, options: ServeOptions): Promise<void> {
  try {
    const notRead = await readPdf(ask.bytes, {
      ...(options.cMapUrl === undefined ? {} : { cMapUrl: options.cMapUrl }),
      onScans: (has) => answer({ type: 'scans', has }),
      onPage: (done, of) => answer({ type: 'page', done, of }),
      onBatch: (pages) => answer({ type: 'batch', pages }),
    })
    const retire = options.retire?.() ?? false
    answer(notRead ? { type: 'notRead', notRead, retire } : { type: 'done', retire })
  } catch {
    // Nothing of the error is passed on: it may hold words of the paper.
    answer({ type: 'notRead', notRead: { type: 'Broken' } })
  }
}
