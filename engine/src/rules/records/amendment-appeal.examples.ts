// Made from amendment-appeal.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].agency': 'uscis',
      'request[1].answeredDate': '2026-01-05',
      'request[1].holderStatus': 'resident',
    },
    then: {
      raw: '2026-05-13',
      due: '2026-05-13',
      actBy: '2026-05-13',
      steps: ['counted', 'arrive', 'disagreement'],
    },
    kind: 'normal',
    from: '6 CFR 5.26(c), 90 working days, as in the example of FOIA-1',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].agency': 'cbp',
      'request[1].answeredDate': '2026-08-03',
      'request[1].holderStatus': 'citizen',
    },
    then: { due: '2026-12-11' },
    kind: 'normal',
    from: 'across Labor Day, Columbus Day, Veterans Day and Thanksgiving',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].agency': 'ice',
      'request[1].answeredDate': '2023-10-20',
      'request[1].holderStatus': 'resident',
    },
    then: { due: '2024-03-04' },
    kind: 'edge',
    from: 'over the leap day',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].agency': 'uscis',
      'request[1].answeredDate': '2026-04-01',
      'request[1].holderStatus': 'resident',
    },
    then: { branches: [{ due: '2026-08-10' }, { due: '2026-08-07' }], safe: { due: '2026-08-10' } },
    kind: 'edge',
    from: 'across the observed Independence Day, a note',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].agency': 'uscis',
      'request[1].answeredDate': { rivals: ['2026-01-05', '2026-01-06'] },
      'request[1].holderStatus': 'resident',
    },
    then: { branches: [{ due: '2026-05-13' }, { due: '2026-05-14' }], safe: { due: '2026-05-13' } },
    kind: 'edge',
    from: 'the letter and the email give two days',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].agency': 'eoir',
      'request[1].answeredDate': '2026-01-05',
      'request[1].holderStatus': 'resident',
    },
    then: { unsettled: 'agencySetsDays' },
    kind: 'edge',
    from: '5 USC 552a(d)(3) sets no days; the letter of the agency does',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].agency': 'uscis',
      'request[1].receivedDate': '2026-01-06',
      'request[1].answeredDate': '2026-01-05',
      'request[1].holderStatus': 'resident',
    },
    then: { unsettled: 'answeredBeforeReceived' },
    kind: 'edge',
    from: 'an answer before the request makes no sense',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].answeredDate': '2026-01-05',
      'request[1].holderStatus': 'resident',
    },
    then: { missing: ['request.agency'] },
    kind: 'missing',
    from: 'the days depend on the agency',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].agency': 'uscis',
      'request[1].answeredDate': '2026-01-05',
    },
    then: { missing: ['request.holderStatus'] },
    kind: 'missing',
    from: 'the status is not known',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].agency': 'uscis',
      'request[1].answeredDate': '2026-01-05',
      'request[1].holderStatus': 'other',
    },
    then: { notApplicable: 'notCovered' },
    kind: 'not-applicable',
    from: '5 USC 552a(a)(2), residents and citizens only',
  },
  {
    given: {
      'request[1].kind': 'amendment',
      'request[1].agency': 'uscis',
      'request[1].receivedDate': '2026-01-05',
    },
    then: { notApplicable: 'notAnswered' },
    kind: 'not-applicable',
    from: 'nothing to appeal yet',
  },
  {
    given: {
      'request[1].kind': 'foia',
      'request[1].agency': 'uscis',
      'request[1].answeredDate': '2026-01-05',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an answer about copies has its own appeal',
  },
]
