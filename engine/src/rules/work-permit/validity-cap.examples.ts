// Made from validity-cap.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'C08',
      'card[1].validFrom': '2025-12-05',
      'card[1].validTo': '2027-06-04',
    },
    then: { value: 18, quiet: true, steps: ['decided'] },
    kind: 'normal',
    from: 'EAD-2, the first day of the 18 months',
  },
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'C08',
      'card[1].validFrom': '2025-12-04',
      'card[1].validTo': '2030-12-03',
    },
    then: { value: 60, quiet: true },
    kind: 'edge',
    from: 'EAD-2, the day before; five years',
  },
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'C08',
      'card[1].validFrom': '2025-12-05',
      'card[1].validTo': '2030-12-04',
    },
    then: { value: 18, quiet: false, say: 'longer', steps: ['decided', 'longer'] },
    kind: 'edge',
    from: 'printed longer than the rule allows',
  },
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'C08',
      'card[1].validFrom': '2025-12-10',
      'card[1].validTo': '2030-12-09',
      'filing[1].form': 'I-765',
      'filing[1].category': 'C08',
      'filing[1].decision': 'approved',
      'filing[1].decisionDate': '2025-12-04',
    },
    then: { value: 60, quiet: true },
    kind: 'edge',
    from: 'decided the day before, so not pending when the cap began; the card begins later',
  },
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'A12',
      'card[1].validFrom': '2025-07-22',
      'card[1].validTo': '2026-07-21',
    },
    then: { value: 12, quiet: true },
    kind: 'edge',
    from: 'EAD-2, the first day of the one year for TPS and parole',
  },
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'C11',
      'card[1].validFrom': '2025-07-22',
      'card[1].validTo': '2026-07-23',
    },
    then: { value: 12, quiet: false },
    kind: 'edge',
    from: 'one day and more beyond a year',
  },
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'A12',
      'card[1].validFrom': '2025-07-21',
      'card[1].validTo': '2027-01-20',
    },
    then: { notApplicable: 'beforeTheCap' },
    kind: 'edge',
    from: 'EAD-2, the day before',
  },
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'C08',
      'card[1].validFrom': '2026-12-05',
      'card[1].validTo': '2026-06-04',
    },
    then: { unsettled: 'endsBeforeItBegins' },
    kind: 'edge',
    from: 'a card that ends before it begins',
  },
  {
    given: { 'card[1].kind': 'ead', 'card[1].category': 'C08', 'card[1].validTo': '2027-06-04' },
    then: { missing: ['card.validFrom'] },
    kind: 'missing',
    from: 'the first day cannot be read',
  },
  {
    given: {
      'card[1].kind': 'ead',
      'card[1].category': 'C33',
      'card[1].validFrom': '2025-12-05',
      'card[1].validTo': '2027-12-04',
    },
    then: { notApplicable: 'noCap' },
    kind: 'not-applicable',
    from: 'a category without a cap here',
  },
  {
    given: { 'card[1].kind': 'green-card', 'card[1].category': 'IR1', 'card[1].validFrom': '2025-12-05' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a green card',
  },
]
