/** One paper of the corpus: drawn, aged, opened and read as the product does it, and compared with what is printed on it. */
import { readPaper } from '@proofline/engine'
import { openBook } from '../examples/book.ts'
import { chanceOf } from './chance.ts'
import { type Compared, compared } from './compare.ts'
import { type Aged, type Level, aged } from './damage/levels.ts'
import type { CorpusKind, Truth } from './kind.ts'
import { allKinds } from './kinds.ts'
import { invented } from './person.ts'
import type { Product } from './product.ts'

/** Papers to learn from, and papers nobody looks at: the seeds of one are never those of the other. */
export type Set = 'tune' | 'held-out'

export interface Job {
  readonly set: Set
  readonly kind: string
  readonly layout: number
  readonly number: number
  readonly level: Level
}

/** `tune/ij-order/0/3`: decides everything that is printed. The level is no part of it, so that every level ages the same paper. */
export const seedOf = (job: Pick<Job, 'set' | 'kind' | 'layout' | 'number'>): string => `${job.set}/${job.kind}/${job.layout}/${job.number}`
export const idOf = (job: Job): string => `${seedOf(job)} ${job.level}`

export interface Drawn {
  readonly pdf: Uint8Array
  readonly truths: readonly Truth[]
}

export async function drawn(kind: CorpusKind, seed: string, layout: number): Promise<Drawn> {
  const chance = chanceOf(seed)
  const book = await openBook(`Corpus paper: ${seed}`)
  const truths = kind.draw(book, { who: invented(chance.apart('who')), chance: chance.apart('paper'), layout })
  return { pdf: await book.bytes(), truths }
}

export const agedFor = (pdf: Uint8Array, job: Job): Promise<Aged> => aged(pdf, job.level, chanceOf(`${seedOf(job)}/${job.level}`))

export interface Result {
  readonly id: string
  readonly job: Job
  /** Reader without its version; absent when no reader knew the paper. */
  readonly reader?: string
  readonly expected?: string
  /** The product said that the file or a page could not be read, and how: `NoText`, `blurred`… */
  readonly unread?: string
  readonly marks: readonly string[]
  readonly pages: number
  readonly ageMs: number
  readonly openMs: number
  readonly fields: readonly Compared[]
  /** Claims made of a paper nobody may know. */
  readonly claims: number
  readonly code?: string
}

export async function done(job: Job, product: Product): Promise<Result> {
  const kind = allKinds().get(job.kind)
  if (!kind) throw new Error(`no kind ${job.kind}`)
  const { pdf, truths } = await drawn(kind, seedOf(job), job.layout)
  const started = performance.now()
  const file = await agedFor(pdf, job)
  const opening = performance.now()
  const { paper, unread } = await product.open(file.name, file.bytes)
  const openMs = Math.round(performance.now() - opening)
  const reading = readPaper(paper)
  const reader = reading.reader?.replace(/@\d+$/, '')
  const fields = kind.reader === undefined ? [] : compared(truths, reading, unread !== undefined || (reading.reader === undefined && paper.pages.some((p) => p.origin === 'ocr')))
  return {
    id: idOf(job), job, ...(reader === undefined ? {} : { reader }), ...(kind.reader === undefined ? {} : { expected: kind.reader }), ...(unread === undefined ? {} : { unread }),
    marks: file.marks, pages: paper.pages.length, ageMs: Math.round(opening - started), openMs, claims: reading.claims.length,
    // Of held-out papers only the outcome is kept: nobody can tune on what nobody can see.
    fields: job.set === 'tune' ? fields : fields.map(({ field, deciding, outcome }) => ({ field, deciding, outcome })),
  }
}
