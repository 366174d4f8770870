// Made from joint-window.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'holder.residentSince': '2024-03-15', 'holder.residentKind': 'conditional' },
    then: {
      opens: '2025-12-15',
      raw: '2026-03-15',
      due: '2026-03-16',
      actBy: '2026-03-13',
      branches: [{ due: '2026-03-16' }, { raw: '2026-03-14', due: '2026-03-14', actBy: '2026-03-13' }],
      safe: { opens: '2025-12-15', due: '2026-03-14', actBy: '2026-03-13' },
    },
    kind: 'normal',
    from: 'CR-1; 15 March 2026 is a Sunday',
  },
  {
    given: { 'holder.residentSince': '2024-02-29', 'holder.residentKind': 'conditional' },
    then: {
      branches: [
        { opens: '2025-11-30', raw: '2026-02-28', due: '2026-03-02' },
        { opens: '2025-11-30', raw: '2026-02-27', due: '2026-02-27' },
        { opens: '2025-12-01', raw: '2026-03-01', due: '2026-03-02' },
        { opens: '2025-12-01', raw: '2026-02-28', due: '2026-02-28' },
      ],
      safe: { opens: '2025-12-01', due: '2026-02-27', actBy: '2026-02-27' },
    },
    kind: 'edge',
    from: 'CR-1, residence from 29 February',
  },
  {
    given: { 'holder.residentSince': '2024-11-30', 'holder.residentKind': 'conditional' },
    then: {
      opens: '2026-09-01',
      raw: '2026-11-30',
      due: '2026-11-30',
      safe: { opens: '2026-09-01', due: '2026-11-29' },
    },
    kind: 'edge',
    from: 'section 4, CR-1',
  },
  {
    given: { 'holder.residentSince': '2024-07-03', 'holder.residentKind': 'conditional' },
    then: {
      raw: '2026-07-03',
      branches: [
        { due: '2026-07-06' },
        { raw: '2026-07-03', due: '2026-07-03' },
        { raw: '2026-07-02', due: '2026-07-02' },
      ],
      safe: { due: '2026-07-02', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: 'CAL-1, the last day is the Friday on which Independence Day is observed',
  },
  {
    given: { 'holder.residentSince': '2024-03-15', 'holder.investor': true },
    then: { opens: '2025-12-15', raw: '2026-03-15' },
    kind: 'normal',
    from: 'CR-1, the window of investors',
  },
  {
    given: { 'holder.residentSince': '2024-06-09', 'marriage[1].date': '2022-06-10' },
    then: { opens: '2026-03-11', raw: '2026-06-09', due: '2026-06-09' },
    kind: 'normal',
    from: 'CR-1, on condition by the marriage test; 9 June less 90 days',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'holder.residentKind': 'conditional',
      'filing[1].form': 'I-751',
      'filing[1].decision': 'rejected',
    },
    then: { opens: '2025-12-15', raw: '2026-03-15' },
    kind: 'edge',
    from: 'a petition sent back is not filed',
  },
  {
    given: { 'holder.residentKind': 'conditional' },
    then: { missing: ['holder.residentSince'] },
    kind: 'missing',
    from: 'the first day of residence is in no paper',
  },
  {
    given: { 'holder.residentSince': '2024-06-10', 'marriage[1].date': '2022-06-10' },
    then: { notApplicable: 'notConditional' },
    kind: 'not-applicable',
    from: 'CR-1, exactly 24 months',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'holder.residentKind': 'conditional',
      'filing[1].form': 'I-751',
      'filing[1].receivedDate': '2026-01-05',
    },
    then: { notApplicable: 'alreadyFiled' },
    kind: 'not-applicable',
    from: 'the petition is pending',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'holder.residentKind': 'conditional',
      'filing[1].form': 'I-751',
      'filing[1].decision': 'approved',
    },
    then: { notApplicable: 'conditionsRemoved' },
    kind: 'not-applicable',
    from: 'the petition was approved',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'holder.residentKind': 'conditional',
      'marriage[1].date': '2023-06-10',
      'marriage[1].endDate': '2025-05-05',
    },
    then: { notApplicable: 'marriageEnded' },
    kind: 'not-applicable',
    from: 'CR-1, after a divorce the petition is filed alone',
  },
  {
    given: {},
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
