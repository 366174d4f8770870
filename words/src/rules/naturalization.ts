import type { Message } from '../print.ts'

const NOT_RESIDENT: Message = {
  en: 'No paper here shows that you are a permanent resident.',
  es: 'Ningún papel aquí muestra que usted sea residente permanente.',
}
const NO_MARRIAGE: Message = {
  en: 'No paper here shows a marriage to a US citizen that still holds.',
  es: 'Ningún papel aquí muestra un matrimonio vigente con un ciudadano de Estados Unidos.',
}
const NEEDS_RESIDENCE: Message = {
  en: 'We need the day your permanent residence began (“Resident since” on the card) and your date of birth.',
  es: 'Necesitamos el día en que empezó su residencia permanente (“Resident since” en la tarjeta) y su fecha de nacimiento.',
}
const NEEDS_TRIP: Message = {
  en: 'We need the day you left and the day you came back from this trip.',
  es: 'Necesitamos el día en que salió y el día en que volvió de este viaje.',
}
const CLOSE: Message = {
  en: 'This is within three days of a legal limit. One day more or less can change the answer. Please ask a lawyer.',
  es: 'Está a tres días o menos de un límite legal. Un día más o menos puede cambiar la respuesta. Pregunte a un abogado.',
}

const FILED_TOO_SOON: Message = {
  en: 'The day of filing is not after the day your residence began. One of the two days is wrong: look at the papers.',
  es: 'El día de la presentación no es posterior al día en que empezó su residencia. Uno de los dos días está mal: mire los papeles.',
}
const BACK_BEFORE_LEAVING: Message = {
  en: 'These papers say that you came back before you left. One of the two days is wrong.',
  es: 'Estos papeles dicen que usted volvió antes de salir. Uno de los dos días está mal.',
}
const TRIPS_OVERLAP: Message = {
  en: 'Trips in these papers lie over one another: together they are longer than the years. Check the days of each trip.',
  es: 'Hay viajes en estos papeles que se enciman: juntos son más largos que los años. Revise los días de cada viaje.',
}

