// Made from continuous-residence.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2021-08-15',
      'holder.dob': '1980-03-09',
      'absence[1].departed': '2023-01-10',
      'absence[1].returned': '2023-02-20',
    },
    then: { on: '2026-05-17', branches: ['2026-05-17'] },
    kind: 'normal',
    from: 'NAT-1, a short trip changes nothing',
  },
  {
    given: { 'holder.residentSince': '2021-08-15', 'holder.dob': '1980-03-09' },
    then: '2026-05-17',
    kind: 'normal',
    from: 'NAT-1, no trips in the papers',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'absence[1].departed': '2023-09-26',
      'absence[1].returned': '2024-10-31',
    },
    then: { on: '2028-11-01', branches: ['2028-11-01', '2028-08-03'], safe: '2028-11-01' },
    kind: 'edge',
    from: 'section 4, NAT-2, 316, back after 400 days',
  },
  {
    given: {
      'holder.residentSince': '2006-01-10',
      'holder.dob': '1980-03-09',
      'absence[1].departed': '2010-01-01',
      'absence[1].returned': '2011-01-02',
    },
    then: { on: '2015-01-03', safe: '2015-01-03' },
    kind: 'edge',
    from: 'official: USCIS Policy Manual vol. 12 part D ch. 3 (dates unconfirmed)',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'absence[1].departed': '2022-03-01',
      'absence[1].returned': '2022-12-01',
    },
    then: { on: '2027-06-04', branches: ['2027-06-04', '2027-12-01'], safe: '2027-06-04' },
    kind: 'edge',
    from: '274 days; five full years from the return are a note and move nothing',
  },
  {
    given: {
      'holder.residentSince': '2021-08-15',
      'holder.dob': '1980-03-09',
      'absence[1].departed': '2021-09-01',
      'absence[1].returned': { rivals: ['2022-02-28', '2022-03-02'] },
    },
    then: { branches: ['2026-05-17', '2026-09-03', '2027-03-02'], safe: '2026-09-03' },
    kind: 'edge',
    from: 'back after 179 days by one paper, 181 by another; by calendar months 181 are no more than six',
  },
  {
    given: {
      'holder.residentSince': '2012-08-15',
      'holder.dob': '1980-03-09',
      'absence[1].departed': '2010-01-01',
      'absence[1].returned': '2012-08-15',
    },
    then: '2017-05-17',
    kind: 'edge',
    from: 'a trip from before residence is left out',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'absence[1].departed': '2022-03-01',
      'absence[1].returned': '2022-12-01',
      'absence[2].departed': '2023-09-26',
      'absence[2].returned': '2024-10-31',
    },
    then: { on: '2028-11-01', safe: '2028-11-01' },
    kind: 'edge',
    from: 'two long trips, the later day counts',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'absence[1].departed': '2023-09-26',
    },
    then: { missing: ['absence.returned'] },
    kind: 'missing',
    from: 'no day of coming back',
  },
  {
    given: { 'holder.dob': '1980-03-09' },
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
