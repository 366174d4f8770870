/**
 * An office that writes about one case to a newer address and then to an older one again (catalogue 21, row "address").
 * No date turns on it, but what is sent there may never arrive. A newer address nobody used before is a move, not this.
 */
import type { Day } from '../base/day.ts'
import type { Address, Claim } from '../claims/claim.ts'
import type { DraftContradiction } from './contests.ts'
import type { Happening } from './join.ts'
import { byText, dayIn, valued } from './mention.ts'
import { valueId } from './normalise.ts'
import type { Around } from './suppress.ts'

interface Seen {
  readonly address: string
  readonly day: Day
  readonly claim: Claim
  /** Receipts of the paper: which cases the office wrote about. */
  readonly receipts: readonly string[]
}

/** The address without the last four digits of a long ZIP code: papers print them or not. */
const addressId = (a: Address): string => valueId('address', { ...a, lines: a.lines.map((l) => l.replace(/(\d{5})-\d{4}\b/g, '$1')) })

function addressesSeen({ happenings, papers }: Around): Seen[] {
  return happenings.filter((h) => h.kind === 'residence').flatMap((h) => h.mentions).flatMap((m) => {
    const day = dayIn(m.claims, 'residence.seenOn')
    const receipts = valued(papers.get(m.paper) ?? [], 'notice.receipt').map((c) => valueId('receipt', c.value))
    return day === undefined ? [] : valued(m.claims, 'residence.address').map((claim) => ({ address: addressId(claim.value as Address), day, claim, receipts }))
  }).sort((a, b) => a.day - b.day || byText(a.claim.id, b.claim.id))
}

/** One contradiction per case: the letters to the newer address against the later ones to the older. */
export function oldAddresses(around: Around, filings: readonly Happening[]): DraftContradiction[] {
  const seen = addressesSeen(around)
  const firstUse = new Map<string, Day>()
  for (const s of seen) if (!firstUse.has(s.address)) firstUse.set(s.address, s.day)
  return filings.flatMap((filing) => {
    const receipts = valued(filing.claims, 'filing.receipt').map((c) => valueId('receipt', c.value))
    const letters = seen.filter((s) => s.receipts.some((r) => receipts.includes(r)))
    const back = letters.findLast((l) => letters.some((x) => wentBack(x, l)))
    if (!back) return []
    const newer = letters.findLast((x) => wentBack(x, back))!
    const to = (address: string): Claim[] => letters.filter((l) => l.address === address).map((l) => l.claim)
    return [{
      id: `${filing.id}/address`, event: filing.id, fields: ['residence.address' as const], kind: 'other' as const, weak: false,
      sides: [{ claims: to(newer.address) }, { claims: to(back.address) }],
    }]
  })

  /** Written to later, at an address that was already in use before the other letter's address was. */
  function wentBack(before: Seen, after: Seen): boolean {
    return after.day > before.day && after.address !== before.address && firstUse.get(after.address)! < firstUse.get(before.address)!
  }
}
