import { type Option, type Options, type Solution, covered, solve } from './checks.ts'
import { type Check, type Layout, allowedAt } from './layouts.ts'
import { differenceOf } from './cells.ts'
import type { BandLook, Cell } from './read-band.ts'

/** What another engine read in each place of a line: a letter or nothing, and how much its word weighs (0 to 1). */
export interface OtherLook {
  readonly letters: readonly (string | undefined)[]
  readonly weight: number
}

/** A strip as it was decided: its letters, and for each line what else the ink may say. */
export interface Decided {
  readonly layout: Layout
  readonly lines: readonly DecidedLine[]
  /** How well the letters fit, 0 to 1, and the share of places whose best letter of all is one that may stand there. */
  readonly fit: number
  readonly natural: number
  /** The share of places whose ink looks like no letter of ours. */
  readonly strange: number
}
export interface DecidedLine {
  readonly text: string
  /** Places that may be another letter: no check digit settles them and the looks do not agree. Best first. */
  readonly doubts: readonly { readonly place: number; readonly letters: readonly string[] }[]
}

// How far two letters must lie apart to be told apart, as a share of how different they look: an O and a Q differ in little ink, so
// little ink decides. What another engine confirms needs less.
const ALIKE_CONFIRMED = 0.04
const ALIKE_ALONE = 0.1
// Ink that fits no letter better than this is of another type, or covered.
const STRANGE_FIT = 0.62
const ALIKE_STRANGE = 0.2
// A letter another look read is taken seriously up to this far behind.
const SEEN_BEHIND = 0.15
// A place whose best letter of all may not stand there is still natural when one that may fits this alike.
const NATURAL_BEHIND = 0.05
// Letters drawn by hand for OCR-B fit other type badly; then the general engine knows better. Fit at which it is trusted fully.
const GOOD_FIT = 0.9
const POOR_FIT = 0.82
const OTHER_WEIGHT = { good: 0.07, poor: 0.3 } as const
// Numbers of papers avoid the letter that looks like a zero.
const RARE = 0.02
// A repair may not lean on letters that fit much worse, nor on many.
const REPAIR_COST_MAX = 0.13
const REPAIRS_MAX = 3
// A second way to satisfy the checks at about the same cost leaves both open.
const CLOSE_COST = 0.05

/** Decides letter by letter what a strip of a layout says. `others` has the looks of other engines for each line. */
export function decide(look: BandLook, layout: Layout, others: readonly (readonly OtherLook[])[]): Decided {
  let [fit, natural, strange, count] = [0, 0, 0, 0]
  const means = look.lines.map((line) => line.cells.map(meanFits))
  means.forEach((cells, l) => cells.forEach((m, place) => {
    const allowed = m.filter((f) => allowedAt(layout, l, place).has(f.letter))
    fit += allowed[0]?.fit ?? 0
    natural += allowed[0]?.letter === m[0]?.letter || (m[0]?.fit ?? 0) - (allowed[0]?.fit ?? 0) < NATURAL_BEHIND ? 1 : 0
    strange += (allowed[0]?.fit ?? 0) < STRANGE_FIT ? 1 : 0
    count += 1
  }))
  fit /= count
  const trust = Math.max(0, Math.min(1, (GOOD_FIT - fit) / (GOOD_FIT - POOR_FIT)))
  const weight = OTHER_WEIGHT.good + trust * (OTHER_WEIGHT.poor - OTHER_WEIGHT.good)
  const options = look.lines.map((line, l) => line.cells.map((cell, place) => optionsOf(cell, means[l]![place]!, allowedAt(layout, l, place), (others[l] ?? []).map((o) => ({ letter: o.letters[place], weight: o.weight * weight })), trust)))
  return { layout, lines: settle(layout, options), fit, natural: natural / count, strange: strange / count }
}

type Fit = { readonly letter: string; readonly fit: number }

function meanFits(cell: Cell): Fit[] {
  const sums = new Map<string, number>()
  for (const look of cell.looks) for (const { letter, fit } of look) sums.set(letter, (sums.get(letter) ?? 0) + fit / cell.looks.length)
  return [...sums].map(([letter, fit]) => ({ letter, fit })).sort((a, b) => b.fit - a.fit)
}

// Where only letters or only digits may stand, the other engine's twin of the letter is what it saw.
const TWINS: Readonly<Record<string, string>> = { 0: 'O', O: '0', Q: '0', D: '0', 1: 'I', I: '1', L: '1', 2: 'Z', Z: '2', 5: 'S', S: '5', 6: 'G', G: '6', 8: 'B', B: '8', 4: 'A', K: '<', X: '<', C: '<' }