/** Sentences of the rules on becoming a citizen. */
export const naturalizationWords: Record<string, Message> = {
  'naturalization.residentSince.name': { en: 'Permanent resident since', es: 'Residente permanente desde' },
  'naturalization.residentSince.value': { en: 'Your permanent residence began on {value}.', es: 'Su residencia permanente empezó el {value}.' },
  'naturalization.residentSince.step.check': {
    en: 'Compare the card with the approval notice. For people with asylum the day is often one year earlier.',
    es: 'Compare la tarjeta con el aviso de aprobación. Para personas con asilo, el día suele ser un año antes.',
  },
  'naturalization.residentSince.notEnoughKnown': NEEDS_RESIDENCE,
  'naturalization.residentSince.notApplicable.notResident': NOT_RESIDENT,

  'naturalization.earliestFiling.name': { en: 'First day to apply for citizenship', es: 'Primer día para pedir la ciudadanía' },
  'naturalization.earliestFiling.question': { en: 'From which day can you apply for citizenship (form N-400)?', es: '¿Desde qué día puede pedir la ciudadanía (formulario N-400)?' },
  'naturalization.earliestFiling.eligibleOn': { en: 'Your application can be received from {on}, not earlier.', es: 'Su solicitud puede recibirse desde el {on}, no antes.' },
  'naturalization.earliestFiling.step.anniversary': { en: 'Five years after {since} is {anniversary}.', es: 'Cinco años después del {since} es el {anniversary}.' },
  'naturalization.earliestFiling.step.early': { en: 'USCIS takes the form up to 90 days before: from {early}.', es: 'USCIS recibe el formulario hasta 90 días antes: desde el {early}.' },
  'naturalization.earliestFiling.step.age': { en: 'You must be 18 years old, which you are on {on}.', es: 'Debe tener 18 años, que cumple el {on}.' },
  'naturalization.earliestFiling.step.otherConditions': {
    en: 'Long trips, time in the country and other conditions count too.',
    es: 'También cuentan los viajes largos, el tiempo en el país y otras condiciones.',
  },
  'naturalization.earliestFiling.notEnoughKnown': NEEDS_RESIDENCE,
  'naturalization.earliestFiling.notApplicable.notResident': NOT_RESIDENT,

  'naturalization.citizenMarriage.name': { en: 'Your marriage', es: 'Su matrimonio' },
  'naturalization.citizenMarriage.value': { en: 'You married on {value}.', es: 'Usted se casó el {value}.' },
  'naturalization.citizenMarriage.notEnoughKnown': { en: 'We need the day you married.', es: 'Necesitamos el día en que se casó.' },
  'naturalization.citizenMarriage.notApplicable.ended': { en: 'This marriage ended.', es: 'Este matrimonio terminó.' },
  'naturalization.citizenMarriage.notApplicable.spouseNotCitizen': { en: 'The papers call your spouse a resident, not a citizen.', es: 'Los papeles dicen que su cónyuge es residente, no ciudadano.' },

  'naturalization.earliestFilingSpouse.name': { en: 'First day to apply as the spouse of a citizen', es: 'Primer día para pedirla como cónyuge de ciudadano' },
  'naturalization.earliestFilingSpouse.question': { en: 'From which day can you apply for citizenship as the spouse of a citizen?', es: '¿Desde qué día puede pedir la ciudadanía como cónyuge de un ciudadano?' },
  'naturalization.earliestFilingSpouse.eligibleOn': { en: 'As the spouse of a citizen, your application can be received from {on}, not earlier.', es: 'Como cónyuge de un ciudadano, su solicitud puede recibirse desde el {on}, no antes.' },
  'naturalization.earliestFilingSpouse.step.anniversary': {
    en: 'Three years after {since} is {anniversary}. USCIS takes the form up to 90 days before: from {early}.',
    es: 'Tres años después del {since} es el {anniversary}. USCIS recibe el formulario hasta 90 días antes: desde el {early}.',
  },
  'naturalization.earliestFilingSpouse.step.together': {
    en: 'You have been married to a citizen since {together}. Three years are full on {full}.',
    es: 'Su matrimonio con un ciudadano cuenta desde el {together}. Se cumplen tres años el {full}.',
  },
  'naturalization.earliestFilingSpouse.step.live': { en: 'You must also live together, and stay married until the oath.', es: 'También deben vivir juntos, y el matrimonio debe seguir hasta el juramento.' },
  'naturalization.earliestFilingSpouse.notEnoughKnown': {
    en: 'We need the day your residence began, the day you married, since when your spouse is a citizen, and your date of birth.',
    es: 'Necesitamos el día en que empezó su residencia, el día en que se casó, desde cuándo su cónyuge es ciudadano y su fecha de nacimiento.',
  },
  'naturalization.earliestFilingSpouse.notApplicable.notResident': NOT_RESIDENT,
  'naturalization.earliestFilingSpouse.notApplicable.noMarriage': NO_MARRIAGE,

  'naturalization.absenceDays.name': { en: 'Days abroad on this trip', es: 'Días fuera en este viaje' },
  'naturalization.absenceDays.count': {
    en: 'You were abroad {days}, from {departed} to {returned}. The days of leaving and coming back are days at home.',
    es: 'Usted estuvo fuera {days}, del {departed} al {returned}. Los días de salida y de regreso son días en casa.',
  },
  'naturalization.absenceDays.step.fromResidence': { en: 'Only days from {since}, when residence began, count.', es: 'Solo cuentan los días desde el {since}, cuando empezó la residencia.' },
  'naturalization.absenceDays.notEnoughKnown': NEEDS_TRIP,
  'naturalization.absenceDays.boundary': CLOSE,

  'naturalization.absenceEffect.name': { en: 'What a long trip does to citizenship', es: 'Qué hace un viaje largo a la ciudadanía' },
  'naturalization.absenceEffect.question': { en: 'Does this trip interrupt your time as a resident?', es: '¿Este viaje interrumpe su tiempo como residente?' },
  'naturalization.absenceEffect.none': { en: 'This trip does not interrupt your time as a resident.', es: 'Este viaje no interrumpe su tiempo como residente.' },
  'naturalization.absenceEffect.presumption': {
    en: 'You were abroad {days}, from {departed} to {returned}. USCIS will ask if this broke your time as a resident. You can answer.',
    es: 'Usted estuvo fuera {days}, del {departed} al {returned}. USCIS preguntará si eso interrumpió su tiempo como residente. Usted puede responder.',
  },
  'naturalization.absenceEffect.break': {
    en: 'You were abroad {days}, from {departed} to {returned}. That breaks your time as a resident for citizenship.',
    es: 'Usted estuvo fuera {days}, del {departed} al {returned}. Eso interrumpe su tiempo como residente para la ciudadanía.',
  },
  'naturalization.absenceEffect.step.presumption': {
    en: 'More than 180 days on one trip raises the question. A home, a job or family that stayed here can answer it.',
    es: 'Más de 180 días en un viaje hacen surgir la pregunta. Una casa, un trabajo o la familia que se quedó aquí pueden responderla.',
  },
  'naturalization.absenceEffect.step.break': {
    en: 'It is one year or more. A form N-470 approved in time can protect some people. Waiting after coming back cures it.',
    es: 'Es un año o más. Un formulario N-470 aprobado a tiempo puede proteger a algunas personas. Esperar después de volver lo corrige.',
  },
  'naturalization.absenceEffect.notEnoughKnown': NEEDS_TRIP,
  'naturalization.absenceEffect.boundary': CLOSE,

  'naturalization.absenceCure.name': { en: 'First day to apply after a long trip', es: 'Primer día para pedirla después de un viaje largo' },
  'naturalization.absenceCure.break': { en: 'You came back on {returned}. After a trip of a year or more, apply from {value}.', es: 'Usted volvió el {returned}. Después de un viaje de un año o más, pídala desde el {value}.' },
  'naturalization.absenceCure.presumption': {
    en: 'You came back on {returned}. From {value} this trip raises no question. If you can explain it, you may not have to wait.',
    es: 'Usted volvió el {returned}. Desde el {value} este viaje no hace surgir preguntas. Si puede explicarlo, quizá no tenga que esperar.',
  },
  'naturalization.absenceCure.step.stillAsked': {
    en: 'Until {on}, USCIS may still ask about this trip. Have your answer and papers ready.',
    es: 'Hasta el {on}, USCIS aún puede preguntar por este viaje. Tenga lista su respuesta y sus papeles.',
  },
  'naturalization.absenceCure.notEnoughKnown': NEEDS_TRIP,
  'naturalization.absenceCureSpouse.name': { en: 'First day to apply after a long trip, as the spouse of a citizen', es: 'Primer día para pedirla después de un viaje largo, como cónyuge de ciudadano' },
  'naturalization.absenceCureSpouse.notEnoughKnown': NEEDS_TRIP,

  'naturalization.continuousResidence.name': { en: 'First day to apply, with long trips counted', es: 'Primer día para pedirla, contando viajes largos' },
  'naturalization.continuousResidence.question': { en: 'From which day can you apply for citizenship when your long trips are counted?', es: '¿Desde qué día puede pedir la ciudadanía si se cuentan sus viajes largos?' },
  'naturalization.continuousResidence.eligibleOn': { en: 'Your trips do not move the day: apply from {on}.', es: 'Sus viajes no mueven el día: pídala desde el {on}.' },
  'naturalization.continuousResidence.eligibleOnAfterTrip': { en: 'With your long trip counted, apply from {on}.', es: 'Contando su viaje largo, pídala desde el {on}.' },
  'naturalization.continuousResidence.step.withoutTrips': { en: 'Without the trip the day would be {on}.', es: 'Sin el viaje, el día sería el {on}.' },
  'naturalization.continuousResidence.step.explain': {
    en: 'A trip of less than a year can be explained with papers. Then an earlier day may be possible. Ask a lawyer.',
    es: 'Un viaje de menos de un año se puede explicar con papeles. Entonces puede ser posible un día anterior. Pregunte a un abogado.',
  },
  'naturalization.continuousResidence.notEnoughKnown': {
    en: 'We need the day your residence began, your date of birth, and the first and last day of each long trip.',
    es: 'Necesitamos el día en que empezó su residencia, su fecha de nacimiento, y el primer y último día de cada viaje largo.',
  },
  'naturalization.continuousResidence.notApplicable.notResident': NOT_RESIDENT,

  'naturalization.continuousResidenceSpouse.name': { en: 'First day to apply as a spouse, with long trips counted', es: 'Primer día para pedirla como cónyuge, contando viajes largos' },
  'naturalization.continuousResidenceSpouse.question': {
    en: 'From which day can you apply as the spouse of a citizen when your long trips are counted?',
    es: '¿Desde qué día puede pedirla como cónyuge de un ciudadano si se cuentan sus viajes largos?',
  },
  'naturalization.continuousResidenceSpouse.eligibleOn': { en: 'As the spouse of a citizen, your trips do not move the day: apply from {on}.', es: 'Como cónyuge de un ciudadano, sus viajes no mueven el día: pídala desde el {on}.' },
  'naturalization.continuousResidenceSpouse.eligibleOnAfterTrip': { en: 'As the spouse of a citizen, with your long trip counted, apply from {on}.', es: 'Como cónyuge de un ciudadano, contando su viaje largo, pídala desde el {on}.' },
  'naturalization.continuousResidenceSpouse.notEnoughKnown': {
    en: 'We need the day your residence began, your marriage, since when your spouse is a citizen, your date of birth, and the days of each long trip.',
    es: 'Necesitamos el día en que empezó su residencia, su matrimonio, desde cuándo su cónyuge es ciudadano, su fecha de nacimiento y los días de cada viaje largo.',
  },
  'naturalization.continuousResidenceSpouse.notApplicable.notResident': NOT_RESIDENT,
  'naturalization.continuousResidenceSpouse.notApplicable.noMarriage': NO_MARRIAGE,

  'naturalization.application.name': { en: 'Your application for citizenship', es: 'Su solicitud de ciudadanía' },
  'naturalization.application.pending': { en: 'Your application for citizenship is open, as far as the papers show.', es: 'Su solicitud de ciudadanía está abierta, según los papeles.' },
  'naturalization.application.approved': { en: 'Your application for citizenship was approved.', es: 'Su solicitud de ciudadanía fue aprobada.' },
  'naturalization.application.over': { en: 'This application for citizenship is closed.', es: 'Esta solicitud de ciudadanía está cerrada.' },
  'naturalization.applicationReceived.name': { en: 'Day your application was received', es: 'Día en que recibieron su solicitud' },
  'naturalization.applicationReceived.value': { en: 'Your application for citizenship was received on {value}.', es: 'Su solicitud de ciudadanía se recibió el {value}.' },
  'naturalization.applicationReceived.notApplicable.rejected': { en: 'This application was sent back, so it was not filed.', es: 'Esta solicitud fue devuelta, así que no se presentó.' },
  'naturalization.filingDay.name': { en: 'Day of filing that the count goes to', es: 'Día de presentación hasta el que se cuenta' },
  'naturalization.filingDay.asked': { en: 'We count to {value}, the day given for your application.', es: 'Contamos hasta el {value}, el día dado para su solicitud.' },
  'naturalization.filingDay.received': { en: 'We count to {value}, when your application was received.', es: 'Contamos hasta el {value}, cuando se recibió su solicitud.' },
  'naturalization.filingDay.earliest': { en: 'We count to {value}, the first day you can apply.', es: 'Contamos hasta el {value}, el primer día en que puede pedirla.' },
  'naturalization.filingDay.unsettled.filedBeforeResidence': FILED_TOO_SOON,
  'naturalization.filingDaySpouse.name': { en: 'Day of filing that the count goes to, as the spouse of a citizen', es: 'Día de presentación hasta el que se cuenta, como cónyuge de ciudadano' },
  'naturalization.filingDaySpouse.unsettled.filedBeforeResidence': FILED_TOO_SOON,

  'naturalization.absenceDaysInWindow.name': { en: 'Days of this trip that count against you', es: 'Días de este viaje que cuentan en contra' },
  'naturalization.absenceDaysInWindow.count': {
    en: 'Of your trip from {departed} to {returned}, {days} lie in the years USCIS looks at.',
    es: 'De su viaje del {departed} al {returned}, {days} caen en los años que mira USCIS.',
  },
  'naturalization.absenceDaysInWindow.unsettled.backBeforeLeaving': BACK_BEFORE_LEAVING,
  'naturalization.absenceDaysInWindow.unsettled.filedBeforeResidence': FILED_TOO_SOON,
  'naturalization.absenceDaysInWindowSpouse.name': { en: 'Days of this trip that count against you, as the spouse of a citizen', es: 'Días de este viaje que cuentan en contra, como cónyuge de ciudadano' },
  'naturalization.absenceDaysInWindowSpouse.unsettled.backBeforeLeaving': BACK_BEFORE_LEAVING,

  'naturalization.physicalPresence.name': { en: 'Days in the country before you apply', es: 'Días en el país antes de pedir la ciudadanía' },
  'naturalization.physicalPresence.question': {
    en: 'Were you in the United States for enough days in the five years before you apply?',
    es: '¿Estuvo en Estados Unidos suficientes días en los cinco años antes de pedir la ciudadanía?',
  },
  'naturalization.physicalPresence.count': {
    en: 'For an application on {filed} you have {days} in the country, as far as your papers show. At least {needed} are asked for.',
    es: 'Para una solicitud del {filed} tiene {days} en el país, según sus papeles. Se piden por lo menos {needed}.',
  },
  'naturalization.physicalPresence.countShort': {
    en: 'For an application on {filed} you have {days} in the country. That is fewer than the {needed} asked for. Ask a lawyer before you apply or go to the interview.',
    es: 'Para una solicitud del {filed} tiene {days} en el país. Es menos de los {needed} que se piden. Pregunte a un abogado antes de pedirla o de ir a la entrevista.',
  },
  'naturalization.physicalPresence.step.window': { en: 'USCIS looks at the days from {start} to {last}: {days}.', es: 'USCIS mira los días del {start} al {last}: {days}.' },
  'naturalization.physicalPresence.step.fromResidence': { en: 'Only days from {since}, when residence began, are counted here.', es: 'Aquí solo se cuentan los días desde el {since}, cuando empezó la residencia.' },
  'naturalization.physicalPresence.step.absent': {
    en: 'Your trips take away {days}. The days of leaving and coming back are days in the country.',
    es: 'Sus viajes quitan {days}. Los días de salida y de regreso son días en el país.',
  },
  'naturalization.physicalPresence.step.tripsKnown': {
    en: 'Only trips in your papers are counted. A trip that is missing here, or still to come, takes more days away.',
    es: 'Solo se cuentan los viajes que están en sus papeles. Un viaje que falte aquí, o que aún venga, quita más días.',
  },
  'naturalization.physicalPresence.notEnoughKnown': {
    en: 'We need the day your residence began, the day you apply (or your date of birth), and the first and last day of each trip.',
    es: 'Necesitamos el día en que empezó su residencia, el día en que pide la ciudadanía (o su fecha de nacimiento), y el primer y último día de cada viaje.',
  },
  'naturalization.physicalPresence.boundary': CLOSE,
  'naturalization.physicalPresence.unsettled.tripsOverlap': TRIPS_OVERLAP,
  'naturalization.physicalPresence.unsettled.filedBeforeResidence': FILED_TOO_SOON,
  'naturalization.physicalPresence.unsettled.backBeforeLeaving': BACK_BEFORE_LEAVING,
  'naturalization.physicalPresence.notApplicable.notResident': NOT_RESIDENT,

  'naturalization.physicalPresenceSpouse.name': { en: 'Days in the country before you apply, as the spouse of a citizen', es: 'Días en el país antes de pedirla, como cónyuge de ciudadano' },
  'naturalization.physicalPresenceSpouse.question': {
    en: 'As the spouse of a citizen: were you in the United States for enough days in the three years before you apply?',
    es: 'Como cónyuge de ciudadano: ¿estuvo en Estados Unidos suficientes días en los tres años antes de pedir la ciudadanía?',
  },
  'naturalization.physicalPresenceSpouse.count': {
    en: 'As the spouse of a citizen, for an application on {filed} you have {days} in the country, as far as your papers show. At least {needed} are asked for.',
    es: 'Como cónyuge de ciudadano, para una solicitud del {filed} tiene {days} en el país, según sus papeles. Se piden por lo menos {needed}.',
  },
  'naturalization.physicalPresenceSpouse.countShort': {
    en: 'As the spouse of a citizen, for an application on {filed} you have {days} in the country. That is fewer than the {needed} asked for. Ask a lawyer before you apply or go to the interview.',
    es: 'Como cónyuge de ciudadano, para una solicitud del {filed} tiene {days} en el país. Es menos de los {needed} que se piden. Pregunte a un abogado antes de pedirla o de ir a la entrevista.',
  },
  'naturalization.physicalPresenceSpouse.notEnoughKnown': {
    en: 'We need the day your residence began, your marriage, since when your spouse is a citizen, the day you apply (or your date of birth), and the days of each trip.',
    es: 'Necesitamos el día en que empezó su residencia, su matrimonio, desde cuándo su cónyuge es ciudadano, el día en que la pide (o su fecha de nacimiento) y los días de cada viaje.',
  },
  'naturalization.physicalPresenceSpouse.boundary': CLOSE,
  'naturalization.physicalPresenceSpouse.unsettled.tripsOverlap': TRIPS_OVERLAP,
  'naturalization.physicalPresenceSpouse.unsettled.filedBeforeResidence': FILED_TOO_SOON,
  'naturalization.physicalPresenceSpouse.unsettled.backBeforeLeaving': BACK_BEFORE_LEAVING,

  'naturalization.homeSince.name': { en: 'Day an address began', es: 'Día en que empezó una dirección' },
  'naturalization.homeSince.value': { en: 'You lived at this address from {value}.', es: 'Usted vivió en esta dirección desde el {value}.' },
  'naturalization.homeState.name': { en: 'State of an address', es: 'Estado de una dirección' },
  'naturalization.homeState.value': { en: 'This address is in {value}.', es: 'Esta dirección está en {value}.' },
  'naturalization.threeMonthsInState.name': { en: 'Three months in your State', es: 'Tres meses en su estado' },
  'naturalization.threeMonthsInState.question': {
    en: 'You moved. From which day can you apply for citizenship where you live now?',
    es: 'Usted se mudó. ¿Desde qué día puede pedir la ciudadanía donde vive ahora?',
  },
  'naturalization.threeMonthsInState.eligibleOn': {
    en: 'Because you moved, apply for citizenship from {on}, not earlier.',
    es: 'Como se mudó, pida la ciudadanía desde el {on}, no antes.',
  },
  'naturalization.threeMonthsInState.step.months': {
    en: 'You must live three months in the State or USCIS district where you apply. You moved on {moved}; three months later is {on}.',
    es: 'Debe vivir tres meses en el estado o distrito de USCIS donde la pide. Se mudó el {moved}; tres meses después es el {on}.',
  },
  'naturalization.threeMonthsInState.step.atInterview': {
    en: 'When you apply in the last 90 days before your years are full, the three months may be asked for only at the interview. They are full on {on}.',
    es: 'Si la pide en los últimos 90 días antes de cumplir los años, quizá los tres meses se pidan solo en la entrevista. Se cumplen el {on}.',
  },
  'naturalization.threeMonthsInState.warning.filedSooner': {
    en: 'The day of filing, {filed}, is sooner than that. Ask a lawyer before the interview.',
    es: 'El día de la presentación, {filed}, es anterior. Pregunte a un abogado antes de la entrevista.',
  },
  'naturalization.threeMonthsInState.step.special': {
    en: 'Other rules hold for students and for people in the military.',
    es: 'Hay otras reglas para estudiantes y para personas en las fuerzas armadas.',
  },
  'naturalization.threeMonthsInState.notEnoughKnown': {
    en: 'We need the day you moved to your address, the day your residence began, and the day your application was received.',
    es: 'Necesitamos el día en que se mudó a su dirección, el día en que empezó su residencia y el día en que se recibió su solicitud.',
  },

  'naturalization.hearingRequest.name': { en: 'Last day to ask for a hearing on citizenship', es: 'Último día para pedir una audiencia sobre la ciudadanía' },
  'naturalization.hearingRequest.question': {
    en: 'Citizenship was denied. By which day can you ask for a hearing (form N-336)?',
    es: 'Negaron la ciudadanía. ¿Hasta qué día puede pedir una audiencia (formulario N-336)?',
  },
  'naturalization.hearingRequest.deadline': {
    en: 'USCIS must receive your request for a hearing (form N-336) by {due}.',
    es: 'USCIS debe recibir su pedido de audiencia (formulario N-336) a más tardar el {due}.',
  },
  'naturalization.hearingRequest.step.counted': {
    en: 'The denial counts from {served}. {days} later is {counted}.',
    es: 'La negativa cuenta desde el {served}. {days} después es el {counted}.',
  },
  'naturalization.hearingRequest.step.mail': {
    en: 'It came by mail, so {days} more are added: {counted}.',
    es: 'Llegó por correo, así que se suman {days}: {counted}.',
  },
  'naturalization.hearingRequest.step.printedSooner': { en: 'The notice prints {printed}, which is sooner. It counts.', es: 'El aviso imprime el {printed}, que es antes. Ese cuenta.' },
  'naturalization.hearingRequest.warning.printedLater': {
    en: 'The notice prints {printed}, which is later. Do not lean on it: the day above is the one we can count.',
    es: 'El aviso imprime el {printed}, que es después. No se confíe: el día de arriba es el que podemos contar.',
  },
  'naturalization.hearingRequest.step.received': {
    en: 'The form must be received by then; mailing it that day is not enough.',
    es: 'El formulario debe haberse recibido para entonces; enviarlo ese día no basta.',
  },
  'naturalization.hearingRequest.notEnoughKnown': { en: 'We need the day on the notice of denial.', es: 'Necesitamos la fecha del aviso de la negativa.' },
  'naturalization.hearingRequest.unsettled.dueBeforeNotice': {
    en: 'The last day printed is before the day of the notice. One of them was read or printed wrong: look at the paper.',
    es: 'El último día impreso es anterior a la fecha del aviso. Uno de los dos se leyó o se imprimió mal: mire el papel.',
  },

  'naturalization.delaySuit.name': { en: 'When a court can be asked to decide on citizenship', es: 'Cuándo se puede pedir a una corte que decida la ciudadanía' },
  'naturalization.delaySuit.question': {
    en: 'You had the interview and there is no decision. From which day can a court be asked to decide?',
    es: 'Ya tuvo la entrevista y no hay decisión. ¿Desde qué día se puede pedir a una corte que decida?',
  },
  'naturalization.delaySuit.eligibleOn': {
    en: 'If USCIS has not decided, a federal court can be asked to decide from {on}.',
    es: 'Si USCIS no ha decidido, se puede pedir a una corte federal que decida desde el {on}.',
  },
  'naturalization.delaySuit.step.counted': {
    en: 'The interview was on {examined}. USCIS has {days} to decide, to {raw}.',
    es: 'La entrevista fue el {examined}. USCIS tiene {days} para decidir, hasta el {raw}.',
  },
  'naturalization.delaySuit.step.lawyer': {
    en: 'Nobody has to do this. Many people ask USCIS first. A lawyer can say what is wise.',
    es: 'Nadie está obligado. Muchas personas preguntan primero a USCIS. Un abogado puede decir qué conviene.',
  },
  'naturalization.delaySuit.notEnoughKnown': { en: 'We need the day of the interview.', es: 'Necesitamos el día de la entrevista.' },

  'naturalization.untilOath.name': { en: 'Until the oath', es: 'Hasta el juramento' },
  'naturalization.untilOath.question': { en: 'What must stay true until the oath of citizenship?', es: '¿Qué debe seguir siendo cierto hasta el juramento de ciudadanía?' },
  'naturalization.untilOath.value': {
    en: 'Your application is open. What you showed in it must stay true until the oath.',
    es: 'Su solicitud está abierta. Lo que mostró en ella debe seguir siendo cierto hasta el juramento.',
  },
  'naturalization.untilOath.step.residence': {
    en: 'Keep your home in the United States. A trip of more than 180 days can still cost you the application.',
    es: 'Mantenga su casa en Estados Unidos. Un viaje de más de 180 días todavía puede costarle la solicitud.',
  },
  'naturalization.untilOath.step.character': {
    en: 'An arrest, unpaid taxes or voting before the oath counts. Talk to a lawyer before you travel or answer about it.',
    es: 'Un arresto, impuestos sin pagar o votar antes del juramento cuenta. Hable con un abogado antes de viajar o de responder sobre eso.',
  },
  'naturalization.untilOath.step.marriage': {
    en: 'If you applied as the spouse of a citizen: the marriage must last until the oath.',
    es: 'Si la pidió como cónyuge de ciudadano: el matrimonio debe durar hasta el juramento.',
  },
  'naturalization.untilOath.step.changes': {
    en: 'Before the oath you are asked what changed since the interview. Say what is true.',
    es: 'Antes del juramento le preguntan qué cambió desde la entrevista. Diga lo que es cierto.',
  },
  'naturalization.untilOath.notEnoughKnown': { en: 'We need your application for citizenship.', es: 'Necesitamos su solicitud de ciudadanía.' },

  'reading.nat.three-months-early-filer.question': {
    en: 'You apply in the 90 days before your years are full. When must the three months in your State be full?',
    es: 'Usted la pide en los 90 días antes de cumplir los años. ¿Cuándo deben cumplirse los tres meses en su estado?',
  },
  'reading.nat.three-months-early-filer.at-filing': { en: 'The day you apply.', es: 'El día en que la pide.' },
  'reading.nat.three-months-early-filer.at-examination': { en: 'The day of the interview.', es: 'El día de la entrevista.' },

  'reading.nat.marital-union-date.question': { en: 'On which day must the three years of marriage to a citizen be full?', es: '¿Qué día deben estar cumplidos los tres años de matrimonio con un ciudadano?' },
  'reading.nat.marital-union-date.at-filing': { en: 'The day you apply.', es: 'El día en que la pide.' },
  'reading.nat.marital-union-date.at-examination': { en: 'The day of the interview.', es: 'El día de la entrevista.' },
  'reading.nat.six-months.question': { en: 'When is a trip “more than 6 months”?', es: '¿Cuándo un viaje es de “más de 6 meses”?' },
  'reading.nat.six-months.more-than-180-days': { en: 'After 180 days.', es: 'Después de 180 días.' },
  'reading.nat.six-months.calendar-months': { en: 'After six months on the calendar.', es: 'Después de seis meses del calendario.' },
  'reading.nat.one-year.question': { en: 'The trip holds a February 29. When is it “1 year”?', es: 'El viaje tiene un 29 de febrero. ¿Cuándo es “1 año”?' },
  'reading.nat.one-year.365-days': { en: 'After 365 days.', es: 'Después de 365 días.' },
  'reading.nat.one-year.calendar-year': { en: 'After a full year on the calendar.', es: 'Después de un año completo del calendario.' },
  'reading.nat.unrebutted-break.question': { en: 'A trip of more than six months is not explained. How long is the wait after it?', es: 'Un viaje de más de seis meses no se explica. ¿Cuánto hay que esperar después?' },
  'reading.nat.unrebutted-break.four-years-six-months': { en: 'About four and a half years (two and a half for spouses of citizens).', es: 'Unos cuatro años y medio (dos y medio para cónyuges de ciudadanos).' },
  'reading.nat.unrebutted-break.full-period-from-return': { en: 'The full five years (three for spouses of citizens) from coming back.', es: 'Los cinco años completos (tres para cónyuges de ciudadanos) desde el regreso.' },
  'reading.nat.cure-early-filing.question': { en: 'After waiting out a trip of a year or more, can you still apply 90 days early?', es: 'Después de esperar por un viaje de un año o más, ¿aún puede pedirla 90 días antes?' },
  'reading.nat.cure-early-filing.do-not-subtract-90': { en: 'No, wait the full time.', es: 'No, espere todo el tiempo.' },
  'reading.nat.cure-early-filing.subtract-90': { en: 'Yes, 90 days early.', es: 'Sí, 90 días antes.' },
  'reading.nat.absence-before-window.question': { en: 'Only part of a long trip lies in the years USCIS looks back on. What counts?', es: 'Solo una parte de un viaje largo cae en los años que USCIS revisa. ¿Qué cuenta?' },
  'reading.nat.absence-before-window.in-window-part': { en: 'Only that part.', es: 'Solo esa parte.' },
  'reading.nat.absence-before-window.whole-absence': { en: 'The whole trip.', es: 'Todo el viaje.' },
}
