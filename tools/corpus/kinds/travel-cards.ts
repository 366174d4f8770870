/** One side of a card, a passport's page and visas, with their strips as ink. */
import { addDays, addYears } from '@proofline/engine'
import type { Sheet } from '../../examples/book.ts'
import { cardMrz, passportMrz, visaMrz } from '../../examples/mrz.ts'
import type { CorpusKind, Truth } from '../kind.ts'
import { dashed, iso, nameOf, titled, truths } from '../known/define.ts'
import { digits, printed, someDay } from '../person.ts'
import { drawStrip } from './travel-strip.ts'

const CARD = { width: 320, height: 202 } as const
const CATEGORIES = ['C08', 'C09', 'C11', 'A05', 'C10', 'C19', 'C33'] as const

function label(sheet: Sheet, x: number, y: number, name: string, value: string, size = 9): void {
  sheet.text(x, y, name, { size: 5.5, grey: 0.3 })
  sheet.text(x, y + 10, value, { font: 'sans-bold', size })
}

/** The back of a card: a stripe, small print, three lines of strip in ink or in typing. */
const back = (reader: 'uscis/card-ead' | 'uscis/card-prc'): CorpusKind => ({
  reader, layouts: 2,
  draw(book, { who, chance, layout }) {
    const code = reader === 'uscis/card-ead' ? 'IA' as const : 'C1' as const
    const expires = someDay(chance, 2024, 2034)
    const isCard = layout === 0
    const sheet = isCard ? book.sheet(CARD.width, CARD.height) : book.sheet()
    const [x, y] = isCard ? [14, 14] : [130, 200]
    sheet.box(x, y, CARD.width - 28, CARD.height - 34, { fill: 0.98, grey: 0.6 })
    sheet.box(x, y + 14, CARD.width - 28, 24, { fill: 0.15, grey: 0.15 })
    sheet.text(x + 12, y + 54, 'This card is the property of the United States Government.', { size: 5.5 })
    sheet.text(x + 12, y + 62, 'If found, drop in any US mailbox. USPS: mail to DHS, EXAMPLE CENTER, LEE SUMMIT MO 64002', { size: 5 })
    sheet.text(x + 12, y + 70, 'FORM I-766 REV 05/01/17'.replace('FORM I-766', code === 'IA' ? 'I-766' : 'I-551'), { size: 5 })
    const lines = cardMrz({ code, aNumber: who.aNumber, receipt: who.receipt, surname: who.surname, given: who.given, birth: iso(who.birth), sex: who.sex, expires: iso(expires), country: who.country.code })
    if (isCard) drawStrip(sheet, x + 24, y + 112, lines, { pitch: 7.9, lead: 19 })
    else lines.forEach((line, i) => sheet.text(x + 24, y + 112 + i * 19, line, { font: 'typed', size: 13.2 }))
    return truths({
      'card.kind': code === 'IA' ? 'ead' : 'green-card', 'card.number': who.receipt, 'card.expires': iso(expires), 'card.country': who.country.code,
      'person.aNumber': who.aNumber, 'person.birthDate': iso(who.birth), 'person.sex': who.sex,
    })
  },
})
export const eadBack = back('uscis/card-ead')
export const prcBack = back('uscis/card-prc')

export const eadFront: CorpusKind = {
  reader: 'uscis/card-ead', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = layout === 0 ? book.sheet(CARD.width, CARD.height) : book.sheet()
    const [x, y] = layout === 0 ? [10, 14] : [120, 90]
    const from = someDay(chance, 2019, 2025)
    const expires = addDays(addYears(from, chance.pick([1, 2, 5]), 'feb-28'), -1)
    const category = chance.pick(CATEGORIES)
    sheet.box(x, y, CARD.width - 20, CARD.height - 28, { fill: 0.98, grey: 0.6 })
    sheet.text(x + 8, y + 14, 'UNITED STATES OF AMERICA', { font: 'sans-bold', size: 7 })
    sheet.text(x + 130, y + 14, 'EMPLOYMENT AUTHORIZATION', { font: 'sans-bold', size: 9.5 })
    sheet.box(x + 8, y + 26, 74, 96, { fill: 0.85, grey: 0.7 })
    const cx = x + 94
    label(sheet, cx, y + 32, 'Surname', who.surname)
    label(sheet, cx, y + 52, 'Given Name', who.given)
    label(sheet, cx, y + 72, 'USCIS#', dashed(who.aNumber))
    label(sheet, cx + 74, y + 72, 'Category', category)
    label(sheet, cx + 122, y + 72, 'Card#', who.receipt, 8.4)
    label(sheet, cx, y + 92, 'Country of Birth', titled(who.country.name))
    label(sheet, cx + 122, y + 92, 'Terms and Conditions', 'None')
    label(sheet, cx, y + 112, 'Date of Birth', printed.dayMonth(who.birth))
    label(sheet, cx + 74, y + 112, 'Sex', who.sex)
    if (layout === 0) {
      label(sheet, cx, y + 132, 'Valid From:', printed.usShort(from))
      label(sheet, cx + 74, y + 132, 'Card Expires:', printed.usShort(expires))
    } else {
      sheet.text(cx, y + 140, `Valid From: ${printed.usShort(from)}`, { size: 8.5 })
      sheet.text(cx + 100, y + 140, `Card Expires: ${printed.usShort(expires)}`, { size: 8.5 })
    }
    sheet.text(x + 8, y + 164, 'NOT VALID FOR REENTRY TO U.S.', { font: 'sans-bold', size: 7.5 })
    return truths({
      'card.kind': 'ead', 'card.number': who.receipt, 'card.category': category, 'card.validFrom': iso(from), 'card.expires': iso(expires), 'card.terms': 'None', 'card.legend': 'NOT VALID FOR REENTRY TO U.S.',
      'person.name': nameOf(who), 'person.aNumber': who.aNumber, 'person.birthCountry': who.country.code, 'person.birthDate': iso(who.birth), 'person.sex': who.sex,
    })
  },
}

