import type { Message } from '../print.ts'

const PRINTED: Message = { en: 'We need the text as it is printed.', es: 'Necesitamos el texto como está impreso.' }
/** `de el` is written `del`. */
const ofEs = (es: string): string => (es.startsWith('el ') ? `del ${es.slice(3)}` : `de ${es}`)
/** What it is not, when the shape does not fit. */
const not = (en: string, es: string): Message => ({
  en: `This does not have the shape of ${en}. We never correct a letter or a digit: look at the paper again.`,
  es: `Esto no tiene la forma ${ofEs(es)}. Nunca corregimos una letra ni un número: mire el papel otra vez.`,
})
/** Name, question, answer and refusal of one kind of number or code. */
const kind = (id: string, name: Message, enNot: string, esNot: string): Record<string, Message> => ({
  [`formats.${id}.name`]: name,
  [`formats.${id}.question`]: { en: `Is this ${enNot}, and how is it written for comparing?`, es: `¿Es esto ${esNot}, y cómo se escribe para comparar?` },
  [`formats.${id}.value`]: { en: 'For comparing it is written {value}.', es: 'Para comparar se escribe {value}.' },
  [`formats.${id}.notEnoughKnown`]: PRINTED,
  [`formats.${id}.notApplicable.notOfThisForm`]: not(enNot, esNot),
})
const office = (en: string, es: string): Message => ({ en: `These letters are those of ${en}.`, es: `Estas letras son ${ofEs(es)}.` })
const group = (en: string, es: string): Message => ({ en: `This code is for ${en}.`, es: `Este código es para ${es}.` })

