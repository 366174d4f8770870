import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import type { Reader } from '../reader.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { i693 } from './i693.ts'
import { vaccination } from './vaccination.ts'

const ALL = [i693, vaccination]
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
const dose = (n: number, iso: string, printed: string): string => `{vaccination.date@vaccination#${n}=${iso}|${printed}}`

const EXAM = `
Report of Immigration Medical Examination        USCIS
and Vaccination Record                           Form I-693
Department of Homeland Security                  OMB No. 1615-0033  Expires 09/30/2027
START HERE - Type or print in black ink.
Part 1. Information About You (To be completed by the person requesting a medical examination, NOT the civil surgeon.)
Family Name (Last Name)      Given Name (First Name)      Middle Name (if applicable)
{person.name=EXAMPLE ROJAS / MARISOL (labelled)|EXAMPLE ROJAS                MARISOL}
Date of Birth (mm/dd/yyyy)   Alien Registration Number (A-Number) (if any)
05/12/1988                   {person.aNumber=000000137|A-000-000-137}
Form I-693 Edition {medicalExam.edition=01/20/25|01/20/25}    Page 1 of 14
\f
Part 2. Applicant's Statement
Applicant's Signature                          Date of Signature (mm/dd/yyyy)
(signed)                                       02/28/2025
Part 7. Civil Surgeon's Contact Information, Certification, and Signature
Signature of Civil Surgeon                     Date of Signature (mm/dd/yyyy)
(signed)                                       {medicalExam.signed=2025-03-04|03/04/2025}
Part 9. Vaccination Record
Vaccine                Date Received    Date Received    Date Given by Civil Surgeon
                       mm/dd/yyyy       mm/dd/yyyy       mm/dd/yyyy
{vaccination.vaccine@vaccination#1=Td/Tdap&vaccination.vaccine@vaccination#2=Td/Tdap|Td/Tdap}                ${dose(1, '2015-06-01', '06/01/2015')}                        ${dose(2, '2025-03-04', '03/04/2025')}
{vaccination.vaccine@vaccination#3=MMR|MMR}                    ${dose(3, '2010-05-09', '05/09/2010')}
Varicella              13/45/2011
Hepatitis B
Part 10. Results of the exam
Influenza test         03/01/2025`

describe('the medical exam', () => {
  test('the civil surgeon’s day, not the applicant’s; the grid; the edition', () => {
    expect(said(check(i693, EXAM).problems)).toEqual(['ImpossibleDate vaccination.date'])
  })
  test('unsigned by the civil surgeon: no day, though others signed', () => {
    const { claims } = i693.read(marked(unmarked(EXAM).replace('03/04/2025\nPart 9', '\nPart 9')).paper)
    expect(claims.filter((c) => c.field === 'medicalExam.signed')).toEqual([])
  })
  test('the day beside another doctor’s signature is not the civil surgeon’s', () => {
    const text = unmarked(EXAM).replace(/Signature of Civil Surgeon.*\n.*/, 'Signature of Civil Surgeon\nSignature of Physician     Date of Signature (mm/dd/yyyy)\n(signed)                  03/09/2025')
    expect(i693.read(marked(text).paper).claims.filter((c) => c.field === 'medicalExam.signed')).toEqual([])
  })
  test('an impossible day is a problem', () => {
    expect(said(i693.read(marked(unmarked(EXAM).replace('03/04/2025\nPart 9', '02/30/2025\nPart 9')).paper).problems)).toContain('ImpossibleDate medicalExam.signed')
  })
  test('a blank form is known and gives nothing', () => {
    const blank = unmarked(EXAM).split('\n').map((l) => l.replace(/EXAMPLE ROJAS +MARISOL|05\/12\/1988|A-000-000-137|02\/28\/2025|03\/0[14]\/2025|06\/01\/2015|05\/09\/2010|13\/45\/2011/g, '')).join('\n')
    const { paper } = marked(blank)
    expect([i693.recognise(paper), i693.read(paper)]).toEqual([true, { claims: [], problems: [] }])
  })
  test.each([
    ['a request for it', 'U.S. Citizenship and Immigration Services    Form I-797E, Notice of Action\nYou must submit Form I-693, Report of Immigration Medical Examination and Vaccination Record, signed by a civil surgeon.\nFamily Name (Last Name)'],
    ['its instructions', 'Instructions for\nReport of Immigration Medical Examination and Vaccination Record\nForm I-693\nThe civil surgeon fills in Family Name (Last Name)'],
  ])('does not know %s', (_, text) => expect(ALL.some((r) => r.recognise(marked(text).paper))).toBe(false))
})

