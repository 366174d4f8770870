import type { Message } from '../print.ts'

const CHILD: Message = {
  en: 'There is no one-year limit for a child who came without a parent or guardian.',
  es: 'No hay límite de un año para un menor que llegó sin padre, madre o tutor.',
}
const SENT_BACK: Message = {
  en: 'This form was sent back, so it does not count as filed. The day it is received again counts.',
  es: 'Este formulario fue devuelto, así que no cuenta como presentado. Cuenta el día en que se reciba de nuevo.',
}
const NEEDS_RECEIVED: Message = {
  en: 'We need the day your asylum form (I-589) was received, and the days your clock stopped and started again, if it did.',
  es: 'Necesitamos el día en que se recibió su formulario de asilo (I-589), y los días en que su reloj paró y siguió, si paró.',
}
const GRANTED: Message = {
  en: 'You have asylum. You may work without this clock.',
  es: 'Usted tiene asilo. Puede trabajar sin este reloj.',
}
const NOT_PENDING: Message = { en: 'This asylum form is no longer open.', es: 'Este formulario de asilo ya no está abierto.' }
const CLOCK_STOOD_STILL: Message = {
  en: 'The clock stood still for {stopped} before that.',
  es: 'El reloj estuvo parado {stopped} antes de eso.',
}
const DENIED: Message = {
  en: 'The request was denied before the clock got that far. A lawyer can say if the days may be counted again.',
  es: 'La solicitud fue negada antes de que el reloj llegara. Un abogado puede decir si los días se pueden contar otra vez.',
}

const SENT_BACK_TO_JUDGE: Message = {
  en: 'The request was denied on {denied}, and the case was sent back on {on}. The clock runs again from that day.',
  es: 'La solicitud fue negada el {denied}, y el caso regresó al juez el {on}. El reloj sigue desde ese día.',
}
const DAYS_COUNTED: Message = {
  en: 'The request was denied on {denied}, and the case was sent back on {on}. Here the {days} in between are counted, as a court settlement promised. Ask the court or USCIS if they did count them.',
  es: 'La solicitud fue negada el {denied}, y el caso regresó al juez el {on}. Aquí se cuentan los {days} de en medio, como prometió un acuerdo ante una corte. Pregunte a la corte o a USCIS si los contaron.',
}
const DAYS_NOT_COUNTED: Message = {
  en: 'The request was denied on {denied}, and the case was sent back on {on}. Here the {days} in between are not counted.',
  es: 'La solicitud fue negada el {denied}, y el caso regresó al juez el {on}. Aquí no se cuentan los {days} de en medio.',
}
const DENIED_AGAIN: Message = {
  en: 'The case was sent back and denied again. To count the days we would need the day of each denial by the judge. Ask a lawyer.',
  es: 'El caso regresó al juez y fue negado otra vez. Para contar los días haría falta la fecha de cada negativa del juez. Pregunte a un abogado.',
}
const DENIED_BEFORE_ASKED: Message = {
  en: 'The day of the denial is before the day the form was handed in. One of them was read or printed wrong: look at the papers.',
  es: 'El día de la negativa es anterior al día en que se entregó el formulario. Uno de los dos se leyó o se imprimió mal: mire los papeles.',
}

