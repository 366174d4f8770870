// Made from designation-end.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'tpsNotice[1].kind': 'extension',
      'tpsNotice[1].published': '2025-01-17',
      'tpsNotice[1].effectiveTo': '2026-10-02',
    },
    then: { on: '2026-10-02', raw: '2026-10-02', steps: ['printed', 'ifSilent'] },
    kind: 'normal',
    from: 'TPS-1, the day of the notice; silence is only told of',
  },
  {
    given: {
      'tpsNotice[1].kind': 'extension',
      'tpsNotice[1].effectiveTo': '2026-10-02',
      'tpsNotice[1].noDecision': true,
    },
    then: { on: '2027-04-02', steps: ['printed', 'silence'] },
    kind: 'edge',
    from: 'TPS-1, no decision 60 days before the end (3 August 2026), so six months more',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].effectiveTo': '2026-08-31',
      'tpsNotice[1].noDecision': true,
    },
    then: '2027-02-28',
    kind: 'edge',
    from: 'six months from 31 August end on the last day of February',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].effectiveTo': '2026-10-02',
      'tpsNotice[1].noDecision': { rivals: [true, false] },
    },
    then: { branches: [{ on: '2027-04-02' }, { on: '2026-10-02' }], safe: { on: '2026-10-02' } },
    kind: 'edge',
    from: 'was something published? The earlier day is the safe one',
  },
  {
    given: {
      'tpsNotice[1].kind': 'termination',
      'tpsNotice[1].published': '2025-09-08',
      'tpsNotice[1].effectiveTo': '2025-11-07',
    },
    then: { on: '2025-11-07', steps: ['termination'] },
    kind: 'edge',
    from: 'exactly 60 days after 8 September 2025',
  },
  {
    given: {
      'tpsNotice[1].kind': 'termination',
      'tpsNotice[1].published': '2025-09-08',
      'tpsNotice[1].effectiveTo': '2025-11-06',
    },
    then: { on: '2025-11-06', steps: ['termination', 'tooSoon'] },
    kind: 'edge',
    from: 'one day sooner than the law allows; the sooner day is shown, and that the law gives more',
  },
  {
    given: { 'tpsNotice[1].kind': 'termination', 'tpsNotice[1].published': '2026-01-15' },
    then: { on: '2026-03-16', steps: ['least'] },
    kind: 'edge',
    from: 'TPS-1, 60 days after the notice',
  },
  {
    given: {
      'tpsNotice[1].kind': 'termination',
      'tpsNotice[1].published': '2026-01-15',
      'tpsNotice[1].previousEnd': '2026-05-02',
    },
    then: { on: '2026-05-02', steps: ['least'] },
    kind: 'edge',
    from: 'TPS-1, the end of the last extension is later',
  },
  {
    given: {
      'tpsNotice[1].kind': 'extension',
      'tpsNotice[1].published': '2025-01-17',
      'tpsNotice[1].effectiveTo': '2026-10-02',
      'tpsNotice[2].kind': 'termination',
      'tpsNotice[2].published': '2025-09-08',
      'tpsNotice[2].effectiveTo': '2025-11-07',
    },
    then: { on: '2025-11-07', steps: ['printed', 'endedSooner'] },
    kind: 'edge',
    from: 'a later notice ends it sooner',
  },
  {
    given: {
      'tpsNotice[1].kind': 'extension',
      'tpsNotice[1].published': '2025-01-17',
      'tpsNotice[1].effectiveTo': '2026-10-02',
      'tpsNotice[2].kind': 'termination',
      'tpsNotice[2].published': '2018-06-05',
      'tpsNotice[2].effectiveTo': '2020-01-05',
    },
    then: { on: '2026-10-02', steps: ['printed', 'ifSilent'] },
    kind: 'edge',
    from: 'an end announced before this notice does not touch it',
  },
  {
    given: { 'tpsNotice[1].kind': 'extension', 'tpsNotice[1].published': '2025-01-17' },
    then: { missing: ['tpsNotice.effectiveTo'] },
    kind: 'missing',
    from: 'no last day',
  },
  {
    given: { 'tpsNotice[1].kind': 'termination' },
    then: { missing: ['tpsNotice.published'] },
    kind: 'missing',
    from: 'an end without a day',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].effectiveTo': '2025-04-02',
      'tpsNotice[2].kind': 'extension',
      'tpsNotice[2].effectiveTo': '2026-10-02',
    },
    then: { notApplicable: 'replaced' },
    kind: 'not-applicable',
    from: 'a newer notice gives a later end',
  },
]
