import type { Message } from '../print.ts'

/** The short answer of each rule of `address`, how it is counted, and the names of its numbers. */
export const addressLaw: Record<string, Message> = {
  'address.uscisNotice.short': {
    en: 'When you move, USCIS must know your new address within 10 days (form AR-11). Diplomats, people at international organizations and visitors without a visa need not report it.',
    es: 'Cuando se muda, USCIS debe saber su nueva dirección dentro de 10 días (formulario AR-11). Los diplomáticos, el personal de organismos internacionales y los visitantes sin visa no tienen que avisar.',
  },
  'address.uscisNotice.counted': {
    en: 'The days count from the day you moved. The first address after coming into the country is not a move. When the last day is a closed day, the law can be read in two ways: it moves to the next open day, or it stays. The earlier day is the safe one.',
    es: 'Los días se cuentan desde que se mudó. La primera dirección después de entrar al país no es una mudanza. Si el último día es un día cerrado, la ley se puede leer de dos maneras: pasa al siguiente día hábil, o no se mueve. El día anterior de los dos es el seguro.',
  },
  'address.courtNotice.short': {
    en: 'With a case in immigration court, the court must have your new address within five days of a move (form EOIR-33).',
    es: 'Si tiene un caso en la corte de inmigración, la corte debe tener su nueva dirección dentro de cinco días desde la mudanza (formulario EOIR-33).',
  },
  'address.courtNotice.counted': {
    en: 'The days count from the day you moved. The rule says five days, and the form says five working days. We start from counting every day, since that is never later. The last day does not move when it is a closed day. This is only for moves after the case began.',
    es: 'Los días se cuentan desde que se mudó. La regla dice cinco días, y el formulario dice cinco días hábiles. Partimos de contar todos los días, porque así nunca es más tarde. El último día no se mueve aunque sea un día cerrado. Esto es solo para mudanzas después de empezar el caso.',
  },
  'address.registration.short': {
    en: 'Who came in without seeing an officer, and was not registered by a card, a Notice to Appear or an application, must register within 30 days. Who came before turning 14 must register again within 30 days of that birthday; a resident does so with a new card (form I-90). Without residence, talk to a lawyer first.',
    es: 'Quien entró sin pasar ante un agente, y no tiene registro por una tarjeta, una Notificación de comparecencia o una solicitud, debe registrarse dentro de 30 días. Quien llegó antes de cumplir 14 años debe registrarse otra vez dentro de 30 días desde ese cumpleaños; con residencia se hace con una tarjeta nueva (formulario I-90). Si no tiene residencia, hable antes con un abogado.',
  },
  'address.registration.counted': {
    en: 'The days count from the day of coming in, or from the birthday. The last day does not move when it is a closed day. Until 11 April 2025 there was no form for people who had come in without seeing an officer, so no last day is given where the 30 days ended before. Courts are deciding about this rule.',
    es: 'Los días se cuentan desde el día de la entrada, o desde el cumpleaños. El último día no se mueve aunque sea un día cerrado. Hasta el 11 de abril de 2025 no había un formulario para quien entró sin pasar ante un agente, así que no se da un último día si los 30 días terminaron antes. Las cortes están decidiendo sobre esta regla.',
  },
  'law.address.move-days': { en: 'Time to tell USCIS of a move', es: 'Tiempo para avisar a USCIS de una mudanza' },
  'law.address.court-move-days': { en: 'Time to tell the court of a move', es: 'Tiempo para avisar a la corte de una mudanza' },
  'law.address.registration-days': { en: 'Time to register', es: 'Tiempo para registrarse' },
  'law.address.registration-age': { en: 'Age at which a child who came before must register again', es: 'Edad a la que debe registrarse otra vez quien llegó antes' },
}
