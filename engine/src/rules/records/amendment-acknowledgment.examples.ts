// Made from amendment-acknowledgment.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-12-18',
      'request[1].holderStatus': 'resident',
    },
    then: { raw: '2027-01-05', due: '2027-01-05', steps: ['counted', 'promptly'] },
    kind: 'normal',
    from: "PA-1, across Christmas and New Year's Day",
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-05-15',
      'request[1].holderStatus': 'citizen',
    },
    then: { due: '2026-06-01' },
    kind: 'normal',
    from: 'section 4 PA-1, across Memorial Day',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-09-01',
      'request[1].holderStatus': 'resident',
    },
    then: { due: '2026-09-16' },
    kind: 'normal',
    from: 'section 4 PA-1, across Labor Day',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-12-17',
      'request[1].holderStatus': 'resident',
    },
    then: { due: '2027-01-04' },
    kind: 'edge',
    from: 'PA-1, a day sooner than the first example',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-12-19',
      'request[1].holderStatus': 'resident',
    },
    then: { due: '2027-01-05' },
    kind: 'edge',
    from: 'PA-1, it arrived on a Saturday; the same as on Friday',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2024-02-15',
      'request[1].holderStatus': 'resident',
    },
    then: { due: '2024-03-01' },
    kind: 'edge',
    from: "across Washington's birthday and over the leap day",
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-06-22',
      'request[1].holderStatus': 'resident',
    },
    then: { branches: [{ due: '2026-07-07' }, { due: '2026-07-06' }], safe: { due: '2026-07-07' } },
    kind: 'edge',
    from: 'across the observed Independence Day, a note',
  },
  {
    given: {
      'holder.residentSince': '2020-05-11',
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-09-01',
    },
    then: { due: '2026-09-16' },
    kind: 'edge',
    from: 'residence that had begun by then is enough to know',
  },
  {
    given: {
      'holder.residentSince': '2026-09-01',
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-09-01',
    },
    then: { due: '2026-09-16' },
    kind: 'edge',
    from: 'residence that began on that very day',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-09-01',
      'request[1].holderStatus': { rivals: ['resident', 'other'] },
    },
    then: {
      branches: [{ due: '2026-09-16' }, { notApplicable: 'notCovered' }],
      safe: { due: '2026-09-16' },
    },
    kind: 'edge',
    from: 'the status that day is contested',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-09-01',
      'request[1].answeredDate': '2026-08-31',
      'request[1].holderStatus': 'resident',
    },
    then: { unsettled: 'answeredBeforeReceived' },
    kind: 'edge',
    from: 'an answer before the request makes no sense',
  },
  {
    given: {
      'holder.residentSince': '2026-09-02',
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-09-01',
    },
    then: { missing: ['request.holderStatus'] },
    kind: 'missing',
    from: 'residence began the day after; what the holder was that day is not known',
  },
  {
    given: { 'request[1].kind': 'amendment', 'request[1].receivedDate': '2026-09-01' },
    then: { missing: ['request.holderStatus'] },
    kind: 'missing',
    from: 'citizens and residents only, and the status is not known',
  },
  {
    given: { 'request[1].kind': 'amendment', 'request[1].holderStatus': 'resident' },
    then: { missing: ['request.receivedDate'] },
    kind: 'missing',
    from: 'when they had it is not known',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-09-01',
      'request[1].holderStatus': 'other',
    },
    then: { notApplicable: 'notCovered' },
    kind: 'not-applicable',
    from: '5 USC 552a(a)(2), the Privacy Act covers citizens and residents',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-09-01',
      'request[1].answeredDate': '2026-09-10',
      'request[1].holderStatus': 'resident',
    },
    then: { notApplicable: 'answered' },
    kind: 'not-applicable',
    from: 'they decided',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-09-01',
      'request[1].acknowledgedDate': '2026-09-01',
      'request[1].holderStatus': 'resident',
    },
    then: { notApplicable: 'acknowledged' },
    kind: 'not-applicable',
    from: 'they wrote that they have it, on the day they got it',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].receivedDate': '2026-09-01',
      'request[1].acknowledgedDate': '2026-08-31',
      'request[1].holderStatus': 'resident',
    },
    then: { unsettled: 'answeredBeforeReceived' },
    kind: 'edge',
    from: 'a letter before the request makes no sense',
  },
  {
    given: { 'request[1].kind': 'foia', 'request[1].receivedDate': '2026-09-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a copy of the records is asked under the FOIA',
  },
]
