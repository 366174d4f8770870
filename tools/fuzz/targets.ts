/** What is given damaged input, and what must hold whatever it is given. */
import { type Page, type Paper, buildRecord, fromSaved, packPages, readFile, typedPages, unpackPages } from '@proofline/engine'
import { openFile, openText } from '@proofline/pages'
import { nodePdfEngine } from '@proofline/pages/node'
import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { zipSync } from 'fflate'
import { faults } from '../../engine/src/readers/kit/faults.ts'
import { chanceOf } from '../corpus/chance.ts'
import { EXAMPLES } from '../examples/family.ts'
import { damagedBytes, damagedText } from './mutate.ts'

export interface Target {
  readonly name: string
  /** One damaged input, by its seed; what is wrong with the answer, or undefined. A thrown error is wrong too. */
  readonly run: (seed: string) => Promise<string | undefined>
}
export interface Targets {
  readonly all: readonly Target[]
  readonly close: () => Promise<void>
}

/** One answer may take this long on a busy machine; the limits inside are shorter. */
const SECONDS_MAX = 60

export async function openTargets(): Promise<Targets> {
  const pdf = nodePdfEngine()
  const files = await sampleFiles()
  const texts = await sampleTexts(pdf)
  const open = async (bytes: Uint8Array): Promise<string | undefined> => {
    const start = performance.now()
    const opened = await openFile({ name: 'x', size: bytes.length, bytes: () => Promise.resolve(bytes) }, { pdf })
    if (performance.now() - start > SECONDS_MAX * 1000) return `took more than ${SECONDS_MAX} s`
    return opened.type === 'Paper' ? wrongIn(opened.paper) : undefined
  }
  const file = (kind: string, of: readonly Uint8Array[]): Target => ({
    name: `file-${kind}`,
    run: (seed) => {
      const chance = chanceOf(seed)
      return open(damagedBytes(chance.pick(of), chance))
    },
  })
  return {
    all: [
      ...[...files].filter(([, of]) => of.length > 0).map(([kind, of]) => file(kind, of)),
      { name: 'text', run: async (seed) => wrongOf(await openText('x', damagedText(chanceOf(seed).pick(texts), chanceOf(`${seed}/text`)))) },
      { name: 'readers', run: async (seed) => wrongIn(textPaper(damagedText(chanceOf(seed).pick(texts), chanceOf(`${seed}/text`)), seed)) },
      { name: 'bundle', run: async (seed) => wrongIn(bundle(texts, seed)) },
      { name: 'saved-record', run: async (seed) => savedRecord(seed) },
      { name: 'saved-pages', run: async (seed) => savedPages(texts, seed) },
    ],
    close: () => pdf.close(),
  }
}

const wrongOf = (opened: Awaited<ReturnType<typeof openText>>): string | undefined => (opened.type === 'Paper' ? wrongIn(opened.paper) : undefined)

/** Reads a paper, makes a record of it, and names what does not hold. */
function wrongIn(file: Paper): string | undefined {
  const parts = readFile(file)
  const pages = parts.flatMap((p) => p.paper.pages.map((page) => page.number))
  if (pages.join() !== file.pages.map((p) => p.number).join()) return 'the parts are not all pages once'
  for (const part of parts) {
    const wrong = faults(part.paper, part)
    if (wrong.length > 0) return `${part.reader}: ${wrong[0]}`
  }
  buildRecord({ papers: parts, statements: [] })
  return undefined
}

const textPaper = (text: string, seed: string): Paper => {
  const pages = typedPages(text, 'plain-text')
  // Half of them as if read from a picture, with doubts.
  const chance = chanceOf(`${seed}/seen`)
  const seen = (p: Page): Page => ({ ...p, origin: 'ocr', words: p.words.map((w) => ({ ...w, seen: { confidence: chance.int(20, 99), ...(chance.happens(0.1) ? { rivals: [w.text.replace(/\d/, '8')] } : {}) } })) })
  return { id: 'fa'.repeat(32), name: 'x', mediaType: 'text/plain', pages: chance.happens(0.5) ? pages.map(seen) : pages }
}

