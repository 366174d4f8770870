import type { Message } from '../print.ts'

/** Sentences of the rules of `visa-bulletin`. */

const FINAL = { en: 'Final Action Dates', es: 'fechas de acción final' } as const
const FILING = { en: 'Dates for Filing', es: 'fechas para presentar' } as const

/** What one chart says of a priority date in one month: `…step.finalReached`, `…step.filingNone`. */
const cellWords = (stem: string): Record<string, Message> =>
  Object.fromEntries(([['final', FINAL], ['filing', FILING]] as const).flatMap(([which, chart]) => [
    [`${stem}.step.${which}Reached`, {
      en: `In the bulletin for {month}, the ${chart.en} are at {cutoff}. Your date, {priority}, is earlier, so it is reached.`,
      es: `En el boletín de {month}, las ${chart.es} están en {cutoff}. Su fecha, {priority}, es anterior: ya se alcanzó.`,
    }],
    [`${stem}.step.${which}NotYet`, {
      en: `In the bulletin for {month}, the ${chart.en} are at {cutoff}. Your date, {priority}, is not before that day, so it is not reached.`,
      es: `En el boletín de {month}, las ${chart.es} están en {cutoff}. Su fecha, {priority}, no es anterior a ese día: aún no se alcanza.`,
    }],
    [`${stem}.step.${which}All`, {
      en: `In the bulletin for {month}, the ${chart.en} say “C”: open to every date.`,
      es: `En el boletín de {month}, las ${chart.es} dicen “C”: abierto para cualquier fecha.`,
    }],
    [`${stem}.step.${which}None`, {
      en: `In the bulletin for {month}, the ${chart.en} say “U”: closed to every date.`,
      es: `En el boletín de {month}, las ${chart.es} dicen “U”: cerrado para todas las fechas.`,
    }],
  ]))

/** How a chart has moved for a priority date. */
const moveWords = (stem: string): Record<string, Message> =>
  Object.fromEntries(([['final', FINAL], ['filing', FILING]] as const).flatMap(([which, chart]) => [
    [`${stem}.step.${which}NotKnown`, {
      en: `We do not have the ${chart.en} of that month for your category and country.`, es: `No tenemos las ${chart.es} de ese mes para su categoría y su país.`,
    }],
    [`${stem}.step.${which}Since`, {
      en: `By the ${chart.en} it has been reached since {since}.`, es: `Según las ${chart.es}, se alcanzó el {since} y sigue así.`,
    }],
    [`${stem}.step.${which}AtLeastSince`, {
      en: `By the ${chart.en} it has been reached since {since} or earlier. We do not have the bulletin of the month before.`,
      es: `Según las ${chart.es}, está alcanzada desde el {since} o antes. No tenemos el boletín del mes anterior.`,
    }],
    [`${stem}.step.${which}MovedBack`, {
      en: `It was also reached from {from} to {until}. Then the ${chart.en} moved back.`,
      es: `También estuvo alcanzada del {from} al {until}. Después las ${chart.es} retrocedieron.`,
    }],
    [`${stem}.step.${which}NextBegins`, {
      en: `The bulletin for {month} reaches your date by the ${chart.en}. It counts from the first day of that month.`,
      es: `El boletín de {month} alcanza su fecha según las ${chart.es}. Cuenta desde el primer día de ese mes.`,
    }],
    [`${stem}.step.${which}NextEnds`, {
      en: `The bulletin for {month} no longer reaches your date by the ${chart.en}. Until the end of this month it does.`,
      es: `El boletín de {month} ya no alcanza su fecha según las ${chart.es}. Hasta el fin de este mes, sí.`,
    }],
  ]))

