/** Names that papers spell or split differently: shown, but never rivals a rule could read. */
import type { Claim, Name } from '../claims/claim.ts'
import type { DraftContradiction } from './contests.ts'
import { proofRank } from './fields.ts'
import type { Happening } from './join.ts'
import { type Valued, byId, byText, valued } from './mention.ts'
import { type NameMatch, compareNames, isNamed, nameId } from './names.ts'

interface Spelling {
  readonly name: Name
  readonly claims: readonly Valued[]
}

const rank = (s: Spelling): number => Math.min(...s.claims.map(proofRank))

/** Spellings that are one name, best proof first. */
function spellings(claims: readonly Valued[]): Spelling[] {
  const printed = new Map<string, Valued[]>()
  for (const c of claims) {
    const name = c.value as Name
    const id = `${nameId(name)} ${name.truncated ? 'cut' : ''} ${name.order}`
    printed.set(id, [...(printed.get(id) ?? []), c])
  }
  const sorted = [...printed].map(([id, all]) => ({ id, name: all[0]!.value as Name, claims: all }))
    .sort((a, b) => Number(a.name.truncated ?? false) - Number(b.name.truncated ?? false) || rank(a) - rank(b) || byText(a.id, b.id))
  const found: { name: Name; claims: Valued[] }[] = []
  for (const s of sorted) {
    const home = found.find((f) => compareNames(f.name, s.name) === 'same')
    if (home) home.claims.push(...s.claims)
    else found.push({ name: s.name, claims: [...s.claims] })
  }
  return found.map((f) => ({ ...f, claims: f.claims.sort(byId) })).sort((a, b) => rank(a) - rank(b) || byText(nameId(a.name), nameId(b.name)))
}

const KINDS: readonly (readonly [NameMatch, DraftContradiction['kind'], string])[] = [
  ['order', 'name-order', 'name-order'], ['part', 'name', 'name-part'], ['different', 'name', 'name'],
]

/** One contradiction per way in which names differ from the best-proved spelling. Stand-ins (`FNU`) are left out. */
export function nameContradictions(person: Happening): DraftContradiction[] {
  const named = valued(person.claims, 'person.name').filter((c) => isNamed(c.value as Name))
  const [best, ...rest] = spellings(named)
  if (!best) return []
  const others = valued(person.claims, 'person.otherName').map((c) => c.value as Name)
  return KINDS.flatMap(([match, kind, id]) => {
    const those = rest.filter((s) => compareNames(best.name, s.name) === match && !others.some((o) => compareNames(o, s.name) === 'same'))
    if (those.length === 0) return []
    const sides: { claims: readonly Claim[] }[] = [best, ...those].map((s) => ({ claims: s.claims }))
    return [{ id: `${person.id}/${id}`, event: person.id, fields: ['person.name' as const], kind, weak: match === 'part', sides }]
  })
}
