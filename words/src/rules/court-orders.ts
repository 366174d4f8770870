import type { Message } from '../print.ts'

// Ways in which three rules about a final order end alike.
const APPEAL_PENDING: Message = {
  en: 'Your papers show an appeal to the Board and no decision of it. Until the Board decides, the order is not final. If it decided, add its decision.',
  es: 'Sus papeles muestran una apelación ante la Junta y ninguna decisión de ella. Hasta que la Junta decida, la orden no es final. Si ya decidió, agregue su decisión.',
}
const BOARD_DECIDED: Message = {
  en: 'The Board decided after the judge. The days count from the Board’s decision.',
  es: 'La Junta decidió después del juez. Los días se cuentan desde la decisión de la Junta.',
}
const LEFT_DURING_APPEAL: Message = {
  en: 'Leaving while the Board decides can count as taking the appeal back. Then the judge’s order is final. When that happened is a question for a lawyer.',
  es: 'Salir mientras la Junta decide puede contar como retirar la apelación. Entonces la orden del juez es final. Cuándo pasó eso es una pregunta para un abogado.',
}
const WAIVED_AND_APPEALED: Message = {
  en: 'Your papers say that the appeal was given up, and also that one was filed. Which is right decides the last day. Ask a lawyer soon.',
  es: 'Sus papeles dicen que se renunció a la apelación, y también que se presentó una. Lo que sea correcto decide el último día. Pregunte pronto a un abogado.',
}
const NEEDS: Message = {
  en: 'We need what kind of order it is, its day and, for a judge’s order, if there was an appeal. Without one, the days may be running already.',
  es: 'Necesitamos qué tipo de orden es, su día y, si es de un juez, si hubo una apelación. Sin ella, los días pueden estar corriendo ya.',
}
const COUNTED: Message = {
  en: 'The order became final on {final}. {days} after that is {raw}.',
  es: 'La orden fue final el {final}. {days} después es el {raw}.',
}
const EARLIER: Message = {
  en: 'The time to appeal ended on a closed day. It is not settled if the order became final that day or the next open day. Counted from the first, the last day is {first}. Use that one.',
  es: 'El plazo para apelar terminó en un día cerrado. No está decidido si la orden fue final ese día o el siguiente día abierto. Contando desde el primero, el último día es el {first}. Use ese.',
}
const ENDS_VOLUNTARY_DEPARTURE: Message = {
  en: 'You were allowed to leave on your own (voluntary departure). Filing this before you leave ends that. Talk to a lawyer first.',
  es: 'A usted le permitieron irse por su cuenta (salida voluntaria). Presentar esto antes de irse le pone fin. Hable antes con un abogado.',
}
const DEPARTURE_BAR: Message = {
  en: 'You left after the order. Some courts let you ask from abroad, and a rule says you cannot. It depends on the place of your case. Ask a lawyer there.',
  es: 'Usted salió después de la orden. Algunas cortes permiten pedirlo desde el extranjero, y una regla dice que no se puede. Depende del lugar de su caso. Pregunte a un abogado de allí.',
}
const LEFT: Message = {
  en: 'You left after the order. This last day counts only where the courts let you ask from abroad.',
  es: 'Usted salió después de la orden. Este último día cuenta solo donde las cortes permiten pedirlo desde el extranjero.',
}

