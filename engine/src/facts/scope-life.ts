/** Petitions, the family, study, work, addresses and requests for records, as rules read them (catalogue 24.5). */
import type { Address, Name } from '../claims/claim.ts'
import type { FieldName } from '../claims/vocabulary.ts'
import { type Wide, uncontested } from './cells.ts'
import { type Workshop, cellOf } from './contests.ts'
import type { Happening } from './join.ts'
import { type FactValue, child, job, naturalization, opt, petition, program, request, residence } from './keys.ts'
import { type Valued, byId, dayIn, textIn, valued } from './mention.ts'
import { compareNames } from './names.ts'
import { valueId } from './normalise.ts'
import { preferenceOf, statusOf } from './law-words.ts'
import { type ScopeDraft, eventsOf, put, simple, work } from './scope-draft.ts'

const PETITIONS = new Set(['I-130', 'I-140', 'I-360', 'I-526', 'I-526E'])
const CHANNEL = { online: 'online', paper: 'on-paper', lockbox: 'on-paper' } as const

/** One value all claims agree on; nothing where they do not, or where a claim says what we have no word for. */
function agreed(claims: readonly Valued[], word: (text: string) => FactValue | undefined): Wide | undefined {
  const told = claims.flatMap((c) => (typeof c.value === 'string' ? [{ c, v: word(c.value) }] : []))
  const values = new Set(told.map((x) => x.v))
  const [only] = values
  return values.size === 1 && only !== undefined ? uncontested(only, told.map((x) => x.c)) : undefined
}

/** The category is put together from what names one: a box that names none ("Other") says nothing against it. */
function category(h: Happening): Wide | undefined {
  const claims = (['filing.section', 'filing.class', 'filing.category'] as const).flatMap((f) => valued(h.claims, f))
  return agreed(claims.filter((c) => preferenceOf(String(c.value)) !== undefined), preferenceOf)
}

/** Born where: of the one person, the holder or a relative, whose name the petition gives as the person it is for. */
function bornIn(w: Workshop, h: Happening): Wide | undefined {
  const names = valued(h.claims, 'filing.beneficiary').map((c) => c.value as Name)
  const isNamed = (e: Happening, field: FieldName): boolean => valued(e.claims, field).some((c) => names.some((n) => compareNames(c.value as Name, n) === 'same'))
  const found = [
    ...eventsOf(w, 'person').filter((e) => isNamed(e, 'person.name')).map((e) => cellOf(w, e, 'person.birthCountry')),
    ...eventsOf(w, 'relative').filter((e) => isNamed(e, 'relative.name')).map((e) => cellOf(w, e, 'relative.birthCountry')),
  ]
  return found.length === 1 ? found[0] : undefined
}

function petitions(w: Workshop): ScopeDraft[] {
  return eventsOf(w, 'filing').filter((h) => PETITIONS.has(valueId('form', textIn(h.claims, 'filing.form') ?? ''))).map((h) => {
    const scope = simple(w, 'petition', h, [
      [petition.form, 'filing.form'], [petition.receiptDate, 'filing.received'], [petition.priorityDate, 'filing.priority'], [petition.channel, 'filing.channel', CHANNEL],
    ], bare(h, 'filing'))
    put(scope, petition.approvalDate, work(w, [cellOf(w, h, 'filing.decision'), cellOf(w, h, 'filing.decided')], ([how, day]) => (how === 'approved' ? day : undefined)))
    put(scope, petition.category, category(h))
    put(scope, petition.beneficiaryBirthCountry, bornIn(w, h))
    return scope
  })
}

/** An event's name without its kind: `petition:IOE…`, not `petition:filing:IOE…`. */
const bare = (h: Happening, kind: Happening['kind']): string => h.id.replace(new RegExp(`^${kind}:`), '')

/** Separated is still married: only the law of a divorce ends it. */
const MARRIED: Readonly<Record<string, FactValue>> = { married: true, separated: true, single: false, divorced: false, widowed: false, annulled: false }

