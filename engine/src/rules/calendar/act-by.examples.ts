// Made from act-by.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'calendar.day': '2026-09-06' },
    then: '2026-09-04',
    kind: 'normal',
    from: 'ASY-3, Sunday 6 September 2026, pay by Friday',
  },
  {
    given: { 'calendar.day': '2026-12-27' },
    then: '2026-12-24',
    kind: 'edge',
    from: 'section 4 ASY-3, a Sunday after Christmas Friday; Thursday is open',
  },
  {
    given: { 'calendar.day': '2026-07-10' },
    then: '2026-07-10',
    kind: 'edge',
    from: 'EOIR-2 of section 4, a Friday is its own last day',
  },
  {
    given: { 'calendar.day': '2026-07-04' },
    then: '2026-07-02',
    kind: 'edge',
    from: 'Saturday 4 July 2026; the Friday before is the observed holiday',
  },
  { given: {}, then: { missing: ['calendar.day'] }, kind: 'missing', from: 'no day given' },
]
