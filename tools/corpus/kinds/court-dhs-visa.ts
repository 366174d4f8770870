/** Papers of the consulates and the National Visa Center, and of criminal courts. */
import type { CorpusKind } from '../kind.ts'
import { iso, later, nameOf, surnameFirst, truths } from '../known/define.ts'
import { digits, printed, someDay } from '../person.ts'
import { LEFT, LOOKS, RIGHT, choice, foot, pair, prose, table } from './court-dhs-sheet.ts'

const POSTS = ['LIMA, PERU', 'GUATEMALA CITY, GUATEMALA', 'SAN SALVADOR, EL SALVADOR', 'BOGOTA, COLOMBIA'] as const

export const visaConfirmation: CorpusKind = {
  reader: 'dos/visa-application', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const l = LOOKS[1]!
    const done = someDay(chance, 2012, 2026)
    const number = `AA00EX${digits(chance, 4)}`
    const post = chance.pick(POSTS)
    const file = `LMA99${digits(chance, 8)}`
    sheet.text(LEFT, 44, 'U.S. DEPARTMENT OF STATE', { ...l.print, font: 'sans-bold' })
    sheet.text(LEFT, 58, 'CONSULAR ELECTRONIC APPLICATION CENTER', l.print)
    sheet.textCentred(90, layout === 0 ? 'Online Nonimmigrant Visa Application (DS-160)' : 'Online Immigrant Visa and Alien Registration Application (DS-260)', l.bold)
    sheet.textCentred(110, 'Confirmation', l.bold)
    sheet.text(LEFT, 140, `This confirms the submission of the ${layout === 0 ? 'Nonimmigrant visa application' : 'Immigrant Visa Application'} for:`, l.print)
    const rows: [string, string][] = [['Name Provided', surnameFirst(who)], ['Date Of Birth', printed.dayMonth(who.birth)], ['Place Of Birth', `${who.birthCity}, ${who.country.name}`], ['Gender', who.sex === 'F' ? 'Female' : 'Male'], ['Nationality', who.country.name],
      ...(layout === 0 ? [['Passport Number', `99000${digits(chance, 4)}`], ['Purpose of Travel', 'TEMP. BUSINESS OR PLEASURE VISITOR (B)'], ['Completed On', printed.dayMonth(done)], ['Confirmation No', number], ['Location Selected', post]] : [['Case Number', file], ['Completed On', printed.dayMonth(done)], ['Confirmation No', number]]) as [string, string][]]
    let y = 164
    for (const [label, value] of rows) {
      if (layout === 0) {
        sheet.textEndingAt(200, y, `${label}:`, l.print)
        sheet.text(210, y, value, l.typed)
      } else pair(sheet, LEFT, y, l, `${label}:`, value)
      y += 18
    }
    sheet.box(430, 164, 90, 110)
    prose(sheet, y + 20, l, 'Note: Electronically submitting your application online is only the first step. You must print this page and bring it to the interview. THIS IS NOT A VISA.')
    foot(sheet, 'Version 01.05.00', `Printed ${printed.us(later(done, chance, 0, 200))}`)
    return truths({
      'visaApplication.form': layout === 0 ? 'DS-160' : 'DS-260', 'visaApplication.confirmation': number, 'visaApplication.submitted': iso(done), 'person.name': nameOf(who),
      ...(iso(who.birth).endsWith('-01-01') || iso(who.birth).endsWith('-07-01') ? {} : { 'person.birthDate': iso(who.birth) }), ...(layout === 0 ? { 'visaApplication.post': post } : { 'visaApplication.case': file }),
    })
  },
}

const SECTIONS = ['214(b)', '221(g)', '212(a)(6)(C)(i)', '212(a)(9)(B)(i)(II)', '212(a)(4)'] as const

export const refusal: CorpusKind = {
  reader: 'dos/visa-refusal', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const l = LOOKS[layout]!
    const day = someDay(chance, 2012, 2026)
    const section = chance.pick(SECTIONS)
    const post = chance.pick(['Lima, Peru', 'Guatemala City', 'San Salvador'])
    if (layout === 0) {
      sheet.textCentred(48, `Embassy of the United States of America, ${post}`, l.bold)
      sheet.textCentred(64, 'Consular Section', l.print)
      pair(sheet, LEFT, 96, l, 'Date:', printed.long(day))
      pair(sheet, LEFT, 112, l, 'Name:', surnameFirst(who))
      let y = prose(sheet, 140, l, 'Dear visa applicant: Your visa application has been refused under the section of the Immigration and Nationality Act marked below.') + 4
      for (const s of SECTIONS) y = choice(sheet, y, l, layout, s === section, `Section ${s} of the Immigration and Nationality Act.`)
      prose(sheet, y + 6, l, 'A refusal under section 214(b) is not permanent: you may apply again at any time with a new fee. A refusal under section 221(g) may be overcome when the documents requested are received within one year.')
    } else {
      sheet.text(LEFT, 48, `U.S. Embassy ${post}`, l.bold)
      sheet.text(LEFT, 74, printed.dayMonthLong(day), l.print)
      sheet.text(LEFT, 104, 'Dear Applicant,', l.print)
      let y = prose(sheet, 126, l, `We regret to inform you that you have been found ineligible to receive a visa under section ${section} of the Immigration and Nationality Act (INA).`)
      y = prose(sheet, y + 4, l, 'Should you decide to apply again, you must complete a new application form, pay the fee and schedule an interview. Please bring evidence that your circumstances have changed.')
      prose(sheet, y + 4, l, 'If you were told that your case needs administrative processing, no action is required from you at this time.')
    }
    return truths({ 'visaApplication.refused': iso(day), 'visaApplication.ground': section, 'visaApplication.post': post })
  },
}

