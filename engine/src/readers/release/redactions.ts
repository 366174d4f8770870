import { type Claim, claimId } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Page, Paper, Quote } from '../../papers/paper.ts'
import { quote } from '../../papers/text-page.ts'
import { cells, linesOf } from '../kit/lines.ts'

/** `(b)(6)`, `(b) (7) (C)`, `(k)(2)`; not the end of a citation such as 103.2(b)(6) or 552(b)(6). */
const MARK = /(?<![\w.)§-]\s?)\(\s?([bkj])\s?\)\s?\(\s?(\d)\s?\)(?:\s?\(\s?([A-F])\s?\))?(?!\s?\()/gi
/** Where a release explains its marks, they hide nothing. */
const EXPLAINS = /\bexemptions?\b|\bU\.?S\.?C\b|\b552a?\b|\bAct\b|\bprotects?\b|\bpursuant\b|\bunder\b/i
const PER_PAGE_MAX = 60

/**
 * Marks of what was taken out of a page before it was released: one exemption each, and the label it stands under where one
 * is printed (papers catalogue 13). A hidden answer is not an absent one.
 */
export function redactionsOn(paper: Paper, by: Pick<Claim, 'source' | 'generatedBy'>): Claim[] {
  const out: Claim[] = []
  for (const page of paper.pages) {
    let onPage = 0
    for (const line of linesOf(page)) {
      if (EXPLAINS.test(line.text)) continue
      for (const m of line.text.matchAll(MARK)) {
        if ((onPage += 1) > PER_PAGE_MAX) break
        const start = line.start + m.index
        const event = `redaction#${page.number}-${onPage}`
        const exemption = `(${m[1]!.toLowerCase()})(${m[2]})${m[3] ? `(${m[3].toUpperCase()})` : ''}`
        const claim = (field: FieldName, value: string, q: Quote): Claim => ({ id: claimId(field, event, q), event, field, value, precision: 'exact', quote: q, ...by })
        out.push(claim('redaction.exemption', exemption, quote(paper.id, page, start, start + m[0].length)))
        const label = labelBefore(page, line, start)
        if (label) out.push(claim('redaction.covers', label.exact.replace(/\s+/g, ' ').replace(/\s*:$/, ''), label))
      }
    }
  }
  return out

  /** The nearest words left of the mark that look like a label: they end in a colon, or stand alone in the cell before it. */
  function labelBefore(page: Page, line: ReturnType<typeof linesOf>[number], start: number): Quote | undefined {
    const before = cells(line).filter((c) => c.start < start).at(-1)
    if (!before) return undefined
    const end = Math.min(before.end, start)
    const text = page.text.slice(before.start, end)
    const m = /([\p{Lu}][\p{L}\p{N} .'#/()-]{1,50}?)\s*:?\s*$/u.exec(text)
    if (!m || /\(\s?[bkj]\s?\)/i.test(m[1]!)) return undefined
    return quote(paper.id, page, before.start + m.index, end)
  }
}
