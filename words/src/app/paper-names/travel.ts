import type { Message } from '../../print.ts'

/** What people call these papers (`paper.<id>`), and who speaks in them (`who.<id>`). */
export const travelPaperWords = {
  'paper.dos/visa-foil': { en: 'visa', es: 'visa' },
  'paper.travel/boarding-pass': { en: 'boarding pass', es: 'pase de abordar' },
  'paper.travel/e-ticket': { en: 'plane ticket', es: 'boleto de avión' },
  'paper.travel/foreign-stamp': { en: 'stamp of another country', es: 'sello de otro país' },

  'who.dos/visa-foil': { en: 'the visa', es: 'la visa' },
  'who.travel/boarding-pass': { en: 'the boarding pass', es: 'el pase de abordar' },
  'who.travel/e-ticket': { en: 'the plane ticket', es: 'el boleto de avión' },
  'who.travel/foreign-stamp': { en: 'the stamp of the other country', es: 'el sello del otro país' },
} as const satisfies Record<string, Message>
