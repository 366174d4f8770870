import type { Message } from '../print.ts'

const NO_LAW: Message = {
  en: 'This was before April 1, 1997. Other rules held then. A lawyer can say what they mean today.',
  es: 'Esto fue antes del 1 de abril de 1997. Entonces había otras reglas. Un abogado puede decir qué significan hoy.',
}
const CARRIED_OUT_BEFORE: Message = {
  en: 'The papers say that the order was carried out before it was given. One of the two days is wrong.',
  es: 'Los papeles dicen que la orden se cumplió antes de darse. Uno de los dos días está mal.',
}
const TIME_TO_LEAVE: Message = {
  en: 'You were allowed to leave on your own, but no paper says until when. That day decides if there is a bar.',
  es: 'Le permitieron salir por su cuenta, pero ningún papel dice hasta cuándo. Ese día decide si hay una prohibición.',
}
const LEFT_IN_TIME: Message = {
  en: 'You left on your own within the time you were given, so this order leads to no bar.',
  es: 'Usted salió por su cuenta dentro del plazo que le dieron, así que esta orden no lleva a ninguna prohibición.',
}
const NEEDS_ORDER: Message = {
  en: 'We need what kind of order it is, its day, and the day you were removed or left after it.',
  es: 'Necesitamos qué tipo de orden es, su día y el día de su expulsión o salida después.',
}
const CLOSE: Message = {
  en: 'This is within three days of a legal limit. One day more or less can change the answer. Please ask a lawyer.',
  es: 'Está a tres días o menos de un límite legal. Un día más o menos puede cambiar la respuesta. Pregunte a un abogado.',
}

