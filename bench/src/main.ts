/**
 * `npm run bench`: every figure of the bench in one run, with the goals of the design and whether they are met.
 *   --write        also writes bench/baseline.json
 *   --only <name>  engine, sensitivity or papers alone
 * A goal that is missed is said, and is no failure; a wrong answer of any engine is.
 */
import { writeFileSync } from 'node:fs'
import { engineFigures } from './engine.ts'
import { type Figure, table } from './measure.ts'
import { machine, paperFigures } from './papers.ts'
import { sensitivityFigures } from './sensitivity.ts'

const PARTS: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = { engine: engineFigures, sensitivity: sensitivityFigures, papers: paperFigures }

const args = process.argv.slice(2)
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined
if (only !== undefined && !PARTS[only]) throw new Error(`--only takes one of ${Object.keys(PARTS).join(', ')}`)

console.log(machine())
const figures: Figure[] = []
for (const [name, part] of Object.entries(PARTS)) {
  if (only !== undefined && only !== name) continue
  const found = await part()
  figures.push(...found)
  console.log(`\n${name}\n${table(found)}`)
}
const missed = figures.filter((f) => f.isMet === false)
console.log(`\n${figures.filter((f) => f.isMet).length} goals met, ${missed.length} not met${missed.length > 0 ? `: ${missed.map((f) => f.name).join('; ')}` : ''}`)
if (args.includes('--write') && only === undefined) {
  const rounded = figures.map((f) => ({ ...f, value: Number(f.value.toPrecision(3)) }))
  writeFileSync(new URL('../baseline.json', import.meta.url), `${JSON.stringify({ machine: machine(), figures: rounded }, null, 2)}\n`)
}
