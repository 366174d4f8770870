import type { Message } from '../print.ts'

/** The short answer of each rule of `court`, how it is counted, and the names of its numbers. */
export const courtLaw: Record<string, Message> = {
  'court.appealToBoard.short': {
    en: 'An appeal from an immigration judge must be in the hands of the Board within 30 days, or within 10 days if the new rule holds. Courts are deciding which. Act by the shorter one.',
    es: 'La apelación de la decisión de un juez de inmigración debe estar en manos de la Junta dentro de 30 días, o de 10 días si vale la regla nueva. Las cortes lo están decidiendo. Actúe según el plazo más corto.',
  },
  'court.appealToBoard.counted': {
    en: 'The days count from the day the judge decided aloud, or from the day a written decision was mailed or sent. A last day on a weekend or holiday moves to the next open day. Receipt counts, not mailing. The 10 days concern decisions from 9 March 2026 on, except where asylum was decided on what the case says.',
    es: 'Los días se cuentan desde que el juez decidió en voz alta, o desde que se envió la decisión escrita. Si el último día cae en fin de semana o feriado, pasa al siguiente día hábil. Cuenta cuando la reciben, no cuando se envía. Los 10 días son para decisiones desde el 9 de marzo de 2026, excepto cuando el asilo se decidió por el fondo del caso.',
  },
  'court.appealFromOfficer.short': {
    en: 'Some decisions of USCIS officers, such as a denied family petition, are appealed to the Board. The appeal must be received within 30 days, or within 15 when an approved petition is taken back.',
    es: 'Algunas decisiones de oficiales de USCIS, como una petición familiar negada, se apelan ante la Junta. La apelación debe recibirse dentro de 30 días, o de 15 si retiran una petición aprobada.',
  },
  'court.appealFromOfficer.counted': {
    en: 'The days count from the day the decision was served. When it came by mail, three more may be added: the texts can be read in two ways, and the earlier day is the safe one. A last day on a weekend or holiday moves to the next open day. The one who petitioned appeals.',
    es: 'Los días se cuentan desde que se entregó la decisión. Si llegó por correo, quizás se agregan tres: los textos se pueden leer de dos maneras, y el día más temprano es el seguro. Si el último cae en fin de semana o feriado, pasa al siguiente día hábil. Apela quien hizo la petición.',
  },
  'court.inAbsentiaMotion.short': {
    en: 'An order made while you were not there can be undone: within 180 days if something exceptional kept you away, and at any time if you never got the notice of the hearing.',
    es: 'Una orden dada cuando usted no estaba se puede deshacer: dentro de 180 días si algo excepcional le impidió ir, y en cualquier momento si nunca recibió el aviso de la audiencia.',
  },
  'court.inAbsentiaMotion.counted': {
    en: 'The 180 days count from the day of the order. A last day on a weekend or holiday moves to the next open day. Filing it stops removal while the judge decides. Only one such motion is allowed.',
    es: 'Los 180 días se cuentan desde el día de la orden. Si el último día cae en fin de semana o feriado, pasa al siguiente día hábil. Presentarla detiene la expulsión mientras el juez decide. Solo se permite una moción de este tipo.',
  },
  'court.motionToReconsider.short': {
    en: 'A motion that says the decision was wrong must be filed within 30 days after the order became final.',
    es: 'Una moción que dice que la decisión fue equivocada debe presentarse dentro de 30 días después de que la orden fue final.',
  },
  'court.motionToReconsider.counted': {
    en: 'First it is worked out when the order became final: at once, when the Board decided, or when the days to appeal ended. Then 30 days are counted, and a last day on a weekend or holiday moves to the next open day.',
    es: 'Primero se calcula cuándo fue final la orden: de inmediato, cuando la Junta decidió, o cuando terminaron los días para apelar. Después se cuentan 30 días, y si el último cae en fin de semana o feriado pasa al siguiente día hábil.',
  },
  'court.motionToReopen.short': {
    en: 'A motion with new facts must be filed within 90 days after the order became final. There are exceptions, such as changes in your country.',
    es: 'Una moción con hechos nuevos debe presentarse dentro de 90 días después de que la orden fue final. Hay excepciones, como cambios en su país.',
  },
  'court.motionToReopen.counted': {
    en: 'First it is worked out when the order became final. Then 90 days are counted, and a last day on a weekend or holiday moves to the next open day. Only one motion to reopen is allowed. Leaving the country can end the right to it: courts do not agree.',
    es: 'Primero se calcula cuándo fue final la orden. Después se cuentan 90 días, y si el último cae en fin de semana o feriado pasa al siguiente día hábil. Solo se permite una moción de reapertura. Salir del país puede quitar ese derecho: las cortes no están de acuerdo.',
  },
  'court.petitionForReview.short': {
    en: 'A federal court of appeals can look at a final order of removal if it is asked within 30 days.',
    es: 'Una corte federal de apelaciones puede revisar una orden final de expulsión si se le pide dentro de 30 días.',
  },
  'court.petitionForReview.counted': {
    en: 'The 30 days count from the final order. A last day on a weekend or holiday moves to the next open day. A motion to reopen or reconsider does not stop these days.',
    es: 'Los 30 días se cuentan desde la orden final. Si el último día cae en fin de semana o feriado, pasa al siguiente día hábil. Una moción para reabrir o reconsiderar no detiene estos días.',
  },
  'court.hearing.short': {
    en: 'You must be at every hearing. If you miss one, the judge can order your removal without you.',
    es: 'Debe ir a todas las audiencias. Si falta a una, el juez puede ordenar su expulsión sin usted.',
  },
  'court.hearing.counted': {
    en: 'The day is the one on the newest notice of the court. When the court’s own page shows another day, or none, both are shown. Check with the court the week before and the day before.',
    es: 'El día es el del aviso más nuevo de la corte. Si la página de la corte muestra otro día, o ninguno, se muestran los dos. Verifique con la corte la semana antes y el día antes.',
  },
  'court.hearingFilings.short': {
    en: 'Papers for an individual hearing must reach the court 30 days before it, and 15 days before a master hearing when you want a ruling. In custody the judge sets the day.',
    es: 'Los papeles para una audiencia individual deben llegar a la corte 30 días antes, y 15 días antes de una audiencia preliminar si quiere una decisión. Bajo custodia, el juez fija el día.',
  },
  'court.hearingFilings.counted': {
    en: 'The hearing is day zero and the days are counted back. When that day is closed, the court takes the next open day. The safe day is the open day before.',
    es: 'La audiencia es el día cero y los días se cuentan hacia atrás. Si ese día está cerrado, la corte acepta el siguiente día hábil. El día seguro es el día hábil anterior.',
  },
  'court.firstHearing.short': {
    en: 'The first hearing may not be sooner than 10 days after the Notice to Appear was given to you, unless you agree.',
    es: 'La primera audiencia no puede ser antes de 10 días desde que le entregaron la Notificación de comparecencia, a menos que usted acepte.',
  },
  'court.firstHearing.counted': {
    en: 'The day the notice was given to you is day zero. The tenth day after it is the first on which a hearing may be held.',
    es: 'El día en que le entregaron el aviso es el día cero. El décimo día después es el primero en que puede haber una audiencia.',
  },
  'court.proceedingsCommenced.short': {
    en: 'A case in court begins on the day the government files the Notice to Appear with the court, not on the day it was given to you.',
    es: 'El caso en la corte empieza el día en que el gobierno presenta la Notificación de comparecencia en la corte, no el día en que se la entregaron.',
  },
  'court.proceedingsCommenced.counted': {
    en: 'It is the day of the court’s stamp, or of the court’s own record. Nothing is counted.',
    es: 'Es el día del sello de la corte, o del registro de la corte. No se cuenta nada.',
  },
  'court.stopTime.short': {
    en: 'For some kinds of relief the years in the country stop counting when a complete Notice to Appear is served. A notice without the place, the day and the time of the hearing does not stop them.',
    es: 'Para algunos beneficios, los años en el país dejan de contar cuando se entrega una Notificación de comparecencia completa. Un aviso sin el lugar, el día y la hora de la audiencia no los detiene.',
  },
  'court.stopTime.counted': {
    en: 'We look at whether the one notice that was served sets the place, the day and the time of the hearing. A later hearing notice does not complete it.',
    es: 'Se mira si el único aviso que se entregó fija el lugar, el día y la hora de la audiencia. Un aviso de audiencia posterior no lo completa.',
  },
  'law.court.appeal-days': { en: 'Days to appeal to the Board', es: 'Días para apelar ante la Junta' },
  'law.court.appeal-days-amended': { en: 'Days to appeal to the Board, by the rule of 2026', es: 'Días para apelar ante la Junta, según la regla de 2026' },
  'law.court.officer-appeal-days': { en: 'Days to appeal an officer’s decision to the Board', es: 'Días para apelar ante la Junta la decisión de un oficial' },
  'law.court.officer-revocation-days': { en: 'Days to appeal when an approved petition is taken back', es: 'Días para apelar cuando retiran una petición aprobada' },
  'law.court.officer-mail-days': { en: 'Days added for mail', es: 'Días que se agregan por el correo' },
  'law.court.reconsider-days': { en: 'Days for a motion to reconsider', es: 'Días para una moción de reconsideración' },
  'law.court.reopen-days': { en: 'Days for a motion to reopen', es: 'Días para una moción de reapertura' },
  'law.court.in-absentia-days': { en: 'Days to undo an order made without you', es: 'Días para deshacer una orden dada sin usted' },
  'law.court.review-days': { en: 'Days to ask a federal court', es: 'Días para acudir a una corte federal' },
  'law.court.individual-filing-days': { en: 'Days before an individual hearing', es: 'Días antes de una audiencia individual' },
  'law.court.master-filing-days': { en: 'Days before a master hearing', es: 'Días antes de una audiencia preliminar' },
  'law.court.first-hearing-days': { en: 'Days between the notice and the first hearing', es: 'Días entre el aviso y la primera audiencia' },
}
