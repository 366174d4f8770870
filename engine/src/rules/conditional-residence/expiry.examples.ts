// Made from expiry.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'holder.residentSince': '2024-03-15' },
    then: '2026-03-15',
    kind: 'normal',
    from: 'CR-1, two years after residence began',
  },
  {
    given: { 'holder.residentSince': '2024-02-29' },
    then: { branches: ['2026-02-28', '2026-03-01'] },
    kind: 'edge',
    from: 'CR-1, residence from 29 February',
  },
  {
    given: { 'holder.residentSince': '2022-02-28' },
    then: { branches: ['2024-02-28'] },
    kind: 'edge',
    from: '28 February to 28 February, also of a leap year',
  },
  {
    given: { 'holder.residentKind': 'conditional' },
    then: { missing: ['holder.residentSince'] },
    kind: 'missing',
    from: 'the first day of residence is in no paper',
  },
  {
    given: {},
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
