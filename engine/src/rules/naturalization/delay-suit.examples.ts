// Made from delay-suit.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'filing[1].form': 'N-400',
      'filing[1].receivedDate': '2026-01-05',
      'naturalization.examinedOn': '2026-06-15',
    },
    then: { raw: '2026-10-13', on: '2026-10-14', branches: [{ raw: '2026-10-13' }] },
    kind: 'normal',
    from: 'NAT-6, 120 days after 15 June 2026',
  },
  {
    given: { 'naturalization.examinedOn': '2025-11-01' },
    then: { raw: '2026-03-01', on: '2026-03-02' },
    kind: 'edge',
    from: 'the 120th day is a Sunday and does not move; no application in the papers',
  },
  {
    given: { 'filing[1].form': 'N-400', 'naturalization.examinedOn': '2027-11-15' },
    then: { raw: '2028-03-14', on: '2028-03-15' },
    kind: 'edge',
    from: 'across 29 February 2028',
  },
  {
    given: {
      'filing[1].form': 'N-400',
      'naturalization.examinedOn': { rivals: ['2026-06-15', '2026-07-15'] },
    },
    then: { branches: ['2026-10-14', '2026-11-13'], safe: '2026-11-13' },
    kind: 'edge',
    from: 'NAT-6, the day of the interview differs between papers',
  },
  {
    given: {
      'filing[1].form': 'N-400',
      'filing[1].decision': 'denied',
      'naturalization.examinedOn': '2026-06-15',
    },
    then: { notApplicable: 'decided' },
    kind: 'edge',
    from: 'already decided',
  },
  {
    given: { 'filing[1].form': 'N-400', 'filing[1].receivedDate': '2026-01-05' },
    then: { notApplicable: 'noInterview' },
    kind: 'missing',
    from: 'no interview yet, as far as the papers show; not asked for',
  },
  {
    given: { 'holder.residentSince': '2020-01-10' },
    then: { notApplicable: 'notFiled' },
    kind: 'not-applicable',
    from: 'no application',
  },
]
