// Made from petitioner.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'petition[1].category': 'F2A' },
    then: 'resident',
    kind: 'normal',
    from: 'CSPA-3, the second preference is for families of residents',
  },
  {
    given: { 'petition[1].category': 'F4' },
    then: 'citizen',
    kind: 'normal',
    from: 'brothers and sisters of citizens',
  },
  { given: { 'petition[1].category': 'EB-2' }, then: 'other', kind: 'normal', from: 'an employer' },
  {
    given: {
      'petition[1].petitionerStatus': 'citizen',
      'petition[1].receiptDate': '2024-05-06',
      'petition[1].petitionerNaturalized': '2024-05-07',
    },
    then: 'resident',
    kind: 'edge',
    from: 'became a citizen the day after filing',
  },
  {
    given: {
      'petition[1].petitionerStatus': 'citizen',
      'petition[1].receiptDate': '2024-05-07',
      'petition[1].petitionerNaturalized': '2024-05-07',
    },
    then: 'citizen',
    kind: 'edge',
    from: 'became a citizen on the day of filing',
  },
  {
    given: {
      'petition[1].category': 'f2b',
      'petition[1].receiptDate': '2024-05-07',
      'petition[1].petitionerNaturalized': '2026-05-07',
    },
    then: 'resident',
    kind: 'edge',
    from: 'written in small letters; a citizen only later',
  },
  {
    given: { 'petition[1].petitionerStatus': 'citizen' },
    then: 'citizen',
    kind: 'normal',
    from: "a citizen's petition of which the category is not known",
  },
  {
    given: { 'petition[1].receiptDate': '2024-05-07' },
    then: { missing: ['petition.petitionerStatus'] },
    kind: 'missing',
    from: 'neither the category nor the petitioner is known',
  },
  {
    given: { 'petition[1].form': 'ETA-9089', 'petition[1].category': 'EB-3' },
    then: { notApplicable: 'otherKind' },
    kind: 'not-applicable',
    from: 'a labor certification is no petition',
  },
]
