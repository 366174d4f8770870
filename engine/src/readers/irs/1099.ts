import { labelWords } from '../kit/fields.ts'
import { addressIn, employerNumber, formOf, plainCents, sayValue, socialSecurity, taxpayer } from '../kit/form-fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { allLines, piece } from '../kit/lines.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { claimFormYear, claimNumber, claimPerson } from './w2.ts'
import { taxPaperOf } from './which.ts'

const L = {
  payer: labelWords("PAYER'S name"),
  payerTin: labelWords("PAYER'S TIN", "PAYER'S federal identification number"),
  tin: labelWords("RECIPIENT'S TIN", "RECIPIENT'S identification number"),
  name: labelWords("RECIPIENT'S name"),
  street: labelWords('Street address'),
  city: labelWords('City or town, state or province'),
  work: labelWords('Nonemployee compensation'),
}
const OTHERS = [
  'Interest income', 'Early withdrawal penalty', 'Federal income tax withheld', 'Account number', 'State tax withheld', 'State income', "State/Payer's state no.", 'Payer made direct sales', 'OMB No.', 'For calendar year',
  'Excess golden parachute payments', 'Interest on U.S. Savings Bonds', 'Investment expenses', 'Foreign tax paid', 'VOID', 'CORRECTED', 'FATCA filing requirement', '2nd TIN not.', 'Rents', 'Royalties', 'Other income',
].map((w) => labelWords(w))
const LABELS = [...Object.values(L), ...OTHERS]

/**
 * Form 1099-NEC and 1099-INT (papers catalogue 15). Pay for work is an earning of its year; interest is none, so a 1099-INT
 * gives the person and the address alone.
 */
export const f1099: Reader = {
  id: 'irs/1099@1',
  source: 'third-party',
  recognise: (paper) => taxPaperOf(paper) === '1099',
  read(paper): ReadResult {
    const g = gather(paper, f1099)
    const form = formOf(paper, LABELS)
    const work = form.value(L.work, { accept: /\d/ })
    if (work?.at) {
      claimYear(g)
      sayValue(g, 'earnings#1', 'earnings.wages', work, plainCents)
      claimNumber(g, 'earnings#1', 'earnings.ein', form.value(L.payerTin), employerNumber)
      const payer = form.box(L.payer, 1)
      if (payer) g.claim('earnings#1', 'earnings.employer', payer.pieces[0], payer.pieces[0]!.text.replace(/\s+/g, ' '), { label: payer.label.text })
    }
    const tin = form.value(L.tin)
    const itin = tin?.at && taxpayer(tin.at.text)
    claimNumber(g, 'person#1', itin ? 'person.itin' : 'person.ssn', tin, itin ? taxpayer : socialSecurity)
    const name = form.box(L.name, 4)
    claimPerson(g, name)
    const street = form.value(L.street, { how: 'under' })?.at
    const city = form.value(L.city, { how: 'under' })?.at
    const address = addressIn(g.paper, street && city ? [street, city] : (name?.pieces.slice(1) ?? []))
    if (address) g.claim('residence#1', 'residence.address', address.quote, address.value)
    return g.result()
  },
}

const FOR_YEAR = /for\s+calendar\s+year\s*:?\s*(?<year>(?:19|20)\d{2})\b/di

/** `For calendar year 2023`, or the year printed large beside the title. */
function claimYear(g: Gather): void {
  for (const line of allLines(g.paper)) {
    const at = FOR_YEAR.exec(line.text)?.indices?.groups?.['year']
    const year = at && piece(line, line.start + at[0], line.start + at[1])
    if (year) return g.claim('earnings#1', 'earnings.year', year, Number(year.text), { label: 'For calendar year' })
  }
  claimFormYear(g, allLines(g.paper), 'earnings#1', /(?:form\s+)?1099\s?-?\s?(?:NEC|INT|MISC)\b/i)
}
