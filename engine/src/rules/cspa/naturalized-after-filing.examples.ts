// Made from naturalized-after-filing.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'petition[1].receiptDate': '2022-05-02', 'petition[1].petitionerNaturalized': '2026-06-09' },
    then: '2026-06-09',
    kind: 'normal',
    from: 'CSPA-3, INA 201(f)(2)',
  },
  {
    given: { 'petition[1].receiptDate': '2022-05-02', 'petition[1].petitionerNaturalized': '2022-05-03' },
    then: '2022-05-03',
    kind: 'edge',
    from: 'the day after filing',
  },
  {
    given: { 'petition[1].receiptDate': '2022-05-02', 'petition[1].petitionerNaturalized': '2022-05-02' },
    then: { notApplicable: 'otherKind' },
    kind: 'edge',
    from: "on the day of filing; a citizen's petition from the start",
  },
  {
    given: { 'petition[1].petitionerNaturalized': '2026-06-09' },
    then: { missing: ['petition.receiptDate'] },
    kind: 'missing',
    from: 'whether it was after filing is not known',
  },
  {
    given: { 'petition[1].receiptDate': '2022-05-02' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no paper shows that the petitioner became a citizen',
  },
]
