import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, isoDay } from '../../base/day.ts'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { checkDigit } from '../kit/mrz.ts'
import { grid, placed } from '../kit/placed.ts'
import { passport } from './passport-mrz.ts'
import { orderOf, passportDate } from './passport-dates.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(passport.recognise(paper)).toBe(true)
  const result = passport.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? p.params?.['check']} ${p.quote?.exact}`)
}
const mrzLines = (number: string, nationality: string, birth: string, sex: string, expiry: string, personal = '<'.repeat(14)) => {
  const line = `${number}${checkDigit(number)}${nationality}${birth}${checkDigit(birth)}${sex}${expiry}${checkDigit(expiry)}${personal}${checkDigit(personal)}`
  return line + checkDigit(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43))
}
const problemsOf = (text: string) => passport.read(marked(text).paper).problems.map((p) => `${p.type} ${p.field ?? p.params?.['check']}`)

test('the printed zone and the machine-readable zone each give their own claims', () => {
  const line = mrzLines('990000031', 'GTM', '880229', 'M', '290714', '1234567<<<<<<<')
  expect(check(`
REPUBLICA DE EJEMPLO        PASAPORTE / PASSPORT
Tipo/Type {passport.kind=passport|P}   Codigo/Code {passport.issuer=UTO|UTO}   Pasaporte No./Passport No. {passport.number|990000031}
Apellidos/Surnames
{person.name=EXAMPLE ROJAS / LUIS ALBERTO (labelled)|EXAMPLE ROJAS
Nombres/Given names
LUIS ALBERTO}
Nacionalidad/Nationality {person.nationality=GTM|GUATEMALTECA}
Fecha de nacimiento/Date of birth {person.birthDate=1988-02-29|29 FEB/FEB 1988}     Sexo/Sex {person.sex|M}
Lugar de nacimiento/Place of birth {person.birthPlace=city: ICA|ICA}
Fecha de emision/Date of issue {passport.issued=2019-07-15|15 JUL/JUL 2019}   Autoridad/Authority {passport.authority|MIGRACIONES}
Fecha de caducidad/Date of expiry {passport.expires=2029-07-14|14 JUL/JUL 2029}
{passport.kind=passport|P<}{passport.issuer|UTO}{person.name=EXAMPLE ROJAS / LUIS ALBERTO (mrz)|EXAMPLE<ROJAS<<LUIS<ALBERTO<<<<<<<<<<<<}
{passport.number|990000031}${line[9]}{person.nationality|GTM}{person.birthDate=1988-02-29|880229}${line[19]}{person.sex|M}{passport.expires=2029-07-14|290714}${line[27]}{person.nationalId=1234567|1234567<<<<<<<}${line.slice(42)}
`)).toEqual([])
})

test('reads labels above values in columns, in three languages', () => {
  const paper = placed(grid([
    [[40, 'PASSPORT / PASSEPORT']],
    [[150, 'Type / Type'], [230, 'Code / Code'], [330, 'Passport No. / No. du passeport']],
    [[150, 'P'], [230, 'UTO'], [330, '990000031']],
    [[150, 'Surname / Nom / Apellidos']], [[150, 'EXAMPLE ROJAS']],
    [[150, 'Given Names / Prénoms / Nombres']], [[150, 'LUIS']],
    [[150, 'Nationality / Nationalité / Nacionalidad'], [400, 'Sex / Sexe / Sexo']], [[150, 'PERUVIAN'], [400, 'M']],
    [[150, 'Date of birth / Date de naissance / Fecha de nacimiento']], [[150, '29 Feb 1988']],
    [[150, 'Place of birth / Lieu de naissance'], [400, 'Authority / Autorité']], [[150, 'LIMA, PERU'], [400, 'EXAMPLE OFFICE']],
    [[150, 'Date of issue / Date de délivrance'], [400, 'Date of expiry / Date d’expiration']], [[150, '15 Jul 2019'], [400, '14 Jul 2029']],
  ]))
  expect(passport.recognise(paper)).toBe(true)
  const result = passport.read(paper)
  expect(shown(result.claims).map((s) => s.replace(/ «.*/, ''))).toEqual([
    'passport#1 passport.authority = EXAMPLE OFFICE', 'passport#1 passport.expires = 2029-07-14', 'passport#1 passport.issued = 2019-07-15',
    'passport#1 passport.issuer = UTO', 'passport#1 passport.kind = passport', 'passport#1 passport.number = 990000031',
    'person#1 person.birthDate = 1988-02-29', 'person#1 person.birthPlace = city: LIMA; country: PER',
    'person#1 person.name = EXAMPLE ROJAS / LUIS (labelled)', 'person#1 person.nationality = PER', 'person#1 person.sex = M',
  ])
  expect([result.problems, faults(paper, result)]).toEqual([[], []])
})

test('a strip alone is enough; the nationality may be no state, and a second letter of the type is no kind', () => {
  expect(check(`PA{passport.issuer|LVA}{person.name=EXAMPLE / LUIS (mrz)|EXAMPLE<<LUIS<<<<<<<<<<<<<<<<<<<<<<<<<<}
{passport.number=99000031|99000031<}${checkDigit('99000031<')}{person.nationality|XXC}{year:person.birthDate=1988-01-01|88<<<<}${checkDigit('88<<<<')}{person.sex=unspecified|<}{passport.expires=2029-07-14|290714}${checkDigit('290714')}<<<<<<<<<<<<<<00`).filter((p) => !p.includes('composite'))).toEqual([])
})

test('check digits that do not hold are problems beside the claims', () => {
  const line = mrzLines('990000031', 'PER', '880229', 'M', '290714')
  const wrong = `P<PEREXAMPLE<<LUIS<<<<<<<<<<<<<<<<<<<<<<<<<<\n${line.slice(0, 9)}${(Number(line[9]) + 1) % 10}${line.slice(10)}`
  expect(problemsOf(wrong)).toEqual(['CheckDigitFailed number', 'CheckDigitFailed composite'])
  expect(passport.read(marked(wrong).paper).claims.map((c) => c.field)).toContain('passport.number')
})

test('an impossible date, an unknown state and a birth whose century is open become problems', () => {
  const line = (birth: string, expiry: string, nation = 'PER') => `P<PEREXAMPLE<<LUIS<<<<<<<<<<<<<<<<<<<<<<<<<<\n${mrzLines('990000031', nation, birth, 'M', expiry)}`
  expect(problemsOf(line('880231', '290714'))).toEqual(['ImpossibleDate person.birthDate'])
  expect(problemsOf(line('880229', '290714', 'QQQ'))).toEqual(['UnreadableValue person.nationality'])
  expect(problemsOf(line('250229', '310714'))).toEqual(['ImpossibleDate person.birthDate'])
  expect(problemsOf(line('250228', '310714'))).toEqual(['AmbiguousDate person.birthDate'])
})

test('the printed day of issue tells a small child from a person of a hundred', () => {
  const child = (issued: string) => {
    const { claims, problems } = passport.read(marked(`PASSPORT\nDate of issue ${issued}\nP<PEREXAMPLE<<LUIS<<<<<<<<<<<<<<<<<<<<<<<<<<\n${mrzLines('990000031', 'PER', '240515', 'M', '290714')}`).paper)
    return [...shown(claims.filter((c) => c.field === 'person.birthDate')).map((s) => s.replace(/ «.*/, '')), ...problems.map((p) => p.type)]
  }
  expect(child('15 JUL 2024')).toEqual(['person#1 person.birthDate = 2024-05-15'])
  expect(child('15 APR 2024')).toEqual(['person#1 person.birthDate = 1924-05-15'])
  expect(child('')).toEqual(['AmbiguousDate'])
})

test('the machine-readable zone settles a two-digit year and the order of day and month', () => {
  const show = (text: string, hint: Parameters<typeof passportDate>[1]) => {
    const d = passportDate(text, hint)
    return d.type === 'day' ? isoDay(d.day) : d.type
  }
  expect(show('22 FEB/FEB 78', { same: day('1978-02-22') })).toBe('1978-02-22')
  expect(show('22 FEB/FEB 78', {})).toBe('ambiguous')
  expect(show('12 AUGUST/AOUT 74', { same: day('1975-08-12') })).toBe('1974-08-12')
  expect(show('07 ENE 19', { notAfter: day('2029-01-06') })).toBe('2019-01-07')
  expect(show('04/07/1991', {})).toBe('ambiguous')
  expect(show('04/07/1991', { same: day('1991-07-04') })).toBe('1991-07-04')
  expect(show('17/04/1991', {})).toBe('1991-04-17')
  expect(show('01.12.1991', {})).toBe('1991-12-01')
  expect(show('31 JUN 1991', {})).toBe('impossible')
  expect(show('soon', {})).toBe('not-a-date')
})

test('the other dates of a paper settle the order of one that its numbers leave open', () => {
  const read = (text: string, order: ReturnType<typeof orderOf>) => {
    const d = passportDate(text, { order })
    return d.type === 'day' ? isoDay(d.day) : d.type
  }
  expect(orderOf([['26 05 1990', {}]])).toBe('day-first')
  expect(orderOf([['05 04 2031', { same: day('2031-04-05') }], [undefined, {}]])).toBe('day-first')
  expect(orderOf([['05/26/1990', {}]])).toBe('month-first')
  expect(orderOf([['05/26/1990', {}], ['26/05/1990', {}]])).toBeUndefined()
  expect(orderOf([['05 05 2031', {}], ['04 05 2031', {}], ['26 MAY 1990', {}]])).toBeUndefined()
  expect([read('05 04 2021', 'day-first'), read('05 04 2021', 'month-first'), read('05 04 2021', undefined)]).toEqual(['2021-04-05', '2021-05-04', 'ambiguous'])
  // An order never makes a day out of one that the numbers rule out.
  expect(read('26 05 1990', 'month-first')).toBe('1990-05-26')
})

test('visas, travel papers of the United States, cards and letters about passports are not passports', () => {
  const data = mrzLines('990000031', 'UTO', '880229', 'M', '290714')
  for (const text of [
    `VNUSAEXAMPLE<<LUIS<<<<<<<<<<<<<<<<<<<<<<<<<<<\n${data}`.replace('<<\n', '<\n'),
    `PRUSAEXAMPLE<<LUIS<<<<<<<<<<<<<<<<<<<<<<<<<<\n${data}`,
    'IDFRAEXAMPLE<<<<<<<<<<<<<<<<<<<<<<<<\n9900000310285LUIS<<<<<<<<8802290M4',
    'Form I-589, Application for Asylum\nSurname Given names Date of birth Nationality Passport No. Date of expiry',
    'Please send a copy of your passport.',
  ]) {
    expect(passport.recognise(marked(text).paper)).toBe(false)
  }
})

test('every quote is really there, whatever the page says', () => {
  const part = fc.constantFrom(
    'PASSPORT\n', 'P<UTOEXAMPLE<ROJAS<<LUIS<ALBERTO<<<<<<<<<<<<\n', 'PFUTOEXAMPLE<<LUIS<<<<<<<<<<<<<<<<<<<<<<<\n', mrzLines('990000031', 'UTO', '8802<<', 'M', '290714'), '\n', '  ',
    'Surname/Nom', 'Given names', 'Date of birth ', 'Nationality', 'Date of issue', 'Type ', '<', '29 FEB/FEB 88', '31/02/2019', 'PERUANA', '\f', 'Sex F',
  )
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: part }, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    passport.recognise(paper)
    expect(faults(paper, passport.read(paper))).toEqual([])
  }))
})

test('the invented case A and the transcribed specimens, when they are here', (ctx) => {
  const samples = new URL('../../../../../shared/samples/synthetic-case-A/', import.meta.url)
  if (!existsSync(samples)) return ctx.skip('the shared samples are not on this machine')
  const { paper } = marked(readFileSync(new URL('passport-bio.txt', samples), 'utf8'))
  expect(passport.recognise(paper)).toBe(true)
  const result = passport.read(paper)
  expect([result.problems, faults(paper, result)]).toEqual([[], []])
  const answers = JSON.parse(readFileSync(new URL('answers.json', samples), 'utf8'))
  const answer = (field: string) => answers.contradictions.find((c: { field: string }) => c.field === field).passport as string
  const values = shown(result.claims)
  for (const value of [`passport.expires = ${answers.passport_expired}`, `person.birthDate = ${answer('date_of_birth')}`, `person.name = ${answer('name')}`]) {
    expect(values.filter((s) => s.includes(value))).toHaveLength(2)
  }
  const truth: Record<string, { kind: string; lines: string[] }> = JSON.parse(readFileSync(new URL('../mrz-images/truth.json', samples), 'utf8'))
  for (const { kind, lines } of Object.values(truth)) {
    const specimen = marked(lines.join('\n')).paper
    expect(passport.recognise(specimen)).toBe(kind === 'TD3')
    expect(faults(specimen, passport.read(specimen))).toEqual([])
  }
})
