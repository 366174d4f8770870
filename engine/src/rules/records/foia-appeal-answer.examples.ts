// Made from foia-appeal-answer.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].answeredDate': '2026-01-05',
      'request[1].appealReceived': '2026-03-02',
    },
    then: { due: '2026-03-30', actBy: '2026-03-30', steps: ['counted', 'afterwards'] },
    kind: 'normal',
    from: 'FOIA-1, 20 working days; 2 March 2026 is a Monday with no holiday in the four weeks after it',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].answeredDate': '2026-01-05',
      'request[1].appealReceived': '2026-06-15',
    },
    then: { branches: [{ due: '2026-07-15' }, { due: '2026-07-14' }], safe: { due: '2026-07-15' } },
    kind: 'edge',
    from: 'across the observed Independence Day',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].answeredDate': '2023-12-01',
      'request[1].appealReceived': '2024-01-31',
    },
    then: { due: '2024-02-29' },
    kind: 'edge',
    from: 'the twentieth working day is the leap day',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].answeredDate': '2026-03-02',
      'request[1].appealReceived': '2026-03-01',
    },
    then: { unsettled: 'appealedBeforeAnswered' },
    kind: 'edge',
    from: 'an appeal before the answer makes no sense',
  },
  {
    given: { 'request[1].kind': 'foia', 'request[1].appealReceived': '2026-03-02' },
    then: { missing: ['request.answeredDate'] },
    kind: 'missing',
    from: 'the answer appealed against is not known',
  },
  {
    given: { 'request[1].kind': 'foia', 'request[1].answeredDate': '2026-01-05' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no appeal, nothing to decide',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].answeredDate': '2026-01-05',
      'request[1].appealReceived': '2026-03-02',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a review under the Privacy Act has its own days',
  },
]
