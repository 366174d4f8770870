/**
 * Papers that seem to be about somebody else (a sibling's A-number, a neighbour's letter). Only a paper whose name and
 * A-number both differ is held back, until the holder says it is theirs; one difference alone is pointed out. Papers of the
 * family (births, marriages, medical exams) carry no A-number and are often a child's or the parents': another name alone
 * holds them back.
 */
import type { Claim, Name, Problem } from '../claims/claim.ts'
import { type Located, SAID, byText, hasValue } from './mention.ts'
import { compareNames, isAnotherName, isNamed, nameId } from './names.ts'
import { valueId } from './normalise.ts'

export interface WhoIsIn {
  /** Names of the person the paper is about, other names included; stand-ins (`FNU`) left out. */
  readonly names: readonly Name[]
  /** Nine digits each. */
  readonly aNumbers: readonly string[]
}

/** Who a paper's claims say it is about. */
export function whoIsIn(claims: readonly Claim[]): WhoIsIn {
  const names = new Map<string, Name>()
  const aNumbers = new Set<string>()
  for (const c of claims) {
    if (!hasValue(c)) continue
    if (c.field === 'person.aNumber') aNumbers.add(valueId('anumber', c.value))
    if ((c.field === 'person.name' || c.field === 'person.otherName') && isNamed(c.value as Name)) names.set(nameId(c.value as Name), c.value as Name)
  }
  return { names: [...names].sort(([a], [b]) => byText(a, b)).map(([, n]) => n), aNumbers: [...aNumbers].sort(byText) }
}

export interface Others {
  /** The holder's own names, as their papers print them. */
  readonly names: readonly Name[]
  readonly heldBack: readonly { readonly paper: string; readonly reason: 'another-person' }[]
  readonly problems: readonly { readonly paper: string; readonly problem: Problem }[]
}

interface Known extends WhoIsIn {
  readonly paper: string
  /** The two who married or divorced by this paper; one of them should be the holder. */
  readonly parties: readonly Name[]
  /** A paper of a kind that families keep of each other. */
  readonly isFamilyPaper: boolean
}

const FAMILY_PAPERS = /^(?:civil\/|health\/)/

function knownOf(paper: string, claims: readonly Claim[]): Known {
  const who = whoIsIn(claims)
  const parties = claims.filter((c) => /^civil\/(?:marriage|divorce)@/.test(c.generatedBy) && c.field === 'relative.name' && hasValue(c) && isNamed(c.value as Name)).map((c) => c.value as Name)
  return { paper, ...who, parties, isFamilyPaper: claims.some((c) => FAMILY_PAPERS.test(c.generatedBy)) && who.aNumbers.length === 0 }
}

/**
 * Claims about the holder as one of the two who married: the other one is the spouse, the holder is nobody's relative here.
 */
export function holderAsParty(located: readonly Located[], names: readonly Name[]): Set<string> {
  const isHolder = (n: Name): boolean => names.some((m) => !isAnotherName(n, m))
  const events = new Set(located.flatMap(({ claim, paper }) =>
    (/^civil\/(?:marriage|divorce)@/.test(claim.generatedBy) && claim.field === 'relative.name' && hasValue(claim) && isHolder(claim.value as Name) ? [`${paper} ${claim.event}`] : [])))
  return new Set(located.filter(({ claim, paper }) => events.has(`${paper} ${claim.event}`)).map(({ claim }) => claim.id))
}

const shareANumber = (a: WhoIsIn, b: WhoIsIn): boolean => a.aNumbers.some((n) => b.aNumbers.includes(n))
const mayBeSameName = (a: Known, b: Known): boolean => [...a.names, ...a.parties].some((n) => [...b.names, ...b.parties].some((m) => !isAnotherName(n, m)))

/** Papers linked by an A-number or by a name. */
function peopleIn(papers: readonly Known[]): Known[][] {
  const groups: Known[][] = []
  for (const paper of papers) {
    const near = groups.filter((g) => g.some((p) => shareANumber(p, paper) || mayBeSameName(p, paper)))
    for (const g of near) groups.splice(groups.indexOf(g), 1)
    groups.push([...near.flat(), paper].sort((a, b) => byText(a.paper, b.paper)))
  }
  return groups
}

/**
 * `mine`: papers the holder says are theirs. The holder's own papers are those that fit what they say of their name or
 * number; without such a statement, the most papers of one person (the first in order of id when equally many).
 */
