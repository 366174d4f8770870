import type { Message } from '../print.ts'

const ENDS_FIRST: Message = {
  en: 'The first and the last day of this card do not fit together. Check both on the card.',
  es: 'El primer y el último día de esta tarjeta no concuerdan. Revise los dos en la tarjeta.',
}
const DECIDED_FIRST: Message = {
  en: 'The papers show a decision before the form was received. One of the two days is wrong.',
  es: 'Los papeles muestran una decisión antes de recibirse el formulario. Uno de los dos días está mal.',
}
const CLOSE: Message = {
  en: 'This is within three days of a legal limit. One day more or less can change the answer. Please ask a lawyer.',
  es: 'Está a tres días o menos de un límite legal. Un día más o menos puede cambiar la respuesta. Pregunte a un abogado.',
}
const NEWER: Message = { en: 'A newer work permit took the place of this card.', es: 'Un permiso de trabajo más nuevo reemplazó esta tarjeta.' }
const PRINTED: Message = { en: 'The card is printed with {expiry} as its last day.', es: 'La tarjeta lleva impreso el {expiry} como último día.' }
const THROUGH: Message = { en: 'This card ends on {raw}. Nothing in these papers makes it longer.', es: 'Esta tarjeta termina el {raw}. Nada en estos papeles la alarga.' }
const ON_THE_DAY: Message = {
  en: 'The form came on the very day the card ended. The rule says “before”, so we count no extra time. Ask a lawyer.',
  es: 'El formulario llegó el mismo día en que terminó la tarjeta. La regla dice “antes”, así que no contamos tiempo extra. Pregunte a un abogado.',
}
const DENIED: Message = {
  en: 'The form was decided on {decided} without a new card. Extra time ends that day.',
  es: 'El formulario se decidió el {decided} sin una tarjeta nueva. El tiempo extra termina ese día.',
}
const APPROVED: Message = {
  en: 'The form was approved on {decided}. From there your new card counts.',
  es: 'El formulario se aprobó el {decided}. Desde ahí cuenta su tarjeta nueva.',
}

