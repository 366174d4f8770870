import type { Message } from '../print.ts'

/** Sentences of the rules of `cspa`. */
export const cspaWords: Record<string, Message> = {
}
