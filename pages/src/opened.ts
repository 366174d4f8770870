import type { Page, Paper } from '@proofline/engine'

/** A file somebody chose. `size` is known before a byte is read; below zero when even that failed. */
export interface FileInput {
  readonly name: string
  readonly size: number
  readonly mediaType?: string
  /** Came out of a zip: a zip inside it stays closed. */
  readonly inArchive?: true
  bytes(): Promise<Uint8Array>
}

/** Why a kept file gave no words (or, for `MalformedData` and `TooDeep`, only plain text). */
export type NotRead =
  | { readonly type: 'Encrypted' }
  | { readonly type: 'Broken' }
  | { readonly type: 'TooManyPages'; readonly pages: number; readonly pagesMax: number }
  | { readonly type: 'TooSlow'; readonly secondsMax: number }
  | { readonly type: 'TooMuchMemory'; readonly bytesMax: number }
  | { readonly type: 'PageTooBig' }
  /** A kind of picture that cannot be read here. */
  | { readonly type: 'Picture' }
  /** Not one page has words: blank, not readable, or an empty text. */
  | { readonly type: 'NoText' }
  | { readonly type: 'UnknownKind'; readonly kind: 'word' | 'zip' | 'other' }
  | { readonly type: 'MalformedData'; readonly format: 'json' | 'xml' }
  | { readonly type: 'TooDeep' }

export type Refusal =
  | { readonly type: 'Empty' }
  | { readonly type: 'TooLarge'; readonly bytesMax: number; readonly bytes: number }
  /** The file could not be opened at all. */
  | { readonly type: 'Unreadable' }
  | { readonly type: 'Stopped' }

/** Every file that is not refused becomes a paper: it is evidence even when nothing on it can be read yet. */
export type Opened =
  | { readonly type: 'Paper'; readonly paper: Paper; readonly notRead?: NotRead }
  /** A zip of papers: each is opened for itself, like a file somebody chose. */
  | { readonly type: 'Archive'; readonly name: string; readonly files: readonly FileInput[] }
  | { readonly type: 'Refused'; readonly name: string; readonly refusal: Refusal }

/** What a file of its own becomes: anything but a zip. */
export type OpenedOne = Exclude<Opened, { readonly type: 'Archive' }>

export interface OpenOptions {
  readonly signal?: AbortSignal | undefined
  /** Called after each page of a PDF is done, with its picture read where it needed that. */
  readonly onPage?: ((done: number, of: number) => void) | undefined
  /** Awaited before each page of a long file: reading can be paused here. */
  readonly beforePage?: (() => Promise<void>) | undefined
}

export type PdfRead =
  | { readonly type: 'Pages'; readonly pages: Page[] }
  | { readonly type: 'NotRead'; readonly notRead: NotRead }
  | { readonly type: 'Stopped' }

/** Reads PDFs and pictures somewhere a hostile one can do no harm: a child process (Node) or a Worker (browser). */
export interface PdfEngine {
  open(bytes: Uint8Array, options: OpenOptions): Promise<PdfRead>
  /** A photo or scan as one page. Without it pictures are kept and not read. */
  openPicture?(bytes: Uint8Array, mediaType: string, options: OpenOptions): Promise<PdfRead>
}
