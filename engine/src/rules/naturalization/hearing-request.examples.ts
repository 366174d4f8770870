// Made from hearing-request.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'N-400',
      'notice[1].noticeDate': '2026-12-01',
      'notice[1].service': 'mail',
    },
    then: { raw: '2027-01-03', due: '2027-01-04', actBy: '2026-12-31', branches: ['2027-01-04'] },
    kind: 'normal',
    from: 'section 4, NAT-6; the raw day is a Sunday, the last business day before it Thursday 31 December',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'N-400',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].service': 'personal',
    },
    then: { raw: '2026-06-18', due: '2026-06-18', actBy: '2026-06-18' },
    kind: 'normal',
    from: 'section 4, USC-2; 30 days, a Thursday',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'N-400',
      'notice[1].noticeDate': '2026-05-31',
      'notice[1].service': 'mail',
    },
    then: {
      raw: '2026-07-03',
      due: '2026-07-06',
      branches: ['2026-07-06', { due: '2026-07-03' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: 'Friday 3 July 2026 is the observed holiday, which one reading (a note) takes for an open day',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'N-400',
      'notice[1].noticeDate': '2026-12-01',
      'notice[1].postmark': '2026-12-04',
      'notice[1].service': 'mail',
    },
    then: { raw: '2027-01-03' },
    kind: 'edge',
    from: 'USC-3, the earliest of notice and postmark',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'N-400',
      'notice[1].noticeDate': { rivals: ['2026-12-01', '2026-12-02'] },
      'notice[1].service': 'mail',
    },
    then: {
      branches: [{ raw: '2027-01-03' }, { raw: '2027-01-04' }],
      safe: { due: '2027-01-04', actBy: '2026-12-31' },
    },
    kind: 'edge',
    from: 'two papers, two days; both end on Monday, one after a roll',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'N-400',
      'notice[1].noticeDate': '2026-12-01',
      'notice[1].service': 'mail',
      'notice[1].answerChannel': 'online',
    },
    then: { raw: '2027-01-03', due: '2027-01-03', actBy: '2026-12-31' },
    kind: 'edge',
    from: 'CAL-1, online filings get no roll',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'N-400',
      'notice[1].noticeDate': '2026-12-01',
      'notice[1].service': 'mail',
      'notice[1].statedDue': '2026-12-31',
    },
    then: { raw: '2026-12-31', due: '2026-12-31' },
    kind: 'edge',
    from: 'a sooner day printed on the notice',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'N-400',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].statedDue': '2026-06-22',
    },
    then: { raw: '2026-06-18', steps: ['counted', 'printedLater', 'received'] },
    kind: 'edge',
    from: 'no word of mail, so no days for it; the later printed day is told',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'N-400',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].statedDue': '2026-05-18',
    },
    then: { unsettled: 'dueBeforeNotice' },
    kind: 'edge',
    from: 'due before the notice was made makes no sense',
  },
  {
    given: { 'notice[1].type': 'denial', 'notice[1].form': 'N-400' },
    then: { missing: ['notice.noticeDate'] },
    kind: 'missing',
    from: 'no day on the notice',
  },
  {
    given: { 'notice[1].type': 'denial', 'notice[1].form': 'I-485', 'notice[1].noticeDate': '2026-05-19' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'USC-2, another form',
  },
  {
    given: { 'notice[1].type': 'rfe', 'notice[1].form': 'N-400', 'notice[1].noticeDate': '2026-05-19' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'not a denial',
  },
]
