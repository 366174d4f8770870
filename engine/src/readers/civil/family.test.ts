import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import type { Reader } from '../reader.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { birth } from './birth.ts'
import { divorce } from './divorce.ts'
import { marriage } from './marriage.ts'
import { matriculaEnd } from './registry-numbers.ts'
import { translation } from './translation.ts'

const ALL = [birth, marriage, divorce, translation]
const check = (reader: Reader, text: string) => {
  const { paper, expected } = marked(text)
  expect(ALL.filter((r) => r.recognise(paper)).map((r) => r.id)).toEqual([reader.id])
  const result = reader.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result
}
const unmarked = (text: string): string => text.replaceAll(/\{[^|{}]*\|([^{}]*)\}/g, '$1').replaceAll(/\{[^|{}]*\|([^{}]*)\}/g, '$1')
const said = (problems: readonly { type: string; field?: string }[]): string[] => problems.map((p) => `${p.type} ${p.field}`)
const party = (n: number, name: string): string => `{relative.name@relative#${n}=${name} /  (given-first)&relative.role@relative#${n}=spouse|${name}}`

const US_MARRIAGE = `
COUNTY OF EXAMPLE, STATE OF NEVADA
CERTIFICATE OF {civilRecord.kind=marriage|MARRIAGE}
License Number: {civilRecord.number=C9900123&marriage.number=C9900123|C-9900123}      Date License Issued: 06/01/2022
Spouse A: ${party(1, 'MARISOL EXAMPLE ROJAS')}      Date of Birth: 05/12/1988
Spouse B: ${party(2, 'PAUL ALAN SAMPLE')}      Date of Birth: 07/04/1985
Date of Marriage: {marriage.date=2022-06-10|06/10/2022}
Place of Marriage: {marriage.place=city: LAS VEGAS; state: NV|LAS VEGAS, NV}
Name of Officiant: REV. SAM EXAMPLE
Date Recorded: {marriage.registered=2022-06-21|06/21/2022}
COUNTY CLERK, COUNTY RECORDER          Date Issued: {civilRecord.issued=2022-07-01|07/01/2022}`

