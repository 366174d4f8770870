// Made from continuous-residence-spouse.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
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
    from: 'NAT-1, 319(a), no trips in the papers',
  },
  {
    given: {
      'holder.residentSince': '2022-06-30',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
      'absence[1].departed': '2023-09-26',
      'absence[1].returned': '2024-10-31',
    },
    then: { on: '2026-11-01', branches: ['2026-11-01', '2026-08-03'], safe: '2026-11-01' },
    kind: 'edge',
    from: 'section 4, NAT-2, 319(a), back after 400 days',
  },
  {
    given: {
      'holder.residentSince': '2022-06-30',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
      'absence[1].departed': '2023-09-26',
    },
    then: { missing: ['absence.returned'] },
    kind: 'missing',
    from: 'no day of coming back',
  },
  {
    given: { 'holder.residentSince': '2022-06-30', 'holder.dob': '1980-03-09' },
    then: { notApplicable: 'noMarriage' },
    kind: 'not-applicable',
    from: 'no marriage in the papers',
  },
]
