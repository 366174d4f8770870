// Made from filed-online.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'petition[1].channel': 'online' },
    then: true,
    kind: 'normal',
    from: 'USCIS Policy Manual vol. 1 part B ch. 6, no extra day online',
  },
  { given: { 'petition[1].channel': 'on-paper' }, then: false, kind: 'edge', from: 'sent on paper' },
  {
    given: { 'petition[1].receiptDate': '2025-03-03' },
    then: { missing: ['petition.channel'] },
    kind: 'missing',
    from: 'how it was sent is not known',
  },
  {
    given: { 'petition[1].form': 'PERM', 'petition[1].channel': 'online' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a labor certification is no petition',
  },
]
