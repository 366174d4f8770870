// The built program, as people run it: through its link, from a folder with a space, with PDFs read in a child.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from './test-kit.ts'
import { I94 } from './test-papers.ts'

const folder = mkdtempSync(join(tmpdir(), 'proofline program '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const PROGRAM = join(ROOT, 'cli/bin/proofline.mjs')
const elsewhere = join(folder, 'my clone')
const paper = join(folder, 'i94.txt')

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}
function program(args: readonly string[], { path = PROGRAM, cwd = ROOT, env = {}, closeEarly = false }: { path?: string; cwd?: string; env?: Record<string, string>; closeEarly?: boolean } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [path, ...args], { cwd, env: { PATH: process.env['PATH'], HOME: folder, LANG: 'C', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  child.stdout.on('data', (d) => (said.out += d))
  child.stderr.on('data', (d) => (said.err += d))
  if (closeEarly) child.stdout.destroy()
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })))
}

let built: Ended
beforeAll(async () => {
  writeFileSync(paper, I94)
  // The first call builds what is older than its sources.
  built = await program(['--version'])
  // A copy without the repository's tools: what is built must stand alone.
  for (const part of ['cli/bin', 'cli/dist', 'examples/family.json', 'examples/people']) cpSync(join(ROOT, part), join(elsewhere, part), { recursive: true })
  mkdirSync(join(folder, 'bin'))
  symlinkSync(join(elsewhere, 'cli/bin/proofline.mjs'), join(folder, 'bin/proofline'))
}, 120_000)

test('a program whose law was changed works nothing out, whatever it is asked', async () => {
  const changed = join(folder, 'changed')
  cpSync(elsewhere, changed, { recursive: true })
  const file = readdirSync(join(changed, 'cli/dist')).map((f) => join(changed, 'cli/dist', f)).find((f) => readFileSync(f, 'utf8').includes('8 CFR 1003.38(b)'))!
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('8 CFR 1003.38(b)', '8 CFR 1003.39(b)'))
  for (const args of [['outlook', paper], ['rules'], ['demo']]) {
    const { code, out, err } = await program(args, { path: join(changed, 'cli/bin/proofline.mjs'), cwd: folder })
    expect([code, out]).toEqual([7, ''])
    expect(err.replace(/\s+/g, ' ')).toContain('nobody signed')
  }
})

test('it builds itself where it is older than its sources, and says nothing of it but the answer', () => {
  expect(built).toMatchObject({ code: 0, out: '0.1.0\n' })
})

test('the demo reads PDFs in a child of the built program, from the root of the clone', async () => {
  const { code, out } = await program(['demo'])
  expect(code).toBe(0)
  expect(out).toContain('12 papers, seen on 23 Nov 2026')
  expect(out).toMatch(/“2022-09-12”.*\n?.*travel-history\.pdf/)
}, 60_000)

test('it does so from a folder with a space, through a link, from any folder, in Spanish', async () => {
  const { code, out } = await program(['demo', 'teodoro', '--lang', 'es'], { path: join(folder, 'bin/proofline'), cwd: tmpdir() })
  expect(code).toBe(0)
  expect(out).toContain('6 papeles, al 23 nov 2026')
  expect(out.replace(/\s+/g, ' ')).toContain('i213.pdf, página 2')
}, 60_000)

test('a reader of the pipe that leaves early is no failure', async () => {
  expect(await program(['rules', '--json'], { closeEarly: true })).toMatchObject({ code: 0, err: '' })
})

test('facts come from a pipe', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'rule', 'ASY-1', '--facts', '-', '--on', '2025-01-01'], { cwd: ROOT })
  let out = ''
  child.stdout.on('data', (d) => (out += d))
  child.stdin.end('{ "arrival.last": "2024-06-15" }')
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  expect(out).toContain('16 Jun 2025')
})

test('what went wrong leaves with its code, on the error output', async () => {
  expect(await program(['outlook', join(folder, 'none.pdf')])).toMatchObject({ code: 3, out: '' })
  expect(await program(['outlook', paper, '--on', '2018-02-30'])).toMatchObject({ code: 2, out: '' })
})

test('it serves the app until it is stopped', async (ctx) => {
  if (!existsSync(join(ROOT, 'app/dist/index.html'))) ctx.skip('the app is not built here')
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0'], { cwd: ROOT })
  const url = await new Promise<string>((resolve) => {
    let said = ''
    child.stderr.on('data', (d) => {
      said += d
      const found = /http:\/\/[\d.:]+/.exec(said)
      if (found) resolve(found[0])
    })
  })
  expect((await fetch(url)).status).toBe(200)
  child.kill('SIGINT')
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
})

test('eight typed papers are answered together', async () => {
  const many = Array.from({ length: 8 }, (_, i) => {
    const path = join(folder, `paper-${i}.txt`)
    writeFileSync(path, I94.replace('2019 July 15', `2019 July ${10 + (i % 3)}`).replace('990000123A1', `99000012${i}A1`))
    return path
  })
  // How long it takes is measured by the bench.
  const { code, out } = await program(['outlook', ...many, '--on', '2020-02-01'])
  expect([code, out.includes('8 papers')]).toEqual([0, true])
}, 60_000)