/** Sentences of the asylum rules: the one-year limit and the work-permit clock. */
export const asylumWords: Record<string, Message> = {
  'asylum.oneYearDeadline.name': { en: 'Last day to ask for asylum', es: 'Último día para pedir asilo' },
  'asylum.oneYearDeadline.question': { en: 'What is the last day to ask for asylum?', es: '¿Cuál es el último día para pedir asilo?' },
  'asylum.oneYearDeadline.deadline': { en: 'The last day to ask for asylum is {due}.', es: 'El último día para pedir asilo es el {due}.' },
  'asylum.oneYearDeadline.step.arrival': {
    en: 'Your last arrival was on {arrived}. The year starts the next day.',
    es: 'Su última llegada fue el {arrived}. El año empieza al día siguiente.',
  },
  'asylum.oneYearDeadline.step.notBefore1997': {
    en: 'The law does not start the year before {start}.',
    es: 'La ley no empieza el año antes del {start}.',
  },
  'asylum.oneYearDeadline.step.oneYear': { en: 'One year after {start} is {raw}.', es: 'Un año después del {start} es el {raw}.' },
  'asylum.oneYearDeadline.step.online': {
    en: 'The form was sent online, where USCIS gives no extra day.',
    es: 'El formulario se envió en línea, donde USCIS no da un día más.',
  },
  'asylum.oneYearDeadline.step.asked': {
    en: 'Your papers show that you asked on {received}.',
    es: 'Sus papeles muestran que usted pidió asilo el {received}.',
  },
  'asylum.oneYearDeadline.notEnoughKnown': {
    en: 'We need the day you last arrived in the United States.',
    es: 'Necesitamos el día en que llegó por última vez a Estados Unidos.',
  },
  'asylum.oneYearDeadline.notApplicable.unaccompaniedChild': CHILD,

  'asylum.oneYearTimely.name': { en: 'Asylum asked for within the year', es: 'Asilo pedido dentro del año' },
  'asylum.oneYearTimely.question': { en: 'Did you ask for asylum within one year of arriving?', es: '¿Pidió asilo dentro del año después de llegar?' },
  'asylum.oneYearTimely.timely': {
    en: 'Your form was received on {received} and the last day was {due}: on time, with {margin} to spare.',
    es: 'Su formulario se recibió el {received} y el último día era el {due}: a tiempo, con {margin} de sobra.',
  },
  'asylum.oneYearTimely.late': {
    en: 'Your form was received on {received} and the last day was {due}: late by {margin}.',
    es: 'Su formulario se recibió el {received} y el último día era el {due}: tarde por {margin}.',
  },
  'asylum.oneYearTimely.timelyByMailing': {
    en: 'Your form was received on {received}, after the last day, {due}. It can still be on time because it was mailed by then and there is proof.',
    es: 'Su formulario se recibió el {received}, después del último día, el {due}. Aun así puede estar a tiempo, porque se envió por correo antes y hay prueba.',
  },
  'asylum.oneYearTimely.step.afterClosedDay': {
    en: 'The year ended on {raw}, a closed day. It is on time because the last day moved.',
    es: 'El año terminó el {raw}, un día cerrado. Está a tiempo porque el último día se movió.',
  },
  'asylum.oneYearTimely.step.mailed': {
    en: 'It was mailed on {mailed}. The proof of mailing must be clear and convincing. Keep it safe.',
    es: 'Se envió por correo el {mailed}. La prueba del envío debe ser clara y convincente. Guárdela bien.',
  },
  'asylum.oneYearTimely.step.mailedWithoutProof': {
    en: 'It was mailed on {mailed}, in time. With clear proof of mailing it could count as on time. Look for a mail receipt.',
    es: 'Se envió por correo el {mailed}, a tiempo. Con una prueba clara del envío podría contar como a tiempo. Busque el recibo del correo.',
  },
  'asylum.oneYearTimely.step.exceptions': {
    en: 'There are exceptions: something changed, or something serious kept you from asking. Talk to a lawyer or accredited representative.',
    es: 'Hay excepciones: algo cambió, o algo grave le impidió pedirlo. Hable con un abogado o un representante acreditado.',
  },
  'asylum.oneYearTimely.step.otherProtection': {
    en: 'Two other kinds of protection have no one-year limit: withholding of removal and the Convention Against Torture.',
    es: 'Otras dos protecciones no tienen límite de un año: la suspensión de la expulsión (withholding) y la Convención contra la Tortura.',
  },
  'asylum.oneYearTimely.boundary': {
    en: 'This is 3 days or less from the limit. Talk to a lawyer or accredited representative.',
    es: 'Esto está a 3 días o menos del límite. Hable con un abogado o un representante acreditado.',
  },
  'asylum.oneYearTimely.notEnoughKnown': {
    en: 'We need the day you last arrived and the day your asylum form (I-589) was received.',
    es: 'Necesitamos el día de su última llegada y el día en que se recibió su formulario de asilo (I-589).',
  },
  'asylum.oneYearTimely.notApplicable.unaccompaniedChild': CHILD,
  'asylum.oneYearTimely.notApplicable.rejected': SENT_BACK,
  'asylum.oneYearTimely.notApplicable.askedBefore': {
    en: 'Your papers show an earlier asylum form. The year is measured by the first one.',
    es: 'Sus papeles muestran un formulario de asilo anterior. El año se mide con el primero.',
  },
  'asylum.oneYearTimely.unsettled.askedBeforeArriving': {
    en: 'The form was received before the only arrival we know of. The arrival that counts is not in these papers.',
    es: 'El formulario se recibió antes de la única llegada que conocemos. La llegada que cuenta no está en estos papeles.',
  },

  'asylum.lateFiling.name': { en: 'Asking for asylum after the year', es: 'Pedir asilo después del año' },
  'asylum.lateFiling.question': {
    en: 'Something changed or kept you from asking. Until when is it soon enough to ask?',
    es: 'Algo cambió o le impidió pedirlo. ¿Hasta cuándo es bastante pronto para pedirlo?',
  },
  'asylum.lateFiling.heuristic': {
    en: 'The law only says “a reasonable time” after {opens}. Our guess, which is not law: by {strong} is strong.',
    es: 'La ley solo dice “un tiempo razonable” después del {opens}. Nuestro cálculo, que no es ley: hasta el {strong} es fuerte.',
  },
  'asylum.lateFiling.step.changed': { en: 'The change was on {opens}.', es: 'El cambio fue el {opens}.' },
  'asylum.lateFiling.step.ended': { en: 'What kept you from asking ended on {opens}.', es: 'Lo que le impidió pedirlo terminó el {opens}.' },
  'asylum.lateFiling.step.arguable': {
    en: 'After {strong} and until {arguable} it can be argued. After {arguable}, six months, it is weak. Each case is different.',
    es: 'Después del {strong} y hasta el {arguable} se puede argumentar. Después del {arguable}, seis meses, es débil. Cada caso es distinto.',
  },
  'asylum.lateFiling.step.askedBefore': {
    en: 'You asked on {asked}, before this. Ask a lawyer if it can still help.',
    es: 'Usted pidió asilo el {asked}, antes de esto. Pregunte a un abogado si aún puede ayudar.',
  },
  'asylum.lateFiling.step.askedSoon': {
    en: 'You asked on {asked}, {days} after. That is soon.',
    es: 'Usted pidió asilo el {asked}, {days} después. Eso es pronto.',
  },
  'asylum.lateFiling.step.askedWithinMonths': {
    en: 'You asked on {asked}, {days} after. It can be argued.',
    es: 'Usted pidió asilo el {asked}, {days} después. Se puede argumentar.',
  },
  'asylum.lateFiling.step.askedLong': {
    en: 'You asked on {asked}, {days} after. More than six months is weak. Talk to a lawyer.',
    es: 'Usted pidió asilo el {asked}, {days} después. Más de seis meses es débil. Hable con un abogado.',
  },
  'asylum.lateFiling.notEnoughKnown': {
    en: 'We need what it was, and the day it changed or ended.',
    es: 'Necesitamos qué fue, y el día en que cambió o terminó.',
  },
  'asylum.lateFiling.notApplicable.unaccompaniedChild': CHILD,
  'asylum.lateFiling.notApplicable.askedInTime': {
    en: 'You asked within the year, so no exception is needed.',
    es: 'Usted lo pidió dentro del año, así que no hace falta una excepción.',
  },

  'asylum.lateFiling.notApplicable.insideTheYear': {
    en: 'This was over well before the year was, so the one-year limit gives more time. If you asked late, ask a lawyer if it still helps.',
    es: 'Esto terminó bastante antes que el año, así que el límite de un año da más tiempo. Si lo pidió tarde, pregunte a un abogado si aún ayuda.',
  },

  'asylum.clockStoppedDays.name': { en: 'Days the asylum clock stood still', es: 'Días en que el reloj de asilo estuvo parado' },
  'asylum.clockStoppedDays.value': {
    en: 'The clock stopped on {from} and went on from {cured}: {days}.',
    es: 'El reloj paró el {from} y siguió desde el {cured}: {days}.',
  },
  'asylum.clockStoppedDays.open': {
    en: 'The clock stopped on {from}. No paper here shows that it started again.',
    es: 'El reloj paró el {from}. Ningún papel aquí muestra que haya seguido.',
  },
  'asylum.clockStoppedDays.notEnoughKnown': { en: 'We need the day the clock stopped.', es: 'Necesitamos el día en que el reloj paró.' },

  'asylum.clock.name': { en: 'Asylum work-permit clock', es: 'Reloj del permiso de trabajo por asilo' },
  'asylum.clock.question': {
    en: 'How many days has your asylum clock counted?',
    es: '¿Cuántos días ha contado su reloj de asilo?',
  },
  'asylum.clock.clock': { en: 'The clock started on {start}.', es: 'El reloj empezó el {start}.' },
  'asylum.clock.elapsed': {
    en: 'The clock started on {start}. By {asOf} it has counted {elapsed}.',
    es: 'El reloj empezó el {start}. Hasta el {asOf} ha contado {elapsed}.',
  },
  'asylum.clock.passed': {
    en: 'The clock started on {start} and has passed {needed}, all it needs.',
    es: 'El reloj empezó el {start} y ya pasó de {needed}, todo lo que necesita.',
  },
  'asylum.clock.step.stopped': {
    en: 'It stood still from {from} to {to}: {days}.',
    es: 'Estuvo parado del {from} al {to}: {days}.',
  },
  'asylum.clock.step.open': {
    en: 'It stopped on {from}. No paper here shows that it started again.',
    es: 'Paró el {from}. Ningún papel aquí muestra que haya seguido.',
  },
  'asylum.clock.step.frozen': {
    en: 'The request was denied on {on}, and the clock stays where it was. If the case is sent back, days may be added: ask a lawyer.',
    es: 'La solicitud fue negada el {on}, y el reloj se queda donde estaba. Si el caso se devuelve, se pueden sumar días: pregunte a un abogado.',
  },
  'asylum.clock.notEnoughKnown': NEEDS_RECEIVED,
  'asylum.clock.notApplicable.rejected': SENT_BACK,
  'asylum.clock.notApplicable.granted': GRANTED,
  'asylum.clock.notApplicable.notPending': NOT_PENDING,
  'asylum.clock.step.sentBack': SENT_BACK_TO_JUDGE,
  'asylum.clock.step.sentBackCounted': DAYS_COUNTED,
  'asylum.clock.step.sentBackNotCounted': DAYS_NOT_COUNTED,
  'asylum.clock.unsettled.deniedAgain': DENIED_AGAIN,
  'asylum.clock.unsettled.deniedBeforeAsked': DENIED_BEFORE_ASKED,

  'asylum.workPermitEarliestFiling.name': { en: 'First day to ask for a work permit', es: 'Primer día para pedir un permiso de trabajo' },
  'asylum.workPermitEarliestFiling.question': {
    en: 'From when may you ask for a work permit while asylum is pending?',
    es: '¿Desde cuándo puede pedir un permiso de trabajo mientras su asilo está pendiente?',
  },
  'asylum.workPermitEarliestFiling.eligibleOn': {
    en: 'You may ask for a work permit, category (c)(8), from {on}. If you ask sooner, it is refused.',
    es: 'Puede pedir un permiso de trabajo, categoría (c)(8), desde el {on}. Si lo pide antes, lo rechazan.',
  },
  'asylum.workPermitEarliestFiling.step.started': {
    en: 'The clock started on {start} and must count {needed}.',
    es: 'El reloj empezó el {start} y debe contar {needed}.',
  },
  'asylum.workPermitEarliestFiling.step.stopped': CLOCK_STOOD_STILL,
  'asylum.workPermitEarliestFiling.notEnoughKnown': NEEDS_RECEIVED,
  'asylum.workPermitEarliestFiling.notApplicable.rejected': SENT_BACK,
  'asylum.workPermitEarliestFiling.notApplicable.granted': GRANTED,
  'asylum.workPermitEarliestFiling.notApplicable.notPending': NOT_PENDING,
  'asylum.workPermitEarliestFiling.notApplicable.denied': DENIED,
  'asylum.workPermitEarliestFiling.step.sentBack': SENT_BACK_TO_JUDGE,
  'asylum.workPermitEarliestFiling.step.sentBackCounted': DAYS_COUNTED,
  'asylum.workPermitEarliestFiling.step.sentBackNotCounted': DAYS_NOT_COUNTED,
  'asylum.workPermitEarliestFiling.unsettled.deniedAgain': DENIED_AGAIN,
  'asylum.workPermitEarliestFiling.unsettled.deniedBeforeAsked': DENIED_BEFORE_ASKED,

  'asylum.workPermitEarliestGrant.name': { en: 'First day a work permit can be given', es: 'Primer día en que pueden dar un permiso de trabajo' },
  'asylum.workPermitEarliestGrant.question': {
    en: 'From when can a work permit be given while asylum is pending?',
    es: '¿Desde cuándo pueden dar un permiso de trabajo mientras su asilo está pendiente?',
  },
  'asylum.workPermitEarliestGrant.eligibleOn': {
    en: 'A work permit, category (c)(8), can be given from {on}. It may come later.',
    es: 'Pueden dar un permiso de trabajo, categoría (c)(8), desde el {on}. Puede llegar más tarde.',
  },
  'asylum.workPermitEarliestGrant.step.started': {
    en: 'The clock started on {start} and must count {needed}.',
    es: 'El reloj empezó el {start} y debe contar {needed}.',
  },
  'asylum.workPermitEarliestGrant.step.stopped': CLOCK_STOOD_STILL,
  'asylum.workPermitEarliestGrant.notEnoughKnown': NEEDS_RECEIVED,
  'asylum.workPermitEarliestGrant.notApplicable.rejected': SENT_BACK,
  'asylum.workPermitEarliestGrant.notApplicable.granted': GRANTED,
  'asylum.workPermitEarliestGrant.notApplicable.notPending': NOT_PENDING,
  'asylum.workPermitEarliestGrant.notApplicable.denied': DENIED,
  'asylum.workPermitEarliestGrant.step.sentBack': SENT_BACK_TO_JUDGE,
  'asylum.workPermitEarliestGrant.step.sentBackCounted': DAYS_COUNTED,
  'asylum.workPermitEarliestGrant.step.sentBackNotCounted': DAYS_NOT_COUNTED,
  'asylum.workPermitEarliestGrant.unsettled.deniedAgain': DENIED_AGAIN,
  'asylum.workPermitEarliestGrant.unsettled.deniedBeforeAsked': DENIED_BEFORE_ASKED,

  'reading.asy.remand-credit.question': {
    en: 'A judge denied asylum, and then the case was sent back. Do the days in between count for the work-permit clock?',
    es: 'Un juez negó el asilo y después el caso regresó al juez. ¿Cuentan los días de en medio para el reloj del permiso de trabajo?',
  },
  'reading.asy.remand-credit.credited': {
    en: 'Yes: the government promised it in a court settlement of 2013. We could not confirm that it still does so.',
    es: 'Sí: el gobierno lo prometió en un acuerdo ante una corte en 2013. No pudimos confirmar que todavía lo haga.',
  },
  'reading.asy.remand-credit.not-credited': {
    en: 'No: the rule itself says nothing of such days, so the clock goes on only from the day the case was sent back.',
    es: 'No: la regla misma no dice nada de esos días, así que el reloj sigue solo desde el día en que el caso regresó al juez.',
  },

  'radar.asylum-work-permit.note': {
    en: 'In February 2026 the government proposed to make people wait 365 days. We know of no final rule. Check before you rely on this.',
    es: 'En febrero de 2026 el gobierno propuso que la gente espere 365 días. No conocemos una regla final. Verifique antes de confiar en esto.',
  },
  'radar.uscis-holds.note': {
    en: 'Since December 2025 USCIS has paused some asylum and benefit decisions. It can take longer.',
    es: 'Desde diciembre de 2025 USCIS ha pausado algunas decisiones de asilo y beneficios. Puede tardar más.',
  },

  'asylum.annualFee.name': { en: 'Annual asylum fee', es: 'Tarifa anual de asilo' },
  'asylum.annualFee.question': { en: 'By which day must the annual asylum fee be paid?', es: '¿Hasta qué día hay que pagar la tarifa anual de asilo?' },
  'asylum.annualFee.deadline': { en: 'Pay the annual asylum fee online by {due}.', es: 'Pague la tarifa anual de asilo en línea a más tardar el {due}.' },
  'asylum.annualFee.step.counted': { en: 'The notice is of {on}. {days} later is {counted}.', es: 'El aviso es del {on}. {days} después es el {counted}.' },
  'asylum.annualFee.step.asPrinted': {
    en: 'For a notice from before May 29, 2026, the last day is the one printed on it.',
    es: 'Para un aviso anterior al 29 de mayo de 2026, el último día es el que está impreso en él.',
  },
  'asylum.annualFee.step.printedSooner': { en: 'The notice prints {printed}, which is sooner. It counts.', es: 'El aviso imprime el {printed}, que es antes. Ese cuenta.' },
  'asylum.annualFee.warning.printedLater': {
    en: 'The notice prints {printed}, which is later. Do not lean on it: pay by the day above.',
    es: 'El aviso imprime el {printed}, que es después. No se confíe: pague para el día de arriba.',
  },
  'asylum.annualFee.step.online': {
    en: 'It is paid online, so a weekend or holiday gives no extra day. Keep the receipt.',
    es: 'Se paga en línea, así que un fin de semana o feriado no da un día más. Guarde el recibo.',
  },
  'asylum.annualFee.step.fee': { en: 'For that year the fee was {fee} dollars. Check the notice.', es: 'Para ese año la tarifa era de {fee} dólares. Revise el aviso.' },
  'asylum.annualFee.step.feeUnknown': {
    en: 'We do not know the amount for that year. It is on the notice and on the USCIS page.',
    es: 'No sabemos la cantidad para ese año. Está en el aviso y en la página de USCIS.',
  },
  'asylum.annualFee.step.lost': {
    en: 'If it is not paid, USCIS rejects the asylum form, denies an open work permit form, and the work permit ends. Late? Pay anyway, and get legal help at once.',
    es: 'Si no se paga, USCIS rechaza el formulario de asilo, niega una solicitud abierta de permiso de trabajo, y el permiso termina. ¿Tarde? Pague de todos modos y busque ayuda legal de inmediato.',
  },
  'asylum.annualFee.step.court': {
    en: 'If your asylum case is in immigration court, the court has its own fee and its own way to pay. Ask which one this notice means.',
    es: 'Si su caso de asilo está en la corte de inmigración, la corte tiene su propia tarifa y su propia forma de pago. Pregunte a cuál se refiere este aviso.',
  },
  'asylum.annualFee.notEnoughKnown': { en: 'We need the day on the notice about the fee.', es: 'Necesitamos la fecha del aviso sobre la tarifa.' },
  'asylum.annualFee.unsettled.olderNotice': {
    en: 'This notice is from before May 29, 2026. We do not know how many days it gave: look for the last day printed on it.',
    es: 'Este aviso es anterior al 29 de mayo de 2026. No sabemos cuántos días dio: busque el último día impreso en él.',
  },
  'asylum.annualFee.unsettled.dueBeforeNotice': {
    en: 'The last day printed is before the day of the notice. One of them was read or printed wrong: look at the paper.',
    es: 'El último día impreso es anterior a la fecha del aviso. Uno de los dos se leyó o se imprimió mal: mire el papel.',
  },

  'radar.annual-asylum-fee.note': {
    en: 'The annual asylum fee is new, from 2025 and 2026. Its amount changes each October, and its rules may change again.',
    es: 'La tarifa anual de asilo es nueva, de 2025 y 2026. Su cantidad cambia cada octubre, y sus reglas pueden cambiar otra vez.',
  },
}
