import type { Statement } from '../claims/statement.ts'
import type { Page, Paper } from '../papers/paper.ts'
import { type PaperReading, readPaper, readWith, readersKnowing } from './read-paper.ts'
import { redactionsOn } from './release/redactions.ts'
import { type FilePart, type Knows, type PartKind, splitSteps } from './release/split.ts'

/** One paper of a file, read. Parts that are no paper (blank, withheld, copies) are in the list too, with no claims. */
export interface PartReading extends PaperReading {
  readonly paper: Paper
  readonly kind: PartKind
  readonly copyOf?: number
}

/** Pages looked at, and papers read, of all pages of the file. */
export interface ReadProgress {
  readonly pages: number
  readonly of: number
}

/**
 * Splits a file into its papers and reads each with the reader that knows it. What the holder said about where papers
 * start (`page-starts`) and what they are (`kind-of`) is followed; statements that were taken back must not be given.
 * A file of one paper comes back as one part with the file's own id.
 */
export function readFile(file: Paper, said: readonly Statement[] = []): readonly PartReading[] {
  const steps = readSteps(file, said)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in small steps, so that a screen can breathe in between; each tells how far it is. */
export function* readSteps(file: Paper, said: readonly Statement[] = []): Generator<ReadProgress, readonly PartReading[]> {
  const starts = said.filter((s) => s.kind === 'page-starts')
  const kinds = new Map(said.flatMap((s) => (s.kind === 'kind-of' ? [[s.paper, s.reader] as const] : [])))
  const of = file.pages.length
  const split = splitSteps(file, knownAlone, starts)
  let step = split.next()
  // Looking at every page alone and reading the papers cost about the same.
  for (; !step.done; step = split.next()) yield { pages: step.value / 2, of }
  const out: PartReading[] = []
  let read = 0
  for (const part of step.value) {
    out.push({ ...readOnce(file, part, kinds.get(part.paper.id)), kind: part.kind, paper: part.paper, ...(part.copyOf === undefined ? {} : { copyOf: part.copyOf }) })
    read += part.paper.pages.length
    yield { pages: (of + read) / 2, of }
  }
  return out
}

/** A page does not change, so who knows it alone is asked once: a correction of one place reads only that place again. */
const knownPages = new WeakMap<Page, readonly string[]>()
const knownAlone: Knows = (paper) => {
  const page = paper.pages[0]!
  const known = knownPages.get(page) ?? readersKnowing(paper).map((r) => r.id)
  knownPages.set(page, known)
  return known
}

const readParts = new WeakMap<Paper, Map<string, PaperReading>>()
function readOnce(file: Paper, part: FilePart, said: string | undefined): PaperReading {
  const ofFile = readParts.get(file) ?? new Map<string, PaperReading>()
  readParts.set(file, ofFile)
  const key = `${part.paper.id} ${part.kind} ${said ?? ''}`
  const read = ofFile.get(key) ?? readPart(part, said)
  ofFile.set(key, read)
  return read
}

const NOTHING: PaperReading = { reader: undefined, claims: [], problems: [] }

function readPart({ kind, paper }: FilePart, said: string | undefined): PaperReading {
  if (kind !== 'paper' && kind !== 'withheld') return NOTHING
  const read = kind === 'withheld' || said === 'none' ? NOTHING : (said === undefined ? undefined : readWith(paper, said)) ?? readPaper(paper)
  const hidden = redactionsOn(paper, { source: read.claims[0]?.source ?? 'DHS', generatedBy: 'release/split@1' })
  const taken = new Set(read.claims.map((c) => c.id))
  return hidden.length === 0 ? read : { ...read, claims: [...read.claims, ...hidden.filter((c) => !taken.has(c.id))] }
}
