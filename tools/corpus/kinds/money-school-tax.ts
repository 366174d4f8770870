/** Papers of the tax office and the forms of a year's pay. */
import type { Day } from '@proofline/engine'
import type { Book, Sheet } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import type { CorpusKind, Truth } from '../kind.ts'
import { iso, later, mailed } from '../known/define.ts'
import { digits, printed, someDay } from '../person.ts'
import { EMPLOYERS, FACES, LEFT, RIGHT, bare, boxes, dotted, employerNumber, given, hidden, money, pairs, says, socialSecurity, taxpayer, wholeName } from './money-school-sheet.ts'

const dashes = (d: Day): string => printed.us(d).replaceAll('/', '-')
const dotty = (d: Day): string => printed.short(d).replace(' ', '. ').replace(/(\d+),/, (_, n: string) => `${n.padStart(2, '0')},`)
const STATUS = ['Single', 'Married Filing Joint', 'Head of Household', 'Married Filing Separate'] as const

/** The head of every transcript; gives the next base line. Its days are the request's, never the return's. */
function transcriptHead(sheet: Sheet, title: string, chance: Chance, isOld: boolean): number {
  const asked = someDay(chance, 2024, 2026)
  sheet.textCentred(40, 'Internal Revenue Service', { font: 'serif-bold', size: 13 })
  sheet.textCentred(54, 'United States Department of the Treasury', { font: 'serif', size: 9.5 })
  sheet.textCentred(76, 'This Product Contains Sensitive Taxpayer Data', { font: 'sans-bold', size: 11 })
  if (isOld) sheet.textCentred(100, title, { font: 'sans-bold', size: 14 })
  const y = pairs(sheet, 360, isOld ? 124 : 98, FACES[1]!, [['Request Date:', dashes(asked)], ['Response Date:', dashes(asked)], ['Tracking Number:', `1000${digits(chance, 8)}`]], 460, 13)
  if (!isOld) sheet.textCentred(y + 16, title, { font: 'sans-bold', size: 14 })
  return y + 40
}

