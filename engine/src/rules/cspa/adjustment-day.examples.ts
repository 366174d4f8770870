// Made from adjustment-day.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'petition[1].adjustmentFiled': '2025-08-10' },
    then: '2025-08-10',
    kind: 'normal',
    from: 'CSPA-1, the day the I-485 was filed',
  },
  {
    given: { 'petition[1].adjustmentFiled': { rivals: ['2025-08-14', '2025-08-15'] } },
    then: { branches: ['2025-08-14', '2025-08-15'] },
    kind: 'edge',
    from: 'receipt notice and online account give two days',
  },
  {
    given: { 'petition[1].receiptDate': '2025-03-03' },
    then: { missing: ['petition.adjustmentFiled'] },
    kind: 'missing',
    from: 'none is known to be filed',
  },
  {
    given: { 'petition[1].form': 'PERM', 'petition[1].adjustmentFiled': '2025-08-10' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a labor certification is no petition',
  },
]
