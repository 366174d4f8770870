import type { Message } from '../print.ts'

/** Adding papers: what happens to each, and why one could not be read. */
export const addWords = {
  'add.title': { en: 'Add papers', es: 'Agregar papeles' },
  'add.lead': {
    en: 'Any paper an agency gave you. It is read on this device and is not sent anywhere.',
    es: 'Cualquier papel que le dio una agencia. Se lee en este equipo y no se envía a ningún lado.',
  },
  'add.drop': { en: 'Drop files here, or choose them. PDF, text and web pages work best.', es: 'Suelte los archivos aquí o elíjalos. Los PDF, textos y páginas web funcionan mejor.' },
  'add.pick': { en: 'Choose files', es: 'Elegir archivos' },
  'add.paste': { en: 'Paste text', es: 'Pegar texto' },
  'add.pasteLabel': { en: 'Text copied from a page', es: 'Texto copiado de una página' },
  'add.pasteDone': { en: 'Add this text', es: 'Agregar este texto' },
  'add.pastedName': { en: 'Pasted text', es: 'Texto pegado' },
  'add.counter.read': { en: 'pages read', es: 'páginas leídas' },
  'add.counter.understood': { en: 'understood', es: 'entendidas' },
  'add.counter.needsYou': { en: 'need you', es: 'le esperan' },
  'add.reading': { en: 'reading', es: 'leyendo' },
  'add.readingPages': { en: '{done} of {of}', es: '{done} de {of}' },
  'add.pause': { en: 'Pause', es: 'Pausar' },
  'add.goOn': { en: 'Go on', es: 'Seguir' },
  'add.paused': { en: 'paused', es: 'en pausa' },
  'add.minutesLeft': { en: 'about {n} {n|minute|minutes} left', es: 'quedan unos {n} {n|minuto|minutos}' },
  'add.stop': { en: 'Stop', es: 'Parar' },
  'add.duplicate': { en: 'you already have this paper, as {of}. It counts once.', es: 'usted ya tiene este papel, como {of}. Cuenta una sola vez.' },
  'add.dismiss': { en: 'OK', es: 'De acuerdo' },
  'add.check': { en: 'Check what we read', es: 'Revisar lo leído' },
  'add.see': { en: 'See what it says', es: 'Ver lo que dicen' },
  'add.empty.title': { en: 'Start with any of these', es: 'Empiece con cualquiera de estos' },
  'add.empty.i797': { en: 'I-797, from USCIS', es: 'I-797, de USCIS' },
  'add.empty.i797.text': { en: 'The number starts with three letters, at the top left.', es: 'El número empieza con tres letras, arriba a la izquierda.' },
  'add.empty.nta': { en: 'Notice to Appear (NTA)', es: 'Notificación de comparecencia (NTA)' },
  'add.empty.nta.text': { en: 'Your A-number is at the top right.', es: 'Su número A está arriba a la derecha.' },
  'add.empty.i94': { en: 'I-94, from CBP', es: 'I-94, de CBP' },
  'add.empty.i94.text': { en: 'Free at i94.cbp.dhs.gov, with your passport.', es: 'Gratis en i94.cbp.dhs.gov, con su pasaporte.' },

  'refused.Empty': { en: 'this file is empty. Nothing was added. Try to save or download it again.', es: 'este archivo está vacío. No se agregó nada. Intente guardarlo o descargarlo otra vez.' },
  'refused.TooLarge': {
    en: 'this file is larger than {mb} MB. It was not added and is safe where it is. Split it into smaller files and add those.',
    es: 'este archivo pesa más de {mb} MB. No se agregó y sigue a salvo donde está. Divídalo en archivos más pequeños y agregue esos.',
  },
  'refused.Unreadable': {
    en: 'we could not open this file. It was not changed. Close it in other programs, or copy it to this device, and try again.',
    es: 'no pudimos abrir este archivo. No se cambió. Ciérrelo en otros programas, o cópielo a este equipo, e intente otra vez.',
  },
  'refused.Stopped': { en: 'you stopped before this file was read. The papers before it are kept. Add it again when you want.', es: 'usted paró antes de leer este archivo. Los papeles anteriores se quedan. Agréguelo otra vez cuando quiera.' },

  'notRead.Encrypted': {
    en: 'This file is locked with a password. It is kept as it is. Open it, save it without the password, and add that copy.',
    es: 'Este archivo tiene contraseña. Se guarda como está. Ábralo, guárdelo sin contraseña y agregue esa copia.',
  },
  'notRead.Broken': {
    en: 'This file is damaged, so we could not read it. It is kept as it is. Download or scan the paper again.',
    es: 'Este archivo está dañado y no lo pudimos leer. Se guarda como está. Descargue o escanee el papel otra vez.',
  },
  'notRead.TooManyPages': {
    en: 'This file has {pages} pages; we read up to {pagesMax}. It is kept as it is. Split it and add the parts.',
    es: 'Este archivo tiene {pages} páginas; leemos hasta {pagesMax}. Se guarda como está. Divídalo y agregue las partes.',
  },
  'notRead.TooSlow': {
    en: 'Reading this file took more than {seconds} seconds, so we stopped. It is kept as it is. Try it with fewer pages.',
    es: 'Leer este archivo tomó más de {seconds} segundos y paramos. Se guarda como está. Pruebe con menos páginas.',
  },
  'notRead.TooMuchMemory': {
    en: 'This file is too heavy to read on this device. It is kept as it is. Try it with fewer pages, or print it to a new PDF.',
    es: 'Este archivo es muy pesado para leerlo en este equipo. Se guarda como está. Pruebe con menos páginas o imprímalo como un PDF nuevo.',
  },
  'notRead.PageTooBig': {
    en: 'A page of this file is too large to read. The file is kept as it is. Scan or save it in a normal page size.',
    es: 'Una página de este archivo es muy grande para leerla. El archivo se guarda como está. Escanéela o guárdela en tamaño normal.',
  },
  'notRead.Picture': {
    en: 'This kind of picture cannot be opened here. It is kept. Save it as JPEG, PNG or PDF, or take a photo of the paper.',
    es: 'Este tipo de imagen no se puede abrir aquí. Se guarda. Guárdela como JPEG, PNG o PDF, o tome una foto del papel.',
  },
  'notRead.NoText': {
    en: 'We found no words on it. It is kept. If it has words, take a photo of it, closer and in good light.',
    es: 'No encontramos palabras. Se guarda. Si tiene palabras, tómele una foto, más de cerca y con buena luz.',
  },
  'trouble.too-small': {
    en: 'The letters are too small in this picture to be read for sure. Take it again, closer: one page should fill the picture.',
    es: 'Las letras son muy pequeñas en esta imagen para leerlas con seguridad. Tómela otra vez, más de cerca: una página debe llenar la imagen.',
  },
  'trouble.blurred': {
    en: 'This picture is blurred. Take it again: hold still, tap on the words, use good light.',
    es: 'Esta imagen está borrosa. Tómela otra vez: no se mueva, toque las palabras en la pantalla, use buena luz.',
  },
  'trouble.no-text': { en: 'We found no words on this page.', es: 'No encontramos palabras en esta página.' },
  'trouble.too-slow': { en: 'Reading this page took too long, so we stopped. Look at it yourself: it may hold a date.', es: 'Leer esta página tardó demasiado y paramos. Mírela usted: puede tener una fecha.' },
  'notRead.UnknownKind': {
    en: 'We do not read this kind of file yet. It is kept as it is. Save or print it as a PDF and add that.',
    es: 'Todavía no leemos este tipo de archivo. Se guarda como está. Guárdelo o imprímalo como PDF y agréguelo.',
  },
  'notRead.MalformedData': {
    en: 'This data file has an error in it, so we only show its words. It is kept as it is. Download it again from where it came.',
    es: 'Este archivo de datos tiene un error y solo mostramos sus palabras. Se guarda como está. Descárguelo otra vez de donde vino.',
  },
  'notRead.TooDeep': {
    en: 'This data file is built in a way we do not read, so we only show its words. It is kept as it is.',
    es: 'Este archivo de datos tiene una forma que no leemos y solo mostramos sus palabras. Se guarda como está.',
  },

  'state.understood': { en: 'Understood', es: 'Entendido' },
  'state.understood.text': { en: 'We read this paper.', es: 'Leímos este papel.' },
  'state.needs-you': { en: 'Needs you', es: 'Le espera' },
  'state.needs-you.text': { en: '{n} {n|thing|things} to look at', es: '{n} {n|cosa|cosas} por revisar' },
  'state.unknown': { en: 'Kept, not understood yet', es: 'Guardado, aún no lo entendemos' },
  'state.unknown.text': {
    en: 'We do not know this kind of paper yet. It is kept, and you can search its words.',
    es: 'Todavía no conocemos este tipo de papel. Se guarda y puede buscar sus palabras.',
  },
  'state.not-read': { en: 'Kept, not read', es: 'Guardado, sin leer' },
  'state.not-read.text': { en: 'We could not read words on this paper. It is kept as it is.', es: 'No pudimos leer palabras en este papel. Se guarda como está.' },
  'state.another-person': { en: 'Is this yours?', es: '¿Es suyo?' },
  'state.another-person.text': {
    en: 'This paper has another name and A-number. Is it yours? Until you say so, nothing is counted from it.',
    es: 'Este papel tiene otro nombre y otro número A. ¿Es suyo? Hasta que usted lo diga, no se cuenta nada de él.',
  },
  'state.duplicate': { en: 'Already here', es: 'Ya está aquí' },
  'state.duplicate.text': { en: 'You have this paper already. It counts once.', es: 'Usted ya tiene este papel. Cuenta una sola vez.' },
} as const satisfies Record<string, Message>
