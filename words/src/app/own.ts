import type { Message } from '../print.ts'

/** What is open now, and what happens to it when something else is opened. */
export const ownWords = {
  'own.example': {
    en: 'You are looking at an example with invented papers. When you add a paper of yours, the example closes, so that the two are never mixed.',
    es: 'Está viendo un ejemplo con papeles inventados. Cuando agregue un papel suyo, el ejemplo se cierra, para que nunca se mezclen.',
  },
  'own.unsaved.title': { en: 'Your papers are not saved', es: 'Sus papeles no están guardados' },
  'own.unsaved.text': {
    en: 'Opening something else closes the papers you added. Save them in a file first if you want to go on with them later.',
    es: 'Si abre otra cosa, se cierran los papeles que agregó. Guárdelos antes en un archivo si quiere seguir con ellos después.',
  },
  'own.unsaved.save': { en: 'Save my file first', es: 'Guardar antes mi archivo' },
  'own.unsaved.goOn': { en: 'Go on without saving', es: 'Seguir sin guardar' },
  'said.title': { en: 'What you said', es: 'Lo que usted dijo' },
  'save.short': {
    en: 'This passphrase is too short: it needs at least {n} letters.',
    es: 'Esta frase es muy corta: necesita al menos {n} letras.',
  },
} as const satisfies Record<string, Message>
