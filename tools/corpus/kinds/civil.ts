import type { CorpusKind } from '../kind.ts'
import { birthBrazil, birthGuatemala, birthHonduras, birthMexico, birthSalvador, birthUs } from './civil-births.ts'
import { divorceDecree, marriageBrazil, marriageLatin, marriageUs, translated, translatedBirth } from './civil-couples.ts'
import { medicalExam, vaccineRecord } from './civil-health.ts'
import { lease, letter, record, utilityBill } from './civil-presence.ts'

/** Civil records, health, other courts, proof of presence. */
export const civilKinds: Readonly<Record<string, CorpusKind>> = {
  'birth-mexico': birthMexico, 'birth-guatemala': birthGuatemala, 'birth-honduras': birthHonduras, 'birth-salvador': birthSalvador, 'birth-brazil': birthBrazil, 'birth-us': birthUs,
  'marriage-us': marriageUs, 'marriage-latin': marriageLatin, 'marriage-brazil': marriageBrazil, 'divorce': divorceDecree, 'translation': translated, 'translated-birth': translatedBirth,
  'medical-exam': medicalExam, 'vaccine-record': vaccineRecord, 'presence-lease': lease, 'presence-bill': utilityBill, 'presence-letter': letter, 'presence-record': record,
}
