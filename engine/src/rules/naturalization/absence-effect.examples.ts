// Made from absence-effect.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2022-03-01',
      'absence[1].returned': '2022-12-01',
    },
    then: { value: 'presumption', boundary: false, branches: ['presumption'] },
    kind: 'normal',
    from: 'NAT-2, 274 days',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-01-01',
      'absence[1].returned': '2023-07-02',
    },
    then: { value: 'presumption', boundary: true, branches: ['presumption', 'none'] },
    kind: 'edge',
    from: 'NAT-2, 181 days; by the calendar six months are not yet over',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-01-01',
      'absence[1].returned': '2023-07-03',
    },
    then: { branches: ['presumption'] },
    kind: 'edge',
    from: '182 days from 1 January are more than six calendar months',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-03-01',
      'absence[1].returned': '2023-09-02',
    },
    then: { branches: ['presumption', 'none'] },
    kind: 'edge',
    from: '184 days from 1 March are six calendar months and no more',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2022-08-31',
      'absence[1].returned': '2023-03-02',
    },
    then: { branches: ['presumption'] },
    kind: 'edge',
    from: 'six months from 31 August end on 28 February; 182 days are more',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-01-01',
      'absence[1].returned': '2024-01-01',
    },
    then: { value: 'presumption', boundary: true, branches: ['presumption'] },
    kind: 'edge',
    from: 'NAT-2, 364 days',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-01-01',
      'absence[1].returned': '2024-01-02',
    },
    then: { value: 'break', boundary: true, branches: ['break'] },
    kind: 'edge',
    from: 'NAT-2, 365 days without a 29 February are a year under both readings',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-06-01',
      'absence[1].returned': '2024-06-01',
    },
    then: { value: 'break', branches: ['break', 'presumption'] },
    kind: 'edge',
    from: 'NAT-2, 365 days that hold 29 February 2024',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-06-01',
      'absence[1].returned': '2024-06-02',
    },
    then: { branches: ['break'] },
    kind: 'edge',
    from: '366 days, a full calendar year',
  },
  {
    given: {
      'holder.residentSince': '2006-01-10',
      'absence[1].departed': '2010-01-01',
      'absence[1].returned': '2011-01-02',
    },
    then: 'break',
    kind: 'edge',
    from: 'official: USCIS Policy Manual vol. 12 part D ch. 3, "exactly 1 year" (dates unconfirmed)',
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
    then: { value: 'none', boundary: true },
    kind: 'edge',
    from: 'NAT-2, 180 days raise no question',
  },
  {
    given: { 'absence[1].departed': '2022-03-01', 'absence[1].returned': '2022-12-01' },
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
