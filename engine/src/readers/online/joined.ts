import type { Paper, Quote } from '../../papers/paper.ts'
import { quote } from '../../papers/text-page.ts'

/** A stretch of the joined text of a paper: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The texts of all pages as one text with "\n" between them, and the way back to the pages. */
export interface Joined {
  readonly text: string
  /** The span as a quote. Over a page break: its part on the first page. Undefined when blank. */
  readonly quote: (span: Span) => Quote | undefined
  /** Do both places stand on one page? */
  readonly samePage: (a: number, b: number) => boolean
}

export function joinPages(paper: Paper): Joined {
  const starts: number[] = []
  let length = 0
  for (const page of paper.pages) {
    starts.push(length)
    length += page.text.length + 1
  }
  const pageAt = (place: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const mid = (low + high + 1) >> 1
      if (starts[mid]! <= place) low = mid
      else high = mid - 1
    }
    return low
  }
  return {
    text: paper.pages.map((p) => p.text).join('\n'),
    samePage: (a, b) => pageAt(a) === pageAt(b),
    quote(span) {
      const i = pageAt(span.start)
      const page = paper.pages[i]
      if (!page) return undefined
      const q = quote(paper.id, page, span.start - starts[i]!, Math.min(span.end - starts[i]!, page.text.length))
      return q.exact !== '' && q.boxes.length > 0 ? q : undefined
    },
  }
}