/** Sentences of the rules about numbers, codes and printed dates. */
export const formatsWords: Record<string, Message> = {
  ...kind('receiptNumber', { en: 'Receipt number', es: 'Número de recibo' }, 'a USCIS receipt number', 'un número de recibo de USCIS'),
  'formats.receiptNumber.notApplicable.visaCase': {
    en: 'This looks like the number of a visa case at a consulate, not like a USCIS receipt number.',
    es: 'Esto parece el número de un caso de visa en un consulado, no un número de recibo de USCIS.',
  },
  'formats.receiptNumber.step.vermont': office('the Vermont service center', 'el centro de servicio de Vermont'),
  'formats.receiptNumber.step.california': office('the California service center', 'el centro de servicio de California'),
  'formats.receiptNumber.step.nebraska': office('the Nebraska service center', 'el centro de servicio de Nebraska'),
  'formats.receiptNumber.step.texas': office('the Texas service center', 'el centro de servicio de Texas'),
  'formats.receiptNumber.step.national': office('the National Benefits Center', 'el Centro Nacional de Beneficios'),
  'formats.receiptNumber.step.potomac': office('the Potomac service center', 'el centro de servicio de Potomac'),
  'formats.receiptNumber.step.online': {
    en: 'These letters are for cases kept by computer. The digits of such numbers carry no date.',
    es: 'Estas letras son de casos llevados por computadora. Las cifras de esos números no llevan fecha.',
  },
  'formats.receiptNumber.step.unknown': {
    en: 'We do not know these letters. That is no mistake: some offices use their own.',
    es: 'No conocemos estas letras. Eso no es un error: algunas oficinas usan las suyas.',
  },
  'formats.receiptNumber.step.dated': {
    en: 'The digits stand for a fiscal year that ends in {year}, working day {workday}.',
    es: 'Las cifras indican un año fiscal que termina en {year}, día de trabajo {workday}.',
  },
  'formats.receiptNumber.step.sameYear': { en: 'The notice is of the same fiscal year.', es: 'El aviso es del mismo año fiscal.' },
  'formats.receiptNumber.step.laterYear': {
    en: 'The notice is of a later fiscal year. That is usual for every notice after the first.',
    es: 'El aviso es de un año fiscal posterior. Es normal en todo aviso después del primero.',
  },
  'formats.receiptNumber.warning.otherYear': {
    en: 'The notice is of another fiscal year than the number. This is only a hint: read both again.',
    es: 'El aviso es de otro año fiscal que el número. Es solo una pista: lea los dos otra vez.',
  },
  'formats.receiptNumber.step.mayBeVisaCase': {
    en: 'It may also be the number of a visa case at a consulate: those have the same shape. The label beside it decides.',
    es: 'También puede ser el número de un caso de visa en un consulado: tienen la misma forma. Decide el rótulo que lleva al lado.',
  },

  ...kind('aNumber', { en: 'A-number', es: 'Número A' }, 'an A-number', 'un número A'),
  ...kind('i94Number', { en: 'I-94 number', es: 'Número de I-94' }, 'an I-94 number', 'un número de I-94'),
  'formats.i94Number.step.older': { en: 'It has the older shape, eleven digits.', es: 'Tiene la forma antigua, once cifras.' },
  'formats.i94Number.step.newer': { en: 'It has the shape used since 2019, with a letter in the tenth place.', es: 'Tiene la forma que se usa desde 2019, con una letra en el décimo lugar.' },
  ...kind('sevisNumber', { en: 'SEVIS number', es: 'Número de SEVIS' }, 'a SEVIS number', 'un número de SEVIS'),
  ...kind('dvCaseNumber', { en: 'Visa lottery number', es: 'Número de la lotería de visas' }, 'a visa lottery number', 'un número de la lotería de visas'),
  'formats.dvCaseNumber.step.year': { en: 'It is of the lottery for {year}.', es: 'Es de la lotería para {year}.' },
  ...kind('onlineAccountNumber', { en: 'USCIS online account number', es: 'Número de cuenta en línea de USCIS' }, 'a USCIS online account number', 'un número de cuenta en línea de USCIS'),
  ...kind('eadCategory', { en: 'Work permit category', es: 'Categoría del permiso de trabajo' }, 'a work permit category', 'una categoría de permiso de trabajo'),
  ...kind('visaFoilNumber', { en: 'Visa number', es: 'Número de la visa' }, 'the number printed in red on a visa', 'el número impreso en rojo en una visa'),

  ...kind('classOfAdmission', { en: 'Class of admission', es: 'Clase de admisión' }, 'a class of admission', 'una clase de admisión'),
  'formats.classOfAdmission.step.visitor': group('visitors', 'visitantes'),
  'formats.classOfAdmission.step.visa-waiver': group('visitors without a visa (visa waiver)', 'visitantes sin visa (programa de exención)'),
  'formats.classOfAdmission.step.student': group('students and exchange visitors, and their families', 'estudiantes y visitantes de intercambio, y sus familias'),
  'formats.classOfAdmission.step.worker': group('people who come to work, and their families', 'personas que vienen a trabajar, y sus familias'),
  'formats.classOfAdmission.step.fiance': group('people who come to marry a citizen', 'personas que vienen a casarse con alguien con ciudadanía'),
  'formats.classOfAdmission.step.parole': group('people let in with parole', 'personas que entran con permiso (parole)'),
  'formats.classOfAdmission.step.asylum': group('people with asylum, and their families', 'personas con asilo, y sus familias'),
  'formats.classOfAdmission.step.refugee': group('refugees and their families', 'personas refugiadas y sus familias'),
  'formats.classOfAdmission.step.conditional-resident': group('residents for two years', 'residentes por dos años'),
  'formats.classOfAdmission.step.resident': group('residents', 'residentes'),
  'formats.classOfAdmission.step.without-inspection': group('coming in without seeing an officer', 'la entrada sin pasar ante un agente'),
  'formats.classOfAdmission.step.unknown': {
    en: 'We do not know this code. We keep it exactly as printed.',
    es: 'No conocemos este código. Lo dejamos exactamente como está impreso.',
  },

  'formats.fiscalYear.name': { en: 'Fiscal year of a day', es: 'Año fiscal de un día' },
  'formats.fiscalYear.question': { en: 'In which federal fiscal year is a day?', es: '¿En qué año fiscal federal está un día?' },
  'formats.fiscalYear.value': { en: '{on} is in fiscal year {year}, which began on October 1 of the year before.', es: 'El {on} está en el año fiscal {year}, que empezó el 1 de octubre del año anterior.' },
  'formats.fiscalYear.notEnoughKnown': { en: 'We need the day.', es: 'Necesitamos el día.' },

  'formats.printedDate.name': { en: 'Printed date', es: 'Fecha impresa' },
  'formats.printedDate.question': { en: 'Which day does a printed date mean?', es: '¿Qué día significa una fecha impresa?' },
  'formats.printedDate.value': { en: 'This is {first}.', es: 'Es el {first}.' },
  'formats.printedDate.valueTwo': { en: 'This can be {first} or {second}.', es: 'Puede ser el {first} o el {second}.' },
  'formats.printedDate.step.either': {
    en: 'Some papers print the month first and some the day. From this print alone nobody can tell, so we keep both.',
    es: 'Unos papeles ponen primero el mes y otros el día. Con solo esta impresión nadie puede saberlo, así que guardamos los dos.',
  },
  'formats.printedDate.notEnoughKnown': PRINTED,
  'formats.printedDate.notApplicable.notOfThisForm': not('a date', 'una fecha'),
  'formats.printedDate.notApplicable.noSuchDay': { en: 'There is no such day. Look at the paper again.', es: 'Ese día no existe. Mire el papel otra vez.' },
  'formats.printedDate.unsettled.twoDigitYear': {
    en: 'The year has only two digits. We do not guess the century: another paper with the whole year would settle it.',
    es: 'El año tiene solo dos cifras. No adivinamos el siglo: lo aclararía otro papel con el año entero.',
  },
}
