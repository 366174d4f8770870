// Made from receipt-number.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'format.text': 'EAC-15-123-45678' },
    then: { value: 'EAC1512345678', steps: ['vermont', 'dated'] },
    kind: 'normal',
    from: 'FMT-1, printed with hyphens',
  },
  {
    given: { 'format.text': 'IOE0912345678' },
    then: { value: 'IOE0912345678', steps: ['online'] },
    kind: 'normal',
    from: 'FMT-1, numbers of online cases carry no date',
  },
  {
    given: { 'format.text': '*WAC 21 001 50000*' },
    then: { value: 'WAC2100150000', steps: ['california', 'dated'] },
    kind: 'edge',
    from: 'FMT-1, print may hold asterisks and spaces',
  },
  {
    given: { 'format.text': 'lin2212345678' },
    then: { value: 'LIN2212345678', steps: ['nebraska', 'dated'] },
    kind: 'edge',
    from: 'small letters',
  },
  {
    given: { 'format.text': 'SRC1912345678' },
    then: { steps: ['texas', 'dated'] },
    kind: 'edge',
    from: 'Texas',
  },
  {
    given: { 'format.text': 'MSC2012345678' },
    then: { value: 'MSC2012345678', steps: ['national', 'dated'] },
    kind: 'edge',
    from: 'FMT-1, begins with 20 like a year, but the letters are those of an office',
  },
  {
    given: { 'format.text': 'NBC2012345678' },
    then: { steps: ['national', 'dated'] },
    kind: 'edge',
    from: 'the other letters of the same office',
  },
  {
    given: { 'format.text': 'YSC1912345678' },
    then: { steps: ['potomac', 'dated'] },
    kind: 'edge',
    from: 'Potomac',
  },
  {
    given: { 'format.text': 'ZLA1512345678' },
    then: { value: 'ZLA1512345678', steps: ['unknown'] },
    kind: 'edge',
    from: 'letters we do not know are accepted',
  },
  {
    given: { 'format.text': 'ZLA2012345678' },
    then: { value: 'ZLA2012345678', steps: ['unknown', 'mayBeVisaCase'] },
    kind: 'edge',
    from: 'the same, with digits that look like a year',
  },
  {
    given: { 'format.text': 'EAC1512345678', 'format.noticeDate': '2014-10-01' },
    then: { steps: ['vermont', 'dated', 'sameYear'] },
    kind: 'edge',
    from: 'FMT-5, 1 October 2014 is in fiscal year 2015',
  },
  {
    given: { 'format.text': 'EAC1512345678', 'format.noticeDate': '2015-09-30' },
    then: { steps: ['vermont', 'dated', 'sameYear'] },
    kind: 'edge',
    from: 'the last day of that fiscal year',
  },
  {
    given: { 'format.text': 'EAC1512345678', 'format.noticeDate': '2015-10-01' },
    then: { steps: ['vermont', 'dated', 'laterYear'] },
    kind: 'edge',
    from: 'a day later; later notices keep the number',
  },
  {
    given: { 'format.text': 'EAC1512345678', 'format.noticeDate': '2014-09-30' },
    then: { value: 'EAC1512345678', steps: ['vermont', 'dated', 'otherYear'] },
    kind: 'edge',
    from: 'FMT-1, a notice from before that year is a hint, no more',
  },
  {
    given: { 'format.text': 'WAC9912345678', 'format.noticeDate': '2000-02-29' },
    then: { steps: ['california', 'dated', 'laterYear'] },
    kind: 'edge',
    from: 'across the century',
  },
  {
    given: { 'format.text': 'IOE0912345678', 'format.noticeDate': '2026-05-01' },
    then: { steps: ['online'] },
    kind: 'edge',
    from: 'no date in the digits, so none is compared',
  },
  {
    given: { 'format.text': { rivals: ['EAC1512345678', 'EAC1512345679'] } },
    then: { branches: ['EAC1512345678', 'EAC1512345679'] },
    kind: 'edge',
    from: 'two papers, two numbers',
  },
  { given: {}, then: { missing: ['format.text'] }, kind: 'missing', from: 'nothing given' },
  {
    given: { 'format.text': 'CDJ2016123456' },
    then: { notApplicable: 'visaCase' },
    kind: 'not-applicable',
    from: 'FMT-1, letters of a consulate and a year of four digits',
  },
  {
    given: { 'format.text': 'MNL2011747003' },
    then: { notApplicable: 'visaCase' },
    kind: 'not-applicable',
    from: 'the number of a visa case, day of the year plus 500',
  },
  {
    given: { 'format.text': 'I0E0912345678' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'a zero for an O is not corrected',
  },
  {
    given: { 'format.text': 'EAC151234567' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'nine digits',
  },
  {
    given: { 'format.text': 'EAC15123456789' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'eleven digits',
  },
]