/** Sentences of the rules about orders of removal: when they are final, motions, and review by a court. */
export const courtOrderWords: Record<string, Message> = {
  'court.orderFinalDay.name': { en: 'Day the order became final', es: 'Día en que la orden fue final' },
  'court.orderFinalDay.value': { en: 'The order became final on {value}.', es: 'La orden fue final el {value}.' },
  'court.orderFinalDay.step.atOnce': { en: 'It was final on its own day, {on}.', es: 'Fue final el mismo día, el {on}.' },
  'court.orderFinalDay.step.appealEnded': {
    en: 'The judge decided on {on} and nobody appealed. It became final when the time to appeal ended, on {day}.',
    es: 'El juez decidió el {on} y nadie apeló. Fue final cuando terminó el plazo para apelar, el {day}.',
  },
  'court.orderFinalDay.notApplicable.appealPending': APPEAL_PENDING,
  'court.orderFinalDay.notApplicable.boardDecided': BOARD_DECIDED,
  'court.orderFinalDay.unsettled.leftDuringAppeal': LEFT_DURING_APPEAL,
  'court.orderFinalDay.unsettled.waivedAndAppealed': WAIVED_AND_APPEALED,

  'court.motionToReconsider.name': { en: 'Last day to say that the decision was wrong', es: 'Último día para decir que la decisión fue un error' },
  'court.motionToReconsider.question': {
    en: 'By which day can you ask the judge or the Board to look again at their decision (motion to reconsider)?',
    es: '¿Hasta qué día puede pedir al juez o a la Junta que revisen su decisión (moción para reconsiderar)?',
  },
  'court.motionToReconsider.deadline': {
    en: 'A motion to reconsider must be received by {due}.',
    es: 'Una moción para reconsiderar debe recibirse a más tardar el {due}.',
  },
  'court.motionToReconsider.step.counted': COUNTED,
  'court.motionToReconsider.step.earlier': EARLIER,
  'court.motionToReconsider.step.what': {
    en: 'It shows what the decision got wrong in the law or the facts. You can do this only once.',
    es: 'Muestra en qué se equivocó la decisión, en la ley o en los hechos. Solo se puede hacer una vez.',
  },
  'court.motionToReconsider.step.received': {
    en: 'It goes to whoever decided last, the judge or the Board, and must be there by that day.',
    es: 'Se presenta ante quien decidió al último, el juez o la Junta, y debe estar allí ese día.',
  },
  'court.motionToReconsider.warning.endsVoluntaryDeparture': ENDS_VOLUNTARY_DEPARTURE,
  'court.motionToReconsider.warning.left': LEFT,
  'court.motionToReconsider.notEnoughKnown': NEEDS,
  'court.motionToReconsider.notApplicable.appealPending': APPEAL_PENDING,
  'court.motionToReconsider.notApplicable.boardDecided': BOARD_DECIDED,
  'court.motionToReconsider.unsettled.leftDuringAppeal': LEFT_DURING_APPEAL,
  'court.motionToReconsider.unsettled.waivedAndAppealed': WAIVED_AND_APPEALED,
  'court.motionToReconsider.unsettled.departureBar': DEPARTURE_BAR,

  'court.motionToReopen.name': { en: 'Last day to ask to open the case again', es: 'Último día para pedir que se reabra el caso' },
  'court.motionToReopen.question': {
    en: 'By which day can you ask the judge or the Board to open the case again because of something new (motion to reopen)?',
    es: '¿Hasta qué día puede pedir al juez o a la Junta que reabran el caso por algo nuevo (moción para reabrir)?',
  },
  'court.motionToReopen.deadline': { en: 'A motion to reopen must be received by {due}.', es: 'Una moción para reabrir debe recibirse a más tardar el {due}.' },
  'court.motionToReopen.step.counted': COUNTED,
  'court.motionToReopen.step.earlier': EARLIER,
  'court.motionToReopen.step.what': {
    en: 'It brings new facts, with papers that prove them. It must be there by that day.',
    es: 'Presenta hechos nuevos, con papeles que los prueban. Debe estar allí ese día.',
  },
  'court.motionToReopen.step.oneMotion': {
    en: 'You can ask only once, either the judge or the Board. Get help before you file.',
    es: 'Solo se puede pedir una vez, sea al juez o a la Junta. Busque ayuda antes de presentarla.',
  },
  'court.motionToReopen.step.later': {
    en: 'Later can still be possible: if things changed in your country, if the government agrees, for people abused by family (1 year), or if something kept you from asking. Ask a lawyer.',
    es: 'Después todavía puede ser posible: si algo cambió en su país, si el gobierno está de acuerdo, para quien sufrió abuso de un familiar (1 año), o si algo le impidió pedirlo. Pregunte a un abogado.',
  },
  'court.motionToReopen.step.inAbsentia': {
    en: 'To undo an order made while you were not there, there is another, longer time.',
    es: 'Para deshacer una orden dada cuando usted no estaba, hay otro plazo, más largo.',
  },
  'court.motionToReopen.step.ofBoard': {
    en: 'If this decision of the Board was about a motion, and not about the case, the days began with the earlier order. If the Board decided for you, you do not need this.',
    es: 'Si esta decisión de la Junta fue sobre una moción, y no sobre el caso, los días empezaron con la orden anterior. Si la Junta decidió a su favor, no necesita esto.',
  },
  'court.motionToReopen.warning.endsVoluntaryDeparture': ENDS_VOLUNTARY_DEPARTURE,
  'court.motionToReopen.warning.left': LEFT,
  'court.motionToReopen.notEnoughKnown': NEEDS,
  'court.motionToReopen.notApplicable.appealPending': APPEAL_PENDING,
  'court.motionToReopen.notApplicable.boardDecided': BOARD_DECIDED,
  'court.motionToReopen.unsettled.leftDuringAppeal': LEFT_DURING_APPEAL,
  'court.motionToReopen.unsettled.waivedAndAppealed': WAIVED_AND_APPEALED,
  'court.motionToReopen.unsettled.departureBar': DEPARTURE_BAR,

  'court.petitionForReview.name': { en: 'Last day to go to a federal court', es: 'Último día para ir a una corte federal' },
  'court.petitionForReview.question': {
    en: 'By which day can you ask a federal court of appeals to review the order (petition for review)?',
    es: '¿Hasta qué día puede pedir a una corte federal de apelaciones que revise la orden (petición de revisión)?',
  },
  'court.petitionForReview.deadline': {
    en: 'The court of appeals must receive a petition for review by {due}.',
    es: 'La corte de apelaciones debe recibir la petición de revisión a más tardar el {due}.',
  },
  'court.petitionForReview.step.counted': COUNTED,
  'court.petitionForReview.step.earlier': EARLIER,
  'court.petitionForReview.step.received': {
    en: 'It must be there by that day. Courts almost never give more time. It does not stop a removal by itself: a stay must be asked for.',
    es: 'Debe estar allí ese día. Las cortes casi nunca dan más tiempo. No detiene por sí sola la expulsión: hay que pedir que se detenga.',
  },
  'court.petitionForReview.step.motionsDoNotStop': {
    en: 'A motion to the judge or the Board does not stop these days.',
    es: 'Una moción al juez o a la Junta no detiene estos días.',
  },
  'court.petitionForReview.step.administrative': {
    en: 'The days count from this order, even while an officer or a judge still looks at your fear of going back.',
    es: 'Los días se cuentan desde esta orden, aunque un oficial o un juez aún esté viendo su temor de regresar.',
  },
  'court.petitionForReview.step.ofBoard': {
    en: 'This is for a decision that leaves you with an order of removal. If the Board decided for you, you do not need it.',
    es: 'Esto es para una decisión que le deja una orden de expulsión. Si la Junta decidió a su favor, no lo necesita.',
  },
  'court.petitionForReview.step.notFromBoard': {
    en: 'Courts usually want you to ask the judge or the Board first. Ask a lawyer before this day.',
    es: 'Las cortes suelen pedir que antes se acuda al juez o a la Junta. Pregunte a un abogado antes de este día.',
  },
  'court.petitionForReview.warning.endsVoluntaryDeparture': ENDS_VOLUNTARY_DEPARTURE,
  'court.petitionForReview.notEnoughKnown': NEEDS,
  'court.petitionForReview.notApplicable.appealPending': APPEAL_PENDING,
  'court.petitionForReview.notApplicable.boardDecided': BOARD_DECIDED,
  'court.petitionForReview.notApplicable.expedited': {
    en: 'For a fast removal order (expedited), there is no petition for review. A lawyer can say if there is another way.',
    es: 'Para una orden de expulsión rápida (expedited) no hay petición de revisión. Un abogado puede decir si hay otro camino.',
  },
  'court.petitionForReview.unsettled.leftDuringAppeal': LEFT_DURING_APPEAL,
  'court.petitionForReview.unsettled.waivedAndAppealed': WAIVED_AND_APPEALED,

  'reading.eoir.departure-bar.question': {
    en: 'You left after the order. Can you still ask to reopen or reconsider?',
    es: 'Usted salió después de la orden. ¿Todavía puede pedir que se reabra o se reconsidere?',
  },
  'reading.eoir.departure-bar.invalid': {
    en: 'Yes: most courts say the rule against it does not hold.',
    es: 'Sí: la mayoría de las cortes dice que la regla en contra no vale.',
  },
  'reading.eoir.departure-bar.valid': { en: 'No: the rule still says so.', es: 'No: la regla todavía lo dice.' },
  'reading.eoir.final-day.question': {
    en: 'The time to appeal ended on a closed day. When did the order become final?',
    es: 'El plazo para apelar terminó en un día cerrado. ¿Cuándo fue final la orden?',
  },
  'reading.eoir.final-day.moved-last-day': { en: 'On the next open day, when the time to appeal was over.', es: 'El siguiente día abierto, cuando ya no se podía apelar.' },
  'reading.eoir.final-day.counted-last-day': { en: 'On the closed day itself.', es: 'El mismo día cerrado.' },

  'radar.one-motion.note': {
    en: 'In 2026 the Board said that a person has one motion to reopen in all, before the judge or the Board.',
    es: 'En 2026 la Junta dijo que cada persona tiene una sola moción para reabrir, ante el juez o ante la Junta.',
  },
  'radar.review-period.note': {
    en: 'In June 2025 the Supreme Court decided how the 30 days to go to a federal court count, also when an officer made the order.',
    es: 'En junio de 2025 la Corte Suprema decidió cómo se cuentan los 30 días para ir a una corte federal, también cuando la orden es de un oficial.',
  },
}
