// Made from exempt-arrival.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'arrival[1].date': '2026-01-05', 'arrival[1].classOfAdmission': 'A1' },
    then: '2026-01-05',
    kind: 'normal',
    from: 'ADDR-1, diplomats report no moves',
  },
  {
    given: { 'arrival[1].date': '2026-01-05', 'arrival[1].classOfAdmission': 'G-4' },
    then: '2026-01-05',
    kind: 'normal',
    from: 'ADDR-1, people at international organizations report no moves',
  },
  {
    given: { 'arrival[1].date': '2026-01-05', 'arrival[1].manner': 'visa-waiver' },
    then: '2026-01-05',
    kind: 'edge',
    from: 'ADDR-1, visitors without a visa report no moves',
  },
  {
    given: { 'arrival[1].manner': 'visa-waiver' },
    then: { missing: ['arrival.date'] },
    kind: 'missing',
    from: 'the day of that arrival is in no paper',
  },
  {
    given: { 'arrival[1].date': '2026-01-05', 'arrival[1].classOfAdmission': 'AS1' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another class that begins with A',
  },
]
