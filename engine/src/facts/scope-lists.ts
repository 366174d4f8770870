/** Filings, notices, orders, hearings, grants, cards and the smaller lists, as rules read them (catalogue 24.5). */
import { eadCategory } from '../base/formats/ead-category.ts'
import { type Wide, uncontested } from './cells.ts'
import { type Workshop, cellOf } from './contests.ts'
import type { Crossings } from './crossings.ts'
import { hearingStatus, hearingsOf } from './hearings.ts'
import type { Happening } from './join.ts'
import { type FactValue, type ListName, card, circumstance, clockStop, filing, finding, grant, hearing, marriage, notice, order } from './keys.ts'
import { byText, valued } from './mention.ts'
import { valueId } from './normalise.ts'
import { manner } from './scope-crossings.ts'
import { type Pair, type ScopeDraft, eventsOf as of, put, scopeDraft, simple, work } from './scope-draft.ts'
import { isOrder, moreOfDeparture, moreOfOrder, orderType } from './scope-orders.ts'
import { lifeScopes } from './scope-life.ts'
import { detainedOn } from './scope-record.ts'

const CHANNEL = { court: 'court', online: 'online', paper: 'on-paper', lockbox: 'on-paper' } as const

/** A copy at home that was never received anywhere is not a filing. */
const isFiled = (h: Happening): boolean =>
  (['filing.receipt', 'filing.received', 'filing.mailed', 'filing.decision', 'filing.decided'] as const).some((f) => h.claims.some((c) => c.field === f))

/**
 * The category asked for, in one way of writing, so that `(c)(9)` on a form and `C09` on a card are one. For a work permit
 * also the class on its notices, or the category of the card that carries the form's receipt number.
 */
function categoryOf(w: Workshop, h: Happening): Wide | undefined {
  const receipts = new Set(valued(h.claims, 'filing.receipt').map((c) => valueId('receipt', c.value)))
  const cards = of(w, 'card').filter((c) => valued(c.claims, 'card.number').some((n) => receipts.has(valueId('receipt', n.value))))
  const made = cards.length === 1 ? cellOf(w, cards[0]!, 'card.category') : undefined
  return work(w, [cellOf(w, h, 'filing.form'), cellOf(w, h, 'filing.category'), cellOf(w, h, 'filing.class'), made], ([form, asked, cls, card]) => {
    const isWork = /^I-?765$/.test(String(form))
    if (asked !== undefined && !isWork) return eadCategory(String(asked)) ?? asked
    const said = isWork ? [asked, cls, card].flatMap((v) => (v === undefined ? [] : eadCategory(String(v)) ?? [])) : []
    // Where form, notice and card do not agree, the person is asked.
    return said.every((c) => c === said[0]) ? said[0] ?? asked : undefined
  })
}

function filings(w: Workshop): ScopeDraft[] {
  return of(w, 'filing').filter(isFiled).map((h) => {
    const scope = simple(w, 'filing', h, [
      [filing.form, 'filing.form'], [filing.receivedDate, 'filing.received'], [filing.mailedDate, 'filing.mailed'],
      [filing.channel, 'filing.channel', CHANNEL], [filing.basis, 'filing.category'], [filing.decision, 'filing.decision'],
      [filing.decisionDate, 'filing.decided'],
    ])
    put(scope, filing.category, categoryOf(w, h))
    // A postmark or a carrier's receipt proves mailing; the holder's own word does not.
    const proof = valued(h.claims, 'filing.mailed').filter((c) => c.source !== 'holder' && c.source !== 'representative')
    if (proof.length > 0) put(scope, filing.mailingProof, uncontested(true, proof))
    return scope
  })
}

