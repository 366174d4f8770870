// Made from feared-country.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'departure[1].date': '2026-03-10', 'departure[1].toFearedCountry': true },
    then: true,
    kind: 'normal',
    from: '8 CFR 208.8(b)',
  },
  {
    given: { 'departure[1].date': '2026-03-10', 'departure[1].toFearedCountry': false },
    then: false,
    kind: 'edge',
    from: 'to another country',
  },
  {
    given: { 'departure[1].date': '2026-03-10' },
    then: { notApplicable: 'otherKind' },
    kind: 'missing',
    from: 'nobody said where to; not asked for here',
  },
  {
    given: { 'departure[1].onAdvanceParole': true },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'nothing of a country',
  },
]
