// Made from physical-presence-spouse.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
      'naturalization.filingDay': '2026-12-01',
    },
    then: { days: 1096, say: 'count' },
    kind: 'normal',
    from: 'section 4, NAT-3, the window of three years',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2024-02-01',
      'absence[1].returned': '2025-08-03',
    },
    then: { days: 548, say: 'count', boundary: true },
    kind: 'edge',
    from: 'section 4, NAT-3, 548 days of absence are the most',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2024-02-01',
      'absence[1].returned': '2025-08-04',
    },
    then: { days: 547, say: 'countShort', boundary: true },
    kind: 'edge',
    from: 'one day of absence more',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
      'naturalization.filingDay': '2028-02-29',
    },
    then: { branches: [1096, 1095], safe: 1095 },
    kind: 'edge',
    from: 'filed on 29 February; the three years begin on 28 February or 1 March 2025',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'naturalization.filingDay': '2026-12-01',
    },
    then: { missing: ['holder.spouseCitizenSince'] },
    kind: 'missing',
    from: 'since when the spouse is a citizen is in no paper',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'holder.dob': '1980-03-09',
      'naturalization.filingDay': '2026-12-01',
    },
    then: { notApplicable: 'noMarriage' },
    kind: 'not-applicable',
    from: 'no marriage in the papers',
  },
]
