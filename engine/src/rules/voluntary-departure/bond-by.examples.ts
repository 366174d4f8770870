// Made from bond-by.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'grant[1].kind': 'voluntary-departure',
      'grant[1].by': 'judge-at-end',
      'grant[1].from': '2026-06-30',
    },
    then: {
      raw: '2026-07-08',
      due: '2026-07-08',
      actBy: '2026-07-07',
      branches: [{ due: '2026-07-08', actBy: '2026-07-07' }, { due: '2026-07-07', actBy: '2026-07-07' }],
      safe: { due: '2026-07-08', actBy: '2026-07-07' },
    },
    kind: 'normal',
    from: 'VD-1, 3 July 2026 is the observed holiday',
  },
  {
    given: {
      'grant[1].kind': 'voluntary-departure',
      'grant[1].by': 'judge-at-end',
      'grant[1].from': '2026-04-07',
    },
    then: {
      raw: '2026-04-14',
      due: '2026-04-14',
      actBy: '2026-04-14',
      branches: [{ due: '2026-04-14' }],
      steps: ['counted', 'failure'],
    },
    kind: 'normal',
    from: 'a Tuesday to the next Tuesday; nothing is asked',
  },
  {
    given: {
      'grant[1].kind': 'voluntary-departure',
      'grant[1].by': 'judge-at-end',
      'grant[1].from': '2024-02-22',
    },
    then: { due: '2024-02-29' },
    kind: 'edge',
    from: 'five working days from 22 February 2024 end on the leap day',
  },
  {
    given: {
      'grant[1].kind': 'voluntary-departure',
      'grant[1].by': 'judge-at-end',
      'grant[1].from': '2026-11-24',
    },
    then: { due: '2026-12-02' },
    kind: 'edge',
    from: 'Thanksgiving and a weekend in between',
  },
  {
    given: {
      'grant[1].kind': 'voluntary-departure',
      'grant[1].by': 'judge-at-end',
      'grant[1].from': '2026-04-07',
      'grant[1].bondPosted': '2026-04-14',
    },
    then: { notApplicable: 'posted' },
    kind: 'not-applicable',
    from: 'posted on the last day',
  },
  {
    given: {
      'grant[1].kind': 'voluntary-departure',
      'grant[1].by': 'judge-at-end',
      'grant[1].from': '2026-04-07',
      'grant[1].bondPosted': '2026-04-15',
    },
    then: { due: '2026-04-14', steps: ['counted', 'postedLate', 'failure'] },
    kind: 'edge',
    from: 'posted one day late',
  },
  {
    given: {
      'grant[1].kind': 'voluntary-departure',
      'grant[1].by': 'judge-at-end',
      'grant[1].from': '2026-04-07',
      'grant[1].bondPosted': '2026-04-06',
    },
    then: { unsettled: 'postedBeforeOrder' },
    kind: 'edge',
    from: 'posted before the order makes no sense',
  },
  {
    given: {
      'grant[1].kind': 'voluntary-departure',
      'grant[1].by': { rivals: ['judge-at-end', 'judge-before-end'] },
      'grant[1].from': '2026-04-07',
    },
    then: {
      branches: [{ due: '2026-04-14' }, { notApplicable: 'otherKind' }],
      safe: { due: '2026-04-14' },
    },
    kind: 'edge',
    from: "before the end of a case the five days are not the law's",
  },
  {
    given: { 'grant[1].kind': 'voluntary-departure', 'grant[1].from': '2026-04-07' },
    then: { missing: ['grant.by'] },
    kind: 'missing',
    from: 'who granted it is asked, not guessed',
  },
  {
    given: { 'grant[1].kind': 'voluntary-departure', 'grant[1].by': 'judge-at-end' },
    then: { missing: ['grant.from'] },
    kind: 'missing',
    from: 'no day of the order',
  },
  {
    given: { 'grant[1].kind': 'voluntary-departure', 'grant[1].by': 'dhs', 'grant[1].from': '2026-04-07' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'the department sets its own bond',
  },
]
