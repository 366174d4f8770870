import { type Check, type Layout, WEIGHTS, valueOf } from './layouts.ts'

/** A letter a place may carry, and what it costs against the letter that fits best (0 for that one). */
export interface Option {
  readonly letter: string
  readonly cost: number
}
/** What every place of a strip may carry: line by line, place by place, the best first. */
export type Options = readonly (readonly (readonly Option[])[])[]

/** The cheapest letters that satisfy a set of checks; `cost` is 0 when the best-fitting letters already do. */
export interface Solution {
  readonly cost: number
  /** For the places the checks cover: `line:place` to the letter. */
  readonly letters: ReadonlyMap<string, string>
}

interface Step {
  readonly key: string
  readonly options: readonly Option[]
  /** The weight in the place's own check, when it has one. */
  readonly own?: number
  readonly ownDigit?: boolean
  readonly composite?: number
  readonly compositeDigit?: boolean
}

/**
 * The cheapest choice of letters with which all checks hold, own ones and the composite; undefined when no choice does. Places are
 * gone through in the order of the composite digit, keeping the cheapest way to each pair of remainders.
 */
export function solve(layout: Layout, options: Options, only?: Check): Solution | undefined {
  const steps = stepsOf(layout, options, only)
  // State: remainder of the own check times ten plus remainder of the composite.
  let costs = new Float64Array(100).fill(Number.POSITIVE_INFINITY)
  costs[0] = 0
  const ways: Int32Array[] = []
  const chosen: Int8Array[] = []
  for (const step of steps) {
    const next = new Float64Array(100).fill(Number.POSITIVE_INFINITY)
    const way = new Int32Array(100).fill(-1)
    const choice = new Int8Array(100).fill(-1)
    for (let state = 0; state < 100; state += 1) {
      const cost = costs[state]!
      if (cost === Number.POSITIVE_INFINITY) continue
      step.options.forEach((o, i) => {
        const to = after(step, state, o.letter)
        if (to < 0 || cost + o.cost >= next[to]!) return
        next[to] = cost + o.cost
        way[to] = state
        choice[to] = i
      })
    }
    ways.push(way)
    chosen.push(choice)
    costs = next
  }
  const end = costs.reduce((best, cost, state) => (cost < costs[best]! ? state : best), 0)
  if (costs[end] === Number.POSITIVE_INFINITY) return undefined
  const letters = new Map<string, string>()
  let state = end
  for (let i = steps.length - 1; i >= 0; i -= 1) {
    letters.set(steps[i]!.key, steps[i]!.options[chosen[i]![state]!]!.letter)
    state = ways[i]![state]!
  }
  return { cost: costs[end]!, letters }
}

/** The state after a letter; below zero when a check does not hold with it. */
function after(step: Step, state: number, letter: string): number {
  let own = Math.floor(state / 10)
  let all = state % 10
  const value = valueOf(letter)
  if (step.ownDigit) {
    // A filler for the digit of an empty field; on cards it says that the number goes on elsewhere, with its digit there.
    if (letter !== '<' && value !== own) return -1
    own = 0
  } else if (step.own !== undefined) own = (own + step.own * value) % 10
  if (step.compositeDigit) return value === all ? 0 : -1
  if (step.composite !== undefined) all = (all + step.composite * value) % 10
  return own * 10 + all
}

function stepsOf(layout: Layout, options: Options, only?: Check): Step[] {
  const owns = only ? [only] : layout.checks
  const own = new Map<string, number>()
  const digits = new Set(owns.map((c) => `${c.digit[0]}:${c.digit[1]}`))
  for (const c of owns) placesOf(c).forEach((key, i) => own.set(key, WEIGHTS[i % 3]!))
  const composite = only ? undefined : layout.composite
  const inOrder = composite ? placesOf(composite) : owns.flatMap((c) => [...placesOf(c), `${c.digit[0]}:${c.digit[1]}`])
  const step = (key: string, i: number): Step => {
    const [line, place] = key.split(':').map(Number) as [number, number]
    const weight = own.get(key)
    return {
      key, options: options[line]![place]!, ...(weight === undefined ? {} : { own: weight }), ...(digits.has(key) ? { ownDigit: true } : {}),
      ...(composite ? { composite: WEIGHTS[i % 3]! } : {}),
    }
  }
  const steps = inOrder.map(step)
  if (!composite) return steps
  const [line, place] = composite.digit
  return [...steps, { key: `${line}:${place}`, options: options[line]![place]!, compositeDigit: true }]
}

const placesOf = (c: Check): string[] => c.over.flatMap(([line, from, to]) => Array.from({ length: to - from }, (_, i) => `${line}:${from + i}`))

/** The places the checks of a layout cover, check digits included. */
export function covered(checks: readonly Check[]): Set<string> {
  return new Set(checks.flatMap((c) => [...placesOf(c), `${c.digit[0]}:${c.digit[1]}`]))
}
