/**
 * What makes two papers' events one event (catalogue 24.4). Keys come in tiers, strongest first: an event that lacks a
 * stronger key may join one that has it through a weaker one, but only when exactly one fits.
 */
import { type EventKind, type FieldName, fieldSpec } from '../claims/vocabulary.ts'
import { type Mention, byText, dayIn, dayOf, textIn, valued } from './mention.ts'
import { compareNames, fold, nameId } from './names.ts'
import { valueId } from './normalise.ts'
import type { Name, Place } from '../claims/claim.ts'

export interface KeyRule {
  /** Each tier gives the keys of one mention; none when a part is not printed. */
  readonly tiers: readonly ((m: Mention) => readonly string[])[]
  /** Without any key: join the only event of its kind there is. */
  readonly joinsOnly?: true
  /** False when a weaker key must not join these after all. */
  readonly fits?: (weaker: readonly Mention[], stronger: readonly Mention[]) => boolean
}

/** All normalised values of a field in one mention; days without their time. */
function values(m: Mention, field: FieldName): string[] {
  const { type } = fieldSpec(field)
  const all = valued(m.claims, field).map((c) => {
    const day = type === 'daytime' ? dayOf(c.value) : undefined
    return day === undefined ? valueId(type, c.value) : valueId('day', day)
  })
  return [...new Set(all)].filter((v) => v !== '').sort(byText)
}

/** Every combination of the fields' values; empty when one of the fields is not printed. */
const keys = (...fields: readonly FieldName[]) => (m: Mention): string[] =>
  fields.reduce<string[]>((all, f) => all.flatMap((k) => values(m, f).map((v) => (k === '' ? v : `${k} ${v}`))), [''])

/** The court's city: the rest of its address is printed in many ways. */
const court = (field: FieldName) => (m: Mention): string | undefined => {
  const place = valued(m.claims, field)[0]?.value as Place | undefined
  return place?.city ? fold(place.city) : undefined
}
const withCourt = (day: FieldName, place: FieldName) => (m: Mention): string[] => {
  const city = court(place)(m)
  return city === undefined ? [] : values(m, day).map((d) => `${d} ${city}`)
}

const only = (...fields: readonly FieldName[]): KeyRule => ({ tiers: [keys(...fields)] })
const one: KeyRule = { tiers: [() => ['']] }

/** Filings at USCIS and at a court are two filings, even of one form on one day. */
const filingByForm = (m: Mention): string[] =>
  keys('filing.form', 'filing.received')(m).map((k) => (textIn(m.claims, 'filing.channel') === 'court' ? `${k} court` : k))

const SIGNED_BEFORE_DAYS = 365
/** The holder's own copy is of a filing received after it was signed, and not years after. */
function signedForIt(copy: readonly Mention[], filed: readonly Mention[]): boolean {
  const signed = dayIn(copy.flatMap((m) => m.claims), 'filing.signed')
  const received = dayIn(filed.flatMap((m) => m.claims), 'filing.received')
  return signed === undefined || received === undefined || (signed <= received && received - signed <= SIGNED_BEFORE_DAYS)
}

const ntaByForm = (m: Mention): string[] => values(m, 'nta.form')

