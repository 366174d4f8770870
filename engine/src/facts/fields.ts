/** Which fields can hold rival values, and which papers prove a field best (catalogue 21, 22). */
import type { Claim } from '../claims/claim.ts'
import { type EventKind, type FieldName, eventKindOf, fieldSpec } from '../claims/vocabulary.ts'

/** Reference data, logs and hidden boxes: several papers never disagree there, they go on. */
const NEVER_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  'bulletin', 'processingTime', 'observation', 'caseEvent', 'listedPaper', 'redaction', 'travel', 'program', 'residence', 'presence',
  'representation', 'recordsRequest',
])

/** State that changes with time, or that each paper words in its own way: two values are no contradiction. */
const CHANGING: ReadonlySet<FieldName> = new Set<FieldName>([
  'person.maritalStatus', 'person.subjectId', 'person.onlineAccount',
  'admission.at', 'admission.passport', 'admission.origin',
  'departure.proof', 'departure.to',
  'filing.statusAt', 'filing.updated', 'filing.closed', 'filing.actionRequired', 'filing.signed',
  'notice.letterId', 'appointment.status', 'card.country',
  'proceeding.asOf', 'hearing.asOf', 'hearing.medium', 'hearing.status', 'appeal.asOf',
  'encounter.kind', 'custody.bond', 'visa.passport',
])

/** Texts that become facts; all other texts are only shown. */
const RIVAL_TEXTS: ReadonlySet<FieldName> = new Set<FieldName>(['marriage.spouseStatus', 'clockStop.reason'])

/** Days of those kinds that rules count from: papers that differ here must not go unseen. */
const RIVAL_ANYWAY: ReadonlySet<FieldName> = new Set<FieldName>([
  'program.class', 'program.until', 'residence.from', 'residence.until',
  'recordsRequest.kind', 'recordsRequest.received', 'recordsRequest.answered',
])

/** Whether two values of this field in one event contradict each other. Names are compared apart (`names.ts`). */
export function canRival(field: FieldName): boolean {
  const spec = fieldSpec(field)
  if (spec.many || spec.type === 'name' || spec.type === 'address') return false
  if (spec.type === 'text') return RIVAL_TEXTS.has(field)
  if (RIVAL_ANYWAY.has(field)) return true
  return !NEVER_KINDS.has(eventKindOf(field)) && !CHANGING.has(field)
}

export const isDayField = (field: FieldName): boolean => ['day', 'day/ds', 'daytime'].includes(fieldSpec(field).type)

interface ProofRow {
  readonly fields: RegExp
  /** Reader id or source, best proof first. */
  readonly order: readonly RegExp[]
}

/** The contradiction matrix, best proof first. It orders what is shown; nothing is decided by it. */
const MATRIX: readonly ProofRow[] = [
  {
    fields: /^departure\./,
    order: [/^cbp\/i94-travel-history/, /^travel\/foreign-stamp/, /departure-(?:verification|confirmation)/, /@CBP$/, /^travel\//, /^own\//],
  },
  {
    fields: /^admission\.|^person\.unaccompanied/,
    order: [
      /^cbp\/(?:i94-recent|i94-paper|passport-stamp)/, /^cbp\/(?:tecs|border)/, /^cbp\/i94-travel-history/, /@CBP$/,
      /^(?:dos\/visa|travel\/)/, /^dhs\/i213/, /^dhs\/nta/, /@(?:ICE|DHS|USCIS)$/, /^own\//,
    ],
  },
  { fields: /^authorizedStay\./, order: [/^uscis\/i797a/, /@CBP$/, /@USCIS$/, /^dos\//, /^own\//] },
  { fields: /^person\.birth|^person\.sex/, order: [/^civil\/birth|@registry$/, /^dos\/passport|@issuing-state$/, /^uscis\/card/, /@(?:USCIS|SSA|DOS)$/, /@CBP$/, /^dhs\//] },
  { fields: /^person\./, order: [/^dos\/passport|@issuing-state$/, /^uscis\/card/, /@(?:USCIS|SSA|DOS)$/, /@CBP$/, /@EOIR$/, /^dhs\//] },
  { fields: /^filing\./, order: [/^uscis\/(?:i797|i589|decision)/, /^eoir\/court-stamp/, /^uscis\//, /@USCIS$/, /@(?:EOIR|DOL)$/, /^own\//] },
  { fields: /^hearing\.|^nta\.hearing/, order: [/^eoir\/hearing-notice/, /^eoir\/acis/, /@EOIR$/, /^dhs\/nta/] },
  { fields: /^(?:order|appeal|motion)\./, order: [/^eoir\/(?:ij-order|bia)/, /@(?:EOIR|BIA)$/, /^eoir\/acis/, /@(?:DHS|ICE|CBP)$/] },
  { fields: /^nta\./, order: [/^eoir\/|@EOIR$/, /^dhs\/nta-i862/, /^dhs\//] },
  { fields: /^status\./, order: [/^uscis\/card/, /^uscis\/i797/, /^cbp\/|^dos\//, /@USCIS$/, /^own\//] },
  { fields: /^marriage\./, order: [/^civil\/|@registry$|@issuing-state$/, /@court$/, /@USCIS$/, /^own\//] },
]

const STATED = /@(?:holder|representative)$/

/** Smaller is better proof. Papers the matrix does not name come after those it does, a person's own word last. */
export function proofRank(claim: Claim): number {
  const name = `${claim.generatedBy}@${claim.source}`
  const row = MATRIX.find((r) => r.fields.test(claim.field))
  const place = row ? row.order.findIndex((o) => o.test(name)) : -1
  if (place >= 0) return place
  return STATED.test(name) ? 99 : 50
}
