import type { Message } from '../print.ts'

/** The law pages: headings and what stands between a rule's own sentences. */
export const lawPageWords = {
  'law.title': { en: 'The law, rule by rule', es: 'La ley, regla por regla' },
  'law.language': { en: 'In English', es: 'En español' },
  'law.index': { en: 'All rules', es: 'Todas las reglas' },
  'law.notice': {
    en: 'This is information, not legal advice. No lawyer has reviewed these rules yet. Talk to a lawyer or an accredited representative before you act.',
    es: 'Esto es información, no consejo legal. Ningún abogado ha revisado todavía estas reglas. Hable con un abogado o un representante acreditado antes de actuar.',
  },
  'law.lead': {
    en: 'Each page says what a rule asks, how it is counted, where careful lawyers differ, and shows worked examples. The program runs every example as a test.',
    es: 'Cada página dice qué pregunta una regla, cómo se cuenta, en qué no están de acuerdo los abogados cuidadosos, y muestra ejemplos. El programa comprueba cada ejemplo.',
  },
  'law.chapter': { en: 'Chapter', es: 'Capítulo' },
  'law.questions': { en: 'What it answers', es: 'Qué responde' },
  'law.step': { en: 'A step that other rules use.', es: 'Un paso que usan otras reglas.' },
  'law.irreversible': { en: 'If this day is missed, it cannot be undone.', es: 'Si se pasa este día, no se puede deshacer.' },
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
  'law.given': { en: 'What is known', es: 'Lo que se sabe' },
  'law.answer': { en: 'What comes out', es: 'Lo que resulta' },
  'law.official': { en: 'From an official source', es: 'De una fuente oficial' },
  'law.cites': { en: 'The law itself', es: 'La ley misma' },
  'law.verified': {
    en: 'Last compared with the law on {on}. After {until} it must be read again.',
    es: 'Se comparó con la ley por última vez el {on}. Después del {until} hay que volver a leerla.',
  },
  'law.review': {
    en: 'To review this rule or add an example, edit {file} alone.',
    es: 'Para revisar esta regla o agregar un ejemplo, edite solo {file}.',
  },
  'law.visaBulletin': { en: 'Visa Bulletin', es: 'Boletín de visas' },
  'law.chartDesignation': { en: 'Chart named by USCIS', es: 'Tabla que indicó USCIS' },
} as const satisfies Record<string, Message>