export const accountTranscript: CorpusKind = {
  reader: 'irs/account-transcript', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const year = chance.int(2014, 2024)
    const form = chance.pick(['1040', '1040', '1040A', '1040NR'])
    const status = chance.pick(STATUS)
    const income = chance.int(400000, 9000000)
    const posted = someDay(chance, year + 1, year + 1)
    const cycle = `${year + 1}${String(chance.int(5, 52)).padStart(2, '0')}05`
    const withheld = chance.happens(0.8) ? chance.int(10000, 900000) : undefined
    const refund = chance.happens(0.5) ? chance.int(1000, 500000) : undefined
    const end = layout === 0 ? `Dec. 31, ${year}` : `12-31-${year}`
    let y = transcriptHead(sheet, layout === 0 ? 'Account Transcript' : 'Record of Account', chance, layout === 1)
    const face = FACES[layout]!
    y = pairs(sheet, LEFT, y, face, [['FORM NUMBER:', form], ['TAX PERIOD:', end], ['TAXPAYER IDENTIFICATION NUMBER:', hidden(chance)]], layout === 0 ? 270 : undefined)
    ;[`${who.surname.slice(0, 4)} ${who.given.slice(0, 1)}`, who.address[0]!.slice(0, 6)].forEach((line, i) => sheet.text(LEFT, y + 8 + i * 12, line, { font: 'typed', size: 9.5 }))
    y += 44
    sheet.textCentred(y, '--- ANY MINUS SIGN SHOWN BELOW SIGNIFIES A CREDIT AMOUNT ---', { font: 'typed', size: 8.5 })
    y = pairs(sheet, LEFT, y + 20, face, [['ACCOUNT BALANCE:', '$0.00'], ['ACCRUED INTEREST:', `$0.00     AS OF: ${dotty(later(posted, chance, 100, 300))}`]], 270)
    sheet.textCentred(y + 6, '** INFORMATION FROM THE RETURN OR AS ADJUSTED **', { font: 'typed', size: 8.5 })
    y += 24
    const lines: [string, string][] = [['EXEMPTIONS:', '01'], ['FILING STATUS:', status], ['ADJUSTED GROSS INCOME:', `$${money(income)}`], ['TAXABLE INCOME:', `$${money(Math.floor(income / 2))}`], ['TAX PER RETURN:', `$${money(Math.floor(income / 20))}`]]
    if (layout === 0) y = pairs(sheet, LEFT, y, face, lines, 270)
    else for (const [label, value] of lines) { dotted(sheet, LEFT, y, 92, label, value); y += 14 }
    y = pairs(sheet, LEFT, y + 4, FACES[0]!, [['RETURN DUE DATE OR RETURN RECEIVED DATE (WHICHEVER IS LATER)', `Apr. 15, ${year + 1}`], ['PROCESSING DATE', dotty(later(posted, chance, 0, 30))]], 420)
    sheet.textCentred(y + 10, 'TRANSACTIONS', { font: 'sans-bold', size: 11 })
    const columns = [LEFT, LEFT + 40, 300, 372, 470]
    const rows = [
      ['CODE', 'EXPLANATION OF TRANSACTION', 'CYCLE', 'DATE', 'AMOUNT'], ['150', 'Tax return filed', cycle, dashes(posted), `$${money(Math.floor(income / 20))}`], ['n/a', `302${digits(chance, 2)}-085-11111-3`, '', '', ''],
      ...(withheld === undefined ? [] : [['806', 'W-2 or 1099 withholding', '', `04-15-${year + 1}`, `-$${money(withheld)}`]]), ['570', 'Additional account action pending', cycle, dashes(later(posted, chance, 1, 9)), '$0.00'],
      ['971', 'Notice issued', '', dashes(later(posted, chance, 10, 40)), '$0.00'], ...(refund === undefined ? [] : [['846', 'Refund issued', '', dashes(later(posted, chance, 10, 60)), `$${money(refund)}`]]),
    ]
    rows.forEach((row, r) => row.forEach((cell, c) => sheet.text(columns[c]!, y + 30 + r * 15, cell, { font: r === 0 ? 'sans-bold' : face.value, size: 8.5 })))
    sheet.textCentred(760, 'This Product Contains Sensitive Taxpayer Data', { font: 'sans-bold', size: 9 })
    return says(['tax.form', form], ['tax.year', String(year)], ['tax.status', status], ['tax.income', String(income)], ['tax.filed', iso(posted)], ['tax.cycle', cycle], ['tax.withheld', withheld?.toString()], ['tax.refund', refund?.toString()])
  },
}

export const returnTranscript: CorpusKind = {
  reader: 'irs/return-transcript', layouts: 2,
  draw(book, { chance, layout }) {
    const sheet = book.sheet()
    const year = chance.int(2014, 2024)
    const status = chance.pick(STATUS)
    const income = chance.int(400000, 9000000)
    const received = someDay(chance, year + 1, year + 1)
    const cycle = `${year + 1}${String(chance.int(5, 52)).padStart(2, '0')}05`
    const withheld = chance.int(10000, 900000)
    let y = transcriptHead(sheet, 'Tax Return Transcript', chance, layout === 1)
    y = pairs(sheet, LEFT, y, FACES[layout]!, [['SSN Provided:', hidden(chance)], [layout === 0 ? 'Tax Period Ending:' : 'Report for Tax Period Ending:', layout === 0 ? `Dec. 31, ${year}` : `12-31-${year}`], ['Form Number:', '1040']], layout === 0 ? 220 : undefined)
    sheet.wrap(LEFT, y + 8, RIGHT - LEFT, 'The following items reflect the amount as shown on the return (PR), and the amount as adjusted (PC), if applicable. They do not show subsequent activity on the account.', { size: 8.5 })
    y += 44
    const rows: [string, string][] = [
      ['CYCLE POSTED:', cycle], ['RECEIVED DATE:', dotty(received).replace('. ', '.')], ['REMITTANCE:', '$0.00'], ['EXEMPTION NUMBER:', '1'], ['FILING STATUS:', status], ['WAGES, SALARIES, TIPS, ETC:', `$${money(income + 5000)}`],
      ['TOTAL INCOME:', `$${money(income + 5000)}`], ['TOTAL INCOME PER COMPUTER:', `$${money(income + 5000)}`], ['ADJUSTED GROSS INCOME:', `$${money(income)}`], ['ADJUSTED GROSS INCOME PER COMPUTER:', `$${money(income + 100)}`],
      ['TAXABLE INCOME:', `$${money(Math.floor(income / 2))}`], ['FEDERAL INCOME TAX WITHHELD:', `$${money(withheld)}`], ['AMOUNT YOU OWE:', '$0.00'],
    ]
    if (layout === 0) for (const [label, value] of rows) { dotted(sheet, LEFT, y, 92, label, value); y += 14 }
    else pairs(sheet, LEFT, y, FACES[2]!, rows, 320)
    return says(['tax.form', '1040'], ['tax.year', String(year)], ['tax.status', status], ['tax.income', String(income)], ['tax.filed', iso(received)], ['tax.cycle', cycle], ['tax.withheld', String(withheld)])
  },
}

