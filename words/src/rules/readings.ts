import type { Message } from '../print.ts'

/** The questions careful lawyers answer in two ways, and the answers, for the shared readings of the law. */
export const readingWords: Record<string, Message> = {
  'reading.cal.observed-days.question': {
    en: 'A holiday falls on a weekend. Does the Friday or Monday off count as closed?',
    es: 'Un feriado cae en fin de semana. ¿El viernes o lunes libre cuenta como cerrado?',
  },
  'reading.cal.observed-days.closed': { en: 'Yes, it counts as closed.', es: 'Sí, cuenta como cerrado.' },
  'reading.cal.observed-days.open': { en: 'No, only the holiday itself counts.', es: 'No, solo cuenta el feriado mismo.' },

  'reading.cal.backward-roll.question': {
    en: 'Counting back from a hearing ends on a closed day. Which day is the last?',
    es: 'Al contar hacia atrás desde una audiencia se llega a un día cerrado. ¿Cuál es el último día?',
  },
  'reading.cal.backward-roll.next-open-day': { en: 'The next open day.', es: 'El siguiente día abierto.' },
  'reading.cal.backward-roll.previous-open-day': { en: 'The open day before.', es: 'El día abierto anterior.' },

  'reading.cal.year-end.question': { en: 'When does “one year” end near the end of February?', es: '¿Cuándo termina “un año” cerca del fin de febrero?' },
  'reading.cal.year-end.anniversary': { en: 'On the same day one year later.', es: 'El mismo día un año después.' },
  'reading.cal.year-end.span': { en: 'When a full year of days has passed, which can be one day later.', es: 'Cuando pasó un año completo de días, que puede ser un día después.' },

  'reading.cal.feb29-anniversary.question': {
    en: 'It started on February 29. Which day is it in a year without February 29?',
    es: 'Empezó el 29 de febrero. ¿Qué día es en un año sin 29 de febrero?',
  },
  'reading.cal.feb29-anniversary.feb-28': { en: 'February 28.', es: 'El 28 de febrero.' },
  'reading.cal.feb29-anniversary.mar-1': { en: 'March 1.', es: 'El 1 de marzo.' },

  'reading.cal.feb29-birthday.question': {
    en: 'A person was born on February 29. When is the birthday in a year without February 29?',
    es: 'Una persona nació el 29 de febrero. ¿Cuándo cumple años en un año sin 29 de febrero?',
  },
  'reading.cal.feb29-birthday.mar-1': { en: 'March 1.', es: 'El 1 de marzo.' },
  'reading.cal.feb29-birthday.feb-28': { en: 'February 28.', es: 'El 28 de febrero.' },

  'reading.cal.month-end.question': {
    en: 'Months later there is no such day in the month. Which day counts?',
    es: 'Meses después, ese mes no tiene ese día. ¿Qué día cuenta?',
  },
  'reading.cal.month-end.clamp': { en: 'The last day of that month.', es: 'El último día de ese mes.' },
  'reading.cal.month-end.first-of-next-month': { en: 'The first day of the next month.', es: 'El primer día del mes siguiente.' },

  'reading.cal.bar-end.question': { en: 'A bar ends some years after the day it began. Which is the first clear day?', es: 'Una prohibición termina unos años después del día en que empezó. ¿Cuál es el primer día libre?' },
  'reading.cal.bar-end.anniversary-plus-one': { en: 'The day after the anniversary.', es: 'El día después del aniversario.' },
  'reading.cal.bar-end.anniversary': { en: 'The anniversary itself.', es: 'El mismo aniversario.' },

  'reading.asy.last-arrival.question': {
    en: 'You took a short trip abroad. Did coming back start a new year to ask for asylum?',
    es: 'Usted hizo un viaje corto al extranjero. ¿Volver empezó un año nuevo para pedir asilo?',
  },
  'reading.asy.last-arrival.most-recent-arrival': { en: 'Yes, the most recent arrival counts.', es: 'Sí, cuenta la llegada más reciente.' },
  'reading.asy.last-arrival.trip-did-not-reset': { en: 'No, the arrival before the short trip counts.', es: 'No, cuenta la llegada antes del viaje corto.' },

  'reading.asy.online-roll.question': {
    en: 'The last day was a closed day and the form was sent online. Does the last day move?',
    es: 'El último día era un día cerrado y el formulario se envió en línea. ¿Se mueve el último día?',
  },
  'reading.asy.online-roll.regulation-rolls': { en: 'Yes, the asylum rule moves it to the next open day.', es: 'Sí, la regla de asilo lo pasa al siguiente día abierto.' },
  'reading.asy.online-roll.no-roll': { en: 'No, USCIS gives no extra day online.', es: 'No, USCIS no da un día más en línea.' },

  'reading.eoir.appeal-days.question': { en: 'How many days are there to appeal to the Board?', es: '¿Cuántos días hay para apelar ante la Junta?' },
  'reading.eoir.appeal-days.thirty-days': { en: '30 days: a court threw out the shorter time.', es: '30 días: una corte anuló el plazo más corto.' },
  'reading.eoir.appeal-days.ten-days': { en: '10 days: the rule of 2026, as still printed.', es: '10 días: la regla de 2026, como aún está impresa.' },
}
