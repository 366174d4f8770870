import type { Message } from '../print.ts'

/** Sentences of the small rules that others stand on; they show in the reasons, never alone. */
export const derivedWords: Record<string, Message> = {
  'derived.arrivalDay.name': { en: 'Day of an arrival', es: 'Día de una llegada' },
  'derived.arrivalDay.value': { en: 'You arrived on {value}.', es: 'Usted llegó el {value}.' },
  'derived.arrivalDay.notEnoughKnown': { en: 'We need the day of this arrival.', es: 'Necesitamos el día de esta llegada.' },

  'derived.departureDay.name': { en: 'Day of a departure', es: 'Día de una salida' },
  'derived.departureDay.value': { en: 'You left on {value}.', es: 'Usted salió el {value}.' },
  'derived.departureDay.notEnoughKnown': { en: 'We need the day of this departure.', es: 'Necesitamos el día de esta salida.' },

  'derived.asylumReceivedDay.name': { en: 'Day your asylum form was received', es: 'Día en que se recibió su formulario de asilo' },
  'derived.asylumReceivedDay.value': { en: 'Your asylum form (I-589) was received on {value}.', es: 'Su formulario de asilo (I-589) se recibió el {value}.' },
  'derived.asylumReceivedDay.notEnoughKnown': {
    en: 'We need the day your asylum form (I-589) was received. The receipt notice or the court’s stamp shows it.',
    es: 'Necesitamos el día en que se recibió su formulario de asilo (I-589). Está en el aviso de recibo o en el sello de la corte.',
  },
  'derived.asylumReceivedDay.notApplicable.rejected': {
    en: 'This form was sent back, so it does not count as filed.',
    es: 'Este formulario fue devuelto, así que no cuenta como presentado.',
  },

  'derived.firstAsylumFiling.name': { en: 'Day you first asked for asylum', es: 'Día en que pidió asilo por primera vez' },
  'derived.firstAsylumFiling.value': { en: 'You first asked for asylum on {value}.', es: 'Usted pidió asilo por primera vez el {value}.' },
  'derived.firstAsylumFiling.notEnoughKnown': {
    en: 'We need the day your asylum form (I-589) was received.',
    es: 'Necesitamos el día en que se recibió su formulario de asilo (I-589).',
  },
  'derived.firstAsylumFiling.notApplicable.notAsked': {
    en: 'No paper here shows that you asked for asylum.',
    es: 'Ningún papel aquí muestra que usted haya pedido asilo.',
  },

  'derived.firstAskedOnline.name': { en: 'Asked for asylum online', es: 'Asilo pedido en línea' },
  'derived.firstAskedOnline.notEnoughKnown': {
    en: 'We need the day your asylum form (I-589) was received.',
    es: 'Necesitamos el día en que se recibió su formulario de asilo (I-589).',
  },

  'derived.lastArrival.name': { en: 'Your last arrival', es: 'Su última llegada' },
  'derived.lastArrival.value': { en: 'The arrival that counts is {value}.', es: 'La llegada que cuenta es la del {value}.' },
  'derived.lastArrival.notEnoughKnown': {
    en: 'We need the day you last arrived in the United States.',
    es: 'Necesitamos el día en que llegó por última vez a Estados Unidos.',
  },
  'derived.lastArrival.step.laterTrips': {
    en: 'You asked for asylum before you came back on {latest}, so the arrival of {governs} counts.',
    es: 'Usted pidió asilo antes de volver el {latest}, así que cuenta la llegada del {governs}.',
  },
  'derived.lastArrival.step.shortTrip': {
    en: 'The trip you came back from on {back} was short. If a short trip does not start a new year, the arrival of {governs} counts.',
    es: 'El viaje del que volvió el {back} fue corto. Si un viaje corto no empieza un año nuevo, cuenta la llegada del {governs}.',
  },
}