export const wageIncome: CorpusKind = {
  reader: 'irs/wage-income-transcript', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const year = chance.int(2014, 2024)
    let y = transcriptHead(sheet, 'Wage and Income Transcript', chance, layout === 1)
    y = pairs(sheet, LEFT, y, FACES[1]!, [['SSN Provided:', hidden(chance)], ['Tax Period Requested:', `December, ${year}`]], layout === 0 ? 200 : undefined)
    const truths: Truth[] = says(['earnings.year', String(year)])
    const put = (label: string, value: string): void => {
      if (layout === 0) dotted(sheet, LEFT, y, 88, label, value, 8.5)
      else pairs(sheet, LEFT, y, FACES[0]!, [[label, value]], 330)
      y += 13
    }
    for (let n = chance.int(1, 2); n > 0; n -= 1) {
      const [wages, social, medicare] = [chance.int(100000, 5000000), chance.int(100000, 5000000), chance.int(100000, 5000000)]
      sheet.textCentred(y + 14, 'Form W-2 Wage and Tax Statement', { font: 'sans-bold', size: 11 })
      y += 30
      ;['Employer:', `Employer Identification Number (EIN):XXXXX${digits(chance, 4)}`, 'EXAM', '9 EXA', 'Employee:', `Employee's Social Security Number:${hidden(chance)}`, `${who.surname.slice(0, 4)} ${who.given.slice(0, 1)}`].forEach((line, i) => sheet.text(LEFT, y + i * 12, line, { font: 'typed', size: 8.5 }))
      y += 7 * 12 + 6
      put('Submission Type:', 'Original document')
      put('Wages, Tips and Other Compensation:', `$${money(wages)}`)
      put('Federal Income Tax Withheld:', `$${money(Math.floor(wages / 12))}`)
      put('Social Security Wages:', `$${money(social)}`)
      put('Social Security Tax Withheld:', `$${money(Math.floor(social / 16))}`)
      put('Medicare Wages and Tips:', `$${money(medicare)}`)
      put('Medicare Tax Withheld:', `$${money(Math.floor(medicare / 70))}`)
      truths.push(...says(['earnings.wages', String(wages)], ['earnings.socialSecurity', String(social)], ['earnings.medicare', String(medicare)]))
    }
    return truths
  },
}

export const nonFiling: CorpusKind = {
  reader: 'irs/non-filing', layouts: 2,
  draw(book, { chance, layout }) {
    const sheet = book.sheet()
    const year = chance.int(2014, 2024)
    const y = transcriptHead(sheet, layout === 0 ? 'Verification of Non-filing' : 'Verification of Nonfiling Letter', chance, layout === 1)
    const at = pairs(sheet, LEFT, y, FACES[layout]!, [[layout === 0 ? 'Tax Period Requested:' : 'Tax Period:', `December, ${year}`], ['SSN Provided:', hidden(chance)]])
    sheet.wrap(LEFT, at + 20, RIGHT - LEFT, layout === 0
      ? `Dear Taxpayer:\nWe have no record of a filed Form 1040, 1040A or 1040EZ using the Social Security Number shown above and the information listed above. As of the date of this letter, if you filed a return after ${printed.long(someDay(chance, year + 1, year + 1))} it may not be shown here.\nIf you have questions, call 800-829-1040 or visit IRS.gov.`
      : 'As of the date of this letter, the IRS has no record of a return for the year above. This letter does not mean that you did not have to file. Keep it with your papers.', { font: layout === 0 ? 'sans' : 'serif', size: 10.5 })
    return says(['tax.year', String(year)], ['tax.nonFiler', 'true'])
  },
}

