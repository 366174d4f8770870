// Made from amendment-review.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].answeredDate': '2026-07-01',
      'request[1].appealReceived': '2026-08-03',
      'request[1].holderStatus': 'resident',
    },
    then: { raw: '2026-09-15', due: '2026-09-15', steps: ['counted', 'disagreement'] },
    kind: 'normal',
    from: '5 USC 552a(d)(3), 30 working days across Labor Day',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].answeredDate': '2026-07-01',
      'request[1].appealReceived': '2026-09-01',
      'request[1].holderStatus': 'citizen',
    },
    then: { due: '2026-10-15' },
    kind: 'edge',
    from: 'across Labor Day and Columbus Day',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].answeredDate': '2026-05-04',
      'request[1].appealReceived': '2026-06-08',
      'request[1].holderStatus': 'resident',
    },
    then: { branches: [{ due: '2026-07-22' }, { due: '2026-07-21' }], safe: { due: '2026-07-22' } },
    kind: 'edge',
    from: 'across Juneteenth and the observed Independence Day, a note',
  },
  {
    given: {
      'holder.residentSince': '2020-05-11',
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-06-01',
      'request[1].answeredDate': '2026-07-01',
      'request[1].appealReceived': '2026-08-03',
    },
    then: { due: '2026-09-15' },
    kind: 'edge',
    from: 'residence that had begun by then is enough to know',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].answeredDate': '2026-07-01',
      'request[1].appealReceived': '2026-07-01',
      'request[1].holderStatus': 'resident',
    },
    then: { branches: [{ due: '2026-08-13' }, { due: '2026-08-12' }] },
    kind: 'edge',
    from: 'asked on the day of the refusal; 30 working days after 1 July 2026, with and without the observed Friday',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].answeredDate': '2026-08-04',
      'request[1].appealReceived': '2026-08-03',
      'request[1].holderStatus': 'resident',
    },
    then: { unsettled: 'askedBeforeRefused' },
    kind: 'edge',
    from: 'a review before the refusal makes no sense',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].appealReceived': '2026-08-03',
      'request[1].holderStatus': 'resident',
    },
    then: { missing: ['request.answeredDate'] },
    kind: 'missing',
    from: 'the refusal is not known',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].answeredDate': '2026-07-01',
      'request[1].appealReceived': '2026-08-03',
    },
    then: { missing: ['request.holderStatus'] },
    kind: 'missing',
    from: 'the status is not known',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].answeredDate': '2026-07-01',
      'request[1].appealReceived': '2026-08-03',
      'request[1].holderStatus': 'resident',
      'request[1].extended': true,
    },
    then: { notApplicable: 'extended' },
    kind: 'not-applicable',
    from: '5 USC 552a(d)(3), the head of the agency gave more time; the letter says how much',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].answeredDate': '2026-07-01',
      'request[1].appealReceived': '2026-08-03',
      'request[1].holderStatus': 'other',
    },
    then: { notApplicable: 'notCovered' },
    kind: 'not-applicable',
    from: '5 USC 552a(a)(2)',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].answeredDate': '2026-07-01',
      'request[1].holderStatus': 'resident',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no review was asked',
  },
]
