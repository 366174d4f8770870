import type { Message } from '../print.ts'

const NOTICE: Message = {
  en: 'The Federal Register notice about TPS for your country would answer this. It is free at federalregister.gov.',
  es: 'El aviso del Federal Register sobre el TPS de su país respondería esto. Es gratis en federalregister.gov.',
}
const EMPLOYER: Message = {
  en: 'A letter of the employer or your pay stubs would answer this.',
  es: 'Una carta del empleador o sus recibos de pago responderían esto.',
}
const PETITION: Message = {
  en: 'The approval notice of your employer’s petition (I-797) would answer this.',
  es: 'El aviso de aprobación de la petición de su empleador (I-797) respondería esto.',
}
const I94: Message = {
  en: 'The newest I-94, from i94.cbp.dhs.gov or at the bottom of the approval notice, would answer this.',
  es: 'El I-94 más nuevo, de i94.cbp.dhs.gov o al pie del aviso de aprobación, respondería esto.',
}
const PROGRAM: Message = {
  en: 'Your I-20 or DS-2019, all pages, would answer this.',
  es: 'Su I-20 o DS-2019, con todas las páginas, respondería esto.',
}
const TRAINING: Message = {
  en: 'Your training card (EAD), or the second page of your I-20, would answer this.',
  es: 'Su tarjeta de práctica (EAD), o la segunda página de su I-20, respondería esto.',
}

