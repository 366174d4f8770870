// Made from absence-days-in-window-spouse.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2023-10-01',
      'absence[1].returned': '2024-02-01',
    },
    then: 62,
    kind: 'normal',
    from: 'NAT-3, three years are looked back on; 1 December 2023 to 31 January 2024 count',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
      'naturalization.filingDay': '2028-02-29',
      'absence[1].departed': '2025-01-10',
      'absence[1].returned': '2025-03-20',
    },
    then: { branches: [20, 19], safe: 20 },
    kind: 'edge',
    from: 'filed on 29 February; the three years begin on 28 February or 1 March 2025',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2024-10-01',
    },
    then: { missing: ['absence.returned'] },
    kind: 'missing',
    from: 'no day of coming back',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2023-10-01',
      'absence[1].returned': '2024-02-01',
    },
    then: { notApplicable: 'noMarriage' },
    kind: 'not-applicable',
    from: 'no marriage in the papers',
  },
]
