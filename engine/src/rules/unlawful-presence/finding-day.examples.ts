// Made from finding-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'finding[1].date': '2022-03-31' },
    then: '2022-03-31',
    kind: 'normal',
    from: 'PM-602-1060, a formal finding of a status violation',
  },
  {
    given: { 'finding[1].date': { rivals: ['2022-03-31', '2022-04-30'] } },
    then: { branches: ['2022-03-31', '2022-04-30'] },
    kind: 'edge',
    from: 'two papers give two days',
  },
  {
    given: { 'finding[1].date': { rivals: ['2022-03-31', null] } },
    then: { branches: ['2022-03-31', { missing: ['finding.date'] }] },
    kind: 'missing',
    from: 'one paper gives no day',
  },
  {
    given: { 'finding[1].date': '2024-05-01', 'finding[1].kind': 'status-violation' },
    then: '2024-05-01',
    kind: 'normal',
    from: 'UP-1, a finding of a status violation, said so',
  },
  {
    given: { 'finding[1].date': '2024-05-01', 'finding[1].kind': 'fraud' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a finding of fraud (DEP-3) is no finding of a status violation',
  },
]
