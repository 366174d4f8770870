// Made from chart.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'petition[1].category': 'F2A',
      'petition[1].adjustmentFiled': '2022-11-01',
      'petition[1].adjustmentDecided': '2023-02-13',
    },
    then: { value: 'final-action', steps: ['decided'] },
    kind: 'edge',
    from: 'CSPA-1, decided the day before the policy of 14 February 2023',
  },
  {
    given: {
      'petition[1].category': 'F2A',
      'petition[1].adjustmentFiled': '2022-11-01',
      'petition[1].adjustmentDecided': '2023-02-14',
    },
    then: { value: 'designated', steps: ['decided'] },
    kind: 'normal',
    from: 'CSPA-1, decided on the first day of that policy, whenever it was filed',
  },
  {
    given: {
      'petition[1].category': 'F2A',
      'petition[1].adjustmentFiled': '2024-11-01',
      'petition[1].adjustmentDecided': '2025-08-14',
    },
    then: 'designated',
    kind: 'edge',
    from: 'CSPA-1, decided on its last day',
  },
  {
    given: {
      'petition[1].category': 'F2A',
      'petition[1].adjustmentFiled': '2025-08-14',
      'petition[1].adjustmentDecided': '2026-03-02',
    },
    then: { value: 'designated', steps: ['filed'] },
    kind: 'edge',
    from: 'CSPA-1, filed the day before the change and pending through it',
  },
  {
    given: {
      'petition[1].category': 'F2A',
      'petition[1].adjustmentFiled': '2025-08-15',
      'petition[1].adjustmentDecided': '2026-03-02',
    },
    then: 'final-action',
    kind: 'edge',
    from: 'CSPA-1, filed on the day of the change',
  },
  {
    given: { 'petition[1].category': 'F2A', 'petition[1].adjustmentFiled': '2025-08-10' },
    then: { value: 'designated', steps: ['filed'] },
    kind: 'normal',
    from: 'CSPA-1, filed before the change and not decided',
  },
  {
    given: { 'petition[1].category': 'F2A', 'petition[1].adjustmentFiled': '2025-08-20' },
    then: 'final-action',
    kind: 'normal',
    from: 'CSPA-1, filed after the change',
  },
  {
    given: {
      'petition[1].category': 'F2A',
      'petition[1].adjustmentFiled': { rivals: ['2025-08-14', '2025-08-15'] },
    },
    then: { branches: ['designated', 'final-action'] },
    kind: 'edge',
    from: 'receipt notice and online account give the days before and after the change',
  },
  {
    given: { 'petition[1].category': 'F2A', 'petition[1].consular': true },
    then: { value: 'final-action', steps: ['consular'] },
    kind: 'normal',
    from: 'CSPA-1, a consulate always takes the Final Action Dates',
  },
  {
    given: { 'petition[1].category': 'F2A' },
    then: { value: 'final-action', steps: ['notFiled'] },
    kind: 'edge',
    from: 'nothing filed yet, so it would be filed after the change',
  },
  {
    given: {
      'petition[1].category': 'F2A',
      'petition[1].adjustmentFiled': '2026-03-02',
      'petition[1].adjustmentDecided': '2026-03-01',
    },
    then: { unsettled: 'decidedBeforeFiled' },
    kind: 'edge',
    from: 'decided before it was filed',
  },
  {
    given: { 'petition[1].category': 'F2A', 'petition[1].adjustmentDecided': '2026-03-02' },
    then: { missing: ['petition.adjustmentFiled'] },
    kind: 'missing',
    from: 'decided, and the day of filing is not known',
  },
  {
    given: { 'petition[1].category': 'IR', 'petition[1].adjustmentFiled': '2025-08-10' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a visa is always available to immediate relatives',
  },
]