/** Sentences of the rules of `work-permit`. */
export const workPermitWords: Record<string, Message> = {
  'workPermit.automaticExtension.name': { en: 'Last day of your work permit', es: 'Último día de su permiso de trabajo' },
  'workPermit.automaticExtension.question': {
    en: 'Until which day does this card, with its renewal, let you work?',
    es: '¿Hasta qué día le permite trabajar esta tarjeta, con su renovación?',
  },
  'workPermit.automaticExtension.window': THROUGH,
  'workPermit.automaticExtension.extended': {
    en: 'This card and the receipt of its renewal let you work until {raw}, at most.',
    es: 'Esta tarjeta y el recibo de su renovación le permiten trabajar hasta el {raw}, como máximo.',
  },
  'workPermit.automaticExtension.endedByNotice': {
    en: 'By a notice in these papers, TPS and this permit end on {raw}.',
    es: 'Según un aviso en estos papeles, el TPS y este permiso terminan el {raw}.',
  },
  'workPermit.automaticExtension.step.card': PRINTED,
  'workPermit.automaticExtension.step.category': {
    en: 'Cards with category {category} get no extra time while a renewal waits.',
    es: 'Las tarjetas de la categoría {category} no reciben tiempo extra mientras espera una renovación.',
  },
  'workPermit.automaticExtension.step.noRenewal': {
    en: 'These papers show no renewal of the same category.',
    es: 'Estos papeles no muestran ninguna renovación de la misma categoría.',
  },
  'workPermit.automaticExtension.step.late': {
    en: 'The renewal came on {received}, after the card ended. A late renewal gives no extra time.',
    es: 'La renovación llegó el {received}, después de terminar la tarjeta. Una renovación tardía no da tiempo extra.',
  },
  'workPermit.automaticExtension.step.onTheDay': ON_THE_DAY,
  'workPermit.automaticExtension.step.noneNow': {
    en: 'The renewal was received on {received}. Renewals received on October 30, 2025 or later get no extra time.',
    es: 'La renovación se recibió el {received}. Las recibidas el 30 de octubre de 2025 o después no reciben tiempo extra.',
  },
  'workPermit.automaticExtension.step.noneThen': {
    en: 'The renewal was received on {received}. Extra time began with renewals received on January 17, 2017.',
    es: 'La renovación se recibió el {received}. El tiempo extra empezó con las recibidas el 17 de enero de 2017.',
  },
  'workPermit.automaticExtension.step.renewal': {
    en: 'The renewal (Form I-765) was received on {received}, in time.',
    es: 'La renovación (formulario I-765) se recibió el {received}, a tiempo.',
  },
  'workPermit.automaticExtension.step.renewalAfter': {
    en: 'The renewal (Form I-765) was received on {received}, after the card ended, but still in time.',
    es: 'La renovación (formulario I-765) se recibió el {received}, después de terminar la tarjeta, pero todavía a tiempo.',
  },
  'workPermit.automaticExtension.step.raised': {
    en: 'It was still waiting on {on}, when the extra time became longer.',
    es: 'Todavía esperaba el {on}, cuando el tiempo extra se hizo más largo.',
  },
  'workPermit.automaticExtension.step.days': {
    en: 'A renewal received then gives at most {days} more: until {full}.',
    es: 'Una renovación recibida entonces da como máximo {days} más: hasta el {full}.',
  },
  'workPermit.automaticExtension.warning.gap': {
    en: 'From {from} to {to} no rule made the card longer. Whether work was allowed in those days is not settled. Ask a lawyer.',
    es: 'Del {from} al {to} ninguna regla alargaba la tarjeta. No está claro si en esos días se podía trabajar. Pregunte a un abogado.',
  },
  'workPermit.automaticExtension.step.approved': APPROVED,
  'workPermit.automaticExtension.step.denied': DENIED,
  'workPermit.automaticExtension.step.i94': {
    en: 'In this category the extra time also ends with the I-94: {i94}.',
    es: 'En esta categoría el tiempo extra también termina con el I-94: el {i94}.',
  },
  'workPermit.automaticExtension.step.spouse': {
    en: 'Spouses of people in E or L status may be allowed to work with the I-94 alone. Ask a lawyer.',
    es: 'Los cónyuges de personas con estatus E o L quizás pueden trabajar solo con el I-94. Pregunte a un abogado.',
  },
  'workPermit.automaticExtension.step.notice': {
    en: 'A Federal Register notice makes cards printed with that day longer: until {to}. Its day counts.',
    es: 'Un aviso del Federal Register alarga las tarjetas con ese día impreso: hasta el {to}. Cuenta ese día.',
  },
  'workPermit.automaticExtension.step.tpsEnds': {
    en: 'Another notice ends TPS on {ends}. Courts may change that. Ask a lawyer.',
    es: 'Otro aviso pone fin al TPS el {ends}. Las cortes pueden cambiarlo. Pregunte a un abogado.',
  },
  'workPermit.automaticExtension.step.lookForNotice': {
    en: 'For TPS, a Federal Register notice can give another day. Look for the newest one for your country.',
    es: 'Para el TPS, un aviso del Federal Register puede dar otro día. Busque el más nuevo de su país.',
  },
  'workPermit.automaticExtension.step.replacement': {
    en: 'This takes the form as a renewal. A form that only replaces a lost or wrong card gives no extra time.',
    es: 'Aquí el formulario se toma como renovación. Un formulario que solo reemplaza una tarjeta perdida o con errores no da tiempo extra.',
  },
  'workPermit.automaticExtension.step.sooner': {
    en: 'Permission to work can end sooner, if the request or status it stands on ends. For asylum, also if the yearly fee is not paid.',
    es: 'El permiso para trabajar puede terminar antes, si termina la solicitud o el estatus en que se apoya. Por asilo, también si no se paga la tarifa anual.',
  },
  'workPermit.automaticExtension.notEnoughKnown': {
    en: 'We need the days and the category on the card, and of each renewal the day it was received and what became of it.',
    es: 'Necesitamos los días y la categoría de la tarjeta, y de cada renovación el día en que se recibió y qué pasó con ella.',
  },
  'workPermit.automaticExtension.notApplicable.newerCard': NEWER,
  'workPermit.automaticExtension.unsettled.endsBeforeItBegins': ENDS_FIRST,
  'workPermit.automaticExtension.unsettled.decidedBeforeReceived': DECIDED_FIRST,
  'workPermit.automaticExtension.unsettled.noI94': {
    en: 'In this category the extra time ends with the I-94, and these papers hold no I-94 from the day the card ended.',
    es: 'En esta categoría el tiempo extra termina con el I-94, y estos papeles no tienen un I-94 del día en que terminó la tarjeta.',
  },
  'workPermit.automaticExtension.boundary': CLOSE,

  'workPermit.stemExtension.name': { en: 'Last day of your training card (OPT)', es: 'Último día de su tarjeta de práctica (OPT)' },
  'workPermit.stemExtension.question': {
    en: 'Until which day does the training card let you work while the STEM extension waits?',
    es: '¿Hasta qué día le permite trabajar la tarjeta de práctica mientras espera la extensión STEM?',
  },
  'workPermit.stemExtension.window': THROUGH,
  'workPermit.stemExtension.extended': {
    en: 'This card and the receipt of the STEM extension let you work until {raw}, at most.',
    es: 'Esta tarjeta y el recibo de la extensión STEM le permiten trabajar hasta el {raw}, como máximo.',
  },
  'workPermit.stemExtension.step.card': PRINTED,
  'workPermit.stemExtension.step.filed': {
    en: 'The STEM extension (Form I-765) was received on {received}. While it waits, you get at most {days} more: until {full}.',
    es: 'La extensión STEM (formulario I-765) se recibió el {received}. Mientras espera, usted tiene como máximo {days} más: hasta el {full}.',
  },
  'workPermit.stemExtension.step.approved': APPROVED,
  'workPermit.stemExtension.step.denied': DENIED,
  'workPermit.stemExtension.step.none': {
    en: 'These papers show no STEM extension (category C03C).',
    es: 'Estos papeles no muestran ninguna extensión STEM (categoría C03C).',
  },
  'workPermit.stemExtension.step.late': {
    en: 'The STEM extension came on {late}, after the card ended. It gives no extra time.',
    es: 'La extensión STEM llegó el {late}, después de terminar la tarjeta. No da tiempo extra.',
  },
  'workPermit.stemExtension.step.onTheDay': ON_THE_DAY,
  'workPermit.stemExtension.notEnoughKnown': {
    en: 'We need the days on the card, and the day the STEM extension was received and decided.',
    es: 'Necesitamos los días de la tarjeta, y el día en que se recibió y se decidió la extensión STEM.',
  },
  'workPermit.stemExtension.unsettled.endsBeforeItBegins': ENDS_FIRST,
  'workPermit.stemExtension.unsettled.decidedBeforeReceived': DECIDED_FIRST,
  'workPermit.stemExtension.boundary': CLOSE,

  'workPermit.renewalOpens.name': { en: 'First day to renew your work permit', es: 'Primer día para renovar su permiso de trabajo' },
  'workPermit.renewalOpens.question': { en: 'From when may you file to renew this card?', es: '¿Desde cuándo puede pedir la renovación de esta tarjeta?' },
  'workPermit.renewalOpens.eligibleOn': {
    en: 'You may file to renew from {on}. The card ends on {expiry}.',
    es: 'Puede pedir la renovación desde el {on}. La tarjeta termina el {expiry}.',
  },
  'workPermit.renewalOpens.step.counted': {
    en: '180 days before {expiry}, the end of the card, is {on}. A form that comes earlier can be sent back.',
    es: '180 días antes del {expiry}, el fin de la tarjeta, es el {on}. Un formulario que llega antes puede ser devuelto.',
  },
  'workPermit.renewalOpens.step.soon': {
    en: 'Renewals received on October 30, 2025 or later no longer make the card longer while they wait. File early.',
    es: 'Las renovaciones recibidas el 30 de octubre de 2025 o después ya no alargan la tarjeta mientras esperan. Pídala temprano.',
  },
  'workPermit.renewalOpens.step.filed': {
    en: 'These papers show a Form I-765 received after that day. Check if it is this renewal.',
    es: 'Estos papeles muestran un formulario I-765 recibido después de ese día. Revise si es esta renovación.',
  },
  'workPermit.renewalOpens.notEnoughKnown': { en: 'We need the category and the last day of the card.', es: 'Necesitamos la categoría y el último día de la tarjeta.' },
  'workPermit.renewalOpens.notApplicable.tps': {
    en: 'With TPS you renew in the days that the Federal Register notice for your country gives.',
    es: 'Con TPS usted renueva en los días que da el aviso del Federal Register para su país.',
  },
  'workPermit.renewalOpens.notApplicable.newerCard': NEWER,
  'workPermit.renewalOpens.unsettled.endsBeforeItBegins': ENDS_FIRST,

  'workPermit.validityCap.name': { en: 'How long a work permit may last', es: 'Cuánto puede durar un permiso de trabajo' },
  'workPermit.validityCap.question': { en: 'Is this card longer than the rule of its day allowed?', es: '¿Dura esta tarjeta más de lo que permitía la regla de su día?' },
  'workPermit.validityCap.fits': { en: 'A card like this may last {months} months at most, and it does not last longer.', es: 'Una tarjeta como esta puede durar {months} meses como máximo, y no dura más.' },
  'workPermit.validityCap.longer': {
    en: 'A card like this may last {months} months at most, and this one is printed longer. Ask a lawyer before you rely on its last months.',
    es: 'Una tarjeta como esta puede durar {months} meses como máximo, y esta lleva impreso más tiempo. Pregunte a un abogado antes de contar con sus últimos meses.',
  },
  'workPermit.validityCap.step.decided': { en: 'The rule of {decided} counts, the day the card was granted or began.', es: 'Cuenta la regla del {decided}, el día en que se otorgó o empezó la tarjeta.' },
  'workPermit.validityCap.step.longer': { en: 'Counted from the first day of the card, that is until {last}.', es: 'Contado desde el primer día de la tarjeta, eso es hasta el {last}.' },
  'workPermit.validityCap.notEnoughKnown': { en: 'We need the first and the last day of the card.', es: 'Necesitamos el primer y el último día de la tarjeta.' },
  'workPermit.validityCap.unsettled.endsBeforeItBegins': ENDS_FIRST,

  'workPermit.cardEnd.name': { en: 'Last day printed on a work permit', es: 'Último día impreso en un permiso de trabajo' },
  'workPermit.cardEnd.value': { en: 'The last day printed on it is {value}.', es: 'El último día impreso es el {value}.' },
  'workPermit.i94Days.name': { en: 'Days the I-94 allowed', es: 'Días que permitía el I-94' },
  'workPermit.i94Days.value': { en: 'This stay was allowed from {from} to {to}.', es: 'Esta estancia estaba permitida del {from} al {to}.' },
  'workPermit.i94Days.open': { en: 'This stay was allowed from {from}, for as long as the status lasts.', es: 'Esta estancia estaba permitida desde el {from}, mientras dure el estatus.' },
  'workPermit.renewalReceived.name': { en: 'Day a work-permit form was received', es: 'Día en que se recibió un formulario de permiso de trabajo' },
  'workPermit.renewalReceived.value': { en: 'Form I-765 was received on {value}.', es: 'El formulario I-765 se recibió el {value}.' },
  'workPermit.renewalApproved.name': { en: 'Day a work permit was approved', es: 'Día en que se aprobó un permiso de trabajo' },
  'workPermit.renewalApproved.value': { en: 'Form I-765 was approved on {value}.', es: 'El formulario I-765 se aprobó el {value}.' },
  'workPermit.renewalEnded.name': { en: 'Day a work-permit form ended without a card', es: 'Día en que un formulario de permiso de trabajo terminó sin tarjeta' },
  'workPermit.renewalEnded.value': { en: 'Form I-765 ended on {value} without a card.', es: 'El formulario I-765 terminó el {value} sin tarjeta.' },
  'workPermit.renewalCategory.name': { en: 'Category a work-permit form asks for', es: 'Categoría que pide un formulario de permiso de trabajo' },
  'workPermit.renewalCategory.value': { en: 'The form asks for category {category}.', es: 'El formulario pide la categoría {category}.' },
  'workPermit.renewalRolls.name': { en: 'A renewal received after a closed day', es: 'Una renovación recibida después de un día cerrado' },
  'workPermit.renewalRolls.yes': { en: 'On paper, the next business day still counts as in time.', es: 'En papel, el siguiente día hábil todavía cuenta como a tiempo.' },
  'workPermit.renewalRolls.no': { en: 'The next business day does not count as in time.', es: 'El siguiente día hábil no cuenta como a tiempo.' },

  'reading.ead.filing-roll.question': {
    en: 'The card ended on a day the office was closed, and the renewal on paper came on the next business day. Was it in time?',
    es: 'La tarjeta terminó en un día en que la oficina estaba cerrada, y la renovación en papel llegó el siguiente día hábil. ¿Llegó a tiempo?',
  },
  'reading.ead.filing-roll.no-roll': { en: 'No: it had to come before the card ended.', es: 'No: tenía que llegar antes de terminar la tarjeta.' },
  'reading.ead.filing-roll.rolls-for-on-paper': { en: 'Yes: the weekend rule of USCIS for forms on paper helps.', es: 'Sí: ayuda la regla de USCIS sobre fines de semana para formularios en papel.' },

  'radar.ead-extension.note': {
    en: 'Since October 30, 2025, a renewal no longer makes most work permits longer while it waits. No court is known to have stopped this.',
    es: 'Desde el 30 de octubre de 2025, una renovación ya no alarga la mayoría de los permisos de trabajo mientras espera. No se sabe de ninguna corte que lo haya detenido.',
  },
  'radar.ead-540.note': {
    en: 'The 540 days stay for renewals received before October 30, 2025.',
    es: 'Los 540 días siguen valiendo para las renovaciones recibidas antes del 30 de octubre de 2025.',
  },
  'radar.ead-18-months.note': {
    en: 'Since December 5, 2025, new cards in many categories last 18 months at most.',
    es: 'Desde el 5 de diciembre de 2025, las tarjetas nuevas de muchas categorías duran 18 meses como máximo.',
  },
  'radar.ead-one-year.note': {
    en: 'For TPS and parole, new cards last one year at most, or until the status ends.',
    es: 'Para TPS y parole, las tarjetas nuevas duran un año como máximo, o hasta que termine el estatus.',
  },
}
