// Made from fraud-found.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'finding[1].date': '2024-05-01', 'finding[1].kind': 'fraud' },
    then: true,
    kind: 'normal',
    from: 'INA 212(a)(6)(C)(i)',
  },
  { given: { 'finding[1].kind': 'fraud' }, then: true, kind: 'edge', from: 'its day is not needed' },
  {
    given: { 'finding[1].date': '2024-05-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'missing',
    from: 'a finding without a kind is one of a status not kept',
  },
  {
    given: { 'finding[1].date': '2024-05-01', 'finding[1].kind': 'status-violation' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a status violation',
  },
]
