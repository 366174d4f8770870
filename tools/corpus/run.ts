/** `npm run corpus`: draws, ages, opens, reads and compares, in two processes; stops and goes on where it was. */
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Job, idOf } from './job.ts'
import { HELP, type Options, jobsOf, optionsOf } from './options.ts'
import { writeReport } from './report/write.ts'
import { type Line, codeMark, forget, isResult, keep, resultsOf } from './results.ts'
import { Tally, said } from './tally.ts'

/** A paper that takes longer is given up: the process is ended and another started. */
const SECONDS_MAX = 600

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(HELP)
  const options = optionsOf(process.argv.slice(2))
  if (options.isReport) return writeReport()
  if (options.isFresh) forget(options.set)
  const code = codeMark()
  const known = resultsOf(options.set)
  const jobs = jobsOf(options)
  const counts = (line: Line | undefined): line is Line => line !== undefined && isResult(line) && (options.isKept || line.code === code)
  const left = jobs.filter((job) => !counts(known.get(idOf(job))))
  const tally = new Tally()
  for (const job of jobs) {
    const line = known.get(idOf(job))
    if (counts(line) && isResult(line)) tally.add(line)
  }
  console.log(`corpus: ${jobs.length} papers of ${options.kinds.length} kinds, ${options.set} seeds; ${jobs.length - left.length} known already`)
  await runAll(left, options, code, tally)
  console.log(said(tally))
}

async function runAll(left: Job[], options: Options, code: string, tally: Tally): Promise<void> {
  const started = performance.now()
  let finished = 0
  const took = (line: Line): void => {
    finished += 1
    keep(options.set, { ...line, code })
    if (isResult(line)) tally.add(line)
    const each = (performance.now() - started) / finished
    const wait = Math.round((each * (left.length - finished)) / 1000)
    console.log(`${finished}/${left.length}  ${wait >= 90 ? `${Math.round(wait / 60)} min` : `${wait} s`} left  ${lineOf(line, options)}`)
  }
  const queue = [...left]
  await Promise.all(Array.from({ length: Math.min(options.jobs, Math.max(1, cpus().length), queue.length) }, () => serve(queue, took)))
}

/** What is shown of a paper: of held-out ones only that it is done. */
function lineOf(line: Line, { set }: Options): string {
  if (!isResult(line)) return `${line.id}: FAILED ${line.failed.split('\n')[0]}`
  if (set === 'held-out') return line.id
  const bad = line.fields.filter((f) => f.outcome !== 'right' && (f.deciding || f.outcome === 'wrong')).map((f) => `${f.outcome} ${f.field}`)
  const reader = line.reader === line.expected ? '' : ` reader ${line.reader ?? 'none'}`
  return `${line.id}${reader}${line.unread ? ` unread: ${line.unread}` : ''}${bad.length > 0 ? `: ${bad.join(', ')}` : ''}`
}

/** One process after another until the queue is empty. */
async function serve(queue: Job[], took: (line: Line) => void): Promise<void> {
  let child = start()
  for (let job = queue.shift(); job; job = queue.shift()) {
    const line = await ask(child, job)
    took(line)
    if (!isResult(line) && line.failed.startsWith('process')) child = start()
  }
  child.send('stop')
}

function start(): ChildProcess {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [], { execArgv: ['--import', tsx, '--no-warnings'] })
}

function ask(child: ChildProcess, job: Job): Promise<Line> {
  return new Promise((resolve) => {
    const end = (line: Line): void => {
      clearTimeout(late)
      child.off('message', answer)
      child.off('exit', died)
      resolve(line)
    }
    const answer = (line: unknown): void => end(line as Line)
    const died = (): void => end({ id: idOf(job), failed: 'process ended' })
    const late = setTimeout(() => child.kill('SIGKILL'), SECONDS_MAX * 1000)
    child.on('message', answer)
    child.on('exit', died)
    child.send(job)
  })
}

await main()
