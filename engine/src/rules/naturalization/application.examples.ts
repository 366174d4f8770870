// Made from application.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'filing[1].form': 'N-400', 'filing[1].receivedDate': '2026-05-18' },
    then: 'pending',
    kind: 'normal',
    from: 'no decision in the papers',
  },
  {
    given: { 'filing[1].form': 'N400', 'filing[1].decision': 'approved' },
    then: 'approved',
    kind: 'edge',
    from: "the form's name without its hyphen",
  },
  {
    given: { 'filing[1].form': 'N-400', 'filing[1].decision': 'denied' },
    then: 'over',
    kind: 'edge',
    from: 'a denial closes it; a hearing may be asked for',
  },
  {
    given: { 'filing[1].form': 'N-4000' },
    then: { notApplicable: 'otherKind' },
    kind: 'edge',
    from: 'another name that begins alike',
  },
  {
    given: { 'filing[1].receivedDate': '2026-05-18' },
    then: { notApplicable: 'otherKind' },
    kind: 'missing',
    from: 'a form without a name is not taken for this one',
  },
  {
    given: { 'filing[1].form': 'I-751' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
]
