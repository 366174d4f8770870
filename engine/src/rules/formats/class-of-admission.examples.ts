// Made from class-of-admission.examples.yaml by tools/law-examples.ts. Change that file, then run `npm run examples`.
import type { Example } from '../example.ts'

export const examples: readonly Example[] = [
  {
    given: { 'format.text': 'H-1B' },
    then: { value: 'H1B', steps: ['worker'] },
    kind: 'normal',
    from: 'FMT-4',
  },
  {
    given: { 'format.text': 'B2' },
    then: { value: 'B2', steps: ['visitor'] },
    kind: 'normal',
    from: 'FMT-4',
  },
  {
    given: { 'format.text': 'WT' },
    then: { value: 'WT', steps: ['visa-waiver'] },
    kind: 'edge',
    from: 'FMT-4',
  },
  {
    given: { 'format.text': 'F1' },
    then: { value: 'F1', steps: ['student'] },
    kind: 'edge',
    from: 'FMT-4',
  },
  {
    given: { 'format.text': 'K-1' },
    then: { value: 'K1', steps: ['fiance'] },
    kind: 'edge',
    from: 'FMT-4',
  },
  {
    given: { 'format.text': 'par' },
    then: { value: 'PAR', steps: ['parole'] },
    kind: 'edge',
    from: 'FMT-4, a variant of parole',
  },
  {
    given: { 'format.text': 'AS6' },
    then: { value: 'AS6', steps: ['asylum'] },
    kind: 'edge',
    from: 'FMT-4',
  },
  {
    given: { 'format.text': 'RE8' },
    then: { value: 'RE8', steps: ['refugee'] },
    kind: 'edge',
    from: 'FMT-4',
  },
  {
    given: { 'format.text': 'CR6' },
    then: { value: 'CR6', steps: ['conditional-resident'] },
    kind: 'edge',
    from: 'FMT-4',
  },
  {
    given: { 'format.text': 'F48' },
    then: { value: 'F48', steps: ['resident'] },
    kind: 'edge',
    from: 'FMT-4, the end of F21 to F48',
  },
  {
    given: { 'format.text': 'EWI' },
    then: { value: 'EWI', steps: ['without-inspection'] },
    kind: 'edge',
    from: 'FMT-4',
  },
  {
    given: { 'format.text': 'q-3' },
    then: { value: 'q-3', steps: ['unknown'] },
    kind: 'edge',
    from: 'FMT-4, an open list; a code not known stays exactly as printed',
  },
  { given: {}, then: { missing: ['format.text'] }, kind: 'missing', from: 'nothing given' },
  {
    given: { 'format.text': 'D/S' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'FMT-4, belongs into the box of the last day',
  },
  {
    given: { 'format.text': '12' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'digits alone are no class',
  },
  {
    given: { 'format.text': 'TEMPORARY' },
    then: { notApplicable: 'notOfThisForm' },
    kind: 'not-applicable',
    from: 'longer than any code',
  },
]