describe('marriage', () => {
  test('a US certificate: ceremony, registration and licence are three days', () => {
    expect(check(marriage, US_MARRIAGE).problems).toEqual([])
  })
  test('without a day of the ceremony nothing else takes its place', () => {
    const { problems } = check(marriage, US_MARRIAGE.replace('Date of Marriage: {marriage.date=2022-06-10|06/10/2022}', 'Date of Marriage:'))
    expect(said(problems)).toEqual(['MissingField marriage.date'])
  })
  test('the officiant’s sentence gives the day where no box does', () => {
    check(marriage, US_MARRIAGE.replace('Date of Marriage: {marriage.date=2022-06-10|06/10/2022}', 'I certify that the above were united in marriage by me on the {marriage.date=2022-06-10|10th day of June, 2022}.'))
  })
  test('Mexico prints the registration alone: the ceremony is asked about', () => {
    const { problems } = check(marriage, `
Estados Unidos Mexicanos
Registro Civil
Acta de {civilRecord.kind=marriage|Matrimonio}
Municipio de Registro      Entidad de Registro
{civilRecord.place=city: OAXACA DE JUÁREZ; state: OAXACA|OAXACA DE JUÁREZ          OAXACA}
Oficialía      Fecha de Registro      Libro      Número de Acta
0001           {marriage.registered=2015-06-20|20/06/2015}             3          {civilRecord.number=00456&marriage.number=00456|00456}
Datos de los Contrayentes
Nombre(s)           Primer Apellido      Segundo Apellido
{relative.name@relative#1=EXAMPLE ROJAS / MARISOL (labelled)&relative.role@relative#1=spouse|MARISOL             EXAMPLE              ROJAS}
Nombre(s)           Primer Apellido      Segundo Apellido
{relative.name@relative#2=MUESTRA SOL / TOMÁS (labelled)&relative.role@relative#2=spouse|TOMÁS               MUESTRA              SOL}
Datos de los Padres de los Contrayentes
Nombre(s)           Primer Apellido      Segundo Apellido
JUAN                EXAMPLE              PAZ
Se extiende la presente copia a los {civilRecord.issued=2024-03-14|14 días del mes de marzo de 2024}.`)
    expect(said(problems)).toEqual(['MissingField marriage.date'])
  })
  test('Guatemala: celebration and inscription, each under its label', () => {
    expect(check(marriage, `
REGISTRO NACIONAL DE LAS PERSONAS
CERTIFICACIÓN DE INSCRIPCIÓN DE {civilRecord.kind=marriage|MATRIMONIO}
Nombre del Contrayente: ${party(1, 'TOMÁS MUESTRA SOL')}
Nombre de la Contrayente: ${party(2, 'MARISOL EXAMPLE ROJAS')}
Fecha de Celebración: {marriage.date=2015-06-12|doce de junio de dos mil quince}
Lugar de Celebración: {marriage.place=city: ANTIGUA; state: SACATEPÉQUEZ|ANTIGUA, SACATEPÉQUEZ}
Fecha de Inscripción: {marriage.registered=2015-06-20|20/06/2015}
Acta No. {civilRecord.number=456&marriage.number=456|456}
Fecha de Emisión: {civilRecord.issued=2024-03-14|14/03/2024}`).problems).toEqual([])
  })
  test('Brazil: both days in words, the matrícula checked, names as they were and are', () => {
    const thirty = '990001015520152000450123456789'
    const id = thirty + matriculaEnd(thirty)
    expect(check(marriage, `
REGISTRO CIVIL DAS PESSOAS NATURAIS
CERTIDÃO DE {civilRecord.kind=marriage|CASAMENTO}
NOMES
${party(1, 'TOMÁS DA SILVA')}
${party(2, 'JÚLIA LIMA')}
MATRÍCULA: {civilRecord.number=${id}|${id}}
DATA DE CELEBRAÇÃO DO CASAMENTO: {marriage.date=2015-06-12|doze de junho de dois mil e quinze}
DATA DE REGISTRO DO CASAMENTO: {marriage.registered=2015-06-20|20 de junho de 2015}
REGIME DE BENS DO CASAMENTO: comunhão parcial`).problems).toEqual([])
  })
  test('Brazil: the groom’s label and the bride’s are one letter apart', () => {
    check(marriage, `REPÚBLICA FEDERATIVA DO BRASIL
REGISTRO CIVIL DAS PESSOAS NATURAIS
CERTIDÃO DE {civilRecord.kind=marriage|CASAMENTO}
Matrícula
Nome do Contraente: ${party(1, 'LUIS EXAMPLE ROJAS')}
Nome da Contraente: ${party(2, 'ANA EXAMPLE RUIZ')}
Data do Casamento: {marriage.date=2019-05-12|12/05/2019}`)
  })
  test('a misread day of the ceremony does not give its place to the licence’s', () => {
    const { problems } = check(marriage, US_MARRIAGE.replace('Date of Marriage: {marriage.date=2022-06-10|06/10/2022}', 'The above were united in marriage by me on June l0, 2022 under the license issued on June 1, 2022'))
    expect(said(problems)).toEqual(['MissingField marriage.date'])
  })
  test('a divorce noted in the margin is a question', () => {
    const { problems } = check(marriage, `${US_MARRIAGE}\nThis marriage was dissolved; see case 99-123.`)
    expect(said(problems)).toEqual(['UnknownWording marriage.ended'])
  })
})

const DECREE = `
SUPERIOR COURT OF CALIFORNIA, COUNTY OF EXAMPLE
Petitioner: ${party(1, 'MARISOL EXAMPLE ROJAS')}
Respondent: ${party(2, 'PAUL ALAN SAMPLE')}
Case No.: {civilRecord.number=FL990123|FL-990123}            Filed: 02/01/2021
JUDGMENT OF {civilRecord.kind=divorce&marriage.endKind=divorce|DISSOLUTION} OF MARRIAGE
The parties were married on or about {~marriage.date=2015-06-12|June 12, 2015} in Las Vegas.
Date of Hearing: 03/02/2021
The marital status ends on {marriage.ended=2021-04-15|April 15, 2021}.
Dated: March 5, 2021`

