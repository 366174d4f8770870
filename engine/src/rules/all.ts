/** Every rule and every reading of the law that is in use. */
import { asylumRules } from './asylum/index.ts'
import { calendarRules } from './calendar/index.ts'
import { courtRules } from './court/index.ts'
import { derivedRules } from './derived/index.ts'
import { sharedReadings } from './readings.ts'
import type { Reading, Rule } from './rule.ts'
import { uscisRules } from './uscis/index.ts'

export const allRules: readonly Rule[] = [
  ...calendarRules, ...derivedRules, ...asylumRules, ...courtRules, ...uscisRules,
]
export const allReadings: readonly Reading[] = [...sharedReadings]
