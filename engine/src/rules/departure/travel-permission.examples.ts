// Made from travel-permission.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'departure[1].date': '2026-03-10', 'departure[1].onAdvanceParole': true },
    then: true,
    kind: 'normal',
    from: 'DEP-1, a permit valid on that day',
  },
  {
    given: {
      'departure[1].date': '2026-03-10',
      'departure[1].onAdvanceParole': true,
      'departure[1].paroleApproved': '2026-03-09',
    },
    then: true,
    kind: 'edge',
    from: 'DEP-1, approved the day before leaving',
  },
  {
    given: {
      'departure[1].date': '2026-03-10',
      'departure[1].onAdvanceParole': true,
      'departure[1].paroleApproved': '2026-03-10',
    },
    then: false,
    kind: 'edge',
    from: 'DEP-1, approved on the very day; which came first no paper tells',
  },
  {
    given: {
      'departure[1].date': '2026-03-10',
      'departure[1].onAdvanceParole': true,
      'departure[1].paroleApproved': '2026-03-11',
    },
    then: false,
    kind: 'edge',
    from: 'DEP-1, parole must be approved before leaving',
  },
  {
    given: {
      'departure[1].date': '2026-03-10',
      'departure[1].paroleApproved': { rivals: ['2026-03-01', '2026-03-15'] },
    },
    then: { branches: [true, false] },
    kind: 'edge',
    from: 'two papers about the approval',
  },
  {
    given: {
      'departure[1].date': '2026-03-10',
      'departure[1].onAdvanceParole': false,
      'departure[1].paroleApproved': '2026-03-01',
    },
    then: false,
    kind: 'edge',
    from: 'a permit that was not used',
  },
  {
    given: { 'departure[1].date': '2026-03-10' },
    then: { missing: ['departure.onAdvanceParole'] },
    kind: 'missing',
    from: 'no paper tells of a permit',
  },
  {
    given: { 'departure[1].date': '2026-03-10', 'departure[1].onAdvanceParole': false },
    then: false,
    kind: 'not-applicable',
    from: 'left without one',
  },
]
