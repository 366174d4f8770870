// Made from registration-window.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2026-01-07',
      'tpsNotice[1].registrationTo': '2026-07-07',
    },
    then: {
      opens: '2026-01-07',
      raw: '2026-07-07',
      due: '2026-07-07',
      actBy: '2026-07-07',
      steps: ['notice', 'late'],
    },
    kind: 'normal',
    from: 'TPS-1, the days of the notice; both are open days',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2025-12-01',
      'tpsNotice[1].registrationTo': '2026-05-30',
    },
    then: {
      raw: '2026-05-30',
      due: '2026-06-01',
      actBy: '2026-05-29',
      steps: ['notice', 'saturday', 'onlineNoRoll', 'late'],
    },
    kind: 'edge',
    from: 'TPS-1, a Saturday rolls for filings on paper',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2026-01-05',
      'tpsNotice[1].registrationTo': '2026-07-03',
    },
    then: {
      raw: '2026-07-03',
      steps: ['notice', 'independence', 'onlineNoRoll', 'late'],
      branches: [{ due: '2026-07-06' }, { due: '2026-07-03' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: 'exactly 180 days, 5 January to 3 July; the last is the observed Independence Day',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2026-01-05',
      'tpsNotice[1].registrationTo': '2026-07-02',
    },
    then: { raw: '2026-07-02', steps: ['notice', 'short', 'late'] },
    kind: 'edge',
    from: '179 days, one less than 8 CFR 244.2(f)(1) asks for',
  },
  {
    given: {
      'tpsNotice[1].kind': 'extension',
      'tpsNotice[1].registrationFrom': '2026-01-07',
      'tpsNotice[1].registrationTo': '2026-07-07',
    },
    then: { raw: '2026-07-07' },
    kind: 'edge',
    from: 'an extension that also names the country anew',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2026-01-07',
      'tpsNotice[1].registrationTo': { rivals: ['2026-07-07', '2026-07-08'] },
    },
    then: { branches: [{ due: '2026-07-07' }, { due: '2026-07-08' }], safe: { due: '2026-07-07' } },
    kind: 'edge',
    from: 'two copies of the notice differ by a day',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2026-07-07',
      'tpsNotice[1].registrationTo': '2026-01-07',
    },
    then: { unsettled: 'endsBeforeItBegins' },
    kind: 'edge',
    from: 'a first day after the last',
  },
  {
    given: { 'tpsNotice[1].kind': 'designation', 'tpsNotice[1].registrationFrom': '2026-01-07' },
    then: { missing: ['tpsNotice.registrationTo'] },
    kind: 'missing',
    from: 'no last day',
  },
  {
    given: { 'tpsNotice[1].registrationFrom': '2026-01-07', 'tpsNotice[1].registrationTo': '2026-07-07' },
    then: { missing: ['tpsNotice.kind'] },
    kind: 'missing',
    from: 'what the notice does is not known',
  },
  {
    given: {
      'tpsNotice[1].kind': 'extension',
      'tpsNotice[1].reregistrationFrom': '2026-01-07',
      'tpsNotice[1].reregistrationTo': '2026-03-09',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an extension alone',
  },
  {
    given: { 'tpsNotice[1].kind': 'termination', 'tpsNotice[1].published': '2026-01-15' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an end opens no registration',
  },
]
