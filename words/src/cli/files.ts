import type { Message } from '../print.ts'

/** What became of a file given to the terminal. It changes no file: every sentence says what is safe and what to do. */
export const fileWords = {
  'cli.reading': { en: 'Reading {n} of {of}: {name}', es: 'Leyendo {n} de {of}: {name}' },
  'cli.readingPage': { en: 'Reading {n} of {of}: {name}, page {page} of {pages}', es: 'Leyendo {n} de {of}: {name}, página {page} de {pages}' },
  'cli.working': { en: 'Working out the dates…', es: 'Calculando las fechas…' },
  'cli.opening': { en: 'Opening the sealed file…', es: 'Abriendo el archivo sellado…' },
  'cli.sealing': { en: 'Sealing the file…', es: 'Sellando el archivo…' },

  'cli.state.understood.text': { en: 'We read this paper.', es: 'Leímos este papel.' },
  'cli.state.needs-you.text': { en: 'We read this paper. Please look at what is marked with !', es: 'Leímos este papel. Por favor revise lo marcado con !' },
  'cli.state.unknown.text': {
    en: 'We do not know this kind of paper yet, so nothing in it was used. Keep it: it may still be proof.',
    es: 'Todavía no conocemos este tipo de papel, así que no se usó nada de él. Guárdelo: puede servir de prueba.',
  },
  'cli.state.not-read.text': { en: 'We could not read words on this paper, so nothing in it was used. Keep it.', es: 'No pudimos leer palabras en este papel, así que no se usó nada de él. Guárdelo.' },
  'cli.state.set-aside.text': { en: 'This looks like another person’s paper. It was set aside.', es: 'Parece el papel de otra persona. Se dejó aparte.' },
  'cli.unsure': { en: 'read from a picture and not sure, so it is not used. Look at the paper; in the app you can say what it says.', es: 'leído de una imagen y no es seguro, así que no se usa. Mire el papel; en la aplicación puede decir qué dice.' },
  'cli.unsure.rivals': { en: 'read from a picture and not sure (or: {rivals}), so it is not used. Look at the paper; in the app you can say what it says.', es: 'leído de una imagen y no es seguro (o: {rivals}), así que no se usa. Mire el papel; en la aplicación puede decir qué dice.' },
  'cli.setAside': {
    en: 'another name and another A-number are on this paper, so it was set aside and nothing in it was used. Is it yours? If it is, run this again with --mine {name}',
    es: 'este papel tiene otro nombre y otro número A, así que se dejó aparte y no se usó nada de él. ¿Es suyo? Si lo es, repita esto con --mine {name}',
  },
  'cli.setAside.name': {
    en: 'a paper of a family with another name on it, so it was set aside and nothing in it was used. Is it about you? If it is, run this again with --mine {name}',
    es: 'un papel de familia con otro nombre, así que se dejó aparte y no se usó nada de él. ¿Es sobre usted? Si lo es, repita esto con --mine {name}',
  },
  'cli.problem.AnotherPerson.name': {
    en: 'another name is on this paper. What it says was used. Look if it is yours; if not, run this again without it.',
    es: 'este papel tiene otro nombre. Se usó lo que dice. Mire si es suyo; si no, repita esto sin él.',
  },
  'cli.problem.AnotherPerson.a-number': {
    en: 'another A-number is on this paper. What it says was used. Look if it is yours; if not, run this again without it.',
    es: 'este papel tiene otro número A. Se usó lo que dice. Mire si es suyo; si no, repita esto sin él.',
  },
  'cli.problem.AnotherPerson.both': { en: 'another name and another A-number are on this paper.', es: 'este papel tiene otro nombre y otro número A.' },
  'cli.problem.PageNotRead': { en: 'Page {page} has no words we can read. Look at it yourself: it may hold a date.', es: 'La página {page} no tiene palabras que podamos leer. Mírela usted: puede tener una fecha.' },
  'cli.duplicate': { en: 'the same paper as {of}. It counts once.', es: 'el mismo papel que {of}. Cuenta una sola vez.' },
  'cli.lookAt': {
    en: '{n} {n|paper has|papers have} something you should look at. To see it: proofline read, then your files.',
    es: '{n} {n|papel tiene|papeles tienen} algo que usted debe revisar. Para verlo: proofline read, luego sus archivos.',
  },

  'cli.refused.Empty': { en: 'this file is empty. Nothing could be read. Save or download it again.', es: 'este archivo está vacío. No se pudo leer nada. Guárdelo o descárguelo otra vez.' },
  'cli.refused.TooLarge': {
    en: 'this file is larger than {mb} MB, so it was not opened. It is safe where it is. Split it into smaller files.',
    es: 'este archivo pesa más de {mb} MB, así que no se abrió. Sigue a salvo donde está. Divídalo en archivos más pequeños.',
  },
  'cli.refused.Unreadable': {
    en: 'we could not open this file. It was not changed. Close it in other programs, or copy it, and try again.',
    es: 'no pudimos abrir este archivo. No se cambió. Ciérrelo en otros programas, o cópielo, e intente otra vez.',
  },
  'cli.refused.Stopped': { en: 'reading was stopped before this file.', es: 'la lectura se detuvo antes de este archivo.' },

  'cli.notRead.Encrypted': {
    en: 'this PDF is locked with a password, so we could not read it. Open it, save it without the password, and use that copy.',
    es: 'este PDF tiene contraseña, así que no pudimos leerlo. Ábralo, guárdelo sin contraseña y use esa copia.',
  },
  'cli.notRead.Broken': { en: 'this file is damaged, so we could not read it. Download or scan the paper again.', es: 'este archivo está dañado, así que no pudimos leerlo. Descargue o escanee el papel otra vez.' },
  'cli.notRead.TooManyPages': { en: 'this file has {pages} pages; we read up to {pagesMax}. Split it and use the parts.', es: 'este archivo tiene {pages} páginas; leemos hasta {pagesMax}. Divídalo y use las partes.' },
  'cli.notRead.TooSlow': { en: 'reading this file took more than {seconds} seconds, so we stopped. Try it with fewer pages.', es: 'leer este archivo tomó más de {seconds} segundos y paramos. Pruebe con menos páginas.' },
  'cli.notRead.TooMuchMemory': {
    en: 'this file is too large or unusual inside, so we stopped reading it. Print it to a new PDF, or use fewer pages.',
    es: 'este archivo es muy grande o raro por dentro, así que paramos de leerlo. Imprímalo como un PDF nuevo o use menos páginas.',
  },
  'cli.notRead.PageTooBig': { en: 'a page of this file is too large to read. Save or scan it in a normal page size.', es: 'una página de este archivo es muy grande para leerla. Guárdela o escanéela en tamaño normal.' },
  'cli.notRead.Picture': { en: 'this kind of picture cannot be opened here. Save it as JPEG, PNG or PDF and use that.', es: 'este tipo de imagen no se puede abrir aquí. Guárdela como JPEG, PNG o PDF y use esa.' },
  'cli.notRead.NoText': { en: 'we found no words on it. If it has words, scan it again or take a photo, closer and in good light.', es: 'no encontramos palabras. Si las tiene, escanéelo otra vez o tome una foto, más de cerca y con buena luz.' },
  'cli.notRead.UnknownKind.word': { en: 'this is a Word file, and we do not read those yet. Save or print it as a PDF and use that.', es: 'esto es un archivo de Word, y todavía no los leemos. Guárdelo o imprímalo como PDF y use ese.' },
  'cli.notRead.UnknownKind.zip': { en: 'this zip file is broken, locked, inside another one, or holds too much to open here. Take the papers out of it and use them.', es: 'este archivo zip está dañado, bloqueado, dentro de otro, o contiene demasiado para abrirlo aquí. Saque los papeles y úselos.' },
  'cli.notRead.UnknownKind.other': { en: 'we do not read this kind of file yet. Save or print it as a PDF and use that.', es: 'todavía no leemos este tipo de archivo. Guárdelo o imprímalo como PDF y use ese.' },
  'cli.notRead.MalformedData': { en: 'this {format} file has an error in it, so nothing in it was used. Download it again from where it came.', es: 'este archivo {format} tiene un error, así que no se usó nada de él. Descárguelo otra vez de donde vino.' },
  'cli.notRead.TooDeep': { en: 'this data file is built in a way we do not read, so nothing in it was used.', es: 'este archivo de datos tiene una forma que no leemos, así que no se usó nada de él.' },

  'cli.save.done': {
    en: '{n} {n|paper is|papers are} sealed in {path}. Keep the passphrase safe: without it nobody can open the file, not even us.',
    es: '{n} {n|papel está sellado|papeles están sellados} en {path}. Guarde bien la frase: sin ella nadie puede abrir el archivo, ni siquiera nosotros.',
  },
  'cli.save.choose': { en: 'Choose a passphrase (leave it empty and we make a strong one)', es: 'Elija una frase clave (déjela vacía y creamos una fuerte)' },
  'cli.save.again': { en: 'The same passphrase again', es: 'La misma frase otra vez' },
  'cli.save.suggested': { en: 'Write this passphrase on paper. It is shown only now:', es: 'Escriba esta frase en papel. Solo se muestra ahora:' },
  'cli.passphrase': { en: 'Passphrase of this file', es: 'Frase clave de este archivo' },
  'cli.save.readme': {
    en: 'This is a record saved with Proofline: every paper as it was (papers/), and which papers there are and what was said about them (record.json).\nTo open it without Proofline, install age (https://age-encryption.org) and run: age -d FILE | tar x\nThese papers are private. This is information, not legal advice.',
    es: 'Este es un registro guardado con Proofline: cada papel tal como era (papers/), y qué papeles hay y qué se dijo de ellos (record.json).\nPara abrirlo sin Proofline, instale age (https://age-encryption.org) y ejecute: age -d ARCHIVO | tar x\nEstos papeles son privados. Esto es información, no un consejo legal.',
  },
} as const satisfies Record<string, Message>
