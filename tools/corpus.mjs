// `npm run corpus`: prints invented papers of every kind, ages them, reads them as the product does, and compares.
//   npm run corpus -- --help        what can be asked for
//   npm run corpus -- --report      writes docs/accuracy.md and its picture from held-out results
import { ensureInstalled } from './install.mjs'
import { isMain, tsx } from './run.mjs'

if (isMain(import.meta)) {
  await ensureInstalled()
  process.exitCode = await tsx(['tools/corpus/run.ts', ...process.argv.slice(2)])
}
