// Made from petition.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'filing[1].form': 'I-751', 'filing[1].decision': 'approved' },
    then: 'approved',
    kind: 'normal',
    from: 'CR-1, conditions removed',
  },
  {
    given: { 'filing[1].form': 'I-829' },
    then: 'pending',
    kind: 'edge',
    from: "an investor's petition with no decision in the papers",
  },
  {
    given: { 'filing[1].form': 'I-751', 'filing[1].decision': 'rejected' },
    then: 'over',
    kind: 'edge',
    from: 'sent back, so another one may be filed',
  },
  {
    given: { 'filing[1].form': 'I-751', 'filing[1].receivedDate': '2026-01-05' },
    then: 'pending',
    kind: 'missing',
    from: 'a missing decision is taken as none',
  },
  {
    given: { 'filing[1].form': 'I-485' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
]
