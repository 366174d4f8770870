import type { Message } from '../print.ts'

/** The papers a large file is made of. */
export const contentsWords = {
  'contents.title': { en: 'What is in this file', es: 'Qué hay en este archivo' },
  'contents.file': { en: 'File with {n} {n|paper|papers}', es: 'Archivo con {n} {n|papel|papeles}' },
  'contents.known': { en: '{n} of {of} papers understood', es: '{n} de {of} papeles entendidos' },
  'contents.looks': { en: '{n} {n|needs|need} you', es: '{n} {n|le necesita|le necesitan}' },
  'contents.counts': {
    en: '{papers} {papers|paper|papers} we know, {unknown} we do not know yet, {aside} {aside|page|pages} without a paper.',
    es: '{papers} {papers|papel conocido|papeles conocidos}, {unknown} que aún no conocemos, {aside} {aside|página sin papel|páginas sin papel}.',
  },
  'contents.text': {
    en: 'If a paper is cut in the wrong place or has the wrong name, correct it here. You can take every correction back.',
    es: 'Si un papel está mal cortado o tiene otro nombre, corríjalo aquí. Puede retirar cada corrección.',
  },
  'contents.onlyUnknown': { en: 'Show only the {n} we do not know', es: 'Mostrar solo {n|el|los} {n} que no conocemos' },
  'contents.pages': { en: 'pages {from} to {to}', es: 'páginas {from} a {to}' },
  'contents.kind.blank': { en: 'Blank', es: 'En blanco' },
  'contents.kind.separator': { en: 'Divider sheet', es: 'Hoja de separación' },
  'contents.kind.withheld': { en: 'Withheld by the agency', es: 'Retenido por la agencia' },
  'contents.kind.copy': { en: 'Copy of page {page}', es: 'Copia de la página {page}' },
  'contents.correct': { en: 'Correct', es: 'Corregir' },
  'contents.close': { en: 'Close', es: 'Cerrar' },
  'contents.what': { en: 'What is this paper?', es: '¿Qué papel es este?' },
  'contents.join': { en: 'It belongs to the paper before it', es: 'Es parte del papel anterior' },
  'contents.split': { en: 'A new paper starts on', es: 'Un papel nuevo empieza en la' },
} as const satisfies Record<string, Message>
