// Made from motion-to-reconsider.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-06-05' },
    then: {
      raw: '2026-07-05',
      due: '2026-07-06',
      actBy: '2026-07-02',
      steps: ['counted', 'sunday', 'what', 'received'],
    },
    kind: 'normal',
    from: 'EOIR-2, 30 days from a dismissal end on a Sunday',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-10-02' },
    then: { raw: '2026-11-01', due: '2026-11-02' },
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
      raw: '2026-05-31',
      due: '2026-06-01',
      branches: [
        { raw: '2026-05-31', due: '2026-06-01', actBy: '2026-05-29' },
        { raw: '2026-05-13', due: '2026-05-13', actBy: '2026-05-11' },
        { raw: '2026-05-11', due: '2026-05-11', actBy: '2026-05-11' },
      ],
      safe: { due: '2026-05-13', actBy: '2026-05-11' },
    },
    kind: 'edge',
    from: 'no appeal; both texts, and ten days that end on Saturday 11 April 2026 or move to Monday',
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
    given: { 'order[1].type': 'bia', 'order[1].date': { rivals: ['2026-06-05', '2026-06-08'] } },
    then: {
      branches: [{ due: '2026-07-06' }, { due: '2026-07-08' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: 'two papers, two days of the decision',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-06-05', 'order[1].carriedOut': '2026-06-20' },
    then: {
      branches: [{ raw: '2026-07-05', due: '2026-07-06' }, { unsettled: 'departureBar' }],
      safe: { due: '2026-07-06' },
      steps: ['left', 'counted', 'sunday', 'what', 'received'],
    },
    kind: 'edge',
    from: 'removed after the order; circuits differ',
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-06-05', 'departure[1].date': '2026-06-04' },
    then: { due: '2026-07-06', branches: [{ due: '2026-07-06' }] },
    kind: 'edge',
    from: 'a departure before the order is no departure after it',
  },
  {
    given: {
      'order[1].type': 'voluntary-departure',
      'order[1].date': '2026-04-07',
      'order[1].appealWaived': true,
    },
    then: {
      raw: '2026-05-07',
      due: '2026-05-07',
      steps: ['counted', 'what', 'received', 'endsVoluntaryDeparture'],
    },
    kind: 'edge',
    from: 'VD-1, the motion would end voluntary departure',
  },
  {
    given: {
      'order[1].type': 'bia',
      'order[1].date': '2026-04-07',
      'grant[1].kind': 'voluntary-departure',
      'grant[1].by': 'board',
      'grant[1].from': '2026-04-07',
      'grant[1].days': 60,
    },
    then: { due: '2026-05-07', steps: ['counted', 'what', 'received', 'endsVoluntaryDeparture'] },
    kind: 'edge',
    from: 'the same where the Board gave the time to leave again',
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
    given: { 'order[1].type': 'administrative', 'order[1].date': '2026-04-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no judge made it',
  },
]
