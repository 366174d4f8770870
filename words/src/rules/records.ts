import type { Message } from '../print.ts'

/** Sentences of the rules of `records`. */
export const recordsWords: Record<string, Message> = {
}
