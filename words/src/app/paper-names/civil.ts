import type { Message } from '../../print.ts'

/** What people call these papers (`paper.<id>`), and who speaks in them (`who.<id>`). */
export const civilPaperWords = {
  'paper.civil/birth': { en: 'birth certificate', es: 'acta de nacimiento' },
  'paper.civil/marriage': { en: 'marriage certificate', es: 'acta de matrimonio' },
  'paper.civil/divorce': { en: 'divorce paper', es: 'papel de divorcio' },
  'paper.civil/translation': { en: 'translation', es: 'traducción' },
  'paper.health/i693': { en: 'medical exam (I-693)', es: 'examen médico (I-693)' },
  'paper.health/vaccination': { en: 'vaccine record', es: 'registro de vacunas' },
  'paper.any/presence': { en: 'paper that shows where you were', es: 'papel que muestra dónde estaba usted' },

  'who.civil/birth': { en: 'the birth certificate', es: 'el acta de nacimiento' },
  'who.civil/marriage': { en: 'the marriage certificate', es: 'el acta de matrimonio' },
  'who.civil/divorce': { en: 'the divorce paper', es: 'el papel de divorcio' },
  'who.civil/translation': { en: 'the translation', es: 'la traducción' },
  'who.health/i693': { en: 'the medical exam', es: 'el examen médico' },
  'who.health/vaccination': { en: 'the vaccine record', es: 'el registro de vacunas' },
  'who.any/presence': { en: 'the bill, letter or lease', es: 'la factura, la carta o el contrato' },
} as const satisfies Record<string, Message>
