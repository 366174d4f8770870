// Made from grace-after-job.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'job[1].status': 'h-1b', 'job[1].to': '2026-01-15', 'job[1].admitUntil': '2026-12-31' },
    then: {
      opens: '2026-01-16',
      raw: '2026-03-16',
      due: '2026-03-16',
      steps: ['counted', 'once', 'whatToDo'],
    },
    kind: 'normal',
    from: 'NIV-1, last day 2026-01-15, I-94 2026-12-31 → 2026-03-16',
  },
  {
    given: { 'job[1].status': 'h-1b', 'job[1].to': '2026-01-15', 'job[1].admitUntil': '2026-03-01' },
    then: { raw: '2026-03-01', due: '2026-03-01', steps: ['counted', 'i94', 'once', 'whatToDo'] },
    kind: 'edge',
    from: 'NIV-1, I-94 2026-03-01 → 2026-03-01, a Sunday that does not roll',
  },
  {
    given: { 'job[1].status': 'l-1', 'job[1].to': '2026-06-30', 'job[1].admitUntil': '2027-03-01' },
    then: { raw: '2026-08-29', due: '2026-08-29' },
    kind: 'normal',
    from: 'section 4 NIV-1',
  },
  {
    given: { 'job[1].status': 'tn', 'job[1].to': '2026-01-15', 'job[1].admitUntil': '2026-03-16' },
    then: { raw: '2026-03-16', steps: ['counted', 'once', 'whatToDo'] },
    kind: 'edge',
    from: 'the I-94 ends on day 60',
  },
  {
    given: { 'job[1].status': 'tn', 'job[1].to': '2026-01-15', 'job[1].admitUntil': '2026-01-16' },
    then: { opens: '2026-01-16', raw: '2026-01-16' },
    kind: 'edge',
    from: 'the I-94 ends the day after the job',
  },
  {
    given: { 'job[1].status': 'o-1', 'job[1].to': '2026-01-15', 'job[1].admitUntil': 'D/S' },
    then: { opens: '2026-01-16', raw: '2026-03-16' },
    kind: 'edge',
    from: 'no last day on the I-94',
  },
  {
    given: {
      'job[1].status': 'h-1b',
      'job[1].to': { rivals: ['2026-01-15', '2026-01-31'] },
      'job[1].admitUntil': '2026-12-31',
    },
    then: { branches: [{ raw: '2026-03-16' }, { raw: '2026-04-01' }], safe: { due: '2026-03-16' } },
    kind: 'edge',
    from: 'pay record and employer letter differ',
  },
  {
    given: {
      'job[1].status': 'h-1b',
      'job[1].from': '2026-02-01',
      'job[1].to': '2026-01-15',
      'job[1].admitUntil': '2026-12-31',
    },
    then: { unsettled: 'endsBeforeItBegins' },
    kind: 'edge',
    from: 'a job that ended before it began',
  },
  {
    given: { 'job[1].status': 'h-1b', 'job[1].to': '2026-01-15' },
    then: { missing: ['job.admitUntil'] },
    kind: 'missing',
    from: 'no I-94',
  },
  {
    given: { 'job[1].status': 'h-1b', 'job[1].to': '2026-01-15', 'job[1].admitUntil': '2026-01-15' },
    then: { notApplicable: 'i94Ended' },
    kind: 'not-applicable',
    from: 'the I-94 ended with the job',
  },
  {
    given: { 'job[1].status': 'h-1b', 'job[1].from': '2024-10-01' },
    then: { notApplicable: 'goesOn' },
    kind: 'not-applicable',
    from: 'the job goes on',
  },
  {
    given: { 'job[1].from': '2024-10-01', 'job[1].to': '2026-01-15' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a job in no such status asks nothing',
  },
  {
    given: { 'job[1].status': 'opt', 'job[1].to': '2026-01-15' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'training has a rule of its own',
  },
]
