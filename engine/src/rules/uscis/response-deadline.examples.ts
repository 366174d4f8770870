// Made from response-deadline.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'notice[1].type': 'rfe', 'notice[1].noticeDate': '2026-03-02', 'notice[1].service': 'mail' },
    then: { raw: '2026-05-28', due: '2026-05-28', steps: ['served', 'usual', 'mail', 'received'] },
    kind: 'normal',
    from: 'USC-1, 84 days end on Memorial Day, with three for the mail on a Thursday',
  },
  {
    given: { 'notice[1].type': 'noid', 'notice[1].noticeDate': '2026-05-22', 'notice[1].service': 'mail' },
    then: { raw: '2026-06-24', due: '2026-06-24' },
    kind: 'normal',
    from: 'USC-1',
  },
  {
    given: { 'notice[1].type': 'rfe', 'notice[1].noticeDate': '2026-07-08', 'notice[1].service': 'mail' },
    then: {
      raw: '2026-10-03',
      due: '2026-10-05',
      actBy: '2026-10-02',
      steps: ['served', 'usual', 'mail', 'saturday', 'onPaperOnly', 'received'],
    },
    kind: 'normal',
    from: 'section 4 USC-1, a Saturday',
  },
  {
    given: { 'notice[1].type': 'noid', 'notice[1].noticeDate': '2026-11-24', 'notice[1].service': 'mail' },
    then: { raw: '2026-12-27', due: '2026-12-28', actBy: '2026-12-24' },
    kind: 'normal',
    from: 'section 4 USC-1, a Sunday',
  },
  {
    given: { 'notice[1].type': 'rfe', 'notice[1].noticeDate': '2026-03-02', 'notice[1].service': 'online' },
    then: { raw: '2026-05-25', due: '2026-05-26', actBy: '2026-05-22' },
    kind: 'edge',
    from: 'USC-1, served online, so nothing for the mail; the answer on paper moves past Memorial Day',
  },
  {
    given: {
      'notice[1].type': 'rfe',
      'notice[1].noticeDate': '2026-03-02',
      'notice[1].service': 'online',
      'notice[1].answerChannel': 'on-paper',
    },
    then: {
      raw: '2026-05-25',
      due: '2026-05-26',
      steps: ['served', 'usual', 'notByMail', 'memorial', 'received'],
    },
    kind: 'edge',
    from: 'the same, known to be on paper; nothing is said of answers online',
  },
  {
    given: {
      'notice[1].type': 'rfe',
      'notice[1].noticeDate': '2026-03-02',
      'notice[1].service': 'online',
      'notice[1].answerChannel': 'online',
    },
    then: {
      raw: '2026-05-25',
      due: '2026-05-25',
      actBy: '2026-05-22',
      steps: ['served', 'usual', 'notByMail', 'noRollHoliday', 'received'],
    },
    kind: 'edge',
    from: 'CAL-1, an answer online never moves',
  },
  {
    given: {
      'notice[1].type': 'rfe',
      'notice[1].noticeDate': '2026-07-08',
      'notice[1].service': 'mail',
      'notice[1].answerChannel': 'online',
    },
    then: {
      raw: '2026-10-03',
      due: '2026-10-03',
      steps: ['served', 'usual', 'mail', 'noRollWeekend', 'received'],
    },
    kind: 'edge',
    from: 'CAL-1, the same online on a Saturday',
  },
  {
    given: { 'notice[1].type': 'rfe', 'notice[1].noticeDate': '2026-03-02' },
    then: { raw: '2026-05-25', due: '2026-05-26' },
    kind: 'edge',
    from: 'not known how it came, so nothing is added',
  },
  {
    given: {
      'notice[1].type': 'rfe',
      'notice[1].noticeDate': '2026-03-02',
      'notice[1].service': 'mail',
      'notice[1].statedDays': 30,
    },
    then: { raw: '2026-04-04', due: '2026-04-06' },
    kind: 'edge',
    from: '30 days on the notice, three for the mail, a Saturday',
  },
  {
    given: {
      'notice[1].type': 'rfe',
      'notice[1].noticeDate': '2026-03-02',
      'notice[1].service': 'mail',
      'notice[1].statedDays': 33,
    },
    then: {
      raw: '2026-04-04',
      due: '2026-04-06',
      steps: ['served', 'stated', 'mailInside', 'saturday', 'onPaperOnly', 'received'],
    },
    kind: 'edge',
    from: '33 days on the notice, which are 30 and the three for the mail; not three more',
  },
  {
    given: {
      'notice[1].type': 'noir',
      'notice[1].noticeDate': '2026-05-22',
      'notice[1].service': 'mail',
      'notice[1].statedDays': 33,
    },
    then: { raw: '2026-06-24', due: '2026-06-24', steps: ['served', 'stated', 'mailInside', 'received'] },
    kind: 'edge',
    from: 'the same on a notice of intent to revoke, which no number caps',
  },
  {
    given: {
      'notice[1].type': 'noir',
      'notice[1].noticeDate': '2026-05-22',
      'notice[1].service': 'mail',
      'notice[1].statedDays': 34,
    },
    then: {
      raw: '2026-06-28',
      due: '2026-06-29',
      steps: ['served', 'stated', 'mail', 'sunday', 'onPaperOnly', 'received'],
    },
    kind: 'edge',
    from: '34 days are no 30 and three; 22 May 2026 + 37 days is a Sunday',
  },
  {
    given: {
      'notice[1].type': 'rfe',
      'notice[1].noticeDate': '2026-03-02',
      'notice[1].service': 'mail',
      'notice[1].statedDays': 84,
    },
    then: { raw: '2026-05-28', steps: ['served', 'stated', 'mail', 'received'] },
    kind: 'edge',
    from: 'exactly the most the law allows',
  },
  {
    given: {
      'notice[1].type': 'rfe',
      'notice[1].noticeDate': '2026-03-02',
      'notice[1].service': 'mail',
      'notice[1].statedDays': 90,
    },
    then: { raw: '2026-05-28', steps: ['served', 'capped', 'mail', 'received'] },
    kind: 'edge',
    from: '8 CFR 103.2(b)(8)(iv), 90 days on the notice are cut to 84',
  },
  {
    given: {
      'notice[1].type': 'noid',
      'notice[1].noticeDate': '2026-05-22',
      'notice[1].service': 'mail',
      'notice[1].statedDays': 33,
    },
    then: { raw: '2026-06-24' },
    kind: 'edge',
    from: '8 CFR 103.2(b)(8)(iv), 33 days on the notice are cut to 30',
  },
  {
    given: { 'notice[1].type': 'noir', 'notice[1].noticeDate': '2026-05-22', 'notice[1].service': 'mail' },
    then: { raw: '2026-06-24' },
    kind: 'normal',
    from: 'USCIS Policy Manual, 30 days and three for the mail',
  },
  {
    given: {
      'notice[1].type': 'noir',
      'notice[1].noticeDate': '2026-05-22',
      'notice[1].service': 'personal',
      'notice[1].statedDays': 45,
    },
    then: { raw: '2026-07-06', due: '2026-07-06' },
    kind: 'edge',
    from: 'no cap for a notice of intent to revoke; 22 May + 45 days',
  },
  {
    given: {
      'notice[1].type': 'rfe',
      'notice[1].noticeDate': '2026-03-02',
      'notice[1].service': 'mail',
      'notice[1].form': 'I-539',
    },
    then: { raw: '2026-04-04', due: '2026-04-06' },
    kind: 'edge',
    from: 'USCIS Policy Manual, 30 days for an I-539',
  },
  {
    given: {
      'notice[1].type': 'rfe',
      'notice[1].noticeDate': '2026-03-02',
      'notice[1].service': 'mail',
      'notice[1].statedDue': '2026-05-27',
    },
    then: {
      raw: '2026-05-27',
      due: '2026-05-27',
      steps: ['served', 'usual', 'mail', 'printedSooner', 'received'],
    },
    kind: 'edge',
    from: 'USC-1, the printed due day is sooner',
  },
  {
    given: {
      'notice[1].type': 'rfe',
      'notice[1].noticeDate': '2026-03-02',
      'notice[1].service': 'mail',
      'notice[1].statedDue': '2026-05-28',
    },
    then: { raw: '2026-05-28', steps: ['served', 'usual', 'mail', 'printedSame', 'received'] },
    kind: 'edge',
    from: 'the printed due day is the same',
  },
  {
    given: {
      'notice[1].type': 'rfe',
      'notice[1].noticeDate': '2026-03-02',
      'notice[1].service': 'mail',
      'notice[1].statedDue': '2026-06-10',
    },
    then: { raw: '2026-05-28', steps: ['served', 'usual', 'mail', 'printedLater', 'received'] },
    kind: 'edge',
    from: 'a printed due day past what the law allows does not control',
  },
  {
    given: {
      'notice[1].type': 'rfe',
      'notice[1].noticeDate': '2026-04-10',
      'notice[1].service': 'personal',
    },
    then: {
      branches: [{ raw: '2026-07-03', due: '2026-07-06' }, { raw: '2026-07-03', due: '2026-07-03' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: '84 days from 10 April 2026 end on the observed Friday',
  },
  {
    given: {
      'notice[1].type': 'noid',
      'notice[1].noticeDate': '2024-01-30',
      'notice[1].service': 'online',
    },
    then: { raw: '2024-02-29' },
    kind: 'edge',
    from: '30 days end on the leap day',
  },
  {
    given: {
      'notice[1].type': 'noid',
      'notice[1].noticeDate': '2026-05-22',
      'notice[1].postmark': '2026-05-26',
      'notice[1].service': 'mail',
    },
    then: { raw: '2026-06-24' },
    kind: 'edge',
    from: 'USC-3, counted from the earlier of notice and envelope',
  },
  {
    given: {
      'notice[1].type': 'noid',
      'notice[1].noticeDate': '2026-05-22',
      'notice[1].service': { rivals: ['mail', 'online'] },
    },
    then: { branches: [{ due: '2026-06-24' }, { due: '2026-06-22' }], safe: { due: '2026-06-22' } },
    kind: 'edge',
    from: 'by mail, or online and rolled from Sunday 21 June 2026',
  },
  {
    given: { 'notice[1].type': 'rfe', 'notice[1].service': 'mail' },
    then: { missing: ['notice.noticeDate'] },
    kind: 'missing',
    from: 'no day on the notice',
  },
  {
    given: { 'notice[1].noticeDate': '2026-05-22' },
    then: { missing: ['notice.type'] },
    kind: 'missing',
    from: 'what kind of notice is not known',
  },
  {
    given: { 'notice[1].type': 'receipt', 'notice[1].noticeDate': '2026-05-22' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a receipt asks for nothing',
  },
]
