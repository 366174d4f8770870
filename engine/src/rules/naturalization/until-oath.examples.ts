// Made from until-oath.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'filing[1].form': 'N-400',
      'filing[1].receivedDate': '2026-05-18',
    },
    then: { value: 'general', steps: ['residence', 'character', 'changes'] },
    kind: 'normal',
    from: 'NAT-6, eligibility must last to the oath',
  },
  {
    given: {
      'holder.residentSince': '2023-09-20',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
      'filing[1].form': 'N-400',
      'filing[1].receivedDate': '2026-07-18',
    },
    then: { value: 'spouse', steps: ['residence', 'character', 'marriage', 'changes'] },
    kind: 'edge',
    from: '319(a), the marriage must last too',
  },
  {
    given: {
      'holder.residentSince': '2023-09-20',
      'holder.dob': '1980-03-09',
      'marriage[1].date': '2019-05-11',
      'filing[1].form': 'N-400',
    },
    then: 'general',
    kind: 'missing',
    from: 'since when the spouse is a citizen is in no paper; nothing is asked for here',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'filing[1].form': 'N-400',
      'filing[1].decision': 'approved',
    },
    then: { notApplicable: 'notFiled' },
    kind: 'not-applicable',
    from: 'no application is open',
  },
]
