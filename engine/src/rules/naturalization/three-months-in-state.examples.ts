// Made from three-months-in-state.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'residence[1].from': '2026-08-14',
      'residence[1].state': 'CA',
    },
    then: { on: '2026-11-14', branches: ['2026-11-14'] },
    kind: 'normal',
    from: 'section 4, NAT-4; a Saturday, and the day does not move',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'residence[1].from': '2026-05-31',
      'residence[1].state': 'CA',
    },
    then: '2026-08-31',
    kind: 'normal',
    from: 'section 4, NAT-4',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'residence[1].from': '2026-11-30',
      'residence[1].state': 'CA',
    },
    then: { on: '2027-02-28', branches: ['2027-02-28', '2027-03-01'], safe: '2027-02-28' },
    kind: 'edge',
    from: 'CAL-2, February has no 30th; the other reading is a note',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'residence[1].from': '2027-11-29',
      'residence[1].state': 'CA',
    },
    then: { on: '2028-02-29', branches: ['2028-02-29'] },
    kind: 'edge',
    from: 'a leap year has the 29th, so nothing is asked',
  },
  {
    given: {
      'holder.residentSince': '2021-09-20',
      'residence[1].from': '2026-06-10',
      'residence[1].state': 'CA',
    },
    then: { on: '2026-09-10', branches: ['2026-09-10', '2026-06-22'], safe: '2026-09-10' },
    kind: 'edge',
    from: 'five years on 2026-09-20, so filing from 2026-06-22; at filing, or only at the interview',
  },
  {
    given: {
      'holder.residentSince': '2021-09-20',
      'residence[1].from': '2026-07-20',
      'residence[1].state': 'CA',
    },
    then: { on: '2026-10-20', branches: ['2026-10-20', '2026-07-20'], safe: '2026-10-20' },
    kind: 'edge',
    from: 'moved after the 90 days began, to file from the day of the move under the other reading',
  },
  {
    given: {
      'holder.residentSince': '2021-09-20',
      'residence[1].from': '2026-09-20',
      'residence[1].state': 'CA',
    },
    then: { on: '2026-12-20', branches: ['2026-12-20'] },
    kind: 'edge',
    from: 'moved when the five years were full, so nobody files early',
  },
  {
    given: {
      'holder.residentSince': '2023-09-20',
      'residence[1].from': '2026-06-10',
      'residence[1].state': 'CA',
      'marriage[1].date': '2019-05-11',
      'holder.spouseCitizenSince': '2015-09-17',
    },
    then: { on: '2026-09-10', branches: ['2026-09-10', '2026-06-22'], safe: '2026-09-10' },
    kind: 'edge',
    from: '319(a), three years on 2026-09-20',
  },
  {
    given: {
      'holder.residentSince': '2021-09-20',
      'residence[1].from': '2026-03-22',
      'residence[1].state': 'CA',
    },
    then: { notApplicable: 'alreadyMet' },
    kind: 'edge',
    from: 'three months are full on 2026-06-22, the first day to file',
  },
  {
    given: {
      'holder.residentSince': '2021-09-20',
      'residence[1].from': '2026-03-23',
      'residence[1].state': 'CA',
    },
    then: { on: '2026-06-23', branches: ['2026-06-23', '2026-06-22'], safe: '2026-06-23' },
    kind: 'edge',
    from: 'one day later',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'residence[1].from': '2026-08-14',
      'residence[1].state': 'CA',
      'filing[1].form': 'N-400',
      'filing[1].receivedDate': '2026-10-01',
    },
    then: { on: '2026-11-14', steps: ['months', 'filedSooner', 'special'] },
    kind: 'edge',
    from: 'filed before the three months were full',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'residence[1].from': '2026-08-14',
      'residence[1].state': 'CA',
      'filing[1].form': 'N-400',
      'filing[1].receivedDate': '2026-08-01',
    },
    then: { notApplicable: 'movedAfterFiling' },
    kind: 'edge',
    from: 'a move after filing is another matter',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'residence[1].from': { rivals: ['2026-08-14', '2026-09-01'] },
      'residence[1].state': 'CA',
    },
    then: { branches: ['2026-11-14', '2026-12-01'], safe: '2026-12-01' },
    kind: 'edge',
    from: 'NAT-4, lease and license differ',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'residence[1].from': '2026-08-14',
      'residence[1].state': 'ca',
      'residence[2].from': '2024-01-15',
      'residence[2].to': '2026-08-13',
      'residence[2].state': 'CA',
    },
    then: { notApplicable: 'sameState' },
    kind: 'edge',
    from: 'a move within one State',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'residence[1].from': '2024-01-15',
      'residence[1].state': 'CA',
      'residence[2].from': '2026-05-01',
      'residence[2].state': 'NV',
      'residence[3].from': '2026-08-14',
      'residence[3].state': 'CA',
    },
    then: '2026-11-14',
    kind: 'edge',
    from: 'away in another State in between, so the months begin again',
  },
  {
    given: { 'holder.residentSince': '2020-01-10', 'residence[1].moved': true, 'residence[1].state': 'CA' },
    then: { missing: ['residence.from'] },
    kind: 'missing',
    from: 'a move whose day is in no paper',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'residence[1].from': '2026-08-14',
      'residence[1].state': 'CA',
      'filing[1].form': 'N-400',
    },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'filed before or after the move?',
  },
  {
    given: { 'residence[1].from': '2026-08-14', 'residence[1].state': 'CA' },
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
