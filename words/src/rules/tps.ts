import type { Message } from '../print.ts'

const ENDS_FIRST: Message = {
  en: 'The first and the last day do not fit together. Check both in the notice.',
  es: 'El primer y el último día no concuerdan. Revise los dos en el aviso.',
}
const ONLINE: Message = {
  en: 'That is for a form on paper. A form sent online must be in by {raw}.',
  es: 'Eso vale para un formulario en papel. Un formulario en línea debe llegar a más tardar el {raw}.',
}
const NEEDS_DAYS: Message = {
  en: 'We need what the Federal Register notice does, and the first and last day it gives.',
  es: 'Necesitamos qué hace el aviso del Federal Register, y el primer y el último día que da.',
}

/** Sentences of the rules of `tps`. */
export const tpsWords: Record<string, Message> = {
  'tps.registrationWindow.name': { en: 'Days to ask for TPS for the first time', es: 'Días para pedir TPS por primera vez' },
  'tps.registrationWindow.question': { en: 'When must your first request for TPS be received?', es: '¿Cuándo debe recibirse su primera solicitud de TPS?' },
  'tps.registrationWindow.window': { en: 'Your first request for TPS must be received from {opens} to {due}.', es: 'Su primera solicitud de TPS debe recibirse del {opens} al {due}.' },
  'tps.registrationWindow.step.notice': { en: 'The notice gives the days from {opens} to {raw}.', es: 'El aviso da los días del {opens} al {raw}.' },
  'tps.registrationWindow.warning.short': {
    en: 'The rule asks for at least {days}, and these are fewer. Check the days in the notice.',
    es: 'La regla pide por lo menos {days}, y estos son menos. Revise los días en el aviso.',
  },
  'tps.registrationWindow.step.onlineNoRoll': ONLINE,
  'tps.registrationWindow.step.late': {
    en: 'After that, only some people can still ask. Get help before the last day.',
    es: 'Después, solo algunas personas todavía pueden pedirlo. Busque ayuda antes del último día.',
  },
  'tps.registrationWindow.notEnoughKnown': NEEDS_DAYS,
  'tps.registrationWindow.unsettled.endsBeforeItBegins': ENDS_FIRST,

  'tps.reregistrationWindow.name': { en: 'Days to ask for TPS again', es: 'Días para volver a pedir TPS' },
  'tps.reregistrationWindow.question': { en: 'When must you ask again to keep TPS?', es: '¿Cuándo debe volver a pedirlo para conservar el TPS?' },
  'tps.reregistrationWindow.window': { en: 'If you have TPS, ask again from {opens} to {due}.', es: 'Si usted tiene TPS, vuelva a pedirlo del {opens} al {due}.' },
  'tps.reregistrationWindow.step.notice': { en: 'The notice gives the days from {opens} to {raw}.', es: 'El aviso da los días del {opens} al {raw}.' },
  'tps.reregistrationWindow.step.onlineNoRoll': ONLINE,
  'tps.reregistrationWindow.step.goodCause': {
    en: 'A late form needs a good reason in writing. Without asking again, TPS can be taken away.',
    es: 'Un formulario tardío necesita una buena razón por escrito. Si no vuelve a pedirlo, le pueden quitar el TPS.',
  },
  'tps.reregistrationWindow.notEnoughKnown': NEEDS_DAYS,
  'tps.reregistrationWindow.unsettled.endsBeforeItBegins': ENDS_FIRST,

  'tps.lateInitial.name': { en: 'Asking late for TPS for the first time', es: 'Pedir TPS tarde por primera vez' },
  'tps.lateInitial.question': { en: 'Until when can you still ask for TPS after the first days are over?', es: '¿Hasta cuándo puede todavía pedir TPS después de los primeros días?' },
  'tps.lateInitial.window': {
    en: 'What these papers show lets you ask for TPS late, from {opens} to {raw}.',
    es: 'Lo que muestran estos papeles le permite pedir TPS tarde, del {opens} al {raw}.',
  },
  'tps.lateInitial.open': {
    en: 'What these papers show lets you ask for TPS late, from {opens}. There is no last day while it lasts.',
    es: 'Lo que muestran estos papeles le permite pedir TPS tarde, desde el {opens}. No hay último día mientras dure.',
  },
  'tps.lateInitial.step.lasts': {
    en: 'A status or a request that was there in the first days is still open. When it ends, you have 60 days.',
    es: 'Un estatus o una solicitud que existía en los primeros días sigue abierto. Cuando termine, usted tiene 60 días.',
  },
  'tps.lateInitial.step.ended': {
    en: 'The last status or request that was there in the first days ended on {ended}. {days} after that is {raw}.',
    es: 'El último estatus o solicitud que existía en los primeros días terminó el {ended}. {days} después es el {raw}.',
  },
  'tps.lateInitial.step.extension': {
    en: 'This works only while TPS for your country goes on. Ask a lawyer if it fits you.',
    es: 'Esto solo vale mientras el TPS de su país siga vigente. Pregunte a un abogado si es su caso.',
  },
  'tps.lateInitial.notEnoughKnown': {
    en: 'We need the days in the notice, and when your other status or request began and ended.',
    es: 'Necesitamos los días del aviso, y cuándo empezó y terminó su otro estatus o solicitud.',
  },
  'tps.lateInitial.notApplicable.nothingAllows': {
    en: 'These papers show no status or request in the first days that lets you ask late. Husbands, wives and children of someone with TPS may have another way.',
    es: 'Estos papeles no muestran ningún estatus o solicitud en los primeros días que le permita pedirlo tarde. Cónyuges e hijos de alguien con TPS quizás tienen otro camino.',
  },
  'tps.lateInitial.notApplicable.insideTheWindow': {
    en: 'The extra days ended before the first days were over, so they add nothing.',
    es: 'Los días extra terminaron antes que los primeros días, así que no agregan nada.',
  },
  'tps.lateInitial.unsettled.endsBeforeItBegins': ENDS_FIRST,

  'tps.designationEnd.name': { en: 'Last day of TPS for your country', es: 'Último día del TPS de su país' },
  'tps.designationEnd.question': { en: 'Until when does TPS for this country last?', es: '¿Hasta cuándo dura el TPS de este país?' },
  'tps.designationEnd.eligibleOn': { en: 'By this notice, TPS lasts until {on}.', es: 'Según este aviso, el TPS dura hasta el {on}.' },
  'tps.designationEnd.step.printed': { en: 'The notice says until {printed}.', es: 'El aviso dice hasta el {printed}.' },
  'tps.designationEnd.step.ifSilent': {
    en: 'If the government publishes no decision by {by}, the law adds six months, to {longer}. That no notice is in these papers does not show it: look it up.',
    es: 'Si el gobierno no publica ninguna decisión para el {by}, la ley agrega seis meses, hasta el {longer}. Que aquí no haya un aviso no lo demuestra: búsquelo.',
  },
  'tps.designationEnd.step.silence': {
    en: 'No decision was published by {by}, so the law adds six months: to {longer}.',
    es: 'No se publicó ninguna decisión para el {by}, así que la ley agrega seis meses: hasta el {longer}.',
  },
  'tps.designationEnd.step.termination': { en: 'The notice ends TPS on {printed}.', es: 'El aviso pone fin al TPS el {printed}.' },
  'tps.designationEnd.step.least': {
    en: 'The notice of {published} gives no day here. The soonest the law allows is {least}.',
    es: 'El aviso del {published} no da aquí un día. Lo más pronto que permite la ley es el {least}.',
  },
  'tps.designationEnd.warning.tooSoon': {
    en: 'The law allows it no sooner than {least}. Ask a lawyer.',
    es: 'La ley no lo permite antes del {least}. Pregunte a un abogado.',
  },
  'tps.designationEnd.warning.endedSooner': {
    en: 'Another notice, of {published}, ends it sooner, on {on}. A court may have stopped that. Ask a lawyer.',
    es: 'Otro aviso, del {published}, le pone fin antes, el {on}. Quizás una corte lo detuvo. Pregunte a un abogado.',
  },
  'tps.designationEnd.notEnoughKnown': {
    en: 'We need what the notice does and the last day it gives.',
    es: 'Necesitamos qué hace el aviso y el último día que da.',
  },
  'tps.designationEnd.notApplicable.replaced': { en: 'A newer notice gives a later last day.', es: 'Un aviso más nuevo da un último día más tarde.' },

  'tps.termEnd.name': { en: 'Last day a notice gives', es: 'Último día que da un aviso' },
  'tps.termEnd.value': { en: 'The notice gives TPS until {value}.', es: 'El aviso da TPS hasta el {value}.' },
  'tps.termination.name': { en: 'Notice that ends TPS', es: 'Aviso que pone fin al TPS' },
  'tps.termination.value': { en: 'A notice of {published} ends TPS on {to}.', es: 'Un aviso del {published} pone fin al TPS el {to}.' },
  'tps.cardExtension.name': { en: 'Cards a notice makes longer', es: 'Tarjetas que un aviso alarga' },
  'tps.cardExtension.value': { en: 'Cards printed with {from} last until {to}.', es: 'Las tarjetas con el {from} impreso duran hasta el {to}.' },
  'tps.cardExtension.unsettled.endsBeforeItBegins': ENDS_FIRST,
  'tps.qualifyingFiling.name': { en: 'Request that lets you ask late', es: 'Solicitud que permite pedirlo tarde' },
  'tps.qualifyingFiling.value': { en: 'It was pending from {from} to {to}.', es: 'Estuvo pendiente del {from} al {to}.' },
  'tps.qualifyingFiling.open': { en: 'It is pending since {from}.', es: 'Está pendiente desde el {from}.' },
  'tps.qualifyingGrant.name': { en: 'Status that lets you ask late', es: 'Estatus que permite pedirlo tarde' },
  'tps.qualifyingGrant.value': { en: 'It lasted from {from} to {to}.', es: 'Duró del {from} al {to}.' },
  'tps.qualifyingGrant.open': { en: 'It lasts since {from}.', es: 'Dura desde el {from}.' },
}
