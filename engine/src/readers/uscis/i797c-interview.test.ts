import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { i797cInterview } from './i797c-interview.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text)
  expect(i797cInterview.recognise(paper)).toBe(true)
  const result = i797cInterview.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const HEAD = 'U.S. Citizenship and Immigration Services                             Form I-797C, Notice of Action\n'
const TITLE = '{notice.kind=interview&appointment.kind=interview|Request for Applicant to Appear for Initial Interview}'

test('reads office, day and time of the interview', () => {
  expect(check(`${HEAD}${TITLE}
Receipt Number    Notice Date     Case Type
{filing.receipt&notice.receipt&appointment.receipt|MSC9999000101}     {notice.date=2024-05-14|05/14/2024}      {filing.form=I-485|I485} - APPLICATION TO REGISTER
You are hereby notified to appear for the interview appointment, as scheduled below.
PLEASE COME TO: {appointment.place=city: BOSTON; state: MA|USCIS BOSTON FIELD OFFICE
                1 EXAMPLE PLAZA, ROOM E160
                BOSTON MA 02203}
ON: {appointment.at=2024-06-04T09:30|Tuesday, June 04, 2024
AT: 09:30 AM}`.replace('{appointment.at=2024-06-04T09:30|Tuesday, June', 'Tuesday, {appointment.at=2024-06-04T09:30|June'))).toEqual([])
})

test('the title over two lines, day and time in boxes', () => {
  expect(check(`${HEAD}{notice.kind=interview&appointment.kind=interview|Request for Applicant to Appear for
Naturalization Initial Interview}
Receipt Number    Notice Date
{filing.receipt&notice.receipt&appointment.receipt|MSC9999000102}     {notice.date=2024-05-14|05/14/2024}
Interview Date              Interview Time
{appointment.at=2024-06-04T14:00|06/04/2024                  2:00 P.M.}`)).toEqual([])
})

test('a type cut by its column, day and place on one line each', () => {
  expect(check(`${HEAD}Receipt Number    Notice Date
{filing.receipt&notice.receipt&appointment.receipt|MSC9999000105}     {notice.date=2024-05-14|05/14/2024}
THE HOLDER                           Notice Type: {notice.kind=interview&appointment.kind=interview|Request for Applicant to Appear for Initial
                                                  Interview}
You are hereby notified to appear for the interview appointment, as scheduled below.
PLEASE COME TO: {appointment.place=city: NEWARK; state: NJ|USCIS EXAMPLE FIELD OFFICE, 970 EXAMPLE STREET, ROOM 240, NEWARK, NJ 07102}
ON: {appointment.at=2024-06-04T09:30|06/04/2024 AT: 09:30 AM}`)).toEqual([])
})

test('a notice type that says interview', () => {
  check(`${HEAD}Notice Type: {notice.kind=interview&appointment.kind=interview|Interview Appointment Notice}
Receipt Number    Notice Date
{filing.receipt&notice.receipt&appointment.receipt|MSC9999000103}     {notice.date=2024-05-14|05/14/2024}
Date and Time: {appointment.at=2024-06-04T10:30|06/04/2024 at 10:30 AM}`)
})

test('an impossible day, and a notice that names no day', () => {
  const paper = (rest: string) => `${HEAD}${TITLE}
Receipt Number    Notice Date
{filing.receipt&notice.receipt&appointment.receipt|MSC9999000104}     {notice.date=2024-05-14|05/14/2024}
${rest}`
  expect(check(paper('Interview Date: 02/30/2024'))).toEqual(['ImpossibleDate appointment.at 02/30/2024'])
  expect(check(paper('You will hear from us.'))).toEqual(['MissingField appointment.at'])
})
