// Made from physical-presence.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2021-08-15',
      'holder.dob': '1980-03-09',
      'absence[1].departed': '2023-01-10',
      'absence[1].returned': '2025-06-20',
    },
    then: { days: 845, say: 'countShort', branches: [845], safe: 845 },
    kind: 'normal',
    from: 'NAT-3, filing 2026-05-17, 1,736 days less 891 are 845, fewer than 913',
  },
  {
    given: { 'holder.residentSince': '2015-01-10', 'naturalization.filingDay': '2026-12-01' },
    then: { days: 1826, say: 'count', steps: ['window', 'tripsKnown'] },
    kind: 'normal',
    from: 'section 4, NAT-3, the window of five years',
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2022-03-01',
      'absence[1].returned': '2024-08-31',
    },
    then: { days: 913, say: 'count', boundary: true, steps: ['window', 'absent', 'tripsKnown'] },
    kind: 'edge',
    from: 'section 4, NAT-3, 913 days of absence are the most',
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2022-03-01',
      'absence[1].returned': '2024-09-01',
    },
    then: { days: 912, say: 'countShort', boundary: true },
    kind: 'edge',
    from: 'one day of absence more',
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2022-03-01',
      'absence[1].returned': { rivals: ['2024-08-31', '2024-09-01'] },
    },
    then: { branches: [913, 912], safe: 912 },
    kind: 'edge',
    from: 'stamp and travel history differ by the day that decides',
  },
  {
    given: { 'holder.residentSince': '2015-01-10', 'naturalization.filingDay': '2028-02-29' },
    then: { branches: [1827, 1826], safe: 1826 },
    kind: 'edge',
    from: 'filed on 29 February; the five years begin on 28 February or 1 March 2023',
  },
  {
    given: {
      'holder.residentSince': { rivals: ['2021-08-15', '2022-08-15'] },
      'holder.dob': '1980-03-09',
      'filing[1].form': 'N-400',
      'filing[1].receivedDate': '2026-05-20',
    },
    then: { branches: [1739, 1374], safe: 1374 },
    kind: 'edge',
    from: 'NAT-5, card and approval notice differ; counted to the day the application was received',
  },
  {
    given: {
      'holder.residentSince': '2015-01-10',
      'naturalization.filingDay': '2026-12-01',
      'absence[1].departed': '2022-03-01',
      'absence[1].returned': '2025-03-01',
      'absence[2].departed': '2022-03-01',
      'absence[2].returned': '2025-03-01',
    },
    then: { unsettled: 'tripsOverlap' },
    kind: 'edge',
    from: 'two trips at one time add up to more days than there are',
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
    given: { 'holder.residentSince': '2021-08-15' },
    then: { missing: ['holder.dob'] },
    kind: 'missing',
    from: 'without a day of filing the earliest one counts, which needs the date of birth',
  },
  {
    given: {
      'holder.residentSince': '2021-08-15',
      'filing[1].form': 'N-400',
      'filing[1].receivedDate': '2026-06-01',
      'filing[1].decision': 'approved',
    },
    then: { notApplicable: 'approved' },
    kind: 'not-applicable',
    from: 'nothing is asked any more',
  },
  {
    given: { 'holder.dob': '1980-03-09' },
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
