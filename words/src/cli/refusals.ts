import type { Message } from '../print.ts'

/** Why the terminal answers nothing: what happened, what is safe, what to do next. */
export const refusalWords = {
  'cli.noInput': {
    en: 'Say which papers to read: files, folders, or a saved record. Try: proofline demo',
    es: 'Diga qué papeles leer: archivos, carpetas o un registro guardado. Pruebe: proofline demo',
  },
  'cli.noSuchFile': {
    en: 'There is no file or folder at {path}. Nothing was read. Check the name and try again.',
    es: 'No hay un archivo ni carpeta en {path}. No se leyó nada. Revise el nombre e intente de nuevo.',
  },
  'cli.cannotRead': {
    en: 'We may not read {path}. Nothing was read, and nothing was changed. Copy your papers to a folder of your own and try again.',
    es: 'No podemos leer {path}. No se leyó nada ni se cambió nada. Copie sus papeles a una carpeta suya e intente de nuevo.',
  },
  'cli.emptyFolder': { en: 'There are no files there. Put your papers in the folder and try again.', es: 'Ahí no hay archivos. Ponga sus papeles en la carpeta e intente de nuevo.' },
  'cli.nothingOpened': { en: 'None of these files could be opened. They are unchanged.', es: 'No se pudo abrir ninguno de estos archivos. No cambiaron.' },
  'cli.unknownPaper': { en: 'None of these papers is a file named {name}. The nearest names:', es: 'Ninguno de estos papeles es un archivo llamado {name}. Los nombres más parecidos:' },
  'cli.malformedRecord': {
    en: 'record.json is not valid JSON. Nothing was changed. Use the file as it was saved, or an earlier copy.',
    es: 'record.json no es un JSON válido. No se cambió nada. Use el archivo tal como se guardó, o una copia anterior.',
  },
  'cli.badRecord': {
    en: 'The saved record makes no sense at {at}. Nothing was opened. Your file is unchanged; use an earlier copy.',
    es: 'El registro guardado no tiene sentido en {at}. No se abrió nada. Su archivo sigue igual; use una copia anterior.',
  },
  'cli.open.WrongPassphrase': {
    en: 'This passphrase does not open the file. The file is unchanged. Look for small and capital letters and spaces, and try again.',
    es: 'Esta frase no abre el archivo. El archivo no cambió. Fíjese en mayúsculas, minúsculas y espacios, e intente otra vez.',
  },
  'cli.open.NotOurFile': {
    en: 'This is not a file sealed by Proofline: {path}. It was not changed. Choose the file you saved; its name ends in .age.',
    es: 'Este no es un archivo sellado por Proofline: {path}. No se cambió. Elija el archivo que guardó; su nombre termina en .age.',
  },
  'cli.open.Damaged': { en: 'This sealed file is damaged or not complete. Nothing was opened. Try another copy of it.', es: 'Este archivo sellado está dañado o incompleto. No se abrió nada. Pruebe con otra copia.' },
  'cli.open.BadKdf': {
    en: 'This file is sealed in a way this program does not open. It is unchanged. Open it with the age tool, or use another copy.',
    es: 'Este archivo está sellado de una forma que este programa no abre. No cambió. Ábralo con la herramienta age o use otra copia.',
  },
  'cli.open.NotARecord': {
    en: 'There is no record in it that we can read. Nothing was opened, and nothing was changed. Try another copy.',
    es: 'Ahí no hay un registro que podamos leer. No se abrió nada ni se cambió nada. Pruebe con otra copia.',
  },
  'cli.open.NewerVersion': {
    en: 'This record was saved by a newer Proofline (version {version}). It is unchanged. Use the newest program and open it again.',
    es: 'Este registro lo guardó un Proofline más nuevo (versión {version}). No cambió. Use el programa más nuevo y ábralo otra vez.',
  },
  'cli.open.MissingPaper': {
    en: '{missing} {missing|paper of this record is|papers of this record are} missing or changed, so nothing was opened: half a record gives other dates. Try another copy.',
    es: '{missing} {missing|papel de este registro falta o cambió|papeles de este registro faltan o cambiaron}, así que no se abrió nada: medio registro da otras fechas. Pruebe con otra copia.',
  },
  'cli.needsPassphrase': {
    en: 'This file is sealed. Set PROOFLINE_PASSPHRASE, or run this in a terminal to be asked for it.',
    es: 'Este archivo está sellado. Defina PROOFLINE_PASSPHRASE, o úselo en una terminal para que se la pida.',
  },
  'cli.badLang': { en: '--lang must be en or es.', es: '--lang debe ser en o es.' },
  'cli.badDay': {
    en: '--on must be a real day written YYYY-MM-DD, such as 2018-08-20; this is not one: {day}',
    es: '--on debe ser un día real escrito AAAA-MM-DD, como 2018-08-20; esto no lo es: {day}',
  },
  'cli.badPort': { en: '--port must be a number from 0 to 65535.', es: '--port debe ser un número de 0 a 65535.' },
  'cli.noPort': { en: 'Port {port} and the ones after it are taken or closed to you. Choose another: --port 8080', es: 'El puerto {port} y los siguientes están ocupados o cerrados para usted. Elija otro: --port 8080' },
  'cli.unknownCommand': { en: 'There is no command named {name}. The nearest names:', es: 'No hay un comando llamado {name}. Los nombres más parecidos:' },
  'cli.missingWord': { en: 'Something is missing. Write: proofline {usage}', es: 'Falta algo. Escriba: proofline {usage}' },
  'cli.unknownOption': { en: 'There is no option {option} here.', es: 'Aquí no hay una opción {option}.' },
  'cli.missingValue': { en: '{option} needs a value after it.', es: '{option} necesita un valor después.' },
  'cli.unusedWord': { en: 'We do not know what to do with: {word}', es: 'No sabemos qué hacer con: {word}' },
  'cli.seeHelp': { en: 'For all options: {command}', es: 'Para ver todas las opciones: {command}' },
  'cli.unknownOutcome': { en: 'There is no outcome named {id}. The nearest names:', es: 'No hay un resultado llamado {id}. Los nombres más parecidos:' },
  'cli.noSuchOutcome': { en: 'These papers give no answer for {id}. They do for:', es: 'Estos papeles no dan una respuesta para {id}. Sí la dan para:' },
  'cli.unknownRule': { en: 'There is no rule named {id}. The nearest names:', es: 'No hay una regla llamada {id}. Los nombres más parecidos:' },
  'cli.unknownPerson': { en: 'There is no invented person named {id}. The nearest names:', es: 'No hay una persona inventada llamada {id}. Los nombres más parecidos:' },
  'cli.noFacts': { en: 'Say which facts to use: --facts file.json. This rule may use: {facts}', es: 'Diga qué datos usar: --facts archivo.json. Esta regla puede usar: {facts}' },
  'cli.factsNotJson': { en: '{path} is not valid JSON. Nothing was worked out. Correct it and try again.', es: '{path} no es un JSON válido. No se calculó nada. Corríjalo e intente de nuevo.' },
  'cli.badFacts': {
    en: 'These facts cannot be used. Nothing was worked out. Correct them and try again:',
    es: 'Estos datos no se pueden usar. No se calculó nada. Corríjalos e intente de nuevo:',
  },
  'cli.cannotWrite': {
    en: 'We could not write {path}. Nothing was written, and no file was changed. Choose a folder you may write to.',
    es: 'No pudimos escribir {path}. No se escribió nada ni cambió ningún archivo. Elija una carpeta donde pueda escribir.',
  },
  'cli.save.noFile': { en: 'Say where to save: --out my-record.age', es: 'Diga dónde guardar: --out mi-registro.age' },
  'cli.save.exists': { en: 'There is already a file at {path}. It was not changed. Choose another name.', es: 'Ya hay un archivo en {path}. No se cambió. Elija otro nombre.' },
  'cli.save.tooLarge': { en: 'These papers together are too large for one saved file. Nothing was written. Save them in two parts.', es: 'Estos papeles juntos son muy grandes para un solo archivo. No se escribió nada. Guárdelos en dos partes.' },
  'cli.save.needsPassphrase': {
    en: 'A passphrase is needed to seal the file. Set PROOFLINE_PASSPHRASE, or run this in a terminal to be asked for it. Nothing was written.',
    es: 'Hace falta una frase clave para sellar el archivo. Defina PROOFLINE_PASSPHRASE, o úselo en una terminal para que se la pida. No se escribió nada.',
  },
  'cli.save.notTheSame': { en: 'The two passphrases are not the same. Nothing was written. Try again.', es: 'Las dos frases no son iguales. No se escribió nada. Intente de nuevo.' },
  'cli.bug': {
    en: 'Something broke inside Proofline. That is our mistake. Your papers are unchanged. Set PROOFLINE_DEBUG=1 to see where.',
    es: 'Algo falló dentro de Proofline. Es un error nuestro. Sus papeles no cambiaron. Defina PROOFLINE_DEBUG=1 para ver dónde.',
  },
  'cli.notBuilt': { en: 'The app is not built yet. Run: npm start', es: 'La aplicación aún no está lista. Ejecute: npm start' },

  'facts.UnknownFact': { en: '{at}: no fact has this name. Nearest: {nearest}', es: '{at}: ningún dato se llama así. Parecidos: {nearest}' },
  'facts.WrongType': { en: '{at}: this must be {expected}', es: '{at}: esto debe ser {expected}' },
  'facts.ImpossibleDate': { en: '{at}: there is no such day', es: '{at}: ese día no existe' },
  'facts.UnknownWord': { en: '{at}: must be one of {expected}', es: '{at}: debe ser uno de {expected}' },
  'facts.NotAnObject': { en: 'The file must hold one JSON object, such as one with "arrival.last": "2024-06-15"', es: 'El archivo debe tener un objeto JSON, como uno con "arrival.last": "2024-06-15"' },
  'facts.GivenTwice': { en: '{at}: this fact is given twice, under two names', es: '{at}: este dato está dos veces, con dos nombres' },
  'facts.WhichItem': { en: '{at}: say which one is meant, as in stay[1].departure', es: '{at}: diga cuál es, como en stay[1].departure' },
  'facts.TooManyRivals': { en: '{at}: at most {n} rivals', es: '{at}: como máximo {n} rivales' },
  'facts.UnevenRivals': { en: '{at}: facts that share the contest {contest} need the same number of rivals', es: '{at}: los datos que comparten {contest} necesitan el mismo número de rivales' },
  'facts.NotInOrder': { en: '{first} cannot come after {second}', es: '{first} no puede ser después de {second}' },
  'facts.NotInOrder.days': { en: '{first} ({from}) cannot come after {second} ({to})', es: '{first} ({from}) no puede ser después de {second} ({to})' },
  'facts.NotBornYet': { en: '{at}: a birth cannot come after {other}', es: '{at}: un nacimiento no puede ser después de {other}' },
  'facts.TooOld': { en: '{at}: more than {years} years before {other}', es: '{at}: más de {years} años antes de {other}' },
  'facts.FarDay': { en: '{at}: the year must be from {from} to {to}', es: '{at}: el año debe ser de {from} a {to}' },
  'facts.NewerSchema': {
    en: 'This file says {schema}; this program knows {known}. Use the newest program, or write the file for {known}.',
    es: 'Este archivo dice {schema}; este programa conoce {known}. Use el programa más nuevo, o escriba el archivo para {known}.',
  },
  'facts.type.schema': { en: '"proofline-facts/1"', es: '"proofline-facts/1"' },
  'facts.type.day': { en: 'a day written YYYY-MM-DD', es: 'un día escrito AAAA-MM-DD' },
  'facts.type.day/ds': { en: 'a day written YYYY-MM-DD, or "D/S"', es: 'un día escrito AAAA-MM-DD, o "D/S"' },
  'facts.type.flag': { en: 'true or false', es: 'true o false' },
  'facts.type.count': { en: 'a whole number', es: 'un número entero' },
  'facts.type.code': { en: 'one of its words', es: 'una de sus palabras' },
  'facts.type.text': { en: 'a text', es: 'un texto' },
  'facts.type.reading': { en: 'the name of an option', es: 'el nombre de una opción' },
  'facts.type.bulletin': {
    en: 'a row with "month" (2024-09), "chart" (final-action or dates-for-filing), "category", "area" and "cutoff" (a day, "C" or "U"); or "month", "type" and "chart"',
    es: 'una fila con "month" (2024-09), "chart" (final-action o dates-for-filing), "category", "area" y "cutoff" (un día, "C" o "U"); o "month", "type" y "chart"',
  },
  'facts.type.rivals': { en: 'a list of two or more under "rivals"', es: 'una lista de dos o más en "rivals"' },
} as const satisfies Record<string, Message>
