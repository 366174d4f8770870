// Made from stop-time.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'nta.servedDate': '2019-06-11', 'nta.hearingSet': true },
    then: { value: 'stopped', say: 'stopped', steps: ['timeAndPlace', 'otherEnds'] },
    kind: 'normal',
    from: 'EOIR-6, one notice that names the time and place',
  },
  {
    given: { 'nta.servedDate': '2019-06-11', 'nta.hearingSet': false },
    then: { value: 'not-stopped', say: 'notStopped', steps: ['oneNotice', 'otherEnds'] },
    kind: 'normal',
    from: 'EOIR-6 (Niz-Chavez v. Garland), "to be set" does not stop the time',
  },
  {
    given: { 'nta.servedDate': '2019-06-11', 'nta.hearingSet': { rivals: [true, false] } },
    then: { branches: ['stopped', 'not-stopped'] },
    kind: 'edge',
    from: 'two notices, one of which names the time',
  },
  {
    given: { 'nta.hearingSet': false },
    then: 'not-stopped',
    kind: 'edge',
    from: 'the day it was given does not matter then',
  },
  {
    given: { 'nta.servedDate': '2019-06-11' },
    then: { missing: ['nta.hearingSet'] },
    kind: 'missing',
    from: 'whether the notice names the hearing is not known',
  },
  {
    given: { 'nta.hearingSet': true },
    then: { missing: ['nta.servedDate'] },
    kind: 'missing',
    from: 'no day on which it was given',
  },
  {
    given: { 'hearing[1].date': '2026-12-09' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no Notice to Appear is known',
  },
]
