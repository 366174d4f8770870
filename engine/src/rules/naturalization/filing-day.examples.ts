// Made from filing-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'holder.residentSince': '2021-08-15', 'holder.dob': '1980-03-09' },
    then: '2026-05-17',
    kind: 'normal',
    from: 'NAT-1, nothing filed, so the earliest day',
  },
  {
    given: {
      'holder.residentSince': '2021-08-15',
      'filing[1].form': 'N-400',
      'filing[1].receivedDate': '2026-06-01',
    },
    then: '2026-06-01',
    kind: 'normal',
    from: 'the day it was received; the date of birth is not asked for',
  },
  {
    given: {
      'holder.residentSince': '2015-08-15',
      'filing[1].form': 'N-400',
      'filing[1].receivedDate': '2021-02-01',
      'filing[1].decision': 'denied',
      'filing[2].form': 'N-400',
      'filing[2].receivedDate': '2026-06-01',
    },
    then: '2026-06-01',
    kind: 'edge',
    from: 'of two applications the newest',
  },
  {
    given: {
      'holder.residentSince': '2021-08-15',
      'naturalization.filingDay': '2027-01-04',
      'filing[1].form': 'N-400',
      'filing[1].receivedDate': '2026-06-01',
    },
    then: '2027-01-04',
    kind: 'edge',
    from: 'a day one asks about goes first',
  },
  {
    given: { 'holder.residentSince': '2021-08-15', 'naturalization.filingDay': '2021-08-15' },
    then: { unsettled: 'filedBeforeResidence' },
    kind: 'edge',
    from: 'filed on the very day residence began makes no sense',
  },
  {
    given: { 'holder.residentSince': '2021-08-15', 'filing[1].form': 'N-400' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'no receipt of the application',
  },
  {
    given: { 'holder.residentSince': '2021-08-15' },
    then: { missing: ['holder.dob'] },
    kind: 'missing',
    from: 'NAT-1, a filer must be 18',
  },
  {
    given: { 'holder.dob': '1980-03-09', 'naturalization.filingDay': '2027-01-04' },
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
