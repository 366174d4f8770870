import type { Statement } from '../claims/statement.ts'
import type { Paper } from '../papers/paper.ts'
import { type PaperReading, readPaper, readersKnowing, readWith } from './read-paper.ts'
import { redactionsOn } from './release/redactions.ts'
import { type FilePart, type PartKind, splitFile } from './release/split.ts'

/** One paper of a file, read. Parts that are no paper (blank, withheld, copies) are in the list too, with no claims. */
export interface PartReading extends PaperReading {
  readonly paper: Paper
  readonly kind: PartKind
  readonly copyOf?: number
}

/**
 * Splits a file into its papers and reads each with the reader that knows it. What the holder said about where papers
 * start (`page-starts`) and what they are (`kind-of`) is followed; statements that were taken back must not be given.
 * A file of one paper comes back as one part with the file's own id.
 */
export function readFile(file: Paper, said: readonly Statement[] = []): readonly PartReading[] {
  const starts = said.filter((s) => s.kind === 'page-starts')
  const kinds = new Map(said.flatMap((s) => (s.kind === 'kind-of' ? [[s.paper, s.reader] as const] : [])))
  return splitFile(file, (page) => readersKnowing(page).map((r) => r.id), starts).map((part) => ({ ...readPart(part, kinds.get(part.paper.id)), kind: part.kind, paper: part.paper, ...(part.copyOf === undefined ? {} : { copyOf: part.copyOf }) }))
}

function readPart({ kind, paper }: FilePart, said: string | undefined): PaperReading {
  if (kind !== 'paper' && kind !== 'withheld') return { reader: undefined, claims: [], problems: [] }
  const read = kind === 'withheld' || said === 'none' ? { reader: undefined, claims: [], problems: [] } : (said === undefined ? undefined : readWith(paper, said)) ?? readPaper(paper)
  const hidden = redactionsOn(paper, { source: read.claims[0]?.source ?? 'DHS', generatedBy: 'release/split@1' })
  const taken = new Set(read.claims.map((c) => c.id))
  return hidden.length === 0 ? read : { ...read, claims: [...read.claims, ...hidden.filter((c) => !taken.has(c.id))] }
}
