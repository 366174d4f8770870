import type { Message } from '../print.ts'

/** Sentences of the rules of `tps`. */
export const tpsWords: Record<string, Message> = {
}
