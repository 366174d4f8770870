import { type Page, type PageOrigin, type Paper, TYPED, typedPages } from '@proofline/engine'
import { unzip } from './archive/unzip.ts'
import { PASS_MEDIA_TYPE, openPass } from './barcode/pass.ts'
import { type Kind, kindOf, pictureSize } from './kind.ts'
import { FILE_BYTES_MAX, PAGES_MAX, PICTURE_PIXELS_MAX, PROSE_COLUMNS, TEXT_BYTES_MAX, TYPED_COLUMNS_MAX } from './limits.ts'
import type { FileInput, NotRead, OpenOptions, Opened, OpenedOne, PdfEngine, Refusal } from './opened.ts'
import { decodeText } from './text/decode.ts'
import { wrap } from './text/html-flow.ts'
import { htmlToText } from './text/html.ts'
import { printJson } from './text/json.ts'
import { type TextKind, textKindOf } from './text/sniff.ts'
import { printXml } from './text/xml.ts'

/** What became of the bytes: the pages (perhaps none), and why nothing could be read, if so. */
interface Read {
  readonly mediaType: string
  readonly pages: Page[]
  readonly notRead?: NotRead
}

/**
 * Turns a file into a paper with pages of placed words. Refused by size before a byte is read, when empty, when it
 * cannot be opened, or when stopped; every other file becomes a paper, with `notRead` saying why it has no words.
 * What the file is follows from its content. Never throws because of what is in a file.
 */
export async function openFile(input: FileInput, engine: { readonly pdf: PdfEngine }, options: OpenOptions = {}): Promise<Opened> {
  const { name } = input
  const refuse = (refusal: Refusal): OpenedOne => ({ type: 'Refused', name, refusal })
  const stopped = (): boolean => options.signal?.aborted ?? false
  if (stopped()) return refuse({ type: 'Stopped' })
  const early = refusalOf(input.size)
  if (early) return refuse(early)
  let bytes: Uint8Array
  try {
    bytes = await input.bytes()
  } catch {
    return refuse(stopped() ? { type: 'Stopped' } : { type: 'Unreadable' })
  }
  const late = refusalOf(bytes.length)
  if (late) return refuse(late)
  const id = await sha256(bytes)
  const kind = kindOf(bytes)
  const isZip = kind.type === 'unknown' && kind.kind === 'zip'
  // A wallet pass is a zip that is one paper.
  const pass = isZip ? openPass(bytes) : undefined
  if (pass) return paperOf(id, name, { mediaType: PASS_MEDIA_TYPE, pages: pass })
  const files = isZip && !input.inArchive ? filesInZip(bytes) : undefined
  if (files) return { type: 'Archive', name, files }
  const read = kind.type === 'pdf' ? await readPdf(bytes, engine.pdf, options)
    : kind.type === 'picture' ? await readPicture(bytes, kind.mediaType, engine.pdf, options) : readOther(bytes, kind)
  if (read === 'Stopped' || stopped()) return refuse({ type: 'Stopped' })
  return paperOf(id, name, read)
}

/** Turns pasted text into a paper, like a file of the same text; whether it is JSON, XML or HTML is seen from the text. */
export async function openText(name: string, text: string): Promise<OpenedOne> {
  const bytes = new TextEncoder().encode(text)
  const refusal = text.trim() === '' ? { type: 'Empty' as const } : refusalOf(bytes.length)
  if (refusal) return { type: 'Refused', name, refusal }
  return paperOf(await sha256(bytes), name, readText(bytes, text))
}

/** The papers in a zip; undefined for one that is over budget, broken or empty: it is kept as it is. */
function filesInZip(bytes: Uint8Array): readonly FileInput[] | undefined {
  const read = unzip(bytes)
  if (read.type !== 'Entries' || read.entries.length === 0) return undefined
  // Named by its path, so that two files of one name in two folders stay apart.
  return read.entries.map((e): FileInput => ({ name: e.name, size: e.size, inArchive: true, bytes: async () => e.bytes() }))
}

function refusalOf(size: number): Refusal | undefined {
  if (size === 0) return { type: 'Empty' }
  return size > FILE_BYTES_MAX ? { type: 'TooLarge', bytesMax: FILE_BYTES_MAX, bytes: size } : undefined
}

