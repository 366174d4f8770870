// `npm run examples`: writes what is made from other files: the worked examples of the law, from YAML, and the papers
// of the example families. `--check` writes nothing and fails when something is stale.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { ROOT, isMain, tsx } from './run.mjs'

// Programs that write files from other files; each takes `--check`.
const GENERATORS = ['tools/law-examples.ts', 'tools/examples/make.ts']

/** Runs every generator; answers 0 when all went well. */
export const makeExamples = async (args) => {
  let worst = 0
  for (const path of GENERATORS.filter((one) => existsSync(join(ROOT, one)))) {
    worst = Math.max(worst, await tsx([path, ...args]))
  }
  return worst
}

if (isMain(import.meta)) {
  await ensureInstalled()
  process.exitCode = await makeExamples(process.argv.includes('--check') ? ['--check'] : [])
}
