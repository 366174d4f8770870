// Made from removal-order-bar.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2021-06-01', 'order[1].carriedOut': '2021-07-15' },
    then: {
      ground: 'INA 212(a)(9)(A)(ii)',
      lastBarredDay: '2031-07-15',
      firstClearDay: '2031-07-16',
      branches: [{ firstClearDay: '2031-07-16' }, { firstClearDay: '2031-07-15' }],
      safe: '2031-07-16',
      steps: ['first', 'outside', 'consent'],
    },
    kind: 'normal',
    from: 'section 4, DEP-2',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2024-06-01', 'departure[1].date': '2025-03-01' },
    then: { lastBarredDay: '2035-03-01', firstClearDay: '2035-03-02' },
    kind: 'normal',
    from: 'section 4, DEP-2, left with an order not carried out',
  },
  {
    given: {
      'order[1].type': 'expedited',
      'order[1].date': '2023-08-08',
      'order[1].carriedOut': '2023-08-08',
    },
    then: {
      ground: 'INA 212(a)(9)(A)(i)',
      lastBarredDay: '2028-08-08',
      firstClearDay: '2028-08-09',
      steps: ['onArrival', 'outside', 'consent'],
    },
    kind: 'normal',
    from: 'DEP-2, expedited removal',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2024-02-20',
      'order[1].carriedOut': '2024-03-01',
      'order[2].type': 'expedited',
      'order[2].date': '2023-08-08',
      'order[2].carriedOut': '2023-08-08',
    },
    then: { lastBarredDay: '2044-03-01', steps: ['again', 'outside', 'consent'] },
    kind: 'edge',
    from: 'DEP-2, second removal',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2021-06-01',
      'order[1].carriedOut': '2021-07-15',
      'order[1].arriving': true,
    },
    then: { lastBarredDay: '2026-07-15', steps: ['onArrival', 'outside', 'consent'] },
    kind: 'edge',
    from: 'DEP-2, an arriving alien ordered by a judge',
  },
  {
    given: {
      'order[1].type': 'expedited',
      'order[1].date': '2024-02-29',
      'order[1].carriedOut': '2024-02-29',
    },
    then: {
      branches: [
        { firstClearDay: '2029-03-01' },
        { firstClearDay: '2029-03-02' },
        { firstClearDay: '2029-02-28' },
      ],
      safe: '2029-03-02',
    },
    kind: 'edge',
    from: 'removed on 29 February; 28 February or 1 March 2029, and that day or the next',
  },
  {
    given: {
      'order[1].type': 'administrative',
      'order[1].date': '2021-06-01',
      'order[1].carriedOut': '2021-07-15',
      'order[1].aggravatedFelony': true,
    },
    then: {
      lastBarredDay: null,
      firstClearDay: null,
      safe: { on: null },
      steps: ['aggravatedFelony', 'consent'],
    },
    kind: 'edge',
    from: 'DEP-2, no end after an aggravated felony',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2021-06-01',
      'order[1].carriedOut': '2021-07-15',
      'order[1].aggravatedFelony': { rivals: [true, false] },
    },
    then: {
      branches: [{ firstClearDay: null }, { firstClearDay: '2031-07-16' }, { firstClearDay: '2031-07-15' }],
      safe: { on: null },
    },
    kind: 'edge',
    from: 'where a bar may have no end, no day is safe',
  },
  {
    given: {
      'order[1].type': 'bia',
      'order[1].date': '2021-06-01',
      'order[1].carriedOut': '2021-07-15',
      'departure[1].date': '2021-07-15',
      'order[2].type': 'ij',
      'order[2].date': '2020-06-01',
    },
    then: { lastBarredDay: '2031-07-15', steps: ['first', 'outside', 'consent'] },
    kind: 'edge',
    from: "the Board decided about the judge's order, which has the line; the leaving is a first removal",
  },
  {
    given: {
      'order[1].type': 'bia',
      'order[1].date': '2021-06-01',
      'order[1].carriedOut': '2021-07-15',
      'order[2].type': 'ij',
      'order[2].date': '2020-06-01',
    },
    then: {
      lastBarredDay: '2031-07-15',
      firstClearDay: '2031-07-16',
      steps: ['first', 'outside', 'consent'],
    },
    kind: 'edge',
    from: "DEP-2, no paper shows that the judge's order was carried out, so it has no line, and the Board's must have one",
  },
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2021-06-01', 'departure[1].date': '2021-07-15' },
    then: { lastBarredDay: '2031-07-15' },
    kind: 'edge',
    from: "the judge's order is in none of the papers",
  },
  {
    given: {
      'order[1].type': 'bia',
      'order[1].date': '2019-06-01',
      'order[1].carriedOut': '2019-07-15',
      'order[2].type': 'ij',
      'order[2].date': '2005-06-01',
      'order[2].carriedOut': '2005-07-01',
    },
    then: { lastBarredDay: '2039-07-15', steps: ['again', 'outside', 'consent'] },
    kind: 'edge',
    from: 'another case than the one that ended with a removal in 2005',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2024-06-01', 'leaving.on': '2027-01-05' },
    then: { lastBarredDay: '2037-01-05' },
    kind: 'edge',
    from: 'what a plan to leave would lead to',
  },
  {
    given: {
      'order[1].type': 'in-absentia',
      'order[1].date': '1996-01-05',
      'order[1].carriedOut': '1996-02-01',
    },
    then: { unsettled: 'noLawForThatDay' },
    kind: 'edge',
    from: 'before IIRIRA other bars held',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2021-06-01', 'order[1].carriedOut': '2021-05-31' },
    then: { unsettled: 'carriedOutBefore' },
    kind: 'edge',
    from: 'carried out before it was given makes no sense',
  },
  {
    given: { 'order[1].type': 'ij', 'departure[1].date': '2021-07-15' },
    then: { missing: ['order.date'] },
    kind: 'missing',
    from: 'no day of the order',
  },
  {
    given: {
      'order[1].type': 'voluntary-departure',
      'order[1].date': '2026-04-07',
      'grant[1].kind': 'voluntary-departure',
      'grant[1].from': '2026-04-07',
      'grant[1].days': 60,
      'grant[1].by': 'judge-at-end',
      'departure[1].date': '2026-06-01',
    },
    then: { notApplicable: 'leftInTime' },
    kind: 'not-applicable',
    from: 'DEP-2, timely voluntary departure leads to no bar',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2024-06-01' },
    then: { notApplicable: 'notLeft' },
    kind: 'not-applicable',
    from: 'still here, with no plan to leave',
  },
]
