// Made from clock-stopped-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'clockStop[1].from': '2025-03-03', 'clockStop[1].cured': '2025-04-14' },
    then: { spans: ['2025-03-03..2025-04-13'] },
    kind: 'normal',
    from: 'ASY-2, 42 days',
  },
  {
    given: { 'clockStop[1].from': '2026-01-05', 'clockStop[1].cured': '2026-02-02' },
    then: { spans: ['2026-01-05..2026-02-01'] },
    kind: 'normal',
    from: 'section 4 ASY-2, 28 days',
  },
  {
    given: { 'clockStop[1].from': '2026-01-05', 'clockStop[1].cured': '2026-01-05' },
    then: { spans: [] },
    kind: 'edge',
    from: 'cured the same day',
  },
  {
    given: { 'clockStop[1].from': '2024-02-28', 'clockStop[1].cured': '2024-03-01' },
    then: { spans: ['2024-02-28..2024-02-29'] },
    kind: 'edge',
    from: 'two days, over a leap day',
  },
  {
    given: { 'clockStop[1].from': '2026-01-05' },
    then: { spans: ['2026-01-05..'] },
    kind: 'edge',
    from: 'not cured as far as the papers show',
  },
  {
    given: { 'clockStop[1].cured': '2026-01-05' },
    then: { missing: ['clockStop.from'] },
    kind: 'missing',
    from: 'no beginning',
  },
]