export const visaCenterLetter: CorpusKind = {
  reader: 'dos/nvc-letter', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const l = LOOKS[layout]!
    const day = someDay(chance, 2014, 2026)
    const priority = later(day, chance, -4000, -300)
    const file = `LMA99${digits(chance, 8)}`
    const invoice = `IVSCA99${digits(chance, 6)}`
    const category = chance.pick(['F1', 'F2A', 'F2B', 'F3', 'F4', 'IR1', 'CR1', 'E3'])
    ;['U.S. Department of State', 'National Visa Center', '31 Rochester Avenue Suite 100 EXAMPLE'].forEach((line, i) => (layout === 0 ? sheet.textCentred(46 + i * 14, line, l.print) : void sheet.text(LEFT, 46 + i * 14, line, l.print)))
    sheet.text(LEFT, 106, layout === 0 ? printed.long(day) : `Date: ${printed.dayMonth(day)}`, l.print)
    ;[`${who.given} ${who.surname}`, ...who.address].forEach((line, i) => sheet.text(LEFT, 130 + i * 13, line, l.typed))
    sheet.text(LEFT, 190, `Dear ${who.given} ${who.surname}:`, l.print)
    let y = prose(sheet, 212, l, 'The National Visa Center (NVC) received your approved immigrant visa petition from U.S. Citizenship and Immigration Services. Use the numbers below when you contact us or sign in.')
    const rows: [string, string][] = [['Case Number', file], ['Invoice ID Number', invoice], ["Petitioner's Name", 'EXAMPLE, SOFIA'], ["Beneficiary's Name", surnameFirst(who)], [layout === 0 ? 'Preference Category' : 'Visa Category', layout === 0 ? `${category} - FAMILY OR EMPLOYMENT` : category], ['Your Priority Date', layout === 0 ? printed.dayMonth(priority).replaceAll(' ', '') : printed.us(priority)], ['Foreign State Chargeability', who.country.name]]
    y += 6
    for (const [label, value] of rows) {
      sheet.text(LEFT, y, `${label}:`, l.print)
      sheet.text(layout === 0 ? 240 : LEFT + sheet.measure(`${label}:`, l.print) + 6, y, value, l.typed)
      y += 16
    }
    prose(sheet, y + 10, l, 'If you do not contact us within one year of this letter, your registration may be terminated under section 203(g) of the Immigration and Nationality Act.')
    return truths({ 'visaApplication.case': file, 'visaApplication.invoice': invoice, 'visaApplication.contacted': iso(day), 'filing.priority': iso(priority), 'visa.category': category })
  },
}

const CHARGES = ['Petty theft', 'Driving without a license', 'Trespass', 'Disorderly conduct'] as const
const ENDS = [['Guilty', 'Convicted', '30 days, suspended'], ['Not guilty', 'Dismissed', ''], ['Nolo contendere', 'Convicted', '1 year probation']] as const

export const courtDisposition: CorpusKind = {
  reader: 'court/disposition', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const l = LOOKS[layout]!
    const arrested = someDay(chance, 2008, 2022)
    const decided = later(arrested, chance, 20, 400)
    const number = `99-CR-${digits(chance, 4)}`
    const court = layout === 0 ? 'SUPERIOR COURT OF EXAMPLE COUNTY' : 'MUNICIPAL COURT OF EXAMPLE CITY'
    sheet.textCentred(48, court, { ...l.bold, size: 13 })
    sheet.textCentred(68, layout === 0 ? 'CERTIFICATE OF DISPOSITION' : 'Certified Criminal Docket', { ...l.bold, size: 12 })
    pair(sheet, LEFT, 100, l, layout === 0 ? 'Docket Number:' : 'Case No.', number)
    pair(sheet, 340, 100, l, 'Date Issued:', printed.us(later(decided, chance, 100, 3000)))
    pair(sheet, LEFT, 118, l, 'Defendant:', surnameFirst(who))
    pair(sheet, 340, 118, l, 'Date of Birth:', printed.us(who.birth))
    pair(sheet, LEFT, 136, l, 'Date of Arrest:', printed.us(arrested))
    const own = { 'criminalCase.court': court, 'criminalCase.number': number.replaceAll('-', ''), 'criminalCase.arrested': iso(arrested), 'criminalCase.decided': iso(decided) }
    if (layout === 0) {
      const charge = chance.pick(CHARGES)
      const [plea, end, sentence] = chance.pick(ENDS)
      let y = 170
      for (const [label, value] of [['Charge', charge], ['Plea', plea], ['Disposition', end], ['Disposition Date', printed.us(decided)], ['Sentence', sentence]] as const) {
        pair(sheet, LEFT, y, l, `${label}:`, value)
        y += 18
      }
      sheet.text(LEFT, y + 40, 'I certify that this is a true copy of the record.', l.print)
      return truths({ ...own, 'criminalCase.charge': charge, 'criminalCase.plea': plea, 'criminalCase.disposition': end, 'criminalCase.sentence': sentence === '' ? undefined : sentence })
    }
    const counts = CHARGES.slice(0, chance.int(1, 3)).map((charge) => ({ charge, end: chance.pick(ENDS) }))
    table(sheet, 176, [46, 180, 270, 360, 460], ['Charge', 'Plea', 'Disposition', 'Disposition Date', 'Sentence'], counts.map((c) => [c.charge, c.end[0], c.end[1], printed.us(decided), c.end[2]]), { head: { font: 'sans-bold', size: 9 }, row: { font: 'sans', size: 9 } }, 18)
    sheet.textEndingAt(RIGHT, 700, 'Clerk of the Court', l.print)
    return truths({ ...own, 'criminalCase.charge': counts.map((c) => c.charge) })
  },
}
