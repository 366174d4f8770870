import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Gray } from '../picture/raster.ts'
import { pgm, tiff } from '../ocr/encode.ts'
import type { LookOptions, SeenLine } from '../ocr/recogniser.ts'
import { LINES, type LineRecogniser, MODES, isTooSmall, languagesOf, lookAtPart } from '../ocr/tesseract.ts'
import { linesOfTsv } from '../ocr/tsv.ts'
import { LOOK_SECONDS_MAX } from '../limits.ts'
import { LANGUAGES, languageData } from './tesseract-parts.ts'

/** The first version whose neural engine keeps to a list of letters. */
const VERSION_MIN = [4, 1] as const

/** Whether a `tesseract` new enough is installed here. */
export function hasNative(): boolean {
  const asked = spawnSync('tesseract', ['--version'], { encoding: 'utf8', timeout: 5000 })
  const version = /^tesseract v?(\d+)\.(\d+)/m.exec(`${asked.stdout ?? ''}${asked.stderr ?? ''}`)
  if (asked.status !== 0 || !version) return false
  const [major, minor] = [Number(version[1]), Number(version[2])]
  return major > VERSION_MIN[0] || (major === VERSION_MIN[0] && minor >= VERSION_MIN[1])
}

/**
 * The installed `tesseract`, with our own language data, so that it reads the words the wasm module reads. One process for
 * each look, in one thread (with two it takes twenty times as long); pictures go in through a pipe and words come out
 * through one: nothing of a paper is ever on the disk.
 */
export function nativeRecogniser(secondsMax = LOOK_SECONDS_MAX): LineRecogniser {
  let folder: Promise<string> | undefined
  let running: ChildProcess | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const turn = queue.then(job, job)
    queue = turn.catch(() => {})
    return turn
  }
  const run = async (picture: Uint8Array, options: LookOptions): Promise<string> => {
    const args = argumentsOf(await (folder ??= dataFolder()), options)
    return new Promise((resolve) => {
      const child = spawn('tesseract', args, { stdio: ['pipe', 'pipe', 'ignore'], env: { PATH: process.env['PATH'] ?? '', OMP_THREAD_LIMIT: '1' } })
      running = child
      const out: Buffer[] = []
      const timer = setTimeout(() => child.kill('SIGKILL'), secondsMax * 1000)
      const finish = (tsv: string): void => {
        clearTimeout(timer)
        running = undefined
        resolve(tsv)
      }
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.on('error', () => finish(''))
      child.on('close', (code) => finish(code === 0 ? Buffer.concat(out).toString('utf8') : ''))
      child.stdin.on('error', () => {}) // it ended before it had read everything: `close` tells
      child.stdin.end(picture)
    })
  }
  return {
    look: (picture, options) => inTurn(() => lookAtPart(picture, options, async (part) => linesOfTsv(await run(pgm(part), options), 1)[0]!)),
    lookAtLines: (pictures) => inTurn(() => lookAtEach(pictures, run)),
    close: async () => void running?.kill('SIGKILL'),
  }
}

/** All pictures in one go, as pages of one file. */
async function lookAtEach(pictures: readonly Gray[], run: (picture: Uint8Array, options: LookOptions) => Promise<string>): Promise<SeenLine[][]> {
  const good = pictures.filter((p) => !isTooSmall(p))
  if (good.length === 0) return pictures.map(() => [])
  const seen = linesOfTsv(await run(tiff(good), LINES), good.length)
  return pictures.map((p) => (isTooSmall(p) ? [] : seen.shift()!))
}

function argumentsOf(folder: string, options: LookOptions): string[] {
  const { layout, letters, dpi } = options
  return [
    '-', '-', '--tessdata-dir', folder, '-l', languagesOf(options), '--oem', '1', '--psm', String(MODES[layout]),
    ...(dpi === undefined ? [] : ['--dpi', String(Math.round(dpi))]),
    ...(letters === undefined ? [] : ['-c', `tessedit_char_whitelist=${letters}`]),
    '-c', 'tessedit_create_tsv=1',
  ]
}

/** Our language data, unpacked once for this user; where nothing can be kept, for this process. */
async function dataFolder(): Promise<string> {
  const files = await Promise.all(LANGUAGES.map(async (language) => ({ name: `${language}.traineddata`, data: await languageData(language) })))
  const hash = createHash('sha256')
  for (const { data } of files) hash.update(data)
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  try {
    const folder = join(cache, 'proofline', `tessdata-${hash.digest('hex').slice(0, 16)}`)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (const { name, data } of files) keep(join(folder, name), data)
    return folder
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'proofline-tessdata-'))
    for (const { name, data } of files) writeFileSync(join(folder, name), data)
    return folder
  }
}

/** Writes a file unless it is there already, whole: another process may read it at this moment. */
function keep(path: string, data: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(data)) return
  const part = `${path}.${process.pid}`
  writeFileSync(part, data)
  renameSync(part, path)
}
