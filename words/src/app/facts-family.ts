import type { Message } from '../print.ts'

/** The plain names of facts, as in facts.ts. */
export const familyFactWords: Readonly<Record<string, Message>> = {
  'fact.child.dob': { en: 'Date of birth of the son or daughter', es: 'Fecha de nacimiento del hijo o hija' },
  'fact.child.married': { en: 'The son or daughter is married', es: 'El hijo o hija tiene matrimonio' },
  'fact.child.marriageEnded': { en: 'Day that marriage ended', es: 'Día en que terminó ese matrimonio' },
  'fact.child.relation': { en: 'What the son or daughter is in the case', es: 'Qué es el hijo o hija en el caso' },
  'fact.child.petition': { en: 'Number of the petition in your list', es: 'Número de la petición en su lista' },
  'fact.child.soughtOn': { en: 'Day residence was sought for the son or daughter', es: 'Día en que se buscó la residencia del hijo o hija' },
  'fact.child.soughtBy': { en: 'How residence was sought', es: 'Cómo se buscó la residencia' },
  'fact.child.soughtChannel': { en: 'How that was sent', es: 'Cómo se envió' },
  'fact.petition.form': { en: 'Form of the petition', es: 'Formulario de la petición' },
  'fact.petition.receiptDate': { en: 'Day the petition arrived', es: 'Día en que llegó la petición' },
  'fact.petition.channel': { en: 'How the petition was sent', es: 'Cómo se envió la petición' },
  'fact.petition.approvalDate': { en: 'Day the petition was approved', es: 'Día en que se aprobó la petición' },
  'fact.petition.priorityDate': { en: 'Priority date', es: 'Fecha de prioridad' },
  'fact.petition.category': { en: 'Category of the petition', es: 'Categoría de la petición' },
  'fact.petition.chargeability': { en: 'Country the visa counts for', es: 'País al que se cuenta la visa' },
  'fact.petition.beneficiaryBirthCountry': { en: 'Country of birth of the person asked for', es: 'País de nacimiento de la persona pedida' },
  'fact.petition.spouseBirthCountry': { en: 'Country of birth of the husband or wife', es: 'País de nacimiento del esposo o esposa' },
  'fact.petition.motherBirthCountry': { en: 'Country of birth of the mother', es: 'País de nacimiento de la madre' },
  'fact.petition.fatherBirthCountry': { en: 'Country of birth of the father', es: 'País de nacimiento del padre' },
  'fact.petition.parentsWereResidentThere': { en: 'A parent lived in that country for good', es: 'La madre o el padre vivía de forma fija en ese país' },
  'fact.petition.consular': { en: 'Residence asked for at a consulate', es: 'Residencia pedida en un consulado' },
  'fact.petition.adjustmentFiled': { en: 'Day the green-card application (I-485) was filed', es: 'Día en que se presentó la solicitud de residencia (I-485)' },
  'fact.petition.adjustmentDecided': { en: 'Day the green-card application (I-485) was decided', es: 'Día en que se decidió la solicitud de residencia (I-485)' },
  'fact.petition.petitionerStatus': { en: 'Status of the person who filed the petition', es: 'Estatus de quien presentó la petición' },
  'fact.petition.petitionerNaturalized': { en: 'Day that person became a citizen', es: 'Día en que esa persona obtuvo la ciudadanía' },
  'fact.petition.lotteryOpened': { en: 'First day of the visa lottery', es: 'Primer día de la lotería de visas' },
  'fact.petition.lotterySelected': { en: 'Day of the lottery letter', es: 'Día de la carta de la lotería' },
  'fact.petition.availableOn': { en: 'First day a visa was available', es: 'Primer día con una visa disponible' },
  'fact.petition.retrogressedOn': { en: 'Day the visa stopped being available', es: 'Día en que la visa dejó de estar disponible' },
  'fact.petition.availableAgainOn': { en: 'Day a visa was available again', es: 'Día en que volvió a haber una visa disponible' },
  'fact.principal.asylumReceived': { en: 'Day the family’s asylum application (I-589) arrived', es: 'Día en que llegó la solicitud de asilo de la familia (I-589)' },
  'fact.principal.asylumGranted': { en: 'Day the family’s asylum was granted', es: 'Día en que se dio el asilo a la familia' },
  'fact.principal.refugeeInterview': { en: 'Day of the family’s refugee interview', es: 'Día de la entrevista de refugio de la familia' },
  'fact.principal.refugeeFiled': { en: 'Day the family’s refugee application (I-590) was filed', es: 'Día en que se presentó la solicitud de refugio de la familia (I-590)' },
  'fact.principal.refugeeAdmitted': { en: 'Day the refugee was let in', es: 'Día en que entró la persona refugiada' },
  'fact.residence.state': { en: 'State of the address', es: 'Estado de la dirección' },
  'fact.residence.from': { en: 'Day you moved to this address', es: 'Día en que se mudó a esta dirección' },
  'fact.residence.to': { en: 'Day you left this address', es: 'Día en que dejó esta dirección' },
  'fact.residence.moved': { en: 'You came there from another address in the United States', es: 'Usted venía de otra dirección en Estados Unidos' },
}
const CHANNELS = (stem: string): Record<string, Message> => ({
  [`${stem}.on-paper`]: { en: 'on paper', es: 'en papel' },
  [`${stem}.online`]: { en: 'online', es: 'en línea' },
})
/** Values of those that are codes. */
export const familyFactValueWords: Readonly<Record<string, Message>> = {
  ...CHANNELS('fact.petition.channel'), ...CHANNELS('fact.child.soughtChannel'),
  'fact.child.relation.of-citizen': { en: 'asked for by a citizen parent', es: 'la petición es de un padre o madre con ciudadanía' },
  'fact.child.relation.of-resident': { en: 'asked for by a resident parent', es: 'la petición es de un padre o madre con residencia' },
  'fact.child.relation.derivative': { en: 'comes with a parent who was asked for', es: 'viene con el padre o la madre de la petición' },
  'fact.child.relation.asylee-derivative': { en: 'follows a parent’s asylum', es: 'sigue el asilo del padre o la madre' },
  'fact.child.relation.refugee-derivative': { en: 'follows a refugee parent', es: 'sigue a un padre o madre con refugio' },
  'fact.child.soughtBy.i-485': { en: 'green-card application (I-485)', es: 'solicitud de residencia (I-485)' },
  'fact.child.soughtBy.ds-260': { en: 'visa form (DS-260)', es: 'formulario de visa (DS-260)' },
  'fact.child.soughtBy.visa-fee': { en: 'visa fee paid', es: 'pago de una cuota de la visa' },
  'fact.child.soughtBy.i-824': { en: 'the parent’s I-824', es: 'el I-824 del padre o la madre' },
  'fact.petition.petitionerStatus.citizen': { en: 'citizen', es: 'ciudadanía' },
  'fact.petition.petitionerStatus.resident': { en: 'resident', es: 'residencia' },
}

