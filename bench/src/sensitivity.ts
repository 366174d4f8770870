/**
 * What disagreements cost: all outcomes of a record with what each disagreement changes, against working the same out
 * by going through every world; and whether the two say the same.
 */
import {
  type Day, type FactValue, type HolderRecord, OneWorld, type Outcome, type Outlook, isoDay, outlook, resultKey, standardPack, why,
} from '@proofline/engine'
import { type Figure, atMost, cpuSeconds, figure, median, percentile } from './measure.ts'
import { type Facts, LONG, SHORT, TODAY, contestedFacts, contestedRecords, recordOfFacts } from './records.ts'
import { type Draw, drawFrom } from './random.ts'

const look = (record: HolderRecord): Outlook => outlook(record, standardPack, { today: TODAY })

/** Worlds of the papers' disagreements alone; readings of the law would multiply them further. */
const worldsOf = (record: HolderRecord): number => record.contests.reduce((n, c) => n * c.options.length, 1)

/** Rule runs to answer every shown rule in one world. */
function runsOfOneWorld(record: HolderRecord): number {
  const world = new OneWorld(record, TODAY)
  for (const rule of standardPack.rules) {
    if (!rule.shown) continue
    const scopes = rule.per === undefined ? ['record'] : (record.lists.get(rule.per) ?? []).map((s) => s.id)
    for (const scope of scopes) world.resultFor(rule, scope)
  }
  return world.runs
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

const holds = (region: readonly (readonly number[])[], world: readonly number[]): boolean =>
  region.some((cube) => cube.every((part, i) => i % 2 === 0 || (part & (1 << world[cube[i - 1]!]!)) !== 0))

interface Checked {
  worlds: number
  answers: number
  /** Outcomes that say themselves that they are not exact. */
  inexact: number
}

/** Compares every outcome with a plain evaluation in some random worlds. Throws on the first difference. */
function checkWorlds(o: Outlook, record: HolderRecord, draw: Draw, count: number, done: Checked): void {
  const { contests } = o.evaluator
  const impossible = o.coherence.groups.flatMap((g) => g.impossible)
  const isExact = (x: Outcome): boolean => x.exact || Boolean((done.inexact += 1) && false)
  const exact = o.outcomes.filter(isExact)
  for (let n = 0; n < count; n += 1) {
    const world = contests.map((c) => draw.between(0, c.options.length - 1))
    if (holds(impossible, world)) continue
    const plain = plainWorld(o, record, world)
    done.worlds += 1
    for (const outcome of exact) {
      const said = outcome.branches.filter((b) => holds(b.region, world))
      const found = plain.resultFor(outcome.rule, outcome.about)
      if (said.length !== 1 || !found || resultKey(said[0]!.result) !== resultKey(found)) {
        throw new Error(`${outcome.id} differs from a plain evaluation: ${said.map((b) => resultKey(b.result)).join(' and ')}, not ${found && resultKey(found)}`)
      }
      done.answers += 1
    }
  }
}

/** A world of the evaluator's contests, which are the record's and the readings it met. */
function plainWorld(o: Outlook, record: HolderRecord, world: readonly number[]): OneWorld {
  const at = new Map(o.evaluator.contests.map((c, i) => [c.id, i]))
  const readings = new Map(o.evaluator.contests.flatMap((c, i) => (c.kind === 'reading' ? [[c.id, c.options[world[i]!]!.id] as const] : [])))
  return new OneWorld(record, TODAY, { contests: record.contests.map((c) => world[at.get(c.id)!]!), readings })
}

function contestFigures(contests: number, runsGoal: number, msGoal: number | undefined): Figure[] {
  const records = contestedRecords(100 + contests, 200, LONG, () => contests)
  for (const record of records) look(record)
  const draw = drawFrom(9)
  const done: Checked = { worlds: 0, answers: 0, inexact: 0 }
  const spent: number[] = []
  const brute: number[] = []
  const runs: number[] = []
  for (const record of records) {
    const started = cpuSeconds()
    const o = look(record)
    spent.push((cpuSeconds() - started) * 1000)
    runs.push(o.evaluator.runs)
    brute.push(worldsOf(record) * runsOfOneWorld(record))
    checkWorlds(o, record, draw, 20, done)
  }
  const p95 = percentile(spent, 0.95)
  return [
    figure(`${contests} contests: outcomes checked in sampled worlds, all right`, done.answers, ''),
    figure(`${contests} contests: outcomes not exact, and saying so`, done.inexact, `of ${records.length} records`),
    figure(`${contests} contests: rule runs, median`, median(runs), ''),
    atMost(`${contests} contests: rule runs ÷ brute force, all records together`, sum(runs) / sum(brute), '', 1 / runsGoal),
    figure(`${contests} contests: rule runs ÷ brute force, median record`, median(runs.map((n, i) => n / brute[i]!)), ''),
    figure(`${contests} contests: rule runs ÷ brute force, worst record`, Math.max(...runs.map((n, i) => n / brute[i]!)), ''),
    figure(`${contests} contests: all outcomes of a record, p50`, median(spent), 'CPU ms'),
    msGoal === undefined ? figure(`${contests} contests: all outcomes of a record, p95`, p95, 'CPU ms') : atMost(`${contests} contests: all outcomes of a record, p95`, p95, 'CPU ms', msGoal),
  ]
}

/** All outcomes of records with at most two disagreements, with and without the chain behind every branch. */
function explanationFigures(): Figure[] {
  const records = contestedRecords(3, 300, SHORT, (draw) => draw.between(0, 2))
  const explained = (o: Outlook): number => o.outcomes.reduce((n, x) => n + x.branches.reduce((m, b) => m + why(o, b, x.rule, x.about).reads.length, 0), 0)
  let kept = 0
  const time = (work: (r: HolderRecord) => void): number => {
    const started = cpuSeconds()
    for (let k = 0; k < 3; k += 1) for (const r of records) work(r)
    return cpuSeconds() - started
  }
  const shares: number[] = []
  for (let round = 0; round < 11; round += 1) {
    const plain = time((r) => { kept += look(r).outcomes.length })
    const withWhy = time((r) => { kept += explained(look(r)) })
    if (round > 3) shares.push(withWhy / plain)
  }
  return [atMost('every branch explained ÷ outcomes alone', kept > 0 ? median(shares) : 0, '×', 2)]
}

/** Moves one uncontested day by one, or adds a fact no rule reads. */
function edited(facts: Facts, draw: Draw): Facts {
  const copy = structuredClone(facts)
  const days: (() => void)[] = []
  const visit = (holder: Record<string, unknown>): void => {
    for (const [name, v] of Object.entries(holder)) {
      if (typeof v === 'string' && /^\d{4}-/.test(v)) days.push(() => { holder[name] = isoDay((Date.parse(v) / 86_400_000 + 1) as Day) })
      else if (Array.isArray(v)) for (const item of v) visit(item as Record<string, unknown>)
    }
  }
  visit(copy)
  draw.pick(days)()
  return copy
}

function editFigures(): Figure[] {
  const draw = drawFrom(77)
  const shares: number[] = []
  let unread = 0
  for (let n = 0; n < 200; n += 1) {
    const facts = contestedFacts(draw, LONG, 8)
    const before = look(recordOfFacts(facts))
    const cold = before.evaluator.runs
    outlook(recordOfFacts(edited(facts, draw)), standardPack, { today: TODAY, evaluator: before.evaluator })
    shares.push((before.evaluator.runs - cold) / cold)
    const again = look(recordOfFacts(facts))
    const runs = again.evaluator.runs
    outlook(recordOfFacts({ ...facts, 'holder.birthCountry': 'EXAMPLE' as FactValue }), standardPack, { today: TODAY, evaluator: again.evaluator })
    unread += again.evaluator.runs - runs
  }
  return [
    atMost('one fact edited: rule runs ÷ cold, median', median(shares), '', 0.05),
    figure('one fact edited: rule runs ÷ cold, p95', percentile(shares, 0.95), ''),
    atMost('a fact nothing reads edited: rule runs', unread, '', 0),
  ]
}

function caseloadFigures(): Figure[] {
  const drawn = (seed: number): HolderRecord[] => contestedRecords(seed, 10_000, SHORT, (draw) => draw.between(0, 4))
  let kept = 0
  const seconds = (records: readonly HolderRecord[]): number => {
    const started = cpuSeconds()
    for (const record of records) kept += look(record).outcomes.length
    return cpuSeconds() - started
  }
  // The first records also pay for the machine learning the program; the second ones are just as new to it.
  const fresh = seconds(drawn(5))
  const records = drawn(4)
  kept = 0
  const warm = seconds(records)
  return [
    figure('caseload: rules loaded', standardPack.rules.length, ''),
    figure('caseload: outcomes of 10,000 records', kept, ''),
    figure('caseload: 10,000 records before those', fresh, 'CPU s'),
    atMost('caseload: 10,000 records, ≤ 4 contests each, cold', warm, 'CPU s', 1),
  ]
}

export function sensitivityFigures(): Figure[] {
  return [...contestFigures(12, 1_000, undefined), ...contestFigures(16, 10_000, 20), ...explanationFigures(), ...editFigures(), ...caseloadFigures()]
}

