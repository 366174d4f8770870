import type { Message } from '../print.ts'

/** Sentences of the rules about answering USCIS. */
export const uscisWords: Record<string, Message> = {
  'uscis.responseDeadline.name': { en: 'Last day to answer USCIS', es: 'Último día para responder a USCIS' },
  'uscis.responseDeadline.question': {
    en: 'By which day must USCIS have your answer?',
    es: '¿Para qué día debe tener USCIS su respuesta?',
  },
  'uscis.responseDeadline.deadline': {
    en: 'USCIS must receive your answer by {due}.',
    es: 'USCIS debe recibir su respuesta a más tardar el {due}.',
  },
  'uscis.responseDeadline.step.served': { en: 'The days count from {served}.', es: 'Los días se cuentan desde el {served}.' },
  'uscis.responseDeadline.step.stated': { en: 'The notice gives {days}.', es: 'El aviso da {days}.' },
  'uscis.responseDeadline.step.capped': {
    en: 'The notice gives {stated}, but the law allows at most {days}. We used {days}.',
    es: 'El aviso da {stated}, pero la ley permite como máximo {days}. Usamos {days}.',
  },
  'uscis.responseDeadline.step.usual': {
    en: 'We did not read a number of days, so we used the usual {days}. Look for the day printed on the notice: if it is sooner, it wins.',
    es: 'No leímos un número de días, así que usamos lo usual, {days}. Busque el día impreso en el aviso: si es antes, ese vale.',
  },
  'uscis.responseDeadline.step.mail': {
    en: 'It came by mail, which adds {days}.',
    es: 'Llegó por correo, lo que suma {days}.',
  },
  'uscis.responseDeadline.step.mailInside': {
    en: 'It came by mail. The days on the notice already hold the {days} for that.',
    es: 'Llegó por correo. Los días del aviso ya incluyen los {days} por eso.',
  },
  'uscis.responseDeadline.step.notByMail': {
    en: 'Your papers do not show that it came by mail, so no days were added for the mail.',
    es: 'Sus papeles no muestran que haya llegado por correo, así que no se sumaron días por el correo.',
  },
  'uscis.responseDeadline.step.printedSame': {
    en: 'The notice prints the same day, {printed}.',
    es: 'El aviso lleva impreso el mismo día, el {printed}.',
  },
  'uscis.responseDeadline.step.printedSooner': {
    en: 'Counting gives {counted}, but the notice prints {printed}, which is sooner and wins.',
    es: 'La cuenta da el {counted}, pero el aviso lleva impreso el {printed}, que es antes y vale.',
  },
  'uscis.responseDeadline.warning.printedLater': {
    en: 'The notice prints {printed}, but counting gives {counted}, which is sooner. Use the sooner one.',
    es: 'El aviso lleva impreso el {printed}, pero la cuenta da el {counted}, que es antes. Use el más temprano.',
  },
  'uscis.responseDeadline.step.received': {
    en: 'It must be there by that day, all in one package. There is no extra time.',
    es: 'Debe estar allí ese día, todo en un solo envío. No dan más tiempo.',
  },
  'uscis.responseDeadline.notEnoughKnown': {
    en: 'We need what kind of notice it is and the day on it.',
    es: 'Necesitamos qué tipo de aviso es y el día que lleva.',
  },

  'uscis.appealOrMotion.name': { en: 'Last day to challenge a USCIS decision', es: 'Último día para impugnar una decisión de USCIS' },
  'uscis.appealOrMotion.question': {
    en: 'By which day must USCIS have your appeal, or your request to look at the case again?',
    es: '¿Para qué día debe tener USCIS su apelación, o su petición de que revise el caso otra vez?',
  },
  'uscis.appealOrMotion.deadline': {
    en: 'USCIS must receive your appeal or motion by {due}.',
    es: 'USCIS debe recibir su apelación o moción a más tardar el {due}.',
  },
  'uscis.appealOrMotion.deadlineMotion': {
    en: 'USCIS must receive a motion that asks it to look again by {due}.',
    es: 'USCIS debe recibir a más tardar el {due} una moción que le pida revisar el caso otra vez.',
  },
  'uscis.appealOrMotion.step.served': { en: 'The days count from {served}.', es: 'Los días se cuentan desde el {served}.' },
  'uscis.appealOrMotion.step.denial': { en: 'After a denial there are {days}.', es: 'Después de una negativa hay {days}.' },
  'uscis.appealOrMotion.step.revocation': {
    en: 'When the approval of a petition is taken back, there are only {days}.',
    es: 'Cuando se revoca la aprobación de una petición, hay solo {days}.',
  },
  'uscis.appealOrMotion.step.stated': {
    en: 'The notice gives {days}, fewer than the usual {byLaw}. We used {days}, to be safe.',
    es: 'El aviso da {days}, menos que lo usual, {byLaw}. Usamos {days}, para ir seguros.',
  },
  'uscis.appealOrMotion.step.mail': { en: 'It came by mail, which adds {days}.', es: 'Llegó por correo, lo que suma {days}.' },
  'uscis.appealOrMotion.step.notByMail': {
    en: 'Your papers do not show that it came by mail, so no days were added for the mail.',
    es: 'Sus papeles no muestran que haya llegado por correo, así que no se sumaron días por el correo.',
  },
  'uscis.appealOrMotion.step.printedSame': {
    en: 'The notice prints the same day, {printed}.',
    es: 'El aviso lleva impreso el mismo día, el {printed}.',
  },
  'uscis.appealOrMotion.step.printedSooner': {
    en: 'Counting gives {counted}, but the notice prints {printed}, which is sooner. Use the sooner one.',
    es: 'La cuenta da el {counted}, pero el aviso lleva impreso el {printed}, que es antes. Use el más temprano.',
  },
  'uscis.appealOrMotion.warning.printedLater': {
    en: 'The notice prints {printed}, but counting gives {counted}, which is sooner. Use the sooner one, and ask a lawyer.',
    es: 'El aviso lleva impreso el {printed}, pero la cuenta da el {counted}, que es antes. Use el más temprano, y pregunte a un abogado.',
  },
  'uscis.appealOrMotion.step.received': {
    en: 'It must be there by that day, with its fee or the request not to pay it. Mailing it by then is not enough.',
    es: 'Debe estar allí ese día, con su pago o con la petición de no pagarlo. Enviarla por correo ese día no basta.',
  },
  'uscis.appealOrMotion.step.form': {
    en: 'Not every decision can be appealed. Read the notice: it says if this one can, on which form (mostly Form I-290B) and where to send it. Only the person or company that filed can appeal.',
    es: 'No toda decisión se puede apelar. Lea el aviso: dice si esta se puede, con qué formulario (casi siempre el I-290B) y adónde enviarlo. Solo puede apelar la persona o empresa que presentó la petición.',
  },
  'uscis.appealOrMotion.step.toBoard': {
    en: 'An appeal of a family petition (Form I-130) goes to the Board of Immigration Appeals, on Form EOIR-29. Form I-290B is only for a motion. The notice says where to send each.',
    es: 'La apelación de una petición familiar (formulario I-130) va a la Junta de Apelaciones de Inmigración, con el formulario EOIR-29. El formulario I-290B es solo para una moción. El aviso dice adónde enviar cada uno.',
  },
  'uscis.appealOrMotion.step.toBoardIfWidow': {
    en: 'If this was a petition of a widow or widower, the appeal goes to the Board of Immigration Appeals on Form EOIR-29, within the same days. For others it is Form I-290B. The notice says which.',
    es: 'Si fue la petición de una persona viuda, la apelación va a la Junta de Apelaciones de Inmigración con el formulario EOIR-29, en los mismos días. Para las demás es el formulario I-290B. El aviso dice cuál.',
  },
  'uscis.appealOrMotion.step.late': {
    en: 'If the day has passed, ask a lawyer right away: a late motion with new facts can sometimes be excused, and a late appeal can be treated as a motion.',
    es: 'Si el día ya pasó, pregunte a un abogado enseguida: a veces se disculpa una moción tardía con hechos nuevos, y una apelación tardía puede tratarse como moción.',
  },
  'uscis.appealOrMotion.notEnoughKnown': { en: 'We need the day on the notice.', es: 'Necesitamos el día que lleva el aviso.' },
  'uscis.appealOrMotion.notApplicable.afterHearing': {
    en: 'After a hearing about citizenship is decided, the next step is a federal court, which has its own time. Ask a lawyer soon.',
    es: 'Cuando se decide la audiencia sobre la ciudadanía, el siguiente paso es una corte federal, que tiene su propio plazo. Pregunte pronto a un abogado.',
  },
  'uscis.appealOrMotion.notApplicable.asylum': {
    en: 'This form is not for asylum. If USCIS did not grant asylum and sent you to court, you ask the judge. A lawyer can say what else can be done.',
    es: 'Ese formulario no es para el asilo. Si USCIS no dio el asilo y le envió a la corte, se le pide al juez. Un abogado puede decir qué más se puede hacer.',
  },

  'uscis.serviceDay.name': { en: 'Day the notice counts from', es: 'Día desde el que cuenta el aviso' },
  'uscis.serviceDay.value': { en: 'The days of this notice count from {value}.', es: 'Los días de este aviso se cuentan desde el {value}.' },
  'uscis.serviceDay.step.printed': { en: 'The notice is dated {on}.', es: 'El aviso lleva fecha del {on}.' },
  'uscis.serviceDay.step.postmark': { en: 'The envelope is stamped {on}.', es: 'El sobre tiene sello del {on}.' },
  'uscis.serviceDay.step.posted': { en: 'It was put online on {on}.', es: 'Se puso en línea el {on}.' },
  'uscis.serviceDay.step.earliest': {
    en: 'These days differ. We count from the earliest, to be safe. Keep the envelope: it can prove a later day.',
    es: 'Estos días son distintos. Contamos desde el más temprano, para ir seguros. Guarde el sobre: puede probar un día posterior.',
  },
  'uscis.serviceDay.notEnoughKnown': { en: 'We need the day on the notice.', es: 'Necesitamos el día que lleva el aviso.' },
}
