/** Inputs of every command: files, folders, a saved record (its folder, or its sealed file). */
import { type PaperReading, type Statement, fromSaved, readPaper } from '@proofline/engine'
import type { Paper } from '@proofline/engine'
import { type FileInput, type NotRead, type Opened, type Refusal as FileRefusal, openFile } from '@proofline/pages'
import { fileFromDisk, filesIn, nodePdfEngine } from '@proofline/pages/node'
import { openArchive } from '@proofline/vault'
import { type Lang, say } from '@proofline/words'
import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { EXIT, Refusal } from './exit.ts'
import { progress } from './terminal.ts'

export interface Item extends PaperReading {
  readonly paper: Paper
  readonly notRead?: NotRead
}
export interface Loaded {
  readonly items: readonly Item[]
  readonly statements: readonly Statement[]
  readonly refused: readonly { readonly name: string; readonly refusal: FileRefusal }[]
  readonly duplicates: readonly { readonly name: string; readonly of: string }[]
  /** File names by paper id. */
  readonly names: ReadonlyMap<string, string>
}

interface Source {
  readonly input: FileInput
}

/** Opens and reads everything. Nothing readable at all is a refusal; one bad file never hides the others. */
export async function load(paths: readonly string[], lang: Lang): Promise<Loaded> {
  if (paths.length === 0) throw new Refusal(EXIT.usage, 'cli.noInput')
  const sources: Source[] = []
  const statements: Statement[] = []
  for (const path of paths) {
    if (!existsSync(path)) throw new Refusal(EXIT.input, 'cli.noSuchFile', { path })
    const saved = await savedRecord(path)
    if (saved) {
      sources.push(...saved.sources)
      statements.push(...saved.statements)
    } else for (const file of await filesIn(path)) sources.push({ input: await fileFromDisk(file) })
  }
  return readAll(sources, statements, lang)
}

async function readAll(sources: readonly Source[], statements: readonly Statement[], lang: Lang): Promise<Loaded> {
  const pdf = nodePdfEngine()
  const bar = progress()
  const items: Item[] = []
  const refused: { name: string; refusal: FileRefusal }[] = []
  const duplicates: { name: string; of: string }[] = []
  try {
    for (const [i, { input }] of sources.entries()) {
      const tell = (done: number, of: number): void => bar.at(say(lang, 'cli.reading', { n: i + 1, of: sources.length, name: input.name, page: done, pages: of }))
      tell(0, 1)
      const opened: Opened = await openFile(input, { pdf }, { onPage: tell })
      if (opened.type === 'Refused') {
        refused.push({ name: opened.name, refusal: opened.refusal })
        continue
      }
      const known = items.find((x) => x.paper.id === opened.paper.id)
      if (known) duplicates.push({ name: input.name, of: known.paper.name })
      else items.push({ paper: opened.paper, ...readPaper(opened.paper), ...(opened.notRead ? { notRead: opened.notRead } : {}) })
    }
  } finally {
    bar.done()
    await pdf.close()
  }
  return { items, statements, refused, duplicates, names: new Map(items.map((x) => [x.paper.id, x.paper.name])) }
}

/** A folder with record.json, a record.json, or a sealed file; undefined when the path is none of these. */
async function savedRecord(path: string): Promise<{ sources: Source[]; statements: readonly Statement[] } | undefined> {
  if (statSync(path).isDirectory()) {
    const json = join(path, 'record.json')
    return existsSync(json) ? opened(JSON.parse(await readFile(json, 'utf8').then(validJson)) as unknown, async (file) => fileFromDisk(join(path, file))) : undefined
  }
  if (basename(path).endsWith('.age')) return sealed(path)
  if (basename(path) === 'record.json') {
    const data = JSON.parse(await readFile(path, 'utf8').then(validJson)) as unknown
    return opened(data, async (file) => fileFromDisk(join(path, '..', file)))
  }
  return undefined
}

/** The text when it is JSON; otherwise a refusal that says so without quoting it. */
function validJson(text: string): string {
  try {
    JSON.parse(text)
    return text
  } catch {
    throw new Refusal(EXIT.input, 'cli.malformedRecord')
  }
}

async function sealed(path: string): Promise<{ sources: Source[]; statements: readonly Statement[] }> {
  const passphrase = process.env['PROOFLINE_PASSPHRASE'] ?? (await askPassphrase())
  const archive = await openArchive(new Uint8Array(await readFile(path)), passphrase)
  if (archive.type !== 'Opened') throw new Refusal(EXIT.input, `open.${archive.type}`)
  const record = archive.files.find((f) => f.path === 'record.json')
  if (!record) throw new Refusal(EXIT.input, 'open.NotARecord')
  return opened(JSON.parse(validJson(new TextDecoder().decode(record.bytes))) as unknown, (file, name) => {
    const found = archive.files.find((f) => f.path === file)
    if (!found) throw new Refusal(EXIT.input, 'open.MissingPaper', { missing: 1 })
    return Promise.resolve({ name, size: found.bytes.length, bytes: () => Promise.resolve(found.bytes) })
  })
}

async function askPassphrase(): Promise<string> {
  if (!process.stdin.isTTY) throw new Refusal(EXIT.input, 'cli.needsPassphrase')
  const { password, isCancel } = await import('@clack/prompts')
  const answer = await password({ message: 'Passphrase · Frase clave' })
  if (isCancel(answer)) throw new Refusal(EXIT.input, 'cli.needsPassphrase')
  return answer
}

async function opened(data: unknown, file: (path: string, name: string) => Promise<FileInput>): Promise<{ sources: Source[]; statements: readonly Statement[] }> {
  const saved = fromSaved(data)
  if (saved.type === 'NewerVersion') throw new Refusal(EXIT.input, 'open.NewerVersion', { version: saved.version })
  if (saved.type === 'NotARecord') throw new Refusal(EXIT.input, 'open.NotARecord')
  if (saved.type === 'BadRecord') throw new Refusal(EXIT.input, 'cli.badRecord', { at: saved.at })
  const sources: Source[] = []
  for (const p of saved.papers) {
    const input = await file(p.file, p.name)
    if (input.size < 0) throw new Refusal(EXIT.input, 'open.MissingPaper', { missing: 1 })
    sources.push({ input: { name: p.name, size: input.size, mediaType: p.mediaType, bytes: () => input.bytes() } })
  }
  return { sources, statements: saved.statements }
}
