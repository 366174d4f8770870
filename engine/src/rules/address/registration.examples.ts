// Made from registration.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'arrival[1].date': '2026-01-05', 'arrival[1].manner': 'without-inspection' },
    then: { raw: '2026-02-04', due: '2026-02-04', actBy: '2026-02-04', steps: ['arrival', 'askFirst'] },
    kind: 'normal',
    from: 'ADDR-3, 30 days after coming in',
  },
  {
    given: { 'arrival[1].date': '2026-02-28', 'arrival[1].manner': 'without-inspection' },
    then: { raw: '2026-03-30', due: '2026-03-30' },
    kind: 'edge',
    from: 'from the end of February of a common year',
  },
  {
    given: { 'arrival[1].date': '2026-06-04', 'arrival[1].manner': 'without-inspection' },
    then: {
      raw: '2026-07-04',
      due: '2026-07-04',
      actBy: '2026-07-02',
      steps: ['arrival', 'noRollWeekend', 'askFirst'],
    },
    kind: 'edge',
    from: '4 July 2026 is a Saturday, observed on Friday; the period never rolls here',
  },
  {
    given: { 'arrival[1].date': '2025-03-12', 'arrival[1].manner': 'without-inspection' },
    then: { raw: '2025-04-11', due: '2025-04-11' },
    kind: 'edge',
    from: 'the 30 days end on the first day of the form',
  },
  {
    given: { 'arrival[1].date': '2025-03-11', 'arrival[1].manner': 'without-inspection' },
    then: { unsettled: 'beforeForm' },
    kind: 'edge',
    from: 'the 30 days ended the day before there was a form',
  },
  {
    given: {
      'arrival[1].date': { rivals: ['2026-01-05', '2026-01-07'] },
      'arrival[1].manner': 'without-inspection',
    },
    then: { branches: [{ due: '2026-02-04' }, { due: '2026-02-06' }], safe: { due: '2026-02-04' } },
    kind: 'edge',
    from: 'two papers give two days of arrival',
  },
  {
    given: { 'holder.dob': '2012-06-10', 'arrival.last': '2024-08-02' },
    then: { raw: '2026-07-10', due: '2026-07-10', steps: ['birthday', 'askFirst'] },
    kind: 'normal',
    from: 'ADDR-3, 30 days after the 14th birthday',
  },
  {
    given: { 'holder.dob': '2012-06-10', 'holder.residentSince': '2020-03-02' },
    then: { raw: '2026-07-10', say: 'newCard', steps: ['birthday', 'newCard'] },
    kind: 'normal',
    from: '8 CFR 264.5(c)(2), a resident registers anew with a new card',
  },
  {
    given: { 'holder.dob': '2012-06-10', 'arrival.last': '2026-06-09' },
    then: { raw: '2026-07-10' },
    kind: 'edge',
    from: 'came in the day before the 14th birthday',
  },
  {
    given: { 'holder.dob': '2012-06-10', 'arrival.last': '2026-06-10' },
    then: { notApplicable: 'otherKind' },
    kind: 'edge',
    from: 'came in on the 14th birthday, with an I-94',
  },
  {
    given: { 'holder.dob': '2012-02-29', 'arrival.last': '2024-08-02' },
    then: { branches: [{ raw: '2026-03-31' }, { raw: '2026-03-30' }], safe: { due: '2026-03-30' } },
    kind: 'edge',
    from: 'born on 29 February; the 14th birthday is 1 March or 28 February 2026',
  },
  {
    given: {
      'holder.dob': '2012-06-10',
      'arrival.last': '2024-08-02',
      'card[1].category': 'C08',
      'card[1].validFrom': '2026-06-10',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'edge',
    from: 'a work permit from that birthday on is proof of registration',
  },
  {
    given: {
      'holder.dob': '2012-06-10',
      'arrival.last': '2024-08-02',
      'card[1].category': 'C08',
      'card[1].validFrom': '2026-06-09',
    },
    then: { raw: '2026-07-10' },
    kind: 'edge',
    from: 'a card of the day before does not register again',
  },
  {
    given: { 'holder.dob': '1990-06-10', 'arrival.last': '2000-08-02' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'that birthday was in 2004',
  },
  {
    given: {
      'arrival[1].date': '2026-01-05',
      'arrival[1].manner': 'without-inspection',
      'nta.servedDate': '2026-01-06',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: '8 CFR 264.1(b), a Notice to Appear is proof of registration',
  },
  {
    given: {
      'arrival[1].date': '2026-01-05',
      'arrival[1].manner': 'without-inspection',
      'card[1].category': 'C08',
      'card[1].validFrom': '2026-09-01',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: '8 CFR 264.1(b), a work permit is proof of registration',
  },
  {
    given: {
      'arrival[1].date': '2026-01-05',
      'arrival[1].manner': 'without-inspection',
      'filing[1].form': 'I-485',
      'filing[1].receivedDate': '2026-03-02',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: '8 CFR 264.1(a), an application for residence registers',
  },
  {
    given: {
      'arrival[1].date': '2019-01-05',
      'arrival[1].manner': 'without-inspection',
      'arrival[2].date': '2026-01-05',
      'arrival[2].manner': 'paroled',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'came in again with an I-94',
  },
  {
    given: { 'arrival[1].date': '2026-01-05', 'arrival[1].manner': 'date-certain' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'an I-94 is proof of registration',
  },
  {
    given: { 'arrival[1].manner': 'without-inspection' },
    then: { missing: ['arrival.date'] },
    kind: 'missing',
    from: 'no day of arrival',
  },
  {
    given: {},
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no paper says anything of it',
  },
]
