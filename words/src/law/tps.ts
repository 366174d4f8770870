import type { Message } from '../print.ts'

/** The short answer of each rule of `tps`, how it is counted, and the names of its numbers. */
export const tpsLaw: Record<string, Message> = {
  'tps.registrationWindow.short': {
    en: 'A first request for TPS must be received in the days that the Federal Register notice for the country gives. The law asks for at least 180 days.',
    es: 'La primera solicitud de TPS debe recibirse en los días que da el aviso del Federal Register para el país. La ley pide por lo menos 180 días.',
  },
  'tps.registrationWindow.counted': {
    en: 'The first and the last day are those of the notice. When the last day is a closed day, a form on paper may come on the next open day; a form sent online may not. After the last day only some people can still ask.',
    es: 'El primer y el último día son los del aviso. Si el último día es un día cerrado, un formulario en papel puede llegar el siguiente día hábil; uno en línea, no. Después del último día solo algunas personas todavía pueden pedirlo.',
  },
  'tps.reregistrationWindow.short': {
    en: 'Who has TPS must ask again in the days that each new Federal Register notice gives, to keep it.',
    es: 'Quien tiene TPS debe volver a pedirlo en los días que da cada nuevo aviso del Federal Register, para conservarlo.',
  },
  'tps.reregistrationWindow.counted': {
    en: 'The first and the last day are those of the notice. When the last day is a closed day, a form on paper may come on the next open day; a form sent online may not. A late form needs a good reason in writing.',
    es: 'El primer y el último día son los del aviso. Si el último día es un día cerrado, un formulario en papel puede llegar el siguiente día hábil; uno en línea, no. Un formulario tardío necesita una buena razón por escrito.',
  },
  'tps.lateInitial.short': {
    en: 'Who had another status or a waiting request while the first days for TPS ran can still ask for the first time later: as long as that lasts, and for 60 days after it ends.',
    es: 'Quien tenía otro estatus o una solicitud pendiente mientras corrían los primeros días del TPS todavía puede pedirlo por primera vez después: mientras eso dure, y 60 días después de que termine.',
  },
  'tps.lateInitial.counted': {
    en: 'What counts: a stay allowed by an I-94, parole, time to leave on your own, protection from being sent back, or a waiting request for asylum, a green card or a change of status. The 60 days count from the day the last of them ended, and do not move when they end on a closed day. It helps only while TPS for the country goes on.',
    es: 'Cuenta lo siguiente: una estancia permitida por un I-94, un parole, tiempo para salir por su cuenta, una protección contra la devolución a su país, o una solicitud pendiente de asilo, de residencia o de cambio de estatus. Los 60 días se cuentan desde que terminó lo último de eso, y no se mueven aunque terminen en día cerrado. Solo sirve mientras siga el TPS del país.',
  },
  'tps.designationEnd.short': {
    en: 'TPS for a country lasts until the day its newest Federal Register notice gives. Another notice can end it sooner.',
    es: 'El TPS de un país dura hasta el día que da su aviso más nuevo del Federal Register. Otro aviso puede ponerle fin antes.',
  },
  'tps.designationEnd.counted': {
    en: 'The day is the one in the notice. If the government publishes no decision 60 days before it, the law adds six months; we add them only when somebody looked and found no decision. An end may not come sooner than 60 days after its notice, nor before the last extension ends.',
    es: 'El día es el del aviso. Si el gobierno no publica una decisión 60 días antes, la ley agrega seis meses; solo los agregamos si alguien buscó y no encontró ninguna decisión. El fin no puede llegar antes de 60 días desde su aviso, ni antes de que termine la última extensión.',
  },
  'law.tps.registration-days': { en: 'The least time for first requests', es: 'Tiempo mínimo para las primeras solicitudes' },
  'law.tps.late-days': { en: 'Time to ask late after the other status or request ended', es: 'Tiempo para pedirlo tarde después de que terminó el otro estatus o solicitud' },
  'law.tps.decision-days': { en: 'How long before the end the government decides', es: 'Con cuánta anticipación decide el gobierno antes del fin' },
  'law.tps.silence-months': { en: 'Time added when no decision is published', es: 'Tiempo que se agrega si no se publica una decisión' },
  'law.tps.termination-days': { en: 'The least time from a notice that ends TPS to the end', es: 'Tiempo mínimo desde un aviso que pone fin al TPS hasta el fin' },
}
