import type { Message } from '../print.ts'

/** The short answer of each rule of `naturalization`, how it is counted, and the names of its numbers. */
export const naturalizationLaw: Record<string, Message> = {
  'naturalization.earliestFiling.short': {
    en: 'You may apply for citizenship when you have been a resident for five years, and already 90 days before that. You must be 18.',
    es: 'Puede pedir la ciudadanía cuando lleva cinco años de residencia, y ya 90 días antes. Debe tener 18 años.',
  },
  'naturalization.earliestFiling.counted': {
    en: 'Five years are added to the day your residence began, and 90 days are taken off. A form that comes a day too early is denied. This day never moves because an office is closed. The 90 days only help with residence: the other conditions are judged as always.',
    es: 'Al día en que empezó su residencia se le suman cinco años y se le restan 90 días. Un formulario que llega demasiado temprano, aunque sea por un día, se niega. Este día no se mueve aunque la oficina esté cerrada. Los 90 días solo ayudan con la residencia: lo demás se juzga como siempre.',
  },
  'naturalization.earliestFilingSpouse.short': {
    en: 'Who is married to and lives with a US citizen may apply after three years of residence, and already 90 days before that.',
    es: 'Quien vive en matrimonio con una persona ciudadana de EE. UU. puede pedir la ciudadanía después de tres años de residencia, y ya 90 días antes.',
  },
  'naturalization.earliestFilingSpouse.counted': {
    en: 'Three years are added to the day residence began, and 90 days are taken off. The marriage, and the citizenship of the husband or wife, must also have lasted three years.',
    es: 'Al día en que empezó la residencia se le suman tres años y se le restan 90 días. El matrimonio, y la ciudadanía del esposo o esposa, también deben haber durado tres años.',
  },
  'naturalization.absenceEffect.short': {
    en: 'A trip of up to 180 days raises no question. From 181 to 364 days you must explain it. 365 days or more break your time of residence.',
    es: 'Un viaje de hasta 180 días no trae preguntas. De 181 a 364 días debe explicarlo. 365 días o más rompen su tiempo de residencia.',
  },
  'naturalization.absenceEffect.counted': {
    en: 'Only full days away count: not the day you left, and not the day you came back.',
    es: 'Solo cuentan los días completos fuera: ni el día en que salió ni el día en que volvió.',
  },
  'naturalization.continuousResidence.short': {
    en: 'After a long trip you must wait before you apply: four years and a day after a trip of a year or more; about four and a half years after an unexplained trip of more than six months.',
    es: 'Después de un viaje largo debe esperar antes de pedir la ciudadanía: cuatro años y un día después de un viaje de un año o más; unos cuatro años y medio después de un viaje de más de seis meses sin explicar.',
  },
  'naturalization.continuousResidence.counted': {
    en: 'The time is counted from the day you came back from the trip. The latest day of all your trips counts. The 90 days are not taken off here: that is the safe way.',
    es: 'El tiempo se cuenta desde el día en que volvió del viaje. Cuenta el día más tardío de todos sus viajes. Aquí no se restan los 90 días: es lo más seguro.',
  },
  'naturalization.continuousResidenceSpouse.short': {
    en: 'For the husband or wife of a citizen the wait after a long trip is two years and a day, or about two and a half years.',
    es: 'Para el esposo o esposa de una persona ciudadana, la espera después de un viaje largo es de dos años y un día, o de unos dos años y medio.',
  },
  'naturalization.continuousResidenceSpouse.counted': {
    en: 'The time is counted from the day you came back from the trip. The latest day of all your trips counts.',
    es: 'El tiempo se cuenta desde el día en que volvió del viaje. Cuenta el día más tardío de todos sus viajes.',
  },
  'naturalization.physicalPresence.short': {
    en: 'In the five years before you apply you must have been in the country for at least 913 days: half of the time.',
    es: 'En los cinco años antes de pedir la ciudadanía debe haber estado en el país al menos 913 días: la mitad del tiempo.',
  },
  'naturalization.physicalPresence.counted': {
    en: 'The five years end the day before you apply. Full days away are taken off; the day you left and the day you came back count as days in the country. Days before your residence began are not counted, to be safe.',
    es: 'Los cinco años terminan el día antes de pedirla. Se restan los días completos fuera; el día en que salió y el día en que volvió cuentan como días en el país. Para mayor seguridad no se cuentan los días antes de su residencia.',
  },
  'naturalization.physicalPresenceSpouse.short': {
    en: 'For the husband or wife of a citizen it is at least 548 days in the three years before applying.',
    es: 'Para el esposo o esposa de una persona ciudadana son al menos 548 días en los tres años antes de pedir la ciudadanía.',
  },
  'naturalization.physicalPresenceSpouse.counted': {
    en: 'The three years end the day before you apply. Full days away are taken off; the day you left and the day you came back count as days in the country.',
    es: 'Los tres años terminan el día antes de pedirla. Se restan los días completos fuera; el día en que salió y el día en que volvió cuentan como días en el país.',
  },
  'naturalization.threeMonthsInState.short': {
    en: 'You must have lived in your State for three months when you apply.',
    es: 'Debe haber vivido tres meses en su estado cuando pide la ciudadanía.',
  },
  'naturalization.threeMonthsInState.counted': {
    en: 'Three months are added to the day you moved in: the same day of the month. Who files in the 90 early days may need it only at the interview: the law can be read in both ways. Students and members of the military have rules of their own.',
    es: 'Se suman tres meses al día en que se mudó: el mismo día del mes. Quien la pide en los 90 días antes quizás lo necesita solo en la entrevista: la ley se puede leer de las dos maneras. Estudiantes y militares tienen sus propias reglas.',
  },
  'naturalization.hearingRequest.short': {
    en: 'When citizenship is denied, you may ask for a hearing with another officer within 30 days, or 33 when the denial came by mail.',
    es: 'Cuando niegan la ciudadanía, puede pedir una audiencia con otro oficial dentro de 30 días, o 33 si la negativa llegó por correo.',
  },
  'naturalization.hearingRequest.counted': {
    en: 'The days count from the day the denial was served, and days for mail are added first. A last day on a weekend or holiday moves to the next open day for a request on paper. A sooner day printed on the notice comes first.',
    es: 'Los días se cuentan desde que se entregó la negativa, y primero se agregan los días por el correo. Si el último cae en fin de semana o feriado, pasa al siguiente día hábil para una petición en papel. Un día más corto impreso en el aviso va primero.',
  },
  'naturalization.delaySuit.short': {
    en: 'When USCIS has not decided 120 days after your interview, a federal court may be asked to decide.',
    es: 'Si USCIS no ha decidido 120 días después de su entrevista, se puede pedir a una corte federal que decida.',
  },
  'naturalization.delaySuit.counted': {
    en: 'The interview is day zero. The court can be asked from the day after the 120th day on.',
    es: 'La entrevista es el día cero. Se puede acudir a la corte desde el día después del día 120.',
  },
  'naturalization.untilOath.short': {
    en: 'You must meet the conditions until you take the oath, not only on the day you apply. Say what changes: trips, marriage, arrests.',
    es: 'Debe cumplir las condiciones hasta el juramento, no solo el día en que pide la ciudadanía. Diga lo que cambie: viajes, matrimonio, arrestos.',
  },
  'naturalization.untilOath.counted': {
    en: 'Nothing is counted. It says which conditions still have to hold.',
    es: 'No se cuenta nada. Dice qué condiciones deben seguir cumpliéndose.',
  },
  'law.naturalization.period-years': { en: 'Years of residence', es: 'Años de residencia' },
  'law.naturalization.period-years-spouse': { en: 'Years of residence, married to a citizen', es: 'Años de residencia, con matrimonio con una persona ciudadana' },
  'law.naturalization.days-early': { en: 'How early the form may come', es: 'Con cuánta anticipación puede llegar el formulario' },
  'law.naturalization.age-to-file': { en: 'Age', es: 'Edad' },
  'law.naturalization.days-without-question': { en: 'Most days of a trip without questions', es: 'Máximo de días de un viaje sin preguntas' },
  'law.naturalization.days-of-a-break': { en: 'Days of a trip that break residence', es: 'Días de un viaje que rompen la residencia' },
  'law.naturalization.cure-years': { en: 'Wait after a trip of a year or more', es: 'Espera después de un viaje de un año o más' },
  'law.naturalization.cure-years-spouse': { en: 'The same, married to a citizen', es: 'Lo mismo, con matrimonio con una persona ciudadana' },
  'law.naturalization.cure-months': { en: 'Wait after an unexplained trip of more than six months', es: 'Espera después de un viaje de más de seis meses sin explicar' },
  'law.naturalization.cure-months-spouse': { en: 'The same, married to a citizen', es: 'Lo mismo, con matrimonio con una persona ciudadana' },
  'law.naturalization.presence-days': { en: 'Days in the country', es: 'Días en el país' },
  'law.naturalization.presence-days-spouse': { en: 'Days in the country, married to a citizen', es: 'Días en el país, con matrimonio con una persona ciudadana' },
  'law.naturalization.months-in-state': { en: 'Time in the State', es: 'Tiempo en el estado' },
  'law.naturalization.hearing-days': { en: 'Days to ask for a hearing', es: 'Días para pedir una audiencia' },
  'law.naturalization.decision-days': { en: 'Days USCIS has to decide after the interview', es: 'Días que tiene USCIS para decidir después de la entrevista' },
}
