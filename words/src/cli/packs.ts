import type { Message } from '../print.ts'

/** Rule packs: whether they are signed, what must be read again, and what changed between two of them. */
export const packWords = {
  'cli.pack.ownBroken': {
    en: 'The law in this program was changed and nobody signed for it. Nothing was worked out, and your papers are unchanged. Get the program again from where you trust it. If you changed it yourself: npm run pack',
    es: 'La ley de este programa cambió y nadie firmó el cambio. No se calculó nada y sus papeles siguen igual. Obtenga el programa otra vez de donde confíe. Si lo cambió usted: npm run pack',
  },
  'cli.pack.missing': {
    en: 'There is no rule pack at {path}. Give the path of its .json file. Packs that came with this program:',
    es: 'No hay un paquete de reglas en {path}. Dé la ruta de su archivo .json. Paquetes que vienen con este programa:',
  },
  'cli.pack.NoSignature': {
    en: 'The rule pack {path} has no signature beside it ({path}.sig). It was not used. Get both files from where you trust them.',
    es: 'El paquete de reglas {path} no tiene su firma al lado ({path}.sig). No se usó. Obtenga los dos archivos de donde confíe.',
  },
  'cli.pack.UnknownKey': {
    en: 'The rule pack {path} is signed by someone this program does not know. It was not used.',
    es: 'El paquete de reglas {path} lo firmó alguien que este programa no conoce. No se usó.',
  },
  'cli.pack.Broken': {
    en: 'The rule pack {path} was changed after it was signed. It was not used. Get it again from where you trust it.',
    es: 'El paquete de reglas {path} cambió después de firmarse. No se usó. Obténgalo otra vez de donde confíe.',
  },
  'cli.pack.NewerPack': {
    en: 'The rule pack {path} is for a newer Proofline (version {version}). It was not used. Use the newest program.',
    es: 'El paquete de reglas {path} es para un Proofline más nuevo (versión {version}). No se usó. Use el programa más nuevo.',
  },
  'cli.pack.NotAPack': { en: 'The file {path} is not a rule pack. It was not used.', es: 'El archivo {path} no es un paquete de reglas. No se usó.' },
  'cli.pack.BadPack': {
    en: 'The rule pack {path} makes no sense at {at}. It was not used. Get it again from where you trust it.',
    es: 'El paquete de reglas {path} no tiene sentido en {at}. No se usó. Obténgalo otra vez de donde confíe.',
  },
  'cli.pack.otherProgram': {
    en: 'This rule pack is for another version of the program: these do not fit. It was not used. Use the program the pack was made for.',
    es: 'Este paquete de reglas es para otra versión del programa: esto no encaja. No se usó. Use el programa para el que se hizo.',
  },
  'cli.rulesWhat': { en: 'There is no "rules {what}". What there is:', es: 'No existe "rules {what}". Lo que existe:' },
  'cli.rulesCheck.title': {
    en: 'The law of {pack}: {n} rules, looked at on {day}',
    es: 'La ley de {pack}: {n} reglas, vistas el {day}',
  },
  'cli.rulesCheck.signed.release': { en: 'Signed by {key}.', es: 'Con la firma de {key}.' },
  'cli.rulesCheck.signed.development': {
    en: 'Signed with the development key ({key}), which everybody has: it shows that the pack is whole, not who made it.',
    es: 'Con la firma de desarrollo ({key}), que todos tienen: muestra que el paquete está completo, no quién lo hizo.',
  },
  'cli.rulesCheck.unsigned': { en: 'Not signed.', es: 'Sin firma.' },
  'cli.rulesCheck.fresh': { en: 'No rule is past the day until which it can be trusted.', es: 'Ninguna regla pasó el día hasta el que es confiable.' },
  'cli.rulesCheck.stale': {
    en: 'Read again now: {n} {n|rule is|rules are} past their day',
    es: 'Volver a leer ya: {n} {n|regla pasó|reglas pasaron} su día',
  },
  'cli.rulesCheck.soon': { en: 'Read again within 30 days: {n} {n|rule|rules}', es: 'Volver a leer en 30 días: {n} {n|regla|reglas}' },
  'cli.rulesCheck.until': { en: 'Trusted until {day}', es: 'Confiable hasta el {day}' },
  'cli.rulesCheck.courts': { en: 'Courts are deciding', es: 'Las cortes lo están decidiendo' },
  'cli.rulesCheck.changing': { en: 'Law that is changing', es: 'Ley que está cambiando' },
  'cli.rulesDiff.two': {
    en: 'Name two rule packs, the older one first: proofline rules diff <older> <newer>',
    es: 'Nombre dos paquetes de reglas, primero el más viejo: proofline rules diff <viejo> <nuevo>',
  },
  'cli.rulesDiff.title': { en: 'From the law of {older} to the law of {newer}', es: 'De la ley de {older} a la ley de {newer}' },
  'cli.rulesDiff.same': { en: 'Nothing changed.', es: 'No cambió nada.' },
  'cli.rulesDiff.law': { en: 'Values of the law', es: 'Valores de la ley' },
  'cli.rulesDiff.rules': { en: 'Rules and readings', es: 'Reglas e interpretaciones' },
  'cli.rulesDiff.moved': { en: 'Answers that move', es: 'Respuestas que cambian' },
  'cli.rulesDiff.noneMoved': { en: 'None of these papers’ answers moves.', es: 'Ninguna respuesta de estos papeles cambia.' },
  'cli.rulesDiff.nothing': { en: 'no answer', es: 'sin respuesta' },
  'cli.rulesDiff.notCompared': {
    en: '{n} {n|rule counts|rules count} in another way in one of the packs. This program knows only its own way, so these answers were not compared:',
    es: '{n} {n|regla cuenta|reglas cuentan} de otra manera en uno de los paquetes. Este programa solo conoce la suya, así que estas respuestas no se compararon:',
  },
  'cli.rulesDiff.always': { en: 'at all times', es: 'en todo tiempo' },
  'cli.rulesDiff.RuleAdded': { en: 'New rule:', es: 'Regla nueva:' },
  'cli.rulesDiff.RuleRemoved': { en: 'Rule taken out:', es: 'Regla quitada:' },
  'cli.rulesDiff.ReadingAdded': { en: 'New reading of the law:', es: 'Interpretación nueva de la ley:' },
  'cli.rulesDiff.ReadingRemoved': { en: 'Reading taken out:', es: 'Interpretación quitada:' },
  'cli.rulesDiff.ReadingChanged': { en: 'Reading changed:', es: 'Interpretación cambiada:' },
  'cli.rulesDiff.part.logic': { en: 'how it counts', es: 'cómo cuenta' },
  'cli.rulesDiff.part.law': { en: 'which values of the law it uses', es: 'qué valores de la ley usa' },
  'cli.rulesDiff.part.authority': { en: 'what it cites', es: 'lo que cita' },
  'cli.rulesDiff.part.effective': { en: 'since when it is the law', es: 'desde cuándo es ley' },
  'cli.rulesDiff.part.readings': { en: 'which readings it asks', es: 'qué interpretaciones consulta' },
  'cli.rulesDiff.part.radar': { en: 'what is changing around it', es: 'lo que está cambiando alrededor' },
  'cli.rulesDiff.part.kind': { en: 'the kind of answer', es: 'el tipo de respuesta' },
  'cli.rulesDiff.part.per': { en: 'what it is about', es: 'de qué trata' },
  'cli.rulesDiff.part.irreversible': { en: 'whether it can be undone', es: 'si se puede deshacer' },
  'cli.rulesDiff.part.safe': { en: 'which side is safe', es: 'qué lado es el seguro' },
  'cli.rulesDiff.part.rulebook': { en: 'its chapter', es: 'su capítulo' },
  'cli.rulesDiff.part.verifiedOn': { en: 'the day it was compared', es: 'el día en que se comparó' },
  'cli.rulesDiff.part.staleAfter': { en: 'until when it is trusted', es: 'hasta cuándo es confiable' },
  'cli.rulesDiff.part.examples': { en: 'its worked examples', es: 'sus ejemplos' },
} as const satisfies Record<string, Message>
