// Made from h1b-trip-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'h1b.startedOn': '2021-10-01',
      'absence[1].departed': '2024-07-01',
      'absence[1].returned': '2024-08-20',
    },
    then: 49,
    kind: 'normal',
    from: 'H1B-1, trip 2024-07-01 to 2024-08-20 → 49 days',
  },
  {
    given: {
      'h1b.startedOn': '2021-10-01',
      'absence[1].departed': '2024-07-01',
      'absence[1].returned': '2024-07-02',
    },
    then: 0,
    kind: 'edge',
    from: 'out one day and back the next, no whole day abroad',
  },
  {
    given: {
      'h1b.startedOn': '2021-10-01',
      'absence[1].departed': '2024-02-27',
      'absence[1].returned': '2024-03-01',
    },
    then: 2,
    kind: 'edge',
    from: '28 and 29 February 2024',
  },
  {
    given: {
      'h1b.startedOn': '2021-10-01',
      'absence[1].departed': '2021-09-10',
      'absence[1].returned': '2021-10-11',
    },
    then: 10,
    kind: 'edge',
    from: 'days before the six years are left out; 1 to 10 October',
  },
  {
    given: {
      'h1b.sixYearEnd': '2027-09-30',
      'absence[1].departed': '2027-09-20',
      'absence[1].returned': '2027-10-15',
    },
    then: 10,
    kind: 'edge',
    from: 'days after the six years are left out; 21 to 30 September',
  },
  {
    given: {
      'h1b.startedOn': '2021-10-01',
      'absence[1].departed': '2024-07-01',
      'absence[1].returned': { rivals: ['2024-08-20', '2024-08-22'] },
    },
    then: { branches: [{ days: 49 }, { days: 51 }], safe: { days: 49 } },
    kind: 'edge',
    from: 'stamp and travel history differ; a count that helps, so the lower is safe',
  },
  {
    given: {
      'h1b.startedOn': '2021-10-01',
      'absence[1].departed': '2024-08-20',
      'absence[1].returned': '2024-07-01',
    },
    then: { unsettled: 'backBeforeLeaving' },
    kind: 'edge',
    from: 'back before leaving',
  },
  {
    given: { 'h1b.startedOn': '2021-10-01', 'absence[1].departed': '2024-07-01' },
    then: { missing: ['absence.returned'] },
    kind: 'missing',
    from: 'no day of coming back',
  },
  {
    given: { 'absence[1].departed': '2024-07-01', 'absence[1].returned': '2024-08-20' },
    then: { notApplicable: 'notH1b' },
    kind: 'not-applicable',
    from: 'no paper shows H-1B',
  },
  {
    given: {
      'h1b.startedOn': '2021-10-01',
      'absence[1].departed': '2021-07-01',
      'absence[1].returned': '2021-10-01',
    },
    then: { notApplicable: 'beforeTheYears' },
    kind: 'not-applicable',
    from: 'back on the day the six years began',
  },
  {
    given: {
      'h1b.startedOn': '2021-10-01',
      'absence[1].departed': '2027-10-01',
      'absence[1].returned': '2027-11-01',
    },
    then: { notApplicable: 'afterTheYears' },
    kind: 'not-applicable',
    from: 'left the day after the six years',
  },
]
