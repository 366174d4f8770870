import type { Message } from '../print.ts'

const ENDS_FIRST: Message = {
  en: 'The first and the last day do not fit together. One of the two is wrong.',
  es: 'El primer y el último día no concuerdan. Uno de los dos está mal.',
}
const FIRST_TRAINING: Message = {
  en: 'The days without work in your first training (OPT) count too. Add its I-20 or card if you have it.',
  es: 'También cuentan los días sin trabajo de su primera práctica (OPT). Agregue su I-20 o su tarjeta si la tiene.',
}
const TRAINING_NEEDS: Message = {
  en: 'We need the days on your training card, and of each job in that time its days and the hours in a week.',
  es: 'Necesitamos los días de su tarjeta de práctica, y de cada trabajo en ese tiempo sus días y las horas por semana.',
}
const CLOSE: Message = {
  en: 'This is within three days of a legal limit. One day more or less can change the answer. Please ask a lawyer.',
  es: 'Está a tres días o menos de un límite legal. Un día más o menos puede cambiar la respuesta. Pregunte a un abogado.',
}

/** Sentences of the rules of `nonimmigrant`. */
export const nonimmigrantWords: Record<string, Message> = {
  'nonimmigrant.h1bTripDays.name': { en: 'Days abroad that come back to your six years', es: 'Días en el extranjero que vuelven a sus seis años' },
  'nonimmigrant.h1bTripDays.count': { en: 'From {departed} to {returned} you were abroad {days} in full.', es: 'Del {departed} al {returned} usted estuvo en el extranjero {days} completos.' },
  'nonimmigrant.h1bTripDays.unsettled.backBeforeLeaving': {
    en: 'The papers show the return before the departure. One of the two days is wrong.',
    es: 'Los papeles muestran el regreso antes de la salida. Uno de los dos días está mal.',
  },
  'nonimmigrant.h1bSixYears.name': { en: 'End of your six years in H-1B', es: 'Fin de sus seis años en H-1B' },
  'nonimmigrant.h1bSixYears.question': { en: 'Until when can you stay in H-1B?', es: '¿Hasta cuándo puede quedarse en H-1B?' },
  'nonimmigrant.h1bSixYears.deadline': { en: 'Your six years in H-1B, with the days abroad, end on {raw}.', es: 'Sus seis años en H-1B, con los días en el extranjero, terminan el {raw}.' },
  'nonimmigrant.h1bSixYears.step.years': { en: 'The six years run from {start} to {end}.', es: 'Los seis años van del {start} al {end}.' },
  'nonimmigrant.h1bSixYears.step.abroad': { en: 'You were abroad {days} in full. They may be added: to {raw}.', es: 'Usted estuvo en el extranjero {days} completos. Se pueden agregar: hasta el {raw}.' },
  'nonimmigrant.h1bSixYears.step.unknownTrips': { en: 'A trip that is not fully known adds nothing here.', es: 'Un viaje que no se conoce por completo aquí no agrega nada.' },
  'nonimmigrant.h1bSixYears.step.proof': { en: 'Days abroad are added only if your employer asks for them with proof of each trip.', es: 'Los días en el extranjero se agregan solo si su empleador los pide con pruebas de cada viaje.' },
  'nonimmigrant.h1bSixYears.step.longer': {
    en: 'With a labor certification or a petition for a green card under way, more years may be possible. Ask early.',
    es: 'Con una certificación laboral o una petición de residencia en camino, quizás son posibles más años. Pregunte temprano.',
  },
  'nonimmigrant.h1bSixYears.notEnoughKnown': { en: 'We need the first day you were in H-1B.', es: 'Necesitamos el primer día que estuvo en H-1B.' },
  'nonimmigrant.h1bSixYears.unsettled.endsBeforeItBegins': ENDS_FIRST,
  'nonimmigrant.h1bSixYears.unsettled.yearAbroad': {
    en: 'You were abroad for a year or more. Six new years may have begun when you came back. Ask a lawyer.',
    es: 'Usted estuvo en el extranjero un año o más. Quizás empezaron seis años nuevos cuando volvió. Pregunte a un abogado.',
  },

  'nonimmigrant.graceAfterJob.name': { en: 'Days after your job ended', es: 'Días después de terminar su trabajo' },
  'nonimmigrant.graceAfterJob.question': { en: 'How long may you stay after this job ended?', es: '¿Cuánto puede quedarse después de terminar este trabajo?' },
  'nonimmigrant.graceAfterJob.window': { en: 'You may stay from {opens} to {raw}, at most.', es: 'Puede quedarse del {opens} al {raw}, como máximo.' },
  'nonimmigrant.graceAfterJob.step.counted': { en: 'Your last day of work was {last}. {days} after that is {full}.', es: 'Su último día de trabajo fue el {last}. {days} después es el {full}.' },
  'nonimmigrant.graceAfterJob.step.i94': { en: 'Your I-94 ends sooner, on {until}. That day counts.', es: 'Su I-94 termina antes, el {until}. Ese día cuenta.' },
  'nonimmigrant.graceAfterJob.step.once': {
    en: 'You get these days once in each approved time, and an officer can give fewer.',
    es: 'Estos días se dan una vez en cada tiempo aprobado, y un oficial puede dar menos.',
  },
  'nonimmigrant.graceAfterJob.step.whatToDo': {
    en: 'You may not work in these days. Before they end, a new employer must file for you, or you must ask for another status, or leave.',
    es: 'En estos días no puede trabajar. Antes de que terminen, un nuevo empleador debe presentar su petición, o usted debe pedir otro estatus, o irse.',
  },
  'nonimmigrant.graceAfterJob.notEnoughKnown': { en: 'We need the last day of work and the last day of your I-94.', es: 'Necesitamos el último día de trabajo y el último día de su I-94.' },
  'nonimmigrant.graceAfterJob.notApplicable.i94Ended': {
    en: 'Your I-94 ended no later than the job, so these days do not exist. Ask a lawyer soon.',
    es: 'Su I-94 no terminó después que el trabajo, así que estos días no existen. Pregunte pronto a un abogado.',
  },
  'nonimmigrant.graceAfterJob.unsettled.endsBeforeItBegins': ENDS_FIRST,

  'nonimmigrant.graceAfterProgram.name': { en: 'Days after your program ends', es: 'Días después de terminar su programa' },
  'nonimmigrant.graceAfterProgram.question': { en: 'How long may you stay after your program or training ends?', es: '¿Cuánto puede quedarse después de terminar su programa o práctica?' },
  'nonimmigrant.graceAfterProgram.window': {
    en: 'From {opens} to {raw} you may get ready to leave, change schools, or ask for another status.',
    es: 'Del {opens} al {raw} puede preparar su salida, cambiar de escuela o pedir otro estatus.',
  },
  'nonimmigrant.graceAfterProgram.noDays': { en: 'There are no extra days after {raw}.', es: 'No hay días extra después del {raw}.' },
  'nonimmigrant.graceAfterProgram.step.training': { en: 'The program ended on {programEnd}, and the training after it ends on {end}.', es: 'El programa terminó el {programEnd}, y la práctica que le siguió termina el {end}.' },
  'nonimmigrant.graceAfterProgram.step.counted': { en: 'You get {days} after {end}.', es: 'Usted tiene {days} después del {end}.' },
  'nonimmigrant.graceAfterProgram.step.withdrawal': { en: 'You left early with the school’s permission: {days} after {end}.', es: 'Usted se retiró con permiso de la escuela: {days} después del {end}.' },
  'nonimmigrant.graceAfterProgram.step.endedEarly': { en: 'Days are given only after the program is finished, and this one ended early on {end}.', es: 'Los días se dan solo al completar el programa, y este terminó antes, el {end}.' },
  'nonimmigrant.graceAfterProgram.step.violation': { en: 'The papers say that the status was not kept, so it ended on {end} without extra days.', es: 'Los papeles dicen que no se mantuvo el estatus, así que terminó el {end} sin días extra.' },
  'nonimmigrant.graceAfterProgram.step.askSchool': { en: 'Talk to your school or program and to a lawyer soon: it may be possible to get the status back.', es: 'Hable pronto con su escuela o programa y con un abogado: quizás se puede recuperar el estatus.' },
  'nonimmigrant.graceAfterProgram.step.asPlanned': { en: 'This holds if you finish the program as planned.', es: 'Esto vale si usted termina el programa según lo previsto.' },
  'nonimmigrant.graceAfterProgram.step.noWork': { en: 'You may not work in these days, and if you leave you cannot come back on them.', es: 'En estos días no puede trabajar, y si sale no puede volver con ellos.' },
  'nonimmigrant.graceAfterProgram.notEnoughKnown': { en: 'We need the kind of program and the day it ends, and the days of any training (OPT).', es: 'Necesitamos el tipo de programa y el día en que termina, y los días de la práctica (OPT) si la hay.' },

  'nonimmigrant.graceAfterProgram.notApplicable.changedStatus': {
    en: 'These papers show work in another status before the program or training ended. Its own days count from there.',
    es: 'Estos papeles muestran trabajo con otro estatus antes de terminar el programa o la práctica. Desde ahí cuentan los días de ese estatus.',
  },

  'nonimmigrant.optDays.name': { en: 'Days of a training (OPT)', es: 'Días de una práctica (OPT)' },
  'nonimmigrant.optDays.value': { en: 'The training runs from {from} to {to}.', es: 'La práctica va del {from} al {to}.' },
  'nonimmigrant.optDays.unsettled.endsBeforeItBegins': ENDS_FIRST,
  'nonimmigrant.optJobDays.name': { en: 'Days of a job', es: 'Días de un trabajo' },
  'nonimmigrant.optJobDays.value': { en: 'The job ran from {from} to {to}.', es: 'El trabajo fue del {from} al {to}.' },
  'nonimmigrant.optJobDays.open': { en: 'The job began on {from} and goes on.', es: 'El trabajo empezó el {from} y continúa.' },
  'nonimmigrant.optJobDays.unsettled.endsBeforeItBegins': ENDS_FIRST,
  'nonimmigrant.optJobHours.name': { en: 'Hours of a job in a week', es: 'Horas de un trabajo por semana' },
  'nonimmigrant.optJobHours.value': { en: '{hours} hours in a week.', es: '{hours} horas por semana.' },

  'nonimmigrant.statusChanged.name': { en: 'Start of a job in a status for work', es: 'Inicio de un trabajo con un estatus laboral' },
  'nonimmigrant.statusChanged.value': { en: 'A job in a status for work began on {value}.', es: 'Un trabajo con un estatus laboral empezó el {value}.' },

  'nonimmigrant.optUnemployedDays.name': { en: 'Days without work in your training (OPT)', es: 'Días sin trabajo en su práctica (OPT)' },
  'nonimmigrant.optUnemployedDays.question': { en: 'How many days without work count so far?', es: '¿Cuántos días sin trabajo cuentan hasta ahora?' },
  'nonimmigrant.optUnemployedDays.count': { en: 'Up to {to}, {days} without work count. The law allows {limit}.', es: 'Hasta el {to}, cuentan {days} sin trabajo. La ley permite {limit}.' },
  'nonimmigrant.optUnemployedDays.step.from': { en: 'We counted every day from {from} to {to} on which these papers show no work.', es: 'Contamos cada día del {from} al {to} en que estos papeles no muestran trabajo.' },
  'nonimmigrant.optUnemployedDays.step.firstTraining': FIRST_TRAINING,
  'nonimmigrant.optUnemployedDays.step.over': { en: 'The first day over the limit is {over}. Ask a lawyer before you leave the country or file anything.', es: 'El primer día por encima del límite es el {over}. Pregunte a un abogado antes de salir del país o presentar algo.' },
  'nonimmigrant.optUnemployedDays.step.whatCounts': {
    en: 'Work of 20 hours or more in a week in your field counts as work. Days of travel without a job count as days without work.',
    es: 'El trabajo de 20 horas o más por semana en su campo cuenta como trabajo. Los días de viaje sin empleo cuentan como días sin trabajo.',
  },
  'nonimmigrant.optUnemployedDays.notEnoughKnown': TRAINING_NEEDS,
  'nonimmigrant.optUnemployedDays.notApplicable.notBegun': { en: 'This training has not begun.', es: 'Esta práctica todavía no empieza.' },
  'nonimmigrant.optUnemployedDays.unsettled.endsBeforeItBegins': ENDS_FIRST,
  'nonimmigrant.optUnemployedDays.boundary': CLOSE,

  'nonimmigrant.optUnemploymentLimit.name': { en: 'Last day without work in your training (OPT)', es: 'Último día sin trabajo en su práctica (OPT)' },
  'nonimmigrant.optUnemploymentLimit.question': { en: 'By which day must you be working again?', es: '¿Para qué día debe estar trabajando otra vez?' },
  'nonimmigrant.optUnemploymentLimit.deadline': { en: 'If you find no other work, your {days} without work are used up on {raw}.', es: 'Si no encuentra otro trabajo, sus {days} sin trabajo se acaban el {raw}.' },
  'nonimmigrant.optUnemploymentLimit.step.from': { en: 'We counted every day since {from} on which these papers show no work, and went on as if nothing else came.', es: 'Contamos cada día desde el {from} en que estos papeles no muestran trabajo, y seguimos como si no llegara otro.' },
  'nonimmigrant.optUnemploymentLimit.step.firstTraining': FIRST_TRAINING,
  'nonimmigrant.optUnemploymentLimit.step.violation': { en: 'A day without work from {next} on breaks the status.', es: 'Un día sin trabajo desde el {next} rompe el estatus.' },
  'nonimmigrant.optUnemploymentLimit.step.papers': { en: 'If you work and it is not in these papers, add it, and tell your school.', es: 'Si usted trabaja y eso no está en estos papeles, agréguelo, y avise a su escuela.' },
  'nonimmigrant.optUnemploymentLimit.notEnoughKnown': TRAINING_NEEDS,
  'nonimmigrant.optUnemploymentLimit.notApplicable.notReached': { en: 'By these papers the limit is not passed before the training ends.', es: 'Según estos papeles, el límite no se pasa antes de que termine la práctica.' },
  'nonimmigrant.optUnemploymentLimit.unsettled.endsBeforeItBegins': ENDS_FIRST,

  'nonimmigrant.optFilingWindow.name': { en: 'Days to file for training (OPT)', es: 'Días para pedir la práctica (OPT)' },
  'nonimmigrant.optFilingWindow.question': { en: 'When must USCIS receive your form for training?', es: '¿Cuándo debe recibir USCIS su formulario para la práctica?' },
  'nonimmigrant.optFilingWindow.window': { en: 'USCIS must receive Form I-765 from {opens} to {raw}.', es: 'USCIS debe recibir el formulario I-765 del {opens} al {raw}.' },
  'nonimmigrant.optFilingWindow.step.counted': { en: 'The program ends on {end}. From 90 days before to 60 days after is {opens} to {last}.', es: 'El programa termina el {end}. De 90 días antes a 60 días después es del {opens} al {last}.' },
  'nonimmigrant.optFilingWindow.step.extension': { en: 'Your training ends on {end}. For the STEM extension, the days are {opens} to {last}, the day before.', es: 'Su práctica termina el {end}. Para la extensión STEM, los días son del {opens} al {last}, el día antes.' },
  'nonimmigrant.optFilingWindow.step.recommended': { en: 'Your school recommended it on {recommended}. The form must come within {days}: by {by}.', es: 'Su escuela lo recomendó el {recommended}. El formulario debe llegar en {days}: a más tardar el {by}.' },
  'nonimmigrant.optFilingWindow.step.noRecommendation': { en: 'It must also come within {days} of the day your school recommends it. That day is not in these papers.', es: 'También debe llegar en {days} desde el día en que su escuela lo recomiende. Ese día no está en estos papeles.' },
  'nonimmigrant.optFilingWindow.step.received': { en: 'It must be there by that day. Mailing it by then is not enough, and we add no day for weekends.', es: 'Debe estar allí ese día. Enviarlo por correo ese día no basta, y no agregamos días por fines de semana.' },
  'nonimmigrant.optFilingWindow.notEnoughKnown': { en: 'We need the kind of program and the day it ends.', es: 'Necesitamos el tipo de programa y el día en que termina.' },
  'nonimmigrant.optFilingWindow.notApplicable.notCompleted': { en: 'Training follows a finished program, and the papers say that this one was not finished.', es: 'La práctica sigue a un programa completado, y los papeles dicen que este no se completó.' },
  'nonimmigrant.optFilingWindow.notApplicable.given': { en: 'These papers show the training after this program.', es: 'Estos papeles ya muestran la práctica después de este programa.' },
  'nonimmigrant.optFilingWindow.unsettled.recommendedTooSoon': {
    en: 'The school’s recommendation runs out before the days to file begin. Ask your school for a new one.',
    es: 'La recomendación de la escuela vence antes de que empiecen los días. Pida una nueva a su escuela.',
  },
  'nonimmigrant.optFilingWindow.unsettled.recommendedTooLate': {
    en: 'The recommendation is from after the last day to file. Talk to your school and to a lawyer.',
    es: 'La recomendación es de después del último día. Hable con su escuela y con un abogado.',
  },

  'reading.fj.admission-period.question': {
    en: 'A rule of July 2026 cut the days after a program, and a court put it on hold; courts are still deciding. Which days count?',
    es: 'Una regla de julio de 2026 recortó los días después de un programa, y una corte la suspendió; las cortes todavía deciden. ¿Qué días cuentan?',
  },
  'reading.fj.admission-period.duration-of-status-60': { en: '60 days, as before. This is how it stands now.', es: '60 días, como antes. Así está ahora.' },
  'reading.fj.admission-period.fixed-30': { en: '30 days, if the new rule comes into force.', es: '30 días, si la regla nueva entra en vigor.' },
  'reading.opt.short-gaps.question': { en: 'Does a gap of ten days or less between two jobs count as days without work?', es: '¿Cuenta como días sin trabajo una pausa de diez días o menos entre dos trabajos?' },
  'reading.opt.short-gaps.every-day-counts': { en: 'Yes: every day counts.', es: 'Sí: cada día cuenta.' },
  'reading.opt.short-gaps.gaps-to-10-days-disregarded': { en: 'No, by older guidance. Do not rely on it.', es: 'No, según una guía antigua. No confíe en ella.' },

  'radar.cap-gap.note': {
    en: 'Since January 17, 2025, students with an H-1B petition for October may stay and work to April 1 at most. Ask your school.',
    es: 'Desde el 17 de enero de 2025, estudiantes con una petición H-1B para octubre pueden quedarse y trabajar hasta el 1 de abril como máximo. Pregunte a su escuela.',
  },
}
