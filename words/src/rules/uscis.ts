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
