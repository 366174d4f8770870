import type { Claim, Problem, Source } from '../claims/claim.ts'
import type { Paper } from '../papers/paper.ts'

/** What a reader gives back: never an exception for a bad paper, and never fewer claims because one failed. */
export interface ReadResult {
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}

/** Knows one kind of paper. At most one reader recognises any paper. */
export interface Reader {
  /** With its version: `cbp/i94-recent@1`. */
  readonly id: string
  /** Who speaks in this paper. */
  readonly source: Source
  /** By title and labels only, never by the shape of a number. */
  readonly recognise: (paper: Paper) => boolean
  readonly read: (paper: Paper) => ReadResult
}
