/**
 * Scans and whole files, beside the native tools on the same pages in the same run. Time on the wall: the work is done by
 * other processes. A peer that is not installed is left out and said so.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PDFDocument } from '@cantoo/pdf-lib'
import { readFile } from '@proofline/engine'
import { openFile } from '@proofline/pages'
import { nodePdfEngine } from '@proofline/pages/node'
import { type Figure, atLeast, atMost, figure } from './measure.ts'

const ROOT = new URL('../../', import.meta.url)
const PROGRAM = new URL('cli/dist/cli.mjs', ROOT)
/** What tests make scans with; outside of this package's sources, so by its address. */
interface Gray {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}
interface Scans {
  readonly png: (gray: Gray) => Uint8Array
  readonly scanPdf: (pages: readonly Gray[], dpi: number) => Promise<Uint8Array>
  readonly scanned: (pdf: Uint8Array, dpi: number) => Promise<Gray[]>
}

const DPI = 200
const SCANS = 10
const TEXT_PAGES = 600
const MANY_PAGES = 3000

const family = (): Uint8Array[] =>
  ['marisol', 'teodoro', 'beatriz', 'edgar'].flatMap((who) => {
    const folder = fileURLToPath(new URL(`examples/people/${who}/papers`, ROOT))
    return readdirSync(folder).filter((f) => f.endsWith('.pdf')).sort().map((f) => readFileSync(join(folder, f)))
  })

/** Pages of the invented family bound into one PDF, again and again up to a number of pages; each numbered, so that none is a copy. */
async function bound(pages: number): Promise<Uint8Array> {
  const out = await PDFDocument.create()
  const papers = await Promise.all(family().map((bytes) => PDFDocument.load(bytes)))
  for (let i = 0; out.getPageCount() < pages; i += 1) {
    const paper = papers[i % papers.length]!
    for (const page of await out.copyPages(paper, paper.getPageIndices())) if (out.getPageCount() < pages) out.addPage(page).drawText(`Sheet ${out.getPageCount()}`, { x: 24, y: 6, size: 5 })
  }
  return out.save()
}

const seconds = async (work: () => Promise<unknown> | unknown): Promise<number> => {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
const best = async (rounds: number, work: () => Promise<unknown> | unknown): Promise<number> => {
  const times: number[] = []
  for (let i = 0; i < rounds; i += 1) times.push(await seconds(work))
  return Math.min(...times)
}
const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0
const run = (command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(0) : reject(new Error(`${command} ended with ${code}`))))
  })

