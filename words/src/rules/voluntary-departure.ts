import type { Message } from '../print.ts'

const APPEAL_PENDING: Message = {
  en: 'Your papers show an appeal to the Board. While the Board decides, the days to leave do not run. Its decision says if they start again.',
  es: 'Sus papeles muestran una apelación ante la Junta. Mientras la Junta decide, los días para irse no corren. Su decisión dice si vuelven a empezar.',
}
const BOARD_DECIDED: Message = {
  en: 'The Board decided after this. Its decision says if there are new days to leave, and how many. Ask a lawyer at once.',
  es: 'La Junta decidió después de esto. Su decisión dice si hay nuevos días para irse, y cuántos. Pregunte de inmediato a un abogado.',
}
const PRINTED_BEFORE_GRANT: Message = {
  en: 'The last day to leave lies before the day it was given. One of the two was read or printed wrong.',
  es: 'El último día para irse es anterior al día en que se dio. Uno de los dos se leyó o se imprimió mal.',
}

/** Sentences of the rules about voluntary departure: leaving on one's own by a day instead of being removed. */
export const voluntaryDepartureWords: Record<string, Message> = {
  'voluntaryDeparture.leaveBy.name': { en: 'Last day to leave on your own', es: 'Último día para irse por su cuenta' },
  'voluntaryDeparture.leaveBy.question': {
    en: 'By which day must you leave the country (voluntary departure)?',
    es: '¿Hasta qué día tiene para salir del país (salida voluntaria)?',
  },
  'voluntaryDeparture.leaveBy.deadline': { en: 'You have to leave the country by {due}.', es: 'Usted tiene que salir del país a más tardar el {due}.' },
  'voluntaryDeparture.leaveBy.step.given': { en: 'The time to leave was given on {from}.', es: 'El tiempo para irse se dio el {from}.' },
  'voluntaryDeparture.leaveBy.step.counted': { en: '{days} after that is {counted}.', es: '{days} después es el {counted}.' },
  'voluntaryDeparture.leaveBy.step.capped': {
    en: 'The paper says {asked}, and the law allows at most {days} here: until {counted}. Ask a lawyer.',
    es: 'El papel dice {asked}, y aquí la ley permite como máximo {days}: hasta el {counted}. Pregunte a un abogado.',
  },
  'voluntaryDeparture.leaveBy.step.printedSame': { en: 'The paper prints {printed} as the last day.', es: 'El papel lleva impreso el {printed} como último día.' },
  'voluntaryDeparture.leaveBy.step.printedSooner': {
    en: 'The paper prints {printed} as the last day, which is sooner than {counted}. The printed day counts, and it does not move.',
    es: 'El papel lleva impreso el {printed} como último día, que es antes del {counted}. Vale el día impreso, y no se mueve.',
  },
  'voluntaryDeparture.leaveBy.warning.printedLater': {
    en: 'The paper prints {printed} as the last day, and this count gives {due}. Use the sooner one, and ask a lawyer.',
    es: 'El papel lleva impreso el {printed} como último día, y esta cuenta da el {due}. Use el más temprano, y pregunte a un abogado.',
  },
  'voluntaryDeparture.leaveBy.step.notKnownWho': {
    en: 'We do not know who gave you this time. That decides if a last day on a closed day moves, so we did not move it.',
    es: 'No sabemos quién le dio este tiempo. De eso depende si un último día cerrado se mueve, así que no lo movimos.',
  },
  'voluntaryDeparture.leaveBy.step.leftInTime': { en: 'You left on {left}, in time. Keep the proof.', es: 'Usted salió el {left}, a tiempo. Guarde la prueba.' },
  'voluntaryDeparture.leaveBy.warning.leftLate': { en: 'You left on {left}, after the last day.', es: 'Usted salió el {left}, después del último día.' },
  'voluntaryDeparture.leaveBy.step.failure': {
    en: 'Staying longer brings a fine, and ten years without most ways to stay legally.',
    es: 'Quedarse más tiempo trae una multa, y diez años sin la mayoría de las formas de quedarse legalmente.',
  },
  'voluntaryDeparture.leaveBy.warning.filingEndsIt': {
    en: 'Asking to reopen or reconsider, or going to a federal court, before you leave ends this permission. Then there is an order of removal. Talk to a lawyer first.',
    es: 'Pedir que se reabra o se reconsidere, o ir a una corte federal, antes de irse le pone fin a este permiso. Entonces hay una orden de expulsión. Hable antes con un abogado.',
  },
  'voluntaryDeparture.leaveBy.notEnoughKnown': {
    en: 'We need the day it was given, how many days you got and, for more than 60 days, who gave it and when in the case.',
    es: 'Necesitamos el día en que se dio, cuántos días le dieron y, si son más de 60, quién los dio y en qué momento del caso.',
  },
  'voluntaryDeparture.leaveBy.notApplicable.appealPending': APPEAL_PENDING,
  'voluntaryDeparture.leaveBy.notApplicable.boardDecided': BOARD_DECIDED,
  'voluntaryDeparture.leaveBy.unsettled.printedBeforeGrant': PRINTED_BEFORE_GRANT,

  'voluntaryDeparture.bondBy.name': { en: 'Last day to pay the bond to leave', es: 'Último día para pagar la fianza de salida' },
  'voluntaryDeparture.bondBy.question': {
    en: 'By which day must the bond for voluntary departure be paid?',
    es: '¿Hasta qué día hay que pagar la fianza de la salida voluntaria?',
  },
  'voluntaryDeparture.bondBy.deadline': { en: 'The bond must be paid to ICE by {due}.', es: 'La fianza debe pagarse a ICE a más tardar el {due}.' },
  'voluntaryDeparture.bondBy.step.counted': {
    en: 'Counting {days} after {from}, without weekends and holidays, the last one is {due}.',
    es: 'Contando {days} después del {from}, sin fines de semana ni feriados, el último es el {due}.',
  },
  'voluntaryDeparture.bondBy.step.failure': {
    en: 'Without the bond the permission is lost and the order of removal takes its place. You still have to leave in time.',
    es: 'Sin la fianza se pierde el permiso y la orden de expulsión toma su lugar. Usted igual tiene que salir a tiempo.',
  },
  'voluntaryDeparture.bondBy.warning.postedLate': {
    en: 'Your papers show that it was paid on {posted}, after the last day. Ask a lawyer at once.',
    es: 'Sus papeles muestran que se pagó el {posted}, después del último día. Pregunte de inmediato a un abogado.',
  },
  'voluntaryDeparture.bondBy.notEnoughKnown': {
    en: 'We need the day of the order and who let you leave: a judge before or at the end of the case, the Board, or immigration officers. The bond of five working days is only for the end of the case.',
    es: 'Necesitamos el día de la orden y quién le permitió irse: un juez antes o al final del caso, la Junta, u oficiales de inmigración. La fianza de cinco días hábiles es solo para el final del caso.',
  },
  'voluntaryDeparture.bondBy.notApplicable.posted': { en: 'The bond was paid in time. Keep the receipt.', es: 'La fianza se pagó a tiempo. Guarde el recibo.' },
  'voluntaryDeparture.bondBy.unsettled.postedBeforeOrder': {
    en: 'The bond was paid before the order. One of the two days was read or printed wrong.',
    es: 'La fianza se pagó antes de la orden. Uno de los dos días se leyó o se imprimió mal.',
  },

  'voluntaryDeparture.terminatedByFiling.name': { en: 'Did a filing end voluntary departure', es: 'Si una petición terminó la salida voluntaria' },
  'voluntaryDeparture.terminatedByFiling.question': {
    en: 'Did asking the judge, the Board or a federal court end your permission to leave on your own?',
    es: '¿Acudir al juez, a la Junta o a una corte federal terminó su permiso de irse por su cuenta?',
  },
  'voluntaryDeparture.terminatedByFiling.value': {
    en: 'Yes. It was filed on {value}, within the time to leave, and ended the voluntary departure.',
    es: 'Sí. Se presentó el {value}, dentro del tiempo para irse, y terminó la salida voluntaria.',
  },
  'voluntaryDeparture.terminatedByFiling.step.noPenalty': {
    en: 'There is no fine and no ten years for not leaving by the last day.',
    es: 'No hay multa ni diez años por no haber salido a más tardar el último día.',
  },
  'voluntaryDeparture.terminatedByFiling.step.orderRevives': {
    en: 'The order of removal takes its place. Leaving now can count as being removed.',
    es: 'La orden de expulsión toma su lugar. Irse ahora puede contar como una expulsión.',
  },
  'voluntaryDeparture.terminatedByFiling.step.leaveSoon': {
    en: 'After going to a federal court, leaving within 30 days with proof can still help. Ask a lawyer.',
    es: 'Después de ir a una corte federal, salir dentro de 30 días con prueba todavía puede ayudar. Pregunte a un abogado.',
  },
  'voluntaryDeparture.terminatedByFiling.notEnoughKnown': {
    en: 'We need the day this was filed, and the days you got to leave.',
    es: 'Necesitamos el día en que se presentó, y los días que le dieron para irse.',
  },
  'voluntaryDeparture.terminatedByFiling.notApplicable.before2009': {
    en: 'The time to leave was given before January 20, 2009. Then other rules applied.',
    es: 'El tiempo para irse se dio antes del 20 de enero de 2009. Entonces valían otras reglas.',
  },
  'voluntaryDeparture.terminatedByFiling.notApplicable.appealPending': APPEAL_PENDING,
  'voluntaryDeparture.terminatedByFiling.notApplicable.boardDecided': BOARD_DECIDED,
  'voluntaryDeparture.terminatedByFiling.unsettled.printedBeforeGrant': PRINTED_BEFORE_GRANT,

  'voluntaryDeparture.failureBar.name': { en: 'Ten years after not leaving in time', es: 'Diez años después de no salir a tiempo' },
  'voluntaryDeparture.failureBar.question': {
    en: 'You had a day to leave on your own. If you did not, until when are most ways to stay closed?',
    es: 'Usted tenía un día para irse por su cuenta. Si no lo hizo, ¿hasta cuándo están cerradas la mayoría de las formas de quedarse?',
  },
  'voluntaryDeparture.failureBar.bar': {
    en: 'For {years} years, through {last}, most ways to stay legally are closed. The first clear day is {clear}.',
    es: 'Por {years} años, hasta el {last}, la mayoría de las formas de quedarse legalmente están cerradas. El primer día libre es el {clear}.',
  },
  'voluntaryDeparture.failureBar.step.leftLate': { en: 'You left on {left}. The last day was {due}.', es: 'Usted salió el {left}. El último día era el {due}.' },
  'voluntaryDeparture.failureBar.step.noDeparture': {
    en: 'The last day was {due}, and no paper shows that you left by then. If you did, add the proof: then this does not apply.',
    es: 'El último día era el {due}, y ningún papel muestra que usted salió antes. Si salió, agregue la prueba: entonces esto no aplica.',
  },
  'voluntaryDeparture.failureBar.step.years': {
    en: '{years} years from {failed}, the day after, end on {last}.',
    es: '{years} años desde el {failed}, el día siguiente, terminan el {last}.',
  },
  'voluntaryDeparture.failureBar.step.what': {
    en: 'In this time you cannot get cancellation of removal, a green card from inside the country, a change of status, registry, or voluntary departure again.',
    es: 'En este tiempo no puede obtener la cancelación de la expulsión, la residencia desde dentro del país, un cambio de estatus, el registro, ni otra salida voluntaria.',
  },
  'voluntaryDeparture.failureBar.step.exceptions': {
    en: 'There are exceptions: for people abused by a family member, and where leaving was not in your hands. Ask a lawyer.',
    es: 'Hay excepciones: para quien sufrió abuso de un familiar, y cuando salir no dependía de usted. Pregunte a un abogado.',
  },
  'voluntaryDeparture.failureBar.boundary': {
    en: 'This is 3 days or less from the limit. Talk to a lawyer or accredited representative.',
    es: 'Esto está a 3 días o menos del límite. Hable con un abogado o un representante acreditado.',
  },
  'voluntaryDeparture.failureBar.notEnoughKnown': {
    en: 'We need the day you left and the days you got to leave. If you left by the last day, this does not apply.',
    es: 'Necesitamos el día en que salió y los días que le dieron para irse. Si salió a más tardar el último día, esto no aplica.',
  },
  'voluntaryDeparture.failureBar.notApplicable.leftInTime': { en: 'You left in time. Keep the proof.', es: 'Usted salió a tiempo. Guarde la prueba.' },
  'voluntaryDeparture.failureBar.notApplicable.stillTime': { en: 'There is still time to leave.', es: 'Todavía hay tiempo para salir.' },
  'voluntaryDeparture.failureBar.notApplicable.endedByFiling': {
    en: 'A motion or a petition filed in time ended the voluntary departure, so there is no penalty for staying.',
    es: 'Una moción o petición presentada a tiempo terminó la salida voluntaria, así que no hay castigo por haberse quedado.',
  },
  'voluntaryDeparture.failureBar.notApplicable.appealPending': APPEAL_PENDING,
  'voluntaryDeparture.failureBar.notApplicable.boardDecided': BOARD_DECIDED,
  'voluntaryDeparture.failureBar.unsettled.leftBeforeGrant': {
    en: 'The day you left lies before the day the time to leave was given. One of the two was read or printed wrong.',
    es: 'El día en que salió es anterior al día en que se dio el tiempo para irse. Uno de los dos se leyó o se imprimió mal.',
  },
  'voluntaryDeparture.failureBar.unsettled.printedBeforeGrant': PRINTED_BEFORE_GRANT,

  'voluntaryDeparture.permittedDays.name': { en: 'Days you may leave on your own', es: 'Días en que puede irse por su cuenta' },
  'voluntaryDeparture.permittedDays.value': { en: 'You may leave on your own from {from} to {to}.', es: 'Puede irse por su cuenta del {from} al {to}.' },
  'voluntaryDeparture.permittedDays.notApplicable.appealPending': APPEAL_PENDING,
  'voluntaryDeparture.permittedDays.notApplicable.boardDecided': BOARD_DECIDED,
  'voluntaryDeparture.permittedDays.unsettled.printedBeforeGrant': PRINTED_BEFORE_GRANT,
  'voluntaryDeparture.appealedOrderDay.name': { en: 'Day of a decision under appeal', es: 'Día de una decisión apelada' },
  'voluntaryDeparture.appealedOrderDay.value': { en: 'The decision of {value} was appealed.', es: 'La decisión del {value} se apeló.' },
  'voluntaryDeparture.stillHere.name': { en: 'Arrival without a departure after it', es: 'Llegada sin una salida después' },
  'voluntaryDeparture.stillHere.value': {
    en: 'No paper shows that you left after arriving on {value}.',
    es: 'Ningún papel muestra que usted salió después de llegar el {value}.',
  },

  'reading.vd.roll-120.question': {
    en: 'The 120 days to leave end on a closed day. Does the last day move?',
    es: 'Los 120 días para irse terminan en un día cerrado. ¿Se mueve el último día?',
  },
  'reading.vd.roll-120.rolls': {
    en: 'Yes: the Supreme Court said so for the 60 days, and the words are the same.',
    es: 'Sí: la Corte Suprema lo dijo para los 60 días, y las palabras son las mismas.',
  },
  'reading.vd.roll-120.does-not-roll': { en: 'No: the Court did not decide about the 120 days.', es: 'No: la Corte no decidió sobre los 120 días.' },
}
