import type { Message } from '../print.ts'

const NOT_RESIDENT: Message = {
  en: 'No paper here shows that you are a permanent resident.',
  es: 'Ningún papel aquí muestra que usted sea residente permanente.',
}
const NOT_CONDITIONAL: Message = {
  en: 'Your residence has no conditions to remove, as far as these papers show.',
  es: 'Su residencia no tiene condiciones que quitar, según estos papeles.',
}
const FILED: Message = {
  en: 'Your petition to remove the conditions is already filed and pending.',
  es: 'Su petición para quitar las condiciones ya está presentada y pendiente.',
}
const REMOVED: Message = { en: 'The conditions were removed.', es: 'Las condiciones ya fueron quitadas.' }
const NEEDS_RESIDENCE: Message = {
  en: 'We need the day your residence began (“Resident since” on the card).',
  es: 'Necesitamos el día en que empezó su residencia (“Resident since” en la tarjeta).',
}
const NEEDS_KIND: Message = {
  en: 'We need the class on your card and the day your residence began (“Resident since”). If you got it through marriage, also the day you married.',
  es: 'Necesitamos la clase en su tarjeta y el día en que empezó su residencia (“Resident since”). Si la obtuvo por matrimonio, también el día en que se casó.',
}
const OTHER_MARRIAGE: Message = { en: 'You married after residence began.', es: 'Usted se casó después de que empezó la residencia.' }
const EARLIER_MARRIAGE: Message = { en: 'This marriage ended before residence began.', es: 'Este matrimonio terminó antes de que empezara la residencia.' }
const CLOSE: Message = {
  en: 'This is within three days of a legal limit. One day more or less can change the answer. Please ask a lawyer.',
  es: 'Está a tres días o menos de un límite legal. Un día más o menos puede cambiar la respuesta. Pregunte a un abogado.',
}

