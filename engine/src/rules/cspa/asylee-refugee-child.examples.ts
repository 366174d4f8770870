// Made from asylee-refugee-child.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2000-05-13',
      'principal.asylumReceived': '2021-05-12',
    },
    then: { value: 'child', boundary: true, steps: ['asylum', 'unmarried'] },
    kind: 'normal',
    from: 'CSPA-4, born the day after',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2000-05-12',
      'principal.asylumReceived': '2021-05-12',
    },
    then: { value: 'not-child', boundary: true, steps: ['asylum'] },
    kind: 'edge',
    from: 'CSPA-4, exactly 21',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '1998-03-01',
      'principal.asylumReceived': '2019-02-28',
    },
    then: 'child',
    kind: 'normal',
    from: 'section 4 CSPA-4, 20 that day',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '1998-02-28',
      'principal.asylumReceived': '2019-02-28',
    },
    then: 'not-child',
    kind: 'edge',
    from: 'section 4 CSPA-4, 21 that day',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2000-02-29',
      'principal.asylumReceived': '2021-02-28',
    },
    then: { value: 'child', branches: ['child', 'not-child'] },
    kind: 'edge',
    from: 'CAL-2, born on 29 February; the 21st birthday is 1 March or 28 February 2021',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2000-05-13',
      'principal.asylumReceived': { rivals: ['2021-05-12', '2021-05-17'] },
    },
    then: { branches: ['child', 'not-child'] },
    kind: 'edge',
    from: 'receipt and court stamp give two days',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2022-01-05',
      'principal.asylumReceived': '2021-05-12',
    },
    then: { value: 'child', boundary: false },
    kind: 'edge',
    from: 'born after the filing',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2000-05-13',
      'principal.asylumReceived': '2021-05-12',
      'principal.asylumGranted': '2020-05-12',
    },
    then: { unsettled: 'grantedBeforeFiled' },
    kind: 'edge',
    from: 'granted before it was filed',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '1981-05-13',
      'principal.asylumReceived': '2001-05-12',
      'principal.asylumGranted': '2002-08-05',
    },
    then: { notApplicable: 'beforeTheAct' },
    kind: 'edge',
    from: 'CSPA-4, decided the day before the act',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '1981-05-13',
      'principal.asylumReceived': '2001-05-12',
      'principal.asylumGranted': '2002-08-06',
    },
    then: 'child',
    kind: 'edge',
    from: 'CSPA-4, pending until the day of the act',
  },
  {
    given: {
      'child[1].relation': 'refugee-derivative',
      'child[1].dob': '2003-09-10',
      'principal.refugeeFiled': '2024-01-15',
      'principal.refugeeInterview': '2024-09-09',
    },
    then: { value: 'child', branches: ['child'], steps: ['interview', 'unmarried'] },
    kind: 'normal',
    from: 'CSPA-4, 20 at the interview; nothing is asked',
  },
  {
    given: {
      'child[1].relation': 'refugee-derivative',
      'child[1].dob': '2003-09-10',
      'principal.refugeeFiled': '2024-01-15',
      'principal.refugeeInterview': '2024-09-10',
    },
    then: {
      value: 'not-child',
      branches: ['not-child', { value: 'child', steps: ['filed', 'unmarried'] }],
    },
    kind: 'edge',
    from: 'CSPA-4, 21 at the interview and 20 at the filing',
  },
  {
    given: {
      'child[1].relation': 'refugee-derivative',
      'child[1].dob': '2003-01-15',
      'principal.refugeeFiled': '2024-01-15',
      'principal.refugeeInterview': '2024-09-10',
    },
    then: { value: 'not-child', branches: ['not-child'] },
    kind: 'edge',
    from: '21 on both days',
  },
  {
    given: {
      'child[1].relation': 'refugee-derivative',
      'child[1].dob': '2003-01-15',
      'principal.refugeeFiled': '2024-01-15',
    },
    then: 'not-child',
    kind: 'edge',
    from: '21 at the filing already; the interview changes nothing',
  },
  {
    given: {
      'child[1].relation': 'refugee-derivative',
      'child[1].dob': '2003-09-10',
      'principal.refugeeInterview': '2024-09-10',
    },
    then: { branches: ['not-child', { missing: ['principal.refugeeFiled'] }] },
    kind: 'edge',
    from: '21 at the interview; the day of filing is not known',
  },
  {
    given: {
      'child[1].relation': 'refugee-derivative',
      'child[1].dob': '2003-09-10',
      'principal.refugeeFiled': '2024-09-01',
      'principal.refugeeInterview': '2024-01-10',
    },
    then: { unsettled: 'interviewBeforeFiled' },
    kind: 'edge',
    from: 'interviewed before it was filed',
  },
  {
    given: { 'child[1].relation': 'asylee-derivative', 'child[1].dob': '2000-05-13' },
    then: { missing: ['principal.asylumReceived'] },
    kind: 'missing',
    from: 'no day of filing',
  },
  {
    given: {
      'child[1].relation': 'refugee-derivative',
      'child[1].dob': '2003-09-10',
      'principal.refugeeFiled': '2024-01-15',
    },
    then: { missing: ['principal.refugeeInterview'] },
    kind: 'missing',
    from: 'no day of the interview',
  },
  {
    given: { 'child[1].relation': 'asylee-derivative', 'principal.asylumReceived': '2021-05-12' },
    then: { missing: ['child.dob'] },
    kind: 'missing',
    from: 'no date of birth',
  },
  {
    given: {
      'child[1].relation': 'asylee-derivative',
      'child[1].dob': '2000-05-13',
      'child[1].married': true,
      'principal.asylumReceived': '2021-05-12',
    },
    then: { notApplicable: 'married' },
    kind: 'not-applicable',
    from: 'INA 101(b)(1), a child is unmarried',
  },
  {
    given: { 'child[1].dob': '2015-03-04', 'principal.asylumReceived': '2021-05-12' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a child in the papers, and nothing says what of',
  },
]
