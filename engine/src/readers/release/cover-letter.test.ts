import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { releaseLetter } from './cover-letter.ts'
import { redactionsOn } from './redactions.ts'

const USCIS = `
U.S. Department of Homeland Security
U.S. Citizenship and Immigration Services
National Records Center
P.O. Box 0000, Lee's Summit, MO

{recordsRequest.answered=2024-03-08|March 8, 2024}                     {recordsRequest.number=NRC2024000001|NRC2024000001}

LUIS EXAMPLE ROJAS
120 EXAMPLE STREET
NEWARK, NJ 07102

This is in response to your Freedom of Information Act/Privacy Act (FOIA/PA) request received in this office on {recordsRequest.received=2024-01-17|January 17, 2024}
regarding EXAMPLE ROJAS, LUIS.

We have completed the review of all documents and have identified 312 pages that are responsive to your request.
Enclosed are {recordsRequest.pagesFull=240|240} pages released in their entirety and {recordsRequest.pagesPart=51|51} pages released in part. We are withholding {recordsRequest.pagesWithheld=14|14} pages in full.
We located 7 pages that may be of interest to {recordsRequest.referredTo|U.S. Immigration and Customs Enforcement}. We have sent the document(s)
and a copy of your request to their office for consideration and direct response to you.

The following exemptions are applicable: Title 5 U.S.C. 552 (b)(6), (b)(7)(C) and (b)(7)(E).
You have 90 calendar days to appeal.
`

describe('the letter that comes with a release', () => {
  test('tells when it was asked for and answered, and how many pages were held back', () => {
    const { paper, expected } = marked(USCIS)
    expect(releaseLetter.recognise(paper)).toBe(true)
    const agency = 'recordsRequest#1 recordsRequest.agency = USCIS'
    const result = releaseLetter.read(paper)
    expect(shown(result.claims).filter((c) => !c.startsWith(agency))).toEqual(expected.sort())
    expect(shown(result.claims).some((c) => c.startsWith(agency))).toBe(true)
    expect(result.problems).toEqual([])
    expect(faults(paper, result)).toEqual([])
  })
  test('of CBP or ICE in other words', () => {
    const { paper, expected } = marked(`
U.S. Customs and Border Protection
{recordsRequest.answered=2023-11-02|November 2, 2023}
Re: Freedom of Information Act request {recordsRequest.number=CBPFO2023000001|CBP-FO-2023-000001}
This is a final response to your Freedom of Information Act (FOIA) request to U.S. Customs and Border Protection (CBP).
CBP has determined that {recordsRequest.pagesPart=6|6} page(s) of the responsive records are partially releasable and {recordsRequest.pagesFull=2|2} page(s) are releasable in full.
`)
    expect(releaseLetter.recognise(paper)).toBe(true)
    expect(shown(releaseLetter.read(paper).claims).filter((c) => !c.includes('.agency'))).toEqual(expected.sort())
  })
  test('look-alikes are not it: a request of one\'s own, a leaflet about the Act, a notice that mentions it', () => {
    for (const text of [
      'Dear FOIA officer,\nunder the Freedom of Information Act I ask for a copy of my file.\nReceived in your office on January 17, 2024.',
      'What is the Freedom of Information Act?\nAnybody may ask. Pages may be released in full, in part, or withheld.',
      'U.S. Citizenship and Immigration Services\nForm I-797C, Notice of Action\nReceipt Number IOE0999000123\nThe Freedom of Information Act lets you ask for your file.',
    ]) expect(releaseLetter.recognise(marked(text).paper)).toBe(false)
  })
  test('an impossible day is a problem, and the counts stay', () => {
    const { paper } = marked(USCIS.replace(/\{recordsRequest\.received=[^|]*\|January 17, 2024\}/, 'June 31, 2024'))
    const { claims, problems } = releaseLetter.read(paper)
    expect(problems.map((p) => [p.type, p.field])).toEqual([['ImpossibleDate', 'recordsRequest.received']])
    expect(claims.some((c) => c.field === 'recordsRequest.pagesFull')).toBe(true)
  })
  test('whatever the page says, nothing throws and every quote is really there', () => {
    const words = USCIS.replace(/\{[^|{}]*\|/g, '').replaceAll('}', '').split(/(\s+)/)
    fc.assert(fc.property(fc.array(fc.nat(words.length - 1), { maxLength: 60 }), (picked) => {
      const { paper } = marked(picked.map((i) => words[i]).join(''))
      expect(faults(paper, releaseLetter.read(paper))).toEqual([])
    }))
  })
})

describe('what was taken out of a page', () => {
  const by = { source: 'DHS', generatedBy: 'release/split@1' } as const
  const on = (text: string): string[] => redactionsOn(marked(text).paper, by).map((c) => `${c.field.slice(10)} ${String(c.value)}`)
  test('is named by its exemption and the label it stands under', () => {
    expect(on('Officer: (b)(6)   Phone: (b) (7) (C)\nA-Number: A000-000-123')).toEqual(['exemption (b)(6)', 'covers Officer', 'exemption (b)(7)(C)', 'covers Phone'])
    expect(on('(b)(7)(E)\n(k)(2)')).toEqual(['exemption (b)(7)(E)', 'exemption (k)(2)'])
  })
  test('is not a citation of the law', () => {
    expect(on('under 8 CFR 103.2(b)(8) you must answer\nTitle 5 U.S.C. 552 (b)(6) and (b)(7)(C)\nSection 237(a)(1)(B) of the Act')).toEqual([])
  })
  test('quotes stand on the page', () => {
    const { paper } = marked('Officer: (b)(6)   Phone: (b)(7)(C)')
    expect(faults(paper, { claims: redactionsOn(paper, by), problems: [] })).toEqual([])
  })
})

test('the day a request was written is not the day it came', () => {
  const letter = (asked: string) => marked(`U.S. Citizenship and Immigration Services
National Records Center
This is in response to your Freedom of Information Act (FOIA) request ${asked}
We found 12 pages. 12 pages released in full.`).paper
  const days = (asked: string) => releaseLetter.read(letter(asked)).claims.flatMap((c) => (/sent|received/.test(c.field) ? [`${c.field} ${c.quote!.exact}`] : []))
  expect(days('dated January 5, 2024, and received in this office on January 17, 2024.')).toEqual(['recordsRequest.sent January 5, 2024', 'recordsRequest.received January 17, 2024'])
  expect(days('dated January 5, 2024.')).toEqual(['recordsRequest.sent January 5, 2024'])
})
