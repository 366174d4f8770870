/** Passport bio page (TD3) and US visa foil (MRV-A): papers catalogue 5 and 6.1. */
import type { Book, Sheet } from '../book.ts'
import type { Definition } from '../definition.ts'
import { passportMrz, visaMrz } from '../mrz.ts'
import { dayMonthYear } from './cards.ts'

const WIDTH = 470
const HEIGHT = 332
const SPANISH = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SET', 'OCT', 'NOV', 'DIC']

/** `1994-08-23` as `23 AGO/AUG 1994`. */
function twoMonths(iso: string): string {
  const [day = '', month = '', year = ''] = dayMonthYear(iso).split(' ')
  return `${day} ${SPANISH[Number(iso.slice(5, 7)) - 1]!}/${month} ${year}`
}

function field(sheet: Sheet, x: number, y: number, label: string, value: string): void {
  sheet.text(x, y, label, { size: 6.2, grey: 0.3 })
  sheet.text(x, y + 12, value, { font: 'serif', size: 11.5 })
}

const sexOf = (d: Definition): 'F' | 'M' => (d.one('sex') === 'F' ? 'F' : 'M')

export function passport(book: Book, d: Definition): void {
  const sheet = book.sheet(WIDTH, HEIGHT)
  sheet.box(14, 18, WIDTH - 28, HEIGHT - 36, { fill: 0.985, weight: 0.8, grey: 0.55 })
  sheet.text(26, 36, 'REPÚBLICA DEL PERÚ', { font: 'serif-bold', size: 12 })
  sheet.textEndingAt(WIDTH - 26, 36, 'PASAPORTE / PASSPORT', { font: 'serif-bold', size: 12 })
  sheet.box(26, 52, 100, 128, { fill: 0.9, grey: 0.7 })
  const x = 142
  field(sheet, x, 56, 'Tipo/Type', 'P')
  field(sheet, x + 60, 56, 'Código del país/Country code', 'PER')
  field(sheet, x + 190, 56, 'Pasaporte No./Passport No.', d.one('number'))
  field(sheet, x, 84, 'Apellidos/Surnames', d.one('surname'))
  field(sheet, x, 112, 'Nombres/Given names', d.one('given'))
  field(sheet, x, 140, 'Nacionalidad/Nationality', 'PERUANA')
  field(sheet, x + 190, 140, 'No. personal/Personal No.', d.one('personal'))
  field(sheet, x, 168, 'Fecha de nacimiento/Date of birth', twoMonths(d.one('birth')))
  field(sheet, x + 130, 168, 'Sexo/Sex', sexOf(d))
  field(sheet, x + 190, 168, 'Lugar de nacimiento/Place of birth', d.one('birth-place'))
  field(sheet, x, 196, 'Fecha de emisión/Date of issue', twoMonths(d.one('issued')))
  field(sheet, x + 190, 196, 'Autoridad/Authority', 'MIGRACIONES')
  field(sheet, x, 224, 'Fecha de caducidad/Date of expiry', twoMonths(d.one('expires')))
  passportMrz({
    issuer: 'PER', number: d.one('number'), personal: d.one('personal'), surname: d.one('surname'), given: d.one('given'),
    birth: d.one('birth'), sex: sexOf(d), expires: d.one('expires'),
  }).forEach((line, i) => sheet.text(26, 272 + i * 24, line, { font: 'typed', size: 15.8 }))
}

/** `05FEB1965` as visa foils print days. */
const foilDate = (iso: string): string => dayMonthYear(iso).replaceAll(' ', '')

export function visaFoil(book: Book, d: Definition): void {
  const sheet = book.sheet(WIDTH, 320)
  sheet.box(14, 18, WIDTH - 28, 284, { fill: 0.985, weight: 0.8, grey: 0.55 })
  sheet.text(26, 38, 'VISA', { font: 'serif-bold', size: 15 })
  sheet.text(92, 38, 'UNITED STATES OF AMERICA', { font: 'serif-bold', size: 11 })
  sheet.textEndingAt(WIDTH - 26, 38, d.one('foil'), { font: 'serif-bold', size: 12, grey: 0.25 })
  sheet.box(26, 54, 92, 116, { fill: 0.9, grey: 0.7 })
  const x = 134
  const cell = (column: number, line: number, label: string, value: string): void => {
    const y = 62 + line * 28
    sheet.text(x + column, y, label, { size: 6.2, grey: 0.3 })
    sheet.text(x + column, y + 12, value, { font: 'sans-bold', size: 10 })
  }
  cell(0, 0, 'Issuing Post Name', d.one('post'))
  cell(170, 0, 'Control Number', d.one('control'))
  cell(0, 1, 'Surname', d.one('surname'))
  cell(170, 1, 'Visa Type /Class', d.one('class'))
  cell(0, 2, 'Given Name', d.one('given'))
  cell(0, 3, 'Passport Number', d.one('passport'))
  cell(98, 3, 'Sex', sexOf(d))
  cell(140, 3, 'Birth Date', foilDate(d.one('birth')))
  cell(230, 3, 'Nationality', 'PERU')
  cell(0, 4, 'Entries', d.one('entries'))
  cell(98, 4, 'Issue Date', foilDate(d.one('issued')))
  cell(230, 4, 'Expiration Date', foilDate(d.one('expires')))
  cell(0, 5, 'Annotation', d.maybe('annotation') ?? '')
  visaMrz({
    passport: d.one('passport'), nationality: 'PER', surname: d.one('surname'), given: d.one('given'), birth: d.one('birth'),
    sex: sexOf(d), expires: d.one('expires'), optional: d.one('mrz-optional'),
  }).forEach((line, i) => sheet.text(26, 262 + i * 24, line, { font: 'typed', size: 15.8 }))
}
