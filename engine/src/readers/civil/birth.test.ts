import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { birth } from './birth.ts'
import { curpEnd, matriculaEnd } from './registry-numbers.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(birth.recognise(paper)).toBe(true)
  const result = birth.read(paper)
  expect(shown(result.claims).map((s) => s.replace('=  /', '= /'))).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result
}
const said = (problems: readonly { type: string; field?: string }[]): string[] => problems.map((p) => `${p.type} ${p.field}`)

const CURP = `EXRM880512MOCXJR0${curpEnd('EXRM880512MOCXJR0')}`
const THIRTY = '990001015519881000450123456789'
const MATRICULA = `990001 01 55 1988 1 00045 012 3456789 ${matriculaEnd(THIRTY)}`

const MEXICO = `
Estados Unidos Mexicanos
Acta de {civilRecord.kind=birth|Nacimiento}
Clave Única de Registro de Población      Número de Certificado de Nacimiento
{person.nationalId=${CURP}|${CURP}}                        99000456
Entidad de Registro          Municipio de Registro
{civilRecord.place=city: OAXACA DE JUÁREZ; state: OAXACA|OAXACA                       OAXACA DE JUÁREZ}
Oficialía      Fecha de Registro      Libro      Número de Acta
0001           {civilRecord.registered=1988-06-20|20/06/1988}             3          {civilRecord.number=00456|00456}
Datos de la Persona Registrada
Nombre(s)           Primer Apellido      Segundo Apellido
{person.name=EXAMPLE ROJAS / MARISOL (labelled)|MARISOL             EXAMPLE              ROJAS}
Sexo                Fecha de Nacimiento      Lugar de Nacimiento
{person.sex=F|MUJER}               {person.birthDate=1988-05-12|12/05/1988}               {person.birthPlace=city: OAXACA DE JUÁREZ; state: OAXACA|OAXACA DE JUÁREZ, OAXACA}
Datos de Filiación de la Persona Registrada
Nombre(s)           Primer Apellido      Segundo Apellido     Nacionalidad
{person.parentName=EXAMPLE PAZ / TOMÁS (labelled)|TOMÁS               EXAMPLE              PAZ}                  MEXICANA
Nombre(s)           Primer Apellido      Segundo Apellido     Nacionalidad
{person.parentName=ROJAS SOL / ELENA (labelled)|ELENA               ROJAS                SOL}                  MEXICANA
Anotaciones Marginales: Sin anotaciones marginales.
Se extiende la presente copia certificada, con fundamento en los artículos 2, 3 y 4 del Código Civil vigente,
A LOS {civilRecord.issued=2024-03-14|14 DÍAS DEL MES DE MARZO DE 2024}. DOY FE.`

describe('Mexico', () => {
  test('reads the national form: name, birth, CURP, registration, copy', () => {
    expect(check(MEXICO).problems).toEqual([])
  })
  test('the day stands first, whatever the month may be taken for', () => {
    const { claims } = check(MEXICO.replace('{person.birthDate=1988-05-12|12/05/1988}', '{person.birthDate=1988-11-03|03/11/1988}'))
    expect(claims.find((c) => c.field === 'person.birthDate')?.label).toBe('Fecha de Nacimiento')
  })
  test('a CURP whose check digit is wrong is told, with the question beside it', () => {
    const wrong = CURP.slice(0, 17) + String((Number(CURP[17]) + 1) % 10)
    expect(said(check(MEXICO.replaceAll(CURP, wrong)).problems)).toEqual(['CheckDigitFailed person.nationalId'])
  })
  test('where the words stand over their labels, they are found there', () => {
    const paper = placed(grid([
      [[200, 'Estados Unidos Mexicanos']], [[220, 'Acta de Nacimiento']],
      [[36, 'Oficialía'], [150, 'Fecha de Registro'], [300, 'Libro'], [400, 'Número de Acta']],
      [[36, '0001'], [150, '20/06/1988'], [300, '3'], [400, '00456']],
      [[36, 'Datos de la Persona Registrada']],
      [[36, 'MARISOL'], [200, 'EXAMPLE'], [380, 'ROJAS']],
      [[36, 'Nombre(s)'], [200, 'Primer Apellido'], [380, 'Segundo Apellido']],
      [[36, 'MUJER'], [200, '12/05/1988'], [380, 'OAXACA DE JUÁREZ, OAXACA']],
      [[36, 'Sexo'], [200, 'Fecha de Nacimiento'], [380, 'Lugar de Nacimiento']],
      [[36, 'Datos de Filiación de la Persona Registrada']],
      [[36, 'ELENA'], [200, 'ROJAS'], [380, 'SOL']],
      [[36, 'Nombre(s)'], [200, 'Primer Apellido'], [380, 'Segundo Apellido']],
    ]))
    expect(birth.recognise(paper)).toBe(true)
    const result = birth.read(paper)
    expect(shown(result.claims).map((s) => s.replace(/ «.*/, ''))).toEqual([
      'civilRecord#1 civilRecord.kind = birth', 'civilRecord#1 civilRecord.number = 00456', 'civilRecord#1 civilRecord.registered = 1988-06-20',
      'person#1 person.birthDate = 1988-05-12', 'person#1 person.birthPlace = city: OAXACA DE JUÁREZ; state: OAXACA', 'person#1 person.name = EXAMPLE ROJAS / MARISOL (labelled)',
      'person#1 person.parentName = ROJAS SOL / ELENA (labelled)', 'person#1 person.sex = F',
    ])
    expect([result.problems, faults(paper, result)]).toEqual([[], []])
  })
})

