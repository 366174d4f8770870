/**
 * The same cases through every engine, in one run: how many cases per CPU-second, with every answer of every engine
 * checked against the hand-written rules first. One wrong answer ends the bench.
 */
import { ANSWER_NAMES, type Answers, type Case, casesFrom } from './cases.ts'
import { jsonRules } from './json-rules.ts'
import { type Figure, atLeast, cpuSeconds, figure, median } from './measure.ts'
import { oracle } from './oracle.ts'
import { itemsOf, ours, recordOf } from './ours.ts'
import { publicodes, situationOf } from './publicodes.ts'
import { dated, inDays, temporal } from './temporal.ts'

const CASES = 2_000
/** One seed a round: every round has new cases, the same for every engine. */
const SEEDS = [7, 11, 2027, 90210, 424242, 5, 1999]
/** Least CPU seconds one engine works in one round. */
const ROUND_SECONDS = 0.4

/** One engine, ready to work on some cases. `answer` gives the n-th answers in the engine's own shapes, for checking. */
interface Ready {
  readonly run: () => void | Promise<void>
  readonly answer: (n: number) => Answers | Promise<Answers>
}
interface Engine {
  readonly name: string
  /** The most cases it is given, where it is too slow for all of them. */
  readonly most?: number
  /** Undefined when this machine has no such engine. */
  readonly ready: (cases: readonly Case[]) => Ready | undefined | Promise<Ready | undefined>
}

/** Keeps what is worked out in use, so that no engine is optimised away. */
let kept = 0

const ENGINES: readonly Engine[] = [
  {
    name: 'hand-written rules on integers (the judge)',
    ready: (cases) => ({
      run: () => { for (const c of cases) kept += oracle(c).length },
      answer: (n) => oracle(cases[n]!),
    }),
  },
  {
    name: 'Proofline, one world',
    ready(cases) {
      const all = cases.map((c) => ({ record: recordOf(c), today: c.today }))
      const ready = all.map((x) => ({ ...x, items: itemsOf(x.record) }))
      return {
        run: () => { for (const x of ready) kept += ours(x.record, x.items, x.today).length },
        answer: (n) => ours(ready[n]!.record, ready[n]!.items, ready[n]!.today),
      }
    },
  },
  {
    name: 'temporal-polyfill 1.0.8',
    ready(cases) {
      const all = cases.map(dated)
      return { run: () => { for (const c of all) kept += temporal(c).length }, answer: (n) => inDays(temporal(all[n]!)) }
    },
  },
  {
    name: 'json-rules-engine 7.3.1',
    ready: (cases) => ({
      run: async () => { for (const c of cases) kept += (await jsonRules(c)).length },
      answer: (n) => jsonRules(cases[n]!),
    }),
  },
  {
    name: 'zen-engine 0.54.0',
    async ready(cases) {
      // Native code, made for some machines only: where there is none, the peer is left out.
      const peer = await import('./zen.ts').catch(() => undefined)
      if (!peer) return undefined
      const all = cases.map(peer.withClosedDays)
      return { run: async () => { for (const c of all) kept += (await peer.zen(c)).length }, answer: (n) => peer.zen(all[n]!) }
    },
  },
  {
    name: 'publicodes 1.10.3',
    // So slow that a few cases must do: its speed does not depend on how many there are.
    most: 100,
    ready(cases) {
      const all = cases.map(situationOf)
      return { run: () => { for (const c of all) kept += publicodes(c).length }, answer: (n) => publicodes(all[n]!) }
    },
  },
]

async function check(engine: Engine, ready: Ready, cases: readonly Case[], seed: number): Promise<void> {
  for (const [n, c] of cases.entries()) {
    const wanted = oracle(c)
    const found = await ready.answer(n)
    const wrong = ANSWER_NAMES.findIndex((_, i) => found[i] !== wanted[i])
    if (wrong >= 0 || found.length !== wanted.length) {
      throw new Error(`${engine.name} answers ${ANSWER_NAMES[wrong]} of case ${n} (seed ${seed}) with ${found[wrong]}, not ${wanted[wrong]}`)
    }
  }
}

/** Cases per CPU-second of one round; a round repeats its cases until it is long enough to tell. */
async function round(ready: Ready, cases: number): Promise<number> {
  await ready.run()
  const started = cpuSeconds()
  let times = 0
  while (cpuSeconds() - started < ROUND_SECONDS) {
    await ready.run()
    times += 1
  }
  return (times * cases) / (cpuSeconds() - started)
}

/** Median speeds over interleaved rounds, in the order of ENGINES. `checked` counts answers compared with the judge. */
async function speeds(cases: number, seeds: readonly number[]): Promise<{ medians: (number | undefined)[]; checked: number }> {
  const all = ENGINES.map((): number[] => [])
  let checked = 0
  for (const [r, seed] of seeds.entries()) {
    const drawn = casesFrom(seed, cases)
    for (const [e, engine] of ENGINES.entries()) {
      const list = drawn.slice(0, engine.most ?? drawn.length)
      const ready = await engine.ready(list)
      if (!ready) continue
      await check(engine, ready, list, seed)
      checked += list.length * ANSWER_NAMES.length
      const speed = await round(ready, list.length)
      // The first seed warms every engine up.
      if (r > 0) all[e]!.push(speed)
    }
  }
  return { medians: all.map((speeds) => (speeds.length === 0 ? undefined : median(speeds))), checked }
}

export async function engineFigures(): Promise<Figure[]> {
  const many = await speeds(CASES, SEEDS)
  const few = await speeds(100, SEEDS.slice(0, 6))
  const our = many.medians[1]!
  const goals = [
    ['one world ÷ judge', 0, '', 1 / 10], ['one world ÷ temporal-polyfill', 2, '×', 15], ['one world ÷ json-rules-engine', 3, '×', 20],
    ['one world ÷ zen-engine', 4, '×', 50], ['one world ÷ publicodes', 5, '×', 1_000],
  ] as const
  return [
    figure('answers checked against the judge, all right', many.checked + few.checked, ''),
    ...ENGINES.flatMap((e, i) => (many.medians[i] === undefined ? [] : [figure(e.name, many.medians[i], 'cases/CPU-s')])),
    ...goals.flatMap(([name, i, unit, goal]) => (many.medians[i] === undefined ? [] : [atLeast(name, our / many.medians[i], unit, goal)])),
    figure('one world, 100 cases again and again', few.medians[1]!, 'cases/CPU-s'),
    ...goals.flatMap(([name, i, unit]) => (few.medians[i] === undefined ? [] : [figure(name.replace('one world', ' '), few.medians[1]! / few.medians[i], unit)])),
  ]
}
