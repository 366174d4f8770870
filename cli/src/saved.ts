/** A saved record as input: its folder, its record.json, or its sealed file. */
import { type OpenedRecord, type Page, type SavedRecord, fromSaved, unpackPages } from '@proofline/engine'
import type { FileInput } from '@proofline/pages'
import { fileFromDisk, filesIn } from '@proofline/pages/node'
import { ARCHIVE_BYTES_MAX, openArchive } from '@proofline/vault'
import { type Lang, say } from '@proofline/words'
import { existsSync, statSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { EXIT, Refusal } from './exit.ts'
import type { Progress } from './terminal.ts'

export interface Source {
  readonly input: FileInput
  /** SHA-256 a saved record knows the paper by; absent for a plain file. */
  readonly id?: string
  /** The pages as they were read from pictures; undefined when they make no sense, and the picture is looked at again. */
  readonly pages?: () => Promise<readonly Page[] | undefined>
}
export interface Saved {
  readonly sources: readonly Source[]
  readonly statements: SavedRecord['statements']
}

const JSON_BYTES_MAX = 20 * 1024 * 1024
/** What an archive may hold, and what sealing adds to it. */
const SEALED_BYTES_MAX = ARCHIVE_BYTES_MAX + 16 * 1024 * 1024
/** Files of an export that are no papers. */
const OURS = new Set(['record.json', 'README.txt', 'timeline.csv'])

/** The record at a path; undefined when the path is no saved record but papers. */
export async function savedRecord(path: string, lang: Lang, bar: Progress): Promise<Saved | undefined> {
  if (statSync(path).isDirectory()) return existsSync(join(path, 'record.json')) ? fromFolder(path) : undefined
  if (basename(path) === 'record.json') return fromFolder(dirname(path))
  return (await isSealed(path)) ? fromSealed(path, lang, bar) : undefined
}

async function fromFolder(folder: string): Promise<Saved> {
  const file = join(folder, 'record.json')
  if (statSync(file).size > JSON_BYTES_MAX) throw new Refusal(EXIT.input, 'cli.malformedRecord')
  const record = checked(await readFile(file, 'utf8'))
  const known = new Set(record.papers.flatMap((p) => [join(folder, p.file), ...(p.pages === undefined ? [] : [join(folder, p.pages)])]))
  const saved = sourcesOf(record, (path) => {
    const input = fileFromDisk(join(folder, path))
    return input.size < 0 ? undefined : input
  })
  // A paper that was put beside the record later is read too: it must not be lost without a word.
  const more = (await filesIn(folder)).filter((f) => !known.has(f) && !(dirname(f) === join(folder) && OURS.has(basename(f))))
  return { ...saved, sources: [...saved.sources, ...more.map((f) => ({ input: fileFromDisk(f) }))] }
}

/** By its first words or its name: somebody may have renamed it. */
async function isSealed(path: string): Promise<boolean> {
  if (path.endsWith('.age')) return true
  if (!statSync(path).isFile()) return false
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(32), 0, 32, 0)
    return buffer.toString('latin1', 0, bytesRead).startsWith('age-encryption.org/v1')
  } finally {
    await file.close()
  }
}

async function fromSealed(path: string, lang: Lang, bar: Progress): Promise<Saved> {
  if (!statSync(path).isFile() || statSync(path).size > SEALED_BYTES_MAX) throw new Refusal(EXIT.input, 'cli.open.NotOurFile', { path })
  const passphrase = process.env['PROOFLINE_PASSPHRASE'] || (await askPassphrase(lang))
  bar.now(say(lang, 'cli.opening'))
  const archive = await openArchive(new Uint8Array(await readFile(path)), passphrase)
  if (archive.type !== 'Opened') throw new Refusal(EXIT.input, `cli.open.${archive.type}`, { path })
  const byPath = new Map(archive.files.map((f) => [f.path, f.bytes]))
  const json = byPath.get('record.json')
  if (!json) throw new Refusal(EXIT.input, 'cli.open.NotARecord')
  return sourcesOf(checked(new TextDecoder().decode(json)), (file, name) => {
    const bytes = byPath.get(file)
    return bytes && { name, size: bytes.length, bytes: () => Promise.resolve(bytes) }
  })
}

async function askPassphrase(lang: Lang): Promise<string> {
  if (!process.stdin.isTTY) throw new Refusal(EXIT.input, 'cli.needsPassphrase')
  const { password, isCancel } = await import('@clack/prompts')
  const answer = await password({ message: say(lang, 'cli.passphrase'), output: process.stderr })
  if (isCancel(answer) || !answer) throw new Refusal(EXIT.input, 'cli.needsPassphrase')
  return answer
}

/** The record in the text, or a refusal that names the place and never quotes it. */
function checked(text: string): SavedRecord {
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\ufeff/, '')) as unknown
  } catch {
    throw new Refusal(EXIT.input, 'cli.malformedRecord')
  }
  const saved: OpenedRecord = fromSaved(data)
  switch (saved.type) {
    case 'Saved': return saved
    case 'NewerVersion': throw new Refusal(EXIT.input, 'cli.open.NewerVersion', { version: saved.version })
    case 'NotARecord': throw new Refusal(EXIT.input, 'cli.open.NotARecord')
    case 'BadRecord': throw new Refusal(EXIT.input, 'cli.badRecord', { at: saved.at })
  }
}

/** Every paper of the record, or a refusal that counts the missing ones: half a record gives other dates. */
function sourcesOf(record: SavedRecord, find: (path: string, name: string) => FileInput | undefined): Saved {
  const sources = record.papers.map((p): Source | undefined => {
    const input = find(p.file, p.name)
    const read = p.pages === undefined ? undefined : find(p.pages, p.name)
    return input && { id: p.id, input: { name: p.name, size: input.size, mediaType: p.mediaType, bytes: () => input.bytes() }, ...(read ? { pages: () => readBefore(read) } : {}) }
  })
  const missing = sources.filter((s) => s === undefined).length
  if (missing > 0) throw new Refusal(EXIT.input, 'cli.open.MissingPaper', { missing })
  return { sources: sources.filter((s) => s !== undefined), statements: record.statements }
}

async function readBefore(file: FileInput): Promise<readonly Page[] | undefined> {
  try {
    return unpackPages(JSON.parse(new TextDecoder().decode(await file.bytes())))
  } catch {
    return undefined
  }
}