describe('vaccine records', () => {
  test('a registry’s record: given doses, not doses still due', () => {
    expect(check(vaccination, `
STATE OF NEW JERSEY, DEPARTMENT OF HEALTH
OFFICIAL IMMUNIZATION RECORD
Patient: MARISOL EXAMPLE ROJAS      Date of Birth: 05/12/1988      Printed: 02/01/2024
Vaccine             Dose 1         Dose 2         Next Due
{vaccination.vaccine@vaccination#1=MMR&vaccination.vaccine@vaccination#2=MMR|MMR}                 ${dose(1, '1990-06-01', '06/01/1990')}     ${dose(2, '1993-09-10', '09/10/1993')}
{vaccination.vaccine@vaccination#3=Hepatitis B|Hepatitis B}         ${dose(3, '1988-05-13', '05/13/1988')}                    01/01/2030
Vaccines due
Influenza           10/01/2024`).problems).toEqual([])
  })
  test('a list by day, with lots and clinics', () => {
    check(vaccination, `
County Health Department, Carson City, Nevada
Immunization Record
Date Given     Vaccine          Lot        Clinic
${dose(1, '2021-10-05', '10/05/2021')}     {vaccination.vaccine=Influenza|Influenza}        U99A       EXAMPLE CLINIC
${dose(2, '2021-11-02', '11/02/2021')}     {vaccination.vaccine@vaccination#2=Tdap|Tdap}             B99        EXAMPLE CLINIC`)
  })
  test('the covid card, with its two-digit years', () => {
    check(vaccination, `
{vaccination.vaccine=COVID-19&vaccination.vaccine@vaccination#2=COVID-19|COVID-19} Vaccination Record Card
Last Name: EXAMPLE      First Name: MARISOL      Date of birth: 5/12/88
Vaccine      Product Name/Manufacturer/Lot Number     Date           Healthcare Professional
1st Dose     Pfizer EX9901                            ${dose(1, '2021-04-05', '4/5/21')}         CVS
2nd Dose     Pfizer EX9902                            ${dose(2, '2021-04-26', '4/26/21')}        CVS`)
  })
  test('a Spanish booklet: day first', () => {
    expect(check(vaccination, `
Cartilla Nacional de Vacunación
Vacuna            Dosis       Fecha
{vaccination.vaccine=BCG|BCG}               Única       ${dose(1, '1988-06-05', '05/06/1988')}
{vaccination.vaccine@vaccination#2=Pentavalente|Pentavalente}      Primera     ${dose(2, '1988-08-12', '12/08/1988')}`).problems).toEqual([])
  })
  test('an English record from nowhere in particular: a day that may be two days is a question', () => {
    const { problems } = check(vaccination, `
International Certificate of Vaccination or Prophylaxis
Vaccine          Date          Clinic
Yellow Fever     05/06/2018    CENTRE 1
{vaccination.vaccine=Typhoid|Typhoid}          ${dose(1, '2018-06-25', '25/06/2018')}    CENTRE 1`)
    expect(said(problems)).toEqual(['AmbiguousDate vaccination.date'])
  })
  test('counties and health departments of other countries are no sign of the month first', () => {
    const { claims, problems } = vaccination.read(marked('IMMUNIZATION RECORD\nRepublic of Kenya, County of Nairobi, Department of Health\nLot no 12345   Clinic\nBCG    03/04/2015').paper)
    expect([claims, said(problems)]).toEqual([[], ['AmbiguousDate vaccination.date']])
  })
  test.each([
    ['a pet’s papers', 'HAPPY PAWS CLINIC\nRabies certificate\nVaccine given 05/06/2018'],
    ['an advertisement', 'Get your flu vaccine today! Immunization record not needed. Walk in from 10/01/2024.'],
    ['a school letter', 'Dear parent,\nPlease bring the immunization record of your child: MMR, Polio. By 09/01/2024.'],
  ])('does not know %s', (_, text) => expect(ALL.some((r) => r.recognise(marked(text).paper))).toBe(false))
})

test('every quote is really there, whatever the pages say', () => {
  const words = [...unmarked(EXAM).split('\n'), 'Immunization Record', 'Tdap 05/06/2018', 'MMR   05/06/2018   31/12/2018', 'Next Due', '\f', '   ', 'Date of Signature', 'Signature of Civil Surgeon']
  fc.assert(fc.property(fc.constantFrom(EXAM, 'Immunization Record\nVaccine Date given\nMMR', 'Cartilla de Vacunación\nVacuna Fecha\nBCG'), fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (head, parts) => {
    const paper = { ...marked('').paper, pages: typedPages(`${unmarked(head)}\n${parts.join('\n')}`, 'plain-text') }
    for (const r of ALL) expect(faults(paper, r.read(paper))).toEqual([])
  }), { numRuns: 60 })
})
