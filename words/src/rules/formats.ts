import type { Message } from '../print.ts'

/** Sentences of the rules of `formats`. */
export const formatsWords: Record<string, Message> = {
}
