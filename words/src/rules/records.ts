import type { Message } from '../print.ts'

const ASKED_BEFORE: Message = {
  en: 'The answer has an earlier day than the request. One of the two days must be wrong, so we give no last day.',
  es: 'La respuesta lleva un día anterior a la petición. Uno de los dos días debe estar mal, así que no damos un último día.',
}
const NOT_COVERED: Message = {
  en: 'This law (the Privacy Act) is for US citizens and residents. You can still ask the agency in writing to correct a mistake.',
  es: 'Esta ley (Privacy Act) es para ciudadanos y residentes de EE. UU. Usted todavía puede pedir por escrito a la agencia que corrija un error.',
}
const ANSWERED: Message = { en: 'They have answered this request.', es: 'Ya respondieron esta petición.' }
const NOT_ANSWERED: Message = {
  en: 'Your papers show no answer to this request yet. When it comes, there is a last day to appeal.',
  es: 'Sus papeles todavía no muestran una respuesta a esta petición. Cuando llegue, hay un último día para apelar.',
}
const DISAGREEMENT: Message = {
  en: 'If they still refuse, you can have a short statement put into the file that says why you disagree.',
  es: 'Si todavía se niegan, usted puede hacer que se ponga en el expediente una declaración breve que diga por qué no está de acuerdo.',
}

