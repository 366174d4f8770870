// Made from first-hearing.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'nta.servedDate': '2026-05-01' },
    then: { raw: '2026-05-11', on: '2026-05-11' },
    kind: 'normal',
    from: 'EOIR-6',
  },
  {
    given: { 'nta.servedDate': '2026-08-21' },
    then: { on: '2026-08-31' },
    kind: 'normal',
    from: 'section 4 EOIR-6, a Monday',
  },
  {
    given: { 'nta.servedDate': '2026-09-25' },
    then: { on: '2026-10-05' },
    kind: 'edge',
    from: '25 September + 10 days',
  },
  {
    given: { 'nta.servedDate': '2024-02-19', 'nta.firstHearing': '2024-02-28' },
    then: { on: '2024-02-29', steps: ['counted', 'tooSoon'] },
    kind: 'edge',
    from: 'the leap day; a hearing set one day sooner is pointed out',
  },
  {
    given: { 'nta.servedDate': '2024-02-19', 'nta.firstHearing': '2024-02-29' },
    then: { on: '2024-02-29', steps: ['counted'] },
    kind: 'edge',
    from: 'a hearing set exactly ten days later',
  },
  {
    given: { 'nta.servedDate': '2026-09-24' },
    then: { raw: '2026-10-04', on: '2026-10-04' },
    kind: 'edge',
    from: 'a Sunday; earliest days never roll',
  },
  {
    given: { 'nta.servedDate': { rivals: ['2026-05-01', '2026-05-06'] } },
    then: { branches: [{ on: '2026-05-11' }, { on: '2026-05-16' }], safe: { on: '2026-05-16' } },
    kind: 'edge',
    from: 'two days of service',
  },
  {
    given: { 'nta.firstHearing': '2024-02-28' },
    then: { missing: ['nta.servedDate'] },
    kind: 'missing',
    from: 'no day of service',
  },
  {
    given: { 'hearing[1].date': '2027-03-18' },
    then: { missing: ['nta.servedDate'] },
    kind: 'missing',
    from: 'a hearing shows a case in court',
  },
  {
    given: { 'holder.dob': '1990-05-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'nothing shows a case in court, and nobody is asked',
  },
  {
    given: { 'order[1].type': 'expedited', 'order[1].date': '2026-05-01' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an order alone is past its first hearing',
  },
]
