import type { Message } from '../print.ts'

/** The short answer of each rule of `uscis`, how it is counted, and the names of its numbers. */
export const uscisLaw: Record<string, Message> = {
  'uscis.responseDeadline.short': {
    en: 'An answer to USCIS must be there by the day on the notice. It is at most 84 days for a request for evidence and 30 days for a notice that they plan to deny or take back, with 3 more when it came by mail.',
    es: 'La respuesta a USCIS debe llegar a más tardar el día que dice el aviso. Son como máximo 84 días para una solicitud de pruebas y 30 para un aviso de que piensan negar o retirar, con 3 más si llegó por correo.',
  },
  'uscis.responseDeadline.counted': {
    en: 'The days count from the day the notice was served. Three days are added for mail, then a last day on a weekend or holiday moves to the next open day for answers on paper. A shorter day printed on the notice comes first. USCIS gives no more time.',
    es: 'Los días se cuentan desde que se entregó el aviso. Se agregan tres por el correo, y si el último cae en fin de semana o feriado pasa al siguiente día hábil para respuestas en papel. Un día más corto impreso en el aviso va primero. USCIS no da más tiempo.',
  },
  'uscis.appealOrMotion.short': {
    en: 'A USCIS denial can be appealed, or be asked to be looked at again, within 30 days, or 33 when it came by mail. When an approved petition is taken back it is 15 days, or 18.',
    es: 'Una negativa de USCIS se puede apelar, o pedir que se revise, dentro de 30 días, o 33 si llegó por correo. Cuando retiran una petición aprobada son 15 días, o 18.',
  },
  'uscis.appealOrMotion.counted': {
    en: 'The days count from the day the decision was served. Days for mail are added first. A last day on a weekend or holiday moves to the next open day for forms on paper. A sooner day printed on the notice comes first.',
    es: 'Los días se cuentan desde que se entregó la decisión. Primero se agregan los días por el correo. Si el último cae en fin de semana o feriado, pasa al siguiente día hábil para formularios en papel. Un día más corto impreso en el aviso va primero.',
  },
  'law.uscis.rfe-days-max': { en: 'Most days for a request for evidence', es: 'Máximo de días para una solicitud de pruebas' },
  'law.uscis.noid-days-max': { en: 'Most days for a plan to deny', es: 'Máximo de días para una intención de negar' },
  'law.uscis.rfe-days-usual': { en: 'Usual days for a request for evidence', es: 'Días de costumbre para una solicitud de pruebas' },
  'law.uscis.rfe-i539-days-usual': { en: 'Usual days when the form is an I-539', es: 'Días de costumbre cuando el formulario es un I-539' },
  'law.uscis.noid-days-usual': { en: 'Usual days for a plan to deny', es: 'Días de costumbre para una intención de negar' },
  'law.uscis.noir-days-usual': { en: 'Usual days for a plan to take back an approval', es: 'Días de costumbre para una intención de retirar una aprobación' },
  'law.uscis.appeal-days': { en: 'Days to appeal or ask to look again', es: 'Días para apelar o pedir que se revise' },
  'law.uscis.revocation-appeal-days': { en: 'Days to appeal when an approval is taken back', es: 'Días para apelar cuando retiran una aprobación' },
  'law.uscis.mail-days': { en: 'Days added for mail', es: 'Días que se agregan por el correo' },
}