/** Sentences of the rules about asking for records and corrections. */
export const recordsWords: Record<string, Message> = {
  'records.foiaAnswer.name': { en: 'When the agency should answer', es: 'Cuándo debe responder la agencia' },
  'records.foiaAnswer.question': {
    en: 'By which day should the agency answer your request for records?',
    es: '¿Para qué día debe responder la agencia su petición de expediente?',
  },
  'records.foiaAnswer.deadline': { en: 'The agency should answer you by {due}.', es: 'La agencia debe responderle a más tardar el {due}.' },
  'records.foiaAnswer.step.counted': {
    en: 'They had your request on {received}. The law gives them {days} working days: no weekends, no federal holidays.',
    es: 'Tuvieron su petición el {received}. La ley les da {days} días hábiles: sin fines de semana ni feriados federales.',
  },
  'records.foiaAnswer.step.extended': {
    en: '{more} of these days are the extra ones they wrote to you about.',
    es: '{more} de esos días son los adicionales de los que le escribieron.',
  },
  'records.foiaAnswer.step.stopped': {
    en: 'From {from} to {to} they waited for something from you. Those days do not count.',
    es: 'Del {from} al {to} esperaron algo de usted. Esos días no cuentan.',
  },
  'records.foiaAnswer.step.rightOffice': {
    en: 'The days begin when the right office has the request, and at the latest ten days after another office of the agency that takes requests got it.',
    es: 'Los días empiezan cuando la oficina correcta tiene la petición, y a más tardar diez días después de que la recibió otra oficina de la agencia que toma peticiones.',
  },
  'records.foiaAnswer.step.afterwards': {
    en: 'This is the agency’s day, not yours. Agencies are often late. If the day passes, you can ask their FOIA public liaison for help, and a lawyer can say if a court could help.',
    es: 'Este plazo es de la agencia, no de usted. Las agencias se atrasan con frecuencia. Si pasa el día, usted puede pedir ayuda a su oficina de enlace (FOIA public liaison), y un abogado puede decir si una corte ayudaría.',
  },
  'records.foiaAnswer.notEnoughKnown': {
    en: 'We need what you asked for and the day the agency had your request.',
    es: 'Necesitamos qué pidió y el día en que la agencia tuvo su petición.',
  },
  'records.foiaAnswer.notApplicable.answered': ANSWERED,
  'records.foiaAnswer.notApplicable.stopped': {
    en: 'The agency stopped the count to ask you something. It goes on when they have your reply. Reply soon.',
    es: 'La agencia paró la cuenta para preguntarle algo. Sigue cuando tengan lo que usted responda. Responda pronto.',
  },
  'records.foiaAnswer.unsettled.answeredBeforeReceived': ASKED_BEFORE,
  'records.foiaAnswer.unsettled.stoppedBeforeReceived': {
    en: 'The count is said to have stopped before it began. One of the days must be wrong, so we give no day.',
    es: 'Se dice que la cuenta paró antes de empezar. Uno de los días debe estar mal, así que no damos un día.',
  },
  'records.foiaAnswer.unsettled.endedBeforeStop': {
    en: 'Your reply has an earlier day than their question. One of the days must be wrong, so we give no day.',
    es: 'Lo que usted respondió lleva un día anterior a la pregunta. Uno de los días debe estar mal, así que no damos un día.',
  },

  'records.foiaAppeal.name': { en: 'Last day to appeal an answer about records', es: 'Último día para apelar una respuesta sobre su expediente' },
  'records.foiaAppeal.question': {
    en: 'By which day can you appeal what the agency answered?',
    es: '¿Hasta qué día puede apelar lo que respondió la agencia?',
  },
  'records.foiaAppeal.deadline': { en: 'Send your appeal by {due}.', es: 'Envíe su apelación a más tardar el {due}.' },
  'records.foiaAppeal.step.workingDays': {
    en: 'They answered on {answered}. You have {days} working days: no weekends, no federal holidays.',
    es: 'Respondieron el {answered}. Usted tiene {days} días hábiles: sin fines de semana ni feriados federales.',
  },
  'records.foiaAppeal.step.days': {
    en: 'They answered on {answered}. You have {days}, weekends and holidays included.',
    es: 'Respondieron el {answered}. Usted tiene {days}, con fines de semana y feriados.',
  },
  'records.foiaAppeal.step.least': {
    en: 'They answered on {answered}. The law gives at least {days}. Their letter may give more: read it.',
    es: 'Respondieron el {answered}. La ley da al menos {days}. La carta puede dar más: léala.',
  },
  'records.foiaAppeal.step.postmarked': {
    en: 'It counts on the day of the postmark, or on the day you send it by computer. Keep the proof.',
    es: 'Cuenta el día del sello del correo, o el día en que usted la envía por computadora. Guarde el comprobante.',
  },
  'records.foiaAppeal.step.arrive': {
    en: 'Make sure that it arrives by then: we do not know if mailing it by that day is enough here.',
    es: 'Asegúrese de que llegue para ese día: no sabemos si aquí basta con enviarla por correo ese día.',
  },
  'records.foiaAppeal.step.forWhat': {
    en: 'You can appeal when they refused, held pages back, or found nothing.',
    es: 'Usted puede apelar cuando se negaron, guardaron páginas o no encontraron nada.',
  },
  'records.foiaAppeal.step.askAgain': {
    en: 'If the day has passed, you can make the same request again.',
    es: 'Si el día ya pasó, usted puede hacer la misma petición otra vez.',
  },
  'records.foiaAppeal.notEnoughKnown': { en: 'We need the day of the answer.', es: 'Necesitamos el día de la respuesta.' },
  'records.foiaAppeal.notApplicable.notAnswered': NOT_ANSWERED,
  'records.foiaAppeal.unsettled.answeredBeforeReceived': ASKED_BEFORE,
  'records.foiaAppeal.unsettled.noLawForThatDay': {
    en: 'This answer is older than the rules we know. You can make the same request again.',
    es: 'Esta respuesta es más antigua que las reglas que conocemos. Usted puede hacer la misma petición otra vez.',
  },

  'records.foiaAppealAnswer.name': { en: 'When the agency should decide your appeal', es: 'Cuándo debe decidir la agencia su apelación' },
  'records.foiaAppealAnswer.question': {
    en: 'By which day should the agency decide your appeal about records?',
    es: '¿Para qué día debe decidir la agencia su apelación sobre el expediente?',
  },
  'records.foiaAppealAnswer.deadline': { en: 'The agency should decide your appeal by {due}.', es: 'La agencia debe decidir su apelación a más tardar el {due}.' },
  'records.foiaAppealAnswer.step.counted': {
    en: 'They had your appeal on {appealed}. The law gives them {days} working days.',
    es: 'Tuvieron su apelación el {appealed}. La ley les da {days} días hábiles.',
  },
  'records.foiaAppealAnswer.step.afterwards': {
    en: 'This is the agency’s day, not yours. If it passes, a lawyer can say if a court could help.',
    es: 'Este plazo es de la agencia, no de usted. Si pasa, un abogado puede decir si una corte ayudaría.',
  },
  'records.foiaAppealAnswer.notEnoughKnown': { en: 'We need the day of the answer you appealed.', es: 'Necesitamos el día de la respuesta que apeló.' },
  'records.foiaAppealAnswer.unsettled.appealedBeforeAnswered': {
    en: 'The appeal has an earlier day than the answer. One of the days must be wrong, so we give no day.',
    es: 'La apelación lleva un día anterior a la respuesta. Uno de los días debe estar mal, así que no damos un día.',
  },

  'records.amendmentAcknowledgment.name': { en: 'When they should say they have your request', es: 'Cuándo deben decir que tienen su petición' },
  'records.amendmentAcknowledgment.question': {
    en: 'By which day should the agency write that it has your request to change a record?',
    es: '¿Para qué día debe escribir la agencia que tiene su petición de cambiar un expediente?',
  },
  'records.amendmentAcknowledgment.deadline': {
    en: 'The agency should write by {due} that it has your request.',
    es: 'La agencia debe escribir a más tardar el {due} que tiene su petición.',
  },
  'records.amendmentAcknowledgment.step.counted': {
    en: 'They had your request on {received}. The law gives them {days} working days to say so.',
    es: 'Tuvieron su petición el {received}. La ley les da {days} días hábiles para decirlo.',
  },
  'records.amendmentAcknowledgment.step.promptly': {
    en: 'For the decision itself the law only says “promptly”. Some records of the police and the border cannot be changed this way.',
    es: 'Para la decisión misma, la ley solo dice “pronto”. Algunos expedientes de la policía y de la frontera no se pueden cambiar así.',
  },
  'records.amendmentAcknowledgment.notEnoughKnown': {
    en: 'We need the day the agency had your request, and if you were a citizen or a resident that day.',
    es: 'Necesitamos el día en que la agencia tuvo su petición, y si ese día usted tenía la ciudadanía o la residencia.',
  },
  'records.amendmentAcknowledgment.notApplicable.notCovered': NOT_COVERED,
  'records.amendmentAcknowledgment.notApplicable.answered': ANSWERED,
  'records.amendmentAcknowledgment.notApplicable.acknowledged': {
    en: 'They have written that they have your request. The decision itself must come “promptly”; the law names no day.',
    es: 'Ya escribieron que tienen su petición. La decisión misma debe llegar “pronto”; la ley no dice qué día.',
  },
  'records.amendmentAcknowledgment.unsettled.answeredBeforeReceived': ASKED_BEFORE,

  'records.amendmentReview.name': { en: 'When they should finish the review', es: 'Cuándo deben terminar la revisión' },
  'records.amendmentReview.question': {
    en: 'By which day should the agency finish its review of the refusal?',
    es: '¿Para qué día debe terminar la agencia la revisión de su negativa?',
  },
  'records.amendmentReview.deadline': { en: 'The agency should finish its review by {due}.', es: 'La agencia debe terminar su revisión a más tardar el {due}.' },
  'records.amendmentReview.step.counted': {
    en: 'They had your appeal on {asked}. The law gives them {days} working days.',
    es: 'Tuvieron su apelación el {asked}. La ley les da {days} días hábiles.',
  },
  'records.amendmentReview.step.disagreement': DISAGREEMENT,
  'records.amendmentReview.notEnoughKnown': {
    en: 'We need the day they refused, and if you were a citizen or a resident when you asked.',
    es: 'Necesitamos el día en que se negaron, y si usted tenía la ciudadanía o la residencia cuando pidió el cambio.',
  },
  'records.amendmentReview.notApplicable.notCovered': NOT_COVERED,
  'records.amendmentReview.notApplicable.extended': {
    en: 'The head of the agency gave more time for the review. Their letter says how much.',
    es: 'La dirección de la agencia dio más tiempo para la revisión. La carta dice cuánto.',
  },
  'records.amendmentReview.unsettled.askedBeforeRefused': {
    en: 'The appeal has an earlier day than the refusal. One of the days must be wrong, so we give no day.',
    es: 'La apelación lleva un día anterior a la negativa. Uno de los días debe estar mal, así que no damos un día.',
  },

  'records.amendmentAppeal.name': { en: 'Last day to appeal a refused change', es: 'Último día para apelar un cambio negado' },
  'records.amendmentAppeal.question': {
    en: 'By which day can you appeal when the agency refused to change your record?',
    es: '¿Hasta qué día puede apelar si la agencia se negó a cambiar su expediente?',
  },
  'records.amendmentAppeal.deadline': { en: 'Your appeal should be there by {due}.', es: 'Su apelación debe estar allí a más tardar el {due}.' },
  'records.amendmentAppeal.step.counted': {
    en: 'They refused on {answered}. You have {days} working days: no weekends, no federal holidays.',
    es: 'Se negaron el {answered}. Usted tiene {days} días hábiles: sin fines de semana ni feriados federales.',
  },
  'records.amendmentAppeal.step.arrive': {
    en: 'We do not know if mailing it by that day is enough, so make sure that it arrives.',
    es: 'No sabemos si basta con enviarla por correo ese día, así que asegúrese de que llegue.',
  },
  'records.amendmentAppeal.step.disagreement': DISAGREEMENT,
  'records.amendmentAppeal.notEnoughKnown': {
    en: 'We need which agency refused, and if you were a citizen or a resident when you asked.',
    es: 'Necesitamos qué agencia se negó, y si usted tenía la ciudadanía o la residencia cuando pidió el cambio.',
  },
  'records.amendmentAppeal.notApplicable.notAnswered': NOT_ANSWERED,
  'records.amendmentAppeal.notApplicable.notCovered': NOT_COVERED,
  'records.amendmentAppeal.unsettled.answeredBeforeReceived': ASKED_BEFORE,
  'records.amendmentAppeal.unsettled.agencySetsDays': {
    en: 'The law sets no days for this agency. Its letter says until when you can appeal: read it, and do not wait.',
    es: 'La ley no fija días para esta agencia. Su carta dice hasta cuándo se puede apelar: léala y no espere.',
  },

  'records.correctionRoutes.name': { en: 'Where to correct a wrong paper', es: 'Dónde se corrige un papel equivocado' },
  'records.correctionRoutes.question': { en: 'Where do you ask for this correction?', es: '¿Dónde se pide esta corrección?' },
  'records.correctionRoutes.value.cbp-i94': {
    en: 'Ask a CBP deferred inspection office, or write to CBP’s email for I-94 mistakes.',
    es: 'Pregunte en una oficina de inspección diferida de CBP, o escriba al correo de CBP para errores del I-94.',
  },
  'records.correctionRoutes.value.uscis-i94': {
    en: 'Contact USCIS, or file Form I-102: USCIS made this I-94.',
    es: 'Comuníquese con USCIS, o presente el formulario I-102: este I-94 lo hizo USCIS.',
  },
  'records.correctionRoutes.value.uscis-notice': {
    en: 'Use the USCIS online request for a typographic error.',
    es: 'Use la petición en línea de USCIS por un error de imprenta (typographic error).',
  },
  'records.correctionRoutes.value.uscis-green-card': {
    en: 'File Form I-90. If USCIS made the mistake, there is no fee.',
    es: 'Presente el formulario I-90. Si el error es de USCIS, no se paga.',
  },
  'records.correctionRoutes.value.uscis-work-permit': {
    en: 'File Form I-765 for a card with a USCIS mistake. Then there is no fee.',
    es: 'Presente el formulario I-765 por una tarjeta con un error de USCIS. Entonces no se paga.',
  },
  'records.correctionRoutes.value.court-motion': {
    en: 'Ask the judge with a motion to correct.',
    es: 'Pídalo al juez con una moción para corregir.',
  },
  'records.correctionRoutes.value.court-data': {
    en: 'Ask the clerk of the court to correct what its case page shows.',
    es: 'Pida a la secretaría de la corte que corrija lo que muestra la página del caso.',
  },
  'records.correctionRoutes.value.in-writing': {
    en: 'We know no set way for this paper. Ask the agency in a letter, with help from a lawyer.',
    es: 'No conocemos un trámite fijo para este papel. Pídalo a la agencia en una carta, con ayuda de un abogado.',
  },
  'records.correctionRoutes.step.lawyerFirst': {
    en: 'Pointing out a mistake can hurt a case. Talk to a lawyer or an accredited representative before you send anything.',
    es: 'Señalar un error puede perjudicar un caso. Hable con un abogado o un representante acreditado antes de enviar nada.',
  },
  'records.correctionRoutes.step.fee': {
    en: 'Since {starts}, Form I-102 also costs an I-94 fee of at least ${dollars}. Check the USCIS fee page first.',
    es: 'Desde el {starts}, el formulario I-102 cuesta además un pago por el I-94 de al menos ${dollars}. Vea primero la página de pagos de USCIS.',
  },
  'records.correctionRoutes.step.keepOriginal': {
    en: 'Keep the paper with the mistake. Send a copy.',
    es: 'Guarde el papel con el error. Envíe una copia.',
  },
  'records.correctionRoutes.step.inWriting': {
    en: 'Ask in writing, and keep the confirmation number and the day.',
    es: 'Pídalo por escrito, y guarde el número de confirmación y el día.',
  },
  'records.correctionRoutes.heuristic': {
    en: 'No law says when they must answer. If you hear nothing, ask again on {first} and on {second}. These days are our suggestion, not law.',
    es: 'Ninguna ley dice cuándo deben responder. Si no le dicen nada, pregunte otra vez el {first} y el {second}. Esos días son una sugerencia nuestra, no ley.',
  },
  'records.correctionRoutes.notEnoughKnown': {
    en: 'We need which agency made the paper and what kind of paper it is.',
    es: 'Necesitamos qué agencia hizo el papel y qué tipo de papel es.',
  },
  'radar.i94-fee.note': {
    en: 'A law of 2025 added a fee of at least $24 for an I-94, also when it is replaced with Form I-102. It can rise each year.',
    es: 'Una ley de 2025 agregó un pago de al menos $24 por un I-94, también cuando se reemplaza con el formulario I-102. Puede subir cada año.',
  },
}
