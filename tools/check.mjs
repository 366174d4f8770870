// `npm run check`: everything CI does and everything that keeps the repository honest. Runs to the end, then says
// what failed: types, lint, house rules, words and tests (npm test), generated files, first-load sizes, and the
// commands of the documentation.
import { makeExamples } from './examples.mjs'
import { ensureInstalled } from './install.mjs'
import { isMain, tsx } from './run.mjs'
import { checkSizes } from './sizes.mjs'
import { testAll } from './test.mjs'

const STEPS = [
  ['types, lint, build and tests', () => testAll({ isQuick: false })],
  ['generated files', () => makeExamples(['--check'])],
  ['the rule pack and its signature', () => tsx(['tools/pack.ts', '--check'])],
  ['law pages', () => tsx(['tools/law-pages.ts', '--check'])],
  ['schemas of the terminal', () => tsx(['tools/schemas.ts', '--check'])],
  ['answers about the example family', () => tsx(['tools/golden.ts', '--check'])],
  ['size of the first load', checkSizes],
  ['commands of the documentation', () => tsx(['tools/docs.ts'])],
]

/** Runs every step; answers the names of those that failed. */
export const checkAll = async () => {
  const failed = []
  for (const [name, work] of STEPS) {
    console.log(`\n== ${name}`)
    if ((await work()) !== 0) failed.push(name)
  }
  return failed
}

if (isMain(import.meta)) {
  await ensureInstalled()
  const failed = await checkAll()
  console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join('; ')}`)
  process.exitCode = failed.length === 0 ? 0 : 1
}
