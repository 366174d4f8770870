// `npm run law`: writes docs/law from the rules and the words. `--check` writes nothing and fails when a page is stale.
import { ensureInstalled } from './install.mjs'
import { isMain, tsx } from './run.mjs'

/** Writes or checks the law pages; answers 0 when all is well. `--data <folder>`: the app's data instead. */
export const makeLawPages = (args, options) => tsx(['tools/law-pages.ts', ...args], options)

if (isMain(import.meta)) {
  await ensureInstalled()
  process.exitCode = await makeLawPages(process.argv.slice(2))
}
