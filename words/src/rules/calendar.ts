import type { Message } from '../print.ts'

/** A last day on a closed day, by why it is closed. */
const moves = (en: string, es: string): Message => ({
  en: `{raw} is ${en}. The last day moves to {due}, the next day offices are open.`,
  es: `El {raw} es ${es}. El último día pasa al {due}, el siguiente día en que abren las oficinas.`,
})
const holiday = (en: string, es: string): Message => moves(`a federal holiday (${en})`, `feriado federal (${es})`)

/** The answers of the rules that only show how the safe side is picked. */
const NEAR: Message = {
  en: 'This is three days or less from the limit. Talk to a lawyer or an accredited representative.',
  es: 'Está a tres días o menos del límite. Hable con un abogado o un representante acreditado.',
}
const DAY_NEEDED: Message = { en: 'We need the day.', es: 'Necesitamos el día.' }
const COUNT_NEEDED: Message = { en: 'We need the number of days.', es: 'Necesitamos el número de días.' }

/** Sentences of the calendar rules and of every last day that falls on a closed day. */
export const calendarWords: Record<string, Message> = {
  'calendar.closedDays.name': { en: 'Federal holidays of a year', es: 'Feriados federales de un año' },
  'calendar.closedDays.question': { en: 'On which weekdays of the year are federal offices closed?', es: '¿Qué días de semana del año están cerradas las oficinas federales?' },
  'calendar.closedDays.value': {
    en: 'In {year}, federal offices are closed on {count} weekdays.',
    es: 'En {year}, las oficinas federales cierran {count} días de semana.',
  },
  'calendar.closedDays.notEnoughKnown': { en: 'We need the year.', es: 'Necesitamos el año.' },

  'calendar.roll.name': { en: 'Next open day', es: 'Siguiente día abierto' },
  'calendar.roll.question': { en: 'If the last day is a closed day, which day takes its place?', es: 'Si el último día es un día cerrado, ¿qué día toma su lugar?' },
  'calendar.roll.value': { en: 'The day that counts is {value}.', es: 'El día que cuenta es el {value}.' },
  'calendar.roll.notEnoughKnown': { en: 'We need the day.', es: 'Necesitamos el día.' },
  'calendar.roll.step.saturday': moves('a Saturday', 'sábado'),
  'calendar.roll.step.sunday': moves('a Sunday', 'domingo'),
  'calendar.roll.step.new-year': holiday('New Year’s Day', 'Año Nuevo'),
  'calendar.roll.step.king': holiday('Martin Luther King Jr. Day', 'Día de Martin Luther King Jr.'),
  'calendar.roll.step.washington': holiday('Washington’s Birthday, also called Presidents’ Day', 'natalicio de Washington, o Día de los Presidentes'),
  'calendar.roll.step.memorial': holiday('Memorial Day', 'Memorial Day, Día de los Caídos'),
  'calendar.roll.step.juneteenth': holiday('Juneteenth', 'Juneteenth'),
  'calendar.roll.step.independence': holiday('Independence Day', 'Día de la Independencia'),
  'calendar.roll.step.labor': holiday('Labor Day', 'Labor Day, Día del Trabajo'),
  'calendar.roll.step.columbus': holiday('Columbus Day', 'Columbus Day, Día de la Raza'),
  'calendar.roll.step.veterans': holiday('Veterans Day', 'Día de los Veteranos'),
  'calendar.roll.step.thanksgiving': holiday('Thanksgiving', 'Día de Acción de Gracias'),
  'calendar.roll.step.christmas': holiday('Christmas', 'Navidad'),
  'calendar.roll.step.onPaperOnly': {
    en: 'Only what you send on paper gets this extra day. If you send it online, the last day is {raw}.',
    es: 'Solo lo que se envía en papel tiene ese día más. Si lo envía en línea, el último día es el {raw}.',
  },
  'calendar.roll.step.noRollWeekend': {
    en: '{raw} falls on a weekend, and here the last day does not move.',
    es: 'El {raw} cae en fin de semana, y aquí el último día no se mueve.',
  },
  'calendar.roll.step.noRollHoliday': {
    en: '{raw} is a federal holiday, and here the last day does not move.',
    es: 'El {raw} es feriado federal, y aquí el último día no se mueve.',
  },

  'calendar.actBy.name': { en: 'Act by', es: 'Actúe a más tardar' },
  'calendar.actBy.question': { en: 'What is the last open day on or before a day?', es: '¿Cuál es el último día abierto hasta un día dado?' },
  'calendar.actBy.value': { en: 'Act by {value}.', es: 'Actúe a más tardar el {value}.' },
  'calendar.actBy.notEnoughKnown': { en: 'We need the day.', es: 'Necesitamos el día.' },

  'calendar.countDays.name': { en: 'Days after a day', es: 'Días después de un día' },
  'calendar.countDays.question': { en: 'When does a period of days end?', es: '¿Cuándo termina un plazo de días?' },
  'calendar.countDays.value': { en: 'The period ends on {value}.', es: 'El plazo termina el {value}.' },
  'calendar.countDays.step.counted': {
    en: '{days} after {trigger} is {raw}. The day itself is not counted; closed days in between are.',
    es: '{days} después del {trigger} es el {raw}. Ese día no se cuenta; los días cerrados de en medio sí.',
  },
  'calendar.countDays.notEnoughKnown': { en: 'We need the first day and the number of days.', es: 'Necesitamos el primer día y el número de días.' },

  'calendar.countWorkingDays.name': { en: 'Working days after a day', es: 'Días hábiles después de un día' },
  'calendar.countWorkingDays.question': { en: 'When does a period of working days end?', es: '¿Cuándo termina un plazo de días hábiles?' },
  'calendar.countWorkingDays.value': {
    en: 'Counting {days} after {trigger}, without weekends and holidays, the last one is {value}.',
    es: 'Contando {days} después del {trigger}, sin fines de semana ni feriados, el último es el {value}.',
  },
  'calendar.countWorkingDays.notEnoughKnown': {
    en: 'We need the first day and the number of working days.',
    es: 'Necesitamos el primer día y el número de días hábiles.',
  },

  'calendar.countBack.name': { en: 'Days before a day', es: 'Días antes de un día' },
  'calendar.countBack.question': { en: 'By which day must something arrive before a hearing?', es: '¿Para qué día debe llegar algo antes de una audiencia?' },
  'calendar.countBack.value': { en: 'The last day is {value}.', es: 'El último día es el {value}.' },
  'calendar.countBack.step.counted': { en: '{days} before {event} is {raw}.', es: '{days} antes del {event} es el {raw}.' },
  'calendar.countBack.notEnoughKnown': {
    en: 'We need the day of the hearing and the number of days.',
    es: 'Necesitamos el día de la audiencia y el número de días.',
  },

  'calendar.addYears.name': { en: 'Years after a day', es: 'Años después de un día' },
  'calendar.addYears.question': { en: 'Which day is some years after a day?', es: '¿Qué día es algunos años después de un día?' },
  'calendar.addYears.value': { en: '{start} plus {years} {years|year|years} is {value}.', es: '{start} más {years} {years|año|años} es el {value}.' },
  'calendar.addYears.notEnoughKnown': { en: 'We need the day and the number of years.', es: 'Necesitamos el día y el número de años.' },

  'calendar.addMonths.name': { en: 'Months after a day', es: 'Meses después de un día' },
  'calendar.addMonths.question': { en: 'Which day is some months after a day?', es: '¿Qué día es algunos meses después de un día?' },
  'calendar.addMonths.value': { en: '{start} plus {months} {months|month|months} is {value}.', es: '{start} más {months} {months|mes|meses} es el {value}.' },
  'calendar.addMonths.notEnoughKnown': { en: 'We need the day and the number of months.', es: 'Necesitamos el día y el número de meses.' },

  'calendar.ageOn.name': { en: 'Age on a day', es: 'Edad en un día' },
  'calendar.ageOn.question': { en: 'How old is a person on a day?', es: '¿Cuántos años tiene una persona en un día?' },
  'calendar.ageOn.value': { en: 'On {on} the age is {age}.', es: 'El {on} la edad es {age}.' },
  'calendar.ageOn.notEnoughKnown': { en: 'We need the day of birth and the day to look at.', es: 'Necesitamos el día de nacimiento y el día que se mira.' },

  'outcomes.safeSideDeadline.name': { en: 'Safe side of a last day', es: 'Lado seguro de un último día' },
  'outcomes.safeSideDeadline.question': { en: 'When papers or readings of the law give several last days, which one is safe?', es: 'Si los papeles o las lecturas de la ley dan varios últimos días, ¿cuál es el seguro?' },
  'outcomes.safeSideDeadline.deadline': { en: 'The last day is {due}. Of several, the earliest is safe.', es: 'El último día es el {due}. De varios, el más temprano es el seguro.' },
  'outcomes.safeSideDeadline.boundary': NEAR,
  'outcomes.safeSideDeadline.notEnoughKnown': DAY_NEEDED,
  'outcomes.safeSideWindow.name': { en: 'Safe side of a window', es: 'Lado seguro de un período' },
  'outcomes.safeSideWindow.question': { en: 'When several days are given, from when to when is it safe to act?', es: 'Si se dan varios días, ¿desde cuándo y hasta cuándo es seguro actuar?' },
  'outcomes.safeSideWindow.window': { en: 'It is open from {opens} to {closes}. Of several, the latest opening and the earliest closing are safe.', es: 'Está abierto del {opens} al {closes}. De varios, son seguros el comienzo más tardío y el fin más temprano.' },
  'outcomes.safeSideWindow.notEnoughKnown': { en: 'We need the first and the last day.', es: 'Necesitamos el primer y el último día.' },
  'outcomes.safeSideWindow.unsettled.closesBeforeItOpens': { en: 'The last day is before the first. One of them must be wrong.', es: 'El último día es anterior al primero. Uno de los dos debe estar mal.' },
  'outcomes.safeSideEligibility.name': { en: 'Safe side of a first day', es: 'Lado seguro de un primer día' },
  'outcomes.safeSideEligibility.question': { en: 'When papers or readings of the law give several first days, which one is safe?', es: 'Si los papeles o las lecturas de la ley dan varios primeros días, ¿cuál es el seguro?' },
  'outcomes.safeSideEligibility.eligibleOn': { en: 'The first day is {on}. Of several, the latest is safe.', es: 'El primer día es el {on}. De varios, el más tardío es el seguro.' },
  'outcomes.safeSideEligibility.boundary': NEAR,
  'outcomes.safeSideEligibility.notEnoughKnown': DAY_NEEDED,
  'outcomes.safeSideBar.name': { en: 'Safe side of the end of a bar', es: 'Lado seguro del fin de una prohibición' },
  'outcomes.safeSideBar.question': { en: 'From which day is a bar over for sure?', es: '¿Desde qué día terminó con seguridad una prohibición?' },
  'outcomes.safeSideBar.bar': { en: 'The bar is over on {firstClearDay}. Of several such days, the latest is safe.', es: 'La prohibición terminó el {firstClearDay}. De varios días así, el más tardío es el seguro.' },
  'outcomes.safeSideBar.notEnoughKnown': { en: 'We need the first day and the number of years.', es: 'Necesitamos el primer día y el número de años.' },
  'outcomes.safeSideCountThatHurts.name': { en: 'Safe side of a count that hurts', es: 'Lado seguro de una cuenta que perjudica' },
  'outcomes.safeSideCountThatHurts.question': { en: 'When days that hurt are counted in several ways, which count is safe?', es: 'Si los días que perjudican se cuentan de varias maneras, ¿qué cuenta es la segura?' },
  'outcomes.safeSideCountThatHurts.count': { en: 'That is {days}. Of several counts, the highest is safe.', es: 'Son {days}. De varias cuentas, la más alta es la segura.' },
  'outcomes.safeSideCountThatHurts.boundary': NEAR,
  'outcomes.safeSideCountThatHurts.notEnoughKnown': COUNT_NEEDED,
  'outcomes.safeSideCountThatHelps.name': { en: 'Safe side of a count that helps', es: 'Lado seguro de una cuenta que ayuda' },
  'outcomes.safeSideCountThatHelps.question': { en: 'When days that help are counted in several ways, which count is safe?', es: 'Si los días que ayudan se cuentan de varias maneras, ¿qué cuenta es la segura?' },
  'outcomes.safeSideCountThatHelps.count': { en: 'That is {days}. Of several counts, the lowest is safe.', es: 'Son {days}. De varias cuentas, la más baja es la segura.' },
  'outcomes.safeSideCountThatHelps.boundary': NEAR,
  'outcomes.safeSideCountThatHelps.notEnoughKnown': COUNT_NEEDED,

  'radar.weekend-rule.note': {
    en: 'In April 2025 the Supreme Court said that a period of days that ends on a weekend or holiday moves to the next open day. How far this reaches is still being worked out.',
    es: 'En abril de 2025 la Corte Suprema dijo que un plazo de días que termina en fin de semana o feriado pasa al siguiente día abierto. Todavía se está aclarando hasta dónde llega esto.',
  },
}