const children = (w: Workshop): ScopeDraft[] =>
  eventsOf(w, 'relative').filter((h) => valued(h.claims, 'relative.role').some((c) => c.value === 'child'))
    .map((h) => simple(w, 'child', h, [[child.dob, 'relative.birthDate'], [child.married, 'relative.maritalStatus', MARRIED]], bare(h, 'relative')))

const PROGRAM_KIND: Readonly<Record<string, FactValue>> = { F1: 'f-1', J1: 'j-1', M1: 'm-1' }
const TRAINING = new Set(['opt', 'stem-opt'])
const kindOf = (h: Happening): string => textIn(h.claims, 'training.kind') ?? ''

function programs(w: Workshop): ScopeDraft[] {
  const all = eventsOf(w, 'program')
  const advised = eventsOf(w, 'training').filter((h) => kindOf(h) === 'opt').flatMap((h) => cellOf(w, h, 'training.recommended') ?? [])
  return all.map((h) => {
    const scope = simple(w, 'program', h, [[program.kind, 'program.class', PROGRAM_KIND], [program.endDate, 'program.until']])
    // No paper says which program a recommendation belongs to: it is told only where there is one of each.
    if (all.length === 1 && advised.length === 1) put(scope, program.recommendedDate, advised[0])
    return scope
  })
}

function permits(w: Workshop): ScopeDraft[] {
  return eventsOf(w, 'training').filter((h) => TRAINING.has(kindOf(h))).map((h) => {
    const scope = simple(w, 'opt', h, [[opt.start, 'training.from'], [opt.end, 'training.until']], bare(h, 'training'))
    put(scope, opt.stem, uncontested(kindOf(h) === 'stem-opt', valued(h.claims, 'training.kind')))
    return scope
  })
}

/** The stay a job's paper gives together with it. */
const stayOf = (w: Workshop, h: Happening): Happening | undefined => {
  const papers = new Set(h.mentions.map((m) => m.paper))
  const found = eventsOf(w, 'authorizedStay').filter((s) => s.mentions.some((m) => papers.has(m.paper)))
  return found.length === 1 ? found[0] : undefined
}
/** What a person writes of their jobs in a form of their own is their life; no status or permit can be told from it. */
const isOwnStory = (h: Happening): boolean => h.claims.every((c) => c.generatedBy.startsWith('own/'))

function jobs(w: Workshop): ScopeDraft[] {
  return eventsOf(w, 'job').filter((h) => !isOwnStory(h) && h.claims.some((c) => /^job\.(?:from|until|hours)$/.test(c.field))).map((h) => {
    const scope = simple(w, 'job', h, [[job.from, 'job.from'], [job.to, 'job.until'], [job.hoursPerWeek, 'job.hours']])
    const stay = stayOf(w, h)
    if (stay) {
      put(scope, job.status, work(w, [cellOf(w, stay, 'authorizedStay.class')], ([c]) => statusOf(c)))
      put(scope, job.admitUntil, cellOf(w, stay, 'authorizedStay.until'))
    }
    return scope
  })
}

/** An address printed on a notice only says where mail went: a residence is an address with its first day. */
function residences(w: Workshop): ScopeDraft[] {
  const homes = eventsOf(w, 'residence').filter((h) => cellOf(w, h, 'residence.from') && !['mailing', 'last-known'].includes(textIn(h.claims, 'residence.kind') ?? ''))
    .sort((a, b) => dayIn(a.claims, 'residence.from')! - dayIn(b.claims, 'residence.from')! || byId(a, b))
  const froms = homes.map((h) => cellOf(w, h, 'residence.from'))
  return homes.map((h, i) => {
    const scope = simple(w, 'residence', h, [[residence.from, 'residence.from'], [residence.to, 'residence.until']])
    const states = valued(h.claims, 'residence.address').filter((c) => (c.value as Address).state !== undefined)
    const names = new Set(states.map((c) => (c.value as Address).state!.toUpperCase()))
    if (names.size === 1) put(scope, residence.state, uncontested([...names][0]!, states))
    // The first address known is no move; which one is first may itself be contested.
    put(scope, residence.moved, work(w, froms, (days) => days.some((d) => d !== undefined && days[i] !== undefined && d < days[i]), () => [i]))
    return scope
  })
}

