import type { Message } from '../print.ts'

/** Sentences of the rules about the immigration courts. */
export const courtWords: Record<string, Message> = {
  'court.appealToBoard.name': { en: 'Last day to appeal to the Board', es: 'Último día para apelar ante la Junta' },
  'court.appealToBoard.question': {
    en: 'By which day must the Board of Immigration Appeals receive your appeal?',
    es: '¿Para qué día debe recibir su apelación la Junta de Apelaciones de Inmigración?',
  },
  'court.appealToBoard.deadline': {
    en: 'The Board must receive your appeal by {due}.',
    es: 'La Junta debe recibir su apelación a más tardar el {due}.',
  },
  'court.appealToBoard.step.oral': {
    en: 'The judge decided aloud on {on}. The days count from there.',
    es: 'El juez decidió en voz alta el {on}. Los días se cuentan desde ahí.',
  },
  'court.appealToBoard.step.served': {
    en: 'The written decision was sent or given on {on}. The days count from there.',
    es: 'La decisión escrita se envió o se entregó el {on}. Los días se cuentan desde ahí.',
  },
  'court.appealToBoard.step.orderDay': {
    en: 'Your papers do not show when the decision was sent, so we counted from {on}, the earliest day.',
    es: 'Sus papeles no muestran cuándo se envió la decisión, así que contamos desde el {on}, el día más temprano.',
  },
  'court.appealToBoard.step.counted': { en: '{days} after that is {raw}.', es: '{days} después es el {raw}.' },
  'court.appealToBoard.step.received': {
    en: 'It must be there by that day. Mailing it by then is not enough.',
    es: 'Debe estar allí ese día. Enviarla por correo ese día no basta.',
  },
  'court.appealToBoard.step.printedSame': {
    en: 'The decision prints the same day, {printed}.',
    es: 'La decisión lleva impreso el mismo día, el {printed}.',
  },
  'court.appealToBoard.warning.printedDiffers': {
    en: 'The decision prints {printed} as the last day, and this count gives {due}. Use the sooner one, and ask a lawyer.',
    es: 'La decisión lleva impreso el {printed} como último día, y esta cuenta da el {due}. Use el más temprano, y pregunte a un abogado.',
  },
  'court.appealToBoard.notEnoughKnown': {
    en: 'We need what kind of order it is and the day of the judge’s decision.',
    es: 'Necesitamos qué tipo de orden es y el día de la decisión del juez.',
  },
  'court.appealToBoard.notApplicable.waived': {
    en: 'Your papers say that you gave up the appeal. A lawyer can say if that was valid.',
    es: 'Sus papeles dicen que usted renunció a la apelación. Un abogado puede decir si eso fue válido.',
  },
  'court.appealToBoard.notApplicable.inAbsentia': {
    en: 'An order made while you were not there cannot be appealed. It can be undone with a motion to the judge.',
    es: 'Una orden dada cuando usted no estaba no se puede apelar. Se puede deshacer con una moción al juez.',
  },

  'court.inAbsentiaMotion.name': { en: 'Last day to undo an order made without you', es: 'Último día para deshacer una orden dada sin usted' },
  'court.inAbsentiaMotion.question': {
    en: 'By which day can you ask the judge to undo an order made while you were not there?',
    es: '¿Hasta qué día puede pedir al juez que deshaga una orden dada cuando usted no estaba?',
  },
  'court.inAbsentiaMotion.deadline': {
    en: 'If something exceptional kept you away, the court must receive your motion by {due}.',
    es: 'Si algo excepcional le impidió ir, la corte debe recibir su moción a más tardar el {due}.',
  },
  'court.inAbsentiaMotion.step.counted': {
    en: '{days} after the order of {ordered} is {raw}.',
    es: '{days} después de la orden del {ordered} es el {raw}.',
  },
  'court.inAbsentiaMotion.step.anyTime': {
    en: 'If you did not get the notice of the hearing, or you were in custody, there is no last day: you can ask at any time.',
    es: 'Si usted no recibió el aviso de la audiencia, o estaba detenido, no hay último día: puede pedirlo en cualquier momento.',
  },
  'court.inAbsentiaMotion.step.oneMotion': {
    en: 'You can ask only once. While the judge decides, the removal is stopped. Get help before you file.',
    es: 'Solo se puede pedir una vez. Mientras el juez decide, la expulsión se detiene. Busque ayuda antes de presentarla.',
  },
  'court.inAbsentiaMotion.notEnoughKnown': {
    en: 'We need what kind of order it is and its day.',
    es: 'Necesitamos qué tipo de orden es y su día.',
  },

  'court.hearing.name': { en: 'Court hearing', es: 'Audiencia en la corte' },
  'court.hearing.question': { en: 'When is the hearing?', es: '¿Cuándo es la audiencia?' },
  'court.hearing.deadline': { en: 'Your hearing is on {on}.', es: 'Su audiencia es el {on}.' },
  'court.hearing.step.goThere': {
    en: 'If you miss it, the judge can order your removal without you.',
    es: 'Si usted falta, el juez puede ordenar su expulsión sin usted.',
  },
  'court.hearing.step.checkAgain': {
    en: 'Hearings move. Check with the court’s phone line or website, the week before and the day before.',
    es: 'Las audiencias se mueven. Verifique con el teléfono o la página de la corte, la semana antes y el día antes.',
  },
  'court.hearing.notEnoughKnown': { en: 'We need the day of the hearing.', es: 'Necesitamos el día de la audiencia.' },
  'court.hearing.notApplicable.cancelled': { en: 'The court cancelled this hearing.', es: 'La corte canceló esta audiencia.' },
  'court.hearing.notApplicable.held': { en: 'This hearing took place.', es: 'Esta audiencia ya se hizo.' },
  'court.hearing.notApplicable.noneListed': {
    en: 'The court’s system lists no hearing. It can be wrong or late: check again, and keep the day of your notice.',
    es: 'El sistema de la corte no muestra ninguna audiencia. Puede estar equivocado o atrasado: verifique otra vez, y guarde el día de su aviso.',
  },

  'court.firstHearing.name': { en: 'First day a first hearing may be held', es: 'Primer día en que puede haber una primera audiencia' },
  'court.firstHearing.question': {
    en: 'How soon after the Notice to Appear may the first hearing be?',
    es: '¿Qué tan pronto después del Aviso de Comparecencia puede ser la primera audiencia?',
  },
  'court.firstHearing.eligibleOn': {
    en: 'The first hearing may not be before {on}, unless you agree to it.',
    es: 'La primera audiencia no puede ser antes del {on}, salvo que usted lo acepte.',
  },
  'court.firstHearing.step.counted': {
    en: 'The Notice to Appear was given on {served}. You get at least {days} to find a lawyer.',
    es: 'El Aviso de Comparecencia se entregó el {served}. Usted tiene por lo menos {days} para buscar un abogado.',
  },
  'court.firstHearing.warning.tooSoon': {
    en: 'Your papers set it for {set}, which is sooner. Go anyway, and ask the judge for time.',
    es: 'Sus papeles la ponen el {set}, que es antes. Vaya de todos modos, y pida tiempo al juez.',
  },
  'court.firstHearing.notEnoughKnown': {
    en: 'We need the day the Notice to Appear was given to you.',
    es: 'Necesitamos el día en que le entregaron el Aviso de Comparecencia.',
  },

  'radar.bia-ten-days.note': {
    en: 'A rule of February 2026 cut most appeals to 10 days, for decisions from 9 March 2026 on. Courts and agencies do not agree if it holds.',
    es: 'Una regla de febrero de 2026 redujo la mayoría de las apelaciones a 10 días, para decisiones desde el 9 de marzo de 2026. Las cortes y las agencias no concuerdan en si vale.',
  },
  'radar.bia-vacatur.note': {
    en: 'In March 2026 a court threw out the 10 days. That decision may still change.',
    es: 'En marzo de 2026 una corte anuló los 10 días. Esa decisión todavía puede cambiar.',
  },
  'radar.bia-cfr-text.note': {
    en: 'In September 2026 the printed rule was still said to show 10 days, while the appeal form says 30.',
    es: 'En septiembre de 2026 se decía que la regla impresa aún mostraba 10 días, mientras el formulario de apelación dice 30.',
  },
  'radar.bia-briefing.note': {
    en: 'In appeals, both sides now get 20 days at the same time for their briefs, and more time only in exceptional cases.',
    es: 'En las apelaciones, ambas partes tienen ahora 20 días al mismo tiempo para sus escritos, y más tiempo solo en casos excepcionales.',
  },
  'radar.motions-amended.note': {
    en: 'The rule about motions to the court was changed in June 2026. We have not compared every part of it.',
    es: 'La regla sobre mociones a la corte cambió en junio de 2026. No hemos comparado cada parte.',
  },
}
