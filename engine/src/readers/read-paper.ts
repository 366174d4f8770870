import type { Claim, Problem } from '../claims/claim.ts'
import type { Paper } from '../papers/paper.ts'
import { withDoubts } from './doubt.ts'
import { allReaders } from './index.ts'

export interface PaperReading {
  /** Id of the reader that knows this paper; undefined for a paper no reader knows, which is a normal result. */
  readonly reader: string | undefined
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}

/** Reads one paper with the reader that knows it. Two readers that both know it are a defect: then none is believed. */
export function readPaper(paper: Paper): PaperReading {
  if (!paper.pages.some((p) => p.words.length > 0)) return { reader: undefined, claims: [], problems: [] }
  const knowing = allReaders.filter((r) => r.recognise(paper))
  if (knowing.length !== 1) return { reader: undefined, claims: [], problems: [] }
  const { claims, problems } = knowing[0]!.read(paper)
  const unread = paper.pages.filter((p) => p.words.length === 0)
  return {
    reader: knowing[0]!.id, claims: withDoubts(paper, claims),
    problems: [...problems, ...unread.map((p) => ({ type: 'PageNotRead' as const, params: { page: p.number } }))],
  }
}
