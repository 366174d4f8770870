// `npm run mutate`: changes the rules and the sensitivity code in thousands of small ways and counts how many changes
// the tests notice. One run for each area, since a change of one area can only be noticed by its own tests.
//   npm run mutate                     every area (about an hour on two cores)
//   npm run mutate -- court calendar   these areas; `outcomes` is the sensitivity code
// Answers 0 when at least 85 % of all changes were noticed.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { ROOT, bin, isMain, vitest } from './run.mjs'

const SCORE_MIN = 85
const RULES = join(ROOT, 'engine/src/rules')
const OUT = join(ROOT, '.stryker-tmp')
/** The code that works out what each disagreement changes. */
const OUTCOMES = ['coherence', 'evaluator', 'one-world', 'outlook', 'regions', 'run', 'safe', 'sensitivity', 'table', 'turning'].map((f) => `engine/src/outcomes/${f}.ts`)

const areas = () => readdirSync(RULES, { withFileTypes: true }).filter((x) => x.isDirectory()).map((x) => x.name)
/** Citations, ids and dates of definitions run once, when a file is loaded: they are not the logic and are left alone. */
const filesOf = (area) => (area === 'outcomes' ? OUTCOMES : [`engine/src/rules/${area}/*.ts`, `!engine/src/rules/${area}/*.test.ts`, `!engine/src/rules/${area}/*.examples.ts`])

/** Helpers of an area that rules of other areas use are noticed there. */
const ALSO = { calendar: ['uscis', 'court', 'records'], derived: ['asylum'], 'visa-bulletin': ['cspa'] }
const testsOf = (area) => [area, ...(ALSO[area] ?? [])].join(',')

const configOf = (area, report) => ({
  testRunner: 'vitest', plugins: ['@stryker-mutator/vitest-runner'], vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  // TypeScript 7 has no JavaScript API for stryker to ask.
  tsconfigFile: 'none', coverageAnalysis: 'perTest', ignoreStatic: true, mutate: filesOf(area), concurrency: Number(process.env.MUTATE_JOBS ?? 2),
  ignorePatterns: ['app/dist', 'cli/dist', 'server/dist', '.tsbuild', 'docs', 'examples', 'bench/.tmp'], timeoutMS: 20_000, tempDirName: `.stryker-tmp/${area}`,
  reporters: ['json'], jsonReporter: { fileName: report }, disableTypeChecks: 'engine/src/**/*.ts', allowConsoleColors: false,
})

const NOTICED = ['Killed', 'Timeout', 'RuntimeError']
/** Counts of one report, and what survived. */
function countOf(report) {
  const mutants = Object.entries(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(([file, f]) => f.mutants.map((m) => ({ file, ...m })))
  const counted = mutants.filter((m) => !['Ignored', 'CompileError'].includes(m.status))
  return { all: counted.length, noticed: counted.filter((m) => NOTICED.includes(m.status)).length, left: counted.filter((m) => !NOTICED.includes(m.status)) }
}
const percent = ({ all, noticed }) => (all === 0 ? '–' : `${((100 * noticed) / all).toFixed(1)} %`)

async function mutate(wanted) {
  const names = wanted.length > 0 ? wanted : [...areas(), 'outcomes']
  const unknown = names.filter((n) => n !== 'outcomes' && !areas().includes(n))
  if (unknown.length > 0) {
    console.error(`No such area: ${unknown.join(', ')}. There are: ${[...areas(), 'outcomes'].join(', ')}`)
    return 2
  }
  mkdirSync(OUT, { recursive: true })
  const total = { all: 0, noticed: 0 }
  for (const area of names) {
    const report = join(OUT, `${area}.json`)
    const config = join(OUT, `${area}.config.json`)
    rmSync(report, { force: true })
    writeFileSync(config, JSON.stringify(configOf(area, report)))
    const env = { MUTATE_AREA: area, MUTATE_TESTS: testsOf(area), MUTATE_TOLD: join(OUT, `${area}.told.json`), PROOFLINE_COMPARISONS: '1500' }
    // What the law pages say today: a test of the suite compares them with docs/law, sentence by sentence.
    if (area !== 'outcomes' && (await vitest(['run', '--config', 'vitest.mutate.config.ts'], { env: { ...env, MUTATE_WRITE: '1' }, toErrors: true })) !== 0) return 1
    const code = await bin('@stryker-mutator/core/bin/stryker.js', ['run', config, '--logLevel', 'warn'], { env, toErrors: true })
    if (!existsSync(report)) {
      console.error(`${area}: mutation testing could not run (${code})`)
      return 1
    }
    const one = countOf(report)
    total.all += one.all
    total.noticed += one.noticed
    console.log(`${area.padEnd(24)} ${String(one.noticed).padStart(5)} of ${String(one.all).padStart(5)}  ${percent(one)}`)
    writeFileSync(join(OUT, `${area}.left.txt`), one.left.map((m) => `${m.file}:${m.location.start.line}:${m.location.start.column} ${m.status} ${m.mutatorName} → ${m.replacement ?? ''}`).join('\n'))
  }
  console.log(`${'all'.padEnd(24)} ${String(total.noticed).padStart(5)} of ${String(total.all).padStart(5)}  ${percent(total)}   (what was not noticed: .stryker-tmp/<area>.left.txt)`)
  return total.all > 0 && (100 * total.noticed) / total.all >= SCORE_MIN ? 0 : 1
}

if (isMain(import.meta)) {
  await ensureInstalled()
  process.exitCode = await mutate(process.argv.slice(2))
}
