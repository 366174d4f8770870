/** Every bench in one run, one table. `--write` keeps the figures in bench/baseline.json. */
import { writeFileSync } from 'node:fs'
import { engineFigures } from './engine.ts'
import { type Figure, table } from './measure.ts'
import { paperFigures } from './papers.ts'
import { sensitivityFigures } from './sensitivity.ts'

const PARTS: readonly (readonly [string, () => Figure[] | Promise<Figure[]>])[] = [
  ['Rules in one world, beside other engines on the same cases', engineFigures],
  ['What disagreements change', sensitivityFigures],
  ['Papers, terminal and app', paperFigures],
]
const all: Record<string, Figure[]> = {}
for (const [name, part] of PARTS) {
  console.log(`\n${name}`)
  all[name] = await part()
  console.log(table(all[name]))
}
const missed = Object.values(all).flat().filter((f) => f.isMet === false)
console.log(missed.length === 0 ? '\nEvery goal is met.' : `\nNot met: ${missed.map((f) => f.name.trim()).join('; ')}`)
if (process.argv.includes('--write')) writeFileSync(new URL('../baseline.json', import.meta.url), `${JSON.stringify({ node: process.version, figures: all }, null, 2)}\n`)
