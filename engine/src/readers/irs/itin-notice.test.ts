import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { itinNotice } from './itin-notice.ts'

const ITIN = ['900', '70', '0000'].join('-')
const check = (text: string): string[] => {
  const { paper, expected } = marked(text)
  expect(itinNotice.recognise(paper)).toBe(true)
  const result = itinNotice.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const head = (code: string, date = '{notice.date=2024-03-04|March 4, 2024}'): string => `Department of the Treasury          Notice             ${code}
Internal Revenue Service            Notice date        ${date}
Austin, TX 73301-0057               To contact us      Phone 800-375-5283
                                    Page 1 of 2`

test('CP565 gives a number, a name and a birth date', () => {
  expect(check(`${head('{notice.kind=itin-assigned|CP565}')}

We assigned you an Individual Taxpayer Identification Number
Our records show:
Name:              {person.name=MARISOL QUISPE HUAMAN /  (given-first)|MARISOL QUISPE HUAMAN}
Date of birth:     {person.birthDate=1991-04-17|April 17, 1991}
ITIN:              {person.itin=${ITIN.replaceAll('-', '')}|${ITIN}}
Your ITIN may expire if it is not used on a return for three years.`)).toEqual([])
})

test('CP565A with the number in a sentence, and a birthday that stands in for one', () => {
  expect(check(`${head('{notice.kind=itin-assigned|CP565A}')}
Your ITIN is {person.itin=${ITIN.replaceAll('-', '')}|${ITIN}}. Keep this notice.
Date of birth
{!person.birthDate=1991-01-01|01/01/1991}`)).toEqual([])
})

test('CP566 waits: the days are counted from the notice date, and no number is given', () => {
  expect(check(`${head('{notice.kind=itin-suspended|CP566}')}
We need more information for your ITIN application
You have {notice.dueDays=45|45} days from the date of this notice to answer. Your ITIN: none yet.`)).toEqual([])
})

test('CP567 rejects; a hidden number is nobody’s', () => {
  expect(check(`${head('{notice.kind=itin-rejected|CP567}')}
We rejected your application for an Individual Taxpayer Identification Number (ITIN)`)).toEqual([])
  expect(check(`${head('{notice.kind=itin-assigned|CP565}')}
ITIN: 9XX-XX-0000`)).toEqual([])
})

test('bad notices: an impossible day, two codes, a number of another kind', () => {
  expect(check(`${head('{notice.kind=itin-assigned|CP565}', 'February 30, 2024')}
ITIN: ${ITIN.replace('70', '49')}`)).toEqual(['ImpossibleDate notice.date February 30, 2024', `UnreadableValue person.itin ${ITIN.replace('70', '49')}`])
  expect(check(`${head('CP565')}
Notice CP567 about your ITIN`)).toEqual(['UnknownWording notice.kind CP565'])
})

test('other notices and pages about these notices are none', () => {
  for (const text of ['Department of the Treasury\nInternal Revenue Service\nNotice CP2000\nITIN', 'Understanding your CP565 notice: your ITIN', 'Internal Revenue Service\nForm W-7\nApplication for IRS Individual Taxpayer Identification Number']) {
    expect(itinNotice.recognise(marked(text).paper)).toBe(false)
  }
})

test('every quote is really there, whatever the page says', () => {
  const word = fc.constantFrom(`${head('CP565', 'March 4, 2024')}\n`, 'Notice CP566\n', 'Name:', 'Date of birth:', 'ITIN:', ITIN, 'April 17, 1991', 'within 45 days', '45 days from the date of this notice', '\n', '   ', 'ROSA', '\f')
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), 'plain-text') }
    itinNotice.recognise(paper)
    expect(faults(paper, itinNotice.read(paper))).toEqual([])
  }))
})
