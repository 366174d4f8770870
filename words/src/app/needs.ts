import type { Message } from '../print.ts'
import { courtNeedsWords } from './facts-court.ts'
import { familyNeedsWords } from './facts-family.ts'
import { recordsNeedsWords } from './facts-records.ts'
import { travelNeedsWords } from './facts-travel.ts'
import { workNeedsWords } from './facts-work.ts'

// Sentences that several facts share: one paper answers them all.
const I94: Message = {
  en: 'Your I-94 would answer this. You can print it free at i94.cbp.dhs.gov.',
  es: 'Su I-94 respondería esto. Lo puede imprimir gratis en i94.cbp.dhs.gov.',
}
const HISTORY: Message = {
  en: 'Your travel history at i94.cbp.dhs.gov, or your passport stamps, would answer this.',
  es: 'Su historial de viajes en i94.cbp.dhs.gov, o los sellos de su pasaporte, responderían esto.',
}
const LEFT: Message = {
  en: 'A paper that shows when you left would answer this: a ticket, a stamp of the other country, or your travel history.',
  es: 'Un papel que muestre cuándo salió respondería esto: un boleto, un sello del otro país o su historial de viajes.',
}
const PERMIT: Message = {
  en: 'Your permit to travel (Form I-512) or the stamp of your return would answer this.',
  es: 'Su permiso para viajar (formulario I-512) o el sello de su regreso respondería esto.',
}
const EXTENSION: Message = {
  en: 'An approval notice with a new I-94 (I-797A) would answer this.',
  es: 'Un aviso de aprobación con un nuevo I-94 (I-797A) respondería esto.',
}
const PAROLE: Message = {
  en: 'The paper that gave you parole, with its last day, would answer this.',
  es: 'El papel que le dio el permiso (parole), con su último día, respondería esto.',
}
const RECEIPT: Message = {
  en: 'The receipt notice (I-797C) of that form would answer this.',
  es: 'El aviso de recibo (I-797C) de ese formulario respondería esto.',
}
const MAILED: Message = {
  en: 'A mail receipt or a tracking page would answer this.',
  es: 'Un recibo del correo o la página del rastreo respondería esto.',
}
const LODGED: Message = {
  en: 'The court’s stamp on your copy of the form would answer this.',
  es: 'El sello de la corte en su copia del formulario respondería esto.',
}
const COPY: Message = {
  en: 'Your own copy of the form would answer this.',
  es: 'Su copia del formulario respondería esto.',
}
const DECISION: Message = {
  en: 'The letter with the decision would answer this.',
  es: 'La carta con la decisión respondería esto.',
}
const NOTICE: Message = {
  en: 'All pages of the notice would answer this.',
  es: 'Todas las páginas del aviso responderían esto.',
}
const ENVELOPE: Message = {
  en: 'The envelope of the notice, with its postmark, would answer this.',
  es: 'El sobre del aviso, con el sello del correo, respondería esto.',
}
const ACCOUNT: Message = {
  en: 'Your USCIS online account would answer this.',
  es: 'Su cuenta en línea de USCIS respondería esto.',
}
const ORDER: Message = {
  en: 'All pages of the judge’s order would answer this.',
  es: 'Todas las páginas de la orden del juez responderían esto.',
}
const NTA: Message = {
  en: 'All pages of your Notice to Appear (NTA) would answer this.',
  es: 'Todas las páginas de su Notificación de comparecencia (NTA) responderían esto.',
}
const COURT: Message = {
  en: 'The hearing notice of the court, or the court’s case page, would answer this.',
  es: 'El aviso de audiencia de la corte, o la página de su caso en la corte, respondería esto.',
}
const PASSPORT: Message = {
  en: 'Your passport or your birth certificate would answer this.',
  es: 'Su pasaporte o su acta de nacimiento respondería esto.',
}
const GREEN_CARD: Message = {
  en: 'Your green card, front and back, would answer this.',
  es: 'Su tarjeta de residente, por los dos lados, respondería esto.',
}
const GRANT: Message = {
  en: 'The approval notice or the card would answer this.',
  es: 'El aviso de aprobación o la tarjeta respondería esto.',
}
const CLOCK: Message = {
  en: 'The court’s case page or a notice about the asylum clock would answer this.',
  es: 'La página de su caso en la corte o un aviso sobre el reloj de asilo respondería esto.',
}
const REASON: Message = {
  en: 'Papers that show what happened, and when, would answer this. Ask a lawyer which ones count.',
  es: 'Papeles que muestren qué pasó y cuándo responderían esto. Pregunte a un abogado cuáles cuentan.',
}
const WORK: Message = {
  en: 'Talk to a lawyer before you write this down anywhere.',
  es: 'Hable con un abogado antes de escribir esto en algún lugar.',
}
const MARRIAGE: Message = {
  en: 'Your marriage certificate would answer this.',
  es: 'Su acta de matrimonio respondería esto.',
}
const MARRIAGE_END: Message = {
  en: 'The divorce paper or the death certificate would answer this.',
  es: 'El acta de divorcio o de defunción respondería esto.',
}
const SPOUSE: Message = {
  en: 'The citizenship certificate, US passport or green card of your husband or wife would answer this.',
  es: 'El certificado de ciudadanía, el pasaporte de EE. UU. o la tarjeta de residente de su esposo o esposa respondería esto.',
}
const CARD: Message = {
  en: 'The card, front and back, would answer this.',
  es: 'La tarjeta, por los dos lados, respondería esto.',
}
const WHERE: Message = {
  en: 'A paper with your address, or with the city of your court, would answer this.',
  es: 'Un papel con su dirección, o con la ciudad de su corte, respondería esto.',
}

