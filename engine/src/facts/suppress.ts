/**
 * What is not a contradiction (catalogue 22). Most of the list holds by itself, because different fields and different
 * events never rival; the numbers below name the items that need a hand. Nothing is dropped from the event: the claims
 * stay, they only do not rival.
 *
 * By themselves: 2 received against notice date, 3 issued against filed and served, 6 citizenship against birth country,
 * 7 D/S on another stay, 8 I-797A against the I-94 it replaces, 9 CBP not showing a USCIS extension, 10 visa expiry
 * against admit-until. In `normalise.ts` and `names.ts`: 4 transliteration, 5 A-number print, 11 UTC midnight,
 * 14 precision. In `fields.ts`: 11 record touched, 13 office after a transfer. In `hearings.ts`: 12 older notices.
 */
import type { Day } from '../base/day.ts'
import type { Claim } from '../claims/claim.ts'
import type { FieldName } from '../claims/vocabulary.ts'
import type { Happening } from './join.ts'
import { type Mention, type Valued, dayIn, dayOf, textIn, valued } from './mention.ts'
import { valueId } from './normalise.ts'

/** All live claims of the papers, to look beside a claim in its own paper or receipt. */
export interface Around {
  readonly happenings: readonly Happening[]
  /** Claims by paper id. */
  readonly papers: ReadonlyMap<string, readonly Claim[]>
}

/** Grace the notice may add at the end of an approved stay (22.1). */
const TAIL_DAYS = 10

/** Claims of a field that can rival, with outdated ones left out. */
export function rivalClaims(h: Happening, field: FieldName, around: Around): Valued[] {
  const all = valued(h.claims, field)
  if (field === 'authorizedStay.until') return withoutTail(h, all, around)
  if (field === 'filing.decision' || field === 'filing.decided') return withoutEarlierDecision(h, all)
  if (field === 'status.kind' || field === 'status.class') return withoutEarlierResidence(h, all, around)
  if (field === 'status.from') return withoutLaterForms(h, all, around)
  if (field === 'motion.decision') return all.some((c) => c.value !== 'pending') ? all.filter((c) => c.value !== 'pending') : all
  return all
}

/** 1: the petition's own end is not the end of the stay when the notice adds up to ten days to it. */
function withoutTail(h: Happening, all: Valued[], around: Around): Valued[] {
  const receipts = new Set(valued(h.claims, 'authorizedStay.receipt').map((c) => valueId('receipt', c.value)))
  const ends = around.happenings.filter((f) => f.kind === 'filing' && valued(f.claims, 'filing.receipt').some((c) => receipts.has(valueId('receipt', c.value))))
    .flatMap((f) => valued(f.claims, 'filing.validUntil').map((c) => dayOf(c.value)))
  const days = all.map((c) => dayOf(c.value))
  const hasTail = (end: Day): boolean => days.some((d) => d !== undefined && d > end && d - end <= TAIL_DAYS)
  return all.filter((c) => {
    const d = dayOf(c.value)
    return d === undefined || !ends.includes(d) || !hasTail(d)
  })
}

const statusDay = (m: Mention): Day | undefined => dayIn(m.claims, 'filing.statusAt')
const FINAL_AFTER_APPROVAL = new Set(['revoked', 'terminated'])

/**
 * A case goes on: `pending` before the decision, `approved` before `revoked`. Their days go with them. A page that
 * says `pending` after the decision does rival it.
 */
function withoutEarlierDecision(h: Happening, all: Valued[]): Valued[] {
  const decisions = h.mentions.map((m) => ({ m, word: textIn(m.claims, 'filing.decision') }))
  const final = decisions.filter((d) => d.word !== undefined && d.word !== 'pending')
  const decided = final.flatMap((d) => dayIn(d.m.claims, 'filing.decided') ?? [])
  const isOver = ({ m, word }: (typeof decisions)[number]): boolean => {
    if (word === 'pending') {
      const seen = statusDay(m)
      return final.length > 0 && !(seen !== undefined && decided.length > 0 && decided.every((d) => d < seen))
    }
    return word === 'approved' && final.some((d) => FINAL_AFTER_APPROVAL.has(d.word!))
  }
  const over = new Set(decisions.filter(isOver).flatMap((d) => d.m.claims.map((c) => c.id)))
  return all.filter((c) => !over.has(c.id))
}

const CONDITIONAL_CARD_DAYS = 731
const CARD_DAYS = 3653

/** The day a paper about residence was made: printed, or worked back from the card's usual life. */
function madeOn(paper: readonly Claim[]): Day | undefined {
  const printed = dayIn(paper, 'notice.date') ?? dayIn(paper, 'card.issued') ?? dayIn(paper, 'card.validFrom')
  if (printed !== undefined) return printed
  const expires = dayIn(paper, 'card.expires')
  const life = textIn(paper, 'status.kind') === 'conditional-resident' ? CONDITIONAL_CARD_DAYS : CARD_DAYS
  return expires === undefined ? undefined : ((expires - life) as Day)
}

/** Conditions are lifted later: the conditional card is the older paper of the same residence, not a rival. */
function withoutEarlierResidence(h: Happening, all: Valued[], around: Around): Valued[] {
  const day = (m: Mention): Day | undefined => madeOn(around.papers.get(m.paper) ?? m.claims)
  const of = (kind: string): Mention[] => h.mentions.filter((m) => textIn(m.claims, 'status.kind') === kind)
  const permanent = of('permanent-resident').map(day)
  const over = of('conditional-resident').filter((m) => {
    const made = day(m)
    return made !== undefined && permanent.some((p) => p !== undefined && p > made)
  })
  const gone = new Set(over.flatMap((m) => m.claims.map((c) => c.id)))
  return all.filter((c) => !gone.has(c.id))
}

const LATER_FORMS = new Set(['I-751', 'I-829', 'I-90', 'N-400'])

/** Approving one of these forms does not begin residence: its day is not "resident since". */
function withoutLaterForms(h: Happening, all: Valued[], around: Around): Valued[] {
  const later = new Set(h.mentions.filter((m) => valued(around.papers.get(m.paper) ?? [], 'filing.form').some((c) => LATER_FORMS.has(valueId('form', c.value))))
    .flatMap((m) => m.claims.map((c) => c.id)))
  const kept = all.filter((c) => !later.has(c.id))
  return kept.length > 0 && ['permanent-resident', 'conditional-resident'].includes(textIn(h.claims, 'status.kind') ?? '') ? kept : all
}