/** The plain names of facts, as in facts.ts. */
export const workFactWords: Readonly<Record<string, Message>> = {
  'fact.filing.category': { en: 'Category on the form', es: 'Categoría en el formulario' },
  'fact.job.from': { en: 'First day of the job', es: 'Primer día del trabajo' },
  'fact.job.to': { en: 'Last day of the job', es: 'Último día del trabajo' },
  'fact.job.hoursPerWeek': { en: 'Hours in a week', es: 'Horas por semana' },
  'fact.job.status': { en: 'Status you worked in', es: 'Estatus con que trabajaba' },
  'fact.job.admitUntil': { en: 'Last day of the I-94 for this job', es: 'Último día del I-94 para este trabajo' },
  'fact.h1b.startedOn': { en: 'First day in H-1B', es: 'Primer día en H-1B' },
  'fact.h1b.sixYearEnd': { en: 'End of the six years in H-1B', es: 'Fin de los seis años en H-1B' },
  'fact.program.kind': { en: 'Kind of program', es: 'Tipo de programa' },
  'fact.program.endDate': { en: 'Day the program ends', es: 'Día en que termina el programa' },
  'fact.program.ending': { en: 'How the program ended', es: 'Cómo terminó el programa' },
  'fact.program.recommendedDate': { en: 'Day the school agreed to training', es: 'Día en que la escuela aceptó la práctica' },
  'fact.program.stem': { en: 'Program in science or technology (STEM)', es: 'Programa de ciencia o tecnología (STEM)' },
  'fact.opt.start': { en: 'First day of the training', es: 'Primer día de la práctica' },
  'fact.opt.end': { en: 'Last day of the training', es: 'Último día de la práctica' },
  'fact.opt.stem': { en: 'Training is a STEM extension', es: 'La práctica es una extensión STEM' },
  'fact.tpsNotice.kind': { en: 'What the TPS notice does', es: 'Qué hace el aviso de TPS' },
  'fact.tpsNotice.country': { en: 'Country of the TPS notice', es: 'País del aviso de TPS' },
  'fact.tpsNotice.published': { en: 'Day the notice was published', es: 'Día en que se publicó el aviso' },
  'fact.tpsNotice.effectiveFrom': { en: 'First day TPS counts', es: 'Primer día en que vale el TPS' },
  'fact.tpsNotice.effectiveTo': { en: 'Last day of TPS in the notice', es: 'Último día del TPS en el aviso' },
  'fact.tpsNotice.registrationFrom': { en: 'First day to ask for the first time', es: 'Primer día para pedirlo por primera vez' },
  'fact.tpsNotice.registrationTo': { en: 'Last day to ask for the first time', es: 'Último día para pedirlo por primera vez' },
  'fact.tpsNotice.reregistrationFrom': { en: 'First day to ask again', es: 'Primer día para volver a pedirlo' },
  'fact.tpsNotice.reregistrationTo': { en: 'Last day to ask again', es: 'Último día para volver a pedirlo' },
  'fact.tpsNotice.cardsEnding': { en: 'Last day printed on the cards it makes longer', es: 'Último día impreso en las tarjetas que alarga' },
  'fact.tpsNotice.cardsExtendedTo': { en: 'Day to which it makes cards longer', es: 'Día hasta el que alarga las tarjetas' },
  'fact.tpsNotice.previousEnd': { en: 'End of the last extension', es: 'Fin de la última extensión' },
  'fact.tpsNotice.noDecision': { en: 'No decision was published 60 days before the end', es: 'No se publicó ninguna decisión 60 días antes del fin' },
}
/** Values of those that are codes. */
export const workFactValueWords: Readonly<Record<string, Message>> = {
  'fact.job.status.e-1': { en: 'E-1', es: 'E-1' },
  'fact.job.status.e-2': { en: 'E-2', es: 'E-2' },
  'fact.job.status.e-3': { en: 'E-3', es: 'E-3' },
  'fact.job.status.h-1b': { en: 'H-1B', es: 'H-1B' },
  'fact.job.status.h-1b1': { en: 'H-1B1', es: 'H-1B1' },
  'fact.job.status.l-1': { en: 'L-1', es: 'L-1' },
  'fact.job.status.o-1': { en: 'O-1', es: 'O-1' },
  'fact.job.status.tn': { en: 'TN', es: 'TN' },
  'fact.job.status.opt': { en: 'training after study (OPT)', es: 'práctica después de estudiar (OPT)' },
  'fact.job.status.other': { en: 'another status', es: 'otro estatus' },
  'fact.program.kind.f-1': { en: 'study (F-1)', es: 'estudios (F-1)' },
  'fact.program.kind.j-1': { en: 'exchange (J-1)', es: 'intercambio (J-1)' },
  'fact.program.kind.m-1': { en: 'trade school (M-1)', es: 'escuela de oficios (M-1)' },
  'fact.program.ending.completed': { en: 'finished', es: 'completado' },
  'fact.program.ending.authorized-withdrawal': { en: 'left early with the school’s permission', es: 'retiro con permiso de la escuela' },
  'fact.program.ending.violation': { en: 'ended because the status was not kept', es: 'terminó porque no se mantuvo el estatus' },
  'fact.tpsNotice.kind.designation': { en: 'names the country for TPS', es: 'nombra al país para TPS' },
  'fact.tpsNotice.kind.extension': { en: 'makes TPS longer', es: 'extiende el TPS' },
  'fact.tpsNotice.kind.termination': { en: 'ends TPS', es: 'pone fin al TPS' },
}
/** Which paper would answer them. */
export const workNeedsWords: Readonly<Record<string, Message>> = {
  'needs.filing.category': {
    en: 'The receipt notice (I-797C) or your copy of the form would answer this.',
    es: 'El aviso de recibo (I-797C) o su copia del formulario respondería esto.',
  },
  'needs.job.from': EMPLOYER, 'needs.job.to': EMPLOYER, 'needs.job.hoursPerWeek': EMPLOYER, 'needs.job.status': PETITION, 'needs.job.admitUntil': I94,
  'needs.h1b.startedOn': PETITION, 'needs.h1b.sixYearEnd': PETITION,
  'needs.program.kind': PROGRAM, 'needs.program.endDate': PROGRAM, 'needs.program.ending': PROGRAM, 'needs.program.recommendedDate': PROGRAM, 'needs.program.stem': PROGRAM,
  'needs.opt.start': TRAINING, 'needs.opt.end': TRAINING, 'needs.opt.stem': TRAINING,
  'needs.tpsNotice.kind': NOTICE, 'needs.tpsNotice.country': NOTICE, 'needs.tpsNotice.published': NOTICE, 'needs.tpsNotice.effectiveFrom': NOTICE,
  'needs.tpsNotice.effectiveTo': NOTICE, 'needs.tpsNotice.registrationFrom': NOTICE, 'needs.tpsNotice.registrationTo': NOTICE,
  'needs.tpsNotice.reregistrationFrom': NOTICE, 'needs.tpsNotice.reregistrationTo': NOTICE, 'needs.tpsNotice.cardsEnding': NOTICE,
  'needs.tpsNotice.cardsExtendedTo': NOTICE, 'needs.tpsNotice.previousEnd': NOTICE, 'needs.tpsNotice.noDecision': NOTICE,
}
