// Made from late-initial.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2024-01-08',
      'tpsNotice[1].registrationTo': '2024-07-08',
      'grant[1].kind': 'parole',
      'grant[1].from': '2023-12-01',
      'grant[1].to': '2026-08-10',
    },
    then: { opens: '2024-07-09', raw: '2026-10-09', due: '2026-10-09', steps: ['ended', 'extension'] },
    kind: 'normal',
    from: 'TPS-1, 60 days after parole ended on 10 August 2026',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2024-01-08',
      'tpsNotice[1].registrationTo': '2024-07-08',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-05-01',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2026-03-01',
      'grant[1].kind': 'parole',
      'grant[1].from': '2023-12-01',
      'grant[1].to': '2025-11-30',
    },
    then: { raw: '2026-04-30', due: '2026-04-30' },
    kind: 'edge',
    from: 'two conditions; 60 days after the later, 1 March 2026',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2024-01-08',
      'tpsNotice[1].registrationTo': '2024-07-08',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2023-05-01',
    },
    then: { opens: '2024-07-09', raw: null, due: null, say: 'open' },
    kind: 'edge',
    from: 'while the request waits there is no last day',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2024-01-08',
      'tpsNotice[1].registrationTo': '2024-07-08',
      'stay[1].arrival': '2023-12-01',
      'stay[1].manner': 'date-certain',
      'stay[1].admitUntil': '2024-05-09',
    },
    then: { notApplicable: 'insideTheWindow' },
    kind: 'edge',
    from: '9 May 2024 and 60 days is 8 July 2024, the last day of the first window',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2024-01-08',
      'tpsNotice[1].registrationTo': '2024-07-08',
      'stay[1].arrival': '2023-12-01',
      'stay[1].manner': 'date-certain',
      'stay[1].admitUntil': '2024-05-10',
    },
    then: { opens: '2024-07-09', raw: '2024-07-09' },
    kind: 'edge',
    from: 'one day later, one day is left',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2024-01-08',
      'tpsNotice[1].registrationTo': '2024-07-08',
      'stay[1].arrival': '2023-06-01',
      'stay[1].manner': 'date-certain',
      'stay[1].admitUntil': { rivals: ['2024-01-07', '2024-01-08'] },
    },
    then: { branches: [{ notApplicable: 'nothingAllows' }, { notApplicable: 'insideTheWindow' }] },
    kind: 'edge',
    from: 'the condition must have held while the first window was open',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2024-07-08',
      'tpsNotice[1].registrationTo': '2024-01-08',
    },
    then: { unsettled: 'endsBeforeItBegins' },
    kind: 'edge',
    from: 'a first day after the last',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2024-01-08',
      'tpsNotice[1].registrationTo': '2024-07-08',
      'grant[1].kind': 'parole',
      'grant[1].from': '2023-12-01',
    },
    then: { missing: ['grant.to'] },
    kind: 'missing',
    from: 'the end of parole is not known',
  },
  {
    given: {
      'tpsNotice[1].kind': 'designation',
      'tpsNotice[1].registrationFrom': '2024-01-08',
      'tpsNotice[1].registrationTo': '2024-07-08',
    },
    then: { notApplicable: 'nothingAllows' },
    kind: 'not-applicable',
    from: 'no status and no request in the papers',
  },
  {
    given: {
      'tpsNotice[1].kind': 'extension',
      'tpsNotice[1].reregistrationFrom': '2026-01-08',
      'tpsNotice[1].reregistrationTo': '2026-03-09',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an extension without a first window',
  },
  {
    given: { 'tpsNotice[1].kind': 'termination', 'tpsNotice[1].published': '2026-01-15' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an end',
  },
]
