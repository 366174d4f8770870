import type { Message } from '../print.ts'

const ORDER_COURT: Message = {
  en: 'The court’s page (acis.eoir.justice.gov) or its phone line, 1-800-898-7180, would answer this. So would a receipt from the Board.',
  es: 'La página de la corte (acis.eoir.justice.gov) o su teléfono, 1-800-898-7180, respondería esto. También un recibo de la Junta.',
}
const REMOVED: Message = {
  en: 'A paper of your removal (Form I-205 or I-296), or one that shows when you left, would answer this.',
  es: 'Un papel de su expulsión (formulario I-205 o I-296), o uno que muestre cuándo salió, respondería esto.',
}
const CHARGES: Message = {
  en: 'Your Notice to Appear (I-862) and the pages of the order would answer this.',
  es: 'Su Notificación de comparecencia (I-862) y las páginas de la orden responderían esto.',
}
const GRANT_ORDER: Message = {
  en: 'All pages of the paper that let you leave on your own would answer this.',
  es: 'Todas las páginas del papel que le permitió irse por su cuenta responderían esto.',
}
const BOND: Message = {
  en: 'The receipt of the bond (Form I-352 or I-305) would answer this.',
  es: 'El recibo de la fianza (formulario I-352 o I-305) respondería esto.',
}
const LEFT: Message = {
  en: 'A paper that shows when you left would answer this: a ticket, a stamp of the other country, or a consulate’s letter.',
  es: 'Un papel que muestre cuándo salió respondería esto: un boleto, un sello del otro país o una carta de un consulado.',
}

/** The plain names of facts, as in facts.ts. */
export const courtFactWords: Readonly<Record<string, Message>> = {
  'fact.order.appealFiled': { en: 'Appeal to the Board filed', es: 'Apelación presentada ante la Junta' },
  'fact.order.carriedOut': { en: 'Day of leaving under the order', es: 'Día de la salida por la orden' },
  'fact.order.arriving': { en: 'Ordered as arriving at the border', es: 'Orden como quien llega a la frontera' },
  'fact.order.aggravatedFelony': { en: 'Order names an aggravated felony', es: 'La orden menciona un delito agravado' },
  'fact.grant.by': { en: 'Who let you leave on your own', es: 'Quién le permitió irse por su cuenta' },
  'fact.grant.bondPosted': { en: 'Day the bond to leave was paid', es: 'Día en que se pagó la fianza de salida' },
  'fact.grant.leftOn': { en: 'Day you left on your own', es: 'Día en que se fue por su cuenta' },
}
/** Values of those that are codes. */
export const courtFactValueWords: Readonly<Record<string, Message>> = {
  'fact.grant.by.dhs': { en: 'immigration officers', es: 'oficiales de inmigración' },
  'fact.grant.by.judge-before-end': { en: 'a judge, before the case ended', es: 'un juez, antes de terminar el caso' },
  'fact.grant.by.judge-at-end': { en: 'a judge, at the end of the case', es: 'un juez, al final del caso' },
  'fact.grant.by.board': { en: 'the appeals board', es: 'la junta de apelaciones' },
  'fact.hearing.status.missed': { en: 'missed', es: 'usted no estuvo' },
}
/** Which paper would answer them. */
export const courtNeedsWords: Readonly<Record<string, Message>> = {
  'needs.order.appealFiled': ORDER_COURT, 'needs.order.carriedOut': REMOVED, 'needs.order.arriving': CHARGES, 'needs.order.aggravatedFelony': CHARGES,
  'needs.grant.by': GRANT_ORDER, 'needs.grant.bondPosted': BOND, 'needs.grant.leftOn': LEFT,
}