/** Lower-case hex SHA-256. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
  return Array.from(hash, (b) => b.toString(16).padStart(2, '0')).join('')
}

function paperOf(id: string, name: string, read: Read): OpenedOne {
  const paper: Paper = { id, name, mediaType: read.mediaType, pages: read.pages }
  if (read.notRead) return { type: 'Paper', paper, notRead: read.notRead }
  return read.pages.some((p) => p.words.length > 0) ? { type: 'Paper', paper } : { type: 'Paper', paper, notRead: { type: 'NoText' } }
}

async function readPdf(bytes: Uint8Array, pdf: PdfEngine, options: OpenOptions): Promise<Read | 'Stopped'> {
  const mediaType = 'application/pdf'
  const read = await pdf.open(bytes, options)
  if (read.type === 'Stopped') return 'Stopped'
  return read.type === 'Pages' ? { mediaType, pages: read.pages } : { mediaType, pages: [], notRead: read.notRead }
}

function readOther(bytes: Uint8Array, kind: Exclude<Kind, { type: 'pdf' | 'picture' }>): Read {
  if (kind.type === 'unknown') return { mediaType: kind.mediaType, pages: [], notRead: { type: 'UnknownKind', kind: kind.kind } }
  if (bytes.length > TEXT_BYTES_MAX) return { mediaType: 'application/octet-stream', pages: [], notRead: { type: 'TooMuchMemory', bytesMax: TEXT_BYTES_MAX } }
  const text = decodeText(bytes)
  if (text === undefined) return { mediaType: 'application/octet-stream', pages: [], notRead: { type: 'UnknownKind', kind: 'other' } }
  return readText(bytes, text)
}

/** A picture is one page; what could not be read of it is a page without words, in pixels. */
async function readPicture(bytes: Uint8Array, mediaType: string, pdf: PdfEngine, options: OpenOptions): Promise<Read | 'Stopped'> {
  const size = pictureSize(bytes, mediaType)
  if (size && size.width * size.height > PICTURE_PIXELS_MAX) return { mediaType, pages: [], notRead: { type: 'PageTooBig' } }
  const read = await (pdf.openPicture?.(bytes, mediaType, options) ?? { type: 'NotRead', notRead: { type: 'Picture' } } as const)
  if (read.type === 'Stopped') return 'Stopped'
  if (read.type === 'Pages') return { mediaType, pages: read.pages }
  return { mediaType, pages: size ? [{ number: 1, ...size, text: '', words: [], origin: 'none' }] : [], notRead: read.notRead }
}

const MEDIA_TYPES: Record<TextKind, string> = { json: 'application/json', xml: 'application/xml', html: 'text/html', plain: 'text/plain' }

function readText(bytes: Uint8Array, text: string): Read {
  const kind = textKindOf(text)
  const mediaType = MEDIA_TYPES[kind]
  if (bytes.length > TEXT_BYTES_MAX) return { mediaType, pages: [], notRead: { type: 'TooMuchMemory', bytesMax: TEXT_BYTES_MAX } }
  if (kind === 'html') return typed(htmlToText(text), 'html', mediaType, true)
  if (kind === 'plain') return typed(text, 'plain-text', mediaType, true)
  const printed = kind === 'json' ? printJson(text) : printXml(text)
  if (printed.type === 'Printed') return typed(printed.text, kind, mediaType, false)
  // Kept as it is written, so that the person can at least look at it.
  const notRead: NotRead = printed.type === 'TooDeep' ? { type: 'TooDeep' } : { type: 'MalformedData', format: kind }
  return { ...typed(text, 'plain-text', 'text/plain', true), notRead }
}

/** Lines far wider than a page are broken at spaces; lines a little too wide may be tables and stay. */
const wrapProse = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => (line.length > 2 * PROSE_COLUMNS ? wrap(line, PROSE_COLUMNS) : [line]))

function typed(text: string, origin: PageOrigin, mediaType: string, isProse: boolean): Read {
  const tooMany = (pages: number): Read => ({ mediaType, pages: [], notRead: { type: 'TooManyPages', pages, pagesMax: PAGES_MAX } })
  // Counted before the text is taken apart: 20 MiB of line ends would be a gigabyte of lines.
  const atLeast = Math.ceil(lineEnds(text) / TYPED.linesPerPage)
  if (atLeast > PAGES_MAX) return tooMany(atLeast)
  const printed = text.replace(/\r\n?/g, '\n').split('\n')
  const lines = isProse ? wrapProse(printed) : printed
  if (lines.some((line) => line.length > TYPED_COLUMNS_MAX)) return { mediaType, pages: [], notRead: { type: 'PageTooBig' } }
  const pages = typedPages(lines.join('\n'), origin)
  return pages.length > PAGES_MAX ? tooMany(pages.length) : { mediaType, pages }
}

function lineEnds(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i)
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) count += 1
  }
  return count
}
