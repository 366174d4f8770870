/** Papers of the Social Security Administration. */
import type { CorpusKind, Truth } from '../kind.ts'
import { iso, surnameFirst } from '../known/define.ts'
import { printed, someDay } from '../person.ts'
import { FACES, LEFT, RIGHT, bare, given, pairs, says, socialSecurity, whole, wholeName } from './money-school-sheet.ts'

export const statement: CorpusKind = {
  reader: 'ssa/statement-pdf', layouts: 2,
  draw(book, { who, chance, layout }) {
    const made = someDay(chance, 2022, 2026)
    const first = book.sheet()
    const last = Number(printed.us(made).slice(6)) - 1
    first.text(LEFT, 60, 'Your Social Security Statement', { font: layout === 0 ? 'sans-bold' : 'serif-bold', size: 20 })
    const truths: Truth[] = says(['person.name', wholeName(who)])
    if (layout === 0) {
      first.text(LEFT, 84, `Prepared for: ${given(who)}`, { size: 11 })
      first.text(430, 84, printed.long(made), { size: 10 })
      first.wrap(LEFT, 120, 330, 'Retirement Benefits\nYou have earned enough credits to qualify for retirement benefits. To qualify for benefits, you earn credits through your work, up to four each year.\nYour full retirement age is 67. If you start at 62 in 2053 your monthly benefit would be $1,010.', { size: 10 })
    } else {
      first.text(LEFT, 90, 'Prepared especially for', { font: 'serif', size: 11 })
      first.text(LEFT + 110, 90, given(who), { font: 'serif-bold', size: 11 })
      first.text(LEFT, 116, `Your date of birth: ${printed.long(who.birth)}`, { font: 'serif', size: 10.5 })
      first.text(430, 60, printed.long(made), { font: 'serif', size: 10 })
      truths.push(...says(['person.birthDate', iso(who.birth)]))
    }
    const sheet = layout === 0 ? book.sheet() : first
    const top = layout === 0 ? 60 : 160
    sheet.text(LEFT, top, layout === 0 ? 'Earnings Record' : 'Your Earnings Record', { font: 'sans-bold', size: 14 })
    const columns = layout === 0 ? [LEFT, 200, 370] : [LEFT, 150, 280]
    const heads = layout === 0 ? [['Work Year'], ['Earnings Taxed for', 'Social Security'], ['Earnings Taxed for', 'Medicare (began 1966)']] : [['Years You', 'Worked'], ['Your Taxed', 'Social Security Earnings'], ['Your Taxed', 'Medicare Earnings']]
    heads.forEach((lines, c) => lines.forEach((line, i) => sheet.text(columns[c]!, top + 24 + i * 12, line, { font: 'sans-bold', size: 9 })))
    const from = last - chance.int(3, 12)
    for (let year = from, y = top + 54; year <= last; year += 1, y += 15) {
      const isOpen = year === last && chance.happens(0.6)
      const [a, b] = [chance.int(0, 60000), chance.int(0, 60000)]
      const cells = isOpen ? [String(year), 'Not yet recorded', layout === 0 ? 'Not yet recorded' : ''] : [String(year), `${layout === 0 ? '$' : ''}${whole(a)}`, `${layout === 0 ? '$' : ''}${whole(b)}`]
      cells.forEach((cell, c) => sheet.text(columns[c]!, y, cell, { font: layout === 0 ? 'sans' : 'serif', size: 10 }))
      truths.push(...(isOpen ? says(['earnings.year', String(year)], ['earnings.recorded', 'false']) : says(['earnings.year', String(year)], ['earnings.socialSecurity', String(a * 100)], ['earnings.medicare', String(b * 100)])))
    }
    sheet.wrap(LEFT, 690, RIGHT - LEFT, 'Total estimated Social Security and Medicare taxes paid over your working career: you paid $9,120; your employers paid $9,120. Form SSA-7005-SM-SI (01/2024)', { size: 8 })
    return truths
  },
}

const LEGENDS = ['VALID FOR WORK ONLY WITH DHS AUTHORIZATION', 'NOT VALID FOR EMPLOYMENT', 'VALID FOR WORK ONLY WITH INS AUTHORIZATION'] as const

export const card: CorpusKind = {
  reader: 'ssa/card', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet(270, 170)
    const ssn = socialSecurity(chance)
    const legend = chance.happens(0.7) ? chance.pick(LEGENDS) : undefined
    const names = layout === 0 ? [who.given, who.surname] : [given(who)]
    let y = 34
    if (legend && layout === 0) sheet.textCentred(y, legend, { font: 'sans-bold', size: 7 })
    y += 18
    sheet.textCentred(y, 'SOCIAL SECURITY', { font: 'serif-bold', size: layout === 0 ? 16 : 13 })
    y += 20
    sheet.textCentred(y, ssn, { font: 'typed-bold', size: 13 })
    y += 16
    sheet.textCentred(y, 'THIS NUMBER HAS BEEN ESTABLISHED FOR', { size: 6.5 })
    y += 16
    for (const line of names) { sheet.textCentred(y, line, { font: 'typed', size: 10 }); y += 13 }
    if (legend && layout === 1) { sheet.textCentred(y + 4, legend, { font: 'sans-bold', size: 6.5 }); y += 12 }
    sheet.line(80, y + 14, 190, y + 14)
    sheet.textCentred(y + 23, 'SIGNATURE', { size: 6 })
    return says(['person.ssn', bare(ssn)], ['person.name', wholeName(who)], ['ssaCard.legend', legend])
  },
}

export const record: CorpusKind = {
  reader: 'ssa/numident', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const ssn = socialSecurity(chance)
    const issued = someDay(chance, 2005, 2025)
    const code = chance.pick(['A', 'B', 'C'])
    const mother = `ROSA ${who.surname.split(' ')[0]}`
    sheet.textCentred(48, 'SOCIAL SECURITY ADMINISTRATION', { font: 'sans-bold', size: 12 })
    sheet.textCentred(64, layout === 0 ? 'NUMIDENT PRINTOUT' : 'NUMIDENT QUERY RESPONSE', { font: 'typed-bold', size: 11 })
    sheet.text(400, 84, `RUN DATE: ${printed.us(someDay(chance, 2024, 2026))}`, { font: 'typed', size: 8.5 })
    const rows: [string, string][] = layout === 0
      ? [['SSN:', ssn], ['NAME:', surnameFirst(who)], ['DATE OF BIRTH:', printed.us(who.birth)], ['PLACE OF BIRTH:', `${who.birthCity}, ${who.country.name}`], ['SEX:', who.sex], ["MOTHER'S NAME:", mother], ['CARD ISSUED:', printed.us(issued)], ['TYPE OF CARD:', 'ORIGINAL'], ['CSP:', code]]
      : [['Name on card', given(who)], ['DOB', printed.us(who.birth)], ['Sex', who.sex === 'F' ? 'FEMALE' : 'MALE'], ['POB', `${who.birthCity}, ${who.country.name}`], ['Mother', mother], ['SSN', ssn], ['Date card issued', printed.us(issued)], ['Citizenship code', code], ['Race', 'NOT STATED']]
    pairs(sheet, LEFT, 120, FACES[1]!, rows, layout === 0 ? undefined : 220, 20)
    return says(['person.ssn', bare(ssn)], ['person.name', layout === 0 ? `${who.surname} / ${who.given}` : wholeName(who)], ['person.birthDate', iso(who.birth)], ['person.sex', who.sex], ['ssaCard.issued', iso(issued)], ['ssaCard.citizenshipCode', code], ['person.parentName', `${mother} /`])
  },
}
