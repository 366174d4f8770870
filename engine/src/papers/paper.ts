/**
 * What a paper is: a file by its SHA-256, its pages, the words on them and where they stand.
 * Everything later points back here: a date with no place on a page is not a date we may show.
 */

/** A rectangle on a page, in page units, origin at the top left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Word {
  readonly text: string
  /** Place in `page.text`: `page.text.slice(start, end) === text`. */
  readonly start: number
  readonly end: number
  readonly box: Box
  /** Only for words seen in a picture: printed text of a file is not in doubt. */
  readonly seen?: Seen
}

/** How surely a word was read from a picture. */
export interface Seen {
  /** 0 to 100, as the engine that read it says; never shown to people as a number. */
  readonly confidence: number
  /** What other looks at the same ink gave, when they differ from `text`; best first. */
  readonly rivals?: readonly string[]
}

/** A barcode found in a picture: its content is one word of the page, with the code's own box. */
export interface Barcode {
  readonly format: 'PDF417' | 'Aztec' | 'QRCode' | 'DataMatrix' | 'other'
  /** Place of its content in `page.text`. */
  readonly start: number
  readonly end: number
}

/**
 * How the words were found: `pdf-text` in the file's own text, `ocr` read from a picture of the page. `none` = there are no
 * words we can read: the page is kept, and says so.
 */
export type PageOrigin = 'pdf-text' | 'ocr' | 'plain-text' | 'html' | 'json' | 'xml' | 'none'

/** Why a page of a picture has no words, or fewer than it should: what to do is different for each. */
export type PageTrouble = 'too-small' | 'blurred' | 'no-text' | 'too-slow'

export interface Page {
  /** 1 for the first page of the file; a paper cut out of a file keeps the file's numbers. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** Words joined in reading order: lines end with "\n"; wide gaps are runs of spaces. */
  readonly text: string
  readonly words: readonly Word[]
  readonly origin: PageOrigin
  readonly barcodes?: readonly Barcode[]
  /**
   * Maps a place on this page (x, y, 1) to a place in the stored picture: a 3 by 3 matrix, row by row. The stored picture is
   * counted in its pixels (photos) or in points (pages of a PDF). Absent when page and picture are the same.
   */
  readonly toPicture?: readonly number[]
  readonly trouble?: PageTrouble
}

export interface Paper {
  /**
   * Lower-case hex SHA-256 of the file's bytes (of its UTF-8 text when it was pasted). For a paper cut out of a larger file
   * `.` and its first and last page follow: `…e3f.12-14`.
   */
  readonly id: string
  /** The file's name as the holder gave it. Never used to decide what the paper is. */
  readonly name: string
  readonly mediaType: string
  readonly pages: readonly Page[]
}

/** The file a paper is in: its own id, or for a paper cut out of a larger file that file's. */
export const fileOf = (paperId: string): string => paperId.split('.', 1)[0]!

/** The page with a number of the file; undefined when it is not in this paper. */
export function pageOf(paper: Paper, number: number): Page | undefined {
  const first = paper.pages[0]?.number ?? 1
  return paper.pages[number - first]
}

/** The exact words a claim stands on. `pageOf(paper, page).text.slice(start, end) === exact`, always. */
export interface Quote {
  readonly paper: string
  readonly page: number
  readonly exact: string
  readonly start: number
  readonly end: number
  /** One box per printed line the words run over. */
  readonly boxes: readonly Box[]
}

/** The parts of JSON and XML papers are drawn from text too, so that they can be quoted like print. */
export const isReadable = (page: Page): boolean => page.origin !== 'none' && page.words.length > 0
