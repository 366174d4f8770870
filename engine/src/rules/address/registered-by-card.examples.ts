// Made from registered-by-card.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'card[1].kind': 'ead', 'card[1].validFrom': '2024-11-04' },
    then: '2024-11-04',
    kind: 'normal',
    from: '8 CFR 264.1(b), a work permit is proof of registration',
  },
  {
    given: { 'card[1].category': 'C08', 'card[1].validFrom': '2024-11-04' },
    then: '2024-11-04',
    kind: 'edge',
    from: 'a card with a category is a work permit',
  },
  {
    given: { 'card[1].kind': 'green-card' },
    then: { missing: ['card.validFrom'] },
    kind: 'missing',
    from: 'a green card prints no first day; the rule that asks only needs that there is one',
  },
  {
    given: { 'card[1].validFrom': '2024-11-04' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a card of which nothing else is known',
  },
]
