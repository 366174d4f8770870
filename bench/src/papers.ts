/** Files as a person has them: a long text PDF, eight text papers through the terminal, the first load of the app. */
import { nodePdfEngine } from '@proofline/pages/node'
import { openFile } from '@proofline/pages'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Figure, atMost, figure, median } from './measure.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PAGES = 100
const LINES = 45

/** A hundred pages of invented print, about 40,000 words. */
async function longPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let p = 0; p < PAGES; p += 1) {
    const page = pdf.addPage([612, 792])
    for (let l = 0; l < LINES; l += 1) page.drawText(`Page ${p + 1} line ${l + 1} of an invented record with words to place exactly`, { x: 50, y: 740 - l * 15, size: 10, font })
  }
  return pdf.save()
}

async function pdfFigures(): Promise<Figure[]> {
  const bytes = await longPdf()
  const seconds: number[] = []
  for (let i = 0; i < 3; i += 1) {
    const pdf = nodePdfEngine()
    const started = performance.now()
    const opened = await openFile({ name: 'long.pdf', size: bytes.length, bytes: () => Promise.resolve(bytes.slice()) }, { pdf })
    seconds.push((performance.now() - started) / 1000)
    await pdf.close()
    if (opened.type !== 'Paper' || opened.paper.pages.length !== PAGES) throw new Error('the long PDF was not read')
  }
  return [atMost(`${PAGES} pages of a text PDF, start of the reading process included`, median(seconds), 's', 3)]
}

async function terminalFigures(): Promise<Figure[]> {
  // The invented papers of the app's own stories.
  const { EIGHT } = (await import(new URL('../../app/stories/papers.ts', import.meta.url).href)) as { EIGHT: readonly { name: string; text: string }[] }
  const folder = mkdtempSync(join(tmpdir(), 'proofline-bench-'))
  try {
    for (const paper of EIGHT) writeFileSync(join(folder, paper.name), paper.text)
    const run = (): number => {
      const started = performance.now()
      const done = spawnSync(process.execPath, [join(ROOT, 'cli/bin/proofline.mjs'), 'outlook', folder, '--on', '2026-11-22'], { encoding: 'utf8' })
      if (done.status !== 0) throw new Error('the terminal program failed')
      return (performance.now() - started) / 1000
    }
    run() // builds what is stale
    return [atMost(`${EIGHT.length} text papers to full outlook in the terminal, start included`, median([run(), run(), run(), run(), run()]), 's', 2)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function sizeFigures(): Promise<Figure[]> {
  const dist = join(ROOT, 'app/dist')
  if (!existsSync(join(dist, 'index.html'))) return [figure('first load: the app is not built (npm run build)', 0, '')]
  const { firstLoad } = (await import(new URL('../../tools/sizes.mjs', import.meta.url).href)) as { firstLoad: (dist: string) => { code: Map<string, number>; fonts: Map<string, number> } }
  const load = firstLoad(dist)
  const sum = (sizes: Map<string, number>): number => [...sizes.values()].reduce((a, b) => a + b, 0) / 1024
  return [atMost('first load: script and style, gzip', sum(load.code), 'KB', 150), atMost('first load: fonts', sum(load.fonts), 'KB', 90)]
}

export const paperFigures = async (): Promise<Figure[]> => [...(await pdfFigures()), ...(await terminalFigures()), ...(await sizeFigures())]