// Sentences that several facts share: one paper answers them all.
const BIRTH: Message = { en: 'The birth certificate or passport of the son or daughter would answer this.', es: 'El acta de nacimiento o el pasaporte del hijo o hija respondería esto.' }
const MARRIAGE: Message = { en: 'A marriage certificate, if there is one, would answer this.', es: 'Un acta de matrimonio, si la hay, respondería esto.' }
const DIVORCE: Message = { en: 'The divorce paper or the death certificate would answer this.', es: 'El acta de divorcio o de defunción respondería esto.' }
const RECEIPT: Message = { en: 'The receipt notice (I-797C) of the petition would answer this.', es: 'El aviso de recibo (I-797C) de la petición respondería esto.' }
const APPROVAL: Message = {
  en: 'The approval notice (I-797) of the petition would answer this. If it is not approved yet, there is nothing to give.',
  es: 'El aviso de aprobación (I-797) de la petición respondería esto. Si todavía no se aprobó, no hay nada que dar.',
}
const WHICH: Message = { en: 'The receipt or approval notice of that petition (I-797) would answer this.', es: 'El aviso de recibo o de aprobación de esa petición (I-797) respondería esto.' }
const COUNTRY: Message = { en: 'A birth certificate or passport would answer this.', es: 'Un acta de nacimiento o un pasaporte respondería esto.' }
const ADJUSTMENT: Message = { en: 'The receipt notice (I-797C) of the I-485 would answer this.', es: 'El aviso de recibo (I-797C) del I-485 respondería esto.' }
const DECIDED: Message = { en: 'The letter with the decision on the I-485 would answer this.', es: 'La carta con la decisión del I-485 respondería esto.' }
const SOUGHT: Message = {
  en: 'The receipt of the son’s or daughter’s own I-485, the DS-260 page, or the proof of a visa fee would answer this.',
  es: 'El recibo del I-485 propio del hijo o hija, la página del DS-260, o la prueba del pago de la visa respondería esto.',
}
const PETITIONER: Message = {
  en: 'The green card, US passport or citizenship certificate of the person who filed would answer this.',
  es: 'La tarjeta de residente, el pasaporte de EE. UU. o el certificado de ciudadanía de quien presentó la petición respondería esto.',
}
const LOTTERY: Message = { en: 'The lottery’s selection letter would answer this.', es: 'La carta de selección de la lotería respondería esto.' }
const BULLETINS: Message = {
  en: 'The Visa Bulletins of those months would answer this. All of them are free at travel.state.gov. A lawyer may know the day.',
  es: 'Los Boletines de Visas de esos meses responderían esto. Todos están gratis en travel.state.gov. Un abogado puede saber el día.',
}
const ASYLUM: Message = { en: 'The receipt or the court’s stamp on the asylum application (I-589) would answer this.', es: 'El recibo o el sello de la corte en la solicitud de asilo (I-589) respondería esto.' }
const GRANTED: Message = { en: 'The approval letter or the judge’s order would answer this.', es: 'La carta de aprobación o la orden del juez respondería esto.' }
const REFUGEE: Message = { en: 'The refugee papers (I-590) or the approval letter would answer this.', es: 'Los papeles de refugio (I-590) o la carta de aprobación responderían esto.' }
const ADMITTED: Message = { en: 'The I-94 with the refugee stamp would answer this.', es: 'El I-94 con el sello de refugio respondería esto.' }
const HOME: Message = { en: 'A lease, a bill or a license with the address would answer this.', es: 'Un contrato de renta, un recibo o una licencia con la dirección respondería esto.' }

