import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { abandonment } from './abandonment.ts'
import { missedHearingBar } from './missed-hearing-bar.ts'
import { BAR_YEARS, BAR_YEARS_AGAIN, BAR_YEARS_ON_ARRIVAL, CARD_YEARS, MISSED_HEARING_YEARS, RESIDENT_TRIP_DAYS } from './numbers.ts'
import { orderCarriedOut } from './order-carried-out.ts'
import { otherConsequences } from './other-consequences.ts'
import { removalOrderDay } from './removal-order-day.ts'
import { removalOrderBar } from './removal-order-bar.ts'
import { residentAbsence } from './resident-absence.ts'
import { enteredUninspected, fraudFound, overstayed } from './signs.ts'
import { exemptReturn, fearedCountry, travelPermission } from './trips.ts'

export { departureReadings } from './readings.ts'

export const departureRules: readonly Rule[] = [
  travelPermission, fearedCountry, exemptReturn, abandonment, orderCarriedOut, removalOrderDay, removalOrderBar, missedHearingBar, overstayed, enteredUninspected,
  fraudFound, otherConsequences, residentAbsence,
]
export const departureLaw: readonly LawValue[] = [BAR_YEARS_ON_ARRIVAL, BAR_YEARS, BAR_YEARS_AGAIN, MISSED_HEARING_YEARS, RESIDENT_TRIP_DAYS, CARD_YEARS]
