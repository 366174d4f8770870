import type { Message } from '../print.ts'

/** A rule's page: headings and what stands between its own sentences. */
export const lawPageWords = {
  'law.notice': {
    en: 'This is information, not legal advice. No lawyer has reviewed these rules yet. Talk to a lawyer or an accredited representative before you act.',
    es: 'Esto es información, no consejo legal. Ningún abogado ha revisado todavía estas reglas. Hable con un abogado o un representante acreditado antes de actuar.',
  },
  'law.irreversible': { en: 'What is lost here cannot be undone.', es: 'Lo que aquí se pierde no se puede recuperar.' },
  'law.counted': { en: 'How it is counted', es: 'Cómo se cuenta' },
  'law.values': { en: 'Numbers of the law', es: 'Números de la ley' },
  'law.courts': { en: 'Courts are deciding about this.', es: 'Las cortes lo están decidiendo.' },
  'law.readings': { en: 'Where the law can be read in two ways', es: 'Donde la ley se puede leer de dos maneras' },
  'law.readings.lead': {
    en: 'Both are worked out. The safest day counts.',
    es: 'Se calculan las dos. Cuenta el día más seguro.',
  },
  'law.usual': { en: 'We start from this one', es: 'Partimos de esta' },
  'law.note': { en: 'Shown, but it does not move the safest day', es: 'Se muestra, pero no cambia el día más seguro' },
  'law.changing': { en: 'What is changing', es: 'Lo que está cambiando' },
  'law.examples': { en: 'Worked examples', es: 'Ejemplos' },
  'law.official': { en: 'From an official source', es: 'De una fuente oficial' },
  'law.cites': { en: 'The law itself', es: 'La ley misma' },
  'law.verified': {
    en: 'Last compared with the law on {on}. After {until} it must be read again.',
    es: 'Se comparó con la ley por última vez el {on}. Después del {until} hay que volver a leerla.',
  },
  'law.read': { en: 'Read the rule', es: 'Leer la regla' },
  'law.unit.days': { en: '{n} {n|day|days}', es: '{n} {n|día|días}' },
  'law.unit.working-days': { en: '{n} working {n|day|days}', es: '{n} {n|día hábil|días hábiles}' },
  'law.unit.months': { en: '{n} {n|month|months}', es: '{n} {n|mes|meses}' },
  'law.unit.years': { en: '{n} {n|year|years}', es: '{n} {n|año|años}' },
  'law.unit.dollars': { en: '{n} {n|dollar|dollars}', es: '{n} {n|dólar|dólares}' },
  'law.from': { en: 'from {from} on', es: 'desde el {from}' },
  'law.until': { en: 'until {until}', es: 'hasta el {until}' },
  'law.fromUntil': { en: 'from {from} until {until}', es: 'desde el {from} hasta el {until}' },
  'law.gone': { en: 'There is no such rule', es: 'No existe esa regla' },
  'law.missing': {
    en: 'The examples of this rule could not be loaded. Nothing of yours was sent anywhere. Check that you are online and try again.',
    es: 'No se pudieron cargar los ejemplos de esta regla. No se envió nada suyo a ninguna parte. Revise su conexión e intente otra vez.',
  },
  'law.again': { en: 'Try again', es: 'Intentar otra vez' },
  'law.more': { en: 'Show {n} more {n|example|examples}', es: 'Ver {n} {n|ejemplo|ejemplos} más' },
} as const satisfies Record<string, Message>
