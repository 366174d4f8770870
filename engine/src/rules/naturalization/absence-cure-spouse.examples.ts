// Made from absence-cure-spouse.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2023-09-26',
      'absence[1].returned': '2024-10-31',
    },
    then: { value: '2026-11-01', branches: ['2026-11-01', '2026-08-03'] },
    kind: 'normal',
    from: 'section 4, NAT-2, 319(a), back after 400 days',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2022-12-10',
      'absence[1].returned': '2024-02-29',
    },
    then: { value: '2026-03-01', branches: ['2026-03-01', '2026-03-02', '2025-12-01', '2025-12-02'] },
    kind: 'edge',
    from: 'back on 29 February, two years and a day, with and without 90 days off',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2022-03-01',
      'absence[1].returned': '2022-12-01',
    },
    then: { value: '2025-06-04', branches: ['2025-06-04', '2025-12-01'] },
    kind: 'normal',
    from: '274 days; from 4 June 2025 only 180 of them are looked back on; or three full years',
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
