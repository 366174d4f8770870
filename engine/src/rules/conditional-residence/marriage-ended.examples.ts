// Made from marriage-ended.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2023-01-20',
      'marriage[1].date': '2022-06-10',
      'marriage[1].endDate': '2024-05-05',
    },
    then: '2024-05-05',
    kind: 'normal',
    from: 'CR-1, divorced while on condition',
  },
  {
    given: { 'holder.residentSince': '2023-01-20', 'marriage[1].endDate': '2024-05-05' },
    then: '2024-05-05',
    kind: 'edge',
    from: 'a divorce whose marriage is in no other paper',
  },
  {
    given: { 'marriage[1].date': '2022-06-10', 'marriage[1].endDate': '2024-05-05' },
    then: { missing: ['holder.residentSince'] },
    kind: 'missing',
    from: 'whether residence came before the divorce is not known',
  },
  {
    given: { 'holder.residentSince': '2023-01-20', 'marriage[1].date': '2022-06-10' },
    then: { notApplicable: 'notEnded' },
    kind: 'not-applicable',
    from: 'no end in the papers',
  },
  {
    given: {
      'holder.residentSince': '2023-01-20',
      'marriage[1].date': '2019-06-10',
      'marriage[1].endDate': '2021-05-05',
    },
    then: { notApplicable: 'endedBefore' },
    kind: 'not-applicable',
    from: 'an earlier marriage',
  },
  {
    given: {
      'holder.residentSince': '2023-01-20',
      'marriage[1].date': '2024-06-10',
      'marriage[1].endDate': '2025-05-05',
    },
    then: { notApplicable: 'laterMarriage' },
    kind: 'not-applicable',
    from: 'a later marriage',
  },
]