/** Sentences of the rules about leaving the country. */
export const departureWords: Record<string, Message> = {
  'departure.travelPermission.name': { en: 'Permit to travel', es: 'Permiso para viajar' },
  'departure.travelPermission.yes': { en: 'You left with a permit to travel that was approved before.', es: 'Usted salió con un permiso para viajar aprobado antes.' },
  'departure.travelPermission.no': { en: 'You left without a permit to travel approved before that day.', es: 'Usted salió sin un permiso para viajar aprobado antes de ese día.' },
  'departure.fearedCountry.name': { en: 'Trip to the country you fear', es: 'Viaje al país que usted teme' },
  'departure.fearedCountry.yes': { en: 'This trip went to the country you fear.', es: 'Este viaje fue al país que usted teme.' },
  'departure.fearedCountry.no': { en: 'This trip did not go to the country you fear.', es: 'Este viaje no fue al país que usted teme.' },
  'departure.exemptReturn.name': { en: 'Return in a status that keeps the application open', es: 'Regreso con un estatus que mantiene abierta la solicitud' },
  'departure.exemptReturn.value': { en: 'You came back on {value} in such a status.', es: 'Usted volvió el {value} con un estatus así.' },

  'departure.abandonment.name': { en: 'What leaving does to this application', es: 'Qué le hace la salida a esta solicitud' },
  'departure.abandonment.question': { en: 'Do you lose this application if you leave the country?', es: '¿Pierde esta solicitud si sale del país?' },
  'departure.abandonment.left.abandoned': {
    en: 'You left on {on}. By law that gives up this application. Talk to a lawyer before you do anything else.',
    es: 'Usted salió el {on}. Por ley, eso abandona esta solicitud. Hable con un abogado antes de hacer otra cosa.',
  },
  'departure.abandonment.left.presumed-abandoned': {
    en: 'You left on {on}. The agency may take this application as given up, unless you explain. Talk to a lawyer.',
    es: 'Usted salió el {on}. La agencia puede dar esta solicitud por abandonada, si usted no lo explica. Hable con un abogado.',
  },
  'departure.abandonment.left.withdrawn': { en: 'You left on {on}. By the rules that takes it back. Talk to a lawyer at once.', es: 'Usted salió el {on}. Según las reglas, eso lo retira. Hable con un abogado de inmediato.' },
  'departure.abandonment.left.motion': {
    en: 'You left on {on}. The rules say that this takes your motion back; many courts do not follow them. Talk to a lawyer at once.',
    es: 'Usted salió el {on}. Las reglas dicen que eso retira su moción; muchas cortes no las siguen. Hable con un abogado de inmediato.',
  },
  'departure.abandonment.left.defeated': { en: 'You left on {on}, before this waiver was approved. Then it cannot help any more. Talk to a lawyer.', es: 'Usted salió el {on}, antes de que aprobaran este perdón. Entonces ya no puede ayudar. Hable con un abogado.' },
  'departure.abandonment.left.at-risk': { en: 'You left on {on} without permission to travel. That can cost you this application. Talk to a lawyer.', es: 'Usted salió el {on} sin permiso para viajar. Eso puede costarle esta solicitud. Hable con un abogado.' },
  'departure.abandonment.left.kept': { en: 'Leaving on {on} did not give up this application.', es: 'Salir el {on} no abandonó esta solicitud.' },
  'departure.abandonment.plan.abandoned': { en: 'If you leave on {on}, you give up this application. Do not leave before you talk to a lawyer.', es: 'Si sale el {on}, abandona esta solicitud. No salga antes de hablar con un abogado.' },
  'departure.abandonment.plan.presumed-abandoned': {
    en: 'If you leave on {on}, the agency may take this application as given up. Do not leave before you talk to a lawyer.',
    es: 'Si sale el {on}, la agencia puede dar esta solicitud por abandonada. No salga antes de hablar con un abogado.',
  },
  'departure.abandonment.plan.withdrawn': { en: 'If you leave on {on}, you take it back by leaving. Do not leave before you talk to a lawyer.', es: 'Si sale el {on}, lo retira al salir. No salga antes de hablar con un abogado.' },
  'departure.abandonment.plan.motion': {
    en: 'If you leave on {on}, the rules say that you take your motion back; many courts do not follow them. Do not leave before you talk to a lawyer.',
    es: 'Si sale el {on}, las reglas dicen que retira su moción; muchas cortes no las siguen. No salga antes de hablar con un abogado.',
  },
  'departure.abandonment.plan.defeated': { en: 'If you leave on {on}, before this waiver is approved, it cannot help any more. Wait for the approval.', es: 'Si sale el {on}, antes de que aprueben este perdón, ya no puede ayudar. Espere la aprobación.' },
  'departure.abandonment.plan.at-risk': { en: 'If you leave on {on} without permission to travel, you can lose this application. Ask a lawyer first.', es: 'Si sale el {on} sin permiso para viajar, puede perder esta solicitud. Pregunte antes a un abogado.' },
  'departure.abandonment.plan.kept': { en: 'Leaving on {on} does not by itself give up this application.', es: 'Salir el {on} no abandona por sí solo esta solicitud.' },
  'departure.abandonment.step.adjustment': {
    en: 'A green card application (I-485) is given up by leaving without a permit to travel (advance parole) approved before.',
    es: 'Una solicitud de residencia (I-485) se abandona al salir sin un permiso para viajar (advance parole) aprobado antes.',
  },
  'departure.abandonment.step.asylum': {
    en: 'Leaving without a permit to travel (advance parole) is taken as giving up the asylum request.',
    es: 'Salir sin un permiso para viajar (advance parole) se toma como abandonar la solicitud de asilo.',
  },
  'departure.abandonment.step.feared': {
    en: 'Going back to the country you fear, even with a permit, is taken as giving up the asylum request, unless there were compelling reasons.',
    es: 'Volver al país que usted teme, aun con permiso, se toma como abandonar la solicitud de asilo, salvo que haya motivos de peso.',
  },
  'departure.abandonment.step.appeal': { en: 'Leaving while an appeal is before the Board takes the appeal back. The order then stands.', es: 'Salir mientras la Junta tiene la apelación la retira. Entonces la orden queda en pie.' },
  'departure.abandonment.step.motion': { en: 'The rules say that leaving takes a motion back. Where you live, that may hold.', es: 'Las reglas dicen que salir retira una moción. Donde usted vive, eso puede valer.' },
  'departure.abandonment.step.motionStays': { en: 'Many courts do not follow the rule that leaving takes a motion back.', es: 'Muchas cortes no siguen la regla de que salir retira una moción.' },
  'departure.abandonment.step.provisionalWaiver': { en: 'With a provisional waiver (I-601A) you leave only after it is approved.', es: 'Con un perdón provisional (I-601A), se sale solo después de la aprobación.' },
  'departure.abandonment.step.tps': { en: 'People with TPS need permission to travel before they leave.', es: 'Las personas con TPS necesitan permiso para viajar antes de salir.' },
  'departure.abandonment.step.tpsPermission': { en: 'You have permission to travel.', es: 'Usted tiene permiso para viajar.' },
  'departure.abandonment.step.citizenship': {
    en: 'An application for citizenship (N-400) is not given up by a trip, but long trips count against it, and you must come to every appointment.',
    es: 'Una solicitud de ciudadanía (N-400) no se abandona por un viaje, pero los viajes largos cuentan en contra, y hay que ir a cada cita.',
  },
  'departure.abandonment.step.conditions': {
    en: 'You may travel while the petition to remove conditions is open, with your card and the receipt.',
    es: 'Puede viajar mientras está abierta la petición para quitar las condiciones, con su tarjeta y el recibo.',
  },
  'departure.abandonment.step.permission': { en: 'The permit to travel (advance parole) was approved before leaving.', es: 'El permiso para viajar (advance parole) se aprobó antes de salir.' },
  'departure.abandonment.step.exempt': { en: 'Coming back in H-1B, L, K-3 or V status keeps the application open.', es: 'Volver con estatus H-1B, L, K-3 o V mantiene abierta la solicitud.' },
  'departure.abandonment.warning.exempt': {
    en: 'Other rules hold for people who keep H-1B, L, K-3 or V status and come back in it.',
    es: 'Hay otras reglas para quienes mantienen el estatus H-1B, L, K-3 o V y vuelven con él.',
  },
  'departure.abandonment.warning.feared': {
    en: 'If the trip goes to the country you fear, that is taken as giving up the asylum request.',
    es: 'Si el viaje es al país que usted teme, eso se toma como abandonar la solicitud de asilo.',
  },
  'departure.abandonment.warning.comeBack': {
    en: 'A permit does not promise that you are let in again. Policies on travel and parole change often. Ask a lawyer before you leave.',
    es: 'Un permiso no promete que le dejen entrar otra vez. Las políticas de viaje y parole cambian a menudo. Pregunte a un abogado antes de salir.',
  },
  'departure.abandonment.unsettled.inProceedings': {
    en: 'The papers show a case in immigration court. If it was open when you left, leaving gives up the green card application even with a permit. If it was closed before, it does not. Ask a lawyer.',
    es: 'Los papeles muestran un caso en la corte de inmigración. Si estaba abierto cuando salió, salir abandona la solicitud de residencia aun con permiso. Si se cerró antes, no. Pregunte a un abogado.',
  },
  'departure.abandonment.unsettled.exceptionsDisagree': {
    en: 'Two exceptions disagree. Coming back in H-1B, L, K-3 or V status keeps the green card application open; leaving with an open case in immigration court gives it up. Ask a lawyer.',
    es: 'Dos excepciones se contradicen. Volver con estatus H-1B, L, K-3 o V mantiene abierta la solicitud de residencia; salir con un caso abierto en la corte de inmigración la abandona. Pregunte a un abogado.',
  },
  'departure.abandonment.boundary': {
    en: 'It was filed on the day you left. Which came first decides. Please ask a lawyer.',
    es: 'Se presentó el día en que usted salió. Qué fue primero lo decide. Pregunte a un abogado.',
  },
  'departure.abandonment.notEnoughKnown': {
    en: 'We need the day the form was received, the day you left or will leave, and if you have a permit to travel.',
    es: 'Necesitamos el día en que se recibió el formulario, el día en que salió o va a salir, y si tiene un permiso para viajar.',
  },

  'departure.orderCarriedOut.name': { en: 'Day the order was carried out', es: 'Día en que se cumplió la orden' },
  'departure.orderCarriedOut.value': { en: 'The order was carried out on {value}.', es: 'La orden se cumplió el {value}.' },
  'departure.orderCarriedOut.step.byLeaving': { en: 'Leaving while the order of {ordered} stands counts as removal.', es: 'Salir mientras la orden del {ordered} está en pie cuenta como expulsión.' },
  'departure.orderCarriedOut.step.told': { en: 'The papers say when the order of {ordered} was carried out.', es: 'Los papeles dicen cuándo se cumplió la orden del {ordered}.' },
  'departure.orderCarriedOut.notApplicable.leftInTime': LEFT_IN_TIME,
  'departure.orderCarriedOut.unsettled.timeToLeave': TIME_TO_LEAVE,
  'departure.orderCarriedOut.unsettled.carriedOutBefore': CARRIED_OUT_BEFORE,

  'departure.removalOrderDay.name': { en: 'Day of the removal order', es: 'Día de la orden de expulsión' },
  'departure.removalOrderDay.value': { en: 'Removal was ordered on {value}.', es: 'La expulsión se ordenó el {value}.' },
  'departure.removalOrderBar.name': { en: 'Bar after a removal order', es: 'Prohibición después de una orden de expulsión' },
  'departure.removalOrderBar.question': { en: 'For how long does leaving under this order keep you from coming back?', es: '¿Por cuánto tiempo le impide volver el haber salido con esta orden?' },
  'departure.removalOrderBar.bar': {
    en: 'Leaving under this order on {from} bars you for {years} years, to {last}. The first clear day is {clear}.',
    es: 'Salir con esta orden el {from} le cierra la entrada por {years} años, hasta el {last}. El primer día libre es el {clear}.',
  },
  'departure.removalOrderBar.barWithoutEnd': {
    en: 'Leaving under this order on {from} leads to a bar without an end, because of the conviction the papers name.',
    es: 'Salir con esta orden el {from} lleva a una prohibición sin fin, por la condena que nombran los papeles.',
  },
  'departure.removalOrderBar.step.first': { en: 'It is a first removal, not one made on arrival: {years} years.', es: 'Es una primera expulsión, no hecha a la llegada: {years} años.' },
  'departure.removalOrderBar.step.onArrival': { en: 'It is a first removal made on arrival: {years} years.', es: 'Es una primera expulsión hecha a la llegada: {years} años.' },
  'departure.removalOrderBar.step.again': { en: 'Another order was carried out before: {years} years.', es: 'Antes ya se había cumplido otra orden: {years} años.' },
  'departure.removalOrderBar.step.aggravatedFelony': { en: 'After an “aggravated felony” the law gives no last day.', es: 'Después de un “aggravated felony” (delito agravado) la ley no da un último día.' },
  'departure.removalOrderBar.step.outside': { en: 'The years count while you stay outside the country.', es: 'Los años cuentan mientras usted está fuera del país.' },
  'departure.removalOrderBar.step.consent': {
    en: 'The government can allow a person to ask sooner (form I-212). Other bars can run beside this one. A lawyer can say.',
    es: 'El gobierno puede permitir que se pida antes (formulario I-212). Otras prohibiciones pueden correr al lado de esta. Un abogado puede decirlo.',
  },
  'departure.removalOrderBar.notApplicable.leftInTime': LEFT_IN_TIME,
  'departure.removalOrderBar.unsettled.timeToLeave': TIME_TO_LEAVE,
  'departure.removalOrderBar.unsettled.carriedOutBefore': CARRIED_OUT_BEFORE,
  'departure.removalOrderBar.unsettled.noLawForThatDay': NO_LAW,
  'departure.removalOrderBar.notEnoughKnown': NEEDS_ORDER,

  'departure.missedHearingBar.name': { en: 'Bar after a missed hearing', es: 'Prohibición por faltar a una audiencia' },
  'departure.missedHearingBar.question': { en: 'For how long does the missed hearing keep you from coming back?', es: '¿Por cuánto tiempo le impide volver el haber faltado a la audiencia?' },
  'departure.missedHearingBar.bar': {
    en: 'For the missed hearing you are barred for {years} years from leaving on {from}, to {last}. The first clear day is {clear}.',
    es: 'Por la audiencia a la que faltó, tiene cerrada la entrada por {years} años desde la salida el {from}, hasta el {last}. El primer día libre es el {clear}.',
  },
  'departure.missedHearingBar.step.cause': {
    en: 'It does not hold for somebody with a reasonable cause for not coming, such as no notice or a serious illness.',
    es: 'No vale para quien tuvo una causa razonable para no ir, como no recibir el aviso o una enfermedad grave.',
  },
  'departure.missedHearingBar.step.beside': { en: 'It runs beside the bar of the order itself.', es: 'Corre al lado de la prohibición de la orden misma.' },
  'departure.missedHearingBar.unsettled.noLawForThatDay': NO_LAW,
  'departure.missedHearingBar.unsettled.carriedOutBefore': CARRIED_OUT_BEFORE,
  'departure.missedHearingBar.notEnoughKnown': NEEDS_ORDER,

  'departure.overstayed.name': { en: 'Stay on a visa longer than allowed', es: 'Estancia con visa más larga de lo permitido' },
  'departure.overstayed.yes': { en: 'This stay went on longer than allowed.', es: 'Esta estancia duró más de lo permitido.' },
  'departure.overstayed.no': { en: 'This stay did not go on longer than allowed.', es: 'Esta estancia no duró más de lo permitido.' },
  'departure.enteredUninspected.name': { en: 'Coming in without inspection', es: 'Entrada sin inspección' },
  'departure.enteredUninspected.value': { en: 'The papers say that you came in without inspection on {value}.', es: 'Los papeles dicen que usted entró sin inspección el {value}.' },
  'departure.fraudFound.name': { en: 'Finding of fraud', es: 'Determinación de fraude' },
  'departure.fraudFound.value': { en: 'A paper says that the agency found fraud or an untruth.', es: 'Un papel dice que la agencia encontró fraude o una falsedad.' },
  'departure.otherConsequences.name': { en: 'Other consequences of leaving', es: 'Otras consecuencias de salir' },
  'departure.otherConsequences.question': { en: 'What else can leaving the country bring with it?', es: '¿Qué más puede traer el salir del país?' },
  'departure.otherConsequences.value': {
    en: 'Your papers show something more that matters when you leave or come back. Talk to a lawyer before you travel or apply.',
    es: 'Sus papeles muestran algo más que importa al salir o volver. Hable con un abogado antes de viajar o de pedir algo.',
  },
  'departure.otherConsequences.step.reinstatement': {
    en: 'You came back without inspection after an order was carried out. The old order can be used again, without a judge. Talk to a lawyer before you contact any agency.',
    es: 'Usted volvió sin inspección después de que se cumplió una orden. Esa orden se puede usar otra vez, sin un juez. Hable con un abogado antes de contactar a cualquier agencia.',
  },
  'departure.otherConsequences.step.fraud': {
    en: 'A finding of fraud or of an untruth keeps a person out with no last day. Some people can ask for a waiver.',
    es: 'Una determinación de fraude o de falsedad cierra la entrada sin último día. Algunas personas pueden pedir un perdón.',
  },
  'departure.otherConsequences.step.visaVoid': {
    en: 'Staying longer than allowed makes the visa void. A new one must be asked for, as a rule in your own country.',
    es: 'Quedarse más de lo permitido anula la visa. Hay que pedir una nueva, por regla general en su propio país.',
  },
  'departure.otherConsequences.step.courtCase': {
    en: 'Your case is in court. If you leave and miss a hearing, the judge can order removal without you. Ask first to leave on your own (voluntary departure) or to end the case.',
    es: 'Su caso está en la corte. Si sale y falta a una audiencia, el juez puede ordenar la expulsión sin usted. Pida antes salir por su cuenta (salida voluntaria) o que se cierre el caso.',
  },
  'departure.otherConsequences.notEnoughKnown': { en: 'We need the papers of your stays and of your case.', es: 'Necesitamos los papeles de sus estancias y de su caso.' },

  'departure.residentAbsence.name': { en: 'Long trip of a resident', es: 'Viaje largo de residente' },
  'departure.residentAbsence.question': { en: 'Was this trip so long that coming back can bring questions?', es: '¿Fue este viaje tan largo que al volver puede haber preguntas?' },
  'departure.residentAbsence.count': {
    en: 'You were abroad {days}, from {departed} to {returned}: within the limit for residents.',
    es: 'Usted estuvo fuera {days}, del {departed} al {returned}: dentro del límite para residentes.',
  },
  'departure.residentAbsence.countLong': {
    en: 'You were abroad {days}, from {departed} to {returned}. After so long you can be treated as a person who asks to be let in.',
    es: 'Usted estuvo fuera {days}, del {departed} al {returned}. Después de tanto tiempo pueden tratarle como a quien pide entrar.',
  },
  'departure.residentAbsence.countYear': {
    en: 'You were abroad {days}, from {departed} to {returned}. After a year the green card alone is not valid for coming back.',
    es: 'Usted estuvo fuera {days}, del {departed} al {returned}. Después de un año la tarjeta de residente sola no sirve para volver.',
  },
  'departure.residentAbsence.step.counted': { en: 'The limit is {most} in a row. The days of leaving and coming back are not counted.', es: 'El límite es de {most} seguidos. Los días de salida y de regreso no se cuentan.' },
  'departure.residentAbsence.step.admission': {
    en: 'At the border, officers may then ask everything they ask a newcomer, also about old arrests or stays.',
    es: 'En la frontera, los agentes pueden entonces preguntar todo lo que preguntan a quien llega por primera vez, también sobre arrestos o estancias de antes.',
  },
  'departure.residentAbsence.step.card': {
    en: 'A re-entry permit (up to two years) or a returning resident visa (SB-1) is then needed.',
    es: 'Entonces hace falta un permiso de reingreso (hasta dos años) o una visa de residente que regresa (SB-1).',
  },
  'departure.residentAbsence.step.permit': {
    en: 'A re-entry permit (I-131) must be asked for while you are in the United States.',
    es: 'El permiso de reingreso (I-131) se pide mientras usted está en Estados Unidos.',
  },
  'departure.residentAbsence.step.intent': {
    en: 'Residence is not lost by a number of days alone: what counts is if you meant to keep your home here. Do not sign form I-407 without a lawyer.',
    es: 'La residencia no se pierde solo por un número de días: cuenta si quiso mantener aquí su casa. No firme el formulario I-407 sin un abogado.',
  },
  'departure.residentAbsence.boundary': CLOSE,
  'departure.residentAbsence.unsettled.backBeforeLeaving': {
    en: 'These papers say that you came back before you left. One of the two days is wrong.',
    es: 'Estos papeles dicen que usted volvió antes de salir. Uno de los dos días está mal.',
  },
  'departure.residentAbsence.notEnoughKnown': { en: 'We need the day you left and the day you came back from this trip.', es: 'Necesitamos el día en que salió y el día en que volvió de este viaje.' },

  'reading.dep.resident-absence-count.question': { en: 'Does one of the days of travel count for the “more than 180 days”?', es: '¿Cuenta uno de los días de viaje para los “más de 180 días”?' },
  'reading.dep.resident-absence-count.full-days': { en: 'No, only whole days abroad.', es: 'No, solo los días completos fuera.' },
  'reading.dep.resident-absence-count.one-more-day': { en: 'Yes, one of them.', es: 'Sí, uno de ellos.' },

  'radar.travel-and-parole.note': {
    en: 'Rules on travel bans, parole and permits to travel change often in 2025 and 2026. Check on the day you plan to leave.',
    es: 'Las reglas sobre prohibiciones de viaje, parole y permisos para viajar cambian a menudo en 2025 y 2026. Verifique el día en que piensa salir.',
  },
}
