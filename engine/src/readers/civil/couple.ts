/** What marriages and divorces share: the two people, and the days of the one and the other. */
import type { Name } from '../../claims/claim.ts'
import type { Paper } from '../../papers/paper.ts'
import { spanOf } from '../kit/fields.ts'
import type { Gather } from '../kit/gather.ts'
import type { Piece } from '../kit/lines.ts'
import { findLabels } from '../kit/labels.ts'
import { rowName } from './birth-es.ts'
import { type Stretch, type Words, findWide, labelsIn, placeOf, stretch, whole } from './find.ts'
import { ES } from './labels.ts'
import { ES_ALL, ES_MARRIAGE } from './marriage-labels.ts'
import { claimName, isName, wholeName } from './values.ts'

/** One person of the couple, as printed. */
export interface Party {
  readonly at: Words
  readonly name: Name
  readonly label?: string
}
export const partyAt = (paper: Paper, at: Piece | undefined, label?: string): Party | undefined => {
  const quote = at && isName(at.text) ? spanOf(paper, at, at) : undefined
  return quote && { at: { text: at!.text, quote }, name: wholeName(at!.text), ...(label ? { label } : {}) }
}

/**
 * Both people are spouses of this marriage, and the paper does not say which of them holds it: two relatives, no
 * `person.*` and no `marriage.spouse`. More than two names are a question: parents and witnesses stand near.
 */
export function claimCouple(g: Gather, parties: readonly (Party | undefined)[]): void {
  const two = parties.filter((p): p is Party => p !== undefined)
  const printed = [...new Map(two.map((p) => [p.at.quote.start, p])).values()]
  if (printed.length > 2) return g.problem('UnreadableValue', { field: 'relative.name', at: printed[2]!.at.quote })
  printed.forEach((p, i) => {
    const event = `relative#${i + 1}`
    claimName(g, event, 'relative.name', p.at, p.name, p.label)
    g.claim(event, 'relative.role', p.at.quote, 'spouse')
  })
}

/** A record has two people, four parents at most; a hostile page may repeat its headings without end. */
const BLOCKS_MAX = 4
/** The couple of a Spanish record: rows of boxes under their heading, or one box for each. */
export function coupleEs(paper: Paper): Party[] {
  const ends = [...findLabels(paper, ES_MARRIAGE.parties), ...findLabels(paper, ES_MARRIAGE.witnesses), ...findLabels(paper, ES.parents)]
  const rows = findLabels(paper, ES_MARRIAGE.parties).slice(0, BLOCKS_MAX).flatMap((h) => {
    const s: Stretch = stretch(paper, ES_ALL, h, ends)
    return labelsIn(s, ES.given).slice(0, BLOCKS_MAX).flatMap((l) => {
      const line = placeOf(paper, l.line)
      return rowName(paper, { ...s, from: line, to: Math.min(s.to, line + 3) }, false) ?? []
    })
  })
  if (rows.length > 0) return rows
  const s = whole(paper, ES_ALL)
  return labelsIn(s, ES_MARRIAGE.partyName).slice(0, BLOCKS_MAX).flatMap((l) => {
    const line = placeOf(paper, l.line)
    const found = findWide({ ...s, from: line, to: line + 1 }, ES_MARRIAGE.partyName, isName)
    return partyAt(paper, found?.at, found?.label.text) ?? []
  })
}