/** Which paper would answer a fact that is missing. */
export const needsWords: Readonly<Record<string, Message>> = {
  ...familyNeedsWords, ...courtNeedsWords, ...travelNeedsWords, ...workNeedsWords, ...recordsNeedsWords,
  'needs.any': { en: 'A paper that shows this would help: {what}.', es: 'Ayudaría un papel que muestre esto: {what}.' },
  'needs.holder.dob': PASSPORT, 'needs.holder.birthCountry': PASSPORT,
  'needs.holder.unaccompaniedChild': {
    en: 'The papers of the shelter (ORR) or the record of your arrival (I-213) would answer this.',
    es: 'Los papeles del albergue (ORR) o el registro de su llegada (I-213) responderían esto.',
  },
  'needs.holder.detained': { en: 'A paper of your release would answer this.', es: 'El papel de su salida de custodia respondería esto.' },
  'needs.holder.circuit': WHERE, 'needs.holder.residentSince': GREEN_CARD, 'needs.holder.residentKind': GREEN_CARD,
  'needs.holder.spouseCitizenSince': SPOUSE, 'needs.holder.investor': GREEN_CARD,
  'needs.arrival.last': I94, 'needs.arrival.date': I94, 'needs.arrival.manner': I94, 'needs.arrival.portOfEntry': I94, 'needs.arrival.classOfAdmission': I94,
  'needs.arrival.admitUntil': I94, 'needs.departure.date': LEFT, 'needs.departure.proof': LEFT, 'needs.departure.onAdvanceParole': PERMIT,
  'needs.stay.arrival': I94, 'needs.stay.manner': I94, 'needs.stay.admitUntil': I94, 'needs.stay.extendedUntil': EXTENSION, 'needs.stay.departure': LEFT,
  'needs.stay.left': LEFT, 'needs.stay.onAdvanceParole': PERMIT, 'needs.stay.paroleEnd': PAROLE, 'needs.stay.nextArrival': HISTORY,
  'needs.stay.voluntary': LEFT, 'needs.absence.departed': HISTORY, 'needs.absence.returned': HISTORY,
  'needs.filing.form': RECEIPT, 'needs.filing.receivedDate': RECEIPT, 'needs.filing.mailedDate': MAILED, 'needs.filing.mailingProof': MAILED,
  'needs.filing.lodgedDate': LODGED, 'needs.filing.channel': RECEIPT, 'needs.filing.basis': COPY, 'needs.filing.decision': DECISION,
  'needs.filing.decisionDate': DECISION, 'needs.filing.decisionReason': DECISION, 'needs.filing.finalDenial': DECISION,
  'needs.notice.type': NOTICE, 'needs.notice.noticeDate': NOTICE, 'needs.notice.postmark': ENVELOPE, 'needs.notice.postedOnline': ACCOUNT,
  'needs.notice.service': ENVELOPE, 'needs.notice.statedDue': NOTICE, 'needs.notice.statedDays': NOTICE, 'needs.notice.form': NOTICE, 'needs.notice.answerChannel': NOTICE,
  'needs.order.type': ORDER, 'needs.order.date': ORDER, 'needs.order.served': ORDER, 'needs.order.servedBy': ORDER, 'needs.order.appealWaived': ORDER,
  'needs.order.asylumThirtyDayClass': ORDER, 'needs.order.statedAppealDue': ORDER,
  'needs.nta.servedDate': NTA, 'needs.nta.filedWithCourtDate': COURT, 'needs.nta.firstHearing': COURT, 'needs.nta.hearingSet': NTA,
  'needs.hearing.date': COURT, 'needs.hearing.kind': COURT, 'needs.hearing.detained': COURT, 'needs.hearing.status': COURT,
  'needs.grant.kind': GRANT, 'needs.grant.from': GRANT, 'needs.grant.to': GRANT, 'needs.grant.days': GRANT,
  'needs.clockStop.from': CLOCK, 'needs.clockStop.cured': CLOCK, 'needs.clockStop.reason': CLOCK,
  'needs.circumstance.kind': REASON, 'needs.circumstance.from': REASON, 'needs.circumstance.to': REASON,
  'needs.unauthorizedWork.from': WORK, 'needs.unauthorizedWork.to': WORK, 'needs.finding.date': DECISION,
  'needs.marriage.date': MARRIAGE, 'needs.marriage.endDate': MARRIAGE_END, 'needs.marriage.spouseStatus': SPOUSE,
  'needs.card.category': CARD, 'needs.card.validFrom': CARD, 'needs.card.validTo': CARD, 'needs.card.kind': CARD,
}
