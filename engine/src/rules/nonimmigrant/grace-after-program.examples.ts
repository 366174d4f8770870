// Made from grace-after-program.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2026-05-15',
      'program[1].ending': 'completed',
    },
    then: {
      opens: '2026-05-16',
      raw: '2026-07-14',
      due: '2026-07-14',
      steps: ['counted', 'noWork'],
      branches: [{ raw: '2026-07-14' }],
    },
    kind: 'normal',
    from: 'FJ-1, program end 2026-05-15 → 2026-07-14',
  },
  {
    given: {
      'program[1].kind': 'j-1',
      'program[1].endDate': '2026-05-15',
      'program[1].ending': 'completed',
    },
    then: { raw: '2026-06-14', due: '2026-06-14' },
    kind: 'normal',
    from: 'FJ-1, J-1 → 2026-06-14, a Sunday that does not roll',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2025-12-15',
      'opt[1].start': '2026-01-01',
      'opt[1].end': '2026-12-31',
    },
    then: {
      raw: '2027-03-01',
      steps: ['training', 'counted', 'asPlanned', 'noWork'],
      branches: [{ raw: '2027-03-01' }, { raw: '2027-01-30' }],
      safe: { due: '2027-03-01' },
    },
    kind: 'edge',
    from: 'section 4 FJ-1, OPT ends 2026-12-31 → 2027-03-01; the postponed rule is a note and does not move the safe day',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2025-12-15',
      'opt[1].start': '2026-01-01',
      'opt[1].end': '2026-12-31',
    },
    readings: { 'reading.fj.admission-period': 'fixed-30' },
    then: { raw: '2027-01-30' },
    kind: 'edge',
    from: 'the postponed rule alone',
  },
  {
    given: { 'program[1].kind': 'j-1', 'program[1].endDate': '2026-12-31' },
    then: { raw: '2027-01-30', branches: [{ raw: '2027-01-30' }] },
    kind: 'edge',
    from: 'section 4 FJ-1, J-1 ends 2026-12-31; 30 days in both texts, so nothing is asked',
  },
  {
    given: { 'program[1].kind': 'f-1', 'program[1].endDate': '2026-09-14' },
    then: { raw: '2026-11-13', branches: [{ raw: '2026-11-13' }] },
    kind: 'edge',
    from: 'the day before the postponed rule',
  },
  {
    given: { 'program[1].kind': 'f-1', 'program[1].endDate': '2026-09-15' },
    then: {
      raw: '2026-11-14',
      branches: [{ raw: '2026-11-14' }, { raw: '2026-10-15' }],
      safe: { due: '2026-11-14' },
    },
    kind: 'edge',
    from: 'exactly the first day of the postponed rule',
  },
  {
    given: { 'program[1].kind': 'm-1', 'program[1].endDate': '2028-01-30' },
    then: { raw: '2028-02-29' },
    kind: 'edge',
    from: 'FJ-1, M-1; 30 January 2028 and 30 days is 29 February',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2026-05-15',
      'program[1].ending': 'authorized-withdrawal',
    },
    then: { raw: '2026-05-30', steps: ['withdrawal', 'noWork'] },
    kind: 'edge',
    from: 'FJ-1, 15 days',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2026-05-15',
      'program[1].ending': 'violation',
    },
    then: { opens: null, raw: '2026-05-15', say: 'noDays', steps: ['violation', 'askSchool'] },
    kind: 'edge',
    from: 'FJ-1, no days',
  },
  {
    given: {
      'program[1].kind': 'j-1',
      'program[1].endDate': '2026-05-15',
      'program[1].ending': 'authorized-withdrawal',
    },
    then: { raw: '2026-05-15', say: 'noDays', steps: ['endedEarly', 'askSchool'] },
    kind: 'edge',
    from: 'FJ-1 gives J-1 days only after the program; errs early',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2026-05-15',
      'program[1].ending': { rivals: ['completed', 'violation'] },
    },
    then: { branches: [{ raw: '2026-07-14' }, { raw: '2026-05-15' }], safe: { due: '2026-05-15' } },
    kind: 'edge',
    from: 'the school and SEVIS do not agree how it ended',
  },
  {
    given: { 'program[1].kind': 'f-1', 'program[1].endDate': { rivals: ['2026-05-15', '2026-05-22'] } },
    then: { branches: [{ raw: '2026-07-14' }, { raw: '2026-07-21' }], safe: { due: '2026-07-14' } },
    kind: 'edge',
    from: 'two I-20s, two ends',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2022-05-15',
      'opt[1].start': '2022-06-01',
      'opt[1].end': '2023-05-31',
      'opt[2].start': '2023-06-01',
      'opt[2].end': '2025-05-31',
      'opt[2].stem': true,
    },
    then: { raw: '2025-07-30', steps: ['training', 'counted', 'asPlanned', 'noWork'] },
    kind: 'edge',
    from: 'training and its extension follow one another; 31 May 2025 and 60 days',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2020-05-15',
      'opt[1].start': '2023-06-01',
      'opt[1].end': '2024-05-31',
    },
    then: { raw: '2020-07-14', steps: ['counted', 'asPlanned', 'noWork'] },
    kind: 'edge',
    from: 'training after a later program does not belong to this one',
  },
  {
    given: { 'program[1].kind': 'f-1' },
    then: { missing: ['program.endDate'] },
    kind: 'missing',
    from: 'no end of the program',
  },
  {
    given: { 'program[1].endDate': '2026-05-15' },
    then: { missing: ['program.kind'] },
    kind: 'missing',
    from: 'which kind of program is not known',
  },
  {
    given: { 'program[1].kind': 'f-1', 'program[1].endDate': '2026-05-15', 'opt[1].start': '2026-06-01' },
    then: { missing: ['opt.end'] },
    kind: 'missing',
    from: 'the end of the training is not known',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2025-12-15',
      'opt[1].start': '2026-01-01',
      'opt[1].end': '2026-12-31',
      'job[1].status': 'h-1b',
      'job[1].from': '2026-10-01',
    },
    then: { notApplicable: 'changedStatus' },
    kind: 'not-applicable',
    from: 'work in H-1B began in the training',
  },
  {
    given: {
      'program[1].kind': 'f-1',
      'program[1].endDate': '2025-05-15',
      'job[1].status': 'h-1b',
      'job[1].from': '2026-10-01',
    },
    then: { raw: '2025-07-14' },
    kind: 'edge',
    from: 'H-1B begun long after the program does not touch its days',
  },
]
