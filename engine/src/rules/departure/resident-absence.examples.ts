// Made from resident-absence.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2026-02-01',
      'absence[1].returned': '2026-07-31',
    },
    then: { days: 179, say: 'count', boundary: true, branches: [179] },
    kind: 'normal',
    from: 'section 4, DEP-4, not more than 180',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2026-02-01',
      'absence[1].returned': '2026-08-02',
    },
    then: { days: 181, say: 'countLong', boundary: true, branches: [181] },
    kind: 'normal',
    from: 'section 4, DEP-4, taken for somebody who asks to be admitted',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2026-02-01',
      'absence[1].returned': '2026-08-01',
    },
    then: { days: 180, say: 'count', branches: [180, 181], safe: 180 },
    kind: 'edge',
    from: 'DEP-4, exactly 180 whole days; with one of the days of travel 181, a note',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2026-02-01',
      'absence[1].returned': '2026-07-29',
    },
    then: { days: 177, boundary: true },
    kind: 'edge',
    from: 'three days under the limit',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2026-02-01',
      'absence[1].returned': '2026-07-28',
    },
    then: { notApplicable: 'shortTrip', quiet: true },
    kind: 'edge',
    from: 'four days under the limit, nothing to say',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2025-03-05',
      'absence[1].returned': '2026-03-04',
    },
    then: { days: 363, say: 'countLong' },
    kind: 'edge',
    from: 'the day before a year',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2025-03-05',
      'absence[1].returned': '2026-03-05',
    },
    then: { days: 364, say: 'countYear', steps: ['counted', 'admission', 'card', 'permit', 'intent'] },
    kind: 'edge',
    from: '8 CFR 211.1(a)(2), back on the anniversary of leaving',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2024-02-29',
      'absence[1].returned': '2025-02-28',
    },
    then: { days: 364, say: 'countYear' },
    kind: 'edge',
    from: 'left on 29 February; the sooner anniversary, to be safe',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2026-02-01',
      'absence[1].returned': { rivals: ['2026-07-01', '2026-08-02'] },
    },
    then: { branches: [181, { notApplicable: 'shortTrip' }], safe: 181 },
    kind: 'edge',
    from: 'DEP-4, stamp and travel history differ',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2019-03-05',
      'absence[1].returned': '2020-01-10',
    },
    then: { notApplicable: 'beforeResidence' },
    kind: 'edge',
    from: 'the trip on which residence began',
  },
  {
    given: {
      'holder.residentSince': '2020-01-10',
      'absence[1].departed': '2026-02-01',
      'absence[1].returned': '2026-01-15',
    },
    then: { unsettled: 'backBeforeLeaving' },
    kind: 'edge',
    from: 'back before leaving makes no sense',
  },
  {
    given: { 'holder.residentSince': '2020-01-10', 'absence[1].departed': '2026-02-01' },
    then: { missing: ['absence.returned'] },
    kind: 'missing',
    from: 'no day of coming back',
  },
  {
    given: { 'absence[1].departed': '2026-02-01', 'absence[1].returned': '2026-08-02' },
    then: { notApplicable: 'notResident' },
    kind: 'not-applicable',
    from: 'no paper shows residence',
  },
]
