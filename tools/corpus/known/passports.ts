/** Passport pages of other countries than Peru, in two more looks: two languages one under the other, and labels left of values. */
import { addYears, toYmd } from '@proofline/engine'
import type { Book, Sheet } from '../../examples/book.ts'
import { passportMrz } from '../../examples/mrz.ts'
import type { Chance } from '../chance.ts'
import type { Truth } from '../kind.ts'
import { type Invented, digits, printed, someDay } from '../person.ts'
import { iso, nameOf, truths } from './define.ts'

/** The country as its own passport writes it, and the word for its people. */
const STATES = {
  GTM: ['REPÚBLICA DE GUATEMALA', 'GUATEMALTECA'], HND: ['REPÚBLICA DE HONDURAS', 'HONDUREÑA'], SLV: ['REPÚBLICA DE EL SALVADOR', 'SALVADOREÑA'], MEX: ['ESTADOS UNIDOS MEXICANOS', 'MEXICANA'],
  COL: ['REPÚBLICA DE COLOMBIA', 'COLOMBIANA'], ECU: ['REPÚBLICA DEL ECUADOR', 'ECUATORIANA'], VEN: ['REPÚBLICA BOLIVARIANA DE VENEZUELA', 'VENEZOLANA'], NIC: ['REPÚBLICA DE NICARAGUA', 'NICARAGÜENSE'],
} as const
const SPANISH = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'] as const

export function otherPassport(book: Book, { who, chance }: { readonly who: Invented; readonly chance: Chance }, isTwoLine: boolean): Truth[] {
  const issuer = chance.pick(Object.keys(STATES) as (keyof typeof STATES)[])
  const number = `${chance.pick(['A', 'C', 'F', 'G'])}99000${digits(chance, 3)}`
  const issued = someDay(chance, 2015, 2025)
  const expires = addYears(issued, chance.pick([5, 6, 10]), 'feb-28')
  const personal = isTwoLine ? `990${digits(chance, 6)}` : ''
  const sheet = book.sheet(470, 332)
  const values: Row[] = [
    ['Apellidos / Surname', who.surname], ['Nombres / Given names', who.given], ['Nacionalidad / Nationality', STATES[issuer][1]],
    ['Fecha de nacimiento / Date of birth', dayOf(who.birth, isTwoLine)], ['Sexo / Sex', who.sex], ['Lugar de nacimiento / Place of birth', who.birthCity],
    ['Fecha de expedición / Date of issue', dayOf(issued, isTwoLine)], ['Fecha de vencimiento / Date of expiry', dayOf(expires, isTwoLine)], ['Autoridad / Authority', 'DIRECCION GENERAL'],
  ]
  sheet.box(12, 16, 446, 300, { fill: 0.98, weight: 0.8, grey: 0.5 })
  sheet.text(24, 34, STATES[issuer][0], { font: 'sans-bold', size: 10.5 })
  sheet.textEndingAt(446, 34, 'PASAPORTE / PASSPORT', { font: 'sans-bold', size: 10.5 })
  sheet.box(24, 50, 104, 134, { fill: 0.88, grey: 0.7 })
  small(sheet, 144, 54, 'Tipo / Type', 'P')
  small(sheet, 196, 54, 'País / Country', issuer)
  small(sheet, 290, 54, 'Pasaporte No. / Passport No.', number)
  if (isTwoLine) twoLines(sheet, personal === '' ? values : [...values, ['No. personal / Personal No.', personal]])
  else inLine(sheet, values)
  passportMrz({ issuer, number, personal, surname: who.surname, given: who.given, birth: iso(who.birth), sex: who.sex, expires: iso(expires) })
    .forEach((line, i) => sheet.text(24, 278 + i * 22, line, { font: 'typed', size: 15.6 }))
  return truths({
    'passport.number': number, 'passport.issued': iso(issued), 'passport.expires': iso(expires), 'passport.issuer': issuer, 'passport.kind': 'passport', 'person.name': nameOf(who),
    'person.birthDate': iso(who.birth), 'person.sex': who.sex, 'person.nationality': issuer, ...(personal === '' ? {} : { 'person.nationalId': personal }),
  })
}

type Row = readonly [label: string, value: string]
function small(sheet: Sheet, x: number, y: number, label: string, value: string): void {
  sheet.text(x, y, label, { size: 6, grey: 0.3 })
  sheet.text(x, y + 12, value, { font: 'serif-bold', size: 10.5 })
}
/** `05 ABR/APR 2021` or `05 04 2021`. */
function dayOf(d: Invented['birth'], isTwoLine: boolean): string {
  const [dd = '', month = '', year = ''] = printed.dayMonth(d).split(' ')
  return isTwoLine ? `${dd} ${SPANISH[toYmd(d).month - 1]!}/${month} ${year}` : printed.latin(d).replaceAll('/', ' ')
}
function twoLines(sheet: Sheet, values: readonly Row[]): void {
  values.forEach(([label, value], i) => small(sheet, i < 3 ? 144 : i % 2 === 1 ? 144 : 312, i < 3 ? 82 + i * 28 : 166 + Math.floor((i - 3) / 2) * 27, label, value))
}
function inLine(sheet: Sheet, values: readonly Row[]): void {
  values.forEach(([label, value], i) => {
    sheet.text(144, 88 + i * 18.5, label, { size: 6.2, grey: 0.3 })
    sheet.text(290, 88 + i * 18.5, value, { font: 'serif', size: 11 })
  })
}
