// Made from one-year-deadline.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'arrival.last': '2001-04-09' },
    then: { raw: '2002-04-09', due: '2002-04-09', actBy: '2002-04-09', steps: ['arrival', 'oneYear'] },
    kind: 'normal',
    from: 'official: Minasyan v. Mukasey (9th Cir. 2009)',
  },
  {
    given: { 'arrival.last': '2024-06-15' },
    then: {
      raw: '2025-06-15',
      due: '2025-06-16',
      actBy: '2025-06-13',
      steps: ['arrival', 'oneYear', 'sunday'],
    },
    kind: 'normal',
    from: 'ASY-1, a Sunday',
  },
  {
    given: { 'arrival.last': '2024-01-01' },
    then: { raw: '2025-01-01', due: '2025-01-02', actBy: '2024-12-31' },
    kind: 'edge',
    from: "ASY-1, New Year's Day",
  },
  {
    given: { 'arrival.last': '2025-07-04' },
    then: { raw: '2026-07-04', due: '2026-07-06', actBy: '2026-07-02' },
    kind: 'edge',
    from: 'ASY-1, a Saturday that is also Independence Day, observed on Friday',
  },
  {
    given: { 'arrival.last': '2025-07-03' },
    then: {
      branches: [{ raw: '2026-07-03', due: '2026-07-06' }, { raw: '2026-07-03', due: '2026-07-03' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: 'the observed Friday; that reading is a note and does not move the safe day',
  },
  {
    given: { 'arrival.last': '2024-02-29' },
    then: {
      raw: '2025-02-28',
      branches: [{ raw: '2025-02-28', due: '2025-02-28' }, { raw: '2025-03-01', due: '2025-03-03' }],
      safe: { due: '2025-02-28', actBy: '2025-02-28' },
    },
    kind: 'edge',
    from: 'ASY-1, 29 February; safe Friday 28 February 2025',
  },
  {
    given: { 'arrival.last': '2024-02-29' },
    readings: { 'reading.cal.feb29-anniversary': 'mar-1' },
    then: { raw: '2025-03-01', due: '2025-03-03' },
    kind: 'edge',
    from: 'CAL-2, the 1 March reading; a Saturday',
  },
  {
    given: { 'arrival.last': '2023-02-28' },
    then: {
      raw: '2024-02-28',
      branches: [{ due: '2024-02-28' }, { due: '2024-02-29' }],
      safe: { due: '2024-02-28' },
    },
    kind: 'edge',
    from: 'ASY-1, 28 February before a leap year',
  },
  {
    given: { 'arrival.last': '2023-02-28' },
    readings: { 'reading.cal.year-end': 'span' },
    then: { raw: '2024-02-29', due: '2024-02-29' },
    kind: 'edge',
    from: 'CAL-2, the full span from 1 March 2023 to 29 February 2024',
  },
  {
    given: { 'arrival.last': '2024-02-28' },
    then: { due: '2025-02-28', branches: [{ due: '2025-02-28' }] },
    kind: 'edge',
    from: '28 February of a leap year; both readings agree, so none is asked',
  },
  {
    given: { 'arrival.last': '1996-11-01' },
    then: { raw: '1998-04-01', due: '1998-04-01', steps: ['arrival', 'notBefore1997', 'oneYear'] },
    kind: 'edge',
    from: '8 CFR 1208.4(a)(2)(ii), the year starts on 1 April 1997 at the earliest',
  },
  {
    given: { 'arrival.last': '1997-04-01' },
    then: { raw: '1998-04-01', steps: ['arrival', 'oneYear'] },
    kind: 'edge',
    from: 'exactly on that day',
  },
  {
    given: { 'arrival.last': '1997-04-02' },
    then: { raw: '1998-04-02' },
    kind: 'edge',
    from: 'the day after',
  },
  {
    given: { 'arrival[1].date': { rivals: ['2017-08-22', '2017-08-12'] } },
    then: {
      branches: [
        { raw: '2018-08-22', due: '2018-08-22', actBy: '2018-08-22' },
        { raw: '2018-08-12', due: '2018-08-13', actBy: '2018-08-10' },
      ],
      safe: { due: '2018-08-13', actBy: '2018-08-10' },
    },
    kind: 'edge',
    from: 'an I-94 and a Notice to Appear that disagree; 12 August 2018 is a Sunday',
  },
  {
    given: { 'arrival.last': { rivals: ['2023-05-03', '2023-09-03'] } },
    then: { branches: [{ due: '2024-05-03' }, { due: '2024-09-03' }], safe: { due: '2024-05-03' } },
    kind: 'edge',
    from: 'ASY-1, a Notice to Appear against an I-94',
  },
  {
    given: {
      'arrival.last': '2024-06-15',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-06-16',
      'filing[1].channel': 'online',
    },
    then: {
      branches: [{ raw: '2025-06-15', due: '2025-06-16' }, { raw: '2025-06-15', due: '2025-06-15' }],
      safe: { due: '2025-06-15', actBy: '2025-06-13' },
    },
    kind: 'edge',
    from: 'asked online and the last day is a Sunday',
  },
  {
    given: {
      'arrival.last': '2024-06-15',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-06-16',
      'filing[1].channel': 'on-paper',
    },
    then: { due: '2025-06-16', branches: [{ due: '2025-06-16' }] },
    kind: 'edge',
    from: 'the same on paper; nothing is asked',
  },
  {
    given: {
      'arrival.last': '2024-06-15',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-06-13',
      'filing[1].channel': 'online',
    },
    readings: { 'reading.asy.online-roll': 'no-roll' },
    then: {
      raw: '2025-06-15',
      due: '2025-06-15',
      actBy: '2025-06-13',
      steps: ['arrival', 'oneYear', 'noRollWeekend', 'online', 'asked'],
    },
    kind: 'edge',
    from: 'USCIS Policy Manual vol. 1 part B ch. 6, no extra day online',
  },
  {
    given: {
      'arrival.last': '2024-06-14',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-06-13',
      'filing[1].channel': 'online',
    },
    then: { due: '2025-06-16', branches: [{ due: '2025-06-16' }, { due: '2025-06-14' }] },
    kind: 'edge',
    from: 'online, last day Saturday 14 June 2025',
  },
  {
    given: {
      'arrival[1].date': '2017-08-22',
      'arrival[2].date': '2020-03-01',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2018-08-16',
    },
    then: { due: '2018-08-22', steps: ['arrival', 'oneYear', 'asked'] },
    kind: 'edge',
    from: 'a trip after asking does not start a new year',
  },
  {
    given: {
      'arrival[1].date': '2019-01-10',
      'departure[1].date': '2021-06-01',
      'arrival[2].date': '2021-06-20',
      'holder.circuit': '2',
    },
    then: { branches: [{ due: '2022-06-21' }, { due: '2020-01-10' }], safe: { due: '2020-01-10' } },
    kind: 'edge',
    from: 'Second Circuit, a short trip; 20 June 2022 is the Monday on which Juneteenth is observed',
    readings: { 'reading.cal.observed-days': 'closed' },
  },
  { given: {}, then: { missing: ['arrival.last'] }, kind: 'missing', from: 'no arrival' },
  {
    given: { 'arrival.last': '2024-06-15', 'holder.unaccompaniedChild': true },
    then: { notApplicable: 'unaccompaniedChild' },
    kind: 'not-applicable',
    from: 'INA 208(a)(2)(E)',
  },
  {
    given: { 'arrival.last': '2024-06-15', 'holder.unaccompaniedChild': { rivals: [true, false] } },
    then: {
      branches: [{ notApplicable: 'unaccompaniedChild' }, { due: '2025-06-16' }],
      safe: { due: '2025-06-16' },
    },
    kind: 'edge',
    from: 'papers that disagree on whether the holder was an unaccompanied child',
  },
  {
    given: { 'arrival.last': '2018-08-22', 'holder.residentSince': '2021-08-15' },
    then: { notApplicable: 'resident', quiet: true },
    kind: 'not-applicable',
    from: 'a resident who never asked for asylum has no such question',
  },
  {
    given: { 'arrival.last': '2018-08-22', 'holder.residentKind': 'permanent' },
    then: { notApplicable: 'resident', quiet: true },
    kind: 'not-applicable',
    from: "a resident's card whose first day no paper tells",
  },
  {
    given: {
      'arrival.last': '2018-08-22',
      'holder.residentSince': '2021-08-15',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2018-09-03',
    },
    then: '2019-08-22',
    kind: 'edge',
    from: 'a resident who did ask',
  },
  {
    given: {
      'arrival.last': '2018-08-22',
      'holder.residentSince': '2021-08-15',
      'order[1].type': 'ij',
      'order[1].date': '2025-03-10',
    },
    then: '2019-08-22',
    kind: 'edge',
    from: 'a judge ordered removal, so residence is over',
  },
  {
    given: {
      'arrival.last': '2018-08-22',
      'holder.residentSince': '2021-08-15',
      'holder.residentKind': 'conditional',
      today: '2023-08-15',
    },
    then: { notApplicable: 'resident', quiet: true },
    kind: 'edge',
    from: 'the last day of residence on condition',
  },
  {
    given: {
      'arrival.last': '2018-08-22',
      'holder.residentSince': '2021-08-15',
      'holder.residentKind': 'conditional',
      today: '2023-08-16',
    },
    then: '2019-08-22',
    kind: 'edge',
    from: 'residence on condition ended with nothing filed',
  },
  {
    given: { 'arrival.last': '2018-08-22', 'holder.residentKind': { rivals: ['permanent', null] } },
    then: { branches: ['2019-08-22', { notApplicable: 'resident' }] },
    kind: 'edge',
    from: 'whether there is residence at all is contested',
  },
]