const NOTICE: Readonly<Record<string, FactValue>> = {
  receipt: 'receipt', acknowledgement: 'receipt', approval: 'approval', denial: 'denial', rejection: 'rejection', rfe: 'rfe', noid: 'noid',
  noir: 'noir', revocation: 'revocation', hearing: 'hearing', extension: 'extension', transfer: 'other', biometrics: 'other', interview: 'other', 'card-enclosed': 'other',
  'travel-papers': 'other', briefing: 'other', 'itin-assigned': 'other', 'itin-suspended': 'other', 'itin-rejected': 'other', other: 'other',
}

/** The form a notice is about: of the filing with its receipt, when all its receipts are of one form. */
function formOfNotice(w: Workshop, h: Happening): Wide | undefined {
  const receipts = new Set(valued(h.claims, 'notice.receipt').map((c) => valueId('receipt', c.value)))
  const cells = of(w, 'filing').filter((f) => valued(f.claims, 'filing.receipt').some((c) => receipts.has(valueId('receipt', c.value))))
    .map((f) => cellOf(w, f, 'filing.form'))
  return work(w, cells, (forms) => (new Set(forms).size === 1 ? forms[0] : undefined))
}

function notices(w: Workshop): ScopeDraft[] {
  return of(w, 'notice').map((h) => {
    const scope = simple(w, 'notice', h, [
      [notice.type, 'notice.kind', NOTICE], [notice.noticeDate, 'notice.date'], [notice.postmark, 'notice.postmark'],
      [notice.postedOnline, 'notice.postedOnline'], [notice.statedDue, 'notice.due'], [notice.statedDays, 'notice.dueDays'],
      [notice.service, 'notice.service', { mail: 'mail', 'certified-mail': 'mail', personal: 'personal', electronic: 'online' }],
    ])
    put(scope, notice.form, formOfNotice(w, h))
    return scope
  })
}

/** An item that is there only where something holds: nothing when it never does, `exists` when that is contested. */
function where(w: Workshop, inputs: readonly (Wide | undefined)[], holds: (v: readonly (FactValue | undefined)[]) => boolean): { readonly exists?: Wide } | undefined {
  const there = work(w, inputs, holds)
  if (there && there.drafts.length > 0) return { exists: there }
  return there?.values[0] === true ? {} : undefined
}

function orders(w: Workshop): ScopeDraft[] {
  return of(w, 'order').flatMap((h) => {
    const is = where(w, [cellOf(w, h, 'order.kind'), cellOf(w, h, 'order.by')], ([kind, by]) => isOrder(kind, by))
    if (!is) return []
    const scope = simple(w, 'order', h, [
      [order.date, 'order.date'], [order.served, 'order.served'], [order.statedAppealDue, 'order.appealDue'],
      [order.servedBy, 'order.service', { oral: 'oral', mail: 'mail', 'certified-mail': 'mail', electronic: 'e-service', personal: 'personal' }],
      [order.appealWaived, 'order.appealHolder', { waived: true, reserved: false }],
    ])
    put(scope, order.type, work(w, [cellOf(w, h, 'order.by'), cellOf(w, h, 'order.kind'), cellOf(w, h, 'order.inAbsentia')], orderType))
    moreOfOrder(w, scope, h)
    return [{ ...scope, ...is }]
  })
}

const HEARING_KIND = { master: 'master', individual: 'individual', bond: 'bond', 'credible-fear': 'other', 'reasonable-fear': 'other', other: 'other' } as const

function hearings(w: Workshop): ScopeDraft[] {
  return hearingsOf(w).map((one) => {
    const scope = simple(w, 'hearing', one.h, [[hearing.date, 'hearing.at'], [hearing.kind, 'hearing.kind', HEARING_KIND]])
    put(scope, hearing.detained, detainedOn(w, cellOf(w, one.h, 'hearing.at')))
    put(scope, hearing.status, hearingStatus(one, w))
    return scope
  })
}

const GRANT: Readonly<Record<string, FactValue>> = Object.fromEntries(
  ['permanent-resident', 'conditional-resident', 'asylum', 'refugee', 'withholding', 'cat', 'parole', 'tps', 'daca', 'deferred-action', 'ded', 'removal-stay'].map((k) => [k, k]))

