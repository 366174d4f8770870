// Made from waiver-petition.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'holder.residentKind': 'conditional',
      'marriage[1].date': '2023-06-10',
      'marriage[1].endDate': '2025-05-05',
    },
    then: { opens: '2025-05-05', raw: null, due: null },
    kind: 'normal',
    from: 'CR-1, any time after the divorce, also before the joint window',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'holder.residentKind': 'conditional',
      'marriage[1].date': '2023-06-10',
      'marriage[1].endDate': '2026-08-20',
    },
    then: { opens: '2026-08-20', raw: null },
    kind: 'edge',
    from: 'CR-1, also after residence on condition ended',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'holder.residentKind': 'conditional',
      'marriage[1].date': '2023-06-10',
      'marriage[1].endDate': { rivals: ['2025-05-05', '2025-06-01'] },
    },
    then: { branches: [{ opens: '2025-05-05' }, { opens: '2025-06-01' }], safe: { opens: '2025-06-01' } },
    kind: 'edge',
    from: 'two papers give two days for the divorce',
  },
  {
    given: {
      'holder.residentKind': 'conditional',
      'marriage[1].date': '2023-06-10',
      'marriage[1].endDate': '2025-05-05',
    },
    then: { missing: ['holder.residentSince'] },
    kind: 'missing',
    from: 'the first day of residence is in no paper',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'holder.residentKind': 'conditional',
      'marriage[1].date': '2023-06-10',
    },
    then: { notApplicable: 'marriageNotEnded' },
    kind: 'not-applicable',
    from: 'no divorce in the papers',
  },
  {
    given: { 'holder.residentSince': '2024-03-15', 'holder.investor': true },
    then: { notApplicable: 'investor' },
    kind: 'not-applicable',
    from: 'residence as an investor does not rest on a marriage',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'holder.residentKind': 'conditional',
      'marriage[1].date': '2023-06-10',
      'marriage[1].endDate': '2025-05-05',
      'filing[1].form': 'I-751',
      'filing[1].decision': 'pending',
    },
    then: { notApplicable: 'alreadyFiled' },
    kind: 'not-applicable',
    from: 'the petition is pending',
  },
  {
    given: { 'holder.residentSince': '2024-03-15', 'holder.residentKind': 'permanent' },
    then: { notApplicable: 'notConditional' },
    kind: 'not-applicable',
    from: 'not on condition',
  },
]
