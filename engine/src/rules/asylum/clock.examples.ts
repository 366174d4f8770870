// Made from clock.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2025-03-10' },
    then: {
      startedOn: '2025-03-10',
      stopped: 0,
      elapsed: null,
      milestones: { file: '2025-08-07', grant: '2025-09-06' },
    },
    kind: 'normal',
    from: 'ASY-2; without today nothing has elapsed yet',
  },
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2025-03-10', today: '2025-05-09' },
    then: { startedOn: '2025-03-10', stopped: 0, elapsed: 60, asOf: '2025-05-09' },
    kind: 'normal',
    from: '60 days from 10 March to 9 May 2025',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-01-10',
      'clockStop[1].from': '2025-03-03',
      'clockStop[1].cured': '2025-04-14',
    },
    then: { stopped: 42, milestones: { file: '2025-07-21', grant: '2025-08-20' } },
    kind: 'normal',
    from: "ASY-2, a continuance at the holder's request",
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-01-10',
      'clockStop[1].from': '2025-03-03',
      'clockStop[1].cured': '2025-04-14',
      today: '2025-03-20',
    },
    then: { stopped: 17, elapsed: 52, asOf: '2025-03-20' },
    kind: 'edge',
    from: 'inside the stop, day 52 since 3 March',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-01-10',
      'clockStop[1].from': '2025-03-03',
      today: '2025-06-01',
    },
    then: { stopped: 90, elapsed: 52, asOf: '2025-06-01', milestones: {} },
    kind: 'edge',
    from: 'a stop no paper ends; still day 52, and no day for a work permit',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-01-10',
      'clockStop[1].from': '2025-03-03',
      'clockStop[1].cured': '2025-03-10',
      'clockStop[2].from': '2025-03-11',
      'clockStop[2].cured': '2025-03-15',
    },
    then: { stopped: 11, milestones: { file: '2025-06-20', grant: '2025-07-20' } },
    kind: 'edge',
    from: 'two stops, 7 and 4 days, with one counted day between them',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-09-02',
      'filing[1].lodgedDate': '2025-05-05',
    },
    then: { startedOn: '2025-05-05' },
    kind: 'edge',
    from: 'ASY-2, lodged before it was filed',
  },
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].lodgedDate': '2025-05-05' },
    then: { startedOn: '2025-05-05' },
    kind: 'edge',
    from: 'lodged, and no filing day known',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2025-08-20',
      today: '2026-01-01',
    },
    then: { frozenOn: '2025-08-20', asOf: '2025-08-20', elapsed: 163, milestones: { file: '2025-08-07' } },
    kind: 'edge',
    from: 'denied after day 150 and before day 180; the clock stays there',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2025-09-06',
      today: '2025-10-06',
    },
    then: { frozenOn: null, elapsed: 210 },
    kind: 'edge',
    from: 'denied on day 180; nothing to freeze',
  },
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2025-03-10', today: '2025-03-10' },
    then: { elapsed: 0 },
    kind: 'edge',
    from: 'the day received is day 0',
  },
  {
    given: { 'filing[1].form': 'I-589' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'no receipt',
  },
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].receivedDate': '2025-03-10' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'filing[1].decision': 'rejected',
    },
    then: { notApplicable: 'rejected' },
    kind: 'not-applicable',
    from: 'ASY-2, no start',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'filing[1].decision': 'approved',
    },
    then: { notApplicable: 'granted' },
    kind: 'not-applicable',
    from: 'asylum was granted',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'filing[1].decision': 'abandoned',
    },
    then: { notApplicable: 'notPending' },
    kind: 'not-applicable',
    from: 'given up',
  },
]
