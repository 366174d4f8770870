// Made from filing-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'petition[1].receiptDate': '2025-03-03' },
    then: '2025-03-03',
    kind: 'normal',
    from: 'CSPA-3, the day the petition was received',
  },
  {
    given: { 'petition[1].receiptDate': { rivals: ['2025-03-03', '2025-03-04'] } },
    then: { branches: ['2025-03-03', '2025-03-04'] },
    kind: 'edge',
    from: 'two papers give two days',
  },
  {
    given: { 'petition[1].category': 'IR' },
    then: { missing: ['petition.receiptDate'] },
    kind: 'missing',
    from: 'no day of receipt',
  },
  {
    given: { 'petition[1].form': 'ETA-9089', 'petition[1].receiptDate': '2025-03-03' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a labor certification is no petition',
  },
]
