// Made from late-filing.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'changed',
      'circumstance[1].from': '2025-03-10',
    },
    then: {
      opens: '2025-03-10',
      raw: '2025-04-09',
      due: '2025-04-09',
      actBy: '2025-04-09',
      steps: ['changed', 'arguable'],
      say: 'heuristic',
    },
    kind: 'normal',
    from: 'heuristic, 30 days from a change',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'extraordinary',
      'circumstance[1].from': '2024-01-10',
      'circumstance[1].to': '2025-02-27',
    },
    then: {
      opens: '2025-02-27',
      raw: '2025-03-29',
      due: '2025-03-29',
      actBy: '2025-03-28',
      steps: ['ended', 'arguable'],
    },
    kind: 'edge',
    from: 'heuristic, 30 days from the end of an obstacle; a Saturday does not roll',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'extraordinary',
      'circumstance[1].to': '2025-02-27',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-08-27',
    },
    then: { due: '2025-03-29', steps: ['ended', 'arguable', 'askedWithinMonths'] },
    kind: 'edge',
    from: 'asked six months later to the day, 27 August 2025, late for the year that ended on 3 May 2024',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'extraordinary',
      'circumstance[1].to': '2025-02-27',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-08-28',
    },
    then: { due: '2025-03-29', steps: ['ended', 'arguable', 'askedLong'] },
    kind: 'edge',
    from: 'asked one day after six months',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'extraordinary',
      'circumstance[1].to': '2025-02-27',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-20',
    },
    then: { due: '2025-03-29', steps: ['ended', 'arguable', 'askedSoon'] },
    kind: 'edge',
    from: 'asked 21 days after',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'changed',
      'circumstance[1].from': '2025-02-27',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2024-12-01',
    },
    then: { opens: '2025-02-27', steps: ['changed', 'arguable', 'askedBefore'] },
    kind: 'edge',
    from: 'asked late, and before the change',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'extraordinary',
      'circumstance[1].to': '2024-04-03',
    },
    then: { notApplicable: 'insideTheYear' },
    kind: 'not-applicable',
    from: '30 days from 3 April 2024 end on 3 May 2024, the last day of the year itself',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'extraordinary',
      'circumstance[1].to': '2024-04-04',
    },
    then: { opens: '2024-04-04', due: '2024-05-04' },
    kind: 'edge',
    from: 'one day more than the year gives',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'extraordinary',
      'circumstance[1].from': '2024-01-10',
    },
    then: { missing: ['circumstance.to'] },
    kind: 'missing',
    from: 'no end of the obstacle',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'changed',
      'circumstance[1].from': '2025-02-27',
      'filing[1].form': 'I-589',
    },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'asked, on an unknown day',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'changed',
      'circumstance[1].from': '2025-03-10',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2024-05-03',
    },
    then: { notApplicable: 'askedInTime' },
    kind: 'not-applicable',
    from: 'asked on the last day of the year',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'holder.unaccompaniedChild': true,
      'circumstance[1].kind': 'changed',
      'circumstance[1].from': '2025-03-10',
    },
    then: { notApplicable: 'unaccompaniedChild' },
    kind: 'not-applicable',
    from: 'INA 208(a)(2)(E), no last day to begin with',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'changed',
      'circumstance[1].from': '2025-02-27',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-02-27',
    },
    then: { opens: '2025-02-27', steps: ['changed', 'arguable', 'askedSoon'] },
    kind: 'edge',
    from: 'asked on the day of the change',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'changed',
      'circumstance[1].from': '2025-02-27',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-29',
    },
    then: { due: '2025-03-29', steps: ['changed', 'arguable', 'askedSoon'] },
    kind: 'edge',
    from: 'asked on the thirtieth day',
  },
  {
    given: {
      'arrival.last': '2023-05-03',
      'circumstance[1].kind': 'changed',
      'circumstance[1].from': '2025-02-27',
      'filing[1].form': 'I-589',
      'filing[1].receivedDate': '2025-03-30',
    },
    then: { due: '2025-03-29', steps: ['changed', 'arguable', 'askedWithinMonths'] },
    kind: 'edge',
    from: 'asked on the thirty-first day',
  },
]
