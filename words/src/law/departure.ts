import type { Message } from '../print.ts'

/** The short answer of each rule of `departure`, how it is counted, and the names of its numbers. */
export const departureLaw: Record<string, Message> = {
  'departure.abandonment.short': {
    en: 'Leaving while a form is pending can end it. A green card application ends without advance parole approved before you leave; without it, asylum is presumed given up. An appeal to the Board counts as taken back; so does a motion, by rules that many courts do not follow.',
    es: 'Salir mientras un formulario está pendiente puede terminarlo. La solicitud de residencia termina si no tiene el permiso para viajar (advance parole) aprobado antes de salir; sin él, se presume que abandonó el asilo. Una apelación ante la Junta cuenta como retirada; una moción también, según reglas que muchas cortes no siguen.',
  },
  'departure.abandonment.counted': {
    en: 'The day you left, or plan to leave, is compared with the days in which the form was pending, and with the day a travel permit was approved. Coming back in H-1B, L, K-3 or V status keeps a green card application alive. Talk to a lawyer before you leave.',
    es: 'El día en que salió, o piensa salir, se compara con los días en que el formulario estaba pendiente y con el día en que se aprobó el permiso para viajar. Volver con estatus H-1B, L, K-3 o V mantiene viva la solicitud de residencia. Hable con un abogado antes de salir.',
  },
  'departure.removalOrderBar.short': {
    en: 'After a removal, or leaving under an order, you may not come back without permission for 5, 10 or 20 years, or ever, depending on the order.',
    es: 'Después de una expulsión, o de salir con una orden, no puede volver sin permiso por 5, 10 o 20 años, o nunca, según la orden.',
  },
  'departure.removalOrderBar.counted': {
    en: 'The years count from the day of the removal or departure: five for a first order at the border, ten for other orders, twenty from the second on. The safe first day is the day after the anniversary. Leaving in time with voluntary departure brings none of this.',
    es: 'Los años se cuentan desde el día de la expulsión o salida: cinco por una primera orden en la frontera, diez por otras órdenes, veinte desde la segunda. El primer día seguro es el siguiente al aniversario. Salir a tiempo con salida voluntaria no trae esta prohibición.',
  },
  'departure.missedHearingBar.short': {
    en: 'Who missed a removal hearing without a good reason, and then left, may not come back for five years.',
    es: 'Quien faltó a una audiencia de expulsión sin una buena razón, y después salió, no puede volver por cinco años.',
  },
  'departure.missedHearingBar.counted': {
    en: 'The five years count from the day you left. The safe first day is the day after the anniversary.',
    es: 'Los cinco años se cuentan desde el día en que salió. El primer día seguro es el siguiente al aniversario.',
  },
  'departure.otherConsequences.short': {
    en: 'Leaving can have more effects: a visa that no longer works, an old order that comes back, a case that goes on without you, a finding of fraud that bars you.',
    es: 'Salir puede tener más efectos: una visa que ya no sirve, una orden vieja que vuelve, un caso que sigue sin usted, una decisión de fraude que le impide volver.',
  },
  'departure.otherConsequences.counted': {
    en: 'Nothing is counted. Your facts are compared with what the law ties to leaving.',
    es: 'No se cuenta nada. Sus datos se comparan con lo que la ley une a la salida.',
  },
  'departure.residentAbsence.short': {
    en: 'A resident who is away for more than 180 days is treated like somebody asking to come in. After a year or more, the green card alone does not work for coming back.',
    es: 'Quien tiene la residencia y pasa más de 180 días fuera recibe el trato de alguien que pide entrar. Después de un año o más, la tarjeta sola no sirve para volver.',
  },
  'departure.residentAbsence.counted': {
    en: 'Only full days away count: not the day you left, and not the day you came back. A re-entry permit helps for up to two years. Whether residence was given up depends on what you meant to do, not on a number of days.',
    es: 'Solo cuentan los días completos fuera: ni el día en que salió ni el día en que volvió. Un permiso de reingreso sirve hasta por dos años. Si se abandonó la residencia depende de su intención, no de un número de días.',
  },
  'law.departure.bar-years-on-arrival': { en: 'After a first order, made on arrival', es: 'Después de una primera orden, dada al llegar' },
  'law.departure.bar-years': { en: 'After a first order of another kind', es: 'Después de una primera orden de otro tipo' },
  'law.departure.bar-years-again': { en: 'After a second order or a later one', es: 'Después de una segunda orden o de una posterior' },
  'law.departure.missed-hearing-years': { en: 'After a missed hearing', es: 'Después de faltar a una audiencia' },
  'law.departure.resident-trip-days': { en: 'Most days of a trip without being treated as newly asking to come in', es: 'Máximo de días de un viaje sin que le traten como quien pide entrar' },
  'law.departure.card-years': { en: 'How long the green card works for coming back', es: 'Cuánto tiempo sirve la tarjeta para volver' },
}
