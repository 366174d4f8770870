import type { Message } from '../print.ts'

/** The short answer of each rule of `voluntary-departure`, how it is counted, and the names of its numbers. */
export const voluntaryDepartureLaw: Record<string, Message> = {
  'voluntaryDeparture.leaveBy.short': {
    en: 'Who was allowed to leave on their own must be out of the country by the last day. It is at most 60 days at the end of a case, and at most 120 days before it.',
    es: 'Quien recibió permiso para salir por su cuenta debe estar fuera del país a más tardar el último día. Son 60 días como máximo al final de un caso, y 120 como máximo antes.',
  },
  'voluntaryDeparture.leaveBy.counted': {
    en: 'The days granted are counted from the day of the order. For 60 days, a last day on a weekend or holiday moves to the next open day: the Supreme Court said so. For 120 days that is not settled, so the earlier day is the safe one. A sooner last day printed on the order counts. While the Board decides on an appeal, no last day is given: its decision says it.',
    es: 'Los días concedidos se cuentan desde el día de la orden. Con 60 días, si el último cae en fin de semana o feriado pasa al siguiente día hábil: así lo dijo la Corte Suprema. Con 120 días no está claro, así que lo seguro es no contar con eso. Un último día más corto impreso en la orden es el que cuenta. Mientras la Junta decide una apelación no se da un último día: lo dice su decisión.',
  },
  'voluntaryDeparture.bondBy.short': {
    en: 'At the end of a case a bond must be paid within five working days. If not, the permission to leave ends and becomes an order of removal.',
    es: 'Al final de un caso hay que pagar una fianza dentro de cinco días hábiles. Si no, el permiso de salir termina y se vuelve una orden de expulsión.',
  },
  'voluntaryDeparture.bondBy.counted': {
    en: 'Weekends and federal holidays are not counted. The first working day after the order is day one.',
    es: 'No se cuentan fines de semana ni feriados federales. El primer día hábil después de la orden es el día uno.',
  },
  'voluntaryDeparture.terminatedByFiling.short': {
    en: 'A motion to reopen or reconsider, or a petition to a federal court, filed in the days you have to leave ends the permission to leave. There is no penalty for it, but the order of removal comes into force.',
    es: 'Una moción para reabrir o reconsiderar, o una petición a una corte federal, presentada en los días que tiene para salir, termina el permiso de salir. No hay castigo por eso, pero la orden de expulsión entra en vigor.',
  },
  'voluntaryDeparture.terminatedByFiling.counted': {
    en: 'The day the motion or petition was filed is compared with the days in which you may leave. It is so for permissions given since 20 January 2009. Talk to a lawyer before you file.',
    es: 'El día en que se presentó la moción o petición se compara con los días en que puede salir. Es así para permisos dados desde el 20 de enero de 2009. Hable con un abogado antes de presentarla.',
  },
  'voluntaryDeparture.failureBar.short': {
    en: 'Who stays past the last day to leave cannot get several kinds of relief for ten years, and may have to pay a fine.',
    es: 'Quien se queda después del último día para salir no puede recibir varios beneficios durante diez años, y puede tener que pagar una multa.',
  },
  'voluntaryDeparture.failureBar.counted': {
    en: 'The ten years begin the day after the last day to leave. The safe first day after them is the day after the anniversary of that day.',
    es: 'Los diez años empiezan el día después del último día para salir. El primer día seguro después es el día siguiente al aniversario de ese día.',
  },
  'law.voluntary-departure.days-before-end': { en: 'Most days when granted before the end of a case', es: 'Máximo de días si se concede antes del final del caso' },
  'law.voluntary-departure.days-at-end': { en: 'Most days when granted at the end of a case', es: 'Máximo de días si se concede al final del caso' },
  'law.voluntary-departure.bond-working-days': { en: 'Working days to pay the bond', es: 'Días hábiles para pagar la fianza' },
  'law.voluntary-departure.filing-effect': { en: 'What a motion or petition does to the permission', es: 'Qué efecto tiene una moción o petición sobre el permiso' },
  'law.voluntary-departure.filing-effect.stands': { en: 'the time to leave goes on', es: 'el tiempo para salir sigue' },
  'law.voluntary-departure.filing-effect.ends': { en: 'the permission to leave ends', es: 'el permiso de salir termina' },
  'law.voluntary-departure.failure-years': { en: 'Years without relief for not leaving', es: 'Años sin beneficios por no salir' },
}
