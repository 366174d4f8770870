// Made from appeal-or-motion.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-08-03',
      'notice[1].service': 'mail',
      'notice[1].form': 'I-140',
    },
    then: {
      raw: '2026-09-05',
      due: '2026-09-08',
      actBy: '2026-09-04',
      say: 'deadline',
      steps: ['served', 'denial', 'mail', 'saturday', 'onPaperOnly', 'received', 'form', 'late'],
    },
    kind: 'normal',
    from: 'USC-2, 33 days end on the Saturday before Labor Day',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].service': 'mail',
    },
    then: {
      raw: '2026-06-21',
      due: '2026-06-22',
      actBy: '2026-06-18',
      steps: ['served', 'denial', 'mail', 'sunday', 'onPaperOnly', 'received', 'form', 'late'],
    },
    kind: 'normal',
    from: 'section 4 USC-2, a Sunday after the Friday of Juneteenth',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].service': 'personal',
    },
    then: {
      raw: '2026-06-18',
      due: '2026-06-18',
      actBy: '2026-06-18',
      steps: ['served', 'denial', 'notByMail', 'received', 'form', 'late'],
    },
    kind: 'normal',
    from: 'section 4 USC-2, handed over, a Thursday',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-20',
      'notice[1].service': 'mail',
    },
    then: { raw: '2026-06-22', due: '2026-06-22', actBy: '2026-06-22' },
    kind: 'edge',
    from: "the day after section 4's example; 20 May 2026 + 33 days is a Monday",
  },
  {
    given: {
      'notice[1].type': 'revocation',
      'notice[1].noticeDate': '2026-05-04',
      'notice[1].service': 'mail',
      'notice[1].form': 'I-140',
    },
    then: {
      raw: '2026-05-22',
      due: '2026-05-22',
      say: 'deadline',
      steps: ['served', 'revocation', 'mail', 'received', 'form', 'late'],
    },
    kind: 'normal',
    from: 'USC-2, 15 days and three for the mail; 4 May 2026 + 18 days is a Friday',
  },
  {
    given: {
      'notice[1].type': 'revocation',
      'notice[1].noticeDate': '2026-05-04',
      'notice[1].service': 'personal',
    },
    then: { raw: '2026-05-19', due: '2026-05-19' },
    kind: 'edge',
    from: 'USC-2, 15 days when handed over; 4 May 2026 + 15 days is a Tuesday',
  },
  {
    given: {
      'notice[1].type': 'revocation',
      'notice[1].noticeDate': '2026-06-17',
      'notice[1].service': 'mail',
    },
    then: { raw: '2026-07-05', due: '2026-07-06', actBy: '2026-07-02', branches: [{ due: '2026-07-06' }] },
    kind: 'edge',
    from: '17 June 2026 + 18 days is the Sunday after the observed Independence Day; nothing is asked, as both ways lead to Monday',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-06-03',
      'notice[1].service': 'online',
    },
    then: {
      branches: [{ raw: '2026-07-03', due: '2026-07-06' }, { raw: '2026-07-03', due: '2026-07-03' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: '30 days end on the Friday on which Independence Day is observed; a note, which does not move the safe day',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2024-01-27',
      'notice[1].service': 'mail',
    },
    then: { raw: '2024-02-29', due: '2024-02-29' },
    kind: 'edge',
    from: '27 January 2024 + 33 days is the leap day',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-11-23',
      'notice[1].service': 'mail',
    },
    then: { raw: '2026-12-26', due: '2026-12-28', actBy: '2026-12-24' },
    kind: 'edge',
    from: '23 November 2026 + 33 days is the Saturday after Christmas, a Friday',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-12-02',
      'notice[1].service': 'personal',
    },
    then: {
      raw: '2027-01-01',
      due: '2027-01-04',
      actBy: '2026-12-31',
      steps: ['served', 'denial', 'notByMail', 'new-year', 'onPaperOnly', 'received', 'form', 'late'],
    },
    kind: 'edge',
    from: "30 days end on New Year's Day, a Friday",
  },
  {
    given: { 'notice[1].type': 'denial', 'notice[1].noticeDate': '2026-05-21' },
    then: { raw: '2026-06-20', due: '2026-06-22', actBy: '2026-06-18' },
    kind: 'edge',
    from: 'not known how it came, so nothing is added; 20 June 2026 is a Saturday',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-21',
      'notice[1].service': { rivals: ['mail', 'personal'] },
    },
    then: {
      branches: [{ raw: '2026-06-23', due: '2026-06-23' }, { raw: '2026-06-20', due: '2026-06-22' }],
      safe: { due: '2026-06-22', actBy: '2026-06-18' },
    },
    kind: 'edge',
    from: 'by mail or handed over; 21 May 2026 + 33 and + 30 days',
  },
  {
    given: {
      'notice[1].type': { rivals: ['denial', 'revocation'] },
      'notice[1].noticeDate': '2026-05-04',
      'notice[1].service': 'personal',
    },
    then: { branches: [{ due: '2026-06-03' }, { due: '2026-05-19' }], safe: { due: '2026-05-19' } },
    kind: 'edge',
    from: 'one paper calls it a denial, another a revocation; 4 May 2026 + 30 days is a Wednesday',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].postmark': '2026-05-22',
      'notice[1].service': 'mail',
    },
    then: { raw: '2026-06-21' },
    kind: 'edge',
    from: 'USC-3, counted from the earlier of notice and envelope',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': { rivals: ['2026-05-19', '2026-05-22'] },
      'notice[1].service': 'mail',
    },
    then: {
      branches: [{ raw: '2026-06-21', due: '2026-06-22' }, { raw: '2026-06-24', due: '2026-06-24' }],
      safe: { due: '2026-06-22', actBy: '2026-06-18' },
    },
    kind: 'edge',
    from: 'two copies of the notice; 22 May 2026 + 33 days is a Wednesday',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].service': 'mail',
      'notice[1].statedDays': 33,
    },
    then: {
      raw: '2026-06-21',
      steps: ['served', 'denial', 'mail', 'sunday', 'onPaperOnly', 'received', 'form', 'late'],
    },
    kind: 'edge',
    from: 'the notice prints 33 days, mail and all; the same day',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-04',
      'notice[1].service': 'mail',
      'notice[1].statedDays': 15,
    },
    then: { raw: '2026-05-22', steps: ['served', 'stated', 'mail', 'received', 'form', 'late'] },
    kind: 'edge',
    from: 'the notice prints 15 days, fewer than the law as we know it; fewer is safe',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].service': 'mail',
      'notice[1].statedDue': '2026-06-18',
    },
    then: {
      raw: '2026-06-18',
      due: '2026-06-18',
      steps: ['served', 'denial', 'mail', 'printedSooner', 'received', 'form', 'late'],
    },
    kind: 'edge',
    from: 'the day printed on the notice is sooner and wins',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-20',
      'notice[1].service': 'mail',
      'notice[1].statedDue': '2026-06-22',
    },
    then: {
      raw: '2026-06-22',
      steps: ['served', 'denial', 'mail', 'printedSame', 'received', 'form', 'late'],
    },
    kind: 'edge',
    from: 'the day printed on the notice is the same',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-20',
      'notice[1].service': 'mail',
      'notice[1].statedDue': '2026-07-20',
    },
    then: {
      raw: '2026-06-22',
      steps: ['served', 'denial', 'mail', 'printedLater', 'received', 'form', 'late'],
    },
    kind: 'edge',
    from: 'a later printed day does not move ours',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-21',
      'notice[1].answerChannel': 'online',
    },
    then: {
      raw: '2026-06-20',
      due: '2026-06-20',
      steps: ['served', 'denial', 'notByMail', 'noRollWeekend', 'received', 'form', 'late'],
    },
    kind: 'edge',
    from: 'CAL-1, sent online, a Saturday does not move',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].service': 'mail',
      'notice[1].form': 'I-130',
    },
    then: {
      raw: '2026-06-21',
      due: '2026-06-22',
      say: 'deadlineMotion',
      steps: ['served', 'denial', 'mail', 'sunday', 'onPaperOnly', 'received', 'toBoard', 'late'],
    },
    kind: 'edge',
    from: 'the appeal of a family petition goes to the Board (EOIR-29, court/appeal-from-officer); this is the motion',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].service': 'personal',
      'notice[1].form': 'I-360',
    },
    then: {
      due: '2026-06-18',
      say: 'deadline',
      steps: ['served', 'denial', 'notByMail', 'received', 'toBoardIfWidow', 'late'],
    },
    kind: 'edge',
    from: "Form I-290B instructions, a widow's or widower's petition goes to the Board",
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].service': 'personal',
      'notice[1].form': 'I-129F',
    },
    then: { due: '2026-06-18', steps: ['served', 'denial', 'notByMail', 'received', 'form', 'late'] },
    kind: 'edge',
    from: 'I-129F is another form than I-130',
  },
  {
    given: { 'notice[1].type': 'denial', 'notice[1].service': 'mail' },
    then: { missing: ['notice.noticeDate'] },
    kind: 'missing',
    from: 'no day on the notice',
  },
  {
    given: { 'notice[1].noticeDate': '2026-05-19' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'what kind of notice is not known; uscis/response-deadline asks for it',
  },
  {
    given: { 'notice[1].type': 'approval', 'notice[1].noticeDate': '2026-05-19' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an approval needs no appeal',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-12-01',
      'notice[1].service': 'mail',
      'notice[1].form': 'N-400',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'N-336 has its own rule, naturalization/hearing-request',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].noticeDate': '2026-12-01',
      'notice[1].service': 'mail',
      'notice[1].form': 'N-336',
    },
    then: { notApplicable: 'afterHearing' },
    kind: 'not-applicable',
    from: '8 USC 1421(c), after that hearing the next step is a federal court',
  },
  {
    given: { 'notice[1].type': 'denial', 'notice[1].noticeDate': '2026-05-19', 'notice[1].form': 'I-589' },
    then: { notApplicable: 'asylum' },
    kind: 'not-applicable',
    from: "8 CFR 208.14(c), an asylum office's decision goes on before a judge, not on Form I-290B",
  },
  {
    given: {
      'notice[1].type': 'revocation',
      'notice[1].noticeDate': '2026-05-04',
      'notice[1].service': 'mail',
      'notice[1].form': 'I-130',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'the approval of a family petition taken back is appealed to the Board, court/appeal-from-officer',
  },
]
