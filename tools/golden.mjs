// `npm run golden`: reads every example paper and writes what the product says about each person, for review as a
// diff. `--check` writes nothing and fails when something differs.
import { ensureInstalled } from './install.mjs'
import { isMain, tsx } from './run.mjs'

if (isMain(import.meta)) {
  await ensureInstalled()
  process.exitCode = await tsx(['tools/golden.ts', ...(process.argv.includes('--check') ? ['--check'] : [])])
}
