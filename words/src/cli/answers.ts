import type { Message } from '../print.ts'

/** What the terminal answers: outlook, timeline, contradictions, why, rule, demo. */
export const answerWords = {
  'cli.and': { en: 'and', es: 'y' },
  'cli.from': { en: 'from {day}', es: 'desde el {day}' },
  'cli.until': { en: 'until {day}', es: 'hasta el {day}' },
  'cli.none': { en: 'none', es: 'ninguno' },
  'cli.noDays': { en: 'No days.', es: 'Ningún día.' },
  'cli.paper': { en: 'paper', es: 'papel' },
  'cli.statement': { en: 'what you told us', es: 'lo que usted dijo' },

  'cli.about.fromTo': { en: 'from {from} to {to}', es: 'del {from} al {to}' },
  'cli.about.from': { en: 'from {from}', es: 'desde el {from}' },
  'cli.about.to': { en: 'until {to}', es: 'hasta el {to}' },
  'cli.about.number': { en: 'number {n} of {of}', es: 'número {n} de {of}' },

  'cli.ifLaw': { en: 'If the law is read this way: {question} {answer}', es: 'Si la ley se lee así: {question} {answer}' },
  'cli.ifMatching': { en: 'If these papers tell of {how}', es: 'Si estos papeles hablan de {how}' },
  'cli.matching': { en: '{n} {n|entry or exit|entries or exits}', es: '{n} {n|entrada o salida|entradas o salidas}' },
  'cli.matching.way': {
    en: '{n} {n|entry or exit|entries or exits}, put together in way {way}',
    es: '{n} {n|entrada o salida|entradas o salidas}, unidas de la forma {way}',
  },
  'cli.otherReading': { en: 'If the law is read another way: {answers}.', es: 'Si la ley se lee de otra manera: {answers}.' },
  'cli.safest': { en: 'Your papers disagree. This is the safest day.', es: 'Sus papeles no coinciden. Este es el día más seguro.' },

  'cli.outlook.title': { en: '{n} {n|paper|papers}, seen on {day}', es: '{n} {n|papel|papeles}, al {day}' },
  'cli.outlook.nothing': {
    en: 'These papers lead to no date yet. Add papers with dates: an I-94, a receipt notice, a court notice.',
    es: 'Estos papeles aún no llevan a ninguna fecha. Agregue papeles con fechas: un I-94, un aviso de recibo, un aviso de la corte.',
  },
  'cli.outlook.why': {
    en: 'To see the proof of a date: proofline why, then the name in brackets, then your files.',
    es: 'Para ver la prueba de una fecha: proofline why, luego el nombre entre corchetes, luego sus archivos.',
  },
  'cli.group.cannotUndo': { en: 'Ahead, and cannot be undone if missed', es: 'Por venir, y no se puede deshacer si se pasa' },
  'cli.group.ahead': { en: 'Other dates ahead', es: 'Otras fechas por venir' },
  'cli.group.counts': { en: 'Counts, clocks and answers', es: 'Cuentas, relojes y respuestas' },
  'cli.group.unknown': { en: 'Not known yet', es: 'Todavía no se sabe' },
  'cli.group.past': { en: 'Already past', es: 'Ya pasó' },
  'cli.group.disagree': { en: 'Where your papers disagree and it changes something', es: 'Donde sus papeles no coinciden y eso cambia algo' },
  'cli.group.disagreeIdle': { en: 'Where they disagree and it changes nothing', es: 'Donde no coinciden y eso no cambia nada' },
  'cli.group.files': { en: 'About these files', es: 'Sobre estos archivos' },

  'cli.ask.title': { en: '{n} {n|thing|things} to look for, the most useful first', es: '{n} {n|cosa|cosas} por buscar, la más útil primero' },
  'cli.ask.nothing': { en: 'Nothing is missing for the rules that apply to these papers.', es: 'No falta nada para las reglas que se aplican a estos papeles.' },
  'cli.ask.settles': { en: 'It would settle: {what}', es: 'Con eso se sabría: {what}' },
  'cli.ask.words': { en: 'One of: {words}', es: 'Uno de: {words}' },
  'cli.ask.irreversible': { en: 'One of these cannot be undone if it is missed.', es: 'Una de estas no se puede deshacer si se pasa.' },
  'cli.ask.after': { en: 'Only matters once we know: {what}', es: 'Solo importa cuando se sepa: {what}' },
  'cli.ask.representative': {
    en: 'Talk to a lawyer or accredited representative before you answer this one.',
    es: 'Hable con un abogado o representante acreditado antes de responder esto.',
  },
  'cli.ask.more': { en: 'And {n} more; --json lists them all.', es: 'Y {n} más; --json las da todas.' },

  'cli.noContradictions': { en: 'These papers agree with each other.', es: 'Estos papeles coinciden entre sí.' },
  'cli.changes': { en: 'This changes:', es: 'Esto cambia:' },
  'cli.changesByReading': {
    en: 'It changes only if the law is read in another way than usual.',
    es: 'Solo cambia si la ley se lee de otra manera que la usual.',
  },
  'cli.changesNothing': { en: 'This changes nothing we compute.', es: 'Esto no cambia nada de lo que calculamos.' },

  'cli.timeline.about': { en: 'on or about this day', es: 'cerca de este día' },
  'cli.timeline.undated': { en: 'No day on the paper', es: 'Sin día en el papel' },
  'cli.timeline.findings': { en: 'What does not add up yet', es: 'Lo que aún no cuadra' },
  'cli.timeline.empty': { en: 'These papers hold no date that we can read.', es: 'Estos papeles no tienen ninguna fecha que podamos leer.' },
  'cli.timeline.legend': {
    en: '■ a paper says so   ◇ you said so   ≠ papers disagree',
    es: '■ lo dice un papel   ◇ lo dijo usted   ≠ los papeles no coinciden',
  },

  'cli.why.law': { en: 'The law', es: 'La ley' },
  'cli.why.rival': { en: 'Not so: {who}, {paper}: {value}', es: 'Otra cosa dice: {who}, {paper}: {value}' },

  'cli.rule.usual': { en: 'As the law is usually read:', es: 'Como se lee la ley de costumbre:' },
  'cli.rule.otherReadings': { en: 'As careful lawyers also read it:', es: 'Como también la leen abogados cuidadosos:' },
  'cli.rule.noItem': { en: 'these facts have no “{list}” it would apply to.', es: 'estos datos no tienen ningún “{list}” al que se aplique.' },
  'cli.rule.facts': { en: 'Facts it reads: {facts}', es: 'Datos que lee: {facts}' },
  'cli.rules.until': { en: 'trusted until {day}', es: 'confiable hasta el {day}' },
  'cli.rules.stale': { en: 'must be compared with the law again: trusted only until {day}', es: 'hay que compararla otra vez con la ley: confiable solo hasta el {day}' },

  'cli.demo.title': { en: 'Example: {name}, an invented person', es: 'Ejemplo: {name}, una persona inventada' },
  'cli.demo.others': { en: 'Others in the family: {people}', es: 'Otros de la familia: {people}' },

  'cli.serving': { en: 'Nothing leaves this machine. Ctrl-C stops the app. Open it at {url}', es: 'Nada sale de este equipo. Ctrl-C detiene la aplicación. Ábrala en {url}' },
} as const satisfies Record<string, Message>
