/** Marriages, divorces and translations, each in two looks or more. */
import { type Day, isoDay, toYmd } from '@proofline/engine'
import type { Book, Sheet } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import type { CorpusKind, Truth } from '../kind.ts'
import { type Invented, digits, printed, someDay } from '../person.ts'
import { LOOKS, columns, daysOfMonth, fullName, inventedMatricula, lines, matriculaPrinted, partedName, says, spelled, spelledDays, surnames, written } from './civil-words.ts'

const LEFT = 48
const head = (sheet: Sheet, y: number, texts: readonly string[], size = 12): number => {
  texts.forEach((t, i) => sheet.textCentred(y + i * 18, t, { font: 'serif-bold', size }))
  return y + texts.length * 18 + 10
}
const SPOUSES = ['PAUL ALAN SAMPLE', 'TOMÁS MUESTRA SOL', 'ROSA EXAMPLE DIAZ', 'JEAN-MARIE SAMPLE'] as const
interface Wedding {
  readonly date: Day
  readonly registered: Day
  readonly issued: Day
  readonly spouse: string
}
const wedding = (chance: Chance): Wedding => {
  const date = someDay(chance, 2005, 2020)
  const registered = date + chance.int(1, 60)
  return { date, registered, issued: registered + chance.int(10, 1500), spouse: chance.pick(SPOUSES) }
}
const couple = (one: string, two: string): Truth[] => says(['relative.name', one], ['relative.name', two], ['relative.role', 'spouse'])
const ordinal = (n: number): string => `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`

export const marriageUs: CorpusKind = {
  reader: 'civil/marriage', layouts: 3,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const look = LOOKS[layout]!
    const w = wedding(chance)
    const number = `C-99${digits(chance, 5)}`
    const name = fullName(who)
    const licence = w.date - chance.int(2, 30)
    if (layout === 0) {
      let y = head(sheet, 50, ['COUNTY OF EXAMPLE, STATE OF NEVADA', 'CERTIFICATE OF MARRIAGE'])
      y = lines(sheet, LEFT, y, look, [['License Number:', number], ['Date License Issued:', printed.us(licence)], ['Spouse A:', name], ['Date of Birth:', printed.us(who.birth)], ['Spouse B:', w.spouse], ['Date of Birth:', '07/04/1985'],
        ['Date of Marriage:', printed.us(w.date)], ['Place of Marriage:', 'LAS VEGAS, NV'], ['Name of Officiant:', 'REV. SAM EXAMPLE'], ['Date Recorded:', printed.us(w.registered)], ['Date Issued:', printed.us(w.issued)]])
      sheet.text(LEFT, y + 20, 'COUNTY CLERK. Form CC-9 (Rev. 01/01/2004). License expires one year after issue.', { size: 7.5 })
    } else if (layout === 1) {
      let y = head(sheet, 50, ['STATE OF OHIO', 'BUREAU OF VITAL STATISTICS', 'MARRIAGE CERTIFICATE'])
      y = columns(sheet, y, look, [[LEFT, 'State File Number', number], [330, 'License Issue Date', printed.us(licence)]])
      y = columns(sheet, y, look, [[LEFT, "1. Groom's Name", name], [330, '2. Date of Birth', printed.us(who.birth)]])
      y = columns(sheet, y, look, [[LEFT, "3. Bride's Name", w.spouse], [330, '4. Date of Birth', '07/04/1985']])
      y = columns(sheet, y, look, [[LEFT, '5. Date of Marriage', printed.us(w.date)], [330, '6. Place of Marriage', 'LAS VEGAS, NV']])
      y = columns(sheet, y, look, [[LEFT, '7. Name of Officiant', 'REV. SAM EXAMPLE'], [330, '8. Date Filed', printed.us(w.registered)]])
      y = lines(sheet, LEFT, y + 8, look, [['Date Issued:', printed.us(w.issued)]])
      sheet.text(LEFT, y + 12, 'State Registrar. Revised 02/2010.', { size: 7.5 })
    } else {
      const ymd = toYmd(w.date)
      let y = head(sheet, 50, ['TOWN OF EXAMPLE, CONNECTICUT', 'OFFICE OF THE TOWN CLERK', 'CERTIFICATE OF MARRIAGE'])
      y = lines(sheet, LEFT, y, look, [['Certificate No.', number], ['Name of Groom:', name], ['Name of Bride:', w.spouse], ['Date of License:', printed.long(licence)]]) + 8
      y = sheet.wrap(LEFT, y, 500, `I certify that the persons named above were united in marriage by me at LAS VEGAS, NV on the ${ordinal(ymd.day)} day of ${printed.long(w.date).split(' ')[0]}, ${ymd.year}.`, { font: 'serif', size: 11 })
      y = lines(sheet, LEFT, y + 10, look, [['Date Recorded:', printed.long(w.registered)], ['Date Issued:', printed.long(w.issued)]])
    }
    return [...says(['civilRecord.kind', 'marriage'], ['civilRecord.number', number.replace('-', '')], ['marriage.number', number.replace('-', '')], ['marriage.date', isoDay(w.date)], ['marriage.registered', isoDay(w.registered)], ['civilRecord.issued', isoDay(w.issued)]), ...couple(`${name} /`, `${w.spouse} /`)]
  },
}

