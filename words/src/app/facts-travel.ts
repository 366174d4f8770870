import type { Message } from '../print.ts'

const PLAN: Message = { en: 'Only you can say this.', es: 'Solo usted puede decir esto.' }
const PERMIT: Message = {
  en: 'The approval of your permit to travel (Form I-512 or I-797) would answer this.',
  es: 'La aprobación de su permiso para viajar (formulario I-512 o I-797) respondería esto.',
}

/** The plain names of facts, as in facts.ts. */
export const travelFactWords: Readonly<Record<string, Message>> = {
  'fact.departure.paroleApproved': { en: 'Day the permit to travel was approved', es: 'Día en que se aprobó el permiso para viajar' },
  'fact.departure.toFearedCountry': { en: 'Trip to the country you fear', es: 'Viaje al país que usted teme' },
  'fact.leaving.on': { en: 'Day you plan to leave', es: 'Día en que piensa salir' },
  'fact.leaving.onAdvanceParole': { en: 'Will leave with an approved permit to travel', es: 'Va a salir con un permiso para viajar aprobado' },
  'fact.leaving.toFearedCountry': { en: 'Plan to go to the country you fear', es: 'Piensa ir al país que usted teme' },
  'fact.naturalization.filingDay': { en: 'Day you apply for citizenship', es: 'Día en que pide la ciudadanía' },
  'fact.naturalization.examinedOn': { en: 'Day of the citizenship interview', es: 'Día de la entrevista de ciudadanía' },
  'fact.filing.remandedDate': { en: 'Day the asylum case was sent back to the judge', es: 'Día en que el caso de asilo regresó al juez' },
  'fact.finding.kind': { en: 'Kind of finding', es: 'Tipo de determinación' },
}
/** Values of those that are codes. */
export const travelFactValueWords: Readonly<Record<string, Message>> = {
  'fact.finding.kind.status-violation': { en: 'status not kept', es: 'estatus no mantenido' },
  'fact.finding.kind.fraud': { en: 'fraud or untruth', es: 'fraude o falsedad' },
}
/** Which paper would answer them. */
export const travelNeedsWords: Readonly<Record<string, Message>> = {
  'needs.departure.paroleApproved': PERMIT,
  'needs.departure.toFearedCountry': PLAN, 'needs.leaving.on': PLAN, 'needs.leaving.onAdvanceParole': PERMIT, 'needs.leaving.toFearedCountry': PLAN,
  'needs.naturalization.filingDay': {
    en: 'The receipt notice of form N-400 would answer this.',
    es: 'El aviso de recibo del formulario N-400 respondería esto.',
  },
  'needs.naturalization.examinedOn': {
    en: 'The interview notice, or the paper of the interview result (N-652), would answer this.',
    es: 'El aviso de la entrevista, o el papel con el resultado de la entrevista (N-652), respondería esto.',
  },
  'needs.filing.remandedDate': {
    en: 'The decision of the Board or of the court that sent the case back would answer this.',
    es: 'La decisión de la Junta o de la corte que devolvió el caso respondería esto.',
  },
  'needs.finding.kind': { en: 'The letter with the finding would answer this.', es: 'La carta con la determinación respondería esto.' },
}
