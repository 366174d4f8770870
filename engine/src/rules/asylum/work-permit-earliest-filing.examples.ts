// Made from work-permit-earliest-filing.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2025-03-10' },
    then: { raw: '2025-08-07', on: '2025-08-07' },
    kind: 'normal',
    from: 'ASY-2',
  },
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2026-01-31' },
    then: { raw: '2026-06-30', on: '2026-06-30' },
    kind: 'normal',
    from: 'section 4 ASY-2',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-01-10',
      'clockStop[1].from': '2025-03-03',
      'clockStop[1].cured': '2025-04-14',
    },
    then: { raw: '2025-07-21', on: '2025-07-21' },
    kind: 'normal',
    from: "ASY-2, a continuance of 42 days at the holder's request",
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-12-01',
      'clockStop[1].from': '2026-01-05',
      'clockStop[1].cured': '2026-02-02',
    },
    then: { raw: '2026-05-28', on: '2026-05-28', steps: ['started', 'stopped'] },
    kind: 'normal',
    from: 'section 4 ASY-2, missed biometrics, 28 days',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-09-02',
      'filing[1].lodgedDate': '2025-05-05',
    },
    then: { raw: '2025-10-02', on: '2025-10-02' },
    kind: 'edge',
    from: 'ASY-2, lodged before it was filed; 5 May 2025 + 150 days',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-01-10',
      'clockStop[1].from': '2025-03-03',
      'clockStop[1].cured': '2025-04-14',
      'clockStop[2].from': '2025-04-01',
      'clockStop[2].cured': '2025-04-20',
    },
    then: { raw: '2025-07-27', on: '2025-07-27' },
    kind: 'edge',
    from: 'two stops that overlap are merged, 48 days from 3 March to 20 April 2025',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-01-10',
      'clockStop[1].from': '2025-01-01',
      'clockStop[1].cured': '2025-01-15',
    },
    then: { raw: '2025-06-14', on: '2025-06-14' },
    kind: 'edge',
    from: 'a stop before the start; five of its days count',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-01-10',
      'clockStop[1].from': '2025-06-09',
      'clockStop[1].cured': '2025-09-01',
    },
    then: { raw: '2025-06-09', on: '2025-06-09', steps: ['started'] },
    kind: 'edge',
    from: 'a stop that begins on day 150 comes too late to matter',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-01-10',
      'clockStop[1].from': '2025-06-08',
      'clockStop[1].cured': '2025-07-08',
    },
    then: { raw: '2025-07-09', on: '2025-07-09' },
    kind: 'edge',
    from: 'a stop of 30 days that begins one day before',
  },
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].receivedDate': '2023-10-03' },
    then: { raw: '2024-03-01', on: '2024-03-01' },
    kind: 'edge',
    from: 'over 29 February 2024; a Friday and a Sunday, never rolled',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': { rivals: ['2025-03-10', '2025-03-17'] },
    },
    then: { branches: [{ on: '2025-08-07' }, { on: '2025-08-14' }], safe: { on: '2025-08-14' } },
    kind: 'edge',
    from: 'two receipts that disagree; the later day is safe',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'clockStop[1].from': '2025-05-01',
    },
    then: { missing: ['clockStop.cured'] },
    kind: 'missing',
    from: 'the clock stands still and no paper shows its end',
  },
  {
    given: { 'filing[1].form': 'I-589' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'no receipt',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'clockStop[1].cured': '2025-05-01',
    },
    then: { missing: ['clockStop.from'] },
    kind: 'missing',
    from: 'a stop with no beginning',
  },
  {
    given: { 'filing[1].form': 'I-130', 'filing[1].receivedDate': '2025-03-10' },
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
    from: 'ASY-2, an incomplete application sent back starts no clock',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'filing[1].decision': 'approved',
    },
    then: { notApplicable: 'granted' },
    kind: 'not-applicable',
    from: 'asylum was granted, and with it the right to work',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'filing[1].decision': 'withdrawn',
    },
    then: { notApplicable: 'notPending' },
    kind: 'not-applicable',
    from: 'taken back',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2025-08-06',
    },
    then: { notApplicable: 'denied' },
    kind: 'not-applicable',
    from: 'denied on day 149',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2025-08-07',
    },
    then: { raw: '2025-08-07', on: '2025-08-07' },
    kind: 'edge',
    from: 'denied on day 150',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'filing[1].decision': 'denied',
    },
    then: { missing: ['filing.decisionDate'] },
    kind: 'missing',
    from: 'denied on an unknown day',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'clockStop[1].from': '2025-05-01',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2025-07-01',
    },
    then: { notApplicable: 'denied' },
    kind: 'not-applicable',
    from: 'denied while the clock stood still',
  },
  {
    given: {
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-10',
      'clockStop[1].from': '2025-04-01',
      'clockStop[1].cured': '2025-04-08',
      'clockStop[2].from': '2025-05-01',
    },
    then: { missing: ['clockStop[2].cured'] },
    kind: 'missing',
    from: 'the second of two stops has no end',
  },
]
