/**
 * The facts rules read (rulebook section 2). A fact belongs to the record or to one item of a list
 * (a stay, an absence, a filing...). Names are dotted; an item's fact is written `stay.departure` here and
 * `stay[2].departure` where one item is meant.
 */
import { FACTS, type ListName, of, record } from './fact.ts'

export * from './fact.ts'
export * from './keys-more.ts'

/** Today, given by the caller: the engine has no clock. Rules only compare with it (`r.before`). */
export const today = record('today').day()

export const holder = {
  dob: record('holder.dob').day(),
  birthCountry: record('holder.birthCountry').text(),
  unaccompaniedChild: record('holder.unaccompaniedChild').flag(),
  detained: record('holder.detained').flag(),
  circuit: record('holder.circuit').code('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', 'dc'),
  /** The day permanent residence began, as the papers say; NAT-5 for how it is fixed. */
  residentSince: record('holder.residentSince').day('residentSince', 'card.residentSince', 'status.residentSince'),
  /** How residence was given: `conditional` cards carry CR or CF classes. */
  residentKind: record('holder.residentKind').code('permanent', 'conditional'),
  /** The spouse became a US citizen on this day (319(a)). */
  spouseCitizenSince: record('holder.spouseCitizenSince').day(),
  /** Conditional residence by investment (216A) instead of marriage. */
  investor: record('holder.investor').flag(),
}

export const arrivalLast = record('arrival.last').day()

const MANNERS = ['date-certain', 'duration-of-status', 'paroled', 'without-inspection', 'visa-waiver', 'admitted'] as const
export type Manner = (typeof MANNERS)[number]
const CHANNELS = ['on-paper', 'online', 'court'] as const

const A = of('arrival')
export const arrival = {
  date: A.day('date'), manner: A.code('manner', ...MANNERS), portOfEntry: A.text('portOfEntry'),
  classOfAdmission: A.text('classOfAdmission'), admitUntil: A.dayOrDs('admitUntil'),
}
const D = of('departure')
export const departure = {
  date: D.day('date'), proof: D.text('proof'), onAdvanceParole: D.flag('onAdvanceParole'), paroleApproved: D.day('paroleApproved'), toFearedCountry: D.flag('toFearedCountry'),
}
/** Derived: from one arrival to the departure after it. No `departure`: still here, or not known (`left`). */
const S = of('stay')
export const stay = {
  arrival: S.day('arrival'), manner: S.code('manner', ...MANNERS), admitUntil: S.dayOrDs('admitUntil'),
  /** The end of a later stay given inside the country (I-797A) that replaces `admitUntil`. */
  extendedUntil: S.dayOrDs('extendedUntil'),
  departure: S.day('departure'),
  /** False while no paper shows a departure and it is the last stay; absent when a departure is missing in between. */
  left: S.flag('left'),
  onAdvanceParole: S.flag('onAdvanceParole'),
  paroleEnd: S.day('paroleEnd'),
  /** The next arrival after this stay, when there is one. */
  nextArrival: S.day('nextArrival'),
  /** Left without being removed and before any order. */
  voluntary: S.flag('voluntary'),
}
/** Derived: from one departure to the arrival after it. */
const B = of('absence')
export const absence = { departed: B.day('departed', 'absence.departDate'), returned: B.day('returned', 'absence.returnDate') }

