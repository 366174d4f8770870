// Made from appeal-to-board.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-09-24', 'order[1].servedBy': 'oral' },
    then: {
      raw: '2026-10-24',
      due: '2026-10-26',
      branches: [
        { raw: '2026-10-24', due: '2026-10-26', actBy: '2026-10-23' },
        { raw: '2026-10-04', due: '2026-10-05', actBy: '2026-10-02' },
      ],
      safe: { due: '2026-10-05', actBy: '2026-10-02' },
    },
    kind: 'normal',
    from: 'EOIR-1, an oral decision; both texts end on a weekend',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-03-02',
      'order[1].served': '2026-03-02',
      'order[1].servedBy': 'mail',
    },
    then: {
      raw: '2026-04-01',
      due: '2026-04-01',
      branches: [{ due: '2026-04-01' }],
      steps: ['served', 'counted', 'received'],
    },
    kind: 'normal',
    from: 'EOIR-1, mailed before 9 March 2026; only 30 days',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-05-15', 'order[1].servedBy': 'oral' },
    then: {
      branches: [{ raw: '2026-06-14', due: '2026-06-15' }, { raw: '2026-05-25', due: '2026-05-26' }],
      safe: { due: '2026-05-26', actBy: '2026-05-22' },
    },
    kind: 'edge',
    from: 'section 4 EOIR-1, ten days end on Memorial Day',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-12-22', 'order[1].servedBy': 'oral' },
    then: {
      branches: [{ raw: '2027-01-21', due: '2027-01-21' }, { raw: '2027-01-01', due: '2027-01-04' }],
      safe: { due: '2027-01-04', actBy: '2026-12-31' },
    },
    kind: 'edge',
    from: "section 4 EOIR-1, ten days end on New Year's Day",
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-05-15', 'order[1].servedBy': 'oral' },
    readings: { 'reading.eoir.appeal-days': 'ten-days' },
    then: { raw: '2026-05-25', due: '2026-05-26', steps: ['oral', 'counted', 'memorial', 'received'] },
    kind: 'edge',
    from: 'section 4 EOIR-1, the ten-day text alone',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-05-15',
      'order[1].servedBy': 'oral',
      'order[1].asylumThirtyDayClass': true,
    },
    then: { due: '2026-06-15', branches: [{ due: '2026-06-15' }] },
    kind: 'edge',
    from: 'EOIR-1, asylum decided on its merits has 30 days in both texts',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-03-08', 'order[1].servedBy': 'oral' },
    then: { due: '2026-04-07', branches: [{ due: '2026-04-07' }] },
    kind: 'edge',
    from: 'the day before the ten-day text',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-03-09', 'order[1].servedBy': 'oral' },
    then: { branches: [{ due: '2026-04-08' }, { due: '2026-03-19' }] },
    kind: 'edge',
    from: 'exactly the first day of the ten-day text',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-03-06',
      'order[1].served': '2026-03-10',
      'order[1].servedBy': 'mail',
    },
    then: { branches: [{ due: '2026-04-09' }, { due: '2026-03-20' }] },
    kind: 'edge',
    from: 'decided before and mailed after 9 March 2026; the days count from mailing',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-03-06', 'order[1].served': '2026-03-10' },
    then: {
      branches: [{ due: '2026-04-06' }, { due: '2026-03-16' }],
      safe: { due: '2026-03-16' },
      steps: ['orderDay', 'counted', 'sunday', 'received'],
    },
    kind: 'edge',
    from: 'how it was given is not known, so the days count from the order, and both texts are shown',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-06-03',
      'order[1].servedBy': 'oral',
      'order[1].asylumThirtyDayClass': true,
    },
    then: {
      branches: [{ raw: '2026-07-03', due: '2026-07-06' }, { raw: '2026-07-03', due: '2026-07-03' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: '30 days end on the observed Friday; a note, which does not move the safe day',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2024-01-30',
      'order[1].servedBy': 'oral',
      'order[1].statedAppealDue': '2024-02-29',
    },
    then: { raw: '2024-02-29', due: '2024-02-29', steps: ['oral', 'counted', 'received', 'printedSame'] },
    kind: 'edge',
    from: '30 days from 30 January 2024 end on the leap day, as printed',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2024-01-30',
      'order[1].servedBy': 'oral',
      'order[1].statedAppealDue': '2024-03-01',
    },
    then: { due: '2024-02-29', steps: ['oral', 'counted', 'received', 'printedDiffers'] },
    kind: 'edge',
    from: 'a printed day that differs does not change ours',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2024-01-30',
      'order[1].servedBy': 'oral',
      'order[1].statedAppealDue': '2024-02-10',
    },
    then: {
      due: '2024-02-29',
      actBy: '2024-02-09',
      safe: { due: '2024-02-29', actBy: '2024-02-09' },
      steps: ['oral', 'counted', 'received', 'printedDiffers'],
    },
    kind: 'edge',
    from: "a sooner printed day, a Saturday, does not change the law's, but what a person is told to act by",
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2024-01-30',
      'order[1].servedBy': 'oral',
      'order[1].statedAppealDue': '2024-01-20',
    },
    then: {
      due: '2024-02-29',
      actBy: '2024-02-29',
      steps: ['oral', 'counted', 'received', 'printedDiffers'],
    },
    kind: 'edge',
    from: 'a printed day before the decision is a slip of the pen',
  },
  {
    given: {
      'order[1].type': 'voluntary-departure',
      'order[1].date': '2026-03-02',
      'order[1].served': '2026-03-02',
      'order[1].servedBy': 'e-service',
    },
    then: { due: '2026-04-01' },
    kind: 'edge',
    from: 'voluntary departure is granted by a decision of the judge',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': { rivals: ['2026-02-02', '2026-02-04'] },
      'order[1].servedBy': 'oral',
    },
    then: { branches: [{ due: '2026-03-04' }, { due: '2026-03-06' }], safe: { due: '2026-03-04' } },
    kind: 'edge',
    from: 'two papers, two days of the decision',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].servedBy': 'oral' },
    then: { missing: ['order.date'] },
    kind: 'missing',
    from: 'no day of the decision',
  },
  {
    given: { 'order[1].date': '2026-03-02' },
    then: { missing: ['order.type'] },
    kind: 'missing',
    from: 'no kind of order',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-09-24', 'order[1].appealWaived': true },
    then: { notApplicable: 'waived' },
    kind: 'not-applicable',
    from: 'EOIR-1, waiving the appeal ends it',
  },
  {
    given: { 'order[1].type': 'in-absentia', 'order[1].date': '2026-09-24' },
    then: { notApplicable: 'inAbsentia' },
    kind: 'not-applicable',
    from: 'EOIR-3, no direct appeal',
  },
  {
    given: { 'order[1].type': 'expedited', 'order[1].date': '2026-09-24' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'not an order of a judge',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-04-01',
      'order[1].servedBy': 'oral',
      'order[1].appealFiled': true,
    },
    then: { notApplicable: 'appealed' },
    kind: 'not-applicable',
    from: 'the appeal was made',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-04-01',
      'order[1].servedBy': 'oral',
      'order[2].type': 'bia',
      'order[2].date': '2026-09-01',
    },
    then: { notApplicable: 'boardDecided' },
    kind: 'not-applicable',
    from: 'the Board decided since',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-04-01',
      'order[1].servedBy': 'oral',
      'order[1].appealFiled': false,
      'order[2].type': 'bia',
      'order[2].date': '2026-03-31',
    },
    then: {
      branches: [{ due: '2026-05-01' }, { due: '2026-04-13' }],
      safe: { due: '2026-04-13', actBy: '2026-04-10' },
    },
    kind: 'edge',
    from: 'section 4 EOIR-2, the two times to appeal; a decision of the Board from before does not count',
  },
  {
    given: {
      'order[1].type': 'voluntary-departure',
      'order[1].date': '2026-04-01',
      'order[1].servedBy': 'oral',
      'order[2].type': 'bia',
      'order[2].date': '2026-04-01',
    },
    then: { notApplicable: 'boardDecided' },
    kind: 'not-applicable',
    from: 'the Board decided, on the very day as the papers say',
  },
]