async function ocrFigures(folder: string): Promise<Figure[]> {
  const { png, scanPdf, scanned } = (await import(new URL('pages/test/scan.ts', ROOT).href)) as Scans
  const grays = (await Promise.all(family().slice(0, SCANS).map((bytes) => scanned(bytes, DPI)))).flat().slice(0, SCANS)
  const pdf = await scanPdf(grays, DPI)
  const files = grays.map((g, i) => {
    const file = join(folder, `page-${i}.png`)
    writeFileSync(file, png(g))
    return file
  })
  writeFileSync(join(folder, 'scan.pdf'), pdf)
  const ours = async (recogniser: 'native' | 'wasm'): Promise<number> => {
    process.env['PROOFLINE_RECOGNISER'] = recogniser
    const engine = nodePdfEngine({ childEntry: PROGRAM })
    const once = async (): Promise<void> => {
      const opened = await openFile({ name: 'scan.pdf', size: pdf.length, bytes: async () => pdf }, { pdf: engine })
      if (opened.type !== 'Paper' || opened.paper.pages.filter((p) => p.origin === 'ocr' && p.words.length > 20).length < SCANS - 1) throw new Error('the scan was not read')
    }
    await once() // the processes start
    const time = await best(2, once)
    await engine.close()
    return SCANS / time
  }
  const out: Figure[] = []
  const wasm = await ours('wasm')
  const native = has('tesseract') ? await ours('native') : undefined
  out.push(figure('scanned pages a minute, ours with the wasm module', wasm * 60, 'pages/min'))
  if (native === undefined) return [...out, figure('tesseract is not installed: peers left out', 0, '')]
  out.push(figure('scanned pages a minute, ours with the installed tesseract', native * 60, 'pages/min'))
  // At its best: one thread for each of two pages at a time. As it is typed, two threads on one page take many times as long.
  const twoAtATime = await seconds(async () => {
    const waiting = [...files]
    const work = async (): Promise<void> => { for (let f = waiting.pop(); f; f = waiting.pop()) await run('tesseract', [f, f, '-l', 'eng+spa', 'tsv'], { OMP_THREAD_LIMIT: '1' }) }
    await Promise.all([work(), work()])
  })
  const cli = SCANS / twoAtATime
  out.push(figure('scanned pages a minute, tesseract on its command line', cli * 60, 'pages/min'))
  out.push(atLeast('ours ÷ tesseract (straightening and second looks included)', native / cli, '', 0.7))
  if (!has('ocrmypdf')) return [...out, figure('ocrmypdf is not installed: left out', 0, '')]
  const bound = SCANS / (await seconds(() => run('ocrmypdf', ['-q', '-l', 'eng+spa', '-j', '2', join(folder, 'scan.pdf'), join(folder, 'out.pdf')])))
  return [...out, figure('scanned pages a minute, ocrmypdf', bound * 60, 'pages/min'), atLeast('ours ÷ ocrmypdf', native / bound, '', 2)]
}

async function textFigures(): Promise<Figure[]> {
  const pdf = await bound(TEXT_PAGES)
  const engine = nodePdfEngine({ childEntry: PROGRAM })
  let papers = 0
  const once = async (): Promise<void> => {
    const opened = await openFile({ name: 'text.pdf', size: pdf.length, bytes: async () => pdf }, { pdf: engine })
    if (opened.type !== 'Paper' || opened.paper.pages.length !== TEXT_PAGES) throw new Error('the long file was not read')
    papers = readFile(opened.paper).filter((p) => p.reader).length
  }
  await once()
  const time = await best(2, once)
  await engine.close()
  if (papers < TEXT_PAGES / 5) throw new Error(`only ${papers} papers were known in the long file`)
  return [atLeast('pages of text PDFs to claims a minute', (TEXT_PAGES / time) * 60, 'pages/min', 6000)]
}

/** The most memory a program and all it started held at one moment, resident, looked at five times a second. */
async function peakBytes(args: readonly string[]): Promise<number> {
  let peak = 0
  const child = spawn(process.execPath, [fileURLToPath(PROGRAM), ...args], { stdio: 'ignore' })
  const timer = setInterval(() => {
    const rows = spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).stdout.trim().split('\n').map((r) => r.trim().split(/\s+/).map(Number))
    const family = new Set([child.pid])
    for (let grown = true; grown; ) {
      grown = false
      for (const [pid, ppid] of rows) if (!family.has(pid) && family.has(ppid)) grown = Boolean(family.add(pid))
    }
    peak = Math.max(peak, rows.filter(([pid]) => family.has(pid)).reduce((sum, [, , rss]) => sum + (rss ?? 0) * 1024, 0))
  }, 200)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`the terminal ended with ${code}`)
  return peak
}

async function memoryFigures(folder: string): Promise<Figure[]> {
  const file = join(folder, 'many.pdf')
  writeFileSync(file, await bound(MANY_PAGES))
  const started = performance.now()
  const peak = await peakBytes(['read', file, '--json'])
  return [
    atMost(`memory for a file of ${MANY_PAGES} pages, all processes`, peak / 1024 ** 3, 'GiB', 1.5),
    figure(`a file of ${MANY_PAGES} pages to its papers in the terminal`, (performance.now() - started) / 1000, 's'),
  ]
}

export async function pictureFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'proofline-bench-'))
  try {
    return [...(await ocrFigures(folder)), ...(await textFigures()), ...(await memoryFigures(folder))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
