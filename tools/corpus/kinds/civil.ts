import type { CorpusKind } from '../kind.ts'
import { birthBrazil, birthGuatemala, birthHonduras, birthMexico, birthSalvador, birthUs } from './civil-births.ts'

/** Civil records, health, other courts, proof of presence. */
export const civilKinds: Readonly<Record<string, CorpusKind>> = {
  'birth-mexico': birthMexico, 'birth-guatemala': birthGuatemala, 'birth-honduras': birthHonduras, 'birth-salvador': birthSalvador, 'birth-brazil': birthBrazil, 'birth-us': birthUs,
}
