import type { Message } from '../print.ts'

export const roomWords = {
  'nav.label': { en: 'Rooms', es: 'Secciones' },
  'nav.home': { en: 'Home', es: 'Inicio' },
  'nav.timeline': { en: 'Timeline', es: 'Línea' },
  'nav.deadlines': { en: 'Deadlines', es: 'Plazos' },
  'nav.papers': { en: 'Papers', es: 'Papeles' },
  'nav.add': { en: 'Add', es: 'Agregar' },
  'nav.leave': { en: 'Leave', es: 'Salir' },
  'nav.start': { en: 'Proofline: to the start', es: 'Proofline: al inicio' },
  'nav.skip': { en: 'Skip to the page', es: 'Ir al contenido' },
  'example.tag': { en: 'Example: {name}, invented', es: 'Ejemplo: {name}, inventado' },
} as const satisfies Record<string, Message>