export const w2: CorpusKind = {
  reader: 'irs/w2', layouts: 2,
  draw(book, { who, chance, layout }) {
    const year = String(chance.int(2012, 2024))
    const [wages, social, medicare] = [chance.int(100000, 6000000), chance.int(100000, 6000000), chance.int(100000, 6000000)]
    const ssn = layout === 0 || chance.happens(0.5) ? socialSecurity(chance) : undefined
    const about = { year, ssn: ssn ?? hidden(chance), ein: employerNumber(chance), employer: chance.pick(EMPLOYERS), wages: money(wages), social: money(social), medicare: money(medicare), tax: money(Math.floor(wages / 11)) }
    if (layout === 0) formW2(book, who, chance, about)
    else slipW2(book, who, chance, about)
    return says(['earnings.year', year], ['earnings.wages', String(wages)], ['earnings.socialSecurity', String(social)], ['earnings.medicare', String(medicare)], ['earnings.employer', about.employer], ['earnings.ein', bare(about.ein)],
      ['person.ssn', ssn && bare(ssn)], ['person.name', layout === 0 ? `${who.surname} / ${who.given}` : wholeName(who)], ['residence.address', mailed(who, layout === 0).address])
  },
}
type About = { readonly year: string; readonly ssn: string; readonly ein: string; readonly employer: string; readonly wages: string; readonly social: string; readonly medicare: string; readonly tax: string }
type Who = Parameters<CorpusKind['draw']>[1]['who']

/** The form of the tax office. */
function formW2(book: Book, who: Who, chance: Chance, a: About): void {
  const sheet = book.sheet()
  const face = chance.pick(FACES)
  const X = 300
  let y = boxes(sheet, 40, face, [[LEFT, 70, '22222', ''], [LEFT + 70, 186, "a Employee's social security number", a.ssn], [X, 268, 'OMB No. 1545-0008', '']])
  const right: [string, string, string, string][] = [
    ['1 Wages, tips, other compensation', a.wages, '2 Federal income tax withheld', a.tax], ['3 Social security wages', a.social, '4 Social security tax withheld', '1,234.56'], ['5 Medicare wages and tips', a.medicare, '6 Medicare tax withheld', '321.00'],
    ['7 Social security tips', '', '8 Allocated tips', ''], ['9', '', '10 Dependent care benefits', ''], ['11 Nonqualified plans', '', '12a See instructions for box 12', ''],
  ]
  right.forEach(([l1, v1, l2, v2], i) => boxes(sheet, y + i * 27, face, [[X, 134, l1, v1], [X + 134, 134, l2, v2]]))
  y = boxes(sheet, y, face, [[LEFT, X - LEFT, 'b Employer identification number (EIN)', a.ein]])
  y = boxes(sheet, y, face, [[LEFT, X - LEFT, "c Employer's name, address, and ZIP code", `${a.employer}\n9 EXAMPLE ROAD\nNEWARK, NJ 07102`]], 54)
  y = boxes(sheet, y, face, [[LEFT, X - LEFT, 'd Control number', '']])
  y = boxes(sheet, y, face, [[LEFT, 132, "e Employee's first name and initial", who.given], [LEFT + 132, 104, 'Last name', who.surname], [LEFT + 236, 20, 'Suff.', '']])
  y = boxes(sheet, y, face, [[LEFT, X - LEFT, "f Employee's address and ZIP code", who.address.join('\n')]], 44)
  y = boxes(sheet, y, face, [[LEFT, 146, "15 State  Employer's state ID number", 'NJ  000-111'], [LEFT + 146, 110, '16 State wages, tips, etc.', a.wages], [X, 134, '17 State income tax', '88.00'], [X + 134, 134, '18 Local wages, tips, etc.', '']])
  sheet.text(LEFT, y + 20, 'Form', { size: 7 })
  sheet.text(LEFT + 22, y + 20, 'W-2', { font: 'sans-bold', size: 17 })
  sheet.text(LEFT + 62, y + 20, 'Wage and Tax Statement', { font: 'sans-bold', size: 10 })
  sheet.text(250, y + 20, a.year, { font: 'sans-bold', size: 19 })
  sheet.textEndingAt(RIGHT, y + 18, 'Department of the Treasury-Internal Revenue Service', { size: 7 })
  sheet.text(LEFT, y + 34, "Copy B-To Be Filed With Employee's FEDERAL Tax Return. This information is being furnished to the Internal Revenue Service.", { size: 7 })
}

