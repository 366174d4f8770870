/** What `npm run corpus` was asked for, and the papers that follow from it. */
import { LEVELS, type Level, isLevel } from './damage/levels.ts'
import type { Job, Set as SeedSet } from './job.ts'
import { allKinds, kindsNamed } from './kinds.ts'

export interface Options {
  readonly kinds: readonly string[]
  readonly levels: readonly Level[]
  /** Papers of each layout. */
  readonly count: number
  readonly set: SeedSet
  /** Processes at once. */
  readonly jobs: number
  /** Forget earlier results. */
  readonly isFresh: boolean
  /** Only write docs/accuracy.md and its picture from results that are there. */
  readonly isReport: boolean
  /** Results made by other code count too. */
  readonly isKept: boolean
}

export const HELP = `npm run corpus -- [options]
  --kinds a,b       kinds, readers or lists: ij-order, eoir/ij-order, known, unknown, travel, own, court-dhs, money-school, civil (default: all)
  --damage a,b      ${LEVELS.join(', ')} (default: all)
  --count n         papers of each layout (default: 1)
  --seeds s         tune (to learn from; the default) or held-out (only counted)
  --jobs n          processes at once (default: 2)
  --keep            results made before the code changed count too (else those papers are made anew)
  --fresh           forget earlier results of these seeds
  --report          write docs/accuracy.md from the held-out results, and stop`

/** Reads the words after the command; an unknown one is an error that says what there is. */
export function optionsOf(words: readonly string[]): Options {
  const given = new Map<string, string>()
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!
    if (!/^--(?:kinds|damage|count|seeds|jobs|fresh|keep|report)$/.test(word)) throw new Error(`what is ${word}?\n${HELP}`)
    const isFlag = /fresh|keep|report/.test(word)
    given.set(word.slice(2), isFlag ? 'yes' : (words[(i += 1)] ?? ''))
  }
  const list = (name: string): string[] => (given.get(name) ?? '').split(',').filter((w) => w !== '')
  const levels = list('damage')
  const strange = levels.filter((l) => !isLevel(l) && l !== 'all')
  if (strange.length > 0) throw new Error(`no such damage: ${strange.join(', ')}\n${HELP}`)
  const set = given.get('seeds') ?? 'tune'
  if (set !== 'tune' && set !== 'held-out') throw new Error(`seeds are tune or held-out\n${HELP}`)
  return {
    kinds: kindsNamed(list('kinds')), levels: levels.length === 0 || levels.includes('all') ? LEVELS : levels.filter(isLevel), set,
    count: whole(given.get('count') ?? '1'), jobs: whole(given.get('jobs') ?? '2'), isFresh: given.has('fresh'), isReport: given.has('report'), isKept: given.has('keep'),
  }
}

function whole(text: string): number {
  const n = Number(text)
  if (!Number.isInteger(n) || n < 1) throw new Error(`not a number of papers: ${text}\n${HELP}`)
  return n
}

/** Every paper asked for: the first of each kind, layout and level, then the second of each, so that a run that is stopped has seen all. */
export function jobsOf(options: Pick<Options, 'kinds' | 'levels' | 'count' | 'set'>): Job[] {
  const all = allKinds()
  const out: Job[] = []
  for (let number = 0; number < options.count; number += 1) {
    for (const level of options.levels) {
      for (const kind of options.kinds) {
        for (let layout = 0; layout < all.get(kind)!.layouts; layout += 1) out.push({ set: options.set, kind, layout, number, level })
      }
    }
  }
  return out
}
