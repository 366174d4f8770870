/**
 * `npm run nightly`, second part: all outcomes of random records under the rules people get, against a plain
 * evaluation of every world of the same record, until enough have been compared. Nothing may differ. Prints the count.
 *   node … <least comparisons>
 */
import { type HolderRecord, OneWorld, type Outcome, type Outlook, outlook, resultKey, standardPack } from '@proofline/engine'
import { type Draw, drawFrom } from './random.ts'
import { LONG, SHORT, TODAY, contestedFacts, recordOfFacts } from './records.ts'

/** Worlds compared of one record: all, or this many drawn from them. */
const WORLDS_MAX = 512

const holds = (region: readonly (readonly number[])[], world: readonly number[]): boolean =>
  region.some((cube) => cube.every((part, i) => i % 2 === 0 || (part & (1 << world[cube[i - 1]!]!)) !== 0))

/** Every world of the outlook's contests (papers and readings of the law), or some of them where there are too many. */
function worldsOf(o: Outlook, draw: Draw): number[][] {
  const sizes = o.evaluator.contests.map((c) => c.options.length)
  const count = sizes.reduce((a, b) => a * b, 1)
  const nth = (n: number): number[] => sizes.map((size) => {
    const at = n % size
    n = Math.floor(n / size)
    return at
  })
  return Array.from({ length: Math.min(count, WORLDS_MAX) }, (_, i) => nth(count <= WORLDS_MAX ? i : draw.between(0, count - 1)))
}

function plainWorld(o: Outlook, record: HolderRecord, world: readonly number[]): OneWorld {
  const at = new Map(o.evaluator.contests.map((c, i) => [c.id, i]))
  const readings = new Map(o.evaluator.contests.flatMap((c, i) => (c.kind === 'reading' ? [[c.id, c.options[world[i]!]!.id] as const] : [])))
  return new OneWorld(record, TODAY, { contests: record.contests.map((c) => world[at.get(c.id)!]!), readings })
}

/** How many outcomes were compared and what differed, for one record. */
function compare(record: HolderRecord, draw: Draw): { compared: number; worlds: number; wrong: string[] } {
  const o = outlook(record, standardPack, { today: TODAY })
  const impossible = o.coherence.groups.flatMap((g) => g.impossible)
  const exact = o.outcomes.filter((x: Outcome) => x.exact)
  const done = { compared: 0, worlds: 0, wrong: [] as string[] }
  for (const world of worldsOf(o, draw)) {
    if (holds(impossible, world)) continue
    const plain = plainWorld(o, record, world)
    done.worlds += 1
    for (const outcome of exact) {
      const said = outcome.branches.filter((b) => holds(b.region, world)).map((b) => resultKey(b.result))
      const found = plain.resultFor(outcome.rule, outcome.about)
      done.compared += 1
      if (said.length !== 1 || !found || said[0] !== resultKey(found)) done.wrong.push(`${outcome.id}: ${said.join(' and ') || 'nothing'}, not ${found && resultKey(found)}`)
    }
  }
  return done
}

const least = Number(process.argv[2] ?? 1_000_000)
const draw = drawFrom(20_261_122)
let compared = 0
let worlds = 0
let records = 0
const wrong: string[] = []
while (compared < least) {
  const record = recordOfFacts(contestedFacts(draw, draw.chance(0.5) ? LONG : SHORT, draw.between(0, 7)))
  const done = compare(record, draw)
  compared += done.compared
  worlds += done.worlds
  records += 1
  wrong.push(...done.wrong)
}
const n = (x: number): string => x.toLocaleString('en-US')
console.log(`${n(compared)} outcomes of the ${standardPack.rules.length} rules people get, in ${n(worlds)} worlds of ${n(records)} records: ${wrong.length} wrong`)
for (const one of wrong.slice(0, 20)) console.error(one)
process.exitCode = wrong.length === 0 ? 0 : 1
