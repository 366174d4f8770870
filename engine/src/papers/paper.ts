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
}

/** How the words were found. `none` = the page has no text we can read yet (a scan): it is kept, and says so. */
export type PageOrigin = 'pdf-text' | 'plain-text' | 'html' | 'json' | 'xml' | 'none'

export interface Page {
  /** 1 for the first page. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** Words joined in reading order: lines end with "\n"; wide gaps are runs of spaces. */
  readonly text: string
  readonly words: readonly Word[]
  readonly origin: PageOrigin
}

export interface Paper {
  /** Lower-case hex SHA-256 of the file's bytes (of its UTF-8 text when it was pasted). */
  readonly id: string
  /** The file's name as the holder gave it. Never used to decide what the paper is. */
  readonly name: string
  readonly mediaType: string
  readonly pages: readonly Page[]
}

/** The exact words a claim stands on. `pages[page - 1].text.slice(start, end) === exact`, always. */
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
