import type { Message } from '../print.ts'

const NEEDS_STAY: Message = {
  en: 'We need the day you arrived, until when you could stay, the day you left, and your date of birth.',
  es: 'Necesitamos el día en que llegó, hasta cuándo podía quedarse, el día en que salió y su fecha de nacimiento.',
}
const NO_INSPECTION: Message = {
  en: 'You came in without inspection, so no paper gave you a last day.',
  es: 'Usted entró sin inspección, así que ningún papel le dio un último día.',
}
const STUDENT: Message = {
  en: 'You were let in for as long as you keep your status (D/S). No day counts unless USCIS finds a violation or a judge orders removal.',
  es: 'A usted le permitieron entrar mientras mantenga su estatus (D/S). Ningún día cuenta, a menos que USCIS declare una violación o un juez ordene la expulsión.',
}
const JUDGE_DAY: Message = {
  en: 'Your papers show a decision of the Board, but not the day the judge decided before it. We need that paper to count.',
  es: 'Sus papeles muestran una decisión de la Junta, pero no el día en que decidió antes el juez. Necesitamos ese papel para contar.',
}
const CLOSE: Message = {
  en: 'This is within three days of a legal limit. One day more or less can change the answer. Please ask a lawyer.',
  es: 'Está a tres días o menos de un límite legal. Un día más o menos puede cambiar la respuesta. Pregunte a un abogado.',
}
const NEEDS_DECISION: Message = {
  en: 'We need the day this form was received, what was decided, and when.',
  es: 'Necesitamos el día en que se recibió este formulario, qué se decidió y cuándo.',
}
const SENT_BACK: Message = {
  en: 'This form was sent back, so it does not count as filed.',
  es: 'Este formulario fue devuelto, así que no cuenta como presentado.',
}
const NEEDS_DAY: Message = { en: 'We need the day.', es: 'Necesitamos el día.' }

