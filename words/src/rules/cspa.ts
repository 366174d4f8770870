import type { Message } from '../print.ts'

const MARRIED: Message = {
  en: 'For this law, only an unmarried son or daughter counts as a child. A marriage can also end the petition. Ask a lawyer.',
  es: 'Para esta ley, solo un hijo o hija sin casarse cuenta como menor. Casarse también puede terminar la petición. Pregunte a un abogado.',
}
const CLOSE: Message = {
  en: 'This is within three days of the 21st birthday. One day more or less can change the answer. Please ask a lawyer.',
  es: 'Está a tres días o menos del cumpleaños 21. Un día más o menos puede cambiar la respuesta. Pregunte a un abogado.',
}
const STAYS_UNMARRIED: Message = { en: 'This holds only without a marriage.', es: 'Esto vale solo sin casarse.' }

/** Ways in which several rules end: the days of a visa come from one place. */
const endings = (stem: string): Record<string, Message> => ({
  [`${stem}.notApplicable.notYet`]: {
    en: 'No visa has been available since the petition was approved, so the age is not fixed yet.',
    es: 'Desde que se aprobó la petición no ha habido una visa disponible, así que la edad todavía no queda fija.',
  },
  [`${stem}.notApplicable.stopped`]: {
    en: 'The visa stopped being available before a year had passed and nothing was filed. The age is counted anew when it is available again.',
    es: 'La visa dejó de estar disponible antes de un año y no se presentó nada. La edad se cuenta de nuevo cuando vuelva a estar disponible.',
  },
  [`${stem}.unsettled.approvedBeforeReceived`]: { en: 'The papers say the petition was approved before it arrived. One of the days is wrong.', es: 'Los papeles dicen que la petición se aprobó antes de llegar. Uno de los días está mal.' },
  [`${stem}.unsettled.decidedBeforeFiled`]: { en: 'The papers say the green-card application was decided before it was filed. One of the days is wrong.', es: 'Los papeles dicen que la solicitud de residencia se decidió antes de presentarse. Uno de los días está mal.' },
  [`${stem}.unsettled.stoppedBefore`]: { en: 'The visa is said to stop before it was available. One of the days is wrong.', es: 'Según los datos, la visa dejó de estar disponible antes de estarlo. Uno de los días está mal.' },
  [`${stem}.unsettled.againBefore`]: { en: 'The visa is said to be available again before it stopped. One of the days is wrong.', es: 'Según los datos, la visa volvió a estar disponible antes de dejar de estarlo. Uno de los días está mal.' },
  [`${stem}.unsettled.unknownCategory`]: { en: 'We do not know the category written for this petition.', es: 'No conocemos la categoría escrita para esta petición.' },
  [`${stem}.unsettled.unknownCountry`]: { en: 'We do not know the country written for this petition.', es: 'No conocemos el país escrito para esta petición.' },
  [`${stem}.unsettled.noSuchPetition`]: { en: 'There is no petition with the number given for this son or daughter.', es: 'No hay ninguna petición con el número dado para este hijo o hija.' },
})
const days = (stem: string, en: string, es: string): Record<string, Message> => ({
  ...endings(stem),
  [`${stem}.name`]: { en: `Days with a visa available (${en})`, es: `Días con visa disponible (${es})` },
  [`${stem}.value`]: { en: 'A visa was available from {from} on, with the petition approved.', es: 'Hubo visa disponible desde el {from}, con la petición aprobada.' },
  [`${stem}.step.stopped`]: { en: 'It was available from {from} to {to}, and then stopped.', es: 'Estuvo disponible del {from} al {to}, y después dejó de estarlo.' },
  [`${stem}.step.again`]: { en: 'It was available again from {from} on.', es: 'Volvió a estar disponible desde el {from}.' },
  [`${stem}.step.through`]: {
    en: 'The Visa Bulletins we know go through {through}. If a later one moved back before a year and nothing was filed, the age and the year start again.',
    es: 'Los Boletines de Visas que conocemos llegan hasta el {through}. Si uno posterior retrocedió antes de un año y no se presentó nada, la edad y el año empiezan otra vez.',
  },
  [`${stem}.notApplicable.notYet`]: {
    en: 'As far as known, to {through}, no visa has been available since the petition was approved. The age is not fixed yet.',
    es: 'Hasta donde se sabe, hasta el {through}, no ha habido visa disponible desde que se aprobó la petición. La edad todavía no queda fija.',
  },
  [`${stem}.bulletinMissing`]: {
    en: 'The Visa Bulletin of {month} is missing, or the chart USCIS named for it. It could show an earlier day, and we do not guess.',
    es: 'Falta el Boletín de Visas de {month}, o la tabla que USCIS indicó. Podría mostrar un día más temprano, y no adivinamos.',
  },
  [`${stem}.bulletinsMissing`]: {
    en: 'Visa Bulletins from {first} to {last} are missing, or the charts USCIS named for them. One could show an earlier day, and we do not guess.',
    es: 'Faltan Boletines de Visas de {first} a {last}, o las tablas que USCIS indicó. Uno podría mostrar un día más temprano, y no adivinamos.',
  },
})

