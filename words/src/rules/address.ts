import type { Message } from '../print.ts'

/** Sentences of the rules of `address`. */
export const addressWords: Record<string, Message> = {
}
