// Made from motion-to-reopen.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-06-05' },
    then: {
      raw: '2026-09-03',
      due: '2026-09-03',
      actBy: '2026-09-03',
      steps: ['counted', 'what', 'oneMotion', 'later', 'ofBoard'],
    },
    kind: 'normal',
    from: 'EOIR-2, 90 days from a dismissal',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-10-02' },
    then: { raw: '2026-12-31', due: '2026-12-31' },
    kind: 'normal',
    from: 'section 4 EOIR-2',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-04-01',
      'order[1].servedBy': 'oral',
      'order[1].appealFiled': false,
    },
    then: {
      raw: '2026-07-30',
      due: '2026-07-30',
      branches: [
        { raw: '2026-07-30', due: '2026-07-30', actBy: '2026-07-30' },
        { raw: '2026-07-12', due: '2026-07-13', actBy: '2026-07-10' },
        { raw: '2026-07-10', due: '2026-07-10', actBy: '2026-07-10' },
      ],
      safe: { due: '2026-07-13', actBy: '2026-07-10' },
    },
    kind: 'normal',
    from: 'section 4 EOIR-2, no appeal, both texts; the third is open question 7, a note',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-04-01', 'order[1].appealWaived': true },
    then: { raw: '2026-06-30', due: '2026-06-30', branches: [{ due: '2026-06-30' }] },
    kind: 'edge',
    from: 'the appeal was given up; 1 April 2026 + 90 days',
  },
  {
    given: { 'order[1].type': 'in-absentia', 'order[1].date': '2026-01-14' },
    then: {
      raw: '2026-04-14',
      due: '2026-04-14',
      steps: ['counted', 'what', 'oneMotion', 'later', 'inAbsentia'],
    },
    kind: 'edge',
    from: 'final at once; the longer time of EOIR-3 is named',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2023-12-01' },
    then: { due: '2024-02-29' },
    kind: 'edge',
    from: '90 days from 1 December 2023 end on the leap day',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-04-04' },
    then: {
      branches: [{ raw: '2026-07-03', due: '2026-07-06' }, { raw: '2026-07-03', due: '2026-07-03' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: '90 days from 4 April 2026 end on the observed Friday',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-06-05', 'departure[1].date': '2026-06-20' },
    then: {
      branches: [{ due: '2026-09-03' }, { unsettled: 'departureBar' }],
      safe: { due: '2026-09-03', actBy: '2026-09-03' },
      steps: ['left', 'counted', 'what', 'oneMotion', 'later', 'ofBoard'],
    },
    kind: 'edge',
    from: 'left after the order; circuits differ, and the last day stands where the bar does not hold',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-06-05', 'departure[1].date': '2026-06-20' },
    readings: { 'reading.eoir.departure-bar': 'valid' },
    then: { unsettled: 'departureBar' },
    kind: 'edge',
    from: 'the same where the bar holds',
  },
  {
    given: {
      'order[1].type': 'voluntary-departure',
      'order[1].date': '2026-04-07',
      'order[1].appealWaived': true,
    },
    then: {
      raw: '2026-07-06',
      due: '2026-07-06',
      steps: ['counted', 'what', 'oneMotion', 'later', 'endsVoluntaryDeparture'],
    },
    kind: 'edge',
    from: 'VD-1, the motion would end voluntary departure; 7 April 2026 + 90 days',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-04-01' },
    then: { missing: ['order.appealFiled'] },
    kind: 'missing',
    from: 'whether there was an appeal is asked',
  },
  {
    given: { 'order[1].date': '2026-04-01' },
    then: { missing: ['order.type'] },
    kind: 'missing',
    from: 'no kind of order',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-04-01', 'order[1].appealFiled': true },
    then: { notApplicable: 'appealPending' },
    kind: 'not-applicable',
    from: 'the Board has not decided',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-04-01',
      'order[1].appealFiled': true,
      'order[1].carriedOut': '2026-05-20',
    },
    then: { unsettled: 'leftDuringAppeal' },
    kind: 'edge',
    from: 'left while the Board was deciding',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-04-01',
      'order[1].appealFiled': true,
      'order[1].appealWaived': true,
    },
    then: { unsettled: 'waivedAndAppealed' },
    kind: 'edge',
    from: 'given up and filed',
  },
  {
    given: { 'order[1].type': 'expedited', 'order[1].date': '2026-04-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no judge made it',
  },
]
