// Made from order-final-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'order[1].type': 'bia', 'order[1].date': '2026-06-05' },
    then: { value: '2026-06-05', steps: ['atOnce'] },
    kind: 'normal',
    from: 'EOIR-2, a dismissal by the Board is final that day',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-04-01',
      'order[1].servedBy': 'oral',
      'order[1].appealFiled': false,
    },
    then: {
      value: '2026-05-01',
      steps: ['appealEnded'],
      branches: ['2026-05-01', '2026-04-13', '2026-04-11'],
    },
    kind: 'normal',
    from: 'section 4 EOIR-2, the end of the time to appeal in both texts; ten days end on Saturday 11 April (open question 7)',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-04-01',
      'order[1].servedBy': 'oral',
      'order[1].appealFiled': false,
    },
    readings: { 'reading.eoir.appeal-days': 'ten-days' },
    then: '2026-04-13',
    kind: 'edge',
    from: 'section 4 EOIR-2, the ten-day text',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-04-01',
      'order[1].servedBy': 'oral',
      'order[1].appealFiled': false,
    },
    readings: { 'reading.eoir.appeal-days': 'ten-days', 'reading.eoir.final-day': 'counted-last-day' },
    then: '2026-04-11',
    kind: 'edge',
    from: 'open question 7, the last day as counted, a Saturday',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2024-01-30',
      'order[1].servedBy': 'oral',
      'order[1].appealFiled': false,
    },
    then: { value: '2024-02-29', branches: ['2024-02-29'] },
    kind: 'edge',
    from: '30 days from 30 January 2024 end on the leap day; before the second text',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-04-01', 'order[1].appealWaived': true },
    then: { value: '2026-04-01', steps: ['atOnce'] },
    kind: 'normal',
    from: 'EOIR-2, the appeal was given up',
  },
  {
    given: { 'order[1].type': 'in-absentia', 'order[1].date': '2026-01-14' },
    then: '2026-01-14',
    kind: 'normal',
    from: 'EOIR-2, an order made in absence is final at once',
  },
  {
    given: { 'order[1].type': 'administrative', 'order[1].date': '2026-05-01' },
    then: '2026-05-01',
    kind: 'edge',
    from: 'EOIR-4, an administrative order is its own final order',
  },
  {
    given: {
      'order[1].type': 'voluntary-departure',
      'order[1].date': '2026-04-01',
      'order[1].servedBy': 'oral',
      'order[1].appealWaived': true,
    },
    then: '2026-04-01',
    kind: 'edge',
    from: 'the order behind voluntary departure; the sooner day, see the judgements',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-04-01', 'order[1].appealFiled': true },
    then: { notApplicable: 'appealPending' },
    kind: 'not-applicable',
    from: 'EOIR-2, an appeal that is not decided',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-04-01',
      'order[1].appealFiled': true,
      'departure[1].date': '2026-06-01',
    },
    then: { unsettled: 'leftDuringAppeal' },
    kind: 'edge',
    from: 'DEP-1, leaving withdraws the appeal, and the first decision becomes final',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-04-01',
      'order[1].appealWaived': true,
      'order[1].appealFiled': true,
    },
    then: { unsettled: 'waivedAndAppealed' },
    kind: 'edge',
    from: 'given up and filed at once makes no sense',
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2025-10-02',
      'order[1].appealFiled': true,
      'order[2].type': 'bia',
      'order[2].date': '2026-06-05',
    },
    then: '2026-06-05',
    kind: 'edge',
    from: "the decision of the Board has its own day; the judge's has none any more",
  },
  {
    given: {
      'order[1].type': 'ij',
      'order[1].date': '2026-04-01',
      'order[1].servedBy': 'oral',
      'order[1].appealFiled': false,
      'order[2].type': 'bia',
      'order[2].date': '2025-06-05',
    },
    then: '2026-05-01',
    kind: 'edge',
    from: 'a decision of the Board from before does not count',
  },
  {
    given: { 'order[1].type': 'ij', 'order[1].date': '2026-04-01' },
    then: { missing: ['order.appealFiled'] },
    kind: 'missing',
    from: 'whether there was an appeal is asked, not guessed',
  },
  {
    given: { 'order[1].type': 'bia' },
    then: { missing: ['order.date'] },
    kind: 'missing',
    from: 'no day of the order',
  },
  {
    given: { 'order[1].type': 'expedited', 'order[1].date': '2026-05-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no motion and no petition hangs on it',
  },
]