export const marriageLatin: CorpusKind = {
  reader: 'civil/marriage', layouts: 3,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const look = LOOKS[layout]!
    const w = wedding(chance)
    const acta = digits(chance, 4)
    const [first, second] = surnames(who)
    const common = says(['civilRecord.kind', 'marriage'], ['civilRecord.number', acta], ['marriage.number', acta], ['marriage.registered', isoDay(w.registered)], ['civilRecord.issued', isoDay(w.issued)])
    if (layout === 0) {
      let y = head(sheet, 46, ['Estados Unidos Mexicanos', 'Registro Civil', 'Acta de Matrimonio'], 13)
      y = columns(sheet, y, look, [[LEFT, 'Oficialía', '0001'], [150, 'Fecha de Registro', printed.latin(w.registered)], [290, 'Libro', '3'], [400, 'Número de Acta', acta]])
      y = lines(sheet, LEFT, y, look, [['Fecha de Celebración:', printed.latin(w.date)]])
      sheet.text(LEFT, y + 6, 'Datos de los Contrayentes', { font: 'sans-bold', size: 10 })
      y = columns(sheet, y + 28, look, [[LEFT, 'Nombre(s)', who.given], [220, 'Primer Apellido', first], [400, 'Segundo Apellido', second]])
      y = columns(sheet, y, look, [[LEFT, 'Nombre(s)', 'ROSA'], [220, 'Primer Apellido', 'MUESTRA'], [400, 'Segundo Apellido', 'SOL']])
      sheet.text(LEFT, y + 6, 'Datos de los Padres de los Contrayentes', { font: 'sans-bold', size: 10 })
      y = columns(sheet, y + 28, look, [[LEFT, 'Nombre(s)', 'JUAN'], [220, 'Primer Apellido', first], [400, 'Segundo Apellido', 'PAZ']])
      sheet.wrap(LEFT, y + 10, 500, `Se extiende la presente copia certificada, a los ${daysOfMonth(w.issued)}. Doy fe.`, { font: 'serif', size: 10 })
      return [...common, ...says(['marriage.date', isoDay(w.date)]), ...couple(partedName(who), 'MUESTRA SOL / ROSA')]
    }
    if (layout === 1) {
      let y = head(sheet, 46, ['REGISTRO NACIONAL DE LAS PERSONAS', 'REPÚBLICA DE GUATEMALA, C.A.', 'CERTIFICACIÓN DE MATRIMONIO'])
      y = lines(sheet, LEFT, y, look, [['Acta No.', acta], ['Nombre del Contrayente:', fullName(who)], ['Nombre de la Contrayente:', 'ROSA MUESTRA SOL'], ['Fecha de Celebración:', spelled(w.date, 'es')], ['Lugar de Celebración:', 'ANTIGUA, SACATEPÉQUEZ'], ['Fecha de Inscripción:', printed.latin(w.registered)]])
      sheet.wrap(LEFT, y + 16, 500, `Extendida en la ciudad de Guatemala, a los ${spelledDays(w.issued)}.`, { font: 'serif', size: 10 })
      return [...common, ...says(['marriage.date', isoDay(w.date)], ['marriage.place', 'city: ANTIGUA; state: SACATEPÉQUEZ']), ...couple(`${fullName(who)} /`, 'ROSA MUESTRA SOL /')]
    }
    let y = head(sheet, 46, ['REPÚBLICA DE HONDURAS', 'REGISTRO NACIONAL DE LAS PERSONAS', 'CERTIFICACIÓN DE ACTA DE MATRIMONIO'])
    y = lines(sheet, LEFT, y, look, [['Número de Acta:', acta], ['Nombre del Esposo:', fullName(who)], ['Nombre de la Esposa:', 'ROSA MUESTRA SOL'], ['Fecha de Matrimonio:', written(w.date, 'es')], ['Fecha de Inscripción:', written(w.registered, 'es')]])
    sheet.wrap(LEFT, y + 16, 500, `Extendida en San Pedro Sula, a los ${spelledDays(w.issued)}.`, { font: 'serif', size: 10 })
    return [...common, ...says(['marriage.date', isoDay(w.date)]), ...couple(`${fullName(who)} /`, 'ROSA MUESTRA SOL /')]
  },
}

