// Made from status-changed.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'job[1].status': 'h-1b', 'job[1].from': '2026-10-01' },
    then: '2026-10-01',
    kind: 'normal',
    from: 'a job in H-1B',
  },
  {
    given: { 'job[1].status': 'tn', 'job[1].from': '2024-02-29', 'job[1].to': '2024-03-10' },
    then: '2024-02-29',
    kind: 'edge',
    from: 'a short job in TN, begun on a leap day',
  },
  {
    given: { 'job[1].status': 'h-1b', 'job[1].to': '2026-10-01' },
    then: { missing: ['job.from'] },
    kind: 'missing',
    from: 'no first day',
  },
  {
    given: { 'job[1].status': 'opt', 'job[1].from': '2026-10-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a job in training',
  },
  {
    given: { 'job[1].from': '2026-10-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a job whose status no paper gives',
  },
]