/** Sentences of the rules on residence with conditions (forms I-751 and I-829). */
export const conditionalResidenceWords: Record<string, Message> = {
  'conditionalResidence.marriageUnderTwoYears.name': { en: 'Was the marriage younger than two years?', es: '¿El matrimonio tenía menos de dos años?' },
  'conditionalResidence.marriageUnderTwoYears.under': {
    en: 'You married on {married}. Residence began on {since}, before two years were full on {anniversary}.',
    es: 'Usted se casó el {married}. La residencia empezó el {since}, antes de cumplir dos años el {anniversary}.',
  },
  'conditionalResidence.marriageUnderTwoYears.over': {
    en: 'You married on {married}. Residence began on {since}, and two years were full on {anniversary}.',
    es: 'Usted se casó el {married}. La residencia empezó el {since}, y los dos años se cumplieron el {anniversary}.',
  },
  'conditionalResidence.marriageUnderTwoYears.notEnoughKnown': { en: 'We need the day you married.', es: 'Necesitamos el día en que se casó.' },
  'conditionalResidence.marriageUnderTwoYears.notApplicable.laterMarriage': OTHER_MARRIAGE,
  'conditionalResidence.marriageUnderTwoYears.notApplicable.endedBefore': EARLIER_MARRIAGE,
  'conditionalResidence.marriageUnderTwoYears.boundary': CLOSE,

  'conditionalResidence.isConditional.name': { en: 'Residence with conditions', es: 'Residencia con condiciones' },
  'conditionalResidence.isConditional.yes': { en: 'Your residence has conditions.', es: 'Su residencia tiene condiciones.' },
  'conditionalResidence.isConditional.no': { en: 'Your residence has no conditions.', es: 'Su residencia no tiene condiciones.' },
  'conditionalResidence.isConditional.step.cardConditional': { en: 'The class on your card says so.', es: 'La clase en su tarjeta lo dice.' },
  'conditionalResidence.isConditional.step.cardPermanent': { en: 'The class on your card says so.', es: 'La clase en su tarjeta lo dice.' },
  'conditionalResidence.isConditional.step.investor': { en: 'Residence as an investor begins with conditions.', es: 'La residencia como inversionista empieza con condiciones.' },
  'conditionalResidence.isConditional.step.marriage': {
    en: 'Residence began less than two years after the wedding. This holds if you got it through this marriage.',
    es: 'La residencia empezó menos de dos años después de la boda. Esto vale si la obtuvo por este matrimonio.',
  },
  'conditionalResidence.isConditional.step.twoYears': { en: 'Residence began two years or more after the wedding.', es: 'La residencia empezó dos años o más después de la boda.' },
  'conditionalResidence.isConditional.notEnoughKnown': {
    en: 'We need the class on your card, or how you got residence and the day you married.',
    es: 'Necesitamos la clase en su tarjeta, o cómo obtuvo la residencia y el día en que se casó.',
  },
  'conditionalResidence.isConditional.notApplicable.notResident': NOT_RESIDENT,
  'conditionalResidence.isConditional.boundary': CLOSE,

  'conditionalResidence.expiry.name': { en: 'End of the two-year card', es: 'Fin de la tarjeta de dos años' },
  'conditionalResidence.expiry.value': { en: 'Two years after {since} is {value}.', es: 'Dos años después del {since} es el {value}.' },
  'conditionalResidence.expiry.notEnoughKnown': NEEDS_RESIDENCE,
  'conditionalResidence.expiry.notApplicable.notResident': NOT_RESIDENT,

  'conditionalResidence.petition.name': { en: 'Petition to remove the conditions', es: 'Petición para quitar las condiciones' },
  'conditionalResidence.petition.approved': { en: 'The petition was approved.', es: 'La petición fue aprobada.' },
  'conditionalResidence.petition.pending': { en: 'No paper shows a decision, so the petition is taken as pending.', es: 'Ningún papel muestra una decisión, así que la petición se toma como pendiente.' },
  'conditionalResidence.petition.over': { en: 'This petition is closed: sent back, denied or taken back.', es: 'Esta petición está cerrada: devuelta, negada o retirada.' },

  'conditionalResidence.marriageEnded.name': { en: 'End of the marriage', es: 'Fin del matrimonio' },
  'conditionalResidence.marriageEnded.value': { en: 'The marriage ended on {value}.', es: 'El matrimonio terminó el {value}.' },
  'conditionalResidence.marriageEnded.notEnoughKnown': NEEDS_RESIDENCE,
  'conditionalResidence.marriageEnded.notApplicable.notEnded': { en: 'No paper shows that this marriage ended.', es: 'Ningún papel muestra que este matrimonio haya terminado.' },
  'conditionalResidence.marriageEnded.notApplicable.endedBefore': EARLIER_MARRIAGE,
  'conditionalResidence.marriageEnded.notApplicable.laterMarriage': OTHER_MARRIAGE,

  'conditionalResidence.jointWindow.name': { en: 'Days to ask to remove the conditions', es: 'Días para pedir que se quiten las condiciones' },
  'conditionalResidence.jointWindow.question': { en: 'When must the petition to remove the conditions be received?', es: '¿Cuándo debe recibirse la petición para quitar las condiciones?' },
  'conditionalResidence.jointWindow.window': { en: 'Form {form} must be received from {opens} to {due}.', es: 'El formulario {form} debe recibirse del {opens} al {due}.' },
  'conditionalResidence.jointWindow.step.end': { en: 'Your residence with conditions ends on {end}.', es: 'Su residencia con condiciones termina el {end}.' },
  'conditionalResidence.jointWindow.step.opens': { en: 'The 90 days before it begin on {opens}. A form that comes earlier is sent back.', es: 'Los 90 días antes empiezan el {opens}. Un formulario que llega antes es devuelto.' },
  'conditionalResidence.jointWindow.step.dayBefore': { en: 'The law says “before” the second anniversary. Read strictly, the last day is {raw}.', es: 'La ley dice “antes” del segundo aniversario. Leída estrictamente, el último día es el {raw}.' },
  'conditionalResidence.jointWindow.step.ends': {
    en: 'If nothing is filed by then, status ends by itself. A late form needs a good reason in writing.',
    es: 'Si no se presenta nada hasta entonces, el estatus termina solo. Un formulario tardío necesita una buena razón por escrito.',
  },
  'conditionalResidence.jointWindow.notEnoughKnown': NEEDS_KIND,
  'conditionalResidence.jointWindow.notApplicable.notResident': NOT_RESIDENT,
  'conditionalResidence.jointWindow.notApplicable.notConditional': NOT_CONDITIONAL,
  'conditionalResidence.jointWindow.notApplicable.alreadyFiled': FILED,
  'conditionalResidence.jointWindow.notApplicable.conditionsRemoved': REMOVED,
  'conditionalResidence.jointWindow.notApplicable.marriageEnded': {
    en: 'The marriage ended, so you file the form without your spouse and ask to be excused from filing together.',
    es: 'El matrimonio terminó, así que usted presenta el formulario sin su cónyuge y pide que no se exija hacerlo juntos.',
  },

  'conditionalResidence.waiverPetition.name': { en: 'Filing without your spouse', es: 'Presentar sin su cónyuge' },
  'conditionalResidence.waiverPetition.question': { en: 'When can you file form I-751 without your spouse?', es: '¿Cuándo puede presentar el formulario I-751 sin su cónyuge?' },
  'conditionalResidence.waiverPetition.window': {
    en: 'You can file form I-751 without your spouse from {opens}. It has no last day, but status ends on {end} if nothing is filed.',
    es: 'Puede presentar el formulario I-751 sin su cónyuge desde el {opens}. No tiene último día, pero el estatus termina el {end} si no se presenta nada.',
  },
  'conditionalResidence.waiverPetition.step.anyTime': { en: 'It may come before the 90 days or after the card ended.', es: 'Puede llegar antes de los 90 días o después de que terminó la tarjeta.' },
  'conditionalResidence.waiverPetition.step.before': { en: 'Filing before {end} keeps your papers good while you wait.', es: 'Presentarlo antes del {end} mantiene válidos sus papeles mientras espera.' },
  'conditionalResidence.waiverPetition.notEnoughKnown': NEEDS_KIND,
  'conditionalResidence.waiverPetition.notApplicable.notResident': NOT_RESIDENT,
  'conditionalResidence.waiverPetition.notApplicable.notConditional': NOT_CONDITIONAL,
  'conditionalResidence.waiverPetition.notApplicable.alreadyFiled': FILED,
  'conditionalResidence.waiverPetition.notApplicable.conditionsRemoved': REMOVED,
  'conditionalResidence.waiverPetition.notApplicable.investor': { en: 'Residence as an investor does not depend on a marriage.', es: 'La residencia como inversionista no depende de un matrimonio.' },
  'conditionalResidence.waiverPetition.notApplicable.marriageNotEnded': {
    en: 'No paper shows that the marriage ended. People who suffered abuse or great hardship may also file without their spouse. A lawyer can help in private.',
    es: 'Ningún papel muestra que el matrimonio haya terminado. Quienes sufrieron abuso o grandes dificultades también pueden presentar sin su cónyuge. Un abogado puede ayudar en privado.',
  },

  'conditionalResidence.receiptExtension.name': { en: 'How long the receipt extends your card', es: 'Cuánto extiende su tarjeta el recibo' },
  'conditionalResidence.receiptExtension.question': { en: 'Until when do your card and the receipt together show your status?', es: '¿Hasta cuándo muestran su estatus la tarjeta y el recibo juntos?' },
  'conditionalResidence.receiptExtension.window': { en: 'Card and receipt together are good from {opens} to {raw}.', es: 'La tarjeta y el recibo juntos valen del {opens} al {raw}.' },
  'conditionalResidence.receiptExtension.step.months': { en: 'The receipt adds {months} months to {card}, the end of the card: to {full}.', es: 'El recibo agrega {months} meses al {card}, el fin de la tarjeta: hasta el {full}.' },
  'conditionalResidence.receiptExtension.step.decided': { en: 'The petition was decided on {ended}, which ends the extra time.', es: 'La petición se decidió el {ended}, lo que termina el tiempo extra.' },
  'conditionalResidence.receiptExtension.step.late': { en: 'The form came after the card ended. Ask a lawyer what that means for you.', es: 'El formulario llegó después de que terminó la tarjeta. Pregunte a un abogado qué significa para usted.' },
  'conditionalResidence.receiptExtension.notEnoughKnown': {
    en: 'We need the day your residence began, and the day the petition was received and decided.',
    es: 'Necesitamos el día en que empezó su residencia, y el día en que se recibió y se decidió la petición.',
  },
  'conditionalResidence.receiptExtension.notApplicable.approved': { en: 'The petition was approved. A new card takes the place of the receipt.', es: 'La petición fue aprobada. Una tarjeta nueva toma el lugar del recibo.' },
  'conditionalResidence.receiptExtension.notApplicable.rejected': { en: 'This form was sent back, so there is no receipt.', es: 'Este formulario fue devuelto, así que no hay recibo.' },
  'conditionalResidence.receiptExtension.notApplicable.decidedBefore': { en: 'The petition was decided before the card ended.', es: 'La petición se decidió antes de que terminara la tarjeta.' },
  'conditionalResidence.receiptExtension.notApplicable.notResident': NOT_RESIDENT,
  'conditionalResidence.receiptExtension.unsettled.olderReceipt': {
    en: 'Receipts from that time gave other terms. The months printed on your notice count.',
    es: 'Los recibos de ese tiempo daban otros plazos. Cuentan los meses impresos en su aviso.',
  },

  'reading.cr.last-day.question': { en: 'Which is the last day of the joint petition?', es: '¿Cuál es el último día de la petición conjunta?' },
  'reading.cr.last-day.expiry-day': { en: 'The day the card ends.', es: 'El día en que termina la tarjeta.' },
  'reading.cr.last-day.day-before': { en: 'The day before.', es: 'El día antes.' },

  'radar.receipt-48-months.note': { en: 'The 48 months are a USCIS practice since January 2023. Check that it still applies.', es: 'Los 48 meses son una práctica de USCIS desde enero de 2023. Confirme que sigue vigente.' },
}
