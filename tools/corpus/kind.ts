/** What a paper kind of the corpus is: how one invented paper is drawn, and what is printed on it. */
import type { FieldName } from '@proofline/engine'
import type { Book } from '../examples/book.ts'
import type { Chance } from './chance.ts'
import type { Invented } from './person.ts'

/** One thing printed on the paper. */
export interface Truth {
  readonly field: FieldName
  /** As `showValue` of the reader kit writes it: days as `2017-08-22`, times `2020-03-18T08:30`, names `SURNAME / GIVEN`. */
  readonly value: string
  /**
   * Nobody may be wrong about it in silence: arrival, until, received, order, service, hearing days, A-numbers, receipts.
   * Default: days and identifiers are deciding, all else is not.
   */
  readonly deciding?: boolean
}

export interface CorpusKind {
  /** The reader that must know it (`eoir/bia-decision`), or undefined for papers no reader may claim. */
  readonly reader: string | undefined
  /** Different looks of the same paper: 0 to layouts - 1. Wording, order, columns and type differ, not only numbers. */
  readonly layouts: number
  /** Draws one paper about an invented person and tells all that is printed on it and should be read. */
  readonly draw: (book: Book, about: { readonly who: Invented; readonly chance: Chance; readonly layout: number }) => readonly Truth[]
}
