import type { Message } from '../print.ts'

export const welcomeWords = {
  'app.loading': { en: 'One moment…', es: 'Un momento…' },
  'lang.label': { en: 'Language', es: 'Idioma' },
  'welcome.title': { en: 'Every date, with the words that prove it.', es: 'Cada fecha, con las palabras que la prueban.' },
  'welcome.lead': {
    en: 'Add the papers each agency gave you. See where they disagree, and what that changes.',
    es: 'Agregue los papeles que le dio cada agencia. Vea dónde no coinciden y qué cambia eso.',
  },
  'welcome.example.date': { en: '22 Aug 2018', es: '22 ago 2018' },
  'welcome.example.meaning': { en: 'last day to ask for asylum, and why', es: 'último día para pedir asilo, y por qué' },
  'welcome.back': { en: 'Back to what is open', es: 'Volver a lo que está abierto' },
  'welcome.add': { en: 'Add papers', es: 'Agregar papeles' },
  'welcome.family': { en: 'See an example family', es: 'Ver una familia de ejemplo' },
  'welcome.open': { en: 'Open my file', es: 'Abrir mi archivo' },
  'welcome.promise': {
    en: 'No account. Nothing leaves this device. Try it in airplane mode.',
    es: 'Sin cuenta. Nada sale de este equipo. Pruébelo en modo avión.',
  },
  'welcome.notice': {
    en: 'This is information, not legal advice. A lawyer or a DOJ-accredited representative can give advice; notarios cannot.',
    es: 'Esto es información, no un consejo legal. Un abogado o un representante acreditado por el DOJ puede aconsejarle; un notario no.',
  },
  'rulesChanged.title': { en: 'The rules of this app were changed', es: 'Las reglas de esta aplicación cambiaron' },
  'rulesChanged.text': {
    en: 'The law in this copy of the app is not the law that was signed. So nothing is worked out here: a wrong date can hurt. Your papers and your saved file are unchanged.',
    es: 'La ley en esta copia de la aplicación no es la ley que se firmó. Por eso aquí no se calcula nada: una fecha equivocada puede hacer daño. Sus papeles y su archivo guardado siguen igual.',
  },
  'rulesChanged.next': {
    en: 'Close this page, and get the app again from where you trust it. Tell the people who run it.',
    es: 'Cierre esta página y obtenga la aplicación otra vez de donde confíe. Avise a quienes la manejan.',
  },
  'mistake.title': { en: 'This screen did not work', es: 'Esta pantalla no funcionó' },
  'mistake.text': {
    en: 'That is our mistake, not yours. Your papers are still here, and nothing was sent anywhere. Try again, or go to another page. To be safe, save your file.',
    es: 'Es un error nuestro, no suyo. Sus papeles siguen aquí y no se envió nada a ninguna parte. Intente otra vez o vaya a otra página. Para mayor seguridad, guarde su archivo.',
  },
  'mistake.again': { en: 'Try again', es: 'Intentar otra vez' },
  'left.title': { en: 'You have left', es: 'Usted salió' },
  'left.text': {
    en: 'What was open on this screen is gone from memory. You can close this page.',
    es: 'Lo que estaba abierto en esta pantalla ya no está en la memoria. Puede cerrar esta página.',
  },
} as const satisfies Record<string, Message>
