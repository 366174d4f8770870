/**
 * What a person waits for: papers read, the terminal's answer, the app's first load. Time on the wall, best of some
 * rounds: this machine may be busy with other things, and then the wall tells of those.
 */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { readFile } from '@proofline/engine'
import { type PdfEngine, openFile } from '@proofline/pages'
import { nodePdfEngine } from '@proofline/pages/node'
import { type Figure, atMost, figure } from './measure.ts'

const ROOT = new URL('../../', import.meta.url)
const PROGRAM = new URL('cli/dist/cli.mjs', ROOT)
const PAGES = 100
const LINES = 45

/** A PDF of 4,500 printed lines: labels, dates and numbers, invented throughout. */
async function longPdf(): Promise<Uint8Array> {
  const doc = await PDFDocument.create()
  const font = await doc.embedFont(StandardFonts.Helvetica)
  for (let n = 0; n < PAGES; n += 1) {
    const page = doc.addPage([612, 792])
    for (let row = 0; row < LINES; row += 1) {
      const receipt = `IOE0999${String(n * LINES + row).padStart(6, '0')}`
      page.drawText(`Received Date ${row + 1}:   March ${(row % 28) + 1}, 20${10 + (n % 15)}   Receipt Number ${receipt}`, { x: 50, y: 740 - row * 15, size: 10, font })
    }
  }
  return doc.save()
}

const seconds = async (work: () => Promise<void>): Promise<number> => {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

async function readOnce(bytes: Uint8Array, pdf: PdfEngine): Promise<number> {
  return seconds(async () => {
    const opened = await openFile({ name: 'long.pdf', size: bytes.length, bytes: async () => bytes }, { pdf })
    if (opened.type !== 'Paper' || opened.notRead || opened.paper.pages.length !== PAGES) throw new Error('the long PDF was not read')
    const words = opened.paper.pages.reduce((n, p) => n + p.words.length, 0)
    if (words < PAGES * LINES * 6) throw new Error(`the long PDF has ${words} words only`)
    readFile(opened.paper)
  })
}

async function pdfFigures(): Promise<Figure[]> {
  const bytes = await longPdf()
  const first: number[] = []
  const next: number[] = []
  for (let round = 0; round < 4; round += 1) {
    // The first file starts the reading process; the next finds it running.
    const pdf = nodePdfEngine({ childEntry: PROGRAM })
    first.push(await readOnce(bytes, pdf))
    next.push(await readOnce(bytes, pdf))
    await pdf.close()
  }
  return [atMost('a 100-page text PDF read, first file', Math.min(...first), 's', 3), figure('a 100-page text PDF read, next file', Math.min(...next), 's')]
}

const run = (args: readonly string[]): Promise<{ code: number; out: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(PROGRAM), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', (part) => { out += String(part) })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, out }))
  })

async function terminalFigures(): Promise<Figure[]> {
  const folder = fileURLToPath(new URL('bench/papers', ROOT))
  const papers = readdirSync(folder)
  const args = ['outlook', folder, '--on', '2026-11-22', '--lang', 'en', '--json']
  const first = await run(args)
  const read = (JSON.parse(first.out) as { outcomes: unknown[]; contradictions: unknown[] })
  if (first.code !== 0 || papers.length !== 8 || read.outcomes.length < 5 || read.contradictions.length < 1) throw new Error('the terminal did not answer for the eight papers')
  const times: number[] = []
  for (let round = 0; round < 7; round += 1) times.push(await seconds(async () => { await run(args) }))
  return [atMost('eight text papers to the whole outlook in the terminal, start included', Math.min(...times), 's', 2)]
}

interface Sizes {
  readonly CODE_BYTES_MAX: number
  readonly FONT_BYTES_MAX: number
  readonly firstLoad: (dist: string) => { readonly code: ReadonlyMap<string, number>; readonly fonts: ReadonlyMap<string, number> }
}
async function sizeFigures(): Promise<Figure[]> {
  const sizes = (await import(new URL('tools/sizes.mjs', ROOT).href)) as Sizes
  const { code, fonts } = sizes.firstLoad(fileURLToPath(new URL('app/dist', ROOT)))
  const kilobytes = (all: ReadonlyMap<string, number>): number => [...all.values()].reduce((n, bytes) => n + bytes, 0) / 1024
  return [
    atMost('first load of the app: scripts and styles, gzip', kilobytes(code), 'KB', sizes.CODE_BYTES_MAX / 1024),
    atMost('first load of the app: fonts', kilobytes(fonts), 'KB', sizes.FONT_BYTES_MAX / 1024),
  ]
}

export const paperFigures = async (): Promise<Figure[]> => [...(await pdfFigures()), ...(await terminalFigures()), ...(await sizeFigures())]

/** The load is the run queue of the last minute: above the number of cores, times on the wall say little. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, ${process.platform}, load ${loadavg()[0]!.toFixed(1)}`
