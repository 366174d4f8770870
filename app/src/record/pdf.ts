import type { PdfEngine } from '@proofline/pages'
import { browserPdfEngine } from '@proofline/pages/browser'
import { newLooksWorker, newPagesWorker } from '../shell/trusted.ts'

type Engine = ReturnType<typeof browserPdfEngine>
let engine: Engine | undefined

/** The Workers that read PDFs and pictures; each is made when the first of its kind comes. */
export const pdf = (): Engine & PdfEngine => (engine ??= browserPdfEngine({ reader: newPagesWorker, looker: newLooksWorker }))

/** Ends the Workers, and with it the last paper it drew. */
export function endPdf(): void {
  void engine?.close()
  engine = undefined
}
