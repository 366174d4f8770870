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
