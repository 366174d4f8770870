// Made from citizen-marriage.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'marriage[1].date': '2019-05-11' },
    then: '2019-05-11',
    kind: 'normal',
    from: 'NAT-1, a marriage that has not ended',
  },
  {
    given: {
      'marriage[1].date': '2019-05-11',
      'marriage[1].spouseStatus': 'lawful permanent resident',
      'holder.spouseCitizenSince': '2022-04-05',
    },
    then: '2019-05-11',
    kind: 'edge',
    from: 'the spouse became a citizen after the older paper',
  },
  {
    given: { 'marriage[1].spouseStatus': 'U.S. citizen' },
    then: { missing: ['marriage.date'] },
    kind: 'missing',
    from: 'no day of marriage',
  },
  {
    given: { 'marriage[1].date': '2019-05-11', 'marriage[1].endDate': '2023-01-20' },
    then: { notApplicable: 'ended' },
    kind: 'not-applicable',
    from: 'INA 319(a), living in marital union with the citizen',
  },
  {
    given: { 'marriage[1].date': '2019-05-11', 'marriage[1].spouseStatus': 'lawful permanent resident' },
    then: { notApplicable: 'spouseNotCitizen' },
    kind: 'not-applicable',
    from: 'INA 319(a), the spouse must be a citizen',
  },
]
