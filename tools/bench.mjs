// `npm run bench`: our figures beside the peers' in one run.
//   npm run bench -- --write   also keeps them in bench/baseline.json
import { ensureInstalled } from './install.mjs'
import { isMain, tsx } from './run.mjs'

if (isMain(import.meta)) {
  await ensureInstalled()
  process.exitCode = await tsx(['bench/src/main.ts', ...process.argv.slice(2)])
}
