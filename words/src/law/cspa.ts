import type { Message } from '../print.ts'

/** The short answer of each rule of `cspa`, how it is counted, and the names of its numbers. */
export const cspaLaw: Record<string, Message> = {
  'cspa.adjustedAge.short': {
    en: 'A resident’s child, or the child of somebody who immigrates, still counts as a child if the adjusted age is under 21: the age when a visa became available, less the days the petition waited. It holds only without a marriage, and if residence is sought within a year.',
    es: 'El hijo o hija de alguien con residencia, o de alguien que inmigra, todavía cuenta como menor si la edad ajustada es de menos de 21: la edad cuando hubo una visa disponible, menos los días que esperó la petición. Vale solo sin casarse, y si se busca la residencia dentro de un año.',
  },
  'cspa.adjustedAge.counted': {
    en: 'The days from the arrival of the petition to its approval are taken off the day a visa became available. The age on the day that comes out counts: exactly 21 is no longer a child. A visa is available when the petition is approved and its priority date is reached by the chart that decides. For those who file since 15 August 2025, and at consulates, that chart is the one of the Final Action Dates.',
    es: 'Al día en que hubo una visa disponible se le restan los días desde que llegó la petición hasta que se aprobó. Cuenta la edad del día que resulta: con 21 años exactos ya no es menor. Hay una visa disponible cuando la petición está aprobada y la tabla que decide alcanza su fecha de prioridad. Para quien la pide desde el 15 de agosto de 2025, y en los consulados, esa tabla es la de las fechas de acción final (Final Action Dates).',
  },
  'cspa.soughtToAcquire.short': {
    en: 'For the adjusted age to hold, residence must be sought for the son or daughter within one year after a visa became available.',
    es: 'Para que valga la edad ajustada, hay que buscar la residencia para el hijo o hija dentro de un año desde que hubo una visa disponible.',
  },
  'cspa.soughtToAcquire.counted': {
    en: 'The last day is the same date one year later. Read strictly it is the day before, and that is the safe one. Filing the I-485, sending the DS-260, paying a visa fee or the parent’s I-824 counts. A closed last day does not help, except by one reading for forms on paper. If the visa stops being available before a year and nothing was filed, the year starts again later.',
    es: 'El último día es la misma fecha un año después. Leído de forma estricta es el día antes, y ese es el seguro. Cuenta presentar el I-485, enviar el DS-260, pagar una cuota de la visa, o el I-824 del padre o la madre. Que el último día sea un día cerrado no ayuda, salvo según una lectura para formularios en papel. Si la visa deja de estar disponible antes de un año y no se presentó nada, el año empieza otra vez después.',
  },
  'cspa.immediateRelativeAge.short': {
    en: 'A US citizen’s son or daughter counts as a child for good if under 21 on the day that fixes the age, and not married.',
    es: 'El hijo o hija de alguien con ciudadanía de EE. UU. cuenta como menor para siempre si tenía menos de 21 años el día que fija la edad, y no se casa.',
  },
  'cspa.immediateRelativeAge.counted': {
    en: 'The age is that of the day the petition arrived. If the parent filed as a resident and became a citizen later, it is that of the day of becoming a citizen; in the Second and Ninth Circuits, courts then take off the days the petition waited. If a marriage of the son or daughter ended after a citizen’s petition, it is that of the day it ended. Exactly 21 is no longer a child.',
    es: 'La edad es la del día en que llegó la petición. Si el padre o la madre pidió con residencia y después obtuvo la ciudadanía, es la del día en que la obtuvo; en el Segundo y el Noveno Circuito, las cortes le quitan entonces los días que esperó la petición. Si el hijo o hija estuvo en un matrimonio que terminó después de la petición de alguien con ciudadanía, es la del día en que terminó. Con 21 años exactos ya no es menor.',
  },
  'cspa.categoryConversion.short': {
    en: 'The category of a petition changes by itself when the son or daughter turns 21 or marries, or when the parent becomes a citizen. The priority date mostly stays.',
    es: 'La categoría de una petición cambia sola cuando el hijo o hija cumple 21 años o se casa, o cuando el padre o la madre obtiene la ciudadanía. La fecha de prioridad casi siempre se queda.',
  },
  'cspa.categoryConversion.counted': {
    en: 'Nothing is counted here: who filed, the age by the rules above, and a marriage decide. A marriage ends the petition of a resident. Who is too old to come with a parent gets a category only if a resident filed for the family; otherwise a new petition is needed.',
    es: 'Aquí no se cuenta nada: deciden quién pidió, la edad según las otras reglas, y si hay un matrimonio. Casarse termina la petición de alguien con residencia. Quien ya no tiene edad para venir con su padre o madre recibe una categoría solo si quien pidió por la familia tiene la residencia; si no, hace falta una petición nueva.',
  },
  'cspa.asyleeRefugeeChild.short': {
    en: 'A son or daughter can follow somebody’s asylum or refugee case if under 21 on the day that fixes the age, and not married.',
    es: 'Un hijo o hija puede seguir el caso de asilo o refugio de alguien si tenía menos de 21 años el día que fija la edad, y no se casa.',
  },
  'cspa.asyleeRefugeeChild.counted': {
    en: 'For asylum, the age is that of the day the asylum form (I-589) was received. For refugees it is that of the interview, or of the day the form was filed: the law can be read in both ways, and we start from the interview. Exactly 21 is no longer a child. Asylum granted before 6 August 2002 is not under this rule.',
    es: 'Con asilo, la edad es la del día en que se recibió el formulario de asilo (I-589). Con refugio es la del día de la entrevista, o la del día en que se presentó el formulario: la ley se puede leer de las dos maneras, y partimos de la entrevista. Con 21 años exactos ya no es menor. El asilo dado antes del 6 de agosto de 2002 no entra en esta regla.',
  },
  'cspa.followToJoin.short': {
    en: 'A person with asylum, or a refugee, has two years to file the petition for a child to follow (form I-730).',
    es: 'Una persona con asilo o refugiada tiene dos años para pedir que un hijo o hija le siga (formulario I-730).',
  },
  'cspa.followToJoin.counted': {
    en: 'The two years count from the day asylum was granted, or from the day the refugee was let in. A last day on a closed day moves to the next open day. After that USCIS can still allow it for humanitarian reasons.',
    es: 'Los dos años se cuentan desde el día en que se dio el asilo, o desde el día en que entró la persona refugiada. Si el último día es un día cerrado, pasa al siguiente día hábil. Después, USCIS todavía puede permitirlo por razones humanitarias.',
  },
  'law.cspa.child-age': { en: 'A child is younger than', es: 'Es menor quien tiene menos de' },
  'law.cspa.seek-years': { en: 'Time to seek residence once a visa is available', es: 'Tiempo para buscar la residencia desde que hay una visa' },
  'law.cspa.follow-years': { en: 'Time to file the form I-730', es: 'Tiempo para presentar el formulario I-730' },
  'law.cspa.chart-by-decision': { en: 'The chart that decides, by the day the green-card application was decided', es: 'La tabla que decide, según el día en que se decidió la solicitud de residencia' },
  'law.cspa.chart-by-decision.final-action': { en: 'the Final Action Dates', es: 'las fechas de acción final (Final Action Dates)' },
  'law.cspa.chart-by-decision.designated': { en: 'the chart that USCIS named for filing', es: 'la tabla que USCIS indicó para presentar' },
  'law.cspa.chart-by-decision.by-filing-day': { en: 'it goes by the day the application was filed', es: 'depende del día en que se presentó la solicitud' },
  'law.cspa.chart-by-filing': { en: 'The chart that decides, by the day the green-card application was filed', es: 'La tabla que decide, según el día en que se presentó la solicitud de residencia' },
  'law.cspa.chart-by-filing.designated': { en: 'the chart that USCIS named for filing', es: 'la tabla que USCIS indicó para presentar' },
  'law.cspa.chart-by-filing.final-action': { en: 'the Final Action Dates', es: 'las fechas de acción final (Final Action Dates)' },
}