/** Which paper would answer them. */
export const familyNeedsWords: Readonly<Record<string, Message>> = {
  'needs.child.dob': BIRTH, 'needs.child.married': MARRIAGE, 'needs.child.marriageEnded': DIVORCE, 'needs.child.relation': WHICH, 'needs.child.petition': WHICH,
  'needs.child.soughtOn': SOUGHT, 'needs.child.soughtBy': SOUGHT, 'needs.child.soughtChannel': SOUGHT,
  'needs.petition.form': RECEIPT, 'needs.petition.receiptDate': RECEIPT, 'needs.petition.channel': RECEIPT, 'needs.petition.approvalDate': APPROVAL,
  'needs.petition.priorityDate': WHICH, 'needs.petition.category': WHICH, 'needs.petition.chargeability': COUNTRY,
  'needs.petition.beneficiaryBirthCountry': COUNTRY, 'needs.petition.spouseBirthCountry': COUNTRY, 'needs.petition.motherBirthCountry': COUNTRY,
  'needs.petition.fatherBirthCountry': COUNTRY, 'needs.petition.parentsWereResidentThere': {
    en: 'Papers that show where the parents lived when you were born would answer this.',
    es: 'Papeles que muestren dónde vivían la madre y el padre cuando usted nació responderían esto.',
  },
  'needs.petition.consular': {
    en: 'A letter of the National Visa Center or of a consulate would answer this.',
    es: 'Una carta del Centro Nacional de Visas o de un consulado respondería esto.',
  },
  'needs.petition.adjustmentFiled': ADJUSTMENT, 'needs.petition.adjustmentDecided': DECIDED, 'needs.petition.petitionerStatus': PETITIONER,
  'needs.petition.petitionerNaturalized': PETITIONER, 'needs.petition.lotteryOpened': LOTTERY, 'needs.petition.lotterySelected': LOTTERY,
  'needs.petition.availableOn': BULLETINS, 'needs.petition.retrogressedOn': BULLETINS, 'needs.petition.availableAgainOn': BULLETINS,
  'needs.principal.asylumReceived': ASYLUM, 'needs.principal.asylumGranted': GRANTED, 'needs.principal.refugeeInterview': REFUGEE,
  'needs.principal.refugeeFiled': REFUGEE, 'needs.principal.refugeeAdmitted': ADMITTED,
  'needs.residence.state': HOME, 'needs.residence.from': HOME, 'needs.residence.to': HOME, 'needs.residence.moved': {
    en: 'Say if you lived at another address in the United States before this one.',
    es: 'Diga si antes vivió en otra dirección en Estados Unidos.',
  },
}
