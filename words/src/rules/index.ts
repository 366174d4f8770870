import type { Message } from '../print.ts'
import { asylumWords } from './asylum.ts'
import { calendarWords } from './calendar.ts'
import { courtWords } from './court.ts'
import { derivedWords } from './derived.ts'
import { readingWords } from './readings.ts'
import { uscisWords } from './uscis.ts'

/** Sentences of the rules, by message id (rulebook 1.8). */
export const ruleWords: Readonly<Record<string, Message>> = {
  ...readingWords, ...calendarWords, ...derivedWords, ...asylumWords, ...courtWords, ...uscisWords,
}
