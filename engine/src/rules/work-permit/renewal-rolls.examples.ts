// Made from renewal-rolls.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].channel': 'on-paper' },
    then: { value: false, branches: [{ value: false }, { value: true }] },
    kind: 'normal',
    from: 'section 6, reading.ead.filing-roll',
  },
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].channel': 'on-paper' },
    readings: { 'reading.ead.filing-roll': 'rolls-for-on-paper' },
    then: true,
    kind: 'edge',
    from: 'the other reading alone',
  },
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].channel': 'online' },
    then: { value: false, branches: [{ value: false }] },
    kind: 'edge',
    from: 'CAL-1, a form sent online never rolls, so nothing is asked',
  },
  {
    given: { 'filing[1].form': 'I-765' },
    then: { missing: ['filing.channel'] },
    kind: 'missing',
    from: 'on paper or online is not known',
  },
  {
    given: { 'filing[1].form': 'I-589', 'filing[1].channel': 'on-paper' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
]
