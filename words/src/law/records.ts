import type { Message } from '../print.ts'

/** The short answer of each rule of `records`, how it is counted, and the names of its numbers. */
export const recordsLaw: Record<string, Message> = {
  'records.foiaAnswer.short': {
    en: 'An agency should answer a request for your records within 20 working days, or within 30 when it writes that it needs more time.',
    es: 'Una agencia debe responder una petición de su expediente dentro de 20 días hábiles, o de 30 si escribe que necesita más tiempo.',
  },
  'records.foiaAnswer.counted': {
    en: 'The days count from the day the right office of the agency had the request. Weekends and federal holidays do not count, and no day counts while the agency waits for something it asked you. This is the agency’s day, not yours, and agencies are often late.',
    es: 'Los días se cuentan desde que la oficina correcta de la agencia tuvo la petición. No cuentan los fines de semana ni los feriados federales, ni los días en que la agencia espera algo que le pidió a usted. Es un plazo de la agencia, no de usted, y las agencias se atrasan con frecuencia.',
  },
  'records.foiaAppeal.short': {
    en: 'You can appeal an answer about your records within 90 days. For a part of Homeland Security, such as USCIS, CBP or ICE, they are 90 working days.',
    es: 'Puede apelar una respuesta sobre su expediente dentro de 90 días. Si la agencia es parte de Seguridad Nacional, como USCIS, CBP o ICE, son 90 días hábiles.',
  },
  'records.foiaAppeal.counted': {
    en: 'The days count from the day of the answer. For Homeland Security, weekends and federal holidays are left out. For the other agencies every day counts, and a last day on a closed day does not move. For Homeland Security, the immigration courts and the FBI, the appeal counts on the day of the postmark or the day you send it by computer. For an agency we do not know, 90 days are the fewest it may give: read its letter.',
    es: 'Los días se cuentan desde el día de la respuesta. Con Seguridad Nacional no se cuentan los fines de semana ni los feriados federales. Con las demás agencias cuentan todos los días, y el último no se mueve aunque caiga en día cerrado. Con Seguridad Nacional, las cortes de inmigración y el FBI, la apelación cuenta el día del sello del correo o el día en que la envía por computadora. Si no conocemos la agencia, 90 días es lo mínimo que puede dar: lea su carta.',
  },
  'records.foiaAppealAnswer.short': {
    en: 'An agency should decide an appeal about records within 20 working days.',
    es: 'Una agencia debe decidir una apelación sobre un expediente dentro de 20 días hábiles.',
  },
  'records.foiaAppealAnswer.counted': {
    en: 'The days count from the day the agency had the appeal. Weekends and federal holidays do not count. This is the agency’s day, not yours.',
    es: 'Los días se cuentan desde que la agencia tuvo la apelación. No cuentan los fines de semana ni los feriados federales. Es un plazo de la agencia, no de usted.',
  },
  'records.amendmentAcknowledgment.short': {
    en: 'US citizens and residents can ask an agency to change a wrong record. Within 10 working days the agency should write that it has the request.',
    es: 'Quien tiene la ciudadanía o la residencia puede pedir a una agencia que cambie un expediente con errores. Dentro de 10 días hábiles la agencia debe escribir que tiene la petición.',
  },
  'records.amendmentAcknowledgment.counted': {
    en: 'The days count from the day the agency had the request. Weekends and federal holidays do not count. For the decision itself the law only says “promptly”, so no day is given for it.',
    es: 'Los días se cuentan desde que la agencia tuvo la petición. No cuentan los fines de semana ni los feriados federales. Para la decisión misma la ley solo dice “pronto”, así que no se da ningún día.',
  },
  'records.amendmentReview.short': {
    en: 'After you appeal a refused change, the agency should finish its review within 30 working days.',
    es: 'Después de que usted apela un cambio negado, la agencia debe terminar su revisión dentro de 30 días hábiles.',
  },
  'records.amendmentReview.counted': {
    en: 'The days count from the day the agency had your appeal. Weekends and federal holidays do not count. When the head of the agency gives more time, its letter says how much, and no day is given here. This is for US citizens and residents.',
    es: 'Los días se cuentan desde que la agencia tuvo su apelación. No cuentan los fines de semana ni los feriados federales. Si la dirección de la agencia da más tiempo, su carta dice cuánto, y aquí no se da ningún día. Esto es para quien tiene la ciudadanía o la residencia.',
  },
  'records.amendmentAppeal.short': {
    en: 'When a part of Homeland Security, such as USCIS, refuses to change your record, you have 90 working days to appeal. Other agencies set the days in their letters.',
    es: 'Si una parte de Seguridad Nacional, como USCIS, se niega a cambiar su expediente, usted tiene 90 días hábiles para apelar. Las otras agencias fijan los días en sus cartas.',
  },
  'records.amendmentAppeal.counted': {
    en: 'The days count from the day of the refusal. Weekends and federal holidays do not count. Mailing it by the last day may not be enough, so make sure that it arrives by then. This is for US citizens and residents.',
    es: 'Los días se cuentan desde el día de la negativa. No cuentan los fines de semana ni los feriados federales. Enviarla por correo el último día quizás no basta, así que asegúrese de que llegue para ese día. Esto es para quien tiene la ciudadanía o la residencia.',
  },
  'records.correctionRoutes.short': {
    en: 'Where to ask for a correction depends on the agency that made the paper and on the kind of paper.',
    es: 'Dónde se pide una corrección depende de la agencia que hizo el papel y del tipo de papel.',
  },
  'records.correctionRoutes.counted': {
    en: 'No law says by when the agency must answer. We suggest asking again after 30 days and after 60 days: these days are ours, not the law’s. Pointing out a mistake can hurt a case, so talk to a lawyer first.',
    es: 'Ninguna ley dice para cuándo debe responder la agencia. Sugerimos preguntar otra vez después de 30 días y después de 60: son días nuestros, no de la ley. Señalar un error puede perjudicar un caso, así que hable antes con un abogado.',
  },
  'law.records.answer-days': { en: 'Time for the agency to answer a request for records', es: 'Tiempo de la agencia para responder una petición de expediente' },
  'law.records.answer-more-days': { en: 'More time when the agency writes that it needs it', es: 'Tiempo adicional si la agencia escribe que lo necesita' },
  'law.records.appeal-answer-days': { en: 'Time for the agency to decide an appeal about records', es: 'Tiempo de la agencia para decidir una apelación sobre el expediente' },
  'law.records.appeal-days-dhs': { en: 'Time to appeal: Homeland Security', es: 'Tiempo para apelar: Seguridad Nacional' },
  'law.records.appeal-days-doj': { en: 'Time to appeal: Department of Justice (the immigration courts, the FBI)', es: 'Tiempo para apelar: Departamento de Justicia (las cortes de inmigración, el FBI)' },
  'law.records.appeal-days-least': { en: 'Time to appeal: the least any agency may give', es: 'Tiempo para apelar: lo mínimo que puede dar cualquier agencia' },
  'law.records.acknowledgment-days': { en: 'Time for the agency to write that it has a request for a change', es: 'Tiempo de la agencia para escribir que tiene una petición de cambio' },
  'law.records.review-days': { en: 'Time for the agency to review its refusal', es: 'Tiempo de la agencia para revisar su negativa' },
  'law.records.amendment-appeal-days-dhs': { en: 'Time to appeal a refused change: Homeland Security', es: 'Tiempo para apelar un cambio negado: Seguridad Nacional' },
  'law.records.i94-fee': { en: 'The least it costs to replace an I-94, besides the fee of the form', es: 'Lo mínimo que cuesta reemplazar un I-94, además de la tarifa del formulario' },
  'law.records.reminder-days': { en: 'Our own suggestion: ask again after', es: 'Sugerencia nuestra: preguntar otra vez después de' },
  'law.records.second-reminder-days': { en: 'Our own suggestion: ask a second time after', es: 'Sugerencia nuestra: preguntar por segunda vez después de' },
}
