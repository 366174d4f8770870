/** Every rule, every reading of the law and every dated value of it that is in use. */
import { addressLaw, addressReadings, addressRules } from './address/index.ts'
import { asylumLaw, asylumReadings, asylumRules } from './asylum/index.ts'
import { calendarLaw, calendarRules } from './calendar/index.ts'
import { conditionalResidenceLaw, conditionalResidenceReadings, conditionalResidenceRules } from './conditional-residence/index.ts'
import { courtLaw, courtReadings, courtRules } from './court/index.ts'
import { cspaLaw, cspaReadings, cspaRules } from './cspa/index.ts'
import { departureLaw, departureReadings, departureRules } from './departure/index.ts'
import { derivedLaw, derivedRules } from './derived/index.ts'
import { formatsLaw, formatsReadings, formatsRules } from './formats/index.ts'
import type { LawValue } from './law.ts'
import { naturalizationLaw, naturalizationReadings, naturalizationRules } from './naturalization/index.ts'
import { nonimmigrantLaw, nonimmigrantReadings, nonimmigrantRules } from './nonimmigrant/index.ts'
import { recordsLaw, recordsReadings, recordsRules } from './records/index.ts'
import { sharedReadings } from './readings.ts'
import type { Reading, Rule } from './rule.ts'
import { tpsLaw, tpsReadings, tpsRules } from './tps/index.ts'
import { unlawfulPresenceLaw, unlawfulPresenceReadings, unlawfulPresenceRules } from './unlawful-presence/index.ts'
import { uscisLaw, uscisRules } from './uscis/index.ts'
import { visaBulletinLaw, visaBulletinReadings, visaBulletinRules } from './visa-bulletin/index.ts'
import { voluntaryDepartureLaw, voluntaryDepartureReadings, voluntaryDepartureRules } from './voluntary-departure/index.ts'
import { workPermitLaw, workPermitReadings, workPermitRules } from './work-permit/index.ts'

export const allRules: readonly Rule[] = [
  ...calendarRules, ...derivedRules, ...asylumRules, ...courtRules, ...voluntaryDepartureRules, ...uscisRules,
  ...unlawfulPresenceRules, ...departureRules, ...naturalizationRules, ...conditionalResidenceRules, ...cspaRules,
  ...visaBulletinRules, ...workPermitRules, ...tpsRules, ...nonimmigrantRules, ...recordsRules, ...addressRules, ...formatsRules,
]
export const allReadings: readonly Reading[] = [
  ...sharedReadings, ...asylumReadings,
  ...courtReadings, ...voluntaryDepartureReadings, ...unlawfulPresenceReadings, ...departureReadings, ...naturalizationReadings,
  ...conditionalResidenceReadings, ...cspaReadings, ...visaBulletinReadings, ...workPermitReadings, ...tpsReadings,
  ...nonimmigrantReadings, ...recordsReadings, ...addressReadings, ...formatsReadings,
]
/** Dated numbers and tables (rulebook 1.9). */
export const allLaw: readonly LawValue[] = [
  ...calendarLaw, ...derivedLaw, ...asylumLaw, ...courtLaw, ...voluntaryDepartureLaw, ...uscisLaw, ...unlawfulPresenceLaw,
  ...departureLaw, ...naturalizationLaw, ...conditionalResidenceLaw, ...cspaLaw, ...visaBulletinLaw, ...workPermitLaw, ...tpsLaw,
  ...nonimmigrantLaw, ...recordsLaw, ...addressLaw, ...formatsLaw,
]
