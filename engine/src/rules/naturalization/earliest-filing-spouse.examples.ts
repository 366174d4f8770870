// Made from earliest-filing-spouse.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2023-12-01',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
    },
    then: { on: '2026-09-02', branches: ['2026-09-02'] },
    kind: 'normal',
    from: 'NAT-1, 319(a)',
  },
  {
    given: {
      'holder.residentSince': '2022-06-30',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
    },
    then: '2025-04-01',
    kind: 'normal',
    from: 'section 4, NAT-1, 319(a)',
  },
  {
    given: {
      'holder.residentSince': '2020-02-29',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2018-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
    },
    then: { branches: ['2022-11-30', '2022-12-01'], safe: '2022-12-01' },
    kind: 'edge',
    from: 'residence from 29 February, three years on',
  },
  {
    given: {
      'holder.residentSince': '2022-06-30',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2022-06-10',
      'holder.spouseCitizenSince': '2015-09-17',
    },
    then: { on: '2025-06-10', branches: ['2025-06-10', '2025-04-01'], safe: '2025-06-10' },
    kind: 'edge',
    from: 'NAT-1, three years of marriage are full after the 90 days began; at filing or at the interview',
  },
  {
    given: {
      'holder.residentSince': '2022-06-30',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2022-04-01',
      'holder.spouseCitizenSince': '2015-09-17',
    },
    then: { on: '2025-04-01', branches: ['2025-04-01'] },
    kind: 'edge',
    from: 'three years of marriage are full on the very day, so the reading is not asked',
  },
  {
    given: {
      'holder.residentSince': '2022-06-30',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2023-01-25',
    },
    then: { on: '2026-01-25', branches: ['2026-01-25', '2025-04-01'], safe: '2026-01-25' },
    kind: 'edge',
    from: 'NAT-1, the spouse must have been a citizen for three years',
  },
  {
    given: {
      'holder.residentSince': '2022-06-30',
      'holder.dob': '2008-02-29',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
    },
    then: { branches: ['2026-03-01', '2026-02-28'], safe: '2026-03-01' },
    kind: 'edge',
    from: 'not before the 18th birthday, here of someone born on 29 February',
  },
  {
    given: {
      'holder.residentSince': '2022-06-30',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
    },
    then: { missing: ['holder.spouseCitizenSince'] },
    kind: 'missing',
    from: 'since when the spouse is a citizen is in no paper',
  },
  {
    given: {
      'holder.residentSince': '2022-06-30',
      'holder.dob': '1980-03-09',
      'marriage[1].spouseStatus': 'U.S. citizen',
      'holder.spouseCitizenSince': '2015-09-17',
    },
    then: { missing: ['marriage.date'] },
    kind: 'missing',
    from: 'no day of marriage',
  },
  {
    given: { 'holder.residentSince': '2022-06-30', 'holder.dob': '1980-03-09' },
    then: { notApplicable: 'noMarriage' },
    kind: 'not-applicable',
    from: 'no marriage in the papers',
  },
  {
    given: {
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
    },
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
