// Made from opt-job-hours.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'job[1].from': '2026-04-15', 'job[1].hoursPerWeek': 40 },
    then: 40,
    kind: 'normal',
    from: "an employer's letter",
  },
  {
    given: { 'job[1].from': '2026-04-15', 'job[1].hoursPerWeek': 0 },
    then: 0,
    kind: 'edge',
    from: 'no hours',
  },
  {
    given: { 'job[1].from': '2026-04-15' },
    then: { missing: ['job.hoursPerWeek'] },
    kind: 'missing',
    from: 'the hours are not known',
  },
]