test('Guatemala: the registrar’s sentence, boxes, CUI, dates in words', () => {
  expect(check(`
REGISTRO NACIONAL DE LAS PERSONAS
REPÚBLICA DE GUATEMALA, C.A.
CERTIFICADO DE {civilRecord.kind=birth|NACIMIENTO}
EL INFRASCRITO REGISTRADOR CIVIL DE LAS PERSONAS CERTIFICA:
Que con fecha {civilRecord.registered=1988-05-20|veinte de mayo de mil novecientos ochenta y ocho}, en la partida {civilRecord.number=456|456} folio 123 del
libro 45 de Nacimientos del Registro Civil, quedó inscrito el nacimiento de:
Datos del Inscrito
Código Único de Identificación -CUI-: {person.nationalId=2000000040101|2000 00004 0101}
Nombres: {person.name=EXAMPLE ROJAS / MARISOL (labelled)|MARISOL
Apellidos: EXAMPLE ROJAS}
Fecha de Nacimiento: {person.birthDate=1988-05-12|doce de mayo de mil novecientos
                     ochenta y ocho}
Género: {person.sex=F|FEMENINO}
Lugar de Nacimiento: {person.birthPlace=city: QUETZALTENANGO; state: QUETZALTENANGO; country: GTM|QUETZALTENANGO, QUETZALTENANGO, GUATEMALA}
Datos de la Madre
Nombres: {person.parentName=ROJAS SOL / ELENA (labelled)|ELENA        Apellidos: ROJAS SOL}
Fecha de Nacimiento: 01/02/1960
Fecha de Emisión: {civilRecord.issued=2024-03-14|14/03/2024}`).problems).toEqual([])
})

test('Honduras: the acta number and its year, surnames apart, date of inscription', () => {
  expect(check(`
REPÚBLICA DE HONDURAS
REGISTRO NACIONAL DE LAS PERSONAS
CERTIFICACIÓN DE ACTA DE {civilRecord.kind=birth|NACIMIENTO}
El infrascrito Registrador Civil Municipal de SAN PEDRO SULA, CORTÉS, CERTIFICA que en el archivo se encuentra
Número de Acta: {civilRecord.number=0501198801234|0501-1988-01234}      Folio: 123      Tomo: 45
Número de Identidad: {person.nationalId=0501198801234|0501-1988-01234}
Primer Apellido        Segundo Apellido      Nombres
{person.name=EXAMPLE ROJAS / MARISOL (labelled)|EXAMPLE                ROJAS                 MARISOL}
Sexo: {person.sex=F|Femenino}
Fecha de Nacimiento: {person.birthDate=1988-05-12|12 de mayo de 1988}
Fecha de Inscripción: {civilRecord.registered=1988-05-20|20 de mayo de 1988}
Datos de los Padres
Nombre del Padre: {person.parentName=TOMÁS EXAMPLE PAZ /  (given-first)|TOMÁS EXAMPLE PAZ}
Nombre de la Madre: {person.parentName=ELENA ROJAS SOL /  (given-first)|ELENA ROJAS SOL}
Extendida en la ciudad de San Pedro Sula, a los {civilRecord.issued=2024-03-14|catorce días del mes de marzo de dos mil veinticuatro}.`).problems).toEqual([])
})

