import type { Box } from '@proofline/engine'
import type { Gray } from '../picture/raster.ts'

/** A word as one look read it; boxes in pixels of the picture that was looked at. */
export interface SeenWord {
  readonly text: string
  readonly box: Box
  /** 0 to 100. */
  readonly confidence: number
}
export interface SeenLine {
  readonly words: readonly SeenWord[]
  readonly box: Box
}

export interface LookOptions {
  /** How the ink is laid out: a whole page with columns, one block, one line, or words anywhere. */
  readonly layout: 'page' | 'block' | 'line' | 'sparse'
  /** English and Spanish together unless told. */
  readonly languages?: 'eng' | 'eng+spa'
  /** Only these letters may come out (machine-readable strips). */
  readonly letters?: string
  /** Look at this part only; boxes stay those of the whole picture. */
  readonly area?: Box
  /** Pixels per inch, when known: tells the engine how large letters are. */
  readonly dpi?: number
}

/** Reads words from upright grey pictures. One picture at a time; calls wait for each other. */
export interface Recogniser {
  /** Lines from top to bottom, words from left to right. Never throws because of what is in the picture. */
  look(picture: Gray, options: LookOptions): Promise<readonly SeenLine[]>
  close(): Promise<void>
}
