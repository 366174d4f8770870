// Made from card-end.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'card[1].kind': 'ead', 'card[1].validTo': '2026-11-03' },
    then: '2026-11-03',
    kind: 'normal',
    from: 'a work permit',
  },
  {
    given: { 'card[1].kind': 'combo-card', 'card[1].validTo': '2028-02-29' },
    then: '2028-02-29',
    kind: 'edge',
    from: 'a permit to work and to travel, ending on a leap day',
  },
  {
    given: { 'card[1].kind': 'ead' },
    then: { missing: ['card.validTo'] },
    kind: 'missing',
    from: 'the last day cannot be read',
  },
  {
    given: { 'card[1].kind': 'green-card', 'card[1].validTo': '2034-05-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a green card',
  },
]
