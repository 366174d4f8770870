/**
 * Damaged input for every parser and reader, until the time is over.
 *
 *   npx tsx tools/fuzz/fuzz.ts [seconds] [seed] [target]
 *
 * Prints how many inputs each target took. On the first wrong answer prints `target seed: what`, for `past.ts`, and fails.
 */
import { openTargets } from './targets.ts'

const seconds = Number(process.argv[2] ?? 60)
const base = process.argv[3] ?? new Date().toISOString()
const only = process.argv[4]
const { all, close } = await openTargets()
const counts = new Map<string, number>()
let wrong = 0
const until = Date.now() + seconds * 1000
for (let round = 0; Date.now() < until; round += 1) {
  for (const target of all) {
    if (only !== undefined && target.name !== only) continue
    // Files cost a hundred times what texts cost.
    for (let n = target.name.startsWith('file-') ? 1 : 25; n > 0; n -= 1) {
      const seed = `${base}/${round}/${n}`
      const fault = await target.run(seed).catch((thrown: unknown) => `threw ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}\n${thrown.stack}` : 'something that is no error'}`)
      counts.set(target.name, (counts.get(target.name) ?? 0) + 1)
      if (fault === undefined) continue
      wrong += 1
      console.log(`${target.name} ${seed}: ${fault}`)
    }
  }
  if (wrong >= 20) break
}
await close()
for (const [name, n] of counts) console.log(`${name.padEnd(16)} ${n}`)
console.log(`${[...counts.values()].reduce((a, b) => a + b, 0)} inputs, ${wrong} wrong`)
process.exitCode = wrong > 0 ? 1 : 0
