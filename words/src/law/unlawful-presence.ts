import type { Message } from '../print.ts'

/** The short answer of each rule of `unlawful-presence`, how it is counted, and the names of its numbers. */
export const unlawfulPresenceLaw: Record<string, Message> = {
  'unlawfulPresence.stayDays.short': {
    en: 'These are the days of one stay that count as unlawful presence. More than 180 of them can keep you out for three years after you leave, and 365 or more for ten.',
    es: 'Son los días de una estancia que cuentan como presencia ilegal. Más de 180 pueden impedirle volver por tres años después de salir, y 365 o más por diez.',
  },
  'unlawfulPresence.stayDays.counted': {
    en: 'Counting starts the day after the time you were allowed to stay, or on the day you came in without seeing an officer. Students and others let in for "D/S" start the day after an officer or a judge finds a violation. Protected days are taken out: under 18, while an asylum, green card or timely extension request is pending, and while you hold a status such as TPS. Days before 1 April 1997 do not count. Each stay is counted alone.',
    es: 'La cuenta empieza el día después del tiempo que podía quedarse, o el día en que entró sin pasar ante un agente. Estudiantes y otras personas con “D/S” empiezan el día después de que un oficial o un juez determina que no cumplieron. Se quitan los días protegidos: antes de los 18 años, mientras está pendiente el asilo, la residencia o una extensión pedida a tiempo, y mientras tiene un estatus como el TPS. No cuentan los días antes del 1 de abril de 1997. Cada estancia se cuenta aparte.',
  },
  'unlawfulPresence.threeAndTenYearBar.short': {
    en: 'Leaving after more than 180 days of unlawful presence can keep you out for three years; after 365 days or more, for ten. It begins when you leave, not before.',
    es: 'Salir después de más de 180 días de presencia ilegal puede impedirle volver por tres años; después de 365 o más, por diez. Empieza cuando sale, no antes.',
  },
  'unlawfulPresence.threeAndTenYearBar.counted': {
    en: 'The days of the stay you left are used. The three years only concern people who left on their own before a case was filed in court. The last day you are kept out is the anniversary of the day you left; the safe first day is the day after it. Leaving with advance parole for a pending green card is not counted as leaving here.',
    es: 'Se usan los días de la estancia que terminó. Los tres años solo son para quien salió por su cuenta antes de que se presentara un caso en la corte. El último día es el aniversario de la salida; el primer día seguro es el siguiente. Salir con permiso para viajar (advance parole) por una residencia pendiente no cuenta aquí como salida.',
  },
  'unlawfulPresence.firstClearDay.short': {
    en: 'The first day on which no three- or ten-year bar from any of your stays keeps you out any more.',
    es: 'El primer día en que ninguna prohibición de tres o diez años de sus estancias le impide volver.',
  },
  'unlawfulPresence.firstClearDay.counted': {
    en: 'Each stay that brought a bar has its own last day. The latest of them counts. The years run wherever you are.',
    es: 'Cada estancia que trajo una prohibición tiene su último día. Cuenta el más tardío. Los años corren dondequiera que esté.',
  },
  'unlawfulPresence.permanentBar.short': {
    en: 'Coming in without inspection after more than one year of unlawful presence in all, or after an order of removal, can keep you out for good. After ten years outside you may ask to be forgiven.',
    es: 'Entrar sin inspección después de más de un año de presencia ilegal en total, o después de una orden de expulsión, puede impedirle volver para siempre. Después de diez años afuera se puede pedir el perdón.',
  },
  'unlawfulPresence.permanentBar.counted': {
    en: 'The days of all stays before that entry are added. Days as a child and days with asylum pending are not taken out here: that is how the agencies read it. Only days, orders and entries from 1 April 1997 on count.',
    es: 'Se suman los días de todas las estancias antes de esa entrada. Aquí no se quitan los días de menor de edad ni los de asilo pendiente: así lo leen las agencias. Solo cuentan los días, órdenes y entradas desde el 1 de abril de 1997.',
  },
  'unlawfulPresence.permanentBarTotal.short': {
    en: 'All days of unlawful presence before a coming in without inspection, added up over your stays.',
    es: 'Todos los días de presencia ilegal antes de una entrada sin inspección, sumados de todas sus estancias.',
  },
  'unlawfulPresence.permanentBarTotal.counted': {
    en: 'Each stay is counted without the exceptions for children and for asylum. More than 365 days in all is the line.',
    es: 'Cada estancia se cuenta sin las excepciones para menores y para asilo. El límite es más de 365 días en total.',
  },
  'unlawfulPresence.permanentBarStayDays.short': {
    en: 'The days of one stay that count toward the permanent bar.',
    es: 'Los días de una estancia que cuentan para la prohibición permanente.',
  },
  'unlawfulPresence.permanentBarStayDays.counted': {
    en: 'They are counted like unlawful presence, but the exceptions for children and for asylum do not apply. Time with a permitted stay is taken out.',
    es: 'Se cuentan como la presencia ilegal, pero sin las excepciones para menores y para asilo. Se quita el tiempo con estancia permitida.',
  },
  'unlawfulPresence.permanentBarConsent.short': {
    en: 'The first day on which somebody with the permanent bar may ask for permission to come back: ten years after the last time they left.',
    es: 'El primer día en que alguien con la prohibición permanente puede pedir permiso para volver: diez años después de la última salida.',
  },
  'unlawfulPresence.permanentBarConsent.counted': {
    en: 'All ten years must be spent outside the country. They count from the last departure; the safe day is the day after the anniversary.',
    es: 'Los diez años deben pasarse fuera del país. Se cuentan desde la última salida; el día seguro es el siguiente al aniversario.',
  },
  'law.unlawful-presence.days-without-bar': { en: 'Most days in one stay without a bar', es: 'Máximo de días en una estancia sin prohibición' },
  'law.unlawful-presence.days-of-one-year': { en: '“One year” in days', es: '“Un año” en días' },
  'law.unlawful-presence.short-bar-years': { en: 'The shorter bar', es: 'La prohibición más corta' },
  'law.unlawful-presence.long-bar-years': { en: 'The longer bar', es: 'La prohibición más larga' },
  'law.unlawful-presence.adult-years': { en: 'Age from which days count', es: 'Edad desde la que cuentan los días' },
  'law.unlawful-presence.days-in-all': { en: 'Most days in all without the permanent bar', es: 'Máximo de días en total sin la prohibición permanente' },
  'law.unlawful-presence.consent-years': { en: 'Time outside before asking to come back', es: 'Tiempo afuera antes de pedir volver' },
}
