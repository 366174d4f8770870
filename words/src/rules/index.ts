import type { Message } from '../print.ts'
import { addressWords } from './address.ts'
import { asylumWords } from './asylum.ts'
import { calendarWords } from './calendar.ts'
import { conditionalResidenceWords } from './conditional-residence.ts'
import { courtOrderWords } from './court-orders.ts'
import { courtWords } from './court.ts'
import { cspaWords } from './cspa.ts'
import { departureWords } from './departure.ts'
import { derivedWords } from './derived.ts'
import { formatsWords } from './formats.ts'
import { naturalizationWords } from './naturalization.ts'
import { nonimmigrantWords } from './nonimmigrant.ts'
import { readingWords } from './readings.ts'
import { outcomeRuleWords } from './outcomes.ts'
import { recordsWords } from './records.ts'
import { tpsWords } from './tps.ts'
import { unlawfulPresenceWords } from './unlawful-presence.ts'
import { uscisWords } from './uscis.ts'
import { visaBulletinWords } from './visa-bulletin.ts'
import { voluntaryDepartureWords } from './voluntary-departure.ts'
import { workPermitWords } from './work-permit.ts'

/** Sentences of the rules, by message id (rulebook 1.8). */
export const ruleWords: Readonly<Record<string, Message>> = {
  ...outcomeRuleWords, ...readingWords, ...calendarWords, ...derivedWords, ...asylumWords, ...courtWords, ...courtOrderWords, ...voluntaryDepartureWords, ...uscisWords,
  ...unlawfulPresenceWords, ...departureWords, ...naturalizationWords, ...conditionalResidenceWords, ...cspaWords,
  ...visaBulletinWords, ...workPermitWords, ...tpsWords, ...nonimmigrantWords, ...recordsWords, ...addressWords, ...formatsWords,
}
