// Made from opt-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'opt[1].start': '2026-02-01', 'opt[1].end': '2027-01-31' },
    then: { spans: ['2026-02-01..2027-01-31'] },
    kind: 'normal',
    from: 'the days on the card',
  },
  {
    given: { 'opt[1].start': '2026-02-01', 'opt[1].end': '2025-01-31' },
    then: { unsettled: 'endsBeforeItBegins' },
    kind: 'edge',
    from: 'an end before the beginning',
  },
  {
    given: { 'opt[1].start': '2026-02-01', 'opt[1].end': '2026-02-01' },
    then: { spans: ['2026-02-01'] },
    kind: 'edge',
    from: 'a single day',
  },
  {
    given: { 'opt[1].end': '2027-01-31' },
    then: { missing: ['opt.start'] },
    kind: 'missing',
    from: 'no first day',
  },
]