function bundle(texts: readonly string[], seed: string): Paper {
  const chance = chanceOf(seed)
  const pages = Array.from({ length: chance.int(2, 12) }, (_, i) => {
    const text = chance.happens(0.15) ? chance.pick(['', 'SEPARATOR', '(b)(6)', 'Page 3 of 2']) : damagedText(chance.pick(texts), chance)
    return { ...typedPages(text, 'plain-text')[0]!, number: i + 1 }
  })
  return { id: 'fb'.repeat(32), name: 'x', mediaType: 'application/pdf', pages }
}

const RECORD = JSON.stringify({
  kind: 'proofline-record', version: 1, papers: [{ id: 'a'.repeat(64), name: 'a.pdf', mediaType: 'application/pdf', file: 'papers/a.pdf', pages: 'pages/a.json' }],
  statements: [
    { kind: 'confirm', id: 's1', saidOn: '2026-01-01', by: 'holder', claim: 'c' }, { kind: 'page-starts', id: 's2', saidOn: '2026-01-01', by: 'holder', file: 'a'.repeat(64), page: 2, starts: true },
    { kind: 'kind-of', id: 's3', saidOn: '2026-01-01', by: 'holder', paper: 'a'.repeat(64), reader: 'none' }, { kind: 'misread', id: 's4', saidOn: '2026-01-01', by: 'holder', claim: 'c', value: 17000, precision: 'exact' },
  ],
})
function savedRecord(seed: string): string | undefined {
  const text = damagedText(RECORD.replaceAll(',', ', '), chanceOf(seed))
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return undefined
  }
  const saved = fromSaved(data)
  if (saved.type === 'Saved') buildRecord({ papers: [], statements: saved.statements })
  return undefined
}
function savedPages(texts: readonly string[], seed: string): string | undefined {
  const chance = chanceOf(seed)
  const paper = textPaper(chance.pick(texts), seed)
  const text = damagedText(JSON.stringify(packPages(paper.pages)).replaceAll(',', ', '), chance)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return undefined
  }
  const pages = unpackPages(data)
  return pages && wrongIn({ ...paper, pages })
}

const walk = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? walk(join(folder, e.name)) : [join(folder, e.name)]))

/** Good files of each kind, from the invented family and made here. */
async function sampleFiles(): Promise<Map<string, Uint8Array[]>> {
  const files = new Map<string, Uint8Array[]>()
  for (const path of walk(EXAMPLES)) {
    const kind = extname(path).slice(1)
    if (['pdf', 'json', 'xml', 'html', 'png'].includes(kind)) files.set(kind, [...(files.get(kind) ?? []), readFileSync(path)])
  }
  const text = (words: string): Uint8Array => new TextEncoder().encode(words)
  const pass = JSON.stringify({ formatVersion: 1, passTypeIdentifier: 'x', barcodes: [{ format: 'PKBarcodeFormatPDF417', message: 'M1EXAMPLE/ANA        EABC123 MIALIMLA 2501 226Y012A0025 100', messageEncoding: 'iso-8859-1' }], boardingPass: { transitType: 'PKTransitTypeAir' } })
  files.set('zip', [zipSync({ 'a.txt': text('Most Recent I-94'), 'b/c.txt': text('words') }), zipSync({ 'pass.json': text(pass), 'icon.png': files.get('png')![0]! })])
  return files
}

async function sampleTexts(pdf: ReturnType<typeof nodePdfEngine>): Promise<string[]> {
  const out: string[] = []
  for (const path of walk(EXAMPLES).filter((p) => p.endsWith('.pdf')).slice(0, 40)) {
    const bytes = readFileSync(path)
    const opened = await openFile({ name: 'x', size: bytes.length, bytes: () => Promise.resolve(bytes) }, { pdf })
    if (opened.type === 'Paper') out.push(...opened.paper.pages.map((p) => p.text).filter((t) => t !== ''))
  }
  return out
}
