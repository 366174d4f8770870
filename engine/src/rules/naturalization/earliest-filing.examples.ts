// Made from earliest-filing.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'holder.residentSince': '2006-07-04', 'holder.dob': '1980-03-09' },
    then: '2011-04-05',
    kind: 'normal',
    from: 'official: A Guide to Naturalization, M-476',
  },
  {
    given: { 'holder.residentSince': '2021-08-15', 'holder.dob': '1980-03-09' },
    then: { on: '2026-05-17', branches: ['2026-05-17'] },
    kind: 'normal',
    from: 'NAT-1; a Sunday, and the day does not move',
  },
  {
    given: { 'holder.residentSince': '2022-06-30', 'holder.dob': '1980-03-09' },
    then: '2027-04-01',
    kind: 'normal',
    from: 'section 4, NAT-1',
  },
  {
    given: { 'holder.residentSince': '2020-02-29', 'holder.dob': '1980-03-09' },
    then: { on: '2024-11-30', branches: ['2024-11-30', '2024-12-01'], safe: '2024-12-01' },
    kind: 'edge',
    from: 'NAT-1, residence from 29 February',
  },
  {
    given: { 'holder.residentSince': '2019-08-31', 'holder.dob': '1980-03-09' },
    then: '2024-06-02',
    kind: 'edge',
    from: '31 August 2024 less 90 days',
  },
  {
    given: { 'holder.residentSince': '2019-08-31', 'holder.dob': '2007-06-02' },
    then: '2025-06-02',
    kind: 'edge',
    from: 'NAT-1, not before the 18th birthday',
  },
  {
    given: { 'holder.residentSince': '2019-08-31', 'holder.dob': '2008-02-29' },
    then: { branches: ['2026-03-01', '2026-02-28'], on: '2026-03-01', safe: '2026-03-01' },
    kind: 'edge',
    from: 'born on 29 February, 18 in a common year',
  },
  {
    given: { 'holder.residentSince': { rivals: ['2021-08-15', '2022-08-15'] }, 'holder.dob': '1980-03-09' },
    then: { branches: ['2026-05-17', '2027-05-17'], safe: '2027-05-17' },
    kind: 'edge',
    from: 'NAT-5, card and approval notice differ',
  },
  {
    given: { 'holder.residentSince': '2021-08-15' },
    then: { missing: ['holder.dob'] },
    kind: 'missing',
    from: 'NAT-1, a filer must be 18',
  },
  {
    given: { 'holder.residentKind': 'conditional', 'holder.dob': '1980-03-09' },
    then: { missing: ['holder.residentSince'] },
    kind: 'missing',
    from: 'a resident whose first day is in no paper',
  },
  {
    given: { 'holder.dob': '1980-03-09' },
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
