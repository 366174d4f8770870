import type { Message } from '../print.ts'

/** The short answer of each rule of `visa-bulletin`, how it is counted, and the names of its numbers. */
export const visaBulletinLaw: Record<string, Message> = {
  'visaBulletin.priorityDateCurrent.short': {
    en: 'Your turn has come when your priority date is before the day that the Visa Bulletin shows for your category and your country. Immediate relatives of a US citizen do not wait in this line.',
    es: 'Ya le toca cuando su fecha de prioridad es anterior al día que muestra el Boletín de Visas para su categoría y su país. Los familiares inmediatos de alguien con ciudadanía de EE. UU. no esperan en esta fila.',
  },
  'visaBulletin.priorityDateCurrent.counted': {
    en: 'The newest bulletin we know whose month has begun counts. A visa can be given by the Final Action Dates. The Dates for Filing only let you ask earlier. Your date must be before the day shown: the same day is not enough. “C” means that everybody’s turn has come, and “U” that nobody’s has. A month we do not know is named, never guessed.',
    es: 'Cuenta el boletín más nuevo que conocemos y cuyo mes ya empezó. La visa se puede dar según las fechas de acción final (Final Action Dates). Las fechas para presentar (Dates for Filing) solo permiten pedirla antes. Su fecha debe ser anterior al día que se muestra: el mismo día no basta. “C” quiere decir que a todos les toca, y “U” que a nadie. Un mes que no conocemos se nombra, nunca se adivina.',
  },
  'visaBulletin.chartForFiling.short': {
    en: 'Inside the country, residence may be asked for in a month in which your priority date is before the day on the chart that USCIS named for that month. If the Final Action Dates reach it, it always may.',
    es: 'Dentro del país, la residencia se puede pedir en un mes en que su fecha de prioridad es anterior al día de la tabla que USCIS indicó para ese mes. Si la alcanzan las fechas de acción final (Final Action Dates), siempre se puede.',
  },
  'visaBulletin.chartForFiling.counted': {
    en: 'The month in which you filed counts, or else the month that runs today. Each month USCIS names one of the two charts; before October 2015 there was only one. Residence itself can be given only when the Final Action Dates reach your date. Through a consulate the steps are others.',
    es: 'Cuenta el mes en que la pidió o, si no, el mes que corre hoy. Cada mes USCIS indica una de las dos tablas; antes de octubre de 2015 solo había una. La residencia misma solo se puede dar cuando las fechas de acción final alcanzan su fecha. Por un consulado los pasos son otros.',
  },
}
