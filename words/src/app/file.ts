import type { Message } from '../print.ts'

/** Saving everything into one sealed file, and opening it again. */
export const fileWords = {
  'save.title': { en: 'Save my file', es: 'Guardar mi archivo' },
  'save.lead': {
    en: 'One locked file with your papers and what you said. Without it, everything here is gone when you close this page.',
    es: 'Un archivo cerrado con sus papeles y lo que usted dijo. Sin él, todo esto se pierde al cerrar la página.',
  },
  'save.suggest': { en: 'Suggest a passphrase', es: 'Proponer una frase' },
  'save.writeDown': { en: 'Write it on paper and keep it away from this device. Nobody can find it for you.', es: 'Escríbala en papel y guárdela lejos de este equipo. Nadie puede recuperarla por usted.' },
  'save.phrase': { en: 'Passphrase', es: 'Frase de contraseña' },
  'save.hint': { en: 'At least {n} letters. A few words are best.', es: 'Al menos {n} letras. Lo mejor son unas pocas palabras.' },
  'save.again': { en: 'The same passphrase again', es: 'La misma frase otra vez' },
  'save.differs': { en: 'The two are not the same yet.', es: 'Las dos todavía no son iguales.' },
  'save.typeAgain': { en: 'Type it once more, so that you know you have it.', es: 'Escríbala una vez más, para saber que la tiene.' },
  'save.do': { en: 'Save', es: 'Guardar' },
  'save.sealing': { en: 'Locking the file…', es: 'Cerrando el archivo…' },
  'save.done': {
    en: 'Saved as {name}. Look for it where this browser puts downloads. Keep a copy in a second place.',
    es: 'Guardado como {name}. Búsquelo donde este navegador pone las descargas. Guarde una copia en otro lugar.',
  },
  'save.failed': {
    en: 'The file could not be saved. Nothing is lost while this page stays open. Free some space and try again.',
    es: 'No se pudo guardar el archivo. No se pierde nada mientras esta página siga abierta. Libere espacio e intente otra vez.',
  },
  'save.without.title': { en: 'Open it without Proofline', es: 'Abrirlo sin Proofline' },
  'save.without.text': {
    en: 'The file is made with age, a free tool. Anyone with your passphrase can open it with this command:',
    es: 'El archivo se hace con age, una herramienta gratuita. Quien tenga su frase puede abrirlo con este comando:',
  },
  'open.title': { en: 'Open my file', es: 'Abrir mi archivo' },
  'open.lead': { en: 'The file you saved before. It is opened on this device only.', es: 'El archivo que guardó antes. Se abre solo en este equipo.' },
  'open.file': { en: 'Your file (proofline-export.tar.age)', es: 'Su archivo (proofline-export.tar.age)' },
  'open.do': { en: 'Open', es: 'Abrir' },
  'open.opening': { en: 'Opening…', es: 'Abriendo…' },
  'open.WrongPassphrase': {
    en: 'This passphrase does not open the file. The file is unchanged. Look for small and capital letters and spaces, and try again.',
    es: 'Esta frase no abre el archivo. El archivo no cambió. Fíjese en mayúsculas, minúsculas y espacios, e intente otra vez.',
  },
  'open.NotOurFile': {
    en: 'This is not a file saved by Proofline. It was not changed. Choose the file that ends in .tar.age.',
    es: 'Este no es un archivo guardado por Proofline. No se cambió. Elija el archivo que termina en .tar.age.',
  },
  'open.Damaged': {
    en: 'This file is damaged or not complete. Nothing was opened. Try another copy of it.',
    es: 'Este archivo está dañado o incompleto. No se abrió nada. Pruebe con otra copia.',
  },
  'open.BadKdf': {
    en: 'This file is locked in a way this program does not open. It is unchanged. Try another copy, or open it with the age tool.',
    es: 'Este archivo está cerrado de una forma que este programa no abre. No cambió. Pruebe con otra copia o ábralo con la herramienta age.',
  },
  'open.NotARecord': {
    en: 'The file opened, but there is no record we can read inside. Nothing here was changed. Try another copy.',
    es: 'El archivo se abrió, pero adentro no hay un expediente que podamos leer. Aquí no cambió nada. Pruebe con otra copia.',
  },
  'open.NewerVersion': {
    en: 'This file was saved by a newer Proofline (version {version}). It is unchanged. Load the newest version of this page and open it again.',
    es: 'Este archivo lo guardó un Proofline más nuevo (versión {version}). No cambió. Cargue la versión más nueva de esta página y ábralo otra vez.',
  },
  'open.MissingPaper': {
    en: '{missing} {missing|paper is|papers are} missing or changed inside the file, so nothing was opened. Try another copy.',
    es: 'Dentro del archivo {missing|falta o cambió un papel|faltan o cambiaron papeles} ({missing}), por eso no se abrió nada. Pruebe con otra copia.',
  },
  'file.readme': {
    en: `This is a record saved with Proofline. It holds:

  papers/         every paper, exactly as it was added
  record.json     which papers there are, and what the person said about them
  timeline.csv    every date with the words of the paper it stands on

To open it without Proofline: install age (https://age-encryption.org), then
run this and type the passphrase:

  age -d proofline-export.tar.age | tar x

To open it with Proofline: choose "Open my file".
These papers are private. Keep this file where only you can reach it.
This is information, not legal advice.`,
    es: `Este es un expediente guardado con Proofline. Contiene:

  papers/         cada papel, tal como se agregó
  record.json     qué papeles hay y qué dijo la persona sobre ellos
  timeline.csv    cada fecha con las palabras del papel en que se apoya

Para abrirlo sin Proofline: instale age (https://age-encryption.org), escriba
esto y luego la frase de contraseña:

  age -d proofline-export.tar.age | tar x

Para abrirlo con Proofline: elija "Abrir mi archivo".
Estos papeles son privados. Guarde este archivo donde solo usted pueda llegar.
Esto es información, no un consejo legal.`,
  },
} as const satisfies Record<string, Message>
