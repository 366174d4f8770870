// Made from reregistration-window.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'tpsNotice[1].kind': 'extension',
      'tpsNotice[1].reregistrationFrom': '2026-01-08',
      'tpsNotice[1].reregistrationTo': '2026-03-09',
    },
    then: { opens: '2026-01-08', raw: '2026-03-09', due: '2026-03-09', steps: ['notice', 'goodCause'] },
    kind: 'normal',
    from: 'TPS-1, 60 days as usual (8 January and 60 days is 9 March 2026)',
  },
  {
    given: {
      'tpsNotice[1].kind': 'extension',
      'tpsNotice[1].reregistrationFrom': '2026-04-29',
      'tpsNotice[1].reregistrationTo': '2026-06-28',
    },
    then: {
      raw: '2026-06-28',
      due: '2026-06-29',
      actBy: '2026-06-26',
      steps: ['notice', 'sunday', 'onlineNoRoll', 'goodCause'],
    },
    kind: 'edge',
    from: 'TPS-1, a Sunday rolls for filings on paper',
  },
  {
    given: {
      'tpsNotice[1].kind': 'extension',
      'tpsNotice[1].reregistrationFrom': '2026-05-04',
      'tpsNotice[1].reregistrationTo': '2026-07-03',
    },
    then: {
      branches: [{ due: '2026-07-06' }, { due: '2026-07-03' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: 'the observed Independence Day; the other reading is a note',
  },
  {
    given: {
      'tpsNotice[1].kind': 'extension',
      'tpsNotice[1].reregistrationFrom': '2026-03-09',
      'tpsNotice[1].reregistrationTo': '2026-01-08',
    },
    then: { unsettled: 'endsBeforeItBegins' },
    kind: 'edge',
    from: 'a first day after the last',
  },
  {
    given: { 'tpsNotice[1].kind': 'extension', 'tpsNotice[1].reregistrationTo': '2026-03-09' },
    then: { missing: ['tpsNotice.reregistrationFrom'] },
    kind: 'missing',
    from: 'no first day',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2026-01-07',
      'tpsNotice[1].registrationTo': '2026-07-07',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a first designation',
  },
  {
    given: { 'tpsNotice[1].kind': 'termination', 'tpsNotice[1].published': '2026-01-15' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an end',
  },
]
