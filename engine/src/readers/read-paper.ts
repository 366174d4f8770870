import type { Claim, Problem } from '../claims/claim.ts'
import type { Paper } from '../papers/paper.ts'
import { missingOn } from './always.ts'
import { withDoubts } from './doubt.ts'
import { allReaders } from './index.ts'
import type { Reader } from './reader.ts'

export interface PaperReading {
  /** Id of the reader that knows this paper; undefined for a paper no reader knows, which is a normal result. */
  readonly reader: string | undefined
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}

/** The readers that know a paper. More than one is a defect: then none is believed. */
export const readersKnowing = (paper: Paper): readonly Reader[] => (paper.pages.some((p) => p.words.length > 0) ? allReaders.filter((r) => r.recognise(paper)) : [])

/** Reads one paper with the reader that knows it; without claims when none does, or two do. */
export function readPaper(paper: Paper): PaperReading {
  const knowing = readersKnowing(paper)
  return knowing.length === 1 ? readBy(knowing[0]!, paper) : { reader: undefined, claims: [], problems: [] }
}

/** Reads a paper with a reader a person chose, by its id with or without version; undefined when there is none. */
export function readWith(paper: Paper, id: string): PaperReading | undefined {
  const reader = allReaders.find((r) => r.id === id || r.id.split('@', 1)[0] === id)
  return reader && readBy(reader, paper)
}

function readBy(reader: Reader, paper: Paper): PaperReading {
  const read = reader.read(paper)
  const { claims } = read
  const problems = [...read.problems, ...missingOn(paper, reader.id, read)]
  const unread = paper.pages.filter((p) => p.words.length === 0)
  return {
    reader: reader.id, claims: withDoubts(paper, claims),
    problems: [...problems, ...unread.map((p) => ({ type: 'PageNotRead' as const, params: { page: p.number, ...(p.trouble ? { trouble: p.trouble } : {}) } }))],
  }
}
