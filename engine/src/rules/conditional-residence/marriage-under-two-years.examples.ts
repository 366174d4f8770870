// Made from marriage-under-two-years.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
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
    given: { 'holder.residentSince': '2023-01-20', 'marriage[1].date': '2022-06-10' },
    then: { value: true, boundary: false },
    kind: 'normal',
    from: 'seven months after the wedding',
  },
  {
    given: { 'holder.residentSince': '2022-02-28', 'marriage[1].date': '2020-02-29' },
    then: { branches: [false, true] },
    kind: 'edge',
    from: 'married on 29 February; the second anniversary is 28 February or 1 March',
  },
  {
    given: { 'holder.residentSince': '2022-02-27', 'marriage[1].date': '2020-02-29' },
    then: { branches: [true] },
    kind: 'edge',
    from: 'a day before, both readings agree',
  },
  {
    given: { 'holder.residentSince': '2023-01-20', 'marriage[1].endDate': '2024-05-05' },
    then: { missing: ['marriage.date'] },
    kind: 'missing',
    from: 'no day of marriage',
  },
  {
    given: { 'holder.residentSince': '2023-01-20', 'marriage[1].date': '2024-02-14' },
    then: { notApplicable: 'laterMarriage' },
    kind: 'not-applicable',
    from: 'married after residence began',
  },
  {
    given: {
      'holder.residentSince': '2023-01-20',
      'marriage[1].date': '2021-06-10',
      'marriage[1].endDate': '2022-08-01',
    },
    then: { notApplicable: 'endedBefore' },
    kind: 'not-applicable',
    from: 'ended before residence began',
  },
]
