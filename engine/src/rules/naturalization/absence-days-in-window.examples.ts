// Made from absence-days-in-window.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2021-08-15',
      'naturalization.filingDay': '2026-05-17',
      'absence[1].departed': '2023-01-10',
      'absence[1].returned': '2025-06-20',
    },
    then: 891,
    kind: 'normal',
    from: "NAT-3, the trip of the rulebook's example",
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2021-10-01',
      'absence[1].returned': '2022-02-01',
    },
    then: 62,
    kind: 'edge',
    from: 'NAT-3, begun before the years looked back on; 1 December to 31 January count',
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2026-11-10',
      'absence[1].returned': '2026-12-20',
    },
    then: 20,
    kind: 'edge',
    from: 'still abroad on the day of filing; 11 to 30 November count',
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2021-10-01',
      'absence[1].returned': '2021-12-02',
    },
    then: 1,
    kind: 'edge',
    from: 'back the day after the first day looked back on',
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2021-10-01',
      'absence[1].returned': '2021-12-01',
    },
    then: { notApplicable: 'beforeWindow' },
    kind: 'edge',
    from: 'back on that very day, which is a day in the country',
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2026-11-30',
    },
    then: { notApplicable: 'afterFiling' },
    kind: 'edge',
    from: 'left on the last day that counts; when they came back is not asked',
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2026-11-28',
      'absence[1].returned': '2026-11-28',
    },
    then: 0,
    kind: 'edge',
    from: 'out and back on one day',
  },
  {
    given: {
      'holder.residentSince': '2025-04-01',
      'naturalization.filingDay': '2030-01-02',
      'absence[1].departed': '2025-03-05',
      'absence[1].returned': '2025-04-21',
    },
    then: 20,
    kind: 'edge',
    from: 'became a resident while abroad; 1 to 20 April count',
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2028-02-29',
      'absence[1].departed': '2022-12-01',
      'absence[1].returned': '2023-03-10',
    },
    then: { branches: [10, 9], safe: 10 },
    kind: 'edge',
    from: 'filed on 29 February; the five years begin on 28 February or 1 March 2023',
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2025-03-05',
      'absence[1].returned': { rivals: ['2025-04-05', '2025-05-05'] },
    },
    then: { branches: [30, 60], safe: 60 },
    kind: 'edge',
    from: 'NAT-3, passport stamp and travel history differ',
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2025-03-05',
      'absence[1].returned': '2025-03-01',
    },
    then: { unsettled: 'backBeforeLeaving' },
    kind: 'edge',
    from: 'back before leaving makes no sense',
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2025-03-05',
    },
    then: { missing: ['absence.returned'] },
    kind: 'missing',
    from: 'no day of coming back',
  },
  {
    given: {
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2025-03-05',
      'absence[1].returned': '2025-04-05',
    },
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
