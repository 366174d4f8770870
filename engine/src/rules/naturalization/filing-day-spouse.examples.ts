// Made from filing-day-spouse.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2023-12-01',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
    },
    then: '2026-09-02',
    kind: 'normal',
    from: 'NAT-1, 319(a), nothing filed',
  },
  {
    given: {
      'holder.residentSince': '2023-12-01',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
      'naturalization.filingDay': '2026-12-01',
    },
    then: '2026-12-01',
    kind: 'edge',
    from: 'a day one asks about',
  },
  {
    given: {
      'holder.residentSince': '2023-12-01',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
    },
    then: { missing: ['holder.spouseCitizenSince'] },
    kind: 'missing',
    from: 'since when the spouse is a citizen is in no paper',
  },
  {
    given: {
      'holder.residentSince': '2023-12-01',
      'holder.dob': '1980-03-09',
      'naturalization.filingDay': '2026-12-01',
    },
    then: { notApplicable: 'noMarriage' },
    kind: 'not-applicable',
    from: 'no marriage in the papers',
  },
]
