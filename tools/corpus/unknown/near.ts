/**
 * Papers that speak of immigration and are none of a person's own: news, flyers, advice, web pages, envelopes. They name the
 * forms, the agencies and the deadlines; taking a date from one of them would be the worst mistake.
 */
import type { CorpusKind } from '../kind.ts'
import { printed, someDay } from '../person.ts'
import { type Line, big, set, unknown } from './sort.ts'

const news = unknown((sheet, about) => {
  const { chance } = about
  const day = someDay(chance, 2022, 2026)
  set(sheet, [big(chance.pick(['Immigration courts add night hearings', 'Longer waits for hearing notices, lawyers say', 'Judges ordered thousands removed in absentia'])), `EXAMPLE CITY, ${printed.long(day)}. By a staff writer.`, '',
    'The Executive Office for Immigration Review said on Tuesday that hearings in Newark will be held until 9 p.m. A notice of hearing was sent to each respondent, the agency said.',
    `One woman, who asked not to be named, said that her Notice to Appear told her to come before an immigration judge on ${printed.long(someDay(chance, 2022, 2026))} at 8:30 AM, a day on which the court was closed.`,
    `Lawyers point to the one-year deadline: Form I-589 must be filed within 1 year of arrival. Last year U.S. Citizenship and Immigration Services received more than 400,000 of them.`,
    'An order of removal can be entered when a person does not appear. The respondent may file a motion to reopen within 180 days.'], about)
})
const flyer = unknown((sheet, about) => {
  const { chance } = about
  set(sheet, [big('¿RECIBIÓ UN AVISO? / DID YOU GET A NOTICE?', 17), '', 'Form I-797C, I-589, I-765, I-485, N-400, EOIR-33: we help you fill them.', 'Notice to Appear? Order of the immigration judge? Do not miss your date!', '', big('FREE WORKSHOP', 15), `${printed.long(someDay(chance, 2024, 2026))}, ${chance.int(9, 11)}:00 AM`, '970 EXAMPLE STREET, NEWARK, NJ 07102', '', 'Bring: your I-94, passport, work permit (EAD), receipt notices and hearing notices.', 'Not a law firm. 555-0142'], about)
})
const rights = unknown((sheet, about) => void set(sheet, [big('Know your rights', 18), '', 'If an officer comes to your door you may ask for a warrant signed by a judge.', 'Carry a copy of your I-94 and of your permanent resident card or employment authorization card.',
  'Notice to Appear (Form I-862): the paper that begins removal proceedings. It prints your A-Number (for example A000 000 1XX), where and when you entered, and the charge.', 'Hearing notice: says the date, the time and the place of your master or individual hearing.', 'Biometrics: ASC Appointment Notice, Form I-797C.', '', `Edition of ${printed.long(someDay(about.chance, 2022, 2026))}`], about))
const release = unknown((sheet, about) => {
  const { chance } = about
  set(sheet, [big('USCIS Extends Comment Period', 16), `Release date: ${printed.us(someDay(chance, 2022, 2026))}`, '', 'WASHINGTON. U.S. Citizenship and Immigration Services today said that comments on the proposed fee rule will be accepted until ' + printed.long(someDay(chance, 2022, 2026)) + '.',
    'The rule would change the fees of Forms I-90, I-130, I-485, I-751, I-765 and N-400. Receipt notices and approval notices already sent stay valid.', 'For more information on USCIS and its programs, please visit our website.'], about)
})
const register = unknown((sheet, about) => {
  const { chance } = about
  const lines: Line[] = ['DEPARTMENT OF HOMELAND SECURITY', '8 CFR Parts 208 and 1208', '[CIS No. 2731-23]', 'Employment authorization for applicants for asylum', 'AGENCY: U.S. Citizenship and Immigration Services, DHS.', 'ACTION: Final rule.',
    `DATES: This rule is effective ${printed.long(someDay(chance, 2022, 2026))}.`, 'SUMMARY: This rule removes the provision that asks USCIS to decide the first Form I-765 within 30 days of its receipt. The application may be filed 150 days after a complete asylum application was received.']
  set(sheet, [['Federal Register / Vol. 88', `${chance.int(10000, 60000)}`]], about)
  set(sheet, lines, about, { x: 50, y: 90, width: 240, size: 9 })
  set(sheet, ['I. Background', 'The Immigration and Nationality Act, section 208(d)(2), lets the Secretary authorize employment. An applicant is not eligible before 180 days after the date of filing.', 'II. Comments', 'A commenter wrote that notices of hearing arrive late. The Department answers that service of a Notice to Appear is governed by section 239(a).'], about, { x: 318, y: 90, width: 240, size: 9 })
})
const envelope = unknown((sheet, about) => {
  const { who, chance } = about
  sheet.text(28, 40, 'U.S. Citizenship and Immigration Services', { size: 8 })
  sheet.text(28, 52, 'Official Business. Penalty for Private Use $300', { size: 8 })
  sheet.text(330, 44, `FIRST CLASS   ${printed.stamp(someDay(chance, 2022, 2026))}`, { size: 9 })
  set(sheet, [`${who.given} ${who.surname}`, ...who.address], about, { x: 190, y: 130 })
}, [540, 250])
const timeline = unknown((sheet, about) => {
  const { chance, who } = about
  set(sheet, [big(`${who.given}: what happened when`, 15), '(my own notes for the lawyer)', '', ...['came by plane', 'got the I-94 until six months later', 'sent the asylum form', 'fingerprints', 'first work permit', 'court, the judge said come back', 'moved to the new apartment'].map((what): Line => `${chance.pick([printed.us, printed.long, printed.short])(someDay(chance, 2017, 2026))}: ${what}`)], about)
})
const article = unknown((sheet, about) => void set(sheet, [big('How to read your Form I-94', 17), '', 'Your Form I-94 shows your Admission (I-94) Record Number, the Most Recent Date of Entry, your Class of Admission and the Admit Until Date.', 'D/S means duration of status. Students see it next to F1 or J1.',
  'The date on your visa is not the date until which you may stay.', `Updated ${printed.long(someDay(about.chance, 2022, 2026))}. This page is information and not legal advice.`], about))
const lawyer = unknown((sheet, about) => {
  const { chance, who } = about
  const day = someDay(chance, 2022, 2026)
  set(sheet, [big('EXAMPLE LAW OFFICE', 14), '1 EXAMPLE PLAZA, NEWARK, NJ 07102   555-0117', '', printed.long(day), '', `Dear ${who.given}:`, 'Thank you for coming to our office. Before we can file your Form I-485 we still need the following papers: two passport pictures, the I-94, the birth certificate with its translation, and the medical form in its sealed envelope.',
    `Please bring them before ${printed.long(someDay(chance, 2022, 2026))}. Our fee agreement is enclosed; please sign both copies.`, '', 'Sincerely,', 'Pat Example, Attorney at Law'], about)
})

export const nearKinds: Readonly<Record<string, CorpusKind>> = {
  'unknown-news': news, 'unknown-flyer': flyer, 'unknown-rights': rights, 'unknown-release': release, 'unknown-register': register, 'unknown-envelope': envelope,
  'unknown-own-notes': timeline, 'unknown-article': article, 'unknown-lawyer': lawyer,
}
