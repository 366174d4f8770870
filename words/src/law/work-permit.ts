import type { Message } from '../print.ts'

/** The short answer of each rule of `work-permit`, how it is counted, and the names of its numbers. */
export const workPermitLaw: Record<string, Message> = {
  'workPermit.automaticExtension.short': {
    en: 'A work permit ends on the day printed on it. Renewals received before 30 October 2025 can make a card of some categories longer, by up to 180 or 540 days; renewals received on that day or later do not. For TPS, a Federal Register notice can give a later day or a sooner one.',
    es: 'Un permiso de trabajo termina el día que lleva impreso. Las renovaciones recibidas antes del 30 de octubre de 2025 pueden alargar las tarjetas de algunas categorías, hasta 180 o 540 días; las recibidas ese día o después, no. Para el TPS, un aviso del Federal Register puede dar un día más tarde o más temprano.',
  },
  'workPermit.automaticExtension.counted': {
    en: 'The extra days count from the day printed on the card. The renewal must be of the same category and must have been received before that day. How many days it gives goes by the day it was received; one that still waited when the time became longer got the longer time. The extra time ends sooner when the renewal is decided, and in some categories when the I-94 ends. If the card ended on a closed day, a renewal on paper received the next open day may still be in time: the law can be read in both ways.',
    es: 'Los días extra se cuentan desde el día impreso en la tarjeta. La renovación debe ser de la misma categoría y haberse recibido antes de ese día. Cuántos días da depende del día en que se recibió; la que todavía esperaba cuando el tiempo se hizo más largo recibió el más largo. El tiempo extra termina antes si la renovación se decide, y en algunas categorías si termina el I-94. Si la tarjeta terminó en un día cerrado, una renovación en papel recibida el siguiente día hábil quizás llegó a tiempo: la ley se puede leer de las dos maneras.',
  },
  'workPermit.stemExtension.short': {
    en: 'A card for training after studies (OPT) lets you work up to 180 days more while the STEM extension waits, if that form was received before the card ended.',
    es: 'Una tarjeta de práctica después de los estudios (OPT) le permite trabajar hasta 180 días más mientras espera la extensión STEM, si ese formulario se recibió antes de que terminara la tarjeta.',
  },
  'workPermit.stemExtension.counted': {
    en: 'The 180 days count from the day printed on the card, and end sooner when the form is decided. No day moves because an office is closed. The change of 30 October 2025 does not touch these cards.',
    es: 'Los 180 días se cuentan desde el día impreso en la tarjeta, y terminan antes si el formulario se decide. Ningún día se mueve porque una oficina esté cerrada. El cambio del 30 de octubre de 2025 no toca estas tarjetas.',
  },
  'workPermit.renewalOpens.short': {
    en: 'You may file to renew a work permit from 180 days before the card ends.',
    es: 'Puede pedir la renovación de un permiso de trabajo desde 180 días antes de que termine la tarjeta.',
  },
  'workPermit.renewalOpens.counted': {
    en: 'The days are counted back from the last day printed on the card. A form that comes earlier can be sent back. This day never moves because an office is closed. TPS, and training after studies (OPT), have times of their own. A renewal no longer makes most cards longer while it waits, so file early.',
    es: 'Los días se cuentan hacia atrás desde el último día impreso en la tarjeta. Un formulario que llega antes puede ser devuelto. Este día no se mueve aunque la oficina esté cerrada. El TPS y la práctica después de los estudios (OPT) tienen sus propios tiempos. Una renovación ya no alarga la mayoría de las tarjetas mientras espera, así que pídala temprano.',
  },
  'workPermit.validityCap.short': {
    en: 'There is a limit to how long a work permit may be made for. In many categories it is 18 months for cards decided since 5 December 2025, and was five years before. For TPS and parole it is one year, since 22 July 2025.',
    es: 'Hay un límite a cuánto puede durar un permiso de trabajo. En muchas categorías son 18 meses para tarjetas decididas desde el 5 de diciembre de 2025; antes eran cinco años. Para TPS y parole es un año, desde el 22 de julio de 2025.',
  },
  'workPermit.validityCap.counted': {
    en: 'The rule of the day the card was approved counts, or of its first day where no paper shows the approval. The months are counted from the first day of the card. We only speak up when the printed days are longer than that.',
    es: 'Cuenta la regla del día en que se aprobó la tarjeta, o de su primer día si ningún papel muestra la aprobación. Los meses se cuentan desde el primer día de la tarjeta. Solo avisamos si los días impresos son más que eso.',
  },
  'law.work-permit.extension-days': { en: 'The most a renewal makes a card longer, by the day the renewal was received', es: 'Lo máximo que una renovación alarga una tarjeta, según el día en que se recibió la renovación' },
  'law.work-permit.extension-days.0': { en: 'no extra time', es: 'sin tiempo extra' },
  'law.work-permit.extension-raised-on': { en: 'Day on which the extra time became longer for renewals still waiting, by the day the renewal was received', es: 'Día en que el tiempo extra se hizo más largo para las renovaciones que esperaban, según el día en que se recibió la renovación' },
  'law.work-permit.extension-raised-on.none': { en: 'no such day', es: 'ningún día' },
  'law.work-permit.extended-categories': { en: 'Categories whose cards a renewal could make longer', es: 'Categorías cuyas tarjetas podía alargar una renovación' },
  'law.work-permit.ends-with-i94': { en: 'Of these, categories whose extra time also ends with the I-94', es: 'De ellas, categorías cuyo tiempo extra termina también con el I-94' },
  'law.work-permit.stem-extension-days': { en: 'The most a training card lasts longer while the STEM extension waits', es: 'Lo máximo que se alarga una tarjeta de práctica mientras espera la extensión STEM' },
  'law.work-permit.renewal-days-early': { en: 'How long before the card ends a renewal may be filed', es: 'Con cuánta anticipación se puede pedir la renovación' },
  'law.work-permit.long-cap-categories': { en: 'Categories with the longer limit', es: 'Categorías con el límite más largo' },
  'law.work-permit.long-cap': { en: 'The longer limit, by the day the card was decided', es: 'El límite más largo, según el día en que se decidió la tarjeta' },
  'law.work-permit.long-cap.0': { en: 'no limit known', es: 'sin límite conocido' },
  'law.work-permit.short-cap-categories': { en: 'Categories with the shorter limit (TPS and parole)', es: 'Categorías con el límite más corto (TPS y parole)' },
  'law.work-permit.short-cap': { en: 'The shorter limit, by the day the card was decided', es: 'El límite más corto, según el día en que se decidió la tarjeta' },
  'law.work-permit.short-cap.0': { en: 'no limit known', es: 'sin límite conocido' },
}
