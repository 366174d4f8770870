/** Address blocks: a known name, street lines, and a line with city, state and ZIP code, one under another. */
import type { Address, Name } from '../../claims/claim.ts'
import type { Paper, Quote } from '../../papers/paper.ts'
import { type Line, type Piece, allLines, cells, piece } from '../kit/lines.ts'
import { readAddress } from '../kit/places.ts'
import { isNear, quotePieces } from './prose.ts'

/** `WORCESTER MA 01602`, `BOSTON, MA 02203-0002`. */
export const CITY = /^(?<city>[\p{L}][\p{L} .'-]*?)\s*,?\s+(?<state>[A-Z]{2})\.?,?\s+(?<zip>\d{5}(?:-\d{4})?)$/u

/** The words of a name without order, case or accents. */
export const nameTokens = (text: string): string[] =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().split(/[^\p{L}]+/u).filter((t) => t.length > 1)

/** Do these printed words name this person? At least two words in common, and no more strange words than known ones. */
export function isNameOf(text: string, name: Name): boolean {
  const known = nameTokens(`${name.given} ${name.middle ?? ''} ${name.surname}`)
  const printed = nameTokens(text)
  const common = printed.filter((t) => known.includes(t)).length
  return common > 0 && common >= Math.min(2, known.length) && common * 2 >= printed.length
}

export interface AddressBlock {
  readonly address: Address
  readonly quote: Quote
}

/** The address printed under a person's name; undefined when the only addresses are other people's or offices'. */
export function addressOf(paper: Paper, name: Name, skip: ReadonlySet<Line> = new Set()): AddressBlock | undefined {
  const lines = allLines(paper)
  for (const [i, line] of lines.entries()) {
    for (const cell of cells(line)) {
      const city = CITY.exec(cell.text)
      const above = city ? linesAbove(lines, i, cell, name, skip) : undefined
      const quote = above ? quotePieces(paper, [...above, cell]) : undefined
      const address = above && readAddress([...above, cell].map((p) => p.text))
      if (address && quote) return { address, quote }
    }
  }
  return undefined
}

/**
 * Street lines between a name and the city line, top first; undefined when no such name stands above. Lines of another
 * column, set between them, are passed over: what counts is that the block itself has no gap.
 */
function linesAbove(lines: readonly Line[], at: number, city: Piece, name: Name, skip: ReadonlySet<Line>): Piece[] | undefined {
  const out: Piece[] = []
  let below = city.line
  for (let i = at - 1; i >= Math.max(0, at - 10); i -= 1) {
    const line = lines[i]!
    if (line.page !== city.line.page || !isNear(line, below, 2.4) || skip.has(line)) return undefined
    const row = cells(line)
    const own = row.map(withoutTo).find((c) => c !== undefined && Math.abs(c.x - city.x) < 14)
    if (!own && row.every((c) => c.x > city.right)) continue
    if (!own) return undefined
    below = line
    if (out.length > 0 && isNameOf(own.text, name)) return out
    out.unshift(own)
  }
  return undefined
}

/** `TO: QUISPE MAMANI` without its label; the address under it is set in to the name. */
function withoutTo(cell: Piece): Piece | undefined {
  const m = /^(?:to|re)\s*:\s*/i.exec(cell.text)
  return m ? piece(cell.line, cell.start + m[0].length, cell.end) : cell
}
