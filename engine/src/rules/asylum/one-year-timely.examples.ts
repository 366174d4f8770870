// Made from one-year-timely.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'arrival.last': '2001-04-09',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2002-04-09',
    },
    then: { value: 'timely', margin: 0, boundary: true, steps: [], say: 'timely' },
    kind: 'edge',
    from: 'official: Minasyan v. Mukasey (9th Cir. 2009), the last day',
  },
  {
    given: {
      'arrival.last': '2001-04-09',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2002-04-10',
    },
    then: {
      value: 'late',
      margin: -1,
      boundary: true,
      steps: ['exceptions', 'otherProtection'],
      say: 'late',
    },
    kind: 'edge',
    from: 'official: Minasyan v. Mukasey (9th Cir. 2009), one day later',
  },
  {
    given: {
      'arrival.last': '2024-06-15',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-01-10',
    },
    then: { value: 'timely', margin: 157, boundary: false },
    kind: 'normal',
    from: 'due Monday 16 June 2025, 157 days after 10 January',
  },
  {
    given: {
      'arrival[1].date': { rivals: ['2017-08-22', '2017-08-12'] },
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2018-08-16',
    },
    then: {
      branches: [
        { value: 'timely', margin: 6, boundary: false },
        { value: 'late', margin: -3, boundary: true },
      ],
    },
    kind: 'edge',
    from: 'the I-94 leaves six days to spare, the Notice to Appear makes it three days late',
  },
  {
    given: {
      'arrival.last': { rivals: ['2023-05-03', '2023-09-03'] },
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2024-08-20',
    },
    then: { branches: [{ value: 'late', margin: -109 }, { value: 'timely', margin: 14 }] },
    kind: 'edge',
    from: 'ASY-1, untimely by 109 days or timely',
  },
  {
    given: {
      'arrival.last': '2024-06-15',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-06-16',
    },
    then: { value: 'timely', margin: 0, boundary: true, steps: ['afterClosedDay'], say: 'timely' },
    kind: 'edge',
    from: 'received on the Monday after a last day on Sunday',
  },
  {
    given: {
      'arrival.last': '2024-06-15',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-06-16',
      'filing[1].channel': 'online',
    },
    then: { branches: [{ value: 'timely', margin: 0 }, { value: 'late', margin: -1 }] },
    kind: 'edge',
    from: 'online, whether Sunday rolls decides',
  },
  {
    given: {
      'arrival.last': '2023-02-28',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2024-02-29',
    },
    then: { branches: [{ value: 'late', margin: -1 }, { value: 'timely', margin: 0 }] },
    kind: 'edge',
    from: 'CAL-2, the two readings of one year around a leap day',
  },
  {
    given: {
      'arrival.last': '2001-04-09',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2002-04-12',
      'filing[1].mailedDate': '2002-04-09',
      'filing[1].mailingProof': true,
    },
    then: {
      value: 'timely-by-mailing',
      margin: -3,
      boundary: true,
      steps: ['mailed'],
      say: 'timelyByMailing',
    },
    kind: 'edge',
    from: '8 CFR 208.4(a)(2)(ii), mailed on the last day with proof',
  },
  {
    given: {
      'arrival.last': '2001-04-09',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2002-04-12',
      'filing[1].mailedDate': '2002-04-09',
    },
    then: { value: 'late', steps: ['mailedWithoutProof', 'exceptions', 'otherProtection'], say: 'late' },
    kind: 'edge',
    from: 'mailed in time but with no proof',
  },
  {
    given: {
      'arrival.last': '2001-04-09',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2002-04-12',
      'filing[1].mailedDate': '2002-04-10',
      'filing[1].mailingProof': true,
    },
    then: 'late',
    kind: 'edge',
    from: 'mailed one day after the last day',
  },
  {
    given: {
      'arrival.last': '2001-04-09',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2002-04-12',
      'filing[1].mailedDate': '2002-04-09',
      'filing[1].mailingProof': true,
      'filing[1].channel': 'court',
    },
    then: { value: 'late', steps: ['exceptions', 'otherProtection'] },
    kind: 'edge',
    from: 'EOIR Policy Manual, the courts have no mailbox rule',
  },
  {
    given: {
      'arrival.last': '2024-06-15',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2024-01-10',
    },
    then: { unsettled: 'askedBeforeArriving' },
    kind: 'edge',
    from: 'asked before the only arrival known, so another arrival must count',
  },
  {
    given: { 'arrival.last': '2024-06-15', 'filing[1].form': 'I-589' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'no receipt',
  },
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2025-01-10' },
    then: { missing: ['arrival.last'] },
    kind: 'missing',
    from: 'no arrival',
  },
  {
    given: {
      'arrival.last': '2024-06-15',
      'filing[1].form': 'I-485',
      'filing[1].receivedDate': '2025-01-10',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
  {
    given: {
      'arrival.last': '2024-06-15',
      'holder.unaccompaniedChild': true,
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2026-01-10',
    },
    then: { notApplicable: 'unaccompaniedChild' },
    kind: 'not-applicable',
    from: 'INA 208(a)(2)(E)',
  },
  {
    given: {
      'arrival.last': '2024-06-15',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-01-10',
      'filing[1].decision': 'rejected',
    },
    then: { notApplicable: 'rejected' },
    kind: 'not-applicable',
    from: 'sent back, so not filed',
  },
  {
    given: {
      'arrival.last': '2024-06-15',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2026-01-10',
      'filing[2].form': 'I-589',
      'filing[2].receivedDate': '2025-01-10',
    },
    then: { notApplicable: 'askedBefore' },
    kind: 'not-applicable',
    from: 'an earlier application is in the papers',
  },
  {
    given: {
      'arrival.last': '2024-06-15',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2024-06-15',
    },
    then: { value: 'timely', margin: 366 },
    kind: 'edge',
    from: 'asked on the day of arrival; 365 days and one for the Sunday',
  },
]
