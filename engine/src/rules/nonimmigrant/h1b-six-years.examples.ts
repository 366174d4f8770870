// Made from h1b-six-years.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'h1b.sixYearEnd': '2027-09-30',
      'absence[1].departed': '2024-07-01',
      'absence[1].returned': '2024-08-20',
      'absence[2].departed': '2025-12-20',
      'absence[2].returned': '2026-01-02',
    },
    then: { raw: '2027-11-30', due: '2027-11-30', steps: ['years', 'abroad', 'proof', 'longer'] },
    kind: 'normal',
    from: 'section 4 H1B-1, six-year end 2027-09-30, recaptured 49 + 12 days',
  },
  {
    given: { 'h1b.startedOn': '2021-10-01' },
    then: { raw: '2027-09-30', due: '2027-09-30', steps: ['years', 'proof', 'longer'] },
    kind: 'normal',
    from: 'six years from 1 October 2021, less a day',
  },
  {
    given: { 'h1b.startedOn': '2020-02-29' },
    then: '2026-02-27',
    kind: 'edge',
    from: 'from 29 February the sooner anniversary counts, 28 February 2026, less a day',
  },
  {
    given: { 'h1b.startedOn': '2020-03-01' },
    then: { raw: '2026-02-28', due: '2026-02-28', actBy: '2026-02-27' },
    kind: 'edge',
    from: 'a Saturday stays; the six years never roll',
  },
  {
    given: { 'h1b.startedOn': '2021-10-01', 'h1b.sixYearEnd': '2027-12-15' },
    then: '2027-12-15',
    kind: 'edge',
    from: 'the end a paper gives comes before our count',
  },
  {
    given: { 'h1b.startedOn': '2021-10-01', 'absence[1].departed': '2024-07-01' },
    then: { raw: '2027-09-30', steps: ['years', 'unknownTrips', 'proof', 'longer'] },
    kind: 'edge',
    from: 'a trip without a return adds nothing',
  },
  {
    given: {
      'h1b.startedOn': '2021-10-01',
      'absence[1].departed': '2024-07-01',
      'absence[1].returned': { rivals: ['2024-08-20', '2024-08-22'] },
    },
    then: { branches: [{ raw: '2027-11-18' }, { raw: '2027-11-20' }], safe: { due: '2027-11-18' } },
    kind: 'edge',
    from: '49 or 51 days abroad',
  },
  {
    given: {
      'h1b.startedOn': '2021-10-01',
      'absence[1].departed': '2023-01-01',
      'absence[1].returned': '2024-01-01',
    },
    then: '2028-09-28',
    kind: 'edge',
    from: '364 whole days abroad are added; 30 September 2027 and 364 days',
  },
  {
    given: {
      'h1b.startedOn': '2021-10-01',
      'absence[1].departed': '2023-01-01',
      'absence[1].returned': '2024-01-02',
    },
    then: { unsettled: 'yearAbroad' },
    kind: 'edge',
    from: 'H1B-1, a year abroad; six new years may have begun',
  },
  {
    given: { 'h1b.startedOn': '2028-10-01', 'h1b.sixYearEnd': '2027-09-30' },
    then: { unsettled: 'endsBeforeItBegins' },
    kind: 'edge',
    from: 'an end before the beginning',
  },
  {
    given: { 'holder.dob': '1990-05-05' },
    then: { notApplicable: 'notH1b' },
    kind: 'not-applicable',
    from: 'no paper shows H-1B',
  },
]
