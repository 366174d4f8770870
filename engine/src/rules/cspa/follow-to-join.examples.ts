// Made from follow-to-join.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2010-05-13',
      'principal.asylumReceived': '2021-05-12',
      'principal.asylumGranted': '2024-05-13',
    },
    then: { raw: '2026-05-13', due: '2026-05-13', actBy: '2026-05-13', steps: ['granted', 'reasons'] },
    kind: 'normal',
    from: 'CSPA-4, two years after the grant',
  },
  {
    given: {
      'child[1].relation': 'refugee-derivative',
      'child[1].dob': '2010-05-13',
      'principal.refugeeInterview': '2023-05-12',
      'principal.refugeeAdmitted': '2024-05-13',
    },
    then: { raw: '2026-05-13', due: '2026-05-13', steps: ['admitted', 'reasons'] },
    kind: 'normal',
    from: 'CSPA-4, two years after a refugee was admitted',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2010-05-13',
      'principal.asylumGranted': '2024-07-04',
    },
    then: {
      raw: '2026-07-04',
      due: '2026-07-06',
      actBy: '2026-07-02',
      steps: ['granted', 'saturday', 'reasons'],
    },
    kind: 'edge',
    from: 'CAL-1, two years end on a Saturday that is Independence Day; the day of filing need not be known',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2010-05-13',
      'principal.asylumGranted': '2024-07-03',
    },
    then: {
      branches: [{ raw: '2026-07-03', due: '2026-07-06' }, { raw: '2026-07-03', due: '2026-07-03' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: 'the observed Friday; that reading is a note and does not move the safe day',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2010-05-13',
      'principal.asylumGranted': '2022-02-28',
    },
    then: {
      branches: [{ raw: '2024-02-28', due: '2024-02-28' }, { raw: '2024-02-29', due: '2024-02-29' }],
      safe: { due: '2024-02-28' },
    },
    kind: 'edge',
    from: 'CAL-2, 28 February two years before a leap year',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2010-05-13',
      'principal.asylumGranted': '2022-02-27',
    },
    then: { branches: [{ raw: '2024-02-27' }] },
    kind: 'edge',
    from: 'the day before; nothing is asked',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2010-05-13',
      'principal.asylumGranted': '2024-02-29',
    },
    then: {
      branches: [
        { raw: '2026-02-28', due: '2026-03-02', actBy: '2026-02-27' },
        { raw: '2026-03-01', due: '2026-03-02', actBy: '2026-02-27' },
      ],
      safe: { due: '2026-03-02', actBy: '2026-02-27' },
    },
    kind: 'edge',
    from: 'CAL-2, from a leap day; 28 February 2026 is a Saturday and 1 March a Sunday',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2010-05-13',
      'principal.asylumGranted': { rivals: ['2024-05-13', '2024-05-20'] },
    },
    then: { branches: [{ due: '2026-05-13' }, { due: '2026-05-20' }], safe: { due: '2026-05-13' } },
    kind: 'edge',
    from: 'two papers give two days of the grant',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2010-05-13',
      'principal.asylumReceived': '2021-05-12',
    },
    then: { missing: ['principal.asylumGranted'] },
    kind: 'missing',
    from: 'no day of the grant',
  },
  {
    given: { 'child[1].relation': 'refugee-derivative', 'child[1].dob': '2010-05-13' },
    then: { missing: ['principal.refugeeAdmitted'] },
    kind: 'missing',
    from: 'no day of admission',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2000-05-12',
      'principal.asylumReceived': '2021-05-12',
      'principal.asylumGranted': '2024-05-13',
    },
    then: { notApplicable: 'agedOut' },
    kind: 'not-applicable',
    from: 'CSPA-4, 21 when asylum was asked for',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2000-05-13',
      'child[1].married': true,
      'principal.asylumGranted': '2024-05-13',
    },
    then: { notApplicable: 'married' },
    kind: 'not-applicable',
    from: 'INA 101(b)(1), a child is unmarried',
  },
  {
    given: { 'child[1].dob': '2010-05-13', 'principal.asylumGranted': '2024-05-13' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'nothing says that the child follows anybody',
  },
]
