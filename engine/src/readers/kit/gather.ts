import type { Day } from '../../base/day.ts'
import { type Claim, type ClaimValue, type Precision, type Problem, type Source, claimId } from '../../claims/claim.ts'
import { type FieldName, fieldSpec } from '../../claims/vocabulary.ts'
import type { Paper, Quote } from '../../papers/paper.ts'
import type { ReadResult } from '../reader.ts'
import type { PrintedDate } from './dates.ts'
import { type Piece, quotePiece } from './lines.ts'

/** Collects what a reader finds in one paper; the only way readers make claims. */
export interface Gather {
  readonly paper: Paper
  /** Adds a claim with its quote. `label` is the printed label. A `code` value outside its list becomes a problem. */
  claim(event: string, field: FieldName, at: Piece | Quote | undefined, value: ClaimValue | undefined, more?: { precision?: Precision; label?: string; source?: Source }): void
  /** Adds a day claim, or a problem when the words are no date or no real day. Nothing at all when `at` is absent. */
  day(event: string, field: FieldName, at: Piece | undefined, read: (text: string) => PrintedDate, more?: { precision?: Precision; label?: string; source?: Source }): Day | undefined
  /** A claim when the printed words could be read, an `UnreadableValue` problem when they could not. Nothing when `at` is absent. */
  checked(event: string, field: FieldName, at: Piece | Quote | undefined, value: ClaimValue | undefined, more?: { precision?: Precision; label?: string; source?: Source }): void
  problem(type: Problem['type'], more?: { field?: FieldName; at?: Piece | Quote | undefined; params?: Record<string, string | number> }): void
  result(): ReadResult
}

const isQuote = (at: Piece | Quote): at is Quote => 'exact' in at

export function gather(paper: Paper, reader: { id: string; source: Source }): Gather {
  const claims: Claim[] = []
  const problems: Problem[] = []
  const seen = new Set<string>()
  const toQuote = (at: Piece | Quote): Quote => (isQuote(at) ? at : quotePiece(paper, at))
  const g: Gather = {
    paper,
    claim(event, field, at, value, more = {}) {
      if (!at) return
      const q = toQuote(at)
      const spec = fieldSpec(field)
      if (spec.words && value !== undefined && !spec.words.includes(String(value))) {
        return g.problem('UnreadableValue', { field, at: q })
      }
      const id = claimId(field, event, q)
      if (seen.has(id)) return
      seen.add(id)
      const precision = more.precision ?? 'exact'
      claims.push({
        id, event, field, precision, quote: q, source: more.source ?? reader.source, generatedBy: reader.id,
        ...(precision === 'unknown' || value === undefined ? {} : { value }),
        ...(more.label ? { label: more.label } : {}),
      })
    },
    day(event, field, at, read, more = {}) {
      if (!at) return undefined
      const found = read(at.text)
      if (found.type === 'day') {
        g.claim(event, field, at, found.day, more)
        return found.day
      }
      g.problem(found.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at })
      return undefined
    },
    checked(event, field, at, value, more = {}) {
      if (!at) return
      if (value === undefined) g.problem('UnreadableValue', { field, at })
      else g.claim(event, field, at, value, more)
    },
    problem(type, more = {}) {
      problems.push({
        type, ...(more.field ? { field: more.field } : {}), ...(more.at ? { quote: toQuote(more.at) } : {}),
        ...(more.params ? { params: more.params } : {}),
      })
    },
    result: () => ({ claims, problems }),
  }
  return g
}
