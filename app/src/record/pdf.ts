import type { PdfEngine } from '@proofline/pages'
import { browserPdfEngine } from '@proofline/pages/browser'
import { newPagesWorker } from '../shell/trusted.ts'

type Engine = ReturnType<typeof browserPdfEngine>
let engine: Engine | undefined

/** The Worker that reads PDFs; made when the first one comes. */
export const pdf = (): Engine & PdfEngine => (engine ??= browserPdfEngine(newPagesWorker))

/** Ends the Worker, and with it the last paper it drew. */
export function endPdf(): void {
  void engine?.close()
  engine = undefined
}
