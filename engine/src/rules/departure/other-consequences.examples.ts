// Made from other-consequences.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'stay[1].manner': 'date-certain',
      'stay[1].arrival': '2023-01-05',
      'stay[1].admitUntil': '2023-06-10',
      'stay[1].departure': '2023-07-01',
      'holder.dob': '1980-05-20',
    },
    then: { value: 'visa-void', steps: ['visaVoid'] },
    kind: 'normal',
    from: 'DEP-3, INA 222(g), an overstay voids the visa',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2019-01-05',
      'order[1].carriedOut': '2019-02-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].arrival': '2020-03-01',
      'stay[1].left': false,
      today: '2026-05-01',
    },
    then: { value: 'reinstatement', steps: ['reinstatement'] },
    kind: 'normal',
    from: 'DEP-3, INA 241(a)(5), came back after a removal without inspection',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2019-01-05',
      'order[1].carriedOut': '2019-02-01',
      'stay[1].manner': 'without-inspection',
      'stay[1].arrival': '2018-03-01',
      'stay[1].departure': '2019-02-01',
    },
    then: { notApplicable: 'none', quiet: true },
    kind: 'edge',
    from: 'came without inspection before the removal, not after it',
  },
  {
    given: {
      'order[1].type': 'expedited',
      'order[1].date': '2019-01-05',
      'stay[1].manner': 'without-inspection',
      'stay[1].arrival': '2020-03-01',
      'stay[1].left': false,
      today: '2026-05-01',
    },
    then: { value: 'reinstatement', steps: ['reinstatement'] },
    kind: 'edge',
    from: 'when the order was carried out is in no paper; it was before coming in again',
  },
  {
    given: { 'finding[1].date': '2024-05-01', 'finding[1].kind': 'fraud' },
    then: { value: 'fraud', steps: ['fraud'] },
    kind: 'edge',
    from: 'DEP-3, INA 212(a)(6)(C)',
  },
  {
    given: {
      'leaving.on': '2027-01-05',
      'nta.servedDate': '2026-02-01',
      'nta.filedWithCourtDate': '2026-03-01',
    },
    then: { value: 'court-case', steps: ['courtCase'] },
    kind: 'edge',
    from: 'DEP-3, leaving before an order while a case is pending',
  },
  {
    given: {
      'leaving.on': '2027-01-05',
      'nta.filedWithCourtDate': '2026-03-01',
      'order[1].type': 'ij',
      'order[1].date': '2026-11-02',
    },
    then: { notApplicable: 'none' },
    kind: 'edge',
    from: 'a judge has decided; the order has a line of its own',
  },
  {
    given: {
      'leaving.on': '2027-01-05',
      'nta.filedWithCourtDate': '2026-03-01',
      'finding[1].date': '2024-05-01',
      'finding[1].kind': 'fraud',
    },
    then: { value: 'fraud+court-case', steps: ['fraud', 'courtCase'] },
    kind: 'edge',
    from: 'two at once',
  },
  {
    given: {
      'stay[1].manner': 'date-certain',
      'stay[1].arrival': '2023-01-05',
      'stay[1].admitUntil': { rivals: ['2023-06-10', '2023-07-10'] },
      'stay[1].departure': '2023-07-01',
      'holder.dob': '1980-05-20',
    },
    then: { branches: ['visa-void', { notApplicable: 'none' }] },
    kind: 'edge',
    from: 'two papers about the last allowed day',
  },
  {
    given: {
      'stay[1].manner': 'date-certain',
      'stay[1].arrival': '2023-01-05',
      'stay[1].departure': '2023-07-01',
    },
    then: { notApplicable: 'none' },
    kind: 'missing',
    from: 'how long the stay was allowed is asked for by other rules',
  },
  {
    given: {
      'stay[1].manner': 'date-certain',
      'stay[1].arrival': '2023-01-05',
      'stay[1].admitUntil': '2023-06-10',
      'stay[1].departure': '2023-07-01',
      'holder.dob': '1980-05-20',
      'holder.residentSince': '2025-08-15',
    },
    then: { notApplicable: 'none' },
    kind: 'not-applicable',
    from: 'a resident needs no visa',
  },
  {
    given: { 'nta.filedWithCourtDate': '2026-03-01' },
    then: { notApplicable: 'none', quiet: true },
    kind: 'not-applicable',
    from: 'no plan to leave',
  },
]
