import type { Message } from '../print.ts'

/** What stands in place of any rule's answer. */
export const outcomeRuleWords = {
  'outcomes.impossible.days': {
    en: 'Two days here cannot both be right: {first} and {second}. So we work out nothing from them. Look at the papers again, or show them to a lawyer.',
    es: 'Aquí hay dos fechas que no pueden ser ciertas a la vez: {first} y {second}. Por eso no calculamos nada con ellas. Mire otra vez los papeles o muéstrelos a un abogado.',
  },
  'outcomes.impossible.some': {
    en: 'Some days here cannot all be right, whichever paper is right. So we work out nothing from them. Look at the papers again, or show them to a lawyer.',
    es: 'Aquí hay fechas que no pueden ser ciertas a la vez, sea cual sea el papel correcto. Por eso no calculamos nada con ellas. Mire otra vez los papeles o muéstrelos a un abogado.',
  },
} as const satisfies Record<string, Message>
