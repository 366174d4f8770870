/** Papers of other agencies and other countries: official, dated, numbered, and none of ours. */
import type { CorpusKind } from '../kind.ts'
import { digits, printed, someDay } from '../person.ts'
import { big, price, set, unknown } from './sort.ts'

const vehicle = unknown((sheet, about) => {
  const { chance, who } = about
  set(sheet, [big('VEHICLE REGISTRATION', 14), 'State Motor Vehicle Commission', '', ['Plate', `EX${chance.int(10, 99)}PLE`], ['Issued', printed.us(someDay(chance, 2022, 2025))], ['Expires', printed.us(someDay(chance, 2025, 2027))], ['Owner', `${who.surname}, ${who.given}`], ['Fee', price(chance, 40, 90)], ...who.address], about)
})
const parking = unknown((sheet, about) => {
  const { chance } = about
  set(sheet, [big('NOTICE OF PARKING VIOLATION', 14), 'City of Example. Traffic Court', '', ['Ticket number', `P${digits(chance, 7)}`], ['Date and time', `${printed.us(someDay(chance, 2023, 2026))} 10:42 AM`], ['Offense', 'Street cleaning'], ['Amount due', '$52.00'], '', 'Pay within 15 days of the date of this notice or ask for a hearing. If you do not appear, a default judgment will be entered.'], about)
})
const jury = unknown((sheet, about) => {
  const { chance, who } = about
  set(sheet, [big('JUROR SUMMONS', 16), 'Superior Court of Example County', '', `${who.given} ${who.surname}`, ...who.address, '', `You are ordered to appear for jury service on ${printed.long(someDay(chance, 2023, 2026))} at 8:30 AM at 50 EXAMPLE STREET, NEWARK, NJ 07102.`, `Juror number ${digits(chance, 6)}. Group ${chance.int(1, 40)}.`, 'You are excused if you are not a citizen of the United States: return this form with a copy of your card.'], about)
})
const canada = unknown((sheet, about) => {
  const { chance, who } = about
  set(sheet, [big('Immigration, Refugees and Citizenship Canada', 14), 'Immigration, Réfugiés et Citoyenneté Canada', '', ['Application number', `E0${digits(chance, 8)}`], ['UCI', digits(chance, 8)], ['Date', printed.iso(someDay(chance, 2022, 2026))], '', `Dear ${who.given} ${who.surname}:`, 'This refers to your application for a visitor record. Your application has been received. You may remain in Canada under the conditions of your stay until a decision is made.'], about)
})
const spain = unknown((sheet, about) => {
  const { chance, who } = about
  set(sheet, [big('MINISTERIO DEL INTERIOR', 13), 'DIRECCIÓN GENERAL DE LA POLICÍA', 'Certificado de registro. Solicitud de cita previa', '', `D./Dña. ${who.given} ${who.surname}`, ['Fecha de la cita', printed.latin(someDay(chance, 2022, 2026))], ['Hora', '09:40'], ['Oficina', 'C/ EJEMPLO 12, MADRID'], 'Trámite: expedición de tarjeta de identidad de extranjero.', 'Deberá presentar su pasaporte en vigor y la tasa pagada.'], about)
})
const mexico = unknown((sheet, about) => {
  const { chance, who } = about
  set(sheet, [big('FORMA MIGRATORIA MÚLTIPLE', 14), 'Estados Unidos Mexicanos. Instituto Nacional de Migración', '', ['Apellido(s) / Surname', who.surname], ['Nombre(s) / Given name', who.given], ['Fecha de nacimiento / Date of birth', printed.latin(who.birth)], ['Nacionalidad / Nationality', who.country.name], ['Fecha de entrada / Date of entry', printed.latin(someDay(chance, 2018, 2025))], ['Días autorizados', '180'], 'Folio ' + digits(chance, 9).replace(/^.{5}/, '99000')], about)
})
const unemployment = unknown((sheet, about) => {
  const { chance, who } = about
  set(sheet, [big('Department of Labor and Workforce', 14), 'NOTICE OF DETERMINATION', '', ['Date mailed', printed.us(someDay(chance, 2022, 2026))], ['Claimant', `${who.given} ${who.surname}`], ['Claim number', digits(chance, 7)], '', 'You are eligible for benefits from ' + printed.us(someDay(chance, 2022, 2026)) + '. Appeal: you have 21 days from the date mailed to appeal this determination. The appeal must be received by the office printed above.'], about)
})
const library = unknown((sheet, about) => {
  const { chance, who } = about
  set(sheet, [big('Example Public Library', 15), `Overdue notice for ${who.given} ${who.surname}`, '', ['Card number', digits(chance, 7)], ['Item due', printed.us(someDay(chance, 2023, 2026))], ['"English in 20 Lessons"', price(chance, 1, 4)], 'If you returned the item please disregard this notice.'], about)
})
const ballot = unknown((sheet, about) => {
  const { chance, who } = about
  set(sheet, [big('EXAMPLE CITY POLLS', 14), 'Sample ballot. Voting is only for citizens.', '', ['Election day', printed.long(someDay(chance, 2023, 2026))], 'Vote for one: [ ] Pat Example   [ ] Sam Sample   [ ] Write-in ____________', '', `Polling place of ${who.address[1] ?? ''}: EXAMPLE SCHOOL`], about)
})

export const agencyKinds: Readonly<Record<string, CorpusKind>> = {
  'unknown-vehicle': vehicle, 'unknown-parking': parking, 'unknown-jury': jury, 'unknown-canada': canada, 'unknown-spain': spain, 'unknown-mexico': mexico,
  'unknown-unemployment': unemployment, 'unknown-library': library, 'unknown-ballot': ballot,
}
