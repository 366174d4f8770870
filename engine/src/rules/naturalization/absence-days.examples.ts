// Made from absence-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2006-01-10',
      'absence[1].departed': '2010-01-01',
      'absence[1].returned': '2011-01-02',
    },
    then: { days: 365, boundary: true },
    kind: 'edge',
    from: 'official: USCIS Policy Manual vol. 12 part D ch. 3, "exactly 1 year" (dates unconfirmed)',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-01-01',
      'absence[1].returned': '2023-07-01',
    },
    then: { days: 180, boundary: true },
    kind: 'edge',
    from: 'NAT-2',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-01-01',
      'absence[1].returned': '2023-07-02',
    },
    then: 181,
    kind: 'edge',
    from: 'NAT-2',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-01-01',
      'absence[1].returned': '2024-01-01',
    },
    then: 364,
    kind: 'edge',
    from: 'NAT-2',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-01-01',
      'absence[1].returned': '2024-01-02',
    },
    then: 365,
    kind: 'edge',
    from: 'NAT-2',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2025-03-05',
      'absence[1].returned': '2025-09-02',
    },
    then: 180,
    kind: 'normal',
    from: 'section 4, NAT-2',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2025-03-05',
      'absence[1].returned': '2025-09-03',
    },
    then: 181,
    kind: 'normal',
    from: 'section 4, NAT-2',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2025-03-05',
      'absence[1].returned': '2025-03-05',
    },
    then: 0,
    kind: 'edge',
    from: 'out and back on one day',
  },
  {
    given: {
      'holder.residentSince': '2025-04-01',
      'absence[1].departed': '2025-03-05',
      'absence[1].returned': '2025-04-21',
    },
    then: 20,
    kind: 'edge',
    from: 'became a resident while abroad; 1 to 20 April count',
  },
  {
    given: { 'holder.residentSince': '2020-01-10', 'absence[1].departed': '2025-03-05' },
    then: { missing: ['absence.returned'] },
    kind: 'missing',
    from: 'no day of coming back',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2019-03-05',
      'absence[1].returned': '2020-01-10',
    },
    then: { notApplicable: 'beforeResidence' },
    kind: 'not-applicable',
    from: 'the trip on which residence began',
  },
  {
    given: { 'absence[1].departed': '2019-03-05', 'absence[1].returned': '2020-01-10' },
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
