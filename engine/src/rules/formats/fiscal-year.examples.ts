// Made from fiscal-year.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  { given: { 'format.day': '2026-09-30' }, then: 2026, kind: 'normal', from: 'FMT-5' },
  {
    given: { 'format.day': '2026-10-01' },
    then: 2027,
    kind: 'normal',
    from: 'FMT-5, the first day of the next',
  },
  {
    given: { 'format.day': '2025-10-01' },
    then: 2026,
    kind: 'edge',
    from: 'the first day of fiscal year 2026',
  },
  { given: { 'format.day': '2024-02-29' }, then: 2024, kind: 'edge', from: 'a leap day' },
  {
    given: { 'format.day': '2026-12-31' },
    then: 2027,
    kind: 'edge',
    from: 'the end of the calendar year',
  },
  {
    given: { 'format.day': { rivals: ['2026-09-30', '2026-10-01'] } },
    then: { branches: [2026, 2027] },
    kind: 'edge',
    from: 'two papers, two fiscal years',
  },
  { given: {}, then: { missing: ['format.day'] }, kind: 'missing', from: 'no day given' },
]
