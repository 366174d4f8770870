import type { Message } from '../print.ts'

/** The short answer of each rule of `conditional-residence`, how it is counted, and the names of its numbers. */
export const conditionalResidenceLaw: Record<string, Message> = {
  'conditionalResidence.jointWindow.short': {
    en: 'A two-year green card must be followed by a petition in the 90 days before it ends: the I-751 with your husband or wife, or the I-829 for investors. Without it, residence ends by itself.',
    es: 'A una tarjeta de dos años debe seguirle una petición en los 90 días antes de que termine: el I-751 junto con su esposo o esposa, o el I-829 para inversionistas. Sin ella, la residencia termina sola.',
  },
  'conditionalResidence.jointWindow.counted': {
    en: 'Two years are added to the day residence began. The 90 days before that day are the time to file. A petition that comes before them is sent back. The safe last day is the day before the card ends.',
    es: 'Al día en que empezó la residencia se le suman dos años. Los 90 días antes de ese día son el tiempo para presentarla. Si llega antes, la devuelven. El último día seguro es el día antes de que termine la tarjeta.',
  },
  'conditionalResidence.waiverPetition.short': {
    en: 'After a divorce, abuse or great hardship the petition can be filed alone, and at any time: before the 90 days, in them, or after the card ended.',
    es: 'Después de un divorcio, maltrato o gran dificultad, la petición se puede presentar sin la otra persona y en cualquier momento: antes de los 90 días, en ellos o después de que termine la tarjeta.',
  },
  'conditionalResidence.waiverPetition.counted': {
    en: 'After a divorce the time opens on the day the marriage ended, and it has no last day. Filing before the card ends is safer, since residence ends with it.',
    es: 'Después de un divorcio, el tiempo empieza el día en que terminó el matrimonio, y no tiene último día. Es más seguro presentarla antes de que termine la tarjeta, porque la residencia termina con ella.',
  },
  'conditionalResidence.receiptExtension.short': {
    en: 'The receipt of the petition makes the card good for 48 more months.',
    es: 'El recibo de la petición alarga la tarjeta 48 meses.',
  },
  'conditionalResidence.receiptExtension.counted': {
    en: 'The months are added to the day the card ends, and end sooner when the petition is denied. Older receipts gave other times: theirs is printed on them. Carry the card and the receipt together.',
    es: 'Los meses se suman al día en que termina la tarjeta, y terminan antes si niegan la petición. Los recibos más antiguos daban otros tiempos: lo dicen ellos mismos. Lleve la tarjeta y el recibo juntos.',
  },
  'law.conditional-residence.years-married': { en: 'Residence is for two years when the marriage is younger than this', es: 'La residencia es de dos años si el matrimonio tiene menos de' },
  'law.conditional-residence.years-on-condition': { en: 'How long the first card lasts', es: 'Cuánto dura la primera tarjeta' },
  'law.conditional-residence.days-to-file': { en: 'Time to file before the card ends', es: 'Tiempo para presentarla antes de que termine la tarjeta' },
  'law.conditional-residence.receipt-months': { en: 'Months the receipt adds (marriage)', es: 'Meses que agrega el recibo (matrimonio)' },
  'law.conditional-residence.receipt-months-investor': { en: 'Months the receipt adds (investors)', es: 'Meses que agrega el recibo (inversión)' },
  'law.conditional-residence.receipt-months.0': { en: 'as printed on the receipt', es: 'como lo dice el recibo' },
  'law.conditional-residence.receipt-months-investor.0': { en: 'as printed on the receipt', es: 'como lo dice el recibo' },
}
