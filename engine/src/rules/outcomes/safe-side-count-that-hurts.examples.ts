// Made from safe-side-count-that-hurts.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.days': { rivals: [170, 176] }, 'calendar.limit': 180 },
    then: { branches: [170, 176], safe: { days: 176 } },
    kind: 'normal',
    from: 'CAL-3, of two counts that hurt the higher is safe',
  },
  {
    given: { 'calendar.days': { rivals: [365, 10, 200] } },
    then: { safe: { days: 365 } },
    kind: 'edge',
    from: 'three rivals',
  },
  {
    given: { 'calendar.days': 177, 'calendar.limit': 180 },
    then: { days: 177, boundary: true },
    kind: 'edge',
    from: 'CAL-3, three days under the limit is near',
  },
  {
    given: { 'calendar.days': 176, 'calendar.limit': 180 },
    then: { days: 176, boundary: false },
    kind: 'edge',
    from: 'four days under is not',
  },
  {
    given: { 'calendar.days': 180, 'calendar.limit': 180 },
    then: { days: 180, boundary: true },
    kind: 'edge',
    from: 'exactly the limit',
  },
  {
    given: { 'calendar.days': 183, 'calendar.limit': 180 },
    then: { days: 183, boundary: true },
    kind: 'edge',
    from: 'three days over',
  },
  {
    given: { 'calendar.days': 184, 'calendar.limit': 180 },
    then: { days: 184, boundary: false },
    kind: 'edge',
    from: 'four days over',
  },
  {
    given: { 'calendar.limit': 180 },
    then: { missing: ['calendar.days'] },
    kind: 'missing',
    from: 'no count given',
  },
]
