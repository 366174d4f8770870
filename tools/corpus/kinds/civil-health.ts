/** The medical exam and vaccine records. */
import { type Day, isoDay } from '@proofline/engine'
import type { Chance } from '../chance.ts'
import type { CorpusKind, Truth } from '../kind.ts'
import { digits, printed, someDay } from '../person.ts'
import { LOOKS, columns, fullName, says } from './civil-words.ts'

const LEFT = 44
const dosesOf = (chance: Chance, names: readonly string[], from: number): { name: string; days: Day[] }[] => names.map((name) => ({ name, days: Array.from({ length: chance.int(1, 3) }, () => someDay(chance, from, 2024)).sort((a, b) => a - b) }))
const told = (doses: readonly { name: string; days: readonly Day[] }[]): Truth[] => doses.flatMap(({ name, days }) => days.flatMap((d) => says(['vaccination.vaccine', name], ['vaccination.date', isoDay(d)])))

export const medicalExam: CorpusKind = {
  reader: 'health/i693', layouts: 2,
  draw(book, { who, chance, layout }) {
    const signed = someDay(chance, 2023, 2025)
    const edition = layout === 0 ? '01/20/25' : '03/09/23'
    const look = LOOKS[layout]!
    const first = book.sheet()
    first.text(LEFT, 40, 'Report of Immigration Medical Examination', { font: 'sans-bold', size: 13 })
    first.text(LEFT, 56, 'and Vaccination Record', { font: 'sans-bold', size: 13 })
    first.text(460, 40, 'USCIS', { font: 'sans-bold', size: 10 })
    first.text(460, 54, 'Form I-693', { font: 'sans-bold', size: 10 })
    first.text(460, 66, 'OMB No. 1615-0033', { size: 7 })
    first.text(460, 76, 'Expires 09/30/2027', { size: 7 })
    first.text(LEFT, 72, 'Department of Homeland Security', { size: 8 })
    first.text(LEFT, 100, 'START HERE - Type or print in black ink.', { font: 'sans-bold', size: 9 })
    first.text(LEFT, 120, 'Part 1. Information About You (To be completed by the person requesting a medical examination, NOT the civil surgeon.)', { font: 'sans-bold', size: 8 })
    let y = columns(first, 150, look, [[LEFT, 'Family Name (Last Name)', who.surname], [240, 'Given Name (First Name)', who.given], [430, 'Middle Name (if applicable)', '']])
    y = columns(first, y + 8, look, [[LEFT, 'Date of Birth (mm/dd/yyyy)', printed.us(who.birth)], [240, 'Alien Registration Number (A-Number) (if any)', `A-${who.aNumber}`]])
    first.text(LEFT, 760, `Form I-693  Edition ${edition}`, { size: 7.5 })
    first.text(500, 760, 'Page 1 of 14', { size: 7.5 })
    const second = book.sheet()
    const sign = (at: number, whose: string, day: Day): number => {
      second.text(LEFT, at, whose, { font: look.label, size: look.small })
      second.text(380, at, 'Date of Signature (mm/dd/yyyy)', { font: look.label, size: look.small })
      second.text(LEFT, at + 15, '(signed)', { font: 'serif', size: 11 })
      second.text(380, at + 15, printed.us(day), { font: look.value, size: look.size })
      return at + 50
    }
    second.text(LEFT, 50, "Part 2. Applicant's Statement, Contact Information, Certification, and Signature", { font: 'sans-bold', size: 9 })
    y = sign(80, "Applicant's Signature", signed - chance.int(1, 9))
    second.text(LEFT, y, "Part 4. Preparer's Contact Information, Declaration, and Signature", { font: 'sans-bold', size: 9 })
    y = sign(y + 30, "Preparer's Signature", signed - chance.int(10, 19))
    second.text(LEFT, y, "Part 7. Civil Surgeon's Contact Information, Certification, and Signature", { font: 'sans-bold', size: 9 })
    y = sign(y + 30, layout === 0 ? 'Signature of Civil Surgeon' : "Civil Surgeon's Signature", signed)
    second.text(LEFT, y, layout === 0 ? 'Part 9. Vaccination Record' : 'Part 10. Vaccination Record', { font: 'sans-bold', size: 9 })
    ;[['Vaccine', LEFT], ['Date Received', 200], ['Date Received', 300], ['Date Given by Civil Surgeon', 400]].forEach(([t, x]) => second.text(Number(x), y + 18, String(t), { font: look.label, size: look.small }))
    const doses = dosesOf(chance, ['Td/Tdap', 'MMR', 'Varicella', 'Influenza'], 2001)
    doses.forEach(({ name, days }, r) => {
      second.text(LEFT, y + 36 + r * 18, name, { font: look.value, size: look.size })
      days.forEach((d, c) => second.text(200 + c * 100, y + 36 + r * 18, printed.us(d), { font: look.value, size: look.size }))
    })
    second.text(LEFT, y + 36 + doses.length * 18, 'Hepatitis B', { font: look.value, size: look.size })
    second.text(LEFT, y + 80 + doses.length * 18, 'Part 11. Remarks', { font: 'sans-bold', size: 9 })
    second.text(LEFT, 760, `Form I-693  Edition ${edition}`, { size: 7.5 })
    return [...says(['person.name', `${who.surname} / ${who.given}`], ['person.aNumber', who.aNumber], ['medicalExam.signed', isoDay(signed)], ['medicalExam.edition', edition]), ...told(doses)]
  },
}