test('El Salvador: a narrative, with the given name alone and every date in words', () => {
  expect(check(`
REGISTRO DEL ESTADO FAMILIAR, ALCALDÍA MUNICIPAL DE SANTA ANA
CERTIFICA: Que a la página ciento veintitrés del tomo cuatro del Libro de Partidas de {civilRecord.kind=birth|Nacimiento}
número doce que esta oficina llevó en el año de mil novecientos ochenta y ocho, se encuentra la que
literalmente dice: "PARTIDA NÚMERO {civilRecord.number=456|456}. {person.name=/ MARISOL ELENA (given-first)|MARISOL ELENA}, sexo {person.sex=F|femenino}, nació en el Cantón
Ejemplo, de esta jurisdicción, a las diez horas y treinta minutos del día {person.birthDate=1988-05-12|doce de mayo de mil
novecientos ochenta y ocho}, siendo hija de {person.parentName=TOMÁS EXAMPLE PAZ /  (given-first)|TOMÁS EXAMPLE PAZ}, jornalero, y de {person.parentName=ELENA ROJAS SOL /  (given-first)|ELENA ROJAS SOL}, de
oficios domésticos. Dio estos datos el padre. Santa Ana, veinte de mayo de mil novecientos ochenta y ocho."
Es conforme con su original con el cual se confrontó, y para los usos legales se extiende la presente en la
Alcaldía Municipal de Santa Ana, a los {civilRecord.issued=2024-03-14|catorce días del mes de marzo de dos mil veinticuatro}.`).problems).toEqual([])
})

const BRAZIL = `
REPÚBLICA FEDERATIVA DO BRASIL
REGISTRO CIVIL DAS PESSOAS NATURAIS
CERTIDÃO DE {civilRecord.kind=birth|NASCIMENTO}
NOME
{person.name=JÚLIA DA SILVA LIMA /  (given-first)|JÚLIA DA SILVA LIMA}
MATRÍCULA
{civilRecord.number=${MATRICULA.replace(/ /g, '')}|${MATRICULA}}
DATA DE NASCIMENTO POR EXTENSO                                   DIA     MÊS     ANO
{person.birthDate=1988-05-12|doze de maio de mil novecentos e oitenta e oito}                  12      05      1988
HORA      MUNICÍPIO DE NASCIMENTO E UNIDADE DA FEDERAÇÃO
10:30     {person.birthPlace=city: Belo Horizonte; state: MG|Belo Horizonte - MG}
SEXO: {person.sex=F|FEMININO}
FILIAÇÃO
{person.parentName=TOMÁS DA SILVA /  (given-first)|TOMÁS DA SILVA}
{person.parentName=ELENA LIMA /  (given-first)|ELENA LIMA}
AVÓS
JOSÉ DA SILVA; ANA DA SILVA; PEDRO LIMA; RITA LIMA
DATA DO REGISTRO POR EXTENSO
{civilRecord.registered=1988-05-20|vinte de maio de mil novecentos e oitenta e oito}
O conteúdo da certidão é verdadeiro. Dou fé.
Belo Horizonte - MG, {civilRecord.issued=2024-03-14|14 de março de 2024}`

describe('Brazil', () => {
  test('reads the certidão: matrícula, dates in words that the boxes agree with', () => {
    expect(check(BRAZIL).problems).toEqual([])
  })
  test('boxes that say another day are a second answer, not an overwritten one', () => {
    const { claims } = check(BRAZIL.replace('12      05      1988', '{person.birthDate=1988-05-21|21      05      1988}'))
    expect(claims.filter((c) => c.field === 'person.birthDate')).toHaveLength(2)
  })
  test('a matrícula whose two digits do not fit is told, with the question beside it', () => {
    const wrong = MATRICULA.replace('3456789', '3456788')
    expect(said(check(BRAZIL.replaceAll(MATRICULA, wrong).replaceAll(MATRICULA.replace(/ /g, ''), wrong.replace(/ /g, ''))).problems)).toEqual(['CheckDigitFailed civilRecord.number'])
  })
})