const F = of('filing')
export const filing = {
  form: F.text('form'), receivedDate: F.day('receivedDate'), mailedDate: F.day('mailedDate'), mailingProof: F.flag('mailingProof'),
  /** Lodged with the court before it was filed there. */
  lodgedDate: F.day('lodgedDate'),
  channel: F.code('channel', ...CHANNELS), basis: F.text('basis'),
  /** Category of a work permit or of a visa petition: `C08`, `F2A`. */
  category: F.text('category'),
  decision: F.code('decision', 'pending', 'approved', 'denied', 'rejected', 'withdrawn', 'abandoned', 'revoked', 'terminated', 'closed'),
  decisionDate: F.day('decisionDate'),
  decisionReason: F.code('decisionReason', 'merits', 'untimely', 'frivolous', 'unauthorized-work', 'status-violation'),
  /** For I-589: the final administrative and judicial decision, when later than `decisionDate`. */
  finalDenial: F.day('finalDenial'),
  /** For I-589: the Board or a court sent the case back to be decided again. */
  remandedDate: F.day('remandedDate'),
}
const N = of('notice')
export const notice = {
  type: N.code('type', 'receipt', 'approval', 'denial', 'rejection', 'rfe', 'noid', 'noir', 'revocation', 'annual-fee', 'hearing', 'extension', 'other'),
  noticeDate: N.day('noticeDate'), postmark: N.day('postmark'), postedOnline: N.day('postedOnline'),
  service: N.code('service', 'mail', 'personal', 'online'), statedDue: N.day('statedDue'), statedDays: N.count('statedDays'),
  form: N.text('form'), answerChannel: N.code('answerChannel', ...CHANNELS),
}
const O = of('order')
export const order = {
  type: O.code('type', 'ij', 'in-absentia', 'expedited', 'voluntary-departure', 'bia', 'administrative'),
  date: O.day('date'), served: O.day('served'), servedBy: O.code('servedBy', 'oral', 'mail', 'e-service', 'personal'),
  appealWaived: O.flag('appealWaived'), appealFiled: O.flag('appealFiled'), asylumThirtyDayClass: O.flag('asylumThirtyDayClass'), statedAppealDue: O.day('statedAppealDue'),
  /** Removed, or left under the order, on this day. */
  carriedOut: O.day('carriedOut'), arriving: O.flag('arriving'), aggravatedFelony: O.flag('aggravatedFelony'),
}
export const nta = {
  servedDate: record('nta.servedDate').day(), filedWithCourtDate: record('nta.filedWithCourtDate').day(),
  firstHearing: record('nta.firstHearing').day(),
  /** False when the notice leaves day or time of the hearing "to be set". */
  hearingSet: record('nta.hearingSet').flag(),
}
const H = of('hearing')
export const hearing = {
  date: H.day('date'), kind: H.code('kind', 'master', 'individual', 'bond', 'other'), detained: H.flag('detained'),
  /** `none-listed`: the court's own system shows no future hearing. */
  status: H.code('status', 'scheduled', 'cancelled', 'held', 'missed', 'none-listed'),
}
const G = of('grant')
export const grant = {
  kind: G.code('kind', 'parole', 'tps', 'daca', 'ded', 'deferred-action', 'voluntary-departure', 'withholding', 'cat',
    'permanent-resident', 'conditional-resident', 'asylum', 'refugee', 'removal-stay', 'family-unity'),
  from: G.day('from'), to: G.day('to'), days: G.count('days'),
  /** Who let the holder leave on their own, and when in the case (VD-1). */
  by: G.code('by', 'dhs', 'judge-before-end', 'judge-at-end', 'board'), bondPosted: G.day('bondPosted'), leftOn: G.day('leftOn'),
}
const C = of('clockStop')
export const clockStop = { from: C.day('from'), cured: C.day('cured'), reason: C.text('reason') }
const X = of('circumstance')
export const circumstance = { kind: X.code('kind', 'changed', 'extraordinary'), from: X.day('from'), to: X.day('to') }
const W = of('unauthorizedWork')
export const unauthorizedWork = { from: W.day('from'), to: W.day('to') }
const FI = of('finding')
/** A formal finding; without a kind, of a status not kept. */
export const finding = { date: FI.day('date'), kind: FI.code('kind', 'status-violation', 'fraud') }
const M = of('marriage')
export const marriage = { date: M.day('date'), endDate: M.day('endDate'), spouseStatus: M.text('spouseStatus') }
const K = of('card')
export const card = {
  category: K.text('category'), validFrom: K.day('validFrom'), validTo: K.day('validTo'), kind: K.text('kind'),
}
/** Inputs of the calendar rules (CAL-1 to CAL-3), which a person can only give by hand. */
export const calendar = {
  day: record('calendar.day').day(), trigger: record('calendar.trigger').day(), days: record('calendar.days').count(),
  years: record('calendar.years').count(), months: record('calendar.months').count(), year: record('calendar.year').count(),
  birth: record('calendar.birth').day(), on: record('calendar.on').day(), event: record('calendar.event').day(),
  /** The number of days a law allows, for the safe side of a count. */
  limit: record('calendar.limit').count(),
}

export const LISTS: readonly ListName[] = [...new Set(FACTS.flatMap((f) => (f.list ? [f.list] : [])))]
