import type { Statement } from '../../claims/statement.ts'
import type { Page, Paper } from '../../papers/paper.ts'
import { type PageNote, isSamePrint, noteOf, printKey } from './page-notes.ts'

/** What a run of pages of a file is. `copy`: printed before in the same file. */
export type PartKind = 'paper' | 'blank' | 'separator' | 'withheld' | 'copy'

export interface FilePart {
  readonly kind: PartKind
  /** The pages as a paper of their own; its id names the file and the pages. */
  readonly paper: Paper
  /** For a copy: the page of the file where it was printed first. */
  readonly copyOf?: number
}

/** Which readers know a page by itself: their ids. */
export type Knows = (paper: Paper) => readonly string[]

/** Pages `from` to `to` (file's numbers) as a paper of their own. */
export function cutOut(file: Paper, from: number, to: number): Paper {
  const first = file.pages[0]?.number ?? 1
  const pages = file.pages.slice(from - first, to - first + 1)
  return pages.length === file.pages.length ? file : { id: `${file.id}.${from}-${to}`, name: file.name, mediaType: file.mediaType, pages }
}

type Correction = Extract<Statement, { kind: 'page-starts' }>

/** Longer files are releases and bundles whatever is in them; shorter ones only when two papers are known in them. */
const ONE_PAPER_PAGES_MAX = 30
// Sheets that belong to the paper before them although they have a title of their own.
const GOES_ON = /continuation page|^notice to respondent|^certificate of service|^privacy act|^instructions|^what you should know|^attachment|^page [2-9]/im

/**
 * The papers a file is made of, in order; together they are all its pages. A file of one paper comes back as it is.
 * Corrections (`page-starts`) are followed before anything else; of two about one page the later counts.
 */
export function splitFile(file: Paper, knows: Knows, corrections: readonly Correction[] = []): readonly FilePart[] {
  const steps = splitSteps(file, knows, corrections)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same a page at a time, so that a screen can breathe in between: gives the number of pages looked at. */
export function* splitSteps(file: Paper, knows: Knows, corrections: readonly Correction[]): Generator<number, readonly FilePart[]> {
  const whole: readonly FilePart[] = [{ kind: 'paper', paper: file }]
  if (file.pages.length < 2) return whole
  const said = new Map(corrections.filter((c) => c.file === file.id).map((c) => [c.page, c.starts]))
  const notes = file.pages.map(noteOf)
  const known: (readonly string[])[] = []
  for (const n of notes) {
    known.push(n.isSeparator || sortOf(n) !== 'print' ? [] : knows(alone(file, n.page)))
    yield known.length
  }
  const starts = notes.map((_, i) => i === 0)
  let open = 0
  for (let i = 1; i < notes.length; i += 1) {
    const forced = said.get(notes[i]!.page.number)
    starts[i] = forced ?? isStart(notes, known, open, i)
    if (starts[i]) open = i
  }
  // Without corrections, a short file in which at most one paper is known is one paper: nothing is torn off it on a guess.
  const papers = starts.filter((s, i) => s && known[i]!.length > 0).length
  if (said.size === 0 && file.pages.length <= ONE_PAPER_PAGES_MAX && papers < 2) return whole
  return withCopies(parts(file, notes, starts))
}

const alone = (file: Paper, page: Page): Paper => ({ ...file, id: `${file.id}.${page.number}-${page.number}`, pages: [page] })
const sortOf = (n: PageNote): 'blank' | 'withheld' | 'print' => (n.isBlank ? 'blank' : n.isWithheld ? 'withheld' : 'print')

function isStart(notes: readonly PageNote[], known: readonly (readonly string[])[], open: number, i: number): boolean {
  const [note, before] = [notes[i]!, notes[i - 1]!]
  if (note.isSeparator || before.isSeparator) return true
  if (sortOf(note) !== sortOf(before)) return !staysInside(notes, open, i)
  if (sortOf(note) !== 'print') return false
  if (note.numbered) return note.numbered.at === 1 || !follows(notes, open, i)
  if (known[i]!.length === 1) return known[open]![0] !== known[i]![0] || note.title === notes[open]!.title
  if (GOES_ON.test(note.page.text.slice(0, 600))) return false
  // A page nobody knows goes on only where something ties it to the paper before it.
  return !expectsMore(notes, open, i) && !shares(note, notes.slice(open, i))
}

/** A blank back or a withheld page between two pages that count on belongs to their paper. */
function staysInside(notes: readonly PageNote[], open: number, i: number): boolean {
  const note = notes[i]!
  if (sortOf(notes[open]!) !== 'print') return false
  return sortOf(note) === 'print' ? note.numbered !== undefined && note.numbered.at > 1 && follows(notes, open, i) : expectsMore(notes, open, i)
}

/** `Page 3 of 5` after a page 2 of 5. */
function follows(notes: readonly PageNote[], open: number, i: number): boolean {
  const n = notes[i]!.numbered!
  const last = notes.slice(open, i).flatMap((x) => x.numbered ?? []).at(-1)
  return last ? last.of === n.of && n.at > last.at : n.at === i - open + 1
}
/** The paper says that it has more pages than have come. */
function expectsMore(notes: readonly PageNote[], open: number, i: number): boolean {
  const last = notes.slice(open, i).flatMap((x, k) => (x.numbered ? [{ ...x.numbered, k }] : [])).at(-1)
  return last !== undefined && last.at + (i - open - last.k) <= last.of
}
const shares = (note: PageNote, before: readonly PageNote[]): boolean => [...note.numbers].some((n) => before.some((b) => b.numbers.has(n)))

function parts(file: Paper, notes: readonly PageNote[], starts: readonly boolean[]): FilePart[] {
  const out: FilePart[] = []
  for (let from = 0; from < notes.length; ) {
    let to = from
    while (to + 1 < notes.length && !starts[to + 1]) to += 1
    const own = notes.slice(from, to + 1)
    const kind: PartKind = own.every((n) => n.isBlank) ? 'blank' : own.every((n) => n.isSeparator) ? 'separator' : own.every((n) => n.isWithheld || n.isBlank) ? 'withheld' : 'paper'
    out.push({ kind, paper: cutOut(file, notes[from]!.page.number, notes[to]!.page.number) })
    from = to + 1
  }
  return out
}

/** A part all of whose pages were printed before, in the same order, is a copy; it is kept and not read again. */
function withCopies(all: readonly FilePart[]): FilePart[] {
  const seen = new Map<string, FilePart[]>()
  return all.map((part) => {
    if (part.kind !== 'paper') return part
    const key = part.paper.pages.map(printKey).join('\n')
    const first = seen.get(key)?.find((p) => p.paper.pages.every((page, i) => isSamePrint(page, part.paper.pages[i]!)))
    if (first) return { ...part, kind: 'copy', copyOf: first.paper.pages[0]!.number }
    seen.set(key, [...(seen.get(key) ?? []), part])
    return part
  })
}
