/** Save my file, and open it again: an age file with a passphrase that `age -d` and `tar` open without us. */
import { type Day, fromSaved, isFromPictures, isoDay, packPages, toSaved, unpackPages } from '@proofline/engine'
import { openFile, openKnown } from '@proofline/pages'
import { openArchive, sealArchive } from '@proofline/vault'
import { say } from '@proofline/words/web'
import { pdf } from './pdf.ts'
import { type KeptFile, type State, keptFile, replaceAll } from './store.ts'

export const FILE_NAME = 'proofline-export.tar.age'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A cell that a spreadsheet would run as a formula gets a quote mark in front. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

function timelineCsv(state: State): string {
  const rows = (state.record?.timeline ?? []).map((t) => [
    t.day === undefined ? '' : isoDay(t.day as Day), t.until === undefined ? '' : isoDay(t.until as Day), t.field, t.precision, t.source,
    t.claims.map((c) => state.record!.claims.get(c)?.quote?.exact ?? '').join(' | '),
  ])
  return [['day', 'until', 'field', 'precision', 'source', 'words'], ...rows].map((r) => r.map(cell).join(',')).join('\r\n')
}

/** Seals everything with the passphrase. Contradictions are not written out: they are worked out again on opening. */
export async function saveFile(state: State, passphrase: string): Promise<Uint8Array> {
  const names = state.files.map((i) => `papers/${i.paper.id.slice(0, 12)}-${i.paper.name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9._-]+/g, '_').slice(-60)}`)
  // What was read from a picture is kept with it: what somebody confirmed must stay on the same words.
  const read = state.files.flatMap((f) => (isFromPictures(f.paper.pages) ? [{ path: `pages/${f.paper.id}.json`, bytes: utf8(JSON.stringify(packPages(f.paper.pages))), id: f.paper.id }] : []))
  const saved = toSaved({
    papers: state.files.map((i, n) => {
      const pages = read.find((r) => r.id === i.paper.id)?.path
      return { id: i.paper.id, name: i.paper.name, mediaType: i.paper.mediaType, file: names[n]!, ...(pages ? { pages } : {}) }
    }),
    statements: state.statements,
  })
  return sealArchive([
    { path: 'README.txt', bytes: utf8(`${say('en', 'file.readme')}\n\n${say('es', 'file.readme')}\n`) },
    { path: 'record.json', bytes: utf8(JSON.stringify(saved, null, 2)) },
    { path: 'timeline.csv', bytes: utf8(timelineCsv(state)) },
    ...state.files.map((i, n) => ({ path: names[n]!, bytes: i.bytes })), ...read.map(({ path, bytes }) => ({ path, bytes })),
  ], passphrase)
}

export type OpenedFile =
  | { readonly type: 'Opened'; readonly papers: number }
  | { readonly type: 'WrongPassphrase' | 'NotOurFile' | 'Damaged' | 'BadKdf' | 'NotARecord' }
  | { readonly type: 'NewerVersion'; readonly version: number }
  | { readonly type: 'MissingPaper'; readonly missing: number }

/** Opens a saved file. Nothing is replaced unless the whole file opened, and somebody still waits for it. */
export async function openSaved(bytes: Uint8Array, passphrase: string, signal: AbortSignal): Promise<OpenedFile> {
  const archive = await openArchive(bytes, passphrase)
  if (archive.type !== 'Opened') return { type: archive.type }
  const json = archive.files.find((f) => f.path === 'record.json')
  let data: unknown
  try {
    data = json ? JSON.parse(new TextDecoder().decode(json.bytes)) : undefined
  } catch {
    return { type: 'NotARecord' }
  }
  const saved = fromSaved(data)
  if (saved.type === 'NewerVersion') return saved
  if (saved.type !== 'Saved') return { type: 'NotARecord' }
  const files: KeptFile[] = []
  let missing = 0
  for (const p of saved.papers) {
    const file = archive.files.find((f) => f.path === p.file)
    if (!file) {
      missing += 1
      continue
    }
    const pages = p.pages === undefined ? undefined : readBefore(archive.files.find((f) => f.path === p.pages)?.bytes)
    const known = pages && (await openKnown({ name: p.name, mediaType: p.mediaType, bytes: file.bytes }, pages))
    if (known?.id === p.id) {
      files.push(keptFile(known, file.bytes, undefined))
      continue
    }
    const opened = await openFile({ name: p.name, size: file.bytes.length, mediaType: p.mediaType, bytes: () => Promise.resolve(file.bytes) }, { pdf: pdf() })
    if (opened.type === 'Paper' && opened.paper.id === p.id) files.push(keptFile(opened.paper, file.bytes, opened.notRead))
    else missing += 1
  }
  if (missing > 0) return { type: 'MissingPaper', missing }
  if (!signal.aborted) replaceAll({ files, statements: saved.statements })
  return { type: 'Opened', papers: files.length }
}

/** Pages as they were read before; undefined when they are missing or make no sense: then the picture is looked at again. */
function readBefore(bytes: Uint8Array | undefined): ReturnType<typeof unpackPages> {
  try {
    return bytes && unpackPages(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return undefined
  }
}
