// Made from work-days.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'unauthorizedWork[1].from': '2023-08-01', 'unauthorizedWork[1].to': '2023-08-31' },
    then: ['2023-08-01..2023-08-31'],
    kind: 'normal',
    from: 'one job, first to last day',
  },
  {
    given: { 'unauthorizedWork[1].from': '2024-02-29' },
    then: ['2024-02-29..'],
    kind: 'edge',
    from: 'no last day, so still working as far as is known',
  },
  {
    given: { 'unauthorizedWork[1].to': '2023-08-31' },
    then: { missing: ['unauthorizedWork.from'] },
    kind: 'missing',
    from: 'no first day',
  },
]
