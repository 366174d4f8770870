/** Bytes in, papers out: what a file is, and its pages of placed words. */
export { openFile, openText } from './open.ts'
export { openKnown } from './known.ts'
export type { FileInput, NotRead, OpenOptions, Opened, OpenedOne, PdfEngine, PdfRead, Refusal } from './opened.ts'
export * from './limits.ts'
