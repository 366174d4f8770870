// Made from annual-fee.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'notice[1].type': 'annual-fee', 'notice[1].noticeDate': '2026-08-07' },
    then: {
      raw: '2026-09-06',
      due: '2026-09-06',
      actBy: '2026-09-04',
      branches: ['2026-09-06'],
      steps: ['counted', 'noRollWeekend', 'online', 'fee', 'lost', 'court'],
    },
    kind: 'normal',
    from: 'ASY-3, a Sunday; pay by Friday',
  },
  {
    given: { 'notice[1].type': 'annual-fee', 'notice[1].noticeDate': '2026-06-01' },
    then: { raw: '2026-07-01', due: '2026-07-01', actBy: '2026-07-01' },
    kind: 'normal',
    from: 'section 4, ASY-3, a Wednesday',
  },
  {
    given: { 'notice[1].type': 'annual-fee', 'notice[1].noticeDate': '2026-11-27' },
    then: {
      raw: '2026-12-27',
      due: '2026-12-27',
      actBy: '2026-12-24',
      steps: ['counted', 'noRollWeekend', 'online', 'feeUnknown', 'lost', 'court'],
    },
    kind: 'edge',
    from: 'section 4, ASY-3, a Sunday after Christmas; in fiscal year 2027, whose fee is not known',
  },
  {
    given: { 'notice[1].type': 'annual-fee', 'notice[1].noticeDate': '2026-05-29' },
    then: { raw: '2026-06-28', due: '2026-06-28', actBy: '2026-06-26' },
    kind: 'edge',
    from: 'the first day of the interim final rule',
  },
  {
    given: { 'notice[1].type': 'annual-fee', 'notice[1].noticeDate': '2026-05-28' },
    then: { unsettled: 'olderNotice' },
    kind: 'edge',
    from: 'the day before; how long one had is printed on the notice',
  },
  {
    given: {
      'notice[1].type': 'annual-fee',
      'notice[1].noticeDate': '2026-05-01',
      'notice[1].statedDue': '2026-06-01',
    },
    then: { raw: '2026-06-01', due: '2026-06-01', steps: ['asPrinted', 'online', 'fee', 'lost', 'court'] },
    kind: 'edge',
    from: 'an older notice with a printed day',
  },
  {
    given: {
      'notice[1].type': 'annual-fee',
      'notice[1].noticeDate': '2026-09-30',
      'notice[1].statedDue': '2026-10-26',
    },
    then: { raw: '2026-10-26', steps: ['counted', 'printedSooner', 'online', 'fee', 'lost', 'court'] },
    kind: 'edge',
    from: 'a sooner printed day; the last day of fiscal year 2026',
  },
  {
    given: {
      'notice[1].type': 'annual-fee',
      'notice[1].noticeDate': '2026-10-01',
      'notice[1].statedDue': '2026-11-05',
    },
    then: {
      raw: '2026-10-31',
      actBy: '2026-10-30',
      steps: ['counted', 'printedLater', 'noRollWeekend', 'online', 'feeUnknown', 'lost', 'court'],
    },
    kind: 'edge',
    from: 'a later printed day is told but not leaned on; the first day of fiscal year 2027',
  },
  {
    given: {
      'notice[1].type': 'annual-fee',
      'notice[1].noticeDate': { rivals: ['2026-08-07', '2026-08-10'] },
    },
    then: { branches: ['2026-09-06', '2026-09-09'], safe: { due: '2026-09-06', actBy: '2026-09-04' } },
    kind: 'edge',
    from: 'ASY-3, the letter and the online account differ',
  },
  {
    given: { 'notice[1].type': 'annual-fee', 'notice[1].postedOnline': '2026-06-01' },
    then: '2026-07-01',
    kind: 'edge',
    from: 'only the online account tells a day',
  },
  {
    given: {
      'notice[1].type': 'annual-fee',
      'notice[1].noticeDate': '2026-08-07',
      'notice[1].statedDue': '2026-08-01',
    },
    then: { unsettled: 'dueBeforeNotice' },
    kind: 'edge',
    from: 'due before the notice was made makes no sense',
  },
  {
    given: { 'notice[1].type': 'annual-fee' },
    then: { missing: ['notice.noticeDate'] },
    kind: 'missing',
    from: 'no day on the notice',
  },
  {
    given: { 'notice[1].type': 'receipt', 'notice[1].noticeDate': '2026-08-07' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another notice',
  },
]
