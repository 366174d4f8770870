// `npm run nightly`: what takes too long for every run of the tests. The engine against going through every world:
// a million outcomes of small rules made for it, and a million of the rules people get. One difference fails.
// Then damaged input for every parser and reader, for ten minutes (NIGHTLY_FUZZ_SECONDS).
//   npm run nightly -- 200000     that many of each
import { ensureInstalled } from './install.mjs'
import { isMain, tsx, vitest } from './run.mjs'

if (isMain(import.meta)) {
  await ensureInstalled()
  const least = process.argv[2] ?? '1000000'
  const small = await vitest(['run', 'engine/src/outcomes/brute-force.test.ts', '--disable-console-intercept'], { env: { PROOFLINE_COMPARISONS: least } })
  const own = small || (await tsx(['bench/src/nightly.ts', least]))
  process.exitCode = own || (await tsx(['tools/fuzz/fuzz.ts', process.env.NIGHTLY_FUZZ_SECONDS ?? '600']))
}
