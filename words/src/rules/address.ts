import type { Message } from '../print.ts'

const NEEDS_MOVE: Message = {
  en: 'We need the day you moved to this address, and if you came there from another address in the United States.',
  es: 'Necesitamos el día en que se mudó a esta dirección, y si venía de otra dirección en Estados Unidos.',
}

/** Sentences of the rules of `address`. */
export const addressWords: Record<string, Message> = {
  'address.residenceSince.name': { en: 'Day an address began', es: 'Día en que empezó una dirección' },
  'address.residenceSince.value': { en: 'This address began on {value}.', es: 'Esta dirección empezó el {value}.' },
  'address.exemptArrival.name': { en: 'Arrival of someone who need not report a move', es: 'Llegada de quien no tiene que avisar si se muda' },
  'address.exemptArrival.value': { en: 'Came in on {value} in a class that need not report a move.', es: 'Entró el {value} en una clase que no tiene que avisar si se muda.' },
  'address.courtDecisionDay.name': { en: 'Day a court decided', es: 'Día en que decidió una corte' },
  'address.courtDecisionDay.value': { en: 'A judge or the Board decided on {value}.', es: 'Un juez o la Junta decidió el {value}.' },
  'address.uninspectedArrival.name': { en: 'Coming in without seeing an officer', es: 'Entrada sin pasar ante un agente' },
  'address.uninspectedArrival.value': { en: 'Came in without seeing an officer on {value}.', es: 'Entró sin pasar ante un agente el {value}.' },
  'address.registeredByCard.name': { en: 'Card that shows registration', es: 'Tarjeta que muestra el registro' },
  'address.registeredByCard.value': { en: 'A card from {value} shows that the government registered you.', es: 'Una tarjeta del {value} muestra que el gobierno le registró.' },
  'address.registeredByFiling.name': { en: 'Form that registers', es: 'Formulario que registra' },
  'address.registeredByFiling.value': { en: 'A form received on {value} registered you.', es: 'Un formulario recibido el {value} le registró.' },

  'address.uscisNotice.name': { en: 'Last day to tell USCIS that you moved', es: 'Último día para avisar a USCIS que se mudó' },
  'address.uscisNotice.question': { en: 'By which day must USCIS know your new address (form AR-11)?', es: '¿Para qué día debe saber USCIS su nueva dirección (formulario AR-11)?' },
  'address.uscisNotice.deadline': { en: 'Tell USCIS your new address by {due} (form AR-11, free, online or by mail).', es: 'Avise a USCIS su nueva dirección a más tardar el {due} (formulario AR-11, gratis, en línea o por correo).' },
  'address.uscisNotice.step.counted': { en: 'You moved on {from}. {days} after that is {raw}.', es: 'Usted se mudó el {from}. {days} después es el {raw}.' },
  'address.uscisNotice.step.everyCase': {
    en: 'Changing it in your USCIS account also changes it in the cases listed there. Tell the court apart: USCIS does not pass it on. If the day is past, report it now. Late is better than never.',
    es: 'Si la cambia en su cuenta de USCIS, también cambia en los casos que ahí aparecen. Avise a la corte aparte: USCIS no le pasa el aviso. Si el día ya pasó, avise ahora. Tarde es mejor que nunca.',
  },
  'address.uscisNotice.notEnoughKnown': NEEDS_MOVE,
  'address.uscisNotice.notApplicable.exempt': {
    en: 'Diplomats, people at international organizations and visitors without a visa need not report a move. If your status has changed since, you must.',
    es: 'Los diplomáticos, el personal de organismos internacionales y los visitantes sin visa no tienen que avisar si se mudan. Si su estatus cambió después, sí tiene que hacerlo.',
  },

  'address.courtNotice.name': { en: 'Last day to tell the court that you moved', es: 'Último día para avisar a la corte que se mudó' },
  'address.courtNotice.question': { en: 'By which day must the immigration court know your new address (form EOIR-33)?', es: '¿Para qué día debe saber la corte de inmigración su nueva dirección (formulario EOIR-33)?' },
  'address.courtNotice.deadline': { en: 'The court must have your new address by {due} (form EOIR-33).', es: 'La corte debe tener su nueva dirección a más tardar el {due} (formulario EOIR-33).' },
  'address.courtNotice.step.calendar': { en: 'You moved on {from}. {days} days after that, counting every day, is {raw}.', es: 'Usted se mudó el {from}. {days} días después, contando todos los días, es el {raw}.' },
  'address.courtNotice.step.working': { en: 'You moved on {from}. {days} working days after that is {raw}.', es: 'Usted se mudó el {from}. {days} días hábiles después es el {raw}.' },
  'address.courtNotice.step.notYetFiled': {
    en: 'The court may not have your case yet. Send the form anyway, and keep proof that you did.',
    es: 'Puede que la corte todavía no tenga su caso. Mande el formulario de todos modos, y guarde la prueba.',
  },
  'address.courtNotice.step.where': {
    en: 'The court mails hearing notices to the address it has. If one goes to an old address, a judge can order your removal without you. Send a copy to the ICE lawyers. With an appeal, tell the Board too.',
    es: 'La corte manda los avisos de audiencia a la dirección que tiene. Si uno llega a una dirección vieja, un juez puede ordenar su expulsión sin usted. Mande una copia a los abogados de ICE. Si hay una apelación, avise también a la Junta.',
  },
  'address.courtNotice.notEnoughKnown': NEEDS_MOVE,

  'address.registration.name': { en: 'Last day to register with the government', es: 'Último día para registrarse con el gobierno' },
  'address.registration.question': { en: 'By which day does the law ask you to register?', es: '¿Para qué día le pide la ley que se registre?' },
  'address.registration.deadline': {
    en: 'The law asks you to register by {due}. Talk to a lawyer first.',
    es: 'La ley le pide registrarse a más tardar el {due}. Hable antes con un abogado.',
  },
  'address.registration.newCard': { en: 'Ask for a new green card (form I-90) by {due}.', es: 'Pida una nueva tarjeta de residente (formulario I-90) a más tardar el {due}.' },
  'address.registration.step.newCard': { en: 'A resident registers again by replacing the card, with new fingerprints.', es: 'Quien tiene residencia se registra otra vez al cambiar la tarjeta, con nuevas huellas.' },
  'address.registration.step.arrival': {
    en: 'You came in on {from} without seeing an officer, and no paper here shows that you are registered. {days} after that is {raw}.',
    es: 'Usted entró el {from} sin pasar ante un agente, y ningún papel aquí muestra que tenga registro. {days} después es el {raw}.',
  },
  'address.registration.step.birthday': {
    en: 'You turned 14 on {from}. People who came before that birthday must register again. {days} after it is {raw}.',
    es: 'Usted cumplió 14 años el {from}. Quien llegó antes de ese cumpleaños tiene que registrarse otra vez. {days} después es el {raw}.',
  },
  'address.registration.step.askFirst': {
    en: 'Registering tells the government where you live and how you came in. Not registering can be punished too. A lawyer can say which is right for you.',
    es: 'Al registrarse, usted dice al gobierno dónde vive y cómo entró. No registrarse también puede castigarse. Un abogado puede decirle qué le conviene.',
  },
  'address.registration.notEnoughKnown': { en: 'We need the day you came in.', es: 'Necesitamos el día en que entró.' },
  'address.registration.unsettled.beforeForm': {
    en: 'The law asked you to register within 30 days of coming in, but until April 11, 2025 there was no form for it. The government now asks it of you. Talk to a lawyer before you do it.',
    es: 'La ley le pedía registrarse en los 30 días después de entrar, pero hasta el 11 de abril de 2025 no había un formulario para eso. Ahora el gobierno se lo pide. Hable con un abogado antes de hacerlo.',
  },

  'reading.addr.ar11-roll.question': { en: 'The ten days to report a move end on a closed day. Does the last day move?', es: 'Los diez días para avisar de una mudanza terminan en un día cerrado. ¿Se mueve el último día?' },
  'reading.addr.ar11-roll.rolls': { en: 'It moves to the next business day.', es: 'Se mueve al siguiente día hábil.' },
  'reading.addr.ar11-roll.no-roll': { en: 'It stays on the closed day.', es: 'Queda en el día cerrado.' },
  'reading.addr.five-days.question': { en: 'Which days count in the five days to tell the court?', es: '¿Qué días cuentan en los cinco días para avisar a la corte?' },
  'reading.addr.five-days.calendar': { en: 'All days, as the regulation says.', es: 'Todos los días, como dice el reglamento.' },
  'reading.addr.five-days.working': { en: 'Only working days, as the form says.', es: 'Solo los días hábiles, como dice el formulario.' },

  'radar.registration.note': {
    en: 'The rule on registering began on April 11, 2025, and courts are deciding about it.',
    es: 'La regla sobre el registro empezó el 11 de abril de 2025, y las cortes están decidiendo sobre ella.',
  },
}