/** Sentences of the rules of `cspa`. */
export const cspaWords: Record<string, Message> = {
  'cspa.petitioner.name': { en: 'Who filed the petition', es: 'Quién presentó la petición' },
  'cspa.petitioner.citizen': { en: 'A citizen filed the petition.', es: 'La petición la presentó alguien con ciudadanía.' },
  'cspa.petitioner.resident': { en: 'A permanent resident filed the petition.', es: 'La petición la presentó alguien con residencia permanente.' },
  'cspa.petitioner.other': { en: 'The petition is not by a relative who is a citizen or resident.', es: 'La petición no es de un familiar con ciudadanía o residencia.' },
  'cspa.filingDay.name': { en: 'Day the petition arrived', es: 'Día en que llegó la petición' },
  'cspa.filingDay.value': { en: 'The petition arrived on {value}.', es: 'La petición llegó el {value}.' },
  'cspa.naturalizedAfterFiling.name': { en: 'Day the petitioner became a citizen', es: 'Día en que quien pidió obtuvo la ciudadanía' },
  'cspa.naturalizedAfterFiling.value': { en: 'After filing, the petitioner became a citizen on {value}.', es: 'Después de presentarla, quien pidió obtuvo la ciudadanía el {value}.' },
  'cspa.filedOnline.name': { en: 'Was the petition sent online?', es: '¿Se envió la petición en línea?' },
  'cspa.filedOnline.yes': { en: 'It was sent online.', es: 'Se envió en línea.' },
  'cspa.filedOnline.no': { en: 'It was sent on paper.', es: 'Se envió en papel.' },
  'cspa.adjustmentDay.name': { en: 'Day the green-card application was filed', es: 'Día en que se presentó la solicitud de residencia' },
  'cspa.adjustmentDay.value': { en: 'The green-card application (I-485) was filed on {value}.', es: 'La solicitud de residencia (I-485) se presentó el {value}.' },

  'cspa.pendingDays.name': { en: 'Days the petition waited', es: 'Días que esperó la petición' },
  'cspa.pendingDays.count': { en: 'The petition waited {days}. They are taken off the age.', es: 'La petición esperó {days}. Se le quitan a la edad.' },
  'cspa.pendingDays.step.petition': { en: 'It arrived on {from} and was approved on {to}.', es: 'Llegó el {from} y se aprobó el {to}.' },
  'cspa.pendingDays.step.lottery': { en: 'The lottery opened on {from}, and the letter came on {to}.', es: 'La lotería abrió el {from}, y la carta llegó el {to}.' },
  'cspa.pendingDays.step.inclusive': { en: 'The day it arrived is counted too.', es: 'También se cuenta el día en que llegó.' },
  'cspa.pendingDays.unsettled.approvedBeforeReceived': { en: 'The papers say the petition was approved before it arrived. One of the days is wrong.', es: 'Los papeles dicen que la petición se aprobó antes de llegar. Uno de los días está mal.' },

  'cspa.chart.name': { en: 'Which chart decides on the age', es: 'Qué tabla decide sobre la edad' },
  'cspa.chart.finalAction': { en: 'The chart “Final Action Dates” decides.', es: 'Decide la tabla “Final Action Dates”.' },
  'cspa.chart.designated': { en: 'The chart that USCIS named for filing in each month decides.', es: 'Decide la tabla que USCIS indicó para presentar cada mes.' },
  'cspa.chart.step.consular': { en: 'Consulates always use “Final Action Dates”.', es: 'Los consulados siempre usan “Final Action Dates”.' },
  'cspa.chart.step.notFiled': { en: 'No green-card application is filed yet. One filed now goes by “Final Action Dates”.', es: 'Todavía no se presentó una solicitud de residencia. Una que se presente ahora va por “Final Action Dates”.' },
  'cspa.chart.step.filed': { en: 'It goes by the day the green-card application was filed: the rule changed on 15 August 2025.', es: 'Depende del día en que se presentó la solicitud de residencia: la regla cambió el 15 de agosto de 2025.' },
  'cspa.chart.step.decided': { en: 'It goes by the day the green-card application was decided.', es: 'Depende del día en que se decidió la solicitud de residencia.' },
  'cspa.chart.unsettled.decidedBeforeFiled': { en: 'The papers say the green-card application was decided before it was filed. One of the days is wrong.', es: 'Los papeles dicen que la solicitud de residencia se decidió antes de presentarse. Uno de los días está mal.' },

  ...days('cspa.finalActionDays', '“Final Action Dates”', '“Final Action Dates”'),
  ...days('cspa.designatedDays', 'the chart USCIS named', 'la tabla que indicó USCIS'),

  'cspa.visaAvailable.name': { en: 'Day a visa became available', es: 'Día en que hubo una visa disponible' },
  'cspa.visaAvailable.eligibleOn': { en: 'For a child’s age, a visa became available on {on}.', es: 'Para la edad de un hijo o hija, hubo una visa disponible el {on}.' },
  'cspa.visaAvailable.step.finalAction': { en: 'By the chart “Final Action Dates”.', es: 'Según la tabla “Final Action Dates”.' },
  'cspa.visaAvailable.step.designated': { en: 'By the chart that USCIS named for filing.', es: 'Según la tabla que USCIS indicó para presentar.' },
  'cspa.visaAvailable.step.anew': { en: 'An earlier time ended before a year with nothing filed, so {on} counts.', es: 'Un periodo anterior terminó antes de un año sin que se presentara nada, así que cuenta el {on}.' },
  ...endings('cspa.visaAvailable'),

  'cspa.availableDay.name': { en: 'Day a visa became available for this son or daughter', es: 'Día en que hubo una visa para este hijo o hija' },
  'cspa.availableDay.value': { en: 'A visa became available on {value}.', es: 'Hubo una visa disponible el {value}.' },
  'cspa.availableDay.step.anew': {
    en: 'It was first available on {first}, stopped before a year, and nothing had been filed. So {value} counts.',
    es: 'Primero estuvo disponible el {first}, dejó de estarlo antes de un año y no se había presentado nada. Por eso cuenta el {value}.',
  },
  ...endings('cspa.availableDay'),
  'cspa.adjustedDay.name': { en: 'Day on which the age is taken', es: 'Día en que se toma la edad' },
  'cspa.adjustedDay.value': { en: 'The age is that of {value}.', es: 'La edad es la del {value}.' },
  'cspa.adjustedDay.step.less': { en: '{available} less {days} is {value}.', es: 'El {available} menos {days} es el {value}.' },
  ...endings('cspa.adjustedDay'),

  'cspa.adjustedAge.name': { en: 'Does this son or daughter still count as a child?', es: '¿Este hijo o hija todavía cuenta como menor?' },
  'cspa.adjustedAge.question': { en: 'With the days the petition waited taken off, is this son or daughter under 21?', es: 'Quitando los días que esperó la petición, ¿este hijo o hija tiene menos de 21 años?' },
  'cspa.adjustedAge.child': { en: 'Yes. With the days the petition waited taken off, the age is under 21.', es: 'Sí. Quitando los días que esperó la petición, la edad es de menos de 21.' },
  'cspa.adjustedAge.notChild': {
    en: 'No. Even with the days the petition waited taken off, the age is 21 or more. Ask a lawyer which other ways are open.',
    es: 'No. Aun quitando los días que esperó la petición, la edad es de 21 o más. Pregunte a un abogado qué otros caminos hay.',
  },
  'cspa.adjustedAge.step.available': { en: 'A visa became available on {available}, at age {years}.', es: 'Hubo una visa disponible el {available}, a los {years} años.' },
  'cspa.adjustedAge.step.adjusted': { en: 'Less the days the petition waited, that is {on}, at age {years}. The 21st birthday is {birthday}.', es: 'Menos los días que esperó la petición, es el {on}, a los {years} años. El cumpleaños 21 es el {birthday}.' },
  'cspa.adjustedAge.step.seek': {
    en: 'This holds only without a marriage, and if residence is sought within one year of the day a visa became available.',
    es: 'Esto vale solo sin casarse, y si se busca la residencia dentro de un año desde que hubo una visa disponible.',
  },
  'cspa.adjustedAge.notEnoughKnown': {
    en: 'We need the date of birth, what this son or daughter is to the petition, the days the petition arrived and was approved, and when a visa was available. A petition that is not approved yet fixes no age.',
    es: 'Necesitamos la fecha de nacimiento, qué es este hijo o hija en la petición, los días en que la petición llegó y se aprobó, y cuándo hubo una visa disponible. Una petición sin aprobar todavía no fija la edad.',
  },
  'cspa.adjustedAge.boundary': CLOSE, 'cspa.adjustedAge.notApplicable.married': MARRIED,
  'cspa.adjustedAge.notApplicable.immediateRelative': {
    en: 'The parent became a citizen in time: this son or daughter needs no visa number, and the age is already fixed.',
    es: 'El padre o la madre obtuvo la ciudadanía a tiempo: este hijo o hija no necesita número de visa, y la edad ya quedó fija.',
  },
  ...endings('cspa.adjustedAge'),

  'cspa.soughtToAcquire.name': { en: 'Last day to seek residence for this son or daughter', es: 'Último día para buscar la residencia de este hijo o hija' },
  'cspa.soughtToAcquire.question': { en: 'By which day must residence be sought, so that the age stays under 21?', es: '¿Para qué día hay que buscar la residencia, para que la edad quede en menos de 21?' },
  'cspa.soughtToAcquire.deadline': { en: 'Seek residence for this son or daughter by {due}.', es: 'Busque la residencia de este hijo o hija a más tardar el {due}.' },
  'cspa.soughtToAcquire.step.year': { en: 'A visa became available on {available}. One year later is {raw}.', es: 'Hubo una visa disponible el {available}. Un año después es el {raw}.' },
  'cspa.soughtToAcquire.step.dayBefore': { en: 'A visa became available on {available}. Read strictly, the year ends the day before, {raw}.', es: 'Hubo una visa disponible el {available}. Leído de forma estricta, el año termina el día antes, el {raw}.' },
  'cspa.soughtToAcquire.step.acts': {
    en: 'Any of these counts: filing the I-485, sending part I of the DS-260, paying a visa fee, or the parent’s I-824.',
    es: 'Cuenta cualquiera de estos pasos: presentar el I-485, enviar la parte I del DS-260, pagar una cuota de la visa, o el I-824 del padre o la madre.',
  },
  'cspa.soughtToAcquire.step.again': { en: 'No paper here shows that it was done. If the visa stops being available first, the year starts again later.', es: 'Ningún papel aquí muestra que se hizo. Si antes la visa deja de estar disponible, el año empieza otra vez después.' },
  'cspa.soughtToAcquire.step.inTime': { en: 'Your papers show that it was done on {done}, in time for this count.', es: 'Sus papeles muestran que se hizo el {done}, a tiempo para esta cuenta.' },
  'cspa.soughtToAcquire.step.late': { en: 'Your papers show that it was done on {done}, after this count.', es: 'Sus papeles muestran que se hizo el {done}, después de esta cuenta.' },
  'cspa.soughtToAcquire.step.reasons': {
    en: 'A late step can be excused for something out of the ordinary, also for trusting the earlier rule. Ask a lawyer.',
    es: 'Un paso tardío puede disculparse por algo fuera de lo común, también por haber confiado en la regla anterior. Pregunte a un abogado.',
  },
  'cspa.soughtToAcquire.notEnoughKnown': {
    en: 'We need the day the petition was approved and the days on which a visa was available.',
    es: 'Necesitamos el día en que se aprobó la petición y los días en que hubo una visa disponible.',
  },
  'cspa.soughtToAcquire.notApplicable.agedOut': {
    en: 'The adjusted age is 21 or more, so the one-year step does not help here. Ask a lawyer which other ways are open.',
    es: 'La edad ajustada es de 21 o más, así que el paso de un año no ayuda aquí. Pregunte a un abogado qué otros caminos hay.',
  },
  ...endings('cspa.soughtToAcquire'),

  'cspa.immediateRelativeAge.name': { en: 'Does a citizen’s son or daughter count as a child?', es: '¿El hijo o hija de alguien con ciudadanía cuenta como menor?' },
  'cspa.immediateRelativeAge.question': { en: 'Was the son or daughter under 21 on the day that fixes the age?', es: '¿Tenía menos de 21 años el hijo o hija en el día que fija la edad?' },
  'cspa.immediateRelativeAge.child': { en: 'Yes. The age is fixed under 21, however long it takes.', es: 'Sí. La edad queda fija en menos de 21, tarde lo que tarde.' },
  'cspa.immediateRelativeAge.notChild': { en: 'No. On the day that fixes the age, this son or daughter was 21 or older.', es: 'No. En el día que fija la edad, este hijo o hija tenía 21 años o más.' },
  'cspa.immediateRelativeAge.step.filed': { en: 'The age is that of {on}, the day the petition arrived: {years}. The 21st birthday is {birthday}.', es: 'La edad es la del {on}, el día en que llegó la petición: {years}. El cumpleaños 21 es el {birthday}.' },
  'cspa.immediateRelativeAge.step.naturalized': { en: 'The age is that of {on}, the day the parent became a citizen: {years}. The 21st birthday is {birthday}.', es: 'La edad es la del {on}, el día en que el padre o la madre obtuvo la ciudadanía: {years}. El cumpleaños 21 es el {birthday}.' },
  'cspa.immediateRelativeAge.step.marriageEnded': { en: 'The age is that of {on}, the day the marriage ended: {years}. The 21st birthday is {birthday}.', es: 'La edad es la del {on}, el día en que terminó el matrimonio: {years}. El cumpleaños 21 es el {birthday}.' },
  'cspa.immediateRelativeAge.step.closedDay': { en: 'The day before the birthday was closed, and the petition came on paper the next business day.', es: 'El día antes del cumpleaños estaba cerrado, y la petición llegó en papel el siguiente día hábil.' },
  'cspa.immediateRelativeAge.step.unmarried': STAYS_UNMARRIED,
  'cspa.immediateRelativeAge.step.courtsHold': {
    en: 'The court of appeals for where you live takes off the days the petition waited, {days}. That leads back to {on}, at age {years}.',
    es: 'La corte de apelaciones del lugar donde vive quita los días que esperó la petición, {days}. Eso lleva al {on}, a los {years} años.',
  },
  'cspa.immediateRelativeAge.step.courts': {
    en: 'In some States (2nd and 9th Circuit) the courts take off the days the petition waited, and the age may be under 21. Ask a lawyer.',
    es: 'En algunos estados (Segundo y Noveno Circuito) las cortes quitan los días que esperó la petición, y la edad puede ser de menos de 21. Pregunte a un abogado.',
  },
  'cspa.immediateRelativeAge.notEnoughKnown': {
    en: 'We need the date of birth, the petition with the day it arrived, and the day a resident parent became a citizen.',
    es: 'Necesitamos la fecha de nacimiento, la petición con el día en que llegó, y el día en que un padre o madre residente obtuvo la ciudadanía.',
  },
  'cspa.immediateRelativeAge.boundary': CLOSE, 'cspa.immediateRelativeAge.notApplicable.married': MARRIED,
  'cspa.immediateRelativeAge.unsettled.bornAfter': { en: 'The papers say the petition came before the birth. One of the days is wrong.', es: 'Los papeles dicen que la petición llegó antes del nacimiento. Uno de los días está mal.' },
  'cspa.immediateRelativeAge.unsettled.marriage': {
    en: 'There was a marriage after the petition. If the parent was still a resident then, the marriage ended the petition. Ask a lawyer.',
    es: 'Hubo un matrimonio después de la petición. Si el padre o la madre todavía era residente, el matrimonio terminó la petición. Pregunte a un abogado.',
  },
  'cspa.immediateRelativeAge.unsettled.noSuchPetition': { en: 'There is no petition with the number given for this son or daughter.', es: 'No hay ninguna petición con el número dado para este hijo o hija.' },

  'cspa.categoryConversion.name': { en: 'Category of the petition now', es: 'Categoría de la petición ahora' },
  'cspa.categoryConversion.question': { en: 'In which category is this son or daughter now?', es: '¿En qué categoría está ahora este hijo o hija?' },
  'cspa.categoryConversion.IR': { en: 'Immediate relative of a citizen: no waiting line.', es: 'Familiar inmediato de alguien con ciudadanía: sin fila de espera.' },
  'cspa.categoryConversion.F1': { en: 'F1: unmarried son or daughter of a citizen, 21 or older.', es: 'F1: hijo o hija de alguien con ciudadanía, sin casarse, de 21 años o más.' },
  'cspa.categoryConversion.F2A': { en: 'F2A: child of a resident.', es: 'F2A: hijo o hija menor de alguien con residencia.' },
  'cspa.categoryConversion.F2B': { en: 'F2B: unmarried son or daughter of a resident, 21 or older.', es: 'F2B: hijo o hija de alguien con residencia, sin casarse, de 21 años o más.' },
  'cspa.categoryConversion.F3': { en: 'F3: married son or daughter of a citizen.', es: 'F3: hijo o hija de alguien con ciudadanía, con matrimonio.' },
  'cspa.categoryConversion.derivative': { en: 'Comes with the parent, in the parent’s category.', es: 'Viene con el padre o la madre, en su categoría.' },
  'cspa.categoryConversion.none': {
    en: 'Too old to come with the parent, and this petition has no other category for a son or daughter. Ask a lawyer about a new petition.',
    es: 'Ya no tiene edad para venir con el padre o la madre, y esta petición no tiene otra categoría para un hijo o hija. Pregunte a un abogado por una petición nueva.',
  },
  'cspa.categoryConversion.step.citizenChild': { en: 'A citizen filed, and the age is fixed under 21.', es: 'La presentó alguien con ciudadanía, y la edad queda fija en menos de 21.' },
  'cspa.categoryConversion.step.citizenOver21': { en: 'A citizen filed, and the age is 21 or more.', es: 'La presentó alguien con ciudadanía, y la edad es de 21 o más.' },
  'cspa.categoryConversion.step.citizenMarried': { en: 'A citizen filed, and the son or daughter is married.', es: 'La presentó alguien con ciudadanía, y el hijo o hija tiene matrimonio.' },
  'cspa.categoryConversion.step.residentChild': { en: 'A resident filed, and the adjusted age is under 21.', es: 'La presentó alguien con residencia, y la edad ajustada es de menos de 21.' },
  'cspa.categoryConversion.step.residentOver21': { en: 'A resident filed, and the adjusted age is 21 or more.', es: 'La presentó alguien con residencia, y la edad ajustada es de 21 o más.' },
  'cspa.categoryConversion.step.naturalizedChild': { en: 'The parent became a citizen while the son or daughter was under 21.', es: 'El padre o la madre obtuvo la ciudadanía cuando el hijo o hija tenía menos de 21.' },
  'cspa.categoryConversion.step.naturalizedOver21': { en: 'The parent became a citizen when the son or daughter was 21 or older.', es: 'El padre o la madre obtuvo la ciudadanía cuando el hijo o hija tenía 21 o más.' },
  'cspa.categoryConversion.step.optOut': {
    en: 'If the line of F2B is shorter, one can ask USCIS in writing to stay in F2B. Two courts of appeals also take the adjusted age on the day of citizenship. Ask a lawyer.',
    es: 'Si la fila de F2B es más corta, se puede pedir por escrito a USCIS quedarse en F2B. Dos cortes de apelaciones además toman la edad ajustada del día de la ciudadanía. Pregunte a un abogado.',
  },
  'cspa.categoryConversion.step.keepsDate': { en: 'The place in line (priority date) stays the same.', es: 'El lugar en la fila (fecha de prioridad) sigue igual.' },
  'cspa.categoryConversion.step.withParent': { en: 'The adjusted age is under 21.', es: 'La edad ajustada es de menos de 21.' },
  'cspa.categoryConversion.step.noOther': { en: 'The adjusted age is 21 or more. The law gives another category only where the same petitioner has one.', es: 'La edad ajustada es de 21 o más. La ley da otra categoría solo donde la misma persona que pidió tiene una.' },
  'cspa.categoryConversion.step.sameParent': {
    en: 'The adjusted age is 21 or more. F2B is open if the resident who filed is also this son’s or daughter’s parent.',
    es: 'La edad ajustada es de 21 o más. F2B está abierta si quien pidió también es padre o madre de este hijo o hija.',
  },
  'cspa.categoryConversion.notEnoughKnown': { en: 'We need who filed the petition, or its category.', es: 'Necesitamos quién presentó la petición, o su categoría.' },
  'cspa.categoryConversion.notApplicable.married': {
    en: 'Marrying while the parent is a resident ends the petition. If you think this is wrong, ask a lawyer.',
    es: 'Casarse mientras el padre o la madre es residente termina la petición. Si cree que hay un error, pregunte a un abogado.',
  },
  'cspa.categoryConversion.unsettled.whenMarried': {
    en: 'A marriage after the parent became a citizen leads to F3. A marriage before that ended the petition. Ask a lawyer.',
    es: 'Un matrimonio después de que el padre o la madre obtuvo la ciudadanía lleva a F3. Uno antes terminó la petición. Pregunte a un abogado.',
  },
  'cspa.categoryConversion.unsettled.noSuchPetition': { en: 'There is no petition with the number given for this son or daughter.', es: 'No hay ninguna petición con el número dado para este hijo o hija.' },

  'cspa.asyleeRefugeeChild.name': { en: 'Does this son or daughter follow the asylum or refugee case?', es: '¿Este hijo o hija sigue el caso de asilo o refugio?' },
  'cspa.asyleeRefugeeChild.question': { en: 'Was the son or daughter under 21 on the day that fixes the age?', es: '¿Tenía menos de 21 años el hijo o hija en el día que fija la edad?' },
  'cspa.asyleeRefugeeChild.child': { en: 'Yes. The age is fixed under 21, however long it takes.', es: 'Sí. La edad queda fija en menos de 21, tarde lo que tarde.' },
  'cspa.asyleeRefugeeChild.notChild': { en: 'No. On the day that fixes the age, this son or daughter was 21 or older. Ask a lawyer which other ways are open.', es: 'No. En el día que fija la edad, este hijo o hija tenía 21 años o más. Pregunte a un abogado qué otros caminos hay.' },
  'cspa.asyleeRefugeeChild.step.asylum': { en: 'The age is that of {on}, the day the asylum application (I-589) arrived: {years}. The 21st birthday is {birthday}.', es: 'La edad es la del {on}, el día en que llegó la solicitud de asilo (I-589): {years}. El cumpleaños 21 es el {birthday}.' },
  'cspa.asyleeRefugeeChild.step.interview': { en: 'The age is that of {on}, the day of the refugee interview: {years}. The 21st birthday is {birthday}.', es: 'La edad es la del {on}, el día de la entrevista de refugio: {years}. El cumpleaños 21 es el {birthday}.' },
  'cspa.asyleeRefugeeChild.step.filed': { en: 'The age is that of {on}, the day the refugee application (I-590) was filed: {years}. The 21st birthday is {birthday}.', es: 'La edad es la del {on}, el día en que se presentó la solicitud de refugio (I-590): {years}. El cumpleaños 21 es el {birthday}.' },
  'cspa.asyleeRefugeeChild.step.unmarried': STAYS_UNMARRIED,
  'cspa.asyleeRefugeeChild.notEnoughKnown': {
    en: 'We need the date of birth, and the day the asylum application arrived or of the refugee interview.',
    es: 'Necesitamos la fecha de nacimiento, y el día en que llegó la solicitud de asilo o de la entrevista de refugio.',
  },
  'cspa.asyleeRefugeeChild.boundary': CLOSE, 'cspa.asyleeRefugeeChild.notApplicable.married': MARRIED,
  'cspa.asyleeRefugeeChild.notApplicable.beforeTheAct': { en: 'This case was decided before the law on children’s age began, on 6 August 2002.', es: 'Este caso se decidió antes de que empezara la ley sobre la edad de los hijos, el 6 de agosto de 2002.' },
  'cspa.asyleeRefugeeChild.unsettled.grantedBeforeFiled': { en: 'The papers say asylum was granted before it was asked for. One of the days is wrong.', es: 'Los papeles dicen que el asilo se dio antes de pedirse. Uno de los días está mal.' },
  'cspa.asyleeRefugeeChild.unsettled.interviewBeforeFiled': { en: 'The papers say the interview came before the application. One of the days is wrong.', es: 'Los papeles dicen que la entrevista fue antes de la solicitud. Uno de los días está mal.' },

  'cspa.followToJoin.name': { en: 'Last day to ask for a son or daughter to follow (I-730)', es: 'Último día para pedir que un hijo o hija le siga (I-730)' },
  'cspa.followToJoin.question': { en: 'By which day must the petition for this son or daughter (form I-730) be filed?', es: '¿Para qué día hay que presentar la petición por este hijo o hija (formulario I-730)?' },
  'cspa.followToJoin.deadline': { en: 'USCIS must receive the form I-730 for this son or daughter by {due}.', es: 'USCIS debe recibir el formulario I-730 por este hijo o hija a más tardar el {due}.' },
  'cspa.followToJoin.step.granted': { en: 'Asylum was granted on {from}. {years} years later is {raw}.', es: 'El asilo se dio el {from}. {years} años después es el {raw}.' },
  'cspa.followToJoin.step.admitted': { en: 'The refugee was let in on {from}. {years} years later is {raw}.', es: 'La persona refugiada entró el {from}. {years} años después es el {raw}.' },
  'cspa.followToJoin.step.reasons': {
    en: 'If it is already filed, nothing more is due. After the day, USCIS can still allow it for humanitarian reasons.',
    es: 'Si ya se presentó, no hay nada más que hacer. Después de ese día, USCIS todavía puede permitirlo por razones humanitarias.',
  },
  'cspa.followToJoin.notEnoughKnown': { en: 'We need the day asylum was granted, or the day the refugee was let in.', es: 'Necesitamos el día en que se dio el asilo, o el día en que entró la persona refugiada.' },
  'cspa.followToJoin.notApplicable.married': MARRIED,
  'cspa.followToJoin.notApplicable.agedOut': { en: 'This son or daughter was 21 or older on the day that fixes the age.', es: 'Este hijo o hija tenía 21 años o más en el día que fija la edad.' },

  'reading.cspa.pending-days.question': { en: 'Is the day the petition arrived one of the days it waited?', es: '¿El día en que llegó la petición es uno de los días que esperó?' },
  'reading.cspa.pending-days.exclusive': { en: 'No: from that day to the approval.', es: 'No: desde ese día hasta la aprobación.' },
  'reading.cspa.pending-days.inclusive': { en: 'Yes: one day more is taken off.', es: 'Sí: se quita un día más.' },
  'reading.cspa.sought-last-day.question': { en: 'Which is the last day of “within one year”?', es: '¿Cuál es el último día de “dentro de un año”?' },
  'reading.cspa.sought-last-day.anniversary': { en: 'The same day one year later.', es: 'El mismo día un año después.' },
  'reading.cspa.sought-last-day.day-before': { en: 'The day before.', es: 'El día antes.' },
  'reading.cspa.sought-roll.question': { en: 'The year ends on a closed day and the form goes on paper. Does the last day move?', es: 'El año termina en un día cerrado y el formulario va en papel. ¿Se mueve el último día?' },
  'reading.cspa.sought-roll.no-roll': { en: 'It stays on the closed day.', es: 'Queda en el día cerrado.' },
  'reading.cspa.sought-roll.rolls-for-on-paper': { en: 'It moves to the next business day.', es: 'Se mueve al siguiente día hábil.' },
  'reading.cspa.birthday-filing-roll.question': {
    en: 'The day before the 21st birthday was closed, and the petition came on paper the next business day. Was that in time?',
    es: 'El día antes del cumpleaños 21 estaba cerrado, y la petición llegó en papel el siguiente día hábil. ¿Fue a tiempo?',
  },
  'reading.cspa.birthday-filing-roll.no-roll': { en: 'No: the age is that of the day it came.', es: 'No: la edad es la del día en que llegó.' },
  'reading.cspa.birthday-filing-roll.rolls-for-on-paper': { en: 'Yes: it counts as sent before the birthday.', es: 'Sí: cuenta como presentada antes del cumpleaños.' },
  'reading.cspa.refugee-age-date.question': { en: 'On which day is the age of a refugee’s son or daughter taken?', es: '¿En qué día se toma la edad del hijo o hija de una persona refugiada?' },
  'reading.cspa.refugee-age-date.interview-day': { en: 'The day of the interview.', es: 'El día de la entrevista.' },
  'reading.cspa.refugee-age-date.filing-day': { en: 'The day the application was filed.', es: 'El día en que se presentó la solicitud.' },

  'radar.cspa-chart.note': {
    en: 'Since 15 August 2025 USCIS counts a child’s age by “Final Action Dates” for applications filed from then on. Before, an earlier chart could help.',
    es: 'Desde el 15 de agosto de 2025, USCIS cuenta la edad por “Final Action Dates” en las solicitudes presentadas desde entonces. Antes, una tabla más temprana podía ayudar.',
  },
}