function grants(w: Workshop, crossings: Crossings, existsOf: (h: Happening) => Wide | undefined): ScopeDraft[] {
  const statuses = of(w, 'status').filter((h) => valued(h.claims, 'status.kind').some((c) => String(c.value) in GRANT)).map((h) => {
    const scope = simple(w, 'grant', h, [[grant.kind, 'status.kind', GRANT], [grant.from, 'status.from']])
    put(scope, grant.to, work(w, [cellOf(w, h, 'status.until')], ([v]) => (typeof v === 'number' ? v : undefined)))
    return scope
  })
  const paroles = crossings.happenings.filter((h) => h.kind === 'admission').flatMap((h) => parole(w, h, existsOf(h), statuses))
  const departures = of(w, 'order').flatMap((h) => {
    const is = where(w, [cellOf(w, h, 'order.kind')], ([kind]) => kind === 'voluntary-departure')
    if (!is) return []
    const scope = simple(w, 'grant', h, [[grant.from, 'order.date'], [grant.to, 'order.departBy'], [grant.days, 'order.departDays']])
    put(scope, grant.kind, uncontested('voluntary-departure', valued(h.claims, 'order.kind')))
    moreOfDeparture(w, scope, h)
    return [{ ...scope, ...is }]
  })
  return [...statuses, ...paroles, ...departures]
}

/** Being paroled in is a grant too; where the manner is contested, so is the grant. */
function parole(w: Workshop, h: Happening, exists: Wide | undefined, statuses: readonly ScopeDraft[]): ScopeDraft[] {
  const how = manner(w, h)
  if (!how?.values.includes('paroled')) return []
  const from = cellOf(w, h, 'admission.date')
  const told = statuses.some((s) => s.cells.get(grant.kind.slot)?.values[0] === 'parole' && s.cells.get(grant.from.slot)?.values[0] === from?.values[0])
  if (told) return []
  const is = where(w, [how, exists], ([m, e]) => m === 'paroled' && e !== false)
  if (!is) return []
  const scope = scopeDraft('grant', h.id, [h], is.exists)
  put(scope, grant.kind, uncontested('parole', h.claims.filter((c) => c.field === 'admission.manner' || c.field === 'admission.class')))
  put(scope, grant.from, from)
  put(scope, grant.to, work(w, [cellOf(w, h, 'admission.until')], ([v]) => (typeof v === 'number' ? v : undefined)))
  return [scope]
}

const SMALL: readonly (readonly [ListName, Happening['kind'], readonly Pair[]])[] = [
  ['card', 'card', [[card.category, 'card.category'], [card.validFrom, 'card.validFrom'], [card.validTo, 'card.expires'], [card.kind, 'card.kind']]],
  ['marriage', 'marriage', [[marriage.date, 'marriage.date'], [marriage.endDate, 'marriage.ended'], [marriage.spouseStatus, 'marriage.spouseStatus']]],
  ['clockStop', 'clockStop', [[clockStop.from, 'clockStop.from'], [clockStop.cured, 'clockStop.until'], [clockStop.reason, 'clockStop.reason']]],
  ['circumstance', 'circumstance', [[circumstance.kind, 'circumstance.kind'], [circumstance.from, 'circumstance.from'], [circumstance.to, 'circumstance.until']]],
  ['finding', 'finding', [[finding.date, 'finding.date']]],
]

/** All lists but those of the crossings, each in order of id. */
export function listScopes(w: Workshop, crossings: Crossings, existsOf: (h: Happening) => Wide | undefined): ScopeDraft[] {
  const small = SMALL.flatMap(([list, kind, pairs]) => of(w, kind).map((h) => simple(w, list, h, pairs)))
  return [...filings(w), ...notices(w), ...orders(w), ...hearings(w), ...grants(w, crossings, existsOf), ...small, ...lifeScopes(w)]
    .sort((a, b) => byText(a.id, b.id))
}
