/** Every kind of paper the corpus prints: those of the example family, those the readers' authors wrote, and papers no reader may claim. */
import type { CorpusKind } from './kind.ts'
import { civilKinds } from './kinds/civil.ts'
import { courtDhsKinds } from './kinds/court-dhs.ts'
import { moneySchoolKinds } from './kinds/money-school.ts'
import { ownKinds } from './kinds/own.ts'
import { travelKinds } from './kinds/travel.ts'
import { knownKinds } from './known/index.ts'
import { unknownKinds } from './unknown/index.ts'

const LISTS = { known: knownKinds, travel: travelKinds, own: ownKinds, 'court-dhs': courtDhsKinds, 'money-school': moneySchoolKinds, civil: civilKinds, unknown: unknownKinds } as const

/** By name; a name used twice is a mistake of ours. */
export function allKinds(): ReadonlyMap<string, CorpusKind> {
  const all = new Map<string, CorpusKind>()
  for (const list of Object.values(LISTS)) {
    for (const [name, kind] of Object.entries(list)) {
      if (all.has(name)) throw new Error(`two kinds are called ${name}`)
      all.set(name, kind)
    }
  }
  return all
}

/** Names of kinds for words like `ij-order`, `eoir/ij-order`, `court-dhs` (a list) or `all`. */
export function kindsNamed(words: readonly string[]): readonly string[] {
  const all = allKinds()
  if (words.length === 0 || words.includes('all')) return [...all.keys()]
  const named = words.flatMap((word) => {
    const list = LISTS[word as keyof typeof LISTS]
    if (list) return Object.keys(list)
    const found = [...all].filter(([name, kind]) => name === word || kind.reader === word).map(([name]) => name)
    if (found.length === 0) throw new Error(`no kind or list is called ${word}`)
    return found
  })
  return [...new Set(named)]
}
