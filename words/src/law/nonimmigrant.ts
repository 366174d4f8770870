import type { Message } from '../print.ts'

/** The short answer of each rule of `nonimmigrant`, how it is counted, and the names of its numbers. */
export const nonimmigrantLaw: Record<string, Message> = {
  'nonimmigrant.h1bSixYears.short': {
    en: 'You can stay in H-1B for six years. Full days you spent abroad in that time can be added.',
    es: 'Puede quedarse en H-1B seis años. Se pueden agregar los días completos que pasó en el extranjero en ese tiempo.',
  },
  'nonimmigrant.h1bSixYears.counted': {
    en: 'Six years are counted from your first day in H-1B, or their end is taken from a paper. Only full days abroad are added: not the day you left, and not the day you came back. A trip that is not fully known adds nothing. After a year or more abroad in one go six new years may begin, and then no day is given. More years because of a green-card case are not counted here.',
    es: 'Se cuentan seis años desde su primer día en H-1B, o se toma su fin de un papel. Solo se agregan días completos en el extranjero: ni el día en que salió ni el día en que volvió. Un viaje que no se conoce por completo no agrega nada. Después de un año o más seguido en el extranjero pueden empezar seis años nuevos, y entonces no se da ningún día. Los años adicionales por un caso de residencia no se cuentan aquí.',
  },
  'nonimmigrant.graceAfterJob.short': {
    en: 'When a job in a work status ends, you may stay up to 60 days more, or until your I-94 ends if that is sooner. You may not work in these days.',
    es: 'Cuando termina un empleo con un estatus de trabajo, puede quedarse hasta 60 días más, o hasta que termine su I-94 si eso es antes. En esos días no puede trabajar.',
  },
  'nonimmigrant.graceAfterJob.counted': {
    en: 'The day after your last day of work is day one. The last day does not move when it is a closed day. If your I-94 ended no later than the job, there are no such days. They are given once in each approved time, and an officer can give fewer.',
    es: 'El día después de su último día de trabajo es el día uno. El último día no se mueve aunque sea un día cerrado. Si su I-94 no terminó después que el empleo, estos días no existen. Se dan una vez en cada tiempo aprobado, y un oficial puede dar menos.',
  },
  'nonimmigrant.graceAfterProgram.short': {
    en: 'After a program of study or exchange is finished you get some days to leave, or to change what you do here: 60 with F-1, and 30 with J-1 or M-1. For F-1 programs that end on 15 September 2026 or later a new rule says 30 days; a court has postponed it.',
    es: 'Después de completar un programa de estudio o intercambio tiene unos días para salir, o para cambiar lo que hace aquí: 60 con F-1, y 30 con J-1 o M-1. Para programas F-1 que terminan el 15 de septiembre de 2026 o después, una regla nueva dice 30 días; una corte la aplazó.',
  },
  'nonimmigrant.graceAfterProgram.counted': {
    en: 'The days count from the day the program ended, or with F-1 the training that followed it. Who left an F-1 program early with the school’s permission gets 15 days. A J-1 or M-1 program that ended early, or a status that was not kept, gives none; nor does a change to a status for work. The last day does not move when it is a closed day.',
    es: 'Los días se cuentan desde que terminó el programa o, con F-1, la práctica que le siguió. Quien dejó antes un programa F-1 con permiso de la escuela tiene 15 días. Un programa J-1 o M-1 que terminó antes, o un estatus que no se mantuvo, no da ninguno; tampoco un cambio a un estatus de trabajo. El último día no se mueve aunque sea un día cerrado.',
  },
  'nonimmigrant.optUnemployedDays.short': {
    en: 'In training after studies (OPT) you may be without work for 90 days at most, or for 150 days in all with the STEM extension.',
    es: 'En la práctica después de los estudios (OPT) puede estar sin trabajo 90 días como máximo, o 150 en total con la extensión STEM.',
  },
  'nonimmigrant.optUnemployedDays.counted': {
    en: 'Every day of the training up to today counts, weekends and days of travel too, on which your papers show no work of at least 20 hours a week. Work in another status, such as H-1B, ends the training. Before the STEM extension, several small jobs can make up the hours together. Older guidance left out gaps of ten days or less between two jobs; we start from counting them.',
    es: 'Cuenta cada día de la práctica, hasta hoy, en que sus papeles no muestran un trabajo de por lo menos 20 horas por semana, también los fines de semana y los días de viaje. Un trabajo con otro estatus, como H-1B, termina la práctica. Antes de la extensión STEM, varios trabajos pequeños pueden sumar las horas. Una guía anterior no contaba las pausas de diez días o menos entre dos trabajos; partimos de contarlas.',
  },
  'nonimmigrant.optUnemploymentLimit.short': {
    en: 'If you find no other work, this is the day on which the days without work that the law allows are used up: 90, or 150 with the STEM extension. A day more breaks the status.',
    es: 'Si no encuentra otro trabajo, este es el día en que se acaban los días sin trabajo que permite la ley: 90, o 150 con la extensión STEM. Un día más rompe el estatus.',
  },
  'nonimmigrant.optUnemploymentLimit.counted': {
    en: 'The days without work that your papers show are counted, as if no other work came until the training ends. With the STEM extension the days of the first training count too. The day does not move when it is a closed day. If the limit is not passed before the training ends, no day is given.',
    es: 'Se cuentan los días sin trabajo que muestran sus papeles, como si no llegara otro trabajo hasta que termine la práctica. Con la extensión STEM también cuentan los días de la primera práctica. El día no se mueve aunque sea un día cerrado. Si el límite no se pasa antes de que termine la práctica, no se da ningún día.',
  },
  'nonimmigrant.optFilingWindow.short': {
    en: 'USCIS must receive the form for training after studies (OPT) from 90 days before the program ends to 60 days after it. For the STEM extension it is from 90 days before the training ends to the day before it ends.',
    es: 'USCIS debe recibir el formulario para la práctica después de los estudios (OPT) desde 90 días antes de que termine el programa hasta 60 días después. Para la extensión STEM es desde 90 días antes de que termine la práctica hasta el día antes de su fin.',
  },
  'nonimmigrant.optFilingWindow.counted': {
    en: 'It must also come within 30 days of the day your school recommends the training, or within 60 days for the STEM extension. The earlier last day counts. The day it is received counts, not the day it is sent, and no day moves because an office is closed.',
    es: 'También debe llegar dentro de 30 días desde que su escuela recomienda la práctica, o de 60 días para la extensión STEM. Cuenta el último día que llegue primero. Cuenta el día en que se recibe, no el día en que se envía, y ningún día se mueve porque una oficina esté cerrada.',
  },
  'law.nonimmigrant.h1b-years': { en: 'Time in H-1B', es: 'Tiempo en H-1B' },
  'law.nonimmigrant.h1b-year-abroad': { en: 'Time abroad in one go after which six new years may begin', es: 'Tiempo seguido en el extranjero después del cual pueden empezar seis años nuevos' },
  'law.nonimmigrant.job-grace-days': { en: 'The most time after a job ended', es: 'Tiempo máximo después de terminar un empleo' },
  'law.nonimmigrant.f-grace-days': { en: 'Time after an F-1 program', es: 'Tiempo después de un programa F-1' },
  'law.nonimmigrant.f-grace-days-fixed': { en: 'Time after an F-1 program, by the rule of 2026 that a court postponed', es: 'Tiempo después de un programa F-1, según la regla de 2026 que aplazó una corte' },
  'law.nonimmigrant.f-withdrawal-days': { en: 'Time after leaving an F-1 program early with the school’s permission', es: 'Tiempo después de dejar antes un programa F-1 con permiso de la escuela' },
  'law.nonimmigrant.j-grace-days': { en: 'Time after a J-1 program', es: 'Tiempo después de un programa J-1' },
  'law.nonimmigrant.m-grace-days': { en: 'Time after an M-1 program', es: 'Tiempo después de un programa M-1' },
  'law.nonimmigrant.opt-days-without-work': { en: 'The most days without work in training (OPT)', es: 'Máximo de días sin trabajo en la práctica (OPT)' },
  'law.nonimmigrant.stem-days-without-work': { en: 'The most days without work in all, with the STEM extension', es: 'Máximo de días sin trabajo en total, con la extensión STEM' },
  'law.nonimmigrant.short-gap-days': { en: 'The longest gap between two jobs that older guidance left out', es: 'La pausa más larga entre dos trabajos que una guía anterior no contaba' },
  'law.nonimmigrant.opt-file-days-before': { en: 'The form may come this long before the end', es: 'Con cuánta anticipación puede llegar el formulario antes del fin' },
  'law.nonimmigrant.opt-file-days-after': { en: 'The form may come this long after the program ends', es: 'Hasta cuánto después del fin del programa puede llegar el formulario' },
  'law.nonimmigrant.opt-recommended-days': { en: 'Time after the school recommends the training', es: 'Tiempo después de que la escuela recomienda la práctica' },
  'law.nonimmigrant.stem-recommended-days': { en: 'Time after the school recommends the STEM extension', es: 'Tiempo después de que la escuela recomienda la extensión STEM' },
}
