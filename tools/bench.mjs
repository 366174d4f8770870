// `npm run bench`: builds what is stale, then measures the engine beside its peers, disagreements, papers and sizes.
//   npm run bench -- --write           also writes bench/baseline.json
//   npm run bench -- --only engine     one part: engine, sensitivity, papers or pictures
import { buildAll } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { isMain, rolldown, tsx } from './run.mjs'

if (isMain(import.meta)) {
  await ensureInstalled()
  process.exitCode = (await buildAll({ onlyStale: true, toErrors: true })) || (await rolldown(['-c', 'bench/rolldown.config.mjs'], { toErrors: true }))
    || (await tsx(['bench/src/main.ts', ...process.argv.slice(2)]))
}
