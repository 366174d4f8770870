import type { Message } from '../print.ts'

/** The written law pages, beyond what the app shows of them. */
export const writtenLawWords = {
  'law.title': { en: 'The law, rule by rule', es: 'La ley, regla por regla' },
  'law.language': { en: 'In English', es: 'En español' },
  'law.index': { en: 'All rules', es: 'Todas las reglas' },
  'law.lead': {
    en: 'Each page says what a rule asks, how it is counted, where careful lawyers differ, and shows worked examples. The program runs every example as a test.',
    es: 'Cada página dice qué pregunta una regla, cómo se cuenta, en qué no están de acuerdo los abogados cuidadosos, y muestra ejemplos. El programa comprueba cada ejemplo.',
  },
  'law.chapter': { en: 'Chapter', es: 'Capítulo' },
  'law.questions': { en: 'What it answers', es: 'Qué responde' },
  'law.step': { en: 'A step that other rules use.', es: 'Un paso que usan otras reglas.' },
  'law.ifItIs': { en: 'If it is {what}', es: 'Si es {what}' },
  'law.given': { en: 'What is known', es: 'Lo que se sabe' },
  'law.answer': { en: 'What comes out', es: 'Lo que resulta' },
  'law.review': {
    en: 'To review this rule or add an example, edit {file} alone.',
    es: 'Para revisar esta regla o agregar un ejemplo, edite solo {file}.',
  },
  'law.visaBulletin': { en: 'Visa Bulletin', es: 'Boletín de visas' },
  'law.chartDesignation': { en: 'Chart named by USCIS', es: 'Tabla que indicó USCIS' },
} as const satisfies Record<string, Message>
