/**
 * `npm run bench`: every figure of the bench in one run, with the goals of the design and whether they are met.
 *   --write        also writes bench/baseline.json
 *   --only <name>  engine, sensitivity, papers or pictures alone
 * Each part has a process of its own, so that no part pays for what another left behind. A goal that is missed is
 * said, and is no failure; a wrong answer of any engine is.
 */
import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Figure, table } from './measure.ts'
import { machine, paperFigures } from './papers.ts'
import { pictureFigures } from './pictures.ts'

/** The parts that measure the engine run as built code, which is what people run; the others as they are. */
const PARTS: Readonly<Record<string, 'built' | (() => Figure[] | Promise<Figure[]>)>> = { engine: 'built', sensitivity: 'built', papers: paperFigures, pictures: pictureFigures }

/** The figures of one part, worked out in a process of its own. */
const figuresOf = (part: string): Promise<Figure[]> =>
  new Promise((resolve, reject) => {
    let figures: Figure[] | undefined
    const isBuilt = PARTS[part] === 'built'
    const file = isBuilt ? new URL('../dist/built.mjs', import.meta.url) : import.meta.url
    const child = fork(fileURLToPath(file), ['--part', part], isBuilt ? { execArgv: [] } : {})
    child.on('message', (found) => { figures = found as Figure[] })
    child.on('error', reject)
    child.on('exit', (code) => (figures ? resolve(figures) : reject(new Error(`the part ${part} ended with ${code}`))))
  })

async function all(args: readonly string[]): Promise<void> {
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1]! : undefined
  if (only !== undefined && !PARTS[only]) throw new Error(`--only takes one of ${Object.keys(PARTS).join(', ')}`)
  console.log(machine())
  const figures: Figure[] = []
  for (const name of only === undefined ? Object.keys(PARTS) : [only]) {
    const found = await figuresOf(name)
    figures.push(...found)
    console.log(`\n${name}\n${table(found)}`)
  }
  const missed = figures.filter((f) => f.isMet === false)
  console.log(`\n${figures.filter((f) => f.isMet).length} goals met, ${missed.length} not met${missed.length > 0 ? `: ${missed.map((f) => f.name).join('; ')}` : ''}`)
  if (args.includes('--write') && only === undefined) {
    const rounded = figures.map((f) => ({ ...f, value: Number(f.value.toPrecision(3)) }))
    writeFileSync(new URL('../baseline.json', import.meta.url), `${JSON.stringify({ machine: machine(), figures: rounded }, null, 2)}\n`)
  }
}

const args = process.argv.slice(2)
if (args[0] === '--part') {
  const part = PARTS[args[1]!]
  const figures = typeof part === 'function' ? await part() : []
  process.send!(figures, () => process.exit(0))
} else await all(args)
