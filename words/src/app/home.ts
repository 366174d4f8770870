import type { Message } from '../print.ts'

export const homeWords = {
  'home.title': { en: 'What your papers say', es: 'Lo que dicen sus papeles' },
  'home.asOf': { en: 'This example is shown as on {day}.', es: 'Este ejemplo se muestra como el {day}.' },
  'home.disagree': { en: 'Papers disagree', es: 'Papeles que no coinciden' },
  'home.next': { en: 'Next date that cannot be undone', es: 'Próxima fecha que no se puede deshacer' },
  'home.nothingNext': {
    en: 'Your papers show no date ahead that cannot be undone. Papers you have not added may.',
    es: 'Sus papeles no muestran ninguna fecha próxima que no se pueda deshacer. Papeles que no ha agregado podrían mostrarla.',
  },
  'home.allDeadlines': { en: 'All deadlines', es: 'Todos los plazos' },
  'home.needsYou': { en: 'Needs you', es: 'Le toca a usted' },
  'home.needsYou.text': { en: '{n} {n|paper has|papers have} something only you can tell.', es: '{n} {n|papel tiene|papeles tienen} algo que solo usted puede decir.' },
  'home.look': { en: 'Have a look', es: 'Revisar' },
  'home.quiet': { en: 'Small differences', es: 'Diferencias pequeñas' },
  'home.unsaved': { en: 'Not saved yet. It is gone when you close this page.', es: 'Todavía sin guardar. Se pierde al cerrar esta página.' },
  'home.save': { en: 'Save my file', es: 'Guardar mi archivo' },
  'disagree.changes': { en: 'changes: {what}', es: 'cambia: {what}' },
  'disagree.nothing': { en: 'changes no date we work out', es: 'no cambia ninguna fecha que calculamos' },
  'disagree.small': { en: 'a small difference; changes no date we work out', es: 'una diferencia pequeña; no cambia ninguna fecha que calculamos' },
} as const satisfies Record<string, Message>
