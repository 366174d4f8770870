// Made from hearing-filings.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'hearing[1].kind': 'individual', 'hearing[1].date': '2026-10-07' },
    then: {
      raw: '2026-09-07',
      due: '2026-09-08',
      branches: [
        { raw: '2026-09-07', due: '2026-09-08', actBy: '2026-09-04' },
        { raw: '2026-09-04', due: '2026-09-04', actBy: '2026-09-04' },
      ],
      safe: { due: '2026-09-04', actBy: '2026-09-04' },
      steps: ['counted', 'nextOpen', 'individual', 'judge'],
    },
    kind: 'normal',
    from: 'EOIR-5, 30 days before the hearing is Labor Day',
  },
  {
    given: { 'hearing[1].kind': 'individual', 'hearing[1].date': '2026-10-07' },
    readings: { 'reading.cal.backward-roll': 'previous-open-day' },
    then: {
      raw: '2026-09-04',
      due: '2026-09-04',
      steps: ['counted', 'openBefore', 'individual', 'judge'],
    },
    kind: 'edge',
    from: 'EOIR-5, the safe side of the same hearing',
  },
  {
    given: {
      'hearing[1].kind': 'individual',
      'hearing[1].date': '2026-12-09',
      'hearing[1].status': 'scheduled',
    },
    then: { raw: '2026-11-09', due: '2026-11-09', branches: [{ due: '2026-11-09' }] },
    kind: 'normal',
    from: 'section 4 EOIR-5',
  },
  {
    given: { 'hearing[1].kind': 'master', 'hearing[1].date': '2026-12-10' },
    then: { raw: '2026-11-25', due: '2026-11-25', steps: ['counted', 'master', 'judge'] },
    kind: 'normal',
    from: 'section 4 EOIR-5, the Wednesday before Thanksgiving',
  },
  {
    given: { 'hearing[1].kind': 'individual', 'hearing[1].date': '2025-01-31' },
    then: { due: '2025-01-16' },
    kind: 'edge',
    from: 'the last day of the 15 days',
  },
  {
    given: { 'hearing[1].kind': 'individual', 'hearing[1].date': '2025-02-01' },
    then: { due: '2025-01-02' },
    kind: 'edge',
    from: 'the first day of the 30 days',
  },
  {
    given: { 'hearing[1].kind': 'master', 'hearing[1].date': '2024-03-15' },
    then: { due: '2024-02-29' },
    kind: 'edge',
    from: '15 days before 15 March 2024 is the leap day',
  },
  {
    given: { 'hearing[1].kind': 'individual', 'hearing[1].date': { rivals: ['2026-12-09', '2026-12-16'] } },
    then: { branches: [{ due: '2026-11-09' }, { due: '2026-11-16' }], safe: { due: '2026-11-09' } },
    kind: 'edge',
    from: 'two notices',
  },
  {
    given: {
      'hearing[1].kind': 'individual',
      'hearing[1].date': '2026-12-09',
      'hearing[1].status': { rivals: ['scheduled', 'none-listed'] },
    },
    then: {
      branches: [{ due: '2026-11-09' }, { notApplicable: 'noneListed' }],
      safe: { due: '2026-11-09' },
    },
    kind: 'edge',
    from: "a notice against the court's system; the day of the notice is safe",
  },
  {
    given: {
      'hearing[1].kind': 'individual',
      'hearing[1].date': '2026-12-09',
      'hearing[1].detained': false,
      'holder.detained': true,
    },
    then: { due: '2026-11-09' },
    kind: 'edge',
    from: 'what is known of the hearing itself comes first',
  },
  {
    given: { 'hearing[1].date': '2026-12-09' },
    then: { missing: ['hearing.kind'] },
    kind: 'missing',
    from: 'no kind of hearing',
  },
  {
    given: { 'hearing[1].kind': 'individual' },
    then: { missing: ['hearing.date'] },
    kind: 'missing',
    from: 'no day of the hearing',
  },
  {
    given: {
      'hearing[1].kind': 'individual',
      'hearing[1].date': '2026-12-09',
      'hearing[1].detained': true,
    },
    then: { notApplicable: 'detained' },
    kind: 'not-applicable',
    from: 'EOIR-5, in custody as ordered',
  },
  {
    given: { 'hearing[1].kind': 'individual', 'hearing[1].date': '2026-12-09', 'holder.detained': true },
    then: { notApplicable: 'detained' },
    kind: 'not-applicable',
    from: 'the same from a paper of custody',
  },
  {
    given: { 'hearing[1].kind': 'bond', 'hearing[1].date': '2026-12-09' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no time is set for a bond hearing',
  },
  {
    given: {
      'hearing[1].kind': 'individual',
      'hearing[1].date': '2026-12-09',
      'hearing[1].status': 'cancelled',
    },
    then: { notApplicable: 'cancelled' },
    kind: 'not-applicable',
    from: 'the court cancelled it',
  },
]
