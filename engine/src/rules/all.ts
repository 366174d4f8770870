/** Every rule and every reading of the law that is in use. */
import { asylumRules } from './asylum/index.ts'
import { calendarRules } from './calendar/index.ts'
import { conditionalResidenceReadings, conditionalResidenceRules } from './conditional-residence/index.ts'
import { courtRules } from './court/index.ts'
import { derivedRules } from './derived/index.ts'
import { naturalizationReadings, naturalizationRules } from './naturalization/index.ts'
import { sharedReadings } from './readings.ts'
import type { Reading, Rule } from './rule.ts'
import { unlawfulPresenceReadings, unlawfulPresenceRules } from './unlawful-presence/index.ts'
import { uscisRules } from './uscis/index.ts'

export const allRules: readonly Rule[] = [
  ...calendarRules, ...derivedRules, ...asylumRules, ...courtRules, ...uscisRules,
  ...unlawfulPresenceRules, ...naturalizationRules, ...conditionalResidenceRules,
]
export const allReadings: readonly Reading[] = [
  ...sharedReadings, ...unlawfulPresenceReadings, ...naturalizationReadings, ...conditionalResidenceReadings,
]
