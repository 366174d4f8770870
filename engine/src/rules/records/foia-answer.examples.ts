// Made from foia-answer.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'uscis',
      'request[1].receivedDate': '2026-06-15',
    },
    then: {
      raw: '2026-07-15',
      due: '2026-07-15',
      actBy: '2026-07-15',
      steps: ['counted', 'rightOffice', 'afterwards'],
      branches: [{ due: '2026-07-15' }, { due: '2026-07-14' }],
      safe: { due: '2026-07-15' },
    },
    kind: 'normal',
    from: 'FOIA-1, across Juneteenth and the observed Independence Day; without that Friday a day sooner, a note',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-06-15',
      'request[1].extended': true,
    },
    then: { due: '2026-07-29', steps: ['counted', 'extended', 'rightOffice', 'afterwards'] },
    kind: 'normal',
    from: 'FOIA-1, ten more working days',
  },
  {
    given: { 'request[1].kind': 'foia', 'request[1].receivedDate': '2026-02-06' },
    then: { due: '2026-03-09', branches: [{ due: '2026-03-09' }] },
    kind: 'normal',
    from: "section 4 FOIA-1, across Washington's birthday; no observed day, so nothing is asked",
  },
  {
    given: { 'request[1].kind': 'foia', 'request[1].receivedDate': '2026-11-02' },
    then: { due: '2026-12-02' },
    kind: 'normal',
    from: 'section 4 FOIA-1, across Veterans Day and Thanksgiving',
  },
  {
    given: { 'request[1].kind': 'foia', 'request[1].receivedDate': '2024-01-31' },
    then: { due: '2024-02-29' },
    kind: 'edge',
    from: 'the twentieth working day is the leap day',
  },
  {
    given: { 'request[1].kind': 'foia', 'request[1].receivedDate': '2024-02-01' },
    then: { due: '2024-03-01' },
    kind: 'edge',
    from: 'a day later, over the leap day',
  },
  {
    given: { 'request[1].kind': 'foia', 'request[1].receivedDate': '2026-06-13' },
    then: { due: '2026-07-14' },
    kind: 'edge',
    from: 'it arrived on a Saturday; the same day as from Friday 12 June 2026',
  },
  {
    given: { 'request[1].kind': 'foia', 'request[1].receivedDate': '2026-06-15' },
    readings: { 'reading.cal.observed-days': 'open' },
    then: { due: '2026-07-14' },
    kind: 'edge',
    from: 'when the observed Friday counts as a working day',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-03-02',
      'request[1].stoppedFrom': '2026-03-10',
      'request[1].stoppedTo': '2026-03-24',
    },
    then: { due: '2026-04-13', steps: ['counted', 'stopped', 'rightOffice', 'afterwards'] },
    kind: 'edge',
    from: 'six working days before the stop, fourteen after 24 March 2026',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-03-02',
      'request[1].stoppedFrom': '2026-03-10',
      'request[1].stoppedTo': '2026-03-10',
    },
    then: { due: '2026-03-30' },
    kind: 'edge',
    from: 'a reply on the day of the question stops nothing',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-03-02',
      'request[1].stoppedFrom': '2026-03-27',
      'request[1].stoppedTo': '2026-04-10',
    },
    then: { due: '2026-04-13' },
    kind: 'edge',
    from: 'stopped after nineteen working days, one is left, Monday 13 April 2026',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-03-02',
      'request[1].stoppedFrom': '2026-03-30',
      'request[1].stoppedTo': '2026-04-10',
    },
    then: { due: '2026-03-30', steps: ['counted', 'rightOffice', 'afterwards'] },
    kind: 'edge',
    from: 'asked on the twentieth working day, when no day is left to stop',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-03-02',
      'request[1].stoppedFrom': '2026-03-31',
    },
    then: { due: '2026-03-30' },
    kind: 'edge',
    from: 'a question after the last day stops nothing, even without a reply',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-06-15',
      'request[1].stoppedFrom': '2026-06-22',
      'request[1].stoppedTo': '2026-07-01',
    },
    then: { branches: [{ due: '2026-07-24' }, { due: '2026-07-23' }], safe: { due: '2026-07-24' } },
    kind: 'edge',
    from: 'four working days before the stop and sixteen after 1 July 2026, with and without the observed Friday',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': { rivals: ['2026-03-02', '2026-03-03'] },
    },
    then: { branches: [{ due: '2026-03-30' }, { due: '2026-03-31' }], safe: { due: '2026-03-30' } },
    kind: 'edge',
    from: 'the letter and the tracking page give two days',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-03-02',
      'request[1].extended': { rivals: [true, false] },
    },
    then: { branches: [{ due: '2026-04-13' }, { due: '2026-03-30' }] },
    kind: 'edge',
    from: 'whether they wrote for more days is contested; 30 working days end on 13 April 2026',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-03-02',
      'request[1].stoppedFrom': '2026-03-10',
    },
    then: { notApplicable: 'stopped' },
    kind: 'not-applicable',
    from: '5 USC 552(a)(6)(A)(ii), the count stands still until they have the reply',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-03-02',
      'request[1].answeredDate': '2026-03-20',
    },
    then: { notApplicable: 'answered' },
    kind: 'not-applicable',
    from: 'they answered',
  },
  {
    given: { 'request[1].kind': 'amendment', 'request[1].receivedDate': '2026-03-02' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a change of a record is asked under the Privacy Act',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-03-02',
      'request[1].answeredDate': '2026-03-01',
    },
    then: { unsettled: 'answeredBeforeReceived' },
    kind: 'edge',
    from: 'an answer before the request makes no sense',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-03-02',
      'request[1].stoppedFrom': '2026-02-27',
    },
    then: { unsettled: 'stoppedBeforeReceived' },
    kind: 'edge',
    from: 'a stop before the request makes no sense',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-03-02',
      'request[1].stoppedFrom': '2026-03-10',
      'request[1].stoppedTo': '2026-03-09',
    },
    then: { unsettled: 'endedBeforeStop' },
    kind: 'edge',
    from: 'a stop that ends before it begins makes no sense',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].receivedDate': '2026-03-02',
      'request[1].stoppedTo': '2026-03-20',
    },
    then: { missing: ['request.stoppedFrom'] },
    kind: 'missing',
    from: 'a stop that ended, without its beginning',
  },
  {
    given: { 'request[1].kind': 'foia' },
    then: { missing: ['request.receivedDate'] },
    kind: 'missing',
    from: 'when they had it is not known',
  },
  {
    given: { 'request[1].receivedDate': '2026-03-02' },
    then: { missing: ['request.kind'] },
    kind: 'missing',
    from: 'what was asked is not known',
  },
]
