// Made from correction-routes.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'request[1].kind': 'correction',
      'request[1].agency': 'cbp',
      'request[1].paper': 'i94',
      'request[1].receivedDate': '2026-08-03',
    },
    then: { value: 'cbp-i94', steps: ['lawyerFirst', 'keepOriginal', 'inWriting', 'heuristic'] },
    kind: 'normal',
    from: 'REC-1, an I-94 that CBP made; 30 and 60 days after 3 August 2026 are 2 September and 2 October',
  },
  {
    given: {
      'request[1].kind': 'correction',
      'request[1].agency': 'uscis',
      'request[1].paper': 'i94',
      'request[1].receivedDate': '2026-08-03',
    },
    then: { value: 'uscis-i94', steps: ['lawyerFirst', 'fee', 'keepOriginal', 'inWriting', 'heuristic'] },
    kind: 'normal',
    from: 'REC-1, an I-94 at the foot of an I-797',
  },
  {
    given: {
      'request[1].kind': 'correction',
      'request[1].agency': 'uscis',
      'request[1].paper': 'i94',
      'request[1].receivedDate': '2026-05-28',
    },
    then: { value: 'uscis-i94', steps: ['lawyerFirst', 'fee', 'keepOriginal', 'inWriting', 'heuristic'] },
    kind: 'edge',
    from: 'the day before the fee begins; the sentence says from when it is asked',
  },
  {
    given: { 'request[1].kind': 'correction', 'request[1].agency': 'uscis', 'request[1].paper': 'i94' },
    then: { value: 'uscis-i94', steps: ['lawyerFirst', 'fee', 'keepOriginal', 'inWriting'] },
    kind: 'edge',
    from: 'not sent yet, so there is nothing to be reminded of',
  },
  {
    given: { 'request[1].kind': 'correction', 'request[1].agency': 'uscis', 'request[1].paper': 'notice' },
    then: 'uscis-notice',
    kind: 'normal',
    from: 'REC-1, a request for a typographic error',
  },
  {
    given: {
      'request[1].kind': 'correction',
      'request[1].agency': 'uscis',
      'request[1].paper': 'green-card',
    },
    then: 'uscis-green-card',
    kind: 'normal',
    from: 'REC-1, I-90 without fee',
  },
  {
    given: {
      'request[1].kind': 'correction',
      'request[1].agency': 'uscis',
      'request[1].paper': 'work-permit',
    },
    then: 'uscis-work-permit',
    kind: 'normal',
    from: 'REC-1, I-765 without fee',
  },
  {
    given: {
      'request[1].kind': 'correction',
      'request[1].agency': 'eoir',
      'request[1].paper': 'court-paper',
    },
    then: 'court-motion',
    kind: 'normal',
    from: 'REC-1, a motion to correct or advise',
  },
  {
    given: {
      'request[1].kind': 'correction',
      'request[1].agency': 'eoir',
      'request[1].paper': 'court-page',
    },
    then: 'court-data',
    kind: 'normal',
    from: 'REC-1, what the case page shows is corrected through the court',
  },
  {
    given: { 'request[1].kind': 'correction', 'request[1].agency': 'eoir', 'request[1].paper': 'other' },
    then: 'in-writing',
    kind: 'edge',
    from: 'no route of its own is known',
  },
  {
    given: { 'request[1].kind': 'correction', 'request[1].agency': 'ice' },
    then: { value: 'in-writing', steps: ['lawyerFirst', 'keepOriginal', 'inWriting'] },
    kind: 'edge',
    from: 'no route is known for this agency, whatever the paper; nothing more is asked',
  },
  {
    given: {
      'request[1].kind': 'correction',
      'request[1].agency': { rivals: ['cbp', 'uscis'] },
      'request[1].paper': 'i94',
    },
    then: { branches: ['cbp-i94', 'uscis-i94'] },
    kind: 'edge',
    from: 'REC-1, who made the I-94 is contested',
  },
  {
    given: { 'request[1].kind': 'correction', 'request[1].agency': 'cbp', 'request[1].paper': 'notice' },
    then: 'in-writing',
    kind: 'edge',
    from: 'a notice of CBP has no route of its own',
  },
  {
    given: { 'request[1].kind': 'correction', 'request[1].paper': 'i94' },
    then: { missing: ['request.agency'] },
    kind: 'missing',
    from: 'who made the paper decides',
  },
  {
    given: { 'request[1].kind': 'correction', 'request[1].agency': 'uscis' },
    then: { missing: ['request.paper'] },
    kind: 'missing',
    from: 'USCIS has a route for each kind of paper',
  },
  {
    given: { 'request[1].kind': 'foia', 'request[1].agency': 'uscis' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'copies are asked, nothing is corrected',
  },
]
