// `npm run pack`: writes the rule pack of this program and signs it. `--check` writes nothing and fails when it is stale.
import { ensureInstalled } from './install.mjs'
import { isMain, tsx } from './run.mjs'

/** Writes or checks the pack; answers 0 when all is well. */
export const makePack = (args) => tsx(['tools/pack.ts', ...args])

if (isMain(import.meta)) {
  await ensureInstalled()
  process.exitCode = await makePack(process.argv.slice(2))
}
