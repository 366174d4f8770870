// Made from uscis-notice.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'residence[1].from': '2026-07-23', 'residence[1].moved': true },
    then: {
      raw: '2026-08-02',
      due: '2026-08-03',
      actBy: '2026-07-31',
      branches: [{ raw: '2026-08-02', due: '2026-08-03' }, { raw: '2026-08-02', due: '2026-08-02' }],
      safe: { due: '2026-08-02', actBy: '2026-07-31' },
    },
    kind: 'normal',
    from: 'ADDR-1, ten days end on a Sunday; safe without a roll',
  },
  {
    given: { 'residence[1].from': '2026-10-02', 'residence[1].moved': true },
    then: {
      branches: [{ raw: '2026-10-12', due: '2026-10-13' }, { raw: '2026-10-12', due: '2026-10-12' }],
      safe: { due: '2026-10-12', actBy: '2026-10-09' },
      steps: ['counted', 'columbus', 'everyCase'],
    },
    kind: 'edge',
    from: 'section 4 ADDR-1, ten days end on Columbus Day',
  },
  {
    given: { 'residence[1].from': '2026-10-02', 'residence[1].moved': true },
    readings: { 'reading.addr.ar11-roll': 'no-roll' },
    then: {
      raw: '2026-10-12',
      due: '2026-10-12',
      actBy: '2026-10-09',
      steps: ['counted', 'noRollHoliday', 'everyCase'],
    },
    kind: 'edge',
    from: 'section 4 ADDR-1, without a roll',
  },
  {
    given: { 'residence[1].from': '2026-08-03', 'residence[1].moved': true },
    then: { raw: '2026-08-13', due: '2026-08-13', actBy: '2026-08-13', branches: [{ due: '2026-08-13' }] },
    kind: 'normal',
    from: 'ten days from a Monday end on a Thursday; nothing is asked',
  },
  {
    given: { 'residence[1].from': '2026-08-21', 'residence[1].moved': true },
    then: { raw: '2026-08-31', due: '2026-08-31', branches: [{ due: '2026-08-31' }] },
    kind: 'edge',
    from: 'ten days end on the last day of August, a Monday',
  },
  {
    given: { 'residence[1].from': '2026-06-23', 'residence[1].moved': true },
    then: {
      branches: [{ raw: '2026-07-03', due: '2026-07-06' }, { raw: '2026-07-03', due: '2026-07-03' }],
      safe: { due: '2026-07-03', actBy: '2026-07-02' },
    },
    kind: 'edge',
    from: 'CAL-1, ten days end on the Friday on which Independence Day is observed',
  },
  {
    given: { 'residence[1].from': '2024-02-19', 'residence[1].moved': true },
    then: { raw: '2024-02-29', due: '2024-02-29' },
    kind: 'edge',
    from: 'ten days end on the leap day, a Thursday',
  },
  {
    given: { 'residence[1].from': { rivals: ['2026-08-03', '2026-08-05'] }, 'residence[1].moved': true },
    then: {
      branches: [
        { due: '2026-08-13' },
        { raw: '2026-08-15', due: '2026-08-17' },
        { raw: '2026-08-15', due: '2026-08-15' },
      ],
      safe: { due: '2026-08-13' },
    },
    kind: 'edge',
    from: 'a lease and a license give two days; 15 August 2026 is a Saturday',
  },
  {
    given: { 'residence[1].from': '2026-08-03', 'residence[2].from': '2024-05-01' },
    then: { due: '2026-08-13' },
    kind: 'edge',
    from: 'an earlier address is known, so this was a move',
  },
  {
    given: { 'residence[1].from': '2026-08-03', 'arrival.last': '2026-08-03' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'the first address after arriving is no move',
  },
  {
    given: { 'residence[1].from': '2026-08-03', 'residence[1].moved': false },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'said to be no move',
  },
  {
    given: {
      'residence[1].from': '2026-08-03',
      'residence[1].moved': true,
      'residence[1].to': '2026-09-30',
      today: '2026-10-01',
    },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'already left, so the newer address is the one to report',
  },
  {
    given: {
      'residence[1].from': '2026-08-03',
      'residence[1].moved': true,
      'residence[1].to': '2026-09-30',
      today: '2026-09-30',
    },
    then: { due: '2026-08-13' },
    kind: 'edge',
    from: 'on its last day it is still the address',
  },
  {
    given: {
      'residence[1].from': '2026-08-03',
      'residence[1].moved': true,
      'arrival[1].date': '2026-01-05',
      'arrival[1].classOfAdmission': 'A1',
    },
    then: { notApplicable: 'exempt' },
    kind: 'not-applicable',
    from: 'ADDR-1, diplomats are exempt',
  },
  {
    given: {
      'residence[1].from': '2026-08-03',
      'residence[1].moved': true,
      'arrival[1].date': '2026-01-05',
      'arrival[1].manner': 'visa-waiver',
    },
    then: { notApplicable: 'exempt' },
    kind: 'not-applicable',
    from: 'ADDR-1, visitors without a visa are exempt',
  },
  {
    given: {
      'residence[1].from': '2026-08-03',
      'residence[1].moved': true,
      'arrival[1].date': '2019-01-05',
      'arrival[1].classOfAdmission': 'A1',
      'arrival[2].date': '2026-01-05',
      'arrival[2].classOfAdmission': 'B2',
    },
    then: { due: '2026-08-13' },
    kind: 'edge',
    from: 'came last in another class',
  },
  {
    given: {
      'residence[1].from': '2026-08-03',
      'residence[1].moved': true,
      'arrival[1].date': '2026-01-05',
      'arrival[1].classOfAdmission': 'G4',
      'holder.residentSince': '2026-05-04',
    },
    then: { due: '2026-08-13' },
    kind: 'edge',
    from: 'a resident is no longer exempt',
  },
  {
    given: { 'residence[1].from': '2026-08-03' },
    then: { missing: ['residence.moved'] },
    kind: 'missing',
    from: 'one address, and nothing says whether it was a move',
  },
  {
    given: { 'residence[1].moved': true },
    then: { missing: ['residence.from'] },
    kind: 'missing',
    from: 'no day of the move',
  },
]
