/** A copy of the holder's own asylum application, as it is laid out: a grid of boxes with small items above the answers. */
import { type Day, addDays } from '@proofline/engine'
import type { FontName, Sheet } from '../../examples/book.ts'
import type { CorpusKind, Truth } from '../kind.ts'
import { iso } from '../known/define.ts'
import { invented, printed, someDay } from '../person.ts'

type Cell = readonly [x: number, label: string, value?: string, dx?: number]

/** A row of items with their answers under them; gives the y of the next row. */
function row(sheet: Sheet, y: number, cells: readonly Cell[], font: FontName, lead = 27): number {
  for (const [x, label, value, dx] of cells) {
    label.split('\n').forEach((line, i) => sheet.text(x, y + i * 9, line, { font: 'serif', size: 8.5 }))
    if (value) sheet.text(x + (dx ?? 2), y + 5 + 9 * label.split('\n').length, value, { font, size: 9.5 })
  }
  sheet.line(36, y + lead - 10, 576, y + lead - 10, { weight: 0.3 })
  return y + lead
}

function ticks(sheet: Sheet, x: number, y: number, options: readonly (readonly [string, boolean])[], gap: number): void {
  options.forEach(([words, isTicked], i) => {
    const at = x + i * gap
    sheet.box(at, y - 7.5, 8.5, 8.5)
    if (isTicked) sheet.text(at + 1.5, y - 0.6, 'X', { font: 'sans-bold', size: 8 })
    sheet.text(at + 12, y, words, { font: 'serif', size: 8.5 })
  })
}

