import type { Problem } from '../claims/claim.ts'
import type { FieldName } from '../claims/vocabulary.ts'
import type { Paper } from '../papers/paper.ts'
import type { ReadResult } from './reader.ts'

/**
 * Days and numbers a kind of paper always prints, by reader without version. When a camera loses the label of one, its reader sees
 * nothing odd; the paper must say all the same that it is missing. Only what no honest paper of the kind is without: answers on
 * forms that may be left open are not here, nor cards, whose readers ask themselves.
 */
const ALWAYS: Readonly<Record<string, readonly FieldName[]>> = {
  'cbp/i94-recent': ['admission.i94', 'admission.date', 'admission.class', 'admission.until', 'person.birthDate'],
  'cbp/i94-paper': ['admission.i94', 'admission.date', 'person.birthDate'],
  'cbp/departure-confirmation': ['departure.date'],
  'dhs/nta-i862': ['person.aNumber', 'nta.issued', 'nta.served', 'admission.date'],
  'dhs/nta-i261': ['person.aNumber', 'nta.issued', 'nta.served'],
  'dhs/nta-sibling': ['person.aNumber', 'nta.issued'],
  'dhs/i213': ['person.aNumber', 'person.birthDate', 'encounter.at', 'encounter.actionDate', 'admission.date'],
  'dhs/departure-verification': ['person.aNumber'],
  'ice/custody': ['person.aNumber'],
  'eoir/hearing-notice': ['person.aNumber', 'hearing.at', 'notice.date', 'notice.served'],
  'eoir/ij-order': ['person.aNumber', 'order.date', 'order.served'],
  'eoir/bia-decision': ['person.aNumber', 'order.date'],
  'eoir/filing-receipt': ['person.aNumber'],
  'eoir/court-stamp': ['filing.received'],
  'eoir/acis': ['person.aNumber'],
  'uscis/i797c-receipt': ['filing.receipt', 'filing.received', 'notice.date'],
  'uscis/i589-acknowledgement': ['filing.receipt', 'filing.received', 'notice.date', 'person.aNumber'],
  'uscis/i797-approval': ['filing.receipt', 'filing.received', 'notice.date'],
  'uscis/i797a': ['filing.receipt', 'filing.received', 'notice.date', 'filing.validFrom', 'filing.validUntil', 'authorizedStay.i94', 'authorizedStay.from', 'authorizedStay.until'],
  'uscis/i797b': ['filing.receipt', 'filing.received', 'notice.date', 'filing.validFrom', 'filing.validUntil'],
  'uscis/i797-extension': ['filing.receipt', 'filing.received', 'notice.date'],
  'uscis/i797c-biometrics': ['filing.receipt', 'notice.date', 'appointment.at', 'person.aNumber'],
  'uscis/i797c-interview': ['filing.receipt', 'notice.date', 'appointment.at'],
  'uscis/i797c-rejection': ['filing.receipt', 'notice.date'],
  'uscis/i797c-transfer': ['filing.receipt', 'filing.received', 'notice.date'],
  'uscis/i797e-request': ['filing.receipt', 'notice.date'],
  'uscis/i797d': ['filing.receipt', 'notice.date'],
  'uscis/i797f': ['filing.receipt', 'notice.date'],
  'uscis/decision-letter': ['notice.date', 'filing.receipt'],
  'uscis/advance-parole': ['person.aNumber', 'card.issued', 'card.expires'],
  'uscis/reentry-permit': ['passport.number', 'card.expires', 'person.birthDate'],
  'uscis/refugee-travel-document': ['passport.number', 'card.expires', 'person.birthDate'],
  'dos/passport-mrz': ['passport.number', 'passport.expires', 'person.birthDate'],
  'dos/visa-foil': ['visa.issued', 'visa.expires', 'person.birthDate'],
  'dos/visa-application': ['visaApplication.confirmation', 'visaApplication.submitted'],
  'dos/visa-refusal': ['visaApplication.refused'],
  'dos/nvc-letter': ['visaApplication.case', 'visaApplication.contacted'],
  'civil/birth': ['person.birthDate', 'civilRecord.number'],
  'civil/marriage': ['marriage.date', 'civilRecord.number'],
  'civil/divorce': ['marriage.ended', 'civilRecord.number'],
  'civil/translation': ['civilRecord.translated'],
  'health/vaccination': ['vaccination.date'],
  'irs/account-transcript': ['tax.year'],
  'irs/return-transcript': ['tax.year'],
  'irs/w2': ['earnings.year', 'earnings.ein'],
  'irs/1099': ['earnings.year', 'earnings.ein'],
  'irs/non-filing': ['tax.year'],
  'irs/itin-notice': ['notice.date'],
  'school/i20': ['program.sevisId', 'program.from', 'program.until', 'person.birthDate'],
  'school/ds2019': ['program.sevisId', 'program.from', 'program.until'],
  'school/sevis-termination': ['program.sevisId', 'program.terminated'],
  'ssa/numident': ['person.birthDate', 'ssaCard.issued'],
  'dol/eta9089': ['labor.number', 'labor.filed'],
  'dol/lca9035': ['labor.number', 'labor.from', 'labor.until'],
  'travel/boarding-pass': ['travel.date'],
  'travel/e-ticket': ['travel.date'],
  'work/pay-stub': ['presence.from', 'presence.until'],
}

/**
 * Questions for what a kind always prints and was neither read nor asked about. Only for pages read from pictures: there a lost word
 * is the usual reason. A paper that told nothing at all (a blank form) has nothing missing.
 */
export function missingOn(paper: Paper, reader: string, { claims, problems }: ReadResult): Problem[] {
  if (claims.length === 0 || paper.pages.every((p) => p.origin !== 'ocr')) return []
  const told = new Set([...claims.map((c) => c.field), ...problems.map((p) => p.field)])
  return (ALWAYS[reader.split('@', 1)[0]!] ?? []).filter((f) => !told.has(f)).map((field) => ({ type: 'MissingField', field }))
}
