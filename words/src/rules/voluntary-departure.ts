import type { Message } from '../print.ts'

/** Sentences of the rules of `voluntary-departure`. */
export const voluntaryDepartureWords: Record<string, Message> = {
}
