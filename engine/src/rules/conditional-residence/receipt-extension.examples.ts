// Made from receipt-extension.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'filing[1].form': 'I-751',
      'filing[1].receivedDate': '2026-01-05',
    },
    then: { opens: '2026-03-16', raw: '2030-03-15', due: '2030-03-15' },
    kind: 'normal',
    from: 'CR-1, 48 months after the card ends',
  },
  {
    given: {
      'holder.residentSince': '2021-04-10',
      'filing[1].form': 'I-751',
      'filing[1].receivedDate': '2023-01-25',
    },
    then: { raw: '2027-04-10' },
    kind: 'edge',
    from: 'CR-1, the first day of the 48 months for I-751',
  },
  {
    given: {
      'holder.residentSince': '2021-04-10',
      'filing[1].form': 'I-751',
      'filing[1].receivedDate': '2023-01-24',
    },
    then: { unsettled: 'olderReceipt' },
    kind: 'edge',
    from: 'CR-1, earlier receipts gave 24 or 18 months (unconfirmed)',
  },
  {
    given: {
      'holder.residentSince': '2021-04-10',
      'filing[1].form': 'I-829',
      'filing[1].receivedDate': '2023-01-11',
    },
    then: { raw: '2027-04-10' },
    kind: 'edge',
    from: 'CR-1, the first day of the 48 months for I-829',
  },
  {
    given: {
      'holder.residentSince': '2022-02-28',
      'filing[1].form': 'I-751',
      'filing[1].receivedDate': '2024-01-05',
    },
    then: { opens: '2024-02-29', raw: '2028-02-28' },
    kind: 'edge',
    from: 'the card ends on 28 February 2024, the extra time begins on 29 February',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'filing[1].form': 'I-751',
      'filing[1].receivedDate': '2026-01-05',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2027-06-30',
    },
    then: { opens: '2026-03-16', raw: '2027-06-30' },
    kind: 'edge',
    from: 'ends with the denial',
  },
  {
    given: {
      'holder.residentSince': '2024-02-29',
      'filing[1].form': 'I-751',
      'filing[1].receivedDate': '2026-01-05',
    },
    then: { branches: [{ raw: '2030-02-28' }, { raw: '2030-03-01' }], safe: '2030-02-28' },
    kind: 'edge',
    from: 'residence from 29 February',
  },
  {
    given: { 'holder.residentSince': '2024-03-15', 'filing[1].form': 'I-751' },
    then: { missing: ['filing.receivedDate'] },
    kind: 'missing',
    from: 'no receipt day',
  },
  {
    given: {
      'holder.residentKind': 'conditional',
      'filing[1].form': 'I-751',
      'filing[1].receivedDate': '2026-01-05',
    },
    then: { missing: ['holder.residentSince'] },
    kind: 'missing',
    from: 'the first day of residence is in no paper',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'filing[1].form': 'I-751',
      'filing[1].decision': 'approved',
    },
    then: { notApplicable: 'approved' },
    kind: 'not-applicable',
    from: 'a new card replaces the receipt',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'filing[1].form': 'I-751',
      'filing[1].decision': 'rejected',
    },
    then: { notApplicable: 'rejected' },
    kind: 'not-applicable',
    from: 'sent back, so no receipt',
  },
  {
    given: {
      'holder.residentSince': '2024-03-15',
      'filing[1].form': 'I-751',
      'filing[1].receivedDate': '2025-12-20',
      'filing[1].decision': 'denied',
      'filing[1].decisionDate': '2026-02-10',
    },
    then: { notApplicable: 'decidedBefore' },
    kind: 'not-applicable',
    from: 'denied before the card ended',
  },
  {
    given: { 'holder.residentSince': '2024-03-15', 'filing[1].form': 'I-485' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'another form',
  },
]
