import type { Message } from '../print.ts'

/** The plain names of facts, as in facts.ts. */
export const recordsFactWords: Readonly<Record<string, Message>> = {
  'fact.request.kind': { en: 'What you asked for', es: 'Qué pidió' },
  'fact.request.agency': { en: 'Agency you asked', es: 'Agencia a la que pidió' },
  'fact.request.receivedDate': { en: 'Day they received your request', es: 'Día en que recibieron su petición' },
  'fact.request.answeredDate': { en: 'Day on the agency’s answer', es: 'Día que lleva la respuesta de la agencia' },
  'fact.request.extended': { en: 'They wrote that they need more days', es: 'Escribieron que necesitan más días' },
  'fact.request.stoppedFrom': { en: 'Day they stopped the count to ask you something', es: 'Día en que pararon la cuenta para preguntarle algo' },
  'fact.request.stoppedTo': { en: 'Day they had your reply', es: 'Día en que recibieron lo que usted respondió' },
  'fact.request.acknowledgedDate': { en: 'Day they wrote that they have your request', es: 'Día en que escribieron que tienen su petición' },
  'fact.request.appealReceived': { en: 'Day they received your appeal', es: 'Día en que recibieron su apelación' },
  'fact.request.holderStatus': { en: 'Your status when they received it', es: 'Su estatus cuando la recibieron' },
  'fact.request.paper': { en: 'Paper to correct', es: 'Papel que hay que corregir' },
  'fact.format.text': { en: 'Number, code or date as printed', es: 'Número, código o fecha como está impreso' },
  'fact.format.noticeDate': { en: 'Day on the notice', es: 'Día del aviso' },
  'fact.format.day': { en: 'Day to look at', es: 'Día que se mira' },
  'fact.calendar.limit': { en: 'Days the law allows', es: 'Días que permite la ley' },
}
/** Values of those that are codes. */
export const recordsFactValueWords: Readonly<Record<string, Message>> = {
  'fact.request.kind.foia': { en: 'a copy of your records', es: 'una copia de su expediente' },
  'fact.request.kind.amendment': { en: 'a change in your records (Privacy Act)', es: 'un cambio en su expediente (Privacy Act)' },
  'fact.request.kind.correction': { en: 'a correction of a paper', es: 'la corrección de un papel' },
  'fact.request.agency.uscis': { en: 'USCIS', es: 'USCIS' },
  'fact.request.agency.cbp': { en: 'CBP', es: 'CBP' },
  'fact.request.agency.ice': { en: 'ICE', es: 'ICE' },
  'fact.request.agency.eoir': { en: 'the immigration court (EOIR)', es: 'la corte de inmigración (EOIR)' },
  'fact.request.agency.obim': { en: 'OBIM (fingerprints)', es: 'OBIM (huellas)' },
  'fact.request.agency.dos': { en: 'the State Department', es: 'el Departamento de Estado' },
  'fact.request.agency.ssa': { en: 'Social Security', es: 'Seguro Social' },
  'fact.request.agency.irs': { en: 'the IRS', es: 'el IRS' },
  'fact.request.agency.fbi': { en: 'the FBI', es: 'el FBI' },
  'fact.request.holderStatus.citizen': { en: 'US citizen', es: 'ciudadanía de EE. UU.' },
  'fact.request.holderStatus.resident': { en: 'resident', es: 'residencia' },
  'fact.request.holderStatus.other': { en: 'neither citizen nor resident', es: 'ni ciudadanía ni residencia' },
  'fact.request.paper.i94': { en: 'I-94', es: 'I-94' },
  'fact.request.paper.notice': { en: 'notice', es: 'aviso' },
  'fact.request.paper.green-card': { en: 'green card', es: 'tarjeta de residente' },
  'fact.request.paper.work-permit': { en: 'work permit', es: 'permiso de trabajo' },
  'fact.request.paper.court-paper': { en: 'order or notice of the court', es: 'orden o aviso de la corte' },
  'fact.request.paper.court-page': { en: 'court’s case page', es: 'página de su caso en la corte' },
  'fact.request.paper.other': { en: 'another paper', es: 'otro papel' },
  'fact.notice.type.revocation': { en: 'approval taken back', es: 'revocación' },
  'fact.notice.type.annual-fee': { en: 'yearly asylum fee', es: 'pago anual de asilo' },
}

const LETTER: Message = {
  en: 'The letter or email in which the agency says it has your request would answer this.',
  es: 'La carta o el correo en que la agencia dice que tiene su petición respondería esto.',
}
const REQUEST: Message = { en: 'Your own copy of the request would answer this.', es: 'Su copia de la petición respondería esto.' }
const ANSWER: Message = { en: 'The agency’s answer would answer this.', es: 'La respuesta de la agencia respondería esto.' }
const MORE_DAYS: Message = {
  en: 'A letter from the agency about more time, or a question to you, would answer this.',
  es: 'Una carta de la agencia sobre más tiempo, o una pregunta para usted, respondería esto.',
}
const APPEAL: Message = {
  en: 'The letter that says they have your appeal, or your proof of delivery, would answer this.',
  es: 'La carta que dice que tienen su apelación, o su comprobante de entrega, respondería esto.',
}
const STATUS: Message = {
  en: 'Your green card, or the paper that shows you are a citizen, would answer this.',
  es: 'Su tarjeta de residente, o el papel que muestra su ciudadanía, respondería esto.',
}
const PRINTED: Message = { en: 'Type it as it is printed on the paper.', es: 'Escríbalo como está impreso en el papel.' }

/** Which paper would answer them. */
export const recordsNeedsWords: Readonly<Record<string, Message>> = {
  'needs.request.kind': REQUEST, 'needs.request.agency': REQUEST, 'needs.request.receivedDate': LETTER, 'needs.request.acknowledgedDate': LETTER, 'needs.request.answeredDate': ANSWER,
  'needs.request.extended': MORE_DAYS, 'needs.request.stoppedFrom': MORE_DAYS, 'needs.request.stoppedTo': MORE_DAYS,
  'needs.request.appealReceived': APPEAL, 'needs.request.holderStatus': STATUS, 'needs.request.paper': REQUEST,
  'needs.format.text': PRINTED, 'needs.format.noticeDate': PRINTED, 'needs.format.day': PRINTED,
}