/** The slip of a payroll firm: the year above, short labels, name and address in one box. */
function slipW2(book: Book, who: Who, chance: Chance, a: About): void {
  const sheet = book.sheet()
  const face = chance.pick(FACES.slice(1))
  sheet.text(LEFT, 44, `${a.year} W-2 and EARNINGS SUMMARY`, { font: 'sans-bold', size: 12 })
  sheet.wrap(LEFT, 60, RIGHT - LEFT, 'This blue earnings summary section is included with your W-2 to help describe portions in more detail.', { size: 8 })
  sheet.text(LEFT, 92, 'Form W-2', { font: 'sans-bold', size: 10 })
  sheet.text(LEFT + 60, 92, `Wage and Tax Statement  ${a.year}`, { font: 'sans-bold', size: 10 })
  sheet.text(440, 92, 'OMB No. 1545-0008', { size: 7 })
  const cells: [string, string][] = [['1 Wages, tips, other comp.', a.wages], ['2 Federal income tax withheld', a.tax], ['3 Social security wages', a.social], ['4 Social security tax withheld', '1,200.00'], ['5 Medicare wages and tips', a.medicare], ['6 Medicare tax withheld', '300.00']]
  let y = 104
  for (let i = 0; i < cells.length; i += 2) y = boxes(sheet, y, face, [[LEFT, 150, ...cells[i]!], [LEFT + 150, 150, ...cells[i + 1]!]])
  y = boxes(sheet, y, face, [[LEFT, 300, "c Employer's name, address, and ZIP code", `${a.employer}\n12 EXAMPLE PLAZA\nOMAHA NE 68102`]], 54)
  y = boxes(sheet, y, face, [[LEFT, 150, "b Employer's FED ID number", a.ein], [LEFT + 150, 150, "a Employee's SSA number", a.ssn]])
  y = boxes(sheet, y, face, [[LEFT, 300, "e/f Employee's name, address, and ZIP code", mailed(who).lines]], 54)
  boxes(sheet, y, face, [[LEFT, 150, '15 State', 'NE'], [LEFT + 150, 150, '16 State wages, tips, etc.', a.wages]])
}