describe('divorce', () => {
  test('a judgment: the day the status ends, not the days of hearing, filing and signing', () => {
    expect(check(divorce, DECREE).problems).toEqual([])
  })
  test('signed and never said to be final: asked, not guessed', () => {
    const { problems } = check(divorce, DECREE.replace('The marital status ends on {marriage.ended=2021-04-15|April 15, 2021}.', 'Date of Decree: 03/05/2021'))
    expect(said(problems)).toEqual(['MissingField marriage.ended'])
  })
  test('a certificate of divorce with boxes', () => {
    expect(check(divorce, `
STATE OF GEORGIA
CERTIFICATE OF {civilRecord.kind=divorce&marriage.endKind=divorce|DIVORCE}
Vital Records, Department of Public Health
State File Number: {civilRecord.number=9900456|99-00456}
Name of Husband: ${party(1, 'PAUL ALAN SAMPLE')}
Name of Wife: ${party(2, 'MARISOL EXAMPLE ROJAS')}
Date of this Marriage: {marriage.date=2015-06-12|06/12/2015}      Place of this Marriage: {marriage.place=city: ATLANTA; state: GA|ATLANTA, GA}
Date of Separation: 01/05/2020
Date of Final Decree: {marriage.ended=2021-04-15|04/15/2021}`).problems).toEqual([])
  })
  test('Mexico: final is the day of ejecutoria', () => {
    const { problems } = check(divorce, `
Estados Unidos Mexicanos
Registro Civil
Acta de {civilRecord.kind=divorce&marriage.endKind=divorce|Divorcio}
Fecha de Registro: {civilRecord.registered=2021-05-20|20/05/2021}      Número de Acta: {civilRecord.number=00012|00012}
Fecha de Resolución: 05/03/2021
Fecha en que causó ejecutoria: {marriage.ended=2021-04-15|15/04/2021}
Fecha de Matrimonio: {marriage.date=2015-06-12|12/06/2015}`)
    expect(problems).toEqual([])
  })
  test('an impossible final day is a problem', () => {
    expect(said(check(divorce, DECREE.replace('{marriage.ended=2021-04-15|April 15, 2021}', 'April 31, 2021')).problems)).toEqual(['ImpossibleDate marriage.ended'])
  })
})

const CERTIFICATE = `
CERTIFICATE OF TRANSLATION
I, Sam Example, certify that I am competent to translate from Spanish into English, and that the above translation
of the {civilRecord.kind=birth|birth} certificate is complete and accurate to the best of my knowledge.
Signature: ____________      Date: {civilRecord.translated=2024-05-02|May 2, 2024}
Subscribed and sworn before me on 05/03/2024, Notary Public`
const ENGLISH = `
UNITED MEXICAN STATES
BIRTH CERTIFICATE
Civil Registry of OAXACA      Record Number: 00456
Name: MARISOL EXAMPLE ROJAS
Date of Birth: 12/05/1988      Date of Registration: 20/06/1988`
const ORIGINAL = `
Estados Unidos Mexicanos
Acta de {civilRecord.kind=birth|Nacimiento}
Registro Civil
Fecha de Registro: {civilRecord.registered=1988-06-20|20/06/1988}     Número de Acta: {civilRecord.number=00456|00456}
Nombres: {person.name=EXAMPLE ROJAS / MARISOL (labelled)|MARISOL      Apellidos: EXAMPLE ROJAS}
Fecha de Nacimiento: {person.birthDate=1988-05-12|12/05/1988}`

