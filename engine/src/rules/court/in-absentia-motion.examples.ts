// Made from in-absentia-motion.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'order[1].type': 'in-absentia', 'order[1].date': '2026-01-14' },
    then: { raw: '2026-07-13', due: '2026-07-13', steps: ['counted', 'anyTime', 'oneMotion'] },
    kind: 'normal',
    from: 'EOIR-3, a Monday',
  },
  {
    given: { 'order[1].type': 'in-absentia', 'order[1].date': '2026-03-09' },
    then: { raw: '2026-09-05', due: '2026-09-08', actBy: '2026-09-04' },
    kind: 'edge',
    from: 'EOIR-3, a Saturday before Labor Day',
  },
  {
    given: { 'order[1].type': 'in-absentia', 'order[1].date': '2026-06-30' },
    then: { raw: '2026-12-27', due: '2026-12-28', actBy: '2026-12-24' },
    kind: 'edge',
    from: 'section 4 EOIR-3',
  },
  {
    given: { 'order[1].type': 'in-absentia', 'order[1].date': '2025-12-01' },
    then: { raw: '2026-05-30', due: '2026-06-01' },
    kind: 'edge',
    from: 'section 4 EOIR-3',
  },
  {
    given: { 'order[1].type': 'in-absentia', 'order[1].date': '2026-01-04' },
    then: {
      branches: [{ raw: '2026-07-03', due: '2026-07-06' }, { raw: '2026-07-03', due: '2026-07-03' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: '180 days from 4 January 2026 end on the observed Friday',
  },
  {
    given: { 'order[1].type': 'in-absentia', 'order[1].date': '2023-09-02' },
    then: { raw: '2024-02-29', due: '2024-02-29' },
    kind: 'edge',
    from: '180 days from 2 September 2023 end on the leap day',
  },
  {
    given: { 'order[1].type': 'in-absentia' },
    then: { missing: ['order.date'] },
    kind: 'missing',
    from: 'no day of the order',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-01-14' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'the holder was there',
  },
]
