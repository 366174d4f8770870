// Made from petition-for-review.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-05-01' },
    then: {
      raw: '2026-05-31',
      due: '2026-06-01',
      actBy: '2026-05-29',
      steps: ['counted', 'sunday', 'received', 'motionsDoNotStop', 'ofBoard'],
    },
    kind: 'normal',
    from: 'EOIR-4, 30 days end on a Sunday',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-11-25' },
    then: { raw: '2026-12-25', due: '2026-12-28', actBy: '2026-12-24' },
    kind: 'edge',
    from: 'section 4 EOIR-4, Christmas on a Friday',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-02-14' },
    then: { raw: '2026-03-16', due: '2026-03-16' },
    kind: 'edge',
    from: 'section 4 EOIR-4, a Monday',
  },
  {
    given: { 'order[1].type': 'administrative', 'order[1].date': '2026-05-01' },
    then: {
      due: '2026-06-01',
      steps: ['counted', 'sunday', 'received', 'motionsDoNotStop', 'administrative'],
    },
    kind: 'normal',
    from: 'EOIR-4 (Riley v. Bondi), from the administrative order itself',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-04-01',
      'order[1].servedBy': 'oral',
      'order[1].appealFiled': false,
    },
    then: {
      branches: [
        { raw: '2026-05-31', due: '2026-06-01', actBy: '2026-05-29' },
        { raw: '2026-05-13', due: '2026-05-13', actBy: '2026-05-11' },
        { raw: '2026-05-11', due: '2026-05-11', actBy: '2026-05-11' },
      ],
      safe: { due: '2026-05-13', actBy: '2026-05-11' },
    },
    kind: 'edge',
    from: 'no appeal; both texts of the time to appeal, and open question 7',
  },
  {
    given: { 'order[1].type': 'in-absentia', 'order[1].date': '2026-01-14' },
    then: {
      raw: '2026-02-13',
      due: '2026-02-13',
      steps: ['counted', 'received', 'motionsDoNotStop', 'notFromBoard'],
    },
    kind: 'edge',
    from: 'an order made in absence is final at once',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2024-01-30' },
    then: { due: '2024-02-29' },
    kind: 'edge',
    from: '30 days from 30 January 2024 end on the leap day',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-06-03' },
    then: {
      branches: [{ raw: '2026-07-03', due: '2026-07-06' }, { raw: '2026-07-03', due: '2026-07-03' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: '30 days from 3 June 2026 end on the observed Friday',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-05-01', 'departure[1].date': '2026-05-20' },
    then: { due: '2026-06-01', branches: [{ due: '2026-06-01' }] },
    kind: 'edge',
    from: 'leaving does not end the right to a petition; the departure bar is about motions',
  },
  {
    given: {
      'order[1].type': 'voluntary-departure',
      'order[1].date': '2026-04-07',
      'order[1].appealWaived': true,
    },
    then: {
      due: '2026-05-07',
      steps: ['counted', 'received', 'motionsDoNotStop', 'notFromBoard', 'endsVoluntaryDeparture'],
    },
    kind: 'edge',
    from: 'VD-1, a petition ends voluntary departure',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2025-10-02',
      'order[1].appealFiled': true,
      'order[2].type': 'bia',
      'order[2].date': '2026-05-01',
    },
    then: { due: '2026-06-01' },
    kind: 'edge',
    from: 'the decision of the Board is the one that counts',
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
    then: { notApplicable: 'expedited' },
    kind: 'not-applicable',
    from: 'no petition for review of an expedited order',
  },
]