export const f1099: CorpusKind = {
  reader: 'irs/1099', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const face = chance.pick(FACES)
    const year = String(chance.int(2020, 2024))
    const pay = chance.int(60000, 5000000)
    const [ein, payer] = [employerNumber(chance), chance.pick(EMPLOYERS)]
    const itin = chance.happens(0.5)
    const tin = itin ? taxpayer(chance) : socialSecurity(chance)
    const X = 310
    const { lines } = mailed(who, true)
    const [, street = '', city = ''] = lines.split('\n')
    let y = boxes(sheet, 50, face, [[LEFT, X - LEFT, "PAYER'S name, street address, city or town, state or province, ZIP", `${payer}\n4 EXAMPLE ROAD\nNEWARK, NJ 07102`], [X, 120, 'OMB No. 1545-0116', layout === 0 ? 'Form 1099-NEC' : '(Rev. January 2022)'], [X + 120, 138, layout === 0 ? 'VOID' : 'Form 1099-NEC', layout === 0 ? '' : `For calendar year ${year}`]], 62)
    if (layout === 0) {
      sheet.text(X + 130, 84, year, { font: 'sans-bold', size: 18 })
      sheet.text(X + 20, 104, 'Nonemployee Compensation Copy B', { size: 8 })
    }
    y = boxes(sheet, y, face, [[LEFT, 133, "PAYER'S TIN", ein], [LEFT + 133, 133, "RECIPIENT'S TIN", tin], [X, 258, '1 Nonemployee compensation', `$ ${money(pay)}`]])
    y = boxes(sheet, y, face, [[LEFT, X - LEFT, "RECIPIENT'S name", given(who)], [X, 258, '2 Payer made direct sales totaling $5,000 or more', '']])
    y = boxes(sheet, y, face, [[LEFT, X - LEFT, 'Street address (including apt. no.)', street], [X, 258, '4 Federal income tax withheld', '$']])
    y = boxes(sheet, y, face, [[LEFT, X - LEFT, 'City or town, state or province, country, and ZIP or foreign postal code', city], [X, 129, '5 State tax withheld', ''], [X + 129, 129, "6 State/Payer's state no.", '']])
    sheet.text(LEFT, y + 14, 'This is important tax information and is being furnished to the IRS. www.irs.gov/Form1099NEC', { size: 7.5 })
    return says(['earnings.year', year], ['earnings.wages', String(pay)], ['earnings.employer', payer], ['earnings.ein', bare(ein)], [itin ? 'person.itin' : 'person.ssn', bare(tin)], ['person.name', wholeName(who)], ['residence.address', mailed(who, true).address])
  },
}

const NOTICES = [
  ['CP565', 'itin-assigned', 'We assigned you an Individual Taxpayer Identification Number (ITIN)'], ['CP566', 'itin-suspended', 'We need more information to process your ITIN application'], ['CP567', 'itin-rejected', 'We rejected your application for an Individual Taxpayer Identification Number (ITIN)'],
] as const

export const itinNotice: CorpusKind = {
  reader: 'irs/itin-notice', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const [code, kind, title] = chance.pick(NOTICES)
    const date = someDay(chance, 2015, 2026)
    const itin = taxpayer(chance)
    const days = kind === 'itin-suspended' ? chance.pick(['45', '60']) : undefined
    const face = FACES[layout === 0 ? 0 : 2]!
    sheet.text(LEFT, 40, 'Department of the Treasury', { size: 9 })
    sheet.text(LEFT, 52, 'Internal Revenue Service', { size: 9 })
    sheet.text(LEFT, 64, 'Austin, TX 73301-0057', { size: 9 })
    pairs(sheet, 340, 44, face, [['Notice', code + (layout === 1 ? 'A' : '')], ['Notice date', printed.long(date)], ['To contact us', 'Phone 800-908-9982'], ['Page 1 of 2', '']], 430, 13)
    const { lines } = mailed(who)
    lines.split('\n').forEach((line, i) => sheet.text(LEFT + 20, 130 + i * 13, line, { size: 10 }))
    sheet.wrap(LEFT, 200, 380, title, { font: 'sans-bold', size: 14 })
    const born: [string, string] = layout === 0 ? ['Date of birth', printed.long(who.birth)] : ['Date of birth:', printed.us(who.birth)]
    const rows: [string, string][] = [[layout === 0 ? 'Name' : 'Name:', given(who)], born]
    if (kind === 'itin-assigned') rows.push([layout === 0 ? 'Individual Taxpayer Identification Number (ITIN)' : 'ITIN:', itin])
    const y = pairs(sheet, LEFT, 250, face, rows, layout === 0 ? 330 : undefined, 18)
    sheet.wrap(LEFT, y + 16, RIGHT - LEFT, days === undefined ? 'Keep this notice for your records. An ITIN that is not used on a federal return for three years in a row expires on December 31 of the third year.' : `You have ${days} days from the date of this notice to send us the papers listed below. If we do not hear from you, we will reject your Form W-7.`, { size: 10 })
    return says(['notice.kind', kind], ['notice.date', iso(date)], ['notice.dueDays', days], ['person.name', wholeName(who)], ['person.birthDate', iso(who.birth)], ['person.itin', kind === 'itin-assigned' ? bare(itin) : undefined])
  },
}
