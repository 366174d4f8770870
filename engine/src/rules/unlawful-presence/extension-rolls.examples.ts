// Made from extension-rolls.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'filing[1].form': 'I-539', 'filing[1].channel': 'on-paper' },
    then: { branches: [true, false] },
    kind: 'edge',
    from: 'UP-2, the USCIS weekend policy for filings on paper, and the reading without it',
  },
  {
    given: { 'filing[1].form': 'I-539', 'filing[1].channel': 'online' },
    then: { branches: [false] },
    kind: 'normal',
    from: 'CAL-1, online filings get no roll',
  },
  {
    given: { 'filing[1].form': 'I-539' },
    then: { missing: ['filing.channel'] },
    kind: 'missing',
    from: 'on paper or online is in no paper',
  },
  {
    given: { 'filing[1].form': 'I-485', 'filing[1].channel': 'on-paper' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
]