/** Sentences of the rules on unlawful presence: days that count, days that are protected, and the bars. */
export const unlawfulPresenceWords: Record<string, Message> = {
  'unlawfulPresence.findingDay.name': { en: 'Day USCIS found a violation', es: 'Día en que USCIS declaró una violación' },
  'unlawfulPresence.findingDay.value': { en: 'USCIS formally found a status violation on {value}.', es: 'USCIS declaró formalmente una violación de estatus el {value}.' },
  'unlawfulPresence.findingDay.notEnoughKnown': NEEDS_DAY,
  'unlawfulPresence.findingByDenial.name': { en: 'Day of a denial for a violation', es: 'Día de una negación por una violación' },
  'unlawfulPresence.findingByDenial.value': { en: 'USCIS denied a request on {value} because it found a status violation.', es: 'USCIS negó una solicitud el {value} porque encontró una violación de estatus.' },
  'unlawfulPresence.findingByDenial.notEnoughKnown': NEEDS_DAY,
  'unlawfulPresence.judgeOrderDay.name': { en: 'Day a judge ordered removal', es: 'Día en que un juez ordenó la expulsión' },
  'unlawfulPresence.judgeOrderDay.value': { en: 'A judge ordered removal on {value}. An appeal does not change this day.', es: 'Un juez ordenó la expulsión el {value}. Una apelación no cambia este día.' },
  'unlawfulPresence.judgeOrderDay.notEnoughKnown': NEEDS_DAY,
  'unlawfulPresence.boardOrderDay.name': { en: 'Day the Board decided', es: 'Día en que decidió la Junta' },
  'unlawfulPresence.boardOrderDay.value': { en: 'The Board of Immigration Appeals decided on {value}.', es: 'La Junta de Apelaciones de Inmigración decidió el {value}.' },
  'unlawfulPresence.boardOrderDay.notEnoughKnown': NEEDS_DAY,
  'unlawfulPresence.filedDay.name': { en: 'Day a form was received', es: 'Día en que se recibió un formulario' },
  'unlawfulPresence.filedDay.value': { en: 'The form was received on {value}.', es: 'El formulario se recibió el {value}.' },
  'unlawfulPresence.filedDay.notEnoughKnown': NEEDS_DAY,
  'unlawfulPresence.grantDay.name': { en: 'First day of a permission', es: 'Primer día de un permiso' },
  'unlawfulPresence.grantDay.value': { en: 'It was given from {value}.', es: 'Se dio desde el {value}.' },
  'unlawfulPresence.grantDay.notEnoughKnown': NEEDS_DAY,
  'unlawfulPresence.extensionApproved.name': { en: 'Day an approved request for more time was received', es: 'Día en que se recibió una solicitud aprobada de más tiempo' },
  'unlawfulPresence.extensionApproved.value': { en: 'The approved request for more time was received on {value}.', es: 'La solicitud aprobada de más tiempo se recibió el {value}.' },
  'unlawfulPresence.extensionApproved.notEnoughKnown': NEEDS_DAY,
  'unlawfulPresence.workDays.name': { en: 'Days of work without permission', es: 'Días de trabajo sin permiso' },
  'unlawfulPresence.workDays.value': { en: 'Work without permission began on {from}.', es: 'El trabajo sin permiso empezó el {from}.' },
  'unlawfulPresence.workDays.notEnoughKnown': { en: 'We need the first day of this work.', es: 'Necesitamos el primer día de ese trabajo.' },

  'unlawfulPresence.voluntaryDepartureDays.name': { en: 'Time to leave on your own', es: 'Tiempo para salir por su cuenta' },
  'unlawfulPresence.voluntaryDepartureDays.value': { en: 'You were allowed to leave on your own from {from} to {to}.', es: 'Le permitieron salir por su cuenta del {from} al {to}.' },
  'unlawfulPresence.voluntaryDepartureDays.notEnoughKnown': { en: 'We need the last day you were given to leave on your own.', es: 'Necesitamos el último día que le dieron para salir por su cuenta.' },

  'unlawfulPresence.authorizedUntil.name': { en: 'Last day you could stay', es: 'Último día en que podía quedarse' },
  'unlawfulPresence.authorizedUntil.value': { en: 'You could stay through {value}.', es: 'Usted podía quedarse hasta el {value}.' },
  'unlawfulPresence.authorizedUntil.durationOfStatus': { en: 'You could stay as long as you kept your status (D/S).', es: 'Usted podía quedarse mientras mantuviera su estatus (D/S).' },
  'unlawfulPresence.authorizedUntil.notEnoughKnown': {
    en: 'We need the last day on your I-94, or on the approval that gave you more time.',
    es: 'Necesitamos el último día de su I-94, o de la aprobación que le dio más tiempo.',
  },
  'unlawfulPresence.authorizedUntil.notApplicable.withoutInspection': NO_INSPECTION,

  'unlawfulPresence.firstCountableDay.name': { en: 'First day that can count', es: 'Primer día que puede contar' },
  'unlawfulPresence.firstCountableDay.value': { en: 'Days can count from {value}.', es: 'Los días pueden contar desde el {value}.' },
  'unlawfulPresence.firstCountableDay.step.entry': { en: 'You came in without inspection on {first}. That day counts.', es: 'Usted entró sin inspección el {first}. Ese día cuenta.' },
  'unlawfulPresence.firstCountableDay.step.until': { en: 'The time you were given ended the day before {first}.', es: 'El tiempo que le dieron terminó el día antes del {first}.' },
  'unlawfulPresence.firstCountableDay.step.finding': { en: 'USCIS found a status violation the day before {first}.', es: 'USCIS declaró una violación de estatus el día antes del {first}.' },
  'unlawfulPresence.firstCountableDay.step.order': { en: 'A judge ordered removal the day before {first}.', es: 'Un juez ordenó la expulsión el día antes del {first}.' },
  'unlawfulPresence.firstCountableDay.notEnoughKnown': NEEDS_STAY,
  'unlawfulPresence.firstCountableDay.notApplicable.durationOfStatus': STUDENT,
  'unlawfulPresence.firstCountableDay.unsettled.judgeDayMissing': JUDGE_DAY,

  'unlawfulPresence.protectedByAsylum.name': { en: 'Days your asylum form protects', es: 'Días que protege su formulario de asilo' },
  'unlawfulPresence.protectedByAsylum.pending': { en: 'While your asylum form is pending, from {from}, days do not count.', es: 'Mientras su formulario de asilo está pendiente, desde el {from}, los días no cuentan.' },
  'unlawfulPresence.protectedByAsylum.workedFrom': { en: 'Your asylum form protects from {from} until the first day of work without permission.', es: 'Su formulario de asilo protege desde el {from} hasta el primer día de trabajo sin permiso.' },
  'unlawfulPresence.protectedByAsylum.workedWhile': { en: 'Your asylum form protects from {from}, but not on days of work without permission.', es: 'Su formulario de asilo protege desde el {from}, pero no en días de trabajo sin permiso.' },
  'unlawfulPresence.protectedByAsylum.worked': { en: 'With work without permission in that time, the asylum form may protect no day. Ask a lawyer.', es: 'Con trabajo sin permiso en ese tiempo, el formulario de asilo puede no proteger ningún día. Pregunte a un abogado.' },
  'unlawfulPresence.protectedByAsylum.frivolous': { en: 'The form was found frivolous, so it protects no day.', es: 'El formulario fue declarado frívolo, así que no protege ningún día.' },
  'unlawfulPresence.protectedByAsylum.rejected': SENT_BACK,
  'unlawfulPresence.protectedByAsylum.notEnoughKnown': NEEDS_DECISION,

  'unlawfulPresence.protectedByAdjustment.name': { en: 'Days your green card form protects', es: 'Días que protege su formulario de la tarjeta verde' },
  'unlawfulPresence.protectedByAdjustment.pending': { en: 'While your green card form (I-485) is pending, from {from}, days do not count.', es: 'Mientras su formulario de la tarjeta verde (I-485) está pendiente, desde el {from}, los días no cuentan.' },
  'unlawfulPresence.protectedByAdjustment.decided': { en: 'Your green card form (I-485) was pending from {from} to {to}. Those days do not count.', es: 'Su formulario de la tarjeta verde (I-485) estuvo pendiente del {from} al {to}. Esos días no cuentan.' },
  'unlawfulPresence.protectedByAdjustment.rejected': SENT_BACK,
  'unlawfulPresence.protectedByAdjustment.notEnoughKnown': NEEDS_DECISION,

  'unlawfulPresence.protectedByApproval.name': { en: 'Days after an approval', es: 'Días después de una aprobación' },
  'unlawfulPresence.protectedByApproval.value': { en: 'Your request was approved on {from}. Days from then on do not count.', es: 'Su solicitud fue aprobada el {from}. Los días desde entonces no cuentan.' },
  'unlawfulPresence.protectedByApproval.notEnoughKnown': NEEDS_DECISION,

  'unlawfulPresence.protectedByGrant.name': { en: 'Days a permission protects', es: 'Días que protege un permiso' },
  'unlawfulPresence.protectedByGrant.value': { en: 'You had permission to be here from {from} to {to}. Those days do not count.', es: 'Usted tenía permiso para estar aquí del {from} al {to}. Esos días no cuentan.' },
  'unlawfulPresence.protectedByGrant.open': { en: 'You have had permission to be here since {from}. Those days do not count.', es: 'Usted tiene permiso para estar aquí desde el {from}. Esos días no cuentan.' },
  'unlawfulPresence.protectedByGrant.notEnoughKnown': { en: 'We need the first and the last day of this permission.', es: 'Necesitamos el primer y el último día de este permiso.' },

  'unlawfulPresence.protectedByResidence.name': { en: 'Days as a permanent resident', es: 'Días como residente permanente' },
  'unlawfulPresence.protectedByResidence.value': { en: 'You have been a permanent resident since {from}. Those days do not count.', es: 'Usted es residente permanente desde el {from}. Esos días no cuentan.' },
  'unlawfulPresence.protectedByResidence.notEnoughKnown': { en: 'We need the day of the judge’s order.', es: 'Necesitamos el día de la orden del juez.' },
  'unlawfulPresence.protectedByResidence.notApplicable.notResident': { en: 'No paper here shows that you are a permanent resident.', es: 'Ningún papel aquí muestra que usted sea residente permanente.' },

  'unlawfulPresence.extensionProtection.name': { en: 'Days a request for more time protects', es: 'Días que protege una solicitud de más tiempo' },
  'unlawfulPresence.extensionProtection.value': { en: 'Your request for more time was pending from {from} to {to}. If it came in time, those days do not count.', es: 'Su solicitud de más tiempo estuvo pendiente del {from} al {to}. Si llegó a tiempo, esos días no cuentan.' },
  'unlawfulPresence.extensionProtection.pending': { en: 'Your request for more time is pending since {from}. If it came in time, those days do not count.', es: 'Su solicitud de más tiempo está pendiente desde el {from}. Si llegó a tiempo, esos días no cuentan.' },
  'unlawfulPresence.extensionProtection.approved': { en: 'Your request was approved, so the new last day counts instead of the old one.', es: 'Su solicitud fue aprobada, así que cuenta el nuevo último día en lugar del anterior.' },
  'unlawfulPresence.extensionProtection.rejected': SENT_BACK,
  'unlawfulPresence.extensionProtection.untimely': { en: 'The request was denied because it came too late. It protects no day.', es: 'La solicitud fue negada porque llegó tarde. No protege ningún día.' },
  'unlawfulPresence.extensionProtection.frivolous': { en: 'The request was denied as frivolous. It protects no day.', es: 'La solicitud fue negada por frívola. No protege ningún día.' },
  'unlawfulPresence.extensionProtection.worked': { en: 'There was work without permission before the decision. The request protects no day.', es: 'Hubo trabajo sin permiso antes de la decisión. La solicitud no protege ningún día.' },
  'unlawfulPresence.extensionProtection.withdrawn': { en: 'The request was taken back. Read this way, it protects no day.', es: 'La solicitud fue retirada. Leído así, no protege ningún día.' },
  'unlawfulPresence.extensionProtection.notEnoughKnown': {
    en: 'We need the day this request was received, what was decided, when, and, if it was denied, why.',
    es: 'Necesitamos el día en que se recibió esta solicitud, qué se decidió, cuándo y, si fue negada, por qué.',
  },

  'unlawfulPresence.extensionRolls.name': { en: 'Request received on the next open day', es: 'Solicitud recibida el siguiente día abierto' },
  'unlawfulPresence.extensionRolls.yes': { en: 'It came on paper on the next open day, so it counts as in time.', es: 'Llegó en papel el siguiente día abierto, así que cuenta como a tiempo.' },
  'unlawfulPresence.extensionRolls.no': { en: 'It came after the last day, and the last day does not move.', es: 'Llegó después del último día, y el último día no se mueve.' },
  'unlawfulPresence.extensionRolls.notEnoughKnown': { en: 'We need to know if this request was sent on paper or online.', es: 'Necesitamos saber si esta solicitud se envió en papel o en línea.' },

  'unlawfulPresence.extensionDays.name': { en: 'Days protected while a request for more time was pending', es: 'Días protegidos mientras una solicitud de más tiempo estaba pendiente' },
  'unlawfulPresence.extensionDays.value': { en: 'A request for more time came in time. It protects days from {from} to {to}.', es: 'Una solicitud de más tiempo llegó a tiempo. Protege días del {from} al {to}.' },
  'unlawfulPresence.extensionDays.none': { en: 'No request for more time protects days of this stay.', es: 'Ninguna solicitud de más tiempo protege días de esta estancia.' },
  'unlawfulPresence.extensionDays.notEnoughKnown': NEEDS_DECISION,
  'unlawfulPresence.extensionDays.notApplicable.withoutInspection': NO_INSPECTION,

  'unlawfulPresence.protectedDays.name': { en: 'Days that do not count', es: 'Días que no cuentan' },
  'unlawfulPresence.protectedDays.value': { en: '{days} of this stay are protected and do not count.', es: '{days} de esta estancia están protegidos y no cuentan.' },
  'unlawfulPresence.protectedDays.notEnoughKnown': NEEDS_STAY,
  'unlawfulPresence.protectedDays.notApplicable.durationOfStatus': STUDENT,
  'unlawfulPresence.protectedDays.unsettled.judgeDayMissing': JUDGE_DAY,

  'unlawfulPresence.countableDays.name': { en: 'Days that count', es: 'Días que cuentan' },
  'unlawfulPresence.countableDays.value': { en: '{days} of this stay count.', es: '{days} de esta estancia cuentan.' },
  'unlawfulPresence.countableDays.notEnoughKnown': NEEDS_STAY,
  'unlawfulPresence.countableDays.unsettled.judgeDayMissing': JUDGE_DAY,

  'unlawfulPresence.stayDays.name': { en: 'Days of unlawful presence in this stay', es: 'Días de presencia ilegal en esta estancia' },
  'unlawfulPresence.stayDays.question': { en: 'How many days of this stay count as unlawful presence?', es: '¿Cuántos días de esta estancia cuentan como presencia ilegal?' },
  'unlawfulPresence.stayDays.count': { en: 'This stay holds {days} of unlawful presence.', es: 'Esta estancia tiene {days} de presencia ilegal.' },
  'unlawfulPresence.stayDays.countSoFar': { en: 'This stay holds {days} of unlawful presence so far.', es: 'Esta estancia tiene {days} de presencia ilegal hasta ahora.' },
  'unlawfulPresence.stayDays.step.from': { en: 'Days could count from {first} to {last}.', es: 'Los días podían contar del {first} al {last}.' },
  'unlawfulPresence.stayDays.step.notBefore1997': { en: 'No day before April 1, 1997 counts.', es: 'Ningún día antes del 1 de abril de 1997 cuenta.' },
  'unlawfulPresence.stayDays.step.protected': { en: '{days} of them are protected and do not count.', es: '{days} de ellos están protegidos y no cuentan.' },
  'unlawfulPresence.stayDays.step.soFar': { en: 'No paper shows that you left, so we counted up to today, {today}.', es: 'Ningún papel muestra que usted haya salido, así que contamos hasta hoy, {today}.' },
  'unlawfulPresence.stayDays.step.talkBeforeLeaving': {
    en: 'Leaving the country now could start a bar. Talk to a lawyer before any trip.',
    es: 'Salir del país ahora podría iniciar una prohibición. Hable con un abogado antes de cualquier viaje.',
  },
  'unlawfulPresence.stayDays.step.leftInTime': { en: 'You left on {last}, before any day could count. The first would be {first}.', es: 'Usted salió el {last}, antes de que algún día pudiera contar. El primero sería el {first}.' },
  'unlawfulPresence.stayDays.step.durationOfStatus': STUDENT,
  'unlawfulPresence.stayDays.step.held': { en: 'You had a status that protects every day of this stay.', es: 'Usted tenía un estatus que protege cada día de esta estancia.' },
  'unlawfulPresence.stayDays.notEnoughKnown': NEEDS_STAY,
  'unlawfulPresence.stayDays.boundary': CLOSE,
  'unlawfulPresence.stayDays.unsettled.judgeDayMissing': JUDGE_DAY,

  'unlawfulPresence.threeAndTenYearBar.name': { en: 'Three- or ten-year bar from this stay', es: 'Prohibición de tres o diez años por esta estancia' },
  'unlawfulPresence.threeAndTenYearBar.question': { en: 'Does leaving after this stay keep you from coming back for some years?', es: '¿Haber salido después de esta estancia le impide volver por unos años?' },
  'unlawfulPresence.threeAndTenYearBar.bar': {
    en: 'From {from}, a bar of {years} years runs through {last}. The first clear day is {clear}.',
    es: 'Desde el {from}, una prohibición de {years} años dura hasta el {last}. El primer día libre es el {clear}.',
  },
  'unlawfulPresence.threeAndTenYearBar.step.halfYear': { en: '{days} is more than 180 days and less than one year.', es: '{days} es más de 180 días y menos de un año.' },
  'unlawfulPresence.threeAndTenYearBar.step.year': { en: '{days} is one year or more.', es: '{days} es un año o más.' },
  'unlawfulPresence.threeAndTenYearBar.step.years': { en: 'The {years} years count from the day you left, {from}, to {last}.', es: 'Los {years} años cuentan desde el día en que salió, {from}, hasta el {last}.' },
  'unlawfulPresence.threeAndTenYearBar.step.waiver': {
    en: 'Some people can ask to be excused from the bar (forms I-601 and I-601A). A lawyer can say if that fits you.',
    es: 'Algunas personas pueden pedir un perdón de la prohibición (formularios I-601 e I-601A). Un abogado puede decir si es su caso.',
  },
  'unlawfulPresence.threeAndTenYearBar.notApplicable.notLeft': {
    en: 'No paper shows that you left after this stay. The bar starts only with leaving.',
    es: 'Ningún papel muestra que usted haya salido después de esta estancia. La prohibición empieza solo al salir.',
  },
  'unlawfulPresence.threeAndTenYearBar.notApplicable.fewDays': { en: '180 days or fewer count in this stay. They lead to no bar.', es: 'En esta estancia cuentan 180 días o menos. No llevan a ninguna prohibición.' },
  'unlawfulPresence.threeAndTenYearBar.notApplicable.advanceParole': {
    en: 'You left with advance parole. The Board says that such a trip does not start this bar. Ask a lawyer before relying on it.',
    es: 'Usted salió con permiso adelantado de viaje (advance parole). La Junta dice que un viaje así no inicia esta prohibición. Pregunte a un abogado antes de confiar en ello.',
  },
  'unlawfulPresence.threeAndTenYearBar.notApplicable.notVoluntary': {
    en: 'You were removed, or left after an order. With fewer than 365 days there is no three-year bar, but other bars can apply.',
    es: 'Hubo una expulsión, o usted salió después de una orden. Con menos de 365 días no hay prohibición de tres años, pero puede haber otras.',
  },
  'unlawfulPresence.threeAndTenYearBar.notApplicable.proceedings': {
    en: 'Your case was already filed with the court when you left. With fewer than 365 days there is no three-year bar, but other bars can apply.',
    es: 'Su caso ya estaba presentado en la corte cuando salió. Con menos de 365 días no hay prohibición de tres años, pero puede haber otras.',
  },
  'unlawfulPresence.threeAndTenYearBar.notEnoughKnown': {
    en: 'We need the day you left, what we need to count the days of this stay, and, if you got a Notice to Appear, the day it was filed with the court.',
    es: 'Necesitamos el día en que salió, lo necesario para contar los días de esta estancia y, si recibió una Notificación de comparecencia, el día en que se presentó en la corte.',
  },
  'unlawfulPresence.threeAndTenYearBar.boundary': CLOSE,
  'unlawfulPresence.threeAndTenYearBar.unsettled.judgeDayMissing': JUDGE_DAY,

  'unlawfulPresence.firstClearDay.name': { en: 'First day clear of these bars', es: 'Primer día libre de estas prohibiciones' },
  'unlawfulPresence.firstClearDay.question': { en: 'From which day do no three- or ten-year bars of past stays remain?', es: '¿Desde qué día no queda ninguna prohibición de tres o diez años por estancias pasadas?' },
  'unlawfulPresence.firstClearDay.eligibleOn': {
    en: 'The three- and ten-year bars of your past stays are over on {on}. Other reasons can still keep a person out.',
    es: 'Las prohibiciones de tres y diez años por sus estancias pasadas terminan para el {on}. Otras razones aún pueden impedir la entrada.',
  },
  'unlawfulPresence.firstClearDay.notEnoughKnown': {
    en: 'For one of your stays we still need the days. It could end later than the others.',
    es: 'De una de sus estancias aún nos faltan fechas. Podría terminar después que las otras.',
  },
  'unlawfulPresence.firstClearDay.notApplicable.noStay': { en: 'No paper here shows a stay in the United States.', es: 'Ningún papel aquí muestra una estancia en Estados Unidos.' },
  'unlawfulPresence.firstClearDay.notApplicable.noBar': { en: 'None of the stays in these papers leads to a three- or ten-year bar.', es: 'Ninguna de las estancias de estos papeles lleva a una prohibición de tres o diez años.' },
  'unlawfulPresence.firstClearDay.boundary': CLOSE,
  'unlawfulPresence.firstClearDay.unsettled.judgeDayMissing': JUDGE_DAY,

  'unlawfulPresence.stayBegan.name': { en: 'Day a stay began', es: 'Día en que empezó una estancia' },
  'unlawfulPresence.stayBegan.value': { en: 'This stay began on {value}.', es: 'Esta estancia empezó el {value}.' },
  'unlawfulPresence.stayEnded.name': { en: 'Day a stay ended', es: 'Día en que terminó una estancia' },
  'unlawfulPresence.stayEnded.value': { en: 'You left after this stay on {value}.', es: 'Usted salió después de esta estancia el {value}.' },
  'unlawfulPresence.stayEnded.notApplicable.stillHere': { en: 'No paper shows that you left after this stay.', es: 'Ningún papel muestra que usted haya salido después de esta estancia.' },
  'unlawfulPresence.permanentBarDays.name': { en: 'Days of one stay that count toward the permanent bar', es: 'Días de una estancia que cuentan para la prohibición permanente' },
  'unlawfulPresence.permanentBarDays.value': { en: '{days} of this stay count toward the permanent bar.', es: '{days} de esta estancia cuentan para la prohibición permanente.' },
  'unlawfulPresence.permanentBarDays.step.from': { en: 'The first is {from}, the last {to}.', es: 'El primero es el {from}, el último el {to}.' },
  'unlawfulPresence.permanentBarStayDays.name': { en: 'Days of one stay for the permanent bar', es: 'Días de una estancia para la prohibición permanente' },
  'unlawfulPresence.permanentBarStayDays.count': { en: '{days} of this stay count toward the permanent bar.', es: '{days} de esta estancia cuentan para la prohibición permanente.' },
  'unlawfulPresence.permanentBarTotal.name': { en: 'Days of all earlier stays together', es: 'Días de todas las estancias anteriores juntas' },
  'unlawfulPresence.permanentBarTotal.count': {
    en: 'Before you came in on {entered}, {days} of unlawful presence had added up.',
    es: 'Antes de su entrada del {entered} se habían sumado {days} de presencia ilegal.',
  },
  'unlawfulPresence.permanentBarTotal.boundary': CLOSE,

  'unlawfulPresence.permanentBar.name': { en: 'Permanent bar', es: 'Prohibición permanente' },
  'unlawfulPresence.permanentBar.question': {
    en: 'Does coming in without inspection after earlier stays or an order lead to the permanent bar?',
    es: '¿Entrar sin inspección después de estancias anteriores o de una orden lleva a la prohibición permanente?',
  },
  'unlawfulPresence.permanentBar.bar': {
    en: 'Coming in without inspection on {entered} leads to the permanent bar, by these papers. Talk to a lawyer before you file anything or leave.',
    es: 'La entrada sin inspección del {entered} lleva a la prohibición permanente, según estos papeles. Hable con un abogado antes de presentar algo o de salir.',
  },
  'unlawfulPresence.permanentBar.step.total': {
    en: 'Before coming in on {entered}, {days} of unlawful presence had added up: more than one year in all.',
    es: 'Antes de la entrada del {entered} se habían sumado {days} de presencia ilegal: más de un año en total.',
  },
  'unlawfulPresence.permanentBar.step.ordered': {
    en: 'There was an order of removal on {ordered}, before coming in on {entered}.',
    es: 'Había una orden de expulsión del {ordered}, antes de la entrada del {entered}.',
  },
  'unlawfulPresence.permanentBar.step.consent': {
    en: 'It has no last day. After ten years outside, a person can ask for consent to come back (form I-212).',
    es: 'No tiene último día. Después de diez años fuera, se puede pedir permiso para volver (formulario I-212).',
  },
  'unlawfulPresence.permanentBar.step.waiver': {
    en: 'People who were abused by a husband, wife or parent (VAWA) can have a waiver.',
    es: 'Las personas maltratadas por su cónyuge, padre o madre (VAWA) pueden tener un perdón.',
  },
  'unlawfulPresence.permanentBar.step.lawyer': {
    en: 'Some requests, such as asylum-related protection or a U visa, stay possible. A lawyer can say which.',
    es: 'Algunas solicitudes, como protección relacionada con el asilo o una visa U, siguen siendo posibles. Un abogado puede decir cuáles.',
  },
  'unlawfulPresence.permanentBar.boundary': CLOSE,
  'unlawfulPresence.permanentBar.notApplicable.oneYearOrLess': {
    en: 'One year or less of unlawful presence had added up before this entry. That does not lead to the permanent bar. More stays can.',
    es: 'Antes de esta entrada se había sumado un año o menos de presencia ilegal. Eso no lleva a la prohibición permanente. Más estancias sí pueden.',
  },
  'unlawfulPresence.permanentBar.notEnoughKnown': {
    en: 'We need the first and last day of each earlier stay, how you came in each time, and the day of any order.',
    es: 'Necesitamos el primer y último día de cada estancia anterior, cómo entró cada vez, y el día de cualquier orden.',
  },
  'unlawfulPresence.permanentBar.unsettled.judgeDayMissing': JUDGE_DAY,

  'unlawfulPresence.permanentBarConsent.name': { en: 'First day to ask to come back after the permanent bar', es: 'Primer día para pedir volver después de la prohibición permanente' },
  'unlawfulPresence.permanentBarConsent.question': {
    en: 'From which day can you ask for consent to come back (form I-212)?',
    es: '¿Desde qué día puede pedir permiso para volver (formulario I-212)?',
  },
  'unlawfulPresence.permanentBarConsent.eligibleOn': { en: 'You can ask for consent to come back from {on}, if you stay outside until then.', es: 'Puede pedir permiso para volver desde el {on}, si se queda fuera hasta entonces.' },
  'unlawfulPresence.permanentBarConsent.step.years': { en: '{years} years count from the last time of leaving, {left}, to {last}.', es: '{years} años cuentan desde la última salida, {left}, hasta el {last}.' },
  'unlawfulPresence.permanentBarConsent.step.outside': { en: 'All of them must be spent outside the country.', es: 'Hay que pasarlos todos fuera del país.' },
  'unlawfulPresence.permanentBarConsent.notApplicable.stillHere': {
    en: 'The ten years are spent outside the country, so they have not begun. Do not leave because of this before you talk to a lawyer.',
    es: 'Los diez años se pasan fuera del país, así que no han empezado. No salga por esto antes de hablar con un abogado.',
  },
  'unlawfulPresence.permanentBarConsent.notEnoughKnown': { en: 'We need the day you last left.', es: 'Necesitamos el día en que salió por última vez.' },

  'reading.up.permanent-bar-exceptions.question': {
    en: 'Do days under age 18, or with asylum pending, count toward the permanent bar?',
    es: '¿Cuentan para la prohibición permanente los días de menor de 18 años, o con el asilo pendiente?',
  },
  'reading.up.permanent-bar-exceptions.do-not-apply': { en: 'Yes, they count: so the agencies read it.', es: 'Sí, cuentan: así lo leen las agencias.' },
  'reading.up.permanent-bar-exceptions.apply': { en: 'No, they are left out here too.', es: 'No, aquí tampoco cuentan.' },

  'reading.up.departure-day.question': { en: 'Does the day of leaving count as a day of unlawful presence?', es: '¿El día de la salida cuenta como día de presencia ilegal?' },
  'reading.up.departure-day.counted': { en: 'Yes, it counts.', es: 'Sí, cuenta.' },
  'reading.up.departure-day.not-counted': { en: 'No, it does not count.', es: 'No, no cuenta.' },
  'reading.up.eighteenth-birthday.question': { en: 'Days under 18 do not count. Does the 18th birthday itself count?', es: 'Los días antes de cumplir 18 años no cuentan. ¿Cuenta el mismo día del cumpleaños 18?' },
  'reading.up.eighteenth-birthday.birthday-counts': { en: 'Yes, the birthday counts.', es: 'Sí, el cumpleaños cuenta.' },
  'reading.up.eighteenth-birthday.day-after': { en: 'No, the day after is the first.', es: 'No, el primero es el día siguiente.' },
  'reading.up.one-year.question': { en: 'The stay holds a February 29. How long is “one year”?', es: 'La estancia tiene un 29 de febrero. ¿Cuánto es “un año”?' },
  'reading.up.one-year.365-days': { en: '365 days.', es: '365 días.' },
  'reading.up.one-year.calendar-year': { en: 'A full calendar year, 366 days here.', es: 'Un año completo del calendario, aquí 366 días.' },
  'reading.up.asylum-unauthorized-work.question': { en: 'There was work without permission while asylum was pending. Which days lose their protection?', es: 'Hubo trabajo sin permiso mientras el asilo estaba pendiente. ¿Qué días pierden la protección?' },
  'reading.up.asylum-unauthorized-work.lost-entirely': { en: 'All of them.', es: 'Todos.' },
  'reading.up.asylum-unauthorized-work.lost-from-first-day-of-work': { en: 'From the first day of work on.', es: 'Desde el primer día de trabajo.' },
  'reading.up.asylum-unauthorized-work.lost-while-working': { en: 'Only the days worked.', es: 'Solo los días trabajados.' },
  'reading.up.filing-roll.question': { en: 'The last day to stay was a closed day, and the request on paper came the next open day. Was it in time?', es: 'El último día de estancia era un día cerrado, y la solicitud en papel llegó el siguiente día abierto. ¿Llegó a tiempo?' },
  'reading.up.filing-roll.rolls-for-on-paper': { en: 'Yes, on paper the next open day is in time.', es: 'Sí, en papel el siguiente día abierto es a tiempo.' },
  'reading.up.filing-roll.no-roll': { en: 'No, the last day does not move.', es: 'No, el último día no se mueve.' },
  'reading.up.bridge-filing.question': { en: 'A second request came while the first was pending and the time to stay was over. Does it protect?', es: 'Una segunda solicitud llegó mientras la primera estaba pendiente y el tiempo de estancia ya había terminado. ¿Protege?' },
  'reading.up.bridge-filing.protects-only-if-first-approved': { en: 'Only if the first one was approved.', es: 'Solo si la primera fue aprobada.' },
  'reading.up.bridge-filing.protects': { en: 'Yes, it protects too.', es: 'Sí, también protege.' },
  'reading.up.withdrawn-filing.question': { en: 'A request was taken back before it was decided. Which days does it protect?', es: 'Una solicitud fue retirada antes de la decisión. ¿Qué días protege?' },
  'reading.up.withdrawn-filing.denied-that-day': { en: 'The days until it was taken back.', es: 'Los días hasta que fue retirada.' },
  'reading.up.withdrawn-filing.void': { en: 'None, as if it had not been filed.', es: 'Ninguno, como si no se hubiera presentado.' },

  'radar.fixed-admission.note': {
    en: 'A new rule of 2026 would give students and exchange visitors a fixed last day instead of D/S.',
    es: 'Una regla nueva de 2026 daría a estudiantes y visitantes de intercambio un último día fijo en lugar de D/S.',
  },
  'radar.fixed-admission-postponed.note': { en: 'A court put that rule on hold on September 14, 2026.', es: 'Una corte suspendió esa regla el 14 de septiembre de 2026.' },
  'radar.fixed-admission-appeal.note': { en: 'The government is said to have appealed on September 30, 2026. This can change.', es: 'Se dice que el gobierno apeló el 30 de septiembre de 2026. Esto puede cambiar.' },
  'radar.tps.note': { en: 'TPS changes month by month, and courts are deciding about it. Check the newest notice for your country.', es: 'El TPS cambia mes a mes, y las cortes están decidiendo. Revise el aviso más reciente de su país.' },
  'radar.bar-runs-anywhere.note': {
    en: 'USCIS has said since June 2022 that the bar runs wherever you are. Check that this still stands.',
    es: 'Desde junio de 2022 USCIS dice que la prohibición corre sin importar dónde esté usted. Confirme que sigue vigente.',
  },
  'radar.expedited-removal.note': { en: 'Fast removal without a judge was widened in 2025, and courts are deciding about it.', es: 'La expulsión rápida sin juez se amplió en 2025, y las cortes están decidiendo.' },
}
