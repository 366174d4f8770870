// Made from pending-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'petition[1].receiptDate': '2021-02-01', 'petition[1].approvalDate': '2021-10-15' },
    then: { days: 256, branches: [256, 257], safe: { days: 256 }, steps: ['petition'] },
    kind: 'normal',
    from: 'CSPA-1, 256 days; the priority date is not used',
  },
  {
    given: { 'petition[1].receiptDate': '2021-02-01', 'petition[1].approvalDate': '2021-10-15' },
    readings: { 'reading.cspa.pending-days': 'inclusive' },
    then: { days: 257, steps: ['petition', 'inclusive'] },
    kind: 'edge',
    from: 'CSPA-1, the day it arrived is counted too',
  },
  {
    given: { 'petition[1].receiptDate': '2025-07-01', 'petition[1].approvalDate': '2025-07-01' },
    then: { days: 0 },
    kind: 'edge',
    from: 'approved on the day it arrived',
  },
  {
    given: { 'petition[1].receiptDate': '2024-02-01', 'petition[1].approvalDate': '2024-03-01' },
    then: { days: 29 },
    kind: 'edge',
    from: 'over the leap day',
  },
  {
    given: {
      'petition[1].category': 'DV',
      'petition[1].lotteryOpened': '2023-10-04',
      'petition[1].lotterySelected': '2024-05-04',
    },
    then: { days: 213, steps: ['lottery'] },
    kind: 'normal',
    from: 'CSPA-1, the lottery counts from the first day of the entry period to the letter',
  },
  {
    given: {
      'petition[1].receiptDate': '2021-02-01',
      'petition[1].approvalDate': { rivals: ['2021-10-15', '2021-10-20'] },
    },
    readings: { 'reading.cspa.pending-days': 'exclusive' },
    then: { branches: [256, 261], safe: { days: 256 } },
    kind: 'edge',
    from: 'two papers give two days of approval; fewer days help less',
  },
  {
    given: { 'petition[1].receiptDate': '2021-10-15', 'petition[1].approvalDate': '2021-02-01' },
    then: { unsettled: 'approvedBeforeReceived' },
    kind: 'edge',
    from: 'approved before it arrived',
  },
  {
    given: { 'petition[1].receiptDate': '2021-02-01' },
    then: { missing: ['petition.approvalDate'] },
    kind: 'missing',
    from: 'not approved yet, or no paper shows it',
  },
  {
    given: { 'petition[1].approvalDate': '2021-10-15' },
    then: { missing: ['petition.receiptDate'] },
    kind: 'missing',
    from: 'no day of receipt',
  },
  {
    given: { 'petition[1].category': 'DV', 'petition[1].lotteryOpened': '2023-10-04' },
    then: { missing: ['petition.lotterySelected'] },
    kind: 'missing',
    from: 'no day of the letter',
  },
  {
    given: {
      'petition[1].category': 'IR',
      'petition[1].receiptDate': '2021-02-01',
      'petition[1].approvalDate': '2021-10-15',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'CSPA-3, immediate relatives take nothing off',
  },
  {
    given: {
      'petition[1].form': 'ETA-9089',
      'petition[1].receiptDate': '2021-02-01',
      'petition[1].approvalDate': '2021-10-15',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'the days of a labor certification do not count',
  },
]