describe('translation', () => {
  test('a second record behind the first is not mixed into it, and is said to be unread', () => {
    const { problems } = check(birth, `${ORIGINAL}\n\f${unmarked(ORIGINAL).replace('MARISOL', 'MATEO').replace('12/05/1988', '01/02/1990')}`)
    expect(problems.map((p) => `${p.type} ${p.params?.['page']}`)).toEqual(['PageNotRead 2'])
  })
  test('an apostille bound behind gives no day', () => {
    check(birth, `${ORIGINAL}\n\fAPOSTILLE\n(Convention de La Haye du 5 octobre 1961)\nRegistro Civil\nFecha de Expedición: 14/03/2024`)
  })
  test('a certificate alone: its own day, and what it is about', () => {
    expect(check(translation, CERTIFICATE).problems).toEqual([])
  })
  test('a translation with its certificate tells of no birth: the number pairs it with the original', () => {
    check(translation, `UNITED MEXICAN STATES
{civilRecord.kind=birth|BIRTH} CERTIFICATE
Civil Registry of OAXACA      Record Number: {civilRecord.number=00456|00456}
Date of Birth: 12/05/1988\n\f${CERTIFICATE.replace('{civilRecord.kind=birth|birth}', 'birth')}`)
  })
  test.each([['original first', [ORIGINAL, ENGLISH, 'C']], ['translation first', [ENGLISH, 'C', ORIGINAL]], ['certificate first', ['C', ENGLISH, ORIGINAL]]])('bound with its original, %s: every date once, from the original', (_, parts) => {
    const certificate = CERTIFICATE.replace('{civilRecord.kind=birth|birth}', 'birth')
    expect(check(birth, parts.map((p) => (p === 'C' ? certificate : p)).join('\n\f')).problems).toEqual([])
  })
  test('a translation without a certificate is known, gives no date, and says what is missing', () => {
    const { paper } = marked(ENGLISH)
    expect(ALL.filter((r) => r.recognise(paper)).map((r) => r.id)).toEqual([translation.id])
    const { claims, problems } = translation.read(paper)
    expect(claims.map((c) => c.field)).toEqual(['civilRecord.kind', 'civilRecord.number'])
    expect(said(problems)).toEqual(['MissingField civilRecord.translated'])
  })
  test('the day of the notary is not the translator’s', () => {
    const { claims } = translation.read(marked(unmarked(CERTIFICATE).replace('Date: May 2, 2024', '')).paper)
    expect(claims.filter((c) => c.field === 'civilRecord.translated')).toEqual([])
    const labelled = translation.read(marked(unmarked(CERTIFICATE).replace('Date: May 2, 2024', '').replace('before me on 05/03/2024', 'before me.\nDate: 05/03/2024')).paper)
    expect(labelled.claims.filter((c) => c.field === 'civilRecord.translated')).toEqual([])
  })
  test.each([
    ['a notice that quotes the rule', 'U.S. Citizenship and Immigration Services\nAny document in a foreign language must have a full English translation which the translator has certified as complete and accurate, and the translator’s certification that he or she is competent to translate.'],
    ['an interpreter’s box of a form', 'Interpreter’s Certification\nI certify that I am fluent in English and Spanish and have read every question to this applicant.'],
    ['an advertisement', 'CERTIFIED TRANSLATION\nFrom $20 a page. We are fluent in 40 languages.'],
  ])('does not know %s', (_, text) => expect(ALL.some((r) => r.recognise(marked(text).paper))).toBe(false))
})

test('every quote is really there, whatever the pages say', () => {
  const words = [...unmarked(`${US_MARRIAGE}\n${DECREE}\n${CERTIFICATE}\n${ENGLISH}\n${ORIGINAL}`).split('\n'), '\f', '', '   ', '31/02/1999', 'April 31, 2021', 'Acta de Matrimonio', 'Acta de Divorcio', 'CERTIDÃO DE CASAMENTO', 'Datos de los Contrayentes', 'NOMES']
  fc.assert(fc.property(fc.constantFrom(US_MARRIAGE, DECREE, CERTIFICATE, ORIGINAL), fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (head, parts) => {
    const paper = { ...marked('').paper, pages: typedPages(`${unmarked(head)}\n${parts.join('\n')}`, 'plain-text') }
    const knowing = ALL.filter((r) => r.recognise(paper))
    expect(knowing.length).toBeLessThanOrEqual(1)
    for (const r of ALL) expect(faults(paper, r.read(paper))).toEqual([])
  }), { numRuns: 60 })
})

test('a page that repeats its headings without end is read in bounded time', () => {
  const many = Array.from({ length: 250 }, () => 'Datos del Contrayente\nDatos de la Madre\nNombre(s)   Primer Apellido   Fecha de Nacimiento\nANA         EXAMPLE').join('\n')
  for (const [reader, title] of [[marriage, 'Acta de Matrimonio'], [birth, 'Acta de Nacimiento']] as const) {
    const { paper } = marked(`Registro Civil\n${title}\nFecha de Registro: 20/06/1988\n${many}`)
    const few = { ...paper, pages: paper.pages.slice(0, 12) }
    const before = performance.now()
    expect(reader.recognise(few)).toBe(true)
    reader.read(few)
    expect(performance.now() - before).toBeLessThan(15_000)
  }
}, 60_000)
