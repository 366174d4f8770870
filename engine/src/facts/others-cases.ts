/**
 * Cases of other people in a paper that holds several, as a family's one online account does (catalogue 12.4). Each
 * case names its applicant; a case whose applicant is plainly somebody else waits until the holder says it is theirs.
 */
import type { Claim, Name } from '../claims/claim.ts'
import { type Located, SAID, hasValue } from './mention.ts'
import { isAnotherName, isNamed } from './names.ts'
import { valueId } from './normalise.ts'

interface Case {
  readonly event: string
  readonly isOther: boolean
}

/** Cases of one paper by the name of their applicant, when at least one is the holder's and one is not. */
function casesOf(claims: readonly Claim[], holder: readonly Name[]): Case[] {
  const cases = claims.filter((c) => c.field === 'filing.applicant' && hasValue(c) && isNamed(c.value as Name))
    .map((c) => ({ event: c.event, isOther: holder.every((n) => isAnotherName(n, c.value as Name)) }))
  return cases.some((c) => c.isOther) && cases.some((c) => !c.isOther) ? cases : []
}

const receiptsIn = (claims: readonly Claim[]): string[] =>
  claims.filter((c) => c.field.endsWith('.receipt') && hasValue(c)).map((c) => valueId('receipt', c.value!))

/**
 * Ids of claims about another person's cases: the filing, and what in the same paper bears only its receipt number.
 * Nothing when the paper does not also name the holder as an applicant, or when the holder says the paper is theirs.
 */
export function othersCases(located: readonly Located[], holder: readonly Name[], mine: ReadonlySet<string>): ReadonlySet<string> {
  const papers = new Map<string, Claim[]>()
  for (const { claim, paper } of located) if (paper !== SAID && !mine.has(paper)) papers.set(paper, [...(papers.get(paper) ?? []), claim])
  const out = new Set<string>()
  for (const claims of papers.values()) {
    const cases = holder.length === 0 ? [] : casesOf(claims, holder)
    if (cases.length === 0) continue
    const byEvent = new Map<string, Claim[]>()
    for (const c of claims) byEvent.set(c.event, [...(byEvent.get(c.event) ?? []), c])
    const receiptsOf = (isOther: boolean): Set<string> =>
      new Set(cases.filter((c) => c.isOther === isOther).flatMap((c) => receiptsIn(byEvent.get(c.event)!)))
    const [theirs, own] = [receiptsOf(true), receiptsOf(false)]
    const filings = new Set(cases.filter((c) => c.isOther).map((c) => c.event))
    for (const [event, all] of byEvent) {
      const receipts = receiptsIn(all)
      const isTheirs = receipts.length > 0 && receipts.every((r) => theirs.has(r) && !own.has(r))
      if (filings.has(event) || isTheirs) for (const c of all) out.add(c.id)
    }
  }
  return out
}
