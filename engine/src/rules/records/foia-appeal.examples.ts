// Made from foia-appeal.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'cbp',
      'request[1].answeredDate': '2026-01-05',
    },
    then: {
      raw: '2026-05-13',
      due: '2026-05-13',
      actBy: '2026-05-13',
      steps: ['workingDays', 'postmarked', 'forWhat', 'askAgain'],
    },
    kind: 'normal',
    from: 'FOIA-1, 90 working days after the answer of CBP',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'uscis',
      'request[1].answeredDate': '2026-01-06',
    },
    then: { due: '2026-05-14' },
    kind: 'edge',
    from: 'one day later, one working day later',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'ice',
      'request[1].answeredDate': '2023-10-20',
    },
    then: { due: '2024-03-04' },
    kind: 'edge',
    from: '90 working days over the leap day 2024-02-29',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'obim',
      'request[1].answeredDate': '2026-04-01',
    },
    then: { branches: [{ due: '2026-08-10' }, { due: '2026-08-07' }], safe: { due: '2026-08-10' } },
    kind: 'edge',
    from: 'across the observed Independence Day; without it a working day sooner, a note',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'eoir',
      'request[1].answeredDate': '2026-02-10',
    },
    then: { raw: '2026-05-11', due: '2026-05-11', steps: ['days', 'postmarked', 'forWhat', 'askAgain'] },
    kind: 'normal',
    from: '28 CFR 16.8(a), 10 February 2026 + 90 days is a Monday',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'eoir',
      'request[1].answeredDate': '2026-01-05',
    },
    then: {
      raw: '2026-04-05',
      due: '2026-04-05',
      actBy: '2026-04-03',
      steps: ['days', 'noRollWeekend', 'postmarked', 'forWhat', 'askAgain'],
      branches: [{ due: '2026-04-05' }],
    },
    kind: 'edge',
    from: '90 days end on a Sunday; an appeal can be sent by computer that day, so it does not move, and Friday is safe',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'fbi',
      'request[1].answeredDate': '2023-12-01',
    },
    then: { due: '2024-02-29' },
    kind: 'edge',
    from: '1 December 2023 + 90 days is the leap day',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'dos',
      'request[1].answeredDate': '2026-03-03',
    },
    then: { raw: '2026-06-01', due: '2026-06-01', steps: ['least', 'arrive', 'forWhat', 'askAgain'] },
    kind: 'normal',
    from: '5 USC 552(a)(6)(A)(i)(III)(aa), no agency may give fewer than 90 days; 3 March 2026 + 90 is a Monday',
  },
  {
    given: { 'request[1].kind': 'foia', 'request[1].answeredDate': '2026-03-03' },
    then: { due: '2026-06-01', steps: ['least', 'arrive', 'forWhat', 'askAgain'] },
    kind: 'edge',
    from: 'which agency is not known; the fewest days any may give',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': { rivals: ['cbp', 'eoir'] },
      'request[1].answeredDate': '2026-01-05',
    },
    then: {
      branches: [{ due: '2026-05-13' }, { due: '2026-04-05' }],
      safe: { due: '2026-04-05', actBy: '2026-04-03' },
    },
    kind: 'edge',
    from: 'whose answer it is is contested; the earlier day is safe',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'cbp',
      'request[1].answeredDate': { rivals: ['2026-01-05', '2026-01-06'] },
    },
    then: { branches: [{ due: '2026-05-13' }, { due: '2026-05-14' }], safe: { due: '2026-05-13' } },
    kind: 'edge',
    from: 'the letter and the email give two days',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'cbp',
      'request[1].answeredDate': '2016-12-21',
    },
    then: { unsettled: 'noLawForThatDay' },
    kind: 'edge',
    from: '81 FR 83625, the 90 working days hold for answers from 22 December 2016',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'cbp',
      'request[1].answeredDate': '2016-12-22',
    },
    then: { due: '2017-05-03' },
    kind: 'edge',
    from: 'the first such day; across the observed Christmas and New Year 2017',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'cbp',
      'request[1].receivedDate': '2026-01-06',
      'request[1].answeredDate': '2026-01-05',
    },
    then: { unsettled: 'answeredBeforeReceived' },
    kind: 'edge',
    from: 'an answer before the request makes no sense',
  },
  {
    given: { 'request[1].agency': 'cbp', 'request[1].answeredDate': '2026-01-05' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'what was asked is not known; records/foia-answer asks for it',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'cbp',
      'request[1].receivedDate': '2026-01-05',
    },
    then: { notApplicable: 'notAnswered' },
    kind: 'not-applicable',
    from: 'nothing to appeal yet',
  },
  {
    given: {
      'request[1].kind': 'correction',
      'request[1].agency': 'cbp',
      'request[1].answeredDate': '2026-01-05',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a correction has no such appeal',
  },
]
