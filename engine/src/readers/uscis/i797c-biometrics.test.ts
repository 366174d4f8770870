import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { i797cBiometrics } from './i797c-biometrics.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i797cBiometrics.recognise(paper)).toBe(true)
  const result = i797cBiometrics.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const TITLE = '{notice.kind=biometrics&appointment.kind=biometrics|ASC Appointment Notice}'
const HEAD = `Department of Homeland Security
U.S. Citizenship and Immigration Services                   Form I-797C, Notice of Action
`

test('reads day, time, centre, code and two receipt numbers', () => {
  expect(check(`${HEAD}${TITLE}          APPLICATION/PETITION/REQUEST NUMBER     NOTICE DATE
                                {filing.receipt&notice.receipt&appointment.receipt|IOE0999000091}                           {notice.date=2024-05-14|05/14/2024}
                                {notice.receipt&appointment.receipt|IOE0999000092}
CASE TYPE                                              CODE     SERVICE CENTER
{filing.form=I-485|I485} - APPLICATION TO REGISTER                         {appointment.code|3}        {filing.office|NBC}
USCIS A#
{person.aNumber=000000191|A000 000 191}
PLEASE APPEAR AT THE BELOW APPLICATION SUPPORT CENTER AT THE DATE AND TIME SPECIFIED.
APPLICATION SUPPORT CENTER            DATE AND TIME OF APPOINTMENT
{appointment.place=city: TULSA; state: OK|USCIS TULSA                           {appointment.at=2024-06-04T09:00|06/04/2024
123 EXAMPLE STREET                    09:00AM}
TULSA OK 74101}`)).toEqual([])
})

test('day and time on one line, under their label', () => {
  check(`${HEAD}${TITLE}
Receipt Number    Notice Date
{filing.receipt&notice.receipt&appointment.receipt|IOE0999000093}     {notice.date=2024-05-14|05/14/2024}
Date and Time of Appointment: {appointment.at=2024-06-04T13:30|06/04/2024 1:30 PM}`)
})

test('an impossible day is a problem; an impossible time leaves the day', () => {
  const paper = (when: string) => `${HEAD}${TITLE}
Receipt Number    Notice Date
{filing.receipt&notice.receipt&appointment.receipt|IOE0999000094}     {notice.date=2024-05-14|05/14/2024}
DATE AND TIME OF APPOINTMENT
${when}`
  expect(check(paper('06/31/2024 09:00AM'))).toEqual(['ImpossibleDate appointment.at 06/31/2024 09:00AM'])
  expect(check(paper('{appointment.at=2024-06-04|06/04/2024 29:00AM}'))).toEqual(['UnreadableValue appointment.at 06/04/2024 29:00AM'])
  expect(check(paper('as soon as you can'))).toEqual(['UnreadableDate appointment.at as'])
})

test('a code that is no number of a code is a problem, and so is a missing appointment', () => {
  expect(check(`${HEAD}${TITLE}
Receipt Number    Notice Date     Code
{filing.receipt&notice.receipt&appointment.receipt|IOE0999000095}     {notice.date=2024-05-14|05/14/2024}      Z`)).toEqual([
    'MissingField appointment.at', 'UnreadableValue appointment.code Z',
  ])
})

test('boxes of a PDF: the time under the day, beside the address', () => {
  const paper = placed(grid([
    [[36, 'U.S. Citizenship and Immigration Services'], [330, 'Form I-797C, Notice of Action']],
    [[36, 'ASC Appointment Notice'], [230, 'Receipt Number'], [400, 'Notice Date']],
    [[230, 'IOE0999000096'], [400, '05/14/2024']],
    [[36, 'Application Support Center'], [330, 'Date and Time of Appointment']],
    [[36, 'USCIS EL PASO'], [330, 'June 4, 2024']],
    [[36, '10 EXAMPLE DRIVE'], [330, '8:00 AM']],
    [[36, 'EL PASO TX 79901']],
  ]))
  const result = i797cBiometrics.read(paper)
  expect(faults(paper, result)).toEqual([])
  const all = shown(result.claims).map((s) => s.replace(/ «.*/s, ''))
  expect(all).toContain('appointment#1 appointment.at = 2024-06-04T08:00')
  expect(all).toContain('appointment#1 appointment.place = city: EL PASO; state: TX')
})

test('an A-number a single blank away from a long case type is in its own box', () => {
  const { result } = (() => {
    const paper = placed([
      { x: 40, y: 40, text: 'U.S. Citizenship and Immigration Services' }, { x: 380, y: 40, text: 'Form I-797C, Notice of Action' }, { x: 40, y: 60, text: 'ASC Appointment Notice' },
      ...grid([[[40, 'CASE TYPE'], [296, 'USCIS A#'], [400, 'CODE'], [470, 'PAGE']], [[40, 'I765 - APPLICATION FOR EMPLOYMENT AUTHORIZATION'], [296, 'A000 000 997'], [400, '2'], [470, '1 of 1']]], 90),
    ])
    return { result: i797cBiometrics.read(paper) }
  })()
  expect(result.claims.find((c) => c.field === 'person.aNumber')?.value).toBe('000000997')
  expect(result.claims.find((c) => c.field === 'filing.form')?.value).toBe('I-765')
})
