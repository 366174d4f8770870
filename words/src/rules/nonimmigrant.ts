import type { Message } from '../print.ts'

/** Sentences of the rules of `nonimmigrant`. */
export const nonimmigrantWords: Record<string, Message> = {
}
