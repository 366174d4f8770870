import type { Message } from '../print.ts'
import { asylumWords } from './asylum.ts'
import { calendarWords } from './calendar.ts'
import { conditionalResidenceWords } from './conditional-residence.ts'
import { courtWords } from './court.ts'
import { derivedWords } from './derived.ts'
import { naturalizationWords } from './naturalization.ts'
import { readingWords } from './readings.ts'
import { unlawfulPresenceWords } from './unlawful-presence.ts'
import { uscisWords } from './uscis.ts'

/** Sentences of the rules, by message id (rulebook 1.8). */
export const ruleWords: Readonly<Record<string, Message>> = {
  ...readingWords, ...calendarWords, ...derivedWords, ...asylumWords, ...courtWords, ...uscisWords,
  ...unlawfulPresenceWords, ...naturalizationWords, ...conditionalResidenceWords,
}