export const vaccineRecord: CorpusKind = {
  reader: 'health/vaccination', layouts: 3,
  draw(book, { who, chance, layout }) {
    const sheet = layout === 2 ? book.sheet(480, 340) : book.sheet()
    const look = LOOKS[layout]!
    if (layout === 2) {
      sheet.text(24, 40, 'COVID-19 Vaccination Record Card', { font: 'sans-bold', size: 14 })
      sheet.text(24, 60, 'Please keep this record card, which includes medical information about the vaccines you have received.', { size: 7 })
      sheet.text(24, 84, `Last Name  ${who.surname}`, { size: 9 })
      sheet.text(250, 84, `First Name  ${who.given}`, { size: 9 })
      sheet.text(24, 100, `Date of birth  ${printed.usShort(who.birth)}`, { size: 9 })
      ;[['Vaccine', 24], ['Product Name/Manufacturer', 110], ['Date', 290], ['Healthcare Professional', 360]].forEach(([t, x]) => sheet.text(Number(x), 130, String(t), { font: 'sans-bold', size: 8 }))
      const one = someDay(chance, 2021, 2021)
      const days = [one, one + 21]
      days.forEach((d, i) => [[`${['1st', '2nd'][i]} Dose`, 24], [`Pfizer EX99${digits(chance, 2)}`, 110], [printed.usShort(d), 290], ['EXAMPLE CLINIC', 360]].forEach(([t, x]) => sheet.text(Number(x), 154 + i * 26, String(t), { font: i === 0 ? 'serif' : 'typed', size: 9 })))
      sheet.text(24, 320, 'Reminder! Return for a second dose!', { size: 7 })
      return days.flatMap((d) => says(['vaccination.vaccine', 'COVID-19'], ['vaccination.date', isoDay(d)]))
    }
    const doses = dosesOf(chance, layout === 0 ? ['MMR', 'Hepatitis B', 'Varicella', 'Polio'] : ['BCG', 'Pentavalente', 'Rotavirus', 'Influenza'], 1995)
    const title = layout === 0 ? ['STATE OF NEW JERSEY', 'DEPARTMENT OF HEALTH', 'OFFICIAL IMMUNIZATION RECORD'] : ['SECRETARÍA DE SALUD', 'Cartilla Nacional de Vacunación']
    title.forEach((t, i) => sheet.textCentred(44 + i * 17, t, { font: 'sans-bold', size: 12 }))
    const day = layout === 0 ? printed.us : printed.latin
    let y = columns(sheet, 110, look, [[LEFT, layout === 0 ? 'Patient' : 'Nombre', fullName(who)], [300, layout === 0 ? 'Date of Birth' : 'Fecha de Nacimiento', day(who.birth)], [430, layout === 0 ? 'Printed' : 'Expedida', day(someDay(chance, 2024, 2025))]])
    const heads = layout === 0 ? ['Vaccine', 'Dose 1', 'Dose 2', 'Dose 3', 'Next Due'] : ['Vacuna', 'Dosis 1', 'Dosis 2', 'Dosis 3', 'Próxima']
    const x = [LEFT, 170, 270, 370, 480]
    heads.forEach((t, i) => sheet.text(x[i]!, y + 10, t, { font: look.label, size: look.small }))
    y += 28
    doses.forEach(({ name, days }, r) => {
      sheet.text(LEFT, y + r * 18, name, { font: look.value, size: look.size })
      days.forEach((d, c) => sheet.text(x[c + 1]!, y + r * 18, day(d), { font: look.value, size: look.size }))
      if (r === 0) sheet.text(x[4]!, y, day(someDay(chance, 2027, 2030)), { font: look.value, size: look.size })
    })
    y += doses.length * 18 + 20
    sheet.text(LEFT, y, layout === 0 ? 'Vaccines due' : 'Próximas dosis', { font: 'sans-bold', size: 9 })
    sheet.text(LEFT, y + 18, 'Influenza', { font: look.value, size: look.size })
    sheet.text(170, y + 18, day(someDay(chance, 2027, 2030)), { font: look.value, size: look.size })
    return told(doses)
  },
}
