// Made from card-extension.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: {
      'tpsNotice[1].kind': 'extension',
      'tpsNotice[1].cardsEnding': '2025-09-09',
      'tpsNotice[1].cardsExtendedTo': '2026-09-09',
    },
    then: { spans: ['2025-09-09..2026-09-09'] },
    kind: 'normal',
    from: 'a notice that lengthens cards printed with one day',
  },
  {
    given: {
      'tpsNotice[1].kind': 'extension',
      'tpsNotice[1].cardsEnding': '2025-09-09',
      'tpsNotice[1].cardsExtendedTo': '2025-09-09',
    },
    then: { unsettled: 'endsBeforeItBegins' },
    kind: 'edge',
    from: 'lengthened to its own day is no extension',
  },
  {
    given: { 'tpsNotice[1].kind': 'extension', 'tpsNotice[1].cardsExtendedTo': '2026-09-09' },
    then: { missing: ['tpsNotice.cardsEnding'] },
    kind: 'missing',
    from: 'which cards is not known',
  },
  {
    given: { 'tpsNotice[1].kind': 'extension', 'tpsNotice[1].effectiveTo': '2026-09-09' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a notice that lengthens no card',
  },
]
