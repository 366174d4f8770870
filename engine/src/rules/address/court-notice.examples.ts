// Made from court-notice.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'residence[1].from': '2026-07-01',
      'residence[1].moved': true,
      'nta.servedDate': '2026-05-04',
      'nta.filedWithCourtDate': '2026-05-20',
    },
    then: {
      raw: '2026-07-06',
      due: '2026-07-06',
      branches: [{ due: '2026-07-06' }, { due: '2026-07-09' }, { due: '2026-07-08' }],
      safe: { due: '2026-07-06', actBy: '2026-07-06' },
      steps: ['calendar', 'where'],
    },
    kind: 'normal',
    from: 'ADDR-2, five days or five working days; the observed Friday is a note',
  },
  {
    given: {
      'residence[1].from': '2026-07-01',
      'residence[1].moved': true,
      'nta.filedWithCourtDate': '2026-05-20',
    },
    readings: { 'reading.addr.five-days': 'working', 'reading.cal.observed-days': 'closed' },
    then: { raw: '2026-07-09', due: '2026-07-09', actBy: '2026-07-09', steps: ['working', 'where'] },
    kind: 'edge',
    from: 'ADDR-2, five working days; 3 July 2026 is closed',
  },
  {
    given: {
      'residence[1].from': '2026-07-01',
      'residence[1].moved': true,
      'nta.filedWithCourtDate': '2026-05-20',
    },
    readings: { 'reading.addr.five-days': 'working', 'reading.cal.observed-days': 'open' },
    then: { raw: '2026-07-08', due: '2026-07-08' },
    kind: 'edge',
    from: '2, 3, 6, 7 and 8 July when the observed Friday is open',
  },
  {
    given: {
      'residence[1].from': '2026-09-03',
      'residence[1].moved': true,
      'nta.filedWithCourtDate': '2026-05-20',
    },
    then: { branches: [{ due: '2026-09-08' }, { due: '2026-09-11' }], safe: { due: '2026-09-08' } },
    kind: 'edge',
    from: 'section 4 ADDR-2, over Labor Day',
  },
  {
    given: {
      'residence[1].from': '2026-07-27',
      'residence[1].moved': true,
      'nta.filedWithCourtDate': '2026-05-20',
    },
    then: {
      branches: [
        { raw: '2026-08-01', due: '2026-08-01', actBy: '2026-07-31' },
        { raw: '2026-08-03', due: '2026-08-03' },
      ],
      safe: { due: '2026-08-01', actBy: '2026-07-31' },
      steps: ['calendar', 'noRollWeekend', 'where'],
    },
    kind: 'edge',
    from: 'five days end on a Saturday and do not roll; five working days end on Monday 3 August',
  },
  {
    given: {
      'residence[1].from': '2026-07-26',
      'residence[1].moved': true,
      'nta.filedWithCourtDate': '2026-05-20',
    },
    then: { due: '2026-07-31', branches: [{ due: '2026-07-31' }] },
    kind: 'edge',
    from: 'from a Sunday both counts end on Friday; nothing is asked',
  },
  {
    given: {
      'residence[1].from': '2024-02-24',
      'residence[1].moved': true,
      'nta.filedWithCourtDate': '2024-01-10',
    },
    then: { branches: [{ due: '2024-02-29' }, { due: '2024-03-01' }], safe: { due: '2024-02-29' } },
    kind: 'edge',
    from: 'over the leap day; five working days after Saturday 24 February 2024 end on Friday 1 March',
  },
  {
    given: {
      'residence[1].from': { rivals: ['2026-09-03', '2026-09-02'] },
      'residence[1].moved': true,
      'nta.filedWithCourtDate': '2026-05-20',
    },
    readings: { 'reading.addr.five-days': 'calendar' },
    then: {
      branches: [{ due: '2026-09-08' }, { due: '2026-09-07' }],
      safe: { due: '2026-09-07', actBy: '2026-09-04' },
    },
    kind: 'edge',
    from: 'two papers give two days; 7 September 2026 is Labor Day',
  },
  {
    given: {
      'residence[1].from': '2026-09-03',
      'residence[1].moved': true,
      'nta.servedDate': '2026-09-03',
    },
    readings: { 'reading.addr.five-days': 'calendar' },
    then: { due: '2026-09-08', steps: ['calendar', 'notYetFiled', 'where'] },
    kind: 'edge',
    from: 'moved on the day the notice was given, which the court may not have yet',
  },
  {
    given: {
      'residence[1].from': '2026-09-03',
      'residence[1].moved': true,
      'nta.servedDate': '2026-09-04',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'edge',
    from: 'moved the day before there was a case',
  },
  {
    given: {
      'residence[1].from': '2026-09-03',
      'residence[1].moved': true,
      'hearing[1].date': '2027-02-03',
    },
    readings: { 'reading.addr.five-days': 'calendar' },
    then: { due: '2026-09-08' },
    kind: 'edge',
    from: 'a hearing shows the case',
  },
  {
    given: {
      'residence[1].from': '2026-09-03',
      'residence[1].moved': true,
      'order[1].type': 'ij',
      'order[1].date': '2026-08-06',
    },
    readings: { 'reading.addr.five-days': 'calendar' },
    then: { due: '2026-09-08' },
    kind: 'edge',
    from: "a judge's decision shows the case",
  },
  {
    given: { 'residence[1].moved': true, 'nta.servedDate': '2026-05-04' },
    then: { missing: ['residence.from'] },
    kind: 'missing',
    from: 'no day of the move',
  },
  {
    given: { 'residence[1].from': '2026-09-03', 'residence[1].moved': true },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no case in court',
  },
  {
    given: {
      'residence[1].from': '2026-09-03',
      'residence[1].moved': false,
      'nta.servedDate': '2026-05-04',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no move',
  },
]
