// Made from exempt-return.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'arrival[1].date': '2026-04-02', 'arrival[1].classOfAdmission': 'H1B' },
    then: '2026-04-02',
    kind: 'normal',
    from: 'DEP-1, H-1B',
  },
  {
    given: { 'arrival[1].date': '2026-04-02', 'arrival[1].classOfAdmission': 'l-2' },
    then: '2026-04-02',
    kind: 'edge',
    from: 'DEP-1, L-2, written with a hyphen',
  },
  {
    given: { 'arrival[1].date': '2026-04-02', 'arrival[1].classOfAdmission': 'H2B' },
    then: { notApplicable: 'otherKind' },
    kind: 'edge',
    from: 'another H class',
  },
  {
    given: { 'arrival[1].classOfAdmission': 'K3' },
    then: { missing: ['arrival.date'] },
    kind: 'missing',
    from: 'no day of arrival',
  },
  {
    given: { 'arrival[1].date': '2026-04-02', 'arrival[1].classOfAdmission': 'B2' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a visitor',
  },
]
