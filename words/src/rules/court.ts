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

  'court.appealToBoard.notApplicable.appealed': {
    en: 'Your papers show that an appeal to the Board was filed.',
    es: 'Sus papeles muestran que se presentó una apelación ante la Junta.',
  },
  'court.appealToBoard.unsettled.exceptionsDisagree': {
    en: 'The papers say that you gave up the right to appeal, and also that an appeal was filed. They cannot both count. The time to appeal is short. Talk to a lawyer now.',
    es: 'Los papeles dicen que usted renunció a apelar, y también que se presentó una apelación. No pueden valer las dos cosas. El plazo para apelar es corto. Hable ya con un abogado.',
  },
  'court.appealToBoard.notApplicable.boardDecided': { en: 'The Board decided after this.', es: 'La Junta decidió después de esto.' },

  'court.appealFromOfficer.name': { en: 'Last day to appeal a family petition', es: 'Último día para apelar una petición familiar' },
  'court.appealFromOfficer.question': {
    en: 'By which day can the person who petitioned appeal to the Board (Form EOIR-29)?',
    es: '¿Hasta qué día puede apelar ante la Junta quien hizo la petición (formulario EOIR-29)?',
  },
  'court.appealFromOfficer.deadline': {
    en: 'USCIS must receive the appeal (Form EOIR-29) by {due}.',
    es: 'USCIS debe recibir la apelación (formulario EOIR-29) a más tardar el {due}.',
  },
  'court.appealFromOfficer.step.served': {
    en: 'The decision counts from {served}. There are {days} to appeal.',
    es: 'La decisión cuenta desde el {served}. Hay {days} para apelar.',
  },
  'court.appealFromOfficer.step.notByMail': {
    en: 'The notice does not say that it came by mail, so no days are added.',
    es: 'El aviso no dice que llegó por correo, así que no se agregan días.',
  },
  'court.appealFromOfficer.step.mail': { en: 'It came by mail: {days} more.', es: 'Llegó por correo: {days} más.' },
  'court.appealFromOfficer.step.fromMailing': {
    en: 'It came by mail. The form says to count from the mailing, without more days.',
    es: 'Llegó por correo. El formulario dice que se cuente desde el envío, sin más días.',
  },
  'court.appealFromOfficer.step.revocation': {
    en: 'An approval was taken back: there is less time than for a denial.',
    es: 'Se retiró una aprobación: hay menos tiempo que para una negación.',
  },
  'court.appealFromOfficer.step.received': {
    en: 'It goes to the office that the decision names, not to the Board, and must be there by that day. The one who petitioned signs it.',
    es: 'Se envía a la oficina que nombra la decisión, no a la Junta, y debe estar allí ese día. La firma quien hizo la petición.',
  },
  'court.appealFromOfficer.warning.printedDiffers': {
    en: 'The notice prints {printed} as the last day, and this count gives {due}. Use the sooner one.',
    es: 'El aviso lleva impreso el {printed} como último día, y esta cuenta da el {due}. Use el más temprano.',
  },
  'court.appealFromOfficer.notEnoughKnown': { en: 'We need the day of the decision.', es: 'Necesitamos el día de la decisión.' },

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
    es: 'Si usted no recibió el aviso de la audiencia, o estaba bajo custodia, no hay último día: puede pedirlo en cualquier momento.',
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
  'court.hearing.notApplicable.missed': {
    en: 'Your papers say that you were not at this hearing. The judge may have ordered your removal. Check with the court and get help at once.',
    es: 'Sus papeles dicen que usted no estuvo en esta audiencia. El juez pudo ordenar su expulsión. Verifique con la corte y busque ayuda de inmediato.',
  },
  'court.hearing.notApplicable.held': { en: 'This hearing took place.', es: 'Esta audiencia ya se hizo.' },
  'court.hearing.notApplicable.noneListed': {
    en: 'The court’s system lists no hearing. It can be wrong or late: check again, and keep the day of your notice.',
    es: 'El sistema de la corte no muestra ninguna audiencia. Puede estar equivocado o atrasado: verifique otra vez, y guarde el día de su aviso.',
  },

  'court.hearingFilings.name': { en: 'Last day for papers before a hearing', es: 'Último día para los papeles antes de una audiencia' },
  'court.hearingFilings.question': {
    en: 'By which day must the court receive your papers for this hearing?',
    es: '¿Para qué día debe recibir la corte sus papeles para esta audiencia?',
  },
  'court.hearingFilings.deadline': {
    en: 'The court must receive your papers for this hearing by {due}.',
    es: 'La corte debe recibir sus papeles para esta audiencia a más tardar el {due}.',
  },
  'court.hearingFilings.step.counted': {
    en: 'The hearing is on {on}. {days} before that is {counted}.',
    es: 'La audiencia es el {on}. {days} antes es el {counted}.',
  },
  'court.hearingFilings.step.nextOpen': {
    en: '{counted} is a closed day. The court’s manual moves it to the next open day, {due}.',
    es: 'El {counted} es un día cerrado. El manual de la corte lo pasa al siguiente día abierto, el {due}.',
  },
  'court.hearingFilings.step.openBefore': {
    en: '{counted} is a closed day. A judge could ask for the open day before, {due}.',
    es: 'El {counted} es un día cerrado. Un juez podría pedir el día abierto anterior, el {due}.',
  },
  'court.hearingFilings.step.individual': {
    en: 'This is for proof, lists of witnesses and briefs. An answer to what the other side files is due 10 days after that.',
    es: 'Esto es para pruebas, listas de testigos y escritos. Una respuesta a lo que presenta la otra parte se entrega dentro de 10 días.',
  },
  'court.hearingFilings.step.master': {
    en: 'This is for papers on which you want a decision at that hearing.',
    es: 'Esto es para papeles sobre los que quiere una decisión en esa audiencia.',
  },
  'court.hearingFilings.step.judge': {
    en: 'The judge can set another day, and sets it for people in custody. What the judge says counts.',
    es: 'El juez puede fijar otro día, y lo fija para quien está bajo custodia. Vale lo que diga el juez.',
  },
  'court.hearingFilings.notEnoughKnown': { en: 'We need the kind and the day of the hearing.', es: 'Necesitamos el tipo y el día de la audiencia.' },
  'court.hearingFilings.notApplicable.detained': {
    en: 'For people in custody, the judge sets the days for papers. Ask the court.',
    es: 'Para quien está bajo custodia, el juez fija los días para los papeles. Pregunte a la corte.',
  },
  'court.hearingFilings.notApplicable.cancelled': { en: 'The court cancelled this hearing.', es: 'La corte canceló esta audiencia.' },
  'court.hearingFilings.notApplicable.noneListed': {
    en: 'The court’s system lists no hearing. Check again, and keep the day of your notice.',
    es: 'El sistema de la corte no muestra ninguna audiencia. Verifique otra vez, y guarde el día de su aviso.',
  },
  'court.hearingFilings.notApplicable.held': { en: 'This hearing took place.', es: 'Esta audiencia ya se hizo.' },
  'court.hearingFilings.notApplicable.missed': { en: 'This hearing is over.', es: 'Esta audiencia ya pasó.' },

  'court.firstHearing.name': { en: 'First day a first hearing may be held', es: 'Primer día en que puede haber una primera audiencia' },
  'court.firstHearing.question': {
    en: 'How soon after the Notice to Appear may the first hearing be?',
    es: '¿Qué tan pronto después de la Notificación de comparecencia puede ser la primera audiencia?',
  },
  'court.firstHearing.eligibleOn': {
    en: 'The first hearing may not be before {on}, unless you agree to it.',
    es: 'La primera audiencia no puede ser antes del {on}, salvo que usted lo acepte.',
  },
  'court.firstHearing.step.counted': {
    en: 'The Notice to Appear was given on {served}. You get at least {days} to find a lawyer.',
    es: 'La Notificación de comparecencia se entregó el {served}. Usted tiene por lo menos {days} para buscar un abogado.',
  },
  'court.firstHearing.warning.tooSoon': {
    en: 'Your papers set it for {set}, which is sooner. Go anyway, and ask the judge for time.',
    es: 'Sus papeles la ponen el {set}, que es antes. Vaya de todos modos, y pida tiempo al juez.',
  },
  'court.firstHearing.notEnoughKnown': {
    en: 'We need the day the Notice to Appear was given to you.',
    es: 'Necesitamos el día en que le entregaron la Notificación de comparecencia.',
  },

  'court.proceedingsCommenced.name': { en: 'Day the court case began', es: 'Día en que empezó el caso en la corte' },
  'court.proceedingsCommenced.question': { en: 'When did the case before the judge begin?', es: '¿Cuándo empezó el caso ante el juez?' },
  'court.proceedingsCommenced.value': { en: 'The case before the judge began on {value}.', es: 'El caso ante el juez empezó el {value}.' },
  'court.proceedingsCommenced.step.filed': {
    en: 'It begins when the government files the Notice to Appear with the court.',
    es: 'Empieza cuando el gobierno presenta la Notificación de comparecencia en la corte.',
  },
  'court.proceedingsCommenced.step.served': {
    en: 'The notice was given to you on {served}. That day does not begin the case.',
    es: 'El aviso se le entregó el {served}. Ese día no empieza el caso.',
  },
  'court.proceedingsCommenced.notEnoughKnown': {
    en: 'We need the day the government filed the Notice to Appear with the court. A stamp of the court on it would show it.',
    es: 'Necesitamos el día en que el gobierno presentó la Notificación de comparecencia en la corte. Un sello de la corte en ella lo mostraría.',
  },

  'court.stopTime.name': { en: 'Did the Notice to Appear stop your years here', es: 'Si la Notificación de comparecencia detuvo sus años aquí' },
  'court.stopTime.question': {
    en: 'Did the Notice to Appear stop the years that count for cancellation of removal?',
    es: '¿La Notificación de comparecencia detuvo los años que cuentan para la cancelación de la expulsión?',
  },
  'court.stopTime.stopped': {
    en: 'Yes: the years that count for cancellation of removal stopped on {on}, when the notice was given to you.',
    es: 'Sí: los años que cuentan para la cancelación de la expulsión se detuvieron el {on}, cuando le entregaron el aviso.',
  },
  'court.stopTime.notStopped': {
    en: 'No: this Notice to Appear did not stop the years that count for cancellation of removal.',
    es: 'No: esta Notificación de comparecencia no detuvo los años que cuentan para la cancelación de la expulsión.',
  },
  'court.stopTime.step.timeAndPlace': {
    en: 'The notice itself names the time and place of the hearing.',
    es: 'El mismo aviso dice la hora y el lugar de la audiencia.',
  },
  'court.stopTime.step.oneNotice': {
    en: 'One paper must say the time and place of the hearing. It leaves them “to be set”, and a later hearing notice does not make up for it.',
    es: 'Un solo papel debe decir la hora y el lugar de la audiencia. Este los deja “por fijar”, y un aviso de audiencia posterior no lo remedia.',
  },
  'court.stopTime.step.otherEnds': {
    en: 'Some crimes and long trips abroad can stop the years too. A lawyer can say how many you have.',
    es: 'Algunos delitos y los viajes largos al extranjero también pueden detener los años. Un abogado puede decir cuántos tiene.',
  },
  'court.stopTime.notEnoughKnown': {
    en: 'We need the day the Notice to Appear was given to you, and if it names the time and place of the hearing.',
    es: 'Necesitamos el día en que le entregaron la Notificación de comparecencia, y si dice la hora y el lugar de la audiencia.',
  },

  'reading.eoir.officer-mail.question': {
    en: 'The decision came by mail. Are there three more days to appeal?',
    es: 'La decisión llegó por correo. ¿Hay tres días más para apelar?',
  },
  'reading.eoir.officer-mail.adds-three-days': { en: 'Yes, as for other decisions by mail.', es: 'Sí, como en otras decisiones por correo.' },
  'reading.eoir.officer-mail.from-mailing': { en: 'No, the appeal form counts from the mailing.', es: 'No, el formulario de apelación cuenta desde el envío.' },

  'radar.hearing-filings.note': {
    en: 'In February 2025 the time to give papers before a long hearing went from 15 to 30 days.',
    es: 'En febrero de 2025 el plazo para entregar papeles antes de una audiencia larga pasó de 15 a 30 días.',
  },
  'radar.bia-ten-days.note': {
    en: 'A rule of February 2026 cut most appeals to 10 days, for decisions from March 9, 2026 on. Courts and agencies do not agree if it holds.',
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