/** The letters one place may carry: the best, those that fit alike, and those another look read. */
function optionsOf(cell: Cell, means: readonly Fit[], allowed: ReadonlySet<string>, others: readonly { letter: string | undefined; weight: number }[], trust: number): Option[] {
  // No letter of ours looks like this ink: what another engine reads counts for more, and nothing is sure.
  const isStrange = (means.find((m) => allowed.has(m.letter))?.fit ?? 0) < STRANGE_FIT
  const votes = new Map<string, number>()
  const seen = new Set<string>()
  for (const { letter, weight } of others) {
    const read = letter === undefined || allowed.has(letter) ? letter : TWINS[letter]
    if (read === undefined || !allowed.has(read) || weight <= 0) continue
    votes.set(read, (votes.get(read) ?? 0) + (isStrange ? 2.5 : 1) * weight / Math.max(1, others.length))
    seen.add(read)
  }
  // The letter with its accent is seen by the drawing alone.
  if (votes.has('N') && allowed.has('Ñ')) votes.set('Ñ', votes.get('N')!)
  const scored = means.filter((m) => allowed.has(m.letter)).map((m) => ({ letter: m.letter, score: m.fit + (votes.get(m.letter) ?? 0) - (allowed.has('0') && m.letter === 'O' ? RARE : 0), fit: m.fit })).sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (!best) return [{ letter: '<', cost: 0 }]
  const agreed = others.filter((o) => o.weight > 0)
  const confirmed = agreed.length > 0 && agreed.every(({ letter }) => letter !== undefined && (letter === best.letter || (TWINS[letter] === best.letter && !allowed.has(letter)) || (letter === 'N' && best.letter === 'Ñ')))
  if (!confirmed) {
    for (const look of cell.looks) {
      const top = look.find((f) => allowed.has(f.letter))
      if (top) seen.add(top.letter)
    }
  }
  // Where our drawings fit badly on the whole, their leads say less.
  const near = (confirmed ? ALIKE_CONFIRMED : isStrange ? ALIKE_STRANGE : ALIKE_ALONE) * (1 + trust)
  // The ink alone: a vote chooses between letters, it does not make the ink clearer.
  const behind = (s: { letter: string; fit: number }): number => (best.fit - s.fit) / differenceOf(best.letter, s.letter)
  return scored.filter((s) => s === best || behind(s) < near || (seen.has(s.letter) && (isStrange || behind(s) < SEEN_BEHIND)))
    .slice(0, 5).map((s) => ({ letter: s.letter, cost: best.score - s.score }))
}

/** Letters by fit, repaired where check digits support it, and what stays open. */
function settle(layout: Layout, options: Options): DecidedLine[] {
  const chosen = options.map((line) => line.map((o) => o[0]!.letter))
  const open = new Map<string, string[]>()
  const doubt = (key: string, letter: string): void => {
    const known = open.get(key)
    if (!known) open.set(key, [letter])
    else if (!known.includes(letter)) known.push(letter)
  }
  const all = layout.composite ? accepted(solve(layout, options), options) : undefined
  const settled = new Set<string>()
  const parts: { solution: Solution; again: (changed: Options) => Solution | undefined; keys: Set<string>; sure: boolean }[] = []
  if (all) parts.push({ solution: all, again: (o) => solve(layout, o), keys: covered([...layout.checks, layout.composite!]), sure: true })
  else {
    for (const check of layout.checks) {
      const own = accepted(solve(layout, options, check), options)
      if (own) parts.push({ solution: own, again: (o) => solve(layout, o, check), keys: covered([check]), sure: false })
    }
  }
  for (const { solution, again, keys, sure } of parts) {
    for (const [key, letter] of solution.letters) {
      const [l, p] = at(key)
      const honest = chosen[l]![p]!
      chosen[l]![p] = letter
      settled.add(key)
      // One digit alone agrees by chance one time in ten: what was seen first stays in view.
      if (honest !== letter && (!sure || solution.cost >= CLOSE_COST || !underOwnCheck(layout, key))) doubt(key, honest)
    }
    for (const key of keys) {
      const [l, p] = at(key)
      for (const o of options[l]![p]!) {
        if (o.letter === chosen[l]![p]) continue
        const other = again(withOnly(options, l, p, o))
        if (other && other.cost - solution.cost < CLOSE_COST) doubt(key, o.letter)
      }
    }
  }
  options.forEach((line, l) => line.forEach((os, p) => {
    if (settled.has(`${l}:${p}`)) return
    for (const o of os.slice(1)) doubt(`${l}:${p}`, o.letter)
  }))
  return chosen.map((letters, l) => ({
    text: letters.join(''),
    doubts: [...open].flatMap(([key, others]) => (at(key)[0] === l ? [{ place: at(key)[1], letters: others }] : [])).sort((a, b) => a.place - b.place),
  }))
}

const at = (key: string): [number, number] => key.split(':').map(Number) as [number, number]
const underOwnCheck = (layout: Layout, key: string): boolean => covered(layout.checks).has(key)

/** A solution that does not lean on more than the looks support. */
function accepted(solution: Solution | undefined, options: Options): Solution | undefined {
  if (!solution || solution.cost > REPAIR_COST_MAX) return undefined
  let changed = 0
  for (const [key, letter] of solution.letters) {
    const [l, p] = at(key)
    if (options[l]![p]![0]!.letter !== letter) changed += 1
  }
  return changed <= REPAIRS_MAX ? solution : undefined
}

const withOnly = (options: Options, line: number, place: number, option: Option): Options =>
  options.map((os, l) => (l === line ? os.map((o, p) => (p === place ? [option] : o)) : os))

export type { Check }
