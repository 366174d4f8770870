import type { Message } from '../print.ts'

export const familyWords = {
  'family.back': { en: 'Back', es: 'Volver' },
  'family.lead': { en: 'Invented people with invented papers. Choose one to see what Proofline does.', es: 'Personas y papeles inventados. Elija una para ver lo que hace Proofline.' },
  'family.papers': { en: '{n} papers', es: '{n} papeles' },
  'family.asOf': { en: 'shown as on {day}', es: 'como el {day}' },
  'family.failed': { en: 'The example could not be loaded. Nothing of yours is affected. Load this page again and try once more.', es: 'No se pudo cargar el ejemplo. No afecta nada suyo. Cargue esta página otra vez e intente de nuevo.' },
} as const satisfies Record<string, Message>