export const i589: CorpusKind = {
  reader: 'own/i589', layouts: 3,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const font = (['sans', 'typed', 'serif'] as const)[layout]!
    const isOld = layout === 1
    const edition = isOld ? '08/25/20' : chance.pick(['03/01/23', '01/20/25'])
    const spouse = chance.happens(0.5) ? invented(chance.apart('spouse')) : undefined
    const entries = Array.from({ length: chance.int(1, 3) }, (_, i) => ({ day: someDay(chance, 2021 - i * 4, 2023 - i * 4), place: chance.pick(['Miami, FL', 'Hidalgo, TX', 'San Ysidro, CA', 'Laredo, TX']), cls: chance.pick(['B-2', 'F-1', 'EWI']) }))
    const until = chance.happens(0.6) ? addDays(entries[0]!.day, chance.int(30, 190)) : undefined
    const passportUntil = someDay(chance, 2025, 2033)
    const wed = someDay(chance, 2008, 2019)
    const signed = addDays(entries[0]!.day, chance.int(60, 700))
    const [city, rest] = who.address[1]!.split(', ') as [string, string]
    const [state, zip] = rest.split(' ') as [string, string]

    sheet.text(36, 36, 'Department of Homeland Security', { font: 'serif-bold', size: 9 })
    sheet.text(36, 47, 'U.S. Citizenship and Immigration Services', { font: 'serif', size: 9 })
    sheet.textEndingAt(576, 30, `OMB No. 1615-0067; Expires ${isOld ? '07/31/2022' : '10/31/2027'}`, { size: 7 })
    sheet.textEndingAt(576, 46, 'I-589, Application for Asylum', { font: 'sans-bold', size: 12 })
    sheet.textEndingAt(576, 60, 'and for Withholding of Removal', { font: 'sans-bold', size: 12 })
    sheet.text(36, 76, 'START HERE - Type or print in black ink. See the instructions for information about eligibility.', { font: 'serif', size: 9 })
    sheet.box(36, 84, 540, 14, { fill: 0.85 })
    sheet.text(40, 94, 'Part A.I. Information About You', { font: 'sans-bold', size: 10 })
    let y = row(sheet, 108, [[38, '1. Alien Registration Number(s) (A-Number) (if any)', who.aNumber], [238, '2. U.S. Social Security Number (if any)'], [388, '3. USCIS Online Account Number (if any)']], font)
    y = row(sheet, y, [[38, '4. Complete Last Name', who.surname], [278, '5. First Name', who.given], [440, '6. Middle Name']], font)
    y = row(sheet, y, [[38, '7. What other names have you used (include maiden name and aliases)?']], font)
    y = row(sheet, y, [[38, '8. Residence in the U.S. (where you physically reside)']], font, 14)
    y = row(sheet, y, [[38, 'Street Number and Name', who.address[0]!], [405, 'Apt. Number']], font)
    y = row(sheet, y, [[38, 'City', city], [216, 'State', state], [348, 'Zip Code', zip], [446, 'Telephone Number']], font)
    y = row(sheet, y, [[38, '9. Mailing Address in the U.S. (if different than the address in Item Number 8)']], font, 14)
    y = row(sheet, y, [[38, 'Street Number and Name'], [405, 'Apt. Number']], font)
    y = row(sheet, y, [[38, 'City'], [216, 'State'], [402, 'Zip Code']], font)
    sheet.text(38, y, isOld ? '10. Gender:' : '10. Sex:', { font: 'serif', size: 8.5 })
    ticks(sheet, 86, y, [['Male', who.sex === 'M'], ['Female', who.sex === 'F']], 54)
    sheet.text(205, y, '11. Marital Status:', { font: 'serif', size: 8.5 })
    ticks(sheet, 280, y, [['Single', !spouse], ['Married', spouse !== undefined], ['Divorced', false], ['Widowed', false]], 72)
    y += 18
    y = row(sheet, y, [[38, '12. Date of Birth (mm/dd/yyyy)', printed.us(who.birth)], [202, '13. City and Country of Birth', `${who.birthCity}, ${who.country.name}`]], font)
    y = row(sheet, y, [[38, '14. Present Nationality (Citizenship)', who.country.name], [202, '15. Nationality at Birth', who.country.name], [345, '16. Race, Ethnic, or Tribal Group'], [477, '17. Religion']], font)
    sheet.text(38, y, '18. Check the box, a through c, that applies: a.', { font: 'serif', size: 8.5 })
    ticks(sheet, 224, y, [['I have never been in Immigration Court proceedings.', true]], 10)
    y += 14
    sheet.text(38, y, '19. Complete 19 a through c.', { font: 'serif', size: 8.5 })
    y += 12
    sheet.text(50, y, 'a. When did you last leave your country? (mm/dd/yyyy)', { font: 'serif', size: 8.5 })
    sheet.text(252, y, printed.us(addDays(entries[0]!.day, -20)), { font, size: 9 })
    sheet.text(330, y, 'b. What is your current I-94 Number, if any?', { font: 'serif', size: 8.5 })
    sheet.text(500, y, who.i94, { font, size: 9 })
    y += 14
    sheet.text(50, y, 'c. List each entry into the U.S. beginning with your most recent entry. List date (mm/dd/yyyy), place, and your status for each entry.', { font: 'serif', size: 8 })
    y += 16
    for (let i = 0; i < 3; i += 1) {
      const e = entries[i]
      for (const [x, label, value] of [[50, 'Date', e && printed.us(e.day)], [153, 'Place', e?.place], [297, 'Status', e?.cls], ...(i === 0 ? [[417, 'Date Status Expires', until && printed.us(until)] as const] : [])] as const) {
        const end = sheet.text(x, y, label, { font: 'serif', size: 8.5 })
        if (value) sheet.text(end + 5, y, value, { font, size: 9.5 })
      }
      y += 18
    }
    sheet.text(38, y, '20. What country issued your last passport or travel', { font: 'serif', size: 8.5 })
    sheet.text(54, y + 9, 'document?', { font: 'serif', size: 8.5 })
    sheet.text(42, y + 24, who.country.name, { font, size: 9.5 })
    const end = sheet.text(246, y, '21. Passport Number', { font: 'serif', size: 8.5 })
    sheet.text(end + 5, y, who.passport, { font, size: 9.5 })
    sheet.text(256, y + 18, 'Travel Document Number', { font: 'serif', size: 8.5 })
    sheet.text(464, y, '22. Expiration Date', { font: 'serif', size: 8.5 })
    sheet.text(478, y + 9, '(mm/dd/yyyy)', { font: 'serif', size: 8.5 })
    sheet.text(470, y + 24, printed.us(passportUntil), { font, size: 9.5 })
    y = row(sheet, y + 40, [[38, '23. What is your native language (include dialect, if applicable)?', 'SPANISH'], [291, '24. Are you fluent in English?'], [400, '25. What other languages do you speak fluently?']], font)
    sheet.text(38, y + 12, 'For EOIR use only.', { font: 'sans-bold', size: 7.5 })
    sheet.text(200, y + 12, 'Action:   Interview Date:', { font: 'serif', size: 7.5 })
    sheet.text(440, y + 12, 'Decision:   Approval Date:', { font: 'serif', size: 7.5 })
    const foot = isOld ? `Form I-589 (Rev. ${edition})` : `Form I-589 Edition ${edition}`
    sheet.textEndingAt(576, 770, foot, { font: 'serif', size: 8.5 })
    page2(book.sheet(), font, foot, spouse, wed, signed)

    const out: [Truth['field'], string | undefined][] = [
      ['person.name', `${who.surname} / ${who.given} (labelled)`], ['person.aNumber', who.aNumber], ['person.birthDate', iso(who.birth)], ['person.sex', who.sex], ['person.maritalStatus', spouse ? 'married' : 'single'],
      ['person.birthCountry', who.country.code], ['person.birthPlace', `city: ${who.birthCity}; country: ${who.country.code}`], ['person.nationality', who.country.code],
      ['residence.address', `lines: ${who.address.join(' / ')}; city: ${city}; state: ${state}; zip: ${zip}`], ['residence.kind', 'physical'], ['residence.seenOn', iso(signed)],
      ['admission.i94', who.i94], ['admission.until', until && iso(until)], ['passport.number', who.passport], ['passport.issuer', who.country.code], ['passport.expires', iso(passportUntil)],
      ['filing.form', 'I-589'], ['filing.edition', edition], ['filing.signed', iso(signed)],
      ...entries.flatMap((e): [Truth['field'], string | undefined][] => [
        ['admission.date', iso(e.day)], ['admission.place', `city: ${e.place.slice(0, -4)}; state: ${e.place.slice(-2)}`],
        e.cls === 'EWI' ? ['admission.manner', 'without-inspection'] : ['admission.class', e.cls.replace('-', '')],
      ]),
      ...(spouse ? ([
        ['marriage.date', iso(wed)], ['marriage.spouse', `${spouse.surname} / ${spouse.given} (labelled)`], ['relative.name', `${spouse.surname} / ${spouse.given} (labelled)`], ['relative.role', 'spouse'],
        ['relative.birthDate', iso(spouse.birth)], ['relative.birthCountry', spouse.country.code], ['relative.nationality', spouse.country.code],
      ] as [Truth['field'], string][]) : []),
    ]
    return out.flatMap(([field, value]) => (value === undefined ? [] : [{ field, value }]))
  },
}

