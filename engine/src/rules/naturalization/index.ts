import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { absenceCure, absenceCureSpouse } from './absence-cure.ts'
import { absenceDays } from './absence-days.ts'
import { absenceDaysInWindow, absenceDaysInWindowSpouse } from './absence-days-in-window.ts'
import { absenceEffect } from './absence-effect.ts'
import { application, applicationReceived } from './application.ts'
import { citizenMarriage } from './citizen-marriage.ts'
import { continuousResidence, continuousResidenceSpouse } from './continuous-residence.ts'
import { delaySuit } from './delay-suit.ts'
import { earliestFiling } from './earliest-filing.ts'
import { earliestFilingSpouse } from './earliest-filing-spouse.ts'
import { filingDay, filingDaySpouse } from './filing-day.ts'
import { hearingRequest } from './hearing-request.ts'
import {
  AGE_TO_FILE, CURE_MONTHS, CURE_YEARS, DAYS_EARLY, DAYS_OF_A_BREAK, DAYS_WITHOUT_QUESTION, DECISION_DAYS, HEARING_DAYS, MONTHS_IN_STATE, PERIOD_YEARS, PRESENCE_DAYS,
} from './numbers.ts'
import { physicalPresence, physicalPresenceSpouse } from './physical-presence.ts'
import { residentSince } from './resident-since.ts'
import { homeSince, homeState } from './state.ts'
import { threeMonthsInState } from './three-months-in-state.ts'
import { untilOath } from './until-oath.ts'

export { naturalizationReadings } from './readings.ts'

export const naturalizationRules: readonly Rule[] = [
  residentSince, earliestFiling, citizenMarriage, earliestFilingSpouse, absenceDays, absenceEffect, absenceCure,
  absenceCureSpouse, continuousResidence, continuousResidenceSpouse, application, applicationReceived, filingDay, filingDaySpouse, absenceDaysInWindow,
  absenceDaysInWindowSpouse, physicalPresence, physicalPresenceSpouse, homeSince, homeState, threeMonthsInState, hearingRequest, delaySuit, untilOath,
]
export const naturalizationLaw: readonly LawValue[] = [
  PERIOD_YEARS.general, PERIOD_YEARS.spouse, DAYS_EARLY, AGE_TO_FILE, DAYS_WITHOUT_QUESTION, DAYS_OF_A_BREAK, CURE_YEARS.general, CURE_YEARS.spouse,
  CURE_MONTHS.general, CURE_MONTHS.spouse, PRESENCE_DAYS.general, PRESENCE_DAYS.spouse, MONTHS_IN_STATE, HEARING_DAYS, DECISION_DAYS,
]
