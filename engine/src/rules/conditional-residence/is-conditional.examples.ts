// Made from is-conditional.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'holder.residentSince': '2024-06-10', 'marriage[1].date': '2022-06-10' },
    then: { value: false, boundary: true },
    kind: 'edge',
    from: 'CR-1, exactly 24 months',
  },
  {
    given: { 'holder.residentSince': '2024-06-09', 'marriage[1].date': '2022-06-10' },
    then: { value: true, boundary: true },
    kind: 'edge',
    from: 'CR-1, one day less than 24 months',
  },
  {
    given: { 'holder.residentSince': '2024-03-15', 'holder.residentKind': 'conditional' },
    then: true,
    kind: 'normal',
    from: 'the card carries a class of residence on condition',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'holder.residentKind': 'permanent',
      'marriage[1].date': '2023-06-10',
    },
    then: false,
    kind: 'edge',
    from: 'the card carries another class, for example through work',
  },
  {
    given: { 'holder.residentSince': '2024-03-15', 'holder.investor': true },
    then: true,
    kind: 'normal',
    from: 'CR-1, investors are on condition without the marriage test',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'marriage[1].date': '2010-02-01',
      'marriage[1].endDate': '2015-02-01',
      'marriage[2].date': '2023-09-09',
    },
    then: true,
    kind: 'edge',
    from: 'the marriage that existed when residence began counts',
  },
  {
    given: { 'holder.residentSince': '2024-03-15' },
    then: { missing: ['holder.residentKind'] },
    kind: 'missing',
    from: 'neither a class on the card nor a marriage',
  },
  {
    given: { 'marriage[1].date': '2023-09-09' },
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
