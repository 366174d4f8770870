// `npm test`: installs what is missing, a browser too, then types, lint, build and every test.
//   --quick   the unit tests alone: no browser, no build, nothing slow
// The last line is always `N passed, N failed`, for programs that read it.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ensureChromium } from './browser.mjs'
import { buildAll } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { ROOT, isMain, oxlint, tsc, vitest } from './run.mjs'

const REPORT = '.tsbuild/vitest.json'

const skippedIn = (report) =>
  report.testResults.flatMap((file) =>
    file.assertionResults.filter((one) => one.status === 'skipped').map((one) => `${relative(ROOT, file.name)}: ${one.fullName}`),
  )

/** Runs vitest with its output on the screen; answers what it counted. */
const runVitest = async (env) => {
  mkdirSync(join(ROOT, '.tsbuild'), { recursive: true })
  rmSync(join(ROOT, REPORT), { force: true })
  const code = await vitest(['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`], { env })
  try {
    const report = JSON.parse(readFileSync(join(ROOT, REPORT), 'utf8'))
    // A file that does not load holds no failed test, yet nothing in it was tested.
    const unloaded = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'))
    const failed = report.numFailedTests + unloaded.length
    // vitest also fails for errors outside any test.
    const other = code !== 0 && failed === 0 ? 1 : 0
    return { passed: report.numPassedTests, failed: failed + other, skipped: skippedIn(report) }
  } catch {
    return { passed: 0, failed: 1, skipped: [] }
  }
}

/** Runs everything, in order, to the end even when a step fails; answers 0 when all is well. */
export const testAll = async ({ isQuick }) => {
  const failedSteps = []
  const step = async (name, work) => {
    console.log(`\n— ${name}`)
    if ((await work()) !== 0) failedSteps.push(name)
  }
  const env = { PROOFLINE_QUICK: isQuick ? '1' : '' }
  if (!isQuick) {
    await step('browser', async () => {
      env.CHROMIUM_PATH = (await ensureChromium()) ?? ''
      return env.CHROMIUM_PATH ? 0 : 1
    })
    await step('types', () => tsc(['-b']))
    await step('lint', () => oxlint(['--deny-warnings']))
    await step('build', () => buildAll())
  }
  console.log('\n— tests')
  const { passed, failed, skipped } = await runVitest(env)
  const failedAll = failed + failedSteps.length + (passed === 0 ? 1 : 0)
  console.log('')
  if (failedSteps.length > 0) console.log(`failed besides tests: ${failedSteps.join(', ')}`)
  // A test is skipped where something it needs is absent (sample papers, the age program). That should be seen.
  for (const name of skipped) console.log(`skipped here: ${name}`)
  console.log(`${passed} passed, ${failedAll} failed`)
  return failedAll === 0 ? 0 : 1
}

if (isMain(import.meta)) {
  await ensureInstalled()
  process.exitCode = await testAll({ isQuick: process.argv.includes('--quick') })
}
