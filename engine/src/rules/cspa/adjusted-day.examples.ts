// Made from adjusted-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'child[1].relation': 'of-resident',
      'petition[1].category': 'F2A',
      'petition[1].receiptDate': '2021-02-01',
      'petition[1].approvalDate': '2021-10-15',
      'petition[1].availableOn': '2024-09-01',
    },
    then: { value: '2023-12-20', branches: ['2023-12-20', '2023-12-19'] },
    kind: 'normal',
    from: 'CSPA-1, 1 September 2024 less 256 days, or 257',
  },
  {
    given: {
      'child[1].relation': 'derivative',
      'petition[1].category': 'F4',
      'petition[1].receiptDate': '2020-07-01',
      'petition[1].approvalDate': '2020-12-29',
      'petition[1].availableOn': '2021-05-15',
    },
    then: '2020-11-15',
    kind: 'normal',
    from: 'CSPA-1, 15 May 2021 less 181 days',
  },
  {
    given: {
      'child[1].relation': 'of-resident',
      'petition[1].category': 'F2A',
      'petition[1].receiptDate': '2024-02-01',
      'petition[1].approvalDate': '2024-03-01',
      'petition[1].availableOn': '2024-03-01',
    },
    then: '2024-02-01',
    kind: 'edge',
    from: 'over the leap day; available when approved, so the day of filing',
  },
  {
    given: {
      'child[1].relation': 'of-resident',
      'petition[1].category': 'F2A',
      'petition[1].receiptDate': '2021-10-15',
      'petition[1].approvalDate': '2021-02-01',
      'petition[1].availableOn': '2024-09-01',
    },
    then: { unsettled: 'approvedBeforeReceived' },
    kind: 'edge',
    from: 'approved before it arrived',
  },
  {
    given: {
      'child[1].relation': 'of-resident',
      'petition[1].category': 'F2A',
      'petition[1].approvalDate': '2021-10-15',
      'petition[1].availableOn': '2024-09-01',
    },
    then: { missing: ['petition.receiptDate'] },
    kind: 'missing',
    from: 'no day of receipt',
  },
  {
    given: {
      'child[1].relation': 'of-citizen',
      'petition[1].category': 'IR',
      'petition[1].receiptDate': '2021-02-01',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'CSPA-3, nothing is taken off',
  },
  {
    given: {
      'child[1].relation': 'of-resident',
      'child[1].dob': '2004-08-20',
      'petition[1].category': 'F2A',
      'petition[1].receiptDate': '2025-07-01',
      'petition[1].approvalDate': '2025-07-24',
      'petition[1].availableOn': '2025-09-01',
    },
    readings: { 'reading.cspa.pending-days': 'exclusive' },
    then: '2025-08-09',
    kind: 'normal',
    from: 'CSPA-1, 23 days pending',
  },
  {
    given: {
      'child[1].relation': 'of-resident',
      'child[1].dob': '2004-08-20',
      'petition[1].category': 'F2A',
      'petition[1].receiptDate': '2025-07-01',
      'petition[1].approvalDate': '2025-07-13',
      'petition[1].availableOn': '2025-09-01',
    },
    then: { value: '2025-08-20', branches: ['2025-08-20', '2025-08-19'] },
    kind: 'edge',
    from: 'CSPA-1, 12 days pending, or 13 counted inclusively',
  },
]
