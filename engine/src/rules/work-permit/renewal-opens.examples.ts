// Made from renewal-opens.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'C08',
      'card[1].validFrom': '2024-11-04',
      'card[1].validTo': '2026-11-03',
    },
    then: { on: '2026-05-07', raw: '2026-05-07', steps: ['counted', 'soon'] },
    kind: 'normal',
    from: 'EAD-2, 180 days before 3 November 2026',
  },
  {
    given: { 'card[1].kind': 'combo-card', 'card[1].category': 'C09P', 'card[1].validTo': '2028-02-29' },
    then: '2027-09-02',
    kind: 'edge',
    from: 'a card that ends on a leap day',
  },
  {
    given: { 'card[1].kind': 'ead', 'card[1].category': 'C08', 'card[1].validTo': '2026-07-02' },
    then: '2026-01-03',
    kind: 'edge',
    from: 'a Saturday stays; an earliest day never rolls',
  },
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'C08',
      'card[1].validTo': { rivals: ['2026-11-03', '2026-11-13'] },
    },
    then: { branches: [{ on: '2026-05-07' }, { on: '2026-05-17' }], safe: { on: '2026-05-17' } },
    kind: 'edge',
    from: 'two papers, two last days; nobody files too early on the later',
  },
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'C08',
      'card[1].validFrom': '2024-11-04',
      'card[1].validTo': '2026-11-03',
      'filing[1].form': 'I-765',
      'filing[1].receivedDate': '2026-05-11',
    },
    then: { on: '2026-05-07', steps: ['counted', 'filed'] },
    kind: 'edge',
    from: 'a form was received after that day',
  },
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'C08',
      'card[1].validFrom': '2026-11-04',
      'card[1].validTo': '2026-11-03',
    },
    then: { unsettled: 'endsBeforeItBegins' },
    kind: 'edge',
    from: 'a card that ends before it begins',
  },
  {
    given: { 'card[1].kind': 'ead', 'card[1].category': 'C08' },
    then: { missing: ['card.validTo'] },
    kind: 'missing',
    from: 'the last day cannot be read',
  },
  {
    given: { 'card[1].kind': 'ead', 'card[1].category': 'A12', 'card[1].validTo': '2026-09-09' },
    then: { notApplicable: 'tps' },
    kind: 'not-applicable',
    from: 'for TPS the notice gives the days',
  },
  {
    given: { 'card[1].kind': 'ead', 'card[1].category': 'C03B', 'card[1].validTo': '2026-05-31' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'practical training has days of its own',
  },
  {
    given: { 'card[1].kind': 'green-card', 'card[1].category': 'IR1', 'card[1].validTo': '2026-05-31' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a green card',
  },
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'C08',
      'card[1].validTo': '2021-01-01',
      'card[2].kind': 'ead',
      'card[2].category': 'C03B',
      'card[2].validTo': '2023-01-19',
    },
    then: { notApplicable: 'newerCard' },
    kind: 'not-applicable',
    from: 'an old card that a newer one, here of a student in training, replaced',
  },
  {
    given: {
      'holder.residentSince': '2016-02-10',
      'card[1].kind': 'ead',
      'card[1].category': 'C09',
      'card[1].validFrom': '2015-04-09',
      'card[1].validTo': '2016-04-08',
    },
    then: { notApplicable: 'resident' },
    kind: 'not-applicable',
    from: 'residence took the place of the permit',
  },
  {
    given: {
      'holder.residentSince': '2016-02-10',
      'card[1].kind': 'ead',
      'card[1].category': 'C10',
      'card[1].validFrom': '2026-04-09',
      'card[1].validTo': '2027-10-08',
    },
    then: '2027-04-11',
    kind: 'edge',
    from: 'a permit given after residence began still counts; 180 days before 8 October 2027',
  },
]
