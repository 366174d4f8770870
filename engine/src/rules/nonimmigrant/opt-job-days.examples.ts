// Made from opt-job-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'job[1].from': '2026-04-15', 'job[1].to': '2026-09-30' },
    then: { spans: ['2026-04-15..2026-09-30'] },
    kind: 'normal',
    from: "an employer's letter",
  },
  {
    given: { 'job[1].from': '2026-04-15' },
    then: { spans: ['2026-04-15..'] },
    kind: 'edge',
    from: 'the job goes on',
  },
  {
    given: { 'job[1].from': '2026-04-15', 'job[1].to': '2026-03-30' },
    then: { unsettled: 'endsBeforeItBegins' },
    kind: 'edge',
    from: 'an end before the beginning',
  },
  {
    given: { 'job[1].to': '2026-09-30' },
    then: { missing: ['job.from'] },
    kind: 'missing',
    from: 'no first day',
  },
]