function page2(sheet: Sheet, font: FontName, foot: string, spouse: ReturnType<typeof invented> | undefined, wed: Day, signed: Day): void {
  sheet.box(36, 30, 540, 14, { fill: 0.85 })
  sheet.text(40, 40, 'Part A.II. Information About Your Spouse and Children', { font: 'sans-bold', size: 10 })
  sheet.text(38, 56, 'Your spouse', { font: 'serif-bold', size: 9 })
  ticks(sheet, 165, 56, [['I am not married. (Skip to Your Children below.)', !spouse]], 10)
  let y = row(sheet, 72, [[38, '1. Alien Registration Number (A-Number)\n    (if any)'], [200, '2. Passport/ID Card Number\n    (if any)'], [332, '3. Date of Birth (mm/dd/yyyy)', spouse && printed.us(spouse.birth)], [452, '4. U.S. Social Security No.\n    (if any)']], font, 38)
  y = row(sheet, y, [[38, '5. Complete Last Name', spouse?.surname], [200, '6. First Name', spouse?.given], [332, '7. Middle Name'], [452, '8. Other names used']], font)
  y = row(sheet, y, [[38, '9. Date of Marriage (mm/dd/yyyy)', spouse && printed.us(wed)], [200, '10. Place of Marriage'], [374, '11. City and Country of Birth', spouse && `${spouse.birthCity}, ${spouse.country.name}`]], font)
  y = row(sheet, y, [[38, '12. Nationality (Citizenship)', spouse?.country.name], [242, '13. Race, Ethnic, or Tribal Group'], [446, '14. Gender']], font)
  sheet.text(38, y, 'Your Children. List all of your children, regardless of age, location, or marital status.', { font: 'serif-bold', size: 9 })
  ticks(sheet, 39, y + 16, [['I do not have any children. (Skip to Part A.III.)', true]], 10)
  sheet.box(36, 420, 540, 14, { fill: 0.85 })
  sheet.text(40, 430, 'Part D. Your Signature', { font: 'sans-bold', size: 10 })
  sheet.wrap(38, 448, 530, 'I certify, under penalty of perjury under the laws of the United States of America, that this application and the evidence submitted with it are all true and correct.', { font: 'serif', size: 9 })
  sheet.text(38, 486, 'Signature of Applicant (The person in Part. A.I.)', { font: 'serif-bold', size: 9 })
  sheet.text(362, 508, printed.us(signed), { font, size: 10 })
  sheet.text(64, 524, 'Sign your name so it all appears within the brackets', { font: 'serif', size: 8.5 })
  sheet.text(358, 524, 'Date of signature (mm/dd/yyyy)', { font: 'serif', size: 8.5 })
  sheet.box(36, 540, 540, 14, { fill: 0.85 })
  sheet.text(40, 550, 'Part E. Declaration of Person Preparing Form, if Other Than Applicant', { font: 'sans-bold', size: 10 })
  sheet.text(38, 570, 'Signature of Preparer', { font: 'serif', size: 9 })
  sheet.text(362, 586, printed.us(addDays(signed, 2)), { font, size: 10 })
  sheet.text(358, 602, 'Date of signature (mm/dd/yyyy)', { font: 'serif', size: 8.5 })
  sheet.textEndingAt(576, 770, `${foot}  Page 9`, { font: 'serif', size: 8.5 })
}
