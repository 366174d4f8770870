// Made from age-on.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.birth': '2000-05-12', 'calendar.on': '2021-05-12' },
    then: 21,
    kind: 'normal',
    from: 'CSPA-4, exactly 21 on the birthday',
  },
  {
    given: { 'calendar.birth': '2000-05-13', 'calendar.on': '2021-05-12' },
    then: 20,
    kind: 'edge',
    from: 'CSPA-4, the day before the birthday',
  },
  {
    given: { 'calendar.birth': '2004-02-29', 'calendar.on': '2025-02-28' },
    then: 20,
    kind: 'edge',
    from: 'CAL-2, a birthday on 29 February is on 1 March in a common year',
  },
  {
    given: { 'calendar.birth': '2004-02-29', 'calendar.on': '2025-02-28' },
    then: { branches: [20, 21] },
    kind: 'edge',
    from: 'CAL-2, on 28 February the two readings differ',
  },
  {
    given: { 'calendar.birth': '2004-02-29', 'calendar.on': '2025-03-01' },
    then: { value: 21, branches: [21] },
    kind: 'edge',
    from: 'on 1 March both readings agree',
  },
  {
    given: { 'calendar.birth': '2000-05-12' },
    then: { missing: ['calendar.on'] },
    kind: 'missing',
    from: 'no day to count to',
  },
]