export function otherPeople(located: readonly Located[], mine: ReadonlySet<string>): Others {
  const claimsByPaper = new Map<string, Claim[]>()
  for (const { claim, paper } of located) claimsByPaper.set(paper, [...(claimsByPaper.get(paper) ?? []), claim])
  const papers = [...claimsByPaper].map(([paper, claims]) => knownOf(paper, claims))
    .filter((p) => p.names.length > 0 || p.aNumbers.length > 0 || p.parties.length > 0).sort((a, b) => byText(a.paper, b.paper))
  const isMine = (p: Known): boolean => p.paper === SAID || mine.has(p.paper)
  const isStated = (g: readonly Known[]): boolean => g.some((p) => p.paper === SAID)
  const groups = peopleIn(papers).sort((a, b) =>
    Number(isStated(b)) - Number(isStated(a)) || b.length - a.length || byText(a[0]!.paper, b[0]!.paper))
  if (groups.length === 0) return { names: [], heldBack: [], problems: [] }
  // "Mine after all" brings papers in with all that are linked to them; it pushes none out.
  const holder = groups.filter((g, i) => i === 0 || g.some(isMine)).flat()
  const strangers = groups.slice(1).filter((g) => !g.some(isMine))
  const heldBack: { paper: string; reason: 'another-person' }[] = []
  const problems: { paper: string; problem: Problem }[] = []
  const point = (paper: string, reason: string): void => {
    problems.push({ paper, problem: { type: 'AnotherPerson', params: { reason } } })
  }
  const known = (g: readonly Known[]): boolean => g.some((p) => p.names.length > 0) && g.some((p) => p.aNumbers.length > 0)
  for (const group of strangers) {
    const isOther = known(group) && known(holder)
    for (const p of group) {
      const isFamily = !isOther && p.isFamilyPaper && holder.some((h) => h.names.length > 0)
      if (isOther || isFamily) heldBack.push({ paper: p.paper, reason: 'another-person' })
      point(p.paper, isOther ? 'both' : isFamily ? 'name' : p.names.length > 0 && holder.some((h) => h.names.length > 0) ? 'name' : 'a-number')
    }
  }
  const usual = usualIn(holder)
  for (const p of holder) {
    if (isMine(p)) continue
    const numberDiffers = usual.aNumber !== undefined && p.aNumbers.length > 0 && !p.aNumbers.includes(usual.aNumber)
    const nameDiffers = usual.name !== undefined && p.names.length > 0 && p.names.every((n) => !isKnownAs(n, holder, usual.name!))
    // Linked only through a paper that mixes two people: with both its name and its number another's, it waits too.
    if (numberDiffers && nameDiffers) {
      heldBack.push({ paper: p.paper, reason: 'another-person' })
      point(p.paper, 'both')
    } else if (numberDiffers) point(p.paper, 'a-number')
    else if (nameDiffers) point(p.paper, 'name')
  }
  const waiting = new Set(heldBack.map((h) => h.paper))
  return {
    names: holder.filter((p) => !waiting.has(p.paper)).flatMap((p) => p.names),
    heldBack: heldBack.sort((a, b) => byText(a.paper, b.paper)),
    problems: problems.sort((a, b) => byText(a.paper, b.paper)),
  }
}

/** The A-number and the name most of the holder's papers carry; the first in order when several do equally. */
function usualIn(holder: readonly Known[]): { aNumber?: string; name?: Name } {
  const most = <T>(of: (p: Known) => readonly T[], id: (t: T) => string): T | undefined => {
    const counts = new Map<string, { value: T; n: number }>()
    for (const p of holder) for (const t of of(p)) counts.set(id(t), { value: t, n: (counts.get(id(t))?.n ?? 0) + 1 })
    return [...counts].sort(([a, x], [b, y]) => y.n - x.n || byText(a, b))[0]?.[1].value
  }
  const aNumber = most((p) => p.aNumbers, (n) => n)
  const name = most((p) => p.names, nameId)
  return { ...(aNumber ? { aNumber } : {}), ...(name ? { name } : {}) }
}

/** The usual name, or one that stands beside it in another paper as a further name of the same person. */
const isKnownAs = (n: Name, holder: readonly Known[], usual: Name): boolean =>
  !isAnotherName(n, usual) ||
  holder.some((p) => p.names.some((m) => !isAnotherName(m, usual)) && p.names.some((m) => compareNames(m, n) === 'same'))