export const marriageBrazil: CorpusKind = {
  reader: 'civil/marriage', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const look = LOOKS[layout]!
    const w = wedding(chance)
    const id = inventedMatricula(chance, toYmd(w.registered).year, 2)
    let y = head(sheet, 46, ['REPÚBLICA FEDERATIVA DO BRASIL', 'REGISTRO CIVIL DAS PESSOAS NATURAIS', 'CERTIDÃO DE CASAMENTO'])
    sheet.text(LEFT, y, layout === 0 ? 'NOMES' : 'Nomes dos cônjuges', { font: look.label, size: look.small })
    ;[fullName(who), 'ROSA LIMA'].forEach((n, i) => sheet.text(LEFT, y + 14 + i * 14, n, { font: look.value, size: look.size }))
    y = columns(sheet, y + 52, look, [[LEFT, 'MATRÍCULA', matriculaPrinted(id)]])
    const day = (d: Day): string => (layout === 0 ? spelled(d, 'pt') : written(d, 'pt'))
    y = columns(sheet, y, look, [[LEFT, 'DATA DE CELEBRAÇÃO DO CASAMENTO', day(w.date)]])
    y = columns(sheet, y, look, [[LEFT, layout === 0 ? 'DATA DE REGISTRO DO CASAMENTO POR EXTENSO' : 'DATA DE REGISTRO DO CASAMENTO', day(w.registered)]])
    y = columns(sheet, y, look, [[LEFT, 'REGIME DE BENS DO CASAMENTO', 'COMUNHÃO PARCIAL DE BENS']])
    sheet.wrap(LEFT, y + 8, 500, `Nascido aos ${written(who.birth, 'pt')}, natural de Contagem - MG.`, { font: 'serif', size: 9 })
    sheet.text(LEFT, y + 40, `O conteúdo da certidão é verdadeiro. Dou fé. Contagem - MG, ${written(w.issued, 'pt')}.`, { font: 'serif', size: 10 })
    return [...says(['civilRecord.kind', 'marriage'], ['civilRecord.number', id], ['marriage.date', isoDay(w.date)], ['marriage.registered', isoDay(w.registered)], ['civilRecord.issued', isoDay(w.issued)]), ...couple(`${fullName(who)} /`, 'ROSA LIMA /')]
  },
}

export const divorceDecree: CorpusKind = {
  reader: 'civil/divorce', layouts: 3,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const look = LOOKS[layout]!
    const w = wedding(chance)
    const filed = w.date + chance.int(400, 2000)
    const heard = filed + chance.int(30, 90)
    const ended = heard + chance.int(0, 180)
    const number = `FL-99${digits(chance, 4)}`
    const common = says(['civilRecord.kind', 'divorce'], ['marriage.endKind', 'divorce'], ['marriage.ended', isoDay(ended)], ['marriage.date', isoDay(w.date)], ['civilRecord.number', number.replace('-', '')])
    if (layout === 2) {
      let y = head(sheet, 46, ['Estados Unidos Mexicanos', 'Registro Civil', 'Acta de Divorcio'])
      const acta = digits(chance, 4)
      y = lines(sheet, LEFT, y, look, [['Número de Acta:', acta], ['Fecha de Registro:', printed.latin(ended + 20)], ['Fecha de Resolución:', printed.latin(heard)], ['Fecha en que causó ejecutoria:', printed.latin(ended)], ['Fecha de Matrimonio:', printed.latin(w.date)]])
      sheet.text(LEFT, y + 10, `Nombre del Esposo: ${fullName(who)}`, { size: 10 })
      return [...common.filter((t) => t.field !== 'civilRecord.number'), ...says(['civilRecord.number', acta], ['civilRecord.registered', isoDay(ended + 20)])]
    }
    if (layout === 0) {
      let y = head(sheet, 46, ['SUPERIOR COURT OF CALIFORNIA, COUNTY OF EXAMPLE', 'FAMILY DIVISION'])
      y = lines(sheet, LEFT, y, look, [['Petitioner:', fullName(who)], ['Respondent:', w.spouse], ['Case Number:', number]])
      sheet.text(420, y - 20, `FILED ${printed.us(filed)}`, { font: 'typed-bold', size: 10 })
      sheet.textCentred(y + 12, 'JUDGMENT OF DISSOLUTION OF MARRIAGE', { font: 'serif-bold', size: 12 })
      y = sheet.wrap(LEFT, y + 40, 510, `This matter was heard on ${printed.long(heard)}. The parties were married on ${printed.long(w.date)} in Las Vegas. The court finds that the marriage is broken. The marital status ends on ${printed.long(ended)}. Neither party may marry before that day.`, { font: 'serif', size: 11 })
      sheet.text(LEFT, y + 20, `Dated: ${printed.long(heard + 1)}          Judge of the Superior Court`, { font: 'serif', size: 11 })
    } else {
      let y = head(sheet, 46, ['STATE OF GEORGIA, VITAL RECORDS', 'CERTIFICATE OF DIVORCE'])
      y = columns(sheet, y, look, [[LEFT, 'Case Number', number], [330, 'Date Petition Filed', printed.us(filed)]])
      y = columns(sheet, y, look, [[LEFT, 'Name of Husband', fullName(who)], [330, 'Name of Wife', w.spouse]])
      y = columns(sheet, y, look, [[LEFT, 'Date of this Marriage', printed.us(w.date)], [330, 'Place of this Marriage', 'ATLANTA, GA']])
      y = columns(sheet, y, look, [[LEFT, 'Date of Separation', printed.us(filed - 30)], [330, 'Date of Final Decree', printed.us(ended)]])
      sheet.text(LEFT, y + 12, 'Form 3907, revised 03/2012. State Registrar.', { size: 7.5 })
    }
    return [...common, ...couple(`${fullName(who)} /`, `${w.spouse} /`)]
  },
}

