import type { Message } from '../print.ts'

/** Sentences of the rules of `departure`. */
export const departureWords: Record<string, Message> = {
}
