// Made from hearing.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'hearing[1].date': '2027-03-18', 'hearing[1].status': 'scheduled' },
    then: { raw: '2027-03-18', due: '2027-03-18', actBy: '2027-03-18' },
    kind: 'normal',
    from: 'a notice of hearing',
  },
  {
    given: { 'hearing[1].date': '2026-10-12' },
    then: { raw: '2026-10-12', due: '2026-10-12', actBy: '2026-10-12', steps: ['goThere', 'checkAgain'] },
    kind: 'edge',
    from: 'Columbus Day; a hearing never moves, the notice has to be checked',
  },
  {
    given: { 'hearing[1].date': '2024-02-29' },
    then: { due: '2024-02-29' },
    kind: 'edge',
    from: 'a leap day',
  },
  {
    given: {
      'hearing[1].date': '2027-03-18',
      'hearing[1].status': { rivals: ['scheduled', 'none-listed'] },
    },
    then: {
      branches: [{ due: '2027-03-18' }, { notApplicable: 'noneListed' }],
      safe: { due: '2027-03-18', actBy: '2027-03-18' },
    },
    kind: 'edge',
    from: "a notice against the court's system; the day of the notice is safe",
  },
  {
    given: { 'hearing[1].date': { rivals: ['2027-03-18', '2027-03-25'] } },
    then: { branches: [{ due: '2027-03-18' }, { due: '2027-03-25' }], safe: { actBy: '2027-03-18' } },
    kind: 'edge',
    from: 'two notices',
  },
  {
    given: { 'hearing[1].kind': 'master' },
    then: { missing: ['hearing.date'] },
    kind: 'missing',
    from: 'a hearing "to be set"',
  },
  {
    given: { 'hearing[1].date': '2027-03-18', 'hearing[1].status': 'cancelled' },
    then: { notApplicable: 'cancelled' },
    kind: 'not-applicable',
    from: 'the court cancelled it',
  },
  {
    given: { 'hearing[1].date': '2020-03-18', 'hearing[1].status': 'held' },
    then: { notApplicable: 'held' },
    kind: 'not-applicable',
    from: 'it took place',
  },
  {
    given: { 'hearing[1].date': '2027-03-18', 'hearing[1].status': 'none-listed' },
    then: { notApplicable: 'noneListed' },
    kind: 'not-applicable',
    from: "the court's system lists none",
  },
  {
    given: { 'hearing[1].date': '2024-05-14', 'hearing[1].status': 'missed' },
    then: { notApplicable: 'missed' },
    kind: 'not-applicable',
    from: 'the holder was not there',
  },
]
