import type { Message } from '../print.ts'

/** The short answer of each rule of `asylum`, how it is counted, and the names of its numbers. */
export const asylumLaw: Record<string, Message> = {
  'asylum.oneYearDeadline.short': {
    en: 'A form I-589 must reach the government within one year of the day you last came in. Some people have more time, or no limit at all.',
    es: 'El formulario I-589 debe llegar al gobierno dentro de un año desde el día en que entró por última vez. Algunas personas tienen más tiempo, o ningún límite.',
  },
  'asylum.oneYearDeadline.counted': {
    en: 'The day you came in is day zero. The last day is the same date one year later. When that is a Saturday, a Sunday or a federal holiday, the next day offices are open counts. The year never starts before 1 April 1997. A child who came alone has no limit. In some courts a short trip abroad does not start a new year.',
    es: 'El día en que entró es el día cero. El último día es la misma fecha un año después. Si cae en sábado, domingo o feriado federal, cuenta el siguiente día en que abren las oficinas. El año nunca empieza antes del 1 de abril de 1997. Quien llegó siendo menor sin sus padres no tiene límite. En algunas cortes un viaje corto al extranjero no empieza un año nuevo.',
  },
  'asylum.oneYearTimely.short': {
    en: 'Your asylum form is on time if it was received by the last day, or was mailed by then with clear proof of mailing.',
    es: 'Su formulario de asilo llegó a tiempo si lo recibieron a más tardar el último día, o si lo envió a más tardar ese día y hay prueba clara del envío.',
  },
  'asylum.oneYearTimely.counted': {
    en: 'The day the form was received is compared with the last day. A form sent to a court counts on the day the court received it: mailing it is not enough there.',
    es: 'Se compara el día en que recibieron el formulario con el último día. Un formulario para la corte cuenta el día en que la corte lo recibe: ahí no basta con enviarlo.',
  },
  'asylum.lateFiling.short': {
    en: 'After the year, asylum can still be asked for if something changed or something exceptional held you back, and you asked within a reasonable time after it.',
    es: 'Después del año todavía se puede pedir asilo si algo cambió o algo excepcional se lo impidió, y lo pidió en un tiempo razonable después de eso.',
  },
  'asylum.lateFiling.counted': {
    en: 'The law does not say how long "reasonable" is. We show 30 days as strong and six months as the most that can be argued. These are our own marks, not the law. A lawyer must look at it.',
    es: 'La ley no dice cuánto es “razonable”. Mostramos 30 días como fuerte y seis meses como lo máximo que se puede defender. Son marcas nuestras, no de la ley. Debe verlo un abogado.',
  },
  'asylum.clock.short': {
    en: 'The clock counts the days your asylum application has been pending. At 150 days you may ask for a work permit, and at 180 days it may be given.',
    es: 'El reloj cuenta los días que su solicitud de asilo lleva pendiente. A los 150 días puede pedir un permiso de trabajo, y a los 180 días se lo pueden dar.',
  },
  'asylum.clock.counted': {
    en: 'It starts on the day a complete form was received. Days that you asked for more time, or missed an appointment, until the delay is over, do not count. A denial stops it for good, unless the Board or a court sends the case back: then it goes on, and the days in between may count or not.',
    es: 'Empieza el día en que recibieron el formulario completo. No cuentan los días en que usted pidió más tiempo o faltó a una cita, hasta que termina el retraso. Una negativa lo detiene para siempre, a menos que la Junta o una corte devuelva el caso: entonces sigue, y los días de en medio pueden contar o no.',
  },
  'asylum.workPermitEarliestFiling.short': {
    en: 'You may ask for a work permit when your asylum application has been pending for 150 days.',
    es: 'Puede pedir un permiso de trabajo cuando su solicitud de asilo lleva 150 días pendiente.',
  },
  'asylum.workPermitEarliestFiling.counted': {
    en: 'The days are counted from the day the complete form was received. Days on which the clock stood still are added. After a denial it goes on only if the case is sent back. A day too early and the form is sent back. This day never moves because an office is closed.',
    es: 'Los días se cuentan desde el día en que recibieron el formulario completo. Se agregan los días en que el reloj estuvo detenido. Después de una negativa, el reloj solo sigue si el caso regresa al juez. Si se pide demasiado temprano, aunque sea por un día, devuelven el formulario. Este día no se mueve aunque la oficina esté cerrada.',
  },
  'asylum.workPermitEarliestGrant.short': {
    en: 'A work permit can be given when your asylum application has been pending for 180 days. Nobody promises that day.',
    es: 'El permiso de trabajo se puede dar cuando su solicitud de asilo lleva 180 días pendiente. Nadie promete ese día.',
  },
  'asylum.workPermitEarliestGrant.counted': {
    en: 'The days are counted from the day the complete form was received. Days on which the clock stood still are added. After a denial it goes on only if the case is sent back.',
    es: 'Los días se cuentan desde el día en que recibieron el formulario completo. Se agregan los días en que el reloj estuvo detenido. Después de una negativa, el reloj solo sigue si el caso regresa al juez.',
  },
  'asylum.annualFee.short': {
    en: 'When a notice asks for the yearly asylum fee, it must be paid online within 30 days of the notice. If not, the asylum application is rejected and work permits based on it end.',
    es: 'Cuando un aviso pide la tarifa anual de asilo, hay que pagarla en línea dentro de 30 días desde el aviso. Si no, rechazan la solicitud de asilo y terminan los permisos de trabajo que dependen de ella.',
  },
  'asylum.annualFee.counted': {
    en: 'The notice date is day zero, and the 30th day is the last. It does not move when it falls on a weekend: it is paid online. A sooner day printed on the notice comes first. For notices from before 29 May 2026 only the printed day counts.',
    es: 'La fecha del aviso es el día cero, y el día 30 es el último. No se mueve si cae en fin de semana: se paga en línea. Un día más corto impreso en el aviso va primero. Para avisos de antes del 29 de mayo de 2026 solo cuenta el día impreso.',
  },
  'law.asylum.years-to-ask': { en: 'Time to ask for asylum', es: 'Tiempo para pedir asilo' },
  'law.asylum.clock-days-to-file': { en: 'Days of the clock before a work permit may be asked for', es: 'Días del reloj antes de poder pedir un permiso de trabajo' },
  'law.asylum.clock-days-to-grant': { en: 'Days of the clock before a work permit may be given', es: 'Días del reloj antes de que puedan dar un permiso de trabajo' },
  'law.asylum.late-strong-days': { en: 'Our own mark: a strong reasonable time', es: 'Marca nuestra: un tiempo razonable fuerte' },
  'law.asylum.late-arguable-months': { en: 'Our own mark: the most that can be argued', es: 'Marca nuestra: lo máximo que se puede defender' },
  'law.asylum.annual-fee-days': { en: 'Days to pay the yearly fee', es: 'Días para pagar la tarifa anual' },
  'law.asylum.annual-fee-days.0': { en: 'as printed on the notice', es: 'como lo dice el aviso' },
  'law.asylum.annual-fee.0': { en: 'not known here: see the notice', es: 'no se sabe aquí: vea el aviso' },
  'law.asylum.annual-fee': { en: 'The yearly fee', es: 'La tarifa anual' },
}
