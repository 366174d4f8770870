import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { latin, noticePage, packedZeros, printedPdf, rawPdf } from '../../test/make-pdf.ts'
import { openFile } from '../open.ts'
import { fileFromDisk, filesIn, nodePdfEngine } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofline-pages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const small = (): Promise<Uint8Array> => printedPdf(({ text }) => text('Most Recent I-94', 50, 700))
const first = (read: Awaited<ReturnType<ReturnType<typeof nodePdfEngine>['open']>>): string => (read.type === 'Pages' ? read.pages[0]!.text : JSON.stringify(read))

test('many files asked at once are read one after the other by one child', async () => {
  const engine = nodePdfEngine()
  const files = await Promise.all([1, 2, 3, 4].map((n) => printedPdf(({ text }) => text(`Paper ${n}`, 50, 700))))
  expect((await Promise.all(files.map((f) => engine.open(f, {})))).map(first)).toEqual(['Paper 1', 'Paper 2', 'Paper 3', 'Paper 4'])
  expect(files.every((f) => f.length > 0)).toBe(true) // the caller keeps its bytes
  await engine.close()
}, 120_000)

test('a reader that grows past its memory is killed, and says so; the next file is read by a new one', async () => {
  const engine = nodePdfEngine({ rssBytesMax: 400 * 1024 * 1024, secondsMax: 100 })
  // Called a picture, so that only the watch on memory stands in its way so early.
  const bomb = rawPdf({ dict: '/Subtype /Image /Filter /FlateDecode', bytes: packedZeros(250 * 1024 * 1024, 1) })
  expect(await engine.open(bomb, {})).toEqual({ type: 'NotRead', notRead: { type: 'TooMuchMemory', bytesMax: 400 * 1024 * 1024 } })
  expect(first(await engine.open(await small(), {}))).toBe('Most Recent I-94')
  await engine.close()
}, 120_000)

test('a reader that takes too long is killed, and the next file is read by a new one', async () => {
  const engine = nodePdfEngine({ secondsMax: 0.3 })
  const slow = await engine.open(manyWords(), {})
  expect(slow).toEqual({ type: 'NotRead', notRead: { type: 'TooSlow', secondsMax: 0.3 } })
  await engine.close()
  const patient = nodePdfEngine()
  expect(first(await patient.open(await small(), {}))).toBe('Most Recent I-94')
  await patient.close()
}, 120_000)

/** A page whose print is drawn two hundred thousand times over. */
const manyWords = (): Uint8Array => rawPdf({ dict: '', bytes: latin(`BT /F1 1 Tf ${'1 0 0 1 10 10 Tm (word) Tj '.repeat(200_000)} ET`) })

test('stopping ends the reading at once, also for files still waiting', async () => {
  const engine = nodePdfEngine()
  const stop = new AbortController()
  const long = manyWords()
  const reads = [engine.open(long, { signal: stop.signal }), engine.open(long, { signal: stop.signal })]
  setTimeout(() => stop.abort(), 1500)
  expect(await Promise.all(reads)).toEqual([{ type: 'Stopped' }, { type: 'Stopped' }])
  expect(first(await engine.open(await small(), {}))).toBe('Most Recent I-94')
  await engine.close()
}, 120_000)

test('each page is told as it is done', async () => {
  const engine = nodePdfEngine()
  const seen: number[][] = []
  const pages = await printedPdf(...Array.from({ length: 30 }, (_, i) => noticePage(i)))
  await engine.open(pages, { onPage: (done, of) => seen.push([done, of]) })
  expect(seen).toEqual(Array.from({ length: 30 }, (_, i) => [i + 1, 30]))
  seen.length = 0
  await engine.open(await small(), { onPage: (done, of) => seen.push([done, of]) })
  expect(seen).toEqual([[1, 1]])
  await engine.close()
}, 120_000)

test('a file of 2 GB on disk is refused without being read', async () => {
  const path = join(folder, 'huge.pdf')
  writeFileSync(path, '%PDF-1.7')
  truncateSync(path, 2 * 1024 ** 3)
  const start = performance.now()
  expect(await openFile(fileFromDisk(path), { pdf: nodePdfEngine() })).toMatchObject({ refusal: { type: 'TooLarge', bytes: 2 * 1024 ** 3 } })
  expect(performance.now() - start).toBeLessThan(5000)
  rmSync(path)
})

test('missing files, folders and devices are unreadable, and nothing hangs', async () => {
  for (const path of [join(folder, 'missing.pdf'), folder, '/dev/zero']) {
    expect(await openFile(fileFromDisk(path), { pdf: nodePdfEngine() })).toMatchObject({ refusal: { type: 'Unreadable' } })
  }
})

test('the files of a folder come sorted, hidden ones and circles left out', async () => {
  const root = join(folder, 'papers')
  mkdirSync(join(root, 'b/inner'), { recursive: true })
  mkdirSync(join(root, '.git'))
  for (const name of ['z.pdf', 'a.txt', 'b/inner/n.pdf', '.hidden', '.git/config']) writeFileSync(join(root, name), 'x')
  symlinkSync(root, join(root, 'b/circle'))
  symlinkSync(join(root, 'a.txt'), join(root, 'linked.txt'))
  expect((await filesIn(root)).map((p) => p.slice(root.length + 1))).toEqual(['a.txt', 'b/inner/n.pdf', 'linked.txt', 'z.pdf'])
  expect(await filesIn(join(root, 'a.txt'))).toEqual([join(root, 'a.txt')])
})

test('a program bundled into one file reads PDFs with itself as the child, and ends by itself', async () => {
  const { build } = await import('rolldown')
  const here = fileURLToPath(new URL('.', import.meta.url))
  const entry = join(folder, 'program.ts')
  writeFileSync(entry, `import { becamePagesChild, fileFromDisk, nodePdfEngine } from '${here}index.ts'
    import { openFile } from '${here}../index.ts'
    if (!(await becamePagesChild())) {
      const opened = await openFile(fileFromDisk(process.argv[2]), { pdf: nodePdfEngine() })
      console.log(opened.type === 'Paper' ? opened.paper.pages[0]?.text : JSON.stringify(opened))
    }`)
  const out = join(folder, 'dist/cli.mjs')
  // Resolved from here: the written program stands outside the repository.
  const resolve = { modules: [join(here, '../../../node_modules')] }
  await build({ input: entry, platform: 'node', resolve, output: { file: out, format: 'esm', codeSplitting: false }, logLevel: 'silent' })
  const paper = join(folder, 'paper.pdf')
  writeFileSync(paper, await small())
  expect(await outputOf(spawn(process.execPath, [out, paper]))).toEqual({ code: 0, text: 'Most Recent I-94\n' })
}, 120_000)

function outputOf(child: ChildProcess): Promise<{ code: number | null; text: string }> {
  let text = ''
  child.stdout!.on('data', (chunk) => (text += chunk))
  child.stderr!.on('data', (chunk) => (text += chunk))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, text })))
}
