// Made from renewal-category.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].category': 'C09' },
    then: 'C09',
    kind: 'normal',
    from: 'as printed',
  },
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].category': '(c)(9)' },
    then: 'C09',
    kind: 'edge',
    from: 'FMT-3, (c)(9) is C09',
  },
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].category': 'C9' },
    then: 'C09',
    kind: 'edge',
    from: 'FMT-3, C9 is C09',
  },
  {
    given: { 'filing[1].form': 'I-765', 'filing[1].category': '(c)(3)(C)' },
    then: 'C03C',
    kind: 'edge',
    from: "the letter of a student's category is part of it",
  },
  {
    given: { 'filing[1].form': 'I-765' },
    then: { missing: ['filing.category'] },
    kind: 'missing',
    from: 'no category in the papers',
  },
  {
    given: { 'filing[1].form': 'I-130', 'filing[1].category': 'F2A' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
]
