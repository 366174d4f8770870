import type { Message } from '../print.ts'

export const outcomeWords = {
  'result.days': { en: '{days}', es: '{days}' },
  'result.seeWhy': { en: 'See why', es: 'Vea por qué' },
  'result.notApplicable': { en: 'This rule does not apply here.', es: 'Esta regla no se aplica aquí.' },
  'result.notEnoughKnown': { en: 'We do not know enough yet.', es: 'Todavía no sabemos lo suficiente.' },
  'result.unsettled': { en: 'The law is not settled here. Ask a lawyer.', es: 'La ley no está clara aquí. Pregunte a un abogado.' },
  'result.failed': {
    en: 'We could not work this out. That is our mistake, not yours. Your papers are safe. Ask a lawyer about this date.',
    es: 'No pudimos calcular esto. Es un error nuestro, no suyo. Sus papeles están a salvo. Pregunte a un abogado por esta fecha.',
  },
  'result.depends': { en: 'depends on another disagreement', es: 'depende de otra diferencia entre papeles' },
  'result.otherReading': { en: 'If the law is read another way: {days}', es: 'Si la ley se lee de otra manera: {days}' },
  'result.or': { en: 'or', es: 'o' },
  'result.about': { en: 'about', es: 'cerca del' },
  'result.stale': {
    en: 'This law was last checked on {day} and may have changed. Ask a lawyer before you rely on it.',
    es: 'Esta ley se revisó por última vez el {day} y puede haber cambiado. Pregunte a un abogado antes de confiar en ella.',
  },
  'result.boundary': {
    en: 'This is within three days of a legal limit. Get legal help.',
    es: 'Esto está a tres días o menos de un límite legal. Busque ayuda legal.',
  },
  'result.notExact': {
    en: 'Too many papers disagree to check every combination. We looked at {checked} of them.',
    es: 'Hay demasiados papeles que no coinciden para revisar cada combinación. Revisamos {checked}.',
  },
} as const satisfies Record<string, Message>