const TEXAS = `
STATE OF TEXAS
CERTIFICATE OF {civilRecord.kind=birth|BIRTH}
STATE FILE NUMBER: {civilRecord.number=1428899012|142-88-99012}
1. CHILD'S NAME: {person.name=MARISOL EXAMPLE ROJAS /  (given-first)|MARISOL EXAMPLE ROJAS}
2. DATE OF BIRTH: {person.birthDate=1988-05-12|05/12/1988}      3. SEX: {person.sex=F|FEMALE}
4. PLACE OF BIRTH: {person.birthPlace=city: HOUSTON; state: TX|HOUSTON, TEXAS}
5. MOTHER'S MAIDEN NAME: {person.parentName=ELENA ROJAS SOL /  (given-first)|ELENA ROJAS SOL}      DATE OF BIRTH: 02/01/1960
6. FATHER'S NAME: {person.parentName=TOMÁS EXAMPLE PAZ /  (given-first)|TOMÁS EXAMPLE PAZ}      DATE OF BIRTH: 03/01/1958
DATE FILED BY REGISTRAR: {civilRecord.registered=1988-05-20|MAY 20, 1988}
DATE ISSUED: {civilRecord.issued=2024-03-14|03/14/2024}
VS-111 REV 01/2016    DEPARTMENT OF HEALTH, VITAL STATISTICS`

describe('a US state', () => {
  test('reads the long form, month first, and not the parents’ birthdays', () => {
    expect(check(TEXAS).problems).toEqual([])
  })
  test('parents may be born anywhere', () => {
    check(TEXAS.replace('DATE OF BIRTH: 02/01/1960', 'BIRTHPLACE: KINGSTON, JAMAICA'))
  })
  test('a delayed certificate says so itself', () => {
    check(TEXAS.replace('CERTIFICATE OF {civilRecord.kind=birth|BIRTH}', '{civilRecord.late=true|DELAYED CERTIFICATE} OF {civilRecord.kind=birth|BIRTH}'))
  })
  test('without the child’s own birth date, no other date takes its place', () => {
    const { claims, problems } = birth.read(marked(TEXAS.replace(/\{person\.birthDate[^}]*\}/, '').replaceAll(/\{[^|{}]*\|([^}]*)\}/g, '$1')).paper)
    expect(claims.filter((c) => c.field === 'person.birthDate')).toEqual([])
    expect(said(problems)).toEqual(['MissingField person.birthDate'])
  })
})

test('a narrative whose birth date was misread does not give its place to the next date', () => {
  const { claims, problems } = birth.read(marked(`REGISTRO DEL ESTADO FAMILIAR
ALCALDIA MUNICIPAL DE SAN SALVADOR
El registrador certifica: que en el libro de partidas de nacimientos se encuentra la que literalmente dice:
Partida número doce. MARISOL EXAMPLE, sexo femenino, nació en esta ciudad, a las ocho horas del día d0ee de mayo de mil novecientos ochenta y ocho, siendo hija de ANA EXAMPLE y presentada el veinte de mayo de mil novecientos ochenta y ocho por su padre.`).paper)
  expect([claims.filter((c) => c.field === 'person.birthDate'), said(problems)]).toEqual([[], ['MissingField person.birthDate']])
})

test('late registration is told only where the paper prints it', () => {
  expect(check(MEXICO.replace('Anotaciones Marginales: Sin anotaciones marginales.', 'Anotaciones Marginales: {civilRecord.late=true|REGISTRO EXTEMPORÁNEO}')).problems).toEqual([])
  check(MEXICO.replace('Sin anotaciones marginales.', '[ ] Registro extemporáneo').replace('1988-06-20|20/06/1988', '1998-06-20|20/06/1998'))
})

test('impossible and unreadable dates become problems; the other claims survive', () => {
  const { problems, claims } = check(MEXICO
    .replace('{person.birthDate=1988-05-12|12/05/1988}', '05/31/1988').replace('{civilRecord.registered=1988-06-20|20/06/1988}', '2?/06/1988'))
  expect(said(problems)).toEqual(['ImpossibleDate person.birthDate', 'UnreadableDate civilRecord.registered'])
  expect(claims.length).toBeGreaterThan(6)
})

test('a lone M under "Sexo" may be either: a question, no answer', () => {
  expect(said(check(MEXICO.replace('{person.sex=F|MUJER}', 'M    ')).problems)).toEqual(['UnreadableValue person.sex'])
})