const AREAS: readonly (readonly [string, string, string])[] = [
  ['china', 'China (mainland)', 'China (continental)'], ['india', 'India', 'India'], ['mexico', 'Mexico', 'México'], ['philippines', 'the Philippines', 'Filipinas'],
  ['vietnam', 'Vietnam', 'Vietnam'], ['el-salvador', 'El Salvador', 'El Salvador'], ['guatemala', 'Guatemala', 'Guatemala'], ['honduras', 'Honduras', 'Honduras'],
  ['dominican-republic', 'the Dominican Republic', 'República Dominicana'],
]
const areaWords = (stem: string): Record<string, Message> =>
  Object.fromEntries(AREAS.map(([area, en, es]) => [`${stem}.${area}`, { en: `You are counted in the column for ${en}.`, es: `Usted cuenta en la columna de ${es}.` }]))

const UNKNOWN: Readonly<Record<string, Message>> = {
  unknownCategory: {
    en: 'We do not know the category written for this petition. It should look like F2A or EB2.',
    es: 'No conocemos la categoría escrita para esta petición. Debe verse como F2A o EB2.',
  },
  unknownCountry: { en: 'We do not know the country written for this petition.', es: 'No conocemos el país escrito para esta petición.' },
}
const unknownWords = (stem: string): Record<string, Message> => Object.fromEntries(Object.entries(UNKNOWN).map(([why, m]) => [`${stem}.unsettled.${why}`, m]))
const LOTTERY: Message = {
  en: 'The visa lottery has its own list of numbers. The priority date does not count there.',
  es: 'La lotería de visas tiene su propia lista de números. La fecha de prioridad no cuenta ahí.',
}