export const prcFront: CorpusKind = {
  reader: 'uscis/card-prc', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = layout === 0 ? book.sheet(CARD.width, CARD.height) : book.sheet()
    const [x, y] = layout === 0 ? [10, 14] : [120, 90]
    const since = someDay(chance, 2014, 2024)
    const category = chance.pick(['IR1', 'IR6', 'F24', 'CR1', 'CR6', 'RE8', 'AS6'])
    const expires = addYears(since, category.startsWith('CR') ? 2 : 10, 'feb-28')
    sheet.box(x, y, CARD.width - 20, CARD.height - 28, { fill: 0.98, grey: 0.6 })
    sheet.text(x + 8, y + 14, 'UNITED STATES OF AMERICA', { font: 'sans-bold', size: 7 })
    sheet.text(x + 168, y + 14, layout === 0 ? 'PERMANENT RESIDENT' : 'PERMANENT RESIDENT CARD', { font: 'sans-bold', size: 9 })
    sheet.box(x + 8, y + 26, 74, 96, { fill: 0.85, grey: 0.7 })
    const cx = x + 94
    label(sheet, cx, y + 32, 'Surname', who.surname)
    label(sheet, cx, y + 52, 'Given Name', who.given)
    label(sheet, cx, y + 72, 'USCIS#', dashed(who.aNumber))
    label(sheet, cx + 90, y + 72, 'Category', category)
    label(sheet, cx, y + 92, 'Country of Birth', titled(who.country.name))
    label(sheet, cx, y + 112, 'Date of Birth', printed.dayMonth(who.birth))
    label(sheet, cx + 90, y + 112, 'Sex', who.sex)
    label(sheet, cx, y + 132, 'Card Expires:', printed.usShort(expires))
    label(sheet, cx + 90, y + 132, 'Resident Since:', printed.usShort(since))
    return truths({
      'card.kind': 'green-card', 'card.category': category, 'card.expires': iso(expires), 'status.from': iso(since), 'status.class': category,
      'status.kind': category.startsWith('CR') ? 'conditional-resident' : 'permanent-resident',
      'person.name': nameOf(who), 'person.aNumber': who.aNumber, 'person.birthCountry': who.country.code, 'person.birthDate': iso(who.birth), 'person.sex': who.sex,
    })
  },
}

/** A passport's page with English and French labels and its strip as ink. */
export const passportInk: CorpusKind = {
  reader: 'dos/passport-mrz', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = layout === 0 ? book.sheet(360, 252) : book.sheet()
    const [x, y] = layout === 0 ? [10, 16] : [110, 80]
    const number = `${chance.pick(['XA', 'HN', 'B'])}99000${digits(chance, 2)}`.padEnd(8, '0')
    const issued = someDay(chance, 2015, 2024)
    const expires = addYears(issued, chance.pick([5, 10]), 'feb-28')
    sheet.box(x, y, 340, 222, { fill: 0.985, grey: 0.6 })
    sheet.text(x + 10, y + 16, 'PASSPORT / PASSEPORT', { font: 'serif-bold', size: 10 })
    sheet.box(x + 10, y + 28, 80, 104, { fill: 0.88, grey: 0.7 })
    const cx = x + 104
    label(sheet, cx, y + 30, 'Type/Type', 'P')
    label(sheet, cx + 50, y + 30, 'Country code/Code du pays', who.country.code)
    label(sheet, cx + 140, y + 30, 'Passport No./No. du passeport', number)
    label(sheet, cx, y + 52, 'Surname/Nom', who.surname)
    label(sheet, cx, y + 72, 'Given names/Prénoms', who.given)
    label(sheet, cx, y + 92, 'Date of birth/Date de naissance', printed.dayMonth(who.birth))
    label(sheet, cx + 140, y + 92, 'Sex/Sexe', who.sex)
    label(sheet, cx, y + 112, 'Place of birth/Lieu de naissance', who.birthCity)
    label(sheet, cx, y + 132, 'Date of issue/Date de délivrance', printed.dayMonth(issued))
    label(sheet, cx + 140, y + 132, 'Date of expiry/Date d’expiration', printed.dayMonth(expires))
    drawStrip(sheet, x + 12, y + 184, passportMrz({ issuer: who.country.code, number, personal: '', surname: who.surname, given: who.given, birth: iso(who.birth), sex: who.sex, expires: iso(expires) }))
    return truths({
      'passport.number': number, 'passport.issuer': who.country.code, 'passport.kind': 'passport', 'passport.issued': iso(issued), 'passport.expires': iso(expires),
      'person.name': nameOf(who), 'person.nationality': who.country.code, 'person.birthDate': iso(who.birth), 'person.sex': who.sex, 'person.birthPlace': `city: ${who.birthCity}`,
    })
  },
}

