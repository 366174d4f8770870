// Made from proceedings-commenced.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'nta.servedDate': '2026-08-21', 'nta.filedWithCourtDate': '2026-09-04' },
    then: { value: '2026-09-04', steps: ['filed', 'served'] },
    kind: 'normal',
    from: 'section 4 EOIR-6, given and filed on different days; the case begins on filing',
  },
  {
    given: { 'nta.servedDate': '2026-08-21', 'nta.filedWithCourtDate': '2026-08-21' },
    then: { value: '2026-08-21', steps: ['filed'] },
    kind: 'edge',
    from: 'both on one day',
  },
  {
    given: { 'nta.filedWithCourtDate': '2024-02-29' },
    then: '2024-02-29',
    kind: 'edge',
    from: "only the court's stamp, of a leap day",
  },
  {
    given: {
      'nta.servedDate': '2026-08-21',
      'nta.filedWithCourtDate': { rivals: ['2026-09-04', '2026-09-08'] },
    },
    then: { branches: ['2026-09-04', '2026-09-08'] },
    kind: 'edge',
    from: "the court's stamp against its portal",
  },
  {
    given: { 'nta.servedDate': '2026-08-21' },
    then: { missing: ['nta.filedWithCourtDate'] },
    kind: 'missing',
    from: 'given to the holder, and not known to be filed',
  },
  {
    given: { 'hearing[1].date': '2026-12-09' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'no Notice to Appear is known',
  },
]
