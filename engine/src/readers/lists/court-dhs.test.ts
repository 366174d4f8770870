import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked } from '../kit/marked.ts'
import { allReaders } from '../index.ts'
import { courtDhsReaders } from './court-dhs.ts'

const part = fc.constantFrom(
  'U.S. Department of Homeland Security\n', 'Executive Office for Immigration Review\n', 'Board of Immigration Appeals\n', 'U.S. Customs and Border Protection\n', 'SUPERIOR COURT OF EXAMPLE COUNTY\n', 'U.S. Embassy Lima\n', 'National Visa Center\n', 'CBP Home\n',
  'Additional Charges of Inadmissibility/Deportability\n', 'Notice of Referral to Immigration Judge\n', 'Notice and Order of Expedited Removal\n', 'Notice of Intent/Decision to Reinstate Prior Order\n', 'Final Administrative Removal Order\n',
  'Warrant of Removal/Deportation\n', 'Notice to Alien Ordered Removed/Departure Verification\n', 'Voluntary Departure Notice\n', 'Order of Supervision\n', 'Notice of Custody Determination\n', 'Order to Detain or Release Alien\n', 'EARM Case Summary\n',
  'Decision of the Board of Immigration Appeals\n', 'FILING RECEIPT FOR APPEAL\n', 'Briefing Schedule\n', 'Payment Receipt\n', 'Change of Address Form\n', 'RECEIVED FEB 12 2026\n', 'IMMIGRATION COURT\n', 'In the Matter of: EXAMPLE, ANA\n', 'MOTION TO CONTINUE\n',
  'TECS - Person Encounter List\n', 'Border Crossings\n', 'Date   Time   I/O   Arr Loc   Dep Loc   Site\n', '08/12/2017   1842   I   MIA   LIM   (b)(7)(E)\n', 'Charge   Plea   Disposition   Disposition Date\n', 'CERTIFICATE OF DISPOSITION\n', 'Departure Confirmed\n',
  'File No: A000-000-231   ', 'Name: EXAMPLE, ANA\n', 'Date: ', '03/18/2026', '02/30/2026', 'MAR 18 2026', '\n', '   ', '[X] ', '[ ] ', 'X] ', '(Date)\n', 'Certificate of Service\n', 'was served on the respondent by me on ', 'in person ', 'ORDER: ', 'The appeal is dismissed.\n', 'The record is remanded.\n',
  'provision(s) of law: ', '212(a)(7)(A)(i)(I) ', 'factual allegation(s): ', '1. You arrived in the United States at or near Roma, TX, on or about June 2, 2019;\n', 'Port, date, and manner of removal: ', 'LAREDO, TX ', 'Departure witnessed by: ', 'for a period of 10 years', 'Book-In Date: ', 'Book-Out Date: ',
  'Appealing party is granted until ', 'Filed By: Alien\n', 'acknowledges receipt of your appeal on ', 'Payment Amount: $100.00\n', 'New Address: 1 EXAMPLE ST\nTULSA, OK 74101\n', 'refused under section 221(g) ', 'Case Number: LMA9900012345\n', 'Priority Date: 12MAY2019\n', 'Departure Date: ', 'Sentence: 30 days suspended\n', 'Docket Number: 99-1\n', '\f',
)

test('no reader throws, at most one knows a paper, and every quote is really there, whatever the page says', () => {
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: part }, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 60 }), fc.boolean(), (parts, seen) => {
    const paper = { ...marked('').paper, pages: typedPages(parts.join(''), seen ? 'ocr' : 'plain-text') }
    expect(allReaders.filter((r) => r.recognise(paper)).map((r) => r.id).slice(1)).toEqual([])
    for (const reader of courtDhsReaders) expect([reader.id, faults(paper, reader.read(paper))]).toEqual([reader.id, []])
  }), { numRuns: process.env['SLOW'] ? 5000 : 40 })
})