test('a blank form is known and gives nothing', () => {
  const blank = MEXICO.replaceAll(/\{(?!civilRecord\.kind)[^|{}]*\|[^}]*\}/g, '').replace(/\n0001.*/, '').replace('99000456', '').replace('MEXICANA', '').replace(/A LOS\s*\. DOY FE\./, '')
  const { paper } = marked(blank.replace('{civilRecord.kind=birth|Nacimiento}', 'Nacimiento'))
  const { claims, problems } = birth.read(paper)
  expect([birth.recognise(paper), claims, said(problems)]).toEqual([true, [], ['MissingField person.birthDate']])
})

describe('papers that only look like it', () => {
  test.each([
    ['a list of papers to bring', 'CONSULADO GENERAL DE MÉXICO\nREGISTRO CIVIL\nRequisitos\nActa de Nacimiento\nFecha de nacimiento del solicitante'],
    ['a letter about one', 'Registro Civil\nAdjunto mi acta de nacimiento. La fecha de nacimiento es 12/05/1988.'],
    ['a consular report of birth', 'CONSULAR REPORT OF BIRTH ABROAD\nCERTIFICATION OF BIRTH\nDATE OF BIRTH: MAY 12, 1988\nREGISTRAR'],
    ['a hospital keepsake', 'GENERAL HOSPITAL\nBIRTH CERTIFICATE\nThis souvenir certificate shows the date of birth 05/12/1988\nClerk of the nursery'],
    ['a baptism', 'PARROQUIA EJEMPLO\nCERTIFICADO DE NACIMIENTO Y BAUTISMO\nRegistro Civil\nnació el 12/05/1988'],
    ['a translation', 'UNITED MEXICAN STATES\nBIRTH CERTIFICATE\nCivil Registry, Date of Birth: 12/05/1988'],
    ['a record of India, in English', 'GOVERNMENT OF KERALA\nBIRTH CERTIFICATE\nName: ANA EXAMPLE\nDate of Birth: 12/05/1988\nRegistrar of Births and Deaths'],
    ['a record of Jamaica, in English', 'REGISTRAR GENERAL’S DEPARTMENT\nCERTIFICATE OF BIRTH\nDate of Birth: 12/05/1988\nDate registered: 20/06/1988'],
    ['a record of the Philippines, in English', 'Republic of the Philippines\nCERTIFICATE OF LIVE BIRTH\nOffice of the Civil Registrar General\nDate of Birth: 12 May 1988'],
    ['a record that names no state', 'BIRTH CERTIFICATE\nCity Registrar\nDate of Birth: 12/05/1988'],
    ['a record of Puerto Rico', 'ESTADO LIBRE ASOCIADO DE PUERTO RICO\nREGISTRO DEMOGRÁFICO\nCERTIFICACIÓN DE NACIMIENTO\nFecha de nacimiento: 05/12/1988\nRegistrador'],
    ['a request for evidence', 'U.S. Citizenship and Immigration Services\nNebraska Service Center\nLincoln, Nebraska\nREQUEST FOR EVIDENCE\nForm I-797E, Notice of Action\nReceipt Number LIN9912345678\nNotice Date: March 3, 2024\nYou must submit the following evidence by May 30, 2024.\nBirth Certificate\nSubmit a copy of the birth record with the date of birth, issued by the registrar of vital records.'],
    ['a list of exhibits', 'Law Office of Example\nAustin, Texas\nExhibit list\nBirth Certificate\nRegistrar of vital records, date of birth May 3, 1990'],
    ['two titles on one page', 'Austin, Texas\nBirth Certificate\nRegistrar of vital records, date of birth May 3, 1990\nMarriage Certificate\nCounty clerk'],
    ['another notice', 'Notice to Appear\nCertificate of Birth\nDate of birth'],
  ])('%s', (_, text) => expect(birth.recognise(marked(text).paper)).toBe(false))
})

test('every quote is really there, whatever the page says', () => {
  const words = [...`${MEXICO}\n${BRAZIL}\n${TEXAS}`.replaceAll(/\{[^|{}]*\|([^}]*)\}/g, '$1').split('\n'), '\f', '\n', '   ', ': ', '31/02/1999', 'doce de mayo de mil', 'Datos de la Madre']
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(`REGISTRO CIVIL\nActa de Nacimiento\nFecha de Nacimiento\n${parts.join('\n')}`, 'plain-text') }
    expect(faults(paper, birth.read(paper))).toEqual([])
  }))
})
