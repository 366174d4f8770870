import type { Message } from '../print.ts'

/** What the program says of itself. */
export const helpWords = {
  'cli.help.title': { en: 'Proofline: every date, with the words that prove it.', es: 'Proofline: cada fecha, con las palabras que la prueban.' },
  'cli.help.intro': {
    en: 'It reads your papers on this machine. Nothing is sent anywhere, and no file of yours is changed.',
    es: 'Lee sus papeles en este equipo. No se envía nada a ninguna parte, y ningún archivo suyo cambia.',
  },
  'cli.help.commands': { en: 'proofline …', es: 'proofline …' },
  'cli.help.inputs': {
    en: '<files> are files, folders, or a saved record (its folder, or its sealed .age file).',
    es: '<files> son archivos, carpetas o un registro guardado (su carpeta o su archivo sellado .age).',
  },
  'cli.help.demo': { en: 'See an invented person first', es: 'Ver primero a una persona inventada' },
  'cli.help.read': { en: 'What each paper says, with its words', es: 'Lo que dice cada papel, con sus palabras' },
  'cli.help.timeline': { en: 'Every date in order, with its proof', es: 'Cada fecha en orden, con su prueba' },
  'cli.help.contradictions': { en: 'Where papers disagree, and what that changes', es: 'Dónde no coinciden los papeles y qué cambia eso' },
  'cli.help.outlook': { en: 'Deadlines, first days, clocks and bars, under every paper', es: 'Plazos, primeros días, relojes y castigos, según cada papel' },
  'cli.help.ask': { en: 'What to look for next, and which paper has it', es: 'Qué buscar ahora y qué papel lo tiene' },
  'cli.help.why': { en: 'The chain from a date down to the words on a page', es: 'La cadena desde una fecha hasta las palabras de una página' },
  'cli.help.rule': { en: 'One rule on plain facts, without any paper', es: 'Una regla con datos simples, sin papeles' },
  'cli.help.rules': {
    en: 'Every rule, its law, and until when it can be trusted; what must be read again; what changed between two packs',
    es: 'Cada regla, su ley y hasta cuándo es confiable; qué hay que volver a leer; qué cambió entre dos paquetes',
  },
  'cli.help.save': { en: 'Seal papers into one file with a passphrase', es: 'Sellar papeles en un archivo con una frase clave' },
  'cli.help.serve': { en: 'The app in your browser, from this machine', es: 'La aplicación en su navegador, desde este equipo' },
  'cli.help.option.on': { en: 'Today, as YYYY-MM-DD. Without it: the day of this machine', es: 'Hoy, como AAAA-MM-DD. Sin esto: el día de este equipo' },
  'cli.help.option.json': { en: 'Data for other programs', es: 'Datos para otros programas' },
  'cli.help.option.lang': { en: 'Language: en or es', es: 'Idioma: en o es' },
  'cli.help.option.out': { en: 'Write the answer to a file', es: 'Escribir la respuesta en un archivo' },
  'cli.help.option.outSave': { en: 'The sealed file to write; never over one that is there', es: 'El archivo sellado por escribir; nunca encima de otro' },
  'cli.help.option.mine': { en: 'This file is yours, although it shows another name and A-number', es: 'Este archivo es suyo, aunque tenga otro nombre y otro número A' },
  'cli.help.option.facts': { en: 'Facts as JSON; - reads them from a pipe', es: 'Datos en JSON; - los lee de una tubería' },
  'cli.help.option.pack': { en: 'A signed rule pack: its values of the law in place of ours', es: 'Un paquete de reglas firmado: sus valores de la ley en lugar de los nuestros' },
  'cli.help.option.port': { en: 'The first port to try (4173)', es: 'El primer puerto por probar (4173)' },
} as const satisfies Record<string, Message>
