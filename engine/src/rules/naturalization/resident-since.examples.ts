// Made from resident-since.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'holder.residentSince': '2021-08-15' },
    then: '2021-08-15',
    kind: 'normal',
    from: 'NAT-5, the day on the card',
  },
  {
    given: { 'holder.residentSince': { rivals: ['2021-08-15', '2022-08-15'] } },
    then: { branches: ['2021-08-15', '2022-08-15'] },
    kind: 'edge',
    from: 'NAT-5, card and approval notice differ by the year an asylee is dated back',
  },
  {
    given: { 'holder.residentKind': 'permanent' },
    then: { missing: ['holder.residentSince'] },
    kind: 'missing',
    from: 'a green card whose day could not be read',
  },
  {
    given: {},
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
