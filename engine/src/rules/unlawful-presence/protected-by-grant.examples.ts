// Made from protected-by-grant.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'grant[1].kind': 'tps', 'grant[1].from': '2021-09-10', 'grant[1].to': '2023-03-10' },
    then: ['2021-09-10..2023-03-10'],
    kind: 'normal',
    from: 'UP-1 step 3 line 8, TPS',
  },
  {
    given: { 'grant[1].kind': 'voluntary-departure', 'grant[1].from': '2021-10-12', 'grant[1].days': 60 },
    then: ['2021-10-12..2021-12-11'],
    kind: 'edge',
    from: 'VD-1, 12 October plus 60 days',
  },
  {
    given: { 'grant[1].kind': 'withholding', 'grant[1].from': '2020-02-29' },
    then: ['2020-02-29..'],
    kind: 'edge',
    from: 'granted withholding has no end of its own',
  },
  {
    given: {
      'grant[1].kind': 'permanent-resident',
      'grant[1].from': '2010-04-01',
      'grant[1].to': '2020-04-01',
    },
    then: ['2010-04-01..'],
    kind: 'edge',
    from: 'the end of a green card is not the end of residence',
  },
  {
    given: {
      'grant[1].kind': 'permanent-resident',
      'grant[1].from': '2010-04-01',
      'order[1].type': 'ij',
      'order[1].date': '2018-07-09',
    },
    then: ['2010-04-01..2018-07-09'],
    kind: 'edge',
    from: "a judge's order of removal ends residence",
  },
  {
    given: { 'grant[1].kind': 'conditional-resident', 'grant[1].from': '2020-02-29' },
    then: ['2020-02-29..2022-02-28'],
    kind: 'edge',
    from: 'CR-1, residence on condition ends by itself after two years with nothing filed',
  },
  {
    given: {
      'grant[1].kind': 'conditional-resident',
      'grant[1].from': '2020-02-29',
      'filing[1].form': 'I-751',
      'filing[1].decision': 'pending',
    },
    then: ['2020-02-29..'],
    kind: 'edge',
    from: 'CR-1, the petition to remove the conditions is pending',
  },
  {
    given: { 'grant[1].kind': 'tps', 'grant[1].from': '2021-09-10' },
    then: { missing: ['grant.to'] },
    kind: 'missing',
    from: 'the last day of TPS is in no paper',
  },
  {
    given: { 'grant[1].kind': 'daca', 'grant[1].to': '2023-03-10' },
    then: { missing: ['grant.from'] },
    kind: 'missing',
    from: 'the first day is in no paper',
  },
  {
    given: { 'grant[1].from': '2021-09-10' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'the paper does not say what was granted',
  },
]