export const visaBulletinWords: Record<string, Message> = {
  'visaBulletin.chargeability.name': { en: 'The country a petition is counted under', es: 'El país con el que se cuenta una petición' },
  'visaBulletin.chargeability.value.own': { en: 'The petition is counted under the country where you were born.', es: 'La petición se cuenta con el país donde usted nació.' },
  'visaBulletin.chargeability.value.spouse': {
    en: 'The country where your husband or wife was born is better for you, and the law lets you use it.',
    es: 'El país donde nació su esposo o esposa le conviene más, y la ley le permite usarlo.',
  },
  'visaBulletin.chargeability.value.parent': {
    en: 'Neither of your parents was born or lived where you were born, so the law lets you use the country of a parent, which is better for you.',
    es: 'Ni su madre ni su padre nació o vivía donde usted nació. Por eso la ley le permite usar el país de uno de ellos, que le conviene más.',
  },
  'visaBulletin.chargeability.step.together': {
    en: 'For this, husband and wife must get residence together.', es: 'Para esto, los dos esposos deben recibir la residencia juntos.',
  },
  'visaBulletin.chargeability.step.mayBeBetter': {
    en: 'Another country may be better for you (of your husband, wife or a parent). Without the Visa Bulletin for it we cannot say.',
    es: 'Quizá le convenga otro país (de su esposo, esposa, madre o padre). Sin el Boletín de Visas para ese país no podemos decirlo.',
  },
  'visaBulletin.chargeability.step.hongKong': {
    en: 'Hong Kong has been counted apart from mainland China. An order of 2020 may have changed that: ask a lawyer.',
    es: 'Hong Kong se ha contado aparte de China continental. Una orden de 2020 pudo cambiarlo: pregunte a un abogado.',
  },
  'visaBulletin.chargeability.step.family': {
    en: 'A husband, wife or child who comes along has the same place in line. A child may also be counted under the country of either parent.',
    es: 'El esposo, la esposa o los hijos que le acompañan tienen el mismo lugar en la fila. Un hijo o hija también puede contar con el país de su madre o de su padre.',
  },
  'visaBulletin.chargeability.notApplicable.lottery': LOTTERY,
  'visaBulletin.chargeability.notEnoughKnown': {
    en: 'We need the country where the person of the petition was born.', es: 'Necesitamos el país donde nació la persona de la petición.',
  },
  ...unknownWords('visaBulletin.chargeability'),

  'visaBulletin.priorityDateCurrent.name': { en: 'Is your turn here? (Visa Bulletin)', es: '¿Ya le toca? (Boletín de Visas)' },
  'visaBulletin.priorityDateCurrent.question': {
    en: 'Do the charts of the Visa Bulletin reach the priority date of your petition?',
    es: '¿Alcanzan las tablas del Boletín de Visas la fecha de prioridad de su petición?',
  },
  'visaBulletin.priorityDateCurrent.value.current': {
    en: 'Your turn is here: in the bulletin for {month}, a visa is available for the date {priority}.',
    es: 'Ya le toca: en el boletín de {month} hay visa disponible para la fecha {priority}.',
  },
  'visaBulletin.priorityDateCurrent.value.filing': {
    en: 'In the bulletin for {month}, the date {priority} is reached by the Dates for Filing, but not yet by the Final Action Dates. A visa is not available yet.',
    es: 'En el boletín de {month}, la fecha {priority} se alcanza según las fechas para presentar, pero aún no según las de acción final. Todavía no hay visa disponible.',
  },
  'visaBulletin.priorityDateCurrent.value.waiting': {
    en: 'Not yet: in the bulletin for {month}, neither chart reaches the date {priority}.',
    es: 'Todavía no: en el boletín de {month}, ninguna tabla alcanza la fecha {priority}.',
  },
  'visaBulletin.priorityDateCurrent.value.filingFinalNotKnown': {
    en: 'In the bulletin for {month}, the date {priority} is reached by the Dates for Filing. If a visa is available we cannot say: we do not have the Final Action Dates.',
    es: 'En el boletín de {month}, la fecha {priority} se alcanza según las fechas para presentar. No podemos decir si hay visa disponible: no tenemos las fechas de acción final.',
  },
  'visaBulletin.priorityDateCurrent.value.waitingFinalNotKnown': {
    en: 'In the bulletin for {month}, the date {priority} is not reached by the Dates for Filing. We do not have the Final Action Dates.',
    es: 'En el boletín de {month}, la fecha {priority} no se alcanza según las fechas para presentar. No tenemos las fechas de acción final.',
  },
  'visaBulletin.priorityDateCurrent.value.waitingFilingNotKnown': {
    en: 'No visa yet: in the bulletin for {month}, the Final Action Dates do not reach the date {priority}. We do not have the Dates for Filing.',
    es: 'Todavía no hay visa: en el boletín de {month}, las fechas de acción final no alcanzan la fecha {priority}. No tenemos las fechas para presentar.',
  },
  'visaBulletin.priorityDateCurrent.value.currentOlder': {
    en: 'In {month} a visa was available for the date {priority}. That month is over, so we cannot say if your turn is here now.',
    es: 'En {month} hubo visa disponible para la fecha {priority}. Ese mes ya pasó, así que no podemos decir si ahora le toca.',
  },
  'visaBulletin.priorityDateCurrent.value.filingOlder': {
    en: 'In {month} the Dates for Filing reached the date {priority}. That month is over, so we cannot say what holds now.',
    es: 'En {month} las fechas para presentar alcanzaban la fecha {priority}. Ese mes ya pasó, así que no podemos decir qué vale ahora.',
  },
  'visaBulletin.priorityDateCurrent.value.waitingOlder': {
    en: 'In {month} no chart we have reached the date {priority}. That month is over, so we cannot say if your turn is here now.',
    es: 'En {month} ninguna tabla que tenemos alcanzaba la fecha {priority}. Ese mes ya pasó, así que no podemos decir si ahora le toca.',
  },
  'visaBulletin.priorityDateCurrent.value.immediateRelative': {
    en: 'Immediate relatives of a US citizen do not wait for the Visa Bulletin. A visa is always available.',
    es: 'Los familiares inmediatos de alguien con ciudadanía de EE. UU. no esperan el Boletín de Visas. Siempre hay visa disponible.',
  },
  'visaBulletin.priorityDateCurrent.step.areaAll': {
    en: 'You are counted in the column for all countries that have no column of their own.',
    es: 'Usted cuenta en la columna de todos los países que no tienen columna propia.',
  },
  'visaBulletin.priorityDateCurrent.step.area.own': { en: 'You are counted in the column that names your country.', es: 'Usted cuenta en la columna que nombra a su país.' },
  ...areaWords('visaBulletin.priorityDateCurrent.step.area'),
  ...cellWords('visaBulletin.priorityDateCurrent'),
  ...moveWords('visaBulletin.priorityDateCurrent'),
  'visaBulletin.priorityDateCurrent.step.monthMissing': {
    en: 'We do not have the bulletin for {first}, so we cannot say what held then.', es: 'No tenemos el boletín de {first}, así que no podemos decir qué valía entonces.',
  },
  'visaBulletin.priorityDateCurrent.step.monthsMissing': {
    en: '{months} bulletins are missing between {first} and {last}. We cannot say what held in those months.',
    es: 'Faltan {months} boletines entre {first} y {last}. No podemos decir qué valía en esos meses.',
  },
  'visaBulletin.priorityDateCurrent.step.filingIsNotApproval': {
    en: 'The Dates for Filing only let you send papers, and only in months when USCIS says so. Approval needs the Final Action Dates.',
    es: 'Las fechas para presentar solo permiten enviar papeles, y solo en los meses en que USCIS lo dice. Para la aprobación se necesitan las fechas de acción final.',
  },
  'visaBulletin.priorityDateCurrent.step.pendingStays': {
    en: 'If you already asked for residence while it was reached, that application stays open and waits. So can a work permit based on it.',
    es: 'Si usted ya pidió la residencia cuando estaba alcanzada, esa solicitud sigue abierta y espera. También puede seguir un permiso de trabajo basado en ella.',
  },
  'visaBulletin.priorityDateCurrent.step.older': {
    en: 'The newest bulletin we have is for {month}. There is a newer one, and the dates may have moved forward or back. Add it.',
    es: 'El boletín más nuevo que tenemos es de {month}. Ya hay uno más nuevo, y las fechas pudieron avanzar o retroceder. Agréguelo.',
  },
  'visaBulletin.priorityDateCurrent.boundary': {
    en: 'Your date is within three days of the cutoff. A small difference in one paper changes the answer: check the priority date with a lawyer.',
    es: 'Su fecha está a tres días o menos de la fecha límite. Una pequeña diferencia en un papel cambia la respuesta: revise la fecha de prioridad con un abogado.',
  },
  'visaBulletin.priorityDateCurrent.notEnoughKnown': {
    en: 'We need the category, the priority date and the country of birth for this petition.',
    es: 'Necesitamos la categoría, la fecha de prioridad y el país de nacimiento de esta petición.',
  },
  'visaBulletin.priorityDateCurrent.notApplicable.lottery': LOTTERY,
  'visaBulletin.priorityDateCurrent.unsettled.noBulletin': {
    en: 'We do not have a Visa Bulletin for your category and country. Save the page of the month from travel.state.gov and add it here.',
    es: 'No tenemos un Boletín de Visas para su categoría y su país. Guarde la página del mes de travel.state.gov y agréguela aquí.',
  },
  'visaBulletin.priorityDateCurrent.unsettled.priorityLater': {
    en: 'The priority date lies in the future. One of the papers must be wrong.', es: 'La fecha de prioridad está en el futuro. Algún papel debe estar mal.',
  },
  ...unknownWords('visaBulletin.priorityDateCurrent'),

  'visaBulletin.chartForFiling.name': { en: 'May residence be asked for this month? (Visa Bulletin)', es: '¿Se puede pedir la residencia este mes? (Boletín de Visas)' },
  'visaBulletin.chartForFiling.question': {
    en: 'Do the charts of that month let you ask for residence (Form I-485) inside the United States?',
    es: '¿Permiten las tablas de ese mes pedir la residencia (Formulario I-485) dentro de Estados Unidos?',
  },
  'visaBulletin.chartForFiling.value.byFinal': {
    en: 'By the charts for {month}, Form I-485 may be filed: the Final Action Dates reach the priority date.',
    es: 'Según las tablas de {month}, se puede presentar el Formulario I-485: las fechas de acción final alcanzan la fecha de prioridad.',
  },
  'visaBulletin.chartForFiling.value.byFiling': {
    en: 'By the charts for {month}, Form I-485 may be filed, because USCIS uses the Dates for Filing that month. It cannot be approved before the Final Action Dates reach the priority date.',
    es: 'Según las tablas de {month}, se puede presentar el Formulario I-485, porque USCIS usa las fechas para presentar ese mes. No se puede aprobar antes de que las fechas de acción final alcancen la fecha de prioridad.',
  },
  'visaBulletin.chartForFiling.value.notYet': {
    en: 'By the charts for {month}, Form I-485 may not be filed yet.', es: 'Según las tablas de {month}, todavía no se puede presentar el Formulario I-485.',
  },
  'visaBulletin.chartForFiling.value.immediateRelative': {
    en: 'The Visa Bulletin does not count for immediate relatives of a US citizen. As far as it goes, Form I-485 may be filed in any month.',
    es: 'El Boletín de Visas no cuenta para los familiares inmediatos de alguien con ciudadanía de EE. UU. Por ese lado, el Formulario I-485 se puede presentar en cualquier mes.',
  },
  'visaBulletin.chartForFiling.step.oneChart': { en: 'Before October 2015 there was only one chart.', es: 'Antes de octubre de 2015 había una sola tabla.' },
  'visaBulletin.chartForFiling.step.namedFinal': {
    en: 'For {month}, USCIS named the Final Action Dates for filing.', es: 'Para {month}, USCIS indicó las fechas de acción final para presentar.',
  },
  'visaBulletin.chartForFiling.step.namedFiling': {
    en: 'For {month}, USCIS named the Dates for Filing.', es: 'Para {month}, USCIS indicó las fechas para presentar.',
  },
  'visaBulletin.chartForFiling.step.approvalNeedsFinal': {
    en: 'Approval always needs the Final Action Dates.', es: 'Para la aprobación siempre se necesitan las fechas de acción final.',
  },
  ...cellWords('visaBulletin.chartForFiling'),
  'visaBulletin.chartForFiling.notEnoughKnown': {
    en: 'We need the category, the priority date and the country of birth for this petition.',
    es: 'Necesitamos la categoría, la fecha de prioridad y el país de nacimiento de esta petición.',
  },
  'visaBulletin.chartForFiling.notApplicable.consular': {
    en: 'This is about asking inside the United States. You ask at a consulate: it works with the Final Action Dates.',
    es: 'Esto es para pedir dentro de Estados Unidos. Usted pide en un consulado, que trabaja con las fechas de acción final.',
  },
  'visaBulletin.chartForFiling.notApplicable.lottery': LOTTERY,
  'visaBulletin.chartForFiling.unsettled.monthNotKnown': {
    en: 'We do not have the Visa Bulletin for that month. Save its page from travel.state.gov and add it here.',
    es: 'No tenemos el Boletín de Visas de ese mes. Guarde su página de travel.state.gov y agréguela aquí.',
  },
  'visaBulletin.chartForFiling.unsettled.chartNotKnown': {
    en: 'We do not have the chart that counts in the Visa Bulletin for {month}.', es: 'No tenemos la tabla que cuenta en el Boletín de Visas de {month}.',
  },
  'visaBulletin.chartForFiling.unsettled.chartNotNamed': {
    en: 'It depends on the chart USCIS named for {month}, and we do not know it. Look at uscis.gov/visabulletininfo: with the Dates for Filing you may file, with the Final Action Dates not yet.',
    es: 'Depende de la tabla que USCIS indicó para {month}, y no la sabemos. Mire uscis.gov/visabulletininfo: con las fechas para presentar, sí puede presentar; con las de acción final, todavía no.',
  },
  ...unknownWords('visaBulletin.chartForFiling'),
}