const REQUEST_KIND: Readonly<Record<string, FactValue>> = { foia: 'foia', 'privacy-act-amendment': 'amendment', correction: 'correction' }
const AGENCIES: readonly (readonly [RegExp, FactValue])[] = [
  [/\bUSCIS\b|CITIZENSHIP AND IMMIGRATION SERVICES/, 'uscis'], [/\bCBP\b|CUSTOMS AND BORDER PROTECTION/, 'cbp'], [/\bICE\b|IMMIGRATION AND CUSTOMS ENFORCEMENT/, 'ice'],
  [/\bEOIR\b|EXECUTIVE OFFICE FOR IMMIGRATION REVIEW/, 'eoir'], [/\bOBIM\b|BIOMETRIC IDENTITY MANAGEMENT/, 'obim'], [/\bDOS\b|DEPARTMENT OF STATE/, 'dos'],
  [/\bSSA\b|SOCIAL SECURITY ADMINISTRATION/, 'ssa'], [/\bIRS\b|INTERNAL REVENUE SERVICE/, 'irs'], [/\bFBI\b|FEDERAL BUREAU OF INVESTIGATION/, 'fbi'],
]
function agencyOf(text: string): FactValue | undefined {
  const plain = text.toUpperCase().replace(/U\.\s?S\.\s?/g, '').replace(/&/g, 'AND')
  const found = AGENCIES.filter(([words]) => words.test(plain))
  return found.length === 1 ? found[0]![1] : undefined
}

function requests(w: Workshop): ScopeDraft[] {
  return eventsOf(w, 'recordsRequest').map((h) => {
    const scope = simple(w, 'request', h, [
      [request.kind, 'recordsRequest.kind', REQUEST_KIND], [request.receivedDate, 'recordsRequest.received'], [request.answeredDate, 'recordsRequest.answered'],
    ], bare(h, 'recordsRequest'))
    put(scope, request.agency, agreed(valued(h.claims, 'recordsRequest.agency'), agencyOf))
    const extended = valued(h.claims, 'recordsRequest.extended')
    if (extended.length > 0) put(scope, request.extended, uncontested(true, extended))
    return scope
  })
}

const OPEN: readonly (string | undefined)[] = [undefined, 'pending']

/** The citizenship form that waits, or the only one there is: its day, and the day its examination was held. */
export function naturalizationFacts(w: Workshop, scope: ScopeDraft): void {
  const all = eventsOf(w, 'filing').filter((h) => textIn(h.claims, 'filing.form') === 'N-400')
  const open = all.filter((h) => OPEN.includes(textIn(h.claims, 'filing.decision')))
  const one = open.length === 1 ? open[0]! : all.length === 1 ? all[0]! : undefined
  if (!one) return
  put(scope, naturalization.filingDay, cellOf(w, one, 'filing.received'))
  const receipts = new Set(valued(one.claims, 'filing.receipt').map((c) => valueId('receipt', c.value)))
  const held = eventsOf(w, 'appointment').filter((h) => textIn(h.claims, 'appointment.kind') === 'interview' && textIn(h.claims, 'appointment.status') === 'completed' &&
    valued(h.claims, 'appointment.receipt').some((c) => receipts.has(valueId('receipt', c.value))))
  // Two interviews held: which of them was the examination the law counts from, no paper says.
  if (held.length === 1) put(scope, naturalization.examinedOn, cellOf(w, held[0]!, 'appointment.at'))
}

/** All lists of this file. */
export const lifeScopes = (w: Workshop): ScopeDraft[] =>
  [...petitions(w), ...children(w), ...programs(w), ...permits(w), ...jobs(w), ...residences(w), ...requests(w)]