const foilDay = (d: Parameters<typeof printed.dayMonth>[0]): string => printed.dayMonth(d).replaceAll(' ', '')

export const visaFoil: CorpusKind = {
  reader: 'dos/visa-foil', layouts: 2,
  draw(book, { who, chance, layout }): Truth[] {
    const sheet = book.sheet(400, 270)
    const issued = someDay(chance, 2012, 2024)
    const isImmigrant = layout === 1
    const expires = isImmigrant ? addDays(issued, 180) : addYears(issued, chance.pick([1, 5, 10]), 'feb-28')
    const post = chance.pick(['LIMA', 'MEXICO CITY', 'SAN SALVADOR', 'GUATEMALA CITY', 'CIUDAD JUAREZ'])
    sheet.box(10, 16, 380, 240, { fill: 0.98, grey: 0.6 })
    sheet.text(20, 36, 'VISA', { font: 'serif-bold', size: 14 })
    sheet.text(80, 34, isImmigrant ? 'IMMIGRANT VISA' : 'UNITED STATES OF AMERICA', { font: 'serif-bold', size: 9 })
    sheet.box(20, 46, 84, 108, { fill: 0.88, grey: 0.7 })
    const x = 116
    const at = (column: number, line: number, name: string, value: string): void => label(sheet, x + column, 50 + line * 22, name, value)
    const number = who.passport.padEnd(9, '0').slice(0, 9)
    const common = { 'visa.post': post, 'visa.passport': number, 'visa.issued': iso(issued), 'visa.expires': iso(expires), 'person.name': nameOf(who), 'person.birthDate': iso(who.birth), 'person.sex': who.sex, 'person.nationality': who.country.code }
    at(0, 0, 'Issuing Post Name', post)
    at(0, 1, 'Surname', who.surname)
    at(0, 2, 'Given Name', who.given)
    let own: Record<string, string>
    if (isImmigrant) {
      const number14 = `LMA2020${chance.int(990000, 999999)}`
      const category = chance.pick(['IR1', 'CR1', 'F21', 'F41', 'DV1'])
      at(150, 0, 'IV Case Number', number14)
      at(150, 1, 'Registration Number', who.aNumber)
      at(150, 2, 'IV Category', category)
      at(0, 3, 'Passport Number', number)
      at(90, 3, 'Birth Date', foilDay(who.birth))
      at(160, 3, 'Gender', who.sex)
      at(200, 3, 'Nationality', who.country.name)
      at(0, 4, 'IV Issue Date', foilDay(issued))
      at(90, 4, 'IV Expires On', foilDay(expires))
      sheet.text(20, 190, 'UPON ENDORSEMENT SERVES AS TEMPORARY I-551 EVIDENCING PERMANENT RESIDENCE FOR 1 YEAR.', { size: 6 })
      own = { 'visa.case': number14, 'person.aNumber': who.aNumber, 'visa.category': category }
    } else {
      const control = `2019990${digits(chance, 7)}`
      const cls = chance.pick(['B1/B2', 'F1', 'H2A', 'J1'])
      const entries = chance.pick(['M', '1'])
      at(150, 0, 'Control Number', control)
      at(150, 1, 'Visa Type /Class', `R ${cls}`)
      at(0, 3, 'Passport Number', number)
      at(80, 3, 'Sex', who.sex)
      at(110, 3, 'Birth Date', foilDay(who.birth))
      at(180, 3, 'Nationality', who.country.name)
      at(0, 4, 'Entries', entries)
      at(80, 4, 'Issue Date', foilDay(issued))
      at(160, 4, 'Expiration Date', foilDay(expires))
      own = { 'visa.control': control, 'visa.class': cls, 'visa.entries': entries }
    }
    drawStrip(sheet, 24, 222, visaMrz({ passport: number, nationality: who.country.code, surname: who.surname, given: who.given, birth: iso(who.birth), sex: who.sex, expires: iso(expires), optional: 'B3LMA99317' }), { pitch: 7.9, lead: 20 })
    return truths({ ...common, ...own })
  },
}
