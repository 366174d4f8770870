// Made from opt-filing-window.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'program[1].kind': 'f-1', 'program[1].endDate': '2026-05-15' },
    then: {
      opens: '2026-02-14',
      raw: '2026-07-14',
      due: '2026-07-14',
      steps: ['counted', 'noRecommendation', 'received'],
    },
    kind: 'normal',
    from: 'OPT-1, program end 2026-05-15 → window 2026-02-14..2026-07-14',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2026-05-15',
      'program[1].recommendedDate': '2026-03-02',
    },
    then: { opens: '2026-02-14', raw: '2026-04-01', steps: ['counted', 'recommended', 'received'] },
    kind: 'edge',
    from: 'OPT-1, within 30 days of the recommendation',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2026-05-15',
      'program[1].recommendedDate': '2026-06-20',
    },
    then: { raw: '2026-07-14' },
    kind: 'edge',
    from: '30 days from 20 June would be 20 July; the 60 days end first',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2026-05-15',
      'program[1].recommendedDate': '2026-01-15',
    },
    then: { opens: '2026-02-14', raw: '2026-02-14' },
    kind: 'edge',
    from: '30 days from 15 January end on the first day of the window',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2026-05-15',
      'program[1].recommendedDate': '2026-01-14',
    },
    then: { unsettled: 'recommendedTooSoon' },
    kind: 'edge',
    from: 'one day sooner the recommendation runs out before the window opens',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2026-05-15',
      'program[1].recommendedDate': '2026-07-15',
    },
    then: { unsettled: 'recommendedTooLate' },
    kind: 'edge',
    from: 'recommended after the window closed',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2025-05-15',
      'program[1].stem': true,
      'opt[1].start': '2025-06-01',
      'opt[1].end': '2026-05-31',
    },
    then: {
      opens: '2026-03-02',
      raw: '2026-05-30',
      due: '2026-05-30',
      actBy: '2026-05-29',
      steps: ['extension', 'noRecommendation', 'received'],
    },
    kind: 'edge',
    from: 'OPT-1, STEM; from 90 days before the training ends on 31 May to the day before',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2025-05-15',
      'program[1].stem': true,
      'program[1].recommendedDate': '2026-03-10',
      'opt[1].start': '2025-06-01',
      'opt[1].end': '2026-05-31',
    },
    then: { opens: '2026-03-02', raw: '2026-05-09', steps: ['extension', 'recommended', 'received'] },
    kind: 'edge',
    from: 'OPT-1, STEM; within 60 days of the recommendation',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2025-05-15',
      'program[1].stem': true,
      'program[1].recommendedDate': '2025-03-10',
      'opt[1].start': '2025-06-01',
      'opt[1].end': '2026-05-31',
    },
    then: { raw: '2026-05-30', steps: ['extension', 'noRecommendation', 'received'] },
    kind: 'edge',
    from: 'a recommendation from before the training was for the training itself',
  },
  {
    given: { 'program[1].kind': 'f-1', 'program[1].endDate': { rivals: ['2026-05-15', '2026-05-22'] } },
    then: {
      branches: [{ opens: '2026-02-14', raw: '2026-07-14' }, { opens: '2026-02-21', raw: '2026-07-21' }],
      safe: { opens: '2026-02-21', due: '2026-07-14' },
    },
    kind: 'edge',
    from: 'two I-20s, two ends',
  },
  {
    given: { 'program[1].kind': 'f-1' },
    then: { missing: ['program.endDate'] },
    kind: 'missing',
    from: 'no end of the program',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2025-05-15',
      'opt[1].start': '2025-06-01',
      'opt[1].end': '2026-05-31',
    },
    then: { notApplicable: 'given' },
    kind: 'not-applicable',
    from: 'the training was given',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2026-05-15',
      'program[1].ending': 'violation',
    },
    then: { notApplicable: 'notCompleted' },
    kind: 'not-applicable',
    from: 'the program was not completed',
  },
  {
    given: { 'program[1].kind': 'j-1', 'program[1].endDate': '2026-05-15' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an exchange has no such training',
  },
]