function certificate(sheet: Sheet, y: number, chance: Chance, day: Day, layout: number, of = 'birth certificate'): void {
  const date = layout === 0 ? printed.long(day) : printed.us(day)
  sheet.textCentred(y, layout === 0 ? 'CERTIFICATE OF TRANSLATION' : "TRANSLATOR'S CERTIFICATION", { font: 'serif-bold', size: 12 })
  const end = sheet.wrap(LEFT, y + 24, 510, `I, Sam Example, ${layout === 0 ? 'certify' : 'hereby declare'} that I am ${chance.pick(['competent', 'fluent in both languages and competent'])} to translate from Spanish into English, and that the ${chance.pick(['above', 'attached'])} translation of the ${of} is complete and accurate to the best of my knowledge and ability.`, { font: 'serif', size: 10.5 })
  sheet.text(LEFT, end + 30, 'Signature: ______________________', { size: 10 })
  sheet.text(330, end + 30, `Date: ${date}`, { size: 10 })
  sheet.text(LEFT, end + 46, '9 EXAMPLE STREET, CHELSEA, MA 02150', { size: 9 })
  if (layout === 1) sheet.text(LEFT, end + 80, `Subscribed and sworn before me on ${printed.us(day + 1)}. Notary Public. My commission expires 01/31/2030.`, { size: 8.5 })
}
function english(book: Book, who: Invented, registered: Day, number: string): Sheet {
  const sheet = book.sheet()
  const y = head(sheet, 46, ['UNITED MEXICAN STATES', 'BIRTH CERTIFICATE'])
  lines(sheet, LEFT, y, LOOKS[2]!, [['Civil Registry of:', 'OAXACA'], ['Record Number:', number], ['Date of Registration:', printed.latin(registered)], ['Name:', fullName(who)], ['Date of Birth:', printed.latin(who.birth)]])
  return sheet
}

export const translated: CorpusKind = {
  reader: 'civil/translation', layouts: 2,
  draw(book, { who, chance, layout }) {
    const day = someDay(chance, 2016, 2025)
    const number = digits(chance, 5)
    const sheet = english(book, who, who.birth + 20, number)
    certificate(layout === 0 ? sheet : book.sheet(), layout === 0 ? 420 : 90, chance, day, layout)
    return says(['civilRecord.kind', 'birth'], ['civilRecord.number', number], ['civilRecord.translated', isoDay(day)])
  },
}

/** The record, its English text and the certificate in one file: every day once, from the record. */
export const translatedBirth: CorpusKind = {
  reader: 'civil/birth', layouts: 2,
  draw(book, { who, chance, layout }) {
    const day = someDay(chance, 2016, 2025)
    const number = digits(chance, 5)
    const registered = who.birth + chance.int(3, 90)
    const record = (): void => {
      const sheet = book.sheet()
      const y = head(sheet, 46, ['Estados Unidos Mexicanos', 'Acta de Nacimiento'])
      lines(sheet, LEFT, y, LOOKS[1]!, [['Registro Civil de:', 'OAXACA'], ['Número de Acta:', number], ['Fecha de Registro:', printed.latin(registered)], ['Nombres:', who.given], ['Apellidos:', surnames(who).join(' ')], ['Fecha de Nacimiento:', printed.latin(who.birth)]])
    }
    if (layout === 0) record()
    english(book, who, registered, number)
    certificate(book.sheet(), 90, chance, day, layout)
    if (layout === 1) record()
    return says(['civilRecord.kind', 'birth'], ['civilRecord.number', number], ['civilRecord.registered', isoDay(registered)], ['person.name', partedName(who)], ['person.birthDate', isoDay(who.birth)], ['civilRecord.translated', isoDay(day)])
  },
}