const RULES: Partial<Record<EventKind, KeyRule>> = {
  person: one,
  relative: { tiers: [keys('relative.aNumber'), keys('relative.role', 'relative.name')] },
  authorizedStay: { tiers: [keys('authorizedStay.receipt'), keys('authorizedStay.i94', 'authorizedStay.from'), keys('authorizedStay.from')], joinsOnly: true },
  travel: only('travel.carrier', 'travel.flight', 'travel.date'),
  passport: { tiers: [keys('passport.number'), keys('passport.issuer', 'passport.expires')] },
  visa: { tiers: [keys('visa.number'), keys('visa.passport', 'visa.issued'), keys('visa.post', 'visa.issued')] },
  visaApplication: { tiers: [keys('visaApplication.confirmation'), keys('visaApplication.case')] },
  filing: { tiers: [keys('filing.receipt'), filingByForm, keys('filing.form')], fits: signedForIt },
  notice: { tiers: [keys('notice.receipt', 'notice.kind', 'notice.date'), keys('notice.letterId'), keys('notice.kind', 'notice.date')] },
  appointment: only('appointment.kind', 'appointment.at'),
  card: { tiers: [keys('card.number'), keys('card.kind', 'card.expires')] },
  nta: { tiers: [keys('nta.form', 'nta.issued'), ntaByForm], joinsOnly: true },
  proceeding: { tiers: [(m) => [court('proceeding.court')(m)].filter((c) => c !== undefined)], joinsOnly: true },
  hearing: { tiers: [withCourt('hearing.at', 'hearing.court'), keys('hearing.at')] },
  order: { tiers: [keys('order.date', 'order.by'), keys('order.date')] },
  appeal: { tiers: [keys('appeal.body', 'appeal.received'), keys('appeal.received'), keys('appeal.body')], joinsOnly: true },
  motion: only('motion.kind', 'motion.received'),
  encounter: { tiers: [keys('encounter.eventNo'), keys('encounter.at')] },
  custody: only('custody.kind', 'custody.from'),
  residence: only('residence.address'),
  job: { tiers: [keys('job.employer', 'job.from'), keys('job.employer')] },
  earnings: { tiers: [keys('earnings.year', 'earnings.employer'), keys('earnings.year', 'earnings.ein')] },
  tax: only('tax.year', 'tax.form'),
  program: { tiers: [keys('program.sevisId'), keys('program.number')] },
  training: { tiers: [keys('training.kind', 'training.from'), keys('training.kind')] },
  labor: only('labor.number'),
  civilRecord: only('civilRecord.kind', 'civilRecord.number'),
  criminalCase: only('criminalCase.court', 'criminalCase.number'),
  medicalExam: only('medicalExam.signed'),
  vaccination: only('vaccination.vaccine', 'vaccination.date'),
  finding: { tiers: [keys('finding.date', 'finding.by'), keys('finding.date')] },
  clockStop: only('clockStop.from'),
  circumstance: only('circumstance.kind', 'circumstance.from'),
  presence: only('presence.issuer', 'presence.date'),
  sponsorship: only('sponsorship.sponsor', 'sponsorship.year'),
  representation: only('representation.form', 'representation.name'),
  payment: { tiers: [keys('payment.number'), keys('payment.date', 'payment.amount')] },
  ssaCard: only('ssaCard.issued'),
  recordsRequest: only('recordsRequest.agency', 'recordsRequest.number'),
  caseEvent: only('caseEvent.receipt', 'caseEvent.code', 'caseEvent.at'),
  observation: only('observation.receipt', 'observation.kind', 'observation.at'),
  listedPaper: only('listedPaper.receipt', 'listedPaper.name', 'listedPaper.created'),
  bulletin: only('bulletin.month', 'bulletin.chart', 'bulletin.category', 'bulletin.area'),
  processingTime: only('processingTime.form', 'processingTime.office', 'processingTime.subtype'),
}

const RESIDENT = new Set(['permanent-resident', 'conditional-resident'])
/** Residence dates this near are one grant told twice (a back-dated card, a typing slip), not two grants. */
const RESIDENT_GAP_DAYS = 731

export const isResidentStatus = (m: Mention): boolean => RESIDENT.has(textIn(m.claims, 'status.kind') ?? '')

/**
 * A green card and an approval notice tell of one residence even when they give different days: that is the rivalry
 * to show. Dates that lie more than about two years apart stay two events.
 */
function residentKeys(all: readonly Mention[]): Map<string, string> {
  const dated = all.filter(isResidentStatus).map((m) => ({ m, day: dayIn(m.claims, 'status.from') }))
    .filter((x) => x.day !== undefined).sort((a, b) => a.day! - b.day! || byText(a.m.key, b.m.key))
  const found = new Map<string, string>()
  let name = ''
  dated.forEach(({ m, day }, i) => {
    if (i === 0 || day! - dated[i - 1]!.day! > RESIDENT_GAP_DAYS) name = `resident ${valueId('day', day!)}`
    found.set(m.key, name)
  })
  return found
}

/** Spouses whose names may be one name: agencies split and cut them. */
function spouseKeys(all: readonly Mention[]): Map<string, string> {
  const named = all.flatMap((m) => valued(m.claims, 'marriage.spouse').map((c) => ({ m, name: c.value as Name })))
    .sort((a, b) => byText(nameId(a.name), nameId(b.name)))
  const groups: (typeof named)[] = []
  for (const one of named) {
    const near = groups.filter((g) => g.some((x) => compareNames(x.name, one.name) !== 'different'))
    for (const g of near) groups.splice(groups.indexOf(g), 1)
    groups.push([...near.flat(), one])
  }
  const first = (g: typeof named): string => g.map((x) => nameId(x.name)).sort(byText)[0]!
  return new Map(groups.flatMap((g) => g.map(({ m }) => [m.key, first(g)] as const)))
}

/** The key rule of a kind; kinds without a key keep each mention an event of its own. */
export function keyRule(kind: EventKind, all: readonly Mention[]): KeyRule {
  if (kind === 'marriage') {
    const spouses = spouseKeys(all)
    return { tiers: [(m) => [spouses.get(m.key)].filter((k) => k !== undefined), keys('marriage.date')], joinsOnly: true }
  }
  if (kind !== 'status') return RULES[kind] ?? { tiers: [] }
  const residents = residentKeys(all)
  return {
    tiers: [
      (m) => (isResidentStatus(m) ? [residents.get(m.key)].filter((k) => k !== undefined) : keys('status.kind', 'status.from')(m)),
      (m) => (isResidentStatus(m) ? ['resident'] : keys('status.kind')(m)),
    ],
  }
}
