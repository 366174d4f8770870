// Made from authorized-until.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'stay[1].manner': 'date-certain',
      'stay[1].arrival': '2022-12-11',
      'stay[1].admitUntil': '2023-06-10',
    },
    then: '2023-06-10',
    kind: 'normal',
    from: 'UP-1 example 1, the I-94 date',
  },
  {
    given: { 'stay[1].manner': 'duration-of-status', 'stay[1].arrival': '2019-08-20' },
    then: 'D/S',
    kind: 'normal',
    from: 'UP-1, admitted for duration of status',
  },
  {
    given: {
      'stay[1].arrival': '2025-04-01',
      'stay[1].admitUntil': '2025-09-30',
      'stay[1].extendedUntil': '2026-03-31',
    },
    then: '2026-03-31',
    kind: 'edge',
    from: 'section 4, UP-2, the new I-94 replaces the old one',
  },
  {
    given: {
      'stay[1].manner': 'paroled',
      'stay[1].arrival': '2022-05-02',
      'stay[1].admitUntil': '2024-05-01',
    },
    then: '2024-05-01',
    kind: 'edge',
    from: 'UP-1, parole ends on the date of its I-94',
  },
  {
    given: {
      'stay[1].manner': 'paroled',
      'stay[1].arrival': '2022-05-02',
      'stay[1].admitUntil': '2024-05-01',
      'stay[1].paroleEnd': '2023-11-15',
    },
    then: '2023-11-15',
    kind: 'edge',
    from: 'UP-1, parole that ended earlier than its I-94',
  },
  {
    given: {
      'stay[1].arrival': '2025-04-01',
      'stay[1].admitUntil': '2025-09-30',
      'stay[1].left': false,
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2025-09-29',
      'filing[1].decision': 'approved',
    },
    then: { missing: ['stay.extendedUntil'] },
    kind: 'missing',
    from: 'UP-2, an approved extension whose new last day is in no paper',
  },
  {
    given: {
      'stay[1].arrival': '2025-04-01',
      'stay[1].admitUntil': '2025-09-30',
      'stay[1].departure': '2025-09-15',
      'filing[1].form': 'I-539',
      'filing[1].receivedDate': '2025-09-10',
      'filing[1].decision': 'approved',
    },
    then: '2025-09-30',
    kind: 'edge',
    from: 'left within the first I-94, so the new last day changes nothing',
  },
  {
    given: {
      'stay[1].arrival': '2025-04-01',
      'stay[1].admitUntil': '2025-09-30',
      'stay[1].left': false,
      'filing[1].form': 'I-129F',
      'filing[1].receivedDate': '2025-09-10',
      'filing[1].decision': 'approved',
    },
    then: '2025-09-30',
    kind: 'edge',
    from: 'I-129F is a petition for a fiancé, not an extension of stay',
  },
  {
    given: { 'stay[1].arrival': '2022-12-11' },
    then: { missing: ['stay.manner'] },
    kind: 'missing',
    from: 'neither the way of coming in nor an I-94 date',
  },
  {
    given: { 'stay[1].manner': 'visa-waiver', 'stay[1].arrival': '2022-12-11' },
    then: { missing: ['stay.admitUntil'] },
    kind: 'missing',
    from: 'UP-1, a visa waiver admission has a last day',
  },
  {
    given: { 'stay[1].manner': 'without-inspection', 'stay[1].arrival': '2015-08-01' },
    then: { notApplicable: 'withoutInspection' },
    kind: 'not-applicable',
    from: 'UP-1, no day was allowed',
  },
]
