// Made from i94-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'stay[1].arrival': '2024-03-01',
      'stay[1].manner': 'date-certain',
      'stay[1].admitUntil': '2027-02-28',
    },
    then: { spans: ['2024-03-01..2027-02-28'] },
    kind: 'normal',
    from: 'an I-94 with a last day',
  },
  {
    given: {
      'stay[1].arrival': '2024-03-01',
      'stay[1].manner': 'duration-of-status',
      'stay[1].admitUntil': 'D/S',
    },
    then: { spans: ['2024-03-01..'] },
    kind: 'edge',
    from: 'duration of status has no last day',
  },
  {
    given: {
      'stay[1].arrival': '2024-03-01',
      'stay[1].manner': 'date-certain',
      'stay[1].admitUntil': '2025-02-28',
      'stay[1].extendedUntil': '2027-02-28',
    },
    then: { spans: ['2024-03-01..2027-02-28'] },
    kind: 'edge',
    from: 'an approved extension replaces the first last day',
  },
  {
    given: {
      'stay[1].arrival': '2024-03-01',
      'stay[1].manner': 'duration-of-status',
      'stay[1].admitUntil': 'D/S',
      'stay[1].departure': '2025-06-30',
    },
    then: { spans: ['2024-03-01..2025-06-30'] },
    kind: 'edge',
    from: 'leaving ends it',
  },
  {
    given: { 'stay[1].arrival': '2024-03-01', 'stay[1].manner': 'date-certain' },
    then: { missing: ['stay.admitUntil'] },
    kind: 'missing',
    from: 'no I-94',
  },
  {
    given: { 'stay[1].arrival': '2024-03-01', 'stay[1].manner': 'without-inspection' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'nobody let the person in, so no I-94',
  },
]
