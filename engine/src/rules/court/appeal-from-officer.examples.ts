// Made from appeal-from-officer.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'I-130',
      'notice[1].noticeDate': '2026-08-03',
      'notice[1].service': 'mail',
    },
    then: {
      raw: '2026-09-05',
      due: '2026-09-08',
      branches: [
        { raw: '2026-09-05', due: '2026-09-08', actBy: '2026-09-04' },
        { raw: '2026-09-02', due: '2026-09-02', actBy: '2026-09-02' },
      ],
      safe: { due: '2026-09-02', actBy: '2026-09-02' },
    },
    kind: 'normal',
    from: 'EOIR-1 and USC-2, 33 days from mailing end on the Saturday before Labor Day; the form itself gives 30',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'I-130',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].service': 'personal',
    },
    then: {
      raw: '2026-06-18',
      due: '2026-06-18',
      branches: [{ due: '2026-06-18' }],
      steps: ['served', 'notByMail', 'received'],
    },
    kind: 'normal',
    from: 'the arithmetic of section 4 USC-2, given by hand; 30 days',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'I-130',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].service': 'mail',
    },
    readings: { 'reading.eoir.officer-mail': 'adds-three-days' },
    then: {
      raw: '2026-06-21',
      due: '2026-06-22',
      actBy: '2026-06-18',
      steps: ['served', 'mail', 'sunday', 'received'],
    },
    kind: 'edge',
    from: 'the arithmetic of section 4 USC-2, by mail; Friday 19 June 2026 is a holiday',
  },
  {
    given: {
      'notice[1].type': 'revocation',
      'notice[1].form': 'I-130',
      'notice[1].noticeDate': '2026-08-03',
      'notice[1].service': 'mail',
    },
    then: {
      branches: [{ raw: '2026-08-21', due: '2026-08-21' }, { raw: '2026-08-18', due: '2026-08-18' }],
      safe: { due: '2026-08-18' },
      steps: ['served', 'mail', 'revocation', 'received'],
    },
    kind: 'edge',
    from: '8 CFR 205.2(d), 15 days where an approval was taken back, 18 by mail',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'I-130',
      'notice[1].noticeDate': '2026-05-20',
      'notice[1].postedOnline': '2026-05-19',
      'notice[1].service': 'online',
      'notice[1].statedDue': '2026-06-19',
    },
    then: { due: '2026-06-18', steps: ['served', 'notByMail', 'printedDiffers', 'received'] },
    kind: 'edge',
    from: 'the earliest day of service counts; a printed day is shown beside',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'I-130',
      'notice[1].noticeDate': '2026-05-19',
      'notice[1].service': 'personal',
      'notice[1].statedDue': '2026-06-12',
    },
    then: {
      raw: '2026-06-18',
      due: '2026-06-18',
      actBy: '2026-06-12',
      steps: ['served', 'notByMail', 'printedDiffers', 'received'],
    },
    kind: 'edge',
    from: 'a sooner printed day, a Friday, is the one to act by',
  },
  {
    given: {
      'notice[1].type': 'denial',
      'notice[1].form': 'I-130',
      'notice[1].noticeDate': '2024-01-30',
      'notice[1].statedDue': '2024-02-29',
    },
    then: { due: '2024-02-29', steps: ['served', 'notByMail', 'received'] },
    kind: 'edge',
    from: '30 days from 30 January 2024 end on the leap day, as printed',
  },
  {
    given: { 'notice[1].type': 'denial', 'notice[1].form': 'I-130', 'notice[1].noticeDate': '2026-06-03' },
    then: {
      branches: [{ raw: '2026-07-03', due: '2026-07-06' }, { raw: '2026-07-03', due: '2026-07-03' }],
      safe: { due: '2026-07-06', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: '30 days from 3 June 2026 end on the observed Friday',
  },
  {
    given: { 'notice[1].type': 'denial', 'notice[1].form': 'I-130' },
    then: { missing: ['notice.noticeDate'] },
    kind: 'missing',
    from: 'no day of the notice',
  },
  {
    given: { 'notice[1].type': 'denial', 'notice[1].form': 'I-485', 'notice[1].noticeDate': '2026-08-03' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'not appealed to the Board',
  },
  {
    given: { 'notice[1].type': 'rfe', 'notice[1].form': 'I-130', 'notice[1].noticeDate': '2026-08-03' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no decision',
  },
]
