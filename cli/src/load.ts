/** Inputs of every command: files, folders, a saved record (its folder, or its sealed file). */
import { type Day, type Page, type Paper, type PaperReading, type PartKind, type Statement, activeStatements, nearest, readFile } from '@proofline/engine'
import { type FileInput, type NotRead, type Opened, type Refusal as FileRefusal, openFile, openKnown } from '@proofline/pages'
import { fileFromDisk, filesIn, nodePdfEngine } from '@proofline/pages/node'
import { type Lang, say } from '@proofline/words'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { EXIT, Refusal } from './exit.ts'
import { type Source, savedRecord } from './saved.ts'
import { type Progress, progress, safe } from './terminal.ts'
import { refusalText } from './file-words.ts'

/** One paper: a file, or a part of one that holds many. */
export interface Item extends PaperReading {
  readonly paper: Paper
  /** Absent for a file of one paper. */
  readonly part?: { readonly kind: PartKind; readonly copyOf?: number; readonly filePages: number }
  readonly notRead?: NotRead
}
/** A file as it came: one paper, or many. */
export interface KeptFile {
  readonly paper: Paper
  /** The file as it is, when it was asked to be kept. */
  readonly bytes?: Uint8Array
}
export interface Loaded {
  readonly files: readonly KeptFile[]
  readonly items: readonly Item[]
  readonly statements: readonly Statement[]
  readonly refused: readonly { readonly name: string; readonly refusal: FileRefusal }[]
  readonly duplicates: readonly { readonly name: string; readonly of: string }[]
  /** File names by paper id. */
  readonly names: ReadonlyMap<string, string>
}

export interface LoadOptions {
  readonly lang: Lang
  /** Names of files the person says are theirs although they look like another person's. */
  readonly mine?: readonly string[]
  /** For what is said now. */
  readonly today?: Day
  readonly keepBytes?: boolean
}

/** Opens and reads everything. Nothing readable at all is a refusal; one bad file never hides the others. */
export async function load(paths: readonly string[], options: LoadOptions): Promise<Loaded> {
  if (paths.length === 0) throw new Refusal(EXIT.usage, 'cli.noInput')
  for (const path of paths) if (!existsSync(path)) throw new Refusal(EXIT.input, 'cli.noSuchFile', { path })
  const bar = progress()
  const sources: Source[] = []
  const statements = new Map<string, Statement>()
  try {
    for (const path of paths) {
      const saved = await onDisk(path, () => savedRecord(path, options.lang, bar))
      for (const s of saved?.statements ?? []) statements.set(s.id, s)
      if (saved) sources.push(...saved.sources)
      else for (const file of await onDisk(path, () => filesIn(path))) sources.push({ input: fileFromDisk(file) })
    }
    if (sources.length === 0) throw new Refusal(EXIT.input, 'cli.emptyFolder')
    const read = await readAll(sources, [...statements.values()], options, bar)
    for (const s of mineSaid(read.items, options)) statements.set(s.id, s)
    return { ...read, statements: [...statements.values()] }
  } finally {
    bar.done()
  }
}

/** What the disk refuses (rights, a link to nowhere) is an expected failure of the input, not a bug. */
async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    if (thrown instanceof Error && 'syscall' in thrown) throw new Refusal(EXIT.input, 'cli.cannotRead', { path })
    throw thrown
  }
}

async function readAll(sources: readonly Source[], said: readonly Statement[], { lang, keepBytes }: LoadOptions, bar: Progress): Promise<Omit<Loaded, 'statements'>> {
  const pdf = nodePdfEngine()
  const items = new Map<string, Item>()
  const files = new Map<string, KeptFile>()
  const active = activeStatements(said)
  const refused: { name: string; refusal: FileRefusal }[] = []
  const duplicates: { name: string; of: string }[] = []
  let changed = 0
  try {
    // A zip's files come right after it.
    const waiting = [...sources]
    for (let i = 0; i < waiting.length; i += 1) {
      const { input, id, pages } = waiting[i]!
      const tell = (done: number, of: number): void =>
        bar.at(say(lang, of > 1 ? 'cli.readingPage' : 'cli.reading', { n: i + 1, of: waiting.length, name: safe(input.name), page: done, pages: of }))
      tell(0, 1)
      const kept: { bytes?: Uint8Array } = {}
      const wanted = keepBytes ? keeping(input, kept) : input
      const opened = (pages && (await openedBefore(wanted, id!, await pages()))) ?? (await openFile(wanted, { pdf }, { onPage: tell }))
      if (opened.type === 'Archive') {
        waiting.splice(i + 1, 0, ...opened.files.map((file) => ({ input: file })))
        continue
      }
      if (id !== undefined && (opened.type === 'Refused' || opened.paper.id !== id)) changed += 1
      if (opened.type === 'Refused') {
        refused.push({ name: opened.name, refusal: opened.refusal })
        continue
      }
      const { paper, notRead } = opened
      const known = files.get(paper.id)
      if (known !== undefined) {
        duplicates.push({ name: input.name, of: known.paper.name })
        continue
      }
      files.set(paper.id, { paper, ...kept })
      const parts = readFile(paper, active)
      for (const { kind, copyOf, ...part } of parts) {
        const own = parts.length > 1 ? { part: { kind, filePages: paper.pages.length, ...(copyOf === undefined ? {} : { copyOf }) } } : {}
        items.set(part.paper.id, { ...part, ...own, ...(notRead ? { notRead } : {}) })
      }
    }
  } finally {
    await pdf.close()
  }
  if (changed > 0) throw new Refusal(EXIT.input, 'cli.open.MissingPaper', { missing: changed })
  if (items.size === 0) throw new Refusal(EXIT.input, 'cli.nothingOpened', {}, refused.map((r) => `${safe(r.name)}: ${refusalText(lang, r.refusal)}`))
  return { files: [...files.values()], items: [...items.values()], refused, duplicates, names: new Map([...items].map(([id, x]) => [id, x.paper.name])) }
}

/** A picture that was read before is not looked at again; undefined when the file is another one now. */
async function openedBefore(input: FileInput, id: string, pages: readonly Page[] | undefined): Promise<Opened | undefined> {
  if (!pages) return undefined
  const paper = await openKnown({ name: input.name, mediaType: input.mediaType ?? 'application/octet-stream', bytes: await input.bytes() }, pages)
  return paper.id === id ? { type: 'Paper', paper } : undefined
}

const keeping = (input: FileInput, into: { bytes?: Uint8Array }): FileInput => ({
  ...input,
  bytes: async () => {
    into.bytes = await input.bytes()
    return into.bytes
  },
})

/** `--mine order.pdf`: what the app asks with a button. A name that fits no paper is refused with the nearest ones. */
function mineSaid(items: readonly Item[], { mine = [], today }: LoadOptions): Statement[] {
  return mine.flatMap((wanted): Statement[] => {
    const found = items.filter((x) => x.paper.name === basename(wanted) || x.paper.id === wanted)
    if (found.length === 0) throw new Refusal(EXIT.unknown, 'cli.unknownPaper', { name: wanted }, nearest(basename(wanted), items.map((x) => x.paper.name)))
    return found.map((x) => ({ id: `mine:${x.paper.id.slice(0, 16)}`, kind: 'mine', paper: x.paper.id, by: 'holder', saidOn: today! }))
  })
}
