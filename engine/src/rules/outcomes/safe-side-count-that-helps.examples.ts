// Made from safe-side-count-that-helps.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.days': { rivals: [913, 920] }, 'calendar.limit': 913 },
    then: { branches: [913, 920], safe: { days: 913 } },
    kind: 'normal',
    from: 'CAL-3, of two counts that help the lower is safe',
  },
  {
    given: { 'calendar.days': { rivals: [61, 49, 12] } },
    then: { safe: { days: 12 } },
    kind: 'edge',
    from: 'three rivals',
  },
  {
    given: { 'calendar.days': 910, 'calendar.limit': 913 },
    then: { days: 910, boundary: true },
    kind: 'edge',
    from: 'CAL-3, three days short is near',
  },
  {
    given: { 'calendar.days': 909, 'calendar.limit': 913 },
    then: { days: 909, boundary: false },
    kind: 'edge',
    from: 'four days short is not',
  },
  {
    given: { 'calendar.days': 916, 'calendar.limit': 913 },
    then: { days: 916, boundary: true },
    kind: 'edge',
    from: 'three days to spare is near',
  },
  {
    given: { 'calendar.days': 917, 'calendar.limit': 913 },
    then: { days: 917, boundary: false },
    kind: 'edge',
    from: 'four days to spare is not',
  },
  {
    given: { 'calendar.limit': 913 },
    then: { missing: ['calendar.days'] },
    kind: 'missing',
    from: 'no count given',
  },
]
