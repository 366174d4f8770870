// `npm run schemas`: writes docs/schemas from cli/src/schemas.ts. `--check` writes nothing and fails when one is stale.
import { ensureInstalled } from './install.mjs'
import { isMain, tsx } from './run.mjs'

/** Writes or checks the schemas; answers 0 when all is well. */
export const makeSchemas = (args) => tsx(['tools/schemas.ts', ...args])

if (isMain(import.meta)) {
  await ensureInstalled()
  process.exitCode = await makeSchemas(process.argv.includes('--check') ? ['--check'] : [])
}
