import type { Message } from '../print.ts'

export const deadlineWords = {
  'deadlines.title': { en: 'Deadlines', es: 'Plazos' },
  'deadlines.lead': { en: 'Worked out from your papers and the law, as of {day}.', es: 'Calculados según sus papeles y la ley, al {day}.' },
  'deadlines.irreversible': { en: 'Cannot be undone', es: 'No se pueden deshacer' },
  'deadlines.ahead': { en: 'Ahead', es: 'Más adelante' },
  'deadlines.counts': { en: 'Counts and answers', es: 'Cuentas y respuestas' },
  'deadlines.unknown': { en: 'Not known yet', es: 'Todavía no se sabe' },
  'deadlines.past': { en: 'Already past', es: 'Ya pasaron' },
  'deadlines.notApplicable': { en: 'Do not apply', es: 'No se aplican' },
  'deadline.near': { en: 'Cannot be undone if missed', es: 'No se puede deshacer si se pasa' },
  'deadline.irreversible': { en: 'Cannot be undone if missed.', es: 'No se puede deshacer si se pasa.' },
  'deadline.actBy': { en: 'Act by {day}', es: 'Actúe a más tardar el {day}' },
  'deadline.past': { en: 'This day has passed.', es: 'Este día ya pasó.' },
  'deadline.depends': { en: 'depends on which paper is right:', es: 'depende de qué papel tenga razón:' },
  'deadline.either': { en: 'Either:', es: 'Puede ser:' },
  'deadline.or': { en: 'Or:', es: 'O bien:' },
} as const satisfies Record<string, Message>
