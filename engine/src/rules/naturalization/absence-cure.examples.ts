// Made from absence-cure.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2006-01-10',
      'absence[1].departed': '2010-01-01',
      'absence[1].returned': '2011-01-02',
    },
    then: '2015-01-03',
    kind: 'normal',
    from: 'official: USCIS Policy Manual vol. 12 part D ch. 3, 365 days, four years and a day (dates unconfirmed)',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-09-26',
      'absence[1].returned': '2024-10-31',
    },
    then: { value: '2028-11-01', branches: ['2028-11-01', '2028-08-03'] },
    kind: 'normal',
    from: 'section 4, NAT-2, back after 400 days; the other reading takes off 90 days',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2022-12-10',
      'absence[1].returned': '2024-02-29',
    },
    then: { value: '2028-03-01', branches: ['2028-03-01', '2027-12-02'] },
    kind: 'edge',
    from: 'back on 29 February; 2028 has one too',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2022-03-01',
      'absence[1].returned': '2022-12-01',
    },
    then: { value: '2027-06-04', branches: ['2027-06-04', '2027-12-01'] },
    kind: 'normal',
    from: '274 days; from 4 June 2027 only the 180 days from 4 June 2022 are looked back on; or five full years',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2024-01-01',
      'absence[1].returned': '2024-08-27',
    },
    then: { branches: ['2029-02-28', '2029-03-01', '2029-08-27'] },
    kind: 'edge',
    from: 'the 180 days begin on 29 February 2024, whose anniversary falls two ways',
  },
  {
    given: { 'holder.residentSince': '2020-01-10', 'absence[1].departed': '2022-03-01' },
    then: { missing: ['absence.returned'] },
    kind: 'missing',
    from: 'no day of coming back',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-01-01',
      'absence[1].returned': '2023-07-01',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'NAT-2, 180 days raise no question',
  },
]
